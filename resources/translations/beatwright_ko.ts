<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>

A backup is kept, and the change can be undone. If osu!&apos;s editor has the difficulty open, save there first and load it again afterwards.</source>
        <translation>

백업이 남으며 변경은 되돌릴 수 있습니다. osu! 에디터에서 이 난이도를 열어 두었다면 먼저 거기서 저장하고, 나중에 다시 불러오세요.</translation>
    </message>
    <message>
        <source> ({now} are now)</source>
        <translation> (지금은 {now})</translation>
    </message>
    <message>
        <source> The difficulty has changed since; run it again.</source>
        <translation> 그 사이 난이도가 바뀌었습니다. 다시 실행하세요.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> 및 </translation>
    </message>
    <message>
        <source> and SV that keeps the sliders</source>
        <translation> 및 슬라이더를 유지하는 SV</translation>
    </message>
    <message>
        <source> and {count} other difficulties were</source>
        <translation> 및 다른 난이도 {count}개가</translation>
    </message>
    <message>
        <source> and, where objects coincide, for the set&apos;s other difficulties</source>
        <translation> 및 오브젝트가 겹치는 곳에서는 맵셋의 다른 난이도</translation>
    </message>
    <message>
        <source> keys</source>
        <translation> 키</translation>
    </message>
    <message>
        <source> {left} of them cannot be kept: an SV must be between 0.1 and 10.</source>
        <translation> 그중 {left}개는 유지할 수 없습니다: SV는 0.1~10이어야 합니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n difficulties</source>
        <translation>
            <numerusform>난이도 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faults</source>
        <translation>
            <numerusform>문제 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files cannot be opened: {names}.</source>
        <translation>
            <numerusform>파일 %n개를 열 수 없습니다: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>지적 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings fixed</source>
        <translation>
            <numerusform>지적 %n건 수정</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings were</source>
        <translation>
            <numerusform>지적 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings would be fixed</source>
        <translation>
            <numerusform>지적 %n건이 수정됩니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>제외 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n maps</source>
        <translation>
            <numerusform>맵 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minor findings</source>
        <translation>
            <numerusform>경미한 지적 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n분</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more taps</source>
        <translation>
            <numerusform>%n번 더 탭</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>새 메시지 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objects</source>
        <translation>
            <numerusform>오브젝트 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objects added</source>
        <translation>
            <numerusform>오브젝트 %n개 추가</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objects changed</source>
        <translation>
            <numerusform>오브젝트 %n개 변경</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objects removed</source>
        <translation>
            <numerusform>오브젝트 %n개 삭제</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objects with other sounds</source>
        <translation>
            <numerusform>소리가 바뀐 오브젝트 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>문제 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposals for {song} were not decided when the program ended.</source>
        <translation>
            <numerusform>{song}의 제안 %n개가 결정되지 않은 채 프로그램이 끝났습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposals were</source>
        <translation>
            <numerusform>제안 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposals were not decided when the program ended, the last for {song}.</source>
        <translation>
            <numerusform>제안 %n개가 결정되지 않은 채 프로그램이 끝났습니다. 마지막은 {song}입니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n red lines differ</source>
        <translation>
            <numerusform>빨간 선 %n개가 다름</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests wait</source>
        <translation>
            <numerusform>요청 %n개 대기 중</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests were</source>
        <translation>
            <numerusform>요청 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n초</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets</source>
        <translation>
            <numerusform>맵셋 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sliders would end elsewhere</source>
        <translation>
            <numerusform>슬라이더 %n개의 끝이 달라집니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n songs</source>
        <translation>
            <numerusform>%n곡</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stars</source>
        <translation>
            <numerusform>별 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps of training</source>
        <translation>
            <numerusform>학습 %n단계</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taps</source>
        <translation>
            <numerusform>탭 %n번</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable files</source>
        <translation>
            <numerusform>읽을 수 없는 파일 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>경고 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Difficulty</source>
        <translation>난이도(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Modding</source>
        <translation>모딩(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>재생(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>+0.01 BPM</source>
        <translation>+0.01 BPM</translation>
    </message>
    <message>
        <source>+1 beat</source>
        <translation>+1박</translation>
    </message>
    <message>
        <source>+1 ms</source>
        <translation>+1 ms</translation>
    </message>
    <message>
        <source>+5 ms</source>
        <translation>+5 ms</translation>
    </message>
    <message>
        <source>+½ beat</source>
        <translation>+½박</translation>
    </message>
    <message>
        <source>, and try another tempo</source>
        <translation>, 그리고 다른 템포를 시도하세요</translation>
    </message>
    <message>
        <source>, up to {max:.0f} ms</source>
        <translation>, 최대 {max:.0f} ms</translation>
    </message>
    <message>
        <source>, {value} times with different seeds</source>
        <translation>, 서로 다른 시드로 {value}번</translation>
    </message>
    <message>
        <source>0 switches it off, 1 is as much as the maps differ from usual, 1.5 exaggerates it</source>
        <translation>0은 끔, 1은 맵이 평소와 다른 만큼, 1.5는 과장</translation>
    </message>
    <message>
        <source>0 switches the style off, 1 is as it was taught, 1.5 exaggerates it</source>
        <translation>0은 끔, 1은 배운 그대로, 1.5는 과장</translation>
    </message>
    <message>
        <source>0.01 BPM faster</source>
        <translation>0.01 BPM 빠르게</translation>
    </message>
    <message>
        <source>0.01 BPM slower</source>
        <translation>0.01 BPM 느리게</translation>
    </message>
    <message>
        <source>000:00 left</source>
        <translation>000:00 남음</translation>
    </message>
    <message>
        <source>00:24:100, 1:20 or 24.1 (seconds), or 24100 (ms)</source>
        <translation>00:24:100, 1:20 또는 24.1(초), 또는 24100(ms)</translation>
    </message>
    <message>
        <source>1 ms earlier</source>
        <translation>1 ms 앞으로</translation>
    </message>
    <message>
        <source>1 ms later</source>
        <translation>1 ms 뒤로</translation>
    </message>
    <message>
        <source>1 repeat</source>
        <translation>반복 1회</translation>
    </message>
    <message>
        <source>5 ms earlier</source>
        <translation>5 ms 앞으로</translation>
    </message>
    <message>
        <source>5 ms later</source>
        <translation>5 ms 뒤로</translation>
    </message>
    <message>
        <source>; {moved_ends} slider ends move</source>
        <translation>. 슬라이더 끝 {moved_ends}개가 이동</translation>
    </message>
    <message>
        <source>A checkpoint folder on this machine</source>
        <translation>이 컴퓨터의 체크포인트 폴더</translation>
    </message>
    <message>
        <source>A command line cannot say all that this form has; export the request as a file instead.</source>
        <translation>이 양식의 내용은 명령줄로 나타낼 수 없습니다. 대신 요청을 파일로 내보내세요.</translation>
    </message>
    <message>
        <source>A folder of mapsets; folders and .osz files can be dropped here too</source>
        <translation>맵셋 폴더. 폴더와 .osz 파일을 여기에 끌어다 놓을 수도 있습니다</translation>
    </message>
    <message>
        <source>A folder of maps…</source>
        <translation>맵 폴더…</translation>
    </message>
    <message>
        <source>A folder of songs, with the folders in it; it can be dropped here too</source>
        <translation>곡 폴더(안의 폴더 포함). 여기에 끌어다 놓을 수도 있습니다</translation>
    </message>
    <message>
        <source>A job in the queue uses it; wait, or stop that</source>
        <translation>대기열의 작업이 사용 중입니다. 기다리거나 중지하세요</translation>
    </message>
    <message>
        <source>A job is running; quitting stops it. Requests wait in the queue at the next start.</source>
        <translation>작업이 실행 중이며 종료하면 중단됩니다. 요청은 다음 시작 때 대기열에 남아 있습니다.</translation>
    </message>
    <message>
        <source>A job works on it; wait, or stop it</source>
        <translation>작업이 처리 중입니다. 기다리거나 중지하세요</translation>
    </message>
    <message>
        <source>A level</source>
        <translation>한 수준</translation>
    </message>
    <message>
        <source>A model finds the beats, in one pass over the song</source>
        <translation>모델이 곡을 한 번 훑어 비트를 찾습니다</translation>
    </message>
    <message>
        <source>A music style plays in the song lab: press Use</source>
        <translation>음악 스타일은 곡 연구실에서 들을 수 있습니다: 사용을 누르세요</translation>
    </message>
    <message>
        <source>A pattern</source>
        <translation>한 패턴</translation>
    </message>
    <message>
        <source>A pattern such as streams or jumps; mappers count alike</source>
        <translation>스트림이나 점프 같은 패턴. 매퍼는 같은 비중</translation>
    </message>
    <message>
        <source>A proposal is shown beside the original.</source>
        <translation>제안을 원본 옆에 표시합니다.</translation>
    </message>
    <message>
        <source>A proposal is shown instead of the original.</source>
        <translation>제안을 원본 대신 표시합니다.</translation>
    </message>
    <message>
        <source>A proposal is shown with the original behind it.</source>
        <translation>제안을 표시하고 그 뒤에 원본을 비춥니다.</translation>
    </message>
    <message>
        <source>A small adapter of the decoder: what the objects are. About five minutes for twenty maps.</source>
        <translation>디코더의 작은 어댑터: 오브젝트의 종류. 맵 20개에 약 5분.</translation>
    </message>
    <message>
        <source>A song needs a title; write what it is called.</source>
        <translation>곡에는 제목이 필요합니다. 곡 이름을 쓰세요.</translation>
    </message>
    <message>
        <source>A song without a set has no kiai to take over</source>
        <translation>맵셋이 없는 곡에는 이어받을 kiai가 없습니다</translation>
    </message>
    <message>
        <source>A spread of {count}</source>
        <translation>난이도 {count}개 스프레드</translation>
    </message>
    <message>
        <source>A tempo from taps in time with the song</source>
        <translation>곡에 맞춰 탭하여 템포 얻기</translation>
    </message>
    <message>
        <source>A training is paused; go on, or stop it</source>
        <translation>학습이 일시 정지되어 있습니다. 이어서 하거나 중지하세요</translation>
    </message>
    <message>
        <source>A training or an estimate is running</source>
        <translation>학습이나 예측이 실행 중입니다</translation>
    </message>
    <message>
        <source>A turbo model has no guidance, and learns with every prompt</source>
        <translation>터보 모델에는 가이던스가 없어 항상 프롬프트와 함께 배웁니다</translation>
    </message>
    <message>
        <source>A whole spread</source>
        <translation>전체 스프레드</translation>
    </message>
    <message>
        <source>A word of every prompt, by which the style is asked for later</source>
        <translation>모든 설명에 들어가는 단어로, 나중에 이 단어로 스타일을 부릅니다</translation>
    </message>
    <message>
        <source>About Beatwright</source>
        <translation>Beatwright 정보</translation>
    </message>
    <message>
        <source>About {time} for a song of {minutes} minutes here, measured on this machine ({how})</source>
        <translation>이 컴퓨터에서 {minutes}분짜리 곡에 약 {time} (실측, {how})</translation>
    </message>
    <message>
        <source>About {time} left</source>
        <translation>약 {time} 남음</translation>
    </message>
    <message>
        <source>About {time} on this computer.</source>
        <translation>이 컴퓨터에서 약 {time}.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>수락</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>모두 수락</translation>
    </message>
    <message>
        <source>Accept all {count}</source>
        <translation>{count}개 모두 수락</translation>
    </message>
    <message>
        <source>Accept also writes an .osz of the whole set, for osu!lazer or to share</source>
        <translation>수락하면 osu!lazer나 공유를 위해 맵셋 전체의 .osz도 씁니다</translation>
    </message>
    <message>
        <source>Accept as a new difficulty</source>
        <translation>새 난이도로 수락</translation>
    </message>
    <message>
        <source>Accept as a new difficulty	Ctrl+Shift+S</source>
        <translation>새 난이도로 수락	Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Accept the proposal</source>
        <translation>제안 수락</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>어댑터</translation>
    </message>
    <message>
        <source>Adapter for MaiMod</source>
        <translation>MaiMod용 어댑터</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>어댑터</translation>
    </message>
    <message>
        <source>Adapters of decoder and rhythm: what the objects are and when they fall. About ten minutes for twenty maps.</source>
        <translation>디코더와 리듬의 어댑터: 오브젝트의 종류와 타이밍. 맵 20개에 약 10분.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Add .osz…</source>
        <translation>.osz 추가…</translation>
    </message>
    <message>
        <source>Add a folder of mapsets</source>
        <translation>맵셋 폴더 추가</translation>
    </message>
    <message>
        <source>Add a folder of songs</source>
        <translation>곡 폴더 추가</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>폴더 추가…</translation>
    </message>
    <message>
        <source>Add a red line at the current time, with the tempo that holds there</source>
        <translation>현재 시간에 그곳의 템포로 빨간 선 추가</translation>
    </message>
    <message>
        <source>Add a style</source>
        <translation>스타일 추가</translation>
    </message>
    <message>
        <source>Add archives</source>
        <translation>압축 파일 추가</translation>
    </message>
    <message>
        <source>Add hitsounds</source>
        <translation>히트사운드 추가</translation>
    </message>
    <message>
        <source>Add songs…</source>
        <translation>곡 추가…</translation>
    </message>
    <message>
        <source>Adds Beatwright to the programs that open these files, for you only</source>
        <translation>이 파일들을 여는 프로그램에 Beatwright를 추가합니다(현재 사용자만)</translation>
    </message>
    <message>
        <source>Adds the tag {AI_TAG}, so that players are not misled</source>
        <translation>플레이어가 오해하지 않도록 {AI_TAG} 태그를 추가</translation>
    </message>
    <message>
        <source>Again with another seed</source>
        <translation>다른 시드로 다시</translation>
    </message>
    <message>
        <source>Against the set</source>
        <translation>맵셋과 비교</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>모든 분류</translation>
    </message>
    <message>
        <source>All mappers</source>
        <translation>모든 매퍼</translation>
    </message>
    <message>
        <source>All models and their downloads…</source>
        <translation>모든 모델과 다운로드…</translation>
    </message>
    <message>
        <source>All modes</source>
        <translation>모든 모드</translation>
    </message>
    <message>
        <source>All proposals for this song</source>
        <translation>이 곡의 모든 제안</translation>
    </message>
    <message>
        <source>All proposals for this song, a card for each (1 to 9 play one)</source>
        <translation>이 곡의 모든 제안을 카드로 (1~9로 재생)</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>모든 행</translation>
    </message>
    <message>
        <source>All that the search lists</source>
        <translation>검색 결과 전체</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>알파</translation>
    </message>
    <message>
        <source>An empty folder for the model</source>
        <translation>모델을 넣을 빈 폴더</translation>
    </message>
    <message>
        <source>Another difficulty that fits the one in view (F5)</source>
        <translation>보고 있는 난이도에 어울리는 다른 난이도 (F5)</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>다른 폴더…</translation>
    </message>
    <message>
        <source>Another prompt, which is learned beside the caption</source>
        <translation>설명문과 함께 학습되는 다른 설명</translation>
    </message>
    <message>
        <source>Another tempo</source>
        <translation>다른 템포</translation>
    </message>
    <message>
        <source>Another tempo that the song may have</source>
        <translation>곡의 템포일 수 있는 다른 값</translation>
    </message>
    <message>
        <source>Another training is running</source>
        <translation>다른 학습이 실행 중입니다</translation>
    </message>
    <message>
        <source>Another {keys}{value} difficulty of about {value2:g}★ on the timing of {name}, made with that one in view. Only Accept writes it, beside the others.</source>
        <translation>{name}의 타이밍으로, 보고 있는 난이도를 참고해 만드는 약 {value2:g}★의 또 다른 {keys}{value} 난이도입니다. 수락해야만 다른 난이도 옆에 씁니다.</translation>
    </message>
    <message>
        <source>Approach rate; auto fits it to the stars</source>
        <translation>접근 속도. auto는 별 난이도에 맞춤</translation>
    </message>
    <message>
        <source>Archives of mapsets</source>
        <translation>맵셋 압축 파일</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>아티스트</translation>
    </message>
    <message>
        <source>As mods are sorted</source>
        <translation>모드 정렬 순</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>다시 요청</translation>
    </message>
    <message>
        <source>Asks {address} once a day and sends nothing about you; never installs anything</source>
        <translation>하루에 한 번 {address}에 문의하며 개인 정보는 보내지 않고 아무것도 설치하지 않습니다</translation>
    </message>
    <message>
        <source>At each measurement, twenty seconds of songs that are not learned from; slower</source>
        <translation>측정할 때마다 학습하지 않는 곡을 20초씩. 더 느립니다</translation>
    </message>
    <message>
        <source>Audio files ({patterns})</source>
        <translation>오디오 파일 ({patterns})</translation>
    </message>
    <message>
        <source>Auto</source>
        <comment>pitch</comment>
        <translation>자동</translation>
    </message>
    <message>
        <source>BPM and offset below</source>
        <translation>아래의 BPM과 오프셋</translation>
    </message>
    <message>
        <source>Back to the editor</source>
        <translation>에디터로 돌아가기</translation>
    </message>
    <message>
        <source>Back to the editor (Esc); a training goes on</source>
        <translation>에디터로 돌아가기 (Esc). 학습은 계속됩니다</translation>
    </message>
    <message>
        <source>Back to the editor (Esc); what is being made goes on</source>
        <translation>에디터로 돌아가기 (Esc). 만들고 있는 것은 계속됩니다</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>Backwards</source>
        <translation>역순</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>원래 모델</translation>
    </message>
    <message>
        <source>Base slider velocity; auto fits it to the stars</source>
        <translation>기본 슬라이더 속도. auto는 별 난이도에 맞춤</translation>
    </message>
    <message>
        <source>Base: {model}. Songs: {songs}.</source>
        <translation>기반: {model}. 곡: {songs}.</translation>
    </message>
    <message>
        <source>Batches a step</source>
        <translation>단계당 배치 수</translation>
    </message>
    <message>
        <source>Beat by beat</source>
        <translation>비트별로</translation>
    </message>
    <message>
        <source>Beat divisor</source>
        <translation>비트 분할</translation>
    </message>
    <message>
        <source>Beat divisor: the beat lines shown, and how far Left and Right step</source>
        <translation>비트 분할: 표시할 비트선과 좌우 키의 이동 폭</translation>
    </message>
    <message>
        <source>Beatmaps and songs (*.osu *.osz {audio});;Beatmaps (*.osu *.osz);;Songs ({audio})</source>
        <translation>비트맵과 곡 (*.osu *.osz {audio});;비트맵 (*.osu *.osz);;곡 ({audio})</translation>
    </message>
    <message>
        <source>Beats</source>
        <translation>박 수</translation>
    </message>
    <message>
        <source>Beats in a bar, such as 4</source>
        <translation>한 마디의 박 수(예: 4)</translation>
    </message>
    <message>
        <source>Beats per minute</source>
        <translation>분당 비트 수</translation>
    </message>
    <message>
        <source>Beatwright lists the mapsets of osu!&apos;s Songs folder. It reads them only; a new difficulty is written when you accept it.</source>
        <translation>Beatwright는 osu!의 Songs 폴더에 있는 맵셋을 나열합니다. 읽기만 하며, 새 난이도는 수락할 때 씁니다.</translation>
    </message>
    <message>
        <source>Beatwright on this computer…</source>
        <translation>이 컴퓨터의 Beatwright…</translation>
    </message>
    <message>
        <source>Beatwright {VERSION}</source>
        <translation>Beatwright {VERSION}</translation>
    </message>
    <message>
        <source>Beatwright {VERSION} on this computer</source>
        <translation>이 컴퓨터의 Beatwright {VERSION}</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>word</comment>
        <translation>앞</translation>
    </message>
    <message>
        <source>Begin on the downbeat</source>
        <translation>첫 박에서 시작</translation>
    </message>
    <message>
        <source>Behind</source>
        <comment>word</comment>
        <translation>뒤</translation>
    </message>
    <message>
        <source>Between bookmarks</source>
        <translation>북마크 사이</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>내장</translation>
    </message>
    <message>
        <source>By artist</source>
        <translation>아티스트별</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>분류순</translation>
    </message>
    <message>
        <source>By score</source>
        <translation>점수순</translation>
    </message>
    <message>
        <source>By sentence</source>
        <translation>문장순</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>심각도순</translation>
    </message>
    <message>
        <source>By stars</source>
        <translation>별 수별</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>시간순</translation>
    </message>
    <message>
        <source>CLAP is downloaded before: {size}, {licence}.</source>
        <translation>먼저 CLAP을 내려받습니다: {size}, {licence}.</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>캐시</translation>
    </message>
    <message>
        <source>Can be fixed: {sentence}</source>
        <translation>수정 가능: {sentence}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Cancel the chosen job, or take it out of the list (Del)</source>
        <translation>선택한 작업을 취소하거나 목록에서 빼기 (Del)</translation>
    </message>
    <message>
        <source>Cancel the running job</source>
        <translation>실행 중인 작업 취소</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>Candidate {number}: {facts}</source>
        <translation>후보 {number}: {facts}</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>후보</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>설명문</translation>
    </message>
    <message>
        <source>Caption, genre, tempo, key, metre, lyrics and language of the chosen rows</source>
        <translation>고른 행의 설명문, 장르, 템포, 조, 박자, 가사, 언어</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>Change the beat divisor</source>
        <translation>비트 분할 변경</translation>
    </message>
    <message>
        <source>Change {name}?</source>
        <translation>{name}을(를) 변경할까요?</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>다시 검사</translation>
    </message>
    <message>
        <source>Check for new versions once a day</source>
        <translation>하루에 한 번 새 버전 확인</translation>
    </message>
    <message>
        <source>Check the rules</source>
        <translation>규칙 검사</translation>
    </message>
    <message>
        <source>Check the whole set again</source>
        <translation>맵셋 전체 다시 검사</translation>
    </message>
    <message>
        <source>Checking every difficulty of the set…</source>
        <translation>맵셋의 모든 난이도를 검사하는 중…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>검사 중…</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>Choose a checkpoint folder</source>
        <translation>체크포인트 폴더 선택</translation>
    </message>
    <message>
        <source>Choose a folder for the new set first</source>
        <translation>먼저 새 맵셋의 폴더를 선택하세요</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>폴더 선택…</translation>
    </message>
    <message>
        <source>Choose a job</source>
        <translation>작업을 선택하세요</translation>
    </message>
    <message>
        <source>Choose a job that made or makes a difficulty</source>
        <translation>난이도를 만들었거나 만드는 작업을 선택하세요</translation>
    </message>
    <message>
        <source>Choose a job that waits behind another one</source>
        <translation>다른 작업 뒤에서 기다리는 작업을 선택하세요</translation>
    </message>
    <message>
        <source>Choose a job with another one behind it</source>
        <translation>뒤에 다른 작업이 있는 작업을 선택하세요</translation>
    </message>
    <message>
        <source>Choose a red line in the table first</source>
        <translation>먼저 표에서 빨간 선을 선택하세요</translation>
    </message>
    <message>
        <source>Choose a request that a model answered</source>
        <translation>모델이 응답한 요청을 선택하세요</translation>
    </message>
    <message>
        <source>Choose a song</source>
        <translation>곡 선택</translation>
    </message>
    <message>
        <source>Choose a song first</source>
        <translation>먼저 곡을 선택하세요</translation>
    </message>
    <message>
        <source>Choose a song to go on from</source>
        <translation>이어서 만들 곡 선택</translation>
    </message>
    <message>
        <source>Choose a style first</source>
        <translation>먼저 스타일을 선택하세요</translation>
    </message>
    <message>
        <source>Choose adapters from a list, several at once, each with its strength</source>
        <translation>목록에서 어댑터를 고릅니다. 여러 개를 각각의 세기로 쓸 수 있습니다</translation>
    </message>
    <message>
        <source>Choose an adapter folder</source>
        <translation>어댑터 폴더 선택</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>다른 폴더 선택…</translation>
    </message>
    <message>
        <source>Choose descriptors</source>
        <translation>디스크립터 선택</translation>
    </message>
    <message>
        <source>Choose from the descriptors that the model supports</source>
        <translation>모델이 지원하는 디스크립터에서 선택</translation>
    </message>
    <message>
        <source>Choose it in the form in view</source>
        <translation>보이는 양식에서 선택합니다</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>선택 안 함</translation>
    </message>
    <message>
        <source>Choose one in the library, or open a file with Ctrl+O</source>
        <translation>라이브러리에서 고르거나 Ctrl+O로 파일을 여세요</translation>
    </message>
    <message>
        <source>Choose osu!&apos;s Songs folder</source>
        <translation>osu!의 Songs 폴더 선택</translation>
    </message>
    <message>
        <source>Choose rows of the table first</source>
        <translation>먼저 표의 행을 선택하세요</translation>
    </message>
    <message>
        <source>Choose songs that were made from a prompt</source>
        <translation>프롬프트로 만든 곡을 선택하세요</translation>
    </message>
    <message>
        <source>Choose the Songs folder…</source>
        <translation>Songs 폴더 선택…</translation>
    </message>
    <message>
        <source>Choose the folder in which osu! keeps its beatmaps, or open a song of your own.</source>
        <translation>osu!가 비트맵을 보관하는 폴더를 선택하거나 자신의 곡을 여세요.</translation>
    </message>
    <message>
        <source>Choose the folder that holds one folder per mapset</source>
        <translation>맵셋마다 폴더 하나씩이 들어 있는 폴더를 선택하세요</translation>
    </message>
    <message>
        <source>Choose {what}</source>
        <translation>{what} 선택</translation>
    </message>
    <message>
        <source>Chooses hitsounds for {part}{name}{also}. Marks below the objects show them, those that change are highlighted; switch between both with B.</source>
        <translation>{part}{name}{also}의 히트사운드를 고릅니다. 오브젝트 아래 표시로 나타나고 바뀌는 것은 강조됩니다. B로 둘을 전환합니다.</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>서클</translation>
    </message>
    <message>
        <source>Circle size; auto fits it to the stars</source>
        <translation>서클 크기. auto는 별 난이도에 맞춤</translation>
    </message>
    <message>
        <source>Clap</source>
        <translation>Clap</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Clear ended</source>
        <translation>끝난 항목 지우기</translation>
    </message>
    <message>
        <source>Clear the range</source>
        <translation>범위 지우기</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>검색 지우기</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>이 메시지 닫기</translation>
    </message>
    <message>
        <source>Close this message; the bell keeps it</source>
        <translation>이 메시지 닫기. 종 아이콘에 보관됩니다</translation>
    </message>
    <message>
        <source>Columns of the osu!mania difficulty</source>
        <translation>osu!mania 난이도의 열 수</translation>
    </message>
    <message>
        <source>Compare its files with their digests, and read its weights</source>
        <translation>파일을 해시와 비교하고 가중치를 읽습니다</translation>
    </message>
    <message>
        <source>Compare the difficulty and its set with the ranking criteria. It takes seconds, needs no model, and is done again by itself when a file of the set changes while this tab is in view</source>
        <translation>난이도와 맵셋을 랭킹 기준과 비교합니다. 몇 초면 되고 모델이 필요 없으며, 이 탭이 보이는 동안 맵셋 파일이 바뀌면 저절로 다시 합니다</translation>
    </message>
    <message>
        <source>Compare with the prompt</source>
        <translation>프롬프트와 비교</translation>
    </message>
    <message>
        <source>Copied {link}</source>
        <translation>{link} 복사됨</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy all findings in the list as one posts them; Ctrl+C copies the selected ones</source>
        <translation>목록의 모든 지적을 게시용으로 복사. Ctrl+C는 선택한 것을 복사</translation>
    </message>
    <message>
        <source>Copy all findings of the set as one posts them</source>
        <translation>맵셋의 모든 지적을 게시할 형태로 복사</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>명령으로 복사</translation>
    </message>
    <message>
        <source>Copy for a forum post	Ctrl+C</source>
        <translation>포럼 글용으로 복사	Ctrl+C</translation>
    </message>
    <message>
        <source>Copy the link	Return</source>
        <translation>링크 복사	Return</translation>
    </message>
    <message>
        <source>Copy the link to osu!&apos;s website</source>
        <translation>osu! 웹사이트 링크 복사</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>경로 복사</translation>
    </message>
    <message>
        <source>Copy the picked objects as a stamp; findings for a forum post</source>
        <translation>고른 오브젝트를 스탬프로 복사, 지적은 포럼용으로</translation>
    </message>
    <message>
        <source>Copy to the set&apos;s other difficulties</source>
        <translation>맵셋의 다른 난이도에 복사</translation>
    </message>
    <message>
        <source>Copy {stamp}</source>
        <translation>{stamp} 복사</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>보정</translation>
    </message>
    <message>
        <source>Counting choices</source>
        <translation>선택을 세는 중</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>제작자</translation>
    </message>
    <message>
        <source>Creator, tags and kiai of what is written</source>
        <translation>기록될 내용의 제작자, 태그, kiai</translation>
    </message>
    <message>
        <source>Current time</source>
        <translation>현재 시간</translation>
    </message>
    <message>
        <source>Cut what is before the first downbeat</source>
        <translation>첫 강박 앞부분을 잘라냅니다</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>데이터 세트</translation>
    </message>
    <message>
        <source>Decodes several parts of the song at once, in longer steps; without a graphics card with int8</source>
        <translation>곡의 여러 부분을 더 긴 단계로 한꺼번에 디코딩. 그래픽 카드가 없으면 int8 사용</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Delete a model</source>
        <translation>모델 삭제</translation>
    </message>
    <message>
        <source>Delete a preset</source>
        <translation>프리셋 삭제</translation>
    </message>
    <message>
        <source>Delete its files from this machine, after a question</source>
        <translation>확인한 뒤 이 컴퓨터에서 파일을 삭제합니다</translation>
    </message>
    <message>
        <source>Delete the style</source>
        <translation>스타일 삭제</translation>
    </message>
    <message>
        <source>Delete the style and its training; the maps stay</source>
        <translation>스타일과 학습을 삭제합니다. 맵은 남습니다</translation>
    </message>
    <message>
        <source>Delete the style {name} and its training? It cannot be brought back.</source>
        <translation>스타일 {name}과(와) 그 학습을 삭제할까요? 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Delete {title}</source>
        <translation>{title} 삭제</translation>
    </message>
    <message>
        <source>Delete {title} from this machine? {size} become free.</source>
        <translation>{title}을(를) 이 컴퓨터에서 삭제할까요? {size}가 비워집니다.</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>삭제…</translation>
    </message>
    <message>
        <source>Describe a song, choose a candidate, and map it</source>
        <translation>곡을 설명하고 후보를 골라 맵을 만드세요</translation>
    </message>
    <message>
        <source>Describe the music first.</source>
        <translation>먼저 음악을 설명하세요.</translation>
    </message>
    <message>
        <source>Descriptor</source>
        <translation>디스크립터</translation>
    </message>
    <message>
        <source>Descriptors</source>
        <translation>디스크립터</translation>
    </message>
    <message>
        <source>Descriptors from the charts, where none were typed</source>
        <translation>아무도 붙이지 않은 곳에 맵에서 얻은 디스크립터를 붙입니다</translation>
    </message>
    <message>
        <source>Descriptors of {model}</source>
        <translation>{model}의 디스크립터</translation>
    </message>
    <message>
        <source>Descriptors that it should not have; large models need a guidance above 1 for them</source>
        <translation>난이도에 없어야 할 디스크립터. 큰 모델은 가이던스가 1보다 커야 합니다</translation>
    </message>
    <message>
        <source>Descriptors that the difficulty should have</source>
        <translation>난이도에 있어야 할 디스크립터</translation>
    </message>
    <message>
        <source>Difficulties (*.osu)</source>
        <translation>난이도 (*.osu)</translation>
    </message>
    <message>
        <source>Difficulties of one level; mappers count alike</source>
        <translation>한 수준의 난이도. 매퍼는 같은 비중</translation>
    </message>
    <message>
        <source>Difficulties: {maps}. Songs: {songs}, of them held out to measure it: {apart}.</source>
        <translation>난이도: {maps}. 곡: {songs}, 그중 측정용: {apart}.</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>난이도</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>Discard all</source>
        <translation>모두 버리기</translation>
    </message>
    <message>
        <source>Discard all {count}</source>
        <translation>{count}개 모두 버리기</translation>
    </message>
    <message>
        <source>Discard it; for a week it can be brought back</source>
        <translation>버리기. 일주일 동안 되돌릴 수 있습니다</translation>
    </message>
    <message>
        <source>Discard it; nothing was written</source>
        <translation>버리기; 기록된 것은 없습니다</translation>
    </message>
    <message>
        <source>Discard the proposal</source>
        <translation>제안 버리기</translation>
    </message>
    <message>
        <source>Discard the proposal; nothing was written (Ctrl+L)</source>
        <translation>제안을 버립니다. 아무것도 쓰지 않았습니다 (Ctrl+L)</translation>
    </message>
    <message>
        <source>Distance of the patterns</source>
        <translation>패턴의 거리</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>처리함</translation>
    </message>
    <message>
        <source>Done	D</source>
        <translation>처리함	D</translation>
    </message>
    <message>
        <source>Double-click a cell to edit it; times as 00:24:100, 1:20, 24.1 (seconds) or 24100 (ms)</source>
        <translation>셀을 두 번 클릭해 편집. 시간은 00:24:100, 1:20, 24.1(초) 또는 24100(ms)</translation>
    </message>
    <message>
        <source>Double-click to copy the place as an osu://edit/ link</source>
        <translation>두 번 클릭하면 위치를 osu://edit/ 링크로 복사</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>다운로드</translation>
    </message>
    <message>
        <source>Download a model</source>
        <translation>모델 다운로드</translation>
    </message>
    <message>
        <source>Download and use it</source>
        <translation>내려받아 사용</translation>
    </message>
    <message>
        <source>Download it into the folder of models</source>
        <translation>모델 폴더에 다운로드합니다</translation>
    </message>
    <message>
        <source>Download it now; what is stopped goes on from there</source>
        <translation>지금 다운로드. 멈춰도 그곳부터 이어집니다</translation>
    </message>
    <message>
        <source>Download {size} and generate</source>
        <translation>{size} 다운로드 후 생성</translation>
    </message>
    <message>
        <source>Download {title}</source>
        <translation>{title} 다운로드</translation>
    </message>
    <message>
        <source>Download: {size}</source>
        <translation>다운로드: {size}</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>다운로드 중</translation>
    </message>
    <message>
        <source>Drag on the timeline&apos;s ruler to select a range.</source>
        <translation>타임라인 눈금자를 끌어 범위를 선택하세요.</translation>
    </message>
    <message>
        <source>Drag to change the order; Del removes; a double-click repeats what ended.</source>
        <translation>끌어서 순서 변경, Del로 제거, 두 번 클릭으로 끝난 작업 반복.</translation>
    </message>
    <message>
        <source>Drop a folder of songs here. Captions, lyrics, tempo and key are read from the files beside each song; what is missing is measured by Propose labels.</source>
        <translation>곡 폴더를 여기에 끌어다 놓으세요. 설명문, 가사, 템포, 조는 각 곡 옆의 파일에서 읽고, 없는 것은 라벨 제안으로 잽니다.</translation>
    </message>
    <message>
        <source>Drop folders of mapsets or .osz files here, or choose “Learn from these” in the library’s menu. Twenty maps that agree are a start.</source>
        <translation>맵셋 폴더나 .osz 파일을 여기에 끌어다 놓거나 라이브러리 메뉴에서 “여기서 학습”을 고르세요. 성향이 맞는 맵 20개면 시작할 수 있습니다.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>드롭아웃</translation>
    </message>
    <message>
        <source>Each becomes a new folder; a set that is there already is never touched.</source>
        <translation>각각 새 폴더가 되며, 이미 있는 맵셋은 건드리지 않습니다.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>앞으로</translation>
    </message>
    <message>
        <source>Edit title and artist of this song</source>
        <translation>이 곡의 제목과 아티스트 편집</translation>
    </message>
    <message>
        <source>Eight beats below each other. Where the wave begins at the red line in every row, offset and BPM are right; where it moves to the side from row to row, the BPM is wrong. Drag to move the line.</source>
        <translation>여덟 비트를 위아래로 나열합니다. 모든 줄에서 파형이 빨간 선에서 시작하면 오프셋과 BPM이 맞습니다. 줄마다 옆으로 밀리면 BPM이 틀립니다. 끌어서 선을 옮기세요.</translation>
    </message>
    <message>
        <source>Empty the list; no file is touched</source>
        <translation>목록 비우기. 파일은 건드리지 않습니다</translation>
    </message>
    <message>
        <source>End after so many measurements without a better one; 0: never</source>
        <translation>이만큼 측정해도 나아지지 않으면 끝냅니다. 0이면 끝내지 않습니다</translation>
    </message>
    <message>
        <source>End it; what was learned is kept, and it can go on later</source>
        <translation>끝냅니다. 배운 것은 남고 나중에 이어서 할 수 있습니다</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>예측</translation>
    </message>
    <message>
        <source>Estimate for {name}</source>
        <translation>{name} 예측</translation>
    </message>
    <message>
        <source>Every beat of the line in one picture</source>
        <translation>선의 모든 비트를 한 그림에</translation>
    </message>
    <message>
        <source>Every beat of the line in one picture: the song runs downwards, the beat is the line in the middle.
Upright stripes: the BPM is right. Slanted: too fast (to the left) or too slow (to the right).
The brightest stripe on the middle line: the offset is right.</source>
        <translation>선의 모든 비트를 한 그림에: 곡은 아래로 흐르고 가운데 선이 비트입니다.
줄무늬가 곧으면 BPM이 맞습니다. 기울면 너무 빠르거나(왼쪽) 너무 느립니다(오른쪽).
가장 밝은 줄무늬가 가운데 선에 있으면 오프셋이 맞습니다.</translation>
    </message>
    <message>
        <source>Every finding is marked as done or ignored ({count}).</source>
        <translation>모든 지적이 처리 또는 무시로 표시됨({count}).</translation>
    </message>
    <message>
        <source>Every finding that can be fixed</source>
        <translation>수정할 수 있는 모든 지적</translation>
    </message>
    <message>
        <source>Every other option, down to how the large models decode</source>
        <translation>큰 모델의 디코딩 방식까지 그 밖의 모든 옵션</translation>
    </message>
    <message>
        <source>Everything by {creator}</source>
        <translation>{creator}의 모든 맵</translation>
    </message>
    <message>
        <source>Everything that the maps show</source>
        <translation>맵이 보여 주는 모든 것</translation>
    </message>
    <message>
        <source>Export .osz to…</source>
        <translation>.osz 내보내기…</translation>
    </message>
    <message>
        <source>Export as a preset</source>
        <translation>프리셋으로 내보내기</translation>
    </message>
    <message>
        <source>Export as a preset…</source>
        <translation>프리셋으로 내보내기…</translation>
    </message>
    <message>
        <source>Export the chosen request as a file</source>
        <translation>선택한 요청을 파일로 내보내기</translation>
    </message>
    <message>
        <source>Export the findings</source>
        <translation>지적 내보내기</translation>
    </message>
    <message>
        <source>Export the request</source>
        <translation>요청 내보내기</translation>
    </message>
    <message>
        <source>Export the request with its song…</source>
        <translation>곡과 함께 요청 내보내기…</translation>
    </message>
    <message>
        <source>Export the set as .osz</source>
        <translation>맵셋을 .osz로 내보내기</translation>
    </message>
    <message>
        <source>Export the style</source>
        <translation>스타일 내보내기</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Factors beside the feed-forward matrices too: learns more, takes longer</source>
        <translation>피드포워드 행렬에도 인자를 붙입니다: 더 배우고 더 오래 걸립니다</translation>
    </message>
    <message>
        <source>Fade out</source>
        <translation>페이드 아웃</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>빠름</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>즐겨찾기</translation>
    </message>
    <message>
        <source>Feed-forward layers too</source>
        <translation>피드포워드 층도</translation>
    </message>
    <message>
        <source>Fewer words or wider filters find more.</source>
        <translation>단어를 줄이거나 필터를 넓히면 더 많이 찾습니다.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message numerus="yes">
        <source>File, Open recent lists the %n songs that were dropped; the first is opened.</source>
        <translation>
            <numerusform>놓은 곡 %n개는 파일의 최근 항목 열기에 있습니다. 첫 곡을 엽니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Fill the form from a preset, save it as one, or share it as a file</source>
        <translation>프리셋으로 양식을 채우거나, 프리셋으로 저장하거나, 파일로 공유</translation>
    </message>
    <message>
        <source>Fill the form with the request of the chosen entry</source>
        <translation>선택한 항목의 요청으로 양식을 채웁니다</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>텍스트로 필터링</translation>
    </message>
    <message>
        <source>Filter findings by text</source>
        <translation>텍스트로 지적 필터링</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Find BPM, offset and meter</source>
        <translation>BPM, 오프셋, 박자 찾기</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>무엇이든 찾기</translation>
    </message>
    <message>
        <source>Find near it</source>
        <translation>근처에서 찾기</translation>
    </message>
    <message>
        <source>Find red lines, or take those of the set</source>
        <translation>빨간 선을 찾거나 맵셋의 것을 사용</translation>
    </message>
    <message>
        <source>Find, hear and correct BPM, offset and meter (F3)</source>
        <translation>BPM, 오프셋, 박자를 찾고 듣고 보정 (F3)</translation>
    </message>
    <message>
        <source>Finding: copy the osu://edit/ link</source>
        <translation>지적: osu://edit/ 링크 복사</translation>
    </message>
    <message>
        <source>Finding: done</source>
        <translation>지적: 처리함</translation>
    </message>
    <message>
        <source>Finding: ignored</source>
        <translation>지적: 무시함</translation>
    </message>
    <message>
        <source>Finding: open in osu!&apos;s editor</source>
        <translation>지적: osu! 에디터에서 열기</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>지적</translation>
    </message>
    <message>
        <source>Findings of the set</source>
        <translation>맵셋의 지적</translation>
    </message>
    <message>
        <source>Findings: click a flag to select its objects, double-click to copy its place</source>
        <translation>지적: 깃발을 클릭하면 오브젝트 선택, 두 번 클릭하면 위치 복사</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>수정</translation>
    </message>
    <message>
        <source>Fix the difficulty</source>
        <translation>난이도 수정</translation>
    </message>
    <message>
        <source>Fix…</source>
        <translation>수정…</translation>
    </message>
    <message>
        <source>Fold or unfold {title}</source>
        <translation>{title} 접기 또는 펼치기</translation>
    </message>
    <message>
        <source>Folded on the beat</source>
        <translation>비트로 접음</translation>
    </message>
    <message>
        <source>Folder of a LoRA adapter made for the chosen model</source>
        <translation>선택한 모델용 LoRA 어댑터 폴더</translation>
    </message>
    <message>
        <source>Follow</source>
        <comment>pitch</comment>
        <translation>따라감</translation>
    </message>
    <message>
        <source>Follow osu!</source>
        <translation>osu! 따라가기</translation>
    </message>
    <message>
        <source>Follows what chosen maps do more, or less, often than usual, without training. Maps of the library are chosen by its menu.</source>
        <translation>고른 맵이 평소보다 자주 또는 드물게 하는 것을 학습 없이 따릅니다. 라이브러리의 맵은 그 메뉴에서 고릅니다.</translation>
    </message>
    <message>
        <source>Forget</source>
        <comment>waiting requests</comment>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>Found before the difficulty was last changed; it may no longer hold.</source>
        <translation>난이도가 마지막으로 바뀌기 전에 찾은 것이라 더는 맞지 않을 수 있습니다.</translation>
    </message>
    <message>
        <source>Found in the audio first; look at it in the Timing tab to hear and correct it.</source>
        <translation>먼저 오디오에서 찾습니다. 타이밍 탭에서 듣고 보정할 수 있습니다.</translation>
    </message>
    <message>
        <source>Four steps</source>
        <translation>네 단계</translation>
    </message>
    <message>
        <source>Free on that disk: {size}</source>
        <translation>그 디스크의 여유 공간: {size}</translation>
    </message>
    <message>
        <source>Freedom</source>
        <translation>자유도</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>From the bookmark before the cursor to the one after it</source>
        <translation>커서 앞 북마크부터 뒤 북마크까지</translation>
    </message>
    <message>
        <source>From: {page}</source>
        <translation>출처: {page}</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>생성</translation>
    </message>
    <message>
        <source>Generate guest</source>
        <translation>게스트 생성</translation>
    </message>
    <message>
        <source>Generate on these red lines instead of those of the set; pressed while it is in effect</source>
        <translation>맵셋의 빨간 선 대신 이 선으로 생성. 적용 중에는 눌린 상태</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>장르</translation>
    </message>
    <message>
        <source>Genre, instruments, mood and tempo, in English words</source>
        <translation>장르, 악기, 분위기, 템포를 영어로</translation>
    </message>
    <message>
        <source>Give the chosen red line, or a new one, this tempo and offset</source>
        <translation>선택한 빨간 선이나 새 선에 이 템포와 오프셋을 적용</translation>
    </message>
    <message>
        <source>Give the difficulty hitsounds (Ctrl+G); nothing on disk changes before you accept them</source>
        <translation>난이도에 히트사운드 넣기 (Ctrl+G). 수락하기 전에는 디스크에 변화가 없습니다</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>이어서 하기</translation>
    </message>
    <message>
        <source>Go on from</source>
        <translation>이어서</translation>
    </message>
    <message>
        <source>Go on where the download stopped</source>
        <translation>멈춘 곳에서 계속합니다</translation>
    </message>
    <message>
        <source>Go on with the training, exactly as if it had not stopped</source>
        <translation>멈추지 않았던 것처럼 학습을 정확히 이어 갑니다</translation>
    </message>
    <message>
        <source>Go to a copied time stamp and pick its objects</source>
        <translation>복사한 타임스탬프로 이동하고 그 오브젝트 선택</translation>
    </message>
    <message>
        <source>Go to the copied time stamp</source>
        <translation>복사한 타임스탬프로 이동</translation>
    </message>
    <message>
        <source>Green line</source>
        <translation>초록 선</translation>
    </message>
    <message>
        <source>Group the list</source>
        <translation>목록 묶기</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>게스트</translation>
    </message>
    <message>
        <source>Guest difficulty</source>
        <translation>게스트 난이도</translation>
    </message>
    <message>
        <source>Guest {difficulty:g}★ for {name}</source>
        <translation>{name}용 게스트 {difficulty:g}★</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>가이던스</translation>
    </message>
    <message>
        <source>Half a beat earlier</source>
        <translation>반 박 앞으로</translation>
    </message>
    <message>
        <source>Half a beat later</source>
        <translation>반 박 뒤로</translation>
    </message>
    <message>
        <source>Half the BPM</source>
        <translation>BPM 절반</translation>
    </message>
    <message>
        <source>Health drain; auto fits it to the stars</source>
        <translation>체력 감소. auto는 별 난이도에 맞춤</translation>
    </message>
    <message>
        <source>Hear both</source>
        <translation>비교해 듣기</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>들어 보기</translation>
    </message>
    <message>
        <source>Held-out songs at step {step}: {loss:.3f}.</source>
        <translation>{step}단계의 따로 둔 곡: {loss:.3f}.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>History</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Hitsound volume</source>
        <translation>히트사운드 음량</translation>
    </message>
    <message>
        <source>Hitsounds</source>
        <translation>히트사운드</translation>
    </message>
    <message>
        <source>Hitsounds (H) of the difficulty in view</source>
        <translation>보고 있는 난이도의 히트사운드 (H)</translation>
    </message>
    <message>
        <source>Hitsounds and volumes only</source>
        <translation>히트사운드와 음량만</translation>
    </message>
    <message>
        <source>Hitsounds for what is mapped (F4)</source>
        <translation>이미 만든 맵에 히트사운드 (F4)</translation>
    </message>
    <message>
        <source>Hitsounds for {name}</source>
        <translation>{name}의 히트사운드</translation>
    </message>
    <message>
        <source>Hitsounds here</source>
        <translation>여기에 히트사운드</translation>
    </message>
    <message>
        <source>Hitsounds on or off</source>
        <translation>히트사운드 켜기/끄기</translation>
    </message>
    <message>
        <source>Hitsounds: whistles, finishes and claps</source>
        <translation>히트사운드: whistle, finish, clap</translation>
    </message>
    <message>
        <source>Hold note</source>
        <translation>롱노트</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>롱노트</translation>
    </message>
    <message>
        <source>How far the reading of maps is</source>
        <translation>맵을 읽은 정도</translation>
    </message>
    <message>
        <source>How far the reading of songs is</source>
        <translation>곡 읽기 진행</translation>
    </message>
    <message>
        <source>How far the song is</source>
        <translation>곡의 진행 상황</translation>
    </message>
    <message>
        <source>How far the training is</source>
        <translation>학습 진행 정도</translation>
    </message>
    <message>
        <source>How hard the part should be; auto keeps to the difficulty&apos;s own stars</source>
        <translation>이 부분의 난도. auto는 난이도 자체의 별 난이도를 유지</translation>
    </message>
    <message>
        <source>How long it takes here: press Estimate.</source>
        <translation>여기서 걸리는 시간: 예측을 누르세요.</translation>
    </message>
    <message>
        <source>How many findings each difficulty of the set has, and of which kind</source>
        <translation>맵셋의 각 난이도에 있는 지적의 수와 종류</translation>
    </message>
    <message>
        <source>How many to make with different seeds; step through them and keep the best</source>
        <translation>서로 다른 시드로 만들 개수. 넘겨 보고 가장 좋은 것을 남기세요</translation>
    </message>
    <message>
        <source>How much of it changes its scroll speed; auto leaves it to the model</source>
        <translation>이 중 스크롤 속도가 바뀌는 비율. auto는 모델에 맡김</translation>
    </message>
    <message>
        <source>How much of the map changes its scroll speed; auto leaves it to the model</source>
        <translation>맵에서 스크롤 속도가 바뀌는 비율. auto는 모델에 맡김</translation>
    </message>
    <message>
        <source>How much the model was surprised; rule checks have no score</source>
        <translation>모델이 의외로 여긴 정도. 규칙 검사에는 점수가 없음</translation>
    </message>
    <message>
        <source>How often it is learned from: 0 never, 1 as usual, 10 at most</source>
        <translation>학습하는 빈도: 0은 안 함, 1은 보통, 최대 10</translation>
    </message>
    <message>
        <source>How strongly it counts: 0 is off, 1 as it was trained, up to 1.5</source>
        <translation>반영 세기: 0은 끔, 1은 학습한 그대로, 최대 1.5</translation>
    </message>
    <message>
        <source>How strongly style and stars steer the model; 1 turns it off, above 1 is slower</source>
        <translation>스타일과 별 난이도가 모델을 이끄는 강도. 1이면 끔, 1보다 크면 느림</translation>
    </message>
    <message>
        <source>How strongly the adapter counts; 0 is the model as it was</source>
        <translation>어댑터의 영향력. 0이면 원래 모델</translation>
    </message>
    <message>
        <source>How the adapter is made</source>
        <translation>어댑터를 만드는 방식</translation>
    </message>
    <message>
        <source>How the songs sound</source>
        <translation>곡의 소리</translation>
    </message>
    <message>
        <source>Ignore the selected findings from now on, or no longer (I)</source>
        <translation>선택한 지적을 이제부터 무시하거나 무시 해제 (I)</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>무시함</translation>
    </message>
    <message>
        <source>Ignored	I</source>
        <translation>무시함	I</translation>
    </message>
    <message>
        <source>Import a preset or a request</source>
        <translation>프리셋이나 요청 가져오기</translation>
    </message>
    <message>
        <source>Import a style</source>
        <translation>스타일 가져오기</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>가져오기…</translation>
    </message>
    <message>
        <source>In osu!, press F5 in song select to see it, or hand it over here.</source>
        <translation>osu!의 곡 선택에서 F5를 눌러 확인하거나 여기서 넘기세요.</translation>
    </message>
    <message>
        <source>In the audio</source>
        <translation>오디오에서</translation>
    </message>
    <message>
        <source>Instead</source>
        <comment>word</comment>
        <translation>대신</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>저장 위치</translation>
    </message>
    <message>
        <source>Into the Songs folder</source>
        <translation>Songs 폴더로</translation>
    </message>
    <message>
        <source>Into: {folder}</source>
        <translation>저장 위치: {folder}</translation>
    </message>
    <message>
        <source>It appears</source>
        <translation>나타남</translation>
    </message>
    <message>
        <source>It becomes a new folder; a set that is there already is never touched.</source>
        <translation>새 폴더가 됩니다. 이미 있는 맵셋은 건드리지 않습니다.</translation>
    </message>
    <message>
        <source>It fits well.</source>
        <translation>여유가 있습니다.</translation>
    </message>
    <message>
        <source>It has not begun</source>
        <translation>시작하지 않음</translation>
    </message>
    <message>
        <source>It is a new difficulty already</source>
        <translation>이미 새 난이도입니다</translation>
    </message>
    <message>
        <source>It is a part of Beatwright and stays</source>
        <translation>Beatwright의 일부라서 남습니다</translation>
    </message>
    <message>
        <source>It is being taught</source>
        <translation>학습 중입니다</translation>
    </message>
    <message>
        <source>It is kept; let it go first</source>
        <translation>보관 중입니다. 먼저 해제하세요</translation>
    </message>
    <message>
        <source>It is listed because a training run made it</source>
        <translation>학습으로 만들어져 목록에 있습니다</translation>
    </message>
    <message>
        <source>It is not better than its base, so there is nothing to use</source>
        <translation>원래 모델보다 낫지 않아 쓸 것이 없습니다</translation>
    </message>
    <message>
        <source>It is not on this machine</source>
        <translation>이 컴퓨터에 없습니다</translation>
    </message>
    <message>
        <source>It is not recorded how this proposal was made</source>
        <translation>이 제안을 만든 방법이 기록되어 있지 않습니다</translation>
    </message>
    <message>
        <source>It is not recorded how this step was made</source>
        <translation>이 단계를 만든 방법이 기록되어 있지 않습니다</translation>
    </message>
    <message>
        <source>It is on this machine already</source>
        <translation>이미 이 컴퓨터에 있습니다</translation>
    </message>
    <message>
        <source>It is stopping</source>
        <translation>중지하는 중</translation>
    </message>
    <message>
        <source>It is undone</source>
        <translation>되돌렸습니다</translation>
    </message>
    <message>
        <source>It learns well on a graphics card; on a processor a step takes many seconds.</source>
        <translation>그래픽 카드에서 잘 학습합니다. 프로세서에서는 한 단계에 여러 초가 걸립니다.</translation>
    </message>
    <message>
        <source>It maps nothing by itself</source>
        <translation>단독으로는 맵을 만들지 않습니다</translation>
    </message>
    <message>
        <source>It ships with Beatwright</source>
        <translation>Beatwright에 포함되어 있습니다</translation>
    </message>
    <message>
        <source>It uses the rows that are learned from.</source>
        <translation>학습 대상 행을 사용합니다.</translation>
    </message>
    <message>
        <source>It uses the songs that are learned from; of two and more some are held out to measure it.</source>
        <translation>학습하는 곡을 사용합니다. 두 곡부터는 몇 곡을 재기 위해 따로 둡니다.</translation>
    </message>
    <message>
        <source>It was made for {base}, which the form in view has not chosen.</source>
        <translation>{base}용이지만 보이는 양식은 다른 모델을 골랐습니다.</translation>
    </message>
    <message>
        <source>It was not undone</source>
        <translation>되돌리지 않았습니다</translation>
    </message>
    <message>
        <source>It will probably not fit into memory, or take far too long.</source>
        <translation>메모리에 거의 들어가지 않거나 거의 끝나지 않습니다.</translation>
    </message>
    <message>
        <source>Its folder is what other programs read: {folder}</source>
        <translation>다른 프로그램은 이 폴더를 읽습니다: {folder}</translation>
    </message>
    <message>
        <source>Its folder stays as it is</source>
        <translation>폴더는 그대로 남습니다</translation>
    </message>
    <message>
        <source>Its place</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>Its tempo</source>
        <translation>템포</translation>
    </message>
    <message>
        <source>Its training is not finished; go on with it first</source>
        <translation>학습이 끝나지 않았습니다. 먼저 이어서 하세요</translation>
    </message>
    <message>
        <source>Its training is over</source>
        <translation>학습이 끝났습니다</translation>
    </message>
    <message>
        <source>JSON, for scripts (*.json)</source>
        <translation>JSON, 스크립트용 (*.json)</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>유지</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>pitch</comment>
        <translation>유지</translation>
    </message>
    <message>
        <source>Keep it: it cannot be discarded then</source>
        <translation>보관: 버릴 수 없게 됩니다</translation>
    </message>
    <message>
        <source>Keep it: write this proposal</source>
        <translation>보관: 이 제안을 기록</translation>
    </message>
    <message>
        <source>Keep the set&apos;s timing</source>
        <translation>맵셋의 타이밍 유지</translation>
    </message>
    <message>
        <source>Keep the sliders</source>
        <translation>슬라이더 유지</translation>
    </message>
    <message>
        <source>Keeps the weights in 8 bits: less memory, slightly different maps</source>
        <translation>가중치를 8비트로 보관: 메모리는 줄고 맵은 조금 달라짐</translation>
    </message>
    <message>
        <source>Keeps {describe}.</source>
        <translation>{describe} 유지.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>남기는 정도</translation>
    </message>
    <message>
        <source>Kept in {folder}</source>
        <translation>보관 위치: {folder}</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>조성</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>키보드 단축키</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Kiai of the set</source>
        <translation>맵셋의 kiai</translation>
    </message>
    <message>
        <source>Kiai where the set has it; off leaves it out of the new difficulty</source>
        <translation>맵셋과 같은 곳에 kiai. 끄면 새 난이도에서 제외</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>라벨</translation>
    </message>
    <message>
        <source>Labels from the charts</source>
        <translation>맵에서 라벨 만들기</translation>
    </message>
    <message>
        <source>Labels from the songs</source>
        <translation>곡에서 얻은 라벨</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>라벨…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Larger adapters and many more steps. Overnight; it can be paused for days and goes on exactly.</source>
        <translation>더 큰 어댑터와 훨씬 많은 단계. 밤새 걸리며, 며칠 멈춰도 정확히 이어집니다.</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>마지막 변경</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>학습</translation>
    </message>
    <message>
        <source>Learn a way of mapping from maps</source>
        <translation>맵에서 매핑 방식을 배웁니다</translation>
    </message>
    <message>
        <source>Learn from my whole library</source>
        <translation>내 라이브러리 전체에서 배우기</translation>
    </message>
    <message>
        <source>Learn from the chosen rows (Ins)</source>
        <translation>선택한 행에서 학습 (Ins)</translation>
    </message>
    <message>
        <source>Learn from these</source>
        <translation>여기서 학습</translation>
    </message>
    <message>
        <source>Learn from these rows</source>
        <translation>이 행에서 학습</translation>
    </message>
    <message>
        <source>Learn my taste</source>
        <translation>내 취향 배우기</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>학습하는 행</translation>
    </message>
    <message>
        <source>Learning how the songs sound</source>
        <translation>곡의 소리를 배우는 중</translation>
    </message>
    <message>
        <source>Learning what the objects are</source>
        <translation>오브젝트의 종류를 배우는 중</translation>
    </message>
    <message>
        <source>Learning when they fall</source>
        <translation>오브젝트의 타이밍을 배우는 중</translation>
    </message>
    <message>
        <source>Least score</source>
        <translation>최저 점수</translation>
    </message>
    <message>
        <source>Least score of a finding</source>
        <translation>지적의 최저 점수</translation>
    </message>
    <message>
        <source>Leave out what surprises the model less than this; auto keeps what is worth a look</source>
        <translation>모델이 이보다 덜 의외로 여긴 것을 제외. auto는 볼 만한 것을 남김</translation>
    </message>
    <message>
        <source>Leave the SV</source>
        <translation>SV 그대로</translation>
    </message>
    <message>
        <source>Leave the chosen rows out (Del)</source>
        <translation>선택한 행 제외 (Del)</translation>
    </message>
    <message>
        <source>Leave these rows out</source>
        <translation>이 행 제외</translation>
    </message>
    <message>
        <source>Leaves the rest of the song empty</source>
        <translation>곡의 나머지를 비워 둠</translation>
    </message>
    <message>
        <source>Left and Right step by the beat divisor, Ctrl+Left and Ctrl+Right by object, Up and Down by timing point, plus and minus zoom, [ and ] set the selected range, Escape clears it.</source>
        <translation>좌우 키는 비트 분할 단위, Ctrl+Left와 Ctrl+Right는 오브젝트 단위, 위아래 키는 타이밍 포인트 단위로 이동하고, 더하기·빼기는 확대·축소, [ 와 ] 는 선택 범위 설정, Escape는 해제입니다.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>제외한 행</translation>
    </message>
    <message>
        <source>Left out because</source>
        <translation>제외한 이유</translation>
    </message>
    <message>
        <source>Left out, as they have no caption: {count}.</source>
        <translation>설명이 없어 제외: {count}.</translation>
    </message>
    <message>
        <source>Left out: {reason}</source>
        <translation>제외됨: {reason}</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>길이</translation>
    </message>
    <message>
        <source>Less than half of the time on a processor, a little less exact</source>
        <translation>프로세서에서 시간이 절반 이하로 줄고, 정확도는 조금 낮아집니다</translation>
    </message>
    <message>
        <source>Let Beatwright change the difficulty as the selected findings say</source>
        <translation>선택한 지적대로 Beatwright가 난이도를 변경</translation>
    </message>
    <message>
        <source>Let a model map a whole new difficulty (F1)</source>
        <translation>모델이 새 난이도 전체를 제작 (F1)</translation>
    </message>
    <message>
        <source>Let green lines multiply the SV so that sliders keep their lengths and durations? No object moves.</source>
        <translation>슬라이더의 길이와 지속 시간이 유지되도록 초록 선으로 SV를 곱할까요? 오브젝트는 움직이지 않습니다.</translation>
    </message>
    <message>
        <source>Let the model read the difficulties {names}</source>
        <translation>모델이 다음 난이도를 읽게 합니다: {names}</translation>
    </message>
    <message>
        <source>Let the model read the difficulty and show what it would not have expected there (Ctrl+Shift+A)</source>
        <translation>모델이 난이도를 읽고 예상하지 못한 것을 표시 (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>라이선스: {licence}</translation>
    </message>
    <message>
        <source>Licence: {licence}.</source>
        <translation>라이선스: {licence}.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>선</translation>
    </message>
    <message>
        <source>List an adapter, or all adapters in a folder; nothing is copied</source>
        <translation>어댑터 하나 또는 폴더의 모든 어댑터를 올립니다. 복사하지 않습니다</translation>
    </message>
    <message>
        <source>List of adapters</source>
        <translation>어댑터 목록</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>듣는 중…</translation>
    </message>
    <message>
        <source>Listens to the attacks of the song; quick, to the millisecond</source>
        <translation>곡의 어택을 들음. 빠르고 밀리초까지 정확</translation>
    </message>
    <message>
        <source>Listens twenty times over and takes what most agree on; slow, to the millisecond.</source>
        <translation>스무 번 듣고 가장 많이 일치한 것을 택합니다. 느리고 밀리초까지 정확.</translation>
    </message>
    <message>
        <source>LoKr has no dropout</source>
        <translation>LoKr에는 드롭아웃이 없습니다</translation>
    </message>
    <message>
        <source>LoKr: a tenth as large, learns more slowly</source>
        <translation>LoKr: 크기는 10분의 1, 더 느리게 배움</translation>
    </message>
    <message>
        <source>LoRA: some megabytes, learns most</source>
        <translation>LoRA: 몇 메가바이트, 가장 많이 배움</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>로컬</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>로그</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Look at the timing</source>
        <translation>타이밍 보기</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>살펴보는 중…</translation>
    </message>
    <message>
        <source>Loop the range or the bar</source>
        <translation>범위나 마디 반복</translation>
    </message>
    <message>
        <source>Loop the selected range, or the bar (L)</source>
        <translation>선택한 범위나 마디를 반복 (L)</translation>
    </message>
    <message>
        <source>Loop this</source>
        <translation>여기 반복</translation>
    </message>
    <message>
        <source>Loss on held-out songs</source>
        <translation>따로 둔 곡의 손실</translation>
    </message>
    <message>
        <source>Loss on other songs: {before} before, {after} after</source>
        <translation>다른 곡에서의 손실: 전 {before}, 후 {after}</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>음량</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>가사</translation>
    </message>
    <message>
        <source>Lyrics are not learned, whatever the files beside the songs say</source>
        <translation>곡 옆의 파일에 무엇이 있든 가사는 배우지 않습니다</translation>
    </message>
    <message>
        <source>MaiMod [{version_name}]</source>
        <translation>MaiMod [{version_name}]</translation>
    </message>
    <message numerus="yes">
        <source>MaiMod for %n more</source>
        <translation>
            <numerusform>나머지 %n개에 MaiMod</numerusform>
        </translation>
    </message>
    <message>
        <source>MaiMod has looked at every difficulty of the set</source>
        <translation>MaiMod가 세트의 모든 난이도를 보았습니다</translation>
    </message>
    <message>
        <source>MaiMod has seen all</source>
        <translation>MaiMod가 모두 보았습니다</translation>
    </message>
    <message>
        <source>MaiMod listens to the song, and its audio file is missing</source>
        <translation>MaiMod는 곡을 듣는데 오디오 파일이 없습니다</translation>
    </message>
    <message>
        <source>MaiMod&apos;s surprise in your maps</source>
        <translation>내 맵에 대한 MaiMod의 놀람</translation>
    </message>
    <message>
        <source>MaiMod, score {score:.0f}</source>
        <translation>MaiMod, 점수 {score:.0f}</translation>
    </message>
    <message>
        <source>Make a model…</source>
        <translation>모델로 만들기…</translation>
    </message>
    <message>
        <source>Make a new set</source>
        <translation>새 맵셋 만들기</translation>
    </message>
    <message>
        <source>Make a song</source>
        <translation>곡 만들기</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>즐겨찾기에 추가</translation>
    </message>
    <message>
        <source>Make the candidates (Ctrl+Return)</source>
        <translation>후보 만들기 (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Make the difficulty (Ctrl+G); nothing on disk changes before you accept it</source>
        <translation>난이도 만들기 (Ctrl+G). 수락하기 전에는 디스크에 변화가 없습니다</translation>
    </message>
    <message>
        <source>Make the files what they were after this step</source>
        <translation>파일을 이 단계 뒤의 상태로 되돌리기</translation>
    </message>
    <message>
        <source>Make the files what they were before this step; refused if they changed since</source>
        <translation>파일을 이 단계 앞의 상태로 되돌리기. 이후 바뀌었으면 거부됩니다</translation>
    </message>
    <message>
        <source>Make the guest difficulty (Ctrl+G); nothing on disk changes before you accept it</source>
        <translation>게스트 난이도 만들기 (Ctrl+G). 수락하기 전에는 디스크에 변화가 없습니다</translation>
    </message>
    <message>
        <source>Make the same proposal again: same seed, model and options, from the difficulty as it was then</source>
        <translation>같은 제안을 다시 만들기: 같은 시드, 모델, 옵션으로 당시의 난이도에서</translation>
    </message>
    <message>
        <source>Make this proposal again with another seed (R); this one stays</source>
        <translation>이 제안을 다른 시드로 다시 만들기 (R). 이것은 남습니다</translation>
    </message>
    <message>
        <source>Makes several difficulties in one go, one for each star rating, named as mappers name them</source>
        <translation>별 난이도마다 하나씩 여러 난이도를 한 번에 만들고 매퍼들의 방식으로 이름을 붙입니다</translation>
    </message>
    <message>
        <source>Makes {count} proposals for</source>
        <translation>제안 {count}개를 만듭니다:</translation>
    </message>
    <message>
        <source>Map a part of the difficulty again (F2)</source>
        <translation>난이도의 일부를 다시 매핑 (F2)</translation>
    </message>
    <message>
        <source>Map a short made-up song and keep how long that takes</source>
        <translation>짧은 인공 곡을 매핑하고 걸린 시간을 기록합니다</translation>
    </message>
    <message>
        <source>Map like these</source>
        <translation>이것처럼 매핑</translation>
    </message>
    <message>
        <source>Map like these (without training)</source>
        <translation>이것처럼 매핑 (학습 없이)</translation>
    </message>
    <message>
        <source>Map like these maps…</source>
        <translation>이 맵들처럼 매핑…</translation>
    </message>
    <message>
        <source>Map the range again (Ctrl+G); the difficulty stays as it is until you accept</source>
        <translation>범위를 다시 매핑 (Ctrl+G). 수락할 때까지 난이도는 그대로입니다</translation>
    </message>
    <message>
        <source>Mapper</source>
        <translation>매퍼</translation>
    </message>
    <message>
        <source>Mapper, year, weight and descriptors of the chosen rows</source>
        <translation>선택한 행의 매퍼, 연도, 가중치, 디스크립터</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>맵</translation>
    </message>
    <message>
        <source>Maps are being read</source>
        <translation>맵을 읽는 중입니다</translation>
    </message>
    <message>
        <source>Maps are being read…</source>
        <translation>맵을 읽는 중…</translation>
    </message>
    <message>
        <source>Maps are still being read; wait until that is done, or stop it.</source>
        <translation>아직 맵을 읽고 있습니다. 끝날 때까지 기다리거나 멈추세요.</translation>
    </message>
    <message>
        <source>Maps of</source>
        <translation>대상 매퍼</translation>
    </message>
    <message>
        <source>Maps to map alike</source>
        <translation>따라 할 맵</translation>
    </message>
    <message>
        <source>Mapset archives (*.osz)</source>
        <translation>맵셋 압축 파일 (*.osz)</translation>
    </message>
    <message>
        <source>Mapsets</source>
        <translation>맵셋</translation>
    </message>
    <message>
        <source>Mapsets (*.osz)</source>
        <translation>맵셋 (*.osz)</translation>
    </message>
    <message>
        <source>Mark the selected findings as done, or take the mark away (D)</source>
        <translation>선택한 지적을 처리함으로 표시하거나 표시 해제 (D)</translation>
    </message>
    <message>
        <source>Marked as {mark}.</source>
        <translation>{mark}(으)로 표시함.</translation>
    </message>
    <message>
        <source>Marked too</source>
        <translation>표시한 것도</translation>
    </message>
    <message>
        <source>Marked too ({marked})</source>
        <translation>표시한 것도({marked})</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>측정</translation>
    </message>
    <message>
        <source>Measure a song</source>
        <translation>곡 측정</translation>
    </message>
    <message>
        <source>Measure {title}</source>
        <translation>{title} 측정</translation>
    </message>
    <message>
        <source>Measured on {day} on {processor}</source>
        <translation>{day}에 {processor}에서 측정</translation>
    </message>
    <message>
        <source>Measured on {maps} held-out maps of others: loss {loss:+.2f} % (lower for {lower} of them), distance of patterns {patterns:+.0f} %; {minutes:.0f} minutes of one core.</source>
        <translation>다른 사람의 따로 둔 맵 {maps}개에서 측정: 손실 {loss:+.2f} %({lower}개에서 감소), 패턴의 거리 {patterns:+.0f} %. 코어 하나로 {minutes:.0f}분.</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>측정 중</translation>
    </message>
    <message>
        <source>Memory is tight, or it takes long.</source>
        <translation>메모리가 빠듯하거나 오래 걸립니다.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Messages, {count}</source>
        <translation>메시지, {count}개</translation>
    </message>
    <message>
        <source>Messages: {count}; the last fifty are kept (Ctrl+Shift+M)</source>
        <translation>메시지: {count}개. 최근 50개를 보관합니다 (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>박자</translation>
    </message>
    <message>
        <source>Meter {value} is not supported by osu!; write quarters, such as 3/4.</source>
        <translation>박자 {value}은(는) osu!에서 지원하지 않습니다. 3/4처럼 4분음표로 쓰세요.</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>박자</translation>
    </message>
    <message>
        <source>Metronome (M): clicks on every beat of the timing</source>
        <translation>메트로놈 (M): 타이밍의 모든 비트에서 소리</translation>
    </message>
    <message>
        <source>Metronome on or off</source>
        <translation>메트로놈 켜기/끄기</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>내 것</translation>
    </message>
    <message>
        <source>Mine and others</source>
        <translation>내 것과 나머지</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>사소함</translation>
    </message>
    <message>
        <source>Minor findings</source>
        <translation>경미한 지적</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Modding</source>
        <translation>모딩</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>모드</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Model for MaiMod</source>
        <translation>MaiMod용 모델</translation>
    </message>
    <message>
        <source>Model for the timing</source>
        <translation>타이밍용 모델</translation>
    </message>
    <message>
        <source>Model of {name}</source>
        <translation>{name}의 모델</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Models and adapters</source>
        <translation>모델과 어댑터</translation>
    </message>
    <message>
        <source>Modes</source>
        <translation>모드</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>More make steps steadier and slower</source>
        <translation>많을수록 단계가 안정되고 느려집니다</translation>
    </message>
    <message>
        <source>More need more memory</source>
        <translation>많을수록 메모리가 더 필요합니다</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>추가 옵션</translation>
    </message>
    <message>
        <source>More tags, separated by spaces</source>
        <translation>추가 태그, 공백으로 구분</translation>
    </message>
    <message>
        <source>More ways to accept or discard</source>
        <translation>수락·버리기의 다른 방법</translation>
    </message>
    <message>
        <source>Move that end of the range (Alt: off the ticks)</source>
        <translation>범위의 그 끝을 이동 (Alt: 틱 무시)</translation>
    </message>
    <message>
        <source>Music model</source>
        <translation>음악 모델</translation>
    </message>
    <message>
        <source>Music volume</source>
        <translation>음악 음량</translation>
    </message>
    <message>
        <source>Music volume; click to mute</source>
        <translation>음악 음량. 클릭하면 음소거</translation>
    </message>
    <message>
        <source>My music</source>
        <translation>내 음악</translation>
    </message>
    <message>
        <source>My selection</source>
        <translation>내 선택</translation>
    </message>
    <message>
        <source>My style</source>
        <translation>내 스타일</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Name of the new difficulty; a name that is taken gets a number</source>
        <translation>새 난이도의 이름. 이미 있는 이름에는 번호가 붙음</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>프리셋 이름:</translation>
    </message>
    <message>
        <source>New</source>
        <translation>새로 만들기</translation>
    </message>
    <message>
        <source>New difficulties keep the red lines of the set, whatever is found here; found lines can still be looked at, heard and checked</source>
        <translation>여기서 무엇을 찾든 새 난이도는 맵셋의 빨간 선을 유지합니다. 찾은 선은 보고 듣고 검사할 수 있습니다</translation>
    </message>
    <message>
        <source>New difficulty</source>
        <translation>새 난이도</translation>
    </message>
    <message>
        <source>New set</source>
        <translation>새 맵셋</translation>
    </message>
    <message>
        <source>New {stars}difficulty</source>
        <translation>새 {stars}난이도</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>최신</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>다음 지적</translation>
    </message>
    <message>
        <source>Next object that the proposal changes</source>
        <translation>제안이 바꾸는 다음 오브젝트</translation>
    </message>
    <message>
        <source>Next proposal</source>
        <translation>다음 제안</translation>
    </message>
    <message>
        <source>No Songs folder is open</source>
        <translation>열린 Songs 폴더 없음</translation>
    </message>
    <message>
        <source>No adapters yet. `beatwright adapter train` makes one of your own maps; a folder can be added here.</source>
        <translation>아직 어댑터가 없습니다. `beatwright adapter train`으로 자신의 맵에서 만들 수 있고, 여기에 폴더를 추가할 수 있습니다.</translation>
    </message>
    <message>
        <source>No addition</source>
        <translation>추가음 없음</translation>
    </message>
    <message>
        <source>No beat was found in the song; choose another candidate</source>
        <translation>곡에서 박을 찾지 못했습니다. 다른 후보를 선택하세요</translation>
    </message>
    <message>
        <source>No beatmaps here</source>
        <translation>여기에 비트맵 없음</translation>
    </message>
    <message>
        <source>No descriptor contains these words.</source>
        <translation>이 단어가 든 디스크립터가 없습니다.</translation>
    </message>
    <message>
        <source>No difficulty of the set can be read.</source>
        <translation>맵셋에 읽을 수 있는 난이도가 없습니다.</translation>
    </message>
    <message>
        <source>No finding fits the filter; {left} of them do not.</source>
        <translation>필터에 맞는 지적이 없습니다. {left}건은 맞지 않습니다.</translation>
    </message>
    <message>
        <source>No font of this system has the letters of {language}, so the window stays in English; install one, such as {font}, and start Beatwright again.</source>
        <translation>이 시스템에는 {language} 글자가 있는 글꼴이 없어 창을 영어로 둡니다. {font} 같은 글꼴을 설치하고 Beatwright를 다시 시작하세요.</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>묶지 않음</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>즐겨찾기에서 제거</translation>
    </message>
    <message>
        <source>No losses yet.</source>
        <translation>아직 손실이 없습니다.</translation>
    </message>
    <message>
        <source>No program opens .osz files here; install osu!, or open {name} from its folder.</source>
        <translation>여기에는 .osz 파일을 여는 프로그램이 없습니다. osu!를 설치하거나 폴더에서 {name}을(를) 여세요.</translation>
    </message>
    <message>
        <source>No proposals for this song yet. What the forms make is listed here, to compare and to decide.</source>
        <translation>이 곡의 제안이 아직 없습니다. 양식이 만든 것이 여기에 나열되어 비교하고 결정할 수 있습니다.</translation>
    </message>
    <message>
        <source>No red line yet</source>
        <translation>아직 빨간 선 없음</translation>
    </message>
    <message>
        <source>No request waits from last time</source>
        <translation>지난번부터 기다리는 요청이 없습니다</translation>
    </message>
    <message>
        <source>No song is sung</source>
        <translation>노래가 있는 곡은 없습니다</translation>
    </message>
    <message>
        <source>No song open</source>
        <translation>열린 곡 없음</translation>
    </message>
    <message>
        <source>No song was held out of this style; open a song that it does not have, then try again.</source>
        <translation>이 스타일에는 따로 둔 곡이 없습니다. 포함되지 않은 곡을 연 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>No song was open yet</source>
        <translation>아직 연 곡이 없습니다</translation>
    </message>
    <message>
        <source>No songs yet. Describe one at the left, or take a file of your own.</source>
        <translation>아직 곡이 없습니다. 왼쪽에서 설명하거나 직접 가진 파일을 사용하세요.</translation>
    </message>
    <message>
        <source>No sound device was found; the song plays silently.</source>
        <translation>사운드 장치를 찾지 못해 곡이 소리 없이 재생됩니다.</translation>
    </message>
    <message>
        <source>No stars yet</source>
        <translation>아직 별 없음</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>노이즈</translation>
    </message>
    <message>
        <source>None chosen: the model decides by itself.</source>
        <translation>선택 없음: 모델이 스스로 정합니다.</translation>
    </message>
    <message>
        <source>None of the findings can be fixed without a person</source>
        <translation>사람 없이 고칠 수 있는 지적이 없습니다</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>검사 안 됨</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Not like</source>
        <translation>닮지 않을 것</translation>
    </message>
    <message>
        <source>Notes of osu!mania fall faster</source>
        <translation>osu!mania 노트를 더 빠르게</translation>
    </message>
    <message>
        <source>Notes of osu!mania fall slower</source>
        <translation>osu!mania 노트를 더 느리게</translation>
    </message>
    <message>
        <source>Nothing can be written into {folder}: the result can be looked at, but not accepted as long as that is so.</source>
        <translation>{folder}에 아무것도 쓸 수 없습니다. 결과를 볼 수는 있지만, 쓸 수 있게 될 때까지 수락할 수 없습니다.</translation>
    </message>
    <message>
        <source>Nothing changes after this moment.</source>
        <translation>이 시점 이후에는 바뀌는 것이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing changes before.</source>
        <translation>그 전에는 바뀌는 것이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing ended yet</source>
        <translation>아직 끝난 작업 없음</translation>
    </message>
    <message>
        <source>Nothing found: no rule is broken.</source>
        <translation>찾은 것 없음: 어긴 규칙이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing found: {value}.</source>
        <translation>찾은 것 없음: {value}.</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>실행 중인 작업 없음</translation>
    </message>
    <message>
        <source>Nothing is written yet: F9 goes through what changes, B compares, Ctrl+S accepts all of it.</source>
        <translation>아직 아무것도 기록되지 않았습니다. F9로 변경을 차례로 보고, B로 비교하고, Ctrl+S로 모두 수락합니다.</translation>
    </message>
    <message>
        <source>Nothing matches the search</source>
        <translation>검색과 맞는 것 없음</translation>
    </message>
    <message>
        <source>Nothing of it is on this machine</source>
        <translation>이 컴퓨터에 아무것도 없습니다</translation>
    </message>
    <message>
        <source>Nothing says how it was made</source>
        <translation>만든 방법의 기록이 없습니다</translation>
    </message>
    <message>
        <source>Nothing says which model it was made for; a wrong one refuses it.</source>
        <translation>어느 모델용인지 알 수 없습니다. 맞지 않는 모델은 거부합니다.</translation>
    </message>
    <message>
        <source>Nothing special</source>
        <translation>특별히 없음</translation>
    </message>
    <message>
        <source>Nothing surprised {by}.</source>
        <translation>{by}에게 의외인 것이 없었습니다.</translation>
    </message>
    <message>
        <source>Nothing that Beatwright wrote for this song is left to undo</source>
        <translation>이 곡에 Beatwright가 쓴 것 중 되돌릴 것이 남아 있지 않습니다</translation>
    </message>
    <message>
        <source>Nothing that was undone for this song is left to redo</source>
        <translation>이 곡에서 되돌린 것 중 다시 할 것이 남아 있지 않습니다</translation>
    </message>
    <message>
        <source>Nothing to learn from yet</source>
        <translation>아직 학습할 것이 없습니다</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>다시 할 것 없음</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>되돌릴 것 없음</translation>
    </message>
    <message>
        <source>Nothing was accepted for this song yet</source>
        <translation>이 곡에서 아직 수락한 것이 없습니다</translation>
    </message>
    <message>
        <source>Nothing was accepted for {title} yet. What you accept, fix or write is listed here.</source>
        <translation>{title}에서 아직 수락한 것이 없습니다. 수락, 수정, 기록한 것이 여기에 나열됩니다.</translation>
    </message>
    <message>
        <source>Nothing was changed in place yet, so there is no backup.</source>
        <translation>아직 제자리에서 변경한 것이 없어 백업이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing was found in this set</source>
        <translation>이 맵셋에서는 아무것도 발견되지 않았습니다</translation>
    </message>
    <message>
        <source>Nothing was looked for yet.
Check the rules to find what breaks the ranking criteria; run MaiMod to see what a model would not have expected.</source>
        <translation>아직 검사하지 않았습니다.
규칙을 검사하면 랭킹 기준에 어긋나는 것을, MaiMod를 실행하면 모델이 예상하지 못한 것을 찾습니다.</translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>아직 측정하지 않았습니다.</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>아직 메시지가 없습니다.</translation>
    </message>
    <message>
        <source>Objects as in the game or as in the editor</source>
        <translation>오브젝트를 게임처럼 또는 에디터처럼 표시</translation>
    </message>
    <message>
        <source>Objects of the set&apos;s other difficulties that fall on the same moments get the same sounds</source>
        <translation>맵셋의 다른 난이도에서 같은 순간에 있는 오브젝트도 같은 소리를 받습니다</translation>
    </message>
    <message>
        <source>Objects per second over the song; the marks below are the objects, each in the colour of its snap</source>
        <translation>곡 전체의 초당 오브젝트 수. 아래 표시는 오브젝트이며 각각 스냅의 색입니다</translation>
    </message>
    <message>
        <source>Objects that would be more than {TOLERANCE:g} ms off their tick, by difficulty; Enter or a double-click goes there</source>
        <translation>틱에서 {TOLERANCE:g} ms 넘게 벗어날 오브젝트, 난이도별. Enter나 두 번 클릭으로 이동</translation>
    </message>
    <message>
        <source>Of its factors: higher learns more, and needs more songs</source>
        <translation>인자의 랭크: 높을수록 더 배우고 곡이 더 필요합니다</translation>
    </message>
    <message>
        <source>Of the end</source>
        <translation>끝부분</translation>
    </message>
    <message>
        <source>Of the set&apos;s audio file</source>
        <translation>맵셋 오디오 파일의 형식</translation>
    </message>
    <message>
        <source>Of the set; the prompt where it is empty</source>
        <translation>맵셋의 것. 비어 있으면 프롬프트</translation>
    </message>
    <message>
        <source>Of the set; you and the model where it is empty</source>
        <translation>맵셋의 것. 비어 있으면 나와 모델</translation>
    </message>
    <message>
        <source>Of the whole song; peaks are held below full scale</source>
        <translation>곡 전체의 음량. 최고점은 최대치 아래로 유지됩니다</translation>
    </message>
    <message>
        <source>Of what is sung, such as en; instrumental where nothing is</source>
        <translation>부르는 언어(예: en). 노래가 없으면 instrumental</translation>
    </message>
    <message>
        <source>Offer Beatwright for .osu and .osz files</source>
        <translation>.osu와 .osz 파일에 Beatwright 제공</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>오프셋</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>디스크</translation>
    </message>
    <message>
        <source>On macOS choose &quot;Open With&quot; in the Finder</source>
        <translation>macOS에서는 Finder의 &quot;다음으로 열기&quot;를 선택하세요</translation>
    </message>
    <message>
        <source>On songs that it did not learn from the style is not better, so the model stays as it was. More maps that agree help more than more steps.</source>
        <translation>학습하지 않은 곡에서 스타일이 더 낫지 않아 모델은 그대로입니다. 단계보다 성향이 맞는 맵을 늘리는 것이 더 도움이 됩니다.</translation>
    </message>
    <message>
        <source>On the timeline</source>
        <translation>타임라인에서</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>이 컴퓨터에 있음</translation>
    </message>
    <message>
        <source>One beat earlier</source>
        <translation>한 박 앞으로</translation>
    </message>
    <message>
        <source>One beat later</source>
        <translation>한 박 뒤로</translation>
    </message>
    <message>
        <source>One mapper</source>
        <translation>한 매퍼</translation>
    </message>
    <message>
        <source>One mapper&apos;s way with patterns; every set counts alike</source>
        <translation>한 매퍼의 패턴 방식. 모든 세트가 같은 비중</translation>
    </message>
    <message>
        <source>One new {keys}{mode} difficulty of about {value:g}★</source>
        <translation>약 {value:g}★의 새 {keys}{mode} 난이도 하나</translation>
    </message>
    <message>
        <source>One of your styles, with a slider for its strength; several can be blended</source>
        <translation>자신의 스타일 하나를 세기 슬라이더와 함께. 여러 개를 섞을 수 있습니다</translation>
    </message>
    <message>
        <source>One red line for the whole song.</source>
        <translation>곡 전체에 빨간 선 하나.</translation>
    </message>
    <message>
        <source>One song: none can be held out, so nothing can say whether the style is better than its base.</source>
        <translation>곡이 하나뿐이라 따로 둘 곡이 없어, 스타일이 원래 모델보다 나은지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Only a person can decide what to do about this</source>
        <translation>어떻게 할지는 사람만 정할 수 있습니다</translation>
    </message>
    <message>
        <source>Only difficulties of so many stars. Drag the handles; double-click for all.
Left and right move the lower end, with Shift the upper one.</source>
        <translation>이 별 난이도의 난이도만. 손잡이를 끌고, 두 번 클릭하면 전체.
좌우 키는 아래쪽 끝을, Shift와 함께 쓰면 위쪽 끝을 옮깁니다.</translation>
    </message>
    <message>
        <source>Only for: {parts}</source>
        <translation>대상: {parts}만</translation>
    </message>
    <message>
        <source>Only look at it</source>
        <translation>보기만</translation>
    </message>
    <message>
        <source>Only maps of this mapper are learned from, such as your own</source>
        <translation>자신처럼 이 매퍼의 맵에서만 학습합니다</translation>
    </message>
    <message>
        <source>Only playfield and timeline</source>
        <translation>플레이필드와 타임라인만</translation>
    </message>
    <message>
        <source>Only the selected range</source>
        <translation>선택한 범위만</translation>
    </message>
    <message>
        <source>Only {about} to {value} stars</source>
        <translation>별 {about}~{value}만</translation>
    </message>
    <message>
        <source>Only {folder} is deleted. This cannot be undone; the model can be downloaded again as long as {page} offers it.</source>
        <translation>{folder}만 삭제됩니다. 되돌릴 수 없으며, {page}에서 제공하는 동안 다시 다운로드할 수 있습니다.</translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation>{name}만</translation>
    </message>
    <message>
        <source>Only {value} (several may be chosen)</source>
        <translation>{value}만 (여러 개 선택 가능)</translation>
    </message>
    <message>
        <source>Only {value} – {value2}</source>
        <translation>{value} – {value2}만</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Open a beatmap or a song</source>
        <translation>비트맵이나 곡 열기</translation>
    </message>
    <message>
        <source>Open a beatmap or an audio file without a library (Ctrl+O)</source>
        <translation>라이브러리 없이 비트맵이나 오디오 파일 열기 (Ctrl+O)</translation>
    </message>
    <message>
        <source>Open a difficulty first</source>
        <translation>먼저 난이도를 여세요</translation>
    </message>
    <message>
        <source>Open a difficulty to see what the ranking criteria and a model say about it.</source>
        <translation>난이도를 열면 랭킹 기준과 모델의 의견을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Open a mapset folder</source>
        <translation>맵셋 폴더 열기</translation>
    </message>
    <message>
        <source>Open a song and give it a red line to see this</source>
        <translation>곡을 열고 빨간 선을 넣으면 볼 수 있습니다</translation>
    </message>
    <message>
        <source>Open a song first</source>
        <translation>먼저 곡을 여세요</translation>
    </message>
    <message>
        <source>Open a song in the library first</source>
        <translation>먼저 라이브러리에서 곡을 여세요</translation>
    </message>
    <message>
        <source>Open a song with audio first</source>
        <translation>먼저 오디오가 있는 곡을 여세요</translation>
    </message>
    <message>
        <source>Open an archive</source>
        <translation>압축 파일 열기</translation>
    </message>
    <message>
        <source>Open an audio file</source>
        <translation>오디오 파일 열기</translation>
    </message>
    <message>
        <source>Open audio file</source>
        <translation>오디오 파일 열기</translation>
    </message>
    <message>
        <source>Open audio file… (a song without a beatmap; or drop it here)</source>
        <translation>오디오 파일 열기… (비트맵 없는 곡. 여기에 놓아도 됩니다)</translation>
    </message>
    <message>
        <source>Open in osu!</source>
        <translation>osu!에서 열기</translation>
    </message>
    <message>
        <source>Open in osu!&apos;s editor	Ctrl+Return</source>
        <translation>osu! 에디터에서 열기	Ctrl+Return</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>여기서 열기</translation>
    </message>
    <message>
        <source>Open one song instead…</source>
        <translation>대신 곡 하나 열기…</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>최근 항목 열기</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <source>Open the folder of downloaded models</source>
        <translation>다운로드한 모델 폴더를 엽니다</translation>
    </message>
    <message>
        <source>Open the set in osu!</source>
        <translation>osu!에서 맵셋 열기</translation>
    </message>
    <message>
        <source>Open the song&apos;s folder</source>
        <translation>곡 폴더 열기</translation>
    </message>
    <message>
        <source>Open what osu!lazer edits externally</source>
        <translation>osu!lazer가 외부에서 편집 중인 것 열기</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>여는 중…</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>원본</translation>
    </message>
    <message>
        <source>Original and proposal: one, as a ghost, side by side</source>
        <translation>원본과 제안: 하나만, 잔상으로, 나란히</translation>
    </message>
    <message>
        <source>Other tempos</source>
        <translation>다른 템포</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>나머지</translation>
    </message>
    <message>
        <source>Overall difficulty; auto fits it to the stars</source>
        <translation>전체 난이도(OD). auto는 별 난이도에 맞춤</translation>
    </message>
    <message>
        <source>Own file…</source>
        <translation>내 파일…</translation>
    </message>
    <message>
        <source>Pack the set as .osz too</source>
        <translation>맵셋을 .osz로도 묶기</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>구간</translation>
    </message>
    <message>
        <source>Parts at once</source>
        <translation>한 번의 부분 수</translation>
    </message>
    <message>
        <source>Parts of so many bars with words of their own, joined on beats</source>
        <translation>각자의 단어를 가진 여러 마디의 부분을 박에 맞춰 잇습니다</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>인내</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시정지</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>일시 정지 (Space)</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>일시 정지됨</translation>
    </message>
    <message>
        <source>Paused at {share}</source>
        <translation>{share}에서 일시정지</translation>
    </message>
    <message>
        <source>Paused; what has arrived stays, and Resume goes on from there.</source>
        <translation>일시정지됨. 받은 부분은 남고, 재개하면 이어서 받습니다.</translation>
    </message>
    <message>
        <source>Percent of the prompts that are the genre instead of the caption</source>
        <translation>설명 대신 장르를 쓰는 프롬프트의 비율(%)</translation>
    </message>
    <message>
        <source>Pick it (Ctrl: add or take away, Shift: all up to there)</source>
        <translation>선택 (Ctrl: 추가·제외, Shift: 거기까지 모두)</translation>
    </message>
    <message>
        <source>Pick the objects in a box</source>
        <translation>상자 안의 오브젝트 선택</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>음높이</translation>
    </message>
    <message>
        <source>Plain text, as one posts it (*.txt)</source>
        <translation>게시용 일반 텍스트 (*.txt)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>재생</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>재생 (Space)</translation>
    </message>
    <message>
        <source>Play and draw the original difficulty (B switches)</source>
        <translation>원래 난이도를 재생하고 표시 (B로 전환)</translation>
    </message>
    <message>
        <source>Play and draw the proposal (B switches)</source>
        <translation>제안을 재생하고 표시 (B로 전환)</translation>
    </message>
    <message>
        <source>Play at {rate:.0%} speed</source>
        <translation>{rate:.0%} 속도로 재생</translation>
    </message>
    <message>
        <source>Play from the preview point</source>
        <translation>미리듣기 지점부터 재생</translation>
    </message>
    <message>
        <source>Play from the start</source>
        <translation>처음부터 재생</translation>
    </message>
    <message>
        <source>Play it, or stop</source>
        <translation>재생 또는 정지</translation>
    </message>
    <message>
        <source>Play it, or stop ({key})</source>
        <translation>재생 또는 정지 ({key})</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>재생 또는 일시 정지</translation>
    </message>
    <message>
        <source>Play the proposal of that number, or stop it</source>
        <translation>그 번호의 제안을 재생하거나 멈추기</translation>
    </message>
    <message>
        <source>Play the row (Return)</source>
        <translation>행 재생 (Enter)</translation>
    </message>
    <message>
        <source>Play with a click on every beat</source>
        <translation>모든 비트에 클릭음을 넣어 재생</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>재생</translation>
    </message>
    <message>
        <source>Preparing the songs</source>
        <translation>곡 준비</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>프리셋</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>프리셋</translation>
    </message>
    <message>
        <source>Presets and requests (*.yaml *.yml)</source>
        <translation>프리셋과 요청 (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Preview point at {time_text}</source>
        <translation>{time_text}의 미리듣기 지점</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>이전 지적</translation>
    </message>
    <message>
        <source>Previous object that the proposal changes</source>
        <translation>제안이 바꾸는 이전 오브젝트</translation>
    </message>
    <message>
        <source>Previous proposal</source>
        <translation>이전 제안</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>Problem: a rule is broken or the model is very surprised. Warning: look at it. Minor: a detail.</source>
        <translation>문제: 규칙을 어겼거나 모델이 매우 의외로 여김. 경고: 살펴볼 것. 경미: 세부 사항.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>Progress of the running job</source>
        <translation>실행 중인 작업의 진행률</translation>
    </message>
    <message>
        <source>Progress of {title}</source>
        <translation>{title} 진행률</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>프롬프트</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>제안</translation>
    </message>
    <message>
        <source>Proposal  {name}</source>
        <translation>제안  {name}</translation>
    </message>
    <message>
        <source>Proposal [{version_name}]</source>
        <translation>제안 [{version_name}]</translation>
    </message>
    <message>
        <source>Proposal [{version_name}]   {stars:.2f}★</source>
        <translation>제안 [{version_name}]   {stars:.2f}★</translation>
    </message>
    <message>
        <source>Proposal {number}: {facts}</source>
        <translation>제안 {number}: {facts}</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>제안</translation>
    </message>
    <message>
        <source>Propose labels</source>
        <translation>라벨 제안</translation>
    </message>
    <message>
        <source>Propose the difficulty with every finding fixed that can be</source>
        <translation>고칠 수 있는 지적을 모두 고친 난이도를 제안</translation>
    </message>
    <message>
        <source>Propose to fix all findings</source>
        <translation>모든 지적 수정 제안</translation>
    </message>
    <message>
        <source>Propose to fix all of {check}</source>
        <translation>{check}의 모든 수정 제안</translation>
    </message>
    <message>
        <source>Put the style into the forms, with a slider for its strength</source>
        <translation>세기 슬라이더와 함께 양식에 넣습니다</translation>
    </message>
    <message>
        <source>Put these lines into every difficulty of the set; backups are kept, and Ctrl+Z takes it back</source>
        <translation>이 선들을 맵셋의 모든 난이도에 넣습니다. 백업이 남고 Ctrl+Z로 되돌립니다</translation>
    </message>
    <message>
        <source>Put “{word}” into the prompt, or take it out</source>
        <translation>“{word}”을(를) 프롬프트에 넣거나 뺍니다</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>대기열</translation>
    </message>
    <message>
        <source>Queue ({MOST_COUNTED})</source>
        <translation>대기열 ({MOST_COUNTED})</translation>
    </message>
    <message>
        <source>Queue ({count})</source>
        <translation>대기열 ({count})</translation>
    </message>
    <message>
        <source>Queue the chosen request once more (Ctrl+R)</source>
        <translation>선택한 요청을 대기열에 한 번 더 추가 (Ctrl+R)</translation>
    </message>
    <message>
        <source>Quick style</source>
        <translation>빠른 스타일</translation>
    </message>
    <message>
        <source>Quicker</source>
        <translation>더 빠르게</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Quit Beatwright?</source>
        <translation>Beatwright를 종료할까요?</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>범위</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>랭크</translation>
    </message>
    <message>
        <source>Rank by prompt</source>
        <translation>프롬프트순 정렬</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>학습률</translation>
    </message>
    <message>
        <source>Reading maps</source>
        <translation>맵 읽기</translation>
    </message>
    <message>
        <source>Reading songs</source>
        <translation>곡 읽는 중</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>최근</translation>
    </message>
    <message>
        <source>Red line</source>
        <translation>빨간 선</translation>
    </message>
    <message>
        <source>Red lines</source>
        <translation>빨간 선</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Remap</source>
        <translation>리맵</translation>
    </message>
    <message>
        <source>Remap the range</source>
        <translation>범위 리맵</translation>
    </message>
    <message>
        <source>Remap this</source>
        <translation>여기 리맵</translation>
    </message>
    <message>
        <source>Remap {time_text} – {time_text2}</source>
        <translation>{time_text} – {time_text2} 리맵</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Remove the bookmark</source>
        <translation>북마크 제거</translation>
    </message>
    <message>
        <source>Remove the chosen red line</source>
        <translation>선택한 빨간 선 제거</translation>
    </message>
    <message>
        <source>Repair and new set</source>
        <translation>보정과 새 맵셋</translation>
    </message>
    <message>
        <source>Repair the chosen song, and open a new set of it with one red line</source>
        <translation>선택한 곡을 보정하고 빨간 선 하나인 새 맵셋을 엽니다</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>반복</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>Requests (*.yaml)</source>
        <translation>요청 (*.yaml)</translation>
    </message>
    <message>
        <source>Reset form</source>
        <translation>양식 초기화</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>재개</translation>
    </message>
    <message>
        <source>Rhythm F1</source>
        <translation>리듬 F1</translation>
    </message>
    <message>
        <source>Rhythm complexity</source>
        <translation>리듬 복잡도</translation>
    </message>
    <message>
        <source>Right-click a set to make it a favourite.</source>
        <translation>맵셋을 오른쪽 클릭하면 즐겨찾기에 추가할 수 있습니다.</translation>
    </message>
    <message>
        <source>Rule checks</source>
        <translation>규칙 검사</translation>
    </message>
    <message>
        <source>Rule checks of the set</source>
        <translation>맵셋 규칙 검사</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>Run</source>
        <comment>waiting requests</comment>
        <translation>실행</translation>
    </message>
    <message>
        <source>Run MaiMod</source>
        <translation>MaiMod 실행</translation>
    </message>
    <message>
        <source>Run MaiMod, or stop it</source>
        <translation>MaiMod 실행 또는 중지</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Run again exactly</source>
        <translation>똑같이 다시 실행</translation>
    </message>
    <message>
        <source>Run paused</source>
        <translation>실행 일시 정지됨</translation>
    </message>
    <message>
        <source>Run the chosen job earlier (Alt+Up)</source>
        <translation>선택한 작업을 더 먼저 실행 (Alt+Up)</translation>
    </message>
    <message>
        <source>Run the chosen job later (Alt+Down)</source>
        <translation>선택한 작업을 더 나중에 실행 (Alt+Down)</translation>
    </message>
    <message>
        <source>Run the requests that wait from last time</source>
        <translation>지난번부터 기다리는 요청 실행</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>실행 중</translation>
    </message>
    <message>
        <source>Said to the model, which follows it roughly</source>
        <translation>모델에 전달되며, 대략 따릅니다</translation>
    </message>
    <message>
        <source>Sample maps</source>
        <translation>샘플 맵</translation>
    </message>
    <message>
        <source>Sample maps of songs that are not learned from; Return plays one beside the human map</source>
        <translation>학습하지 않는 곡의 샘플 맵. Enter로 사람의 맵과 나란히 재생</translation>
    </message>
    <message>
        <source>Sample maps on the way</source>
        <translation>도중에 샘플 맵 만들기</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>프리셋으로 저장</translation>
    </message>
    <message>
        <source>Save as a preset…</source>
        <translation>프리셋으로 저장…</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>다른 곳에 저장…</translation>
    </message>
    <message>
        <source>Save the difficulty in</source>
        <translation>난이도 저장 위치</translation>
    </message>
    <message>
        <source>Save where it is and wait; it goes on exactly there</source>
        <translation>상태를 기록하고 기다립니다. 정확히 그곳에서 이어집니다</translation>
    </message>
    <message>
        <source>Saving where it is…</source>
        <translation>상태를 기록하는 중…</translation>
    </message>
    <message>
        <source>Say how like its prompt each song is, as CLAP measures it; the most like comes first</source>
        <translation>각 곡이 프롬프트와 얼마나 비슷한지 CLAP으로 재고, 비슷한 순서로 보여 줍니다</translation>
    </message>
    <message>
        <source>Say that AI was used</source>
        <translation>AI 사용 표시</translation>
    </message>
    <message>
        <source>Scale of the factors; auto: twice the rank for LoRA, the rank for LoKr</source>
        <translation>인자의 배율. auto: LoRA는 랭크의 두 배, LoKr는 랭크</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>스크롤</translation>
    </message>
    <message>
        <source>Scroll speed {speed}</source>
        <translation>스크롤 속도 {speed}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Search descriptors</source>
        <translation>디스크립터 검색</translation>
    </message>
    <message>
        <source>Search songs, mappers, stars&gt;4 …</source>
        <translation>곡, 매퍼, stars&gt;4 … 검색</translation>
    </message>
    <message>
        <source>Search the audio near this tempo; exact to the millisecond</source>
        <translation>이 템포 근처를 오디오에서 검색. 밀리초까지 정확</translation>
    </message>
    <message>
        <source>Search the data set</source>
        <translation>데이터 세트 검색</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>라이브러리 검색</translation>
    </message>
    <message>
        <source>Seconds of a part</source>
        <translation>구간의 초</translation>
    </message>
    <message>
        <source>Seconds of a song that are learned at once; longer needs more memory</source>
        <translation>한 번에 배우는 곡의 초. 길수록 메모리가 더 필요합니다</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>구간</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>시드</translation>
    </message>
    <message>
        <source>Seek to the nearest tick (Alt: off the ticks)</source>
        <translation>가장 가까운 틱으로 이동 (Alt: 틱 무시)</translation>
    </message>
    <message>
        <source>Select a finding that can be fixed first</source>
        <translation>먼저 수정할 수 있는 지적을 선택하세요</translation>
    </message>
    <message>
        <source>Select a range first: drag on the timeline&apos;s ruler, or press [ and ] at its ends</source>
        <translation>먼저 범위를 선택하세요: 타임라인 눈금자를 끌거나 양 끝에서 [ 와 ] 를 누르세요</translation>
    </message>
    <message>
        <source>Select a range first: drag on the timeline&apos;s ruler, or type its times</source>
        <translation>먼저 범위를 선택하세요: 타임라인 눈금자를 끌거나 시간을 입력하세요</translation>
    </message>
    <message>
        <source>Select a range, as a drag on the ruler does</source>
        <translation>눈금자를 끄는 것처럼 범위 선택</translation>
    </message>
    <message>
        <source>Select findings in the list first</source>
        <translation>먼저 목록에서 지적을 선택하세요</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>세트</translation>
    </message>
    <message>
        <source>Set a bookmark</source>
        <translation>북마크 추가</translation>
    </message>
    <message>
        <source>Set every field to its default; the range and your name stay</source>
        <translation>모든 항목을 기본값으로. 범위와 이름은 남습니다</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Settings: CS, AR, OD, HP and slider velocity</source>
        <translation>설정: CS, AR, OD, HP, 슬라이더 속도</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>심각도</translation>
    </message>
    <message>
        <source>Share of LoRA&apos;s inputs that are left out in each step</source>
        <translation>각 단계에서 빼는 LoRA 입력의 비율</translation>
    </message>
    <message>
        <source>Share of hold notes; auto leaves it to the model</source>
        <translation>롱노트 비율. auto는 모델에 맡김</translation>
    </message>
    <message>
        <source>Share of the parts that are learned without their prompt, so that guidance goes on working</source>
        <translation>가이던스가 계속 작동하도록 프롬프트 없이 배우는 부분의 비율</translation>
    </message>
    <message>
        <source>Show all of them</source>
        <translation>모두 보기</translation>
    </message>
    <message>
        <source>Show and hear these lines; difficulties are still made on those of the set</source>
        <translation>이 선들을 보고 듣기. 난이도는 여전히 맵셋의 선으로 만듭니다</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>폴더에서 보기</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Show on the timeline</source>
        <translation>타임라인에서 보기</translation>
    </message>
    <message>
        <source>Show or fold the form</source>
        <translation>양식 표시 또는 접기</translation>
    </message>
    <message>
        <source>Show or fold the library</source>
        <translation>라이브러리 표시 또는 접기</translation>
    </message>
    <message>
        <source>Show or fold the library (Ctrl+B)</source>
        <translation>라이브러리 표시 또는 접기 (Ctrl+B)</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>백업 보기</translation>
    </message>
    <message>
        <source>Show the findings of one category only</source>
        <translation>한 분류의 지적만 표시</translation>
    </message>
    <message>
        <source>Show the findings too that were marked as done or ignored</source>
        <translation>처리함이나 무시함으로 표시한 지적도 표시</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>폴더 보기</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>로그 보기</translation>
    </message>
    <message>
        <source>Show the song&apos;s folder</source>
        <translation>곡 폴더 보기</translation>
    </message>
    <message>
        <source>Show the whole song</source>
        <translation>곡 전체 보기</translation>
    </message>
    <message>
        <source>Show what waits, runs and ended; change the order, cancel, repeat (Ctrl+J)</source>
        <translation>대기·실행·종료된 작업 보기. 순서 변경, 취소, 반복 (Ctrl+J)</translation>
    </message>
    <message>
        <source>Show {value}</source>
        <translation>{value} 보기</translation>
    </message>
    <message>
        <source>Single maps…</source>
        <translation>개별 맵…</translation>
    </message>
    <message>
        <source>Sizes, licences, speed here, downloads and adapters</source>
        <translation>크기, 라이선스, 이 컴퓨터의 속도, 다운로드와 어댑터</translation>
    </message>
    <message>
        <source>Slider</source>
        <translation>슬라이더</translation>
    </message>
    <message>
        <source>Slider velocities and shapes; sets count alike</source>
        <translation>슬라이더의 속도와 모양. 세트는 같은 비중</translation>
    </message>
    <message>
        <source>Slider velocity</source>
        <translation>슬라이더 속도</translation>
    </message>
    <message>
        <source>Small models are quick, large ones sound better and want a graphics card</source>
        <translation>작은 모델은 빠르고, 큰 모델은 소리가 좋지만 그래픽 카드가 필요합니다</translation>
    </message>
    <message>
        <source>Snap</source>
        <translation>스냅</translation>
    </message>
    <message>
        <source>Something is being made; wait, or stop it</source>
        <translation>무언가를 만드는 중입니다. 기다리거나 멈추세요</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({name}: {words}). Details are in {log_file}.</source>
        <translation>예상치 못한 문제가 생겼습니다({name}: {words}). 자세한 내용은 {log_file}에 있습니다.</translation>
    </message>
    <message>
        <source>Song</source>
        <translation>곡</translation>
    </message>
    <message>
        <source>Song details</source>
        <translation>곡 정보</translation>
    </message>
    <message>
        <source>Song lab</source>
        <translation>곡 연구실</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>곡</translation>
    </message>
    <message>
        <source>Songs (*.mp3 *.ogg *.wav *.flac *.opus *.m4a)</source>
        <translation>곡 (*.mp3 *.ogg *.wav *.flac *.opus *.m4a)</translation>
    </message>
    <message>
        <source>Songs appear here as they are found.</source>
        <translation>곡을 찾는 대로 여기에 나타납니다.</translation>
    </message>
    <message>
        <source>Songs are being read</source>
        <translation>곡을 읽고 있습니다</translation>
    </message>
    <message>
        <source>Songs are being read…</source>
        <translation>곡을 읽고 있습니다…</translation>
    </message>
    <message>
        <source>Songs are still being read; wait until that is done, or stop it.</source>
        <translation>아직 곡을 읽고 있습니다. 끝날 때까지 기다리거나 멈추세요.</translation>
    </message>
    <message>
        <source>Songs: {songs}, {time} of music; held out to measure it: {apart}.</source>
        <translation>곡: {songs}, 음악 {time}, 재기 위해 따로 둔 곡: {apart}.</translation>
    </message>
    <message>
        <source>Sort the findings</source>
        <translation>지적 정렬</translation>
    </message>
    <message>
        <source>Space: with; Shift+Space: without</source>
        <translation>Space: 포함, Shift+Space: 제외</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>속도</translation>
    </message>
    <message>
        <source>Speed here</source>
        <translation>이곳의 속도</translation>
    </message>
    <message>
        <source>Speed of the song</source>
        <translation>곡의 속도</translation>
    </message>
    <message>
        <source>Spinner</source>
        <translation>스피너</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>스프레드</translation>
    </message>
    <message>
        <source>Stale: </source>
        <translation>지난 결과: </translation>
    </message>
    <message>
        <source>Star rating</source>
        <translation>별 난이도</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>별</translation>
    </message>
    <message>
        <source>Stars off</source>
        <translation>별 차이</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Start and end of the selected range (Alt: off the ticks)</source>
        <translation>선택한 범위의 시작과 끝 (Alt: 틱 무시)</translation>
    </message>
    <message>
        <source>Start from the set&apos;s lines</source>
        <translation>맵셋의 선에서 시작</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>시작하는 중</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>시작하는 중…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>머무르기</translation>
    </message>
    <message>
        <source>Step by object</source>
        <translation>오브젝트 단위로 이동</translation>
    </message>
    <message>
        <source>Step by the beat divisor</source>
        <translation>비트 분할 단위로 이동</translation>
    </message>
    <message>
        <source>Step by timing point</source>
        <translation>타이밍 포인트 단위로 이동</translation>
    </message>
    <message>
        <source>Step {step}</source>
        <translation>{step}단계</translation>
    </message>
    <message>
        <source>Step {step}: loss {loss:.3f}.</source>
        <translation>{step}단계: 손실 {loss:.3f}.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message numerus="yes">
        <source>Stop MaiMod (%n to go)</source>
        <translation>
            <numerusform>MaiMod 중지(남은 %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop here; what has arrived stays</source>
        <translation>여기서 멈춥니다. 받은 부분은 남습니다</translation>
    </message>
    <message>
        <source>Stop it; findings from before stay</source>
        <translation>중지. 이전 지적은 남습니다</translation>
    </message>
    <message>
        <source>Stop it; nothing of it is left</source>
        <translation>멈추기. 아무것도 남지 않습니다</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>읽기 멈추기</translation>
    </message>
    <message>
        <source>Stop this job (Esc, or Ctrl+.); nothing is left behind</source>
        <translation>이 작업을 중지 (Esc 또는 Ctrl+.). 아무것도 남지 않습니다</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>중지하는 중…</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>강도</translation>
    </message>
    <message>
        <source>Strength of {name}</source>
        <translation>{name}의 세기</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>스타일</translation>
    </message>
    <message>
        <source>Style lab</source>
        <translation>스타일 연구실</translation>
    </message>
    <message>
        <source>Style {mark}</source>
        <translation>스타일 {mark}</translation>
    </message>
    <message>
        <source>Style: year, mapper, descriptors and more, for the models that support them</source>
        <translation>스타일: 지원하는 모델을 위한 연도, 매퍼, 디스크립터 등</translation>
    </message>
    <message>
        <source>Styles</source>
        <translation>스타일</translation>
    </message>
    <message>
        <source>Styles (*{suffix})</source>
        <translation>스타일 (*{suffix})</translation>
    </message>
    <message>
        <source>Styles that were taught are listed here.</source>
        <translation>배운 스타일이 여기에 나옵니다.</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>제출됨</translation>
    </message>
    <message>
        <source>Such as F# minor</source>
        <translation>예: F# minor</translation>
    </message>
    <message>
        <source>Such as streams, jumps; separated by commas</source>
        <translation>streams, jumps 등. 쉼표로 구분</translation>
    </message>
    <message>
        <source>Super timing</source>
        <translation>슈퍼 타이밍</translation>
    </message>
    <message>
        <source>Switch between original and proposal</source>
        <translation>원본과 제안 전환</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>기호</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Take a song of your own through the same steps: measured, repaired, a new set</source>
        <translation>내 곡도 같은 단계로: 측정, 보정, 새 맵셋</translation>
    </message>
    <message>
        <source>Take a style that someone exported; its file can be dropped too</source>
        <translation>누군가 내보낸 스타일을 가져옵니다. 파일을 끌어다 놓을 수도 있습니다</translation>
    </message>
    <message>
        <source>Take all jobs that ended out of the list</source>
        <translation>끝난 작업을 모두 목록에서 빼기</translation>
    </message>
    <message>
        <source>Take all messages out of the list</source>
        <translation>메시지를 모두 목록에서 빼기</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>목록에서 빼기</translation>
    </message>
    <message>
        <source>Take these</source>
        <translation>이것 사용</translation>
    </message>
    <message>
        <source>Take those of the set</source>
        <translation>맵셋의 것 사용</translation>
    </message>
    <message>
        <source>Take {name} out of the mix</source>
        <translation>{name} 빼기</translation>
    </message>
    <message>
        <source>Takes a few steps to see how long it lasts here, and how much memory it needs</source>
        <translation>몇 단계를 실행해 여기서 걸리는 시간과 필요한 메모리를 알아봅니다</translation>
    </message>
    <message>
        <source>Tap</source>
        <translation>탭</translation>
    </message>
    <message>
        <source>Tap (T)</source>
        <translation>탭 (T)</translation>
    </message>
    <message>
        <source>Tap along with the song.</source>
        <translation>곡에 맞춰 탭하세요.</translation>
    </message>
    <message>
        <source>Tap at least four times first</source>
        <translation>먼저 네 번 이상 탭하세요</translation>
    </message>
    <message>
        <source>Tap in time while the song plays; after a pause of three seconds it starts over</source>
        <translation>곡이 재생되는 동안 박자에 맞춰 탭하세요. 3초 멈추면 처음부터 다시 시작합니다</translation>
    </message>
    <message>
        <source>Tap the tempo</source>
        <translation>템포 탭</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>작업 유형</translation>
    </message>
    <message>
        <source>Teach a style…</source>
        <translation>스타일 가르치기…</translation>
    </message>
    <message>
        <source>Teach the program with your own maps, on this computer</source>
        <translation>이 컴퓨터에서 자신의 맵으로 프로그램을 가르칩니다</translation>
    </message>
    <message>
        <source>Teach the style in the background</source>
        <translation>백그라운드에서 스타일을 학습시킵니다</translation>
    </message>
    <message>
        <source>Teach {name}</source>
        <translation>{name} 학습</translation>
    </message>
    <message>
        <source>Teaching a style needs the package peft, which this build lacks; run Beatwright from its source</source>
        <translation>스타일을 가르치려면 peft 패키지가 필요하지만 이 빌드에는 들어 있지 않습니다. 소스에서 Beatwright를 실행하세요</translation>
    </message>
    <message>
        <source>Temperature: low repeats what is likely, high is wilder; usual 0.9</source>
        <translation>온도: 낮으면 흔한 것을 반복, 높으면 자유분방. 보통 0.9</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>템포</translation>
    </message>
    <message>
        <source>Tempo and key as measured, and captions from them, where they are missing</source>
        <translation>잰 템포와 조, 그리고 그로부터 만든 설명문(없는 곡만)</translation>
    </message>
    <message numerus="yes">
        <source>The %n chosen rows</source>
        <translation>
            <numerusform>선택한 행 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>The Songs folder cannot be listed</source>
        <translation>Songs 폴더를 나열할 수 없습니다</translation>
    </message>
    <message>
        <source>The adapter is that of the step that was best on held-out songs</source>
        <translation>어댑터는 따로 둔 곡에서 가장 좋았던 단계의 것입니다</translation>
    </message>
    <message>
        <source>The audio file {name} is missing in {parent}; put it back to hear and map the song.</source>
        <translation>오디오 파일 {name}이(가) {parent}에 없습니다. 되돌려 놓아야 듣고 매핑할 수 있습니다.</translation>
    </message>
    <message>
        <source>The clipboard holds no time stamp such as 00:24:100 (1,2) -.</source>
        <translation>클립보드에 00:24:100 (1,2) - 같은 타임스탬프가 없습니다.</translation>
    </message>
    <message>
        <source>The command is copied; paste it into a terminal.</source>
        <translation>명령을 복사했습니다. 터미널에 붙여 넣으세요.</translation>
    </message>
    <message>
        <source>The creator is the set&apos;s, {creator}: all difficulties of a set name the same</source>
        <translation>제작자는 맵셋의 {creator}입니다. 한 맵셋의 모든 난이도는 제작자가 같습니다</translation>
    </message>
    <message>
        <source>The current time. Type or paste one ({forms}) and press Enter to seek.</source>
        <translation>현재 시간. 시간({forms})을 입력하거나 붙여 넣고 Enter를 누르면 이동합니다.</translation>
    </message>
    <message>
        <source>The difficulties of a spread are named by their stars</source>
        <translation>스프레드의 난이도 이름은 별 난이도로 정해집니다</translation>
    </message>
    <message>
        <source>The difficulty has changed since this was found; look for it again first</source>
        <translation>찾은 뒤에 난이도가 바뀌었습니다. 먼저 다시 검사하세요</translation>
    </message>
    <message>
        <source>The difficulty to look at; the lane above the proposal is {name}</source>
        <translation>볼 난이도. 제안 위의 줄은 {name}</translation>
    </message>
    <message>
        <source>The difficulty was changed</source>
        <translation>난이도가 변경되었습니다</translation>
    </message>
    <message>
        <source>The download of {title} has stopped.</source>
        <translation>{title} 다운로드가 멈췄습니다.</translation>
    </message>
    <message>
        <source>The findings of the difficulty in view, to go through and to fix</source>
        <translation>보이는 난이도의 지적을 훑어보고 수정합니다</translation>
    </message>
    <message>
        <source>The findings were written to {path}.</source>
        <translation>지적을 {path}에 기록했습니다.</translation>
    </message>
    <message>
        <source>The folder in which the set&apos;s own folder is made</source>
        <translation>맵셋 폴더가 만들어질 폴더</translation>
    </message>
    <message>
        <source>The folder of a music model</source>
        <translation>음악 모델의 폴더</translation>
    </message>
    <message>
        <source>The form was filled from the preset “{name}”.</source>
        <translation>프리셋 “{name}”(으)로 양식을 채웠습니다.</translation>
    </message>
    <message>
        <source>The form {name} could not be filled as it was; look at it before you use it.</source>
        <translation>양식 {name}을(를) 전과 같이 채우지 못했습니다. 쓰기 전에 확인하세요.</translation>
    </message>
    <message>
        <source>The highest learning rate; empty leaves it to the program</source>
        <translation>최대 학습률. 비우면 프로그램이 정합니다</translation>
    </message>
    <message>
        <source>The job bar shows how far it is. What is stopped goes on from there the next time.</source>
        <translation>작업 표시줄에 진행 상황이 보입니다. 멈추면 다음에 이어서 진행합니다.</translation>
    </message>
    <message>
        <source>The kiai at the cursor, or the next one; again takes the one after</source>
        <translation>커서의 kiai 또는 다음 kiai. 다시 누르면 그다음 것</translation>
    </message>
    <message>
        <source>The language changes as soon as no job runs.</source>
        <translation>실행 중인 작업이 없어지면 언어가 바뀝니다.</translation>
    </message>
    <message>
        <source>The library lists no such map any more; search again.</source>
        <translation>라이브러리에 그런 맵이 더는 없습니다. 다시 검색하세요.</translation>
    </message>
    <message>
        <source>The licence is written beside each song and into the tags of its maps.</source>
        <translation>라이선스는 각 곡 옆과 맵의 태그에 기록됩니다.</translation>
    </message>
    <message>
        <source>The licence of the music</source>
        <translation>음악의 라이선스</translation>
    </message>
    <message>
        <source>The lines are being written</source>
        <translation>선을 기록하는 중</translation>
    </message>
    <message>
        <source>The list is empty</source>
        <translation>목록이 비어 있습니다</translation>
    </message>
    <message>
        <source>The map that is open in osu! opens here too.</source>
        <translation>osu!에서 연 맵을 여기서도 엽니다.</translation>
    </message>
    <message>
        <source>The mapper named in the new difficulty; empty is the one of its set</source>
        <translation>새 난이도에 쓸 매퍼 이름. 비우면 맵셋의 매퍼</translation>
    </message>
    <message>
        <source>The mapper whose style it is</source>
        <translation>누구의 방식인지</translation>
    </message>
    <message>
        <source>The marks hold until the program ends.</source>
        <translation>표시는 프로그램이 끝날 때까지 유지됩니다.</translation>
    </message>
    <message>
        <source>The model is in {name}; choose that folder as the model of a form.</source>
        <translation>모델이 {name}에 있습니다. 양식의 모델로 그 폴더를 고르세요.</translation>
    </message>
    <message>
        <source>The model listens for the beats first; look at the lines before you accept.</source>
        <translation>모델이 먼저 비트를 듣습니다. 수락하기 전에 선을 확인하세요.</translation>
    </message>
    <message>
        <source>The model that finds the beats</source>
        <translation>비트를 찾는 모델</translation>
    </message>
    <message>
        <source>The model that learns; a style works with this one only</source>
        <translation>학습하는 모델. 스타일은 이 모델에서만 쓸 수 있습니다</translation>
    </message>
    <message>
        <source>The model that maps; the built-in one needs no network and no graphics card</source>
        <translation>매핑하는 모델. 내장 모델은 네트워크도 그래픽 카드도 필요 없음</translation>
    </message>
    <message>
        <source>The model that reads the difficulty</source>
        <translation>난이도를 읽는 모델</translation>
    </message>
    <message>
        <source>The models were trained on English words; English works best.</source>
        <translation>모델은 영어로 학습되었습니다. 영어가 가장 잘 됩니다.</translation>
    </message>
    <message>
        <source>The new part</source>
        <translation>새 부분</translation>
    </message>
    <message>
        <source>The next proposal (N)</source>
        <translation>다음 제안 (N)</translation>
    </message>
    <message>
        <source>The pitch follows the tempo up to a semitone; then it stays</source>
        <translation>음높이는 반음까지 템포를 따르고, 그 이상은 유지됩니다</translation>
    </message>
    <message>
        <source>The pitch follows; every attack is exactly in its place</source>
        <translation>음높이가 따라가며, 모든 어택이 정확한 자리에 있습니다</translation>
    </message>
    <message>
        <source>The pitch stays; attacks move by up to 15 ms</source>
        <translation>음높이가 유지되며, 어택이 최대 15 ms 움직입니다</translation>
    </message>
    <message>
        <source>The preset “{name}” was deleted.</source>
        <translation>프리셋 “{name}”을(를) 삭제했습니다.</translation>
    </message>
    <message>
        <source>The proposal before (Shift+N)</source>
        <translation>이전 제안 (Shift+N)</translation>
    </message>
    <message>
        <source>The proposal changes no object.</source>
        <translation>이 제안은 오브젝트를 바꾸지 않습니다.</translation>
    </message>
    <message>
        <source>The proposal could not be kept on disk and would be lost at the end: {error}</source>
        <translation>제안을 디스크에 보관할 수 없어 종료하면 사라집니다: {error}</translation>
    </message>
    <message>
        <source>The proposal is a new difficulty; it changes none</source>
        <translation>제안은 새 난이도이며 기존 것을 바꾸지 않습니다</translation>
    </message>
    <message>
        <source>The proposal is kept.</source>
        <translation>제안을 남겼습니다.</translation>
    </message>
    <message>
        <source>The proposal was</source>
        <translation>그 제안은</translation>
    </message>
    <message>
        <source>The proposal: {changes} (F9: to the next)</source>
        <translation>제안: {changes} (F9: 다음)</translation>
    </message>
    <message>
        <source>The proposals for this song beside each other; keep or discard each</source>
        <translation>이 곡의 제안을 나란히 보고 각각 보관하거나 버리기</translation>
    </message>
    <message>
        <source>The range must be at least half a second long; drag one of its edges</source>
        <translation>범위는 최소 0.5초여야 합니다. 가장자리를 끄세요</translation>
    </message>
    <message>
        <source>The range, and what is written on Accept</source>
        <translation>범위, 그리고 수락할 때 쓰는 것</translation>
    </message>
    <message>
        <source>The rest of the difficulty stays as it is</source>
        <translation>난이도의 나머지는 그대로입니다</translation>
    </message>
    <message>
        <source>The rule checks find nothing in this proposal</source>
        <translation>규칙 검사에서 이 제안에 지적이 없습니다</translation>
    </message>
    <message>
        <source>The rule checks look at the proposal before it is accepted</source>
        <translation>수락하기 전에 규칙 검사가 제안을 살펴봅니다</translation>
    </message>
    <message>
        <source>The same seed and songs give the same adapter</source>
        <translation>같은 시드와 같은 곡은 같은 어댑터를 만듭니다</translation>
    </message>
    <message>
        <source>The set has no other difficulty of this mode</source>
        <translation>맵셋에 이 모드의 다른 난이도가 없습니다</translation>
    </message>
    <message>
        <source>The set has these lines already</source>
        <translation>맵셋에 이미 이 선들이 있습니다</translation>
    </message>
    <message>
        <source>The set under these red lines</source>
        <translation>이 빨간 선 아래의 맵셋</translation>
    </message>
    <message>
        <source>The set&apos;s timing is kept; switch that off first</source>
        <translation>맵셋의 타이밍을 유지하고 있습니다. 먼저 끄세요</translation>
    </message>
    <message>
        <source>The song begins with a part of this file, or follows its melody</source>
        <translation>곡이 이 파일의 일부로 시작하거나 그 멜로디를 따릅니다</translation>
    </message>
    <message>
        <source>The song folded on the beat</source>
        <translation>비트로 접은 곡</translation>
    </message>
    <message>
        <source>The song gets it exactly; auto: its own, rounded</source>
        <translation>곡이 정확히 이 템포가 됩니다. auto: 곡의 템포를 반올림</translation>
    </message>
    <message>
        <source>The song has no difficulty to compare with</source>
        <translation>비교할 난이도가 이 곡에 없습니다</translation>
    </message>
    <message>
        <source>The song has no mapset yet; accept a difficulty first</source>
        <translation>이 곡에는 아직 맵셋이 없습니다. 먼저 난이도를 수락하세요</translation>
    </message>
    <message>
        <source>The song&apos;s audio file is missing</source>
        <translation>곡의 오디오 파일이 없습니다</translation>
    </message>
    <message>
        <source>The star rating to aim at</source>
        <translation>목표 별 난이도</translation>
    </message>
    <message>
        <source>The star ratings to aim at, from easy to hard, separated by spaces</source>
        <translation>목표 별 난이도, 쉬운 것부터 공백으로 구분</translation>
    </message>
    <message>
        <source>The style was written to {name}; drop that file on this window elsewhere.</source>
        <translation>스타일을 {name}에 썼습니다. 다른 곳에서 이 창에 그 파일을 끌어다 놓으세요.</translation>
    </message>
    <message>
        <source>The style {name} is among yours.</source>
        <translation>스타일 {name}을(를) 가져왔습니다.</translation>
    </message>
    <message>
        <source>The style {name} is in the group Style of every form; its slider says how strongly.</source>
        <translation>스타일 {name}은(는) 모든 양식의 스타일 그룹에 있으며 슬라이더로 세기를 정합니다.</translation>
    </message>
    <message>
        <source>The style {name} is not better on songs that it did not learn from, so the model stays as it was.</source>
        <translation>스타일 {name}은(는) 학습하지 않은 곡에서 더 낫지 않아 모델은 그대로입니다.</translation>
    </message>
    <message>
        <source>The style {name} is ready.</source>
        <translation>스타일 {name}이(가) 완료되었습니다.</translation>
    </message>
    <message>
        <source>The style {name} was made for {base}, not for {model}; choose that model, or take the style out.</source>
        <translation>스타일 {name}은(는) {base}용이며 {model}용이 아닙니다. 그 모델을 고르거나 스타일을 빼세요.</translation>
    </message>
    <message>
        <source>The training of {name} stopped; it can go on from here.</source>
        <translation>{name}의 학습이 멈췄습니다. 여기서 이어서 할 수 있습니다.</translation>
    </message>
    <message>
        <source>The training of {name} was interrupted; it can go on where it was.</source>
        <translation>{name}의 학습이 중단되었습니다. 그곳에서 이어서 할 수 있습니다.</translation>
    </message>
    <message>
        <source>The training saves where it is, and goes on by itself afterwards</source>
        <translation>학습이 상태를 기록하고 이후 스스로 이어집니다</translation>
    </message>
    <message>
        <source>The waveform of each beat</source>
        <translation>각 비트의 파형</translation>
    </message>
    <message>
        <source>The waveform of eight beats below each other; drag to move the line</source>
        <translation>여덟 비트의 파형을 위아래로 나열. 끌어서 선을 이동</translation>
    </message>
    <message>
        <source>The window needs system libraries that are missing: {value}. On Debian or Ubuntu: sudo apt-get install -y {value2}</source>
        <translation>창에 필요한 시스템 라이브러리가 없습니다: {value}. Debian이나 Ubuntu에서는: sudo apt-get install -y {value2}</translation>
    </message>
    <message>
        <source>The word is before the prompt</source>
        <translation>단어가 프롬프트 앞에 옵니다</translation>
    </message>
    <message>
        <source>The word is behind the prompt</source>
        <translation>단어가 프롬프트 뒤에 옵니다</translation>
    </message>
    <message>
        <source>The word is too long; a word or two are enough.</source>
        <translation>단어가 너무 깁니다. 한두 단어면 충분합니다.</translation>
    </message>
    <message>
        <source>The word takes the prompt&apos;s place</source>
        <translation>단어가 프롬프트를 대신합니다</translation>
    </message>
    <message>
        <source>The word takes the prompts&apos; place; write it first</source>
        <translation>단어가 프롬프트를 대신하므로 먼저 입력하세요</translation>
    </message>
    <message>
        <source>The year whose style to imitate; auto leaves it to the model</source>
        <translation>본뜰 스타일의 연도. auto는 모델에 맡김</translation>
    </message>
    <message>
        <source>There are no .osu files in {songs} or below it. New beatmaps are listed as soon as they appear.</source>
        <translation>{songs}와(과) 그 아래에 .osu 파일이 없습니다. 새 비트맵은 나타나는 즉시 나열됩니다.</translation>
    </message>
    <message>
        <source>There is a new version, Beatwright {version}.</source>
        <translation>새 버전 Beatwright {version}이(가) 있습니다.</translation>
    </message>
    <message>
        <source>There is a preset named “{name}” already; delete or rename it first.</source>
        <translation>“{name}” 프리셋이 이미 있습니다. 먼저 삭제하거나 이름을 바꾸세요.</translation>
    </message>
    <message>
        <source>There is a preset named “{name}”. Replace it?</source>
        <translation>“{name}” 프리셋이 있습니다. 바꿀까요?</translation>
    </message>
    <message>
        <source>There is a red line at {time_text} already; go to another time first.</source>
        <translation>{time_text}에 이미 빨간 선이 있습니다. 먼저 다른 시간으로 이동하세요.</translation>
    </message>
    <message>
        <source>There is a style named {name} already; choose another name, or delete it.</source>
        <translation>{name}(이)라는 스타일이 이미 있습니다. 다른 이름을 고르거나 삭제하세요.</translation>
    </message>
    <message>
        <source>There is no difficulty yet</source>
        <translation>아직 난이도가 없습니다</translation>
    </message>
    <message>
        <source>There is no map to learn from; add some to the data set</source>
        <translation>학습할 맵이 없습니다. 데이터 세트에 추가하세요</translation>
    </message>
    <message>
        <source>There is no mapset to write into</source>
        <translation>쓸 맵셋이 없습니다</translation>
    </message>
    <message>
        <source>There is no proposal; generate one first</source>
        <translation>제안이 없습니다. 먼저 생성하세요</translation>
    </message>
    <message>
        <source>There is no red line to write</source>
        <translation>쓸 빨간 선이 없습니다</translation>
    </message>
    <message>
        <source>There is no red line yet; find the timing in the audio or add one</source>
        <translation>아직 빨간 선이 없습니다. 오디오에서 타이밍을 찾거나 추가하세요</translation>
    </message>
    <message>
        <source>There is no screen to show the window on (DISPLAY and WAYLAND_DISPLAY are not set); start Beatwright from a desktop, or use a command: beatwright --help.</source>
        <translation>창을 띄울 화면이 없습니다(DISPLAY와 WAYLAND_DISPLAY가 설정되지 않음). 데스크톱에서 Beatwright를 시작하거나 명령을 쓰세요: beatwright --help.</translation>
    </message>
    <message>
        <source>There is no song to learn from; add some to the data set</source>
        <translation>배울 곡이 없습니다. 데이터 세트에 추가하세요</translation>
    </message>
    <message>
        <source>There is no timing of a set to compare with.</source>
        <translation>비교할 맵셋의 타이밍이 없습니다.</translation>
    </message>
    <message>
        <source>There is nothing to check yet: the difficulty has no objects</source>
        <translation>아직 검사할 것이 없습니다: 난이도에 오브젝트가 없습니다</translation>
    </message>
    <message>
        <source>There is nothing to redo here.</source>
        <translation>여기에는 다시 할 것이 없습니다.</translation>
    </message>
    <message>
        <source>There is nothing to undo for this song.</source>
        <translation>이 곡에는 되돌릴 것이 없습니다.</translation>
    </message>
    <message>
        <source>There is only one proposal</source>
        <translation>제안이 하나뿐입니다</translation>
    </message>
    <message>
        <source>These could not be read as beatmaps and are left out. A double click opens the folder.</source>
        <translation>비트맵으로 읽을 수 없어 제외한 것들입니다. 두 번 클릭하면 폴더가 열립니다.</translation>
    </message>
    <message>
        <source>These maps are inside archives, or gone; unpack the archives first.</source>
        <translation>이 맵들은 압축 파일 안에 있거나 없어졌습니다. 먼저 압축을 푸세요.</translation>
    </message>
    <message>
        <source>They appear</source>
        <translation>나타남</translation>
    </message>
    <message>
        <source>They are ranked: each card says how like its prompt it is</source>
        <translation>정렬되어 있습니다: 카드마다 프롬프트와 얼마나 비슷한지 나옵니다</translation>
    </message>
    <message>
        <source>This build has no address for announcements of new versions</source>
        <translation>이 빌드에는 새 버전 공지 주소가 없습니다</translation>
    </message>
    <message>
        <source>This difficulty</source>
        <translation>이 난이도</translation>
    </message>
    <message>
        <source>This difficulty has fewer than two bookmarks</source>
        <translation>이 난이도에는 북마크가 둘 미만입니다</translation>
    </message>
    <message>
        <source>This difficulty has no kiai</source>
        <translation>이 난이도에는 kiai가 없습니다</translation>
    </message>
    <message>
        <source>This finding speaks of no one place</source>
        <translation>이 지적에는 특정한 위치가 없습니다</translation>
    </message>
    <message>
        <source>This line has no whole beat in the song</source>
        <translation>이 선에는 곡 안에 온전한 비트가 없습니다</translation>
    </message>
    <message>
        <source>This set</source>
        <translation>이 세트</translation>
    </message>
    <message>
        <source>This song has no difficulty yet; make one first</source>
        <translation>이 곡에는 아직 난이도가 없습니다. 먼저 만드세요</translation>
    </message>
    <message>
        <source>This song has no mapset with a timing</source>
        <translation>이 곡에는 타이밍이 있는 맵셋이 없습니다</translation>
    </message>
    <message>
        <source>Those that are ticked are blended, each with its strength, for the form {form} with {title}. Changing them does not load the model again.</source>
        <translation>체크한 어댑터는 각각의 세기로 섞여 양식 {form}의 {title}에 쓰입니다. 바꿔도 모델을 다시 불러오지 않습니다.</translation>
    </message>
    <message>
        <source>Throw a seed</source>
        <translation>시드 뽑기</translation>
    </message>
    <message>
        <source>Throw a seed, to keep it</source>
        <translation>시드를 뽑아 유지</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Time is empty; write {forms}.</source>
        <translation>시간이 비어 있습니다. {forms} 형식으로 쓰세요.</translation>
    </message>
    <message>
        <source>Time the song at {bpm} BPM</source>
        <translation>{bpm} BPM으로 곡의 타이밍 잡기</translation>
    </message>
    <message>
        <source>Time {value} is out of range; it must be within a day of the song&apos;s start.</source>
        <translation>시간 {value}은(는) 범위를 벗어났습니다. 곡 시작에서 하루 이내여야 합니다.</translation>
    </message>
    <message>
        <source>Time, BPM and meter of every red line</source>
        <translation>모든 빨간 선의 시간, BPM, 박자</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>타임라인</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>타이밍</translation>
    </message>
    <message>
        <source>Timing with a model</source>
        <translation>모델로 타이밍</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>To</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>끝까지</translation>
    </message>
    <message>
        <source>To the next pane</source>
        <translation>다음 창으로</translation>
    </message>
    <message>
        <source>To the pane before</source>
        <translation>이전 창으로</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>처음으로</translation>
    </message>
    <message>
        <source>To the start (Home)</source>
        <translation>처음으로 (Home)</translation>
    </message>
    <message>
        <source>Top-p: the share of likely choices that is drawn from; usual 0.9</source>
        <translation>Top-p: 뽑을 유력한 선택의 비율. 보통 0.9</translation>
    </message>
    <message>
        <source>Trained on maps of {names}</source>
        <translation>{names}의 맵으로 학습</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>학습</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Trying the first steps…</source>
        <translation>첫 단계를 시험하는 중…</translation>
    </message>
    <message>
        <source>Tune a music model of the song lab to songs</source>
        <translation>곡 연구실의 음악 모델을 곡에 맞게 조정합니다</translation>
    </message>
    <message>
        <source>Turn the list round</source>
        <translation>목록 뒤집기</translation>
    </message>
    <message>
        <source>Twenty passes over shifted audio, merged; slow</source>
        <translation>오디오를 밀어 가며 스무 번 훑어 합침. 느림</translation>
    </message>
    <message>
        <source>Twice the BPM</source>
        <translation>BPM 두 배</translation>
    </message>
    <message>
        <source>Two proposals with one seed, for a song that it did not learn from: with and without</source>
        <translation>학습하지 않은 곡으로 같은 시드의 제안 두 개: 없이, 그리고 함께</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Undo what was accepted</source>
        <translation>수락한 것을 되돌리기</translation>
    </message>
    <message>
        <source>Unknown artist</source>
        <translation>알 수 없는 아티스트</translation>
    </message>
    <message>
        <source>Unpack into</source>
        <translation>압축 풀 위치</translation>
    </message>
    <message>
        <source>Unpacks it among Beatwright&apos;s own files; hand it to osu! from there</source>
        <translation>Beatwright의 파일 사이에 압축을 풉니다. 거기서 osu!로 넘기세요</translation>
    </message>
    <message>
        <source>Unreadable files</source>
        <translation>읽을 수 없는 파일</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>사용</translation>
    </message>
    <message>
        <source>Use for generation</source>
        <translation>생성에 사용</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>사용</translation>
    </message>
    <message>
        <source>Use the adapter {name}</source>
        <translation>어댑터 {name} 사용</translation>
    </message>
    <message>
        <source>Use {folder}</source>
        <translation>{folder} 사용</translation>
    </message>
    <message>
        <source>Use {folder} as the Songs folder</source>
        <translation>{folder}을(를) Songs 폴더로 사용</translation>
    </message>
    <message>
        <source>Use {title}</source>
        <translation>{title} 사용</translation>
    </message>
    <message>
        <source>Used for generation</source>
        <translation>생성에 사용됨</translation>
    </message>
    <message>
        <source>Uses {describe} of the Timing tab.</source>
        <translation>타이밍 탭의 {describe}을(를) 사용합니다.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>검증</translation>
    </message>
    <message>
        <source>Verify {title}</source>
        <translation>{title} 검증</translation>
    </message>
    <message>
        <source>View</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Wait on battery and while osu! runs</source>
        <translation>배터리 사용 중이거나 osu!가 실행되는 동안 기다리기</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>Waiting for other jobs</source>
        <translation>다른 작업을 기다리는 중</translation>
    </message>
    <message>
        <source>Waits for the job that runs…</source>
        <translation>실행 중인 작업을 기다리는 중…</translation>
    </message>
    <message>
        <source>Waits until the computer is plugged in</source>
        <translation>전원에 연결될 때까지 기다립니다</translation>
    </message>
    <message>
        <source>Waits while osu! runs</source>
        <translation>osu!가 실행되는 동안 기다립니다</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>웹 페이지 (*.html)</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>What</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>What a machine most often gets wrong, by a click</source>
        <translation>기계가 가장 자주 틀리는 것을 클릭 한 번으로</translation>
    </message>
    <message>
        <source>What could not be read, and why</source>
        <translation>읽지 못한 것과 그 이유</translation>
    </message>
    <message>
        <source>What gets hitsounds</source>
        <translation>히트사운드를 넣을 대상</translation>
    </message>
    <message>
        <source>What has arrived stays, also when the program ends; then it is the model of each form</source>
        <translation>받은 것은 프로그램이 끝나도 남습니다. 다 받으면 모든 양식의 모델이 됩니다</translation>
    </message>
    <message>
        <source>What is sung; models that sing learn it</source>
        <translation>부르는 말. 노래하는 모델이 배웁니다</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>무엇이 문제인지</translation>
    </message>
    <message numerus="yes">
        <source>What is typed goes to %n difficulties; an empty field changes nothing.</source>
        <translation>
            <numerusform>입력한 내용은 난이도 %n개에 적용됩니다. 빈 칸은 아무것도 바꾸지 않습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is typed goes to %n songs; an empty field changes nothing.</source>
        <translation>
            <numerusform>입력한 내용은 %n곡에 적용됩니다. 빈 칸은 아무것도 바꾸지 않습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is written on Accept</source>
        <translation>수락할 때 쓰는 것</translation>
    </message>
    <message>
        <source>What it has found so far stays</source>
        <translation>지금까지 찾은 것은 남습니다</translation>
    </message>
    <message>
        <source>What it sounds like</source>
        <translation>어떤 소리인지</translation>
    </message>
    <message>
        <source>What it sounds like, as one would ask for it</source>
        <translation>어떻게 들리는지, 부탁할 때의 말로</translation>
    </message>
    <message>
        <source>What maps, and how freely</source>
        <translation>무엇이 얼마나 자유롭게 매핑하는지</translation>
    </message>
    <message>
        <source>What of the maps is imitated</source>
        <translation>맵에서 무엇을 본받는지</translation>
    </message>
    <message>
        <source>What osu! saves in the Songs folder opens here too.</source>
        <translation>osu!가 Songs 폴더에 저장한 맵을 여기서도 엽니다.</translation>
    </message>
    <message>
        <source>What runs, waits and ended; change the order, cancel, repeat (Ctrl+J)</source>
        <translation>실행·대기·종료된 작업. 순서 변경, 취소, 반복 (Ctrl+J)</translation>
    </message>
    <message>
        <source>What stays when the tempo changes</source>
        <translation>템포가 바뀔 때 유지되는 것</translation>
    </message>
    <message>
        <source>What the guest difficulty is to be</source>
        <translation>게스트 난이도를 어떻게 할지</translation>
    </message>
    <message>
        <source>What the list is sorted by</source>
        <translation>목록의 정렬 기준</translation>
    </message>
    <message>
        <source>What the model was tuned with, by `song train`</source>
        <translation>`song train`으로 모델을 조정한 것</translation>
    </message>
    <message>
        <source>What the new difficulty is to be</source>
        <translation>새 난이도를 어떻게 할지</translation>
    </message>
    <message>
        <source>What the new part is to be</source>
        <translation>새 부분을 어떻게 할지</translation>
    </message>
    <message>
        <source>What the objects are</source>
        <translation>오브젝트의 종류</translation>
    </message>
    <message>
        <source>What the other program wrote is kept as a backup if you replace it.</source>
        <translation>바꾸면 다른 프로그램이 쓴 것은 백업으로 남습니다.</translation>
    </message>
    <message>
        <source>What the ranking criteria and a model say about the difficulty (F7)</source>
        <translation>난이도에 대한 랭킹 기준과 모델의 의견 (F7)</translation>
    </message>
    <message>
        <source>What the style is called in the forms</source>
        <translation>양식에 표시되는 스타일 이름</translation>
    </message>
    <message>
        <source>What the style is called in the song lab</source>
        <translation>곡 연구실에서의 스타일 이름</translation>
    </message>
    <message>
        <source>What the style reached</source>
        <translation>스타일의 성과</translation>
    </message>
    <message>
        <source>What these lines would mean for the set&apos;s difficulties</source>
        <translation>이 선들이 맵셋의 난이도에 미칠 영향</translation>
    </message>
    <message>
        <source>What was accepted for {title}. Every step kept the files as they were before it.</source>
        <translation>{title}에서 수락한 것. 각 단계는 이전의 파일을 보관했습니다.</translation>
    </message>
    <message>
        <source>What was asked for cannot be read: {problem}</source>
        <translation>요청한 것을 읽을 수 없습니다: {problem}</translation>
    </message>
    <message>
        <source>What was dropped is not a file on this computer; save it first, then open it here.</source>
        <translation>놓은 것은 이 컴퓨터의 파일이 아닙니다. 먼저 저장한 뒤 여기서 여세요.</translation>
    </message>
    <message>
        <source>What was learned up to the last saved step is kept.</source>
        <translation>마지막으로 저장한 단계까지 배운 것은 남아 있습니다.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>시점</translation>
    </message>
    <message>
        <source>When it was mapped</source>
        <translation>언제 만들어졌는지</translation>
    </message>
    <message>
        <source>When the first beat falls</source>
        <translation>첫 비트가 오는 때</translation>
    </message>
    <message>
        <source>When they fall</source>
        <translation>타이밍</translation>
    </message>
    <message>
        <source>Where BPM, offset and meter come from</source>
        <translation>BPM, 오프셋, 박자의 출처</translation>
    </message>
    <message>
        <source>Where BPM, offset and meter of the new difficulty come from</source>
        <translation>새 난이도의 BPM, 오프셋, 박자의 출처</translation>
    </message>
    <message>
        <source>Where are your songs?</source>
        <translation>곡이 어디에 있나요?</translation>
    </message>
    <message>
        <source>Where it ends; drag an edge of the range, or press ] at the cursor</source>
        <translation>끝나는 곳. 범위의 가장자리를 끌거나 커서에서 ] 를 누르세요</translation>
    </message>
    <message>
        <source>Where it is; those about the whole difficulty or set have no place</source>
        <translation>위치. 난이도나 맵셋 전체에 관한 것에는 위치가 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>Where should the %n archives be unpacked?</source>
        <translation>
            <numerusform>압축 파일 %n개를 어디에 풀까요?</numerusform>
        </translation>
    </message>
    <message>
        <source>Where should {name} be unpacked?</source>
        <translation>{name}의 압축을 어디에 풀까요?</translation>
    </message>
    <message>
        <source>Where that part begins</source>
        <translation>그 부분이 시작하는 곳</translation>
    </message>
    <message>
        <source>Where that part ends</source>
        <translation>그 부분이 끝나는 곳</translation>
    </message>
    <message>
        <source>Where the new part begins; drag on the ruler, or press [ at the cursor</source>
        <translation>새 부분이 시작하는 곳. 눈금자를 끌거나 커서에서 [ 를 누르세요</translation>
    </message>
    <message>
        <source>Where the word of the style is in each prompt</source>
        <translation>각 프롬프트에서 스타일 단어의 위치</translation>
    </message>
    <message>
        <source>Where to find BPM, offset and meter</source>
        <translation>BPM, 오프셋, 박자를 찾을 곳</translation>
    </message>
    <message>
        <source>Where to find the timing</source>
        <translation>타이밍을 찾을 곳</translation>
    </message>
    <message>
        <source>Which model reads the difficulty, and how</source>
        <translation>난이도를 읽을 모델과 방법</translation>
    </message>
    <message>
        <source>Which part of the song is mapped again</source>
        <translation>곡에서 다시 매핑할 부분</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>표시할 행</translation>
    </message>
    <message>
        <source>Which sets: favourites, the last ones, yours, submitted to osu! or not</source>
        <translation>표시할 맵셋: 즐겨찾기, 최근, 내 것, osu!에 제출 여부</translation>
    </message>
    <message>
        <source>Whistle</source>
        <translation>Whistle</translation>
    </message>
    <message>
        <source>Whistles, finishes and claps; off leaves plain hit normals</source>
        <translation>whistle, finish, clap. 끄면 hitnormal만 남음</translation>
    </message>
    <message>
        <source>Whistles, finishes, claps, sample sets and volume. Rhythm, positions, slider velocity and everything else stay exactly as they are.</source>
        <translation>whistle, finish, clap, 샘플 세트, 음량. 리듬, 위치, 슬라이더 속도 등 나머지는 그대로입니다.</translation>
    </message>
    <message>
        <source>Whole kiai</source>
        <translation>전체 kiai</translation>
    </message>
    <message>
        <source>Whole set</source>
        <translation>맵셋 전체</translation>
    </message>
    <message>
        <source>Whole song, {time_text}: click to show that place</source>
        <translation>곡 전체, {time_text}: 클릭하면 그곳을 표시</translation>
    </message>
    <message numerus="yes">
        <source>Whole: %n files were read and nothing is wrong.</source>
        <translation>
            <numerusform>온전함: 파일 %n개를 읽었고 문제가 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>With</source>
        <translation>있음</translation>
    </message>
    <message>
        <source>With a model</source>
        <translation>모델로</translation>
    </message>
    <message>
        <source>With a model, super timing</source>
        <translation>모델로, 슈퍼 타이밍</translation>
    </message>
    <message>
        <source>With faults</source>
        <translation>문제가 있는 행</translation>
    </message>
    <message>
        <source>With {name}</source>
        <translation>{name} 사용</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Without a caption</source>
        <translation>설명문 없음</translation>
    </message>
    <message>
        <source>Without prompt</source>
        <translation>프롬프트 없이</translation>
    </message>
    <message>
        <source>Without {name}</source>
        <translation>{name} 없이</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>단어</translation>
    </message>
    <message>
        <source>Words are looked for in artist, title, mapper, difficulty, source and tags, in both spellings.
Filters: stars&gt;4  bpm=180  ar&lt;9  length&lt;120 (seconds, or 2m)  mode=mania  keys=7  creator=name
artist=  title=  diff=  source=  tag=  od  cs  hp  objects  complexity  status=local; quotes keep words together.</source>
        <translation>단어는 아티스트, 제목, 매퍼, 난이도, 출처, 태그에서 두 표기 모두 찾습니다.
필터: stars&gt;4  bpm=180  ar&lt;9  length&lt;120 (초, 또는 2m)  mode=mania  keys=7  creator=name
artist=  title=  diff=  source=  tag=  od  cs  hp  objects  complexity  status=local. 따옴표로 단어를 묶습니다.</translation>
    </message>
    <message>
        <source>Words of the sentence, the category or the name of the check</source>
        <translation>문장, 분류 또는 검사 이름의 단어</translation>
    </message>
    <message>
        <source>Write a whole model with the style in its weights</source>
        <translation>스타일이 가중치에 들어간 온전한 모델을 씁니다</translation>
    </message>
    <message>
        <source>Write into the set</source>
        <translation>맵셋에 쓰기</translation>
    </message>
    <message>
        <source>Write the findings in the list as a web page, plain text or JSON</source>
        <translation>목록의 지적을 웹 페이지, 일반 텍스트 또는 JSON으로 쓰기</translation>
    </message>
    <message>
        <source>Write the findings of the set as text, Markdown, a web page or JSON</source>
        <translation>맵셋의 지적을 텍스트, Markdown, 웹 페이지 또는 JSON으로 저장</translation>
    </message>
    <message>
        <source>Write the proposal as a new difficulty (Ctrl+S); no existing file is touched</source>
        <translation>제안을 새 난이도로 쓰기 (Ctrl+S). 기존 파일은 건드리지 않습니다</translation>
    </message>
    <message>
        <source>Write the proposal into {name} (Ctrl+S); a dated backup of the file is kept, and Ctrl+Z takes it back</source>
        <translation>제안을 {name}에 쓰기 (Ctrl+S). 날짜가 붙은 백업이 남고 Ctrl+Z로 되돌립니다</translation>
    </message>
    <message>
        <source>Write the style as one file, to be given to others</source>
        <translation>다른 사람에게 줄 수 있도록 스타일을 한 파일로 씁니다</translation>
    </message>
    <message>
        <source>Write your name as mapper into the field Creator of a new difficulty; your sets are listed then.</source>
        <translation>새 난이도의 제작자 칸에 매퍼 이름을 쓰세요. 그러면 내 맵셋이 나열됩니다.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>연도</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>확대/축소</translation>
    </message>
    <message>
        <source>Zoom around the pointer</source>
        <translation>포인터를 중심으로 확대/축소</translation>
    </message>
    <message>
        <source>[{name}]  all {objects} on their ticks</source>
        <translation>[{name}]  {objects} 모두 틱 위</translation>
    </message>
    <message>
        <source>[{name}]  {count} of {objects} off</source>
        <translation>[{name}]  {objects} 중 {count}개 어긋남</translation>
    </message>
    <message>
        <source>[{name}] has no objects yet; choose another difficulty, or make a new one</source>
        <translation>[{name}]에는 아직 오브젝트가 없습니다. 다른 난이도를 고르거나 새로 만드세요</translation>
    </message>
    <message>
        <source>[{name}] has no objects yet; its timing can still be used.</source>
        <translation>[{name}]에는 아직 오브젝트가 없지만 타이밍은 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>[{name}] names no audio file; set one in osu!&apos;s editor to hear and map it.</source>
        <translation>[{name}]에 오디오 파일이 지정되지 않았습니다. osu! 에디터에서 지정해야 듣고 매핑할 수 있습니다.</translation>
    </message>
    <message>
        <source>[{name}] was changed on disk and read again.</source>
        <translation>[{name}]이(가) 디스크에서 바뀌어 다시 읽었습니다.</translation>
    </message>
    <message>
        <source>[{version_name}] again</source>
        <translation>[{version_name}] 다시</translation>
    </message>
    <message>
        <source>[{version_name}] {stars}, {keys}{objects:,} objects</source>
        <translation>[{version_name}] {stars}, {keys}오브젝트 {objects:,}개</translation>
    </message>
    <message>
        <source>about the whole set</source>
        <translation>맵셋 전체에 관한 것</translation>
    </message>
    <message>
        <source>added by the proposal</source>
        <translation>제안이 추가함</translation>
    </message>
    <message>
        <source>an adapter folder</source>
        <translation>어댑터 폴더</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>외 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more findings</source>
        <translation>
            <numerusform>그 밖의 지적 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>and {value} more</source>
        <translation>외 {value}개</translation>
    </message>
    <message>
        <source>any key</source>
        <translation>아무 조성</translation>
    </message>
    <message>
        <source>as a ghost</source>
        <translation>겹쳐 흐리게</translation>
    </message>
    <message>
        <source>as the model says</source>
        <translation>모델이 정한 대로</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>시스템에 맞춤</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>below one star</source>
        <translation>별 하나 미만</translation>
    </message>
    <message>
        <source>beside the others</source>
        <translation>다른 난이도 옆에</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>직접</translation>
    </message>
    <message>
        <source>came from a file</source>
        <translation>파일에서 가져옴</translation>
    </message>
    <message>
        <source>changed by the proposal</source>
        <translation>제안이 바꿈</translation>
    </message>
    <message numerus="yes">
        <source>changes %n other difficulties</source>
        <translation>
            <numerusform>다른 난이도 %n개를 변경</numerusform>
        </translation>
    </message>
    <message>
        <source>choose or type</source>
        <translation>선택하거나 입력</translation>
    </message>
    <message>
        <source>column {value} of {column_count}</source>
        <translation>{column_count}열 중 {value}열</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>어두움</translation>
    </message>
    <message>
        <source>downloads {size} first</source>
        <translation>먼저 {size} 다운로드</translation>
    </message>
    <message>
        <source>error: {sentence}
</source>
        <translation>오류: {sentence}
</translation>
    </message>
    <message>
        <source>every object is on a tick</source>
        <translation>모든 오브젝트가 틱 위에 있음</translation>
    </message>
    <message>
        <source>for {base}</source>
        <translation>{base}용</translation>
    </message>
    <message>
        <source>from the last one {distance} px</source>
        <translation>이전 것에서 {distance} px</translation>
    </message>
    <message>
        <source>from {source}</source>
        <translation>{source}에서</translation>
    </message>
    <message>
        <source>full</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>generating for {key}</source>
        <translation>{key} 생성 중</translation>
    </message>
    <message>
        <source>go on from it</source>
        <translation>이어서 만들기</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>고대비</translation>
    </message>
    <message>
        <source>in a new set folder</source>
        <translation>새 맵셋 폴더에</translation>
    </message>
    <message>
        <source>instrumental</source>
        <translation>연주곡</translation>
    </message>
    <message>
        <source>int8 weights</source>
        <translation>int8 가중치</translation>
    </message>
    <message>
        <source>is being taught</source>
        <translation>학습 중</translation>
    </message>
    <message>
        <source>learned from</source>
        <translation>학습함</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>제외됨</translation>
    </message>
    <message>
        <source>licence {licence}</source>
        <translation>라이선스 {licence}</translation>
    </message>
    <message>
        <source>loss, held-out songs</source>
        <translation>손실, 따로 둔 곡</translation>
    </message>
    <message>
        <source>loss, learned songs</source>
        <translation>손실, 학습한 곡</translation>
    </message>
    <message>
        <source>make a cover</source>
        <translation>새로 연주</translation>
    </message>
    <message>
        <source>mapped by {creator}</source>
        <translation>매핑: {creator}</translation>
    </message>
    <message>
        <source>minor findings</source>
        <translation>경미한 지적</translation>
    </message>
    <message>
        <source>music: {state}</source>
        <translation>음악: {state}</translation>
    </message>
    <message>
        <source>new each time</source>
        <translation>매번 새로</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>no beat found</source>
        <translation>박을 찾지 못함</translation>
    </message>
    <message>
        <source>no new messages</source>
        <translation>새 메시지 없음</translation>
    </message>
    <message>
        <source>no particular style</source>
        <translation>특정 스타일 없음</translation>
    </message>
    <message>
        <source>no prompt</source>
        <translation>프롬프트 없음</translation>
    </message>
    <message>
        <source>no red line</source>
        <translation>빨간 선 없음</translation>
    </message>
    <message>
        <source>no rule is broken</source>
        <translation>어긴 규칙 없음</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>소리 없음</translation>
    </message>
    <message>
        <source>no {value} any more</source>
        <translation>{value} 더 없음</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>not better than its base</source>
        <translation>원래 모델보다 낫지 않음</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>측정 안 함</translation>
    </message>
    <message>
        <source>note: {words}</source>
        <translation>참고: {words}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>nothing surprised {by}</source>
        <translation>{by}에게 의외인 것 없음</translation>
    </message>
    <message>
        <source>nothing; it refines the positions of others</source>
        <translation>없음. 다른 모델의 위치를 다듬습니다</translation>
    </message>
    <message>
        <source>number {value} of its combo</source>
        <translation>콤보의 {value}번째</translation>
    </message>
    <message>
        <source>off the ticks, {off}</source>
        <translation>틱에서 벗어남, {off}</translation>
    </message>
    <message>
        <source>on the beat</source>
        <translation>비트 위</translation>
    </message>
    <message>
        <source>one after the other</source>
        <translation>번갈아</translation>
    </message>
    <message>
        <source>osu! user id of the mapper whose style to imitate</source>
        <translation>본뜰 스타일의 매퍼의 osu! 사용자 ID</translation>
    </message>
    <message>
        <source>osu! was not found in its usual places.</source>
        <translation>일반적인 위치에서 osu!를 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>osu!: circles, sliders and spinners</source>
        <translation>osu!: 서클, 슬라이더, 스피너</translation>
    </message>
    <message>
        <source>osu!catch: fruit</source>
        <translation>osu!catch: 과일</translation>
    </message>
    <message>
        <source>osu!lazer has ended its external editing and taken in what was accepted; edit externally again to go on. Proposals that were not decided are kept.</source>
        <translation>osu!lazer의 외부 편집이 끝났고 수락한 것은 반영되었습니다. 계속하려면 다시 외부 편집을 시작하세요. 결정하지 않은 제안은 남아 있습니다.</translation>
    </message>
    <message>
        <source>osu!lazer has no set open for external editing; choose “Edit externally” in its editor&apos;s File menu.</source>
        <translation>osu!lazer가 외부에서 편집 중인 맵셋이 없습니다. 먼저 에디터의 File 메뉴에서 “Edit externally”를 고르세요.</translation>
    </message>
    <message>
        <source>osu!lazer has opened a set for external editing.</source>
        <translation>osu!lazer가 외부 편집할 맵셋을 꺼내 놓았습니다.</translation>
    </message>
    <message>
        <source>osu!mania: keys</source>
        <translation>osu!mania: 키</translation>
    </message>
    <message>
        <source>osu!taiko: drums</source>
        <translation>osu!taiko: 북</translation>
    </message>
    <message>
        <source>other sounds in the proposal</source>
        <translation>제안에서 소리가 다름</translation>
    </message>
    <message>
        <source>outside of what was chosen</source>
        <translation>선택 범위 밖</translation>
    </message>
    <message>
        <source>problems</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>red line</source>
        <translation>빨간 선</translation>
    </message>
    <message>
        <source>reduced</source>
        <translation>줄임</translation>
    </message>
    <message>
        <source>removed by the proposal</source>
        <translation>제안이 삭제함</translation>
    </message>
    <message>
        <source>replace the part</source>
        <translation>그 부분 바꾸기</translation>
    </message>
    <message>
        <source>rgba({red}, {green}, {blue}, 220)</source>
        <translation>rgba({red}, {green}, {blue}, 220)</translation>
    </message>
    <message>
        <source>rhythm</source>
        <translation>리듬</translation>
    </message>
    <message>
        <source>rhythm complexity {complexity:.1f}</source>
        <translation>리듬 복잡도 {complexity:.1f}</translation>
    </message>
    <message>
        <source>sample set</source>
        <translation>샘플 세트</translation>
    </message>
    <message>
        <source>scroll speed</source>
        <translation>스크롤 속도</translation>
    </message>
    <message>
        <source>scrolls</source>
        <translation>화면 이동</translation>
    </message>
    <message>
        <source>see {page}</source>
        <translation>{page} 참고</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>시드 {seed}</translation>
    </message>
    <message>
        <source>seeks</source>
        <translation>시각 이동</translation>
    </message>
    <message>
        <source>several</source>
        <translation>여러 값</translation>
    </message>
    <message>
        <source>ships with Beatwright</source>
        <translation>Beatwright에 포함</translation>
    </message>
    <message>
        <source>side by side</source>
        <translation>나란히</translation>
    </message>
    <message>
        <source>stars not calculated yet</source>
        <translation>별 난이도 미계산</translation>
    </message>
    <message>
        <source>stars unknown</source>
        <translation>별 난이도 알 수 없음</translation>
    </message>
    <message>
        <source>step {step}</source>
        <translation>{step}단계</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>stopped at step {step} of {steps}</source>
        <translation>{steps}단계 중 {step}단계에서 멈춤</translation>
    </message>
    <message>
        <source>style “{name}”</source>
        <translation>스타일 ‘{name}’</translation>
    </message>
    <message>
        <source>the Timing tab</source>
        <translation>타이밍 탭</translation>
    </message>
    <message>
        <source>the audio</source>
        <translation>오디오</translation>
    </message>
    <message>
        <source>the difficulty</source>
        <translation>난이도</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>the folder of an adapter</source>
        <translation>어댑터의 폴더</translation>
    </message>
    <message>
        <source>the folder of the new set</source>
        <translation>새 맵셋의 폴더</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>the model, twenty times over</source>
        <translation>모델, 스무 번</translation>
    </message>
    <message>
        <source>the prompt</source>
        <translation>프롬프트</translation>
    </message>
    <message>
        <source>the selected range of </source>
        <translation>선택한 범위: </translation>
    </message>
    <message>
        <source>the time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>this mapset</source>
        <translation>이 맵셋</translation>
    </message>
    <message>
        <source>those of the set</source>
        <translation>맵셋의 것</translation>
    </message>
    <message>
        <source>to the next one {distance} px</source>
        <translation>다음 것까지 {distance} px</translation>
    </message>
    <message>
        <source>typed by hand</source>
        <translation>직접 입력함</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>되돌림</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>whole map</source>
        <translation>맵 전체</translation>
    </message>
    <message>
        <source>whole set</source>
        <translation>맵셋 전체</translation>
    </message>
    <message>
        <source>write 3/4 or 4/4</source>
        <translation>3/4 또는 4/4를 쓰세요</translation>
    </message>
    <message>
        <source>write a tempo such as 180</source>
        <translation>180 같은 템포를 쓰세요</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>you and the model</source>
        <translation>나와 모델</translation>
    </message>
    <message>
        <source>{bpm:.2f} BPM at {offset:.0f} ms · steady {steadiness:.0%}</source>
        <translation>{bpm:.2f} BPM, {offset:.0f} ms · 안정도 {steadiness:.0%}</translation>
    </message>
    <message>
        <source>{bpm:.5g} BPM at {time:.0f} ms</source>
        <translation>{time:.0f} ms에서 {bpm:.5g} BPM</translation>
    </message>
    <message>
        <source>{bpm:.6g} instead of {bpm2:.6g} BPM</source>
        <translation>{bpm2:.6g} BPM 대신 {bpm:.6g}</translation>
    </message>
    <message>
        <source>{bpm} BPM from {taps}, ± {ms} ms</source>
        <translation>{bpm} BPM ({taps}, ± {ms} ms)</translation>
    </message>
    <message>
        <source>{chosen} cannot be read; choose another difficulty.</source>
        <translation>{chosen}을(를) 읽을 수 없습니다. 다른 난이도를 선택하세요.</translation>
    </message>
    <message>
        <source>{confidence:.0%} sure</source>
        <translation>{confidence:.0%} 확신</translation>
    </message>
    <message>
        <source>{count:,.0f} tokens/s</source>
        <translation>{count:,.0f} 토큰/초</translation>
    </message>
    <message>
        <source>{count} kept</source>
        <translation>{count}개 보관</translation>
    </message>
    <message>
        <source>{count} new {keys}{mode} difficulties of about {stars}★</source>
        <translation>약 {stars}★의 새 {keys}{mode} 난이도 {count}개</translation>
    </message>
    <message>
        <source>{count} objects</source>
        <translation>오브젝트 {count}개</translation>
    </message>
    <message>
        <source>{count} objects, {density:.1f} per second</source>
        <translation>오브젝트 {count}개, 초당 {density:.1f}</translation>
    </message>
    <message>
        <source>{count} proposals</source>
        <translation>제안 {count}개</translation>
    </message>
    <message>
        <source>{count} proposals were</source>
        <translation>제안 {count}개</translation>
    </message>
    <message>
        <source>{count} red lines, the first {first}</source>
        <translation>빨간 선 {count}개, 처음은 {first}</translation>
    </message>
    <message>
        <source>{ends}, because the beats last longer or shorter.</source>
        <translation>{ends}, 박의 길이가 달라지기 때문입니다.</translation>
    </message>
    <message>
        <source>{file} is not there; choose a song.</source>
        <translation>{file}이(가) 없습니다. 곡을 선택하세요.</translation>
    </message>
    <message>
        <source>{folder} cannot be opened ({value}); choose another song.</source>
        <translation>{folder}을(를) 열 수 없습니다({value}). 다른 곡을 선택하세요.</translation>
    </message>
    <message>
        <source>{folder} contains neither a beatmap nor a song; choose another folder.</source>
        <translation>{folder}에 비트맵도 곡도 없습니다. 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>{folder} holds no adapter; its files are {files}.</source>
        <translation>{folder}에 어댑터가 없습니다. 필요한 파일은 {files}입니다.</translation>
    </message>
    <message>
        <source>{folder} is no longer there; choose another song in the library.</source>
        <translation>{folder}이(가) 더는 없습니다. 라이브러리에서 다른 곡을 선택하세요.</translation>
    </message>
    <message>
        <source>{folder} is no longer there; choose the Songs folder again.</source>
        <translation>{folder}이(가) 더는 없습니다. Songs 폴더를 다시 선택하세요.</translation>
    </message>
    <message>
        <source>{hours:.1f} hours</source>
        <translation>{hours:.1f}시간</translation>
    </message>
    <message>
        <source>{keys} keys, </source>
        <translation>{keys}키, </translation>
    </message>
    <message>
        <source>{kind} in column {column}</source>
        <translation>{column}열의 {kind}</translation>
    </message>
    <message>
        <source>{kind} of rank {rank}</source>
        <translation>{kind}, 랭크 {rank}</translation>
    </message>
    <message>
        <source>{kind}, {ms} ms</source>
        <translation>{kind}, {ms} ms</translation>
    </message>
    <message>
        <source>{label} {value} is not a folder that exists; choose one.</source>
        <translation>{label} {value}은(는) 있는 폴더가 아닙니다. 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>{language} (no font for it)</source>
        <translation>{language}(글꼴 없음)</translation>
    </message>
    <message>
        <source>{loudness:.1f} LUFS</source>
        <translation>{loudness:.1f} LUFS</translation>
    </message>
    <message>
        <source>{low}–{high} ({main}) BPM</source>
        <translation>{low}–{high} ({main}) BPM</translation>
    </message>
    <message>
        <source>{ms} ms early</source>
        <translation>{ms} ms 빠름</translation>
    </message>
    <message>
        <source>{ms} ms late</source>
        <translation>{ms} ms 늦음</translation>
    </message>
    <message>
        <source>{names} were written to {name}.</source>
        <translation>{names}을(를) {name}에 썼습니다.</translation>
    </message>
    <message>
        <source>{name} for {artist} – {title}: ready; open the song again to look.</source>
        <translation>{artist} – {title}의 {name}: 준비됨. 보려면 곡을 다시 여세요.</translation>
    </message>
    <message>
        <source>{name} is a new set with one red line; every form can map it.</source>
        <translation>{name}은(는) 빨간 선 하나인 새 맵셋입니다. 모든 양식으로 맵을 만들 수 있습니다.</translation>
    </message>
    <message>
        <source>{name} is empty; {hint}.</source>
        <translation>{name}이(가) 비어 있습니다. {hint}.</translation>
    </message>
    <message>
        <source>{name} is in the group Style of every form, to be mapped alike; its slider says how strongly.</source>
        <translation>{name}이(가) 본보기로 모든 양식의 스타일 그룹에 있으며 슬라이더로 세기를 정합니다.</translation>
    </message>
    <message>
        <source>{name} is in {folder}.</source>
        <translation>{name}이(가) {folder}에 있습니다.</translation>
    </message>
    <message>
        <source>{name} is neither a beatmap nor an audio file; open an .osu, an .osz, a folder or a song.</source>
        <translation>{name}은(는) 비트맵도 오디오 파일도 아닙니다. .osu, .osz, 폴더 또는 곡을 여세요.</translation>
    </message>
    <message>
        <source>{name} must be a number from {low:g} to {high:g}.</source>
        <translation>{name}은(는) {low:g}에서 {high:g} 사이의 수여야 합니다.</translation>
    </message>
    <message>
        <source>{name} was deleted; choose another difficulty.</source>
        <translation>{name}이(가) 삭제되었습니다. 다른 난이도를 선택하세요.</translation>
    </message>
    <message>
        <source>{name} was discarded.</source>
        <translation>{name}을(를) 버렸습니다.</translation>
    </message>
    <message>
        <source>{name} was written to {folder}.</source>
        <translation>{name}을(를) {folder}에 썼습니다.</translation>
    </message>
    <message numerus="yes">
        <source>{name}, %n sets</source>
        <translation>
            <numerusform>{name}, 맵셋 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: loss on held-out songs {before:.3f} before, {after:.3f} after ({share:+.1%}), best at step {step}.</source>
        <translation>{name}: 따로 둔 곡의 손실 이전 {before:.3f}, 이후 {after:.3f} ({share:+.1%}), 최고는 {step}단계.</translation>
    </message>
    <message>
        <source>{name}: one song only, so nothing was measured.</source>
        <translation>{name}: 곡이 하나뿐이라 측정하지 않았습니다.</translation>
    </message>
    <message>
        <source>{name}: {before:.3f} before, {after:.3f} after (change {low:+.3f} to {high:+.3f} in 95 %, {maps} maps).</source>
        <translation>{name}: 이전 {before:.3f}, 이후 {after:.3f} (95 % 변화 {low:+.3f}~{high:+.3f}, 맵 {maps}개).</translation>
    </message>
    <message>
        <source>{name}{also} changed in {folder}; backups are kept.</source>
        <translation>{folder}에서 {name}{also} 변경됨. 백업이 남습니다.</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number}GB</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number}MB</translation>
    </message>
    <message>
        <source>{number} copied, one a line, to paste into a forum post.</source>
        <translation>{number} 복사됨. 한 줄에 하나씩, 포럼 글에 붙여 넣을 수 있습니다.</translation>
    </message>
    <message>
        <source>{number} fixed; a backup of the difficulty is kept, and Ctrl+Z takes it back.</source>
        <translation>{number} 수정됨. 난이도의 백업이 남고 Ctrl+Z로 되돌립니다.</translation>
    </message>
    <message>
        <source>{objects:,} objects</source>
        <translation>오브젝트 {objects:,}개</translation>
    </message>
    <message>
        <source>{objects} in {ms} ms</source>
        <translation>{ms} ms에 {objects}</translation>
    </message>
    <message>
        <source>{off} of {objects} objects would be off their ticks</source>
        <translation>오브젝트 {objects}개 중 {off}개가 틱에서 벗어납니다</translation>
    </message>
    <message>
        <source>{path} is no longer there; refresh the library or choose another song.</source>
        <translation>{path}이(가) 더는 없습니다. 라이브러리를 새로 고치거나 다른 곡을 선택하세요.</translation>
    </message>
    <message>
        <source>{proposals} neither accepted nor discarded, could not be kept on disk and would be lost.</source>
        <translation>{proposals} 수락도 버림도 하지 않았고 디스크에 보관할 수 없어 사라집니다.</translation>
    </message>
    <message>
        <source>{replace} (cannot be read)</source>
        <translation>{replace} (읽을 수 없음)</translation>
    </message>
    <message>
        <source>{seconds:.2f} s with {objects} of [{version_name}], which will be replaced.</source>
        <translation>[{version_name}]의 {objects}이(가) 있는 {seconds:.2f}초, 바뀔 부분입니다.</translation>
    </message>
    <message>
        <source>{seconds} s per minute of song ({how})</source>
        <translation>곡 1분당 {seconds}초 ({how})</translation>
    </message>
    <message>
        <source>{share} like its prompt</source>
        <translation>프롬프트와 {share} 일치</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>{size} 여유</translation>
    </message>
    <message>
        <source>{sounds} at {volume} %</source>
        <translation>{sounds}, {volume} %</translation>
    </message>
    <message>
        <source>{source} comes under {licence}: {meaning}.</source>
        <translation>{source}의 라이선스는 {licence}입니다: {meaning}.</translation>
    </message>
    <message>
        <source>{stars:.2f} stars</source>
        <translation>별 {stars:.2f}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start}~{end}</translation>
    </message>
    <message>
        <source>{sure}: listen to it{others}.</source>
        <translation>{sure}: 들어 보세요{others}.</translation>
    </message>
    <message>
        <source>{time_text}  {bpm:.5g} BPM, the set has no red line</source>
        <translation>{time_text}  {bpm:.5g} BPM, 맵셋에 빨간 선 없음</translation>
    </message>
    <message>
        <source>{time_text}  {by:+.0f} ms off its tick</source>
        <translation>{time_text}  틱에서 {by:+.0f} ms</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} 남음</translation>
    </message>
    <message>
        <source>{tip}: the chosen line, or every line while none is chosen</source>
        <translation>{tip}: 선택한 선, 선택이 없으면 모든 선</translation>
    </message>
    <message>
        <source>{title} cannot be played: its file is gone.</source>
        <translation>{title}을(를) 재생할 수 없습니다: 파일이 없습니다.</translation>
    </message>
    <message>
        <source>{title} cannot be played: its file is inside an archive, or gone.</source>
        <translation>{title}을(를) 재생할 수 없습니다. 파일이 압축 파일 안에 있거나 없어졌습니다.</translation>
    </message>
    <message>
        <source>{title} does not support {value}; choose another model</source>
        <translation>{title}은(는) {value}을(를) 지원하지 않습니다. 다른 모델을 선택하세요</translation>
    </message>
    <message>
        <source>{title} is done: {number}. Open the difficulty again to see them.</source>
        <translation>{title} 완료: {number}. 보려면 난이도를 다시 여세요.</translation>
    </message>
    <message>
        <source>{title} is not on this machine. Download {size} and go on?</source>
        <translation>{title}이(가) 이 컴퓨터에 없습니다. {size}를 다운로드하고 계속할까요?</translation>
    </message>
    <message>
        <source>{title} is on this machine now.</source>
        <translation>{title}이(가) 이제 이 컴퓨터에 있습니다.</translation>
    </message>
    <message>
        <source>{title} is on this machine.</source>
        <translation>{title}이(가) 이 컴퓨터에 있습니다.</translation>
    </message>
    <message>
        <source>{title} suits this machine.</source>
        <translation>이 컴퓨터에는 {title}이(가) 알맞습니다.</translation>
    </message>
    <message>
        <source>{title} takes none</source>
        <translation>{title}에서는 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>{title} was cancelled; nothing was left behind.</source>
        <translation>{title} 취소됨. 아무것도 남지 않았습니다.</translation>
    </message>
    <message>
        <source>{title} was deleted; {size} became free.</source>
        <translation>{title}을(를) 삭제했습니다. {size}가 비워졌습니다.</translation>
    </message>
    <message>
        <source>{title} was not trained to check maps; choose another model</source>
        <translation>{title}은(는) 맵 검사용으로 학습되지 않았습니다. 다른 모델을 선택하세요</translation>
    </message>
    <message>
        <source>{title} with {name}</source>
        <translation>{name}(으)로 {title}</translation>
    </message>
    <message>
        <source>{title}, folded</source>
        <translation>{title}, 접힘</translation>
    </message>
    <message>
        <source>{title}, unfolded</source>
        <translation>{title}, 펼침</translation>
    </message>
    <message>
        <source>{title}: {size} to download first.</source>
        <translation>{title}: 먼저 {size}를 내려받습니다.</translation>
    </message>
    <message>
        <source>{title}: {size} to download.</source>
        <translation>{title}: 다운로드 {size}.</translation>
    </message>
    <message>
        <source>{used:.1f} of {there:.1f} GiB of memory.</source>
        <translation>메모리 {there:.1f} GiB 중 {used:.1f} GiB.</translation>
    </message>
    <message>
        <source>{value} exists already; choose another name.</source>
        <translation>{value}이(가) 이미 있습니다. 다른 이름을 선택하세요.</translation>
    </message>
    <message>
        <source>{value} from {time_text} to {time_text2}</source>
        <translation>{value}, {time_text}부터 {time_text2}까지</translation>
    </message>
    <message>
        <source>{value} has no mapset yet. Accepting makes a new folder for it.</source>
        <translation>{value}에는 아직 맵셋이 없습니다. 수락하면 새 폴더를 만듭니다.</translation>
    </message>
    <message>
        <source>{value} is empty; write a number.</source>
        <translation>{value}이(가) 비어 있습니다. 숫자를 쓰세요.</translation>
    </message>
    <message>
        <source>{value} is no longer there; choose another file.</source>
        <translation>{value}이(가) 더는 없습니다. 다른 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>{value} repeats</source>
        <translation>반복 {value}회</translation>
    </message>
    <message>
        <source>{value} · no difficulty yet</source>
        <translation>{value} · 아직 난이도 없음</translation>
    </message>
    <message>
        <source>{value}. Click to sort.</source>
        <translation>{value}. 클릭하면 정렬.</translation>
    </message>
    <message>
        <source>{value}:{value2:02d} left</source>
        <translation>{value}:{value2:02d} 남음</translation>
    </message>
    <message>
        <source>{what} discarded; nothing was written.</source>
        <translation>{what} 버림. 아무것도 쓰지 않았습니다.</translation>
    </message>
    <message>
        <source>{what} from last time; press Run to start.</source>
        <translation>지난번의 {what}. 실행을 눌러 시작하세요.</translation>
    </message>
    <message>
        <source>{what} got new red lines{sliders}; backups are kept, and Ctrl+Z takes it back.</source>
        <translation>{what}에 새 빨간 선을 넣었습니다{sliders}. 백업이 남고 Ctrl+Z로 되돌립니다.</translation>
    </message>
    <message>
        <source>{what} still waiting when the program ended.</source>
        <translation>프로그램이 끝날 때 {what} 대기 중이었습니다.</translation>
    </message>
    <message>
        <source>{what} {time_text} – {time_text2} of {name} again; all the rest stays. B switches between the original and the proposal.</source>
        <translation>{what} {name}의 {time_text} – {time_text2} 다시. 나머지는 모두 그대로입니다. B로 원본과 제안을 전환합니다.</translation>
    </message>
    <message>
        <source>{what}. {they} on the timeline while it grows; only Accept writes anything, {where}.</source>
        <translation>{what}. 자라는 동안 타임라인에 {they}. 수락해야만 씁니다({where}).</translation>
    </message>
    <message>
        <source>{what}: done again.</source>
        <translation>{what}: 다시 했습니다.</translation>
    </message>
    <message>
        <source>{what}: undone.</source>
        <translation>{what}: 되돌렸습니다.</translation>
    </message>
    <message>
        <source>{words}

Backups are kept, and Ctrl+Z takes it back.</source>
        <translation>{words}

백업이 남고 Ctrl+Z로 되돌립니다.</translation>
    </message>
    <message>
        <source>{words}.
Usually {usual}; an empty value goes back to that.</source>
        <translation>{words}.
보통 {usual}. 비우면 그 값으로 돌아갑니다.</translation>
    </message>
    <message>
        <source>“{name}” was added to the presets of another form.</source>
        <translation>“{name}”을(를) 다른 양식의 프리셋에 추가했습니다.</translation>
    </message>
    <message>
        <source>“{name}” was saved as a preset.</source>
        <translation>“{name}”을(를) 프리셋으로 저장했습니다.</translation>
    </message>
    <message>
        <source>“{text}” is not a time; write {forms}.</source>
        <translation>“{text}”은(는) 시간이 아닙니다. {forms} 형식으로 쓰세요.</translation>
    </message>
    <message>
        <source>• and {value} more</source>
        <translation>• 외 {value}개</translation>
    </message>
    <message>
        <source>… and {value} more; zoom in to separate them</source>
        <translation>… 외 {value}개. 확대하면 나뉩니다</translation>
    </message>
    <message>
        <source>−0.01 BPM</source>
        <translation>−0.01 BPM</translation>
    </message>
    <message>
        <source>−1 beat</source>
        <translation>−1박</translation>
    </message>
    <message>
        <source>−1 ms</source>
        <translation>−1 ms</translation>
    </message>
    <message>
        <source>−5 ms</source>
        <translation>−5 ms</translation>
    </message>
    <message>
        <source>−½ beat</source>
        <translation>−½박</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Beatwright</source>
        <translation>Beatwright 정보</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>보고서 복사</translation>
    </message>
    <message>
        <source>Helps people map osu! beatmaps with models that run on their own machine. The code is under the MIT licence; models and libraries have their own, below.</source>
        <translation>자신의 컴퓨터에서 돌아가는 모델로 osu! 비트맵 제작을 돕습니다. 코드는 MIT 라이선스이며, 모델과 라이브러리는 아래의 각 라이선스를 따릅니다.</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>라이브러리</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>라이브러리</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>Licence texts</source>
        <translation>라이선스 전문</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>Licences of the libraries</source>
        <translation>라이브러리의 라이선스</translation>
    </message>
    <message>
        <source>Licences of the models</source>
        <translation>모델의 라이선스</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>Versions and the last lines of the log, without names and folders of yours, for the clipboard</source>
        <translation>버전과 로그의 마지막 줄들(이름과 폴더 제외), 클립보드용</translation>
    </message>
    <message>
        <source>Where it is from</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>see its page</source>
        <translation>해당 페이지 참고</translation>
    </message>
</context>
<context>
    <name>DifficultyGroup</name>
    <message>
        <source>chosen from the stars</source>
        <translation>별 난이도로 정함</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>All as usual</source>
        <translation>모두 기본값</translation>
    </message>
    <message>
        <source>Back to {keys}</source>
        <translation>{keys}(으)로 되돌리기</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>기본값</translation>
    </message>
    <message>
        <source>Give every action its usual key</source>
        <translation>모든 동작에 기본 키 지정</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>동작과 키 검색</translation>
    </message>
    <message>
        <source>{action}: back to the usual key</source>
        <translation>{action}: 기본 키로 되돌리기</translation>
    </message>
    <message>
        <source>{keys} is “{action}” already; give that another key first.</source>
        <translation>{keys}은(는) 이미 “{action}”입니다. 먼저 그쪽에 다른 키를 주세요.</translation>
    </message>
</context>
<context>
    <name>ModelGroup</name>
    <message>
        <source>The same seed and form give the same difficulty; empty, as at each start, takes another each time</source>
        <translation>시드와 양식이 같으면 같은 난이도가 나옵니다. 시작할 때처럼 비우면 매번 다릅니다</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>An action, a preset, a difficulty, a song, a setting, or a time such as 01:20:300</source>
        <translation>동작, 프리셋, 난이도, 곡, 설정 또는 01:20:300 같은 시간</translation>
    </message>
    <message>
        <source>Nothing fits; fewer letters find more.</source>
        <translation>맞는 것이 없습니다. 글자를 줄이면 더 찾을 수 있습니다.</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>색 구성</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>전체 검색</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>맞는 것</translation>
    </message>
</context>
<context>
    <name>PaletteEntries</name>
    <message>
        <source>Action</source>
        <translation>동작</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>난이도</translation>
    </message>
    <message>
        <source>Go to {time}</source>
        <translation>{time}(으)로 이동</translation>
    </message>
    <message>
        <source>Open a song first</source>
        <translation>먼저 곡을 여세요</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>프리셋</translation>
    </message>
    <message>
        <source>Recent song</source>
        <translation>최근 곡</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>This one is open</source>
        <translation>이미 열려 있습니다</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
</context>
<context>
    <name>Playfield</name>
    <message>
        <source>Playfield</source>
        <translation>플레이필드</translation>
    </message>
    <message>
        <source>Shows the objects of the difficulty as they are played at the current time.</source>
        <translation>현재 시간에 플레이되는 난이도의 오브젝트를 표시합니다.</translation>
    </message>
    <message>
        <source>{0} (faint)</source>
        <translation>{0} (흐리게)</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>The environment variable {name} sets this for as long as it is there.</source>
        <translation>환경 변수 {name}이(가) 있는 동안은 그것이 정합니다.</translation>
    </message>
</context>
<context>
    <name>ProgramActions</name>
    <message>
        <source>How Beatwright ended</source>
        <translation>Beatwright의 종료 상황</translation>
    </message>
    <message>
        <source>It was Beatwright {version}.</source>
        <translation>당시 Beatwright {version}이었습니다.</translation>
    </message>
    <message>
        <source>Look at the report</source>
        <translation>보고서 보기</translation>
    </message>
    <message>
        <source>{happened} Nothing was sent. The text below holds versions and the last lines of the log; names and folders of yours are left out. Copy it into a bug report if you like.</source>
        <translation>{happened} 아무것도 보내지 않았습니다. 아래 텍스트에는 버전과 로그의 마지막 줄들이 있고, 이름과 폴더는 뺐습니다. 원하면 버그 보고에 복사하세요.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Copy the report</source>
        <translation>보고서 복사</translation>
    </message>
    <message>
        <source>Put exactly this text on the clipboard; nothing is sent</source>
        <translation>이 텍스트를 그대로 클립보드에 넣습니다. 아무것도 보내지 않습니다</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>보고서</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Back to {value}</source>
        <translation>{value}(으)로 되돌리기</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>기본값</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>설정 묶음</translation>
    </message>
    <message>
        <source>Kept in {file}</source>
        <translation>{file}에 보관됨</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>다음 시작 때 적용됩니다.</translation>
    </message>
    <message>
        <source>Usually {value}.</source>
        <translation>보통 {value}.</translation>
    </message>
    <message>
        <source>{setting}: back to the default</source>
        <translation>{setting}: 기본값으로 되돌리기</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Change keys…</source>
        <translation>키 변경…</translation>
    </message>
</context>
<context>
    <name>SpokenState</name>
    <message>
        <source>At {time}.</source>
        <translation>{time}에서.</translation>
    </message>
    <message>
        <source>Here: {objects}.</source>
        <translation>여기: {objects}.</translation>
    </message>
    <message>
        <source>Next: {object} at {time}.</source>
        <translation>다음: {time}의 {object}.</translation>
    </message>
    <message>
        <source>No object follows.</source>
        <translation>뒤따르는 오브젝트가 없습니다.</translation>
    </message>
    <message>
        <source>No song is open.</source>
        <translation>열린 곡이 없습니다.</translation>
    </message>
    <message>
        <source>Picked: {stamp}.</source>
        <translation>선택: {stamp}.</translation>
    </message>
    <message>
        <source>Selected from {start} to {end}.</source>
        <translation>{start}부터 {end}까지 선택됨.</translation>
    </message>
    <message>
        <source>The original is shown.</source>
        <translation>원본을 표시 중.</translation>
    </message>
    <message>
        <source>The proposal is shown.</source>
        <translation>제안을 표시 중.</translation>
    </message>
    <message>
        <source>banana shower</source>
        <translation>바나나 샤워</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>서클</translation>
    </message>
    <message>
        <source>denden</source>
        <translation>denden</translation>
    </message>
    <message>
        <source>don</source>
        <translation>동</translation>
    </message>
    <message>
        <source>drum roll</source>
        <translation>연타</translation>
    </message>
    <message>
        <source>fruit</source>
        <translation>과일</translation>
    </message>
    <message>
        <source>hold note</source>
        <translation>롱노트</translation>
    </message>
    <message>
        <source>juice stream</source>
        <translation>주스 스트림</translation>
    </message>
    <message>
        <source>kat</source>
        <translation>캇</translation>
    </message>
    <message>
        <source>note</source>
        <translation>노트</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>슬라이더</translation>
    </message>
    <message>
        <source>spinner</source>
        <translation>스피너</translation>
    </message>
    <message>
        <source>{kind} at {x}, {y}</source>
        <translation>{x}, {y}의 {kind}</translation>
    </message>
    <message>
        <source>{kind} in column {column}</source>
        <translation>{column}열의 {kind}</translation>
    </message>
</context>
<context>
    <name>TimeEdit</name>
    <message>
        <source>Read as {time}.</source>
        <translation>{time}(으)로 읽음.</translation>
    </message>
    <message>
        <source>Whole numbers are ms; write {number} s for seconds.</source>
        <translation>정수는 ms입니다. 초는 {number} s로 쓰세요.</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Picture of the timeline</source>
        <translation>타임라인 그림</translation>
    </message>
</context>
<context>
    <name>TimingPointLane</name>
    <message>
        <source>Bookmark at {0}</source>
        <translation>{0}의 북마크</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source> (half or double)</source>
        <translation> (절반 또는 두 배)</translation>
    </message>
    <message>
        <source> by {0}</source>
        <translation> ({0} 제작)</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; and &quot;{1}&quot; look the same, so these hits cannot be told apart.</source>
        <translation>&quot;{0}&quot;과(와) &quot;{1}&quot;이(가) 똑같아 보여 두 판정을 구별할 수 없습니다.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; begins with {1} ms of silence and answers key presses {2}; cut it.</source>
        <translation>&quot;{0}&quot;은(는) {1} ms의 무음으로 시작하는데 키 입력에 반응합니다({2}). 잘라 내세요.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; belongs at the end of the {1}: &quot;{2}&quot;.</source>
        <translation>&quot;{0}&quot;은(는) {1} 끝에 있어야 합니다: &quot;{2}&quot;.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; cannot be decoded.</source>
        <translation>&quot;{0}&quot;을(를) 디코딩할 수 없습니다.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; cannot be read as audio.</source>
        <translation>&quot;{0}&quot;을(를) 오디오로 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; cannot be the name of a style: choose another word, which the model does not have.</source>
        <translation>&quot;{0}&quot;은(는) 스타일 이름으로 쓸 수 없습니다. 모델에 없는 다른 단어를 선택하세요.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; has 0 bytes, so the set cannot be uploaded whole.</source>
        <translation>&quot;{0}&quot;이(가) 0바이트라 맵셋 전체를 업로드할 수 없습니다.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; has {1} characters; more than {2} may not unpack.</source>
        <translation>&quot;{0}&quot;은(는) {1}자입니다. {2}자를 넘으면 압축이 풀리지 않을 수 있습니다.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; has {1} kbit/s on average; below {2} it sounds dull.</source>
        <translation>&quot;{0}&quot;은(는) 평균 {1} kbit/s입니다. {2} 미만이면 소리가 둔탁합니다.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; has {1} kbit/s on average; {2} is the most for {3}.</source>
        <translation>&quot;{0}&quot;은(는) 평균 {1} kbit/s입니다. {3}의 최대는 {2}입니다.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; has {1} x {2} pixels; make it smaller.</source>
        <translation>&quot;{0}&quot;은(는) {1} x {2} 픽셀입니다. 더 작게 하세요.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is a descriptor of its adapter; ask for it with --descriptor.</source>
        <translation>&quot;{0}&quot;은(는) 해당 어댑터의 디스크립터입니다. --descriptor로 지정하세요.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is an MP3 and answers key presses, first at {1}; use WAV or Ogg.</source>
        <translation>&quot;{0}&quot;은(는) MP3인데 키 입력에 반응합니다(처음 {1}). WAV나 Ogg를 쓰세요.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is as good as silent; use the 44-byte blank.wav instead.</source>
        <translation>&quot;{0}&quot;은(는) 거의 무음입니다. 대신 44바이트 blank.wav를 쓰세요.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is empty.</source>
        <translation>&quot;{0}&quot;이(가) 비어 있습니다.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is not a hub id; it looks like owner/name.</source>
        <translation>&quot;{0}&quot;은(는) 허브 ID가 아닙니다. owner/name 형태여야 합니다.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is not a model of the hub; only downloaded models are deleted here.</source>
        <translation>‘{0}’은(는) 허브의 모델이 아닙니다. 여기서는 다운로드한 모델만 삭제합니다.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is not a picture that can be read.</source>
        <translation>&quot;{0}&quot;은(는) 읽을 수 있는 그림이 아닙니다.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is silent on the {1}.</source>
        <translation>&quot;{0}&quot;은(는) {1}에서 소리가 없습니다.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is {1} times as loud on the {2}.</source>
        <translation>&quot;{0}&quot;은(는) {2}에서 {1}배 더 큽니다.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is {1}, which its name does not say.</source>
        <translation>&quot;{0}&quot;은(는) {1}인데 이름에는 그렇게 나타나 있지 않습니다.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is {1}; its name should end in {2}.</source>
        <translation>&quot;{0}&quot;은(는) {1}입니다. 이름이 {2}(으)로 끝나야 합니다.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is {1}; use MP3 or Ogg Vorbis.</source>
        <translation>&quot;{0}&quot;은(는) {1}입니다. MP3나 Ogg Vorbis를 쓰세요.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; lasts {1} ms; at least {2} ms are heard everywhere.</source>
        <translation>&quot;{0}&quot;의 길이는 {1} ms입니다. 최소 {2} ms여야 어디서나 들립니다.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; made this difficulty, it seems, but is not in the tags.</source>
        <translation>&quot;{0}&quot;이(가) 이 난이도를 만든 듯하지만 태그에 없습니다.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; plays so often in [{1}] that the default finish would be obnoxious there.</source>
        <translation>&quot;{0}&quot;은(는) [{1}]에서 너무 자주 재생되어 기본 finish라면 거슬립니다.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; plays {1} times at once. Is that meant?</source>
        <translation>&quot;{0}&quot;이(가) 동시에 {1}번 재생됩니다. 의도한 것인가요?</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; should be a PNG.</source>
        <translation>&quot;{0}&quot;은(는) PNG여야 합니다.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; stands at different places in the taiko difficulties: {1}.</source>
        <translation>&quot;{0}&quot;의 위치가 태고 난이도마다 다릅니다: {1}.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; takes {1} ms to become loud {2}; does it feel late?</source>
        <translation>&quot;{0}&quot;은(는) 커지기까지 {1} ms가 걸립니다({2}). 늦게 느껴지지 않나요?</translation>
    </message>
    <message>
        <source>(for example at {0} in [{1}])</source>
        <translation>(예: [{1}]의 {0})</translation>
    </message>
    <message>
        <source>, so it cannot be backed up.</source>
        <translation>, 그래서 백업할 수 없습니다.</translation>
    </message>
    <message>
        <source>, {0} px away</source>
        <translation>, {0} px 떨어짐</translation>
    </message>
    <message>
        <source>--audio-use {0} needs the song; name it with --prompt-audio.</source>
        <translation>--audio-use {0}에는 곡이 필요합니다. --prompt-audio로 지정하세요.</translation>
    </message>
    <message>
        <source>--compatibility {0} is unknown; use reference.</source>
        <translation>--compatibility {0}은(는) 알 수 없습니다. reference를 쓰세요.</translation>
    </message>
    <message>
        <source>--context {0} is taken from a difficulty of the same mode; name one.</source>
        <translation>--context {0}은(는) 같은 모드의 난이도에서 가져옵니다. 난이도를 지정하세요.</translation>
    </message>
    <message>
        <source>--device {0} is not one of auto, cpu, cuda and mps.</source>
        <translation>--device {0}은(는) auto, cpu, cuda, mps 중 하나가 아닙니다.</translation>
    </message>
    <message>
        <source>--key {0} is no key; write one such as &quot;F# minor&quot;.</source>
        <translation>--key {0}은(는) 조성이 아닙니다. &quot;F# minor&quot;처럼 쓰세요.</translation>
    </message>
    <message>
        <source>--language {0} is not the code of a language; write en, ja or the like.</source>
        <translation>--language {0}는 언어 코드가 아닙니다. en, ja 등을 쓰세요.</translation>
    </message>
    <message>
        <source>--least {0} is not a score that a finding can have; use 0 or more.</source>
        <translation>--least {0}은(는) 지적에 있을 수 없는 점수입니다. 0 이상을 쓰세요.</translation>
    </message>
    <message>
        <source>--mapper &quot;{0}&quot; is neither a user id nor the style of an adapter that is named with --adapter; {1}.</source>
        <translation>--mapper &quot;{0}&quot;은(는) 사용자 ID도, --adapter로 지정한 어댑터의 스타일도 아닙니다. {1}.</translation>
    </message>
    <message>
        <source>--mode {0} is unknown; use osu, taiko, catch or mania.</source>
        <translation>--mode {0}은(는) 알 수 없습니다. osu, taiko, catch, mania 중에서 쓰세요.</translation>
    </message>
    <message>
        <source>--model {0}: {1} Leave --model out to time from the audio, or choose V32.</source>
        <translation>--model {0}: {1} 오디오로 타이밍을 잡으려면 --model을 빼거나 V32를 선택하세요.</translation>
    </message>
    <message>
        <source>--rank compares songs with their prompts, and this one has none; write one.</source>
        <translation>--rank는 곡을 프롬프트와 비교하는데 이 곡에는 없습니다. 하나 쓰세요.</translation>
    </message>
    <message>
        <source>--rank compares songs with their prompts; describe the music, or leave that out.</source>
        <translation>--rank는 곡을 프롬프트와 비교합니다. 음악을 설명하거나 빼세요.</translation>
    </message>
    <message>
        <source>--timing {0} has no meter that a map can have; write 3 or 4 after the slash.</source>
        <translation>--timing {0}의 박자는 맵에 쓸 수 없습니다. 슬래시 뒤에 3이나 4를 쓰세요.</translation>
    </message>
    <message>
        <source>--timing {0} is out of range; the BPM must lie between {1}.</source>
        <translation>--timing {0}은(는) 범위를 벗어났습니다. BPM은 {1} 사이여야 합니다.</translation>
    </message>
    <message>
        <source>--timing {0} is out of range; the offset must lie within a day of the song.</source>
        <translation>--timing {0}은(는) 범위를 벗어났습니다. 오프셋은 곡에서 하루 이내여야 합니다.</translation>
    </message>
    <message>
        <source>--timing {0} is unknown; use {1}, or BPM@OFFSET_MS such as 180@1250.</source>
        <translation>--timing {0}은(는) 알 수 없습니다. {1} 또는 180@1250 같은 BPM@OFFSET_MS를 쓰세요.</translation>
    </message>
    <message>
        <source>--{0} {1} cannot be; choose {2}.</source>
        <translation>--{0} {1}은(는) 쓸 수 없습니다. {2} 중에서 선택하세요.</translation>
    </message>
    <message>
        <source>/Applications/osu!.app/Contents/Resources/drive_c/osu!</source>
        <translation>/Applications/osu!.app/Contents/Resources/drive_c/osu!</translation>
    </message>
    <message>
        <source>0 always takes the most likely token</source>
        <translation>0이면 항상 가장 유력한 토큰을 선택</translation>
    </message>
    <message>
        <source>1 fix of findings</source>
        <translation>지적 수정 1건</translation>
    </message>
    <message>
        <source>1 forbids downloads.</source>
        <translation>1이면 다운로드를 금지합니다.</translation>
    </message>
    <message>
        <source>1/{0} is used only {1} ({2}). Does the song have that rhythm there?</source>
        <translation>1/{0}이(가) {1}만 쓰였습니다({2}). 곡의 그 부분에 그런 리듬이 있나요?</translation>
    </message>
    <message>
        <source>128 to 192 kbit/s for MP3, up to 208 for Ogg: good sound without waste.</source>
        <translation>MP3는 128~192 kbit/s, Ogg는 208까지: 낭비 없이 좋은 음질.</translation>
    </message>
    <message>
        <source>4 GB of memory for musicgen-small, 10 GB for medium, 16 GB for large; minutes for each 30 s on a processor.</source>
        <translation>musicgen-small은 메모리 4 GB, medium은 10 GB, large는 16 GB. 프로세서에서는 30초마다 몇 분이 걸립니다.</translation>
    </message>
    <message>
        <source>4 GB of memory, and the package diffusers; about two minutes for each 10 s on two cores.</source>
        <translation>메모리 4 GB와 diffusers 패키지. 두 코어에서 10초마다 약 2분.</translation>
    </message>
    <message>
        <source>; open another difficulty.</source>
        <translation>. 다른 난이도를 여세요.</translation>
    </message>
    <message>
        <source>; open the set again.</source>
        <translation>. 맵셋을 다시 여세요.</translation>
    </message>
    <message>
        <source>; put it back, or accept as a new difficulty.</source>
        <translation>. 되돌려 놓거나 새 난이도로 수락하세요.</translation>
    </message>
    <message>
        <source>; put it back.</source>
        <translation>. 되돌려 놓으세요.</translation>
    </message>
    <message>
        <source>; the first one: {0}</source>
        <translation>. 첫 번째 이유: {0}</translation>
    </message>
    <message>
        <source>A .{0} file cannot be written here ({1}); choose another format.</source>
        <translation>여기서는 .{0} 파일을 쓸 수 없습니다({1}). 다른 형식을 고르세요.</translation>
    </message>
    <message>
        <source>A Cup or Salad has no hyperdash, a Platter none at slider parts.</source>
        <translation>Cup이나 Salad에는 하이퍼대시가 없고, Platter에는 슬라이더 부분에 없습니다.</translation>
    </message>
    <message>
        <source>A background is sharp on large screens without making the download large.</source>
        <translation>배경은 큰 화면에서 선명하면서도 다운로드를 크게 만들지 않습니다.</translation>
    </message>
    <message>
        <source>A bar line a little before a green line scrolls at the speed of the section before.</source>
        <translation>초록 선보다 조금 앞선 마디선은 이전 구간의 속도로 스크롤됩니다.</translation>
    </message>
    <message>
        <source>A bar line comes {0} ms after the one before; omit one of them.</source>
        <translation>마디선이 이전 마디선보다 {0} ms 뒤에 옵니다. 둘 중 하나를 생략하세요.</translation>
    </message>
    <message>
        <source>A bar of {0} beats is not possible; choose 1 to 64.</source>
        <translation>한 마디 {0}박은 불가능합니다. 1~64를 선택하세요.</translation>
    </message>
    <message>
        <source>A bar whose rhythm is unlike everything around it is either a highlight or a slip.</source>
        <translation>주변과 전혀 다른 리듬의 마디는 하이라이트이거나 실수입니다.</translation>
    </message>
    <message>
        <source>A base slider velocity of {0} at {1} BPM is fast for an Easy; {2} is the guideline.</source>
        <translation>{1} BPM에서 기본 슬라이더 속도 {0}은(는) Easy에 빠릅니다. 기준은 {2}입니다.</translation>
    </message>
    <message>
        <source>A beat divisor that is used a few times only is often a slip.</source>
        <translation>몇 번만 쓰인 비트 분할은 실수인 경우가 많습니다.</translation>
    </message>
    <message>
        <source>A beatmap of a web row has no content.</source>
        <translation>웹 행의 비트맵에 내용이 없습니다.</translation>
    </message>
    <message>
        <source>A break begins 200 ms after an object and ends when the next one appears, so that its effects do not disturb.</source>
        <translation>브레이크는 오브젝트 200 ms 뒤에 시작해 다음 오브젝트가 나타날 때 끝나므로 효과가 방해되지 않습니다.</translation>
    </message>
    <message>
        <source>A change</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>A change of tempo changes the scroll speed, unless a green line on it evens it out.</source>
        <translation>템포가 바뀌면 초록 선으로 맞추지 않는 한 스크롤 속도도 바뀝니다.</translation>
    </message>
    <message>
        <source>A checkpoint of the kind {0}, found among the downloaded models.</source>
        <translation>다운로드한 모델에서 찾은 {0} 종류의 체크포인트입니다.</translation>
    </message>
    <message>
        <source>A dash that is a few pixels short of a hyperdash asks for great precision.</source>
        <translation>하이퍼대시에 몇 픽셀 모자란 대시는 큰 정밀도를 요구합니다.</translation>
    </message>
    <message>
        <source>A difficulty has at least 30 seconds of drain time.</source>
        <translation>난이도의 드레인 타임은 최소 30초입니다.</translation>
    </message>
    <message>
        <source>A difficulty that only holds hit sounds is deleted before the set is ranked.</source>
        <translation>히트사운드만 담은 난이도는 맵셋이 랭크되기 전에 삭제합니다.</translation>
    </message>
    <message>
        <source>A difficulty&apos;s name is its own and says more than who made it.</source>
        <translation>난이도 이름은 고유하며 만든 사람 이상의 것을 알려 줍니다.</translation>
    </message>
    <message>
        <source>A finisher in a 1/4 pattern must be its last note and change colour.</source>
        <translation>1/4 패턴의 큰 노트는 마지막 노트여야 하고 색이 바뀌어야 합니다.</translation>
    </message>
    <message>
        <source>A finisher takes both hands, so it stands alone or at the end of a pattern.</source>
        <translation>큰 노트는 두 손이 필요하므로 단독으로 또는 패턴 끝에 둡니다.</translation>
    </message>
    <message>
        <source>A finisher within a {0} pattern; this level allows none there.</source>
        <translation>{0} 패턴 안의 큰 노트입니다. 이 단계에서는 허용되지 않습니다.</translation>
    </message>
    <message>
        <source>A folder for settings, backups, logs and caches, in place of the system&apos;s.</source>
        <translation>시스템 폴더 대신 설정, 백업, 로그, 캐시를 둘 폴더.</translation>
    </message>
    <message>
        <source>A graphics card with 16 GB, where it is the one to choose; 4 GB do, slowly. On a processor 30 GB of memory, and patience.</source>
        <translation>16 GB 그래픽 카드, 그곳에서는 첫 번째 선택입니다. 4 GB도 느리지만 됩니다. 프로세서에서는 메모리 30 GB와 인내가 필요합니다.</translation>
    </message>
    <message>
        <source>A guest difficulty has the timing of the set; leave {0} out, or make a new difficulty.</source>
        <translation>게스트 난이도는 맵셋의 타이밍을 씁니다. {0}을(를) 빼거나 새 난이도를 만드세요.</translation>
    </message>
    <message>
        <source>A guest difficulty needs its stars; set {0}.</source>
        <translation>게스트 난이도에는 별 난이도가 필요합니다. {0}을(를) 설정하세요.</translation>
    </message>
    <message>
        <source>A hit sound tells when one hit, so it begins at once.</source>
        <translation>히트사운드는 친 순간을 알려 주므로 즉시 시작합니다.</translation>
    </message>
    <message>
        <source>A hold note lasts long enough to be held.</source>
        <translation>롱노트는 누르고 있을 만큼 길어야 합니다.</translation>
    </message>
    <message>
        <source>A jump far larger than all others of its rhythm is often a slip.</source>
        <translation>같은 리듬의 다른 점프보다 훨씬 큰 점프는 실수인 경우가 많습니다.</translation>
    </message>
    <message>
        <source>A line {0} ms later changes the samples; is it meant for this object?</source>
        <translation>{0} ms 뒤의 선이 샘플을 바꿉니다. 이 오브젝트를 위한 것인가요?</translation>
    </message>
    <message>
        <source>A map begins with a red line; a green one before it has nothing to inherit, and kiai would begin at once.</source>
        <translation>맵은 빨간 선으로 시작합니다. 그 앞의 초록 선은 이어받을 것이 없고 kiai도 곧바로 시작됩니다.</translation>
    </message>
    <message>
        <source>A map is needed to take its {0} from; name a difficulty.</source>
        <translation>{0}을(를) 가져올 맵이 필요합니다. 난이도를 지정하세요.</translation>
    </message>
    <message>
        <source>A map sets at least two combo colours, or prefers the default skin, so that combos can be told apart.</source>
        <translation>콤보를 구별할 수 있도록 콤보 색을 둘 이상 정하거나 기본 스킨을 우선합니다.</translation>
    </message>
    <message>
        <source>A model that follows melodies needs a prompt beside them; describe the music.</source>
        <translation>멜로디를 따르는 모델에는 프롬프트도 필요합니다. 음악을 설명하세요.</translation>
    </message>
    <message>
        <source>A model that follows melodies plays 30 s at most; ask for fewer seconds.</source>
        <translation>멜로디를 따르는 모델은 최대 30초입니다. 더 짧게 요청하세요.</translation>
    </message>
    <message>
        <source>A model that follows melodies plays no sections; choose musicgen-small.</source>
        <translation>멜로디를 따르는 모델은 구간을 연주하지 않습니다. musicgen-small을 선택하세요.</translation>
    </message>
    <message>
        <source>A new difficulty cannot be written in place; it becomes a file of its own.</source>
        <translation>새 난이도는 제자리에 쓸 수 없으며 별도의 파일이 됩니다.</translation>
    </message>
    <message>
        <source>A new red line draws a bar line; one just after another looks like a mistake.</source>
        <translation>새 빨간 선은 마디선을 그립니다. 다른 선 바로 뒤에 있으면 실수처럼 보입니다.</translation>
    </message>
    <message>
        <source>A note just before a spinner (denden) is hard to see.</source>
        <translation>스피너(denden) 바로 앞의 노트는 보기 어렵습니다.</translation>
    </message>
    <message>
        <source>A preset needs a name with letters in it.</source>
        <translation>프리셋 이름에는 글자가 있어야 합니다.</translation>
    </message>
    <message>
        <source>A prompt has {0} letters; shorten it to {1}: a sentence or two are best.</source>
        <translation>프롬프트가 {0}자입니다. {1}자로 줄이세요. 한두 문장이 가장 좋습니다.</translation>
    </message>
    <message>
        <source>A red anchor lies on the slider&apos;s {0}; the path is ambiguous.</source>
        <translation>슬라이더의 {0}에 빨간 앵커가 있어 경로가 모호합니다.</translation>
    </message>
    <message>
        <source>A red line that changes nothing shifts the timing by rounding and resets nightcore&apos;s cymbals.</source>
        <translation>아무것도 바꾸지 않는 빨간 선은 반올림으로 타이밍을 밀고 nightcore의 심벌을 초기화합니다.</translation>
    </message>
    <message>
        <source>A red line without a usable tempo or meter leaves what follows untimed.</source>
        <translation>쓸 수 있는 템포나 박자가 없는 빨간 선은 그 뒤의 타이밍을 비웁니다.</translation>
    </message>
    <message>
        <source>A remap keeps the mode of {0}; leave --mode out, or make a new difficulty.</source>
        <translation>리맵은 {0}의 모드를 유지합니다. --mode를 빼거나 새 난이도를 만드세요.</translation>
    </message>
    <message>
        <source>A remap keeps the red lines of the map; leave {0} out, or make a new difficulty.</source>
        <translation>리맵은 맵의 빨간 선을 유지합니다. {0}을(를) 빼거나 새 난이도를 만드세요.</translation>
    </message>
    <message>
        <source>A remap keeps the {0} keys of {1}; leave --keys out.</source>
        <translation>리맵은 {1}의 {0}키를 유지합니다. --keys를 빼세요.</translation>
    </message>
    <message>
        <source>A remap needs a range; set {0} and {1}.</source>
        <translation>리맵에는 범위가 필요합니다. {0}과(와) {1}을(를) 설정하세요.</translation>
    </message>
    <message>
        <source>A reverse arrow can be seen before the slider ball reaches it.</source>
        <translation>리버스 화살표는 슬라이더 볼이 닿기 전에 보여야 합니다.</translation>
    </message>
    <message>
        <source>A second object at {0} ms was left out.</source>
        <translation>{0} ms의 두 번째 오브젝트를 제외했습니다.</translation>
    </message>
    <message>
        <source>A short song has easy difficulties too; how easy, its length decides.</source>
        <translation>짧은 곡에는 쉬운 난이도도 있어야 하며, 얼마나 쉬운지는 길이가 정합니다.</translation>
    </message>
    <message>
        <source>A shortened or changed song says so at the end of its title, in the same words everywhere.</source>
        <translation>줄이거나 바꾼 곡은 제목 끝에 어디서나 같은 말로 표시합니다.</translation>
    </message>
    <message>
        <source>A slider a millisecond before a line does not get the slider velocity of that line.</source>
        <translation>선보다 1 ms 앞선 슬라이더는 그 선의 슬라이더 속도를 받지 못합니다.</translation>
    </message>
    <message>
        <source>A slider has a body that players can see and follow.</source>
        <translation>슬라이더에는 플레이어가 보고 따라갈 몸통이 있습니다.</translation>
    </message>
    <message>
        <source>A slider that overlaps its own path in the same direction (burai) hides where the ball goes.</source>
        <translation>자기 경로와 같은 방향으로 겹치는 슬라이더(burai)는 볼의 진로를 숨깁니다.</translation>
    </message>
    <message>
        <source>A slider tick rate of {0} puts ticks off the beat; use a whole number, 0.5, 1.333 or 1.5.</source>
        <translation>슬라이더 틱 비율 {0}은(는) 틱을 비트에서 벗어나게 합니다. 정수, 0.5, 1.333, 1.5를 쓰세요.</translation>
    </message>
    <message>
        <source>A song has at most {0} sections; join some of them.</source>
        <translation>한 곡의 구간은 최대 {0}개입니다. 몇 개를 합치세요.</translation>
    </message>
    <message>
        <source>A song of {0} s cannot be given a rhythm: use one of up to 2 hours.</source>
        <translation>{0}초 길이의 곡에는 리듬을 만들 수 없습니다. 2시간 이내의 곡을 쓰세요.</translation>
    </message>
    <message>
        <source>A song that goes on long after the last object is cut.</source>
        <translation>마지막 오브젝트 뒤로 길게 이어지는 곡은 자릅니다.</translation>
    </message>
    <message>
        <source>A space is missing beside &quot;&amp;&quot; in the {0}: &quot;{1}&quot;.</source>
        <translation>{0}의 &quot;&amp;&quot; 옆에 공백이 없습니다: &quot;{1}&quot;.</translation>
    </message>
    <message>
        <source>A spinner lasts long enough to be seen, and leaves time to get back to the next object.</source>
        <translation>스피너는 보일 만큼 길고, 다음 오브젝트로 돌아갈 시간을 남깁니다.</translation>
    </message>
    <message>
        <source>A storyboard that only some difficulties have is a choice, or was forgotten in the others.</source>
        <translation>일부 난이도에만 있는 스토리보드는 의도이거나 다른 난이도에서 빠뜨린 것입니다.</translation>
    </message>
    <message>
        <source>A turbo model takes no --guidance; leave that out, or choose acestep-v15-xl-base.</source>
        <translation>터보 모델에서는 --guidance를 쓸 수 없습니다. 빼거나 acestep-v15-xl-base를 선택하세요.</translation>
    </message>
    <message>
        <source>A version is marked like &quot;{0}&quot; in the {1}: &quot;{2}&quot;.</source>
        <translation>버전은 {1}에서 &quot;{0}&quot;처럼 표시합니다: &quot;{2}&quot;.</translation>
    </message>
    <message>
        <source>A video of 1280 x 720 is enough behind a map and keeps the download small.</source>
        <translation>맵 뒤의 영상은 1280 x 720이면 충분하고 다운로드도 작습니다.</translation>
    </message>
    <message>
        <source>A video starts with the song at one offset in all difficulties.</source>
        <translation>영상은 모든 난이도에서 같은 오프셋으로 곡과 함께 시작합니다.</translation>
    </message>
    <message>
        <source>A web row has no list of beatmaps.</source>
        <translation>웹 행에 비트맵 목록이 없습니다.</translation>
    </message>
    <message>
        <source>A web row has no song.</source>
        <translation>웹 행에 곡이 없습니다.</translation>
    </message>
    <message>
        <source>A web row holds no JSON.</source>
        <translation>웹 행이 JSON이 아닙니다.</translation>
    </message>
    <message>
        <source>A {0} without a time was left out.</source>
        <translation>시간이 없는 {0}을(를) 제외했습니다.</translation>
    </message>
    <message>
        <source>ACE-Step plays {0} s at least; ask for more seconds.</source>
        <translation>ACE-Step은 최소 {0}초부터 만듭니다. 초를 늘리세요.</translation>
    </message>
    <message>
        <source>AR, OD, HP and CS fit what the difficulty&apos;s name promises.</source>
        <translation>AR, OD, HP, CS가 난이도 이름에 어울립니다.</translation>
    </message>
    <message>
        <source>Additions on slider bodies</source>
        <translation>슬라이더 몸통의 추가음</translation>
    </message>
    <message>
        <source>Additions on the body are usually a slip for the slider&apos;s head; only the whistle sounds there.</source>
        <translation>몸통의 추가음은 대개 슬라이더 머리에 넣으려던 실수입니다. 몸통에서는 whistle만 들립니다.</translation>
    </message>
    <message>
        <source>After this fast hyperdash the pattern turns back at once.</source>
        <translation>이 빠른 하이퍼대시 뒤에 패턴이 곧바로 되돌아갑니다.</translation>
    </message>
    <message>
        <source>All anchors of the slider lie on its head, so it has no body.</source>
        <translation>슬라이더의 모든 앵커가 머리에 있어 몸통이 없습니다.</translation>
    </message>
    <message>
        <source>All difficulties map one song, so offset, tempo and meter are the same in all of them.</source>
        <translation>모든 난이도는 같은 곡이므로 오프셋, 템포, 박자가 모두 같습니다.</translation>
    </message>
    <message>
        <source>All difficulties use one audio file, and it is in the folder.</source>
        <translation>모든 난이도가 한 오디오 파일을 쓰고, 그 파일은 폴더에 있습니다.</translation>
    </message>
    <message>
        <source>All modes, windows of half a minute; hitsounds and guest difficulties from a map that is there.</source>
        <translation>모든 모드, 30초 창. 기존 맵에서 히트사운드와 게스트 난이도를 만듭니다.</translation>
    </message>
    <message>
        <source>All taiko difficulties omit the same bar lines.</source>
        <translation>모든 태고 난이도가 같은 마디선을 생략합니다.</translation>
    </message>
    <message>
        <source>Ambiguous slider</source>
        <translation>모호한 슬라이더</translation>
    </message>
    <message>
        <source>An Easy keeps its slider velocity low enough to follow.</source>
        <translation>Easy는 슬라이더 속도를 따라갈 수 있게 낮게 유지합니다.</translation>
    </message>
    <message>
        <source>An anchor of this juice stream</source>
        <translation>이 주스 스트림의 앵커</translation>
    </message>
    <message>
        <source>An anchor of this slider</source>
        <translation>이 슬라이더의 앵커</translation>
    </message>
    <message>
        <source>An empty file keeps the others from uploading; osu!&apos;s blank.wav of 44 bytes silences a sample.</source>
        <translation>빈 파일은 다른 파일의 업로드를 막습니다. osu!의 44바이트 blank.wav로 샘플을 무음으로 만들 수 있습니다.</translation>
    </message>
    <message>
        <source>An object shortly before a red line may have been meant for that line&apos;s beat.</source>
        <translation>빨간 선 바로 앞의 오브젝트는 그 선의 비트를 의도했을 수 있습니다.</translation>
    </message>
    <message>
        <source>Anchor</source>
        <translation>앵커</translation>
    </message>
    <message>
        <source>Anchors</source>
        <translation>앵커 수</translation>
    </message>
    <message>
        <source>Anchors shape a slider; hundreds of them may hide drawings that nobody should see.</source>
        <translation>앵커는 슬라이더의 모양을 만듭니다. 수백 개라면 보여서는 안 될 그림이 숨어 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>And {0} more of this kind.</source>
        <translation>같은 종류가 {0}개 더 있습니다.</translation>
    </message>
    <message>
        <source>Another address to download models from.</source>
        <translation>모델을 내려받을 다른 주소.</translation>
    </message>
    <message>
        <source>Antiflow after a fast hyperdash</source>
        <translation>빠른 하이퍼대시 뒤의 안티플로우</translation>
    </message>
    <message>
        <source>AppData/Local/osu!</source>
        <translation>AppData/Local/osu!</translation>
    </message>
    <message>
        <source>Artist, title, source, creator and tags are the same in every difficulty.</source>
        <translation>아티스트, 제목, 출처, 제작자, 태그는 모든 난이도에서 같습니다.</translation>
    </message>
    <message>
        <source>Asking the model</source>
        <translation>모델에 묻는 중</translation>
    </message>
    <message>
        <source>At most {0} prompts fit into one request; leave some for the next.</source>
        <translation>한 요청에는 프롬프트가 최대 {0}개입니다. 나머지는 다음에 하세요.</translation>
    </message>
    <message>
        <source>At this size int8 gains nothing; only the large models have it.</source>
        <translation>이 크기에서는 int8의 이점이 없습니다. int8은 큰 모델에만 있습니다.</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>오디오</translation>
    </message>
    <message>
        <source>Audio bitrate</source>
        <translation>오디오 비트레이트</translation>
    </message>
    <message>
        <source>Audio format</source>
        <translation>오디오 형식</translation>
    </message>
    <message>
        <source>Audio track in a video</source>
        <translation>동영상 안의 오디오 트랙</translation>
    </message>
    <message>
        <source>Auto reaches 1,000 bonus points on every spinner, so that players can complete it.</source>
        <translation>Auto가 모든 스피너에서 보너스 1,000점을 얻으므로 플레이어도 완료할 수 있습니다.</translation>
    </message>
    <message>
        <source>Background dim</source>
        <translation>배경 어둡기</translation>
    </message>
    <message>
        <source>Background position in taiko</source>
        <translation>taiko의 배경 위치</translation>
    </message>
    <message>
        <source>Background size</source>
        <translation>배경 크기</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>Backups per beatmap</source>
        <translation>비트맵당 백업 수</translation>
    </message>
    <message>
        <source>Bar line just before a line</source>
        <translation>선 바로 앞의 마디선</translation>
    </message>
    <message>
        <source>Bar lines close together</source>
        <translation>너무 가까운 마디선</translation>
    </message>
    <message>
        <source>Base scroll speed out of order</source>
        <translation>기본 스크롤 속도의 순서</translation>
    </message>
    <message>
        <source>Beat</source>
        <translation>박자</translation>
    </message>
    <message>
        <source>Beatwright</source>
        <translation>Beatwright</translation>
    </message>
    <message>
        <source>Beatwright crashed the last time it ran, in one of the libraries it uses.</source>
        <translation>Beatwright가 지난번 실행 중 사용하는 라이브러리 하나에서 비정상 종료되었습니다.</translation>
    </message>
    <message>
        <source>Beatwright did not end in order the last time, after an unexpected error.</source>
        <translation>Beatwright가 지난번 예상치 못한 오류로 정상 종료되지 않았습니다.</translation>
    </message>
    <message>
        <source>Beatwright is open already, but does not answer; close it, then start it again.</source>
        <translation>Beatwright가 이미 열려 있지만 응답하지 않습니다. 닫고 다시 시작하세요.</translation>
    </message>
    <message>
        <source>Beatwright was ended from outside the last time: by the system, a power cut, or a kill.</source>
        <translation>Beatwright가 지난번 외부에서 종료되었습니다: 시스템, 정전 또는 강제 종료.</translation>
    </message>
    <message>
        <source>Before and after a spinner there is time to get to the fruit.</source>
        <translation>스피너 앞뒤에는 과일까지 갈 시간이 있습니다.</translation>
    </message>
    <message>
        <source>Begin a new combo here.</source>
        <translation>여기서 새 콤보를 시작하세요.</translation>
    </message>
    <message>
        <source>Beginners can follow a slider only if it lasts a little.</source>
        <translation>슬라이더가 조금은 길어야 초보자가 따라갈 수 있습니다.</translation>
    </message>
    <message>
        <source>Beginners cannot see how often a very short slider turns.</source>
        <translation>초보자는 아주 짧은 슬라이더가 몇 번 꺾이는지 볼 수 없습니다.</translation>
    </message>
    <message>
        <source>Beginners need circles, or at least time, between sliders.</source>
        <translation>초보자에게는 슬라이더 사이에 서클이나 적어도 시간이 필요합니다.</translation>
    </message>
    <message>
        <source>Beginners see by an overlap that two objects follow one another quickly.</source>
        <translation>초보자는 겹침을 보고 두 오브젝트가 빠르게 이어짐을 압니다.</translation>
    </message>
    <message>
        <source>Beyond the song</source>
        <translation>곡이 끝난 뒤</translation>
    </message>
    <message>
        <source>Bookmark removed</source>
        <translation>북마크 삭제</translation>
    </message>
    <message>
        <source>Bookmark set</source>
        <translation>북마크 추가</translation>
    </message>
    <message>
        <source>Break that the editor would not make</source>
        <translation>에디터가 만들지 않을 휴식</translation>
    </message>
    <message>
        <source>Building the map</source>
        <translation>맵을 만드는 중</translation>
    </message>
    <message>
        <source>Cannot be looked at: {0}.</source>
        <translation>볼 수 없습니다: {0}.</translation>
    </message>
    <message>
        <source>Cannot delete {0}: {1}.</source>
        <translation>{0}을(를) 삭제할 수 없습니다: {1}.</translation>
    </message>
    <message>
        <source>Cannot keep the library&apos;s index at {0}: {1}.</source>
        <translation>{0}에 라이브러리 색인을 보관할 수 없습니다: {1}.</translation>
    </message>
    <message>
        <source>Cannot keep the style {0}: {1}.</source>
        <translation>스타일 {0}을(를) 보관할 수 없습니다: {1}.</translation>
    </message>
    <message>
        <source>Cannot make the folder {0}: {1}.</source>
        <translation>{0} 폴더를 만들 수 없습니다: {1}.</translation>
    </message>
    <message>
        <source>Cannot open {0}: {1}.</source>
        <translation>{0}을(를) 열 수 없습니다: {1}.</translation>
    </message>
    <message>
        <source>Cannot read the audio file {0}: {1}; choose an audio file.</source>
        <translation>오디오 파일 {0}을(를) 읽을 수 없습니다: {1}. 오디오 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>Cannot read the backup {0}: {1}.</source>
        <translation>백업 {0}을(를) 읽을 수 없습니다: {1}.</translation>
    </message>
    <message>
        <source>Cannot read the data set {0}: {1}.</source>
        <translation>데이터 세트 {0}을(를) 읽을 수 없습니다: {1}.</translation>
    </message>
    <message>
        <source>Cannot read this folder: {0}.</source>
        <translation>이 폴더를 읽을 수 없습니다: {0}.</translation>
    </message>
    <message>
        <source>Cannot read {0} as a .tar archive: {1}.</source>
        <translation>{0}을(를) .tar 아카이브로 읽을 수 없습니다: {1}.</translation>
    </message>
    <message>
        <source>Cannot read {0} as a Parquet table: {1}.</source>
        <translation>{0}을(를) Parquet 표로 읽을 수 없습니다: {1}.</translation>
    </message>
    <message>
        <source>Cannot read {0}: it is not there; download the checkpoint again.</source>
        <translation>{0}을(를) 읽을 수 없습니다: 파일이 없습니다. 체크포인트를 다시 내려받으세요.</translation>
    </message>
    <message>
        <source>Cannot read {0}: {1}.</source>
        <translation>{0}을(를) 읽을 수 없습니다: {1}.</translation>
    </message>
    <message>
        <source>Cannot remove {0}: {1}.</source>
        <translation>{0}을(를) 제거할 수 없습니다: {1}.</translation>
    </message>
    <message>
        <source>Cannot unpack {0}: {1}.</source>
        <translation>{0}의 압축을 풀 수 없습니다: {1}.</translation>
    </message>
    <message>
        <source>Cannot write into {0}: {1}.</source>
        <translation>{0}에 쓸 수 없습니다: {1}.</translation>
    </message>
    <message>
        <source>Cannot write into {0}; set HF_HOME to a folder that you may write to.</source>
        <translation>{0}에 쓸 수 없습니다. HF_HOME을 쓸 수 있는 폴더로 설정하세요.</translation>
    </message>
    <message>
        <source>Cannot write samples into {0}: {1}.</source>
        <translation>{0}에 샘플을 쓸 수 없습니다: {1}.</translation>
    </message>
    <message>
        <source>Cannot write {0} of {1}: {2}.</source>
        <translation>{1}의 {0}을(를) 쓸 수 없습니다: {2}.</translation>
    </message>
    <message>
        <source>Cannot write {0}: {1}.</source>
        <translation>{0}을(를) 쓸 수 없습니다: {1}.</translation>
    </message>
    <message>
        <source>Checking the files</source>
        <translation>파일 확인 중</translation>
    </message>
    <message>
        <source>Checking the mapset</source>
        <translation>맵셋 검사 중</translation>
    </message>
    <message>
        <source>Choosing sounds</source>
        <translation>소리 고르는 중</translation>
    </message>
    <message>
        <source>Colours too dark or bright</source>
        <translation>너무 어둡거나 밝은 색</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Column {0} has {1} {2} notes than the average.</source>
        <translation>{0}열의 노트가 평균보다 {1} {2}.</translation>
    </message>
    <message>
        <source>Column {0} of {1} has no note.</source>
        <translation>전체 {1}열 중 {0}열에 노트가 없습니다.</translation>
    </message>
    <message>
        <source>Columns used unevenly</source>
        <translation>고르지 않은 열 사용</translation>
    </message>
    <message>
        <source>Coming nearer to the target stars</source>
        <translation>목표 별에 맞추는 중</translation>
    </message>
    <message>
        <source>Coming nearer to {0} stars would take longer than the {1} s allowed; raise that limit, or ask for more or fewer stars.</source>
        <translation>별 {0}개에 더 다가가려면 허용된 {1}초보다 오래 걸립니다. 한도를 올리거나 별을 더 많거나 적게 요청하세요.</translation>
    </message>
    <message>
        <source>Comparing with the prompt</source>
        <translation>프롬프트와 비교하는 중</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>구성</translation>
    </message>
    <message>
        <source>Computing star ratings</source>
        <translation>별 계산 중</translation>
    </message>
    <message>
        <source>Copies of each beatmap from before it was changed; older ones make room, but for those that Undo needs.</source>
        <translation>변경 전 각 비트맵의 사본입니다. 실행 취소에 필요한 것을 빼고 오래된 것부터 지웁니다.</translation>
    </message>
    <message>
        <source>Counting choices</source>
        <translation>선택을 세는 중</translation>
    </message>
    <message>
        <source>Covered reverse arrow</source>
        <translation>가려진 반전 화살표</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>제작자</translation>
    </message>
    <message>
        <source>Custom hitnormal</source>
        <translation>사용자 지정 hitnormal</translation>
    </message>
    <message>
        <source>Dark objects vanish on a dark background; bright ones flash in kiai.</source>
        <translation>어두운 오브젝트는 어두운 배경에 묻히고, 밝은 것은 kiai에서 번쩍입니다.</translation>
    </message>
    <message>
        <source>Decoding the sound</source>
        <translation>소리를 디코딩하는 중</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>장치</translation>
    </message>
    <message>
        <source>Difficulties of a mode show the same video.</source>
        <translation>한 모드의 난이도는 같은 영상을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Difficulty names</source>
        <translation>난이도 이름</translation>
    </message>
    <message>
        <source>Difficulty that cannot be played</source>
        <translation>플레이할 수 없는 난이도</translation>
    </message>
    <message>
        <source>Documents/osu!</source>
        <translation>Documents/osu!</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Downloading {0}</source>
        <translation>{0} 내려받는 중</translation>
    </message>
    <message>
        <source>Each level has a fastest rhythm: 1/2 in a Kantan, 1/3 in a Futsuu, 1/6 above.</source>
        <translation>단계마다 가장 빠른 리듬이 있습니다: Kantan 1/2, Futsuu 1/3, 그 위는 1/6.</translation>
    </message>
    <message>
        <source>Easier difficulties ask for few keys at once.</source>
        <translation>쉬운 난이도는 동시에 적은 키만 요구합니다.</translation>
    </message>
    <message>
        <source>Easy difficulties keep OD and HP low.</source>
        <translation>쉬운 난이도는 OD와 HP를 낮게 유지합니다.</translation>
    </message>
    <message>
        <source>Edge dash</source>
        <translation>아슬아슬한 대시</translation>
    </message>
    <message>
        <source>Editor view</source>
        <translation>에디터 보기</translation>
    </message>
    <message>
        <source>End it at {0}.</source>
        <translation>{0}에서 끝내세요.</translation>
    </message>
    <message>
        <source>End of the map</source>
        <translation>맵의 끝</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>이벤트</translation>
    </message>
    <message>
        <source>Every .osu file is a difficulty with objects.</source>
        <translation>모든 .osu 파일은 오브젝트가 있는 난이도입니다.</translation>
    </message>
    <message>
        <source>Every column has work.</source>
        <translation>모든 열에 할 일이 있습니다.</translation>
    </message>
    <message>
        <source>Every difficulty has a background, and its file is there.</source>
        <translation>모든 난이도에 배경이 있고 그 파일도 있습니다.</translation>
    </message>
    <message>
        <source>Every difficulty of the set has this timing already.</source>
        <translation>맵셋의 모든 난이도가 이미 이 타이밍입니다.</translation>
    </message>
    <message>
        <source>Every head, repeat and tail lies on a tick of the beat, give or take the game&apos;s rounding.</source>
        <translation>모든 머리, 반복, 꼬리는 게임의 반올림 오차 안에서 비트 틱 위에 있습니다.</translation>
    </message>
    <message>
        <source>Every object is wholly visible on a screen of 4:3.</source>
        <translation>모든 오브젝트가 4:3 화면에서 온전히 보입니다.</translation>
    </message>
    <message>
        <source>Every sample that a note names is in the folder.</source>
        <translation>노트가 지정한 모든 샘플이 폴더에 있습니다.</translation>
    </message>
    <message>
        <source>Everybody downloads what lies in the folder, so nothing lies there for nothing.</source>
        <translation>폴더에 있는 것은 모두가 내려받으므로 쓸데없는 파일을 두지 않습니다.</translation>
    </message>
    <message>
        <source>Fast objects apart</source>
        <translation>멀리 떨어진 빠른 오브젝트</translation>
    </message>
    <message>
        <source>Fast patterns stay short enough for the level.</source>
        <translation>빠른 패턴은 단계에 맞게 짧게 유지합니다.</translation>
    </message>
    <message>
        <source>Faster than the level</source>
        <translation>단계보다 빠름</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>파일 이름</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Files of 0 bytes</source>
        <translation>0바이트 파일</translation>
    </message>
    <message>
        <source>Finding the beat</source>
        <translation>박자 찾는 중</translation>
    </message>
    <message>
        <source>Finding the rhythm</source>
        <translation>리듬 찾는 중</translation>
    </message>
    <message>
        <source>Finding the timing</source>
        <translation>타이밍 찾는 중</translation>
    </message>
    <message>
        <source>Finisher in a fast pattern</source>
        <translation>빠른 패턴 속 피니셔</translation>
    </message>
    <message>
        <source>First line inherited or with kiai</source>
        <translation>첫 선이 초록 선이거나 Kiai 포함</translation>
    </message>
    <message>
        <source>Fix {0} of the places that are not listed.</source>
        <translation>목록에 없는 {0}곳을 수정합니다.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Follow osu!</source>
        <translation>osu! 따라가기</translation>
    </message>
    <message>
        <source>Free to use, change and share, with its card.</source>
        <translation>카드와 함께라면 자유롭게 쓰고 바꾸고 나눌 수 있습니다.</translation>
    </message>
    <message>
        <source>Frequent finishes</source>
        <translation>잦은 피니시</translation>
    </message>
    <message>
        <source>From difficulty to difficulty the base scroll speed goes one way.</source>
        <translation>난이도 순서대로 기본 스크롤 속도는 한 방향으로 변합니다.</translation>
    </message>
    <message>
        <source>From {0} to {1} the complexity of the rhythm rises from {2} to {3} at once, most of the way of the whole spread. A step between may help.</source>
        <translation>{0}에서 {1}(으)로 리듬 복잡도가 {2}에서 {3}(으)로 단번에 오릅니다. 스프레드 전체의 대부분입니다. 중간 단계가 도움이 될 수 있습니다.</translation>
    </message>
    <message>
        <source>Games/osu!</source>
        <translation>Games/osu!</translation>
    </message>
    <message>
        <source>General settings differ between difficulties</source>
        <translation>난이도마다 다른 일반 설정</translation>
    </message>
    <message>
        <source>Genre and language in the tags</source>
        <translation>태그의 장르와 언어</translation>
    </message>
    <message>
        <source>Genre and language of the song are in the tags, so that a search for them finds the set.</source>
        <translation>검색으로 맵셋을 찾을 수 있도록 곡의 장르와 언어를 태그에 넣습니다.</translation>
    </message>
    <message>
        <source>Give it {0}.</source>
        <translation>{0}을(를) 주세요.</translation>
    </message>
    <message>
        <source>Green line without effect</source>
        <translation>효과 없는 초록 선</translation>
    </message>
    <message>
        <source>Guest difficulty</source>
        <translation>게스트 난이도</translation>
    </message>
    <message>
        <source>Guest mappers in the tags</source>
        <translation>태그의 게스트 매퍼</translation>
    </message>
    <message>
        <source>HP drain rate</source>
        <translation>HP 감소율</translation>
    </message>
    <message>
        <source>HP, CS, OD and AR lie between 0 and 10 with one decimal, as the editor sets them.</source>
        <translation>HP, CS, OD, AR은 에디터에서처럼 0~10, 소수 한 자리입니다.</translation>
    </message>
    <message>
        <source>Head and tail of the slider lie on one another, so its direction is hard to see.</source>
        <translation>슬라이더의 머리와 꼬리가 겹쳐 방향을 알기 어렵습니다.</translation>
    </message>
    <message>
        <source>Hit Sounds</source>
        <translation>히트사운드</translation>
    </message>
    <message>
        <source>Hit sound</source>
        <translation>히트사운드</translation>
    </message>
    <message>
        <source>Hit sound answers late</source>
        <translation>늦게 울리는 히트사운드</translation>
    </message>
    <message>
        <source>Hit sound difficulty</source>
        <translation>히트사운드 난이도</translation>
    </message>
    <message>
        <source>Hit sound format</source>
        <translation>히트사운드 형식</translation>
    </message>
    <message>
        <source>Hit sound louder on one side</source>
        <translation>한쪽이 더 큰 히트사운드</translation>
    </message>
    <message>
        <source>Hit sound too short</source>
        <translation>너무 짧은 히트사운드</translation>
    </message>
    <message>
        <source>Hit sounds are WAV or Ogg; MP3 begins with silence, so the sound answers late.</source>
        <translation>히트사운드는 WAV나 Ogg입니다. MP3는 무음으로 시작해 반응이 늦습니다.</translation>
    </message>
    <message>
        <source>Hit sounds differ between difficulties</source>
        <translation>난이도마다 다른 히트사운드</translation>
    </message>
    <message>
        <source>Hit sounds follow the song all along.</source>
        <translation>히트사운드는 처음부터 끝까지 곡을 따릅니다.</translation>
    </message>
    <message>
        <source>Hit sounds in the storyboard</source>
        <translation>스토리보드의 히트사운드</translation>
    </message>
    <message>
        <source>Hit sounds that pull to one side disturb, above all when they come often.</source>
        <translation>한쪽으로 쏠린 히트사운드는 특히 자주 나오면 거슬립니다.</translation>
    </message>
    <message>
        <source>Hitsounds</source>
        <translation>히트사운드</translation>
    </message>
    <message>
        <source>Hitsounds are what this task is for; leave {0} no out.</source>
        <translation>이 작업은 히트사운드를 위한 것입니다. {0} no를 빼세요.</translation>
    </message>
    <message>
        <source>Hold note too short</source>
        <translation>너무 짧은 롱노트</translation>
    </message>
    <message>
        <source>How a proposal is shown: instead of the original, with it as a ghost, or both side by side.</source>
        <translation>제안을 표시하는 방법: 원본 대신, 원본을 잔상으로 함께, 또는 둘을 나란히.</translation>
    </message>
    <message>
        <source>How exactly large models compute, for requests that do not say it; bf16 is quicker and a bit different.</source>
        <translation>요청에 지정이 없을 때 큰 모델의 계산 정밀도. bf16은 더 빠르고 조금 다릅니다.</translation>
    </message>
    <message>
        <source>How fast notes of osu!mania fall, as the game counts it.</source>
        <translation>osu!mania 노트가 떨어지는 속도. 게임과 같은 단위.</translation>
    </message>
    <message>
        <source>How late the sound reaches your ears; above 0 the picture waits for it. Files do not change by it.</source>
        <translation>소리가 귀에 닿기까지의 지연. 0보다 크면 화면이 기다립니다. 파일은 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>How much the background picture is darkened.</source>
        <translation>배경 그림을 어둡게 하는 정도.</translation>
    </message>
    <message>
        <source>Hyperdash</source>
        <translation>하이퍼대시</translation>
    </message>
    <message>
        <source>Hyperdash too fast</source>
        <translation>너무 빠른 하이퍼대시</translation>
    </message>
    <message>
        <source>Hyperdash within a slider</source>
        <translation>슬라이더 안의 하이퍼대시</translation>
    </message>
    <message>
        <source>Hyperdashes in a row</source>
        <translation>연속된 하이퍼대시</translation>
    </message>
    <message>
        <source>Hyperdashes leave time to react: 125 ms in a Platter, 62 ms in a Rain.</source>
        <translation>하이퍼대시는 반응할 시간을 남깁니다: Platter 125 ms, Rain 62 ms.</translation>
    </message>
    <message>
        <source>Hyperdashes of different rhythm in a row</source>
        <translation>리듬이 다른 연속 하이퍼대시</translation>
    </message>
    <message>
        <source>Hyperdashes of {0} and {1} ms follow one another.</source>
        <translation>{0} ms와 {1} ms의 하이퍼대시가 이어집니다.</translation>
    </message>
    <message>
        <source>Impossible tempo or meter</source>
        <translation>불가능한 템포나 박자표</translation>
    </message>
    <message>
        <source>In a Kantan or Futsuu everything scrolls at one speed.</source>
        <translation>Kantan이나 Futsuu에서는 모두 한 속도로 스크롤됩니다.</translation>
    </message>
    <message>
        <source>In a Platter one is not sent back at once after a fast hyperdash.</source>
        <translation>Platter에서는 빠른 하이퍼대시 뒤에 곧바로 되돌아가지 않습니다.</translation>
    </message>
    <message>
        <source>In a Rain droplets and repeats give no hyperdash.</source>
        <translation>Rain에서는 드롭릿과 반복이 하이퍼대시를 만들지 않습니다.</translation>
    </message>
    <message>
        <source>In a Rain hyperdashes that follow one another have one rhythm.</source>
        <translation>Rain에서 이어지는 하이퍼대시는 한 리듬입니다.</translation>
    </message>
    <message>
        <source>In an Easy or Normal green lines even out the tempo, so that everything scrolls at one speed.</source>
        <translation>Easy나 Normal에서는 초록 선이 템포를 맞춰 모두 한 속도로 스크롤됩니다.</translation>
    </message>
    <message>
        <source>In an Easy or Normal the distance between objects tells the time between them.</source>
        <translation>Easy나 Normal에서는 오브젝트 사이 거리가 시간 간격을 알려 줍니다.</translation>
    </message>
    <message>
        <source>In osu!mania every note plays the hitnormal, so sets bring a soft one of their own and use it throughout.</source>
        <translation>osu!mania에서는 모든 노트가 hitnormal을 내므로 맵셋에 부드러운 것을 넣어 내내 씁니다.</translation>
    </message>
    <message>
        <source>In osu!taiko hit sounds are the notes themselves, so nothing was copied to the set.</source>
        <translation>osu!taiko에서는 히트사운드가 곧 노트이므로 맵셋에 복사하지 않았습니다.</translation>
    </message>
    <message>
        <source>In {0} chords a sample plays more than once, here &quot;{1}&quot;. Is that meant?</source>
        <translation>{0}개의 동시치기에서 한 샘플이 두 번 이상 재생됩니다(여기 &quot;{1}&quot;). 의도한 것인가요?</translation>
    </message>
    <message>
        <source>Invisible slider</source>
        <translation>보이지 않는 슬라이더</translation>
    </message>
    <message>
        <source>It is not a CSV table: {0}.</source>
        <translation>CSV 표가 아닙니다: {0}.</translation>
    </message>
    <message>
        <source>It was trained on all ranked maps and knows mappers&apos; patterns, and it runs without a graphics card.</source>
        <translation>모든 랭크 맵으로 학습하여 매퍼들의 패턴을 알고 있으며, 그래픽 카드 없이 실행됩니다.</translation>
    </message>
    <message>
        <source>It was trained on all ranked maps and makes the best difficulties of all models here.</source>
        <translation>모든 랭크 맵으로 학습했으며, 여기 있는 모델 가운데 가장 좋은 난이도를 만듭니다.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Keys that differ from the usual ones, by action.</source>
        <translation>기본값과 다른 키, 동작별.</translation>
    </message>
    <message>
        <source>Kiai</source>
        <translation>Kiai</translation>
    </message>
    <message>
        <source>Kiai begins and ends with a sound of the song.</source>
        <translation>Kiai는 곡의 소리와 함께 시작하고 끝납니다.</translation>
    </message>
    <message>
        <source>Kiai begins here, where it would be expected to end.</source>
        <translation>끝날 것으로 예상되는 곳에서 kiai가 시작됩니다.</translation>
    </message>
    <message>
        <source>Kiai differs between taiko difficulties</source>
        <translation>taiko 난이도마다 다른 Kiai</translation>
    </message>
    <message>
        <source>Kiai ends here, where it would be expected to begin.</source>
        <translation>시작할 것으로 예상되는 곳에서 kiai가 끝납니다.</translation>
    </message>
    <message>
        <source>Kiai flash</source>
        <translation>Kiai 플래시</translation>
    </message>
    <message>
        <source>Kiai is not where [{0}] has it.</source>
        <translation>Kiai의 위치가 [{0}]과(와) 다릅니다.</translation>
    </message>
    <message>
        <source>Kiai marks the same part of the song in all taiko difficulties, unless meant otherwise.</source>
        <translation>의도가 아니라면 모든 태고 난이도에서 kiai는 곡의 같은 부분을 표시합니다.</translation>
    </message>
    <message>
        <source>Kiai off the beat</source>
        <translation>박자를 벗어난 Kiai</translation>
    </message>
    <message>
        <source>Kiai switches twice within {0} ms.</source>
        <translation>Kiai가 {0} ms 안에 두 번 바뀝니다.</translation>
    </message>
    <message>
        <source>Kiai that goes on and off quickly flashes the whole playfield.</source>
        <translation>빠르게 켜졌다 꺼지는 kiai는 플레이필드 전체를 번쩍이게 합니다.</translation>
    </message>
    <message>
        <source>Kiai {0} {1} ms too {2} for the nearest tick.</source>
        <translation>Kiai {0}: 가장 가까운 틱보다 {1} ms 너무 {2}.</translation>
    </message>
    <message>
        <source>Kind of object</source>
        <translation>오브젝트 종류</translation>
    </message>
    <message>
        <source>Knows mappers and descriptors in all four modes; positions are refined by a second model.</source>
        <translation>네 모드 모두에서 매퍼와 디스크립터를 압니다. 위치는 두 번째 모델이 다듬습니다.</translation>
    </message>
    <message>
        <source>Labelling</source>
        <translation>라벨 지정</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Large chord</source>
        <translation>큰 동시치기</translation>
    </message>
    <message>
        <source>Last note hides its bar line</source>
        <translation>마지막 노트가 마디선을 가림</translation>
    </message>
    <message>
        <source>Lengthen or shorten the slider.</source>
        <translation>슬라이더를 늘이거나 줄이세요.</translation>
    </message>
    <message>
        <source>Less than half a second of the range is within the song, which lasts {0} s.</source>
        <translation>범위 중 곡(길이 {0}초) 안에 있는 부분이 0.5초 미만입니다.</translation>
    </message>
    <message>
        <source>Less than half a second of the range is within the song, which lasts {0} s; choose a longer range.</source>
        <translation>범위 중 곡(길이 {0}초) 안에 있는 부분이 0.5초 미만입니다. 더 긴 범위를 선택하세요.</translation>
    </message>
    <message>
        <source>Line volume out of range</source>
        <translation>범위를 벗어난 선 음량</translation>
    </message>
    <message>
        <source>Lines at one time</source>
        <translation>같은 시각의 선</translation>
    </message>
    <message>
        <source>Lines reach sounds up to 5 ms before them; one a little later misses the sample settings meant for it.</source>
        <translation>선은 5 ms 앞의 소리까지 적용됩니다. 조금 더 늦으면 의도한 샘플 설정을 놓칩니다.</translation>
    </message>
    <message>
        <source>Listening for beats</source>
        <translation>박자를 듣는 중</translation>
    </message>
    <message>
        <source>Listening for the beat</source>
        <translation>박자를 듣는 중</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>모델 불러오는 중</translation>
    </message>
    <message>
        <source>Loading the music model</source>
        <translation>음악 모델을 불러오는 중</translation>
    </message>
    <message>
        <source>Local Settings/Application Data/osu!</source>
        <translation>Local Settings/Application Data/osu!</translation>
    </message>
    <message>
        <source>Long combo</source>
        <translation>긴 콤보</translation>
    </message>
    <message>
        <source>Long pattern</source>
        <translation>긴 패턴</translation>
    </message>
    <message>
        <source>Looking at this machine</source>
        <translation>이 컴퓨터를 살펴보는 중</translation>
    </message>
    <message>
        <source>Looking through the Songs folder</source>
        <translation>Songs 폴더 살펴보는 중</translation>
    </message>
    <message>
        <source>Looking up {0}</source>
        <translation>{0} 조회 중</translation>
    </message>
    <message>
        <source>Loss on held-out songs: {0} nats a token without it, {1} with it.</source>
        <translation>학습에 쓰지 않은 곡의 손실: 토큰당 없이 {0} nat, 있으면 {1} nat.</translation>
    </message>
    <message>
        <source>Lowest difficulty</source>
        <translation>가장 낮은 난이도</translation>
    </message>
    <message>
        <source>Map longer than the song</source>
        <translation>곡보다 긴 맵</translation>
    </message>
    <message>
        <source>Mappers&apos; Guild</source>
        <translation>Mappers&apos; Guild</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>매핑</translation>
    </message>
    <message>
        <source>Markers are written in one way, so that searching finds all of them.</source>
        <translation>검색으로 모두 찾을 수 있도록 표시는 한 방식으로 씁니다.</translation>
    </message>
    <message>
        <source>Measuring rhythms</source>
        <translation>리듬 측정 중</translation>
    </message>
    <message>
        <source>Measuring the song</source>
        <translation>곡을 측정하는 중</translation>
    </message>
    <message>
        <source>Measuring the speed</source>
        <translation>속도 측정 중</translation>
    </message>
    <message>
        <source>Measuring the style</source>
        <translation>스타일 측정 중</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>메타데이터</translation>
    </message>
    <message>
        <source>Metadata differs between difficulties</source>
        <translation>난이도마다 다른 메타데이터</translation>
    </message>
    <message>
        <source>Metadata too long or missing</source>
        <translation>너무 길거나 빠진 메타데이터</translation>
    </message>
    <message>
        <source>Mind the capitals of &quot;{0}&quot; in the {1}: &quot;{2}&quot;.</source>
        <translation>{1}에서 &quot;{0}&quot;의 대소문자에 유의하세요: &quot;{2}&quot;.</translation>
    </message>
    <message>
        <source>Misc</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>Missing background</source>
        <translation>배경 없음</translation>
    </message>
    <message>
        <source>Missing hit sound file</source>
        <translation>히트사운드 파일 없음</translation>
    </message>
    <message>
        <source>Missing object</source>
        <translation>빠진 오브젝트</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Most taiko difficulties omit the bar line that is shown here.</source>
        <translation>대부분의 taiko 난이도는 여기 보이는 마디선을 생략합니다.</translation>
    </message>
    <message>
        <source>Most taiko difficulties show the bar line that is omitted here.</source>
        <translation>대부분의 taiko 난이도는 여기서 생략한 마디선을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>움직임</translation>
    </message>
    <message>
        <source>Move it to {0}.</source>
        <translation>{0}(으)로 옮기세요.</translation>
    </message>
    <message>
        <source>Move the break.</source>
        <translation>브레이크를 옮기세요.</translation>
    </message>
    <message>
        <source>Move the {0} to {1}.</source>
        <translation>{0}을(를) {1}(으)로 옮기세요.</translation>
    </message>
    <message>
        <source>Moves the coarse positions of V28 and V29 to where a mapper would put them.</source>
        <translation>V28과 V29의 거친 위치를 매퍼가 놓을 만한 곳으로 옮깁니다.</translation>
    </message>
    <message>
        <source>Music shorter than a tenth of a second cannot be made; ask for more.</source>
        <translation>0.1초보다 짧은 음악은 만들 수 없습니다. 더 길게 요청하세요.</translation>
    </message>
    <message>
        <source>MusicLDM plays {0} s at most; ask for fewer seconds, or choose musicgen-small.</source>
        <translation>MusicLDM은 최대 {0}초까지 만듭니다. 초를 줄이거나 musicgen-small을 선택하세요.</translation>
    </message>
    <message>
        <source>Name at least one adapter.</source>
        <translation>어댑터를 하나 이상 지정하세요.</translation>
    </message>
    <message>
        <source>Name either a difficulty (--beatmap) or a song (--audio), and not both.</source>
        <translation>난이도(--beatmap)나 곡(--audio) 중 하나만 지정하세요.</translation>
    </message>
    <message>
        <source>Name either a song (--audio) or a difficulty (--beatmap), and not both.</source>
        <translation>곡(--audio)이나 난이도(--beatmap) 중 하나만 지정하세요.</translation>
    </message>
    <message>
        <source>Needless red line</source>
        <translation>불필요한 빨간 선</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>New Combos</source>
        <translation>새 콤보</translation>
    </message>
    <message>
        <source>New combo</source>
        <translation>새 콤보</translation>
    </message>
    <message>
        <source>New difficulty</source>
        <translation>새 난이도</translation>
    </message>
    <message>
        <source>No audio file is named.</source>
        <translation>오디오 파일이 지정되지 않았습니다.</translation>
    </message>
    <message>
        <source>No bar line is shown after the last object, so one that is a millisecond early loses its own.</source>
        <translation>마지막 오브젝트 뒤에는 마디선이 표시되지 않으므로 1 ms 이르면 자기 마디선을 잃습니다.</translation>
    </message>
    <message>
        <source>No beat was found in the song, so it cannot be brought to a tempo; choose another candidate.</source>
        <translation>곡에서 박을 찾지 못해 템포를 맞출 수 없습니다. 다른 후보를 선택하세요.</translation>
    </message>
    <message>
        <source>No beatmaps to learn from below {0}: name a folder of mapsets.</source>
        <translation>{0} 아래에 배울 비트맵이 없습니다. 맵셋 폴더를 지정하세요.</translation>
    </message>
    <message>
        <source>No chart of the recipe&apos;s mix can teach windows of the kind {0}.</source>
        <translation>레시피 구성의 차트로는 {0} 종류의 창을 가르칠 수 없습니다.</translation>
    </message>
    <message>
        <source>No combo colours</source>
        <translation>콤보 색 없음</translation>
    </message>
    <message>
        <source>No combo colours are set and the default skin is not preferred, so the player&apos;s skin decides.</source>
        <translation>콤보 색도 없고 기본 스킨 우선도 아니어서 플레이어의 스킨이 정합니다.</translation>
    </message>
    <message>
        <source>No difficulty has a background.</source>
        <translation>배경이 있는 난이도가 없습니다.</translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation>지적 없음.</translation>
    </message>
    <message>
        <source>No further kiai change would be expected.</source>
        <translation>kiai가 더 바뀌지 않을 것으로 예상됩니다.</translation>
    </message>
    <message>
        <source>No further scroll speed change would be expected.</source>
        <translation>스크롤 속도가 더 바뀌지 않을 것으로 예상됩니다.</translation>
    </message>
    <message>
        <source>No maps to learn from below {0}; name a folder of mapsets.</source>
        <translation>{0} 아래에 배울 맵이 없습니다. 맵셋 폴더를 지정하세요.</translation>
    </message>
    <message>
        <source>No object of the map starts in the range; choose another one, or leave --start and --end out.</source>
        <translation>범위에서 시작하는 오브젝트가 없습니다. 다른 범위를 고르거나 --start와 --end를 빼세요.</translation>
    </message>
    <message>
        <source>No object plays &quot;{0}&quot;; remove it or use it.</source>
        <translation>&quot;{0}&quot;을(를) 재생하는 오브젝트가 없습니다. 제거하거나 사용하세요.</translation>
    </message>
    <message>
        <source>No preview time is set, so the website plays from wherever it likes.</source>
        <translation>미리듣기 시간이 없어 웹사이트가 임의의 위치에서 재생합니다.</translation>
    </message>
    <message>
        <source>No red line lies within the song: check its offset.</source>
        <translation>곡 안에 빨간 선이 없습니다. 오프셋을 확인하세요.</translation>
    </message>
    <message>
        <source>No rest</source>
        <translation>쉬는 구간 없음</translation>
    </message>
    <message>
        <source>No song of the maps can be read, so there is no rhythm to learn from them.</source>
        <translation>맵의 곡을 하나도 읽을 수 없어 배울 리듬이 없습니다.</translation>
    </message>
    <message>
        <source>No spinner</source>
        <translation>스피너 없음</translation>
    </message>
    <message>
        <source>No style by example is kept here under &quot;{0}&quot;; name its maps too (--style-from).</source>
        <translation>&quot;{0}&quot;(으)로 보관된 예시 스타일이 여기 없습니다. 맵도 지정하세요 (--style-from).</translation>
    </message>
    <message>
        <source>No {0} here, but in {1}{2}.</source>
        <translation>여기에는 {0}이(가) 없지만 {1}{2}에는 있습니다.</translation>
    </message>
    <message>
        <source>Nobody hears the audio track of a video; it only takes space.</source>
        <translation>영상의 오디오 트랙은 아무도 듣지 못하고 용량만 차지합니다.</translation>
    </message>
    <message>
        <source>Not all difficulties show the same video. {0}.</source>
        <translation>모든 난이도가 같은 영상을 보여 주지는 않습니다. {0}.</translation>
    </message>
    <message>
        <source>Note close to a spinner</source>
        <translation>스피너에 가까운 노트</translation>
    </message>
    <message>
        <source>Nothing can be written into {0}; choose another folder for the report.</source>
        <translation>{0}에 아무것도 쓸 수 없습니다. 보고서를 위한 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>Nothing fits into the chosen range beside the objects that stay; choose a longer one.</source>
        <translation>남는 오브젝트 외에 선택한 범위에 들어갈 것이 없습니다. 더 긴 범위를 선택하세요.</translation>
    </message>
    <message>
        <source>Nothing is left to fix in {0}: it was changed since these findings were made.</source>
        <translation>{0}에 더 수정할 것이 없습니다. 지적 이후 변경되었습니다.</translation>
    </message>
    <message>
        <source>Nothing is mapped on this {0}, where the song and the rhythm around suggest {1}.</source>
        <translation>이 {0}에는 오브젝트가 없는데, 곡과 주변 리듬은 {1}을(를) 암시합니다.</translation>
    </message>
    <message>
        <source>Nothing uses &quot;{0}&quot;; remove it.</source>
        <translation>&quot;{0}&quot;을(를) 쓰는 것이 없습니다. 제거하세요.</translation>
    </message>
    <message>
        <source>Nothing was found to map in this song; choose another part of it or another song.</source>
        <translation>이 곡에서 매핑할 것을 찾지 못했습니다. 다른 부분이나 다른 곡을 선택하세요.</translation>
    </message>
    <message>
        <source>OD follows the level; HP the level and the length, because long maps drain more.</source>
        <translation>OD는 단계를, HP는 단계와 길이를 따릅니다. 긴 맵은 더 많이 깎이기 때문입니다.</translation>
    </message>
    <message>
        <source>Object before the song</source>
        <translation>곡보다 앞선 오브젝트</translation>
    </message>
    <message>
        <source>Object just beside a line</source>
        <translation>선에서 살짝 벗어난 오브젝트</translation>
    </message>
    <message>
        <source>Objects after the song&apos;s end have nothing to follow, and a map ends with its song.</source>
        <translation>곡이 끝난 뒤의 오브젝트는 따를 것이 없으며, 맵은 곡과 함께 끝납니다.</translation>
    </message>
    <message>
        <source>Objects at one place that follow quickly are shown as a stack, not exactly on one another.</source>
        <translation>한곳에서 빠르게 이어지는 오브젝트는 완전히 겹치지 않고 스택으로 표시됩니다.</translation>
    </message>
    <message>
        <source>Objects at one time</source>
        <translation>같은 시각의 오브젝트</translation>
    </message>
    <message>
        <source>Objects before the song&apos;s beginning cannot be played as they stand in the editor.</source>
        <translation>곡 시작 전의 오브젝트는 에디터에 보이는 대로 플레이할 수 없습니다.</translation>
    </message>
    <message>
        <source>Off the screen</source>
        <translation>화면 밖</translation>
    </message>
    <message>
        <source>Omitted bar lines differ</source>
        <translation>생략한 마디선이 다름</translation>
    </message>
    <message>
        <source>On macOS choose &quot;Open With&quot; in the Finder; Beatwright is listed once it has been started.</source>
        <translation>macOS에서는 Finder의 &quot;다음으로 열기&quot;를 선택하세요. Beatwright는 한 번 시작한 뒤 목록에 나옵니다.</translation>
    </message>
    <message>
        <source>On songs that were not learned from, maps by this style are nearer to yours than those of the plain model.</source>
        <translation>학습에 쓰지 않은 곡에서 이 스타일의 맵이 원래 모델의 맵보다 당신의 맵에 더 가깝습니다.</translation>
    </message>
    <message>
        <source>On songs that were not learned from, this style is not better than the plain model: keep that one, and learn again with more maps, or maps that are more alike.</source>
        <translation>학습에 쓰지 않은 곡에서 이 스타일은 원래 모델보다 낫지 않습니다. 원래 모델을 그대로 쓰고, 더 많거나 더 비슷한 맵으로 다시 학습하세요.</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>한 번</translation>
    </message>
    <message>
        <source>One key press at a time: an object ends before the next one begins, in osu!mania in each column.</source>
        <translation>한 번에 키 하나: 오브젝트는 다음 것이 시작하기 전에 끝나며, osu!mania에서는 열마다 그렇습니다.</translation>
    </message>
    <message>
        <source>One sees where a slider begins, which way it goes and where it ends.</source>
        <translation>슬라이더가 어디서 시작해 어디로 가고 어디서 끝나는지 보입니다.</translation>
    </message>
    <message>
        <source>One song</source>
        <translation>한 곡</translation>
    </message>
    <message>
        <source>One sound several times at once</source>
        <translation>같은 소리가 동시에 여러 번</translation>
    </message>
    <message>
        <source>Only a few hyperdashes follow one another: two in a Platter, four in a Rain, one if they are fast.</source>
        <translation>이어지는 하이퍼대시는 몇 개뿐입니다: Platter 2개, Rain 4개, 빠르면 1개.</translation>
    </message>
    <message>
        <source>Only one proposal can take the place of a difficulty; accept the others as new ones.</source>
        <translation>한 제안만 난이도를 대신할 수 있습니다. 나머지는 새 난이도로 수락하세요.</translation>
    </message>
    <message>
        <source>Only osu! and osu!catch have combo colours.</source>
        <translation>콤보 색은 osu!와 osu!catch에만 있습니다.</translation>
    </message>
    <message>
        <source>Only osu!(lazer) uses &quot;{0}&quot;.</source>
        <translation>&quot;{0}&quot;은(는) osu!(lazer)에서만 씁니다.</translation>
    </message>
    <message>
        <source>Only osu!mania has a number of keys.</source>
        <translation>키 수는 osu!mania에만 있습니다.</translation>
    </message>
    <message>
        <source>Only osu!mania has hold notes.</source>
        <translation>롱노트는 osu!mania에만 있습니다.</translation>
    </message>
    <message>
        <source>Only osu!taiko and osu!mania have scroll speed changes.</source>
        <translation>스크롤 속도 변화는 osu!taiko와 osu!mania에만 있습니다.</translation>
    </message>
    <message>
        <source>Only sliders</source>
        <translation>슬라이더만 있음</translation>
    </message>
    <message>
        <source>Only the bundled decoder learns kinds of windows apart; {0} learns whole ones.</source>
        <translation>창의 종류를 나눠 배우는 것은 내장 디코더뿐입니다. {0}은(는) 전체를 배웁니다.</translation>
    </message>
    <message>
        <source>Only the {0} says &quot;{1}&quot;; add it to the other one.</source>
        <translation>{0}에만 &quot;{1}&quot;이(가) 있습니다. 다른 쪽에도 추가하세요.</translation>
    </message>
    <message>
        <source>Only {0} has a storyboard of its own. Is that meant?</source>
        <translation>{0}에만 자체 스토리보드가 있습니다. 의도한 것인가요?</translation>
    </message>
    <message>
        <source>Only {0} have storyboards of their own. Is that meant?</source>
        <translation>{0}에만 자체 스토리보드가 있습니다. 의도한 것인가요?</translation>
    </message>
    <message>
        <source>Only {0} ms apart, but not overlapping; beginners do not expect that speed.</source>
        <translation>{0} ms 간격인데 겹치지 않습니다. 초보자는 그 속도를 예상하지 못합니다.</translation>
    </message>
    <message>
        <source>Only {0} requests are kept.</source>
        <translation>요청은 {0}개만 보관합니다.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>순서</translation>
    </message>
    <message>
        <source>Parts of a beat that the timeline shows and snaps to.</source>
        <translation>타임라인이 표시하고 스냅하는 비트의 분할.</translation>
    </message>
    <message>
        <source>Placing objects</source>
        <translation>오브젝트 배치 중</translation>
    </message>
    <message>
        <source>Players need a pause now and then; how long and how often, the level decides.</source>
        <translation>플레이어에게는 때때로 휴식이 필요하며, 길이와 빈도는 단계가 정합니다.</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>연주하는 중</translation>
    </message>
    <message>
        <source>Points out green lines that repeat the one before them; they do no harm.</source>
        <translation>이전 선을 되풀이하는 초록 선을 짚어 줍니다. 해는 없습니다.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>Positions are as coarse as {0} writes them; `models download {1}` gets the model that refines them.</source>
        <translation>위치는 {0}이(가) 쓴 만큼 거칩니다. `models download {1}`로 다듬는 모델을 받으세요.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>정밀도</translation>
    </message>
    <message>
        <source>Preparing the songs</source>
        <translation>곡 준비 중</translation>
    </message>
    <message>
        <source>Preview time</source>
        <translation>미리듣기 시점</translation>
    </message>
    <message>
        <source>Processor cores that a model computes on.</source>
        <translation>모델이 계산에 쓰는 프로세서 코어 수.</translation>
    </message>
    <message>
        <source>Program Files (x86)/osu!</source>
        <translation>Program Files (x86)/osu!</translation>
    </message>
    <message>
        <source>Program Files/osu!</source>
        <translation>Program Files/osu!</translation>
    </message>
    <message>
        <source>Put {0} objects on their ticks.</source>
        <translation>오브젝트 {0}개를 틱에 맞추세요.</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>양자화</translation>
    </message>
    <message>
        <source>Quiet objects</source>
        <translation>소리가 작은 오브젝트</translation>
    </message>
    <message>
        <source>Rarely used snapping</source>
        <translation>드물게 쓰는 스냅</translation>
    </message>
    <message>
        <source>Reading beatmaps</source>
        <translation>비트맵 읽는 중</translation>
    </message>
    <message>
        <source>Reading maps</source>
        <translation>맵 읽기</translation>
    </message>
    <message>
        <source>Reading mapsets</source>
        <translation>맵셋 읽기</translation>
    </message>
    <message>
        <source>Reading the audio</source>
        <translation>오디오 읽는 중</translation>
    </message>
    <message>
        <source>Reading the song</source>
        <translation>곡 읽는 중</translation>
    </message>
    <message>
        <source>Reading {0} takes the package pyarrow; install beatwright[parquet].</source>
        <translation>{0}을(를) 읽으려면 pyarrow 패키지가 필요합니다. beatwright[parquet]을 설치하세요.</translation>
    </message>
    <message>
        <source>Red lines differ between difficulties</source>
        <translation>난이도마다 다른 빨간 선</translation>
    </message>
    <message>
        <source>Refining positions</source>
        <translation>위치 다듬는 중</translation>
    </message>
    <message>
        <source>Remap</source>
        <translation>리맵</translation>
    </message>
    <message>
        <source>Remove one {0} line.</source>
        <translation>{0} 선 하나를 제거하세요.</translation>
    </message>
    <message>
        <source>Remove the break.</source>
        <translation>브레이크를 제거하세요.</translation>
    </message>
    <message>
        <source>Remove the green line.</source>
        <translation>초록 선을 제거하세요.</translation>
    </message>
    <message>
        <source>Remove the red line.</source>
        <translation>빨간 선을 제거하세요.</translation>
    </message>
    <message>
        <source>Remove the {0} green lines.</source>
        <translation>초록 선 {0}개를 제거하세요.</translation>
    </message>
    <message>
        <source>Repairing the song</source>
        <translation>곡을 보정하는 중</translation>
    </message>
    <message>
        <source>Repeat {0} of this juice stream</source>
        <translation>이 주스 스트림의 반복 {0}</translation>
    </message>
    <message>
        <source>Repeat {0} of this slider</source>
        <translation>이 슬라이더의 반복 {0}</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>반복</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>리소스</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>리듬</translation>
    </message>
    <message>
        <source>Rhythm becomes more complex with difficulty, in steps of similar size.</source>
        <translation>리듬은 난이도에 따라 비슷한 폭으로 복잡해집니다.</translation>
    </message>
    <message>
        <source>Rhythm complexity of the spread</source>
        <translation>스프레드의 리듬 복잡도</translation>
    </message>
    <message>
        <source>Round it to {0}.</source>
        <translation>{0}(으)로 반올림하세요.</translation>
    </message>
    <message>
        <source>Samples differ between osu!mania difficulties</source>
        <translation>osu!mania 난이도마다 다른 샘플</translation>
    </message>
    <message>
        <source>Score or combo too large</source>
        <translation>점수나 콤보가 너무 큼</translation>
    </message>
    <message>
        <source>Scroll Speeds</source>
        <translation>스크롤 속도</translation>
    </message>
    <message>
        <source>Scroll speed</source>
        <translation>스크롤 속도</translation>
    </message>
    <message>
        <source>Scroll speed changes for beginners</source>
        <translation>초보자용 스크롤 속도 변화</translation>
    </message>
    <message>
        <source>Scroll speed for beginners</source>
        <translation>초보자용 스크롤 속도</translation>
    </message>
    <message>
        <source>Scroll speed of osu!mania</source>
        <translation>osu!mania의 스크롤 속도</translation>
    </message>
    <message>
        <source>Scroll speeds alone can only be generated for osu!mania.</source>
        <translation>스크롤 속도만 생성하는 것은 osu!mania에서만 가능합니다.</translation>
    </message>
    <message>
        <source>Sections count bars, so the tempo has to be named; name it, or write &quot;174 BPM&quot; into the prompt.</source>
        <translation>구간은 마디로 세므로 템포가 필요합니다. 템포를 정하거나 프롬프트에 &quot;174 BPM&quot;이라고 쓰세요.</translation>
    </message>
    <message>
        <source>Set it to {0}.</source>
        <translation>{0}(으)로 설정하세요.</translation>
    </message>
    <message>
        <source>Set the stack leniency to {0}.</source>
        <translation>스택 허용도를 {0}(으)로 설정하세요.</translation>
    </message>
    <message>
        <source>Set the volume to {0} %.</source>
        <translation>음량을 {0} %로 설정하세요.</translation>
    </message>
    <message>
        <source>Sets of the Mappers&apos; Guild need a background that is free to use.</source>
        <translation>Mappers&apos; Guild 맵셋에는 자유롭게 쓸 수 있는 배경이 필요합니다.</translation>
    </message>
    <message>
        <source>Setting out of range</source>
        <translation>범위를 벗어난 설정</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Settings of the level in osu!</source>
        <translation>osu!의 해당 단계 설정</translation>
    </message>
    <message>
        <source>Settings of the level in osu!catch</source>
        <translation>osu!catch의 해당 단계 설정</translation>
    </message>
    <message>
        <source>Settings of the level in osu!mania</source>
        <translation>osu!mania의 해당 단계 설정</translation>
    </message>
    <message>
        <source>Settings of the level in osu!taiko</source>
        <translation>osu!taiko의 해당 단계 설정</translation>
    </message>
    <message>
        <source>Settings of the song or the storyboard are the same in every difficulty that uses them.</source>
        <translation>곡이나 스토리보드의 설정은 그것을 쓰는 모든 난이도에서 같습니다.</translation>
    </message>
    <message>
        <source>Short slider with many reverses</source>
        <translation>반복이 많은 짧은 슬라이더</translation>
    </message>
    <message>
        <source>Silent sound that is not blank.wav</source>
        <translation>blank.wav가 아닌 무음</translation>
    </message>
    <message>
        <source>Sizes of parts in px, by splitter.</source>
        <translation>각 부분의 크기(px), 분할선별.</translation>
    </message>
    <message>
        <source>Skin of osu!</source>
        <translation>osu!의 스킨</translation>
    </message>
    <message>
        <source>Skin of osu!catch</source>
        <translation>osu!catch의 스킨</translation>
    </message>
    <message>
        <source>Skin of osu!mania</source>
        <translation>osu!mania의 스킨</translation>
    </message>
    <message>
        <source>Skin of osu!taiko</source>
        <translation>osu!taiko의 스킨</translation>
    </message>
    <message>
        <source>Skinned hit bursts are complete.</source>
        <translation>스킨의 판정 이미지가 빠짐없이 있습니다.</translation>
    </message>
    <message>
        <source>Skinned sets of elements (fruits, catcher) are complete.</source>
        <translation>스킨의 요소 묶음(과일, 캐처)이 빠짐없이 있습니다.</translation>
    </message>
    <message>
        <source>Skinned sets of elements (hit circles, hit bursts, cursor, slider, numbers) are complete.</source>
        <translation>스킨의 요소 묶음(히트서클, 판정 이미지, 커서, 슬라이더, 숫자)이 빠짐없이 있습니다.</translation>
    </message>
    <message>
        <source>Skinned sets of elements (notes, hit bursts, Pippidon) are complete.</source>
        <translation>스킨의 요소 묶음(노트, 판정 이미지, Pippidon)이 빠짐없이 있습니다.</translation>
    </message>
    <message>
        <source>Skinning</source>
        <translation>스킨</translation>
    </message>
    <message>
        <source>Slider border and slider body have almost the same colour.</source>
        <translation>슬라이더 테두리와 몸통의 색이 거의 같습니다.</translation>
    </message>
    <message>
        <source>Slider length</source>
        <translation>슬라이더 길이</translation>
    </message>
    <message>
        <source>Slider shape</source>
        <translation>슬라이더 모양</translation>
    </message>
    <message>
        <source>Slider that runs back on itself</source>
        <translation>자기 위로 되돌아오는 슬라이더</translation>
    </message>
    <message>
        <source>Slider tick rate</source>
        <translation>슬라이더 틱 비율</translation>
    </message>
    <message>
        <source>Slider ticks follow the beat: whole numbers, 0.5, 1.333 and 1.5 ticks a beat do.</source>
        <translation>슬라이더 틱은 비트를 따릅니다: 박당 정수, 0.5, 1.333, 1.5개가 그렇습니다.</translation>
    </message>
    <message>
        <source>Slider too short to follow</source>
        <translation>따라가기엔 너무 짧은 슬라이더</translation>
    </message>
    <message>
        <source>Slider velocity</source>
        <translation>슬라이더 속도</translation>
    </message>
    <message>
        <source>Slider velocity for beginners</source>
        <translation>초보자용 슬라이더 속도</translation>
    </message>
    <message>
        <source>Sliders</source>
        <translation>슬라이더</translation>
    </message>
    <message>
        <source>Small and quick, works without a download; a rhythm model of its own tells it when objects fall.</source>
        <translation>작고 빠르며 내려받지 않아도 됩니다. 오브젝트가 언제 오는지는 자체 리듬 모델이 알려 줍니다.</translation>
    </message>
    <message>
        <source>Smaller weights of large models on the processor, for forms that do not say it: half the time, a bit different.</source>
        <translation>지정하지 않은 양식에서 프로세서로 돌리는 큰 모델의 가중치를 줄입니다. 시간은 절반, 결과는 조금 다릅니다.</translation>
    </message>
    <message>
        <source>Snap</source>
        <translation>스냅 위치</translation>
    </message>
    <message>
        <source>Snapped to the line before</source>
        <translation>앞선 선에 스냅됨</translation>
    </message>
    <message>
        <source>Snapping</source>
        <translation>스냅</translation>
    </message>
    <message>
        <source>Snapping differs from a harder difficulty</source>
        <translation>더 어려운 난이도와 다른 스냅</translation>
    </message>
    <message>
        <source>Some settings cannot be as they were and have their defaults: {0}; {1}.</source>
        <translation>일부 설정은 그대로 둘 수 없어 기본값으로 바뀌었습니다: {0}. {1}.</translation>
    </message>
    <message>
        <source>Songs are MP3 or Ogg Vorbis, and their names say which.</source>
        <translation>곡은 MP3나 Ogg Vorbis이며 이름에 나타납니다.</translation>
    </message>
    <message>
        <source>Songs folder</source>
        <translation>Songs 폴더</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>소리</translation>
    </message>
    <message>
        <source>Sound delay</source>
        <translation>소리 지연</translation>
    </message>
    <message>
        <source>Sound device</source>
        <translation>사운드 장치</translation>
    </message>
    <message>
        <source>Sound just before its line</source>
        <translation>선 바로 앞의 소리</translation>
    </message>
    <message>
        <source>Sounds of a storyboard play whether or not one hits, so they must not pass for hit sounds.</source>
        <translation>스토리보드의 소리는 쳤는지와 관계없이 나므로 히트사운드로 오인되면 안 됩니다.</translation>
    </message>
    <message>
        <source>Sounds shorter than 25 ms stay silent on some sound cards.</source>
        <translation>25 ms보다 짧은 소리는 일부 사운드 카드에서 나지 않습니다.</translation>
    </message>
    <message>
        <source>Spaces around markers</source>
        <translation>표기 주변의 공백</translation>
    </message>
    <message>
        <source>Spacing out of step</source>
        <translation>고르지 않은 간격</translation>
    </message>
    <message>
        <source>Special characters in romanised fields</source>
        <translation>로마자 칸의 특수 문자</translation>
    </message>
    <message>
        <source>Spelling of feat., vs. and CV:</source>
        <translation>feat., vs., CV:의 표기</translation>
    </message>
    <message>
        <source>Spinner close to a fruit</source>
        <translation>과일에 가까운 스피너</translation>
    </message>
    <message>
        <source>Spinner elements of both styles are here, &quot;{0}&quot; and &quot;{1}&quot;; keep one style.</source>
        <translation>두 방식의 스피너 요소 &quot;{0}&quot;과(와) &quot;{1}&quot;이(가) 모두 있습니다. 하나만 남기세요.</translation>
    </message>
    <message>
        <source>Spinner length and recovery</source>
        <translation>스피너 길이와 회복 시간</translation>
    </message>
    <message>
        <source>Spinner too short to complete</source>
        <translation>완료하기엔 너무 짧은 스피너</translation>
    </message>
    <message>
        <source>Spinner, hit burst and slider skin</source>
        <translation>스피너·판정·슬라이더 스킨</translation>
    </message>
    <message>
        <source>Spinners have one style, hit bursts can be told apart, and sliders get a border of their own.</source>
        <translation>스피너는 한 방식이고, 판정 이미지는 구별되며, 슬라이더에는 자체 테두리가 있습니다.</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>스프레드</translation>
    </message>
    <message>
        <source>Storyboard of single difficulties</source>
        <translation>개별 난이도의 스토리보드</translation>
    </message>
    <message>
        <source>Storyboard over the objects</source>
        <translation>오브젝트 위의 스토리보드</translation>
    </message>
    <message>
        <source>Storyboard pictures</source>
        <translation>스토리보드 그림</translation>
    </message>
    <message>
        <source>Storyboard pictures are there and not huge: 17 million pixels take 68 MB of memory.</source>
        <translation>스토리보드 그림이 있고 너무 크지 않습니다: 1,700만 픽셀은 메모리 68 MB를 차지합니다.</translation>
    </message>
    <message>
        <source>Super timing needs a large model; choose one with --model, such as v32.</source>
        <translation>슈퍼 타이밍에는 큰 모델이 필요합니다. --model로 v32 같은 것을 선택하세요.</translation>
    </message>
    <message>
        <source>Super timing needs one of the large models; choose one with --model, such as v32.</source>
        <translation>슈퍼 타이밍에는 큰 모델 중 하나가 필요합니다. --model로 v32 같은 것을 선택하세요.</translation>
    </message>
    <message>
        <source>Super timing needs one of the large models; the timing from the audio is better with this one.</source>
        <translation>슈퍼 타이밍에는 큰 모델 중 하나가 필요합니다. 이 모델에서는 오디오에서 찾은 타이밍이 더 낫습니다.</translation>
    </message>
    <message>
        <source>Surprising rhythm</source>
        <translation>뜻밖의 리듬</translation>
    </message>
    <message>
        <source>Switch kiai off on the first line.</source>
        <translation>첫 선에서 kiai를 끄세요.</translation>
    </message>
    <message>
        <source>Taiko covers the upper half of the background, so one shifts it alike in all difficulties, and only down.</source>
        <translation>태고는 배경의 위쪽 절반을 가리므로 모든 난이도에서 똑같이, 아래로만 옮깁니다.</translation>
    </message>
    <message>
        <source>Take the new combo away.</source>
        <translation>새 콤보를 없애세요.</translation>
    </message>
    <message>
        <source>Tell me about new versions</source>
        <translation>새 버전 알림</translation>
    </message>
    <message>
        <source>Tempo change without green line</source>
        <translation>초록 선 없는 템포 변화</translation>
    </message>
    <message>
        <source>The Songs folder is gone; waiting for it to come back</source>
        <translation>Songs 폴더가 없습니다. 돌아오기를 기다리는 중</translation>
    </message>
    <message>
        <source>The adapter cannot be trained like that: {0}.</source>
        <translation>어댑터를 그렇게 학습할 수 없습니다: {0}.</translation>
    </message>
    <message>
        <source>The adapter {0} has changed since this request was made; choose it again to use it as it is now.</source>
        <translation>어댑터 {0}이(가) 이 요청이 만들어진 뒤에 바뀌었습니다. 지금 상태로 쓰려면 다시 선택하세요.</translation>
    </message>
    <message>
        <source>The adapter {0} is for the rhythm of the bundled model; choose that model.</source>
        <translation>어댑터 {0}은(는) 내장 모델의 리듬용입니다. 그 모델을 선택하세요.</translation>
    </message>
    <message>
        <source>The adapter {0} was left out: it was made for {1}, not for {2}.</source>
        <translation>어댑터 {0}을(를) 제외했습니다: {2}이(가) 아닌 {1}용입니다.</translation>
    </message>
    <message>
        <source>The adapter {0} was made for {1}, and these are other weights; choose the model that it was trained on.</source>
        <translation>어댑터 {0}은(는) {1}용인데 이것은 다른 가중치입니다. 학습에 쓰인 모델을 선택하세요.</translation>
    </message>
    <message>
        <source>The adapters of an int8 model cannot be changed; load the model again with other adapters.</source>
        <translation>int8 모델의 어댑터는 바꿀 수 없습니다. 다른 어댑터로 모델을 다시 불러오세요.</translation>
    </message>
    <message>
        <source>The approach rate has no meaning in this mode.</source>
        <translation>이 모드에서는 접근 속도가 의미가 없습니다.</translation>
    </message>
    <message>
        <source>The audio becomes longer than {0} minutes, too much for so small a file.</source>
        <translation>오디오가 {0}분을 넘게 되는데, 이렇게 작은 파일에는 너무 깁니다.</translation>
    </message>
    <message>
        <source>The audio file &quot;{0}&quot; is not in the folder.</source>
        <translation>오디오 파일 &quot;{0}&quot;이(가) 폴더에 없습니다.</translation>
    </message>
    <message>
        <source>The audio file &quot;{0}&quot; of {1} is a link that leads out of {2}, or nowhere; put a copy of the song there.</source>
        <translation>{1}의 오디오 파일 &quot;{0}&quot;은(는) {2} 밖이나 없는 곳을 가리키는 링크입니다. 곡의 사본을 넣으세요.</translation>
    </message>
    <message>
        <source>The audio file &quot;{0}&quot; of {1} is missing in {2}; put it back.</source>
        <translation>{1}의 오디오 파일 &quot;{0}&quot;이(가) {2}에 없습니다. 되돌려 놓으세요.</translation>
    </message>
    <message>
        <source>The audio file {0} is empty; replace it by a working one.</source>
        <translation>오디오 파일 {0}이(가) 비어 있습니다. 정상 파일로 바꾸세요.</translation>
    </message>
    <message>
        <source>The audio file {0} is too long for this machine&apos;s memory; cut it first.</source>
        <translation>오디오 파일 {0}은(는) 이 컴퓨터의 메모리에 너무 깁니다. 먼저 자르세요.</translation>
    </message>
    <message>
        <source>The audio is only {0} s long, which is too short to find its beat; set BPM and offset by hand.</source>
        <translation>오디오가 {0}초뿐이라 비트를 찾기에 너무 짧습니다. BPM과 오프셋을 직접 설정하세요.</translation>
    </message>
    <message>
        <source>The audio is silent, so there is no beat to find; choose another file or set the timing by hand.</source>
        <translation>오디오가 무음이라 찾을 비트가 없습니다. 다른 파일을 고르거나 타이밍을 직접 설정하세요.</translation>
    </message>
    <message>
        <source>The audio prompt lasts {0} s; choose a part of {1} s at most.</source>
        <translation>오디오 프롬프트가 {0}초입니다. 최대 {1}초인 부분을 선택하세요.</translation>
    </message>
    <message>
        <source>The background &quot;{0}&quot; has {1} MB; {2} MB is the most.</source>
        <translation>배경 &quot;{0}&quot;은(는) {1} MB입니다. 최대 {2} MB입니다.</translation>
    </message>
    <message>
        <source>The background &quot;{0}&quot; is not in the folder.</source>
        <translation>배경 &quot;{0}&quot;이(가) 폴더에 없습니다.</translation>
    </message>
    <message>
        <source>The background has no pixels; choose another picture.</source>
        <translation>배경에 픽셀이 없습니다. 다른 그림을 고르세요.</translation>
    </message>
    <message>
        <source>The background is shifted sideways by {0}, which leaves a gap.</source>
        <translation>배경이 옆으로 {0}만큼 밀려 빈틈이 생깁니다.</translation>
    </message>
    <message>
        <source>The backup {0} is gone; put it back to go back to it.</source>
        <translation>백업 {0}이(가) 사라졌습니다. 되돌려 놓아야 그 상태로 돌아갈 수 있습니다.</translation>
    </message>
    <message>
        <source>The base has no free slot of a {0} for a style&apos;s name; try --style-slot {1}, or leave out --style, which an adapter does not need.</source>
        <translation>기본 모델에 스타일 이름용 {0}의 빈 슬롯이 없습니다. --style-slot {1}을(를) 시도하거나 어댑터에 필요 없는 --style을 빼세요.</translation>
    </message>
    <message>
        <source>The base velocity is {0} here, but {1} in [{2}] below.</source>
        <translation>기본 속도가 여기서는 {0}인데 아래 [{2}]에서는 {1}입니다.</translation>
    </message>
    <message>
        <source>The beatmap has no objects; leave it out of the data set.</source>
        <translation>비트맵에 오브젝트가 없습니다. 데이터 세트에서 빼세요.</translation>
    </message>
    <message>
        <source>The beatmap has objects outside any song.</source>
        <translation>비트맵에 곡을 벗어난 오브젝트가 있습니다.</translation>
    </message>
    <message>
        <source>The beatmap has objects outside any song; leave it out of the data set.</source>
        <translation>비트맵에 곡을 벗어난 오브젝트가 있습니다. 데이터 세트에서 빼세요.</translation>
    </message>
    <message>
        <source>The beats of the song come {0} ms earlier than the red lines; correct the offset before you map on them.</source>
        <translation>곡의 박자가 빨간 선보다 {0} ms 빠릅니다. 그 위에 맵핑하기 전에 오프셋을 고치세요.</translation>
    </message>
    <message>
        <source>The beats of the song come {0} ms later than the red lines; correct the offset before you map on them.</source>
        <translation>곡의 박자가 빨간 선보다 {0} ms 늦습니다. 그 위에 맵핑하기 전에 오프셋을 고치세요.</translation>
    </message>
    <message>
        <source>The break lasts {0} ms; below {1} ms it does nothing.</source>
        <translation>브레이크가 {0} ms입니다. {1} ms 미만이면 효과가 없습니다.</translation>
    </message>
    <message>
        <source>The break {0}. Saving the map in the editor mends it.</source>
        <translation>브레이크 {0}. 에디터에서 맵을 저장하면 고쳐집니다.</translation>
    </message>
    <message>
        <source>The built-in model is good for a first draft within a minute, offline: rhythm, stars and snapping are right, patterns are plainer than a mapper&apos;s.</source>
        <translation>내장 모델은 오프라인에서 1분 안에 초안을 만드는 데 알맞습니다. 리듬, 별, 스냅은 맞고 패턴은 매퍼보다 단순합니다.</translation>
    </message>
    <message>
        <source>The bundled model changes scroll speeds by itself in osu!taiko and never in osu!mania; choose V29, V31 or V32 for a share of them.</source>
        <translation>내장 모델은 osu!taiko에서는 스크롤 속도를 스스로 바꾸고 osu!mania에서는 바꾸지 않습니다. 비율을 정하려면 V29, V31 또는 V32를 선택하세요.</translation>
    </message>
    <message>
        <source>The bundled model does not know single mappers; choose V29 to V32 for that.</source>
        <translation>내장 모델은 개별 매퍼를 모릅니다. 그러려면 V29~V32를 선택하세요.</translation>
    </message>
    <message>
        <source>The bundled model does not write timing; choose --timing audio instead of {0}.</source>
        <translation>내장 모델은 타이밍을 쓰지 않습니다. {0} 대신 --timing audio를 선택하세요.</translation>
    </message>
    <message>
        <source>The bundled model is quick enough as it is; only the large ones are decoded in parallel.</source>
        <translation>내장 모델은 그대로도 충분히 빠릅니다. 큰 모델만 병렬로 디코딩합니다.</translation>
    </message>
    <message>
        <source>The bundled model is steered by its rhythm and the star rating, not by guidance; choose V29 to V32 for it.</source>
        <translation>내장 모델은 가이던스가 아니라 리듬과 별 난이도로 조절합니다. 가이던스를 쓰려면 V29~V32를 선택하세요.</translation>
    </message>
    <message>
        <source>The bundled model was not trained with years; choose V29, V31 or V32 for them.</source>
        <translation>내장 모델은 연도로 학습되지 않았습니다. 연도를 쓰려면 V29, V31 또는 V32를 선택하세요.</translation>
    </message>
    <message>
        <source>The catcher&apos;s stack of fruit stays low enough to see over.</source>
        <translation>캐처 위의 과일 더미는 시야를 가리지 않게 낮습니다.</translation>
    </message>
    <message>
        <source>The checkpoint {0} has another shape or vocabulary than the recipe; name one that fits.</source>
        <translation>체크포인트 {0}의 형태나 어휘가 레시피와 다릅니다. 맞는 것을 지정하세요.</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s token table has no block for the objects of a map.</source>
        <translation>체크포인트의 토큰 표에 맵 오브젝트 블록이 없습니다.</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s token table has no times or no circles, so it is not a mapping model.</source>
        <translation>체크포인트의 토큰 표에 시간이나 서클이 없으므로 매핑 모델이 아닙니다.</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s token table has positions of an unknown kind.</source>
        <translation>체크포인트의 토큰 표에 알 수 없는 종류의 위치가 있습니다.</translation>
    </message>
    <message>
        <source>The circle size has no meaning in this mode.</source>
        <translation>이 모드에서는 서클 크기가 의미가 없습니다.</translation>
    </message>
    <message>
        <source>The codebooks of EnCodec in {0} are all zero; download the model again.</source>
        <translation>{0}의 EnCodec 코드북이 모두 0입니다. 모델을 다시 다운로드하세요.</translation>
    </message>
    <message>
        <source>The colours of the window; contrast has brighter text and stronger lines, and system takes it where the system asks for more contrast.</source>
        <translation>창의 색 구성. 고대비는 글자가 더 밝고 선이 더 뚜렷하며, 시스템은 시스템이 더 높은 대비를 요구할 때 고대비를 씁니다.</translation>
    </message>
    <message>
        <source>The combo colour {0} is so bright that kiai&apos;s flashes dazzle.</source>
        <translation>콤보 색 {0}은(는) 너무 밝아 kiai의 번쩍임이 눈부십니다.</translation>
    </message>
    <message>
        <source>The data set {0} comes from a newer Beatwright; update the program.</source>
        <translation>데이터 세트 {0}은(는) 더 새로운 Beatwright의 것입니다. 프로그램을 업데이트하세요.</translation>
    </message>
    <message>
        <source>The day of the last such question, as YYYY-MM-DD.</source>
        <translation>마지막으로 문의한 날, YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>The default cymbal is loud; played as often as claps it tires those who turn custom sounds off.</source>
        <translation>기본 심벌은 시끄럽습니다. clap만큼 자주 나오면 커스텀 사운드를 끈 사람을 지치게 합니다.</translation>
    </message>
    <message>
        <source>The descriptor {0} is asked for and excluded; leave one of them out.</source>
        <translation>디스크립터 {0}을(를) 요구하면서 제외했습니다. 하나를 빼세요.</translation>
    </message>
    <message>
        <source>The device &quot;{0}&quot; is unknown; choose auto, cpu, cuda or mps.</source>
        <translation>장치 &quot;{0}&quot;은(는) 알 수 없습니다. auto, cpu, cuda, mps 중에서 선택하세요.</translation>
    </message>
    <message>
        <source>The difficulty has no red line to take the timing from; choose --timing audio.</source>
        <translation>난이도에 타이밍을 가져올 빨간 선이 없습니다. --timing audio를 선택하세요.</translation>
    </message>
    <message>
        <source>The difficulty name holds &quot;{0}&quot;, which not everybody can type.</source>
        <translation>난이도 이름에 &quot;{0}&quot;이(가) 있어 누구나 입력할 수는 없습니다.</translation>
    </message>
    <message>
        <source>The difficulty&apos;s name is only the mapper&apos;s name; say how hard it is or what it is about.</source>
        <translation>난이도 이름이 매퍼 이름뿐입니다. 얼마나 어려운지, 무엇에 관한 것인지 쓰세요.</translation>
    </message>
    <message>
        <source>The disk of {0} is full; make room, or set HF_HOME to another disk.</source>
        <translation>{0}의 디스크가 가득 찼습니다. 공간을 비우거나 HF_HOME을 다른 디스크로 설정하세요.</translation>
    </message>
    <message>
        <source>The download from {0} failed ({1}); check the network and try again: it goes on where it stopped.</source>
        <translation>{0}에서 다운로드하지 못했습니다({1}). 네트워크를 확인하고 다시 시도하면 멈춘 곳부터 이어집니다.</translation>
    </message>
    <message>
        <source>The download needs {0} MiB, but only {1} MiB are free on the disk of {2}; make room, or set HF_HOME to another disk.</source>
        <translation>다운로드에 {0} MiB가 필요하지만 {2}의 디스크에는 {1} MiB만 남았습니다. 공간을 비우거나 HF_HOME을 다른 디스크로 설정하세요.</translation>
    </message>
    <message>
        <source>The editor knows volumes from 5 to 100 %; others come from tools and can crash it.</source>
        <translation>에디터는 음량 5~100 %를 지원합니다. 다른 값은 도구가 만든 것으로 에디터를 멈추게 할 수 있습니다.</translation>
    </message>
    <message>
        <source>The end of this banana shower</source>
        <translation>이 바나나 샤워의 끝</translation>
    </message>
    <message>
        <source>The end of this denden</source>
        <translation>이 덴덴의 끝</translation>
    </message>
    <message>
        <source>The end of this drumroll</source>
        <translation>이 연타의 끝</translation>
    </message>
    <message>
        <source>The end of this juice stream</source>
        <translation>이 주스 스트림의 끝</translation>
    </message>
    <message>
        <source>The end of this long note</source>
        <translation>이 롱노트의 끝</translation>
    </message>
    <message>
        <source>The end of this object</source>
        <translation>이 오브젝트의 끝</translation>
    </message>
    <message>
        <source>The end of this slider</source>
        <translation>이 슬라이더의 끝</translation>
    </message>
    <message>
        <source>The end of this spinner</source>
        <translation>이 스피너의 끝</translation>
    </message>
    <message>
        <source>The file should be called &quot;{0}&quot; to be updated.</source>
        <translation>업데이트되려면 파일 이름이 &quot;{0}&quot;이어야 합니다.</translation>
    </message>
    <message>
        <source>The filter {0} takes = or !=, such as {1}={2}.</source>
        <translation>필터 {0}에는 {1}={2}처럼 = 또는 !=를 씁니다.</translation>
    </message>
    <message>
        <source>The first line is green; there is no red line before it that it could inherit from.</source>
        <translation>첫 선이 초록 선입니다. 그 앞에 이어받을 빨간 선이 없습니다.</translation>
    </message>
    <message>
        <source>The first line switches kiai on, so kiai begins as soon as the map is started.</source>
        <translation>첫 선이 kiai를 켜므로 맵이 시작하자마자 kiai가 시작됩니다.</translation>
    </message>
    <message>
        <source>The first object comes {0} ms before the song begins.</source>
        <translation>첫 오브젝트가 곡 시작보다 {0} ms 앞에 있습니다.</translation>
    </message>
    <message>
        <source>The folder of compiled kernels, in place of one in the program&apos;s own cache.</source>
        <translation>컴파일된 커널 폴더. 프로그램 자체 캐시의 것을 대신합니다.</translation>
    </message>
    <message>
        <source>The folder of downloaded models and the token, as every Hugging Face program reads it.</source>
        <translation>모든 Hugging Face 프로그램이 읽는, 내려받은 모델과 토큰의 폴더.</translation>
    </message>
    <message>
        <source>The folder that holds one folder per mapset; the library lists it.</source>
        <translation>맵셋마다 폴더 하나씩 들어 있는 폴더. 라이브러리에 나열됩니다.</translation>
    </message>
    <message>
        <source>The folder {0} does not exist; choose another one for the report.</source>
        <translation>폴더 {0}이(가) 없습니다. 보고서를 둘 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>The green line repeats the line before and can be removed.</source>
        <translation>이 초록 선은 이전 선을 되풀이하므로 제거할 수 있습니다.</translation>
    </message>
    <message>
        <source>The head of this juice stream</source>
        <translation>이 주스 스트림의 머리</translation>
    </message>
    <message>
        <source>The head of this slider</source>
        <translation>이 슬라이더의 머리</translation>
    </message>
    <message>
        <source>The helper process cannot start: {0}.</source>
        <translation>보조 프로세스를 시작할 수 없습니다: {0}.</translation>
    </message>
    <message>
        <source>The helper process crashed (exit code {0}); nothing was lost, try again.</source>
        <translation>보조 프로세스가 비정상 종료되었습니다(종료 코드 {0}). 잃은 것은 없으니 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The helper process was ended by the system, most likely because memory ran out; close other programs or choose a smaller model, then try again.</source>
        <translation>시스템이 보조 프로세스를 종료했습니다. 메모리 부족일 가능성이 큽니다. 다른 프로그램을 닫거나 더 작은 모델을 골라 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The highest combo, {0}, is more than osu!(stable) can count ({1}).</source>
        <translation>최고 콤보 {0}은(는) osu!(stable)이 셀 수 있는 한도({1})를 넘습니다.</translation>
    </message>
    <message>
        <source>The highest score, about {0}, is more than osu!(stable) can count.</source>
        <translation>최고 점수 약 {0}은(는) osu!(stable)이 셀 수 있는 한도를 넘습니다.</translation>
    </message>
    <message>
        <source>The hit sounds are this difficulty&apos;s own, so they were not compared with the others.</source>
        <translation>히트사운드가 이 난이도 고유의 것이라 다른 난이도와 비교하지 않았습니다.</translation>
    </message>
    <message>
        <source>The hold note lasts only {0} ms.</source>
        <translation>롱노트가 {0} ms뿐입니다.</translation>
    </message>
    <message>
        <source>The hub gives no digest for {0}; try again later.</source>
        <translation>허브가 {0}의 다이제스트를 주지 않습니다. 나중에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The hub has no model as safetensors that compares songs with prompts, and others are not read here; musicldm brings one: download that.</source>
        <translation>허브에는 곡과 프롬프트를 비교하는 safetensors 모델이 없고, 다른 형식은 읽지 않습니다. musicldm에 하나가 들어 있으니 그것을 내려받으세요.</translation>
    </message>
    <message>
        <source>The hub names the file {0}, which would lie outside the model&apos;s folder.</source>
        <translation>허브가 준 파일 {0}은(는) 모델 폴더 밖에 놓이게 됩니다.</translation>
    </message>
    <message>
        <source>The language of the window; the terminal and the documentation are in English.</source>
        <translation>창의 언어. 터미널과 문서는 영어입니다.</translation>
    </message>
    <message>
        <source>The larger model that was taken from the offer at the first start; - where it was only shown.</source>
        <translation>첫 시작에서 받기로 한 더 큰 모델. 보여 주기만 했으면 -.</translation>
    </message>
    <message>
        <source>The last form of a new difficulty.</source>
        <translation>마지막 새 난이도 양식.</translation>
    </message>
    <message>
        <source>The last forms of the other tasks.</source>
        <translation>다른 작업의 마지막 양식.</translation>
    </message>
    <message>
        <source>The last object comes {0} s after the end of the song.</source>
        <translation>마지막 오브젝트가 곡이 끝난 뒤 {0}초에 있습니다.</translation>
    </message>
    <message>
        <source>The last object ends {0} ms before a bar line, which is therefore not shown.</source>
        <translation>마지막 오브젝트가 마디선 {0} ms 앞에서 끝나 그 마디선이 표시되지 않습니다.</translation>
    </message>
    <message>
        <source>The last {0} of the song are not mapped by any difficulty. Cut it, {1}.</source>
        <translation>곡의 마지막 {0}을(를) 매핑한 난이도가 없습니다. 잘라 내세요, {1}.</translation>
    </message>
    <message>
        <source>The line comes {0} ms after a bar line, which so keeps the speed before it.</source>
        <translation>선이 마디선보다 {0} ms 뒤에 있어 마디선이 이전 속도를 유지합니다.</translation>
    </message>
    <message>
        <source>The lowest {0} difficulty is {1}, which needs {2} of play time; the shortest has {3}. Add an easier one.</source>
        <translation>가장 낮은 {0} 난이도가 {1}이며 플레이 시간 {2}이(가) 필요한데, 가장 짧은 것은 {3}입니다. 더 쉬운 난이도를 추가하세요.</translation>
    </message>
    <message>
        <source>The lyrics have {0} letters; shorten them to {1}.</source>
        <translation>가사가 {0}자입니다. {1}자로 줄이세요.</translation>
    </message>
    <message>
        <source>The map came out at {0} stars instead of {1}: {2}.</source>
        <translation>맵이 {1}이 아닌 {0}성으로 나왔습니다: {2}.</translation>
    </message>
    <message>
        <source>The map would be expected to end before this.</source>
        <translation>맵이 이보다 앞에서 끝날 것으로 예상됩니다.</translation>
    </message>
    <message>
        <source>The mapper named in sets that are made for bare songs.</source>
        <translation>비트맵 없는 곡으로 만든 맵셋에 쓸 매퍼 이름.</translation>
    </message>
    <message>
        <source>The maps of the style by example ({0}) have changed since this request was made; choose them again to use them as they are now.</source>
        <translation>예시 스타일의 맵 ({0})이(가) 이 요청 이후 바뀌었습니다. 지금 그대로 쓰려면 다시 고르세요.</translation>
    </message>
    <message>
        <source>The maps that {0} was prepared from are gone; name a data set or a folder of mapsets.</source>
        <translation>{0}을(를) 준비한 맵이 없어졌습니다. 데이터 세트나 맵셋 폴더를 지정하세요.</translation>
    </message>
    <message>
        <source>The mapset is too large for an .osz file: stopped at {0}.</source>
        <translation>맵셋이 .osz 파일로 만들기에 너무 큽니다: {0}에서 멈췄습니다.</translation>
    </message>
    <message>
        <source>The merged model is identical to its base {0}: the adapter changes nothing at this strength; train it longer, or choose another one.</source>
        <translation>병합한 모델이 기반 {0}과(와) 같습니다. 이 강도에서는 어댑터가 아무것도 바꾸지 않습니다. 더 오래 학습하거나 다른 것을 고르세요.</translation>
    </message>
    <message>
        <source>The meter is {0}/4 here, but {1}/4 in [{2}].</source>
        <translation>박자가 여기서는 {0}/4인데 [{2}]에서는 {1}/4입니다.</translation>
    </message>
    <message>
        <source>The model cannot play so ({0}); leave out --set.</source>
        <translation>모델이 그렇게 연주할 수 없습니다 ({0}). --set을 빼세요.</translation>
    </message>
    <message>
        <source>The model does not fit into the memory of {0}; choose the device cpu.</source>
        <translation>모델이 {0}의 메모리에 들어가지 않습니다. 장치 cpu를 선택하세요.</translation>
    </message>
    <message>
        <source>The model does not know the mapper {0}, so it maps in nobody&apos;s style.</source>
        <translation>모델이 매퍼 {0}을(를) 모르므로 누구의 스타일도 아닌 채로 매핑합니다.</translation>
    </message>
    <message>
        <source>The model found no beat in {0}; leave --model out to time from the audio.</source>
        <translation>모델이 {0}에서 비트를 찾지 못했습니다. 오디오로 타이밍을 잡으려면 --model을 빼세요.</translation>
    </message>
    <message>
        <source>The model found no beat; one line at {0} ms with {1} BPM stands in for the timing.</source>
        <translation>모델이 비트를 찾지 못했습니다. {0} ms의 {1} BPM 선 하나로 타이밍을 대신합니다.</translation>
    </message>
    <message>
        <source>The model found no steady beat in this song; choose another way to find the timing.</source>
        <translation>모델이 이 곡에서 일정한 비트를 찾지 못했습니다. 다른 방법으로 타이밍을 찾으세요.</translation>
    </message>
    <message>
        <source>The model that a form begins with and goes back to when it is reset; a name from `models list`.</source>
        <translation>양식의 초기 모델이자 초기화하면 돌아가는 모델. `models list`의 이름.</translation>
    </message>
    <message>
        <source>The model wrote no objects for this song; try another seed or another model.</source>
        <translation>모델이 이 곡에 오브젝트를 쓰지 않았습니다. 다른 시드나 모델을 시도하세요.</translation>
    </message>
    <message>
        <source>The model {0} does not support {1}; choose another one.</source>
        <translation>모델 {0}은(는) {1}을(를) 지원하지 않습니다. 다른 모델을 선택하세요.</translation>
    </message>
    <message>
        <source>The music model needs about {0} GiB of memory, but only {1} GiB are free; ask for {2} s, which fit.</source>
        <translation>음악 모델에는 메모리가 약 {0} GiB 필요하지만 {1} GiB만 비어 있습니다. 들어맞는 {2}초로 줄이세요.</translation>
    </message>
    <message>
        <source>The music model needs about {0} GiB of memory, but only {1} GiB are free; choose {2}, which fits.</source>
        <translation>음악 모델에는 메모리가 약 {0} GiB 필요하지만 {1} GiB만 비어 있습니다. 들어맞는 {2}을(를) 선택하세요.</translation>
    </message>
    <message>
        <source>The music model needs about {0} GiB of memory, but only {1} GiB are free; close other programs.</source>
        <translation>음악 모델에는 메모리가 약 {0} GiB 필요하지만 {1} GiB만 비어 있습니다. 다른 프로그램을 닫으세요.</translation>
    </message>
    <message>
        <source>The music model needs about {0} GiB of memory, but only {1} GiB are free; make fewer candidates at once, or choose {2}, which fits.</source>
        <translation>음악 모델에는 메모리가 약 {0} GiB 필요하지만 {1} GiB만 비어 있습니다. 한 번에 만드는 후보를 줄이거나 들어맞는 {2}을(를) 선택하세요.</translation>
    </message>
    <message>
        <source>The music model needs about {0} GiB of memory, but only {1} GiB are free; make fewer candidates at once, or close other programs.</source>
        <translation>음악 모델에는 메모리가 약 {0} GiB 필요하지만 {1} GiB만 비어 있습니다. 한 번에 만드는 후보를 줄이거나 다른 프로그램을 닫으세요.</translation>
    </message>
    <message>
        <source>The name is not valid text on this system; rename it.</source>
        <translation>이름이 이 시스템에서 올바른 글자가 아닙니다. 이름을 바꾸세요.</translation>
    </message>
    <message>
        <source>The name {0} is not valid text on this system; rename the folder.</source>
        <translation>{0}은(는) 이 시스템에서 올바른 글자가 아닙니다. 폴더 이름을 바꾸세요.</translation>
    </message>
    <message>
        <source>The name {0} leads out of the data set&apos;s folder.</source>
        <translation>{0}은(는) 데이터 세트 폴더 밖을 가리킵니다.</translation>
    </message>
    <message>
        <source>The network is off in the settings, so new versions are not asked for.</source>
        <translation>설정에서 네트워크가 꺼져 있어 새 버전을 문의하지 않습니다.</translation>
    </message>
    <message>
        <source>The newest of the large models, with the users&apos; tags as descriptors and a fine-tune for some modes.</source>
        <translation>가장 새로운 큰 모델. 사용자 태그를 디스크립터로 쓰고 일부 모드용 파인튜닝이 있습니다.</translation>
    </message>
    <message>
        <source>The next object comes {0} ms after the spinner; leave {1} ms.</source>
        <translation>다음 오브젝트가 스피너 {0} ms 뒤에 옵니다. {1} ms를 두세요.</translation>
    </message>
    <message>
        <source>The note is less than {0} before the spinner, which may hide it.</source>
        <translation>노트가 스피너보다 {0}도 앞서지 않아 가려질 수 있습니다.</translation>
    </message>
    <message>
        <source>The notes are closer than 1/{0}, the fastest rhythm of the level.</source>
        <translation>노트 간격이 이 단계에서 가장 빠른 리듬인 1/{0}보다 좁습니다.</translation>
    </message>
    <message>
        <source>The objects are {0} px apart, which looks like one object: put them on one place.</source>
        <translation>오브젝트 간격이 {0} px라 하나처럼 보입니다. 한곳에 두세요.</translation>
    </message>
    <message>
        <source>The objects lie exactly on one another; a stack leniency of {0} would stack them.</source>
        <translation>오브젝트가 완전히 겹칩니다. 스택 허용도 {0}이면 스택됩니다.</translation>
    </message>
    <message>
        <source>The overlay layer covers hit objects; what is there must not hide them.</source>
        <translation>오버레이 레이어는 오브젝트를 덮으므로 그 내용이 오브젝트를 가리면 안 됩니다.</translation>
    </message>
    <message>
        <source>The part of the audio prompt has to begin at 0 s or later and to end after it begins.</source>
        <translation>오디오 프롬프트의 부분은 0초 이후에 시작하고 시작 뒤에 끝나야 합니다.</translation>
    </message>
    <message>
        <source>The part of {0} that is to be continued is silent; choose another one.</source>
        <translation>이어서 만들 {0}의 부분이 무음입니다. 다른 부분을 선택하세요.</translation>
    </message>
    <message>
        <source>The precision &quot;{0}&quot; is unknown; choose fp32 or bf16.</source>
        <translation>정밀도 &quot;{0}&quot;은(는) 알 수 없습니다. fp32나 bf16을 선택하세요.</translation>
    </message>
    <message>
        <source>The prepared charts give no window with anything to learn; prepare more maps.</source>
        <translation>준비한 차트에 배울 창이 없습니다. 더 많은 맵을 준비하세요.</translation>
    </message>
    <message>
        <source>The preview time is {0}, but {1} in the other difficulties.</source>
        <translation>미리듣기 시간이 {0}인데 다른 난이도에서는 {1}입니다.</translation>
    </message>
    <message>
        <source>The program ended amid a step: {0}.</source>
        <translation>프로그램이 단계 도중에 끝났습니다: {0}.</translation>
    </message>
    <message>
        <source>The program is closing.</source>
        <translation>프로그램을 닫는 중입니다.</translation>
    </message>
    <message>
        <source>The prompt does not fit the checkpoint; give it fewer contexts.</source>
        <translation>프롬프트가 체크포인트에 맞지 않습니다. 컨텍스트를 줄이세요.</translation>
    </message>
    <message>
        <source>The prompt is empty; describe the music, or use --unconditional to let the model play freely.</source>
        <translation>프롬프트가 비어 있습니다. 음악을 설명하거나 --unconditional로 모델이 자유롭게 연주하게 하세요.</translation>
    </message>
    <message>
        <source>The quantization &quot;{0}&quot; is unknown; the only one is int8.</source>
        <translation>양자화 &quot;{0}&quot;은(는) 알 수 없습니다. int8만 있습니다.</translation>
    </message>
    <message>
        <source>The queue in {0} could not be read ({1}); {2}.</source>
        <translation>{0}의 대기열을 읽을 수 없습니다({1}). {2}.</translation>
    </message>
    <message>
        <source>The range begins after the song ends at {0} s; set --start earlier.</source>
        <translation>범위가 곡이 끝나는 {0}초 뒤에 시작합니다. --start를 앞당기세요.</translation>
    </message>
    <message>
        <source>The range begins after the song ends at {0} s; set {1} earlier.</source>
        <translation>범위가 곡이 끝나는 {0}초 뒤에 시작합니다. {1}을(를) 앞당기세요.</translation>
    </message>
    <message>
        <source>The range lies under the {0} at {1} ms; choose a longer one.</source>
        <translation>범위가 {1} ms의 {0} 아래에 있습니다. 더 긴 범위를 선택하세요.</translation>
    </message>
    <message>
        <source>The range must be at least half a second long; set {0} later than {1}.</source>
        <translation>범위는 최소 0.5초여야 합니다. {0}을(를) {1}보다 뒤로 설정하세요.</translation>
    </message>
    <message>
        <source>The range of {0} must begin before it ends, from 0 ms on.</source>
        <translation>{0}의 범위는 0 ms부터, 끝나기 전에 시작해야 합니다.</translation>
    </message>
    <message>
        <source>The recipe {0} has the unknown option {1}.</source>
        <translation>레시피 {0}에 알 수 없는 옵션 {1}이(가) 있습니다.</translation>
    </message>
    <message>
        <source>The recipe {0} says {1}: {2}; use a number {3}.</source>
        <translation>레시피 {0}에 {1}: {2}(으)로 되어 있습니다. {3} 수를 쓰세요.</translation>
    </message>
    <message>
        <source>The recipe&apos;s mix leaves no chart to train on.</source>
        <translation>레시피 구성에 학습할 차트가 남지 않습니다.</translation>
    </message>
    <message>
        <source>The red and the green line here disagree about {0}; the later one wins.</source>
        <translation>여기서 빨간 선과 초록 선의 {0}이(가) 서로 다릅니다. 뒤의 것이 적용됩니다.</translation>
    </message>
    <message>
        <source>The red line has {0} BPM; is it meant to stop or hurl the scrolling?</source>
        <translation>빨간 선이 {0} BPM입니다. 스크롤을 멈추거나 날려 보내려는 것인가요?</translation>
    </message>
    <message>
        <source>The red line has {0} beats in a bar.</source>
        <translation>빨간 선의 한 마디가 {0}박입니다.</translation>
    </message>
    <message>
        <source>The red line is at {0} ms, but at {1} ms in [{2}].</source>
        <translation>빨간 선이 {0} ms에 있는데 [{2}]에서는 {1} ms에 있습니다.</translation>
    </message>
    <message>
        <source>The red line of [{0}] here ({1}) is missing.</source>
        <translation>[{0}]의 빨간 선이 여기({1})에 없습니다.</translation>
    </message>
    <message>
        <source>The red line says {0} ms per beat, which is not a tempo.</source>
        <translation>빨간 선이 박당 {0} ms인데 이는 템포가 아닙니다.</translation>
    </message>
    <message>
        <source>The red lines drift away from the beats of the song, by {0} ms from {1} to {2}; correct the BPM before you map on them.</source>
        <translation>빨간 선이 {1}부터 {2}까지 곡의 비트에서 {0} ms 밀려납니다. 매핑하기 전에 BPM을 고치세요.</translation>
    </message>
    <message>
        <source>The repeat of this juice stream</source>
        <translation>이 주스 스트림의 반복</translation>
    </message>
    <message>
        <source>The repeat of this slider</source>
        <translation>이 슬라이더의 반복</translation>
    </message>
    <message>
        <source>The request has an unknown option: {0}.</source>
        <translation>요청에 알 수 없는 옵션이 있습니다: {0}.</translation>
    </message>
    <message>
        <source>The request is wrong at {0}: it is not a table of options.</source>
        <translation>요청의 {0}이(가) 잘못되었습니다: 옵션 표가 아닙니다.</translation>
    </message>
    <message>
        <source>The request names no song.</source>
        <translation>요청에 곡이 지정되지 않았습니다.</translation>
    </message>
    <message>
        <source>The request was written by a later version of Beatwright; update the program to read it.</source>
        <translation>더 새로운 Beatwright가 쓴 요청입니다. 프로그램을 업데이트해야 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>The reverse arrow is covered by an object until just before it is reached.</source>
        <translation>리버스 화살표가 닿기 직전까지 오브젝트에 가려져 있습니다.</translation>
    </message>
    <message>
        <source>The rhythm complexity model in {0} cannot be read: {1}.</source>
        <translation>{0}의 리듬 복잡도 모델을 읽을 수 없습니다: {1}.</translation>
    </message>
    <message>
        <source>The rhythm complexity model in {0} does not fit its {1}; install it again.</source>
        <translation>{0}의 리듬 복잡도 모델이 {1}과(와) 맞지 않습니다. 다시 설치하세요.</translation>
    </message>
    <message>
        <source>The rhythm of the bar that begins here is surprising: {0} nats, where the map&apos;s bars have {1}. Check its snaps.</source>
        <translation>여기서 시작하는 마디의 리듬이 의외입니다: {0} nat(맵의 마디는 {1}). 스냅을 확인하세요.</translation>
    </message>
    <message>
        <source>The rhythm of {0} ({1} stars) is clearly simpler than that of {2} ({3} stars): {4} against {5}. Check that both are meant so.</source>
        <translation>{0}({1}성)의 리듬이 {2}({3}성)보다 뚜렷이 단순합니다: {4} 대 {5}. 둘 다 의도한 것인지 확인하세요.</translation>
    </message>
    <message>
        <source>The romanised fields can be typed and searched on every keyboard.</source>
        <translation>로마자 항목은 어떤 키보드로도 입력하고 검색할 수 있습니다.</translation>
    </message>
    <message>
        <source>The same moment of the song has the same samples in all difficulties of a key mode.</source>
        <translation>한 키 모드의 모든 난이도에서 곡의 같은 순간에는 같은 샘플이 있습니다.</translation>
    </message>
    <message>
        <source>The same sample on two notes of a chord is louder than meant.</source>
        <translation>동시치기의 두 노트에 같은 샘플이 있으면 의도보다 큽니다.</translation>
    </message>
    <message>
        <source>The same sound of the song has the same hit sound in all difficulties.</source>
        <translation>곡의 같은 소리는 모든 난이도에서 같은 히트사운드입니다.</translation>
    </message>
    <message>
        <source>The sample &quot;{0}&quot; of this object is not in the folder.</source>
        <translation>이 오브젝트의 샘플 &quot;{0}&quot;이(가) 폴더에 없습니다.</translation>
    </message>
    <message>
        <source>The scroll speed is {0}x here; {1}x is that of the rest of the map.</source>
        <translation>스크롤 속도가 여기서는 {0}x인데 맵의 나머지는 {1}x입니다.</translation>
    </message>
    <message>
        <source>The scroll speed is {0}x; {1}x keeps it even here.</source>
        <translation>스크롤 속도가 {0}x입니다. {1}x면 여기서 일정하게 유지됩니다.</translation>
    </message>
    <message>
        <source>The section &quot;{0}&quot; names no bars; write, for example, &quot;intro 8 bars&quot;.</source>
        <translation>구간 &quot;{0}&quot;에 마디 수가 없습니다. 예를 들어 &quot;intro 8 bars&quot;라고 쓰세요.</translation>
    </message>
    <message>
        <source>The sections are empty; write, for example, &quot;intro 8 bars, drop 16 bars&quot;.</source>
        <translation>구간이 비어 있습니다. 예를 들어 &quot;intro 8 bars, drop 16 bars&quot;라고 쓰세요.</translation>
    </message>
    <message>
        <source>The sections last {0} s together; a song may have {1} s at most.</source>
        <translation>구간이 모두 {0}초입니다. 한 곡은 최대 {1}초입니다.</translation>
    </message>
    <message>
        <source>The set has another picture named {0}; rename yours and choose it again.</source>
        <translation>맵셋에 {0}(이)라는 다른 그림이 있습니다. 이름을 바꾸고 다시 선택하세요.</translation>
    </message>
    <message>
        <source>The settings in {0} could not be read ({1}); {2}.</source>
        <translation>{0}의 설정을 읽을 수 없습니다({1}). {2}.</translation>
    </message>
    <message>
        <source>The shape of this juice stream</source>
        <translation>이 주스 스트림의 모양</translation>
    </message>
    <message>
        <source>The shape of this slider</source>
        <translation>이 슬라이더의 모양</translation>
    </message>
    <message>
        <source>The slider has a length of {0} px.</source>
        <translation>슬라이더 길이가 {0} px입니다.</translation>
    </message>
    <message>
        <source>The slider has no anchor after its head, so no body.</source>
        <translation>슬라이더 머리 뒤에 앵커가 없어 몸통이 없습니다.</translation>
    </message>
    <message>
        <source>The slider has {0} anchors for {1} px of length. Are they all needed?</source>
        <translation>슬라이더 길이 {1} px에 앵커가 {0}개입니다. 모두 필요한가요?</translation>
    </message>
    <message>
        <source>The slider lasts {0} ms; an Easy should give {1} ms.</source>
        <translation>슬라이더가 {0} ms입니다. Easy라면 {1} ms는 되어야 합니다.</translation>
    </message>
    <message>
        <source>The slider runs over its own path, so one cannot see where the ball goes. Is it readable?</source>
        <translation>슬라이더가 자기 경로 위를 지나 볼의 진로가 보이지 않습니다. 읽을 수 있나요?</translation>
    </message>
    <message>
        <source>The slider tail is {0} px off the screen.</source>
        <translation>슬라이더 꼬리가 화면을 {0} px 벗어났습니다.</translation>
    </message>
    <message>
        <source>The slider&apos;s body is {0} px off the screen.</source>
        <translation>슬라이더 몸통이 화면을 {0} px 벗어났습니다.</translation>
    </message>
    <message>
        <source>The small version of V32, for machines without a graphics card.</source>
        <translation>V32의 작은 버전. 그래픽 카드가 없는 컴퓨터용.</translation>
    </message>
    <message>
        <source>The smallest of the older models; positions are refined by a second model.</source>
        <translation>이전 모델 중 가장 작습니다. 위치는 두 번째 모델이 다듬습니다.</translation>
    </message>
    <message>
        <source>The song does not have the beats of the red lines ({0} BPM from {1}); find the timing again before you map on them.</source>
        <translation>곡에 빨간 선의 비트({1}부터 {0} BPM)가 없습니다. 매핑하기 전에 타이밍을 다시 찾으세요.</translation>
    </message>
    <message>
        <source>The song has nothing to map in the chosen range; choose a longer one.</source>
        <translation>선택한 범위에 매핑할 것이 없습니다. 더 긴 범위를 선택하세요.</translation>
    </message>
    <message>
        <source>The song has {0} BPM, which is too far from {1} to stretch it; choose a tempo nearer to its own.</source>
        <translation>곡은 {0} BPM으로 {1}까지 늘이기에는 너무 멉니다. 곡에 더 가까운 템포를 선택하세요.</translation>
    </message>
    <message>
        <source>The song is at about {0} BPM, not at the {1} BPM of the red line at {2}; correct the BPM before you map on it.</source>
        <translation>곡은 약 {0} BPM인데 {2}의 빨간 선은 {1} BPM입니다. 매핑하기 전에 BPM을 고치세요.</translation>
    </message>
    <message>
        <source>The song needs {0} MiB, but only {1} MiB are free on the disk of {2}; make room, or name a folder on another disk.</source>
        <translation>곡에 {0} MiB가 필요하지만 {2}의 디스크에는 {1} MiB만 비어 있습니다. 공간을 마련하거나 다른 디스크의 폴더를 지정하세요.</translation>
    </message>
    <message>
        <source>The sound device that plays the song.</source>
        <translation>곡을 재생하는 사운드 장치.</translation>
    </message>
    <message>
        <source>The spinner begins {0} ms after the object before; leave {1} ms.</source>
        <translation>스피너가 앞 오브젝트 {0} ms 뒤에 시작합니다. {1} ms를 두세요.</translation>
    </message>
    <message>
        <source>The spinner lasts {0} ms, in which Auto {1} get 1,000 points at OD {2}.</source>
        <translation>스피너가 {0} ms라 OD {2}에서 Auto가 1,000점을 {1}.</translation>
    </message>
    <message>
        <source>The spinner lasts {0} ms; here it should be at least {1} ms.</source>
        <translation>스피너가 {0} ms입니다. 여기서는 최소 {1} ms여야 합니다.</translation>
    </message>
    <message>
        <source>The star rating of {0} cannot be computed: {1}.</source>
        <translation>{0}의 별 난이도를 계산할 수 없습니다: {1}.</translation>
    </message>
    <message>
        <source>The star rating of {0} is not computed: it has far too many or too distant objects.</source>
        <translation>{0}의 별 난이도를 계산하지 않습니다: 오브젝트가 너무 많거나 너무 멉니다.</translation>
    </message>
    <message>
        <source>The star rating of {0} is not computed: it is larger than {1} MiB.</source>
        <translation>{0}의 별 난이도를 계산하지 않습니다: {1} MiB보다 큽니다.</translation>
    </message>
    <message>
        <source>The star rating of {0} is not computed: its sliders or spinners are far too long.</source>
        <translation>{0}의 별 난이도를 계산하지 않습니다: 슬라이더나 스피너가 너무 깁니다.</translation>
    </message>
    <message>
        <source>The stars were brought from {0} to {1} by writing the fullest parts again ({2} in {3} s).</source>
        <translation>가장 빽빽한 부분을 다시 써서 별을 {0}에서 {1}(으)로 맞췄습니다({3}초에 {2}곳).</translation>
    </message>
    <message>
        <source>The storyboard draws {0} pictures over the objects, first &quot;{1}&quot;.</source>
        <translation>스토리보드가 오브젝트 위에 그림 {0}개를 그립니다. 처음은 &quot;{1}&quot;.</translation>
    </message>
    <message>
        <source>The storyboard of the {0} file plays {1}, first &quot;{2}&quot; at {3} %. None may stand in for a hit sound.</source>
        <translation>{0} 파일의 스토리보드가 {1}을(를) 재생합니다. 처음은 &quot;{2}&quot;, {3} %. 히트사운드를 대신해서는 안 됩니다.</translation>
    </message>
    <message>
        <source>The storyboard picture &quot;{0}&quot; is not in the folder.</source>
        <translation>스토리보드 그림 &quot;{0}&quot;이(가) 폴더에 없습니다.</translation>
    </message>
    <message>
        <source>The style &quot;{0}&quot; has a slot that this model does not have; it is for another model.</source>
        <translation>스타일 &quot;{0}&quot;의 슬롯이 이 모델에 없습니다. 다른 모델용입니다.</translation>
    </message>
    <message>
        <source>The style needs a name with letters or digits.</source>
        <translation>스타일에는 글자나 숫자가 있는 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>The style {0} is not better than its base, so there is nothing to merge.</source>
        <translation>스타일 {0}은(는) 기반보다 낫지 않아 병합할 것이 없습니다.</translation>
    </message>
    <message>
        <source>The tag &quot;{0}&quot; is not in all difficulties; before the set is uploaded, it goes into each.</source>
        <translation>태그 &quot;{0}&quot;이(가) 모든 난이도에 있지는 않습니다. 맵셋을 올리기 전에 모두 넣으세요.</translation>
    </message>
    <message>
        <source>The tags differ from the other difficulties: {0}.</source>
        <translation>태그가 다른 난이도와 다릅니다: {0}.</translation>
    </message>
    <message>
        <source>The tags name no {0}, such as {1} or {2}.</source>
        <translation>태그에 {1} 또는 {2} 같은 {0}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>The tags name the Mappers&apos; Guild: make sure that the background is free to use.</source>
        <translation>태그에 Mappers&apos; Guild가 있습니다. 배경을 자유롭게 쓸 수 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>The tags say nightcore, so write &quot;{0}&quot; in the {1}: &quot;{2}&quot;.</source>
        <translation>태그에 nightcore가 있으므로 {1}에 &quot;{0}&quot;을(를) 쓰세요: &quot;{2}&quot;.</translation>
    </message>
    <message>
        <source>The tail of this juice stream</source>
        <translation>이 주스 스트림의 꼬리</translation>
    </message>
    <message>
        <source>The tail of this slider</source>
        <translation>이 슬라이더의 꼬리</translation>
    </message>
    <message>
        <source>The task {0} changes or answers a difficulty; name one (--beatmap).</source>
        <translation>작업 {0}은(는) 난이도를 바꾸거나 그에 답합니다. 난이도를 지정하세요(--beatmap).</translation>
    </message>
    <message>
        <source>The task {0} is unknown; use {1}.</source>
        <translation>작업 {0}은(는) 알 수 없습니다. {1}을(를) 쓰세요.</translation>
    </message>
    <message>
        <source>The tempo becomes {0} BPM; a green line of {1}x would keep the speed.</source>
        <translation>템포가 {0} BPM이 됩니다. {1}x 초록 선이면 속도가 유지됩니다.</translation>
    </message>
    <message>
        <source>The tempo is {0} BPM here, but {1} BPM in [{2}].</source>
        <translation>템포가 여기서는 {0} BPM인데 [{2}]에서는 {1} BPM입니다.</translation>
    </message>
    <message>
        <source>The timing has no usable red line: give the song a BPM and an offset first.</source>
        <translation>타이밍에 쓸 수 있는 빨간 선이 없습니다. 먼저 곡에 BPM과 오프셋을 주세요.</translation>
    </message>
    <message>
        <source>The timing is doubtful; check BPM and offset before you map on it.</source>
        <translation>타이밍이 의심스럽습니다. 매핑하기 전에 BPM과 오프셋을 확인하세요.</translation>
    </message>
    <message>
        <source>The timing was found in the audio and is doubtful; check BPM and offset before you map on it.</source>
        <translation>오디오에서 찾은 타이밍이 의심스럽습니다. 매핑하기 전에 BPM과 오프셋을 확인하세요.</translation>
    </message>
    <message>
        <source>The token for models that ask for a login.</source>
        <translation>로그인이 필요한 모델용 토큰.</translation>
    </message>
    <message>
        <source>The video &quot;{0}&quot; has an audio track; remove it.</source>
        <translation>영상 &quot;{0}&quot;에 오디오 트랙이 있습니다. 제거하세요.</translation>
    </message>
    <message>
        <source>The video &quot;{0}&quot; has {1} x {2} pixels; 1280 x 720 is the most.</source>
        <translation>영상 &quot;{0}&quot;은(는) {1} x {2} 픽셀입니다. 최대 1280 x 720입니다.</translation>
    </message>
    <message>
        <source>The video &quot;{0}&quot; is not in the folder; it may have been downloaded without.</source>
        <translation>영상 &quot;{0}&quot;이(가) 폴더에 없습니다. 영상 없이 내려받았을 수 있습니다.</translation>
    </message>
    <message>
        <source>The video starts at {0} ms, but at {1} ms in other difficulties.</source>
        <translation>영상이 {0} ms에 시작하는데 다른 난이도에서는 {1} ms에 시작합니다.</translation>
    </message>
    <message>
        <source>The website and song select play the same part of the song, whatever difficulty is chosen.</source>
        <translation>어느 난이도를 골라도 웹사이트와 곡 선택은 곡의 같은 부분을 재생합니다.</translation>
    </message>
    <message>
        <source>The website cuts fields of more than 81 characters; artist, title, creator and name are never empty.</source>
        <translation>웹사이트는 81자를 넘는 항목을 자릅니다. 아티스트, 제목, 제작자, 이름은 비어 있을 수 없습니다.</translation>
    </message>
    <message>
        <source>The weight of {0} must lie between 0 and {1}, not {2}.</source>
        <translation>{0}의 가중치는 0과 {1} 사이여야 합니다({2} 아님).</translation>
    </message>
    <message>
        <source>The weights in {0} lack {1}, or have it in another size; download the model again.</source>
        <translation>{0}의 가중치에 {1}이(가) 없거나 크기가 다릅니다. 모델을 다시 다운로드하세요.</translation>
    </message>
    <message>
        <source>The year of {0} must lie between 2000 and 2099, not {1}.</source>
        <translation>{0}의 연도는 2000과 2099 사이여야 합니다({1} 아님).</translation>
    </message>
    <message>
        <source>The {0} and the {1} are only {2} ms apart; leave at least {3} ms.</source>
        <translation>{0}와(과) {1}의 간격이 {2} ms뿐입니다. 적어도 {3} ms를 두세요.</translation>
    </message>
    <message>
        <source>The {0} and the {1} overlap in time: the second begins before the first has ended.</source>
        <translation>{0}와(과) {1}의 시간이 겹칩니다. 첫째가 끝나기 전에 둘째가 시작합니다.</translation>
    </message>
    <message>
        <source>The {0} are skinned only in part; missing: {1}. Add them or remove the others.</source>
        <translation>{0}의 스킨이 일부만 있습니다. 없는 것: {1}. 추가하거나 나머지를 제거하세요.</translation>
    </message>
    <message>
        <source>The {0} at {1} ms does not end.</source>
        <translation>{1} ms의 {0}이(가) 끝나지 않습니다.</translation>
    </message>
    <message>
        <source>The {0} gives a hyperdash, which this level must not have.</source>
        <translation>{0}이(가) 하이퍼대시를 만드는데 이 단계에는 있으면 안 됩니다.</translation>
    </message>
    <message>
        <source>The {0} gives a hyperdash; in a Rain only fruits should.</source>
        <translation>{0}이(가) 하이퍼대시를 만듭니다. Rain에서는 과일만 그래야 합니다.</translation>
    </message>
    <message>
        <source>The {0} has {1} characters; the website shows {2}.</source>
        <translation>{0}이(가) {1}자입니다. 웹사이트는 {2}자를 표시합니다.</translation>
    </message>
    <message>
        <source>The {0} is &quot;{1}&quot; here, but &quot;{2}&quot; in most difficulties.</source>
        <translation>{0}이(가) 여기서는 &quot;{1}&quot;인데 대부분의 난이도에서는 &quot;{2}&quot;입니다.</translation>
    </message>
    <message>
        <source>The {0} is empty.</source>
        <translation>{0}이(가) 비어 있습니다.</translation>
    </message>
    <message>
        <source>The {0} is on 1/{1} here, while {2}. Which fits the song?</source>
        <translation>{0}이(가) 여기서는 1/{1}에 있는데 {2}. 어느 쪽이 곡에 맞나요?</translation>
    </message>
    <message>
        <source>The {0} is {1} here, but {2} in {3} of {4} difficulties.</source>
        <translation>{0}이(가) 여기서는 {1}인데 난이도 {4}개 중 {3}개에서는 {2}입니다.</translation>
    </message>
    <message>
        <source>The {0} is {1} ms off its tick, which is hardly felt.</source>
        <translation>{0}이(가) 틱에서 {1} ms 벗어났지만 거의 느껴지지 않습니다.</translation>
    </message>
    <message>
        <source>The {0} is {1} ms off its tick, which is hardly felt; one more object is off likewise.</source>
        <translation>{0}이(가) 틱에서 {1} ms 벗어났지만 거의 느껴지지 않습니다. 오브젝트 하나가 더 그렇습니다.</translation>
    </message>
    <message>
        <source>The {0} is {1} ms off its tick, which is hardly felt; {2} more objects are off likewise.</source>
        <translation>{0}이(가) 틱에서 {1} ms 벗어났지만 거의 느껴지지 않습니다. 오브젝트 {2}개가 더 그렇습니다.</translation>
    </message>
    <message>
        <source>The {0} is {1} ms too {2} for the nearest tick.</source>
        <translation>{0}이(가) 가장 가까운 틱보다 {1} ms 너무 {2}.</translation>
    </message>
    <message>
        <source>The {0} is {1} px off the screen.</source>
        <translation>{0}이(가) 화면을 {1} px 벗어났습니다.</translation>
    </message>
    <message>
        <source>The {0} lies {1} ms before a red line and fits only the timing before it. Which beat is meant?</source>
        <translation>{0}이(가) 빨간 선 {1} ms 앞에 있어 이전 타이밍에만 맞습니다. 어느 비트를 의도했나요?</translation>
    </message>
    <message>
        <source>The {0} line has a volume of {1} %, but only {2} to {3} % exist.</source>
        <translation>{0} 선의 음량이 {1} %인데 {2}~{3} %만 가능합니다.</translation>
    </message>
    <message>
        <source>The {0}, &quot;{1}&quot;, holds &quot;{2}&quot;; only ASCII characters belong there.</source>
        <translation>{0} &quot;{1}&quot;에 &quot;{2}&quot;이(가) 있습니다. ASCII 문자만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>There are no hit objects.</source>
        <translation>오브젝트가 없습니다.</translation>
    </message>
    <message>
        <source>There are no hit sounds at all: no additions and one sample set.</source>
        <translation>히트사운드가 전혀 없습니다: 추가음이 없고 샘플 세트가 하나뿐입니다.</translation>
    </message>
    <message>
        <source>There are {0} ms for this hyperdash; the level needs {1} ms.</source>
        <translation>이 하이퍼대시에는 {0} ms가 있습니다. 이 단계에는 {1} ms가 필요합니다.</translation>
    </message>
    <message>
        <source>There are {0} s of drain time; a rankable map needs {1} s.</source>
        <translation>드레인 타임이 {0}초입니다. 랭크 가능한 맵에는 {1}초가 필요합니다.</translation>
    </message>
    <message>
        <source>There is a space before and after a marker, and after a comma.</source>
        <translation>표시 앞뒤와 쉼표 뒤에는 공백이 있습니다.</translation>
    </message>
    <message>
        <source>There is a style named {0} already; choose another name.</source>
        <translation>{0}(이)라는 스타일이 이미 있습니다. 다른 이름을 고르세요.</translation>
    </message>
    <message>
        <source>There is no &quot;{0}&quot; in the folder, so the default sound plays instead.</source>
        <translation>폴더에 &quot;{0}&quot;이(가) 없어 기본 소리가 대신 재생됩니다.</translation>
    </message>
    <message>
        <source>There is no .osu file in {0}; name a mapset&apos;s folder or one of its files.</source>
        <translation>{0}에 .osu 파일이 없습니다. 맵셋 폴더나 그 안의 파일을 지정하세요.</translation>
    </message>
    <message>
        <source>There is no background picture to take combo colours from; choose one, or leave that out.</source>
        <translation>콤보 색을 가져올 배경 그림이 없습니다. 하나를 고르거나 그것을 빼세요.</translation>
    </message>
    <message>
        <source>There is no background.</source>
        <translation>배경이 없습니다.</translation>
    </message>
    <message>
        <source>There is no category &quot;{0}&quot;; choose one of {1}.</source>
        <translation>&quot;{0}&quot; 분류가 없습니다. {1} 중에서 선택하세요.</translation>
    </message>
    <message>
        <source>There is no compiler for the attention kernel: large models decode by torch alone.</source>
        <translation>어텐션 커널용 컴파일러가 없습니다: 큰 모델은 torch만으로 디코딩합니다.</translation>
    </message>
    <message>
        <source>There is no depth &quot;{0}&quot;; choose one of {1}.</source>
        <translation>&quot;{0}&quot;(이)라는 깊이는 없습니다. {1} 중에서 고르세요.</translation>
    </message>
    <message>
        <source>There is no device {0} that torch could use here; choose auto or cpu.</source>
        <translation>torch가 여기서 쓸 수 있는 장치 {0}이(가) 없습니다. auto나 cpu를 선택하세요.</translation>
    </message>
    <message>
        <source>There is no file {0}; name a song with --prompt-audio.</source>
        <translation>파일 {0}이(가) 없습니다. --prompt-audio로 곡을 지정하세요.</translation>
    </message>
    <message>
        <source>There is no filter “{0}”; the nearest is {1}.</source>
        <translation>“{0}” 필터가 없습니다. 가장 가까운 것은 {1}입니다.</translation>
    </message>
    <message>
        <source>There is no filter “{0}”; there are {1}.</source>
        <translation>“{0}” 필터가 없습니다. {1}이(가) 있습니다.</translation>
    </message>
    <message>
        <source>There is no folder {0} to pack.</source>
        <translation>묶을 폴더 {0}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>There is no goal &quot;{0}&quot;; choose one of {1}.</source>
        <translation>&quot;{0}&quot;(이)라는 목표는 없습니다. {1} 중에서 고르세요.</translation>
    </message>
    <message>
        <source>There is no label {0}; labels are {1}.</source>
        <translation>{0}(이)라는 라벨은 없습니다. 라벨은 {1}입니다.</translation>
    </message>
    <message>
        <source>There is no map by {0} to take an example from.</source>
        <translation>본보기로 삼을 {0}의 맵이 없습니다.</translation>
    </message>
    <message>
        <source>There is no map by {0}; the mappers are {1}.</source>
        <translation>{0}의 맵이 없습니다. 매퍼는 {1}입니다.</translation>
    </message>
    <message>
        <source>There is no map to learn from{0}. Add maps, or take some back into the data set.</source>
        <translation>배울 맵이 없습니다{0}. 맵을 추가하거나 데이터 세트에 다시 넣으세요.</translation>
    </message>
    <message>
        <source>There is no map with a song to learn the rhythm from; name a folder of mapsets.</source>
        <translation>리듬을 배울 곡이 있는 맵이 없습니다. 맵셋 폴더를 지정하세요.</translation>
    </message>
    <message>
        <source>There is no mode {0}; use osu, taiko, catch or mania.</source>
        <translation>모드 {0}은(는) 없습니다. osu, taiko, catch, mania 중에서 쓰세요.</translation>
    </message>
    <message>
        <source>There is no model &quot;{0}&quot;: give a name from `models list`, a folder, or a hub id like owner/name.</source>
        <translation>모델 &quot;{0}&quot;이(가) 없습니다. `models list`의 이름, 폴더 또는 owner/name 같은 허브 ID를 쓰세요.</translation>
    </message>
    <message>
        <source>There is no music model &quot;{0}&quot;: give a name such as musicgen-small, a folder, or a hub id like owner/name.</source>
        <translation>음악 모델 &quot;{0}&quot;이(가) 없습니다. musicgen-small 같은 이름, 폴더, 또는 owner/name 같은 허브 ID를 지정하세요.</translation>
    </message>
    <message>
        <source>There is no preset &quot;{0}&quot;; choose one of {1}.</source>
        <translation>&quot;{0}&quot;(이)라는 프리셋은 없습니다. {1} 중에서 고르세요.</translation>
    </message>
    <message>
        <source>There is no preset named {0}; there are: {1}.</source>
        <translation>{0} 프리셋이 없습니다. 있는 것: {1}.</translation>
    </message>
    <message>
        <source>There is no red line number {0}; the map has {1}.</source>
        <translation>{0}번 빨간 선이 없습니다. 맵에는 {1}개가 있습니다.</translation>
    </message>
    <message>
        <source>There is no red line to write; find the timing or add one first.</source>
        <translation>쓸 빨간 선이 없습니다. 먼저 타이밍을 찾거나 추가하세요.</translation>
    </message>
    <message>
        <source>There is no red line, so the map has no tempo. Time the song.</source>
        <translation>빨간 선이 없어 맵에 템포가 없습니다. 곡의 타이밍을 잡으세요.</translation>
    </message>
    <message>
        <source>There is no spinner, so every full combo gives the same score. Does one fit anywhere?</source>
        <translation>스피너가 없어 모든 풀 콤보의 점수가 같습니다. 어울리는 곳이 있나요?</translation>
    </message>
    <message>
        <source>There is no status {0}; use {1}.</source>
        <translation>상태 {0}은(는) 없습니다. {1}을(를) 쓰세요.</translation>
    </message>
    <message>
        <source>There is no {0} in {1}; scan the data set again.</source>
        <translation>{1}에 {0}이(가) 없습니다. 데이터 세트를 다시 읽으세요.</translation>
    </message>
    <message>
        <source>There is no {0} to take the style from; name an .osu file or a folder of mapsets.</source>
        <translation>스타일을 가져올 {0}이(가) 없습니다. .osu 파일이나 맵셋 폴더를 지정하세요.</translation>
    </message>
    <message>
        <source>There is no {0}; name a data set or a folder of mapsets.</source>
        <translation>{0}이(가) 없습니다. 데이터 세트나 맵셋 폴더를 지정하세요.</translation>
    </message>
    <message>
        <source>There is no {0}; name a data set, a prepared folder or a folder of mapsets.</source>
        <translation>{0}이(가) 없습니다. 데이터 세트, 준비된 폴더 또는 맵셋 폴더를 지정하세요.</translation>
    </message>
    <message>
        <source>There is no {0}; name a folder of mapsets, an .osz file or a data set&apos;s folder.</source>
        <translation>{0}이(가) 없습니다. 맵셋 폴더, .osz 파일 또는 데이터 세트 폴더를 지정하세요.</translation>
    </message>
    <message>
        <source>There is no {0}; name an .osu file, an .osz file or a mapset folder.</source>
        <translation>{0}이(가) 없습니다. .osu 파일, .osz 파일 또는 맵셋 폴더를 지정하세요.</translation>
    </message>
    <message>
        <source>There is no {0}; name the file of a style.</source>
        <translation>{0}이(가) 없습니다. 스타일 파일을 지정하세요.</translation>
    </message>
    <message>
        <source>There is not enough memory to train with {0} windows at once; use {1}. What was trained so far is kept.</source>
        <translation>한 번에 창 {0}개로 학습하기에는 메모리가 부족합니다. {1}개로 하세요. 지금까지 학습한 것은 남습니다.</translation>
    </message>
    <message>
        <source>There is nothing of {0} on this machine.</source>
        <translation>이 컴퓨터에 {0}의 파일이 없습니다.</translation>
    </message>
    <message>
        <source>There is only one combo colour, so one combo cannot be told from the next.</source>
        <translation>콤보 색이 하나뿐이라 콤보를 구별할 수 없습니다.</translation>
    </message>
    <message>
        <source>There is only one song, so none could be held out to measure the training against.</source>
        <translation>곡이 하나뿐이라 학습을 측정할 곡을 남겨 둘 수 없었습니다.</translation>
    </message>
    <message>
        <source>There should be {0} in the {1}: &quot;{2}&quot;.</source>
        <translation>{1}에 {0}이(가) 있어야 합니다: &quot;{2}&quot;.</translation>
    </message>
    <message>
        <source>There was not enough memory for this; close other programs or choose a smaller model.</source>
        <translation>메모리가 부족했습니다. 다른 프로그램을 닫거나 더 작은 모델을 선택하세요.</translation>
    </message>
    <message>
        <source>These notes</source>
        <translation>이 노트들</translation>
    </message>
    <message>
        <source>These objects</source>
        <translation>이 오브젝트들</translation>
    </message>
    <message>
        <source>This banana shower</source>
        <translation>이 바나나 샤워</translation>
    </message>
    <message>
        <source>This bar line</source>
        <translation>이 마디선</translation>
    </message>
    <message>
        <source>This beat</source>
        <translation>이 박자</translation>
    </message>
    <message>
        <source>This big don</source>
        <translation>이 큰 쿵</translation>
    </message>
    <message>
        <source>This big kat</source>
        <translation>이 큰 딱</translation>
    </message>
    <message>
        <source>This checkpoint ({0}) cannot be shown another difficulty; choose the bundled model, V29 or V31.</source>
        <translation>이 체크포인트({0})에는 다른 난이도를 보여 줄 수 없습니다. 내장 모델, V29 또는 V31을 선택하세요.</translation>
    </message>
    <message>
        <source>This checkpoint ({0}) cannot write {1}; choose another model.</source>
        <translation>이 체크포인트({0})는 {1}을(를) 쓸 수 없습니다. 다른 모델을 선택하세요.</translation>
    </message>
    <message>
        <source>This checkpoint ({0}) does not know osu!{1}.</source>
        <translation>이 체크포인트({0})는 osu!{1}을(를) 모릅니다.</translation>
    </message>
    <message>
        <source>This checkpoint ({0}) is shown difficulties of its own mode; leave --mode out.</source>
        <translation>이 체크포인트({0})에는 같은 모드의 난이도를 보여 줍니다. --mode를 빼세요.</translation>
    </message>
    <message>
        <source>This checkpoint needs audio at {0} Hz, which Beatwright does not make.</source>
        <translation>이 체크포인트에는 {0} Hz 오디오가 필요한데 Beatwright는 만들지 않습니다.</translation>
    </message>
    <message>
        <source>This checkpoint was not trained with any {0}; choose another model.</source>
        <translation>이 체크포인트는 {0} 없이 학습되었습니다. 다른 모델을 선택하세요.</translation>
    </message>
    <message>
        <source>This checkpoint was not trained with the {0} that is asked for; it lies outside of what it knows. Choose another value, or another model.</source>
        <translation>이 체크포인트는 요청한 {0}(으)로 학습되지 않았습니다. 아는 범위 밖입니다. 다른 값이나 다른 모델을 선택하세요.</translation>
    </message>
    <message>
        <source>This circle</source>
        <translation>이 서클</translation>
    </message>
    <message>
        <source>This combo has {0} fruits; {1} are the guideline at this level.</source>
        <translation>이 콤보에 과일이 {0}개입니다. 이 단계의 기준은 {1}개입니다.</translation>
    </message>
    <message>
        <source>This dash is {0} px short of a hyperdash.</source>
        <translation>이 대시는 하이퍼대시에 {0} px 모자랍니다.</translation>
    </message>
    <message>
        <source>This denden</source>
        <translation>이 덴덴</translation>
    </message>
    <message>
        <source>This difficulty uses &quot;{0}&quot;, others &quot;{1}&quot;; a set has one song.</source>
        <translation>이 난이도는 &quot;{0}&quot;을(를), 다른 난이도는 &quot;{1}&quot;을(를) 씁니다. 한 맵셋의 곡은 하나입니다.</translation>
    </message>
    <message>
        <source>This don</source>
        <translation>이 쿵</translation>
    </message>
    <message>
        <source>This drumroll</source>
        <translation>이 연타</translation>
    </message>
    <message>
        <source>This finisher in a fast pattern is not its last note or has the colour of the note before.</source>
        <translation>빠른 패턴의 이 큰 노트가 마지막 노트가 아니거나 앞 노트와 색이 같습니다.</translation>
    </message>
    <message>
        <source>This fruit</source>
        <translation>이 과일</translation>
    </message>
    <message>
        <source>This is a {0}; a {1} would be expected here.</source>
        <translation>이것은 {0}입니다. 여기서는 {1}이(가) 예상됩니다.</translation>
    </message>
    <message>
        <source>This is a {0}; a {1} would be expected.</source>
        <translation>이것은 {0}입니다. {1}이(가) 예상됩니다.</translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation>일반 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>This juice stream</source>
        <translation>이 주스 스트림</translation>
    </message>
    <message>
        <source>This jump is {0} times as wide as others of its rhythm shortly before.</source>
        <translation>이 점프는 조금 전 같은 리듬의 점프보다 {0}배 넓습니다.</translation>
    </message>
    <message>
        <source>This kat</source>
        <translation>이 딱</translation>
    </message>
    <message>
        <source>This kiai change</source>
        <translation>이 Kiai 전환</translation>
    </message>
    <message>
        <source>This link points to a file that is not there.</source>
        <translation>이 링크는 없는 파일을 가리킵니다.</translation>
    </message>
    <message>
        <source>This long note</source>
        <translation>이 롱노트</translation>
    </message>
    <message>
        <source>This music model needs the package {0}, which is not part of this build; install Beatwright by pip or from its source, or bring a song of your own with --provider file.</source>
        <translation>이 음악 모델에는 {0} 패키지가 필요하지만 이 빌드에는 없습니다. pip이나 소스로 Beatwright를 설치하거나, --provider file로 직접 가진 곡을 쓰세요.</translation>
    </message>
    <message>
        <source>This note</source>
        <translation>이 노트</translation>
    </message>
    <message>
        <source>This object</source>
        <translation>이 오브젝트</translation>
    </message>
    <message>
        <source>This object sounds at {0} %, hardly heard over the song.</source>
        <translation>이 오브젝트는 {0} %로 울려 곡에 묻혀 거의 들리지 않습니다.</translation>
    </message>
    <message>
        <source>This object sounds at {0} %, perhaps too quiet for the song.</source>
        <translation>이 오브젝트는 {0} %로 울려 곡에 비해 너무 작을 수 있습니다.</translation>
    </message>
    <message>
        <source>This red line</source>
        <translation>이 빨간 선</translation>
    </message>
    <message>
        <source>This red line ({0}) does not exist in [{1}].</source>
        <translation>이 빨간 선({0})이 [{1}]에는 없습니다.</translation>
    </message>
    <message>
        <source>This red line changes nothing: same tempo and meter, on a downbeat of the line before. Remove it.</source>
        <translation>이 빨간 선은 아무것도 바꾸지 않습니다: 템포와 박자가 같고 이전 선의 첫 박 위에 있습니다. 제거하세요.</translation>
    </message>
    <message>
        <source>This red line repeats the timing before it and only {0}. If that is not meant, {1}.</source>
        <translation>이 빨간 선은 이전 타이밍을 되풀이하며 {0}뿐입니다. 의도가 아니라면 {1}.</translation>
    </message>
    <message>
        <source>This red line repeats the timing before it; what else it changes, a green line can change.</source>
        <translation>이 빨간 선은 이전 타이밍을 되풀이합니다. 그 밖의 변경은 초록 선으로 할 수 있습니다.</translation>
    </message>
    <message>
        <source>This scroll speed change</source>
        <translation>이 스크롤 속도 변화</translation>
    </message>
    <message>
        <source>This slider</source>
        <translation>이 슬라이더</translation>
    </message>
    <message>
        <source>This slider has more repeats than would be expected.</source>
        <translation>이 슬라이더의 반복이 예상보다 많습니다.</translation>
    </message>
    <message>
        <source>This slider would be expected to end without another anchor.</source>
        <translation>이 슬라이더는 앵커 없이 끝날 것으로 예상됩니다.</translation>
    </message>
    <message>
        <source>This slider would be expected to go on with more anchors before it ends.</source>
        <translation>이 슬라이더는 끝나기 전에 앵커가 더 있을 것으로 예상됩니다.</translation>
    </message>
    <message>
        <source>This slider would be expected to repeat once more.</source>
        <translation>이 슬라이더는 한 번 더 반복할 것으로 예상됩니다.</translation>
    </message>
    <message>
        <source>This slider&apos;s repeat sounds at {0} %, next to nothing. Is there no sound in the song?</source>
        <translation>이 슬라이더의 반복이 {0} %로 거의 들리지 않습니다. 곡에 소리가 없나요?</translation>
    </message>
    <message>
        <source>This spinner</source>
        <translation>이 스피너</translation>
    </message>
    <message>
        <source>This step has no request that could be made again.</source>
        <translation>이 단계에는 다시 만들 수 있는 요청이 없습니다.</translation>
    </message>
    <message>
        <source>This step was not undone.</source>
        <translation>이 단계는 되돌리지 않았습니다.</translation>
    </message>
    <message>
        <source>This step was undone already.</source>
        <translation>이 단계는 이미 되돌렸습니다.</translation>
    </message>
    <message>
        <source>This {0} begins {1} ms before a line that would change its slider velocity.</source>
        <translation>이 {0}은(는) 슬라이더 속도를 바꿀 선보다 {1} ms 앞에서 시작합니다.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>스레드</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>타이밍</translation>
    </message>
    <message>
        <source>To silence a sample one uses osu!&apos;s blank.wav of 44 bytes, which costs nothing.</source>
        <translation>샘플을 무음으로 하려면 용량이 거의 없는 osu!의 44바이트 blank.wav를 씁니다.</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>너무 짧음</translation>
    </message>
    <message>
        <source>Training an adapter takes the package peft; run Beatwright from its source.</source>
        <translation>어댑터 학습에는 peft 패키지가 필요합니다. 소스에서 Beatwright를 실행하세요.</translation>
    </message>
    <message>
        <source>Training the rhythm model</source>
        <translation>리듬 모델 학습 중</translation>
    </message>
    <message>
        <source>Trying out the fullest part</source>
        <translation>가장 빽빽한 부분 시험 중</translation>
    </message>
    <message>
        <source>Two bar lines may appear {0} ms apart; move the red line or omit its bar line.</source>
        <translation>마디선 두 개가 {0} ms 간격으로 나타날 수 있습니다. 빨간 선을 옮기거나 그 마디선을 생략하세요.</translation>
    </message>
    <message>
        <source>Two difficulties are called [{0}]; give each its own name.</source>
        <translation>두 난이도의 이름이 [{0}](으)로 같습니다. 각각 다른 이름을 주세요.</translation>
    </message>
    <message>
        <source>Two difficulties that put one sound at two times, for example 1/4 and 1/6, cannot both be right.</source>
        <translation>한 소리를 1/4와 1/6처럼 두 시점에 둔 두 난이도가 모두 맞을 수는 없습니다.</translation>
    </message>
    <message>
        <source>Two lines of a colour at one time may change places when the map is loaded.</source>
        <translation>같은 시간에 있는 같은 색 선 둘은 맵을 불러올 때 자리가 바뀔 수 있습니다.</translation>
    </message>
    <message>
        <source>Two {0} lines stand at the same time; which one counts is chance. Keep one.</source>
        <translation>{0} 선 두 개가 같은 시간에 있어 어느 것이 적용될지 알 수 없습니다. 하나만 남기세요.</translation>
    </message>
    <message>
        <source>Unexpected object</source>
        <translation>예상 밖의 오브젝트</translation>
    </message>
    <message>
        <source>Unreadable stack</source>
        <translation>읽기 어려운 스택</translation>
    </message>
    <message>
        <source>Unreadable stack with Hard Rock</source>
        <translation>Hard Rock에서 읽기 어려운 스택</translation>
    </message>
    <message>
        <source>Unsnapped object</source>
        <translation>스냅되지 않은 오브젝트</translation>
    </message>
    <message>
        <source>Unused end of the song</source>
        <translation>쓰이지 않은 곡의 끝</translation>
    </message>
    <message>
        <source>Unused files</source>
        <translation>쓰이지 않는 파일</translation>
    </message>
    <message>
        <source>Unusually large jump</source>
        <translation>유난히 큰 점프</translation>
    </message>
    <message>
        <source>Unusually many anchors</source>
        <translation>유난히 많은 앵커</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>최신 상태</translation>
    </message>
    <message>
        <source>Use the network</source>
        <translation>네트워크 사용</translation>
    </message>
    <message>
        <source>Use the tags of most difficulties.</source>
        <translation>대부분의 난이도의 태그를 쓰세요.</translation>
    </message>
    <message>
        <source>V30 always writes hitsounds.</source>
        <translation>V30은 항상 히트사운드를 씁니다.</translation>
    </message>
    <message>
        <source>V30 cannot be given a map without hitsounds; choose V29 or V31.</source>
        <translation>V30에는 히트사운드 없는 맵을 줄 수 없습니다. V29 또는 V31을 선택하세요.</translation>
    </message>
    <message>
        <source>V30 cannot be given another difficulty; choose V29 or V31.</source>
        <translation>V30에는 다른 난이도를 줄 수 없습니다. V29 또는 V31을 선택하세요.</translation>
    </message>
    <message>
        <source>V30 has no class tokens that guidance could strengthen.</source>
        <translation>V30에는 가이던스로 강화할 클래스 토큰이 없습니다.</translation>
    </message>
    <message>
        <source>V30 was not trained with descriptors; choose V29, V31 or V32 for them.</source>
        <translation>V30은 디스크립터로 학습되지 않았습니다. 디스크립터를 쓰려면 V29, V31 또는 V32를 선택하세요.</translation>
    </message>
    <message>
        <source>V30 was not trained with years; choose another model for that.</source>
        <translation>V30은 연도로 학습되지 않았습니다. 연도를 쓰려면 다른 모델을 선택하세요.</translation>
    </message>
    <message>
        <source>V32 cannot be given a map without hitsounds; choose V29 or V31.</source>
        <translation>V32에는 히트사운드 없는 맵을 줄 수 없습니다. V29 또는 V31을 선택하세요.</translation>
    </message>
    <message>
        <source>V32 cannot be given another difficulty; choose V29 or V31.</source>
        <translation>V32에는 다른 난이도를 줄 수 없습니다. V29 또는 V31을 선택하세요.</translation>
    </message>
    <message>
        <source>V32 does not write kiai; it is kept from the map where there is one.</source>
        <translation>V32는 kiai를 쓰지 않습니다. 맵에 kiai가 있으면 그대로 유지합니다.</translation>
    </message>
    <message>
        <source>V32 mini cannot be given a map without hitsounds; choose V29 or V31.</source>
        <translation>V32 mini에는 히트사운드 없는 맵을 줄 수 없습니다. V29 또는 V31을 선택하세요.</translation>
    </message>
    <message>
        <source>V32 mini cannot be given another difficulty; choose V29 or V31.</source>
        <translation>V32 mini에는 다른 난이도를 줄 수 없습니다. V29 또는 V31을 선택하세요.</translation>
    </message>
    <message>
        <source>V32 mini does not write kiai; it is kept from the map where there is one.</source>
        <translation>V32 mini는 kiai를 쓰지 않습니다. 맵에 kiai가 있으면 그대로 유지합니다.</translation>
    </message>
    <message>
        <source>Version markers in the title</source>
        <translation>제목의 버전 표기</translation>
    </message>
    <message>
        <source>Video in some difficulties</source>
        <translation>일부 난이도에만 있는 동영상</translation>
    </message>
    <message>
        <source>Video offset differs</source>
        <translation>다른 동영상 오프셋</translation>
    </message>
    <message>
        <source>Video resolution</source>
        <translation>동영상 해상도</translation>
    </message>
    <message>
        <source>View</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>음량</translation>
    </message>
    <message>
        <source>Volume of the hitsounds, %.</source>
        <translation>히트사운드 음량, %.</translation>
    </message>
    <message>
        <source>Volume of the song, %.</source>
        <translation>곡 음량, %.</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>음량</translation>
    </message>
    <message>
        <source>What another program saved at that moment is a backup now: {0}.</source>
        <translation>그때 다른 프로그램이 저장한 것은 이제 백업입니다: {0}.</translation>
    </message>
    <message>
        <source>What one clicks is heard over the song.</source>
        <translation>치는 소리는 곡 위로 들립니다.</translation>
    </message>
    <message>
        <source>What the wheel does over the timeline: seek goes by the beat divisor, scroll moves the view.</source>
        <translation>타임라인 위에서 휠의 동작: 이동은 비트 분할만큼 옮기고, 스크롤은 보기를 움직입니다.</translation>
    </message>
    <message>
        <source>What your maps choose more often did not bring the patterns nearer on held-out songs; it is left out.</source>
        <translation>당신의 맵이 더 자주 고르는 것은 학습에 쓰지 않은 곡의 패턴을 더 가깝게 하지 않아 뺐습니다.</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>휠</translation>
    </message>
    <message>
        <source>Where downloaded models are kept.</source>
        <translation>내려받은 모델을 보관하는 곳.</translation>
    </message>
    <message>
        <source>Where models run, for requests that do not say it; auto takes a graphics card where there is one.</source>
        <translation>요청에 지정이 없을 때 모델을 실행하는 곳. auto는 그래픽 카드가 있으면 씁니다.</translation>
    </message>
    <message>
        <source>Where the last file dialog was.</source>
        <translation>마지막 파일 대화 상자의 위치.</translation>
    </message>
    <message>
        <source>Where the window is, in base64.</source>
        <translation>창의 위치, base64.</translation>
    </message>
    <message>
        <source>Whether anything is asked of the network at all: downloads of models, and news of versions.</source>
        <translation>네트워크에 문의할지: 모델 다운로드와 새 버전 소식.</translation>
    </message>
    <message>
        <source>Whether controls that move by themselves do; reduced keeps them still, and system asks the system.</source>
        <translation>스스로 움직이는 컨트롤을 움직일지. 줄임이면 멈추고, 시스템이면 시스템을 따릅니다.</translation>
    </message>
    <message>
        <source>Whether hitsounds are played.</source>
        <translation>히트사운드를 재생할지.</translation>
    </message>
    <message>
        <source>Whether objects in the playfield linger after their time, as in the editor.</source>
        <translation>플레이필드의 오브젝트를 에디터처럼 시간이 지난 뒤에도 잠시 남길지.</translation>
    </message>
    <message>
        <source>Whether the map that is open in osu! opens here too.</source>
        <translation>osu!에서 연 맵을 여기서도 열지 여부.</translation>
    </message>
    <message>
        <source>Whether the metronome ticks.</source>
        <translation>메트로놈 소리를 낼지.</translation>
    </message>
    <message>
        <source>Whether to ask once a day for a newer version; nothing about you is sent, nothing is installed.</source>
        <translation>하루에 한 번 새 버전을 문의할지. 개인 정보는 보내지 않고 아무것도 설치하지 않습니다.</translation>
    </message>
    <message>
        <source>Whoever searches for a mapper finds the sets with their guest difficulties.</source>
        <translation>매퍼를 검색하면 그 게스트 난이도가 있는 맵셋도 찾습니다.</translation>
    </message>
    <message>
        <source>Windows does not let Beatwright register itself: {0}.</source>
        <translation>Windows가 Beatwright의 등록을 허용하지 않습니다: {0}.</translation>
    </message>
    <message>
        <source>Windows does not let Beatwright take its entries back: {0}.</source>
        <translation>Windows가 Beatwright의 등록 해제를 허용하지 않습니다: {0}.</translation>
    </message>
    <message>
        <source>With Hard Rock objects appear later, so that stacks may fall on one place.</source>
        <translation>Hard Rock에서는 오브젝트가 더 늦게 나타나 스택이 한곳에 겹칠 수 있습니다.</translation>
    </message>
    <message>
        <source>Without a spinner all full combos have one score.</source>
        <translation>스피너가 없으면 모든 풀 콤보의 점수가 같습니다.</translation>
    </message>
    <message>
        <source>Without hit sounds</source>
        <translation>히트사운드 없음</translation>
    </message>
    <message>
        <source>Write &quot;{0}&quot; in the {1}: &quot;{2}&quot;.</source>
        <translation>{1}에 &quot;{0}&quot;을(를) 쓰세요: &quot;{2}&quot;.</translation>
    </message>
    <message>
        <source>Writing failed ({0}), and not all could be put back: {1}.</source>
        <translation>쓰지 못했고({0}) 모두 되돌리지도 못했습니다: {1}.</translation>
    </message>
    <message>
        <source>[{0}] seems to hold only hit sounds; delete it before the set is ranked.</source>
        <translation>[{0}]에는 히트사운드만 있는 듯합니다. 맵셋이 랭크되기 전에 삭제하세요.</translation>
    </message>
    <message>
        <source>a Bézier anchor</source>
        <translation>베지에 앵커</translation>
    </message>
    <message>
        <source>a Catmull anchor</source>
        <translation>Catmull 앵커</translation>
    </message>
    <message>
        <source>a Cup</source>
        <translation>Cup</translation>
    </message>
    <message>
        <source>a Deluge</source>
        <translation>Deluge</translation>
    </message>
    <message>
        <source>a Futsuu</source>
        <translation>Futsuu</translation>
    </message>
    <message>
        <source>a Hard</source>
        <translation>Hard</translation>
    </message>
    <message>
        <source>a Hell Oni</source>
        <translation>Hell Oni</translation>
    </message>
    <message>
        <source>a Kantan</source>
        <translation>Kantan</translation>
    </message>
    <message>
        <source>a Muzukashii</source>
        <translation>Muzukashii</translation>
    </message>
    <message>
        <source>a Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>a Platter</source>
        <translation>Platter</translation>
    </message>
    <message>
        <source>a Rain</source>
        <translation>Rain</translation>
    </message>
    <message>
        <source>a Salad</source>
        <translation>Salad</translation>
    </message>
    <message>
        <source>a beat</source>
        <translation>박자</translation>
    </message>
    <message>
        <source>a circle</source>
        <translation>서클</translation>
    </message>
    <message>
        <source>a clap</source>
        <translation>클랩</translation>
    </message>
    <message>
        <source>a denden</source>
        <translation>덴덴</translation>
    </message>
    <message>
        <source>a descriptor that it should not have; may be given again</source>
        <translation>없어야 할 디스크립터. 여러 번 지정 가능</translation>
    </message>
    <message>
        <source>a descriptor that the map should have; may be given again</source>
        <translation>맵에 있어야 할 디스크립터. 여러 번 지정 가능</translation>
    </message>
    <message>
        <source>a difficulty for each of these stars</source>
        <translation>이 별 난이도마다 난이도 하나씩</translation>
    </message>
    <message>
        <source>a difficulty of the set</source>
        <translation>맵셋의 난이도</translation>
    </message>
    <message>
        <source>a drumroll</source>
        <translation>연타</translation>
    </message>
    <message>
        <source>a finish</source>
        <translation>피니시</translation>
    </message>
    <message>
        <source>a finish and a clap</source>
        <translation>피니시와 클랩</translation>
    </message>
    <message>
        <source>a fruit</source>
        <translation>과일</translation>
    </message>
    <message>
        <source>a green line would do</source>
        <translation>초록 선이면 됩니다</translation>
    </message>
    <message>
        <source>a juice stream</source>
        <translation>주스 스트림</translation>
    </message>
    <message>
        <source>a kiai change</source>
        <translation>Kiai 전환</translation>
    </message>
    <message>
        <source>a large model writes the fullest parts again until the stars fit</source>
        <translation>큰 모델이 별이 맞을 때까지 가장 빽빽한 부분을 다시 씁니다</translation>
    </message>
    <message>
        <source>a long note</source>
        <translation>롱노트</translation>
    </message>
    <message>
        <source>a map, or a folder of maps, whose patterns to follow; may be given again</source>
        <translation>패턴을 따를 맵 또는 맵 폴더. 여러 번 지정할 수 있음</translation>
    </message>
    <message>
        <source>a new bar</source>
        <translation>새 마디</translation>
    </message>
    <message>
        <source>a new combo</source>
        <translation>새 콤보</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>노트</translation>
    </message>
    <message>
        <source>a red anchor</source>
        <translation>빨간 앵커</translation>
    </message>
    <message>
        <source>a red line</source>
        <translation>빨간 선</translation>
    </message>
    <message>
        <source>a scroll speed change</source>
        <translation>스크롤 속도 변화</translation>
    </message>
    <message>
        <source>a slider</source>
        <translation>슬라이더</translation>
    </message>
    <message>
        <source>a song without a set</source>
        <translation>맵셋이 없는 곡</translation>
    </message>
    <message>
        <source>a speed of {0}×</source>
        <translation>속도 {0}×</translation>
    </message>
    <message>
        <source>a spinner</source>
        <translation>스피너</translation>
    </message>
    <message>
        <source>a tag; may be given again</source>
        <translation>태그. 여러 번 지정 가능</translation>
    </message>
    <message>
        <source>a volume of {0} %</source>
        <translation>음량 {0} %</translation>
    </message>
    <message>
        <source>a whistle</source>
        <translation>휘슬</translation>
    </message>
    <message>
        <source>a whistle and a clap</source>
        <translation>휘슬과 클랩</translation>
    </message>
    <message>
        <source>a whistle and a finish</source>
        <translation>휘슬과 피니시</translation>
    </message>
    <message>
        <source>a whistle, a finish and a clap</source>
        <translation>휘슬, 피니시, 클랩</translation>
    </message>
    <message>
        <source>above 0 sparser, below 0 denser</source>
        <translation>0보다 크면 성기게, 작으면 빽빽하게</translation>
    </message>
    <message>
        <source>all but one in the window, all in the terminal</source>
        <translation>창에서는 하나를 뺀 전부, 터미널에서는 전부</translation>
    </message>
    <message>
        <source>an Easy</source>
        <translation>Easy</translation>
    </message>
    <message>
        <source>an Expert</source>
        <translation>Expert</translation>
    </message>
    <message>
        <source>an Inner Oni</source>
        <translation>Inner Oni</translation>
    </message>
    <message>
        <source>an Insane</source>
        <translation>Insane</translation>
    </message>
    <message>
        <source>an Oni</source>
        <translation>Oni</translation>
    </message>
    <message>
        <source>an Overdose</source>
        <translation>Overdose</translation>
    </message>
    <message>
        <source>an earlier copy of the difficulty to begin from</source>
        <translation>출발점이 될 난이도의 이전 사본</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>오브젝트</translation>
    </message>
    <message>
        <source>another snap</source>
        <translation>다른 스냅</translation>
    </message>
    <message>
        <source>approach rate</source>
        <translation>접근 속도</translation>
    </message>
    <message>
        <source>artist in their own script</source>
        <translation>원어 아티스트</translation>
    </message>
    <message>
        <source>asks at the start</source>
        <translation>시작할 때 묻습니다</translation>
    </message>
    <message>
        <source>at about x:{0} y:{1}</source>
        <translation>x:{0} y:{1} 부근</translation>
    </message>
    <message>
        <source>at x:{0}</source>
        <translation>x:{0}</translation>
    </message>
    <message>
        <source>at y:{0}</source>
        <translation>y:{0}</translation>
    </message>
    <message>
        <source>audio lead-in</source>
        <translation>오디오 도입 시간</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>banana shower</source>
        <translation>바나나 샤워</translation>
    </message>
    <message>
        <source>beams of super timing</source>
        <translation>슈퍼 타이밍의 빔 수</translation>
    </message>
    <message>
        <source>beat</source>
        <translation>박자</translation>
    </message>
    <message>
        <source>beats of a bar, said to the model</source>
        <translation>한 마디의 박 수, 모델에 알립니다</translation>
    </message>
    <message>
        <source>begin with random positions</source>
        <translation>무작위 위치로 시작</translation>
    </message>
    <message>
        <source>bf16 is quicker, at some cost in agreement</source>
        <translation>bf16은 더 빠르지만 일치도가 조금 떨어짐</translation>
    </message>
    <message>
        <source>big don</source>
        <translation>큰 쿵</translation>
    </message>
    <message>
        <source>big kat</source>
        <translation>큰 딱</translation>
    </message>
    <message>
        <source>catalogue name, checkpoint folder or hub id</source>
        <translation>카탈로그 이름, 체크포인트 폴더 또는 허브 ID</translation>
    </message>
    <message>
        <source>changes bar lines</source>
        <translation>마디선을 바꿈</translation>
    </message>
    <message>
        <source>changes bar lines and resets nightcore&apos;s cymbals</source>
        <translation>마디선을 바꾸고 나이트코어 심벌을 초기화함</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>서클</translation>
    </message>
    <message>
        <source>circle size</source>
        <translation>서클 크기</translation>
    </message>
    <message>
        <source>columns in osu!mania</source>
        <translation>osu!mania의 열 수</translation>
    </message>
    <message>
        <source>combo colours taken from the background picture, light enough to be seen over it</source>
        <translation>배경 그림에서 가져온 콤보 색, 그 위에서 보일 만큼 밝게</translation>
    </message>
    <message>
        <source>config.json asks for rope_scaling {0}, which Beatwright does not support.</source>
        <translation>config.json이 rope_scaling {0}을(를) 요구하지만 Beatwright는 지원하지 않습니다.</translation>
    </message>
    <message>
        <source>config.json asks for style embeddings, which no published checkpoint uses.</source>
        <translation>config.json이 스타일 임베딩을 요구하지만 공개된 체크포인트는 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>config.json asks for the activation &quot;{0}&quot;, not gelu.</source>
        <translation>config.json이 gelu가 아닌 활성화 함수 &quot;{0}&quot;을(를) 요구합니다.</translation>
    </message>
    <message>
        <source>config.json contradicts itself: vocab_size is {0}, but {1} in backbone_config.</source>
        <translation>config.json이 모순됩니다: vocab_size가 {0}인데 backbone_config에서는 {1}입니다.</translation>
    </message>
    <message>
        <source>config.json has no backbone_config and backbone_model_name: it is not a Mapperatorinator model.</source>
        <translation>config.json에 backbone_config와 backbone_model_name이 없습니다: Mapperatorinator 모델이 아닙니다.</translation>
    </message>
    <message>
        <source>config.json names the backbone &quot;{0}&quot;, unknown to Beatwright (it knows {1}).</source>
        <translation>config.json의 백본 &quot;{0}&quot;은(는) Beatwright가 모릅니다(아는 것: {1}).</translation>
    </message>
    <message>
        <source>config.json names the unknown pad_mode &quot;{0}&quot;.</source>
        <translation>config.json에 알 수 없는 pad_mode &quot;{0}&quot;이(가) 있습니다.</translation>
    </message>
    <message>
        <source>config.json names the unknown spectrogram &quot;{0}&quot;.</source>
        <translation>config.json에 알 수 없는 스펙트로그램 &quot;{0}&quot;이(가) 있습니다.</translation>
    </message>
    <message>
        <source>config.json: d_model {0} cannot be split into {1} attention heads.</source>
        <translation>config.json: d_model {0}을(를) 어텐션 헤드 {1}개로 나눌 수 없습니다.</translation>
    </message>
    <message>
        <source>config.json: {0} must be a {1} from {2} to {3}, not {4}.</source>
        <translation>config.json: {0}은(는) {4}이(가) 아니라 {2}~{3}의 {1}이어야 합니다.</translation>
    </message>
    <message>
        <source>config.json: {0} must be an object, not {1}.</source>
        <translation>config.json: {0}은(는) {1}이(가) 아니라 객체여야 합니다.</translation>
    </message>
    <message>
        <source>config.json: {0} must be {1}, not {2}.</source>
        <translation>config.json: {0}은(는) {2}이(가) 아니라 {1}이어야 합니다.</translation>
    </message>
    <message>
        <source>configs/modding/spread.yaml gives the length {0}; write it as &quot;2:30&quot;, in quotes.</source>
        <translation>configs/modding/spread.yaml의 길이가 {0}입니다. 따옴표를 써서 &quot;2:30&quot;처럼 쓰세요.</translation>
    </message>
    <message>
        <source>configs/training/styles.yaml has an option that does not exist: {0}.</source>
        <translation>configs/training/styles.yaml에 없는 옵션이 있습니다: {0}.</translation>
    </message>
    <message>
        <source>configs/training/styles.yaml names the preset &quot;{0}&quot;, which does not exist.</source>
        <translation>configs/training/styles.yaml에 없는 프리셋 &quot;{0}&quot;이(가) 있습니다.</translation>
    </message>
    <message>
        <source>continuations followed at once</source>
        <translation>동시에 따라가는 이어짐 수</translation>
    </message>
    <message>
        <source>core.modding.rules.</source>
        <translation>core.modding.rules.</translation>
    </message>
    <message>
        <source>countdown</source>
        <translation>카운트다운</translation>
    </message>
    <message>
        <source>denden</source>
        <translation>덴덴</translation>
    </message>
    <message>
        <source>did you mean {0}?</source>
        <translation>{0}을(를) 뜻했나요?</translation>
    </message>
    <message>
        <source>don</source>
        <translation>쿵</translation>
    </message>
    <message>
        <source>draw from so many tokens; 0 for all</source>
        <translation>이 수만큼의 토큰에서 뽑기. 0이면 전체</translation>
    </message>
    <message>
        <source>draw from the most likely tokens that make up this share</source>
        <translation>이 비율을 이루는 가장 유력한 토큰에서 뽑기</translation>
    </message>
    <message>
        <source>drive_c/Program Files (x86)/osu!</source>
        <translation>drive_c/Program Files (x86)/osu!</translation>
    </message>
    <message>
        <source>drive_c/Program Files/osu!</source>
        <translation>drive_c/Program Files/osu!</translation>
    </message>
    <message>
        <source>drive_c/osu!</source>
        <translation>drive_c/osu!</translation>
    </message>
    <message>
        <source>drops</source>
        <translation>내려갑니다</translation>
    </message>
    <message>
        <source>drum</source>
        <translation>drum</translation>
    </message>
    <message>
        <source>drumroll</source>
        <translation>연타</translation>
    </message>
    <message>
        <source>early</source>
        <translation>일찍</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>의 끝</translation>
    </message>
    <message>
        <source>epilepsy warning</source>
        <translation>간질 경고</translation>
    </message>
    <message>
        <source>exactly what the public pipeline makes</source>
        <translation>공개 파이프라인과 똑같은 결과</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>더 적은</translation>
    </message>
    <message>
        <source>folder or name of an adapter, or DIR:0.7 for its strength; may be given again</source>
        <translation>어댑터의 폴더 또는 이름. 강도는 DIR:0.7처럼 지정. 여러 번 지정할 수 있음</translation>
    </message>
    <message>
        <source>fp32</source>
        <translation>fp32</translation>
    </message>
    <message>
        <source>from how many of the most probable codes one is drawn (top-k)</source>
        <translation>가장 그럴듯한 코드 몇 개 중에서 뽑을지 (top-k)</translation>
    </message>
    <message>
        <source>from which share of the probability a code is drawn; 0: from all</source>
        <translation>코드를 뽑을 확률의 범위, 0은 전체</translation>
    </message>
    <message>
        <source>fruit</source>
        <translation>과일</translation>
    </message>
    <message>
        <source>game mode; the difficulty&apos;s own, else osu</source>
        <translation>게임 모드. 난이도 자체의 것, 없으면 osu</translation>
    </message>
    <message>
        <source>guidance of super timing</source>
        <translation>슈퍼 타이밍의 가이던스</translation>
    </message>
    <message>
        <source>guidance of the diffusion</source>
        <translation>디퓨전의 가이던스</translation>
    </message>
    <message>
        <source>guidance: 1 turns it off, more holds the map closer to style and stars</source>
        <translation>가이던스: 1이면 끔, 클수록 스타일과 별 난이도에 가까움</translation>
    </message>
    <message>
        <source>has a velocity of</source>
        <translation>의 속도는</translation>
    </message>
    <message>
        <source>hitsounds also for the set&apos;s other difficulties, where objects coincide</source>
        <translation>오브젝트가 겹치는 곳은 맵셋의 다른 난이도에도 히트사운드</translation>
    </message>
    <message>
        <source>hold note</source>
        <translation>롱노트</translation>
    </message>
    <message>
        <source>hold note head</source>
        <translation>롱노트 머리</translation>
    </message>
    <message>
        <source>hold note tail</source>
        <translation>롱노트 꼬리</translation>
    </message>
    <message>
        <source>how far a beat found by the model may be off</source>
        <translation>모델이 찾은 비트가 벗어날 수 있는 정도</translation>
    </message>
    <message>
        <source>how freely each code is drawn (temperature)</source>
        <translation>각 코드를 얼마나 자유롭게 뽑을지 (temperature)</translation>
    </message>
    <message>
        <source>how much longer that may take at most</source>
        <translation>그것에 최대 얼마나 더 걸려도 되는지</translation>
    </message>
    <message>
        <source>how much of the song a cover keeps</source>
        <translation>커버가 원곡을 얼마나 남기는지</translation>
    </message>
    <message>
        <source>how much to follow them; 1 is as much as they differ from usual</source>
        <translation>얼마나 따를지. 1은 보통과 다른 만큼</translation>
    </message>
    <message>
        <source>how noise is removed; DPM-Solver++ needs few steps</source>
        <translation>노이즈를 없애는 방법, DPM-Solver++는 적은 단계로 충분합니다</translation>
    </message>
    <message>
        <source>how strongly the prompt counts; 1 takes half the time</source>
        <translation>프롬프트의 영향력. 1이면 시간이 절반</translation>
    </message>
    <message>
        <source>in column {0}</source>
        <translation>{0}열</translation>
    </message>
    <message>
        <source>in how many steps noise becomes sound; more sound better and take longer</source>
        <translation>노이즈가 몇 단계로 소리가 되는지, 많을수록 좋고 오래 걸립니다</translation>
    </message>
    <message>
        <source>int8 and bf16 exclude each other; choose one.</source>
        <translation>int8과 bf16은 함께 쓸 수 없습니다. 하나만 선택하세요.</translation>
    </message>
    <message>
        <source>int8 works on the CPU only; leave out the quantization or choose the device cpu.</source>
        <translation>int8은 CPU에서만 됩니다. 양자화를 빼거나 장치 cpu를 선택하세요.</translation>
    </message>
    <message>
        <source>it is not a preset: {0} belongs to one song or machine.</source>
        <translation>프리셋이 아닙니다: {0}은(는) 한 곡이나 한 컴퓨터에 속합니다.</translation>
    </message>
    <message>
        <source>it knows, for example, {0}.</source>
        <translation>아는 것의 예: {0}.</translation>
    </message>
    <message>
        <source>its licence is on the page of {0}; read it there</source>
        <translation>라이선스는 {0}의 페이지에 있습니다. 거기서 읽으세요</translation>
    </message>
    <message>
        <source>juice stream</source>
        <translation>주스 스트림</translation>
    </message>
    <message>
        <source>kat</source>
        <translation>딱</translation>
    </message>
    <message>
        <source>kiai where the set has it, or the model writes it; no leaves it out</source>
        <translation>맵셋에 있거나 모델이 쓰는 곳에 kiai. no면 제외</translation>
    </message>
    <message>
        <source>land on</source>
        <translation>위치:</translation>
    </message>
    <message>
        <source>lands on</source>
        <translation>위치:</translation>
    </message>
    <message>
        <source>late</source>
        <translation>늦게</translation>
    </message>
    <message>
        <source>letterbox in breaks</source>
        <translation>휴식 중 레터박스</translation>
    </message>
    <message>
        <source>lie on</source>
        <translation>위치:</translation>
    </message>
    <message>
        <source>lies on</source>
        <translation>위치:</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>듣는 중</translation>
    </message>
    <message>
        <source>listening to the rhythm</source>
        <translation>리듬을 듣는 중</translation>
    </message>
    <message>
        <source>long note</source>
        <translation>롱노트</translation>
    </message>
    <message>
        <source>loss of held-out maps</source>
        <translation>남겨 둔 맵의 손실</translation>
    </message>
    <message>
        <source>loss_fn.</source>
        <translation>loss_fn.</translation>
    </message>
    <message>
        <source>make a cover of the audio, or replace its part</source>
        <translation>오디오를 새로 연주하거나 그 부분을 바꿉니다</translation>
    </message>
    <message>
        <source>more</source>
        <translation>더 많은</translation>
    </message>
    <message>
        <source>more of the long object</source>
        <translation>긴 오브젝트의 이어짐</translation>
    </message>
    <message>
        <source>move what the model wrote onto the beat lines</source>
        <translation>모델이 쓴 것을 비트선으로 이동</translation>
    </message>
    <message>
        <source>name of the difficulty</source>
        <translation>난이도 이름</translation>
    </message>
    <message>
        <source>nearly equal positions become equal</source>
        <translation>거의 같은 위치를 같게 함</translation>
    </message>
    <message>
        <source>no addition</source>
        <translation>추가음 없음</translation>
    </message>
    <message>
        <source>no tick</source>
        <translation>틱 아님</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>설정 안 됨</translation>
    </message>
    <message>
        <source>note</source>
        <translation>노트</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>더 없음</translation>
    </message>
    <message>
        <source>object</source>
        <translation>오브젝트</translation>
    </message>
    <message>
        <source>object comes</source>
        <translation>개 오브젝트는</translation>
    </message>
    <message>
        <source>objects come</source>
        <translation>개 오브젝트는</translation>
    </message>
    <message>
        <source>objects refined at once</source>
        <translation>한꺼번에 다듬는 오브젝트 수</translation>
    </message>
    <message>
        <source>objects that two parts share</source>
        <translation>두 부분이 공유하는 오브젝트</translation>
    </message>
    <message>
        <source>of each prompt</source>
        <translation>프롬프트마다</translation>
    </message>
    <message>
        <source>of the lyrics, such as en, ja or de</source>
        <translation>가사의 언어, 예: en, ja, de</translation>
    </message>
    <message>
        <source>of the new music; sections have their own</source>
        <translation>새 음악의 길이. 구간은 자체 길이를 가집니다</translation>
    </message>
    <message>
        <source>offset where the model finds no beat</source>
        <translation>모델이 비트를 찾지 못할 때의 오프셋</translation>
    </message>
    <message>
        <source>osu! only, with windows of half a minute; writes the beats between the objects.</source>
        <translation>osu! 전용, 30초 창. 오브젝트 사이의 박자도 씁니다.</translation>
    </message>
    <message>
        <source>osu! updates a difficulty by its file&apos;s name, and overlong names do not unpack on Windows.</source>
        <translation>osu!는 파일 이름으로 난이도를 업데이트하며, 너무 긴 이름은 Windows에서 압축이 풀리지 않습니다.</translation>
    </message>
    <message>
        <source>osu! user id of the mapper whose style to follow</source>
        <translation>따를 스타일의 매퍼의 osu! 사용자 ID</translation>
    </message>
    <message>
        <source>osu!(stable) stores the score in 31 and the combo in 16 bits.</source>
        <translation>osu!(stable)은 점수를 31비트, 콤보를 16비트로 저장합니다.</translation>
    </message>
    <message>
        <source>osu!mania has no sliders.</source>
        <translation>osu!mania에는 슬라이더가 없습니다.</translation>
    </message>
    <message>
        <source>osu-wine/osu!</source>
        <translation>osu-wine/osu!</translation>
    </message>
    <message>
        <source>overall difficulty</source>
        <translation>전체 난이도</translation>
    </message>
    <message>
        <source>part {0}/{1}</source>
        <translation>부분 {0}/{1}</translation>
    </message>
    <message>
        <source>passes of super timing</source>
        <translation>슈퍼 타이밍의 횟수</translation>
    </message>
    <message>
        <source>picture in the set&apos;s folder, or to be copied into a new set</source>
        <translation>맵셋 폴더의 그림, 또는 새 맵셋에 복사할 그림</translation>
    </message>
    <message>
        <source>preferred skin</source>
        <translation>권장 스킨</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>읽는 중</translation>
    </message>
    <message>
        <source>reading the map</source>
        <translation>맵 읽는 중</translation>
    </message>
    <message>
        <source>refine coarse positions with the diffusion model</source>
        <translation>거친 위치를 디퓨전 모델로 다듬기</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>지우세요</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>의 반복</translation>
    </message>
    <message>
        <source>resets nightcore&apos;s cymbals</source>
        <translation>나이트코어 심벌을 초기화함</translation>
    </message>
    <message>
        <source>results of the same request, to choose from</source>
        <translation>고를 수 있도록 같은 요청의 여러 결과</translation>
    </message>
    <message>
        <source>rises</source>
        <translation>올라갑니다</translation>
    </message>
    <message>
        <source>romanised artist</source>
        <translation>로마자 아티스트</translation>
    </message>
    <message>
        <source>romanised title</source>
        <translation>로마자 제목</translation>
    </message>
    <message>
        <source>said to the model, and what the song is repaired to</source>
        <translation>모델에 전달되며, 곡을 이 값으로 보정합니다</translation>
    </message>
    <message>
        <source>scrolls at</source>
        <translation>의 스크롤은</translation>
    </message>
    <message>
        <source>seed {0}</source>
        <translation>시드 {0}</translation>
    </message>
    <message>
        <source>several segments at once, seams repaired, and fewer windows; with int8 on the processor</source>
        <translation>여러 구간을 동시에, 이음매를 고치고 창을 줄임. 프로세서에서는 int8</translation>
    </message>
    <message>
        <source>share of a window that is read but not kept; less is faster</source>
        <translation>창에서 읽지만 남기지 않는 비율. 작을수록 빠름</translation>
    </message>
    <message>
        <source>share of a window that the one before it wrote</source>
        <translation>창에서 이전 창이 쓴 비율</translation>
    </message>
    <message>
        <source>share of hold notes, osu!mania</source>
        <translation>롱노트 비율, osu!mania</translation>
    </message>
    <message>
        <source>share of scroll speed changes, taiko and osu!mania</source>
        <translation>스크롤 속도 변화의 비율, taiko와 osu!mania</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>슬라이더</translation>
    </message>
    <message>
        <source>slider head</source>
        <translation>슬라이더 머리</translation>
    </message>
    <message>
        <source>slider multiplier</source>
        <translation>슬라이더 배율</translation>
    </message>
    <message>
        <source>slider repeat</source>
        <translation>슬라이더 반복</translation>
    </message>
    <message>
        <source>slider tail</source>
        <translation>슬라이더 꼬리</translation>
    </message>
    <message>
        <source>slider tick rate</source>
        <translation>슬라이더 틱 비율</translation>
    </message>
    <message>
        <source>slider ticks per beat</source>
        <translation>박당 슬라이더 틱</translation>
    </message>
    <message>
        <source>smaller numbers for the large models on the processor</source>
        <translation>프로세서에서 큰 모델에 더 작은 수를 사용</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>soft</translation>
    </message>
    <message>
        <source>something at another time</source>
        <translation>다른 시각의 무언가</translation>
    </message>
    <message>
        <source>something at {0}</source>
        <translation>{0}의 무언가</translation>
    </message>
    <message>
        <source>something on {0}</source>
        <translation>{0} 위의 무언가</translation>
    </message>
    <message>
        <source>song {0}/{1}</source>
        <translation>곡 {0}/{1}</translation>
    </message>
    <message>
        <source>spinner</source>
        <translation>스피너</translation>
    </message>
    <message>
        <source>spinner end</source>
        <translation>스피너 끝</translation>
    </message>
    <message>
        <source>spinner start</source>
        <translation>스피너 시작</translation>
    </message>
    <message>
        <source>steps of the diffusion</source>
        <translation>디퓨전 단계 수</translation>
    </message>
    <message>
        <source>storyboard in front of combo fire</source>
        <translation>콤보 불꽃 앞의 스토리보드</translation>
    </message>
    <message>
        <source>target star rating</source>
        <translation>목표 별 난이도</translation>
    </message>
    <message>
        <source>temperature of beats</source>
        <translation>비트의 온도</translation>
    </message>
    <message>
        <source>temperature of osu!mania columns</source>
        <translation>osu!mania 열의 온도</translation>
    </message>
    <message>
        <source>temperature of taiko&apos;s hits</source>
        <translation>태고 타격의 온도</translation>
    </message>
    <message>
        <source>tempo where the model finds no beat</source>
        <translation>모델이 비트를 찾지 못할 때의 템포</translation>
    </message>
    <message>
        <source>tempos around a beat that must agree, in super timing</source>
        <translation>슈퍼 타이밍에서 한 비트 주위에 일치해야 하는 템포 수</translation>
    </message>
    <message>
        <source>the anchor of an arc</source>
        <translation>호의 앵커</translation>
    </message>
    <message>
        <source>the built-in one</source>
        <translation>내장된 것</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>the end of a long note</source>
        <translation>롱노트의 끝</translation>
    </message>
    <message>
        <source>the end of the denden</source>
        <translation>덴덴의 끝</translation>
    </message>
    <message>
        <source>the end of the drumroll</source>
        <translation>연타의 끝</translation>
    </message>
    <message>
        <source>the end of the slider</source>
        <translation>슬라이더의 끝</translation>
    </message>
    <message>
        <source>the end of the spinner</source>
        <translation>스피너의 끝</translation>
    </message>
    <message>
        <source>the file name {0} is not relative to the folder.</source>
        <translation>파일 이름 {0}이(가) 폴더 기준의 상대 경로가 아닙니다.</translation>
    </message>
    <message>
        <source>the file name {0} leads out of the folder.</source>
        <translation>파일 이름 {0}이(가) 폴더 밖을 가리킵니다.</translation>
    </message>
    <message>
        <source>the file name {0} {1}.</source>
        <translation>파일 이름 {0} {1}.</translation>
    </message>
    <message>
        <source>the file name {0}… is too long.</source>
        <translation>파일 이름 {0}…이(가) 너무 깁니다.</translation>
    </message>
    <message>
        <source>the folder does not say under which licence its model comes</source>
        <translation>폴더에 모델의 라이선스가 나와 있지 않습니다</translation>
    </message>
    <message>
        <source>the folder that Hugging Face programs share</source>
        <translation>Hugging Face 프로그램이 함께 쓰는 폴더</translation>
    </message>
    <message>
        <source>the hash of what was counted in them, as a request has it that made a map: the very same again</source>
        <translation>그 안에서 센 것의 해시로, 맵을 만든 요청에 들어 있습니다. 똑같은 것을 다시 씁니다</translation>
    </message>
    <message>
        <source>the last anchor of the slider</source>
        <translation>슬라이더의 마지막 앵커</translation>
    </message>
    <message>
        <source>the most like its prompt first, by CLAP; downloaded where it is not here</source>
        <translation>CLAP 기준으로 프롬프트에 가장 가까운 것부터. 없으면 내려받습니다</translation>
    </message>
    <message>
        <source>the same request with the same seed gives the same candidates</source>
        <translation>같은 요청과 같은 시드는 같은 후보를 만듭니다</translation>
    </message>
    <message>
        <source>the same seed gives the same result</source>
        <translation>시드가 같으면 결과도 같음</translation>
    </message>
    <message>
        <source>the system&apos;s language</source>
        <translation>시스템 언어</translation>
    </message>
    <message>
        <source>the system&apos;s own choice</source>
        <translation>시스템이 고른 것</translation>
    </message>
    <message>
        <source>the tag that says a model was used</source>
        <translation>모델을 썼음을 알리는 태그</translation>
    </message>
    <message>
        <source>the weights, and so their music, are for non-commercial use, and MusicGen has to be named</source>
        <translation>가중치와 그 음악은 비상업적 용도이며 MusicGen을 밝혀야 합니다</translation>
    </message>
    <message>
        <source>title in its own script</source>
        <translation>원어 제목</translation>
    </message>
    <message>
        <source>to train with {0} windows at once; use {1}</source>
        <translation>한 번에 창 {0}개로는 학습할 수 없으니 {1}개로 하세요</translation>
    </message>
    <message>
        <source>two files are both called {0}, or differ in case only.</source>
        <translation>두 파일의 이름이 모두 {0}이거나 대소문자만 다릅니다.</translation>
    </message>
    <message>
        <source>use of skin sprites in the storyboard</source>
        <translation>스토리보드의 스킨 그림 사용</translation>
    </message>
    <message>
        <source>what guidance leads away from, in English words</source>
        <translation>가이던스가 멀어지게 할 것, 영어로</translation>
    </message>
    <message>
        <source>what is sung, with lines such as [verse] and [chorus]</source>
        <translation>부를 가사, [verse]나 [chorus] 같은 줄도 됩니다</translation>
    </message>
    <message>
        <source>what the song is from</source>
        <translation>곡의 출처</translation>
    </message>
    <message>
        <source>where it ends</source>
        <translation>끝나는 곳</translation>
    </message>
    <message>
        <source>where song select begins to play; -1 for the default</source>
        <translation>곡 선택에서 재생을 시작하는 곳. -1은 기본값</translation>
    </message>
    <message>
        <source>where the model runs</source>
        <translation>모델을 실행하는 곳</translation>
    </message>
    <message>
        <source>where the part begins that is generated</source>
        <translation>생성할 부분이 시작하는 곳</translation>
    </message>
    <message>
        <source>where the red lines come from</source>
        <translation>빨간 선의 출처</translation>
    </message>
    <message>
        <source>widescreen support</source>
        <translation>와이드스크린 지원</translation>
    </message>
    <message>
        <source>window {0}</source>
        <translation>창 {0}</translation>
    </message>
    <message>
        <source>window {0}, {1} tokens/s</source>
        <translation>창 {0}, 초당 {1} 토큰</translation>
    </message>
    <message>
        <source>window {0}/{1}</source>
        <translation>창 {0}/{1}</translation>
    </message>
    <message>
        <source>windows decoded at once in the parallel way</source>
        <translation>병렬 방식에서 한꺼번에 디코딩하는 창 수</translation>
    </message>
    <message>
        <source>windows that do not see each other, many at once</source>
        <translation>서로를 보지 않는 창을 한꺼번에 여러 개</translation>
    </message>
    <message>
        <source>with hitsounds</source>
        <translation>히트사운드 포함</translation>
    </message>
    <message>
        <source>year whose style to follow</source>
        <translation>따를 스타일의 연도</translation>
    </message>
    <message>
        <source>your name as mapper</source>
        <translation>매퍼로 쓸 이름</translation>
    </message>
    <message>
        <source>your own file; ask its makers before you publish it</source>
        <translation>직접 가진 파일입니다. 공개하기 전에 만든 이에게 물어보세요</translation>
    </message>
    <message>
        <source>{0} ({1}) is too dark to see: luminosity {2}.</source>
        <translation>{0}({1})은(는) 너무 어두워 보이지 않습니다: 광도 {2}.</translation>
    </message>
    <message>
        <source>{0} BPM at {1} ms</source>
        <translation>{1} ms에 {0} BPM</translation>
    </message>
    <message>
        <source>{0} BPM is out of range; choose {1} to {2}.</source>
        <translation>{0} BPM은 범위를 벗어났습니다. {1}~{2}를 선택하세요.</translation>
    </message>
    <message>
        <source>{0} It is left out.</source>
        <translation>{0} 제외합니다.</translation>
    </message>
    <message>
        <source>{0} What was written is in the history and can be {1}.</source>
        <translation>{0} 쓴 것은 기록에 있으며 {1}할 수 있습니다.</translation>
    </message>
    <message>
        <source>{0} a sample of [{1}] is missing, first here.</source>
        <translation>{0} [{1}]의 샘플이 없습니다. 처음은 여기입니다.</translation>
    </message>
    <message>
        <source>{0} all along the body. Is that meant?</source>
        <translation>{0} 몸통 전체에 걸쳐 있습니다. 의도한 것인가요?</translation>
    </message>
    <message>
        <source>{0} an addition that other difficulties have there: {1}.</source>
        <translation>{0} 다른 난이도의 그곳에 있는 추가음: {1}.</translation>
    </message>
    <message>
        <source>{0} and others</source>
        <translation>{0} 등</translation>
    </message>
    <message>
        <source>{0} announces something that is not a version with an https page.</source>
        <translation>{0}이(가) 알리는 것은 https 페이지가 있는 버전이 아닙니다.</translation>
    </message>
    <message>
        <source>{0} answered with {1}; try again later.</source>
        <translation>{0}이(가) {1}(으)로 응답했습니다. 나중에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>{0} answered {1} for {2} of {3}; try again later.</source>
        <translation>{0}이(가) {3}의 {2}에 {1}(으)로 응답했습니다. 나중에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>{0} asks for a login: accept its terms on {1}/{2} and set HF_TOKEN.</source>
        <translation>{0}에 로그인이 필요합니다: {1}/{2}에서 약관에 동의하고 HF_TOKEN을 설정하세요.</translation>
    </message>
    <message>
        <source>{0} asks for {1} difficulties; use {2} at most.</source>
        <translation>{0}은(는) 난이도 {1}개를 요구합니다. 최대 {2}개로 하세요.</translation>
    </message>
    <message>
        <source>{0} beatmap needs a difficulty; give --beatmap or choose {1} audio.</source>
        <translation>{0} beatmap에는 난이도가 필요합니다. --beatmap을 쓰거나 {1} audio를 선택하세요.</translation>
    </message>
    <message>
        <source>{0} beats until {1} without a rest of {2}.</source>
        <translation>{2}의 쉼 없이 {1}까지 {0}박이 이어집니다.</translation>
    </message>
    <message>
        <source>{0} begins a new combo where none would be expected.</source>
        <translation>{0}이(가) 예상되지 않는 곳에서 새 콤보를 시작합니다.</translation>
    </message>
    <message>
        <source>{0} begins a new combo, which does not fit the combos around it.</source>
        <translation>{0}이(가) 주변 콤보와 맞지 않는 새 콤보를 시작합니다.</translation>
    </message>
    <message>
        <source>{0} begins a new combo, which does not fit the combos around it; the one at {1} would.</source>
        <translation>{0}이(가) 주변 콤보와 맞지 않는 새 콤보를 시작합니다. {1}의 것이 맞습니다.</translation>
    </message>
    <message>
        <source>{0} cannot be deleted from {1} ({2}); close what uses it and try again.</source>
        <translation>{0}을(를) {1}에서 삭제할 수 없습니다({2}). 사용 중인 것을 닫고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>{0} cannot be moved ({1}); try again.</source>
        <translation>{0}을(를) 옮길 수 없습니다 ({1}). 다시 시도하세요.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}); choose another file.</source>
        <translation>{0}을(를) 읽을 수 없습니다({1}). 다른 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}); choose another picture.</source>
        <translation>{0}을(를) 읽을 수 없습니다({1}). 다른 그림을 고르세요.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}); get the model again.</source>
        <translation>{0}을(를) 읽을 수 없습니다({1}). 모델을 다시 받으세요.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}); install Beatwright again.</source>
        <translation>{0}을(를) 읽을 수 없습니다({1}). Beatwright를 다시 설치하세요.</translation>
    </message>
    <message>
        <source>{0} cannot be read as a beatmap: {1}.</source>
        <translation>{0}을(를) 비트맵으로 읽을 수 없습니다: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be read as a style; train or export it again.</source>
        <translation>{0}을(를) 스타일로 읽을 수 없습니다. 다시 학습하거나 내보내세요.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>{0}을(를) 읽을 수 없습니다: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}: {2}.</source>
        <translation>{0}을(를) 읽을 수 없습니다: {1}: {2}.</translation>
    </message>
    <message>
        <source>{0} cannot do this; {1}.</source>
        <translation>{0}은(는) 이것을 할 수 없습니다. {1}.</translation>
    </message>
    <message>
        <source>{0} changes what the public pipeline makes; leave it or {1} out.</source>
        <translation>{0}은(는) 공개 파이프라인의 결과를 바꿉니다. 그것이나 {1}을(를) 빼세요.</translation>
    </message>
    <message>
        <source>{0} changes {1} as a matrix {2}, but its weight is {3}: the adapter was made for another model.</source>
        <translation>{0}은(는) {1}을(를) 행렬 {2}(으)로 바꾸지만 가중치는 {3}입니다: 다른 모델용 어댑터입니다.</translation>
    </message>
    <message>
        <source>{0} changes {1} with factors {2} and {3}, but its weight is {4}: the adapter was made for another model.</source>
        <translation>{0}은(는) {1}을(를) 인수 {2}, {3}(으)로 바꾸지만 가중치는 {4}입니다: 다른 모델용 어댑터입니다.</translation>
    </message>
    <message>
        <source>{0} changes {1}, which this checkpoint does not have: it was made for another model.</source>
        <translation>{0}은(는) 이 체크포인트에 없는 {1}을(를) 바꿉니다: 다른 모델용입니다.</translation>
    </message>
    <message>
        <source>{0} comes as a surprise: nothing would be expected before the next beat.</source>
        <translation>{0}이(가) 의외입니다: 다음 비트 전에는 아무것도 예상되지 않습니다.</translation>
    </message>
    <message>
        <source>{0} comes at {1}; the next one would be expected at {2}{3}.</source>
        <translation>{0}이(가) {1}에 옵니다. 다음 것은 {2}에 예상됩니다{3}.</translation>
    </message>
    <message>
        <source>{0} comes at {1}; {2}{3} would be expected.</source>
        <translation>{0}이(가) {1}에 옵니다. {2}이(가) 예상됩니다{3}.</translation>
    </message>
    <message>
        <source>{0} comes under {1}: {2}. Accept that once with --accept-licence.</source>
        <translation>{0}의 라이선스는 {1}입니다: {2}. --accept-licence로 한 번 수락하세요.</translation>
    </message>
    <message>
        <source>{0} comes where an object would be expected.</source>
        <translation>{0}이(가) 오브젝트가 예상되는 곳에 옵니다.</translation>
    </message>
    <message>
        <source>{0} comes where {1} of the song would be expected first.</source>
        <translation>{0}이(가) 곡의 {1}이(가) 먼저 예상되는 곳에 옵니다.</translation>
    </message>
    <message>
        <source>{0} comes where {1} would be expected.</source>
        <translation>{0}이(가) {1}이(가) 예상되는 곳에 옵니다.</translation>
    </message>
    <message>
        <source>{0} comes where {1} would be expected; check the red line and its meter.</source>
        <translation>{0}이(가) {1}이(가) 예상되는 곳에 옵니다. 빨간 선과 박자를 확인하세요.</translation>
    </message>
    <message>
        <source>{0} decodes along its own rhythm and has no such option; choose V28 to V32 for it.</source>
        <translation>{0}은(는) 자체 리듬을 따라 디코딩하므로 그런 옵션이 없습니다. V28~V32를 선택하세요.</translation>
    </message>
    <message>
        <source>{0} describes a decoder that cannot be; download the model again.</source>
        <translation>{0}이(가) 있을 수 없는 디코더를 기술합니다. 모델을 다시 다운로드하세요.</translation>
    </message>
    <message>
        <source>{0} describes an adapter with {1}, which is not supported.</source>
        <translation>{0}은(는) {1}이(가) 있는 어댑터를 기술하는데 지원되지 않습니다.</translation>
    </message>
    <message>
        <source>{0} does not answer about new versions ({1}); try again later.</source>
        <translation>{0}이(가) 새 버전 문의에 응답하지 않습니다({1}). 나중에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>{0} does not answer with a version; ask again after the next release.</source>
        <translation>{0}이(가) 버전으로 응답하지 않습니다. 다음 릴리스 뒤에 다시 문의하세요.</translation>
    </message>
    <message>
        <source>{0} does not begin with https://, so no new versions are asked for there.</source>
        <translation>{0}이(가) https://로 시작하지 않아 새 버전을 문의하지 않습니다.</translation>
    </message>
    <message>
        <source>{0} does not describe a model: {1}.</source>
        <translation>{0}은(는) 모델을 기술하지 않습니다: {1}.</translation>
    </message>
    <message>
        <source>{0} does not describe a music model; choose another folder.</source>
        <translation>{0}은(는) 음악 모델이 아닙니다. 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>{0} does not hold the constants of timing ({1}); {2}.</source>
        <translation>{0}에 타이밍 상수가 없습니다({1}). {2}.</translation>
    </message>
    <message>
        <source>{0} does not write timing.</source>
        <translation>{0}은(는) 타이밍을 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>{0} exactly on one another with Hard Rock; a higher stack leniency would help.</source>
        <translation>Hard Rock에서 {0}이(가) 완전히 겹칩니다. 스택 허용도를 높이면 도움이 됩니다.</translation>
    </message>
    <message>
        <source>{0} exists already; choose another name, or delete the style that is there.</source>
        <translation>{0}이(가) 이미 있습니다. 다른 이름을 고르거나 있는 스타일을 삭제하세요.</translation>
    </message>
    <message>
        <source>{0} exists already; choose another name.</source>
        <translation>{0}이(가) 이미 있습니다. 다른 이름을 고르세요.</translation>
    </message>
    <message>
        <source>{0} files are too many for a mapset; it may have {1}.</source>
        <translation>파일 {0}개는 맵셋에 너무 많습니다. 최대 {1}개입니다.</translation>
    </message>
    <message>
        <source>{0} findings</source>
        <translation>지적 {0}개</translation>
    </message>
    <message>
        <source>{0} fixes of findings</source>
        <translation>지적 수정 {0}건</translation>
    </message>
    <message>
        <source>{0} folders</source>
        <translation>폴더 {0}개</translation>
    </message>
    <message>
        <source>{0} gives the goal {1} an option that does not exist.</source>
        <translation>{0}이(가) 목표 {1}에 없는 옵션을 줍니다.</translation>
    </message>
    <message>
        <source>{0} gives {1} the limit {2}, which it does not have; see docs/checks.md.</source>
        <translation>{0}이(가) {1}에 한계 {2}을(를) 주지만 그런 한계는 없습니다. docs/checks.md를 보세요.</translation>
    </message>
    <message>
        <source>{0} goes by x:{1} y:{2}; a shape by about x:{3} y:{4} would be expected.</source>
        <translation>{0}이(가) x:{1} y:{2}을(를) 지납니다. 약 x:{3} y:{4}을(를) 지나는 모양이 예상됩니다.</translation>
    </message>
    <message>
        <source>{0} green lines repeat the line before and can be removed: {1}.</source>
        <translation>초록 선 {0}개가 이전 선을 되풀이하므로 제거할 수 있습니다: {1}.</translation>
    </message>
    <message>
        <source>{0} has a line of more than {1} MiB and cannot be a beatmap.</source>
        <translation>{0}에 {1} MiB가 넘는 줄이 있어 비트맵일 수 없습니다.</translation>
    </message>
    <message>
        <source>{0} has a size that is no number; download the model again.</source>
        <translation>{0}에 숫자가 아닌 크기가 있습니다. 모델을 다시 다운로드하세요.</translation>
    </message>
    <message>
        <source>{0} has difficulties of several songs ({1}); each song is a set of its own.</source>
        <translation>{0}에 여러 곡의 난이도가 있습니다({1}). 곡마다 하나의 세트입니다.</translation>
    </message>
    <message>
        <source>{0} has factors for {1} that are no matrices; it is damaged.</source>
        <translation>{0}의 {1} 인수가 행렬이 아닙니다. 손상되었습니다.</translation>
    </message>
    <message>
        <source>{0} has factors for {1} that do not fit; it is damaged.</source>
        <translation>{0}의 {1} 인수가 맞지 않습니다. 손상되었습니다.</translation>
    </message>
    <message>
        <source>{0} has fewer than {1} objects, too few for a style; name more maps.</source>
        <translation>{0}의 오브젝트가 {1}개보다 적어 스타일로는 부족합니다. 맵을 더 지정하세요.</translation>
    </message>
    <message>
        <source>{0} has its tokens in {1}, a pickle, which could run a program of its own; it is not opened. Use a checkpoint with tokenizer.json and model.safetensors.</source>
        <translation>{0}의 토큰은 {1}에 있는데, 이는 자체 프로그램을 실행할 수 있는 pickle이라 열지 않습니다. tokenizer.json과 model.safetensors가 있는 체크포인트를 쓰세요.</translation>
    </message>
    <message>
        <source>{0} has more than {1} lines and cannot be a beatmap.</source>
        <translation>{0}은(는) {1}줄이 넘어 비트맵일 수 없습니다.</translation>
    </message>
    <message>
        <source>{0} has more than {1} {2} and cannot be a beatmap.</source>
        <translation>{0}에 {2}이(가) {1}개 넘게 있어 비트맵일 수 없습니다.</translation>
    </message>
    <message>
        <source>{0} has no column {1}; it is no metadata of a data set.</source>
        <translation>{0}에 열 {1}이(가) 없습니다. 데이터 세트의 메타데이터가 아닙니다.</translation>
    </message>
    <message>
        <source>{0} has no descriptors in this mode; choose V32 for them.</source>
        <translation>{0}에는 이 모드의 디스크립터가 없습니다. 쓰려면 V32를 선택하세요.</translation>
    </message>
    <message>
        <source>{0} has no hit objects {1}; choose a difficulty that is mapped.</source>
        <translation>{0}에는 {1} 오브젝트가 없습니다. 매핑된 난이도를 선택하세요.</translation>
    </message>
    <message>
        <source>{0} has no objects, so there is nothing to check; choose another difficulty.</source>
        <translation>{0}에 오브젝트가 없어 검사할 것이 없습니다. 다른 난이도를 선택하세요.</translation>
    </message>
    <message>
        <source>{0} has no objects.</source>
        <translation>{0}에 오브젝트가 없습니다.</translation>
    </message>
    <message>
        <source>{0} has no public model {1}; check the name, or set HF_TOKEN if it is private.</source>
        <translation>{0}에 공개 모델 {1}이(가) 없습니다. 이름을 확인하거나 비공개라면 HF_TOKEN을 설정하세요.</translation>
    </message>
    <message>
        <source>{0} has no red line.</source>
        <translation>{0}에 빨간 선이 없습니다.</translation>
    </message>
    <message>
        <source>{0} has no red line; give it a BPM and an offset first.</source>
        <translation>{0}에 빨간 선이 없습니다. 먼저 BPM과 오프셋을 주세요.</translation>
    </message>
    <message>
        <source>{0} has no such option; choose Beatwright small for it, or an adapter of this model.</source>
        <translation>{0}에는 이 옵션이 없습니다. Beatwright small이나 이 모델의 어댑터를 고르세요.</translation>
    </message>
    <message>
        <source>{0} has no tokenizer.json, so its tokens cannot be read.</source>
        <translation>{0}에 tokenizer.json이 없어 토큰을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>{0} has no tokenizer.json, so its tokens cannot be read; older checkpoints kept them in a pickle, which is not opened.</source>
        <translation>{0}에 tokenizer.json이 없어 토큰을 읽을 수 없습니다. 옛 체크포인트는 pickle에 두었는데 열지 않습니다.</translation>
    </message>
    <message>
        <source>{0} has no tokenizer.json; download the model again.</source>
        <translation>{0}에 tokenizer.json이 없습니다. 모델을 다시 다운로드하세요.</translation>
    </message>
    <message>
        <source>{0} has no usable red line; give it a BPM and an offset first.</source>
        <translation>{0}에 쓸 수 있는 빨간 선이 없습니다. 먼저 BPM과 오프셋을 주세요.</translation>
    </message>
    <message>
        <source>{0} has no weights as safetensors, and others are not read here; choose another model.</source>
        <translation>{0}에는 safetensors 가중치가 없고 다른 것은 여기서 읽지 않습니다. 다른 모델을 고르세요.</translation>
    </message>
    <message>
        <source>{0} has no {1}, without which MaiMod cannot use this model; choose another model.</source>
        <translation>{0}에 MaiMod가 이 모델을 쓰는 데 필요한 {1}이(가) 없습니다. 다른 모델을 선택하세요.</translation>
    </message>
    <message>
        <source>{0} has no {1}; adapters in other formats are not opened.</source>
        <translation>{0}에 {1}이(가) 없습니다. 다른 형식의 어댑터는 열지 않습니다.</translation>
    </message>
    <message>
        <source>{0} has numbers beyond any map; leave it out.</source>
        <translation>{0}에 맵에 있을 수 없는 수가 있습니다. 빼세요.</translation>
    </message>
    <message>
        <source>{0} has objects hours away from any song; remove them first.</source>
        <translation>{0}에 곡에서 몇 시간이나 떨어진 오브젝트가 있습니다. 먼저 제거하세요.</translation>
    </message>
    <message>
        <source>{0} has parts that do not fit together; get the model again.</source>
        <translation>{0}의 부분들이 서로 맞지 않습니다. 모델을 다시 받으세요.</translation>
    </message>
    <message>
        <source>{0} has sliders with more than {1} points and cannot be a beatmap.</source>
        <translation>{0}에 점이 {1}개를 넘는 슬라이더가 있어 비트맵일 수 없습니다.</translation>
    </message>
    <message>
        <source>{0} has sliders with more than {1} slides and cannot be a beatmap.</source>
        <translation>{0}에 {1}번 넘게 왕복하는 슬라이더가 있어 비트맵일 수 없습니다.</translation>
    </message>
    <message>
        <source>{0} has {1} row lengths for {2}, which has {3} rows.</source>
        <translation>{0}은(는) {3}행인 {2}에 행 길이 {1}개를 가집니다.</translation>
    </message>
    <message>
        <source>{0} has {1}; {2} would be expected.</source>
        <translation>{0}에 {1}이(가) 있습니다. {2}이(가) 예상됩니다.</translation>
    </message>
    <message>
        <source>{0} has {1}; {2} would fit the pattern of the bars around.</source>
        <translation>{0}에 {1}이(가) 있습니다. 주변 마디의 패턴에는 {2}이(가) 맞습니다.</translation>
    </message>
    <message>
        <source>{0} holds a file of more than {1} MiB: {2}.</source>
        <translation>{0}에 {1} MiB가 넘는 파일이 있습니다: {2}.</translation>
    </message>
    <message>
        <source>{0} holds a link or special file, {1}; it was not opened.</source>
        <translation>{0}에 링크나 특수 파일 {1}이(가) 있어 열지 않았습니다.</translation>
    </message>
    <message>
        <source>{0} holds a tokenizer that cannot be read; download the model again.</source>
        <translation>{0}의 토크나이저를 읽을 수 없습니다. 모델을 다시 다운로드하세요.</translation>
    </message>
    <message>
        <source>{0} holds audiocraft&apos;s own files; convert them with transformers&apos; convert_musicgen_transformers, or download the model from the hub.</source>
        <translation>{0}에는 audiocraft 고유의 파일이 있습니다. transformers의 convert_musicgen_transformers로 변환하거나 허브에서 다운로드하세요.</translation>
    </message>
    <message>
        <source>{0} holds damaged weights ({1}); download them again.</source>
        <translation>{0}의 가중치가 손상되었습니다({1}). 다시 내려받으세요.</translation>
    </message>
    <message>
        <source>{0} holds far more than {1} files; it is not opened.</source>
        <translation>{0}에는 파일이 {1}개보다 훨씬 많아 열지 않습니다.</translation>
    </message>
    <message>
        <source>{0} holds more than {1} files; choose the folder of one mapset.</source>
        <translation>{0}의 파일이 {1}개를 넘습니다. 맵셋 하나의 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>{0} holds no .osu file to take the style from; name a folder of mapsets.</source>
        <translation>{0}에 스타일을 가져올 .osu 파일이 없습니다. 맵셋 폴더를 지정하세요.</translation>
    </message>
    <message>
        <source>{0} holds no .osu file.</source>
        <translation>{0}에 .osu 파일이 없습니다.</translation>
    </message>
    <message>
        <source>{0} holds no audio that could be decoded; replace it by a working audio file.</source>
        <translation>{0}에 디코딩할 수 있는 오디오가 없습니다. 정상 오디오 파일로 바꾸세요.</translation>
    </message>
    <message>
        <source>{0} holds no beatmap and no song; choose another file.</source>
        <translation>{0}에 비트맵도 곡도 없습니다. 다른 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>{0} holds no map by {1}; its mappers are {2}.</source>
        <translation>{0}에 {1}의 맵이 없습니다. 매퍼는 {2}입니다.</translation>
    </message>
    <message>
        <source>{0} holds no map{1} to learn from; prepare more of them.</source>
        <translation>{0}에 배울 맵{1}이 없습니다. 더 준비하세요.</translation>
    </message>
    <message>
        <source>{0} holds no model that Beatwright could read.</source>
        <translation>{0}에 Beatwright가 읽을 수 있는 모델이 없습니다.</translation>
    </message>
    <message>
        <source>{0} holds no music model that can be read ({1}); download it again.</source>
        <translation>{0}에 읽을 수 있는 음악 모델이 없습니다 ({1}). 다시 다운로드하세요.</translation>
    </message>
    <message>
        <source>{0} holds no plain table of tensors, so it is not loaded.</source>
        <translation>{0}에 단순한 텐서 표가 없어 불러오지 않습니다.</translation>
    </message>
    <message>
        <source>{0} holds no preset and no request; export one to see how they look.</source>
        <translation>{0}에 프리셋도 요청도 없습니다. 하나 내보내서 형식을 확인하세요.</translation>
    </message>
    <message>
        <source>{0} holds no style.</source>
        <translation>{0}에 스타일이 없습니다.</translation>
    </message>
    <message>
        <source>{0} holds no style; name a {1} file that was exported from one.</source>
        <translation>{0}에 스타일이 없습니다. 내보낸 {1} 파일을 지정하세요.</translation>
    </message>
    <message>
        <source>{0} holds no weights as safetensors, and Beatwright reads no others; choose another model.</source>
        <translation>{0}에 safetensors 가중치가 없으며 Beatwright는 다른 것을 읽지 않습니다. 다른 모델을 선택하세요.</translation>
    </message>
    <message>
        <source>{0} holds no {1}; name the folder of a music model.</source>
        <translation>{0}에 {1}이(가) 없습니다. 음악 모델의 폴더를 지정하세요.</translation>
    </message>
    <message>
        <source>{0} holds other files than those of a style; it is not unpacked.</source>
        <translation>{0}에 스타일이 아닌 파일이 들어 있어 풀지 않습니다.</translation>
    </message>
    <message>
        <source>{0} holds the decoder alone; music needs its text encoder and EnCodec too: name the folder of the whole model.</source>
        <translation>{0}에는 디코더만 있습니다. 음악에는 텍스트 인코더와 EnCodec도 필요합니다. 모델 전체의 폴더를 지정하세요.</translation>
    </message>
    <message>
        <source>{0} holds the tensor {1}, which belongs to no {2} adapter.</source>
        <translation>{0}에 어떤 {2} 어댑터에도 속하지 않는 텐서 {1}이(가) 있습니다.</translation>
    </message>
    <message>
        <source>{0} holds {1} files; a mapset may have {2}.</source>
        <translation>{0}에 파일이 {1}개 있습니다. 맵셋은 최대 {2}개입니다.</translation>
    </message>
    <message>
        <source>{0} in {1} is larger than {2} MiB.</source>
        <translation>{1}의 {0}이(가) {2} MiB보다 큽니다.</translation>
    </message>
    <message>
        <source>{0} is a file; name a folder.</source>
        <translation>{0}은(는) 파일입니다. 폴더를 지정하세요.</translation>
    </message>
    <message>
        <source>{0} is a folder; choose a file in it.</source>
        <translation>{0}은(는) 폴더입니다. 그 안의 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>{0} is a link to another place; delete what it leads to yourself.</source>
        <translation>{0}은(는) 다른 곳을 가리키는 링크입니다. 대상은 직접 삭제하세요.</translation>
    </message>
    <message>
        <source>{0} is a map of {1}. {2}; choose another model.</source>
        <translation>{0}은(는) {1}의 맵입니다. {2}. 다른 모델을 선택하세요.</translation>
    </message>
    <message>
        <source>{0} is a part of the program and stays.</source>
        <translation>{0}은(는) 프로그램의 일부라서 남습니다.</translation>
    </message>
    <message>
        <source>{0} is a pickle that builds more than tensors and plain containers; it is not opened.</source>
        <translation>{0}은(는) 텐서와 단순 컨테이너 이상을 만드는 pickle이라 열지 않습니다.</translation>
    </message>
    <message>
        <source>{0} is at x:{1} y:{2}; the pattern leads to about x:{3} y:{4}{5}.</source>
        <translation>{0}이(가) x:{1} y:{2}에 있습니다. 패턴은 약 x:{3} y:{4}(으)로 이어집니다{5}.</translation>
    </message>
    <message>
        <source>{0} is at x:{1}; around x:{2} would be expected after what comes before.</source>
        <translation>{0}이(가) x:{1}에 있습니다. 앞의 흐름으로는 약 x:{2}이(가) 예상됩니다.</translation>
    </message>
    <message>
        <source>{0} is being downloaded; pause that and try again.</source>
        <translation>{0}을(를) 다운로드하는 중입니다. 일시정지하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>{0} is both a file and a folder.</source>
        <translation>{0}은(는) 파일이면서 폴더입니다.</translation>
    </message>
    <message>
        <source>{0} is damaged ({1}); download it again.</source>
        <translation>{0}이(가) 손상되었습니다({1}). 다시 내려받으세요.</translation>
    </message>
    <message>
        <source>{0} is damaged ({1}); download the model again.</source>
        <translation>{0}이(가) 손상되었습니다 ({1}). 모델을 다시 다운로드하세요.</translation>
    </message>
    <message>
        <source>{0} is damaged at {1}: {2}.</source>
        <translation>{0}의 {1}이(가) 손상되었습니다: {2}.</translation>
    </message>
    <message>
        <source>{0} is damaged or no file of torch; download it again.</source>
        <translation>{0}이(가) 손상되었거나 torch 파일이 아닙니다. 다시 내려받으세요.</translation>
    </message>
    <message>
        <source>{0} is damaged or of another recipe; remove it to begin again ({1}).</source>
        <translation>{0}이(가) 손상되었거나 다른 레시피의 것입니다. 다시 시작하려면 지우세요({1}).</translation>
    </message>
    <message>
        <source>{0} is damaged: its content does not match its digest; download it again.</source>
        <translation>{0}이(가) 손상되었습니다: 내용이 다이제스트와 다릅니다. 다시 내려받으세요.</translation>
    </message>
    <message>
        <source>{0} is damaged; choose another picture.</source>
        <translation>{0}이(가) 손상되었습니다. 다른 그림을 고르세요.</translation>
    </message>
    <message>
        <source>{0} is damaged; remove it to begin again ({1}).</source>
        <translation>{0}이(가) 손상되었습니다. 다시 시작하려면 지우세요({1}).</translation>
    </message>
    <message>
        <source>{0} is empty: the adapter changes nothing; download it again.</source>
        <translation>{0}이(가) 비어 있습니다: 어댑터가 바꾸는 것이 없습니다. 다시 내려받으세요.</translation>
    </message>
    <message>
        <source>{0} is empty; open another difficulty.</source>
        <translation>{0}이(가) 비어 있습니다. 다른 난이도를 여세요.</translation>
    </message>
    <message>
        <source>{0} is empty; write star ratings such as 1.8 2.5 3.6.</source>
        <translation>{0}이(가) 비어 있습니다. 1.8 2.5 3.6 같은 별 난이도를 쓰세요.</translation>
    </message>
    <message>
        <source>{0} is for hitsounds; leave it out.</source>
        <translation>{0}은(는) 히트사운드용입니다. 빼세요.</translation>
    </message>
    <message>
        <source>{0} is for new difficulties; a remap always repairs what surrounds its range.</source>
        <translation>{0}은(는) 새 난이도용입니다. 리맵은 항상 범위 주변을 고칩니다.</translation>
    </message>
    <message>
        <source>{0} is for new difficulties; leave it out.</source>
        <translation>{0}은(는) 새 난이도용입니다. 빼세요.</translation>
    </message>
    <message>
        <source>{0} is for new difficulties; the task {1} keeps the kiai of the map.</source>
        <translation>{0}은(는) 새 난이도용입니다. 작업 {1}은(는) 맵의 kiai를 유지합니다.</translation>
    </message>
    <message>
        <source>{0} is in column {1}; the pattern suggests column {2}.</source>
        <translation>{0}이(가) {1}열에 있습니다. 패턴은 {2}열을 암시합니다.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MiB and cannot be a beatmap.</source>
        <translation>{0}은(는) {1} MiB보다 커서 비트맵일 수 없습니다.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MiB and cannot be a data set.</source>
        <translation>{0}은(는) {1} MiB보다 커서 데이터 세트일 수 없습니다.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MiB, which is no text about a song.</source>
        <translation>{0}이(가) {1} MiB보다 커서 곡에 대한 텍스트가 아닙니다.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MiB.</source>
        <translation>{0}은(는) {1} MiB보다 큽니다.</translation>
    </message>
    <message>
        <source>{0} is missing, though {1} names it; download the checkpoint again.</source>
        <translation>{1}에 적힌 {0}이(가) 없습니다. 체크포인트를 다시 내려받으세요.</translation>
    </message>
    <message>
        <source>{0} is named by {1} and not there.</source>
        <translation>{1}이(가) 가리키는 {0}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>{0} is neither a folder nor an .osz or .osu file.</source>
        <translation>{0}은(는) 폴더도 .osz나 .osu 파일도 아닙니다.</translation>
    </message>
    <message>
        <source>{0} is no .osu file, .osz file or mapset folder.</source>
        <translation>{0}은(는) .osu 파일, .osz 파일, 맵셋 폴더가 아닙니다.</translation>
    </message>
    <message>
        <source>{0} is no longer there, so this step cannot be {1}.</source>
        <translation>{0}이(가) 더는 없어 이 단계를 {1}할 수 없습니다.</translation>
    </message>
    <message>
        <source>{0} is no longer there; put it back, or save the result somewhere else.</source>
        <translation>{0}이(가) 더는 없습니다. 되돌려 놓거나 결과를 다른 곳에 저장하세요.</translation>
    </message>
    <message>
        <source>{0} is no longer there; put the mapset back, or save elsewhere.</source>
        <translation>{0}이(가) 더는 없습니다. 맵셋을 되돌려 놓거나 다른 곳에 저장하세요.</translation>
    </message>
    <message>
        <source>{0} is no longer there; put the mapset&apos;s folder back first.</source>
        <translation>{0}이(가) 더는 없습니다. 먼저 맵셋 폴더를 되돌려 놓으세요.</translation>
    </message>
    <message>
        <source>{0} is not UTF-8; save it as UTF-8.</source>
        <translation>{0}은(는) UTF-8이 아닙니다. UTF-8로 저장하세요.</translation>
    </message>
    <message>
        <source>{0} is not a JSON object.</source>
        <translation>{0}은(는) JSON 객체가 아닙니다.</translation>
    </message>
    <message>
        <source>{0} is not a JSON object; download the checkpoint again.</source>
        <translation>{0}은(는) JSON 객체가 아닙니다. 체크포인트를 다시 내려받으세요.</translation>
    </message>
    <message>
        <source>{0} is not a checkpoint: it has no {1}{2}. Choose a folder with config.json, {3} and tokenizer.json.</source>
        <translation>{0}은(는) 체크포인트가 아닙니다: {1}{2}이(가) 없습니다. config.json, {3}, tokenizer.json이 있는 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>{0} is not a checkpoint: {1} is missing. Choose a folder with config.json, {2} and tokenizer.json.</source>
        <translation>{0}은(는) 체크포인트가 아닙니다: {1}이(가) 없습니다. config.json, {2}, tokenizer.json이 있는 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>{0} is not a diffusion model: {1} is missing.</source>
        <translation>{0}은(는) 디퓨전 모델이 아닙니다: {1}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>{0} is not a folder that can be read; choose the Songs folder of osu!.</source>
        <translation>{0}은(는) 읽을 수 있는 폴더가 아닙니다. osu!의 Songs 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>{0} is not a folder with a checkpoint.</source>
        <translation>{0}은(는) 체크포인트가 있는 폴더가 아닙니다.</translation>
    </message>
    <message>
        <source>{0} is not a folder with a diffusion model.</source>
        <translation>{0}은(는) 디퓨전 모델이 있는 폴더가 아닙니다.</translation>
    </message>
    <message>
        <source>{0} is not a folder.</source>
        <translation>{0}은(는) 폴더가 아닙니다.</translation>
    </message>
    <message>
        <source>{0} is not a list of descriptors: {1}.</source>
        <translation>{0}은(는) 디스크립터 목록이 아닙니다: {1}.</translation>
    </message>
    <message>
        <source>{0} is not a path; name a file.</source>
        <translation>{0}은(는) 경로가 아닙니다. 파일을 지정하세요.</translation>
    </message>
    <message>
        <source>{0} is not a picture that can be read; use .jpg or .png.</source>
        <translation>{0}은(는) 읽을 수 있는 그림이 아닙니다. .jpg나 .png를 쓰세요.</translation>
    </message>
    <message>
        <source>{0} is not a preset: it has the unknown entry {1}.</source>
        <translation>{0}은(는) 프리셋이 아닙니다: 알 수 없는 항목 {1}이(가) 있습니다.</translation>
    </message>
    <message>
        <source>{0} is not a preset: it needs a name and options.</source>
        <translation>{0}은(는) 프리셋이 아닙니다: 이름과 옵션이 필요합니다.</translation>
    </message>
    <message>
        <source>{0} is not a preset: its description is not text.</source>
        <translation>{0}은(는) 프리셋이 아닙니다: 설명이 텍스트가 아닙니다.</translation>
    </message>
    <message>
        <source>{0} is not a tempo; choose {1} to {2} BPM.</source>
        <translation>{0}은(는) 템포가 아닙니다. {1}~{2} BPM을 선택하세요.</translation>
    </message>
    <message>
        <source>{0} is not a token table Beatwright understands: {1}.</source>
        <translation>{0}은(는) Beatwright가 이해하는 토큰 표가 아닙니다: {1}.</translation>
    </message>
    <message>
        <source>{0} is not a whole number.</source>
        <translation>{0}은(는) 정수가 아닙니다.</translation>
    </message>
    <message>
        <source>{0} is not a whole safetensors file; download it again.</source>
        <translation>{0}은(는) 온전한 safetensors 파일이 아닙니다. 다시 내려받으세요.</translation>
    </message>
    <message>
        <source>{0} is not an adapter: it has no {1}.</source>
        <translation>{0}은(는) 어댑터가 아닙니다: {1}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>{0} is not an exported request; it does not begin with {1}.</source>
        <translation>{0}은(는) 내보낸 요청이 아닙니다. {1}(으)로 시작하지 않습니다.</translation>
    </message>
    <message>
        <source>{0} is not an osu! beatmap: it has neither an osu! header nor a section.</source>
        <translation>{0}은(는) osu! 비트맵이 아닙니다: osu! 헤더도 섹션도 없습니다.</translation>
    </message>
    <message>
        <source>{0} is not on this machine and {1}, or copy the model into {2}.</source>
        <translation>{0}이(가) 이 컴퓨터에 없으며 {1}, 또는 모델을 {2}에 복사하세요.</translation>
    </message>
    <message>
        <source>{0} is not on this machine and {1}.</source>
        <translation>{0}이(가) 이 컴퓨터에 없으며 {1}.</translation>
    </message>
    <message>
        <source>{0} is not on this machine; download it first.</source>
        <translation>{0}이(가) 이 컴퓨터에 없습니다. 먼저 다운로드하세요.</translation>
    </message>
    <message>
        <source>{0} is not one of your styles; delete it yourself.</source>
        <translation>{0}은(는) 당신의 스타일이 아닙니다. 직접 삭제하세요.</translation>
    </message>
    <message>
        <source>{0} is not the configuration of a model.</source>
        <translation>{0}은(는) 모델의 설정이 아닙니다.</translation>
    </message>
    <message>
        <source>{0} is not the file of a style, or damaged; export it again.</source>
        <translation>{0}은(는) 스타일 파일이 아니거나 손상되었습니다. 다시 내보내세요.</translation>
    </message>
    <message>
        <source>{0} is not there; choose a file that exists.</source>
        <translation>{0}이(가) 없습니다. 있는 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>{0} is of another recipe; remove it to train this member again ({1}).</source>
        <translation>{0}은(는) 다른 레시피의 것입니다. 이 구성원을 다시 학습하려면 지우세요({1}).</translation>
    </message>
    <message>
        <source>{0} is packed in a way that osu! does not read: {1}.</source>
        <translation>{0}은(는) osu!가 읽지 못하는 방식으로 묶였습니다: {1}.</translation>
    </message>
    <message>
        <source>{0} is played at {1} %; the objects around it are at {2} %, so the volume {3} for this one alone.</source>
        <translation>{0}이(가) {1} %로 재생됩니다. 주변 오브젝트는 {2} %이므로 이것만 음량이 {3}.</translation>
    </message>
    <message>
        <source>{0} is played at {1} %; {2} % would be expected.</source>
        <translation>{0}이(가) {1} %로 재생됩니다. {2} %가 예상됩니다.</translation>
    </message>
    <message>
        <source>{0} is probably not on the beat that the song has here.</source>
        <translation>{0}은(는) 아마 곡의 이곳 비트 위에 있지 않습니다.</translation>
    </message>
    <message>
        <source>{0} is silent from beginning to end; choose another file.</source>
        <translation>{0}은(는) 처음부터 끝까지 무음입니다. 다른 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>{0} is silent, so there is no beat to find; choose another file.</source>
        <translation>{0}은(는) 무음이라 찾을 비트가 없습니다. 다른 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>{0} is silent.</source>
        <translation>{0}은(는) 무음입니다.</translation>
    </message>
    <message>
        <source>{0} is the same as {1}.</source>
        <translation>{0}은(는) {1}과(와) 같습니다.</translation>
    </message>
    <message>
        <source>{0} is too large for a beatmap.</source>
        <translation>{0}은(는) 비트맵으로는 너무 큽니다.</translation>
    </message>
    <message>
        <source>{0} is too large; use a picture of at most 64 million pixels.</source>
        <translation>{0}은(는) 너무 큽니다. 6400만 픽셀 이하의 그림을 쓰세요.</translation>
    </message>
    <message>
        <source>{0} is wrong: {1}.</source>
        <translation>{0}이(가) 잘못되었습니다: {1}.</translation>
    </message>
    <message>
        <source>{0} is {1}, which is not a number.</source>
        <translation>{0}이(가) {1}인데 숫자가 아닙니다.</translation>
    </message>
    <message>
        <source>{0} is {1}; settings may have one decimal.</source>
        <translation>{0}이(가) {1}입니다. 설정은 소수 한 자리까지입니다.</translation>
    </message>
    <message>
        <source>{0} is {1}; {2} is suggested for {3} of this length.</source>
        <translation>{0}이(가) {1}입니다. 이 길이의 {3}에는 {2}을(를) 권합니다.</translation>
    </message>
    <message>
        <source>{0} is {1}; {2} is usual for {3}.</source>
        <translation>{0}이(가) {1}입니다. {3}에는 {2}이(가) 보통입니다.</translation>
    </message>
    <message>
        <source>{0} is {1}; {2} would be expected.</source>
        <translation>{0}이(가) {1}입니다. {2}이(가) 예상됩니다.</translation>
    </message>
    <message>
        <source>{0} knows the years {1} to {2}.</source>
        <translation>{0}은(는) {1}~{2}년을 지원합니다.</translation>
    </message>
    <message>
        <source>{0} knows {1} only.</source>
        <translation>{0}은(는) {1}만 지원합니다.</translation>
    </message>
    <message>
        <source>{0} lacks a factor for {1}; it is damaged.</source>
        <translation>{0}에 {1}의 인수가 없습니다. 손상되었습니다.</translation>
    </message>
    <message>
        <source>{0} lacks a part of the model; download it again.</source>
        <translation>{0}에 모델의 일부가 없습니다. 다시 다운로드하세요.</translation>
    </message>
    <message>
        <source>{0} lacks a part; get the model again.</source>
        <translation>{0}의 일부가 없습니다. 모델을 다시 받으세요.</translation>
    </message>
    <message>
        <source>{0} lacks {1}; download the model again.</source>
        <translation>{0}에 {1}이(가) 없습니다. 모델을 다시 다운로드하세요.</translation>
    </message>
    <message>
        <source>{0} lasts less than two seconds; choose a whole song.</source>
        <translation>{0}은(는) 2초도 되지 않습니다. 온전한 곡을 선택하세요.</translation>
    </message>
    <message>
        <source>{0} lasts {1} s; choose a part of it of at least {2} s.</source>
        <translation>{0}은(는) {1}초입니다. 최소 {2}초인 부분을 선택하세요.</translation>
    </message>
    <message>
        <source>{0} leads to a file that is gone; download the model again.</source>
        <translation>{0}이(가) 사라진 파일을 가리킵니다. 모델을 다시 내려받으세요.</translation>
    </message>
    <message>
        <source>{0} leads to {1}, which is not https.</source>
        <translation>{0}이(가) https가 아닌 {1}을(를) 가리킵니다.</translation>
    </message>
    <message>
        <source>{0} lies on {1}; {2} would be expected.</source>
        <translation>{0}이(가) {1}에 있습니다. {2}이(가) 예상됩니다.</translation>
    </message>
    <message>
        <source>{0} makes new difficulties; the task {1} changes one that is there.</source>
        <translation>{0}은(는) 새 난이도를 만듭니다. 작업 {1}은(는) 있는 난이도를 바꿉니다.</translation>
    </message>
    <message>
        <source>{0} maps</source>
        <translation>맵 {0}개</translation>
    </message>
    <message>
        <source>{0} maps nothing by itself, so there is no speed to measure.</source>
        <translation>{0}은(는) 단독으로 맵을 만들지 않으므로 잴 속도가 없습니다.</translation>
    </message>
    <message>
        <source>{0} ms after the spinner the next object comes; leave {1} ms.</source>
        <translation>스피너 {0} ms 뒤에 다음 오브젝트가 옵니다. {1} ms를 두세요.</translation>
    </message>
    <message>
        <source>{0} must be a range such as 4-6, lowest first, not {1}.</source>
        <translation>{0}은(는) 4-6처럼 작은 값을 먼저 쓴 범위여야 합니다({1} 아님).</translation>
    </message>
    <message>
        <source>{0} must be a range such as 4-6, not {1}.</source>
        <translation>{0}은(는) 4-6 같은 범위여야 합니다({1} 아님).</translation>
    </message>
    <message>
        <source>{0} must be a single line.</source>
        <translation>{0}은(는) 한 줄이어야 합니다.</translation>
    </message>
    <message>
        <source>{0} must be smaller than half of {1}: a part has one at each end.</source>
        <translation>{0}은(는) {1}의 절반보다 작아야 합니다: 부분의 양 끝에 하나씩 있습니다.</translation>
    </message>
    <message>
        <source>{0} must give {1} the numbers least, warning and problem.</source>
        <translation>{0}은(는) {1}에 least, warning, problem 값을 주어야 합니다.</translation>
    </message>
    <message>
        <source>{0} must hold map: without it there are no hit objects.</source>
        <translation>{0}에는 map이 있어야 합니다: 없으면 오브젝트가 없습니다.</translation>
    </message>
    <message>
        <source>{0} must hold one table for each check.</source>
        <translation>{0}에는 검사마다 표가 하나씩 있어야 합니다.</translation>
    </message>
    <message>
        <source>{0} names a difficulty outside of its set.</source>
        <translation>{0}이(가) 맵셋 밖의 난이도를 가리킵니다.</translation>
    </message>
    <message>
        <source>{0} names no audio file; add AudioFilename to it, or choose another difficulty.</source>
        <translation>{0}에 오디오 파일이 지정되지 않았습니다. AudioFilename을 추가하거나 다른 난이도를 선택하세요.</translation>
    </message>
    <message>
        <source>{0} names the check {1}, which does not exist; see docs/checks.md.</source>
        <translation>{0}에 적힌 검사 {1}이(가) 없습니다. docs/checks.md를 보세요.</translation>
    </message>
    <message>
        <source>{0} names the weight file {1}, which does not lie beside it.</source>
        <translation>{0}에 적힌 가중치 파일 {1}이(가) 옆에 없습니다.</translation>
    </message>
    <message>
        <source>{0} needs about {1} GiB of memory, but only {2} GiB are free; close other programs or choose a smaller model.</source>
        <translation>{0}에는 메모리가 약 {1} GiB 필요한데 {2} GiB만 남았습니다. 다른 프로그램을 닫거나 더 작은 모델을 선택하세요.</translation>
    </message>
    <message>
        <source>{0} notes at once; at this level {1} are enough for {2} keys.</source>
        <translation>노트 {0}개가 동시에 있습니다. 이 단계의 {2}키에는 {1}개면 충분합니다.</translation>
    </message>
    <message>
        <source>{0} notes in {1} until {2}; {3} is usual at this level.</source>
        <translation>{2}까지 {1}에 노트 {0}개입니다. 이 단계에서는 보통 {3}입니다.</translation>
    </message>
    <message>
        <source>{0} notes play the skin&apos;s hitnormal, although the set has &quot;{1}&quot;.</source>
        <translation>맵셋에 &quot;{1}&quot;이(가) 있는데 노트 {0}개가 스킨의 hitnormal을 냅니다.</translation>
    </message>
    <message>
        <source>{0} objects from here sound at {1} %, hardly heard over the song.</source>
        <translation>여기부터 오브젝트 {0}개가 {1} %로 울려 곡에 묻혀 거의 들리지 않습니다.</translation>
    </message>
    <message>
        <source>{0} objects from here sound at {1} %, perhaps too quiet for the song.</source>
        <translation>여기부터 오브젝트 {0}개가 {1} %로 울려 곡에 비해 너무 작을 수 있습니다.</translation>
    </message>
    <message>
        <source>{0} of the notes are hold notes instead of {1}: the others have no room for one at this density.</source>
        <translation>롱노트 비율이 {1}이(가) 아니라 {0}입니다: 이 밀도에서는 나머지에 롱노트 자리가 없습니다.</translation>
    </message>
    <message>
        <source>{0} of the objects</source>
        <translation>오브젝트의 {0}</translation>
    </message>
    <message>
        <source>{0} of the {1} set</source>
        <translation>{1} 세트의 {0}</translation>
    </message>
    <message>
        <source>{0} of {1} beatmaps</source>
        <translation>비트맵 {0}/{1}</translation>
    </message>
    <message>
        <source>{0} of {1} sets</source>
        <translation>{1}개 세트 중 {0}개</translation>
    </message>
    <message>
        <source>{0} of {1} was damaged on the way; try again.</source>
        <translation>{1}의 {0}이(가) 전송 중 손상되었습니다. 다시 시도하세요.</translation>
    </message>
    <message>
        <source>{0} or higher</source>
        <translation>{0} 이상</translation>
    </message>
    <message>
        <source>{0} or lower</source>
        <translation>{0} 이하</translation>
    </message>
    <message>
        <source>{0} outside of {1} to {2}.</source>
        <translation>{0}이(가) {1}~{2}를 벗어났습니다.</translation>
    </message>
    <message>
        <source>{0} plays the {1} set; {2} would be expected.</source>
        <translation>{0}이(가) {1} 세트를 재생합니다. {2}이(가) 예상됩니다.</translation>
    </message>
    <message>
        <source>{0} px from the object before</source>
        <translation>앞 오브젝트에서 {0} px</translation>
    </message>
    <message>
        <source>{0} px right of and {1} px below the grid</source>
        <translation>격자에서 오른쪽 {0} px, 아래 {1} px</translation>
    </message>
    <message>
        <source>{0} px to the next object, but {1} px for the same time shortly before.</source>
        <translation>다음 오브젝트까지 {0} px인데 조금 전 같은 시간에는 {1} px입니다.</translation>
    </message>
    <message>
        <source>{0} red lines, the first {1}</source>
        <translation>빨간 선 {0}개, 첫째는 {1}</translation>
    </message>
    <message>
        <source>{0} reverses in {1} ms are too many to read here.</source>
        <translation>{1} ms에 반복 {0}회는 여기서 읽기에 너무 많습니다.</translation>
    </message>
    <message>
        <source>{0} s without an addition or another sample set, until {1}.</source>
        <translation>{1}까지 {0}초 동안 추가음이나 다른 샘플 세트가 없습니다.</translation>
    </message>
    <message>
        <source>{0} says the stars of each difficulty; leave {1} out.</source>
        <translation>{0}이(가) 각 난이도의 별 난이도를 정합니다. {1}을(를) 빼세요.</translation>
    </message>
    <message>
        <source>{0} ships with the program and stays.</source>
        <translation>{0}은(는) 프로그램에 포함되어 있어 남습니다.</translation>
    </message>
    <message>
        <source>{0} should lie in {1}, but does not; install Beatwright again.</source>
        <translation>{0}이(가) {1}에 있어야 하는데 없습니다. Beatwright를 다시 설치하세요.</translation>
    </message>
    <message>
        <source>{0} shows the model a difficulty; name one (--beatmap).</source>
        <translation>{0}은(는) 모델에 난이도를 보여 줍니다. 난이도를 지정하세요(--beatmap).</translation>
    </message>
    <message>
        <source>{0} slider&apos;s repeats from here sound at {1} %, next to nothing. Is there no sound in the song?</source>
        <translation>여기부터 슬라이더 반복 {0}개가 {1} %로 거의 들리지 않습니다. 곡에 소리가 없나요?</translation>
    </message>
    <message>
        <source>{0} sliders follow one another for {1} s. Is there time to rest?</source>
        <translation>슬라이더 {0}개가 {1}초 동안 이어집니다. 쉴 시간이 있나요?</translation>
    </message>
    <message>
        <source>{0} stands where {1} would be expected.</source>
        <translation>{0}이(가) {1}이(가) 예상되는 곳에 있습니다.</translation>
    </message>
    <message>
        <source>{0} stars</source>
        <translation>★{0}</translation>
    </message>
    <message>
        <source>{0} takes its additions from the {1} set; the {2} set would be expected.</source>
        <translation>{0}의 추가음이 {1} 세트입니다. {2} 세트가 예상됩니다.</translation>
    </message>
    <message>
        <source>{0} takes no {1}; leave that out, or choose another model.</source>
        <translation>{0}에서는 {1}을(를) 쓸 수 없습니다. 빼거나 다른 모델을 선택하세요.</translation>
    </message>
    <message>
        <source>{0} times</source>
        <translation>{0}번</translation>
    </message>
    <message>
        <source>{0} together must leave a part of the window; make one smaller.</source>
        <translation>{0}은(는) 합쳐서 창의 일부를 남겨야 합니다. 하나를 줄이세요.</translation>
    </message>
    <message>
        <source>{0} unpacks to more data than a mapset may have: stopped at {1}.</source>
        <translation>{0}을(를) 풀면 맵셋에 허용된 것보다 데이터가 많습니다: {1}에서 멈췄습니다.</translation>
    </message>
    <message>
        <source>{0} unpacks to more than {1} MiB; that is not a mapset.</source>
        <translation>{0}을(를) 풀면 {1} MiB를 넘습니다. 맵셋이 아닙니다.</translation>
    </message>
    <message>
        <source>{0} was changed after this step, so it cannot be {1} without losing those changes; undo the later steps first, or take one of its backups.</source>
        <translation>{0}이(가) 이 단계 뒤에 변경되어 그 변경을 잃지 않고는 {1}할 수 없습니다. 먼저 뒤의 단계를 되돌리거나 백업을 쓰세요.</translation>
    </message>
    <message>
        <source>{0} was changed by another program a moment ago; nothing was written.</source>
        <translation>{0}이(가) 방금 다른 프로그램에 의해 변경되어 아무것도 쓰지 않았습니다.</translation>
    </message>
    <message>
        <source>{0} was changed by another program after it was read; replace it with the proposal (a backup is kept), or accept as a new difficulty.</source>
        <translation>{0}이(가) 읽은 뒤에 다른 프로그램에 의해 변경되었습니다. 제안으로 바꾸거나(백업이 남음) 새 난이도로 수락하세요.</translation>
    </message>
    <message>
        <source>{0} was left out: in osu!taiko hit sounds are the notes themselves.</source>
        <translation>{0}을(를) 제외했습니다: osu!taiko에서는 히트사운드가 곧 노트입니다.</translation>
    </message>
    <message>
        <source>{0} was not trained for this.</source>
        <translation>{0}은(는) 이것을 위해 학습되지 않았습니다.</translation>
    </message>
    <message>
        <source>{0} was not trained with years.</source>
        <translation>{0}은(는) 연도로 학습되지 않았습니다.</translation>
    </message>
    <message>
        <source>{0} would be expected to be a {1}.</source>
        <translation>{0}은(는) {1}(으)로 예상됩니다.</translation>
    </message>
    <message>
        <source>{0} would be expected to be over, and {1} to follow.</source>
        <translation>{0}이(가) 끝나고 {1}이(가) 이어질 것으로 예상됩니다.</translation>
    </message>
    <message>
        <source>{0} would be expected to be {1}.</source>
        <translation>{0}은(는) {1}(으)로 예상됩니다.</translation>
    </message>
    <message>
        <source>{0} would be expected to begin a new combo, as the pattern of combos around it has it.</source>
        <translation>주변 콤보의 패턴으로 보면 {0}이(가) 새 콤보를 시작할 것으로 예상됩니다.</translation>
    </message>
    <message>
        <source>{0} would be expected to begin a new combo, rather than the one at {1}.</source>
        <translation>{1}이(가) 아니라 {0}이(가) 새 콤보를 시작할 것으로 예상됩니다.</translation>
    </message>
    <message>
        <source>{0} would be expected to begin a new combo.</source>
        <translation>{0}이(가) 새 콤보를 시작할 것으로 예상됩니다.</translation>
    </message>
    <message>
        <source>{0} would be expected to go on with {1}.</source>
        <translation>{0}이(가) {1}(으)로 이어질 것으로 예상됩니다.</translation>
    </message>
    <message>
        <source>{0} would be expected to have a place of its own, {1}.</source>
        <translation>{0}이(가) 따로 자리를 가질 것으로 예상됩니다: {1}.</translation>
    </message>
    <message>
        <source>{0} would be expected to have {1}.</source>
        <translation>{0}에 {1}이(가) 있을 것으로 예상됩니다.</translation>
    </message>
    <message>
        <source>{0} would be expected to sound here, with {1}.</source>
        <translation>{0}이(가) 여기서 {1}(으)로 소리 날 것으로 예상됩니다.</translation>
    </message>
    <message>
        <source>{0} would be expected without {1}.</source>
        <translation>{0}에 {1}이(가) 없을 것으로 예상됩니다.</translation>
    </message>
    <message>
        <source>{0} would become far larger than it is, as no file that torch writes does; it is not opened. Use a checkpoint with {1}.</source>
        <translation>{0}이(가) 지금보다 훨씬 커집니다. torch가 쓰는 파일은 그렇지 않으므로 열지 않습니다. {1}이(가) 있는 체크포인트를 쓰세요.</translation>
    </message>
    <message>
        <source>{0} writes exact positions by itself; only those of V28 and V29 are refined.</source>
        <translation>{0}은(는) 스스로 정확한 위치를 씁니다. V28과 V29의 것만 다듬습니다.</translation>
    </message>
    <message>
        <source>{0} {1} after the end of the song, the last one by {2} s; the model heard nothing there.</source>
        <translation>곡이 끝난 뒤에 {0} {1}, 마지막 것은 {2}초 뒤입니다. 모델은 거기서 아무것도 듣지 못했습니다.</translation>
    </message>
    <message>
        <source>{0} {1} follow one another; {2} in a row are allowed at this level.</source>
        <translation>{0} {1} 이어집니다. 이 단계에서는 연속 {2}개까지 허용됩니다.</translation>
    </message>
    <message>
        <source>{0} {1} is not a folder; choose the folder of an adapter.</source>
        <translation>{0} {1}은(는) 폴더가 아닙니다. 어댑터 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>{0} {1} is not a length; write seconds, 2m, 1m30s or 1:30.</source>
        <translation>{0} {1}은(는) 길이가 아닙니다. 초, 2m, 1m30s 또는 1:30으로 쓰세요.</translation>
    </message>
    <message>
        <source>{0} {1} is not a number.</source>
        <translation>{0} {1}은(는) 숫자가 아닙니다.</translation>
    </message>
    <message>
        <source>{0} {1} is not a picture osu! shows; use .jpg or .png.</source>
        <translation>{0} {1}은(는) osu!가 표시하는 그림이 아닙니다. .jpg나 .png를 쓰세요.</translation>
    </message>
    <message>
        <source>{0} {1} is not there; choose a picture that exists.</source>
        <translation>{0} {1}이(가) 없습니다. 있는 그림을 선택하세요.</translation>
    </message>
    <message>
        <source>{0} {1} is not there; choose maps, or a folder.</source>
        <translation>{0} {1}이(가) 없습니다. 맵이나 폴더를 고르세요.</translation>
    </message>
    <message>
        <source>{0} {1} is not {2}.</source>
        <translation>{0} {1}은(는) {2}이(가) 아닙니다.</translation>
    </message>
    <message>
        <source>{0} {1} is out of range; use {2} to {3}.</source>
        <translation>{0} {1}은(는) 범위를 벗어났습니다. {2}~{3}을 쓰세요.</translation>
    </message>
    <message>
        <source>{0} {1} is out of range; {2}.</source>
        <translation>{0} {1}은(는) 범위를 벗어났습니다. {2}.</translation>
    </message>
    <message>
        <source>{0} {1} is unknown; use {2}.</source>
        <translation>{0} {1}은(는) 알 수 없습니다. {2}을(를) 쓰세요.</translation>
    </message>
    <message>
        <source>{0} {1} on {2} ({3}); {4} ({5}) would be expected.</source>
        <translation>{0} {1} {2}({3})에. {4}({5})이(가) 예상됩니다.</translation>
    </message>
    <message>
        <source>{0} {1} {2} where the song suggests none; the rhythm would be plainer without it.</source>
        <translation>{0}{1} {2}인데 곡은 그곳에 아무것도 제안하지 않습니다. 없는 편이 리듬이 단순합니다.</translation>
    </message>
    <message>
        <source>{0} {1} {2} where the song suggests nothing; the rhythm would be plainer without them.</source>
        <translation>{0}{1} {2}인데 곡은 그곳에 아무것도 제안하지 않습니다. 없는 편이 리듬이 단순합니다.</translation>
    </message>
    <message>
        <source>{0} {1} {2}; the song suggests {3} ({4}).</source>
        <translation>{0} {1} {2}. 곡은 {3}({4})을(를) 암시합니다.</translation>
    </message>
    <message>
        <source>{0} {1} {2}×, alone among objects at {3}×.</source>
        <translation>{0} {1} {2}×, {3}× 오브젝트 사이에서 혼자입니다.</translation>
    </message>
    <message>
        <source>{0} {1} {2}×; {3}× would be expected.</source>
        <translation>{0} {1} {2}×. {3}×가 예상됩니다.</translation>
    </message>
    <message>
        <source>{0} {1}: the strength is out of range; use {2}.</source>
        <translation>{0} {1}: 강도가 범위를 벗어났습니다. {2}을(를) 쓰세요.</translation>
    </message>
    <message>
        <source>{0} {1}: {2} cannot be shown this; {3}.</source>
        <translation>{0} {1}: {2}에는 이것을 보여 줄 수 없습니다. {3}.</translation>
    </message>
    <message>
        <source>{0} {1}: {2} does not know this mode; {3}.</source>
        <translation>{0} {1}: {2}은(는) 이 모드를 모릅니다. {3}.</translation>
    </message>
    <message>
        <source>{0} {1}: {2} does not write this; {3}.</source>
        <translation>{0} {1}: {2}은(는) 이것을 쓰지 않습니다. {3}.</translation>
    </message>
    <message>
        <source>{0} {1}: {2} maps nothing by itself; choose another model.</source>
        <translation>{0} {1}: {2}은(는) 혼자서는 매핑하지 않습니다. 다른 모델을 선택하세요.</translation>
    </message>
    <message>
        <source>{0} {1}; download it again.</source>
        <translation>{0} {1}. 다시 내려받으세요.</translation>
    </message>
    <message>
        <source>{0} “{1}” is not a whole number; {2}.</source>
        <translation>{0} “{1}”은(는) 정수가 아닙니다. {2}.</translation>
    </message>
    <message>
        <source>{0} “{1}” is not {2}; use {3}.</source>
        <translation>{0} “{1}”은(는) {2}이(가) 아닙니다. {3}을(를) 쓰세요.</translation>
    </message>
    <message>
        <source>{0} “{1}” is unknown; use yes or no.</source>
        <translation>{0} “{1}”은(는) 알 수 없습니다. yes나 no를 쓰세요.</translation>
    </message>
    <message>
        <source>{0} “{1}” is unknown; use {2}.</source>
        <translation>{0} “{1}”은(는) 알 수 없습니다. {2}을(를) 쓰세요.</translation>
    </message>
    <message>
        <source>{0}, {1} of {2} MiB</source>
        <translation>{0}, {1}/{2} MiB</translation>
    </message>
    <message>
        <source>{0}: a report is written as one of {1}; give the file such an ending.</source>
        <translation>{0}: 보고서는 {1} 중 하나로 씁니다. 파일에 그런 확장자를 붙이세요.</translation>
    </message>
    <message>
        <source>{0}: a side-car says {1} BPM and its red lines {2}{3}.</source>
        <translation>{0}: 딸린 파일은 {1} BPM이고 빨간 선은 {2}입니다{3}.</translation>
    </message>
    <message>
        <source>{0}: it is not a request.</source>
        <translation>{0}: 요청이 아닙니다.</translation>
    </message>
    <message>
        <source>{0}: its objects come {1} ms too {2} against {3}; retime it.</source>
        <translation>{0}: 오브젝트가 {3}에 비해 {1} ms 너무 {2} 옵니다. 타이밍을 고치세요.</translation>
    </message>
    <message>
        <source>{0}: its objects do not fall on what begins in {1}; it is another song, another cut, or the tempo is wrong.</source>
        <translation>{0}: 오브젝트가 {1}의 소리 시작과 맞지 않습니다. 다른 곡이나 다른 편집본이거나 템포가 틀렸습니다.</translation>
    </message>
    <message>
        <source>{0}: its objects go on {1} s after the end of {2}.</source>
        <translation>{0}: {2}이(가) 끝난 뒤에도 오브젝트가 {1}초 이어집니다.</translation>
    </message>
    <message>
        <source>{0}: its red lines drift {1} ms against {2}; retime it.</source>
        <translation>{0}: 빨간 선이 {2}에 비해 {1} ms 밀립니다. 타이밍을 고치세요.</translation>
    </message>
    <message>
        <source>{0}: the tensor {1} has the shape {2}, but config.json calls for {3}.</source>
        <translation>{0}: 텐서 {1}의 형태가 {2}인데 config.json은 {3}을(를) 요구합니다.</translation>
    </message>
    <message>
        <source>{0}: the tensor {1} holds values that are no numbers; download again.</source>
        <translation>{0}: 텐서 {1}에 숫자가 아닌 값이 있습니다. 다시 내려받으세요.</translation>
    </message>
    <message>
        <source>{0}: the weights hold the tensor {1}, which config.json has no place for.</source>
        <translation>{0}: 가중치에 config.json에 자리가 없는 텐서 {1}이(가) 있습니다.</translation>
    </message>
    <message>
        <source>{0}: the weights lack the tensor {1} that config.json calls for.</source>
        <translation>{0}: config.json이 요구하는 텐서 {1}이(가) 가중치에 없습니다.</translation>
    </message>
    <message>
        <source>{0}: tokenizer.json has {1} tokens, but the model of config.json {2} {3}; the files belong to different models. Download the checkpoint again.</source>
        <translation>{0}: tokenizer.json의 토큰은 {1}개인데 config.json의 모델은 {2} {3}. 서로 다른 모델의 파일입니다. 체크포인트를 다시 내려받으세요.</translation>
    </message>
    <message>
        <source>{0}: {1} has no descriptor {2} in this mode; leave it out.</source>
        <translation>{0}: {1}에는 이 모드에서 디스크립터 {2}이(가) 없습니다. 빼세요.</translation>
    </message>
    <message>
        <source>{0}: {1} holds no diffusion model; download it again.</source>
        <translation>{0}: {1}에 디퓨전 모델이 없습니다. 다시 내려받으세요.</translation>
    </message>
    <message>
        <source>{0}: {1} is not a table of classes; download the model again.</source>
        <translation>{0}: {1}은(는) 클래스 표가 아닙니다. 모델을 다시 내려받으세요.</translation>
    </message>
    <message>
        <source>{0}: {1} knows {2} classes, but {3} has {4}.</source>
        <translation>{0}: {1}은(는) 클래스 {2}개를 아는데 {3}에는 {4}개가 있습니다.</translation>
    </message>
    <message>
        <source>{0}: {1} lacks the tensor {2} of shape {3}.</source>
        <translation>{0}: {1}에 형태가 {3}인 텐서 {2}이(가) 없습니다.</translation>
    </message>
    <message>
        <source>{0}: {1} must be a whole number, not {2}.</source>
        <translation>{0}: {1}은(는) {2}이(가) 아니라 정수여야 합니다.</translation>
    </message>
    <message>
        <source>{0}: {1} of its objects lie more than 2 ms from any tick; resnap it.</source>
        <translation>{0}: 오브젝트의 {1}이(가) 어느 틱에서도 2 ms 넘게 벗어나 있습니다. 다시 스냅하세요.</translation>
    </message>
    <message>
        <source>{0}: {1} {2}further places like these are not listed ({3} in all).</source>
        <translation>{0}: 이와 비슷한 곳 {1}개는 {2}나열하지 않았습니다(모두 {3}개).</translation>
    </message>
    <message>
        <source>{0}: {1}; leave it out, or choose another mode.</source>
        <translation>{0}: {1}. 빼거나 다른 모드를 선택하세요.</translation>
    </message>
    <message>
        <source>{0}; choose another model for MaiMod.</source>
        <translation>{0}. MaiMod에 다른 모델을 선택하세요.</translation>
    </message>
    <message>
        <source>{0}; less than {1} x {2} looks blurred.</source>
        <translation>{0}. {1} x {2}보다 작으면 흐려 보입니다.</translation>
    </message>
    <message>
        <source>{0}; {1} x {2} is the most.</source>
        <translation>{0}. 최대 {1} x {2}입니다.</translation>
    </message>
    <message>
        <source>{0}{1} is {2}; choose from {3} to {4}.</source>
        <translation>{0}{1}은(는) {2}입니다. {3}에서 {4} 사이로 선택하세요.</translation>
    </message>
</context>
<context>
    <name>form</name>
    <message>
        <source>Fields</source>
        <translation>항목</translation>
    </message>
</context>
</TS>
