<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>

A backup is kept, and the change can be undone. If osu!&apos;s editor has the difficulty open, save there first and load it again afterwards.</source>
        <translation>

Резервная копия сохраняется, изменение можно отменить. Если сложность открыта в редакторе osu!, сначала сохранить её там, а потом загрузить заново.</translation>
    </message>
    <message>
        <source> ({now} are now)</source>
        <translation> (сейчас {now})</translation>
    </message>
    <message>
        <source> The difficulty has changed since; run it again.</source>
        <translation> Сложность с тех пор изменилась; запустить ещё раз.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> и </translation>
    </message>
    <message>
        <source> and SV that keeps the sliders</source>
        <translation> и SV, сохраняющий слайдеры</translation>
    </message>
    <message>
        <source> and {count} other difficulties were</source>
        <translation> и ещё сложностей: {count}</translation>
    </message>
    <message>
        <source> and, where objects coincide, for the set&apos;s other difficulties</source>
        <translation> и, где объекты совпадают, для других сложностей сета</translation>
    </message>
    <message>
        <source> keys</source>
        <translation> клавиш</translation>
    </message>
    <message>
        <source> {left} of them cannot be kept: an SV must be between 0.1 and 10.</source>
        <translation> Не удастся сохранить: {left}; SV должен быть от 0,1 до 10.</translation>
    </message>
    <message numerus="yes">
        <source>%n difficulties</source>
        <translation>
            <numerusform>%n сложность</numerusform>
            <numerusform>%n сложности</numerusform>
            <numerusform>%n сложностей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faults</source>
        <translation>
            <numerusform>%n изъян</numerusform>
            <numerusform>%n изъяна</numerusform>
            <numerusform>%n изъянов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files cannot be opened: {names}.</source>
        <translation>
            <numerusform>%n файл не открыть: {names}.</numerusform>
            <numerusform>%n файла не открыть: {names}.</numerusform>
            <numerusform>%n файлов не открыть: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n замечание</numerusform>
            <numerusform>%n замечания</numerusform>
            <numerusform>%n замечаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings fixed</source>
        <translation>
            <numerusform>%n замечание исправлено</numerusform>
            <numerusform>%n замечания исправлены</numerusform>
            <numerusform>%n замечаний исправлено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings were</source>
        <translation>
            <numerusform>%n замечание</numerusform>
            <numerusform>%n замечания</numerusform>
            <numerusform>%n замечаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings would be fixed</source>
        <translation>
            <numerusform>Будет исправлено %n замечание</numerusform>
            <numerusform>Будет исправлено %n замечания</numerusform>
            <numerusform>Будет исправлено %n замечаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n пропущена</numerusform>
            <numerusform>%n пропущено</numerusform>
            <numerusform>%n пропущено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n maps</source>
        <translation>
            <numerusform>%n карта</numerusform>
            <numerusform>%n карты</numerusform>
            <numerusform>%n карт</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minor findings</source>
        <translation>
            <numerusform>%n мелкое замечание</numerusform>
            <numerusform>%n мелких замечания</numerusform>
            <numerusform>%n мелких замечаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more taps</source>
        <translation>
            <numerusform>Ещё %n нажатие</numerusform>
            <numerusform>Ещё %n нажатия</numerusform>
            <numerusform>Ещё %n нажатий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n новое сообщение</numerusform>
            <numerusform>%n новых сообщения</numerusform>
            <numerusform>%n новых сообщений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objects</source>
        <translation>
            <numerusform>%n объект</numerusform>
            <numerusform>%n объекта</numerusform>
            <numerusform>%n объектов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objects added</source>
        <translation>
            <numerusform>%n объект добавлен</numerusform>
            <numerusform>%n объекта добавлено</numerusform>
            <numerusform>%n объектов добавлено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objects changed</source>
        <translation>
            <numerusform>%n объект изменён</numerusform>
            <numerusform>%n объекта изменено</numerusform>
            <numerusform>%n объектов изменено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objects removed</source>
        <translation>
            <numerusform>%n объект убран</numerusform>
            <numerusform>%n объекта убрано</numerusform>
            <numerusform>%n объектов убрано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objects with other sounds</source>
        <translation>
            <numerusform>%n объект с другими звуками</numerusform>
            <numerusform>%n объекта с другими звуками</numerusform>
            <numerusform>%n объектов с другими звуками</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n проблема</numerusform>
            <numerusform>%n проблемы</numerusform>
            <numerusform>%n проблем</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposals for {song} were not decided when the program ended.</source>
        <translation>
            <numerusform>%n вариант для {song} не был решён к концу программы.</numerusform>
            <numerusform>%n варианта для {song} не были решены к концу программы.</numerusform>
            <numerusform>%n вариантов для {song} не были решены к концу программы.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposals were</source>
        <translation>
            <numerusform>%n вариант</numerusform>
            <numerusform>%n варианта</numerusform>
            <numerusform>%n вариантов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposals were not decided when the program ended, the last for {song}.</source>
        <translation>
            <numerusform>%n вариант не был решён к концу программы, последний для {song}.</numerusform>
            <numerusform>%n варианта не были решены к концу программы, последний для {song}.</numerusform>
            <numerusform>%n вариантов не были решены к концу программы, последний для {song}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n red lines differ</source>
        <translation>
            <numerusform>%n красная линия отличается</numerusform>
            <numerusform>%n красные линии отличаются</numerusform>
            <numerusform>%n красных линий отличаются</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests wait</source>
        <translation>
            <numerusform>%n запрос ждёт</numerusform>
            <numerusform>%n запроса ждут</numerusform>
            <numerusform>%n запросов ждут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests were</source>
        <translation>
            <numerusform>%n запрос</numerusform>
            <numerusform>%n запроса</numerusform>
            <numerusform>%n запросов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n секунда</numerusform>
            <numerusform>%n секунды</numerusform>
            <numerusform>%n секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets</source>
        <translation>
            <numerusform>%n сет</numerusform>
            <numerusform>%n сета</numerusform>
            <numerusform>%n сетов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sliders would end elsewhere</source>
        <translation>
            <numerusform>%n слайдер закончится иначе</numerusform>
            <numerusform>%n слайдера закончатся иначе</numerusform>
            <numerusform>%n слайдеров закончатся иначе</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n songs</source>
        <translation>
            <numerusform>%n песня</numerusform>
            <numerusform>%n песни</numerusform>
            <numerusform>%n песен</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stars</source>
        <translation>
            <numerusform>%n звезда</numerusform>
            <numerusform>%n звезды</numerusform>
            <numerusform>%n звёзд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps of training</source>
        <translation>
            <numerusform>%n шаг обучения</numerusform>
            <numerusform>%n шага обучения</numerusform>
            <numerusform>%n шагов обучения</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taps</source>
        <translation>
            <numerusform>%n нажатия</numerusform>
            <numerusform>%n нажатий</numerusform>
            <numerusform>%n нажатий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable files</source>
        <translation>
            <numerusform>%n нечитаемый файл</numerusform>
            <numerusform>%n нечитаемых файла</numerusform>
            <numerusform>%n нечитаемых файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n предупреждение</numerusform>
            <numerusform>%n предупреждения</numerusform>
            <numerusform>%n предупреждений</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Difficulty</source>
        <translation>&amp;Сложность</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;Modding</source>
        <translation>&amp;Моддинг</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Плеер</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>+0.01 BPM</source>
        <translation>+0.01 BPM</translation>
    </message>
    <message>
        <source>+1 beat</source>
        <translation>+1 доля</translation>
    </message>
    <message>
        <source>+1 ms</source>
        <translation>+1 мс</translation>
    </message>
    <message>
        <source>+5 ms</source>
        <translation>+5 мс</translation>
    </message>
    <message>
        <source>+½ beat</source>
        <translation>+½ доли</translation>
    </message>
    <message>
        <source>, and try another tempo</source>
        <translation>, и попробовать другой темп</translation>
    </message>
    <message>
        <source>, up to {max:.0f} ms</source>
        <translation>, до {max:.0f} мс</translation>
    </message>
    <message>
        <source>, {value} times with different seeds</source>
        <translation>, {value} раз с разными зёрнами</translation>
    </message>
    <message>
        <source>0 switches it off, 1 is as much as the maps differ from usual, 1.5 exaggerates it</source>
        <translation>0 выключает, 1 настолько, насколько карты отличаются от обычного, 1,5 преувеличивает</translation>
    </message>
    <message>
        <source>0 switches the style off, 1 is as it was taught, 1.5 exaggerates it</source>
        <translation>0 выключает стиль, 1 как выучено, 1,5 преувеличивает</translation>
    </message>
    <message>
        <source>0.01 BPM faster</source>
        <translation>Быстрее на 0,01 BPM</translation>
    </message>
    <message>
        <source>0.01 BPM slower</source>
        <translation>Медленнее на 0,01 BPM</translation>
    </message>
    <message>
        <source>000:00 left</source>
        <translation>Осталось 000:00</translation>
    </message>
    <message>
        <source>00:24:100, 1:20 or 24.1 (seconds), or 24100 (ms)</source>
        <translation>00:24:100, 1:20 или 24.1 (секунды), или 24100 (мс)</translation>
    </message>
    <message>
        <source>1 ms earlier</source>
        <translation>На 1 мс раньше</translation>
    </message>
    <message>
        <source>1 ms later</source>
        <translation>На 1 мс позже</translation>
    </message>
    <message>
        <source>1 repeat</source>
        <translation>1 повтор</translation>
    </message>
    <message>
        <source>5 ms earlier</source>
        <translation>На 5 мс раньше</translation>
    </message>
    <message>
        <source>5 ms later</source>
        <translation>На 5 мс позже</translation>
    </message>
    <message>
        <source>; {moved_ends} slider ends move</source>
        <translation>; сдвинутся концы слайдеров: {moved_ends}</translation>
    </message>
    <message>
        <source>A checkpoint folder on this machine</source>
        <translation>Папка чекпойнта на этом компьютере</translation>
    </message>
    <message>
        <source>A command line cannot say all that this form has; export the request as a file instead.</source>
        <translation>Командная строка не передаст всё из этой формы; экспортировать запрос в файл.</translation>
    </message>
    <message>
        <source>A folder of mapsets; folders and .osz files can be dropped here too</source>
        <translation>Папка с мапсетами; папки и файлы .osz можно и перетащить сюда</translation>
    </message>
    <message>
        <source>A folder of maps…</source>
        <translation>Папка с картами…</translation>
    </message>
    <message>
        <source>A folder of songs, with the folders in it; it can be dropped here too</source>
        <translation>Папка с песнями вместе с папками в ней; её можно и перетащить сюда</translation>
    </message>
    <message>
        <source>A job in the queue uses it; wait, or stop that</source>
        <translation>Задание из очереди использует её; подождать или остановить его</translation>
    </message>
    <message>
        <source>A job is running; quitting stops it. Requests wait in the queue at the next start.</source>
        <translation>Идёт задание; выход его остановит. Запросы останутся в очереди до следующего запуска.</translation>
    </message>
    <message>
        <source>A job works on it; wait, or stop it</source>
        <translation>С ней работает задание; подождать или остановить его</translation>
    </message>
    <message>
        <source>A level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>A model finds the beats, in one pass over the song</source>
        <translation>Модель находит доли за один проход по песне</translation>
    </message>
    <message>
        <source>A music style plays in the song lab: press Use</source>
        <translation>Музыкальный стиль слышен в лаборатории песен: нажать «Выбрать»</translation>
    </message>
    <message>
        <source>A pattern</source>
        <translation>Приём</translation>
    </message>
    <message>
        <source>A pattern such as streams or jumps; mappers count alike</source>
        <translation>Приём вроде стримов или джампов; мапперы равны</translation>
    </message>
    <message>
        <source>A proposal is shown beside the original.</source>
        <translation>Вариант показывается рядом с оригиналом.</translation>
    </message>
    <message>
        <source>A proposal is shown instead of the original.</source>
        <translation>Вариант показывается вместо оригинала.</translation>
    </message>
    <message>
        <source>A proposal is shown with the original behind it.</source>
        <translation>Вариант показывается с оригиналом позади него.</translation>
    </message>
    <message>
        <source>A small adapter of the decoder: what the objects are. About five minutes for twenty maps.</source>
        <translation>Небольшой адаптер декодера: какие бывают объекты. Около пяти минут на двадцать карт.</translation>
    </message>
    <message>
        <source>A song needs a title; write what it is called.</source>
        <translation>Песне нужно название; написать его.</translation>
    </message>
    <message>
        <source>A song without a set has no kiai to take over</source>
        <translation>У песни без сета нет kiai, который можно взять</translation>
    </message>
    <message>
        <source>A spread of {count}</source>
        <translation>Спред из {count}</translation>
    </message>
    <message>
        <source>A tempo from taps in time with the song</source>
        <translation>Темп по нажатиям в такт песне</translation>
    </message>
    <message>
        <source>A training is paused; go on, or stop it</source>
        <translation>Обучение на паузе; продолжите или остановите его</translation>
    </message>
    <message>
        <source>A training or an estimate is running</source>
        <translation>Идёт обучение или оценка</translation>
    </message>
    <message>
        <source>A turbo model has no guidance, and learns with every prompt</source>
        <translation>У turbo-модели нет управления, она учится с каждым запросом</translation>
    </message>
    <message>
        <source>A whole spread</source>
        <translation>Весь спред</translation>
    </message>
    <message>
        <source>A word of every prompt, by which the style is asked for later</source>
        <translation>Слово в каждом описании, которым потом вызывают стиль</translation>
    </message>
    <message>
        <source>About Beatwright</source>
        <translation>О Beatwright</translation>
    </message>
    <message>
        <source>About {time} for a song of {minutes} minutes here, measured on this machine ({how})</source>
        <translation>Около {time} на песню в {minutes} мин. здесь, измерено на этом компьютере ({how})</translation>
    </message>
    <message>
        <source>About {time} left</source>
        <translation>Осталось около {time}</translation>
    </message>
    <message>
        <source>About {time} on this computer.</source>
        <translation>Около {time} на этом компьютере.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Принять все</translation>
    </message>
    <message>
        <source>Accept all {count}</source>
        <translation>Принять все {count}</translation>
    </message>
    <message>
        <source>Accept also writes an .osz of the whole set, for osu!lazer or to share</source>
        <translation>При принятии записать и .osz всего сета, для osu!lazer или чтобы поделиться</translation>
    </message>
    <message>
        <source>Accept as a new difficulty</source>
        <translation>Принять как новую сложность</translation>
    </message>
    <message>
        <source>Accept as a new difficulty	Ctrl+Shift+S</source>
        <translation>Принять как новую сложность	Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Accept the proposal</source>
        <translation>Принять вариант</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Адаптер</translation>
    </message>
    <message>
        <source>Adapter for MaiMod</source>
        <translation>Адаптер для MaiMod</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>Адаптеры</translation>
    </message>
    <message>
        <source>Adapters of decoder and rhythm: what the objects are and when they fall. About ten minutes for twenty maps.</source>
        <translation>Адаптеры декодера и ритма: какие объекты и когда они наступают. Около десяти минут на двадцать карт.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add .osz…</source>
        <translation>Добавить .osz…</translation>
    </message>
    <message>
        <source>Add a folder of mapsets</source>
        <translation>Добавить папку с мапсетами</translation>
    </message>
    <message>
        <source>Add a folder of songs</source>
        <translation>Добавить папку с песнями</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Добавить папку…</translation>
    </message>
    <message>
        <source>Add a red line at the current time, with the tempo that holds there</source>
        <translation>Добавить красную линию в текущий момент с действующим там темпом</translation>
    </message>
    <message>
        <source>Add a style</source>
        <translation>Добавить стиль</translation>
    </message>
    <message>
        <source>Add archives</source>
        <translation>Добавить архивы</translation>
    </message>
    <message>
        <source>Add hitsounds</source>
        <translation>Добавить хитсаунды</translation>
    </message>
    <message>
        <source>Add songs…</source>
        <translation>Добавить песни…</translation>
    </message>
    <message>
        <source>Adds Beatwright to the programs that open these files, for you only</source>
        <translation>Добавляет Beatwright к программам, открывающим эти файлы, только для этого пользователя</translation>
    </message>
    <message>
        <source>Adds the tag {AI_TAG}, so that players are not misled</source>
        <translation>Добавляет тег {AI_TAG}, чтобы не вводить игроков в заблуждение</translation>
    </message>
    <message>
        <source>Again with another seed</source>
        <translation>Ещё раз с другим зерном</translation>
    </message>
    <message>
        <source>Against the set</source>
        <translation>Против сета</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Все категории</translation>
    </message>
    <message>
        <source>All mappers</source>
        <translation>Все мапперы</translation>
    </message>
    <message>
        <source>All models and their downloads…</source>
        <translation>Все модели и их загрузки…</translation>
    </message>
    <message>
        <source>All modes</source>
        <translation>Все режимы</translation>
    </message>
    <message>
        <source>All proposals for this song</source>
        <translation>Все варианты для этой песни</translation>
    </message>
    <message>
        <source>All proposals for this song, a card for each (1 to 9 play one)</source>
        <translation>Все варианты для этой песни карточками (1–9 играют один)</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Все строки</translation>
    </message>
    <message>
        <source>All that the search lists</source>
        <translation>Всё, что найдено</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Альфа</translation>
    </message>
    <message>
        <source>An empty folder for the model</source>
        <translation>Пустая папка для модели</translation>
    </message>
    <message>
        <source>Another difficulty that fits the one in view (F5)</source>
        <translation>Ещё одна сложность под стать показанной (F5)</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Другая папка…</translation>
    </message>
    <message>
        <source>Another prompt, which is learned beside the caption</source>
        <translation>Ещё одно описание, которое учится рядом с подписью</translation>
    </message>
    <message>
        <source>Another tempo</source>
        <translation>Другой темп</translation>
    </message>
    <message>
        <source>Another tempo that the song may have</source>
        <translation>Другой возможный темп песни</translation>
    </message>
    <message>
        <source>Another training is running</source>
        <translation>Идёт другое обучение</translation>
    </message>
    <message>
        <source>Another {keys}{value} difficulty of about {value2:g}★ on the timing of {name}, made with that one in view. Only Accept writes it, beside the others.</source>
        <translation>Ещё одна сложность {keys}{value} около {value2:g}★ на тайминге {name}, созданная по показанной. Записывает её только «Принять», рядом с другими.</translation>
    </message>
    <message>
        <source>Approach rate; auto fits it to the stars</source>
        <translation>Скорость появления; auto подбирает под звёзды</translation>
    </message>
    <message>
        <source>Archives of mapsets</source>
        <translation>Архивы мапсетов</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>As mods are sorted</source>
        <translation>Как в модах</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Запросить снова</translation>
    </message>
    <message>
        <source>Asks {address} once a day and sends nothing about you; never installs anything</source>
        <translation>Раз в день обращается к {address}, ничего о пользователе не отправляет и ничего не устанавливает</translation>
    </message>
    <message>
        <source>At each measurement, twenty seconds of songs that are not learned from; slower</source>
        <translation>При каждом измерении двадцать секунд песен, на которых не учатся; медленнее</translation>
    </message>
    <message>
        <source>Audio files ({patterns})</source>
        <translation>Аудиофайлы ({patterns})</translation>
    </message>
    <message>
        <source>Auto</source>
        <comment>pitch</comment>
        <translation>Авто</translation>
    </message>
    <message>
        <source>BPM and offset below</source>
        <translation>BPM и оффсет ниже</translation>
    </message>
    <message>
        <source>Back to the editor</source>
        <translation>Назад в редактор</translation>
    </message>
    <message>
        <source>Back to the editor (Esc); a training goes on</source>
        <translation>Назад в редактор (Esc); обучение продолжается</translation>
    </message>
    <message>
        <source>Back to the editor (Esc); what is being made goes on</source>
        <translation>Назад в редактор (Esc); то, что создаётся, продолжается</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Копии</translation>
    </message>
    <message>
        <source>Backwards</source>
        <translation>Обратно</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Основа</translation>
    </message>
    <message>
        <source>Base slider velocity; auto fits it to the stars</source>
        <translation>Базовая скорость слайдера; auto подбирает под звёзды</translation>
    </message>
    <message>
        <source>Base: {model}. Songs: {songs}.</source>
        <translation>Основа: {model}. Песен: {songs}.</translation>
    </message>
    <message>
        <source>Batches a step</source>
        <translation>Пакетов на шаг</translation>
    </message>
    <message>
        <source>Beat by beat</source>
        <translation>По долям</translation>
    </message>
    <message>
        <source>Beat divisor</source>
        <translation>Делитель доли</translation>
    </message>
    <message>
        <source>Beat divisor: the beat lines shown, and how far Left and Right step</source>
        <translation>Делитель доли: видимые линии долей и шаг клавиш «влево» и «вправо»</translation>
    </message>
    <message>
        <source>Beatmaps and songs (*.osu *.osz {audio});;Beatmaps (*.osu *.osz);;Songs ({audio})</source>
        <translation>Карты и песни (*.osu *.osz {audio});;Карты (*.osu *.osz);;Песни ({audio})</translation>
    </message>
    <message>
        <source>Beats</source>
        <translation>Доли</translation>
    </message>
    <message>
        <source>Beats in a bar, such as 4</source>
        <translation>Долей в такте, например 4</translation>
    </message>
    <message>
        <source>Beats per minute</source>
        <translation>Ударов в минуту</translation>
    </message>
    <message>
        <source>Beatwright lists the mapsets of osu!&apos;s Songs folder. It reads them only; a new difficulty is written when you accept it.</source>
        <translation>Beatwright показывает сеты из папки Songs игры osu!. Он их только читает; новая сложность записывается, когда её принимают.</translation>
    </message>
    <message>
        <source>Beatwright on this computer…</source>
        <translation>Beatwright на этом компьютере…</translation>
    </message>
    <message>
        <source>Beatwright {VERSION}</source>
        <translation>Beatwright {VERSION}</translation>
    </message>
    <message>
        <source>Beatwright {VERSION} on this computer</source>
        <translation>Beatwright {VERSION} на этом компьютере</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>word</comment>
        <translation>Перед</translation>
    </message>
    <message>
        <source>Begin on the downbeat</source>
        <translation>Начинать с сильной доли</translation>
    </message>
    <message>
        <source>Behind</source>
        <comment>word</comment>
        <translation>После</translation>
    </message>
    <message>
        <source>Between bookmarks</source>
        <translation>Между закладками</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Встроена</translation>
    </message>
    <message>
        <source>By artist</source>
        <translation>По исполнителю</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>По категории</translation>
    </message>
    <message>
        <source>By score</source>
        <translation>По оценке</translation>
    </message>
    <message>
        <source>By sentence</source>
        <translation>По тексту</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>По важности</translation>
    </message>
    <message>
        <source>By stars</source>
        <translation>По звёздам</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>По времени</translation>
    </message>
    <message>
        <source>CLAP is downloaded before: {size}, {licence}.</source>
        <translation>Сначала скачивается CLAP: {size}, {licence}.</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Кэш</translation>
    </message>
    <message>
        <source>Can be fixed: {sentence}</source>
        <translation>Можно исправить: {sentence}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Cancel the chosen job, or take it out of the list (Del)</source>
        <translation>Отменить выбранное задание или убрать его из списка (Del)</translation>
    </message>
    <message>
        <source>Cancel the running job</source>
        <translation>Отменить текущее задание</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Candidate {number}: {facts}</source>
        <translation>Кандидат {number}: {facts}</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Кандидаты</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Caption, genre, tempo, key, metre, lyrics and language of the chosen rows</source>
        <translation>Подпись, жанр, темп, тональность, размер, текст и язык выбранных строк</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Change the beat divisor</source>
        <translation>Сменить делитель доли</translation>
    </message>
    <message>
        <source>Change {name}?</source>
        <translation>Изменить {name}?</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>Check for new versions once a day</source>
        <translation>Раз в день проверять новые версии</translation>
    </message>
    <message>
        <source>Check the rules</source>
        <translation>Проверить правила</translation>
    </message>
    <message>
        <source>Check the whole set again</source>
        <translation>Проверить весь сет ещё раз</translation>
    </message>
    <message>
        <source>Checking every difficulty of the set…</source>
        <translation>Проверка всех сложностей сета…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Проверка…</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Выбор</translation>
    </message>
    <message>
        <source>Choose a checkpoint folder</source>
        <translation>Выбрать папку чекпойнта</translation>
    </message>
    <message>
        <source>Choose a folder for the new set first</source>
        <translation>Сначала выберите папку для нового набора</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>Choose a job</source>
        <translation>Выбрать задание</translation>
    </message>
    <message>
        <source>Choose a job that made or makes a difficulty</source>
        <translation>Выбрать задание, которое создало или создаёт сложность</translation>
    </message>
    <message>
        <source>Choose a job that waits behind another one</source>
        <translation>Выбрать задание, ожидающее за другим</translation>
    </message>
    <message>
        <source>Choose a job with another one behind it</source>
        <translation>Выбрать задание, за которым есть другое</translation>
    </message>
    <message>
        <source>Choose a red line in the table first</source>
        <translation>Сначала выбрать красную линию в таблице</translation>
    </message>
    <message>
        <source>Choose a request that a model answered</source>
        <translation>Выберите запрос, на который ответила модель</translation>
    </message>
    <message>
        <source>Choose a song</source>
        <translation>Выбрать песню</translation>
    </message>
    <message>
        <source>Choose a song first</source>
        <translation>Сначала выберите песню</translation>
    </message>
    <message>
        <source>Choose a song to go on from</source>
        <translation>Выбрать песню для продолжения</translation>
    </message>
    <message>
        <source>Choose a style first</source>
        <translation>Сначала выберите стиль</translation>
    </message>
    <message>
        <source>Choose adapters from a list, several at once, each with its strength</source>
        <translation>Выбрать адаптеры из списка, можно несколько, каждый со своей силой</translation>
    </message>
    <message>
        <source>Choose an adapter folder</source>
        <translation>Выбрать папку адаптера</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Выбрать другую папку…</translation>
    </message>
    <message>
        <source>Choose descriptors</source>
        <translation>Выбрать дескрипторы</translation>
    </message>
    <message>
        <source>Choose from the descriptors that the model supports</source>
        <translation>Выбрать из дескрипторов, которые знает модель</translation>
    </message>
    <message>
        <source>Choose it in the form in view</source>
        <translation>Выбрать в открытой форме</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Снять выбор</translation>
    </message>
    <message>
        <source>Choose one in the library, or open a file with Ctrl+O</source>
        <translation>Выбрать в библиотеке или открыть файл через Ctrl+O</translation>
    </message>
    <message>
        <source>Choose osu!&apos;s Songs folder</source>
        <translation>Выбрать папку Songs игры osu!</translation>
    </message>
    <message>
        <source>Choose rows of the table first</source>
        <translation>Сначала выберите строки таблицы</translation>
    </message>
    <message>
        <source>Choose songs that were made from a prompt</source>
        <translation>Выберите песни, созданные по запросу</translation>
    </message>
    <message>
        <source>Choose the Songs folder…</source>
        <translation>Выбрать папку Songs…</translation>
    </message>
    <message>
        <source>Choose the folder in which osu! keeps its beatmaps, or open a song of your own.</source>
        <translation>Выбрать папку, где osu! хранит карты, или открыть свою песню.</translation>
    </message>
    <message>
        <source>Choose the folder that holds one folder per mapset</source>
        <translation>Выбрать папку, где у каждого сета своя папка</translation>
    </message>
    <message>
        <source>Choose {what}</source>
        <translation>Выбрать {what}</translation>
    </message>
    <message>
        <source>Chooses hitsounds for {part}{name}{also}. Marks below the objects show them, those that change are highlighted; switch between both with B.</source>
        <translation>Подбирает хитсаунды для {part}{name}{also}. Их показывают метки под объектами, изменённые выделены; переключение — B.</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Круг</translation>
    </message>
    <message>
        <source>Circle size; auto fits it to the stars</source>
        <translation>Размер кругов; auto подбирает под звёзды</translation>
    </message>
    <message>
        <source>Clap</source>
        <translation>Clap</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Clear ended</source>
        <translation>Убрать готовое</translation>
    </message>
    <message>
        <source>Clear the range</source>
        <translation>Снять диапазон</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Закрыть сообщение</translation>
    </message>
    <message>
        <source>Close this message; the bell keeps it</source>
        <translation>Закрыть сообщение; оно останется в колокольчике</translation>
    </message>
    <message>
        <source>Columns of the osu!mania difficulty</source>
        <translation>Колонки сложности osu!mania</translation>
    </message>
    <message>
        <source>Compare its files with their digests, and read its weights</source>
        <translation>Сравнить файлы с контрольными суммами и прочитать веса</translation>
    </message>
    <message>
        <source>Compare the difficulty and its set with the ranking criteria. It takes seconds, needs no model, and is done again by itself when a file of the set changes while this tab is in view</source>
        <translation>Сравнить сложность и её сет с критериями ранкинга. Занимает секунды, модель не нужна; повторяется само, когда файл сета меняется при открытой вкладке</translation>
    </message>
    <message>
        <source>Compare with the prompt</source>
        <translation>Сравнить с запросом</translation>
    </message>
    <message>
        <source>Copied {link}</source>
        <translation>Скопировано: {link}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy all findings in the list as one posts them; Ctrl+C copies the selected ones</source>
        <translation>Скопировать все замечания списка в виде для форума; Ctrl+C копирует выделенные</translation>
    </message>
    <message>
        <source>Copy all findings of the set as one posts them</source>
        <translation>Скопировать все замечания сета так, как их публикуют</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Копировать как команду</translation>
    </message>
    <message>
        <source>Copy for a forum post	Ctrl+C</source>
        <translation>Копировать для форума	Ctrl+C</translation>
    </message>
    <message>
        <source>Copy the link	Return</source>
        <translation>Копировать ссылку	Return</translation>
    </message>
    <message>
        <source>Copy the link to osu!&apos;s website</source>
        <translation>Копировать ссылку на сайт osu!</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Копировать путь</translation>
    </message>
    <message>
        <source>Copy the picked objects as a stamp; findings for a forum post</source>
        <translation>Копировать выбранные объекты как метку; замечания для форума</translation>
    </message>
    <message>
        <source>Copy to the set&apos;s other difficulties</source>
        <translation>Копировать в другие сложности сета</translation>
    </message>
    <message>
        <source>Copy {stamp}</source>
        <translation>Скопировать {stamp}</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Counting choices</source>
        <translation>Считает решения</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Creator, tags and kiai of what is written</source>
        <translation>Автор, теги и kiai записываемого</translation>
    </message>
    <message>
        <source>Current time</source>
        <translation>Текущее время</translation>
    </message>
    <message>
        <source>Cut what is before the first downbeat</source>
        <translation>Отрезать всё до первой сильной доли</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Набор данных</translation>
    </message>
    <message>
        <source>Decodes several parts of the song at once, in longer steps; without a graphics card with int8</source>
        <translation>Декодирует несколько частей песни сразу, более длинными шагами; без видеокарты — с int8</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Delete a model</source>
        <translation>Удалить модель</translation>
    </message>
    <message>
        <source>Delete a preset</source>
        <translation>Удалить пресет</translation>
    </message>
    <message>
        <source>Delete its files from this machine, after a question</source>
        <translation>Удалить файлы с этого компьютера после вопроса</translation>
    </message>
    <message>
        <source>Delete the style</source>
        <translation>Удалить стиль</translation>
    </message>
    <message>
        <source>Delete the style and its training; the maps stay</source>
        <translation>Удалить стиль и его обучение; карты останутся</translation>
    </message>
    <message>
        <source>Delete the style {name} and its training? It cannot be brought back.</source>
        <translation>Удалить стиль {name} и его обучение? Вернуть их будет нельзя.</translation>
    </message>
    <message>
        <source>Delete {title}</source>
        <translation>Удалить {title}</translation>
    </message>
    <message>
        <source>Delete {title} from this machine? {size} become free.</source>
        <translation>Удалить {title} с этого компьютера? Освободится {size}.</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Describe a song, choose a candidate, and map it</source>
        <translation>Опишите песню, выберите кандидата и сделайте карту</translation>
    </message>
    <message>
        <source>Describe the music first.</source>
        <translation>Сначала опишите музыку.</translation>
    </message>
    <message>
        <source>Descriptor</source>
        <translation>Дескриптор</translation>
    </message>
    <message>
        <source>Descriptors</source>
        <translation>Дескрипторы</translation>
    </message>
    <message>
        <source>Descriptors from the charts, where none were typed</source>
        <translation>Дескрипторы по картам, где их никто не дал</translation>
    </message>
    <message>
        <source>Descriptors of {model}</source>
        <translation>Дескрипторы {model}</translation>
    </message>
    <message>
        <source>Descriptors that it should not have; large models need a guidance above 1 for them</source>
        <translation>Дескрипторы, которых у сложности быть не должно; большим моделям для них нужна направленность выше 1</translation>
    </message>
    <message>
        <source>Descriptors that the difficulty should have</source>
        <translation>Дескрипторы, которые должны быть у сложности</translation>
    </message>
    <message>
        <source>Difficulties (*.osu)</source>
        <translation>Сложности (*.osu)</translation>
    </message>
    <message>
        <source>Difficulties of one level; mappers count alike</source>
        <translation>Сложности одного уровня; мапперы равны</translation>
    </message>
    <message>
        <source>Difficulties: {maps}. Songs: {songs}, of them held out to measure it: {apart}.</source>
        <translation>Сложностей: {maps}. Песен: {songs}, из них отложено для измерения: {apart}.</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Сложность</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Discard all</source>
        <translation>Отбросить все</translation>
    </message>
    <message>
        <source>Discard all {count}</source>
        <translation>Отбросить все {count}</translation>
    </message>
    <message>
        <source>Discard it; for a week it can be brought back</source>
        <translation>Отбросить; неделю её можно вернуть</translation>
    </message>
    <message>
        <source>Discard it; nothing was written</source>
        <translation>Отбросить; ничего не записано</translation>
    </message>
    <message>
        <source>Discard the proposal</source>
        <translation>Отбросить вариант</translation>
    </message>
    <message>
        <source>Discard the proposal; nothing was written (Ctrl+L)</source>
        <translation>Отбросить вариант; ничего не записано (Ctrl+L)</translation>
    </message>
    <message>
        <source>Distance of the patterns</source>
        <translation>Расстояние приёмов</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Done	D</source>
        <translation>Готово	D</translation>
    </message>
    <message>
        <source>Double-click a cell to edit it; times as 00:24:100, 1:20, 24.1 (seconds) or 24100 (ms)</source>
        <translation>Двойной щелчок по ячейке — правка; время как 00:24:100, 1:20, 24.1 (секунды) или 24100 (мс)</translation>
    </message>
    <message>
        <source>Double-click to copy the place as an osu://edit/ link</source>
        <translation>Двойной щелчок копирует место как ссылку osu://edit/</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Загрузить</translation>
    </message>
    <message>
        <source>Download a model</source>
        <translation>Загрузить модель</translation>
    </message>
    <message>
        <source>Download and use it</source>
        <translation>Загрузить и использовать</translation>
    </message>
    <message>
        <source>Download it into the folder of models</source>
        <translation>Загрузить в папку моделей</translation>
    </message>
    <message>
        <source>Download it now; what is stopped goes on from there</source>
        <translation>Скачать сейчас; остановленное продолжится с того же места</translation>
    </message>
    <message>
        <source>Download {size} and generate</source>
        <translation>Загрузить {size} и создать</translation>
    </message>
    <message>
        <source>Download {title}</source>
        <translation>Загрузить {title}</translation>
    </message>
    <message>
        <source>Download: {size}</source>
        <translation>Загрузка: {size}</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Загружается</translation>
    </message>
    <message>
        <source>Drag on the timeline&apos;s ruler to select a range.</source>
        <translation>Протянуть по линейке таймлайна, чтобы выделить диапазон.</translation>
    </message>
    <message>
        <source>Drag to change the order; Del removes; a double-click repeats what ended.</source>
        <translation>Перетащить — сменить порядок; Del убирает; двойной щелчок повторяет завершённое.</translation>
    </message>
    <message>
        <source>Drop a folder of songs here. Captions, lyrics, tempo and key are read from the files beside each song; what is missing is measured by Propose labels.</source>
        <translation>Перетащить сюда папку с песнями. Подписи, тексты, темп и тональность читаются из файлов рядом с каждой песней; чего нет, измеряет «Предложить метки».</translation>
    </message>
    <message>
        <source>Drop folders of mapsets or .osz files here, or choose “Learn from these” in the library’s menu. Twenty maps that agree are a start.</source>
        <translation>Перетащите сюда папки с мапсетами или файлы .osz либо выберите «Учиться на этом» в меню библиотеки. Двадцать согласных карт — уже начало.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Each becomes a new folder; a set that is there already is never touched.</source>
        <translation>Каждый станет новой папкой; имеющийся сет не трогается.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Edit title and artist of this song</source>
        <translation>Изменить название и исполнителя этой песни</translation>
    </message>
    <message>
        <source>Eight beats below each other. Where the wave begins at the red line in every row, offset and BPM are right; where it moves to the side from row to row, the BPM is wrong. Drag to move the line.</source>
        <translation>Восемь долей друг под другом. Если волна в каждом ряду начинается у красной линии, offset и BPM верны; если она от ряда к ряду сдвигается вбок, BPM неверен. Тянуть, чтобы сдвинуть линию.</translation>
    </message>
    <message>
        <source>Empty the list; no file is touched</source>
        <translation>Очистить список; файлы не затрагиваются</translation>
    </message>
    <message>
        <source>End after so many measurements without a better one; 0: never</source>
        <translation>Закончить после стольких измерений без улучшения; 0 — никогда</translation>
    </message>
    <message>
        <source>End it; what was learned is kept, and it can go on later</source>
        <translation>Закончить; выученное останется, и можно продолжить позже</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Оценить</translation>
    </message>
    <message>
        <source>Estimate for {name}</source>
        <translation>Оценка для {name}</translation>
    </message>
    <message>
        <source>Every beat of the line in one picture</source>
        <translation>Все доли линии на одной картинке</translation>
    </message>
    <message>
        <source>Every beat of the line in one picture: the song runs downwards, the beat is the line in the middle.
Upright stripes: the BPM is right. Slanted: too fast (to the left) or too slow (to the right).
The brightest stripe on the middle line: the offset is right.</source>
        <translation>Все доли линии на одной картинке: песня идёт вниз, доля — линия посередине.
Полосы прямые: BPM верен. Наклонные: слишком быстро (влево) или слишком медленно (вправо).
Самая яркая полоса на средней линии: оффсет верен.</translation>
    </message>
    <message>
        <source>Every finding is marked as done or ignored ({count}).</source>
        <translation>Все замечания отмечены готовыми или игнорируемыми ({count}).</translation>
    </message>
    <message>
        <source>Every finding that can be fixed</source>
        <translation>Все замечания, которые можно исправить</translation>
    </message>
    <message>
        <source>Every other option, down to how the large models decode</source>
        <translation>Все прочие параметры, вплоть до декодирования больших моделей</translation>
    </message>
    <message>
        <source>Everything by {creator}</source>
        <translation>Всё от {creator}</translation>
    </message>
    <message>
        <source>Everything that the maps show</source>
        <translation>Всё, что показывают карты</translation>
    </message>
    <message>
        <source>Export .osz to…</source>
        <translation>Экспорт .osz в…</translation>
    </message>
    <message>
        <source>Export as a preset</source>
        <translation>Экспорт в пресет</translation>
    </message>
    <message>
        <source>Export as a preset…</source>
        <translation>Экспорт в пресет…</translation>
    </message>
    <message>
        <source>Export the chosen request as a file</source>
        <translation>Экспортировать выбранный запрос в файл</translation>
    </message>
    <message>
        <source>Export the findings</source>
        <translation>Экспорт замечаний</translation>
    </message>
    <message>
        <source>Export the request</source>
        <translation>Экспорт запроса</translation>
    </message>
    <message>
        <source>Export the request with its song…</source>
        <translation>Экспорт запроса с песней…</translation>
    </message>
    <message>
        <source>Export the set as .osz</source>
        <translation>Экспорт сета в .osz</translation>
    </message>
    <message>
        <source>Export the style</source>
        <translation>Экспорт стиля</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Factors beside the feed-forward matrices too: learns more, takes longer</source>
        <translation>Множители и при матрицах feed-forward: учит больше, дольше</translation>
    </message>
    <message>
        <source>Fade out</source>
        <translation>Затухание</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Сбой</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Быстро</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Изъяны</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Избранное</translation>
    </message>
    <message>
        <source>Feed-forward layers too</source>
        <translation>И слои feed-forward</translation>
    </message>
    <message>
        <source>Fewer words or wider filters find more.</source>
        <translation>Меньше слов или шире фильтры — больше результатов.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message numerus="yes">
        <source>File, Open recent lists the %n songs that were dropped; the first is opened.</source>
        <translation>
            <numerusform>%n песня — в меню «Файл», «Недавние»; открыта первая.</numerusform>
            <numerusform>%n песни — в меню «Файл», «Недавние»; открыта первая.</numerusform>
            <numerusform>%n песен — в меню «Файл», «Недавние»; открыта первая.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Fill the form from a preset, save it as one, or share it as a file</source>
        <translation>Заполнить форму из пресета, сохранить её как пресет или поделиться файлом</translation>
    </message>
    <message>
        <source>Fill the form with the request of the chosen entry</source>
        <translation>Заполнить форму запросом выбранной записи</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>Фильтр по тексту</translation>
    </message>
    <message>
        <source>Filter findings by text</source>
        <translation>Фильтр замечаний по тексту</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Find BPM, offset and meter</source>
        <translation>Найти BPM, оффсет и размер</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Найти всё</translation>
    </message>
    <message>
        <source>Find near it</source>
        <translation>Искать рядом</translation>
    </message>
    <message>
        <source>Find red lines, or take those of the set</source>
        <translation>Найти красные линии или взять линии сета</translation>
    </message>
    <message>
        <source>Find, hear and correct BPM, offset and meter (F3)</source>
        <translation>Найти, прослушать и исправить BPM, оффсет и размер (F3)</translation>
    </message>
    <message>
        <source>Finding: copy the osu://edit/ link</source>
        <translation>Замечание: скопировать ссылку osu://edit/</translation>
    </message>
    <message>
        <source>Finding: done</source>
        <translation>Замечание: готово</translation>
    </message>
    <message>
        <source>Finding: ignored</source>
        <translation>Замечание: игнорировать</translation>
    </message>
    <message>
        <source>Finding: open in osu!&apos;s editor</source>
        <translation>Замечание: открыть в редакторе osu!</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Findings of the set</source>
        <translation>Замечания сета</translation>
    </message>
    <message>
        <source>Findings: click a flag to select its objects, double-click to copy its place</source>
        <translation>Замечания: щелчок по флажку выделяет объекты, двойной щелчок копирует место</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Fix the difficulty</source>
        <translation>Исправить сложность</translation>
    </message>
    <message>
        <source>Fix…</source>
        <translation>Исправить…</translation>
    </message>
    <message>
        <source>Fold or unfold {title}</source>
        <translation>Свернуть или развернуть {title}</translation>
    </message>
    <message>
        <source>Folded on the beat</source>
        <translation>Свёртка по долям</translation>
    </message>
    <message>
        <source>Folder of a LoRA adapter made for the chosen model</source>
        <translation>Папка адаптера LoRA для выбранной модели</translation>
    </message>
    <message>
        <source>Follow</source>
        <comment>pitch</comment>
        <translation>Вслед</translation>
    </message>
    <message>
        <source>Follow osu!</source>
        <translation>Следовать за osu!</translation>
    </message>
    <message>
        <source>Follows what chosen maps do more, or less, often than usual, without training. Maps of the library are chosen by its menu.</source>
        <translation>Следует тому, что выбранные карты делают чаще или реже обычного, без обучения. Карты библиотеки выбираются в её меню.</translation>
    </message>
    <message>
        <source>Forget</source>
        <comment>waiting requests</comment>
        <translation>Забыть</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Found before the difficulty was last changed; it may no longer hold.</source>
        <translation>Найдено до последнего изменения сложности; может быть уже неверно.</translation>
    </message>
    <message>
        <source>Found in the audio first; look at it in the Timing tab to hear and correct it.</source>
        <translation>Сначала находится по аудио; прослушать и исправить можно на вкладке «Тайминг».</translation>
    </message>
    <message>
        <source>Four steps</source>
        <translation>Четыре шага</translation>
    </message>
    <message>
        <source>Free on that disk: {size}</source>
        <translation>Свободно на этом диске: {size}</translation>
    </message>
    <message>
        <source>Freedom</source>
        <translation>Свобода</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message>
        <source>From the bookmark before the cursor to the one after it</source>
        <translation>От закладки перед курсором до следующей</translation>
    </message>
    <message>
        <source>From: {page}</source>
        <translation>Откуда: {page}</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Generate guest</source>
        <translation>Создать гостевую</translation>
    </message>
    <message>
        <source>Generate on these red lines instead of those of the set; pressed while it is in effect</source>
        <translation>Создавать на этих красных линиях вместо линий сета; нажато, пока действует</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Жанр</translation>
    </message>
    <message>
        <source>Genre, instruments, mood and tempo, in English words</source>
        <translation>Жанр, инструменты, настроение и темп английскими словами</translation>
    </message>
    <message>
        <source>Give the chosen red line, or a new one, this tempo and offset</source>
        <translation>Задать выбранной или новой красной линии этот темп и offset</translation>
    </message>
    <message>
        <source>Give the difficulty hitsounds (Ctrl+G); nothing on disk changes before you accept them</source>
        <translation>Дать сложности хитсаунды (Ctrl+G); на диске ничего не меняется, пока они не приняты</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Go on from</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Go on where the download stopped</source>
        <translation>Продолжить с места остановки</translation>
    </message>
    <message>
        <source>Go on with the training, exactly as if it had not stopped</source>
        <translation>Продолжить обучение точно так, будто оно не останавливалось</translation>
    </message>
    <message>
        <source>Go to a copied time stamp and pick its objects</source>
        <translation>К скопированному таймкоду, выбрать его объекты</translation>
    </message>
    <message>
        <source>Go to the copied time stamp</source>
        <translation>К скопированному таймкоду</translation>
    </message>
    <message>
        <source>Green line</source>
        <translation>Зелёная линия</translation>
    </message>
    <message>
        <source>Group the list</source>
        <translation>Группировать список</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Гостевая</translation>
    </message>
    <message>
        <source>Guest difficulty</source>
        <translation>Гостевая сложность</translation>
    </message>
    <message>
        <source>Guest {difficulty:g}★ for {name}</source>
        <translation>Гостевая {difficulty:g}★ для {name}</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Направленность</translation>
    </message>
    <message>
        <source>Half a beat earlier</source>
        <translation>На полдоли раньше</translation>
    </message>
    <message>
        <source>Half a beat later</source>
        <translation>На полдоли позже</translation>
    </message>
    <message>
        <source>Half the BPM</source>
        <translation>Половина BPM</translation>
    </message>
    <message>
        <source>Health drain; auto fits it to the stars</source>
        <translation>Убыль здоровья; auto подбирает под звёзды</translation>
    </message>
    <message>
        <source>Hear both</source>
        <translation>Сравнить на слух</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Слушать</translation>
    </message>
    <message>
        <source>Held-out songs at step {step}: {loss:.3f}.</source>
        <translation>Отложенные песни на шаге {step}: {loss:.3f}.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Hitsound volume</source>
        <translation>Громкость хитсаундов</translation>
    </message>
    <message>
        <source>Hitsounds</source>
        <translation>Хитсаунды</translation>
    </message>
    <message>
        <source>Hitsounds (H) of the difficulty in view</source>
        <translation>Хитсаунды (H) показанной сложности</translation>
    </message>
    <message>
        <source>Hitsounds and volumes only</source>
        <translation>Только хитсаунды и громкость</translation>
    </message>
    <message>
        <source>Hitsounds for what is mapped (F4)</source>
        <translation>Хитсаунды для готовой карты (F4)</translation>
    </message>
    <message>
        <source>Hitsounds for {name}</source>
        <translation>Хитсаунды для {name}</translation>
    </message>
    <message>
        <source>Hitsounds here</source>
        <translation>Хитсаунды здесь</translation>
    </message>
    <message>
        <source>Hitsounds on or off</source>
        <translation>Вкл./выкл. хитсаунды</translation>
    </message>
    <message>
        <source>Hitsounds: whistles, finishes and claps</source>
        <translation>Хитсаунды: whistle, finish и clap</translation>
    </message>
    <message>
        <source>Hold note</source>
        <translation>Длинная нота</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Длинные</translation>
    </message>
    <message>
        <source>How far the reading of maps is</source>
        <translation>Насколько прочитаны карты</translation>
    </message>
    <message>
        <source>How far the reading of songs is</source>
        <translation>Насколько прочитаны песни</translation>
    </message>
    <message>
        <source>How far the song is</source>
        <translation>Насколько готова песня</translation>
    </message>
    <message>
        <source>How far the training is</source>
        <translation>Насколько продвинулось обучение</translation>
    </message>
    <message>
        <source>How hard the part should be; auto keeps to the difficulty&apos;s own stars</source>
        <translation>Насколько трудной быть части; auto держится звёзд самой сложности</translation>
    </message>
    <message>
        <source>How long it takes here: press Estimate.</source>
        <translation>Сколько это длится здесь: нажмите «Оценить».</translation>
    </message>
    <message>
        <source>How many findings each difficulty of the set has, and of which kind</source>
        <translation>Сколько замечаний у каждой сложности сета и каких</translation>
    </message>
    <message>
        <source>How many to make with different seeds; step through them and keep the best</source>
        <translation>Сколько сделать с разными зёрнами; перебрать и оставить лучший</translation>
    </message>
    <message>
        <source>How much of it changes its scroll speed; auto leaves it to the model</source>
        <translation>Какая часть меняет скорость прокрутки; auto — на усмотрение модели</translation>
    </message>
    <message>
        <source>How much of the map changes its scroll speed; auto leaves it to the model</source>
        <translation>Какая часть карты меняет скорость прокрутки; auto — на усмотрение модели</translation>
    </message>
    <message>
        <source>How much the model was surprised; rule checks have no score</source>
        <translation>Насколько удивлена модель; у проверок правил оценки нет</translation>
    </message>
    <message>
        <source>How often it is learned from: 0 never, 1 as usual, 10 at most</source>
        <translation>Как часто на этом учатся: 0 никогда, 1 обычно, 10 самое большее</translation>
    </message>
    <message>
        <source>How strongly it counts: 0 is off, 1 as it was trained, up to 1.5</source>
        <translation>Сила: 0 — выключен, 1 — как обучен, до 1,5</translation>
    </message>
    <message>
        <source>How strongly style and stars steer the model; 1 turns it off, above 1 is slower</source>
        <translation>Насколько стиль и звёзды направляют модель; 1 отключает, выше 1 медленнее</translation>
    </message>
    <message>
        <source>How strongly the adapter counts; 0 is the model as it was</source>
        <translation>Насколько силён адаптер; 0 — модель как была</translation>
    </message>
    <message>
        <source>How the adapter is made</source>
        <translation>Как устроен адаптер</translation>
    </message>
    <message>
        <source>How the songs sound</source>
        <translation>Как звучат песни</translation>
    </message>
    <message>
        <source>Ignore the selected findings from now on, or no longer (I)</source>
        <translation>Игнорировать выделенные замечания или вернуть их (I)</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Игнор</translation>
    </message>
    <message>
        <source>Ignored	I</source>
        <translation>Игнор	I</translation>
    </message>
    <message>
        <source>Import a preset or a request</source>
        <translation>Импорт пресета или запроса</translation>
    </message>
    <message>
        <source>Import a style</source>
        <translation>Импорт стиля</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>In osu!, press F5 in song select to see it, or hand it over here.</source>
        <translation>В osu! нажать F5 в выборе песен, чтобы увидеть её, или передать отсюда.</translation>
    </message>
    <message>
        <source>In the audio</source>
        <translation>В аудио</translation>
    </message>
    <message>
        <source>Instead</source>
        <comment>word</comment>
        <translation>Вместо</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Into the Songs folder</source>
        <translation>В папку Songs</translation>
    </message>
    <message>
        <source>Into: {folder}</source>
        <translation>Куда: {folder}</translation>
    </message>
    <message>
        <source>It appears</source>
        <translation>Он появится</translation>
    </message>
    <message>
        <source>It becomes a new folder; a set that is there already is never touched.</source>
        <translation>Он станет новой папкой; имеющийся сет никогда не затрагивается.</translation>
    </message>
    <message>
        <source>It fits well.</source>
        <translation>Помещается хорошо.</translation>
    </message>
    <message>
        <source>It has not begun</source>
        <translation>Ещё не начато</translation>
    </message>
    <message>
        <source>It is a new difficulty already</source>
        <translation>Это уже новая сложность</translation>
    </message>
    <message>
        <source>It is a part of Beatwright and stays</source>
        <translation>Это часть Beatwright, она остаётся</translation>
    </message>
    <message>
        <source>It is being taught</source>
        <translation>Он обучается</translation>
    </message>
    <message>
        <source>It is kept; let it go first</source>
        <translation>Она сохранена; сначала снимите отметку</translation>
    </message>
    <message>
        <source>It is listed because a training run made it</source>
        <translation>Он в списке, так как создан обучением</translation>
    </message>
    <message>
        <source>It is not better than its base, so there is nothing to use</source>
        <translation>Он не лучше своей основы, использовать нечего</translation>
    </message>
    <message>
        <source>It is not on this machine</source>
        <translation>Её нет на этом компьютере</translation>
    </message>
    <message>
        <source>It is not recorded how this proposal was made</source>
        <translation>Не записано, как сделан этот вариант</translation>
    </message>
    <message>
        <source>It is not recorded how this step was made</source>
        <translation>Не записано, как сделан этот шаг</translation>
    </message>
    <message>
        <source>It is on this machine already</source>
        <translation>Она уже на этом компьютере</translation>
    </message>
    <message>
        <source>It is stopping</source>
        <translation>Останавливается</translation>
    </message>
    <message>
        <source>It is undone</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>It learns well on a graphics card; on a processor a step takes many seconds.</source>
        <translation>Хорошо учится на видеокарте; на процессоре шаг длится много секунд.</translation>
    </message>
    <message>
        <source>It maps nothing by itself</source>
        <translation>Сама по себе карты не создаёт</translation>
    </message>
    <message>
        <source>It ships with Beatwright</source>
        <translation>Поставляется с Beatwright</translation>
    </message>
    <message>
        <source>It uses the rows that are learned from.</source>
        <translation>Использует строки, на которых учится.</translation>
    </message>
    <message>
        <source>It uses the songs that are learned from; of two and more some are held out to measure it.</source>
        <translation>Используются песни, на которых учатся; от двух и больше некоторые откладываются для измерения.</translation>
    </message>
    <message>
        <source>It was made for {base}, which the form in view has not chosen.</source>
        <translation>Он сделан для {base}, а в открытой форме выбрана другая модель.</translation>
    </message>
    <message>
        <source>It was not undone</source>
        <translation>Не отменено</translation>
    </message>
    <message>
        <source>It will probably not fit into memory, or take far too long.</source>
        <translation>Скорее всего не поместится в память или займёт слишком много времени.</translation>
    </message>
    <message>
        <source>Its folder is what other programs read: {folder}</source>
        <translation>Другие программы читают его папку: {folder}</translation>
    </message>
    <message>
        <source>Its folder stays as it is</source>
        <translation>Папка останется как есть</translation>
    </message>
    <message>
        <source>Its place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Its tempo</source>
        <translation>Темп</translation>
    </message>
    <message>
        <source>Its training is not finished; go on with it first</source>
        <translation>Обучение не дошло до конца; сначала продолжите его</translation>
    </message>
    <message>
        <source>Its training is over</source>
        <translation>Обучение окончено</translation>
    </message>
    <message>
        <source>JSON, for scripts (*.json)</source>
        <translation>JSON, для скриптов (*.json)</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Задания</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>pitch</comment>
        <translation>Держать</translation>
    </message>
    <message>
        <source>Keep it: it cannot be discarded then</source>
        <translation>Оставить: тогда её нельзя отбросить</translation>
    </message>
    <message>
        <source>Keep it: write this proposal</source>
        <translation>Оставить: записать этот вариант</translation>
    </message>
    <message>
        <source>Keep the set&apos;s timing</source>
        <translation>Оставить тайминг сета</translation>
    </message>
    <message>
        <source>Keep the sliders</source>
        <translation>Сохранить слайдеры</translation>
    </message>
    <message>
        <source>Keeps the weights in 8 bits: less memory, slightly different maps</source>
        <translation>Хранит веса в 8 битах: меньше памяти, карты немного другие</translation>
    </message>
    <message>
        <source>Keeps {describe}.</source>
        <translation>Сохраняет {describe}.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Kept in {folder}</source>
        <translation>Хранится в {folder}</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Тональность</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Kiai of the set</source>
        <translation>Как kiai сета</translation>
    </message>
    <message>
        <source>Kiai where the set has it; off leaves it out of the new difficulty</source>
        <translation>Ставить kiai там же, где в сете; выкл. — без него в новой сложности</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Labels from the charts</source>
        <translation>Метки по картам</translation>
    </message>
    <message>
        <source>Labels from the songs</source>
        <translation>Метки из песен</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>Метки…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Larger adapters and many more steps. Overnight; it can be paused for days and goes on exactly.</source>
        <translation>Адаптеры крупнее и намного больше шагов. За ночь; можно прерывать на дни и продолжать точно.</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Учить</translation>
    </message>
    <message>
        <source>Learn a way of mapping from maps</source>
        <translation>Учиться по картам, как составлять карты</translation>
    </message>
    <message>
        <source>Learn from my whole library</source>
        <translation>Учиться на всей моей библиотеке</translation>
    </message>
    <message>
        <source>Learn from the chosen rows (Ins)</source>
        <translation>Учиться на выбранных строках (Ins)</translation>
    </message>
    <message>
        <source>Learn from these</source>
        <translation>Учиться на этом</translation>
    </message>
    <message>
        <source>Learn from these rows</source>
        <translation>Учиться на этих строках</translation>
    </message>
    <message>
        <source>Learn my taste</source>
        <translation>Выучить мой вкус</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>Изучаемые</translation>
    </message>
    <message>
        <source>Learning how the songs sound</source>
        <translation>Учит, как звучат песни</translation>
    </message>
    <message>
        <source>Learning what the objects are</source>
        <translation>Учит, какие бывают объекты</translation>
    </message>
    <message>
        <source>Learning when they fall</source>
        <translation>Учит, когда они наступают</translation>
    </message>
    <message>
        <source>Least score</source>
        <translation>Мин. оценка</translation>
    </message>
    <message>
        <source>Least score of a finding</source>
        <translation>Минимальная оценка замечания</translation>
    </message>
    <message>
        <source>Leave out what surprises the model less than this; auto keeps what is worth a look</source>
        <translation>Скрыть то, что удивляет модель меньше; auto оставляет достойное внимания</translation>
    </message>
    <message>
        <source>Leave the SV</source>
        <translation>Оставить SV</translation>
    </message>
    <message>
        <source>Leave the chosen rows out (Del)</source>
        <translation>Пропустить выбранные строки (Del)</translation>
    </message>
    <message>
        <source>Leave these rows out</source>
        <translation>Пропустить эти строки</translation>
    </message>
    <message>
        <source>Leaves the rest of the song empty</source>
        <translation>Оставляет остальную песню пустой</translation>
    </message>
    <message>
        <source>Left and Right step by the beat divisor, Ctrl+Left and Ctrl+Right by object, Up and Down by timing point, plus and minus zoom, [ and ] set the selected range, Escape clears it.</source>
        <translation>«Влево» и «вправо» — шаг делителя доли, Ctrl+Left и Ctrl+Right — по объектам, «вверх» и «вниз» — по точкам тайминга, плюс и минус — масштаб, [ и ] задают выделенный диапазон, Escape снимает его.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Пропущенные</translation>
    </message>
    <message>
        <source>Left out because</source>
        <translation>Почему пропущена</translation>
    </message>
    <message>
        <source>Left out, as they have no caption: {count}.</source>
        <translation>Без описания, поэтому пропущено: {count}.</translation>
    </message>
    <message>
        <source>Left out: {reason}</source>
        <translation>Пропущена: {reason}</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длина</translation>
    </message>
    <message>
        <source>Less than half of the time on a processor, a little less exact</source>
        <translation>Менее половины времени на процессоре, чуть менее точно</translation>
    </message>
    <message>
        <source>Let Beatwright change the difficulty as the selected findings say</source>
        <translation>Позволить Beatwright изменить сложность по выделенным замечаниям</translation>
    </message>
    <message>
        <source>Let a model map a whole new difficulty (F1)</source>
        <translation>Поручить модели целую новую сложность (F1)</translation>
    </message>
    <message>
        <source>Let green lines multiply the SV so that sliders keep their lengths and durations? No object moves.</source>
        <translation>Умножить SV зелёными линиями, чтобы слайдеры сохранили длину и длительность? Объекты не сдвигаются.</translation>
    </message>
    <message>
        <source>Let the model read the difficulties {names}</source>
        <translation>Дать модели прочитать сложности {names}</translation>
    </message>
    <message>
        <source>Let the model read the difficulty and show what it would not have expected there (Ctrl+Shift+A)</source>
        <translation>Модель прочитает сложность и покажет, чего там не ожидала бы (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Лицензия: {licence}</translation>
    </message>
    <message>
        <source>Licence: {licence}.</source>
        <translation>Лицензия: {licence}.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Линии</translation>
    </message>
    <message>
        <source>List an adapter, or all adapters in a folder; nothing is copied</source>
        <translation>Добавить адаптер или все адаптеры папки; ничего не копируется</translation>
    </message>
    <message>
        <source>List of adapters</source>
        <translation>Список адаптеров</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>Слушаю…</translation>
    </message>
    <message>
        <source>Listens to the attacks of the song; quick, to the millisecond</source>
        <translation>Слушает атаки песни; быстро, до миллисекунды</translation>
    </message>
    <message>
        <source>Listens twenty times over and takes what most agree on; slow, to the millisecond.</source>
        <translation>Слушает двадцать раз и берёт то, в чём больше согласия; медленно, до миллисекунды.</translation>
    </message>
    <message>
        <source>LoKr has no dropout</source>
        <translation>У LoKr нет dropout</translation>
    </message>
    <message>
        <source>LoKr: a tenth as large, learns more slowly</source>
        <translation>LoKr: в десять раз меньше, учится медленнее</translation>
    </message>
    <message>
        <source>LoRA: some megabytes, learns most</source>
        <translation>LoRA: несколько мегабайт, учится лучше всего</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Локальная</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>Look at the timing</source>
        <translation>Посмотреть тайминг</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>Loop the range or the bar</source>
        <translation>Зациклить диапазон или такт</translation>
    </message>
    <message>
        <source>Loop the selected range, or the bar (L)</source>
        <translation>Зациклить выделенный диапазон или такт (L)</translation>
    </message>
    <message>
        <source>Loop this</source>
        <translation>Зациклить</translation>
    </message>
    <message>
        <source>Loss on held-out songs</source>
        <translation>Потери на отложенных песнях</translation>
    </message>
    <message>
        <source>Loss on other songs: {before} before, {after} after</source>
        <translation>Потери на других песнях: {before} до, {after} после</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Потери</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Громкость</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Текст песни</translation>
    </message>
    <message>
        <source>Lyrics are not learned, whatever the files beside the songs say</source>
        <translation>Тексты не учатся, что бы ни говорили файлы рядом с песнями</translation>
    </message>
    <message>
        <source>MaiMod [{version_name}]</source>
        <translation>MaiMod [{version_name}]</translation>
    </message>
    <message numerus="yes">
        <source>MaiMod for %n more</source>
        <translation>
            <numerusform>MaiMod ещё для %n</numerusform>
            <numerusform>MaiMod ещё для %n</numerusform>
            <numerusform>MaiMod ещё для %n</numerusform>
        </translation>
    </message>
    <message>
        <source>MaiMod has looked at every difficulty of the set</source>
        <translation>MaiMod посмотрел все сложности набора</translation>
    </message>
    <message>
        <source>MaiMod has seen all</source>
        <translation>MaiMod видел всё</translation>
    </message>
    <message>
        <source>MaiMod listens to the song, and its audio file is missing</source>
        <translation>MaiMod слушает песню, а её аудиофайла нет</translation>
    </message>
    <message>
        <source>MaiMod&apos;s surprise in your maps</source>
        <translation>Удивление MaiMod на ваших картах</translation>
    </message>
    <message>
        <source>MaiMod, score {score:.0f}</source>
        <translation>MaiMod, оценка {score:.0f}</translation>
    </message>
    <message>
        <source>Make a model…</source>
        <translation>Сделать модель…</translation>
    </message>
    <message>
        <source>Make a new set</source>
        <translation>Создать новый набор</translation>
    </message>
    <message>
        <source>Make a song</source>
        <translation>Создать песню</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>В избранное</translation>
    </message>
    <message>
        <source>Make the candidates (Ctrl+Return)</source>
        <translation>Создать кандидатов (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Make the difficulty (Ctrl+G); nothing on disk changes before you accept it</source>
        <translation>Создать сложность (Ctrl+G); на диске ничего не меняется, пока она не принята</translation>
    </message>
    <message>
        <source>Make the files what they were after this step</source>
        <translation>Вернуть файлы к виду после этого шага</translation>
    </message>
    <message>
        <source>Make the files what they were before this step; refused if they changed since</source>
        <translation>Вернуть файлы к виду до этого шага; отказ, если они с тех пор менялись</translation>
    </message>
    <message>
        <source>Make the guest difficulty (Ctrl+G); nothing on disk changes before you accept it</source>
        <translation>Создать гостевую сложность (Ctrl+G); на диске ничего не меняется, пока она не принята</translation>
    </message>
    <message>
        <source>Make the same proposal again: same seed, model and options, from the difficulty as it was then</source>
        <translation>Сделать тот же вариант: те же зерно, модель и параметры, из тогдашней сложности</translation>
    </message>
    <message>
        <source>Make this proposal again with another seed (R); this one stays</source>
        <translation>Сделать этот вариант с другим зерном (R); этот останется</translation>
    </message>
    <message>
        <source>Makes several difficulties in one go, one for each star rating, named as mappers name them</source>
        <translation>Создаёт сразу несколько сложностей, по одной на звёздность, с обычными у мапперов названиями</translation>
    </message>
    <message>
        <source>Makes {count} proposals for</source>
        <translation>Создаёт вариантов: {count} для</translation>
    </message>
    <message>
        <source>Map a part of the difficulty again (F2)</source>
        <translation>Перемапить часть сложности (F2)</translation>
    </message>
    <message>
        <source>Map a short made-up song and keep how long that takes</source>
        <translation>Создать карту короткой искусственной песни и запомнить время</translation>
    </message>
    <message>
        <source>Map like these</source>
        <translation>Маппить как здесь</translation>
    </message>
    <message>
        <source>Map like these (without training)</source>
        <translation>Маппить как здесь (без обучения)</translation>
    </message>
    <message>
        <source>Map like these maps…</source>
        <translation>Маппить как эти карты…</translation>
    </message>
    <message>
        <source>Map the range again (Ctrl+G); the difficulty stays as it is until you accept</source>
        <translation>Перемапить диапазон (Ctrl+G); сложность не меняется до принятия</translation>
    </message>
    <message>
        <source>Mapper</source>
        <translation>Маппер</translation>
    </message>
    <message>
        <source>Mapper, year, weight and descriptors of the chosen rows</source>
        <translation>Маппер, год, вес и дескрипторы выбранных строк</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Карты</translation>
    </message>
    <message>
        <source>Maps are being read</source>
        <translation>Карты читаются</translation>
    </message>
    <message>
        <source>Maps are being read…</source>
        <translation>Карты читаются…</translation>
    </message>
    <message>
        <source>Maps are still being read; wait until that is done, or stop it.</source>
        <translation>Карты ещё читаются; дождитесь конца или остановите чтение.</translation>
    </message>
    <message>
        <source>Maps of</source>
        <translation>Карты</translation>
    </message>
    <message>
        <source>Maps to map alike</source>
        <translation>Карты для подражания</translation>
    </message>
    <message>
        <source>Mapset archives (*.osz)</source>
        <translation>Архивы сетов (*.osz)</translation>
    </message>
    <message>
        <source>Mapsets</source>
        <translation>Мапсеты</translation>
    </message>
    <message>
        <source>Mapsets (*.osz)</source>
        <translation>Мапсеты (*.osz)</translation>
    </message>
    <message>
        <source>Mark the selected findings as done, or take the mark away (D)</source>
        <translation>Отметить выделенные замечания готовыми или снять отметку (D)</translation>
    </message>
    <message>
        <source>Marked as {mark}.</source>
        <translation>Отмечено: {mark}.</translation>
    </message>
    <message>
        <source>Marked too</source>
        <translation>Отмеченные</translation>
    </message>
    <message>
        <source>Marked too ({marked})</source>
        <translation>Отмеченные ({marked})</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Измерить</translation>
    </message>
    <message>
        <source>Measure a song</source>
        <translation>Измерить песню</translation>
    </message>
    <message>
        <source>Measure {title}</source>
        <translation>Измерить {title}</translation>
    </message>
    <message>
        <source>Measured on {day} on {processor}</source>
        <translation>Измерено {day} на {processor}</translation>
    </message>
    <message>
        <source>Measured on {maps} held-out maps of others: loss {loss:+.2f} % (lower for {lower} of them), distance of patterns {patterns:+.0f} %; {minutes:.0f} minutes of one core.</source>
        <translation>Измерено на чужих отложенных картах ({maps}): потери {loss:+.2f} % (меньше на {lower} из них), расстояние приёмов {patterns:+.0f} %; минут одного ядра: {minutes:.0f}.</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Измеряет</translation>
    </message>
    <message>
        <source>Memory is tight, or it takes long.</source>
        <translation>Памяти в обрез, или это долго.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Messages, {count}</source>
        <translation>Сообщения, {count}</translation>
    </message>
    <message>
        <source>Messages: {count}; the last fifty are kept (Ctrl+Shift+M)</source>
        <translation>Сообщения: {count}; хранятся последние пятьдесят (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Meter {value} is not supported by osu!; write quarters, such as 3/4.</source>
        <translation>osu! не поддерживает размер {value}; писать в четвертях, например 3/4.</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Metronome (M): clicks on every beat of the timing</source>
        <translation>Метроном (M): щелчок на каждую долю тайминга</translation>
    </message>
    <message>
        <source>Metronome on or off</source>
        <translation>Вкл./выкл. метроном</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мои</translation>
    </message>
    <message>
        <source>Mine and others</source>
        <translation>Мои и чужие</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Мелочь</translation>
    </message>
    <message>
        <source>Minor findings</source>
        <translation>Мелкие замечания</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Отсутствует</translation>
    </message>
    <message>
        <source>Modding</source>
        <translation>Моддинг</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Режим</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Model for MaiMod</source>
        <translation>Модель для MaiMod</translation>
    </message>
    <message>
        <source>Model for the timing</source>
        <translation>Модель для тайминга</translation>
    </message>
    <message>
        <source>Model of {name}</source>
        <translation>Модель из {name}</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>Models and adapters</source>
        <translation>Модели и адаптеры</translation>
    </message>
    <message>
        <source>Modes</source>
        <translation>Режимы</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>More make steps steadier and slower</source>
        <translation>Чем больше, тем ровнее и медленнее шаги</translation>
    </message>
    <message>
        <source>More need more memory</source>
        <translation>Чем больше, тем больше памяти</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Ещё параметры</translation>
    </message>
    <message>
        <source>More tags, separated by spaces</source>
        <translation>Другие теги через пробел</translation>
    </message>
    <message>
        <source>More ways to accept or discard</source>
        <translation>Другие способы принять или отбросить</translation>
    </message>
    <message>
        <source>Move that end of the range (Alt: off the ticks)</source>
        <translation>Сдвинуть этот край диапазона (Alt: мимо тиков)</translation>
    </message>
    <message>
        <source>Music model</source>
        <translation>Музыкальная модель</translation>
    </message>
    <message>
        <source>Music volume</source>
        <translation>Громкость музыки</translation>
    </message>
    <message>
        <source>Music volume; click to mute</source>
        <translation>Громкость музыки; щелчок отключает звук</translation>
    </message>
    <message>
        <source>My music</source>
        <translation>Моя музыка</translation>
    </message>
    <message>
        <source>My selection</source>
        <translation>Моя выборка</translation>
    </message>
    <message>
        <source>My style</source>
        <translation>Мой стиль</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Name of the new difficulty; a name that is taken gets a number</source>
        <translation>Название новой сложности; занятое получит номер</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>Название пресета:</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новая</translation>
    </message>
    <message>
        <source>New difficulties keep the red lines of the set, whatever is found here; found lines can still be looked at, heard and checked</source>
        <translation>Новые сложности сохраняют красные линии сета, что бы тут ни нашлось; найденные можно смотреть, слушать и проверять</translation>
    </message>
    <message>
        <source>New difficulty</source>
        <translation>Новая сложность</translation>
    </message>
    <message>
        <source>New set</source>
        <translation>Новый набор</translation>
    </message>
    <message>
        <source>New {stars}difficulty</source>
        <translation>Новая сложность {stars}</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Новейшие</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>След. замечание</translation>
    </message>
    <message>
        <source>Next object that the proposal changes</source>
        <translation>Следующий объект, который меняет вариант</translation>
    </message>
    <message>
        <source>Next proposal</source>
        <translation>Следующий вариант</translation>
    </message>
    <message>
        <source>No Songs folder is open</source>
        <translation>Папка Songs не открыта</translation>
    </message>
    <message>
        <source>No adapters yet. `beatwright adapter train` makes one of your own maps; a folder can be added here.</source>
        <translation>Адаптеров ещё нет. `beatwright adapter train` делает их из ваших карт; папку можно добавить здесь.</translation>
    </message>
    <message>
        <source>No addition</source>
        <translation>Без дополнений</translation>
    </message>
    <message>
        <source>No beat was found in the song; choose another candidate</source>
        <translation>В песне не найден ритм; выберите другого кандидата</translation>
    </message>
    <message>
        <source>No beatmaps here</source>
        <translation>Здесь нет карт</translation>
    </message>
    <message>
        <source>No descriptor contains these words.</source>
        <translation>Ни один дескриптор не содержит этих слов.</translation>
    </message>
    <message>
        <source>No difficulty of the set can be read.</source>
        <translation>Ни одну сложность сета не удаётся прочитать.</translation>
    </message>
    <message>
        <source>No finding fits the filter; {left} of them do not.</source>
        <translation>Под фильтр не подходит ни одно замечание; скрыто: {left}.</translation>
    </message>
    <message>
        <source>No font of this system has the letters of {language}, so the window stays in English; install one, such as {font}, and start Beatwright again.</source>
        <translation>Ни в одном шрифте этой системы нет букв языка {language}, поэтому окно остаётся на английском; установите, например, {font} и запустите Beatwright снова.</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Без групп</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>Убрать из избранного</translation>
    </message>
    <message>
        <source>No losses yet.</source>
        <translation>Потерь пока нет.</translation>
    </message>
    <message>
        <source>No program opens .osz files here; install osu!, or open {name} from its folder.</source>
        <translation>Файлы .osz здесь нечем открыть; установить osu! или открыть {name} из его папки.</translation>
    </message>
    <message>
        <source>No proposals for this song yet. What the forms make is listed here, to compare and to decide.</source>
        <translation>Для этой песни вариантов пока нет. Созданное в формах появится здесь, чтобы сравнить и решить.</translation>
    </message>
    <message>
        <source>No red line yet</source>
        <translation>Красных линий пока нет</translation>
    </message>
    <message>
        <source>No request waits from last time</source>
        <translation>С прошлого раза запросов нет</translation>
    </message>
    <message>
        <source>No song is sung</source>
        <translation>Ни в одной песне не поют</translation>
    </message>
    <message>
        <source>No song open</source>
        <translation>Нет открытой песни</translation>
    </message>
    <message>
        <source>No song was held out of this style; open a song that it does not have, then try again.</source>
        <translation>Для этого стиля не отложено ни одной песни; откройте песню, которой в нём нет, и попробуйте снова.</translation>
    </message>
    <message>
        <source>No song was open yet</source>
        <translation>Песни ещё не открывались</translation>
    </message>
    <message>
        <source>No songs yet. Describe one at the left, or take a file of your own.</source>
        <translation>Песен пока нет. Опишите её слева или возьмите свой файл.</translation>
    </message>
    <message>
        <source>No sound device was found; the song plays silently.</source>
        <translation>Звуковое устройство не найдено; песня играет без звука.</translation>
    </message>
    <message>
        <source>No stars yet</source>
        <translation>Пока без звёзд</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Шум</translation>
    </message>
    <message>
        <source>None chosen: the model decides by itself.</source>
        <translation>Ничего не выбрано: решает модель.</translation>
    </message>
    <message>
        <source>None of the findings can be fixed without a person</source>
        <translation>Ни одно замечание нельзя исправить без человека</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Не проверено</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Не загружена</translation>
    </message>
    <message>
        <source>Not like</source>
        <translation>Не как</translation>
    </message>
    <message>
        <source>Notes of osu!mania fall faster</source>
        <translation>Ноты osu!mania быстрее</translation>
    </message>
    <message>
        <source>Notes of osu!mania fall slower</source>
        <translation>Ноты osu!mania медленнее</translation>
    </message>
    <message>
        <source>Nothing can be written into {folder}: the result can be looked at, but not accepted as long as that is so.</source>
        <translation>В {folder} ничего нельзя записать: результат можно посмотреть, но не принять, пока это так.</translation>
    </message>
    <message>
        <source>Nothing changes after this moment.</source>
        <translation>После этого момента ничего не меняется.</translation>
    </message>
    <message>
        <source>Nothing changes before.</source>
        <translation>До этого ничего не меняется.</translation>
    </message>
    <message>
        <source>Nothing ended yet</source>
        <translation>Пока ничего</translation>
    </message>
    <message>
        <source>Nothing found: no rule is broken.</source>
        <translation>Ничего не найдено: правила не нарушены.</translation>
    </message>
    <message>
        <source>Nothing found: {value}.</source>
        <translation>Ничего не найдено: {value}.</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Ничего не идёт</translation>
    </message>
    <message>
        <source>Nothing is written yet: F9 goes through what changes, B compares, Ctrl+S accepts all of it.</source>
        <translation>Пока ничего не записано: F9 ведёт по изменениям, B сравнивает, Ctrl+S принимает всё.</translation>
    </message>
    <message>
        <source>Nothing matches the search</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Nothing of it is on this machine</source>
        <translation>На этом компьютере от неё ничего нет</translation>
    </message>
    <message>
        <source>Nothing says how it was made</source>
        <translation>Неизвестно, как это сделано</translation>
    </message>
    <message>
        <source>Nothing says which model it was made for; a wrong one refuses it.</source>
        <translation>Не указано, для какой модели он сделан; неподходящая его отклонит.</translation>
    </message>
    <message>
        <source>Nothing special</source>
        <translation>Ничего особого</translation>
    </message>
    <message>
        <source>Nothing surprised {by}.</source>
        <translation>Ничто не удивило {by}.</translation>
    </message>
    <message>
        <source>Nothing that Beatwright wrote for this song is left to undo</source>
        <translation>Из записанного Beatwright для этой песни отменять больше нечего</translation>
    </message>
    <message>
        <source>Nothing that was undone for this song is left to redo</source>
        <translation>Из отменённого для этой песни возвращать больше нечего</translation>
    </message>
    <message>
        <source>Nothing to learn from yet</source>
        <translation>Пока не на чем учиться</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Нечего возвращать</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Нечего отменять</translation>
    </message>
    <message>
        <source>Nothing was accepted for this song yet</source>
        <translation>Для этой песни пока ничего не принято</translation>
    </message>
    <message>
        <source>Nothing was accepted for {title} yet. What you accept, fix or write is listed here.</source>
        <translation>Для {title} пока ничего не принято. Принятое, исправленное и записанное появится здесь.</translation>
    </message>
    <message>
        <source>Nothing was changed in place yet, so there is no backup.</source>
        <translation>На месте пока ничего не менялось, резервных копий нет.</translation>
    </message>
    <message>
        <source>Nothing was found in this set</source>
        <translation>В этом сете ничего не найдено</translation>
    </message>
    <message>
        <source>Nothing was looked for yet.
Check the rules to find what breaks the ranking criteria; run MaiMod to see what a model would not have expected.</source>
        <translation>Поиска ещё не было.
Проверить правила — найти нарушения критериев ранкинга; запустить MaiMod — увидеть, чего не ожидала бы модель.</translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>Пока ничего не измерено.</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>Сообщений пока нет.</translation>
    </message>
    <message>
        <source>Objects as in the game or as in the editor</source>
        <translation>Объекты как в игре или как в редакторе</translation>
    </message>
    <message>
        <source>Objects of the set&apos;s other difficulties that fall on the same moments get the same sounds</source>
        <translation>Объекты других сложностей сета в те же моменты получают те же звуки</translation>
    </message>
    <message>
        <source>Objects per second over the song; the marks below are the objects, each in the colour of its snap</source>
        <translation>Объекты в секунду по ходу песни; метки ниже — объекты в цвете своего деления</translation>
    </message>
    <message>
        <source>Objects that would be more than {TOLERANCE:g} ms off their tick, by difficulty; Enter or a double-click goes there</source>
        <translation>Объекты, ушедшие бы от тика больше чем на {TOLERANCE:g} мс, по сложностям; Enter или двойной щелчок — перейти</translation>
    </message>
    <message>
        <source>Of its factors: higher learns more, and needs more songs</source>
        <translation>Его множителей: выше — учит больше и требует больше песен</translation>
    </message>
    <message>
        <source>Of the end</source>
        <translation>В конце</translation>
    </message>
    <message>
        <source>Of the set&apos;s audio file</source>
        <translation>Аудиофайла набора</translation>
    </message>
    <message>
        <source>Of the set; the prompt where it is empty</source>
        <translation>Набора; запрос, если пусто</translation>
    </message>
    <message>
        <source>Of the set; you and the model where it is empty</source>
        <translation>Набора; вы и модель, если пусто</translation>
    </message>
    <message>
        <source>Of the whole song; peaks are held below full scale</source>
        <translation>Всей песни; пики остаются ниже максимума</translation>
    </message>
    <message>
        <source>Of what is sung, such as en; instrumental where nothing is</source>
        <translation>Язык пения, например en; instrumental, если не поют</translation>
    </message>
    <message>
        <source>Offer Beatwright for .osu and .osz files</source>
        <translation>Предлагать Beatwright для .osu и .osz</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Оффсет</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>На диске</translation>
    </message>
    <message>
        <source>On macOS choose &quot;Open With&quot; in the Finder</source>
        <translation>В macOS выбрать «Открыть в программе» в Finder</translation>
    </message>
    <message>
        <source>On songs that it did not learn from the style is not better, so the model stays as it was. More maps that agree help more than more steps.</source>
        <translation>На песнях, на которых он не учился, стиль не лучше, поэтому модель остаётся прежней. Больше согласных карт помогает сильнее, чем больше шагов.</translation>
    </message>
    <message>
        <source>On the timeline</source>
        <translation>На таймлайне</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>На этом компьютере</translation>
    </message>
    <message>
        <source>One beat earlier</source>
        <translation>На долю раньше</translation>
    </message>
    <message>
        <source>One beat later</source>
        <translation>На долю позже</translation>
    </message>
    <message>
        <source>One mapper</source>
        <translation>Один маппер</translation>
    </message>
    <message>
        <source>One mapper&apos;s way with patterns; every set counts alike</source>
        <translation>Манера одного маппера; все сеты равны</translation>
    </message>
    <message>
        <source>One new {keys}{mode} difficulty of about {value:g}★</source>
        <translation>Одна новая сложность {keys}{mode} около {value:g}★</translation>
    </message>
    <message>
        <source>One of your styles, with a slider for its strength; several can be blended</source>
        <translation>Один из ваших стилей с ползунком силы; можно смешать несколько</translation>
    </message>
    <message>
        <source>One red line for the whole song.</source>
        <translation>Одна красная линия на всю песню.</translation>
    </message>
    <message>
        <source>One song: none can be held out, so nothing can say whether the style is better than its base.</source>
        <translation>Одна песня: отложить нечего, поэтому нельзя сказать, лучше ли стиль своей основы.</translation>
    </message>
    <message>
        <source>Only a person can decide what to do about this</source>
        <translation>Решить это может только человек</translation>
    </message>
    <message>
        <source>Only difficulties of so many stars. Drag the handles; double-click for all.
Left and right move the lower end, with Shift the upper one.</source>
        <translation>Только сложности с такими звёздами. Тянуть ползунки; двойной щелчок — все.
«Влево» и «вправо» двигают нижний край, с Shift — верхний.</translation>
    </message>
    <message>
        <source>Only for: {parts}</source>
        <translation>Только для: {parts}</translation>
    </message>
    <message>
        <source>Only look at it</source>
        <translation>Только смотреть</translation>
    </message>
    <message>
        <source>Only maps of this mapper are learned from, such as your own</source>
        <translation>Учиться только на картах этого маппера, например на своих</translation>
    </message>
    <message>
        <source>Only playfield and timeline</source>
        <translation>Только поле и таймлайн</translation>
    </message>
    <message>
        <source>Only the selected range</source>
        <translation>Только выделенный диапазон</translation>
    </message>
    <message>
        <source>Only {about} to {value} stars</source>
        <translation>Только от {about} до {value} звёзд</translation>
    </message>
    <message>
        <source>Only {folder} is deleted. This cannot be undone; the model can be downloaded again as long as {page} offers it.</source>
        <translation>Удаляется только {folder}. Отменить нельзя; модель можно загрузить снова, пока она есть на {page}.</translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation>Только {name}</translation>
    </message>
    <message>
        <source>Only {value} (several may be chosen)</source>
        <translation>Только {value} (можно выбрать несколько)</translation>
    </message>
    <message>
        <source>Only {value} – {value2}</source>
        <translation>Только {value} – {value2}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open a beatmap or a song</source>
        <translation>Открыть карту или песню</translation>
    </message>
    <message>
        <source>Open a beatmap or an audio file without a library (Ctrl+O)</source>
        <translation>Открыть карту или аудиофайл без библиотеки (Ctrl+O)</translation>
    </message>
    <message>
        <source>Open a difficulty first</source>
        <translation>Сначала открыть сложность</translation>
    </message>
    <message>
        <source>Open a difficulty to see what the ranking criteria and a model say about it.</source>
        <translation>Открыть сложность, чтобы увидеть, что о ней скажут критерии ранкинга и модель.</translation>
    </message>
    <message>
        <source>Open a mapset folder</source>
        <translation>Открыть папку сета</translation>
    </message>
    <message>
        <source>Open a song and give it a red line to see this</source>
        <translation>Открыть песню и дать ей красную линию, чтобы это увидеть</translation>
    </message>
    <message>
        <source>Open a song first</source>
        <translation>Сначала открыть песню</translation>
    </message>
    <message>
        <source>Open a song in the library first</source>
        <translation>Сначала открыть песню в библиотеке</translation>
    </message>
    <message>
        <source>Open a song with audio first</source>
        <translation>Сначала открыть песню с аудио</translation>
    </message>
    <message>
        <source>Open an archive</source>
        <translation>Открыть архив</translation>
    </message>
    <message>
        <source>Open an audio file</source>
        <translation>Открыть аудиофайл</translation>
    </message>
    <message>
        <source>Open audio file</source>
        <translation>Открыть аудиофайл</translation>
    </message>
    <message>
        <source>Open audio file… (a song without a beatmap; or drop it here)</source>
        <translation>Открыть аудиофайл… (песня без карты; или перетащить сюда)</translation>
    </message>
    <message>
        <source>Open in osu!</source>
        <translation>Открыть в osu!</translation>
    </message>
    <message>
        <source>Open in osu!&apos;s editor	Ctrl+Return</source>
        <translation>Открыть в редакторе osu!	Ctrl+Return</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>Открыть здесь</translation>
    </message>
    <message>
        <source>Open one song instead…</source>
        <translation>Открыть одну песню…</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Недавние</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Open the folder of downloaded models</source>
        <translation>Открыть папку загруженных моделей</translation>
    </message>
    <message>
        <source>Open the set in osu!</source>
        <translation>Открыть сет в osu!</translation>
    </message>
    <message>
        <source>Open the song&apos;s folder</source>
        <translation>Открыть папку песни</translation>
    </message>
    <message>
        <source>Open what osu!lazer edits externally</source>
        <translation>Открыть то, что osu!lazer правит извне</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Открытие…</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Оригинал</translation>
    </message>
    <message>
        <source>Original and proposal: one, as a ghost, side by side</source>
        <translation>Оригинал и вариант: один, призраком, рядом</translation>
    </message>
    <message>
        <source>Other tempos</source>
        <translation>Другие темпы</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Другие</translation>
    </message>
    <message>
        <source>Overall difficulty; auto fits it to the stars</source>
        <translation>Общая сложность; auto подбирает под звёзды</translation>
    </message>
    <message>
        <source>Own file…</source>
        <translation>Свой файл…</translation>
    </message>
    <message>
        <source>Pack the set as .osz too</source>
        <translation>Записать и .osz</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Отрывок</translation>
    </message>
    <message>
        <source>Parts at once</source>
        <translation>Частей за раз</translation>
    </message>
    <message>
        <source>Parts of so many bars with words of their own, joined on beats</source>
        <translation>Части по столько тактов со своими словами, соединённые по долям</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Терпение</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Пауза (Space)</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Paused at {share}</source>
        <translation>Пауза на {share}</translation>
    </message>
    <message>
        <source>Paused; what has arrived stays, and Resume goes on from there.</source>
        <translation>Пауза; полученное остаётся, «Продолжить» загрузит остальное.</translation>
    </message>
    <message>
        <source>Percent of the prompts that are the genre instead of the caption</source>
        <translation>Процент запросов, где вместо описания жанр</translation>
    </message>
    <message>
        <source>Pick it (Ctrl: add or take away, Shift: all up to there)</source>
        <translation>Выбрать (Ctrl: добавить или убрать, Shift: всё до этого места)</translation>
    </message>
    <message>
        <source>Pick the objects in a box</source>
        <translation>Выбрать объекты рамкой</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Высота тона</translation>
    </message>
    <message>
        <source>Plain text, as one posts it (*.txt)</source>
        <translation>Простой текст для публикации (*.txt)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Играть</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Играть (Space)</translation>
    </message>
    <message>
        <source>Play and draw the original difficulty (B switches)</source>
        <translation>Играть и показывать исходную сложность (B — переключить)</translation>
    </message>
    <message>
        <source>Play and draw the proposal (B switches)</source>
        <translation>Играть и показывать вариант (B — переключить)</translation>
    </message>
    <message>
        <source>Play at {rate:.0%} speed</source>
        <translation>Играть со скоростью {rate:.0%}</translation>
    </message>
    <message>
        <source>Play from the preview point</source>
        <translation>Играть с точки предпросмотра</translation>
    </message>
    <message>
        <source>Play from the start</source>
        <translation>Играть с начала</translation>
    </message>
    <message>
        <source>Play it, or stop</source>
        <translation>Играть или остановить</translation>
    </message>
    <message>
        <source>Play it, or stop ({key})</source>
        <translation>Играть или остановить ({key})</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Играть или пауза</translation>
    </message>
    <message>
        <source>Play the proposal of that number, or stop it</source>
        <translation>Играть вариант с этим номером или остановить</translation>
    </message>
    <message>
        <source>Play the row (Return)</source>
        <translation>Играть строку (Enter)</translation>
    </message>
    <message>
        <source>Play with a click on every beat</source>
        <translation>Играть со щелчком на каждую долю</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Плеер</translation>
    </message>
    <message>
        <source>Preparing the songs</source>
        <translation>Подготовка песен</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Пресет</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Пресеты</translation>
    </message>
    <message>
        <source>Presets and requests (*.yaml *.yml)</source>
        <translation>Пресеты и запросы (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Preview point at {time_text}</source>
        <translation>Предпросмотр в {time_text}</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Пред. замечание</translation>
    </message>
    <message>
        <source>Previous object that the proposal changes</source>
        <translation>Предыдущий объект, который меняет вариант</translation>
    </message>
    <message>
        <source>Previous proposal</source>
        <translation>Предыдущий вариант</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>Problem: a rule is broken or the model is very surprised. Warning: look at it. Minor: a detail.</source>
        <translation>Проблема: нарушено правило или модель очень удивлена. Предупреждение: стоит посмотреть. Мелочь: деталь.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Проблемы</translation>
    </message>
    <message>
        <source>Progress of the running job</source>
        <translation>Ход текущего задания</translation>
    </message>
    <message>
        <source>Progress of {title}</source>
        <translation>Ход загрузки {title}</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Вариант</translation>
    </message>
    <message>
        <source>Proposal  {name}</source>
        <translation>Вариант  {name}</translation>
    </message>
    <message>
        <source>Proposal [{version_name}]</source>
        <translation>Вариант [{version_name}]</translation>
    </message>
    <message>
        <source>Proposal [{version_name}]   {stars:.2f}★</source>
        <translation>Вариант [{version_name}]   {stars:.2f}★</translation>
    </message>
    <message>
        <source>Proposal {number}: {facts}</source>
        <translation>Вариант {number}: {facts}</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Варианты</translation>
    </message>
    <message>
        <source>Propose labels</source>
        <translation>Предложить метки</translation>
    </message>
    <message>
        <source>Propose the difficulty with every finding fixed that can be</source>
        <translation>Предложить сложность, где исправлено всё исправимое</translation>
    </message>
    <message>
        <source>Propose to fix all findings</source>
        <translation>Предложить исправить все замечания</translation>
    </message>
    <message>
        <source>Propose to fix all of {check}</source>
        <translation>Предложить исправить все: {check}</translation>
    </message>
    <message>
        <source>Put the style into the forms, with a slider for its strength</source>
        <translation>Добавить стиль в формы с ползунком силы</translation>
    </message>
    <message>
        <source>Put these lines into every difficulty of the set; backups are kept, and Ctrl+Z takes it back</source>
        <translation>Записать эти линии во все сложности сета; копии сохраняются, Ctrl+Z отменяет</translation>
    </message>
    <message>
        <source>Put “{word}” into the prompt, or take it out</source>
        <translation>Добавить «{word}» в запрос или убрать</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Queue ({MOST_COUNTED})</source>
        <translation>Очередь ({MOST_COUNTED})</translation>
    </message>
    <message>
        <source>Queue ({count})</source>
        <translation>Очередь ({count})</translation>
    </message>
    <message>
        <source>Queue the chosen request once more (Ctrl+R)</source>
        <translation>Поставить выбранный запрос в очередь ещё раз (Ctrl+R)</translation>
    </message>
    <message>
        <source>Quick style</source>
        <translation>Быстрый стиль</translation>
    </message>
    <message>
        <source>Quicker</source>
        <translation>Быстрее</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Quit Beatwright?</source>
        <translation>Выйти из Beatwright?</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Диапазон</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Ранг</translation>
    </message>
    <message>
        <source>Rank by prompt</source>
        <translation>По сходству с запросом</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>Reading maps</source>
        <translation>Чтение карт</translation>
    </message>
    <message>
        <source>Reading songs</source>
        <translation>Чтение песен</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Недавние</translation>
    </message>
    <message>
        <source>Red line</source>
        <translation>Красная линия</translation>
    </message>
    <message>
        <source>Red lines</source>
        <translation>Красные линии</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Remap</source>
        <translation>Ремап</translation>
    </message>
    <message>
        <source>Remap the range</source>
        <translation>Ремап диапазона</translation>
    </message>
    <message>
        <source>Remap this</source>
        <translation>Ремап этого</translation>
    </message>
    <message>
        <source>Remap {time_text} – {time_text2}</source>
        <translation>Ремап {time_text} – {time_text2}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Remove the bookmark</source>
        <translation>Убрать закладку</translation>
    </message>
    <message>
        <source>Remove the chosen red line</source>
        <translation>Убрать выбранную красную линию</translation>
    </message>
    <message>
        <source>Repair and new set</source>
        <translation>Исправление и новый набор</translation>
    </message>
    <message>
        <source>Repair the chosen song, and open a new set of it with one red line</source>
        <translation>Исправить выбранную песню и открыть её новый набор с одной красной линией</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Повтор</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>Requests (*.yaml)</source>
        <translation>Запросы (*.yaml)</translation>
    </message>
    <message>
        <source>Reset form</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Rhythm F1</source>
        <translation>F1 ритма</translation>
    </message>
    <message>
        <source>Rhythm complexity</source>
        <translation>Сложность ритма</translation>
    </message>
    <message>
        <source>Right-click a set to make it a favourite.</source>
        <translation>Правый щелчок по сету — добавить в избранное.</translation>
    </message>
    <message>
        <source>Rule checks</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Rule checks of the set</source>
        <translation>Проверка правил сета</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Запуск</translation>
    </message>
    <message>
        <source>Run</source>
        <comment>waiting requests</comment>
        <translation>Запуск</translation>
    </message>
    <message>
        <source>Run MaiMod</source>
        <translation>Запустить MaiMod</translation>
    </message>
    <message>
        <source>Run MaiMod, or stop it</source>
        <translation>Запустить или остановить MaiMod</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>Run again exactly</source>
        <translation>Точный повтор</translation>
    </message>
    <message>
        <source>Run paused</source>
        <translation>Пустить ждущие</translation>
    </message>
    <message>
        <source>Run the chosen job earlier (Alt+Up)</source>
        <translation>Выбранное задание раньше (Alt+Up)</translation>
    </message>
    <message>
        <source>Run the chosen job later (Alt+Down)</source>
        <translation>Выбранное задание позже (Alt+Down)</translation>
    </message>
    <message>
        <source>Run the requests that wait from last time</source>
        <translation>Запустить запросы, ждущие с прошлого раза</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Идёт</translation>
    </message>
    <message>
        <source>Said to the model, which follows it roughly</source>
        <translation>Сообщается модели, которая следует ей приблизительно</translation>
    </message>
    <message>
        <source>Sample maps</source>
        <translation>Пробные карты</translation>
    </message>
    <message>
        <source>Sample maps of songs that are not learned from; Return plays one beside the human map</source>
        <translation>Пробные карты песен, на которых не учатся; Enter играет одну рядом с картой человека</translation>
    </message>
    <message>
        <source>Sample maps on the way</source>
        <translation>Пробные карты по ходу</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>Сохранить как пресет</translation>
    </message>
    <message>
        <source>Save as a preset…</source>
        <translation>Сохранить как пресет…</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Сохранить в…</translation>
    </message>
    <message>
        <source>Save the difficulty in</source>
        <translation>Сохранить сложность в</translation>
    </message>
    <message>
        <source>Save where it is and wait; it goes on exactly there</source>
        <translation>Записать состояние и ждать; продолжит точно оттуда</translation>
    </message>
    <message>
        <source>Saving where it is…</source>
        <translation>Записывает состояние…</translation>
    </message>
    <message>
        <source>Say how like its prompt each song is, as CLAP measures it; the most like comes first</source>
        <translation>Показывает, насколько каждая песня похожа на запрос по измерению CLAP; самая похожая — первая</translation>
    </message>
    <message>
        <source>Say that AI was used</source>
        <translation>Указать, что был ИИ</translation>
    </message>
    <message>
        <source>Scale of the factors; auto: twice the rank for LoRA, the rank for LoKr</source>
        <translation>Масштаб множителей; auto: для LoRA вдвое больше ранга, для LoKr равен рангу</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>Scroll speed {speed}</source>
        <translation>Прокрутка {speed}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search descriptors</source>
        <translation>Поиск дескрипторов</translation>
    </message>
    <message>
        <source>Search songs, mappers, stars&gt;4 …</source>
        <translation>Поиск песен, мапперов, stars&gt;4 …</translation>
    </message>
    <message>
        <source>Search the audio near this tempo; exact to the millisecond</source>
        <translation>Искать по аудио рядом с этим темпом; с точностью до миллисекунды</translation>
    </message>
    <message>
        <source>Search the data set</source>
        <translation>Поиск в наборе данных</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Поиск в библиотеке</translation>
    </message>
    <message>
        <source>Seconds of a part</source>
        <translation>Секунды отрывка</translation>
    </message>
    <message>
        <source>Seconds of a song that are learned at once; longer needs more memory</source>
        <translation>Секунды песни, которые учатся за раз; дольше — больше памяти</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Зерно</translation>
    </message>
    <message>
        <source>Seek to the nearest tick (Alt: off the ticks)</source>
        <translation>К ближайшему тику (Alt: мимо тиков)</translation>
    </message>
    <message>
        <source>Select a finding that can be fixed first</source>
        <translation>Сначала выделить замечание, которое можно исправить</translation>
    </message>
    <message>
        <source>Select a range first: drag on the timeline&apos;s ruler, or press [ and ] at its ends</source>
        <translation>Сначала выделить диапазон: протянуть по линейке таймлайна или нажать [ и ] на его краях</translation>
    </message>
    <message>
        <source>Select a range first: drag on the timeline&apos;s ruler, or type its times</source>
        <translation>Сначала выделить диапазон: протянуть по линейке таймлайна или ввести время</translation>
    </message>
    <message>
        <source>Select a range, as a drag on the ruler does</source>
        <translation>Выделить диапазон, как протягиванием по линейке</translation>
    </message>
    <message>
        <source>Select findings in the list first</source>
        <translation>Сначала выделить замечания в списке</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Сет</translation>
    </message>
    <message>
        <source>Set a bookmark</source>
        <translation>Поставить закладку</translation>
    </message>
    <message>
        <source>Set every field to its default; the range and your name stay</source>
        <translation>Вернуть всем полям обычные значения; диапазон и имя останутся</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Settings: CS, AR, OD, HP and slider velocity</source>
        <translation>Настройки: CS, AR, OD, HP и скорость слайдера</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Важность</translation>
    </message>
    <message>
        <source>Share of LoRA&apos;s inputs that are left out in each step</source>
        <translation>Доля входов LoRA, пропускаемых на каждом шаге</translation>
    </message>
    <message>
        <source>Share of hold notes; auto leaves it to the model</source>
        <translation>Доля длинных нот; auto — на усмотрение модели</translation>
    </message>
    <message>
        <source>Share of the parts that are learned without their prompt, so that guidance goes on working</source>
        <translation>Доля частей, которые учатся без запроса, чтобы управление продолжало работать</translation>
    </message>
    <message>
        <source>Show all of them</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>Show and hear these lines; difficulties are still made on those of the set</source>
        <translation>Показать и слушать эти линии; сложности всё равно создаются на линиях сета</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Show on the timeline</source>
        <translation>Показать на таймлайне</translation>
    </message>
    <message>
        <source>Show or fold the form</source>
        <translation>Показать или свернуть форму</translation>
    </message>
    <message>
        <source>Show or fold the library</source>
        <translation>Показать или свернуть библиотеку</translation>
    </message>
    <message>
        <source>Show or fold the library (Ctrl+B)</source>
        <translation>Показать или свернуть библиотеку (Ctrl+B)</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>Показать копии</translation>
    </message>
    <message>
        <source>Show the findings of one category only</source>
        <translation>Показать замечания одной категории</translation>
    </message>
    <message>
        <source>Show the findings too that were marked as done or ignored</source>
        <translation>Показать и замечания, отмеченные готовыми или игнорируемыми</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Показать папку</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Показать журнал</translation>
    </message>
    <message>
        <source>Show the song&apos;s folder</source>
        <translation>Показать папку песни</translation>
    </message>
    <message>
        <source>Show the whole song</source>
        <translation>Показать всю песню</translation>
    </message>
    <message>
        <source>Show what waits, runs and ended; change the order, cancel, repeat (Ctrl+J)</source>
        <translation>Показать, что ждёт, идёт и завершено; менять порядок, отменять, повторять (Ctrl+J)</translation>
    </message>
    <message>
        <source>Show {value}</source>
        <translation>Показать {value}</translation>
    </message>
    <message>
        <source>Single maps…</source>
        <translation>Отдельные карты…</translation>
    </message>
    <message>
        <source>Sizes, licences, speed here, downloads and adapters</source>
        <translation>Размеры, лицензии, скорость здесь, загрузки и адаптеры</translation>
    </message>
    <message>
        <source>Slider</source>
        <translation>Слайдер</translation>
    </message>
    <message>
        <source>Slider velocities and shapes; sets count alike</source>
        <translation>Скорости и формы слайдеров; сеты равны</translation>
    </message>
    <message>
        <source>Slider velocity</source>
        <translation>Скорость слайдеров</translation>
    </message>
    <message>
        <source>Small models are quick, large ones sound better and want a graphics card</source>
        <translation>Малые модели быстры, большие звучат лучше и требуют видеокарту</translation>
    </message>
    <message>
        <source>Snap</source>
        <translation>Снап</translation>
    </message>
    <message>
        <source>Something is being made; wait, or stop it</source>
        <translation>Что-то создаётся; подождите или остановите</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({name}: {words}). Details are in {log_file}.</source>
        <translation>Произошла неожиданная ошибка ({name}: {words}). Подробности в {log_file}.</translation>
    </message>
    <message>
        <source>Song</source>
        <translation>Песня</translation>
    </message>
    <message>
        <source>Song details</source>
        <translation>О песне</translation>
    </message>
    <message>
        <source>Song lab</source>
        <translation>Лаборатория песен</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>Песни</translation>
    </message>
    <message>
        <source>Songs (*.mp3 *.ogg *.wav *.flac *.opus *.m4a)</source>
        <translation>Песни (*.mp3 *.ogg *.wav *.flac *.opus *.m4a)</translation>
    </message>
    <message>
        <source>Songs appear here as they are found.</source>
        <translation>Песни появляются здесь по мере нахождения.</translation>
    </message>
    <message>
        <source>Songs are being read</source>
        <translation>Песни читаются</translation>
    </message>
    <message>
        <source>Songs are being read…</source>
        <translation>Песни читаются…</translation>
    </message>
    <message>
        <source>Songs are still being read; wait until that is done, or stop it.</source>
        <translation>Песни ещё читаются; дождаться конца или остановить.</translation>
    </message>
    <message>
        <source>Songs: {songs}, {time} of music; held out to measure it: {apart}.</source>
        <translation>Песен: {songs}, музыки: {time}; отложено для измерения: {apart}.</translation>
    </message>
    <message>
        <source>Sort the findings</source>
        <translation>Сортировать замечания</translation>
    </message>
    <message>
        <source>Space: with; Shift+Space: without</source>
        <translation>Space: с ним; Shift+Space: без него</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>Speed here</source>
        <translation>Скорость здесь</translation>
    </message>
    <message>
        <source>Speed of the song</source>
        <translation>Скорость песни</translation>
    </message>
    <message>
        <source>Spinner</source>
        <translation>Спиннер</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Спред</translation>
    </message>
    <message>
        <source>Stale: </source>
        <translation>Устарело: </translation>
    </message>
    <message>
        <source>Star rating</source>
        <translation>Звёздность</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Звёзды</translation>
    </message>
    <message>
        <source>Stars off</source>
        <translation>Отклонение в звёздах</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Start and end of the selected range (Alt: off the ticks)</source>
        <translation>Начало и конец выделенного диапазона (Alt: мимо тиков)</translation>
    </message>
    <message>
        <source>Start from the set&apos;s lines</source>
        <translation>Начать с линий сета</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Запуск</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Запуск…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Остаться</translation>
    </message>
    <message>
        <source>Step by object</source>
        <translation>Шаг по объектам</translation>
    </message>
    <message>
        <source>Step by the beat divisor</source>
        <translation>Шаг по делителю доли</translation>
    </message>
    <message>
        <source>Step by timing point</source>
        <translation>Шаг по точкам тайминга</translation>
    </message>
    <message>
        <source>Step {step}</source>
        <translation>Шаг {step}</translation>
    </message>
    <message>
        <source>Step {step}: loss {loss:.3f}.</source>
        <translation>Шаг {step}: потери {loss:.3f}.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message numerus="yes">
        <source>Stop MaiMod (%n to go)</source>
        <translation>
            <numerusform>Остановить MaiMod (ещё %n)</numerusform>
            <numerusform>Остановить MaiMod (ещё %n)</numerusform>
            <numerusform>Остановить MaiMod (ещё %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop here; what has arrived stays</source>
        <translation>Остановить; полученное остаётся</translation>
    </message>
    <message>
        <source>Stop it; findings from before stay</source>
        <translation>Остановить; прежние замечания останутся</translation>
    </message>
    <message>
        <source>Stop it; nothing of it is left</source>
        <translation>Остановить; ничего не останется</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Остановить чтение</translation>
    </message>
    <message>
        <source>Stop this job (Esc, or Ctrl+.); nothing is left behind</source>
        <translation>Остановить задание (Esc или Ctrl+.); ничего не останется</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Остановка…</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Сила</translation>
    </message>
    <message>
        <source>Strength of {name}</source>
        <translation>Сила {name}</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Стиль</translation>
    </message>
    <message>
        <source>Style lab</source>
        <translation>Лаборатория стилей</translation>
    </message>
    <message>
        <source>Style {mark}</source>
        <translation>Стиль {mark}</translation>
    </message>
    <message>
        <source>Style: year, mapper, descriptors and more, for the models that support them</source>
        <translation>Стиль: год, маппер, дескрипторы и прочее, для моделей, которые это умеют</translation>
    </message>
    <message>
        <source>Styles</source>
        <translation>Стили</translation>
    </message>
    <message>
        <source>Styles (*{suffix})</source>
        <translation>Стили (*{suffix})</translation>
    </message>
    <message>
        <source>Styles that were taught are listed here.</source>
        <translation>Здесь появятся выученные стили.</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Отправлена</translation>
    </message>
    <message>
        <source>Such as F# minor</source>
        <translation>Например F# minor</translation>
    </message>
    <message>
        <source>Such as streams, jumps; separated by commas</source>
        <translation>Например streams, jumps; через запятую</translation>
    </message>
    <message>
        <source>Super timing</source>
        <translation>Супертайминг</translation>
    </message>
    <message>
        <source>Switch between original and proposal</source>
        <translation>Переключить оригинал и вариант</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Символы</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>Take a song of your own through the same steps: measured, repaired, a new set</source>
        <translation>Провести свою песню через те же шаги: измерение, исправление, новый набор</translation>
    </message>
    <message>
        <source>Take a style that someone exported; its file can be dropped too</source>
        <translation>Взять стиль, который кто-то экспортировал; файл можно и перетащить</translation>
    </message>
    <message>
        <source>Take all jobs that ended out of the list</source>
        <translation>Убрать из списка все завершённые задания</translation>
    </message>
    <message>
        <source>Take all messages out of the list</source>
        <translation>Убрать из списка все сообщения</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Убрать из списка</translation>
    </message>
    <message>
        <source>Take these</source>
        <translation>Взять эти</translation>
    </message>
    <message>
        <source>Take those of the set</source>
        <translation>Взять линии сета</translation>
    </message>
    <message>
        <source>Take {name} out of the mix</source>
        <translation>Убрать {name} из смеси</translation>
    </message>
    <message>
        <source>Takes a few steps to see how long it lasts here, and how much memory it needs</source>
        <translation>Делает несколько шагов, чтобы узнать, сколько это длится здесь и сколько нужно памяти</translation>
    </message>
    <message>
        <source>Tap</source>
        <translation>Тап</translation>
    </message>
    <message>
        <source>Tap (T)</source>
        <translation>Тап (T)</translation>
    </message>
    <message>
        <source>Tap along with the song.</source>
        <translation>Нажимать в такт песне.</translation>
    </message>
    <message>
        <source>Tap at least four times first</source>
        <translation>Сначала нажать не менее четырёх раз</translation>
    </message>
    <message>
        <source>Tap in time while the song plays; after a pause of three seconds it starts over</source>
        <translation>Нажимать в такт, пока играет песня; после паузы в три секунды счёт начинается заново</translation>
    </message>
    <message>
        <source>Tap the tempo</source>
        <translation>Настучать темп</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>Teach a style…</source>
        <translation>Обучить стилю…</translation>
    </message>
    <message>
        <source>Teach the program with your own maps, on this computer</source>
        <translation>Учите программу на своих картах, на этом компьютере</translation>
    </message>
    <message>
        <source>Teach the style in the background</source>
        <translation>Учить стилю в фоне</translation>
    </message>
    <message>
        <source>Teach {name}</source>
        <translation>Учить {name}</translation>
    </message>
    <message>
        <source>Teaching a style needs the package peft, which this build lacks; run Beatwright from its source</source>
        <translation>Для обучения стилю нужен пакет peft, которого нет в этой сборке; запустите Beatwright из исходного кода</translation>
    </message>
    <message>
        <source>Temperature: low repeats what is likely, high is wilder; usual 0.9</source>
        <translation>Температура: низкая повторяет вероятное, высокая смелее; обычно 0,9</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Темп</translation>
    </message>
    <message>
        <source>Tempo and key as measured, and captions from them, where they are missing</source>
        <translation>Измеренные темп и тональность и подписи из них — где их нет</translation>
    </message>
    <message numerus="yes">
        <source>The %n chosen rows</source>
        <translation>
            <numerusform>%n выбранная строка</numerusform>
            <numerusform>%n выбранные строки</numerusform>
            <numerusform>%n выбранных строк</numerusform>
        </translation>
    </message>
    <message>
        <source>The Songs folder cannot be listed</source>
        <translation>Не удаётся прочесть список папки Songs</translation>
    </message>
    <message>
        <source>The adapter is that of the step that was best on held-out songs</source>
        <translation>Адаптер — от шага, лучшего на отложенных песнях</translation>
    </message>
    <message>
        <source>The audio file {name} is missing in {parent}; put it back to hear and map the song.</source>
        <translation>Аудиофайла {name} нет в {parent}; вернуть его, чтобы слушать и мапить песню.</translation>
    </message>
    <message>
        <source>The clipboard holds no time stamp such as 00:24:100 (1,2) -.</source>
        <translation>В буфере обмена нет таймкода вида 00:24:100 (1,2) -.</translation>
    </message>
    <message>
        <source>The command is copied; paste it into a terminal.</source>
        <translation>Команда скопирована; вставить её в терминал.</translation>
    </message>
    <message>
        <source>The creator is the set&apos;s, {creator}: all difficulties of a set name the same</source>
        <translation>Автор — автор сета, {creator}: у всех сложностей сета он один</translation>
    </message>
    <message>
        <source>The current time. Type or paste one ({forms}) and press Enter to seek.</source>
        <translation>Текущее время. Ввести или вставить ({forms}) и нажать Enter, чтобы перейти.</translation>
    </message>
    <message>
        <source>The difficulties of a spread are named by their stars</source>
        <translation>Сложности спреда названы по их звёздам</translation>
    </message>
    <message>
        <source>The difficulty has changed since this was found; look for it again first</source>
        <translation>Сложность с тех пор изменилась; сначала искать заново</translation>
    </message>
    <message>
        <source>The difficulty to look at; the lane above the proposal is {name}</source>
        <translation>Сложность для просмотра; дорожка над вариантом — {name}</translation>
    </message>
    <message>
        <source>The difficulty was changed</source>
        <translation>Сложность изменена</translation>
    </message>
    <message>
        <source>The download of {title} has stopped.</source>
        <translation>Загрузка {title} остановилась.</translation>
    </message>
    <message>
        <source>The findings of the difficulty in view, to go through and to fix</source>
        <translation>Замечания показанной сложности: просмотреть и исправить</translation>
    </message>
    <message>
        <source>The findings were written to {path}.</source>
        <translation>Замечания записаны в {path}.</translation>
    </message>
    <message>
        <source>The folder in which the set&apos;s own folder is made</source>
        <translation>Папка, в которой создаётся папка набора</translation>
    </message>
    <message>
        <source>The folder of a music model</source>
        <translation>Папка музыкальной модели</translation>
    </message>
    <message>
        <source>The form was filled from the preset “{name}”.</source>
        <translation>Форма заполнена из пресета «{name}».</translation>
    </message>
    <message>
        <source>The form {name} could not be filled as it was; look at it before you use it.</source>
        <translation>Форму {name} не удалось заполнить как было; проверить перед использованием.</translation>
    </message>
    <message>
        <source>The highest learning rate; empty leaves it to the program</source>
        <translation>Наибольшая скорость обучения; пусто — решает программа</translation>
    </message>
    <message>
        <source>The job bar shows how far it is. What is stopped goes on from there the next time.</source>
        <translation>Ход виден на панели заданий. Остановленное в следующий раз продолжится с того же места.</translation>
    </message>
    <message>
        <source>The kiai at the cursor, or the next one; again takes the one after</source>
        <translation>Время kiai у курсора или следующее; повторно — следующее за ним</translation>
    </message>
    <message>
        <source>The language changes as soon as no job runs.</source>
        <translation>Язык сменится, как только не останется задач.</translation>
    </message>
    <message>
        <source>The library lists no such map any more; search again.</source>
        <translation>В библиотеке больше нет такой карты; поищите снова.</translation>
    </message>
    <message>
        <source>The licence is written beside each song and into the tags of its maps.</source>
        <translation>Лицензия записывается рядом с каждой песней и в теги её карт.</translation>
    </message>
    <message>
        <source>The licence of the music</source>
        <translation>Лицензия музыки</translation>
    </message>
    <message>
        <source>The lines are being written</source>
        <translation>Линии записываются</translation>
    </message>
    <message>
        <source>The list is empty</source>
        <translation>Список пуст</translation>
    </message>
    <message>
        <source>The map that is open in osu! opens here too.</source>
        <translation>Карта, открытая в osu!, открывается и здесь.</translation>
    </message>
    <message>
        <source>The mapper named in the new difficulty; empty is the one of its set</source>
        <translation>Маппер новой сложности; пусто — тот же, что у сета</translation>
    </message>
    <message>
        <source>The mapper whose style it is</source>
        <translation>Чья это манера</translation>
    </message>
    <message>
        <source>The marks hold until the program ends.</source>
        <translation>Отметки держатся до выхода из программы.</translation>
    </message>
    <message>
        <source>The model is in {name}; choose that folder as the model of a form.</source>
        <translation>Модель в {name}; выберите эту папку как модель в форме.</translation>
    </message>
    <message>
        <source>The model listens for the beats first; look at the lines before you accept.</source>
        <translation>Сначала модель слушает доли; посмотреть линии перед принятием.</translation>
    </message>
    <message>
        <source>The model that finds the beats</source>
        <translation>Модель, которая находит доли</translation>
    </message>
    <message>
        <source>The model that learns; a style works with this one only</source>
        <translation>Модель, которая учится; стиль работает только с ней</translation>
    </message>
    <message>
        <source>The model that maps; the built-in one needs no network and no graphics card</source>
        <translation>Модель, которая мапит; встроенной не нужны сеть и видеокарта</translation>
    </message>
    <message>
        <source>The model that reads the difficulty</source>
        <translation>Модель, которая читает сложность</translation>
    </message>
    <message>
        <source>The models were trained on English words; English works best.</source>
        <translation>Модели обучены на английских словах; английский работает лучше всего.</translation>
    </message>
    <message>
        <source>The new part</source>
        <translation>Новая часть</translation>
    </message>
    <message>
        <source>The next proposal (N)</source>
        <translation>Следующий вариант (N)</translation>
    </message>
    <message>
        <source>The pitch follows the tempo up to a semitone; then it stays</source>
        <translation>Высота следует темпу до полутона, дальше остаётся</translation>
    </message>
    <message>
        <source>The pitch follows; every attack is exactly in its place</source>
        <translation>Высота меняется; каждая атака точно на своём месте</translation>
    </message>
    <message>
        <source>The pitch stays; attacks move by up to 15 ms</source>
        <translation>Высота остаётся; атаки сдвигаются до 15 мс</translation>
    </message>
    <message>
        <source>The preset “{name}” was deleted.</source>
        <translation>Пресет “{name}” удалён.</translation>
    </message>
    <message>
        <source>The proposal before (Shift+N)</source>
        <translation>Предыдущий вариант (Shift+N)</translation>
    </message>
    <message>
        <source>The proposal changes no object.</source>
        <translation>Вариант не меняет ни одного объекта.</translation>
    </message>
    <message>
        <source>The proposal could not be kept on disk and would be lost at the end: {error}</source>
        <translation>Вариант не удалось сохранить на диск, при выходе он будет потерян: {error}</translation>
    </message>
    <message>
        <source>The proposal is a new difficulty; it changes none</source>
        <translation>Вариант — новая сложность и не меняет ни одной</translation>
    </message>
    <message>
        <source>The proposal is kept.</source>
        <translation>Вариант сохранён.</translation>
    </message>
    <message>
        <source>The proposal was</source>
        <translation>Вариант</translation>
    </message>
    <message>
        <source>The proposal: {changes} (F9: to the next)</source>
        <translation>Вариант: {changes} (F9: к следующему)</translation>
    </message>
    <message>
        <source>The proposals for this song beside each other; keep or discard each</source>
        <translation>Варианты для этой песни рядом; оставить или отбросить каждый</translation>
    </message>
    <message>
        <source>The range must be at least half a second long; drag one of its edges</source>
        <translation>Диапазон должен быть не короче полсекунды; потянуть один из краёв</translation>
    </message>
    <message>
        <source>The range, and what is written on Accept</source>
        <translation>Диапазон и что записывается при принятии</translation>
    </message>
    <message>
        <source>The rest of the difficulty stays as it is</source>
        <translation>Остальная сложность не меняется</translation>
    </message>
    <message>
        <source>The rule checks find nothing in this proposal</source>
        <translation>Правила ничего не находят в этом варианте</translation>
    </message>
    <message>
        <source>The rule checks look at the proposal before it is accepted</source>
        <translation>Правила проверяют вариант до того, как он принят</translation>
    </message>
    <message>
        <source>The same seed and songs give the same adapter</source>
        <translation>То же зерно и те же песни дают тот же адаптер</translation>
    </message>
    <message>
        <source>The set has no other difficulty of this mode</source>
        <translation>В сете нет другой сложности этого режима</translation>
    </message>
    <message>
        <source>The set has these lines already</source>
        <translation>В сете уже эти линии</translation>
    </message>
    <message>
        <source>The set under these red lines</source>
        <translation>Сет на этих красных линиях</translation>
    </message>
    <message>
        <source>The set&apos;s timing is kept; switch that off first</source>
        <translation>Тайминг сета сохраняется; сначала выключить это</translation>
    </message>
    <message>
        <source>The song begins with a part of this file, or follows its melody</source>
        <translation>Песня начинается с части этого файла или следует его мелодии</translation>
    </message>
    <message>
        <source>The song folded on the beat</source>
        <translation>Песня, свёрнутая по долям</translation>
    </message>
    <message>
        <source>The song gets it exactly; auto: its own, rounded</source>
        <translation>Песня получит его точно; auto: свой, округлённый</translation>
    </message>
    <message>
        <source>The song has no difficulty to compare with</source>
        <translation>В песне нет сложности для сравнения</translation>
    </message>
    <message>
        <source>The song has no mapset yet; accept a difficulty first</source>
        <translation>У песни ещё нет сета; сначала принять сложность</translation>
    </message>
    <message>
        <source>The song&apos;s audio file is missing</source>
        <translation>Нет аудиофайла песни</translation>
    </message>
    <message>
        <source>The star rating to aim at</source>
        <translation>Целевая звёздность</translation>
    </message>
    <message>
        <source>The star ratings to aim at, from easy to hard, separated by spaces</source>
        <translation>Целевые звёзды, от лёгкой к трудной, через пробел</translation>
    </message>
    <message>
        <source>The style was written to {name}; drop that file on this window elsewhere.</source>
        <translation>Стиль записан в {name}; на другом компьютере перетащите этот файл на окно.</translation>
    </message>
    <message>
        <source>The style {name} is among yours.</source>
        <translation>Стиль {name} теперь среди ваших.</translation>
    </message>
    <message>
        <source>The style {name} is in the group Style of every form; its slider says how strongly.</source>
        <translation>Стиль {name} теперь в группе «Стиль» каждой формы; ползунок задаёт силу.</translation>
    </message>
    <message>
        <source>The style {name} is not better on songs that it did not learn from, so the model stays as it was.</source>
        <translation>Стиль {name} не лучше на песнях, на которых он не учился, поэтому модель остаётся прежней.</translation>
    </message>
    <message>
        <source>The style {name} is ready.</source>
        <translation>Стиль {name} готов.</translation>
    </message>
    <message>
        <source>The style {name} was made for {base}, not for {model}; choose that model, or take the style out.</source>
        <translation>Стиль {name} сделан для {base}, а не для {model}; выберите ту модель или уберите стиль.</translation>
    </message>
    <message>
        <source>The training of {name} stopped; it can go on from here.</source>
        <translation>Обучение {name} остановлено; его можно продолжить отсюда.</translation>
    </message>
    <message>
        <source>The training of {name} was interrupted; it can go on where it was.</source>
        <translation>Обучение {name} прервалось; его можно продолжить с того же места.</translation>
    </message>
    <message>
        <source>The training saves where it is, and goes on by itself afterwards</source>
        <translation>Обучение записывает состояние и потом продолжается само</translation>
    </message>
    <message>
        <source>The waveform of each beat</source>
        <translation>Волна каждой доли</translation>
    </message>
    <message>
        <source>The waveform of eight beats below each other; drag to move the line</source>
        <translation>Волна восьми долей друг под другом; тянуть, чтобы сдвинуть линию</translation>
    </message>
    <message>
        <source>The window needs system libraries that are missing: {value}. On Debian or Ubuntu: sudo apt-get install -y {value2}</source>
        <translation>Окну нужны системные библиотеки, которых нет: {value}. В Debian или Ubuntu: sudo apt-get install -y {value2}</translation>
    </message>
    <message>
        <source>The word is before the prompt</source>
        <translation>Слово стоит перед запросом</translation>
    </message>
    <message>
        <source>The word is behind the prompt</source>
        <translation>Слово стоит после запроса</translation>
    </message>
    <message>
        <source>The word is too long; a word or two are enough.</source>
        <translation>Слово слишком длинное; хватит одного-двух слов.</translation>
    </message>
    <message>
        <source>The word takes the prompt&apos;s place</source>
        <translation>Слово заменяет запрос</translation>
    </message>
    <message>
        <source>The word takes the prompts&apos; place; write it first</source>
        <translation>Слово заменяет запросы; сначала введите его</translation>
    </message>
    <message>
        <source>The year whose style to imitate; auto leaves it to the model</source>
        <translation>Год, стилю которого подражать; auto — на усмотрение модели</translation>
    </message>
    <message>
        <source>There are no .osu files in {songs} or below it. New beatmaps are listed as soon as they appear.</source>
        <translation>В {songs} и глубже нет файлов .osu. Новые карты появятся в списке сразу.</translation>
    </message>
    <message>
        <source>There is a new version, Beatwright {version}.</source>
        <translation>Вышла новая версия: Beatwright {version}.</translation>
    </message>
    <message>
        <source>There is a preset named “{name}” already; delete or rename it first.</source>
        <translation>Пресет “{name}” уже есть; сначала удалить или переименовать его.</translation>
    </message>
    <message>
        <source>There is a preset named “{name}”. Replace it?</source>
        <translation>Пресет “{name}” уже есть. Заменить?</translation>
    </message>
    <message>
        <source>There is a red line at {time_text} already; go to another time first.</source>
        <translation>В {time_text} уже есть красная линия; сначала перейти к другому времени.</translation>
    </message>
    <message>
        <source>There is a style named {name} already; choose another name, or delete it.</source>
        <translation>Стиль с именем {name} уже есть; выберите другое имя или удалите его.</translation>
    </message>
    <message>
        <source>There is no difficulty yet</source>
        <translation>Сложностей ещё нет</translation>
    </message>
    <message>
        <source>There is no map to learn from; add some to the data set</source>
        <translation>Не на чем учиться; добавьте карты в набор</translation>
    </message>
    <message>
        <source>There is no mapset to write into</source>
        <translation>Некуда записать: сета нет</translation>
    </message>
    <message>
        <source>There is no proposal; generate one first</source>
        <translation>Вариантов нет; сначала создать</translation>
    </message>
    <message>
        <source>There is no red line to write</source>
        <translation>Нет красной линии для записи</translation>
    </message>
    <message>
        <source>There is no red line yet; find the timing in the audio or add one</source>
        <translation>Красной линии ещё нет; найти тайминг по аудио или добавить её</translation>
    </message>
    <message>
        <source>There is no screen to show the window on (DISPLAY and WAYLAND_DISPLAY are not set); start Beatwright from a desktop, or use a command: beatwright --help.</source>
        <translation>Нет экрана, чтобы показать окно (DISPLAY и WAYLAND_DISPLAY не заданы); запустить Beatwright с рабочего стола или использовать команду: beatwright --help.</translation>
    </message>
    <message>
        <source>There is no song to learn from; add some to the data set</source>
        <translation>Нет песен, на которых учиться; добавить их в набор</translation>
    </message>
    <message>
        <source>There is no timing of a set to compare with.</source>
        <translation>Нет тайминга сета для сравнения.</translation>
    </message>
    <message>
        <source>There is nothing to check yet: the difficulty has no objects</source>
        <translation>Проверять пока нечего: в сложности нет объектов</translation>
    </message>
    <message>
        <source>There is nothing to redo here.</source>
        <translation>Здесь нечего возвращать.</translation>
    </message>
    <message>
        <source>There is nothing to undo for this song.</source>
        <translation>Для этой песни отменять нечего.</translation>
    </message>
    <message>
        <source>There is only one proposal</source>
        <translation>Есть только один вариант</translation>
    </message>
    <message>
        <source>These could not be read as beatmaps and are left out. A double click opens the folder.</source>
        <translation>Не удалось прочитать как карты, пропущено. Двойной щелчок открывает папку.</translation>
    </message>
    <message>
        <source>These maps are inside archives, or gone; unpack the archives first.</source>
        <translation>Эти карты в архивах или исчезли; сначала распакуйте архивы.</translation>
    </message>
    <message>
        <source>They appear</source>
        <translation>Они появятся</translation>
    </message>
    <message>
        <source>They are ranked: each card says how like its prompt it is</source>
        <translation>Они упорядочены: на каждой карточке указано сходство с запросом</translation>
    </message>
    <message>
        <source>This build has no address for announcements of new versions</source>
        <translation>В этой сборке нет адреса для объявлений о новых версиях</translation>
    </message>
    <message>
        <source>This difficulty</source>
        <translation>Эта сложность</translation>
    </message>
    <message>
        <source>This difficulty has fewer than two bookmarks</source>
        <translation>У этой сложности меньше двух закладок</translation>
    </message>
    <message>
        <source>This difficulty has no kiai</source>
        <translation>В этой сложности нет kiai</translation>
    </message>
    <message>
        <source>This finding speaks of no one place</source>
        <translation>Это замечание не об одном месте</translation>
    </message>
    <message>
        <source>This line has no whole beat in the song</source>
        <translation>У этой линии нет целой доли в песне</translation>
    </message>
    <message>
        <source>This set</source>
        <translation>Этот сет</translation>
    </message>
    <message>
        <source>This song has no difficulty yet; make one first</source>
        <translation>У этой песни ещё нет сложности; сначала создать её</translation>
    </message>
    <message>
        <source>This song has no mapset with a timing</source>
        <translation>У этой песни нет сета с таймингом</translation>
    </message>
    <message>
        <source>Those that are ticked are blended, each with its strength, for the form {form} with {title}. Changing them does not load the model again.</source>
        <translation>Отмеченные смешиваются, каждый со своей силой, для формы {form} с {title}. Их смена не загружает модель заново.</translation>
    </message>
    <message>
        <source>Throw a seed</source>
        <translation>Бросить зерно</translation>
    </message>
    <message>
        <source>Throw a seed, to keep it</source>
        <translation>Бросить зерно, чтобы его сохранить</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Time is empty; write {forms}.</source>
        <translation>Время не указано; написать {forms}.</translation>
    </message>
    <message>
        <source>Time the song at {bpm} BPM</source>
        <translation>Тайминг песни на {bpm} BPM</translation>
    </message>
    <message>
        <source>Time {value} is out of range; it must be within a day of the song&apos;s start.</source>
        <translation>Время {value} вне пределов; оно должно быть в пределах суток от начала песни.</translation>
    </message>
    <message>
        <source>Time, BPM and meter of every red line</source>
        <translation>Время, BPM и размер каждой красной линии</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Таймлайн</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Тайминг</translation>
    </message>
    <message>
        <source>Timing with a model</source>
        <translation>Тайминг с моделью</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>To</source>
        <translation>До</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>До конца</translation>
    </message>
    <message>
        <source>To the next pane</source>
        <translation>К следующей панели</translation>
    </message>
    <message>
        <source>To the pane before</source>
        <translation>К предыдущей панели</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>К началу</translation>
    </message>
    <message>
        <source>To the start (Home)</source>
        <translation>К началу (Home)</translation>
    </message>
    <message>
        <source>Top-p: the share of likely choices that is drawn from; usual 0.9</source>
        <translation>Top-p: доля вероятных вариантов для выбора; обычно 0,9</translation>
    </message>
    <message>
        <source>Trained on maps of {names}</source>
        <translation>Обучен на картах {names}</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Обучение</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>Trying the first steps…</source>
        <translation>Пробует первые шаги…</translation>
    </message>
    <message>
        <source>Tune a music model of the song lab to songs</source>
        <translation>Настроить музыкальную модель лаборатории на песни</translation>
    </message>
    <message>
        <source>Turn the list round</source>
        <translation>Перевернуть список</translation>
    </message>
    <message>
        <source>Twenty passes over shifted audio, merged; slow</source>
        <translation>Двадцать проходов по сдвинутому аудио, объединённых; медленно</translation>
    </message>
    <message>
        <source>Twice the BPM</source>
        <translation>Двойной BPM</translation>
    </message>
    <message>
        <source>Two proposals with one seed, for a song that it did not learn from: with and without</source>
        <translation>Два предложения с одним сидом для песни, на которой он не учился: без него и с ним</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Undo what was accepted</source>
        <translation>Отменить принятое</translation>
    </message>
    <message>
        <source>Unknown artist</source>
        <translation>Исполнитель неизвестен</translation>
    </message>
    <message>
        <source>Unpack into</source>
        <translation>Распаковать в</translation>
    </message>
    <message>
        <source>Unpacks it among Beatwright&apos;s own files; hand it to osu! from there</source>
        <translation>Распаковывает среди файлов Beatwright; оттуда передать в osu!</translation>
    </message>
    <message>
        <source>Unreadable files</source>
        <translation>Нечитаемые файлы</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Use for generation</source>
        <translation>Для создания</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Use the adapter {name}</source>
        <translation>Использовать адаптер {name}</translation>
    </message>
    <message>
        <source>Use {folder}</source>
        <translation>Взять {folder}</translation>
    </message>
    <message>
        <source>Use {folder} as the Songs folder</source>
        <translation>Взять {folder} как папку Songs</translation>
    </message>
    <message>
        <source>Use {title}</source>
        <translation>Выбрать {title}</translation>
    </message>
    <message>
        <source>Used for generation</source>
        <translation>Для создания</translation>
    </message>
    <message>
        <source>Uses {describe} of the Timing tab.</source>
        <translation>Использует {describe} с вкладки «Тайминг».</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Verify {title}</source>
        <translation>Проверить {title}</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Wait on battery and while osu! runs</source>
        <translation>Ждать при работе от батареи и пока запущена osu!</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидает</translation>
    </message>
    <message>
        <source>Waiting for other jobs</source>
        <translation>Ждёт другие задания</translation>
    </message>
    <message>
        <source>Waits for the job that runs…</source>
        <translation>Ждёт текущее задание…</translation>
    </message>
    <message>
        <source>Waits until the computer is plugged in</source>
        <translation>Ждёт подключения к сети</translation>
    </message>
    <message>
        <source>Waits while osu! runs</source>
        <translation>Ждёт, пока запущена osu!</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Предупреждения</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Веб-страница (*.html)</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>What a machine most often gets wrong, by a click</source>
        <translation>Где машина чаще ошибается, одним щелчком</translation>
    </message>
    <message>
        <source>What could not be read, and why</source>
        <translation>Что не удалось прочитать и почему</translation>
    </message>
    <message>
        <source>What gets hitsounds</source>
        <translation>Что получит хитсаунды</translation>
    </message>
    <message>
        <source>What has arrived stays, also when the program ends; then it is the model of each form</source>
        <translation>Что получено, остаётся и после выхода из программы; затем это модель каждой формы</translation>
    </message>
    <message>
        <source>What is sung; models that sing learn it</source>
        <translation>Что поётся; поющие модели это учат</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>В чём дело</translation>
    </message>
    <message numerus="yes">
        <source>What is typed goes to %n difficulties; an empty field changes nothing.</source>
        <translation>
            <numerusform>Введённое относится к %n сложности; пустое поле ничего не меняет.</numerusform>
            <numerusform>Введённое относится к %n сложностям; пустое поле ничего не меняет.</numerusform>
            <numerusform>Введённое относится к %n сложностям; пустое поле ничего не меняет.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is typed goes to %n songs; an empty field changes nothing.</source>
        <translation>
            <numerusform>Введённое относится к %n песне; пустое поле ничего не меняет.</numerusform>
            <numerusform>Введённое относится к %n песням; пустое поле ничего не меняет.</numerusform>
            <numerusform>Введённое относится к %n песням; пустое поле ничего не меняет.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is written on Accept</source>
        <translation>Что записывается при принятии</translation>
    </message>
    <message>
        <source>What it has found so far stays</source>
        <translation>Найденное до сих пор останется</translation>
    </message>
    <message>
        <source>What it sounds like</source>
        <translation>Как это звучит</translation>
    </message>
    <message>
        <source>What it sounds like, as one would ask for it</source>
        <translation>Как это звучит — так, как об этом просили бы</translation>
    </message>
    <message>
        <source>What maps, and how freely</source>
        <translation>Чем мапится и насколько свободно</translation>
    </message>
    <message>
        <source>What of the maps is imitated</source>
        <translation>Что из карт перенимается</translation>
    </message>
    <message>
        <source>What osu! saves in the Songs folder opens here too.</source>
        <translation>Сохранённое osu! в папке Songs открывается и здесь.</translation>
    </message>
    <message>
        <source>What runs, waits and ended; change the order, cancel, repeat (Ctrl+J)</source>
        <translation>Что идёт, ждёт и завершено; менять порядок, отменять, повторять (Ctrl+J)</translation>
    </message>
    <message>
        <source>What stays when the tempo changes</source>
        <translation>Что остаётся при смене темпа</translation>
    </message>
    <message>
        <source>What the guest difficulty is to be</source>
        <translation>Какой быть гостевой сложности</translation>
    </message>
    <message>
        <source>What the list is sorted by</source>
        <translation>По чему упорядочен список</translation>
    </message>
    <message>
        <source>What the model was tuned with, by `song train`</source>
        <translation>Чем модель была настроена с помощью `song train`</translation>
    </message>
    <message>
        <source>What the new difficulty is to be</source>
        <translation>Какой быть новой сложности</translation>
    </message>
    <message>
        <source>What the new part is to be</source>
        <translation>Какой быть новой части</translation>
    </message>
    <message>
        <source>What the objects are</source>
        <translation>Какие объекты</translation>
    </message>
    <message>
        <source>What the other program wrote is kept as a backup if you replace it.</source>
        <translation>При замене записанное другой программой сохранится как копия.</translation>
    </message>
    <message>
        <source>What the ranking criteria and a model say about the difficulty (F7)</source>
        <translation>Что о сложности говорят критерии ранкинга и модель (F7)</translation>
    </message>
    <message>
        <source>What the style is called in the forms</source>
        <translation>Как стиль называется в формах</translation>
    </message>
    <message>
        <source>What the style is called in the song lab</source>
        <translation>Как стиль называется в лаборатории песен</translation>
    </message>
    <message>
        <source>What the style reached</source>
        <translation>Чего достиг стиль</translation>
    </message>
    <message>
        <source>What these lines would mean for the set&apos;s difficulties</source>
        <translation>Что значат эти линии для сложностей сета</translation>
    </message>
    <message>
        <source>What was accepted for {title}. Every step kept the files as they were before it.</source>
        <translation>Принятое для {title}. Каждый шаг сохранил файлы такими, какими они были до него.</translation>
    </message>
    <message>
        <source>What was asked for cannot be read: {problem}</source>
        <translation>Не удаётся прочитать запрос: {problem}</translation>
    </message>
    <message>
        <source>What was dropped is not a file on this computer; save it first, then open it here.</source>
        <translation>Перетащено не файлом с этого компьютера; сначала сохранить, потом открыть здесь.</translation>
    </message>
    <message>
        <source>What was learned up to the last saved step is kept.</source>
        <translation>Выученное до последнего сохранённого шага осталось.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>When it was mapped</source>
        <translation>Когда это смапано</translation>
    </message>
    <message>
        <source>When the first beat falls</source>
        <translation>Когда первая доля</translation>
    </message>
    <message>
        <source>When they fall</source>
        <translation>Когда они наступают</translation>
    </message>
    <message>
        <source>Where BPM, offset and meter come from</source>
        <translation>Откуда BPM, оффсет и размер</translation>
    </message>
    <message>
        <source>Where BPM, offset and meter of the new difficulty come from</source>
        <translation>Откуда BPM, оффсет и размер новой сложности</translation>
    </message>
    <message>
        <source>Where are your songs?</source>
        <translation>Где песни?</translation>
    </message>
    <message>
        <source>Where it ends; drag an edge of the range, or press ] at the cursor</source>
        <translation>Где она кончается; потянуть край диапазона или нажать ] у курсора</translation>
    </message>
    <message>
        <source>Where it is; those about the whole difficulty or set have no place</source>
        <translation>Где это; у замечаний обо всей сложности или сете места нет</translation>
    </message>
    <message numerus="yes">
        <source>Where should the %n archives be unpacked?</source>
        <translation>
            <numerusform>Куда распаковать %n архив?</numerusform>
            <numerusform>Куда распаковать %n архива?</numerusform>
            <numerusform>Куда распаковать %n архивов?</numerusform>
        </translation>
    </message>
    <message>
        <source>Where should {name} be unpacked?</source>
        <translation>Куда распаковать {name}?</translation>
    </message>
    <message>
        <source>Where that part begins</source>
        <translation>Где начинается эта часть</translation>
    </message>
    <message>
        <source>Where that part ends</source>
        <translation>Где кончается эта часть</translation>
    </message>
    <message>
        <source>Where the new part begins; drag on the ruler, or press [ at the cursor</source>
        <translation>Где начинается новая часть; протянуть по линейке или нажать [ у курсора</translation>
    </message>
    <message>
        <source>Where the word of the style is in each prompt</source>
        <translation>Где в каждом запросе слово стиля</translation>
    </message>
    <message>
        <source>Where to find BPM, offset and meter</source>
        <translation>Где найти BPM, оффсет и размер</translation>
    </message>
    <message>
        <source>Where to find the timing</source>
        <translation>Где найти тайминг</translation>
    </message>
    <message>
        <source>Which model reads the difficulty, and how</source>
        <translation>Какая модель читает сложность и как</translation>
    </message>
    <message>
        <source>Which part of the song is mapped again</source>
        <translation>Какая часть песни перемапливается</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>Какие строки</translation>
    </message>
    <message>
        <source>Which sets: favourites, the last ones, yours, submitted to osu! or not</source>
        <translation>Какие сеты: избранные, последние, свои, отправленные в osu! или нет</translation>
    </message>
    <message>
        <source>Whistle</source>
        <translation>Whistle</translation>
    </message>
    <message>
        <source>Whistles, finishes and claps; off leaves plain hit normals</source>
        <translation>Whistle, finish и clap; выкл. — только обычные hitnormal</translation>
    </message>
    <message>
        <source>Whistles, finishes, claps, sample sets and volume. Rhythm, positions, slider velocity and everything else stay exactly as they are.</source>
        <translation>Whistle, finish, clap, наборы сэмплов и громкость. Ритм, позиции, скорость слайдера и всё прочее остаются прежними.</translation>
    </message>
    <message>
        <source>Whole kiai</source>
        <translation>kiai целиком</translation>
    </message>
    <message>
        <source>Whole set</source>
        <translation>Весь сет</translation>
    </message>
    <message>
        <source>Whole song, {time_text}: click to show that place</source>
        <translation>Вся песня, {time_text}: щелчок показывает это место</translation>
    </message>
    <message numerus="yes">
        <source>Whole: %n files were read and nothing is wrong.</source>
        <translation>
            <numerusform>Цело: прочитан %n файл, ошибок нет.</numerusform>
            <numerusform>Цело: прочитано %n файла, ошибок нет.</numerusform>
            <numerusform>Цело: прочитано %n файлов, ошибок нет.</numerusform>
        </translation>
    </message>
    <message>
        <source>With</source>
        <translation>С</translation>
    </message>
    <message>
        <source>With a model</source>
        <translation>С моделью</translation>
    </message>
    <message>
        <source>With a model, super timing</source>
        <translation>С моделью, супертайминг</translation>
    </message>
    <message>
        <source>With faults</source>
        <translation>С изъянами</translation>
    </message>
    <message>
        <source>With {name}</source>
        <translation>С {name}</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Без</translation>
    </message>
    <message>
        <source>Without a caption</source>
        <translation>Без подписи</translation>
    </message>
    <message>
        <source>Without prompt</source>
        <translation>Без запроса</translation>
    </message>
    <message>
        <source>Without {name}</source>
        <translation>Без {name}</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Слово</translation>
    </message>
    <message>
        <source>Words are looked for in artist, title, mapper, difficulty, source and tags, in both spellings.
Filters: stars&gt;4  bpm=180  ar&lt;9  length&lt;120 (seconds, or 2m)  mode=mania  keys=7  creator=name
artist=  title=  diff=  source=  tag=  od  cs  hp  objects  complexity  status=local; quotes keep words together.</source>
        <translation>Слова ищутся в исполнителе, названии, маппере, сложности, источнике и тегах, в обоих написаниях.
Фильтры: stars&gt;4  bpm=180  ar&lt;9  length&lt;120 (секунды или 2m)  mode=mania  keys=7  creator=имя
artist=  title=  diff=  source=  tag=  od  cs  hp  objects  complexity  status=local; кавычки держат слова вместе.</translation>
    </message>
    <message>
        <source>Words of the sentence, the category or the name of the check</source>
        <translation>Слова из текста, категория или имя проверки</translation>
    </message>
    <message>
        <source>Write a whole model with the style in its weights</source>
        <translation>Записать целую модель со стилем в её весах</translation>
    </message>
    <message>
        <source>Write into the set</source>
        <translation>Записать в сет</translation>
    </message>
    <message>
        <source>Write the findings in the list as a web page, plain text or JSON</source>
        <translation>Записать замечания списка как веб-страницу, текст или JSON</translation>
    </message>
    <message>
        <source>Write the findings of the set as text, Markdown, a web page or JSON</source>
        <translation>Записать замечания сета как текст, Markdown, веб-страницу или JSON</translation>
    </message>
    <message>
        <source>Write the proposal as a new difficulty (Ctrl+S); no existing file is touched</source>
        <translation>Записать вариант как новую сложность (Ctrl+S); существующие файлы не затрагиваются</translation>
    </message>
    <message>
        <source>Write the proposal into {name} (Ctrl+S); a dated backup of the file is kept, and Ctrl+Z takes it back</source>
        <translation>Записать вариант в {name} (Ctrl+S); хранится датированная копия файла, Ctrl+Z отменяет</translation>
    </message>
    <message>
        <source>Write the style as one file, to be given to others</source>
        <translation>Записать стиль одним файлом, чтобы отдать другим</translation>
    </message>
    <message>
        <source>Write your name as mapper into the field Creator of a new difficulty; your sets are listed then.</source>
        <translation>Вписать своё имя маппера в поле «Автор» новой сложности; тогда здесь появятся свои сеты.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>Zoom around the pointer</source>
        <translation>Масштаб вокруг указателя</translation>
    </message>
    <message>
        <source>[{name}]  all {objects} on their ticks</source>
        <translation>[{name}]  все {objects} на тиках</translation>
    </message>
    <message>
        <source>[{name}]  {count} of {objects} off</source>
        <translation>[{name}]  {count} из {objects} мимо</translation>
    </message>
    <message>
        <source>[{name}] has no objects yet; choose another difficulty, or make a new one</source>
        <translation>В [{name}] пока нет объектов; выбрать другую сложность или создать новую</translation>
    </message>
    <message>
        <source>[{name}] has no objects yet; its timing can still be used.</source>
        <translation>В [{name}] пока нет объектов; тайминг всё равно пригоден.</translation>
    </message>
    <message>
        <source>[{name}] names no audio file; set one in osu!&apos;s editor to hear and map it.</source>
        <translation>В [{name}] не указан аудиофайл; задать его в редакторе osu!, чтобы слушать и мапить.</translation>
    </message>
    <message>
        <source>[{name}] was changed on disk and read again.</source>
        <translation>[{name}] изменена на диске и прочитана заново.</translation>
    </message>
    <message>
        <source>[{version_name}] again</source>
        <translation>[{version_name}] снова</translation>
    </message>
    <message>
        <source>[{version_name}] {stars}, {keys}{objects:,} objects</source>
        <translation>[{version_name}] {stars}, {keys}объектов {objects:,}</translation>
    </message>
    <message>
        <source>about the whole set</source>
        <translation>обо всём сете</translation>
    </message>
    <message>
        <source>added by the proposal</source>
        <translation>добавлено вариантом</translation>
    </message>
    <message>
        <source>an adapter folder</source>
        <translation>папка адаптера</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more findings</source>
        <translation>
            <numerusform>и ещё %n замечание</numerusform>
            <numerusform>и ещё %n замечания</numerusform>
            <numerusform>и ещё %n замечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>and {value} more</source>
        <translation>и ещё {value}</translation>
    </message>
    <message>
        <source>any key</source>
        <translation>любая</translation>
    </message>
    <message>
        <source>as a ghost</source>
        <translation>тенью</translation>
    </message>
    <message>
        <source>as the model says</source>
        <translation>как задано моделью</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>как в системе</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>авто</translation>
    </message>
    <message>
        <source>below one star</source>
        <translation>меньше одной звезды</translation>
    </message>
    <message>
        <source>beside the others</source>
        <translation>рядом с другими</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>вручную</translation>
    </message>
    <message>
        <source>came from a file</source>
        <translation>получен из файла</translation>
    </message>
    <message>
        <source>changed by the proposal</source>
        <translation>изменено вариантом</translation>
    </message>
    <message numerus="yes">
        <source>changes %n other difficulties</source>
        <translation>
            <numerusform>изменит ещё %n сложность</numerusform>
            <numerusform>изменит ещё %n сложности</numerusform>
            <numerusform>изменит ещё %n сложностей</numerusform>
        </translation>
    </message>
    <message>
        <source>choose or type</source>
        <translation>выбрать или ввести</translation>
    </message>
    <message>
        <source>column {value} of {column_count}</source>
        <translation>колонка {value} из {column_count}</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>тёмная</translation>
    </message>
    <message>
        <source>downloads {size} first</source>
        <translation>сначала загрузит {size}</translation>
    </message>
    <message>
        <source>error: {sentence}
</source>
        <translation>ошибка: {sentence}
</translation>
    </message>
    <message>
        <source>every object is on a tick</source>
        <translation>каждый объект на тике</translation>
    </message>
    <message>
        <source>for {base}</source>
        <translation>для {base}</translation>
    </message>
    <message>
        <source>from the last one {distance} px</source>
        <translation>от предыдущего {distance} px</translation>
    </message>
    <message>
        <source>from {source}</source>
        <translation>из {source}</translation>
    </message>
    <message>
        <source>full</source>
        <translation>полное</translation>
    </message>
    <message>
        <source>generating for {key}</source>
        <translation>создание для {key}</translation>
    </message>
    <message>
        <source>go on from it</source>
        <translation>продолжить</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>высокий контраст</translation>
    </message>
    <message>
        <source>in a new set folder</source>
        <translation>в новой папке сета</translation>
    </message>
    <message>
        <source>instrumental</source>
        <translation>инструментальная</translation>
    </message>
    <message>
        <source>int8 weights</source>
        <translation>веса int8</translation>
    </message>
    <message>
        <source>is being taught</source>
        <translation>обучается</translation>
    </message>
    <message>
        <source>learned from</source>
        <translation>учится</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>пропущена</translation>
    </message>
    <message>
        <source>licence {licence}</source>
        <translation>лицензия {licence}</translation>
    </message>
    <message>
        <source>loss, held-out songs</source>
        <translation>потери, отложенные песни</translation>
    </message>
    <message>
        <source>loss, learned songs</source>
        <translation>потери, изучаемые песни</translation>
    </message>
    <message>
        <source>make a cover</source>
        <translation>сыграть заново</translation>
    </message>
    <message>
        <source>mapped by {creator}</source>
        <translation>маппер: {creator}</translation>
    </message>
    <message>
        <source>minor findings</source>
        <translation>мелкие замечания</translation>
    </message>
    <message>
        <source>music: {state}</source>
        <translation>музыка: {state}</translation>
    </message>
    <message>
        <source>new each time</source>
        <translation>каждый раз новое</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>no beat found</source>
        <translation>ритм не найден</translation>
    </message>
    <message>
        <source>no new messages</source>
        <translation>новых сообщений нет</translation>
    </message>
    <message>
        <source>no particular style</source>
        <translation>без особого стиля</translation>
    </message>
    <message>
        <source>no prompt</source>
        <translation>без запроса</translation>
    </message>
    <message>
        <source>no red line</source>
        <translation>нет красной линии</translation>
    </message>
    <message>
        <source>no rule is broken</source>
        <translation>правила не нарушены</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>без звука</translation>
    </message>
    <message>
        <source>no {value} any more</source>
        <translation>больше нет {value}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>not better than its base</source>
        <translation>не лучше своей основы</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>не измерена</translation>
    </message>
    <message>
        <source>note: {words}</source>
        <translation>примечание: {words}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>nothing surprised {by}</source>
        <translation>ничто не удивило {by}</translation>
    </message>
    <message>
        <source>nothing; it refines the positions of others</source>
        <translation>ничего; уточняет позиции других</translation>
    </message>
    <message>
        <source>number {value} of its combo</source>
        <translation>номер {value} в комбо</translation>
    </message>
    <message>
        <source>off the ticks, {off}</source>
        <translation>мимо тиков, {off}</translation>
    </message>
    <message>
        <source>on the beat</source>
        <translation>на доле</translation>
    </message>
    <message>
        <source>one after the other</source>
        <translation>по очереди</translation>
    </message>
    <message>
        <source>osu! user id of the mapper whose style to imitate</source>
        <translation>id osu! маппера, чьему стилю подражать</translation>
    </message>
    <message>
        <source>osu! was not found in its usual places.</source>
        <translation>osu! не найден в обычных местах.</translation>
    </message>
    <message>
        <source>osu!: circles, sliders and spinners</source>
        <translation>osu!: круги, слайдеры и спиннеры</translation>
    </message>
    <message>
        <source>osu!catch: fruit</source>
        <translation>osu!catch: фрукты</translation>
    </message>
    <message>
        <source>osu!lazer has ended its external editing and taken in what was accepted; edit externally again to go on. Proposals that were not decided are kept.</source>
        <translation>osu!lazer закончил внешнюю правку и забрал принятое; чтобы продолжить, начните её снова. Нерешённые варианты сохранены.</translation>
    </message>
    <message>
        <source>osu!lazer has no set open for external editing; choose “Edit externally” in its editor&apos;s File menu.</source>
        <translation>osu!lazer сейчас ничего не правит извне; сначала выберите «Edit externally» в меню File его редактора.</translation>
    </message>
    <message>
        <source>osu!lazer has opened a set for external editing.</source>
        <translation>osu!lazer выложил мапсет для внешней правки.</translation>
    </message>
    <message>
        <source>osu!mania: keys</source>
        <translation>osu!mania: клавиши</translation>
    </message>
    <message>
        <source>osu!taiko: drums</source>
        <translation>osu!taiko: барабаны</translation>
    </message>
    <message>
        <source>other sounds in the proposal</source>
        <translation>другие звуки в варианте</translation>
    </message>
    <message>
        <source>outside of what was chosen</source>
        <translation>вне выбранного</translation>
    </message>
    <message>
        <source>problems</source>
        <translation>проблемы</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>готов</translation>
    </message>
    <message>
        <source>red line</source>
        <translation>красная линия</translation>
    </message>
    <message>
        <source>reduced</source>
        <translation>меньше</translation>
    </message>
    <message>
        <source>removed by the proposal</source>
        <translation>убрано вариантом</translation>
    </message>
    <message>
        <source>replace the part</source>
        <translation>заменить часть</translation>
    </message>
    <message>
        <source>rgba({red}, {green}, {blue}, 220)</source>
        <translation>rgba({red}, {green}, {blue}, 220)</translation>
    </message>
    <message>
        <source>rhythm</source>
        <translation>ритм</translation>
    </message>
    <message>
        <source>rhythm complexity {complexity:.1f}</source>
        <translation>сложность ритма {complexity:.1f}</translation>
    </message>
    <message>
        <source>sample set</source>
        <translation>набор сэмплов</translation>
    </message>
    <message>
        <source>scroll speed</source>
        <translation>скорость прокрутки</translation>
    </message>
    <message>
        <source>scrolls</source>
        <translation>прокручивает вид</translation>
    </message>
    <message>
        <source>see {page}</source>
        <translation>см. {page}</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>зерно {seed}</translation>
    </message>
    <message>
        <source>seeks</source>
        <translation>перематывает</translation>
    </message>
    <message>
        <source>several</source>
        <translation>разное</translation>
    </message>
    <message>
        <source>ships with Beatwright</source>
        <translation>поставляется с Beatwright</translation>
    </message>
    <message>
        <source>side by side</source>
        <translation>рядом</translation>
    </message>
    <message>
        <source>stars not calculated yet</source>
        <translation>звёзды ещё не вычислены</translation>
    </message>
    <message>
        <source>stars unknown</source>
        <translation>звёзды неизвестны</translation>
    </message>
    <message>
        <source>step {step}</source>
        <translation>шаг {step}</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>шаги</translation>
    </message>
    <message>
        <source>stopped at step {step} of {steps}</source>
        <translation>остановлен на шаге {step} из {steps}</translation>
    </message>
    <message>
        <source>style “{name}”</source>
        <translation>стиль «{name}»</translation>
    </message>
    <message>
        <source>the Timing tab</source>
        <translation>вкладка «Тайминг»</translation>
    </message>
    <message>
        <source>the audio</source>
        <translation>аудио</translation>
    </message>
    <message>
        <source>the difficulty</source>
        <translation>сложность</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>конец</translation>
    </message>
    <message>
        <source>the folder of an adapter</source>
        <translation>папку адаптера</translation>
    </message>
    <message>
        <source>the folder of the new set</source>
        <translation>папку нового набора</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>модель</translation>
    </message>
    <message>
        <source>the model, twenty times over</source>
        <translation>модель, двадцать раз</translation>
    </message>
    <message>
        <source>the prompt</source>
        <translation>запрос</translation>
    </message>
    <message>
        <source>the selected range of </source>
        <translation>выделенного диапазона </translation>
    </message>
    <message>
        <source>the time</source>
        <translation>время</translation>
    </message>
    <message>
        <source>this mapset</source>
        <translation>этот мапсет</translation>
    </message>
    <message>
        <source>those of the set</source>
        <translation>как у сета</translation>
    </message>
    <message>
        <source>to the next one {distance} px</source>
        <translation>до следующего {distance} px</translation>
    </message>
    <message>
        <source>typed by hand</source>
        <translation>введено вручную</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>предупреждения</translation>
    </message>
    <message>
        <source>whole map</source>
        <translation>вся карта</translation>
    </message>
    <message>
        <source>whole set</source>
        <translation>весь сет</translation>
    </message>
    <message>
        <source>write 3/4 or 4/4</source>
        <translation>писать 3/4 или 4/4</translation>
    </message>
    <message>
        <source>write a tempo such as 180</source>
        <translation>писать темп, например 180</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>you and the model</source>
        <translation>вы и модель</translation>
    </message>
    <message>
        <source>{bpm:.2f} BPM at {offset:.0f} ms · steady {steadiness:.0%}</source>
        <translation>{bpm:.2f} BPM с {offset:.0f} мс · ровность {steadiness:.0%}</translation>
    </message>
    <message>
        <source>{bpm:.5g} BPM at {time:.0f} ms</source>
        <translation>{bpm:.5g} BPM на {time:.0f} мс</translation>
    </message>
    <message>
        <source>{bpm:.6g} instead of {bpm2:.6g} BPM</source>
        <translation>{bpm:.6g} вместо {bpm2:.6g} BPM</translation>
    </message>
    <message>
        <source>{bpm} BPM from {taps}, ± {ms} ms</source>
        <translation>{bpm} BPM после {taps}, ± {ms} мс</translation>
    </message>
    <message>
        <source>{chosen} cannot be read; choose another difficulty.</source>
        <translation>{chosen} не читается; выбрать другую сложность.</translation>
    </message>
    <message>
        <source>{confidence:.0%} sure</source>
        <translation>уверенность {confidence:.0%}</translation>
    </message>
    <message>
        <source>{count:,.0f} tokens/s</source>
        <translation>{count:,.0f} токенов/с</translation>
    </message>
    <message>
        <source>{count} kept</source>
        <translation>{count} сохранено</translation>
    </message>
    <message>
        <source>{count} new {keys}{mode} difficulties of about {stars}★</source>
        <translation>Новых сложностей {keys}{mode}: {count}, около {stars}★</translation>
    </message>
    <message>
        <source>{count} objects</source>
        <translation>Объектов: {count}</translation>
    </message>
    <message>
        <source>{count} objects, {density:.1f} per second</source>
        <translation>Объектов: {count}, {density:.1f} в секунду</translation>
    </message>
    <message>
        <source>{count} proposals</source>
        <translation>Вариантов: {count}</translation>
    </message>
    <message>
        <source>{count} proposals were</source>
        <translation>вариантов: {count}</translation>
    </message>
    <message>
        <source>{count} red lines, the first {first}</source>
        <translation>Красных линий: {count}, первая {first}</translation>
    </message>
    <message>
        <source>{ends}, because the beats last longer or shorter.</source>
        <translation>{ends}, потому что доли стали длиннее или короче.</translation>
    </message>
    <message>
        <source>{file} is not there; choose a song.</source>
        <translation>{file} нет на месте; выберите песню.</translation>
    </message>
    <message>
        <source>{folder} cannot be opened ({value}); choose another song.</source>
        <translation>{folder} не открывается ({value}); выбрать другую песню.</translation>
    </message>
    <message>
        <source>{folder} contains neither a beatmap nor a song; choose another folder.</source>
        <translation>В {folder} нет ни карты, ни песни; выбрать другую папку.</translation>
    </message>
    <message>
        <source>{folder} holds no adapter; its files are {files}.</source>
        <translation>В {folder} нет адаптера; его файлы: {files}.</translation>
    </message>
    <message>
        <source>{folder} is no longer there; choose another song in the library.</source>
        <translation>{folder} больше нет; выбрать другую песню в библиотеке.</translation>
    </message>
    <message>
        <source>{folder} is no longer there; choose the Songs folder again.</source>
        <translation>{folder} больше нет; выбрать папку Songs заново.</translation>
    </message>
    <message>
        <source>{hours:.1f} hours</source>
        <translation>{hours:.1f} ч</translation>
    </message>
    <message>
        <source>{keys} keys, </source>
        <translation>клавиш: {keys}, </translation>
    </message>
    <message>
        <source>{kind} in column {column}</source>
        <translation>{kind} в колонке {column}</translation>
    </message>
    <message>
        <source>{kind} of rank {rank}</source>
        <translation>{kind} ранга {rank}</translation>
    </message>
    <message>
        <source>{kind}, {ms} ms</source>
        <translation>{kind}, {ms} мс</translation>
    </message>
    <message>
        <source>{label} {value} is not a folder that exists; choose one.</source>
        <translation>{label} {value} — не существующая папка; выбрать.</translation>
    </message>
    <message>
        <source>{language} (no font for it)</source>
        <translation>{language} (нет шрифта)</translation>
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
        <translation>раньше на {ms} мс</translation>
    </message>
    <message>
        <source>{ms} ms late</source>
        <translation>позже на {ms} мс</translation>
    </message>
    <message>
        <source>{names} were written to {name}.</source>
        <translation>{names}: записано в {name}.</translation>
    </message>
    <message>
        <source>{name} for {artist} – {title}: ready; open the song again to look.</source>
        <translation>{name} для {artist} – {title}: готово; открыть песню заново, чтобы посмотреть.</translation>
    </message>
    <message>
        <source>{name} is a new set with one red line; every form can map it.</source>
        <translation>{name}: новый набор с одной красной линией; любая форма может сделать карту.</translation>
    </message>
    <message>
        <source>{name} is empty; {hint}.</source>
        <translation>{name} пусто; {hint}.</translation>
    </message>
    <message>
        <source>{name} is in the group Style of every form, to be mapped alike; its slider says how strongly.</source>
        <translation>{name} теперь образец в группе «Стиль» каждой формы; ползунок задаёт силу.</translation>
    </message>
    <message>
        <source>{name} is in {folder}.</source>
        <translation>{name} — в {folder}.</translation>
    </message>
    <message>
        <source>{name} is neither a beatmap nor an audio file; open an .osu, an .osz, a folder or a song.</source>
        <translation>{name} — не карта и не аудиофайл; открыть .osu, .osz, папку или песню.</translation>
    </message>
    <message>
        <source>{name} must be a number from {low:g} to {high:g}.</source>
        <translation>{name}: нужно число от {low:g} до {high:g}.</translation>
    </message>
    <message>
        <source>{name} was deleted; choose another difficulty.</source>
        <translation>{name} удалена; выбрать другую сложность.</translation>
    </message>
    <message>
        <source>{name} was discarded.</source>
        <translation>{name}: отброшено.</translation>
    </message>
    <message>
        <source>{name} was written to {folder}.</source>
        <translation>{name} записана в {folder}.</translation>
    </message>
    <message numerus="yes">
        <source>{name}, %n sets</source>
        <translation>
            <numerusform>{name}, %n сет</numerusform>
            <numerusform>{name}, %n сета</numerusform>
            <numerusform>{name}, %n сетов</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: loss on held-out songs {before:.3f} before, {after:.3f} after ({share:+.1%}), best at step {step}.</source>
        <translation>{name}: потери на отложенных песнях {before:.3f} до, {after:.3f} после ({share:+.1%}), лучше всего на шаге {step}.</translation>
    </message>
    <message>
        <source>{name}: one song only, so nothing was measured.</source>
        <translation>{name}: только одна песня, поэтому ничего не измерено.</translation>
    </message>
    <message>
        <source>{name}: {before:.3f} before, {after:.3f} after (change {low:+.3f} to {high:+.3f} in 95 %, {maps} maps).</source>
        <translation>{name}: {before:.3f} до, {after:.3f} после (изменение от {low:+.3f} до {high:+.3f} в 95 %, карт: {maps}).</translation>
    </message>
    <message>
        <source>{name}{also} changed in {folder}; backups are kept.</source>
        <translation>{name}{also} — изменено в {folder}; копии сохранены.</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number} ГБ</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} МБ</translation>
    </message>
    <message>
        <source>{number} copied, one a line, to paste into a forum post.</source>
        <translation>Скопировано: {number}, по одному в строке, для вставки на форум.</translation>
    </message>
    <message>
        <source>{number} fixed; a backup of the difficulty is kept, and Ctrl+Z takes it back.</source>
        <translation>Исправлено: {number}; копия сложности сохранена, Ctrl+Z отменяет.</translation>
    </message>
    <message>
        <source>{objects:,} objects</source>
        <translation>объектов: {objects:,}</translation>
    </message>
    <message>
        <source>{objects} in {ms} ms</source>
        <translation>{objects} за {ms} мс</translation>
    </message>
    <message>
        <source>{off} of {objects} objects would be off their ticks</source>
        <translation>{off} из {objects} объектов окажутся мимо тиков</translation>
    </message>
    <message>
        <source>{path} is no longer there; refresh the library or choose another song.</source>
        <translation>{path} больше нет; обновить библиотеку или выбрать другую песню.</translation>
    </message>
    <message>
        <source>{proposals} neither accepted nor discarded, could not be kept on disk and would be lost.</source>
        <translation>{proposals} — не принято и не отброшено, не удалось сохранить на диск, будет потеряно.</translation>
    </message>
    <message>
        <source>{replace} (cannot be read)</source>
        <translation>{replace} (не читается)</translation>
    </message>
    <message>
        <source>{seconds:.2f} s with {objects} of [{version_name}], which will be replaced.</source>
        <translation>{seconds:.2f} с, где {objects} из [{version_name}]; будет заменено.</translation>
    </message>
    <message>
        <source>{seconds} s per minute of song ({how})</source>
        <translation>{seconds} с на минуту песни ({how})</translation>
    </message>
    <message>
        <source>{share} like its prompt</source>
        <translation>{share} сходства с запросом</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>{size} свободно</translation>
    </message>
    <message>
        <source>{sounds} at {volume} %</source>
        <translation>{sounds}, {volume} %</translation>
    </message>
    <message>
        <source>{source} comes under {licence}: {meaning}.</source>
        <translation>{source} распространяется по {licence}: {meaning}.</translation>
    </message>
    <message>
        <source>{stars:.2f} stars</source>
        <translation>{stars:.2f} звёзд</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>от {start} до {end}</translation>
    </message>
    <message>
        <source>{sure}: listen to it{others}.</source>
        <translation>{sure}: прослушать{others}.</translation>
    </message>
    <message>
        <source>{time_text}  {bpm:.5g} BPM, the set has no red line</source>
        <translation>{time_text}  {bpm:.5g} BPM, у сета нет красной линии</translation>
    </message>
    <message>
        <source>{time_text}  {by:+.0f} ms off its tick</source>
        <translation>{time_text}  от тика {by:+.0f} мс</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>осталось {time}</translation>
    </message>
    <message>
        <source>{tip}: the chosen line, or every line while none is chosen</source>
        <translation>{tip}: выбранная линия, или все, если ничего не выбрано</translation>
    </message>
    <message>
        <source>{title} cannot be played: its file is gone.</source>
        <translation>{title} нельзя воспроизвести: файла больше нет.</translation>
    </message>
    <message>
        <source>{title} cannot be played: its file is inside an archive, or gone.</source>
        <translation>{title} нельзя сыграть: файл внутри архива или пропал.</translation>
    </message>
    <message>
        <source>{title} does not support {value}; choose another model</source>
        <translation>{title} не поддерживает {value}; выбрать другую модель</translation>
    </message>
    <message>
        <source>{title} is done: {number}. Open the difficulty again to see them.</source>
        <translation>{title} — готово: {number}. Открыть сложность заново, чтобы увидеть.</translation>
    </message>
    <message>
        <source>{title} is not on this machine. Download {size} and go on?</source>
        <translation>{title} нет на этом компьютере. Загрузить {size} и продолжить?</translation>
    </message>
    <message>
        <source>{title} is on this machine now.</source>
        <translation>{title} теперь на этом компьютере.</translation>
    </message>
    <message>
        <source>{title} is on this machine.</source>
        <translation>{title} есть на этом компьютере.</translation>
    </message>
    <message>
        <source>{title} suits this machine.</source>
        <translation>{title} подходит этому компьютеру.</translation>
    </message>
    <message>
        <source>{title} takes none</source>
        <translation>{title} этого не принимает</translation>
    </message>
    <message>
        <source>{title} was cancelled; nothing was left behind.</source>
        <translation>{title} отменено; ничего не осталось.</translation>
    </message>
    <message>
        <source>{title} was deleted; {size} became free.</source>
        <translation>{title} удалена; освободилось {size}.</translation>
    </message>
    <message>
        <source>{title} was not trained to check maps; choose another model</source>
        <translation>{title} не обучена проверять карты; выбрать другую модель</translation>
    </message>
    <message>
        <source>{title} with {name}</source>
        <translation>{title} с {name}</translation>
    </message>
    <message>
        <source>{title}, folded</source>
        <translation>{title}, свёрнуто</translation>
    </message>
    <message>
        <source>{title}, unfolded</source>
        <translation>{title}, развёрнуто</translation>
    </message>
    <message>
        <source>{title}: {size} to download first.</source>
        <translation>{title}: сначала скачать {size}.</translation>
    </message>
    <message>
        <source>{title}: {size} to download.</source>
        <translation>{title}: скачать {size}.</translation>
    </message>
    <message>
        <source>{used:.1f} of {there:.1f} GiB of memory.</source>
        <translation>{used:.1f} из {there:.1f} ГиБ памяти.</translation>
    </message>
    <message>
        <source>{value} exists already; choose another name.</source>
        <translation>{value} уже есть; выбрать другое имя.</translation>
    </message>
    <message>
        <source>{value} from {time_text} to {time_text2}</source>
        <translation>{value} от {time_text} до {time_text2}</translation>
    </message>
    <message>
        <source>{value} has no mapset yet. Accepting makes a new folder for it.</source>
        <translation>У {value} ещё нет сета. Принятие создаст для неё новую папку.</translation>
    </message>
    <message>
        <source>{value} is empty; write a number.</source>
        <translation>{value} пусто; написать число.</translation>
    </message>
    <message>
        <source>{value} is no longer there; choose another file.</source>
        <translation>{value} больше нет; выбрать другой файл.</translation>
    </message>
    <message>
        <source>{value} repeats</source>
        <translation>повторов: {value}</translation>
    </message>
    <message>
        <source>{value} · no difficulty yet</source>
        <translation>{value} · сложностей ещё нет</translation>
    </message>
    <message>
        <source>{value}. Click to sort.</source>
        <translation>{value}. Щелчок — сортировать.</translation>
    </message>
    <message>
        <source>{value}:{value2:02d} left</source>
        <translation>Осталось {value}:{value2:02d}</translation>
    </message>
    <message>
        <source>{what} discarded; nothing was written.</source>
        <translation>{what} — отброшено; ничего не записано.</translation>
    </message>
    <message>
        <source>{what} from last time; press Run to start.</source>
        <translation>{what} с прошлого раза; нажать «Запуск», чтобы начать.</translation>
    </message>
    <message>
        <source>{what} got new red lines{sliders}; backups are kept, and Ctrl+Z takes it back.</source>
        <translation>{what}: новые красные линии{sliders}; копии сохраняются, Ctrl+Z отменяет.</translation>
    </message>
    <message>
        <source>{what} still waiting when the program ended.</source>
        <translation>{what} — ещё в ожидании при закрытии программы.</translation>
    </message>
    <message>
        <source>{what} {time_text} – {time_text2} of {name} again; all the rest stays. B switches between the original and the proposal.</source>
        <translation>{what} {time_text} – {time_text2} из {name} заново; остальное не меняется. B переключает оригинал и вариант.</translation>
    </message>
    <message>
        <source>{what}. {they} on the timeline while it grows; only Accept writes anything, {where}.</source>
        <translation>{what}. {they} на таймлайне по мере роста; записывает только «Принять», {where}.</translation>
    </message>
    <message>
        <source>{what}: done again.</source>
        <translation>{what}: возвращено.</translation>
    </message>
    <message>
        <source>{what}: undone.</source>
        <translation>{what}: отменено.</translation>
    </message>
    <message>
        <source>{words}

Backups are kept, and Ctrl+Z takes it back.</source>
        <translation>{words}

Копии сохраняются, Ctrl+Z отменяет.</translation>
    </message>
    <message>
        <source>{words}.
Usually {usual}; an empty value goes back to that.</source>
        <translation>{words}.
Обычно {usual}; пустое значение возвращает это.</translation>
    </message>
    <message>
        <source>“{name}” was added to the presets of another form.</source>
        <translation>“{name}” добавлен в пресеты другой формы.</translation>
    </message>
    <message>
        <source>“{name}” was saved as a preset.</source>
        <translation>“{name}” сохранён как пресет.</translation>
    </message>
    <message>
        <source>“{text}” is not a time; write {forms}.</source>
        <translation>“{text}” — не время; написать {forms}.</translation>
    </message>
    <message>
        <source>• and {value} more</source>
        <translation>• и ещё {value}</translation>
    </message>
    <message>
        <source>… and {value} more; zoom in to separate them</source>
        <translation>… и ещё {value}; приблизить, чтобы разделить</translation>
    </message>
    <message>
        <source>−0.01 BPM</source>
        <translation>−0.01 BPM</translation>
    </message>
    <message>
        <source>−1 beat</source>
        <translation>−1 доля</translation>
    </message>
    <message>
        <source>−1 ms</source>
        <translation>−1 мс</translation>
    </message>
    <message>
        <source>−5 ms</source>
        <translation>−5 мс</translation>
    </message>
    <message>
        <source>−½ beat</source>
        <translation>−½ доли</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Beatwright</source>
        <translation>О Beatwright</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Копия отчёта</translation>
    </message>
    <message>
        <source>Helps people map osu! beatmaps with models that run on their own machine. The code is under the MIT licence; models and libraries have their own, below.</source>
        <translation>Помогает мапить карты osu! с моделями, которые работают на своём компьютере. Код под лицензией MIT; у моделей и библиотек свои лицензии, см. ниже.</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Библиотеки</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Licence texts</source>
        <translation>Тексты лицензий</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Лицензии</translation>
    </message>
    <message>
        <source>Licences of the libraries</source>
        <translation>Лицензии библиотек</translation>
    </message>
    <message>
        <source>Licences of the models</source>
        <translation>Лицензии моделей</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Versions and the last lines of the log, without names and folders of yours, for the clipboard</source>
        <translation>Версии и последние строки журнала, без личных имён и папок, для буфера обмена</translation>
    </message>
    <message>
        <source>Where it is from</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>see its page</source>
        <translation>см. страницу</translation>
    </message>
</context>
<context>
    <name>DifficultyGroup</name>
    <message>
        <source>chosen from the stars</source>
        <translation>по звёздам</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>All as usual</source>
        <translation>Всё как обычно</translation>
    </message>
    <message>
        <source>Back to {keys}</source>
        <translation>Вернуть {keys}</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Обычный</translation>
    </message>
    <message>
        <source>Give every action its usual key</source>
        <translation>Вернуть всем действиям обычные клавиши</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Поиск действий и клавиш</translation>
    </message>
    <message>
        <source>{action}: back to the usual key</source>
        <translation>{action}: обычная клавиша</translation>
    </message>
    <message>
        <source>{keys} is “{action}” already; give that another key first.</source>
        <translation>{keys} уже “{action}”; сначала дать тому другую клавишу.</translation>
    </message>
</context>
<context>
    <name>ModelGroup</name>
    <message>
        <source>The same seed and form give the same difficulty; empty, as at each start, takes another each time</source>
        <translation>Одно зерно и одна форма дают ту же сложность; пусто, как при запуске, — каждый раз другое</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>An action, a preset, a difficulty, a song, a setting, or a time such as 01:20:300</source>
        <translation>Действие, пресет, сложность, песня, настройка или время, например 01:20:300</translation>
    </message>
    <message>
        <source>Nothing fits; fewer letters find more.</source>
        <translation>Ничего не подходит; меньше букв — больше результатов.</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Палитра</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Искать везде</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Подходящее</translation>
    </message>
</context>
<context>
    <name>PaletteEntries</name>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Сложность</translation>
    </message>
    <message>
        <source>Go to {time}</source>
        <translation>Перейти к {time}</translation>
    </message>
    <message>
        <source>Open a song first</source>
        <translation>Сначала открыть песню</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Пресет</translation>
    </message>
    <message>
        <source>Recent song</source>
        <translation>Недавняя песня</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Настройка</translation>
    </message>
    <message>
        <source>This one is open</source>
        <translation>Эта уже открыта</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
</context>
<context>
    <name>Playfield</name>
    <message>
        <source>Playfield</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Shows the objects of the difficulty as they are played at the current time.</source>
        <translation>Показывает объекты сложности так, как они играются в текущий момент.</translation>
    </message>
    <message>
        <source>{0} (faint)</source>
        <translation>{0} (слабо)</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>The environment variable {name} sets this for as long as it is there.</source>
        <translation>Переменная окружения {name} задаёт это, пока она есть.</translation>
    </message>
</context>
<context>
    <name>ProgramActions</name>
    <message>
        <source>How Beatwright ended</source>
        <translation>Как завершился Beatwright</translation>
    </message>
    <message>
        <source>It was Beatwright {version}.</source>
        <translation>Это был Beatwright {version}.</translation>
    </message>
    <message>
        <source>Look at the report</source>
        <translation>Смотреть отчёт</translation>
    </message>
    <message>
        <source>{happened} Nothing was sent. The text below holds versions and the last lines of the log; names and folders of yours are left out. Copy it into a bug report if you like.</source>
        <translation>{happened} Ничего не отправлено. В тексте ниже версии и последние строки журнала; личные имена и папки убраны. Его можно скопировать в отчёт об ошибке.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Copy the report</source>
        <translation>Копировать отчёт</translation>
    </message>
    <message>
        <source>Put exactly this text on the clipboard; nothing is sent</source>
        <translation>Скопировать в буфер именно этот текст; ничего не отправляется</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Back to {value}</source>
        <translation>Вернуть {value}</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Обычный</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Группы настроек</translation>
    </message>
    <message>
        <source>Kept in {file}</source>
        <translation>Хранится в {file}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Вступит в силу при следующем запуске.</translation>
    </message>
    <message>
        <source>Usually {value}.</source>
        <translation>Обычно {value}.</translation>
    </message>
    <message>
        <source>{setting}: back to the default</source>
        <translation>{setting}: вернуть обычное</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Change keys…</source>
        <translation>Сменить клавиши…</translation>
    </message>
</context>
<context>
    <name>SpokenState</name>
    <message>
        <source>At {time}.</source>
        <translation>В {time}.</translation>
    </message>
    <message>
        <source>Here: {objects}.</source>
        <translation>Здесь: {objects}.</translation>
    </message>
    <message>
        <source>Next: {object} at {time}.</source>
        <translation>Далее: {object} в {time}.</translation>
    </message>
    <message>
        <source>No object follows.</source>
        <translation>Дальше объектов нет.</translation>
    </message>
    <message>
        <source>No song is open.</source>
        <translation>Песня не открыта.</translation>
    </message>
    <message>
        <source>Picked: {stamp}.</source>
        <translation>Выбрано: {stamp}.</translation>
    </message>
    <message>
        <source>Selected from {start} to {end}.</source>
        <translation>Выделено от {start} до {end}.</translation>
    </message>
    <message>
        <source>The original is shown.</source>
        <translation>Показан оригинал.</translation>
    </message>
    <message>
        <source>The proposal is shown.</source>
        <translation>Показан вариант.</translation>
    </message>
    <message>
        <source>banana shower</source>
        <translation>банановый дождь</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>круг</translation>
    </message>
    <message>
        <source>denden</source>
        <translation>denden</translation>
    </message>
    <message>
        <source>don</source>
        <translation>don</translation>
    </message>
    <message>
        <source>drum roll</source>
        <translation>дробь</translation>
    </message>
    <message>
        <source>fruit</source>
        <translation>фрукт</translation>
    </message>
    <message>
        <source>hold note</source>
        <translation>длинная нота</translation>
    </message>
    <message>
        <source>juice stream</source>
        <translation>поток сока</translation>
    </message>
    <message>
        <source>kat</source>
        <translation>kat</translation>
    </message>
    <message>
        <source>note</source>
        <translation>нота</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>слайдер</translation>
    </message>
    <message>
        <source>spinner</source>
        <translation>спиннер</translation>
    </message>
    <message>
        <source>{kind} at {x}, {y}</source>
        <translation>{kind} в {x}, {y}</translation>
    </message>
    <message>
        <source>{kind} in column {column}</source>
        <translation>{kind} в колонке {column}</translation>
    </message>
</context>
<context>
    <name>TimeEdit</name>
    <message>
        <source>Read as {time}.</source>
        <translation>Прочитано как {time}.</translation>
    </message>
    <message>
        <source>Whole numbers are ms; write {number} s for seconds.</source>
        <translation>Целые числа — мс; для секунд писать {number} s.</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Picture of the timeline</source>
        <translation>Картинка таймлайна</translation>
    </message>
</context>
<context>
    <name>TimingPointLane</name>
    <message>
        <source>Bookmark at {0}</source>
        <translation>Закладка в {0}</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source> (half or double)</source>
        <translation> (вдвое меньше или больше)</translation>
    </message>
    <message>
        <source> by {0}</source>
        <translation> автора {0}</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; and &quot;{1}&quot; look the same, so these hits cannot be told apart.</source>
        <translation>«{0}» и «{1}» выглядят одинаково, эти попадания не различить.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; begins with {1} ms of silence and answers key presses {2}; cut it.</source>
        <translation>«{0}» начинается с {1} мс тишины и отвечает на нажатия {2}; обрезать.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; belongs at the end of the {1}: &quot;{2}&quot;.</source>
        <translation>«{0}» должно стоять в конце поля {1}: «{2}».</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; cannot be decoded.</source>
        <translation>Не удаётся декодировать «{0}».</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; cannot be read as audio.</source>
        <translation>Не удаётся прочитать «{0}» как аудио.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; cannot be the name of a style: choose another word, which the model does not have.</source>
        <translation>«{0}» не может быть названием стиля: выбрать другое слово, которого нет в модели.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; has 0 bytes, so the set cannot be uploaded whole.</source>
        <translation>«{0}» имеет размер 0 байт, поэтому сет нельзя загрузить целиком.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; has {1} characters; more than {2} may not unpack.</source>
        <translation>В «{0}» символов: {1}; больше {2} может не распаковаться.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; has {1} kbit/s on average; below {2} it sounds dull.</source>
        <translation>«{0}»: в среднем {1} кбит/с; ниже {2} звук глухой.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; has {1} kbit/s on average; {2} is the most for {3}.</source>
        <translation>«{0}»: в среднем {1} кбит/с; максимум {2} для {3}.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; has {1} x {2} pixels; make it smaller.</source>
        <translation>«{0}» имеет {1} x {2} пикселей; уменьшить.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is a descriptor of its adapter; ask for it with --descriptor.</source>
        <translation>«{0}» — дескриптор своего адаптера; запросить через --descriptor.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is an MP3 and answers key presses, first at {1}; use WAV or Ogg.</source>
        <translation>«{0}» — MP3 и отвечает на нажатия, впервые в {1}; использовать WAV или Ogg.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is as good as silent; use the 44-byte blank.wav instead.</source>
        <translation>«{0}» почти беззвучен; использовать blank.wav в 44 байта.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is empty.</source>
        <translation>«{0}» пуст.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is not a hub id; it looks like owner/name.</source>
        <translation>«{0}» — не идентификатор хаба; он имеет вид owner/name.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is not a model of the hub; only downloaded models are deleted here.</source>
        <translation>«{0}» — не модель хаба; здесь удаляются только загруженные модели.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is not a picture that can be read.</source>
        <translation>«{0}» — не читаемое изображение.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is silent on the {1}.</source>
        <translation>«{0}» молчит; канал: {1}.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is {1} times as loud on the {2}.</source>
        <translation>«{0}» громче в {1} раза; канал: {2}.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is {1}, which its name does not say.</source>
        <translation>«{0}» — это {1}, что не видно по имени.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is {1}; its name should end in {2}.</source>
        <translation>«{0}» — это {1}; имя должно оканчиваться на {2}.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is {1}; use MP3 or Ogg Vorbis.</source>
        <translation>«{0}» — это {1}; использовать MP3 или Ogg Vorbis.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; lasts {1} ms; at least {2} ms are heard everywhere.</source>
        <translation>«{0}» длится {1} мс; везде слышно от {2} мс.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; made this difficulty, it seems, but is not in the tags.</source>
        <translation>Похоже, эту сложность создал «{0}», но в тегах его нет.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; plays so often in [{1}] that the default finish would be obnoxious there.</source>
        <translation>«{0}» звучит в [{1}] так часто, что стандартный finish там мешал бы.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; plays {1} times at once. Is that meant?</source>
        <translation>«{0}» звучит одновременно {1} раз. Так задумано?</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; should be a PNG.</source>
        <translation>«{0}» должно быть в PNG.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; stands at different places in the taiko difficulties: {1}.</source>
        <translation>«{0}» стоит в разных местах в сложностях taiko: {1}.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; takes {1} ms to become loud {2}; does it feel late?</source>
        <translation>«{0}» набирает громкость за {1} мс {2}; ощущается поздним?</translation>
    </message>
    <message>
        <source>(for example at {0} in [{1}])</source>
        <translation>(например, на {0} в [{1}])</translation>
    </message>
    <message>
        <source>, so it cannot be backed up.</source>
        <translation>, поэтому резервная копия невозможна.</translation>
    </message>
    <message>
        <source>, {0} px away</source>
        <translation>, в {0} px</translation>
    </message>
    <message>
        <source>--audio-use {0} needs the song; name it with --prompt-audio.</source>
        <translation>--audio-use {0} требует песню; укажите её через --prompt-audio.</translation>
    </message>
    <message>
        <source>--compatibility {0} is unknown; use reference.</source>
        <translation>--compatibility {0} неизвестно; использовать reference.</translation>
    </message>
    <message>
        <source>--context {0} is taken from a difficulty of the same mode; name one.</source>
        <translation>--context {0} берётся из сложности того же режима; указать её.</translation>
    </message>
    <message>
        <source>--device {0} is not one of auto, cpu, cuda and mps.</source>
        <translation>--device {0} не из числа auto, cpu, cuda и mps.</translation>
    </message>
    <message>
        <source>--key {0} is no key; write one such as &quot;F# minor&quot;.</source>
        <translation>--key {0} не тональность; напишите, например, &quot;F# minor&quot;.</translation>
    </message>
    <message>
        <source>--language {0} is not the code of a language; write en, ja or the like.</source>
        <translation>--language {0} не код языка; напишите en, ja или подобный.</translation>
    </message>
    <message>
        <source>--least {0} is not a score that a finding can have; use 0 or more.</source>
        <translation>--least {0} не может быть оценкой замечания; использовать 0 или больше.</translation>
    </message>
    <message>
        <source>--mapper &quot;{0}&quot; is neither a user id nor the style of an adapter that is named with --adapter; {1}.</source>
        <translation>--mapper «{0}» — не id пользователя и не стиль адаптера, названного через --adapter; {1}.</translation>
    </message>
    <message>
        <source>--mode {0} is unknown; use osu, taiko, catch or mania.</source>
        <translation>--mode {0} неизвестно; использовать osu, taiko, catch или mania.</translation>
    </message>
    <message>
        <source>--model {0}: {1} Leave --model out to time from the audio, or choose V32.</source>
        <translation>--model {0}: {1} Убрать --model, чтобы найти тайминг по аудио, или выбрать V32.</translation>
    </message>
    <message>
        <source>--rank compares songs with their prompts, and this one has none; write one.</source>
        <translation>--rank сравнивает песни с их запросами, а у этой его нет; напишите его.</translation>
    </message>
    <message>
        <source>--rank compares songs with their prompts; describe the music, or leave that out.</source>
        <translation>--rank сравнивает песни с их запросами; опишите музыку или уберите его.</translation>
    </message>
    <message>
        <source>--timing {0} has no meter that a map can have; write 3 or 4 after the slash.</source>
        <translation>--timing {0}: такого размера у карты быть не может; после черты писать 3 или 4.</translation>
    </message>
    <message>
        <source>--timing {0} is out of range; the BPM must lie between {1}.</source>
        <translation>--timing {0} вне пределов; BPM должен быть между {1}.</translation>
    </message>
    <message>
        <source>--timing {0} is out of range; the offset must lie within a day of the song.</source>
        <translation>--timing {0} вне пределов; оффсет должен быть в пределах суток от песни.</translation>
    </message>
    <message>
        <source>--timing {0} is unknown; use {1}, or BPM@OFFSET_MS such as 180@1250.</source>
        <translation>--timing {0} неизвестно; использовать {1} или BPM@OFFSET_MS, например 180@1250.</translation>
    </message>
    <message>
        <source>--{0} {1} cannot be; choose {2}.</source>
        <translation>--{0} {1} не бывает; выберите {2}.</translation>
    </message>
    <message>
        <source>/Applications/osu!.app/Contents/Resources/drive_c/osu!</source>
        <translation>/Applications/osu!.app/Contents/Resources/drive_c/osu!</translation>
    </message>
    <message>
        <source>0 always takes the most likely token</source>
        <translation>0 всегда берёт самый вероятный токен</translation>
    </message>
    <message>
        <source>1 fix of findings</source>
        <translation>1 исправление замечаний</translation>
    </message>
    <message>
        <source>1 forbids downloads.</source>
        <translation>1 запрещает загрузки.</translation>
    </message>
    <message>
        <source>1/{0} is used only {1} ({2}). Does the song have that rhythm there?</source>
        <translation>1/{0} используется только {1} ({2}). Есть ли там такой ритм в песне?</translation>
    </message>
    <message>
        <source>128 to 192 kbit/s for MP3, up to 208 for Ogg: good sound without waste.</source>
        <translation>128–192 кбит/с для MP3, до 208 для Ogg: хороший звук без лишнего объёма.</translation>
    </message>
    <message>
        <source>4 GB of memory for musicgen-small, 10 GB for medium, 16 GB for large; minutes for each 30 s on a processor.</source>
        <translation>4 ГБ памяти для musicgen-small, 10 ГБ для medium, 16 ГБ для large; минуты на каждые 30 с на процессоре.</translation>
    </message>
    <message>
        <source>4 GB of memory, and the package diffusers; about two minutes for each 10 s on two cores.</source>
        <translation>4 ГБ памяти и пакет diffusers; около двух минут на каждые 10 с на двух ядрах.</translation>
    </message>
    <message>
        <source>; open another difficulty.</source>
        <translation>; открыть другую сложность.</translation>
    </message>
    <message>
        <source>; open the set again.</source>
        <translation>; открыть сет заново.</translation>
    </message>
    <message>
        <source>; put it back, or accept as a new difficulty.</source>
        <translation>; вернуть на место или принять как новую сложность.</translation>
    </message>
    <message>
        <source>; put it back.</source>
        <translation>; вернуть на место.</translation>
    </message>
    <message>
        <source>; the first one: {0}</source>
        <translation>; первая причина: {0}</translation>
    </message>
    <message>
        <source>A .{0} file cannot be written here ({1}); choose another format.</source>
        <translation>Файл .{0} здесь записать нельзя ({1}); выберите другой формат.</translation>
    </message>
    <message>
        <source>A Cup or Salad has no hyperdash, a Platter none at slider parts.</source>
        <translation>В Cup и Salad нет гипердэшей, в Platter их нет на частях слайдера.</translation>
    </message>
    <message>
        <source>A background is sharp on large screens without making the download large.</source>
        <translation>Фон чёткий на больших экранах и не раздувает загрузку.</translation>
    </message>
    <message>
        <source>A bar line a little before a green line scrolls at the speed of the section before.</source>
        <translation>Тактовая черта чуть раньше зелёной линии движется со скоростью предыдущего участка.</translation>
    </message>
    <message>
        <source>A bar line comes {0} ms after the one before; omit one of them.</source>
        <translation>Тактовая черта идёт через {0} мс после предыдущей; убрать одну из них.</translation>
    </message>
    <message>
        <source>A bar of {0} beats is not possible; choose 1 to 64.</source>
        <translation>Такт из {0} долей невозможен; выбрать от 1 до 64.</translation>
    </message>
    <message>
        <source>A bar whose rhythm is unlike everything around it is either a highlight or a slip.</source>
        <translation>Такт с ритмом, не похожим на всё вокруг, — это либо акцент, либо ошибка.</translation>
    </message>
    <message>
        <source>A base slider velocity of {0} at {1} BPM is fast for an Easy; {2} is the guideline.</source>
        <translation>Базовая скорость слайдера {0} при {1} BPM велика для Easy; ориентир — {2}.</translation>
    </message>
    <message>
        <source>A beat divisor that is used a few times only is often a slip.</source>
        <translation>Делитель доли, использованный лишь несколько раз, часто ошибка.</translation>
    </message>
    <message>
        <source>A beatmap of a web row has no content.</source>
        <translation>У карты из веб-строки нет содержимого.</translation>
    </message>
    <message>
        <source>A break begins 200 ms after an object and ends when the next one appears, so that its effects do not disturb.</source>
        <translation>Перерыв начинается через 200 мс после объекта и кончается с появлением следующего, чтобы его эффекты не мешали.</translation>
    </message>
    <message>
        <source>A change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>A change of tempo changes the scroll speed, unless a green line on it evens it out.</source>
        <translation>Смена темпа меняет скорость прокрутки, если её не выравнивает зелёная линия.</translation>
    </message>
    <message>
        <source>A checkpoint of the kind {0}, found among the downloaded models.</source>
        <translation>Чекпойнт вида {0}, найденный среди загруженных моделей.</translation>
    </message>
    <message>
        <source>A dash that is a few pixels short of a hyperdash asks for great precision.</source>
        <translation>Дэш, которому не хватает пары пикселей до гипердэша, требует большой точности.</translation>
    </message>
    <message>
        <source>A difficulty has at least 30 seconds of drain time.</source>
        <translation>В сложности не меньше 30 секунд времени drain.</translation>
    </message>
    <message>
        <source>A difficulty that only holds hit sounds is deleted before the set is ranked.</source>
        <translation>Сложность, где только хитсаунды, удаляется до ранкинга сета.</translation>
    </message>
    <message>
        <source>A difficulty&apos;s name is its own and says more than who made it.</source>
        <translation>Название сложности своё и говорит больше, чем имя автора.</translation>
    </message>
    <message>
        <source>A finisher in a 1/4 pattern must be its last note and change colour.</source>
        <translation>Финишер в рисунке 1/4 должен быть последней нотой и менять цвет.</translation>
    </message>
    <message>
        <source>A finisher takes both hands, so it stands alone or at the end of a pattern.</source>
        <translation>Финишер занимает обе руки, поэтому стоит отдельно или в конце рисунка.</translation>
    </message>
    <message>
        <source>A finisher within a {0} pattern; this level allows none there.</source>
        <translation>Финишер внутри рисунка {0}; на этом уровне там нельзя.</translation>
    </message>
    <message>
        <source>A folder for settings, backups, logs and caches, in place of the system&apos;s.</source>
        <translation>Папка для настроек, резервных копий, журналов и кэша вместо системной.</translation>
    </message>
    <message>
        <source>A graphics card with 16 GB, where it is the one to choose; 4 GB do, slowly. On a processor 30 GB of memory, and patience.</source>
        <translation>Видеокарта с 16 ГБ, там это лучший выбор; 4 ГБ хватит, но медленно. На процессоре 30 ГБ памяти и терпение.</translation>
    </message>
    <message>
        <source>A guest difficulty has the timing of the set; leave {0} out, or make a new difficulty.</source>
        <translation>У гостевой сложности тайминг сета; убрать {0} или сделать новую сложность.</translation>
    </message>
    <message>
        <source>A guest difficulty needs its stars; set {0}.</source>
        <translation>Гостевой сложности нужны звёзды; задать {0}.</translation>
    </message>
    <message>
        <source>A hit sound tells when one hit, so it begins at once.</source>
        <translation>Хитсаунд показывает момент попадания, поэтому начинается сразу.</translation>
    </message>
    <message>
        <source>A hold note lasts long enough to be held.</source>
        <translation>Длинная нота достаточно длинна, чтобы её удержать.</translation>
    </message>
    <message>
        <source>A jump far larger than all others of its rhythm is often a slip.</source>
        <translation>Прыжок, намного больший всех других того же ритма, часто ошибка.</translation>
    </message>
    <message>
        <source>A line {0} ms later changes the samples; is it meant for this object?</source>
        <translation>Линия на {0} мс позже меняет сэмплы; она для этого объекта?</translation>
    </message>
    <message>
        <source>A map begins with a red line; a green one before it has nothing to inherit, and kiai would begin at once.</source>
        <translation>Карта начинается с красной линии; зелёной до неё нечего наследовать, а kiai начался бы сразу.</translation>
    </message>
    <message>
        <source>A map is needed to take its {0} from; name a difficulty.</source>
        <translation>Нужна карта, чтобы взять {0}; указать сложность.</translation>
    </message>
    <message>
        <source>A map sets at least two combo colours, or prefers the default skin, so that combos can be told apart.</source>
        <translation>В карте не меньше двух цветов комбо или предпочтён стандартный скин, чтобы комбо различались.</translation>
    </message>
    <message>
        <source>A model that follows melodies needs a prompt beside them; describe the music.</source>
        <translation>Модели, следующей мелодии, нужен и запрос; опишите музыку.</translation>
    </message>
    <message>
        <source>A model that follows melodies plays 30 s at most; ask for fewer seconds.</source>
        <translation>Модель, следующая мелодии, играет не более 30 с; попросите меньше секунд.</translation>
    </message>
    <message>
        <source>A model that follows melodies plays no sections; choose musicgen-small.</source>
        <translation>Модель, следующая мелодии, не играет разделов; выберите musicgen-small.</translation>
    </message>
    <message>
        <source>A new difficulty cannot be written in place; it becomes a file of its own.</source>
        <translation>Новую сложность нельзя записать на месте; она станет отдельным файлом.</translation>
    </message>
    <message>
        <source>A new red line draws a bar line; one just after another looks like a mistake.</source>
        <translation>Новая красная линия рисует тактовую черту; ещё одна сразу после неё похожа на ошибку.</translation>
    </message>
    <message>
        <source>A note just before a spinner (denden) is hard to see.</source>
        <translation>Ноту прямо перед спиннером (denden) трудно увидеть.</translation>
    </message>
    <message>
        <source>A preset needs a name with letters in it.</source>
        <translation>Пресету нужно название с буквами.</translation>
    </message>
    <message>
        <source>A prompt has {0} letters; shorten it to {1}: a sentence or two are best.</source>
        <translation>В запросе {0} букв; сократите до {1}: лучше всего одно-два предложения.</translation>
    </message>
    <message>
        <source>A red anchor lies on the slider&apos;s {0}; the path is ambiguous.</source>
        <translation>Красная точка лежит на части слайдера ({0}); путь неоднозначен.</translation>
    </message>
    <message>
        <source>A red line that changes nothing shifts the timing by rounding and resets nightcore&apos;s cymbals.</source>
        <translation>Красная линия, которая ничего не меняет, сдвигает тайминг из-за округления и сбрасывает тарелки nightcore.</translation>
    </message>
    <message>
        <source>A red line without a usable tempo or meter leaves what follows untimed.</source>
        <translation>Красная линия без пригодного темпа или размера оставляет дальнейшее без тайминга.</translation>
    </message>
    <message>
        <source>A remap keeps the mode of {0}; leave --mode out, or make a new difficulty.</source>
        <translation>Ремап сохраняет режим {0}; убрать --mode или сделать новую сложность.</translation>
    </message>
    <message>
        <source>A remap keeps the red lines of the map; leave {0} out, or make a new difficulty.</source>
        <translation>Ремап сохраняет красные линии карты; убрать {0} или сделать новую сложность.</translation>
    </message>
    <message>
        <source>A remap keeps the {0} keys of {1}; leave --keys out.</source>
        <translation>Ремап сохраняет клавиши ({0}) из {1}; убрать --keys.</translation>
    </message>
    <message>
        <source>A remap needs a range; set {0} and {1}.</source>
        <translation>Ремапу нужен диапазон; задать {0} и {1}.</translation>
    </message>
    <message>
        <source>A reverse arrow can be seen before the slider ball reaches it.</source>
        <translation>Стрелку разворота видно до того, как её достигнет шар слайдера.</translation>
    </message>
    <message>
        <source>A second object at {0} ms was left out.</source>
        <translation>Второй объект на {0} мс пропущен.</translation>
    </message>
    <message>
        <source>A short song has easy difficulties too; how easy, its length decides.</source>
        <translation>У короткой песни тоже есть лёгкие сложности; насколько лёгкие — решает длина.</translation>
    </message>
    <message>
        <source>A shortened or changed song says so at the end of its title, in the same words everywhere.</source>
        <translation>Укороченная или изменённая песня отмечает это в конце названия, везде одинаково.</translation>
    </message>
    <message>
        <source>A slider a millisecond before a line does not get the slider velocity of that line.</source>
        <translation>Слайдер за миллисекунду до линии не получает её скорость слайдера.</translation>
    </message>
    <message>
        <source>A slider has a body that players can see and follow.</source>
        <translation>У слайдера есть тело, которое игроки видят и могут вести.</translation>
    </message>
    <message>
        <source>A slider that overlaps its own path in the same direction (burai) hides where the ball goes.</source>
        <translation>Слайдер, идущий по своему пути в том же направлении (burai), скрывает движение шара.</translation>
    </message>
    <message>
        <source>A slider tick rate of {0} puts ticks off the beat; use a whole number, 0.5, 1.333 or 1.5.</source>
        <translation>Частота тиков слайдера {0} ставит тики мимо долей; использовать целое число, 0,5, 1,333 или 1,5.</translation>
    </message>
    <message>
        <source>A song has at most {0} sections; join some of them.</source>
        <translation>В песне не более {0} разделов; объедините некоторые.</translation>
    </message>
    <message>
        <source>A song of {0} s cannot be given a rhythm: use one of up to 2 hours.</source>
        <translation>Песне длиной {0} с нельзя дать ритм: использовать песню до 2 часов.</translation>
    </message>
    <message>
        <source>A song that goes on long after the last object is cut.</source>
        <translation>Песня, звучащая долго после последнего объекта, обрезается.</translation>
    </message>
    <message>
        <source>A space is missing beside &quot;&amp;&quot; in the {0}: &quot;{1}&quot;.</source>
        <translation>Рядом с «&amp;» нет пробела в поле {0}: «{1}».</translation>
    </message>
    <message>
        <source>A spinner lasts long enough to be seen, and leaves time to get back to the next object.</source>
        <translation>Спиннер достаточно длинный, чтобы его увидеть, и оставляет время вернуться к следующему объекту.</translation>
    </message>
    <message>
        <source>A storyboard that only some difficulties have is a choice, or was forgotten in the others.</source>
        <translation>Сториборд лишь в некоторых сложностях — это выбор, либо в остальных он забыт.</translation>
    </message>
    <message>
        <source>A turbo model takes no --guidance; leave that out, or choose acestep-v15-xl-base.</source>
        <translation>Турбо-модель не принимает --guidance; уберите это или выберите acestep-v15-xl-base.</translation>
    </message>
    <message>
        <source>A version is marked like &quot;{0}&quot; in the {1}: &quot;{2}&quot;.</source>
        <translation>Версия помечается как «{0}» в поле {1}: «{2}».</translation>
    </message>
    <message>
        <source>A video of 1280 x 720 is enough behind a map and keeps the download small.</source>
        <translation>Видео 1280 x 720 достаточно за картой, и загрузка остаётся небольшой.</translation>
    </message>
    <message>
        <source>A video starts with the song at one offset in all difficulties.</source>
        <translation>Видео начинается с песней с одним оффсетом во всех сложностях.</translation>
    </message>
    <message>
        <source>A web row has no list of beatmaps.</source>
        <translation>В веб-строке нет списка карт.</translation>
    </message>
    <message>
        <source>A web row has no song.</source>
        <translation>В веб-строке нет песни.</translation>
    </message>
    <message>
        <source>A web row holds no JSON.</source>
        <translation>Веб-строка не содержит JSON.</translation>
    </message>
    <message>
        <source>A {0} without a time was left out.</source>
        <translation>Пропущен элемент без времени: {0}.</translation>
    </message>
    <message>
        <source>ACE-Step plays {0} s at least; ask for more seconds.</source>
        <translation>ACE-Step играет не меньше {0} с; запросите больше секунд.</translation>
    </message>
    <message>
        <source>AR, OD, HP and CS fit what the difficulty&apos;s name promises.</source>
        <translation>AR, OD, HP и CS соответствуют тому, что обещает название сложности.</translation>
    </message>
    <message>
        <source>Additions on slider bodies</source>
        <translation>Дополнительные звуки на теле слайдера</translation>
    </message>
    <message>
        <source>Additions on the body are usually a slip for the slider&apos;s head; only the whistle sounds there.</source>
        <translation>Дополнения на теле обычно поставлены по ошибке вместо головы слайдера; там звучит только whistle.</translation>
    </message>
    <message>
        <source>After this fast hyperdash the pattern turns back at once.</source>
        <translation>После этого быстрого гипердэша рисунок сразу поворачивает назад.</translation>
    </message>
    <message>
        <source>All anchors of the slider lie on its head, so it has no body.</source>
        <translation>Все точки слайдера лежат на его голове, поэтому тела нет.</translation>
    </message>
    <message>
        <source>All difficulties map one song, so offset, tempo and meter are the same in all of them.</source>
        <translation>Все сложности — одна песня, поэтому оффсет, темп и размер у всех одинаковы.</translation>
    </message>
    <message>
        <source>All difficulties use one audio file, and it is in the folder.</source>
        <translation>Все сложности используют один аудиофайл, и он есть в папке.</translation>
    </message>
    <message>
        <source>All modes, windows of half a minute; hitsounds and guest difficulties from a map that is there.</source>
        <translation>Все режимы, окна по полминуты; хитсаунды и гостевые сложности по имеющейся карте.</translation>
    </message>
    <message>
        <source>All taiko difficulties omit the same bar lines.</source>
        <translation>Все сложности taiko скрывают одни и те же тактовые черты.</translation>
    </message>
    <message>
        <source>Ambiguous slider</source>
        <translation>Двусмысленный слайдер</translation>
    </message>
    <message>
        <source>An Easy keeps its slider velocity low enough to follow.</source>
        <translation>В Easy скорость слайдера достаточно низкая, чтобы успевать.</translation>
    </message>
    <message>
        <source>An anchor of this juice stream</source>
        <translation>Якорь этого потока сока</translation>
    </message>
    <message>
        <source>An anchor of this slider</source>
        <translation>Якорь этого слайдера</translation>
    </message>
    <message>
        <source>An empty file keeps the others from uploading; osu!&apos;s blank.wav of 44 bytes silences a sample.</source>
        <translation>Пустой файл мешает загрузке остальных; blank.wav из osu! в 44 байта заглушает сэмпл.</translation>
    </message>
    <message>
        <source>An object shortly before a red line may have been meant for that line&apos;s beat.</source>
        <translation>Объект незадолго до красной линии, возможно, предназначен для её доли.</translation>
    </message>
    <message>
        <source>Anchor</source>
        <translation>Якорь</translation>
    </message>
    <message>
        <source>Anchors</source>
        <translation>Якоря</translation>
    </message>
    <message>
        <source>Anchors shape a slider; hundreds of them may hide drawings that nobody should see.</source>
        <translation>Точки задают форму слайдера; сотни точек могут скрывать рисунки, которых никто не должен видеть.</translation>
    </message>
    <message>
        <source>And {0} more of this kind.</source>
        <translation>И ещё таких же: {0}.</translation>
    </message>
    <message>
        <source>Another address to download models from.</source>
        <translation>Другой адрес для загрузки моделей.</translation>
    </message>
    <message>
        <source>Antiflow after a fast hyperdash</source>
        <translation>Встречное движение после быстрого гипердэша</translation>
    </message>
    <message>
        <source>AppData/Local/osu!</source>
        <translation>AppData/Local/osu!</translation>
    </message>
    <message>
        <source>Artist, title, source, creator and tags are the same in every difficulty.</source>
        <translation>Исполнитель, название, источник, автор и теги одинаковы во всех сложностях.</translation>
    </message>
    <message>
        <source>Asking the model</source>
        <translation>Опрос модели</translation>
    </message>
    <message>
        <source>At most {0} prompts fit into one request; leave some for the next.</source>
        <translation>В один запрос входит не более {0} описаний; оставьте часть на следующий.</translation>
    </message>
    <message>
        <source>At this size int8 gains nothing; only the large models have it.</source>
        <translation>При таком размере int8 ничего не даёт; он есть только у больших моделей.</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Аудио</translation>
    </message>
    <message>
        <source>Audio bitrate</source>
        <translation>Битрейт аудио</translation>
    </message>
    <message>
        <source>Audio format</source>
        <translation>Формат аудио</translation>
    </message>
    <message>
        <source>Audio track in a video</source>
        <translation>Звуковая дорожка в видео</translation>
    </message>
    <message>
        <source>Auto reaches 1,000 bonus points on every spinner, so that players can complete it.</source>
        <translation>Auto набирает 1000 бонусных очков на каждом спиннере, чтобы игроки могли его пройти.</translation>
    </message>
    <message>
        <source>Background dim</source>
        <translation>Затемнение фона</translation>
    </message>
    <message>
        <source>Background position in taiko</source>
        <translation>Положение фона в taiko</translation>
    </message>
    <message>
        <source>Background size</source>
        <translation>Размер фона</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Копии</translation>
    </message>
    <message>
        <source>Backups per beatmap</source>
        <translation>Копий на карту</translation>
    </message>
    <message>
        <source>Bar line just before a line</source>
        <translation>Тактовая черта прямо перед линией</translation>
    </message>
    <message>
        <source>Bar lines close together</source>
        <translation>Тактовые черты слишком близко</translation>
    </message>
    <message>
        <source>Base scroll speed out of order</source>
        <translation>Базовая скорость не по порядку</translation>
    </message>
    <message>
        <source>Beat</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Beatwright</source>
        <translation>Beatwright</translation>
    </message>
    <message>
        <source>Beatwright crashed the last time it ran, in one of the libraries it uses.</source>
        <translation>В прошлый раз Beatwright аварийно завершился в одной из используемых библиотек.</translation>
    </message>
    <message>
        <source>Beatwright did not end in order the last time, after an unexpected error.</source>
        <translation>В прошлый раз Beatwright завершился неправильно после неожиданной ошибки.</translation>
    </message>
    <message>
        <source>Beatwright is open already, but does not answer; close it, then start it again.</source>
        <translation>Beatwright уже открыт, но не отвечает; закрыть его и запустить снова.</translation>
    </message>
    <message>
        <source>Beatwright was ended from outside the last time: by the system, a power cut, or a kill.</source>
        <translation>В прошлый раз Beatwright был завершён извне: системой, отключением питания или kill.</translation>
    </message>
    <message>
        <source>Before and after a spinner there is time to get to the fruit.</source>
        <translation>До и после спиннера есть время добраться до фрукта.</translation>
    </message>
    <message>
        <source>Begin a new combo here.</source>
        <translation>Начать здесь новое комбо.</translation>
    </message>
    <message>
        <source>Beginners can follow a slider only if it lasts a little.</source>
        <translation>Новички успевают вести слайдер, только если он не слишком короткий.</translation>
    </message>
    <message>
        <source>Beginners cannot see how often a very short slider turns.</source>
        <translation>Новички не видят, сколько раз разворачивается очень короткий слайдер.</translation>
    </message>
    <message>
        <source>Beginners need circles, or at least time, between sliders.</source>
        <translation>Новичкам между слайдерами нужны круги или хотя бы время.</translation>
    </message>
    <message>
        <source>Beginners see by an overlap that two objects follow one another quickly.</source>
        <translation>По перекрытию новички видят, что два объекта идут быстро друг за другом.</translation>
    </message>
    <message>
        <source>Beyond the song</source>
        <translation>После конца песни</translation>
    </message>
    <message>
        <source>Bookmark removed</source>
        <translation>Закладка убрана</translation>
    </message>
    <message>
        <source>Bookmark set</source>
        <translation>Закладка поставлена</translation>
    </message>
    <message>
        <source>Break that the editor would not make</source>
        <translation>Перерыв, какого редактор не сделал бы</translation>
    </message>
    <message>
        <source>Building the map</source>
        <translation>Сборка карты</translation>
    </message>
    <message>
        <source>Cannot be looked at: {0}.</source>
        <translation>Не удаётся посмотреть: {0}.</translation>
    </message>
    <message>
        <source>Cannot delete {0}: {1}.</source>
        <translation>Не удаётся удалить {0}: {1}.</translation>
    </message>
    <message>
        <source>Cannot keep the library&apos;s index at {0}: {1}.</source>
        <translation>Не удаётся сохранить индекс библиотеки в {0}: {1}.</translation>
    </message>
    <message>
        <source>Cannot keep the style {0}: {1}.</source>
        <translation>Не удаётся сохранить стиль {0}: {1}.</translation>
    </message>
    <message>
        <source>Cannot make the folder {0}: {1}.</source>
        <translation>Не удаётся создать папку {0}: {1}.</translation>
    </message>
    <message>
        <source>Cannot open {0}: {1}.</source>
        <translation>Не удаётся открыть {0}: {1}.</translation>
    </message>
    <message>
        <source>Cannot read the audio file {0}: {1}; choose an audio file.</source>
        <translation>Не удаётся прочитать аудиофайл {0}: {1}; выбрать аудиофайл.</translation>
    </message>
    <message>
        <source>Cannot read the backup {0}: {1}.</source>
        <translation>Не удаётся прочитать копию {0}: {1}.</translation>
    </message>
    <message>
        <source>Cannot read the data set {0}: {1}.</source>
        <translation>Не удаётся прочитать набор данных {0}: {1}.</translation>
    </message>
    <message>
        <source>Cannot read this folder: {0}.</source>
        <translation>Не удаётся прочитать эту папку: {0}.</translation>
    </message>
    <message>
        <source>Cannot read {0} as a .tar archive: {1}.</source>
        <translation>Не удаётся прочитать {0} как архив .tar: {1}.</translation>
    </message>
    <message>
        <source>Cannot read {0} as a Parquet table: {1}.</source>
        <translation>Не удаётся прочитать {0} как таблицу Parquet: {1}.</translation>
    </message>
    <message>
        <source>Cannot read {0}: it is not there; download the checkpoint again.</source>
        <translation>Не удаётся прочитать {0}: его нет; загрузить чекпойнт заново.</translation>
    </message>
    <message>
        <source>Cannot read {0}: {1}.</source>
        <translation>Не удаётся прочитать {0}: {1}.</translation>
    </message>
    <message>
        <source>Cannot remove {0}: {1}.</source>
        <translation>Не удаётся удалить {0}: {1}.</translation>
    </message>
    <message>
        <source>Cannot unpack {0}: {1}.</source>
        <translation>Не удаётся распаковать {0}: {1}.</translation>
    </message>
    <message>
        <source>Cannot write into {0}: {1}.</source>
        <translation>Не удаётся записать в {0}: {1}.</translation>
    </message>
    <message>
        <source>Cannot write into {0}; set HF_HOME to a folder that you may write to.</source>
        <translation>Не удаётся записать в {0}; указать в HF_HOME папку, доступную для записи.</translation>
    </message>
    <message>
        <source>Cannot write samples into {0}: {1}.</source>
        <translation>Не удаётся записать пробы в {0}: {1}.</translation>
    </message>
    <message>
        <source>Cannot write {0} of {1}: {2}.</source>
        <translation>Не удаётся записать {0} из {1}: {2}.</translation>
    </message>
    <message>
        <source>Cannot write {0}: {1}.</source>
        <translation>Не удаётся записать {0}: {1}.</translation>
    </message>
    <message>
        <source>Checking the files</source>
        <translation>Проверка файлов</translation>
    </message>
    <message>
        <source>Checking the mapset</source>
        <translation>Проверка мапсета</translation>
    </message>
    <message>
        <source>Choosing sounds</source>
        <translation>Выбор звуков</translation>
    </message>
    <message>
        <source>Colours too dark or bright</source>
        <translation>Слишком тёмные или светлые цвета</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Колонка</translation>
    </message>
    <message>
        <source>Column {0} has {1} {2} notes than the average.</source>
        <translation>В колонке {0} нот {1} {2}, чем в среднем.</translation>
    </message>
    <message>
        <source>Column {0} of {1} has no note.</source>
        <translation>В колонке {0} из {1} нет нот.</translation>
    </message>
    <message>
        <source>Columns used unevenly</source>
        <translation>Колонки используются неравномерно</translation>
    </message>
    <message>
        <source>Coming nearer to the target stars</source>
        <translation>Приближение к нужным звёздам</translation>
    </message>
    <message>
        <source>Coming nearer to {0} stars would take longer than the {1} s allowed; raise that limit, or ask for more or fewer stars.</source>
        <translation>Приблизиться к {0} звёздам заняло бы больше разрешённых {1} с; поднимите предел или попросите больше или меньше звёзд.</translation>
    </message>
    <message>
        <source>Comparing with the prompt</source>
        <translation>Сравнение с запросом</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Композиция</translation>
    </message>
    <message>
        <source>Computing star ratings</source>
        <translation>Расчёт звёзд</translation>
    </message>
    <message>
        <source>Copies of each beatmap from before it was changed; older ones make room, but for those that Undo needs.</source>
        <translation>Копии каждой карты до изменения; старые удаляются, кроме нужных для отмены.</translation>
    </message>
    <message>
        <source>Counting choices</source>
        <translation>Подсчёт решений</translation>
    </message>
    <message>
        <source>Covered reverse arrow</source>
        <translation>Закрытая стрелка возврата</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Custom hitnormal</source>
        <translation>Свой hitnormal</translation>
    </message>
    <message>
        <source>Dark objects vanish on a dark background; bright ones flash in kiai.</source>
        <translation>Тёмные объекты теряются на тёмном фоне; яркие мигают в kiai.</translation>
    </message>
    <message>
        <source>Decoding the sound</source>
        <translation>Декодирование звука</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Устройство</translation>
    </message>
    <message>
        <source>Difficulties of a mode show the same video.</source>
        <translation>Сложности одного режима показывают одно видео.</translation>
    </message>
    <message>
        <source>Difficulty names</source>
        <translation>Названия сложностей</translation>
    </message>
    <message>
        <source>Difficulty that cannot be played</source>
        <translation>Неиграбельная сложность</translation>
    </message>
    <message>
        <source>Documents/osu!</source>
        <translation>Documents/osu!</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Downloading {0}</source>
        <translation>Загрузка {0}</translation>
    </message>
    <message>
        <source>Each level has a fastest rhythm: 1/2 in a Kantan, 1/3 in a Futsuu, 1/6 above.</source>
        <translation>У каждого уровня есть самый быстрый ритм: 1/2 в Kantan, 1/3 в Futsuu, 1/6 выше.</translation>
    </message>
    <message>
        <source>Easier difficulties ask for few keys at once.</source>
        <translation>Лёгкие сложности требуют мало клавиш одновременно.</translation>
    </message>
    <message>
        <source>Easy difficulties keep OD and HP low.</source>
        <translation>В лёгких сложностях OD и HP низкие.</translation>
    </message>
    <message>
        <source>Edge dash</source>
        <translation>Дэш на пределе</translation>
    </message>
    <message>
        <source>Editor view</source>
        <translation>Вид редактора</translation>
    </message>
    <message>
        <source>End it at {0}.</source>
        <translation>Закончить в {0}.</translation>
    </message>
    <message>
        <source>End of the map</source>
        <translation>Конец карты</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Every .osu file is a difficulty with objects.</source>
        <translation>Каждый файл .osu — сложность с объектами.</translation>
    </message>
    <message>
        <source>Every column has work.</source>
        <translation>У каждой колонки есть работа.</translation>
    </message>
    <message>
        <source>Every difficulty has a background, and its file is there.</source>
        <translation>У каждой сложности есть фон, и его файл на месте.</translation>
    </message>
    <message>
        <source>Every difficulty of the set has this timing already.</source>
        <translation>У всех сложностей сета уже этот тайминг.</translation>
    </message>
    <message>
        <source>Every head, repeat and tail lies on a tick of the beat, give or take the game&apos;s rounding.</source>
        <translation>Каждая голова, повтор и хвост стоят на тике доли с точностью до округления игры.</translation>
    </message>
    <message>
        <source>Every object is wholly visible on a screen of 4:3.</source>
        <translation>Каждый объект целиком виден на экране 4:3.</translation>
    </message>
    <message>
        <source>Every sample that a note names is in the folder.</source>
        <translation>Каждый сэмпл, названный нотой, есть в папке.</translation>
    </message>
    <message>
        <source>Everybody downloads what lies in the folder, so nothing lies there for nothing.</source>
        <translation>Содержимое папки скачивают все, поэтому лишнего в ней нет.</translation>
    </message>
    <message>
        <source>Fast objects apart</source>
        <translation>Быстрые объекты далеко друг от друга</translation>
    </message>
    <message>
        <source>Fast patterns stay short enough for the level.</source>
        <translation>Быстрые рисунки достаточно коротки для уровня.</translation>
    </message>
    <message>
        <source>Faster than the level</source>
        <translation>Быстрее, чем положено уровню</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Имена файлов</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Files of 0 bytes</source>
        <translation>Файлы в 0 байт</translation>
    </message>
    <message>
        <source>Finding the beat</source>
        <translation>Поиск доли</translation>
    </message>
    <message>
        <source>Finding the rhythm</source>
        <translation>Поиск ритма</translation>
    </message>
    <message>
        <source>Finding the timing</source>
        <translation>Поиск тайминга</translation>
    </message>
    <message>
        <source>Finisher in a fast pattern</source>
        <translation>Финишер в быстром паттерне</translation>
    </message>
    <message>
        <source>First line inherited or with kiai</source>
        <translation>Первая линия зелёная или с киаи</translation>
    </message>
    <message>
        <source>Fix {0} of the places that are not listed.</source>
        <translation>Исправить {0} из неперечисленных мест.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Папки</translation>
    </message>
    <message>
        <source>Follow osu!</source>
        <translation>Следовать за osu!</translation>
    </message>
    <message>
        <source>Free to use, change and share, with its card.</source>
        <translation>Можно использовать, менять и распространять вместе с карточкой.</translation>
    </message>
    <message>
        <source>Frequent finishes</source>
        <translation>Частые finish</translation>
    </message>
    <message>
        <source>From difficulty to difficulty the base scroll speed goes one way.</source>
        <translation>От сложности к сложности базовая скорость меняется в одну сторону.</translation>
    </message>
    <message>
        <source>From {0} to {1} the complexity of the rhythm rises from {2} to {3} at once, most of the way of the whole spread. A step between may help.</source>
        <translation>От {0} к {1} сложность ритма сразу растёт с {2} до {3} — почти весь путь спреда. Может помочь ступень между ними.</translation>
    </message>
    <message>
        <source>Games/osu!</source>
        <translation>Games/osu!</translation>
    </message>
    <message>
        <source>General settings differ between difficulties</source>
        <translation>Общие настройки сложностей различаются</translation>
    </message>
    <message>
        <source>Genre and language in the tags</source>
        <translation>Жанр и язык в тегах</translation>
    </message>
    <message>
        <source>Genre and language of the song are in the tags, so that a search for them finds the set.</source>
        <translation>Жанр и язык песни есть в тегах, чтобы поиск находил сет.</translation>
    </message>
    <message>
        <source>Give it {0}.</source>
        <translation>Задать: {0}.</translation>
    </message>
    <message>
        <source>Green line without effect</source>
        <translation>Зелёная линия без действия</translation>
    </message>
    <message>
        <source>Guest difficulty</source>
        <translation>Гостевая сложность</translation>
    </message>
    <message>
        <source>Guest mappers in the tags</source>
        <translation>Гостевые мапперы в тегах</translation>
    </message>
    <message>
        <source>HP drain rate</source>
        <translation>Убыль HP</translation>
    </message>
    <message>
        <source>HP, CS, OD and AR lie between 0 and 10 with one decimal, as the editor sets them.</source>
        <translation>HP, CS, OD и AR — от 0 до 10 с одним знаком после запятой, как в редакторе.</translation>
    </message>
    <message>
        <source>Head and tail of the slider lie on one another, so its direction is hard to see.</source>
        <translation>Голова и хвост слайдера лежат друг на друге, направление трудно увидеть.</translation>
    </message>
    <message>
        <source>Hit Sounds</source>
        <translation>Хитсаунды</translation>
    </message>
    <message>
        <source>Hit sound</source>
        <translation>Хитсаунд</translation>
    </message>
    <message>
        <source>Hit sound answers late</source>
        <translation>Хитсаунд запаздывает</translation>
    </message>
    <message>
        <source>Hit sound difficulty</source>
        <translation>Сложность с хитсаундами</translation>
    </message>
    <message>
        <source>Hit sound format</source>
        <translation>Формат хитсаундов</translation>
    </message>
    <message>
        <source>Hit sound louder on one side</source>
        <translation>Хитсаунд громче с одной стороны</translation>
    </message>
    <message>
        <source>Hit sound too short</source>
        <translation>Хитсаунд слишком короткий</translation>
    </message>
    <message>
        <source>Hit sounds are WAV or Ogg; MP3 begins with silence, so the sound answers late.</source>
        <translation>Хитсаунды — WAV или Ogg; MP3 начинается с тишины, и звук запаздывает.</translation>
    </message>
    <message>
        <source>Hit sounds differ between difficulties</source>
        <translation>Хитсаунды сложностей различаются</translation>
    </message>
    <message>
        <source>Hit sounds follow the song all along.</source>
        <translation>Хитсаунды следуют за песней всё время.</translation>
    </message>
    <message>
        <source>Hit sounds in the storyboard</source>
        <translation>Хитсаунды в сториборде</translation>
    </message>
    <message>
        <source>Hit sounds that pull to one side disturb, above all when they come often.</source>
        <translation>Хитсаунды, уходящие в одну сторону, мешают, особенно частые.</translation>
    </message>
    <message>
        <source>Hitsounds</source>
        <translation>Хитсаунды</translation>
    </message>
    <message>
        <source>Hitsounds are what this task is for; leave {0} no out.</source>
        <translation>Эта задача и есть хитсаунды; убрать {0} no.</translation>
    </message>
    <message>
        <source>Hold note too short</source>
        <translation>Слишком короткая длинная нота</translation>
    </message>
    <message>
        <source>How a proposal is shown: instead of the original, with it as a ghost, or both side by side.</source>
        <translation>Как показывать вариант: вместо оригинала, с ним как призраком или оба рядом.</translation>
    </message>
    <message>
        <source>How exactly large models compute, for requests that do not say it; bf16 is quicker and a bit different.</source>
        <translation>Точность вычислений больших моделей, если запрос её не задаёт; bf16 быстрее и немного иначе.</translation>
    </message>
    <message>
        <source>How fast notes of osu!mania fall, as the game counts it.</source>
        <translation>Скорость падения нот osu!mania, как её считает игра.</translation>
    </message>
    <message>
        <source>How late the sound reaches your ears; above 0 the picture waits for it. Files do not change by it.</source>
        <translation>Насколько звук запаздывает; выше 0 изображение его ждёт. Файлы от этого не меняются.</translation>
    </message>
    <message>
        <source>How much the background picture is darkened.</source>
        <translation>Насколько затемнён фон.</translation>
    </message>
    <message>
        <source>Hyperdash</source>
        <translation>Гипердэш</translation>
    </message>
    <message>
        <source>Hyperdash too fast</source>
        <translation>Слишком быстрый гипердэш</translation>
    </message>
    <message>
        <source>Hyperdash within a slider</source>
        <translation>Гипердэш внутри слайдера</translation>
    </message>
    <message>
        <source>Hyperdashes in a row</source>
        <translation>Гипердэши подряд</translation>
    </message>
    <message>
        <source>Hyperdashes leave time to react: 125 ms in a Platter, 62 ms in a Rain.</source>
        <translation>Гипердэши оставляют время на реакцию: 125 мс в Platter, 62 мс в Rain.</translation>
    </message>
    <message>
        <source>Hyperdashes of different rhythm in a row</source>
        <translation>Гипердэши подряд в разном ритме</translation>
    </message>
    <message>
        <source>Hyperdashes of {0} and {1} ms follow one another.</source>
        <translation>Гипердэши {0} и {1} мс идут подряд.</translation>
    </message>
    <message>
        <source>Impossible tempo or meter</source>
        <translation>Невозможный темп или размер</translation>
    </message>
    <message>
        <source>In a Kantan or Futsuu everything scrolls at one speed.</source>
        <translation>В Kantan и Futsuu всё движется с одной скоростью.</translation>
    </message>
    <message>
        <source>In a Platter one is not sent back at once after a fast hyperdash.</source>
        <translation>В Platter после быстрого гипердэша не отправляют сразу назад.</translation>
    </message>
    <message>
        <source>In a Rain droplets and repeats give no hyperdash.</source>
        <translation>В Rain капли и повторы не дают гипердэша.</translation>
    </message>
    <message>
        <source>In a Rain hyperdashes that follow one another have one rhythm.</source>
        <translation>В Rain гипердэши подряд имеют один ритм.</translation>
    </message>
    <message>
        <source>In an Easy or Normal green lines even out the tempo, so that everything scrolls at one speed.</source>
        <translation>В Easy и Normal зелёные линии выравнивают темп, чтобы всё двигалось с одной скоростью.</translation>
    </message>
    <message>
        <source>In an Easy or Normal the distance between objects tells the time between them.</source>
        <translation>В Easy и Normal расстояние между объектами показывает время между ними.</translation>
    </message>
    <message>
        <source>In osu!mania every note plays the hitnormal, so sets bring a soft one of their own and use it throughout.</source>
        <translation>В osu!mania каждая нота играет hitnormal, поэтому сеты используют всюду свой мягкий.</translation>
    </message>
    <message>
        <source>In osu!taiko hit sounds are the notes themselves, so nothing was copied to the set.</source>
        <translation>В osu!taiko хитсаунды — это сами ноты, поэтому в сет ничего не скопировано.</translation>
    </message>
    <message>
        <source>In {0} chords a sample plays more than once, here &quot;{1}&quot;. Is that meant?</source>
        <translation>В аккордах ({0}) сэмпл звучит больше одного раза, здесь «{1}». Так задумано?</translation>
    </message>
    <message>
        <source>Invisible slider</source>
        <translation>Невидимый слайдер</translation>
    </message>
    <message>
        <source>It is not a CSV table: {0}.</source>
        <translation>Это не таблица CSV: {0}.</translation>
    </message>
    <message>
        <source>It was trained on all ranked maps and knows mappers&apos; patterns, and it runs without a graphics card.</source>
        <translation>Обучена на всех рейтинговых картах, знает паттерны мапперов и работает без видеокарты.</translation>
    </message>
    <message>
        <source>It was trained on all ranked maps and makes the best difficulties of all models here.</source>
        <translation>Обучена на всех рейтинговых картах и делает лучшие сложности из всех моделей здесь.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Keys that differ from the usual ones, by action.</source>
        <translation>Клавиши, отличные от обычных, по действиям.</translation>
    </message>
    <message>
        <source>Kiai</source>
        <translation>Kiai</translation>
    </message>
    <message>
        <source>Kiai begins and ends with a sound of the song.</source>
        <translation>Начало и конец kiai — на звуке песни.</translation>
    </message>
    <message>
        <source>Kiai begins here, where it would be expected to end.</source>
        <translation>Начало kiai там, где ожидался бы его конец.</translation>
    </message>
    <message>
        <source>Kiai differs between taiko difficulties</source>
        <translation>Киаи сложностей taiko различается</translation>
    </message>
    <message>
        <source>Kiai ends here, where it would be expected to begin.</source>
        <translation>Конец kiai там, где ожидалось бы его начало.</translation>
    </message>
    <message>
        <source>Kiai flash</source>
        <translation>Вспышка киаи</translation>
    </message>
    <message>
        <source>Kiai is not where [{0}] has it.</source>
        <translation>Место kiai не такое, как в [{0}].</translation>
    </message>
    <message>
        <source>Kiai marks the same part of the song in all taiko difficulties, unless meant otherwise.</source>
        <translation>Во всех сложностях taiko kiai отмечает одну часть песни, если не задумано иначе.</translation>
    </message>
    <message>
        <source>Kiai off the beat</source>
        <translation>Киаи мимо доли</translation>
    </message>
    <message>
        <source>Kiai switches twice within {0} ms.</source>
        <translation>Два переключения kiai за {0} мс.</translation>
    </message>
    <message>
        <source>Kiai that goes on and off quickly flashes the whole playfield.</source>
        <translation>Быстро включаемый и выключаемый kiai мигает на всём поле.</translation>
    </message>
    <message>
        <source>Kiai {0} {1} ms too {2} for the nearest tick.</source>
        <translation>kiai {0}: на {1} мс слишком {2} для ближайшего тика.</translation>
    </message>
    <message>
        <source>Kind of object</source>
        <translation>Вид объекта</translation>
    </message>
    <message>
        <source>Knows mappers and descriptors in all four modes; positions are refined by a second model.</source>
        <translation>Знает мапперов и дескрипторы во всех четырёх режимах; позиции уточняет вторая модель.</translation>
    </message>
    <message>
        <source>Labelling</source>
        <translation>Разметка</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Large chord</source>
        <translation>Большой аккорд</translation>
    </message>
    <message>
        <source>Last note hides its bar line</source>
        <translation>Последняя нота закрывает тактовую черту</translation>
    </message>
    <message>
        <source>Lengthen or shorten the slider.</source>
        <translation>Удлинить или укоротить слайдер.</translation>
    </message>
    <message>
        <source>Less than half a second of the range is within the song, which lasts {0} s.</source>
        <translation>В песню длиной {0} с попадает меньше полсекунды диапазона.</translation>
    </message>
    <message>
        <source>Less than half a second of the range is within the song, which lasts {0} s; choose a longer range.</source>
        <translation>В песню длиной {0} с попадает меньше полсекунды диапазона; выбрать более длинный.</translation>
    </message>
    <message>
        <source>Line volume out of range</source>
        <translation>Громкость линии вне пределов</translation>
    </message>
    <message>
        <source>Lines at one time</source>
        <translation>Линии в одно время</translation>
    </message>
    <message>
        <source>Lines reach sounds up to 5 ms before them; one a little later misses the sample settings meant for it.</source>
        <translation>Линии действуют на звуки до 5 мс перед ними; звук чуть раньше не получит предназначенных настроек сэмпла.</translation>
    </message>
    <message>
        <source>Listening for beats</source>
        <translation>Слушаю доли</translation>
    </message>
    <message>
        <source>Listening for the beat</source>
        <translation>Слушаю долю</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Загрузка модели</translation>
    </message>
    <message>
        <source>Loading the music model</source>
        <translation>Загрузка музыкальной модели</translation>
    </message>
    <message>
        <source>Local Settings/Application Data/osu!</source>
        <translation>Local Settings/Application Data/osu!</translation>
    </message>
    <message>
        <source>Long combo</source>
        <translation>Длинное комбо</translation>
    </message>
    <message>
        <source>Long pattern</source>
        <translation>Длинный паттерн</translation>
    </message>
    <message>
        <source>Looking at this machine</source>
        <translation>Осмотр этого компьютера</translation>
    </message>
    <message>
        <source>Looking through the Songs folder</source>
        <translation>Просмотр папки Songs</translation>
    </message>
    <message>
        <source>Looking up {0}</source>
        <translation>Поиск {0}</translation>
    </message>
    <message>
        <source>Loss on held-out songs: {0} nats a token without it, {1} with it.</source>
        <translation>Потери на отложенных песнях: {0} нат на токен без него, {1} с ним.</translation>
    </message>
    <message>
        <source>Lowest difficulty</source>
        <translation>Самая низкая сложность</translation>
    </message>
    <message>
        <source>Map longer than the song</source>
        <translation>Карта длиннее песни</translation>
    </message>
    <message>
        <source>Mappers&apos; Guild</source>
        <translation>Гильдия мапперов (Mappers&apos; Guild)</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Маппинг</translation>
    </message>
    <message>
        <source>Markers are written in one way, so that searching finds all of them.</source>
        <translation>Пометки пишутся единообразно, чтобы поиск находил все.</translation>
    </message>
    <message>
        <source>Measuring rhythms</source>
        <translation>Измерение ритмов</translation>
    </message>
    <message>
        <source>Measuring the song</source>
        <translation>Измерение песни</translation>
    </message>
    <message>
        <source>Measuring the speed</source>
        <translation>Измерение скорости</translation>
    </message>
    <message>
        <source>Measuring the style</source>
        <translation>Измерение стиля</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Метаданные</translation>
    </message>
    <message>
        <source>Metadata differs between difficulties</source>
        <translation>Метаданные сложностей различаются</translation>
    </message>
    <message>
        <source>Metadata too long or missing</source>
        <translation>Метаданные слишком длинные или отсутствуют</translation>
    </message>
    <message>
        <source>Mind the capitals of &quot;{0}&quot; in the {1}: &quot;{2}&quot;.</source>
        <translation>Проверить заглавные буквы в «{0}» в поле {1}: «{2}».</translation>
    </message>
    <message>
        <source>Misc</source>
        <translation>Прочее</translation>
    </message>
    <message>
        <source>Missing background</source>
        <translation>Нет фона</translation>
    </message>
    <message>
        <source>Missing hit sound file</source>
        <translation>Нет файла хитсаунда</translation>
    </message>
    <message>
        <source>Missing object</source>
        <translation>Не хватает объекта</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>Most taiko difficulties omit the bar line that is shown here.</source>
        <translation>Большинство сложностей taiko пропускают тактовую черту, показанную здесь.</translation>
    </message>
    <message>
        <source>Most taiko difficulties show the bar line that is omitted here.</source>
        <translation>Большинство сложностей taiko показывают тактовую черту, пропущенную здесь.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Анимация</translation>
    </message>
    <message>
        <source>Move it to {0}.</source>
        <translation>Переместить на {0}.</translation>
    </message>
    <message>
        <source>Move the break.</source>
        <translation>Сдвинуть перерыв.</translation>
    </message>
    <message>
        <source>Move the {0} to {1}.</source>
        <translation>Сдвинуть на {1}: {0}.</translation>
    </message>
    <message>
        <source>Moves the coarse positions of V28 and V29 to where a mapper would put them.</source>
        <translation>Сдвигает грубые позиции V28 и V29 туда, куда их поставил бы маппер.</translation>
    </message>
    <message>
        <source>Music shorter than a tenth of a second cannot be made; ask for more.</source>
        <translation>Музыку короче десятой доли секунды создать нельзя; попросите больше.</translation>
    </message>
    <message>
        <source>MusicLDM plays {0} s at most; ask for fewer seconds, or choose musicgen-small.</source>
        <translation>MusicLDM играет не дольше {0} с; запросите меньше секунд или выберите musicgen-small.</translation>
    </message>
    <message>
        <source>Name at least one adapter.</source>
        <translation>Укажите хотя бы один адаптер.</translation>
    </message>
    <message>
        <source>Name either a difficulty (--beatmap) or a song (--audio), and not both.</source>
        <translation>Указать либо сложность (--beatmap), либо песню (--audio), но не обе.</translation>
    </message>
    <message>
        <source>Name either a song (--audio) or a difficulty (--beatmap), and not both.</source>
        <translation>Указать либо песню (--audio), либо сложность (--beatmap), но не обе.</translation>
    </message>
    <message>
        <source>Needless red line</source>
        <translation>Лишняя красная линия</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>New Combos</source>
        <translation>Новые комбо</translation>
    </message>
    <message>
        <source>New combo</source>
        <translation>Новое комбо</translation>
    </message>
    <message>
        <source>New difficulty</source>
        <translation>Новая сложность</translation>
    </message>
    <message>
        <source>No audio file is named.</source>
        <translation>Аудиофайл не указан.</translation>
    </message>
    <message>
        <source>No bar line is shown after the last object, so one that is a millisecond early loses its own.</source>
        <translation>После последнего объекта тактовых черт нет, поэтому стоящий на миллисекунду раньше теряет свою.</translation>
    </message>
    <message>
        <source>No beat was found in the song, so it cannot be brought to a tempo; choose another candidate.</source>
        <translation>В песне не найден ритм, поэтому её нельзя привести к темпу; выберите другого кандидата.</translation>
    </message>
    <message>
        <source>No beatmaps to learn from below {0}: name a folder of mapsets.</source>
        <translation>В {0} нет карт для обучения: укажите папку с наборами карт.</translation>
    </message>
    <message>
        <source>No chart of the recipe&apos;s mix can teach windows of the kind {0}.</source>
        <translation>Ни одна карта из смеси рецепта не учит окнам вида {0}.</translation>
    </message>
    <message>
        <source>No combo colours</source>
        <translation>Нет цветов комбо</translation>
    </message>
    <message>
        <source>No combo colours are set and the default skin is not preferred, so the player&apos;s skin decides.</source>
        <translation>Цвета комбо не заданы и стандартный скин не предпочтён, поэтому решает скин игрока.</translation>
    </message>
    <message>
        <source>No difficulty has a background.</source>
        <translation>Ни у одной сложности нет фона.</translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation>Замечаний нет.</translation>
    </message>
    <message>
        <source>No further kiai change would be expected.</source>
        <translation>Других смен kiai не ожидалось бы.</translation>
    </message>
    <message>
        <source>No further scroll speed change would be expected.</source>
        <translation>Других смен скорости прокрутки не ожидалось бы.</translation>
    </message>
    <message>
        <source>No maps to learn from below {0}; name a folder of mapsets.</source>
        <translation>В {0} нет карт для обучения; укажите папку с наборами карт.</translation>
    </message>
    <message>
        <source>No object of the map starts in the range; choose another one, or leave --start and --end out.</source>
        <translation>Ни один объект карты не начинается в диапазоне; выбрать другой или убрать --start и --end.</translation>
    </message>
    <message>
        <source>No object plays &quot;{0}&quot;; remove it or use it.</source>
        <translation>Ни один объект не играет «{0}»; удалить или использовать.</translation>
    </message>
    <message>
        <source>No preview time is set, so the website plays from wherever it likes.</source>
        <translation>Точка предпросмотра не задана, и сайт играет откуда захочет.</translation>
    </message>
    <message>
        <source>No red line lies within the song: check its offset.</source>
        <translation>Внутри песни нет красных линий: проверить оффсет.</translation>
    </message>
    <message>
        <source>No rest</source>
        <translation>Нет отдыха</translation>
    </message>
    <message>
        <source>No song of the maps can be read, so there is no rhythm to learn from them.</source>
        <translation>Ни одну песню карт не удаётся прочитать, поэтому ритму учиться не на чем.</translation>
    </message>
    <message>
        <source>No spinner</source>
        <translation>Нет спиннера</translation>
    </message>
    <message>
        <source>No style by example is kept here under &quot;{0}&quot;; name its maps too (--style-from).</source>
        <translation>Под «{0}» здесь не хранится стиль по примеру; укажите и его карты (--style-from).</translation>
    </message>
    <message>
        <source>No {0} here, but in {1}{2}.</source>
        <translation>Здесь нет {0}, но есть в {1}{2}.</translation>
    </message>
    <message>
        <source>Nobody hears the audio track of a video; it only takes space.</source>
        <translation>Звуковую дорожку видео никто не слышит; она лишь занимает место.</translation>
    </message>
    <message>
        <source>Not all difficulties show the same video. {0}.</source>
        <translation>Не все сложности показывают одно видео. {0}.</translation>
    </message>
    <message>
        <source>Note close to a spinner</source>
        <translation>Нота рядом со спиннером</translation>
    </message>
    <message>
        <source>Nothing can be written into {0}; choose another folder for the report.</source>
        <translation>В {0} ничего нельзя записать; выберите другую папку для отчёта.</translation>
    </message>
    <message>
        <source>Nothing fits into the chosen range beside the objects that stay; choose a longer one.</source>
        <translation>В выбранный диапазон рядом с остающимися объектами ничего не помещается; взять более длинный.</translation>
    </message>
    <message>
        <source>Nothing is left to fix in {0}: it was changed since these findings were made.</source>
        <translation>В {0} нечего исправлять: файл изменён после этих замечаний.</translation>
    </message>
    <message>
        <source>Nothing is mapped on this {0}, where the song and the rhythm around suggest {1}.</source>
        <translation>Здесь ({0}) ничего не стоит, хотя песня и ритм вокруг подсказывают {1}.</translation>
    </message>
    <message>
        <source>Nothing uses &quot;{0}&quot;; remove it.</source>
        <translation>«{0}» не используется; удалить.</translation>
    </message>
    <message>
        <source>Nothing was found to map in this song; choose another part of it or another song.</source>
        <translation>В этой песне не нашлось, что мапить; выбрать другую часть или другую песню.</translation>
    </message>
    <message>
        <source>OD follows the level; HP the level and the length, because long maps drain more.</source>
        <translation>OD зависит от уровня; HP — от уровня и длины, ведь длинные карты отнимают больше.</translation>
    </message>
    <message>
        <source>Object before the song</source>
        <translation>Объект до начала песни</translation>
    </message>
    <message>
        <source>Object just beside a line</source>
        <translation>Объект чуть мимо линии</translation>
    </message>
    <message>
        <source>Objects after the song&apos;s end have nothing to follow, and a map ends with its song.</source>
        <translation>Объектам после конца песни не за чем следовать, карта кончается вместе с песней.</translation>
    </message>
    <message>
        <source>Objects at one place that follow quickly are shown as a stack, not exactly on one another.</source>
        <translation>Объекты в одном месте, идущие быстро, показаны стопкой, а не точно друг на друге.</translation>
    </message>
    <message>
        <source>Objects at one time</source>
        <translation>Объекты в одно время</translation>
    </message>
    <message>
        <source>Objects before the song&apos;s beginning cannot be played as they stand in the editor.</source>
        <translation>Объекты до начала песни нельзя сыграть так, как они стоят в редакторе.</translation>
    </message>
    <message>
        <source>Off the screen</source>
        <translation>За экраном</translation>
    </message>
    <message>
        <source>Omitted bar lines differ</source>
        <translation>Пропущенные тактовые черты различаются</translation>
    </message>
    <message>
        <source>On macOS choose &quot;Open With&quot; in the Finder; Beatwright is listed once it has been started.</source>
        <translation>В macOS выбрать «Открыть в программе» в Finder; Beatwright появится там после первого запуска.</translation>
    </message>
    <message>
        <source>On songs that were not learned from, maps by this style are nearer to yours than those of the plain model.</source>
        <translation>На песнях, по которым не учились, карты в этом стиле ближе к вашим, чем карты одной модели.</translation>
    </message>
    <message>
        <source>On songs that were not learned from, this style is not better than the plain model: keep that one, and learn again with more maps, or maps that are more alike.</source>
        <translation>На песнях, по которым не учились, этот стиль не лучше одной модели: оставьте её и учите снова на большем числе карт или на более похожих.</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Один раз</translation>
    </message>
    <message>
        <source>One key press at a time: an object ends before the next one begins, in osu!mania in each column.</source>
        <translation>По одному нажатию: объект кончается до начала следующего, в osu!mania — в каждой колонке.</translation>
    </message>
    <message>
        <source>One sees where a slider begins, which way it goes and where it ends.</source>
        <translation>Видно, где слайдер начинается, куда идёт и где кончается.</translation>
    </message>
    <message>
        <source>One song</source>
        <translation>Одна песня</translation>
    </message>
    <message>
        <source>One sound several times at once</source>
        <translation>Один звук несколько раз сразу</translation>
    </message>
    <message>
        <source>Only a few hyperdashes follow one another: two in a Platter, four in a Rain, one if they are fast.</source>
        <translation>Подряд идёт мало гипердэшей: два в Platter, четыре в Rain, один, если быстрые.</translation>
    </message>
    <message>
        <source>Only one proposal can take the place of a difficulty; accept the others as new ones.</source>
        <translation>Заменить сложность может лишь один вариант; остальные принять как новые.</translation>
    </message>
    <message>
        <source>Only osu! and osu!catch have combo colours.</source>
        <translation>Цвета комбо есть только в osu! и osu!catch.</translation>
    </message>
    <message>
        <source>Only osu!(lazer) uses &quot;{0}&quot;.</source>
        <translation>Только osu!(lazer) использует «{0}».</translation>
    </message>
    <message>
        <source>Only osu!mania has a number of keys.</source>
        <translation>Число клавиш есть только в osu!mania.</translation>
    </message>
    <message>
        <source>Only osu!mania has hold notes.</source>
        <translation>Длинные ноты есть только в osu!mania.</translation>
    </message>
    <message>
        <source>Only osu!taiko and osu!mania have scroll speed changes.</source>
        <translation>Смены скорости прокрутки есть только в osu!taiko и osu!mania.</translation>
    </message>
    <message>
        <source>Only sliders</source>
        <translation>Только слайдеры</translation>
    </message>
    <message>
        <source>Only the bundled decoder learns kinds of windows apart; {0} learns whole ones.</source>
        <translation>Только встроенный декодер учит виды окон по отдельности; {0} учит целые.</translation>
    </message>
    <message>
        <source>Only the {0} says &quot;{1}&quot;; add it to the other one.</source>
        <translation>«{1}» есть только в одном поле ({0}); добавить в другое.</translation>
    </message>
    <message>
        <source>Only {0} has a storyboard of its own. Is that meant?</source>
        <translation>Только у {0} есть свой сториборд. Так задумано?</translation>
    </message>
    <message>
        <source>Only {0} have storyboards of their own. Is that meant?</source>
        <translation>Только у {0} есть свои сториборды. Так задумано?</translation>
    </message>
    <message>
        <source>Only {0} ms apart, but not overlapping; beginners do not expect that speed.</source>
        <translation>Всего {0} мс между ними, но без перекрытия; новички не ждут такой скорости.</translation>
    </message>
    <message>
        <source>Only {0} requests are kept.</source>
        <translation>Хранится запросов не больше {0}.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Parts of a beat that the timeline shows and snaps to.</source>
        <translation>Части доли, которые показывает таймлайн и к которым привязывает.</translation>
    </message>
    <message>
        <source>Placing objects</source>
        <translation>Расстановка объектов</translation>
    </message>
    <message>
        <source>Players need a pause now and then; how long and how often, the level decides.</source>
        <translation>Игрокам иногда нужна пауза; её длину и частоту определяет уровень.</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Игра</translation>
    </message>
    <message>
        <source>Points out green lines that repeat the one before them; they do no harm.</source>
        <translation>Отмечает зелёные линии, повторяющие предыдущую; вреда от них нет.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Положение</translation>
    </message>
    <message>
        <source>Positions are as coarse as {0} writes them; `models download {1}` gets the model that refines them.</source>
        <translation>Позиции настолько грубы, как их пишет {0}; `models download {1}` загрузит модель, которая их уточняет.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Точность</translation>
    </message>
    <message>
        <source>Preparing the songs</source>
        <translation>Подготовка песен</translation>
    </message>
    <message>
        <source>Preview time</source>
        <translation>Время предпросмотра</translation>
    </message>
    <message>
        <source>Processor cores that a model computes on.</source>
        <translation>Ядра процессора, на которых считает модель.</translation>
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
        <translation>Поставить объекты на тики: {0}.</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>Квантование</translation>
    </message>
    <message>
        <source>Quiet objects</source>
        <translation>Тихие объекты</translation>
    </message>
    <message>
        <source>Rarely used snapping</source>
        <translation>Редко используемый снап</translation>
    </message>
    <message>
        <source>Reading beatmaps</source>
        <translation>Чтение карт</translation>
    </message>
    <message>
        <source>Reading maps</source>
        <translation>Чтение карт</translation>
    </message>
    <message>
        <source>Reading mapsets</source>
        <translation>Чтение наборов карт</translation>
    </message>
    <message>
        <source>Reading the audio</source>
        <translation>Чтение аудио</translation>
    </message>
    <message>
        <source>Reading the song</source>
        <translation>Чтение песни</translation>
    </message>
    <message>
        <source>Reading {0} takes the package pyarrow; install beatwright[parquet].</source>
        <translation>Чтобы прочитать {0}, нужен пакет pyarrow; установите beatwright[parquet].</translation>
    </message>
    <message>
        <source>Red lines differ between difficulties</source>
        <translation>Красные линии сложностей различаются</translation>
    </message>
    <message>
        <source>Refining positions</source>
        <translation>Уточнение позиций</translation>
    </message>
    <message>
        <source>Remap</source>
        <translation>Ремап</translation>
    </message>
    <message>
        <source>Remove one {0} line.</source>
        <translation>Убрать одну линию ({0}).</translation>
    </message>
    <message>
        <source>Remove the break.</source>
        <translation>Убрать перерыв.</translation>
    </message>
    <message>
        <source>Remove the green line.</source>
        <translation>Убрать зелёную линию.</translation>
    </message>
    <message>
        <source>Remove the red line.</source>
        <translation>Убрать красную линию.</translation>
    </message>
    <message>
        <source>Remove the {0} green lines.</source>
        <translation>Убрать зелёные линии: {0}.</translation>
    </message>
    <message>
        <source>Repairing the song</source>
        <translation>Исправление песни</translation>
    </message>
    <message>
        <source>Repeat {0} of this juice stream</source>
        <translation>Повтор {0} этого потока сока</translation>
    </message>
    <message>
        <source>Repeat {0} of this slider</source>
        <translation>Повтор {0} этого слайдера</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Повторы</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ресурсы</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Ритм</translation>
    </message>
    <message>
        <source>Rhythm becomes more complex with difficulty, in steps of similar size.</source>
        <translation>Ритм усложняется с ростом сложности, сходными ступенями.</translation>
    </message>
    <message>
        <source>Rhythm complexity of the spread</source>
        <translation>Сложность ритма в спреде</translation>
    </message>
    <message>
        <source>Round it to {0}.</source>
        <translation>Округлить до {0}.</translation>
    </message>
    <message>
        <source>Samples differ between osu!mania difficulties</source>
        <translation>Сэмплы сложностей osu!mania различаются</translation>
    </message>
    <message>
        <source>Score or combo too large</source>
        <translation>Слишком большой счёт или комбо</translation>
    </message>
    <message>
        <source>Scroll Speeds</source>
        <translation>Скорости прокрутки</translation>
    </message>
    <message>
        <source>Scroll speed</source>
        <translation>Скорость прокрутки</translation>
    </message>
    <message>
        <source>Scroll speed changes for beginners</source>
        <translation>Смена прокрутки для новичков</translation>
    </message>
    <message>
        <source>Scroll speed for beginners</source>
        <translation>Скорость прокрутки для новичков</translation>
    </message>
    <message>
        <source>Scroll speed of osu!mania</source>
        <translation>Скорость прокрутки osu!mania</translation>
    </message>
    <message>
        <source>Scroll speeds alone can only be generated for osu!mania.</source>
        <translation>Одни только скорости прокрутки создаются лишь для osu!mania.</translation>
    </message>
    <message>
        <source>Sections count bars, so the tempo has to be named; name it, or write &quot;174 BPM&quot; into the prompt.</source>
        <translation>Разделы считаются в тактах, поэтому нужен темп; укажите его или напишите &quot;174 BPM&quot; в запросе.</translation>
    </message>
    <message>
        <source>Set it to {0}.</source>
        <translation>Задать {0}.</translation>
    </message>
    <message>
        <source>Set the stack leniency to {0}.</source>
        <translation>Задать stack leniency {0}.</translation>
    </message>
    <message>
        <source>Set the volume to {0} %.</source>
        <translation>Задать громкость {0} %.</translation>
    </message>
    <message>
        <source>Sets of the Mappers&apos; Guild need a background that is free to use.</source>
        <translation>Сетам Mappers&apos; Guild нужен фон, свободный для использования.</translation>
    </message>
    <message>
        <source>Setting out of range</source>
        <translation>Настройка вне пределов</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Settings of the level in osu!</source>
        <translation>Настройки уровня в osu!</translation>
    </message>
    <message>
        <source>Settings of the level in osu!catch</source>
        <translation>Настройки уровня в osu!catch</translation>
    </message>
    <message>
        <source>Settings of the level in osu!mania</source>
        <translation>Настройки уровня в osu!mania</translation>
    </message>
    <message>
        <source>Settings of the level in osu!taiko</source>
        <translation>Настройки уровня в osu!taiko</translation>
    </message>
    <message>
        <source>Settings of the song or the storyboard are the same in every difficulty that uses them.</source>
        <translation>Настройки песни и сториборда одинаковы во всех сложностях, где они есть.</translation>
    </message>
    <message>
        <source>Short slider with many reverses</source>
        <translation>Короткий слайдер со многими повторами</translation>
    </message>
    <message>
        <source>Silent sound that is not blank.wav</source>
        <translation>Беззвучный файл, но не blank.wav</translation>
    </message>
    <message>
        <source>Sizes of parts in px, by splitter.</source>
        <translation>Размеры частей в px по разделителям.</translation>
    </message>
    <message>
        <source>Skin of osu!</source>
        <translation>Скин osu!</translation>
    </message>
    <message>
        <source>Skin of osu!catch</source>
        <translation>Скин osu!catch</translation>
    </message>
    <message>
        <source>Skin of osu!mania</source>
        <translation>Скин osu!mania</translation>
    </message>
    <message>
        <source>Skin of osu!taiko</source>
        <translation>Скин osu!taiko</translation>
    </message>
    <message>
        <source>Skinned hit bursts are complete.</source>
        <translation>Вспышки попаданий скина полны.</translation>
    </message>
    <message>
        <source>Skinned sets of elements (fruits, catcher) are complete.</source>
        <translation>Наборы элементов скина (фрукты, ловец) полны.</translation>
    </message>
    <message>
        <source>Skinned sets of elements (hit circles, hit bursts, cursor, slider, numbers) are complete.</source>
        <translation>Наборы элементов скина (круги, вспышки попаданий, курсор, слайдер, цифры) полны.</translation>
    </message>
    <message>
        <source>Skinned sets of elements (notes, hit bursts, Pippidon) are complete.</source>
        <translation>Наборы элементов скина (ноты, вспышки попаданий, Pippidon) полны.</translation>
    </message>
    <message>
        <source>Skinning</source>
        <translation>Скин</translation>
    </message>
    <message>
        <source>Slider border and slider body have almost the same colour.</source>
        <translation>Край и тело слайдера почти одного цвета.</translation>
    </message>
    <message>
        <source>Slider length</source>
        <translation>Длина слайдера</translation>
    </message>
    <message>
        <source>Slider shape</source>
        <translation>Форма слайдера</translation>
    </message>
    <message>
        <source>Slider that runs back on itself</source>
        <translation>Слайдер идёт сам по себе назад</translation>
    </message>
    <message>
        <source>Slider tick rate</source>
        <translation>Частота тиков слайдера</translation>
    </message>
    <message>
        <source>Slider ticks follow the beat: whole numbers, 0.5, 1.333 and 1.5 ticks a beat do.</source>
        <translation>Тики слайдера следуют доле: так при целых числах, 0,5, 1,333 и 1,5 тика на долю.</translation>
    </message>
    <message>
        <source>Slider too short to follow</source>
        <translation>Слайдер слишком короткий, чтобы следить</translation>
    </message>
    <message>
        <source>Slider velocity</source>
        <translation>Скорость слайдера</translation>
    </message>
    <message>
        <source>Slider velocity for beginners</source>
        <translation>Скорость слайдеров для новичков</translation>
    </message>
    <message>
        <source>Sliders</source>
        <translation>Слайдеры</translation>
    </message>
    <message>
        <source>Small and quick, works without a download; a rhythm model of its own tells it when objects fall.</source>
        <translation>Маленькая и быстрая, работает без загрузки; когда идут объекты, ей подсказывает своя модель ритма.</translation>
    </message>
    <message>
        <source>Smaller weights of large models on the processor, for forms that do not say it: half the time, a bit different.</source>
        <translation>Меньшие веса больших моделей на процессоре для форм, где это не указано: вдвое быстрее, немного иначе.</translation>
    </message>
    <message>
        <source>Snap</source>
        <translation>Привязка</translation>
    </message>
    <message>
        <source>Snapped to the line before</source>
        <translation>Привязан к предыдущей линии</translation>
    </message>
    <message>
        <source>Snapping</source>
        <translation>Снап</translation>
    </message>
    <message>
        <source>Snapping differs from a harder difficulty</source>
        <translation>Снап иной, чем на сложности выше</translation>
    </message>
    <message>
        <source>Some settings cannot be as they were and have their defaults: {0}; {1}.</source>
        <translation>Некоторые настройки сохранить нельзя, у них значения по умолчанию: {0}; {1}.</translation>
    </message>
    <message>
        <source>Songs are MP3 or Ogg Vorbis, and their names say which.</source>
        <translation>Песни — MP3 или Ogg Vorbis, и это видно по имени.</translation>
    </message>
    <message>
        <source>Songs folder</source>
        <translation>Папка Songs</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
    <message>
        <source>Sound delay</source>
        <translation>Задержка звука</translation>
    </message>
    <message>
        <source>Sound device</source>
        <translation>Звук. устройство</translation>
    </message>
    <message>
        <source>Sound just before its line</source>
        <translation>Звук прямо перед своей линией</translation>
    </message>
    <message>
        <source>Sounds of a storyboard play whether or not one hits, so they must not pass for hit sounds.</source>
        <translation>Звуки сториборда играют независимо от попаданий, поэтому не должны сойти за хитсаунды.</translation>
    </message>
    <message>
        <source>Sounds shorter than 25 ms stay silent on some sound cards.</source>
        <translation>Звуки короче 25 мс на некоторых звуковых картах не слышны.</translation>
    </message>
    <message>
        <source>Spaces around markers</source>
        <translation>Пробелы вокруг пометок</translation>
    </message>
    <message>
        <source>Spacing out of step</source>
        <translation>Неровные расстояния</translation>
    </message>
    <message>
        <source>Special characters in romanised fields</source>
        <translation>Особые знаки в романизированных полях</translation>
    </message>
    <message>
        <source>Spelling of feat., vs. and CV:</source>
        <translation>Написание feat., vs. и CV:</translation>
    </message>
    <message>
        <source>Spinner close to a fruit</source>
        <translation>Спиннер рядом с фруктом</translation>
    </message>
    <message>
        <source>Spinner elements of both styles are here, &quot;{0}&quot; and &quot;{1}&quot;; keep one style.</source>
        <translation>Есть элементы спиннера обоих стилей, «{0}» и «{1}»; оставить один стиль.</translation>
    </message>
    <message>
        <source>Spinner length and recovery</source>
        <translation>Длина спиннера и передышка</translation>
    </message>
    <message>
        <source>Spinner too short to complete</source>
        <translation>Спиннер слишком короткий, чтобы завершить</translation>
    </message>
    <message>
        <source>Spinner, hit burst and slider skin</source>
        <translation>Скин спиннера, попаданий и слайдеров</translation>
    </message>
    <message>
        <source>Spinners have one style, hit bursts can be told apart, and sliders get a border of their own.</source>
        <translation>У спиннеров один стиль, вспышки попаданий различимы, у слайдеров свой край.</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Спред</translation>
    </message>
    <message>
        <source>Storyboard of single difficulties</source>
        <translation>Сториборд отдельных сложностей</translation>
    </message>
    <message>
        <source>Storyboard over the objects</source>
        <translation>Сториборд поверх объектов</translation>
    </message>
    <message>
        <source>Storyboard pictures</source>
        <translation>Картинки сториборда</translation>
    </message>
    <message>
        <source>Storyboard pictures are there and not huge: 17 million pixels take 68 MB of memory.</source>
        <translation>Картинки сториборда на месте и не огромны: 17 млн пикселей занимают 68 МБ памяти.</translation>
    </message>
    <message>
        <source>Super timing needs a large model; choose one with --model, such as v32.</source>
        <translation>Супертаймингу нужна большая модель; выбрать её через --model, например v32.</translation>
    </message>
    <message>
        <source>Super timing needs one of the large models; choose one with --model, such as v32.</source>
        <translation>Супертаймингу нужна одна из больших моделей; выбрать её через --model, например v32.</translation>
    </message>
    <message>
        <source>Super timing needs one of the large models; the timing from the audio is better with this one.</source>
        <translation>Супертаймингу нужна одна из больших моделей; с этой лучше тайминг по аудио.</translation>
    </message>
    <message>
        <source>Surprising rhythm</source>
        <translation>Неожиданный ритм</translation>
    </message>
    <message>
        <source>Switch kiai off on the first line.</source>
        <translation>Выключить kiai на первой линии.</translation>
    </message>
    <message>
        <source>Taiko covers the upper half of the background, so one shifts it alike in all difficulties, and only down.</source>
        <translation>Taiko закрывает верхнюю половину фона, поэтому его сдвигают одинаково во всех сложностях и только вниз.</translation>
    </message>
    <message>
        <source>Take the new combo away.</source>
        <translation>Убрать новое комбо.</translation>
    </message>
    <message>
        <source>Tell me about new versions</source>
        <translation>Сообщать о новых версиях</translation>
    </message>
    <message>
        <source>Tempo change without green line</source>
        <translation>Смена темпа без зелёной линии</translation>
    </message>
    <message>
        <source>The Songs folder is gone; waiting for it to come back</source>
        <translation>Папки Songs нет; жду, когда она вернётся</translation>
    </message>
    <message>
        <source>The adapter cannot be trained like that: {0}.</source>
        <translation>Так адаптер обучить нельзя: {0}.</translation>
    </message>
    <message>
        <source>The adapter {0} has changed since this request was made; choose it again to use it as it is now.</source>
        <translation>Адаптер {0} изменился с тех пор, как был сделан этот запрос; выберите его снова, чтобы использовать его таким, какой он сейчас.</translation>
    </message>
    <message>
        <source>The adapter {0} is for the rhythm of the bundled model; choose that model.</source>
        <translation>Адаптер {0} — для ритма встроенной модели; выбрать эту модель.</translation>
    </message>
    <message>
        <source>The adapter {0} was left out: it was made for {1}, not for {2}.</source>
        <translation>Адаптер {0} пропущен: он сделан для {1}, а не для {2}.</translation>
    </message>
    <message>
        <source>The adapter {0} was made for {1}, and these are other weights; choose the model that it was trained on.</source>
        <translation>Адаптер {0} сделан для {1}, а веса здесь другие; выбрать модель, на которой он обучен.</translation>
    </message>
    <message>
        <source>The adapters of an int8 model cannot be changed; load the model again with other adapters.</source>
        <translation>Адаптеры модели int8 менять нельзя; загрузить модель заново с другими адаптерами.</translation>
    </message>
    <message>
        <source>The approach rate has no meaning in this mode.</source>
        <translation>Скорость появления в этом режиме не имеет смысла.</translation>
    </message>
    <message>
        <source>The audio becomes longer than {0} minutes, too much for so small a file.</source>
        <translation>Аудио становится длиннее {0} минут — слишком много для такого маленького файла.</translation>
    </message>
    <message>
        <source>The audio file &quot;{0}&quot; is not in the folder.</source>
        <translation>Аудиофайла «{0}» нет в папке.</translation>
    </message>
    <message>
        <source>The audio file &quot;{0}&quot; of {1} is a link that leads out of {2}, or nowhere; put a copy of the song there.</source>
        <translation>Аудиофайл «{0}» из {1} — ссылка, ведущая за пределы {2} или в никуда; положить туда копию песни.</translation>
    </message>
    <message>
        <source>The audio file &quot;{0}&quot; of {1} is missing in {2}; put it back.</source>
        <translation>Аудиофайла «{0}» из {1} нет в {2}; вернуть его.</translation>
    </message>
    <message>
        <source>The audio file {0} is empty; replace it by a working one.</source>
        <translation>Аудиофайл {0} пуст; заменить рабочим.</translation>
    </message>
    <message>
        <source>The audio file {0} is too long for this machine&apos;s memory; cut it first.</source>
        <translation>Аудиофайл {0} слишком длинный для памяти этого компьютера; сначала обрезать.</translation>
    </message>
    <message>
        <source>The audio is only {0} s long, which is too short to find its beat; set BPM and offset by hand.</source>
        <translation>Аудио длится всего {0} с — мало, чтобы найти доли; задать BPM и оффсет вручную.</translation>
    </message>
    <message>
        <source>The audio is silent, so there is no beat to find; choose another file or set the timing by hand.</source>
        <translation>В аудио тишина, долей не найти; выбрать другой файл или задать тайминг вручную.</translation>
    </message>
    <message>
        <source>The audio prompt lasts {0} s; choose a part of {1} s at most.</source>
        <translation>Аудиозапрос длится {0} с; выберите часть не более {1} с.</translation>
    </message>
    <message>
        <source>The background &quot;{0}&quot; has {1} MB; {2} MB is the most.</source>
        <translation>Фон «{0}» занимает {1} МБ; максимум {2} МБ.</translation>
    </message>
    <message>
        <source>The background &quot;{0}&quot; is not in the folder.</source>
        <translation>Фона «{0}» нет в папке.</translation>
    </message>
    <message>
        <source>The background has no pixels; choose another picture.</source>
        <translation>В фоне нет пикселей; выберите другое изображение.</translation>
    </message>
    <message>
        <source>The background is shifted sideways by {0}, which leaves a gap.</source>
        <translation>Фон сдвинут вбок на {0}, остаётся пустое место.</translation>
    </message>
    <message>
        <source>The backup {0} is gone; put it back to go back to it.</source>
        <translation>Копии {0} больше нет; вернуть её, чтобы восстановить.</translation>
    </message>
    <message>
        <source>The base has no free slot of a {0} for a style&apos;s name; try --style-slot {1}, or leave out --style, which an adapter does not need.</source>
        <translation>В основе нет свободного места ({0}) для названия стиля; попробовать --style-slot {1} или убрать --style, адаптеру он не нужен.</translation>
    </message>
    <message>
        <source>The base velocity is {0} here, but {1} in [{2}] below.</source>
        <translation>Базовая скорость здесь {0}, а в [{2}] ниже — {1}.</translation>
    </message>
    <message>
        <source>The beatmap has no objects; leave it out of the data set.</source>
        <translation>В карте нет объектов; исключите её из набора данных.</translation>
    </message>
    <message>
        <source>The beatmap has objects outside any song.</source>
        <translation>В карте есть объекты за пределами любой песни.</translation>
    </message>
    <message>
        <source>The beatmap has objects outside any song; leave it out of the data set.</source>
        <translation>В карте есть объекты за пределами любой песни; исключите её из набора данных.</translation>
    </message>
    <message>
        <source>The beats of the song come {0} ms earlier than the red lines; correct the offset before you map on them.</source>
        <translation>Доли песни приходят на {0} мс раньше красных линий; исправьте смещение, прежде чем мапить по ним.</translation>
    </message>
    <message>
        <source>The beats of the song come {0} ms later than the red lines; correct the offset before you map on them.</source>
        <translation>Доли песни приходят на {0} мс позже красных линий; исправьте смещение, прежде чем мапить по ним.</translation>
    </message>
    <message>
        <source>The break lasts {0} ms; below {1} ms it does nothing.</source>
        <translation>Перерыв длится {0} мс; короче {1} мс он ничего не даёт.</translation>
    </message>
    <message>
        <source>The break {0}. Saving the map in the editor mends it.</source>
        <translation>Перерыв: {0}. Сохранение карты в редакторе это исправит.</translation>
    </message>
    <message>
        <source>The built-in model is good for a first draft within a minute, offline: rhythm, stars and snapping are right, patterns are plainer than a mapper&apos;s.</source>
        <translation>Встроенная модель хороша для первого наброска за минуту, без сети: ритм, звёзды и привязка верны, паттерны проще, чем у маппера.</translation>
    </message>
    <message>
        <source>The bundled model changes scroll speeds by itself in osu!taiko and never in osu!mania; choose V29, V31 or V32 for a share of them.</source>
        <translation>Встроенная модель сама меняет скорость прокрутки в osu!taiko и никогда — в osu!mania; чтобы задать долю, выбрать V29, V31 или V32.</translation>
    </message>
    <message>
        <source>The bundled model does not know single mappers; choose V29 to V32 for that.</source>
        <translation>Встроенная модель не знает отдельных мапперов; для этого выбрать V29–V32.</translation>
    </message>
    <message>
        <source>The bundled model does not write timing; choose --timing audio instead of {0}.</source>
        <translation>Встроенная модель не пишет тайминг; выбрать --timing audio вместо {0}.</translation>
    </message>
    <message>
        <source>The bundled model is quick enough as it is; only the large ones are decoded in parallel.</source>
        <translation>Встроенная модель и так достаточно быстра; параллельно декодируются только большие.</translation>
    </message>
    <message>
        <source>The bundled model is steered by its rhythm and the star rating, not by guidance; choose V29 to V32 for it.</source>
        <translation>Встроенной моделью управляют её ритм и звёздность, а не направленность; для неё выбрать V29–V32.</translation>
    </message>
    <message>
        <source>The bundled model was not trained with years; choose V29, V31 or V32 for them.</source>
        <translation>Встроенная модель не обучена на годах; для них выбрать V29, V31 или V32.</translation>
    </message>
    <message>
        <source>The catcher&apos;s stack of fruit stays low enough to see over.</source>
        <translation>Стопка фруктов у ловца достаточно низкая, чтобы видеть поверх.</translation>
    </message>
    <message>
        <source>The checkpoint {0} has another shape or vocabulary than the recipe; name one that fits.</source>
        <translation>У чекпойнта {0} другая форма или словарь, чем в рецепте; укажите подходящий.</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s token table has no block for the objects of a map.</source>
        <translation>В таблице токенов чекпойнта нет блока для объектов карты.</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s token table has no times or no circles, so it is not a mapping model.</source>
        <translation>В таблице токенов чекпойнта нет времени или кругов, это не модель для маппинга.</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s token table has positions of an unknown kind.</source>
        <translation>В таблице токенов чекпойнта позиции неизвестного вида.</translation>
    </message>
    <message>
        <source>The circle size has no meaning in this mode.</source>
        <translation>Размер кругов в этом режиме не имеет смысла.</translation>
    </message>
    <message>
        <source>The codebooks of EnCodec in {0} are all zero; download the model again.</source>
        <translation>Кодовые книги EnCodec в {0} состоят из нулей; скачайте модель снова.</translation>
    </message>
    <message>
        <source>The colours of the window; contrast has brighter text and stronger lines, and system takes it where the system asks for more contrast.</source>
        <translation>Цвета окна; в contrast текст ярче и линии сильнее, а system берёт его, когда система просит больше контраста.</translation>
    </message>
    <message>
        <source>The combo colour {0} is so bright that kiai&apos;s flashes dazzle.</source>
        <translation>Цвет комбо {0} так ярок, что вспышки kiai слепят.</translation>
    </message>
    <message>
        <source>The data set {0} comes from a newer Beatwright; update the program.</source>
        <translation>Набор данных {0} создан более новым Beatwright; обновите программу.</translation>
    </message>
    <message>
        <source>The day of the last such question, as YYYY-MM-DD.</source>
        <translation>День последнего такого запроса, в виде ГГГГ-ММ-ДД.</translation>
    </message>
    <message>
        <source>The default cymbal is loud; played as often as claps it tires those who turn custom sounds off.</source>
        <translation>Стандартная тарелка громкая; сыгранная столь же часто, как clap, утомляет тех, кто отключает свои звуки.</translation>
    </message>
    <message>
        <source>The descriptor {0} is asked for and excluded; leave one of them out.</source>
        <translation>Дескриптор {0} и запрошен, и исключён; убрать одно из двух.</translation>
    </message>
    <message>
        <source>The device &quot;{0}&quot; is unknown; choose auto, cpu, cuda or mps.</source>
        <translation>Устройство «{0}» неизвестно; выбрать auto, cpu, cuda или mps.</translation>
    </message>
    <message>
        <source>The difficulty has no red line to take the timing from; choose --timing audio.</source>
        <translation>У сложности нет красной линии, чтобы взять тайминг; выбрать --timing audio.</translation>
    </message>
    <message>
        <source>The difficulty name holds &quot;{0}&quot;, which not everybody can type.</source>
        <translation>В названии сложности есть «{0}», который наберёт не каждый.</translation>
    </message>
    <message>
        <source>The difficulty&apos;s name is only the mapper&apos;s name; say how hard it is or what it is about.</source>
        <translation>Название сложности — лишь имя маппера; сказать, насколько она трудна или о чём она.</translation>
    </message>
    <message>
        <source>The disk of {0} is full; make room, or set HF_HOME to another disk.</source>
        <translation>Диск {0} заполнен; освободить место или указать в HF_HOME другой диск.</translation>
    </message>
    <message>
        <source>The download from {0} failed ({1}); check the network and try again: it goes on where it stopped.</source>
        <translation>Загрузка с {0} не удалась ({1}); проверить сеть и повторить: она продолжится с места остановки.</translation>
    </message>
    <message>
        <source>The download needs {0} MiB, but only {1} MiB are free on the disk of {2}; make room, or set HF_HOME to another disk.</source>
        <translation>Для загрузки нужно {0} МиБ, а на диске {2} свободно только {1} МиБ; освободить место или указать в HF_HOME другой диск.</translation>
    </message>
    <message>
        <source>The editor knows volumes from 5 to 100 %; others come from tools and can crash it.</source>
        <translation>Редактор знает громкость от 5 до 100 %; другая бывает от программ и может его обрушить.</translation>
    </message>
    <message>
        <source>The end of this banana shower</source>
        <translation>Конец этого бананового дождя</translation>
    </message>
    <message>
        <source>The end of this denden</source>
        <translation>Конец этого дэндэна</translation>
    </message>
    <message>
        <source>The end of this drumroll</source>
        <translation>Конец этой дроби</translation>
    </message>
    <message>
        <source>The end of this juice stream</source>
        <translation>Конец этого потока сока</translation>
    </message>
    <message>
        <source>The end of this long note</source>
        <translation>Конец этой длинной ноты</translation>
    </message>
    <message>
        <source>The end of this object</source>
        <translation>Конец этого объекта</translation>
    </message>
    <message>
        <source>The end of this slider</source>
        <translation>Конец этого слайдера</translation>
    </message>
    <message>
        <source>The end of this spinner</source>
        <translation>Конец этого спиннера</translation>
    </message>
    <message>
        <source>The file should be called &quot;{0}&quot; to be updated.</source>
        <translation>Чтобы файл обновлялся, он должен называться «{0}».</translation>
    </message>
    <message>
        <source>The filter {0} takes = or !=, such as {1}={2}.</source>
        <translation>Фильтр {0} принимает = или !=, например {1}={2}.</translation>
    </message>
    <message>
        <source>The first line is green; there is no red line before it that it could inherit from.</source>
        <translation>Первая линия зелёная; красной до неё, чтобы наследовать, нет.</translation>
    </message>
    <message>
        <source>The first line switches kiai on, so kiai begins as soon as the map is started.</source>
        <translation>Первая линия включает kiai, поэтому он начинается сразу при запуске карты.</translation>
    </message>
    <message>
        <source>The first object comes {0} ms before the song begins.</source>
        <translation>Первый объект идёт за {0} мс до начала песни.</translation>
    </message>
    <message>
        <source>The folder of compiled kernels, in place of one in the program&apos;s own cache.</source>
        <translation>Папка скомпилированных ядер вместо папки в кэше программы.</translation>
    </message>
    <message>
        <source>The folder of downloaded models and the token, as every Hugging Face program reads it.</source>
        <translation>Папка загруженных моделей и токен, как их читают все программы Hugging Face.</translation>
    </message>
    <message>
        <source>The folder that holds one folder per mapset; the library lists it.</source>
        <translation>Папка, где у каждого сета своя папка; её показывает библиотека.</translation>
    </message>
    <message>
        <source>The folder {0} does not exist; choose another one for the report.</source>
        <translation>Папки {0} нет; выбрать другую для отчёта.</translation>
    </message>
    <message>
        <source>The green line repeats the line before and can be removed.</source>
        <translation>Зелёная линия повторяет предыдущую, её можно убрать.</translation>
    </message>
    <message>
        <source>The head of this juice stream</source>
        <translation>Начало этого потока сока</translation>
    </message>
    <message>
        <source>The head of this slider</source>
        <translation>Начало этого слайдера</translation>
    </message>
    <message>
        <source>The helper process cannot start: {0}.</source>
        <translation>Не запускается вспомогательный процесс: {0}.</translation>
    </message>
    <message>
        <source>The helper process crashed (exit code {0}); nothing was lost, try again.</source>
        <translation>Вспомогательный процесс упал (код {0}); ничего не потеряно, повторить.</translation>
    </message>
    <message>
        <source>The helper process was ended by the system, most likely because memory ran out; close other programs or choose a smaller model, then try again.</source>
        <translation>Вспомогательный процесс завершила система, скорее всего из-за нехватки памяти; закрыть другие программы или выбрать модель поменьше и повторить.</translation>
    </message>
    <message>
        <source>The highest combo, {0}, is more than osu!(stable) can count ({1}).</source>
        <translation>Наибольшее комбо, {0}, больше, чем osu!(stable) умеет считать ({1}).</translation>
    </message>
    <message>
        <source>The highest score, about {0}, is more than osu!(stable) can count.</source>
        <translation>Наибольший счёт, около {0}, больше, чем osu!(stable) умеет считать.</translation>
    </message>
    <message>
        <source>The hit sounds are this difficulty&apos;s own, so they were not compared with the others.</source>
        <translation>Хитсаунды у этой сложности свои, поэтому с другими не сравнивались.</translation>
    </message>
    <message>
        <source>The hold note lasts only {0} ms.</source>
        <translation>Длинная нота длится всего {0} мс.</translation>
    </message>
    <message>
        <source>The hub gives no digest for {0}; try again later.</source>
        <translation>Хаб не даёт контрольной суммы для {0}; повторить позже.</translation>
    </message>
    <message>
        <source>The hub has no model as safetensors that compares songs with prompts, and others are not read here; musicldm brings one: download that.</source>
        <translation>На хабе нет модели в safetensors, которая сравнивает песни с запросами, а другие форматы здесь не читаются; она есть в musicldm: скачайте её.</translation>
    </message>
    <message>
        <source>The hub names the file {0}, which would lie outside the model&apos;s folder.</source>
        <translation>Хаб называет файл {0}, который был бы вне папки модели.</translation>
    </message>
    <message>
        <source>The language of the window; the terminal and the documentation are in English.</source>
        <translation>Язык окна; терминал и документация — на английском.</translation>
    </message>
    <message>
        <source>The larger model that was taken from the offer at the first start; - where it was only shown.</source>
        <translation>Большая модель, принятая при первом запуске; - если её только показали.</translation>
    </message>
    <message>
        <source>The last form of a new difficulty.</source>
        <translation>Последняя форма новой сложности.</translation>
    </message>
    <message>
        <source>The last forms of the other tasks.</source>
        <translation>Последние формы других задач.</translation>
    </message>
    <message>
        <source>The last object comes {0} s after the end of the song.</source>
        <translation>Последний объект идёт через {0} с после конца песни.</translation>
    </message>
    <message>
        <source>The last object ends {0} ms before a bar line, which is therefore not shown.</source>
        <translation>Последний объект кончается за {0} мс до тактовой черты, поэтому её не видно.</translation>
    </message>
    <message>
        <source>The last {0} of the song are not mapped by any difficulty. Cut it, {1}.</source>
        <translation>Последние {0} песни не замаплены ни в одной сложности. Обрезать, {1}.</translation>
    </message>
    <message>
        <source>The line comes {0} ms after a bar line, which so keeps the speed before it.</source>
        <translation>Линия идёт через {0} мс после тактовой черты, и та сохраняет прежнюю скорость.</translation>
    </message>
    <message>
        <source>The lowest {0} difficulty is {1}, which needs {2} of play time; the shortest has {3}. Add an easier one.</source>
        <translation>Нижняя сложность {0} — {1}, ей нужно {2} времени игры; у самой короткой {3}. Добавить более лёгкую.</translation>
    </message>
    <message>
        <source>The lyrics have {0} letters; shorten them to {1}.</source>
        <translation>В тексте песни {0} букв; сократите до {1}.</translation>
    </message>
    <message>
        <source>The map came out at {0} stars instead of {1}: {2}.</source>
        <translation>Карта вышла на {0} звёзд вместо {1}: {2}.</translation>
    </message>
    <message>
        <source>The map would be expected to end before this.</source>
        <translation>Ожидалось бы, что карта кончится раньше.</translation>
    </message>
    <message>
        <source>The mapper named in sets that are made for bare songs.</source>
        <translation>Маппер в сетах, созданных для песен без карт.</translation>
    </message>
    <message>
        <source>The maps of the style by example ({0}) have changed since this request was made; choose them again to use them as they are now.</source>
        <translation>Карты стиля по примеру ({0}) изменились с момента этого запроса; выберите их заново, чтобы использовать нынешние.</translation>
    </message>
    <message>
        <source>The maps that {0} was prepared from are gone; name a data set or a folder of mapsets.</source>
        <translation>Карт, из которых подготовлен {0}, больше нет; укажите набор данных или папку с наборами карт.</translation>
    </message>
    <message>
        <source>The mapset is too large for an .osz file: stopped at {0}.</source>
        <translation>Сет слишком велик для файла .osz: остановка на {0}.</translation>
    </message>
    <message>
        <source>The merged model is identical to its base {0}: the adapter changes nothing at this strength; train it longer, or choose another one.</source>
        <translation>Слитая модель совпадает с основой {0}: при этой силе адаптер ничего не меняет; учите дольше или выберите другой.</translation>
    </message>
    <message>
        <source>The meter is {0}/4 here, but {1}/4 in [{2}].</source>
        <translation>Размер здесь {0}/4, а в [{2}] — {1}/4.</translation>
    </message>
    <message>
        <source>The model cannot play so ({0}); leave out --set.</source>
        <translation>Модель не может так играть ({0}); уберите --set.</translation>
    </message>
    <message>
        <source>The model does not fit into the memory of {0}; choose the device cpu.</source>
        <translation>Модель не помещается в память {0}; выбрать устройство cpu.</translation>
    </message>
    <message>
        <source>The model does not know the mapper {0}, so it maps in nobody&apos;s style.</source>
        <translation>Модель не знает маппера {0} и мапит ничьим стилем.</translation>
    </message>
    <message>
        <source>The model found no beat in {0}; leave --model out to time from the audio.</source>
        <translation>Модель не нашла долей в {0}; убрать --model, чтобы найти тайминг по аудио.</translation>
    </message>
    <message>
        <source>The model found no beat; one line at {0} ms with {1} BPM stands in for the timing.</source>
        <translation>Модель не нашла долей; вместо тайминга стоит линия на {0} мс с {1} BPM.</translation>
    </message>
    <message>
        <source>The model found no steady beat in this song; choose another way to find the timing.</source>
        <translation>Модель не нашла в песне ровной доли; выбрать другой способ найти тайминг.</translation>
    </message>
    <message>
        <source>The model that a form begins with and goes back to when it is reset; a name from `models list`.</source>
        <translation>Модель, с которой форма начинается и к которой возвращается; имя из `models list`.</translation>
    </message>
    <message>
        <source>The model wrote no objects for this song; try another seed or another model.</source>
        <translation>Модель не написала объектов для этой песни; попробовать другое зерно или другую модель.</translation>
    </message>
    <message>
        <source>The model {0} does not support {1}; choose another one.</source>
        <translation>Модель {0} не поддерживает {1}; выбрать другую.</translation>
    </message>
    <message>
        <source>The music model needs about {0} GiB of memory, but only {1} GiB are free; ask for {2} s, which fit.</source>
        <translation>Музыкальной модели нужно около {0} ГиБ памяти, а свободно только {1} ГиБ; запросите {2} с, они поместятся.</translation>
    </message>
    <message>
        <source>The music model needs about {0} GiB of memory, but only {1} GiB are free; choose {2}, which fits.</source>
        <translation>Музыкальной модели нужно около {0} ГиБ памяти, а свободно только {1} ГиБ; выберите {2}, она поместится.</translation>
    </message>
    <message>
        <source>The music model needs about {0} GiB of memory, but only {1} GiB are free; close other programs.</source>
        <translation>Музыкальной модели нужно около {0} ГиБ памяти, а свободно только {1} ГиБ; закройте другие программы.</translation>
    </message>
    <message>
        <source>The music model needs about {0} GiB of memory, but only {1} GiB are free; make fewer candidates at once, or choose {2}, which fits.</source>
        <translation>Музыкальной модели нужно около {0} ГиБ памяти, а свободно только {1} ГиБ; создавайте меньше кандидатов сразу или выберите {2}, она поместится.</translation>
    </message>
    <message>
        <source>The music model needs about {0} GiB of memory, but only {1} GiB are free; make fewer candidates at once, or close other programs.</source>
        <translation>Музыкальной модели нужно около {0} ГиБ памяти, а свободно только {1} ГиБ; создавайте меньше кандидатов сразу или закройте другие программы.</translation>
    </message>
    <message>
        <source>The name is not valid text on this system; rename it.</source>
        <translation>Имя — недопустимый текст в этой системе; переименуйте.</translation>
    </message>
    <message>
        <source>The name {0} is not valid text on this system; rename the folder.</source>
        <translation>Имя {0} — недопустимый текст в этой системе; переименуйте папку.</translation>
    </message>
    <message>
        <source>The name {0} leads out of the data set&apos;s folder.</source>
        <translation>Имя {0} ведёт за пределы папки набора данных.</translation>
    </message>
    <message>
        <source>The network is off in the settings, so new versions are not asked for.</source>
        <translation>Сеть отключена в настройках, поэтому новые версии не проверяются.</translation>
    </message>
    <message>
        <source>The newest of the large models, with the users&apos; tags as descriptors and a fine-tune for some modes.</source>
        <translation>Новейшая из больших моделей, с тегами пользователей как дескрипторами и дообучением для некоторых режимов.</translation>
    </message>
    <message>
        <source>The next object comes {0} ms after the spinner; leave {1} ms.</source>
        <translation>Следующий объект идёт через {0} мс после спиннера; оставить {1} мс.</translation>
    </message>
    <message>
        <source>The note is less than {0} before the spinner, which may hide it.</source>
        <translation>Нота менее чем за {0} до спиннера, он может её скрыть.</translation>
    </message>
    <message>
        <source>The notes are closer than 1/{0}, the fastest rhythm of the level.</source>
        <translation>Ноты чаще, чем 1/{0} — самый быстрый ритм уровня.</translation>
    </message>
    <message>
        <source>The objects are {0} px apart, which looks like one object: put them on one place.</source>
        <translation>Объекты в {0} px друг от друга и выглядят как один: поставить в одно место.</translation>
    </message>
    <message>
        <source>The objects lie exactly on one another; a stack leniency of {0} would stack them.</source>
        <translation>Объекты точно друг на друге; stack leniency {0} сложит их стопкой.</translation>
    </message>
    <message>
        <source>The overlay layer covers hit objects; what is there must not hide them.</source>
        <translation>Слой overlay закрывает объекты; то, что там, не должно их скрывать.</translation>
    </message>
    <message>
        <source>The part of the audio prompt has to begin at 0 s or later and to end after it begins.</source>
        <translation>Часть аудиозапроса должна начинаться с 0 с или позже и кончаться после начала.</translation>
    </message>
    <message>
        <source>The part of {0} that is to be continued is silent; choose another one.</source>
        <translation>Часть {0}, которую нужно продолжить, беззвучна; выберите другую.</translation>
    </message>
    <message>
        <source>The precision &quot;{0}&quot; is unknown; choose fp32 or bf16.</source>
        <translation>Точность «{0}» неизвестна; выбрать fp32 или bf16.</translation>
    </message>
    <message>
        <source>The prepared charts give no window with anything to learn; prepare more maps.</source>
        <translation>В подготовленных картах нет окон, на которых можно учиться; подготовьте больше карт.</translation>
    </message>
    <message>
        <source>The preview time is {0}, but {1} in the other difficulties.</source>
        <translation>Точка предпросмотра {0}, а в других сложностях {1}.</translation>
    </message>
    <message>
        <source>The program ended amid a step: {0}.</source>
        <translation>Программа завершилась посреди шага: {0}.</translation>
    </message>
    <message>
        <source>The program is closing.</source>
        <translation>Программа закрывается.</translation>
    </message>
    <message>
        <source>The prompt does not fit the checkpoint; give it fewer contexts.</source>
        <translation>Промпт не помещается в чекпойнт; дать меньше контекстов.</translation>
    </message>
    <message>
        <source>The prompt is empty; describe the music, or use --unconditional to let the model play freely.</source>
        <translation>Запрос пуст; опишите музыку или дайте модели играть свободно с --unconditional.</translation>
    </message>
    <message>
        <source>The quantization &quot;{0}&quot; is unknown; the only one is int8.</source>
        <translation>Квантование «{0}» неизвестно; есть только int8.</translation>
    </message>
    <message>
        <source>The queue in {0} could not be read ({1}); {2}.</source>
        <translation>Очередь в {0} не удалось прочитать ({1}); {2}.</translation>
    </message>
    <message>
        <source>The range begins after the song ends at {0} s; set --start earlier.</source>
        <translation>Диапазон начинается после конца песни на {0} с; задать --start раньше.</translation>
    </message>
    <message>
        <source>The range begins after the song ends at {0} s; set {1} earlier.</source>
        <translation>Диапазон начинается после конца песни на {0} с; задать {1} раньше.</translation>
    </message>
    <message>
        <source>The range lies under the {0} at {1} ms; choose a longer one.</source>
        <translation>Диапазон лежит под: {0} на {1} мс; выбрать более длинный.</translation>
    </message>
    <message>
        <source>The range must be at least half a second long; set {0} later than {1}.</source>
        <translation>Диапазон должен быть не короче полсекунды; задать {0} позже {1}.</translation>
    </message>
    <message>
        <source>The range of {0} must begin before it ends, from 0 ms on.</source>
        <translation>Диапазон {0} должен начинаться раньше конца, от 0 мс.</translation>
    </message>
    <message>
        <source>The recipe {0} has the unknown option {1}.</source>
        <translation>В рецепте {0} неизвестный параметр {1}.</translation>
    </message>
    <message>
        <source>The recipe {0} says {1}: {2}; use a number {3}.</source>
        <translation>В рецепте {0} стоит {1}: {2}; возьмите число {3}.</translation>
    </message>
    <message>
        <source>The recipe&apos;s mix leaves no chart to train on.</source>
        <translation>Смесь рецепта не оставляет карт для обучения.</translation>
    </message>
    <message>
        <source>The red and the green line here disagree about {0}; the later one wins.</source>
        <translation>Красная и зелёная линии здесь расходятся ({0}); действует последняя.</translation>
    </message>
    <message>
        <source>The red line has {0} BPM; is it meant to stop or hurl the scrolling?</source>
        <translation>У красной линии {0} BPM; она должна остановить или швырнуть прокрутку?</translation>
    </message>
    <message>
        <source>The red line has {0} beats in a bar.</source>
        <translation>У красной линии {0} долей в такте.</translation>
    </message>
    <message>
        <source>The red line is at {0} ms, but at {1} ms in [{2}].</source>
        <translation>Красная линия на {0} мс, а в [{2}] — на {1} мс.</translation>
    </message>
    <message>
        <source>The red line of [{0}] here ({1}) is missing.</source>
        <translation>Здесь нет красной линии из [{0}] ({1}).</translation>
    </message>
    <message>
        <source>The red line says {0} ms per beat, which is not a tempo.</source>
        <translation>Красная линия даёт {0} мс на долю, это не темп.</translation>
    </message>
    <message>
        <source>The red lines drift away from the beats of the song, by {0} ms from {1} to {2}; correct the BPM before you map on them.</source>
        <translation>Красные линии уходят от долей песни, на {0} мс от {1} до {2}; исправить BPM, прежде чем мапить по ним.</translation>
    </message>
    <message>
        <source>The repeat of this juice stream</source>
        <translation>Повтор этого потока сока</translation>
    </message>
    <message>
        <source>The repeat of this slider</source>
        <translation>Повтор этого слайдера</translation>
    </message>
    <message>
        <source>The request has an unknown option: {0}.</source>
        <translation>В запросе неизвестный параметр: {0}.</translation>
    </message>
    <message>
        <source>The request is wrong at {0}: it is not a table of options.</source>
        <translation>Запрос неверен в {0}: это не таблица параметров.</translation>
    </message>
    <message>
        <source>The request names no song.</source>
        <translation>В запросе не указана песня.</translation>
    </message>
    <message>
        <source>The request was written by a later version of Beatwright; update the program to read it.</source>
        <translation>Запрос записан более новой версией Beatwright; обновить программу, чтобы прочитать.</translation>
    </message>
    <message>
        <source>The reverse arrow is covered by an object until just before it is reached.</source>
        <translation>Стрелка разворота закрыта объектом почти до момента, когда до неё доходят.</translation>
    </message>
    <message>
        <source>The rhythm complexity model in {0} cannot be read: {1}.</source>
        <translation>Модель сложности ритма в {0} не читается: {1}.</translation>
    </message>
    <message>
        <source>The rhythm complexity model in {0} does not fit its {1}; install it again.</source>
        <translation>Модель сложности ритма в {0} не подходит к: {1}; установить заново.</translation>
    </message>
    <message>
        <source>The rhythm of the bar that begins here is surprising: {0} nats, where the map&apos;s bars have {1}. Check its snaps.</source>
        <translation>Ритм такта, который начинается здесь, удивляет: {0} нат, а у тактов карты {1}. Проверить снапы.</translation>
    </message>
    <message>
        <source>The rhythm of {0} ({1} stars) is clearly simpler than that of {2} ({3} stars): {4} against {5}. Check that both are meant so.</source>
        <translation>Ритм {0} ({1} звёзд) заметно проще, чем у {2} ({3} звёзд): {4} против {5}. Проверить, так ли задумано.</translation>
    </message>
    <message>
        <source>The romanised fields can be typed and searched on every keyboard.</source>
        <translation>Романизованные поля набираются и ищутся на любой клавиатуре.</translation>
    </message>
    <message>
        <source>The same moment of the song has the same samples in all difficulties of a key mode.</source>
        <translation>Один момент песни имеет одни сэмплы во всех сложностях с тем же числом клавиш.</translation>
    </message>
    <message>
        <source>The same sample on two notes of a chord is louder than meant.</source>
        <translation>Один сэмпл на двух нотах аккорда громче задуманного.</translation>
    </message>
    <message>
        <source>The same sound of the song has the same hit sound in all difficulties.</source>
        <translation>Один и тот же звук песни имеет один хитсаунд во всех сложностях.</translation>
    </message>
    <message>
        <source>The sample &quot;{0}&quot; of this object is not in the folder.</source>
        <translation>Сэмпла «{0}» этого объекта нет в папке.</translation>
    </message>
    <message>
        <source>The scroll speed is {0}x here; {1}x is that of the rest of the map.</source>
        <translation>Скорость прокрутки здесь {0}x; у остальной карты {1}x.</translation>
    </message>
    <message>
        <source>The scroll speed is {0}x; {1}x keeps it even here.</source>
        <translation>Скорость прокрутки {0}x; {1}x сохранит её здесь ровной.</translation>
    </message>
    <message>
        <source>The section &quot;{0}&quot; names no bars; write, for example, &quot;intro 8 bars&quot;.</source>
        <translation>В разделе &quot;{0}&quot; не указаны такты; напишите, например, &quot;intro 8 bars&quot;.</translation>
    </message>
    <message>
        <source>The sections are empty; write, for example, &quot;intro 8 bars, drop 16 bars&quot;.</source>
        <translation>Разделы пусты; напишите, например, &quot;intro 8 bars, drop 16 bars&quot;.</translation>
    </message>
    <message>
        <source>The sections last {0} s together; a song may have {1} s at most.</source>
        <translation>Разделы вместе длятся {0} с; песня может длиться не более {1} с.</translation>
    </message>
    <message>
        <source>The set has another picture named {0}; rename yours and choose it again.</source>
        <translation>В сете есть другая картинка {0}; переименовать свою и выбрать снова.</translation>
    </message>
    <message>
        <source>The settings in {0} could not be read ({1}); {2}.</source>
        <translation>Настройки в {0} не удалось прочитать ({1}); {2}.</translation>
    </message>
    <message>
        <source>The shape of this juice stream</source>
        <translation>Форма этого потока сока</translation>
    </message>
    <message>
        <source>The shape of this slider</source>
        <translation>Форма этого слайдера</translation>
    </message>
    <message>
        <source>The slider has a length of {0} px.</source>
        <translation>Длина слайдера — {0} px.</translation>
    </message>
    <message>
        <source>The slider has no anchor after its head, so no body.</source>
        <translation>У слайдера нет точек после головы, поэтому нет тела.</translation>
    </message>
    <message>
        <source>The slider has {0} anchors for {1} px of length. Are they all needed?</source>
        <translation>У слайдера {0} точек на {1} px длины. Все ли нужны?</translation>
    </message>
    <message>
        <source>The slider lasts {0} ms; an Easy should give {1} ms.</source>
        <translation>Слайдер длится {0} мс; в Easy должно быть {1} мс.</translation>
    </message>
    <message>
        <source>The slider runs over its own path, so one cannot see where the ball goes. Is it readable?</source>
        <translation>Слайдер проходит по своему пути, и не видно, куда идёт шар. Читается ли это?</translation>
    </message>
    <message>
        <source>The slider tail is {0} px off the screen.</source>
        <translation>Хвост слайдера на {0} px за экраном.</translation>
    </message>
    <message>
        <source>The slider&apos;s body is {0} px off the screen.</source>
        <translation>Тело слайдера на {0} px за экраном.</translation>
    </message>
    <message>
        <source>The small version of V32, for machines without a graphics card.</source>
        <translation>Малая версия V32, для компьютеров без видеокарты.</translation>
    </message>
    <message>
        <source>The smallest of the older models; positions are refined by a second model.</source>
        <translation>Самая маленькая из старых моделей; позиции уточняет вторая модель.</translation>
    </message>
    <message>
        <source>The song does not have the beats of the red lines ({0} BPM from {1}); find the timing again before you map on them.</source>
        <translation>В песне нет долей красных линий ({0} BPM с {1}); найти тайминг заново, прежде чем мапить по ним.</translation>
    </message>
    <message>
        <source>The song has nothing to map in the chosen range; choose a longer one.</source>
        <translation>В выбранном диапазоне песни нечего мапить; выбрать более длинный.</translation>
    </message>
    <message>
        <source>The song has {0} BPM, which is too far from {1} to stretch it; choose a tempo nearer to its own.</source>
        <translation>У песни {0} BPM, слишком далеко от {1}, чтобы растянуть; выберите темп ближе к её собственному.</translation>
    </message>
    <message>
        <source>The song is at about {0} BPM, not at the {1} BPM of the red line at {2}; correct the BPM before you map on it.</source>
        <translation>В песне около {0} BPM, а не {1} BPM, как у красной линии в {2}; исправить BPM, прежде чем мапить по ней.</translation>
    </message>
    <message>
        <source>The song needs {0} MiB, but only {1} MiB are free on the disk of {2}; make room, or name a folder on another disk.</source>
        <translation>Песне нужно {0} МиБ, а на диске {2} свободно только {1} МиБ; освободите место или укажите папку на другом диске.</translation>
    </message>
    <message>
        <source>The sound device that plays the song.</source>
        <translation>Звуковое устройство, играющее песню.</translation>
    </message>
    <message>
        <source>The spinner begins {0} ms after the object before; leave {1} ms.</source>
        <translation>Спиннер начинается через {0} мс после предыдущего объекта; оставить {1} мс.</translation>
    </message>
    <message>
        <source>The spinner lasts {0} ms, in which Auto {1} get 1,000 points at OD {2}.</source>
        <translation>Спиннер длится {0} мс; Auto {1} набрать 1000 очков при OD {2}.</translation>
    </message>
    <message>
        <source>The spinner lasts {0} ms; here it should be at least {1} ms.</source>
        <translation>Спиннер длится {0} мс; здесь должно быть не меньше {1} мс.</translation>
    </message>
    <message>
        <source>The star rating of {0} cannot be computed: {1}.</source>
        <translation>Не удаётся вычислить звёзды {0}: {1}.</translation>
    </message>
    <message>
        <source>The star rating of {0} is not computed: it has far too many or too distant objects.</source>
        <translation>Звёзды {0} не вычислены: объектов слишком много или они слишком далеко.</translation>
    </message>
    <message>
        <source>The star rating of {0} is not computed: it is larger than {1} MiB.</source>
        <translation>Звёзды {0} не вычислены: файл больше {1} МиБ.</translation>
    </message>
    <message>
        <source>The star rating of {0} is not computed: its sliders or spinners are far too long.</source>
        <translation>Звёзды {0} не вычислены: слайдеры или спиннеры слишком длинные.</translation>
    </message>
    <message>
        <source>The stars were brought from {0} to {1} by writing the fullest parts again ({2} in {3} s).</source>
        <translation>Звёзды изменены с {0} до {1}: самые насыщенные части написаны заново ({2} за {3} с).</translation>
    </message>
    <message>
        <source>The storyboard draws {0} pictures over the objects, first &quot;{1}&quot;.</source>
        <translation>Сториборд рисует поверх объектов картинок: {0}, первая «{1}».</translation>
    </message>
    <message>
        <source>The storyboard of the {0} file plays {1}, first &quot;{2}&quot; at {3} %. None may stand in for a hit sound.</source>
        <translation>Сториборд файла {0} играет {1}, сначала «{2}» на {3} %. Ничто не должно заменять хитсаунд.</translation>
    </message>
    <message>
        <source>The storyboard picture &quot;{0}&quot; is not in the folder.</source>
        <translation>Картинки сториборда «{0}» нет в папке.</translation>
    </message>
    <message>
        <source>The style &quot;{0}&quot; has a slot that this model does not have; it is for another model.</source>
        <translation>У стиля «{0}» есть место, которого нет в этой модели; он для другой модели.</translation>
    </message>
    <message>
        <source>The style needs a name with letters or digits.</source>
        <translation>Стилю нужно имя с буквами или цифрами.</translation>
    </message>
    <message>
        <source>The style {0} is not better than its base, so there is nothing to merge.</source>
        <translation>Стиль {0} не лучше своей основы, сливать нечего.</translation>
    </message>
    <message>
        <source>The tag &quot;{0}&quot; is not in all difficulties; before the set is uploaded, it goes into each.</source>
        <translation>Тег «{0}» есть не во всех сложностях; до загрузки сета его нужно добавить в каждую.</translation>
    </message>
    <message>
        <source>The tags differ from the other difficulties: {0}.</source>
        <translation>Теги отличаются от других сложностей: {0}.</translation>
    </message>
    <message>
        <source>The tags name no {0}, such as {1} or {2}.</source>
        <translation>В тегах не указано: {0}, например {1} или {2}.</translation>
    </message>
    <message>
        <source>The tags name the Mappers&apos; Guild: make sure that the background is free to use.</source>
        <translation>В тегах есть Mappers&apos; Guild: убедиться, что фон можно свободно использовать.</translation>
    </message>
    <message>
        <source>The tags say nightcore, so write &quot;{0}&quot; in the {1}: &quot;{2}&quot;.</source>
        <translation>В тегах есть nightcore, поэтому написать «{0}» в поле {1}: «{2}».</translation>
    </message>
    <message>
        <source>The tail of this juice stream</source>
        <translation>Хвост этого потока сока</translation>
    </message>
    <message>
        <source>The tail of this slider</source>
        <translation>Хвост этого слайдера</translation>
    </message>
    <message>
        <source>The task {0} changes or answers a difficulty; name one (--beatmap).</source>
        <translation>Задача {0} меняет сложность или отвечает на неё; указать её (--beatmap).</translation>
    </message>
    <message>
        <source>The task {0} is unknown; use {1}.</source>
        <translation>Задача {0} неизвестна; использовать {1}.</translation>
    </message>
    <message>
        <source>The tempo becomes {0} BPM; a green line of {1}x would keep the speed.</source>
        <translation>Темп становится {0} BPM; зелёная линия {1}x сохранила бы скорость.</translation>
    </message>
    <message>
        <source>The tempo is {0} BPM here, but {1} BPM in [{2}].</source>
        <translation>Темп здесь {0} BPM, а в [{2}] — {1} BPM.</translation>
    </message>
    <message>
        <source>The timing has no usable red line: give the song a BPM and an offset first.</source>
        <translation>В тайминге нет пригодной красной линии: сначала задать песне BPM и оффсет.</translation>
    </message>
    <message>
        <source>The timing is doubtful; check BPM and offset before you map on it.</source>
        <translation>Тайминг сомнителен; проверить BPM и оффсет, прежде чем на нём мапить.</translation>
    </message>
    <message>
        <source>The timing was found in the audio and is doubtful; check BPM and offset before you map on it.</source>
        <translation>Тайминг найден по аудио и сомнителен; проверить BPM и оффсет, прежде чем на нём мапить.</translation>
    </message>
    <message>
        <source>The token for models that ask for a login.</source>
        <translation>Токен для моделей, которые требуют входа.</translation>
    </message>
    <message>
        <source>The video &quot;{0}&quot; has an audio track; remove it.</source>
        <translation>В видео «{0}» есть звуковая дорожка; удалить её.</translation>
    </message>
    <message>
        <source>The video &quot;{0}&quot; has {1} x {2} pixels; 1280 x 720 is the most.</source>
        <translation>Видео «{0}» — {1} x {2} пикселей; максимум 1280 x 720.</translation>
    </message>
    <message>
        <source>The video &quot;{0}&quot; is not in the folder; it may have been downloaded without.</source>
        <translation>Видео «{0}» нет в папке; возможно, сет скачан без него.</translation>
    </message>
    <message>
        <source>The video starts at {0} ms, but at {1} ms in other difficulties.</source>
        <translation>Видео начинается на {0} мс, а в других сложностях — на {1} мс.</translation>
    </message>
    <message>
        <source>The website and song select play the same part of the song, whatever difficulty is chosen.</source>
        <translation>Сайт и выбор песен играют одну часть песни, какая бы сложность ни была выбрана.</translation>
    </message>
    <message>
        <source>The website cuts fields of more than 81 characters; artist, title, creator and name are never empty.</source>
        <translation>Сайт обрезает поля длиннее 81 знака; исполнитель, название, автор и имя сложности не бывают пустыми.</translation>
    </message>
    <message>
        <source>The weight of {0} must lie between 0 and {1}, not {2}.</source>
        <translation>Вес {0} должен быть от 0 до {1}, а не {2}.</translation>
    </message>
    <message>
        <source>The weights in {0} lack {1}, or have it in another size; download the model again.</source>
        <translation>В весах в {0} нет {1}, или у него другой размер; скачайте модель снова.</translation>
    </message>
    <message>
        <source>The year of {0} must lie between 2000 and 2099, not {1}.</source>
        <translation>Год {0} должен быть от 2000 до 2099, а не {1}.</translation>
    </message>
    <message>
        <source>The {0} and the {1} are only {2} ms apart; leave at least {3} ms.</source>
        <translation>{0} и {1} разделяют лишь {2} мс; оставьте хотя бы {3} мс.</translation>
    </message>
    <message>
        <source>The {0} and the {1} overlap in time: the second begins before the first has ended.</source>
        <translation>{0} и {1} накладываются по времени: второй объект начинается, пока не кончился первый.</translation>
    </message>
    <message>
        <source>The {0} are skinned only in part; missing: {1}. Add them or remove the others.</source>
        <translation>{0}: есть в скине лишь частично; нет: {1}. Добавить или убрать остальные.</translation>
    </message>
    <message>
        <source>The {0} at {1} ms does not end.</source>
        <translation>{0} на {1} мс: нет конца.</translation>
    </message>
    <message>
        <source>The {0} gives a hyperdash, which this level must not have.</source>
        <translation>{0}: даёт гипердэш, которого на этом уровне быть не должно.</translation>
    </message>
    <message>
        <source>The {0} gives a hyperdash; in a Rain only fruits should.</source>
        <translation>{0}: даёт гипердэш; в Rain его должны давать только фрукты.</translation>
    </message>
    <message>
        <source>The {0} has {1} characters; the website shows {2}.</source>
        <translation>{0}: символов {1}; сайт показывает {2}.</translation>
    </message>
    <message>
        <source>The {0} is &quot;{1}&quot; here, but &quot;{2}&quot; in most difficulties.</source>
        <translation>{0}: здесь «{1}», а в большинстве сложностей «{2}».</translation>
    </message>
    <message>
        <source>The {0} is empty.</source>
        <translation>{0}: пусто.</translation>
    </message>
    <message>
        <source>The {0} is on 1/{1} here, while {2}. Which fits the song?</source>
        <translation>{0}: здесь на 1/{1}, а {2}. Что подходит песне?</translation>
    </message>
    <message>
        <source>The {0} is {1} here, but {2} in {3} of {4} difficulties.</source>
        <translation>{0}: здесь {1}, но {2} в {3} из {4} сложностей.</translation>
    </message>
    <message>
        <source>The {0} is {1} ms off its tick, which is hardly felt.</source>
        <translation>{0}: в {1} мс от тика, что едва заметно.</translation>
    </message>
    <message>
        <source>The {0} is {1} ms off its tick, which is hardly felt; one more object is off likewise.</source>
        <translation>{0}: в {1} мс от тика, что едва заметно; ещё один объект так же.</translation>
    </message>
    <message>
        <source>The {0} is {1} ms off its tick, which is hardly felt; {2} more objects are off likewise.</source>
        <translation>{0}: в {1} мс от тика, что едва заметно; ещё объектов так же: {2}.</translation>
    </message>
    <message>
        <source>The {0} is {1} ms too {2} for the nearest tick.</source>
        <translation>{0}: на {1} мс слишком {2} для ближайшего тика.</translation>
    </message>
    <message>
        <source>The {0} is {1} px off the screen.</source>
        <translation>{0}: на {1} px за экраном.</translation>
    </message>
    <message>
        <source>The {0} lies {1} ms before a red line and fits only the timing before it. Which beat is meant?</source>
        <translation>{0}: за {1} мс до красной линии, подходит лишь к таймингу до неё. Какая доля имелась в виду?</translation>
    </message>
    <message>
        <source>The {0} line has a volume of {1} %, but only {2} to {3} % exist.</source>
        <translation>Линия {0}: громкость {1} %, но бывает только от {2} до {3} %.</translation>
    </message>
    <message>
        <source>The {0}, &quot;{1}&quot;, holds &quot;{2}&quot;; only ASCII characters belong there.</source>
        <translation>{0} «{1}» содержит «{2}»; здесь допустимы только символы ASCII.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>There are no hit objects.</source>
        <translation>Объектов нет.</translation>
    </message>
    <message>
        <source>There are no hit sounds at all: no additions and one sample set.</source>
        <translation>Хитсаундов нет вовсе: ни дополнений, ни другого набора сэмплов.</translation>
    </message>
    <message>
        <source>There are {0} ms for this hyperdash; the level needs {1} ms.</source>
        <translation>На этот гипердэш {0} мс; уровень требует {1} мс.</translation>
    </message>
    <message>
        <source>There are {0} s of drain time; a rankable map needs {1} s.</source>
        <translation>Времени drain {0} с; для ранкинга карте нужно {1} с.</translation>
    </message>
    <message>
        <source>There is a space before and after a marker, and after a comma.</source>
        <translation>До и после пометки и после запятой стоит пробел.</translation>
    </message>
    <message>
        <source>There is a style named {0} already; choose another name.</source>
        <translation>Стиль с именем {0} уже есть; выберите другое имя.</translation>
    </message>
    <message>
        <source>There is no &quot;{0}&quot; in the folder, so the default sound plays instead.</source>
        <translation>В папке нет «{0}», поэтому играет стандартный звук.</translation>
    </message>
    <message>
        <source>There is no .osu file in {0}; name a mapset&apos;s folder or one of its files.</source>
        <translation>В {0} нет файла .osu; указать папку сета или один из его файлов.</translation>
    </message>
    <message>
        <source>There is no background picture to take combo colours from; choose one, or leave that out.</source>
        <translation>Нет фонового изображения, из которого взять цвета комбо; выберите его или уберите это.</translation>
    </message>
    <message>
        <source>There is no background.</source>
        <translation>Фона нет.</translation>
    </message>
    <message>
        <source>There is no category &quot;{0}&quot;; choose one of {1}.</source>
        <translation>Нет категории «{0}»; выбрать из {1}.</translation>
    </message>
    <message>
        <source>There is no compiler for the attention kernel: large models decode by torch alone.</source>
        <translation>Нет компилятора для ядра внимания: большие модели декодируются одним torch.</translation>
    </message>
    <message>
        <source>There is no depth &quot;{0}&quot;; choose one of {1}.</source>
        <translation>Глубины «{0}» нет; выберите из {1}.</translation>
    </message>
    <message>
        <source>There is no device {0} that torch could use here; choose auto or cpu.</source>
        <translation>Здесь нет устройства {0}, пригодного для torch; выбрать auto или cpu.</translation>
    </message>
    <message>
        <source>There is no file {0}; name a song with --prompt-audio.</source>
        <translation>Файла {0} нет; назовите песню через --prompt-audio.</translation>
    </message>
    <message>
        <source>There is no filter “{0}”; the nearest is {1}.</source>
        <translation>Фильтра “{0}” нет; ближайший — {1}.</translation>
    </message>
    <message>
        <source>There is no filter “{0}”; there are {1}.</source>
        <translation>Фильтра “{0}” нет; есть {1}.</translation>
    </message>
    <message>
        <source>There is no folder {0} to pack.</source>
        <translation>Нет папки {0} для упаковки.</translation>
    </message>
    <message>
        <source>There is no goal &quot;{0}&quot;; choose one of {1}.</source>
        <translation>Цели «{0}» нет; выберите из {1}.</translation>
    </message>
    <message>
        <source>There is no label {0}; labels are {1}.</source>
        <translation>Метки {0} нет; есть метки {1}.</translation>
    </message>
    <message>
        <source>There is no map by {0} to take an example from.</source>
        <translation>Нет карты автора {0} для образца.</translation>
    </message>
    <message>
        <source>There is no map by {0}; the mappers are {1}.</source>
        <translation>Карт автора {0} нет; есть авторы {1}.</translation>
    </message>
    <message>
        <source>There is no map to learn from{0}. Add maps, or take some back into the data set.</source>
        <translation>Нет карт для обучения{0}. Добавьте карты или верните часть в набор данных.</translation>
    </message>
    <message>
        <source>There is no map with a song to learn the rhythm from; name a folder of mapsets.</source>
        <translation>Нет карт с песней, по которой можно учить ритм; укажите папку с наборами карт.</translation>
    </message>
    <message>
        <source>There is no mode {0}; use osu, taiko, catch or mania.</source>
        <translation>Режима {0} нет; использовать osu, taiko, catch или mania.</translation>
    </message>
    <message>
        <source>There is no model &quot;{0}&quot;: give a name from `models list`, a folder, or a hub id like owner/name.</source>
        <translation>Модели «{0}» нет: дать имя из `models list`, папку или id хаба вида owner/name.</translation>
    </message>
    <message>
        <source>There is no music model &quot;{0}&quot;: give a name such as musicgen-small, a folder, or a hub id like owner/name.</source>
        <translation>Нет музыкальной модели &quot;{0}&quot;: укажите имя вроде musicgen-small, папку или id хаба вида owner/name.</translation>
    </message>
    <message>
        <source>There is no preset &quot;{0}&quot;; choose one of {1}.</source>
        <translation>Пресета «{0}» нет; выберите из {1}.</translation>
    </message>
    <message>
        <source>There is no preset named {0}; there are: {1}.</source>
        <translation>Пресета {0} нет; есть: {1}.</translation>
    </message>
    <message>
        <source>There is no red line number {0}; the map has {1}.</source>
        <translation>Красной линии номер {0} нет; в карте их {1}.</translation>
    </message>
    <message>
        <source>There is no red line to write; find the timing or add one first.</source>
        <translation>Нет красной линии для записи; сначала найти тайминг или добавить её.</translation>
    </message>
    <message>
        <source>There is no red line, so the map has no tempo. Time the song.</source>
        <translation>Красной линии нет, у карты нет темпа. Сделать тайминг песни.</translation>
    </message>
    <message>
        <source>There is no spinner, so every full combo gives the same score. Does one fit anywhere?</source>
        <translation>Спиннеров нет, поэтому любой фулл-комбо даёт тот же счёт. Найдётся ли место для одного?</translation>
    </message>
    <message>
        <source>There is no status {0}; use {1}.</source>
        <translation>Статуса {0} нет; использовать {1}.</translation>
    </message>
    <message>
        <source>There is no {0} in {1}; scan the data set again.</source>
        <translation>В {1} нет {0}; прочитайте набор данных заново.</translation>
    </message>
    <message>
        <source>There is no {0} to take the style from; name an .osu file or a folder of mapsets.</source>
        <translation>Нет {0}, откуда взять стиль; укажите файл .osu или папку с картами.</translation>
    </message>
    <message>
        <source>There is no {0}; name a data set or a folder of mapsets.</source>
        <translation>{0} не существует; укажите набор данных или папку с наборами карт.</translation>
    </message>
    <message>
        <source>There is no {0}; name a data set, a prepared folder or a folder of mapsets.</source>
        <translation>{0} не существует; укажите набор данных, подготовленную папку или папку с наборами карт.</translation>
    </message>
    <message>
        <source>There is no {0}; name a folder of mapsets, an .osz file or a data set&apos;s folder.</source>
        <translation>{0} не существует; укажите папку с наборами карт, файл .osz или папку набора данных.</translation>
    </message>
    <message>
        <source>There is no {0}; name an .osu file, an .osz file or a mapset folder.</source>
        <translation>{0} не найдено; указать файл .osu, .osz или папку сета.</translation>
    </message>
    <message>
        <source>There is no {0}; name the file of a style.</source>
        <translation>Нет {0}; укажите файл стиля.</translation>
    </message>
    <message>
        <source>There is not enough memory to train with {0} windows at once; use {1}. What was trained so far is kept.</source>
        <translation>Для обучения сразу на {0} окнах не хватает памяти; возьмите {1}. Выученное сохранено.</translation>
    </message>
    <message>
        <source>There is nothing of {0} on this machine.</source>
        <translation>На этом компьютере ничего нет от {0}.</translation>
    </message>
    <message>
        <source>There is only one combo colour, so one combo cannot be told from the next.</source>
        <translation>Цвет комбо только один, поэтому комбо не отличить от следующего.</translation>
    </message>
    <message>
        <source>There is only one song, so none could be held out to measure the training against.</source>
        <translation>Песня только одна, поэтому отложить песню для проверки обучения было нельзя.</translation>
    </message>
    <message>
        <source>There should be {0} in the {1}: &quot;{2}&quot;.</source>
        <translation>Должно быть {0} в поле {1}: «{2}».</translation>
    </message>
    <message>
        <source>There was not enough memory for this; close other programs or choose a smaller model.</source>
        <translation>Не хватило памяти; закрыть другие программы или выбрать модель поменьше.</translation>
    </message>
    <message>
        <source>These notes</source>
        <translation>Эти ноты</translation>
    </message>
    <message>
        <source>These objects</source>
        <translation>Эти объекты</translation>
    </message>
    <message>
        <source>This banana shower</source>
        <translation>Этот банановый дождь</translation>
    </message>
    <message>
        <source>This bar line</source>
        <translation>Эта тактовая черта</translation>
    </message>
    <message>
        <source>This beat</source>
        <translation>Эта доля</translation>
    </message>
    <message>
        <source>This big don</source>
        <translation>Этот большой дон</translation>
    </message>
    <message>
        <source>This big kat</source>
        <translation>Этот большой кат</translation>
    </message>
    <message>
        <source>This checkpoint ({0}) cannot be shown another difficulty; choose the bundled model, V29 or V31.</source>
        <translation>Этому чекпойнту ({0}) нельзя показать другую сложность; выбрать встроенную модель, V29 или V31.</translation>
    </message>
    <message>
        <source>This checkpoint ({0}) cannot write {1}; choose another model.</source>
        <translation>Этот чекпойнт ({0}) не пишет {1}; выбрать другую модель.</translation>
    </message>
    <message>
        <source>This checkpoint ({0}) does not know osu!{1}.</source>
        <translation>Этот чекпойнт ({0}) не знает osu!{1}.</translation>
    </message>
    <message>
        <source>This checkpoint ({0}) is shown difficulties of its own mode; leave --mode out.</source>
        <translation>Этому чекпойнту ({0}) показывают сложности его режима; убрать --mode.</translation>
    </message>
    <message>
        <source>This checkpoint needs audio at {0} Hz, which Beatwright does not make.</source>
        <translation>Этому чекпойнту нужно аудио с частотой {0} Гц, Beatwright такого не делает.</translation>
    </message>
    <message>
        <source>This checkpoint was not trained with any {0}; choose another model.</source>
        <translation>Этот чекпойнт не обучался с: {0}; выбрать другую модель.</translation>
    </message>
    <message>
        <source>This checkpoint was not trained with the {0} that is asked for; it lies outside of what it knows. Choose another value, or another model.</source>
        <translation>Этот чекпойнт не обучался с запрошенным: {0}; это вне его знаний. Выбрать другое значение или другую модель.</translation>
    </message>
    <message>
        <source>This circle</source>
        <translation>Этот круг</translation>
    </message>
    <message>
        <source>This combo has {0} fruits; {1} are the guideline at this level.</source>
        <translation>В этом комбо фруктов {0}; ориентир на этом уровне — {1}.</translation>
    </message>
    <message>
        <source>This dash is {0} px short of a hyperdash.</source>
        <translation>Этому дэшу не хватает {0} px до гипердэша.</translation>
    </message>
    <message>
        <source>This denden</source>
        <translation>Этот дэндэн</translation>
    </message>
    <message>
        <source>This difficulty uses &quot;{0}&quot;, others &quot;{1}&quot;; a set has one song.</source>
        <translation>Эта сложность использует «{0}», другие — «{1}»; в сете одна песня.</translation>
    </message>
    <message>
        <source>This don</source>
        <translation>Этот дон</translation>
    </message>
    <message>
        <source>This drumroll</source>
        <translation>Эта дробь</translation>
    </message>
    <message>
        <source>This finisher in a fast pattern is not its last note or has the colour of the note before.</source>
        <translation>Этот финишер в быстром рисунке не последняя нота или цвета предыдущей ноты.</translation>
    </message>
    <message>
        <source>This fruit</source>
        <translation>Этот фрукт</translation>
    </message>
    <message>
        <source>This is a {0}; a {1} would be expected here.</source>
        <translation>Это {0}; здесь ожидалось бы: {1}.</translation>
    </message>
    <message>
        <source>This is a {0}; a {1} would be expected.</source>
        <translation>Это {0}; ожидалось бы: {1}.</translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation>Это не обычный файл.</translation>
    </message>
    <message>
        <source>This juice stream</source>
        <translation>Этот поток сока</translation>
    </message>
    <message>
        <source>This jump is {0} times as wide as others of its rhythm shortly before.</source>
        <translation>Этот прыжок в {0} раза шире других того же ритма незадолго до него.</translation>
    </message>
    <message>
        <source>This kat</source>
        <translation>Этот кат</translation>
    </message>
    <message>
        <source>This kiai change</source>
        <translation>Эта смена киаи</translation>
    </message>
    <message>
        <source>This link points to a file that is not there.</source>
        <translation>Эта ссылка ведёт на файл, которого нет.</translation>
    </message>
    <message>
        <source>This long note</source>
        <translation>Эта длинная нота</translation>
    </message>
    <message>
        <source>This music model needs the package {0}, which is not part of this build; install Beatwright by pip or from its source, or bring a song of your own with --provider file.</source>
        <translation>Этой музыкальной модели нужен пакет {0}, которого нет в этой сборке; установите Beatwright через pip или из исходников либо возьмите свою песню с --provider file.</translation>
    </message>
    <message>
        <source>This note</source>
        <translation>Эта нота</translation>
    </message>
    <message>
        <source>This object</source>
        <translation>Этот объект</translation>
    </message>
    <message>
        <source>This object sounds at {0} %, hardly heard over the song.</source>
        <translation>Этот объект звучит на {0} %, за песней его почти не слышно.</translation>
    </message>
    <message>
        <source>This object sounds at {0} %, perhaps too quiet for the song.</source>
        <translation>Этот объект звучит на {0} %, возможно, слишком тихо для песни.</translation>
    </message>
    <message>
        <source>This red line</source>
        <translation>Эта красная линия</translation>
    </message>
    <message>
        <source>This red line ({0}) does not exist in [{1}].</source>
        <translation>Этой красной линии ({0}) нет в [{1}].</translation>
    </message>
    <message>
        <source>This red line changes nothing: same tempo and meter, on a downbeat of the line before. Remove it.</source>
        <translation>Эта красная линия ничего не меняет: тот же темп и размер, на сильной доле предыдущей. Убрать.</translation>
    </message>
    <message>
        <source>This red line repeats the timing before it and only {0}. If that is not meant, {1}.</source>
        <translation>Эта красная линия повторяет прежний тайминг и лишь {0}. Если это не задумано, {1}.</translation>
    </message>
    <message>
        <source>This red line repeats the timing before it; what else it changes, a green line can change.</source>
        <translation>Эта красная линия повторяет прежний тайминг; остальное может изменить зелёная линия.</translation>
    </message>
    <message>
        <source>This scroll speed change</source>
        <translation>Эта смена скорости прокрутки</translation>
    </message>
    <message>
        <source>This slider</source>
        <translation>Этот слайдер</translation>
    </message>
    <message>
        <source>This slider has more repeats than would be expected.</source>
        <translation>У этого слайдера больше повторов, чем ожидалось бы.</translation>
    </message>
    <message>
        <source>This slider would be expected to end without another anchor.</source>
        <translation>Ожидалось бы, что слайдер кончится без новых точек.</translation>
    </message>
    <message>
        <source>This slider would be expected to go on with more anchors before it ends.</source>
        <translation>Ожидалось бы, что слайдер продолжится новыми точками, прежде чем кончится.</translation>
    </message>
    <message>
        <source>This slider would be expected to repeat once more.</source>
        <translation>Ожидалось бы, что слайдер повторится ещё раз.</translation>
    </message>
    <message>
        <source>This slider&apos;s repeat sounds at {0} %, next to nothing. Is there no sound in the song?</source>
        <translation>Повтор этого слайдера звучит на {0} %, почти ничего. В песне там нет звука?</translation>
    </message>
    <message>
        <source>This spinner</source>
        <translation>Этот спиннер</translation>
    </message>
    <message>
        <source>This step has no request that could be made again.</source>
        <translation>У этого шага нет запроса для повтора.</translation>
    </message>
    <message>
        <source>This step was not undone.</source>
        <translation>Этот шаг не отменён.</translation>
    </message>
    <message>
        <source>This step was undone already.</source>
        <translation>Этот шаг уже отменён.</translation>
    </message>
    <message>
        <source>This {0} begins {1} ms before a line that would change its slider velocity.</source>
        <translation>{0}: начинается за {1} мс до линии, которая изменила бы скорость слайдера.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Потоки</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Тайминг</translation>
    </message>
    <message>
        <source>To silence a sample one uses osu!&apos;s blank.wav of 44 bytes, which costs nothing.</source>
        <translation>Чтобы заглушить сэмпл, берут blank.wav из osu! в 44 байта, он ничего не стоит.</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>Слишком коротко</translation>
    </message>
    <message>
        <source>Training an adapter takes the package peft; run Beatwright from its source.</source>
        <translation>Для обучения адаптера нужен пакет peft; запустите Beatwright из исходного кода.</translation>
    </message>
    <message>
        <source>Training the rhythm model</source>
        <translation>Обучение модели ритма</translation>
    </message>
    <message>
        <source>Trying out the fullest part</source>
        <translation>Проба самой плотной части</translation>
    </message>
    <message>
        <source>Two bar lines may appear {0} ms apart; move the red line or omit its bar line.</source>
        <translation>Две тактовые черты могут появиться в {0} мс; сдвинуть красную линию или скрыть её черту.</translation>
    </message>
    <message>
        <source>Two difficulties are called [{0}]; give each its own name.</source>
        <translation>Две сложности называются [{0}]; дать каждой своё имя.</translation>
    </message>
    <message>
        <source>Two difficulties that put one sound at two times, for example 1/4 and 1/6, cannot both be right.</source>
        <translation>Две сложности, ставящие один звук в разное время, например 1/4 и 1/6, не могут быть обе правы.</translation>
    </message>
    <message>
        <source>Two lines of a colour at one time may change places when the map is loaded.</source>
        <translation>Две линии одного цвета в одно время могут поменяться местами при загрузке карты.</translation>
    </message>
    <message>
        <source>Two {0} lines stand at the same time; which one counts is chance. Keep one.</source>
        <translation>Две линии ({0}) стоят в одно время; какая действует — случайность. Оставить одну.</translation>
    </message>
    <message>
        <source>Unexpected object</source>
        <translation>Неожиданный объект</translation>
    </message>
    <message>
        <source>Unreadable stack</source>
        <translation>Нечитаемая стопка</translation>
    </message>
    <message>
        <source>Unreadable stack with Hard Rock</source>
        <translation>Нечитаемая стопка с Hard Rock</translation>
    </message>
    <message>
        <source>Unsnapped object</source>
        <translation>Объект без привязки</translation>
    </message>
    <message>
        <source>Unused end of the song</source>
        <translation>Неиспользованный конец песни</translation>
    </message>
    <message>
        <source>Unused files</source>
        <translation>Неиспользуемые файлы</translation>
    </message>
    <message>
        <source>Unusually large jump</source>
        <translation>Необычно большой прыжок</translation>
    </message>
    <message>
        <source>Unusually many anchors</source>
        <translation>Необычно много якорей</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Актуально</translation>
    </message>
    <message>
        <source>Use the network</source>
        <translation>Использовать сеть</translation>
    </message>
    <message>
        <source>Use the tags of most difficulties.</source>
        <translation>Использовать теги большинства сложностей.</translation>
    </message>
    <message>
        <source>V30 always writes hitsounds.</source>
        <translation>V30 всегда пишет хитсаунды.</translation>
    </message>
    <message>
        <source>V30 cannot be given a map without hitsounds; choose V29 or V31.</source>
        <translation>V30 нельзя дать карту без хитсаундов; выбрать V29 или V31.</translation>
    </message>
    <message>
        <source>V30 cannot be given another difficulty; choose V29 or V31.</source>
        <translation>V30 нельзя дать другую сложность; выбрать V29 или V31.</translation>
    </message>
    <message>
        <source>V30 has no class tokens that guidance could strengthen.</source>
        <translation>У V30 нет токенов классов, которые могла бы усилить направленность.</translation>
    </message>
    <message>
        <source>V30 was not trained with descriptors; choose V29, V31 or V32 for them.</source>
        <translation>V30 не обучена на дескрипторах; для них выбрать V29, V31 или V32.</translation>
    </message>
    <message>
        <source>V30 was not trained with years; choose another model for that.</source>
        <translation>V30 не обучена на годах; для них выбрать другую модель.</translation>
    </message>
    <message>
        <source>V32 cannot be given a map without hitsounds; choose V29 or V31.</source>
        <translation>V32 нельзя дать карту без хитсаундов; выбрать V29 или V31.</translation>
    </message>
    <message>
        <source>V32 cannot be given another difficulty; choose V29 or V31.</source>
        <translation>V32 нельзя дать другую сложность; выбрать V29 или V31.</translation>
    </message>
    <message>
        <source>V32 does not write kiai; it is kept from the map where there is one.</source>
        <translation>V32 не пишет kiai; если он есть в карте, он сохраняется.</translation>
    </message>
    <message>
        <source>V32 mini cannot be given a map without hitsounds; choose V29 or V31.</source>
        <translation>V32 mini нельзя дать карту без хитсаундов; выбрать V29 или V31.</translation>
    </message>
    <message>
        <source>V32 mini cannot be given another difficulty; choose V29 or V31.</source>
        <translation>V32 mini нельзя дать другую сложность; выбрать V29 или V31.</translation>
    </message>
    <message>
        <source>V32 mini does not write kiai; it is kept from the map where there is one.</source>
        <translation>V32 mini не пишет kiai; если он есть в карте, он сохраняется.</translation>
    </message>
    <message>
        <source>Version markers in the title</source>
        <translation>Пометки версии в названии</translation>
    </message>
    <message>
        <source>Video in some difficulties</source>
        <translation>Видео в части сложностей</translation>
    </message>
    <message>
        <source>Video offset differs</source>
        <translation>Смещение видео различается</translation>
    </message>
    <message>
        <source>Video resolution</source>
        <translation>Разрешение видео</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Громкость</translation>
    </message>
    <message>
        <source>Volume of the hitsounds, %.</source>
        <translation>Громкость хитсаундов, %.</translation>
    </message>
    <message>
        <source>Volume of the song, %.</source>
        <translation>Громкость песни, %.</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Громкость</translation>
    </message>
    <message>
        <source>What another program saved at that moment is a backup now: {0}.</source>
        <translation>То, что в этот момент сохранила другая программа, теперь копия: {0}.</translation>
    </message>
    <message>
        <source>What one clicks is heard over the song.</source>
        <translation>То, что нажимается, слышно поверх песни.</translation>
    </message>
    <message>
        <source>What the wheel does over the timeline: seek goes by the beat divisor, scroll moves the view.</source>
        <translation>Что делает колесо над таймлайном: переход идёт по делителю доли, прокрутка двигает вид.</translation>
    </message>
    <message>
        <source>What your maps choose more often did not bring the patterns nearer on held-out songs; it is left out.</source>
        <translation>То, что ваши карты выбирают чаще, не приблизило паттерны на отложенных песнях; это опущено.</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Колесо</translation>
    </message>
    <message>
        <source>Where downloaded models are kept.</source>
        <translation>Где хранятся загруженные модели.</translation>
    </message>
    <message>
        <source>Where models run, for requests that do not say it; auto takes a graphics card where there is one.</source>
        <translation>Где работают модели, если запрос не задаёт; auto берёт видеокарту, если она есть.</translation>
    </message>
    <message>
        <source>Where the last file dialog was.</source>
        <translation>Где был последний диалог файлов.</translation>
    </message>
    <message>
        <source>Where the window is, in base64.</source>
        <translation>Где находится окно, в base64.</translation>
    </message>
    <message>
        <source>Whether anything is asked of the network at all: downloads of models, and news of versions.</source>
        <translation>Обращаться ли к сети вообще: загрузки моделей и новости о версиях.</translation>
    </message>
    <message>
        <source>Whether controls that move by themselves do; reduced keeps them still, and system asks the system.</source>
        <translation>Движутся ли элементы сами: reduced — неподвижны, system — спросить систему.</translation>
    </message>
    <message>
        <source>Whether hitsounds are played.</source>
        <translation>Играть ли хитсаунды.</translation>
    </message>
    <message>
        <source>Whether objects in the playfield linger after their time, as in the editor.</source>
        <translation>Остаются ли объекты на поле после своего времени, как в редакторе.</translation>
    </message>
    <message>
        <source>Whether the map that is open in osu! opens here too.</source>
        <translation>Открывать ли здесь карту, открытую в osu!.</translation>
    </message>
    <message>
        <source>Whether the metronome ticks.</source>
        <translation>Щёлкает ли метроном.</translation>
    </message>
    <message>
        <source>Whether to ask once a day for a newer version; nothing about you is sent, nothing is installed.</source>
        <translation>Спрашивать ли раз в день о новой версии; личное не отправляется, ничего не устанавливается.</translation>
    </message>
    <message>
        <source>Whoever searches for a mapper finds the sets with their guest difficulties.</source>
        <translation>Тот, кто ищет маппера, находит и сеты с его гостевыми сложностями.</translation>
    </message>
    <message>
        <source>Windows does not let Beatwright register itself: {0}.</source>
        <translation>Windows не даёт Beatwright зарегистрироваться: {0}.</translation>
    </message>
    <message>
        <source>Windows does not let Beatwright take its entries back: {0}.</source>
        <translation>Windows не даёт Beatwright убрать свои записи: {0}.</translation>
    </message>
    <message>
        <source>With Hard Rock objects appear later, so that stacks may fall on one place.</source>
        <translation>С Hard Rock объекты появляются позже, поэтому стопки могут попасть в одно место.</translation>
    </message>
    <message>
        <source>Without a spinner all full combos have one score.</source>
        <translation>Без спиннера у всех фулл-комбо один счёт.</translation>
    </message>
    <message>
        <source>Without hit sounds</source>
        <translation>Без хитсаундов</translation>
    </message>
    <message>
        <source>Write &quot;{0}&quot; in the {1}: &quot;{2}&quot;.</source>
        <translation>Написать «{0}» в поле {1}: «{2}».</translation>
    </message>
    <message>
        <source>Writing failed ({0}), and not all could be put back: {1}.</source>
        <translation>Запись не удалась ({0}), и не всё удалось вернуть: {1}.</translation>
    </message>
    <message>
        <source>[{0}] seems to hold only hit sounds; delete it before the set is ranked.</source>
        <translation>Похоже, в [{0}] только хитсаунды; удалить до ранкинга сета.</translation>
    </message>
    <message>
        <source>a Bézier anchor</source>
        <translation>якорь Безье</translation>
    </message>
    <message>
        <source>a Catmull anchor</source>
        <translation>якорь Catmull</translation>
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
        <translation>доля</translation>
    </message>
    <message>
        <source>a circle</source>
        <translation>круг</translation>
    </message>
    <message>
        <source>a clap</source>
        <translation>clap</translation>
    </message>
    <message>
        <source>a denden</source>
        <translation>дэндэн</translation>
    </message>
    <message>
        <source>a descriptor that it should not have; may be given again</source>
        <translation>дескриптор, которого быть не должно; можно повторять</translation>
    </message>
    <message>
        <source>a descriptor that the map should have; may be given again</source>
        <translation>дескриптор, который должен быть у карты; можно повторять</translation>
    </message>
    <message>
        <source>a difficulty for each of these stars</source>
        <translation>по сложности на каждую из этих звёзд</translation>
    </message>
    <message>
        <source>a difficulty of the set</source>
        <translation>сложность сета</translation>
    </message>
    <message>
        <source>a drumroll</source>
        <translation>дробь</translation>
    </message>
    <message>
        <source>a finish</source>
        <translation>finish</translation>
    </message>
    <message>
        <source>a finish and a clap</source>
        <translation>finish и clap</translation>
    </message>
    <message>
        <source>a fruit</source>
        <translation>фрукт</translation>
    </message>
    <message>
        <source>a green line would do</source>
        <translation>хватит зелёной линии</translation>
    </message>
    <message>
        <source>a juice stream</source>
        <translation>поток сока</translation>
    </message>
    <message>
        <source>a kiai change</source>
        <translation>смена киаи</translation>
    </message>
    <message>
        <source>a large model writes the fullest parts again until the stars fit</source>
        <translation>большая модель пишет самые насыщенные части заново, пока звёзды не подойдут</translation>
    </message>
    <message>
        <source>a long note</source>
        <translation>длинная нота</translation>
    </message>
    <message>
        <source>a map, or a folder of maps, whose patterns to follow; may be given again</source>
        <translation>карта или папка с картами, паттернам которых следовать; можно указать несколько раз</translation>
    </message>
    <message>
        <source>a new bar</source>
        <translation>новый такт</translation>
    </message>
    <message>
        <source>a new combo</source>
        <translation>новое комбо</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>нота</translation>
    </message>
    <message>
        <source>a red anchor</source>
        <translation>красный якорь</translation>
    </message>
    <message>
        <source>a red line</source>
        <translation>красная линия</translation>
    </message>
    <message>
        <source>a scroll speed change</source>
        <translation>смена скорости прокрутки</translation>
    </message>
    <message>
        <source>a slider</source>
        <translation>слайдер</translation>
    </message>
    <message>
        <source>a song without a set</source>
        <translation>песня без сета</translation>
    </message>
    <message>
        <source>a speed of {0}×</source>
        <translation>скорость {0}×</translation>
    </message>
    <message>
        <source>a spinner</source>
        <translation>спиннер</translation>
    </message>
    <message>
        <source>a tag; may be given again</source>
        <translation>тег; можно повторять</translation>
    </message>
    <message>
        <source>a volume of {0} %</source>
        <translation>громкость {0} %</translation>
    </message>
    <message>
        <source>a whistle</source>
        <translation>whistle</translation>
    </message>
    <message>
        <source>a whistle and a clap</source>
        <translation>whistle и clap</translation>
    </message>
    <message>
        <source>a whistle and a finish</source>
        <translation>whistle и finish</translation>
    </message>
    <message>
        <source>a whistle, a finish and a clap</source>
        <translation>whistle, finish и clap</translation>
    </message>
    <message>
        <source>above 0 sparser, below 0 denser</source>
        <translation>выше 0 — реже, ниже 0 — плотнее</translation>
    </message>
    <message>
        <source>all but one in the window, all in the terminal</source>
        <translation>в окне все, кроме одного, в терминале все</translation>
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
        <translation>прежняя копия сложности для начала</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>объект</translation>
    </message>
    <message>
        <source>another snap</source>
        <translation>другая привязка</translation>
    </message>
    <message>
        <source>approach rate</source>
        <translation>скорость появления</translation>
    </message>
    <message>
        <source>artist in their own script</source>
        <translation>исполнитель своим письмом</translation>
    </message>
    <message>
        <source>asks at the start</source>
        <translation>спросит при запуске</translation>
    </message>
    <message>
        <source>at about x:{0} y:{1}</source>
        <translation>примерно x:{0} y:{1}</translation>
    </message>
    <message>
        <source>at x:{0}</source>
        <translation>на x:{0}</translation>
    </message>
    <message>
        <source>at y:{0}</source>
        <translation>на y:{0}</translation>
    </message>
    <message>
        <source>audio lead-in</source>
        <translation>вступительная пауза</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>banana shower</source>
        <translation>банановый дождь</translation>
    </message>
    <message>
        <source>beams of super timing</source>
        <translation>лучи супертайминга</translation>
    </message>
    <message>
        <source>beat</source>
        <translation>доля</translation>
    </message>
    <message>
        <source>beats of a bar, said to the model</source>
        <translation>долей в такте, сообщается модели</translation>
    </message>
    <message>
        <source>begin with random positions</source>
        <translation>начать со случайных позиций</translation>
    </message>
    <message>
        <source>bf16 is quicker, at some cost in agreement</source>
        <translation>bf16 быстрее, но чуть меньше согласие</translation>
    </message>
    <message>
        <source>big don</source>
        <translation>большой дон</translation>
    </message>
    <message>
        <source>big kat</source>
        <translation>большой кат</translation>
    </message>
    <message>
        <source>catalogue name, checkpoint folder or hub id</source>
        <translation>имя каталога, папка чекпойнта или id хаба</translation>
    </message>
    <message>
        <source>changes bar lines</source>
        <translation>меняет тактовые черты</translation>
    </message>
    <message>
        <source>changes bar lines and resets nightcore&apos;s cymbals</source>
        <translation>меняет тактовые черты и сбрасывает тарелки nightcore</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>круг</translation>
    </message>
    <message>
        <source>circle size</source>
        <translation>размер кругов</translation>
    </message>
    <message>
        <source>columns in osu!mania</source>
        <translation>колонки в osu!mania</translation>
    </message>
    <message>
        <source>combo colours taken from the background picture, light enough to be seen over it</source>
        <translation>цвета комбо из фонового изображения, достаточно светлые, чтобы их было видно</translation>
    </message>
    <message>
        <source>config.json asks for rope_scaling {0}, which Beatwright does not support.</source>
        <translation>config.json требует rope_scaling {0}, Beatwright этого не поддерживает.</translation>
    </message>
    <message>
        <source>config.json asks for style embeddings, which no published checkpoint uses.</source>
        <translation>config.json требует вложения стиля, их нет ни в одном опубликованном чекпойнте.</translation>
    </message>
    <message>
        <source>config.json asks for the activation &quot;{0}&quot;, not gelu.</source>
        <translation>config.json требует активацию «{0}», а не gelu.</translation>
    </message>
    <message>
        <source>config.json contradicts itself: vocab_size is {0}, but {1} in backbone_config.</source>
        <translation>config.json противоречив: vocab_size {0}, а в backbone_config — {1}.</translation>
    </message>
    <message>
        <source>config.json has no backbone_config and backbone_model_name: it is not a Mapperatorinator model.</source>
        <translation>в config.json нет backbone_config и backbone_model_name: это не модель Mapperatorinator.</translation>
    </message>
    <message>
        <source>config.json names the backbone &quot;{0}&quot;, unknown to Beatwright (it knows {1}).</source>
        <translation>config.json называет основу «{0}», неизвестную Beatwright (он знает {1}).</translation>
    </message>
    <message>
        <source>config.json names the unknown pad_mode &quot;{0}&quot;.</source>
        <translation>config.json называет неизвестный pad_mode «{0}».</translation>
    </message>
    <message>
        <source>config.json names the unknown spectrogram &quot;{0}&quot;.</source>
        <translation>config.json называет неизвестную спектрограмму «{0}».</translation>
    </message>
    <message>
        <source>config.json: d_model {0} cannot be split into {1} attention heads.</source>
        <translation>config.json: d_model {0} не делится на {1} голов внимания.</translation>
    </message>
    <message>
        <source>config.json: {0} must be a {1} from {2} to {3}, not {4}.</source>
        <translation>config.json: {0} должно быть {1} от {2} до {3}, а не {4}.</translation>
    </message>
    <message>
        <source>config.json: {0} must be an object, not {1}.</source>
        <translation>config.json: {0} должно быть объектом, а не {1}.</translation>
    </message>
    <message>
        <source>config.json: {0} must be {1}, not {2}.</source>
        <translation>config.json: {0} должно быть {1}, а не {2}.</translation>
    </message>
    <message>
        <source>configs/modding/spread.yaml gives the length {0}; write it as &quot;2:30&quot;, in quotes.</source>
        <translation>configs/modding/spread.yaml задаёт длину {0}; написать как «2:30», в кавычках.</translation>
    </message>
    <message>
        <source>configs/training/styles.yaml has an option that does not exist: {0}.</source>
        <translation>В configs/training/styles.yaml несуществующий параметр: {0}.</translation>
    </message>
    <message>
        <source>configs/training/styles.yaml names the preset &quot;{0}&quot;, which does not exist.</source>
        <translation>configs/training/styles.yaml называет пресет «{0}», которого нет.</translation>
    </message>
    <message>
        <source>continuations followed at once</source>
        <translation>продолжений, проверяемых сразу</translation>
    </message>
    <message>
        <source>core.modding.rules.</source>
        <translation>core.modding.rules.</translation>
    </message>
    <message>
        <source>countdown</source>
        <translation>отсчёт</translation>
    </message>
    <message>
        <source>denden</source>
        <translation>дэндэн</translation>
    </message>
    <message>
        <source>did you mean {0}?</source>
        <translation>возможно, имелось в виду {0}?</translation>
    </message>
    <message>
        <source>don</source>
        <translation>дон</translation>
    </message>
    <message>
        <source>draw from so many tokens; 0 for all</source>
        <translation>выбирать из стольких токенов; 0 — из всех</translation>
    </message>
    <message>
        <source>draw from the most likely tokens that make up this share</source>
        <translation>выбирать из самых вероятных токенов, составляющих эту долю</translation>
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
        <translation>падает</translation>
    </message>
    <message>
        <source>drum</source>
        <translation>drum</translation>
    </message>
    <message>
        <source>drumroll</source>
        <translation>дробь</translation>
    </message>
    <message>
        <source>early</source>
        <translation>рано</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>кончается</translation>
    </message>
    <message>
        <source>epilepsy warning</source>
        <translation>предупреждение об эпилепсии</translation>
    </message>
    <message>
        <source>exactly what the public pipeline makes</source>
        <translation>точно то, что делает публичный конвейер</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>меньше</translation>
    </message>
    <message>
        <source>folder or name of an adapter, or DIR:0.7 for its strength; may be given again</source>
        <translation>папка или имя адаптера, или DIR:0.7 для его силы; можно указать несколько раз</translation>
    </message>
    <message>
        <source>fp32</source>
        <translation>fp32</translation>
    </message>
    <message>
        <source>from how many of the most probable codes one is drawn (top-k)</source>
        <translation>Из скольких самых вероятных кодов берётся один (top-k)</translation>
    </message>
    <message>
        <source>from which share of the probability a code is drawn; 0: from all</source>
        <translation>из какой доли вероятности берётся код; 0: из всей</translation>
    </message>
    <message>
        <source>fruit</source>
        <translation>фрукт</translation>
    </message>
    <message>
        <source>game mode; the difficulty&apos;s own, else osu</source>
        <translation>режим игры; режим сложности, иначе osu</translation>
    </message>
    <message>
        <source>guidance of super timing</source>
        <translation>направленность супертайминга</translation>
    </message>
    <message>
        <source>guidance of the diffusion</source>
        <translation>направленность диффузии</translation>
    </message>
    <message>
        <source>guidance: 1 turns it off, more holds the map closer to style and stars</source>
        <translation>направленность: 1 отключает, больше — карта ближе к стилю и звёздам</translation>
    </message>
    <message>
        <source>has a velocity of</source>
        <translation>имеет скорость</translation>
    </message>
    <message>
        <source>hitsounds also for the set&apos;s other difficulties, where objects coincide</source>
        <translation>хитсаунды и для других сложностей сета, где объекты совпадают</translation>
    </message>
    <message>
        <source>hold note</source>
        <translation>длинная нота</translation>
    </message>
    <message>
        <source>hold note head</source>
        <translation>начало длинной ноты</translation>
    </message>
    <message>
        <source>hold note tail</source>
        <translation>конец длинной ноты</translation>
    </message>
    <message>
        <source>how far a beat found by the model may be off</source>
        <translation>насколько может ошибаться доля, найденная моделью</translation>
    </message>
    <message>
        <source>how freely each code is drawn (temperature)</source>
        <translation>Насколько свободно выбирается каждый код (temperature)</translation>
    </message>
    <message>
        <source>how much longer that may take at most</source>
        <translation>сколько ещё это может занять самое большее</translation>
    </message>
    <message>
        <source>how much of the song a cover keeps</source>
        <translation>сколько от песни сохраняет кавер</translation>
    </message>
    <message>
        <source>how much to follow them; 1 is as much as they differ from usual</source>
        <translation>насколько им следовать; 1 — настолько, насколько они отличаются от обычных</translation>
    </message>
    <message>
        <source>how noise is removed; DPM-Solver++ needs few steps</source>
        <translation>как убирается шум; DPM-Solver++ хватает немногих шагов</translation>
    </message>
    <message>
        <source>how strongly the prompt counts; 1 takes half the time</source>
        <translation>Насколько важен запрос; при 1 вдвое быстрее</translation>
    </message>
    <message>
        <source>in column {0}</source>
        <translation>в колонке {0}</translation>
    </message>
    <message>
        <source>in how many steps noise becomes sound; more sound better and take longer</source>
        <translation>за сколько шагов шум становится звуком; больше — лучше и дольше</translation>
    </message>
    <message>
        <source>int8 and bf16 exclude each other; choose one.</source>
        <translation>int8 и bf16 исключают друг друга; выбрать одно.</translation>
    </message>
    <message>
        <source>int8 works on the CPU only; leave out the quantization or choose the device cpu.</source>
        <translation>int8 работает только на CPU; убрать квантование или выбрать устройство cpu.</translation>
    </message>
    <message>
        <source>it is not a preset: {0} belongs to one song or machine.</source>
        <translation>это не пресет: {0} относится к одной песне или машине.</translation>
    </message>
    <message>
        <source>it knows, for example, {0}.</source>
        <translation>он знает, например, {0}.</translation>
    </message>
    <message>
        <source>its licence is on the page of {0}; read it there</source>
        <translation>лицензия на странице {0}; прочтите её там</translation>
    </message>
    <message>
        <source>juice stream</source>
        <translation>поток сока</translation>
    </message>
    <message>
        <source>kat</source>
        <translation>кат</translation>
    </message>
    <message>
        <source>kiai where the set has it, or the model writes it; no leaves it out</source>
        <translation>kiai, где он есть в сете, или его пишет модель; no — без него</translation>
    </message>
    <message>
        <source>land on</source>
        <translation>попадают на</translation>
    </message>
    <message>
        <source>lands on</source>
        <translation>попадает на</translation>
    </message>
    <message>
        <source>late</source>
        <translation>поздно</translation>
    </message>
    <message>
        <source>letterbox in breaks</source>
        <translation>полосы в перерывах</translation>
    </message>
    <message>
        <source>lie on</source>
        <translation>лежат на</translation>
    </message>
    <message>
        <source>lies on</source>
        <translation>лежит на</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>слушает</translation>
    </message>
    <message>
        <source>listening to the rhythm</source>
        <translation>слушает ритм</translation>
    </message>
    <message>
        <source>long note</source>
        <translation>длинная нота</translation>
    </message>
    <message>
        <source>loss of held-out maps</source>
        <translation>потери отложенных карт</translation>
    </message>
    <message>
        <source>loss_fn.</source>
        <translation>loss_fn.</translation>
    </message>
    <message>
        <source>make a cover of the audio, or replace its part</source>
        <translation>сыграть звук заново или заменить его часть</translation>
    </message>
    <message>
        <source>more</source>
        <translation>больше</translation>
    </message>
    <message>
        <source>more of the long object</source>
        <translation>продолжение длинного объекта</translation>
    </message>
    <message>
        <source>move what the model wrote onto the beat lines</source>
        <translation>поставить написанное моделью на линии долей</translation>
    </message>
    <message>
        <source>name of the difficulty</source>
        <translation>название сложности</translation>
    </message>
    <message>
        <source>nearly equal positions become equal</source>
        <translation>почти равные позиции становятся равными</translation>
    </message>
    <message>
        <source>no addition</source>
        <translation>без дополнительных звуков</translation>
    </message>
    <message>
        <source>no tick</source>
        <translation>ни один тик</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>не задано</translation>
    </message>
    <message>
        <source>note</source>
        <translation>нота</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>больше ничего</translation>
    </message>
    <message>
        <source>object</source>
        <translation>объект</translation>
    </message>
    <message>
        <source>object comes</source>
        <translation>объект приходит</translation>
    </message>
    <message>
        <source>objects come</source>
        <translation>объектов приходят</translation>
    </message>
    <message>
        <source>objects refined at once</source>
        <translation>объектов уточняется сразу</translation>
    </message>
    <message>
        <source>objects that two parts share</source>
        <translation>объекты, общие для двух частей</translation>
    </message>
    <message>
        <source>of each prompt</source>
        <translation>для каждого запроса</translation>
    </message>
    <message>
        <source>of the lyrics, such as en, ja or de</source>
        <translation>текста песни, например en, ja или de</translation>
    </message>
    <message>
        <source>of the new music; sections have their own</source>
        <translation>Новой музыки; у разделов своя длина</translation>
    </message>
    <message>
        <source>offset where the model finds no beat</source>
        <translation>оффсет, где модель не находит доли</translation>
    </message>
    <message>
        <source>osu! only, with windows of half a minute; writes the beats between the objects.</source>
        <translation>Только osu!, окна по полминуты; пишет доли между объектами.</translation>
    </message>
    <message>
        <source>osu! updates a difficulty by its file&apos;s name, and overlong names do not unpack on Windows.</source>
        <translation>osu! обновляет сложность по имени файла, а слишком длинные имена не распаковываются в Windows.</translation>
    </message>
    <message>
        <source>osu! user id of the mapper whose style to follow</source>
        <translation>id osu! маппера, чей стиль использовать</translation>
    </message>
    <message>
        <source>osu!(stable) stores the score in 31 and the combo in 16 bits.</source>
        <translation>osu!(stable) хранит счёт в 31 бите, комбо — в 16.</translation>
    </message>
    <message>
        <source>osu!mania has no sliders.</source>
        <translation>В osu!mania нет слайдеров.</translation>
    </message>
    <message>
        <source>osu-wine/osu!</source>
        <translation>osu-wine/osu!</translation>
    </message>
    <message>
        <source>overall difficulty</source>
        <translation>общая сложность</translation>
    </message>
    <message>
        <source>part {0}/{1}</source>
        <translation>часть {0}/{1}</translation>
    </message>
    <message>
        <source>passes of super timing</source>
        <translation>проходы супертайминга</translation>
    </message>
    <message>
        <source>picture in the set&apos;s folder, or to be copied into a new set</source>
        <translation>картинка в папке сета или для копирования в новый</translation>
    </message>
    <message>
        <source>preferred skin</source>
        <translation>предпочитаемый скин</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>чтение</translation>
    </message>
    <message>
        <source>reading the map</source>
        <translation>чтение карты</translation>
    </message>
    <message>
        <source>refine coarse positions with the diffusion model</source>
        <translation>уточнить грубые позиции диффузионной моделью</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>уберите её</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>повторяется</translation>
    </message>
    <message>
        <source>resets nightcore&apos;s cymbals</source>
        <translation>сбрасывает тарелки nightcore</translation>
    </message>
    <message>
        <source>results of the same request, to choose from</source>
        <translation>результаты одного запроса на выбор</translation>
    </message>
    <message>
        <source>rises</source>
        <translation>растёт</translation>
    </message>
    <message>
        <source>romanised artist</source>
        <translation>исполнитель латиницей</translation>
    </message>
    <message>
        <source>romanised title</source>
        <translation>название латиницей</translation>
    </message>
    <message>
        <source>said to the model, and what the song is repaired to</source>
        <translation>Сообщается модели, и к нему песня приводится</translation>
    </message>
    <message>
        <source>scrolls at</source>
        <translation>прокручивается на</translation>
    </message>
    <message>
        <source>seed {0}</source>
        <translation>сид {0}</translation>
    </message>
    <message>
        <source>several segments at once, seams repaired, and fewer windows; with int8 on the processor</source>
        <translation>несколько отрезков сразу, стыки исправлены, окон меньше; с int8 на процессоре</translation>
    </message>
    <message>
        <source>share of a window that is read but not kept; less is faster</source>
        <translation>часть окна, читаемая без сохранения; меньше — быстрее</translation>
    </message>
    <message>
        <source>share of a window that the one before it wrote</source>
        <translation>часть окна, написанная предыдущим</translation>
    </message>
    <message>
        <source>share of hold notes, osu!mania</source>
        <translation>доля длинных нот, osu!mania</translation>
    </message>
    <message>
        <source>share of scroll speed changes, taiko and osu!mania</source>
        <translation>доля смен скорости прокрутки, taiko и osu!mania</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>слайдер</translation>
    </message>
    <message>
        <source>slider head</source>
        <translation>начало слайдера</translation>
    </message>
    <message>
        <source>slider multiplier</source>
        <translation>множитель слайдера</translation>
    </message>
    <message>
        <source>slider repeat</source>
        <translation>повтор слайдера</translation>
    </message>
    <message>
        <source>slider tail</source>
        <translation>хвост слайдера</translation>
    </message>
    <message>
        <source>slider tick rate</source>
        <translation>частота тиков слайдера</translation>
    </message>
    <message>
        <source>slider ticks per beat</source>
        <translation>тиков слайдера на долю</translation>
    </message>
    <message>
        <source>smaller numbers for the large models on the processor</source>
        <translation>более мелкие числа для больших моделей на процессоре</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>soft</translation>
    </message>
    <message>
        <source>something at another time</source>
        <translation>что-то в другое время</translation>
    </message>
    <message>
        <source>something at {0}</source>
        <translation>что-то на {0}</translation>
    </message>
    <message>
        <source>something on {0}</source>
        <translation>что-то на {0}</translation>
    </message>
    <message>
        <source>song {0}/{1}</source>
        <translation>песня {0}/{1}</translation>
    </message>
    <message>
        <source>spinner</source>
        <translation>спиннер</translation>
    </message>
    <message>
        <source>spinner end</source>
        <translation>конец спиннера</translation>
    </message>
    <message>
        <source>spinner start</source>
        <translation>начало спиннера</translation>
    </message>
    <message>
        <source>steps of the diffusion</source>
        <translation>шаги диффузии</translation>
    </message>
    <message>
        <source>storyboard in front of combo fire</source>
        <translation>сториборд перед огнём комбо</translation>
    </message>
    <message>
        <source>target star rating</source>
        <translation>целевая звёздность</translation>
    </message>
    <message>
        <source>temperature of beats</source>
        <translation>температура долей</translation>
    </message>
    <message>
        <source>temperature of osu!mania columns</source>
        <translation>температура колонок osu!mania</translation>
    </message>
    <message>
        <source>temperature of taiko&apos;s hits</source>
        <translation>температура ударов taiko</translation>
    </message>
    <message>
        <source>tempo where the model finds no beat</source>
        <translation>темп, где модель не находит доли</translation>
    </message>
    <message>
        <source>tempos around a beat that must agree, in super timing</source>
        <translation>темпы вокруг доли, которые должны совпасть, в супертайминге</translation>
    </message>
    <message>
        <source>the anchor of an arc</source>
        <translation>якорь дуги</translation>
    </message>
    <message>
        <source>the built-in one</source>
        <translation>встроенная</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>конец</translation>
    </message>
    <message>
        <source>the end of a long note</source>
        <translation>конец длинной ноты</translation>
    </message>
    <message>
        <source>the end of the denden</source>
        <translation>конец дэндэна</translation>
    </message>
    <message>
        <source>the end of the drumroll</source>
        <translation>конец дроби</translation>
    </message>
    <message>
        <source>the end of the slider</source>
        <translation>конец слайдера</translation>
    </message>
    <message>
        <source>the end of the spinner</source>
        <translation>конец спиннера</translation>
    </message>
    <message>
        <source>the file name {0} is not relative to the folder.</source>
        <translation>имя файла {0} не относительно папки.</translation>
    </message>
    <message>
        <source>the file name {0} leads out of the folder.</source>
        <translation>имя файла {0} ведёт за пределы папки.</translation>
    </message>
    <message>
        <source>the file name {0} {1}.</source>
        <translation>имя файла {0} {1}.</translation>
    </message>
    <message>
        <source>the file name {0}… is too long.</source>
        <translation>имя файла {0}… слишком длинное.</translation>
    </message>
    <message>
        <source>the folder does not say under which licence its model comes</source>
        <translation>в папке не сказано, по какой лицензии её модель</translation>
    </message>
    <message>
        <source>the folder that Hugging Face programs share</source>
        <translation>общая папка программ Hugging Face</translation>
    </message>
    <message>
        <source>the hash of what was counted in them, as a request has it that made a map: the very same again</source>
        <translation>хеш подсчитанного в них, как в запросе, создавшем карту: в точности то же снова</translation>
    </message>
    <message>
        <source>the last anchor of the slider</source>
        <translation>последний якорь слайдера</translation>
    </message>
    <message>
        <source>the most like its prompt first, by CLAP; downloaded where it is not here</source>
        <translation>сначала самая похожая на запрос, по CLAP; скачивается, если его нет</translation>
    </message>
    <message>
        <source>the same request with the same seed gives the same candidates</source>
        <translation>Тот же запрос с тем же зерном даёт тех же кандидатов</translation>
    </message>
    <message>
        <source>the same seed gives the same result</source>
        <translation>одно и то же зерно даёт тот же результат</translation>
    </message>
    <message>
        <source>the system&apos;s language</source>
        <translation>язык системы</translation>
    </message>
    <message>
        <source>the system&apos;s own choice</source>
        <translation>выбор системы</translation>
    </message>
    <message>
        <source>the tag that says a model was used</source>
        <translation>тег о том, что использована модель</translation>
    </message>
    <message>
        <source>the weights, and so their music, are for non-commercial use, and MusicGen has to be named</source>
        <translation>веса, а значит и музыка, только для некоммерческого использования, и MusicGen нужно назвать</translation>
    </message>
    <message>
        <source>title in its own script</source>
        <translation>название своим письмом</translation>
    </message>
    <message>
        <source>to train with {0} windows at once; use {1}</source>
        <translation>чтобы обучать сразу на {0} окнах; возьмите {1}</translation>
    </message>
    <message>
        <source>two files are both called {0}, or differ in case only.</source>
        <translation>два файла называются {0} или различаются только регистром.</translation>
    </message>
    <message>
        <source>use of skin sprites in the storyboard</source>
        <translation>спрайты скина в сториборде</translation>
    </message>
    <message>
        <source>what guidance leads away from, in English words</source>
        <translation>от чего уводит направление, английскими словами</translation>
    </message>
    <message>
        <source>what is sung, with lines such as [verse] and [chorus]</source>
        <translation>что поётся, со строками вроде [verse] и [chorus]</translation>
    </message>
    <message>
        <source>what the song is from</source>
        <translation>откуда песня</translation>
    </message>
    <message>
        <source>where it ends</source>
        <translation>где она кончается</translation>
    </message>
    <message>
        <source>where song select begins to play; -1 for the default</source>
        <translation>откуда выбор песен начинает играть; -1 — по умолчанию</translation>
    </message>
    <message>
        <source>where the model runs</source>
        <translation>где работает модель</translation>
    </message>
    <message>
        <source>where the part begins that is generated</source>
        <translation>где начинается создаваемая часть</translation>
    </message>
    <message>
        <source>where the red lines come from</source>
        <translation>откуда красные линии</translation>
    </message>
    <message>
        <source>widescreen support</source>
        <translation>широкий экран</translation>
    </message>
    <message>
        <source>window {0}</source>
        <translation>окно {0}</translation>
    </message>
    <message>
        <source>window {0}, {1} tokens/s</source>
        <translation>окно {0}, {1} токенов/с</translation>
    </message>
    <message>
        <source>window {0}/{1}</source>
        <translation>окно {0}/{1}</translation>
    </message>
    <message>
        <source>windows decoded at once in the parallel way</source>
        <translation>окон, декодируемых сразу параллельно</translation>
    </message>
    <message>
        <source>windows that do not see each other, many at once</source>
        <translation>окна, не видящие друг друга, много сразу</translation>
    </message>
    <message>
        <source>with hitsounds</source>
        <translation>с хитсаундами</translation>
    </message>
    <message>
        <source>year whose style to follow</source>
        <translation>год, стиль которого использовать</translation>
    </message>
    <message>
        <source>your name as mapper</source>
        <translation>своё имя маппера</translation>
    </message>
    <message>
        <source>your own file; ask its makers before you publish it</source>
        <translation>ваш собственный файл; спросите авторов, прежде чем публиковать</translation>
    </message>
    <message>
        <source>{0} ({1}) is too dark to see: luminosity {2}.</source>
        <translation>{0} ({1}) слишком тёмен, не видно: яркость {2}.</translation>
    </message>
    <message>
        <source>{0} BPM at {1} ms</source>
        <translation>{0} BPM на {1} мс</translation>
    </message>
    <message>
        <source>{0} BPM is out of range; choose {1} to {2}.</source>
        <translation>{0} BPM вне пределов; выбрать от {1} до {2}.</translation>
    </message>
    <message>
        <source>{0} It is left out.</source>
        <translation>{0} Пропущено.</translation>
    </message>
    <message>
        <source>{0} What was written is in the history and can be {1}.</source>
        <translation>{0} Записанное есть в истории и может быть {1}.</translation>
    </message>
    <message>
        <source>{0} a sample of [{1}] is missing, first here.</source>
        <translation>{0} нет сэмпла из [{1}], впервые здесь.</translation>
    </message>
    <message>
        <source>{0} all along the body. Is that meant?</source>
        <translation>{0} вдоль всего тела. Так задумано?</translation>
    </message>
    <message>
        <source>{0} an addition that other difficulties have there: {1}.</source>
        <translation>{0} дополнение, которое есть там в других сложностях: {1}.</translation>
    </message>
    <message>
        <source>{0} and others</source>
        <translation>{0} и других</translation>
    </message>
    <message>
        <source>{0} announces something that is not a version with an https page.</source>
        <translation>{0} объявляет не версию со страницей https.</translation>
    </message>
    <message>
        <source>{0} answered with {1}; try again later.</source>
        <translation>{0} ответил {1}; повторить позже.</translation>
    </message>
    <message>
        <source>{0} answered {1} for {2} of {3}; try again later.</source>
        <translation>{0} ответил {1} на {2} из {3}; повторить позже.</translation>
    </message>
    <message>
        <source>{0} asks for a login: accept its terms on {1}/{2} and set HF_TOKEN.</source>
        <translation>{0} требует входа: принять условия на {1}/{2} и задать HF_TOKEN.</translation>
    </message>
    <message>
        <source>{0} asks for {1} difficulties; use {2} at most.</source>
        <translation>{0} просит сложностей: {1}; использовать не больше {2}.</translation>
    </message>
    <message>
        <source>{0} beatmap needs a difficulty; give --beatmap or choose {1} audio.</source>
        <translation>{0} beatmap требует сложность; указать --beatmap или выбрать {1} audio.</translation>
    </message>
    <message>
        <source>{0} beats until {1} without a rest of {2}.</source>
        <translation>{0} долей до {1} без паузы в {2}.</translation>
    </message>
    <message>
        <source>{0} begins a new combo where none would be expected.</source>
        <translation>{0}: начинает новое комбо там, где его не ждали.</translation>
    </message>
    <message>
        <source>{0} begins a new combo, which does not fit the combos around it.</source>
        <translation>{0}: начинает новое комбо, которое не подходит к комбо вокруг.</translation>
    </message>
    <message>
        <source>{0} begins a new combo, which does not fit the combos around it; the one at {1} would.</source>
        <translation>{0}: начинает новое комбо, которое не подходит к комбо вокруг; подошло бы то, что на {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be deleted from {1} ({2}); close what uses it and try again.</source>
        <translation>{0} нельзя удалить из {1} ({2}); закройте то, что её использует, и повторите.</translation>
    </message>
    <message>
        <source>{0} cannot be moved ({1}); try again.</source>
        <translation>{0} нельзя переместить ({1}); попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}); choose another file.</source>
        <translation>{0} не читается ({1}); выбрать другой файл.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}); choose another picture.</source>
        <translation>{0} не читается ({1}); выберите другое изображение.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}); get the model again.</source>
        <translation>{0} не читается ({1}); получить модель заново.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}); install Beatwright again.</source>
        <translation>Не удаётся прочитать {0} ({1}); переустановите Beatwright.</translation>
    </message>
    <message>
        <source>{0} cannot be read as a beatmap: {1}.</source>
        <translation>{0} не читается как карта: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be read as a style; train or export it again.</source>
        <translation>Не удаётся прочитать {0} как стиль; обучите или экспортируйте его снова.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>{0} не читается: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}: {2}.</source>
        <translation>{0} не читается: {1}: {2}.</translation>
    </message>
    <message>
        <source>{0} cannot do this; {1}.</source>
        <translation>{0} не может этого; {1}.</translation>
    </message>
    <message>
        <source>{0} changes what the public pipeline makes; leave it or {1} out.</source>
        <translation>{0} меняет то, что делает публичный конвейер; уберите его или {1}.</translation>
    </message>
    <message>
        <source>{0} changes {1} as a matrix {2}, but its weight is {3}: the adapter was made for another model.</source>
        <translation>{0} меняет {1} как матрицу {2}, но её вес {3}: адаптер сделан для другой модели.</translation>
    </message>
    <message>
        <source>{0} changes {1} with factors {2} and {3}, but its weight is {4}: the adapter was made for another model.</source>
        <translation>{0} меняет {1} множителями {2} и {3}, но вес {4}: адаптер сделан для другой модели.</translation>
    </message>
    <message>
        <source>{0} changes {1}, which this checkpoint does not have: it was made for another model.</source>
        <translation>{0} меняет {1}, чего нет в этом чекпойнте: сделано для другой модели.</translation>
    </message>
    <message>
        <source>{0} comes as a surprise: nothing would be expected before the next beat.</source>
        <translation>{0}: неожиданно, до следующей доли ничего не ожидалось бы.</translation>
    </message>
    <message>
        <source>{0} comes at {1}; the next one would be expected at {2}{3}.</source>
        <translation>{0} стоит в {1}; следующий ожидался бы в {2}{3}.</translation>
    </message>
    <message>
        <source>{0} comes at {1}; {2}{3} would be expected.</source>
        <translation>{0} стоит в {1}; ожидалось бы {2}{3}.</translation>
    </message>
    <message>
        <source>{0} comes under {1}: {2}. Accept that once with --accept-licence.</source>
        <translation>{0} распространяется по {1}: {2}. Примите это один раз с --accept-licence.</translation>
    </message>
    <message>
        <source>{0} comes where an object would be expected.</source>
        <translation>{0} там, где ожидался бы объект.</translation>
    </message>
    <message>
        <source>{0} comes where {1} of the song would be expected first.</source>
        <translation>{0} там, где сначала ожидалось бы в песне: {1}.</translation>
    </message>
    <message>
        <source>{0} comes where {1} would be expected.</source>
        <translation>{0} там, где ожидалось бы: {1}.</translation>
    </message>
    <message>
        <source>{0} comes where {1} would be expected; check the red line and its meter.</source>
        <translation>{0} там, где ожидалось бы: {1}; проверить красную линию и её размер.</translation>
    </message>
    <message>
        <source>{0} decodes along its own rhythm and has no such option; choose V28 to V32 for it.</source>
        <translation>{0} декодирует по своему ритму, такого параметра нет; для него выбрать V28–V32.</translation>
    </message>
    <message>
        <source>{0} describes a decoder that cannot be; download the model again.</source>
        <translation>{0} описывает невозможный декодер; скачайте модель снова.</translation>
    </message>
    <message>
        <source>{0} describes an adapter with {1}, which is not supported.</source>
        <translation>{0} описывает адаптер с {1}, это не поддерживается.</translation>
    </message>
    <message>
        <source>{0} does not answer about new versions ({1}); try again later.</source>
        <translation>{0} не отвечает о новых версиях ({1}); повторить позже.</translation>
    </message>
    <message>
        <source>{0} does not answer with a version; ask again after the next release.</source>
        <translation>{0} отвечает не версией; спросить снова после следующего выпуска.</translation>
    </message>
    <message>
        <source>{0} does not begin with https://, so no new versions are asked for there.</source>
        <translation>{0} не начинается с https://, поэтому новые версии там не ищутся.</translation>
    </message>
    <message>
        <source>{0} does not describe a model: {1}.</source>
        <translation>{0} не описывает модель: {1}.</translation>
    </message>
    <message>
        <source>{0} does not describe a music model; choose another folder.</source>
        <translation>{0} описывает не музыкальную модель; выберите другую папку.</translation>
    </message>
    <message>
        <source>{0} does not hold the constants of timing ({1}); {2}.</source>
        <translation>{0} не содержит констант тайминга ({1}); {2}.</translation>
    </message>
    <message>
        <source>{0} does not write timing.</source>
        <translation>{0} не пишет тайминг.</translation>
    </message>
    <message>
        <source>{0} exactly on one another with Hard Rock; a higher stack leniency would help.</source>
        <translation>{0} точно друг на друге с Hard Rock; поможет большая stack leniency.</translation>
    </message>
    <message>
        <source>{0} exists already; choose another name, or delete the style that is there.</source>
        <translation>{0} уже существует; выберите другое имя или удалите имеющийся стиль.</translation>
    </message>
    <message>
        <source>{0} exists already; choose another name.</source>
        <translation>{0} уже существует; выберите другое имя.</translation>
    </message>
    <message>
        <source>{0} files are too many for a mapset; it may have {1}.</source>
        <translation>Файлов {0} — слишком много для сета; можно {1}.</translation>
    </message>
    <message>
        <source>{0} findings</source>
        <translation>замечаний: {0}</translation>
    </message>
    <message>
        <source>{0} fixes of findings</source>
        <translation>исправлений замечаний: {0}</translation>
    </message>
    <message>
        <source>{0} folders</source>
        <translation>папок: {0}</translation>
    </message>
    <message>
        <source>{0} gives the goal {1} an option that does not exist.</source>
        <translation>{0} задаёт цели {1} несуществующий параметр.</translation>
    </message>
    <message>
        <source>{0} gives {1} the limit {2}, which it does not have; see docs/checks.md.</source>
        <translation>{0} задаёт {1} предел {2}, которого нет; см. docs/checks.md.</translation>
    </message>
    <message>
        <source>{0} goes by x:{1} y:{2}; a shape by about x:{3} y:{4} would be expected.</source>
        <translation>{0} идёт через x:{1} y:{2}; ожидалась бы форма около x:{3} y:{4}.</translation>
    </message>
    <message>
        <source>{0} green lines repeat the line before and can be removed: {1}.</source>
        <translation>Зелёных линий, повторяющих предыдущую: {0}; можно убрать: {1}.</translation>
    </message>
    <message>
        <source>{0} has a line of more than {1} MiB and cannot be a beatmap.</source>
        <translation>В {0} строка больше {1} МиБ, это не карта.</translation>
    </message>
    <message>
        <source>{0} has a size that is no number; download the model again.</source>
        <translation>В {0} размер не является числом; скачайте модель снова.</translation>
    </message>
    <message>
        <source>{0} has difficulties of several songs ({1}); each song is a set of its own.</source>
        <translation>В {0} сложности нескольких песен ({1}); каждая песня — отдельный набор.</translation>
    </message>
    <message>
        <source>{0} has factors for {1} that are no matrices; it is damaged.</source>
        <translation>В {0} множители для {1} — не матрицы; файл повреждён.</translation>
    </message>
    <message>
        <source>{0} has factors for {1} that do not fit; it is damaged.</source>
        <translation>В {0} множители для {1} не подходят; файл повреждён.</translation>
    </message>
    <message>
        <source>{0} has fewer than {1} objects, too few for a style; name more maps.</source>
        <translation>В {0} меньше {1} объектов, этого мало для стиля; укажите больше карт.</translation>
    </message>
    <message>
        <source>{0} has its tokens in {1}, a pickle, which could run a program of its own; it is not opened. Use a checkpoint with tokenizer.json and model.safetensors.</source>
        <translation>У {0} токены в {1} — это pickle, он мог бы запустить программу; не открывается. Использовать чекпойнт с tokenizer.json и model.safetensors.</translation>
    </message>
    <message>
        <source>{0} has more than {1} lines and cannot be a beatmap.</source>
        <translation>В {0} больше {1} строк, это не карта.</translation>
    </message>
    <message>
        <source>{0} has more than {1} {2} and cannot be a beatmap.</source>
        <translation>В {0} больше {1} {2}, это не карта.</translation>
    </message>
    <message>
        <source>{0} has no column {1}; it is no metadata of a data set.</source>
        <translation>В {0} нет столбца {1}; это не метаданные набора данных.</translation>
    </message>
    <message>
        <source>{0} has no descriptors in this mode; choose V32 for them.</source>
        <translation>У {0} нет дескрипторов в этом режиме; для них выбрать V32.</translation>
    </message>
    <message>
        <source>{0} has no hit objects {1}; choose a difficulty that is mapped.</source>
        <translation>В {0} нет объектов {1}; выбрать замапленную сложность.</translation>
    </message>
    <message>
        <source>{0} has no objects, so there is nothing to check; choose another difficulty.</source>
        <translation>В {0} нет объектов, проверять нечего; выбрать другую сложность.</translation>
    </message>
    <message>
        <source>{0} has no objects.</source>
        <translation>В {0} нет объектов.</translation>
    </message>
    <message>
        <source>{0} has no public model {1}; check the name, or set HF_TOKEN if it is private.</source>
        <translation>У {0} нет публичной модели {1}; проверить имя или задать HF_TOKEN, если она закрытая.</translation>
    </message>
    <message>
        <source>{0} has no red line.</source>
        <translation>В {0} нет красной линии.</translation>
    </message>
    <message>
        <source>{0} has no red line; give it a BPM and an offset first.</source>
        <translation>В {0} нет красной линии; сначала задать BPM и оффсет.</translation>
    </message>
    <message>
        <source>{0} has no such option; choose Beatwright small for it, or an adapter of this model.</source>
        <translation>У {0} нет такой опции; выберите для этого Beatwright small или адаптер этой модели.</translation>
    </message>
    <message>
        <source>{0} has no tokenizer.json, so its tokens cannot be read.</source>
        <translation>В {0} нет tokenizer.json, токены не прочитать.</translation>
    </message>
    <message>
        <source>{0} has no tokenizer.json, so its tokens cannot be read; older checkpoints kept them in a pickle, which is not opened.</source>
        <translation>В {0} нет tokenizer.json, токены не прочитать; старые чекпойнты хранили их в pickle, он не открывается.</translation>
    </message>
    <message>
        <source>{0} has no tokenizer.json; download the model again.</source>
        <translation>В {0} нет tokenizer.json; скачайте модель снова.</translation>
    </message>
    <message>
        <source>{0} has no usable red line; give it a BPM and an offset first.</source>
        <translation>В {0} нет пригодной красной линии; сначала задать BPM и оффсет.</translation>
    </message>
    <message>
        <source>{0} has no weights as safetensors, and others are not read here; choose another model.</source>
        <translation>У {0} нет весов в safetensors, а другие здесь не читаются; выберите другую модель.</translation>
    </message>
    <message>
        <source>{0} has no {1}, without which MaiMod cannot use this model; choose another model.</source>
        <translation>В {0} нет {1}, без этого MaiMod не может использовать модель; выбрать другую.</translation>
    </message>
    <message>
        <source>{0} has no {1}; adapters in other formats are not opened.</source>
        <translation>В {0} нет {1}; адаптеры других форматов не открываются.</translation>
    </message>
    <message>
        <source>{0} has numbers beyond any map; leave it out.</source>
        <translation>В {0} числа, каких в картах не бывает; исключите её.</translation>
    </message>
    <message>
        <source>{0} has objects hours away from any song; remove them first.</source>
        <translation>В {0} объекты в часах от любой песни; сначала убрать их.</translation>
    </message>
    <message>
        <source>{0} has parts that do not fit together; get the model again.</source>
        <translation>Части {0} не подходят друг к другу; получите модель заново.</translation>
    </message>
    <message>
        <source>{0} has sliders with more than {1} points and cannot be a beatmap.</source>
        <translation>В {0} слайдеры с более чем {1} точками, это не карта.</translation>
    </message>
    <message>
        <source>{0} has sliders with more than {1} slides and cannot be a beatmap.</source>
        <translation>В {0} слайдеры с более чем {1} проходами, это не карта.</translation>
    </message>
    <message>
        <source>{0} has {1} row lengths for {2}, which has {3} rows.</source>
        <translation>В {0} длин строк {1} для {2}, где строк {3}.</translation>
    </message>
    <message>
        <source>{0} has {1}; {2} would be expected.</source>
        <translation>{0}: {1}; ожидалось бы {2}.</translation>
    </message>
    <message>
        <source>{0} has {1}; {2} would fit the pattern of the bars around.</source>
        <translation>{0}: {1}; к рисунку тактов вокруг подошло бы {2}.</translation>
    </message>
    <message>
        <source>{0} holds a file of more than {1} MiB: {2}.</source>
        <translation>В {0} есть файл больше {1} МиБ: {2}.</translation>
    </message>
    <message>
        <source>{0} holds a link or special file, {1}; it was not opened.</source>
        <translation>В {0} есть ссылка или особый файл, {1}; не открыт.</translation>
    </message>
    <message>
        <source>{0} holds a tokenizer that cannot be read; download the model again.</source>
        <translation>В {0} нечитаемый токенизатор; скачайте модель снова.</translation>
    </message>
    <message>
        <source>{0} holds audiocraft&apos;s own files; convert them with transformers&apos; convert_musicgen_transformers, or download the model from the hub.</source>
        <translation>В {0} собственные файлы audiocraft; преобразуйте их с помощью convert_musicgen_transformers из transformers или скачайте модель с хаба.</translation>
    </message>
    <message>
        <source>{0} holds damaged weights ({1}); download them again.</source>
        <translation>В {0} повреждённые веса ({1}); загрузить заново.</translation>
    </message>
    <message>
        <source>{0} holds far more than {1} files; it is not opened.</source>
        <translation>{0} содержит гораздо больше {1} файлов и не открывается.</translation>
    </message>
    <message>
        <source>{0} holds more than {1} files; choose the folder of one mapset.</source>
        <translation>В {0} больше {1} файлов; выбрать папку одного сета.</translation>
    </message>
    <message>
        <source>{0} holds no .osu file to take the style from; name a folder of mapsets.</source>
        <translation>В {0} нет файла .osu, откуда взять стиль; укажите папку с картами.</translation>
    </message>
    <message>
        <source>{0} holds no .osu file.</source>
        <translation>В {0} нет файла .osu.</translation>
    </message>
    <message>
        <source>{0} holds no audio that could be decoded; replace it by a working audio file.</source>
        <translation>В {0} нет аудио, которое можно декодировать; заменить рабочим файлом.</translation>
    </message>
    <message>
        <source>{0} holds no beatmap and no song; choose another file.</source>
        <translation>В {0} нет ни карты, ни песни; выбрать другой файл.</translation>
    </message>
    <message>
        <source>{0} holds no map by {1}; its mappers are {2}.</source>
        <translation>В {0} нет карт автора {1}; есть авторы {2}.</translation>
    </message>
    <message>
        <source>{0} holds no map{1} to learn from; prepare more of them.</source>
        <translation>В {0} нет карт{1} для обучения; подготовьте больше.</translation>
    </message>
    <message>
        <source>{0} holds no model that Beatwright could read.</source>
        <translation>В {0} нет модели, которую может прочитать Beatwright.</translation>
    </message>
    <message>
        <source>{0} holds no music model that can be read ({1}); download it again.</source>
        <translation>В {0} нет читаемой музыкальной модели ({1}); скачайте её снова.</translation>
    </message>
    <message>
        <source>{0} holds no plain table of tensors, so it is not loaded.</source>
        <translation>В {0} нет простой таблицы тензоров, не загружается.</translation>
    </message>
    <message>
        <source>{0} holds no preset and no request; export one to see how they look.</source>
        <translation>В {0} нет ни пресета, ни запроса; экспортировать один, чтобы увидеть вид.</translation>
    </message>
    <message>
        <source>{0} holds no style.</source>
        <translation>В {0} нет стиля.</translation>
    </message>
    <message>
        <source>{0} holds no style; name a {1} file that was exported from one.</source>
        <translation>В {0} нет стиля; укажите файл {1}, экспортированный из стиля.</translation>
    </message>
    <message>
        <source>{0} holds no weights as safetensors, and Beatwright reads no others; choose another model.</source>
        <translation>В {0} нет весов в safetensors, а других Beatwright не читает; выберите другую модель.</translation>
    </message>
    <message>
        <source>{0} holds no {1}; name the folder of a music model.</source>
        <translation>В {0} нет {1}; укажите папку музыкальной модели.</translation>
    </message>
    <message>
        <source>{0} holds other files than those of a style; it is not unpacked.</source>
        <translation>В {0} есть файлы, не относящиеся к стилю; он не распаковывается.</translation>
    </message>
    <message>
        <source>{0} holds the decoder alone; music needs its text encoder and EnCodec too: name the folder of the whole model.</source>
        <translation>В {0} только декодер; музыке нужны также кодировщик текста и EnCodec: укажите папку всей модели.</translation>
    </message>
    <message>
        <source>{0} holds the tensor {1}, which belongs to no {2} adapter.</source>
        <translation>В {0} тензор {1}, не относящийся ни к одному адаптеру {2}.</translation>
    </message>
    <message>
        <source>{0} holds {1} files; a mapset may have {2}.</source>
        <translation>В {0} файлов {1}; в сете может быть {2}.</translation>
    </message>
    <message>
        <source>{0} in {1} is larger than {2} MiB.</source>
        <translation>{0} в {1} больше {2} МиБ.</translation>
    </message>
    <message>
        <source>{0} is a file; name a folder.</source>
        <translation>{0} — файл; укажите папку.</translation>
    </message>
    <message>
        <source>{0} is a folder; choose a file in it.</source>
        <translation>{0} — папка; выбрать файл в ней.</translation>
    </message>
    <message>
        <source>{0} is a link to another place; delete what it leads to yourself.</source>
        <translation>{0} — ссылка на другое место; удалите её цель сами.</translation>
    </message>
    <message>
        <source>{0} is a map of {1}. {2}; choose another model.</source>
        <translation>{0} — карта {1}. {2}; выбрать другую модель.</translation>
    </message>
    <message>
        <source>{0} is a part of the program and stays.</source>
        <translation>{0} — часть программы и остаётся.</translation>
    </message>
    <message>
        <source>{0} is a pickle that builds more than tensors and plain containers; it is not opened.</source>
        <translation>{0} — pickle, создающий не только тензоры и простые контейнеры; не открывается.</translation>
    </message>
    <message>
        <source>{0} is at x:{1} y:{2}; the pattern leads to about x:{3} y:{4}{5}.</source>
        <translation>{0} в x:{1} y:{2}; рисунок ведёт примерно к x:{3} y:{4}{5}.</translation>
    </message>
    <message>
        <source>{0} is at x:{1}; around x:{2} would be expected after what comes before.</source>
        <translation>{0} в x:{1}; после предыдущего ожидалось бы около x:{2}.</translation>
    </message>
    <message>
        <source>{0} is being downloaded; pause that and try again.</source>
        <translation>{0} загружается; остановите загрузку и повторите.</translation>
    </message>
    <message>
        <source>{0} is both a file and a folder.</source>
        <translation>{0} — и файл, и папка.</translation>
    </message>
    <message>
        <source>{0} is damaged ({1}); download it again.</source>
        <translation>{0} повреждён ({1}); загрузить заново.</translation>
    </message>
    <message>
        <source>{0} is damaged ({1}); download the model again.</source>
        <translation>{0} повреждён ({1}); скачайте модель снова.</translation>
    </message>
    <message>
        <source>{0} is damaged at {1}: {2}.</source>
        <translation>{0} повреждён в {1}: {2}.</translation>
    </message>
    <message>
        <source>{0} is damaged or no file of torch; download it again.</source>
        <translation>{0} повреждён или не файл torch; загрузить заново.</translation>
    </message>
    <message>
        <source>{0} is damaged or of another recipe; remove it to begin again ({1}).</source>
        <translation>{0} повреждён или от другого рецепта; удалите, чтобы начать заново ({1}).</translation>
    </message>
    <message>
        <source>{0} is damaged: its content does not match its digest; download it again.</source>
        <translation>{0} повреждён: содержимое не сходится с контрольной суммой; загрузить заново.</translation>
    </message>
    <message>
        <source>{0} is damaged; choose another picture.</source>
        <translation>{0} повреждено; выберите другое изображение.</translation>
    </message>
    <message>
        <source>{0} is damaged; remove it to begin again ({1}).</source>
        <translation>{0} повреждён; удалите, чтобы начать заново ({1}).</translation>
    </message>
    <message>
        <source>{0} is empty: the adapter changes nothing; download it again.</source>
        <translation>{0} пуст: адаптер ничего не меняет; загрузить заново.</translation>
    </message>
    <message>
        <source>{0} is empty; open another difficulty.</source>
        <translation>{0} пуст; открыть другую сложность.</translation>
    </message>
    <message>
        <source>{0} is empty; write star ratings such as 1.8 2.5 3.6.</source>
        <translation>{0} пусто; написать звёзды, например 1.8 2.5 3.6.</translation>
    </message>
    <message>
        <source>{0} is for hitsounds; leave it out.</source>
        <translation>{0} — для хитсаундов; убрать.</translation>
    </message>
    <message>
        <source>{0} is for new difficulties; a remap always repairs what surrounds its range.</source>
        <translation>{0} — для новых сложностей; ремап всегда исправляет края диапазона.</translation>
    </message>
    <message>
        <source>{0} is for new difficulties; leave it out.</source>
        <translation>{0} — для новых сложностей; уберите это.</translation>
    </message>
    <message>
        <source>{0} is for new difficulties; the task {1} keeps the kiai of the map.</source>
        <translation>{0} — для новых сложностей; задача {1} сохраняет kiai карты.</translation>
    </message>
    <message>
        <source>{0} is in column {1}; the pattern suggests column {2}.</source>
        <translation>{0} в колонке {1}; рисунок подсказывает колонку {2}.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MiB and cannot be a beatmap.</source>
        <translation>{0} больше {1} МиБ, это не карта.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MiB and cannot be a data set.</source>
        <translation>{0} больше {1} МиБ и не может быть набором данных.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MiB, which is no text about a song.</source>
        <translation>{0} больше {1} МиБ — это не текст о песне.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MiB.</source>
        <translation>{0} больше {1} МиБ.</translation>
    </message>
    <message>
        <source>{0} is missing, though {1} names it; download the checkpoint again.</source>
        <translation>{0} отсутствует, хотя {1} его называет; загрузить чекпойнт заново.</translation>
    </message>
    <message>
        <source>{0} is named by {1} and not there.</source>
        <translation>{1} называет {0}, но его нет.</translation>
    </message>
    <message>
        <source>{0} is neither a folder nor an .osz or .osu file.</source>
        <translation>{0} — не папка и не файл .osz или .osu.</translation>
    </message>
    <message>
        <source>{0} is no .osu file, .osz file or mapset folder.</source>
        <translation>{0} — не файл .osu, не .osz и не папка сета.</translation>
    </message>
    <message>
        <source>{0} is no longer there, so this step cannot be {1}.</source>
        <translation>{0} больше нет, поэтому этот шаг не может быть {1}.</translation>
    </message>
    <message>
        <source>{0} is no longer there; put it back, or save the result somewhere else.</source>
        <translation>{0} больше нет; вернуть или сохранить результат в другое место.</translation>
    </message>
    <message>
        <source>{0} is no longer there; put the mapset back, or save elsewhere.</source>
        <translation>{0} больше нет; вернуть сет или сохранить в другое место.</translation>
    </message>
    <message>
        <source>{0} is no longer there; put the mapset&apos;s folder back first.</source>
        <translation>{0} больше нет; сначала вернуть папку сета.</translation>
    </message>
    <message>
        <source>{0} is not UTF-8; save it as UTF-8.</source>
        <translation>{0} не в UTF-8; сохраните его в UTF-8.</translation>
    </message>
    <message>
        <source>{0} is not a JSON object.</source>
        <translation>{0} — не объект JSON.</translation>
    </message>
    <message>
        <source>{0} is not a JSON object; download the checkpoint again.</source>
        <translation>{0} — не объект JSON; загрузить чекпойнт заново.</translation>
    </message>
    <message>
        <source>{0} is not a checkpoint: it has no {1}{2}. Choose a folder with config.json, {3} and tokenizer.json.</source>
        <translation>{0} — не чекпойнт: нет {1}{2}. Выбрать папку с config.json, {3} и tokenizer.json.</translation>
    </message>
    <message>
        <source>{0} is not a checkpoint: {1} is missing. Choose a folder with config.json, {2} and tokenizer.json.</source>
        <translation>{0} — не чекпойнт: нет {1}. Выбрать папку с config.json, {2} и tokenizer.json.</translation>
    </message>
    <message>
        <source>{0} is not a diffusion model: {1} is missing.</source>
        <translation>{0} — не диффузионная модель: нет {1}.</translation>
    </message>
    <message>
        <source>{0} is not a folder that can be read; choose the Songs folder of osu!.</source>
        <translation>{0} — не читаемая папка; выбрать папку Songs игры osu!.</translation>
    </message>
    <message>
        <source>{0} is not a folder with a checkpoint.</source>
        <translation>{0} — не папка с чекпойнтом.</translation>
    </message>
    <message>
        <source>{0} is not a folder with a diffusion model.</source>
        <translation>{0} — не папка с диффузионной моделью.</translation>
    </message>
    <message>
        <source>{0} is not a folder.</source>
        <translation>{0} — не папка.</translation>
    </message>
    <message>
        <source>{0} is not a list of descriptors: {1}.</source>
        <translation>{0} — не список дескрипторов: {1}.</translation>
    </message>
    <message>
        <source>{0} is not a path; name a file.</source>
        <translation>{0} — не путь; указать файл.</translation>
    </message>
    <message>
        <source>{0} is not a picture that can be read; use .jpg or .png.</source>
        <translation>{0} — не читаемое изображение; используйте .jpg или .png.</translation>
    </message>
    <message>
        <source>{0} is not a preset: it has the unknown entry {1}.</source>
        <translation>{0} — не пресет: есть неизвестная запись {1}.</translation>
    </message>
    <message>
        <source>{0} is not a preset: it needs a name and options.</source>
        <translation>{0} — не пресет: нужны название и параметры.</translation>
    </message>
    <message>
        <source>{0} is not a preset: its description is not text.</source>
        <translation>{0} — не пресет: описание не текст.</translation>
    </message>
    <message>
        <source>{0} is not a tempo; choose {1} to {2} BPM.</source>
        <translation>{0} — не темп; выбрать от {1} до {2} BPM.</translation>
    </message>
    <message>
        <source>{0} is not a token table Beatwright understands: {1}.</source>
        <translation>{0} — не понятная Beatwright таблица токенов: {1}.</translation>
    </message>
    <message>
        <source>{0} is not a whole number.</source>
        <translation>{0} — не целое число.</translation>
    </message>
    <message>
        <source>{0} is not a whole safetensors file; download it again.</source>
        <translation>{0} — не целый файл safetensors; загрузить заново.</translation>
    </message>
    <message>
        <source>{0} is not an adapter: it has no {1}.</source>
        <translation>{0} — не адаптер: нет {1}.</translation>
    </message>
    <message>
        <source>{0} is not an exported request; it does not begin with {1}.</source>
        <translation>{0} — не экспортированный запрос; начинается не с {1}.</translation>
    </message>
    <message>
        <source>{0} is not an osu! beatmap: it has neither an osu! header nor a section.</source>
        <translation>{0} — не карта osu!: нет ни заголовка osu!, ни раздела.</translation>
    </message>
    <message>
        <source>{0} is not on this machine and {1}, or copy the model into {2}.</source>
        <translation>{0} нет на этом компьютере и {1}, или скопировать модель в {2}.</translation>
    </message>
    <message>
        <source>{0} is not on this machine and {1}.</source>
        <translation>{0} нет на этом компьютере и {1}.</translation>
    </message>
    <message>
        <source>{0} is not on this machine; download it first.</source>
        <translation>{0} нет на этом компьютере; сначала загрузите.</translation>
    </message>
    <message>
        <source>{0} is not one of your styles; delete it yourself.</source>
        <translation>{0} — не ваш стиль; удалите его сами.</translation>
    </message>
    <message>
        <source>{0} is not the configuration of a model.</source>
        <translation>{0} — не конфигурация модели.</translation>
    </message>
    <message>
        <source>{0} is not the file of a style, or damaged; export it again.</source>
        <translation>{0} не является файлом стиля или повреждён; экспортируйте его снова.</translation>
    </message>
    <message>
        <source>{0} is not there; choose a file that exists.</source>
        <translation>{0} нет; выбрать существующий файл.</translation>
    </message>
    <message>
        <source>{0} is of another recipe; remove it to train this member again ({1}).</source>
        <translation>{0} от другого рецепта; удалите, чтобы обучить эту часть заново ({1}).</translation>
    </message>
    <message>
        <source>{0} is packed in a way that osu! does not read: {1}.</source>
        <translation>{0} упакован так, что osu! не прочитает: {1}.</translation>
    </message>
    <message>
        <source>{0} is played at {1} %; the objects around it are at {2} %, so the volume {3} for this one alone.</source>
        <translation>{0} играет на {1} %; объекты вокруг — на {2} %, поэтому громкость {3} только для него.</translation>
    </message>
    <message>
        <source>{0} is played at {1} %; {2} % would be expected.</source>
        <translation>{0} играет на {1} %; ожидалось бы {2} %.</translation>
    </message>
    <message>
        <source>{0} is probably not on the beat that the song has here.</source>
        <translation>{0} вероятно не на доле, которая здесь есть в песне.</translation>
    </message>
    <message>
        <source>{0} is silent from beginning to end; choose another file.</source>
        <translation>{0} — тишина от начала до конца; выбрать другой файл.</translation>
    </message>
    <message>
        <source>{0} is silent, so there is no beat to find; choose another file.</source>
        <translation>{0} — тишина, долей не найти; выбрать другой файл.</translation>
    </message>
    <message>
        <source>{0} is silent.</source>
        <translation>{0}: тишина.</translation>
    </message>
    <message>
        <source>{0} is the same as {1}.</source>
        <translation>{0} — то же, что {1}.</translation>
    </message>
    <message>
        <source>{0} is too large for a beatmap.</source>
        <translation>{0} слишком велик для карты.</translation>
    </message>
    <message>
        <source>{0} is too large; use a picture of at most 64 million pixels.</source>
        <translation>{0} слишком велико; используйте изображение не более 64 миллионов пикселей.</translation>
    </message>
    <message>
        <source>{0} is wrong: {1}.</source>
        <translation>{0} неверно: {1}.</translation>
    </message>
    <message>
        <source>{0} is {1}, which is not a number.</source>
        <translation>{0} — {1}, это не число.</translation>
    </message>
    <message>
        <source>{0} is {1}; settings may have one decimal.</source>
        <translation>{0} — {1}; настройки могут иметь один знак после запятой.</translation>
    </message>
    <message>
        <source>{0} is {1}; {2} is suggested for {3} of this length.</source>
        <translation>{0} равно {1}; для {3} такой длины советуют {2}.</translation>
    </message>
    <message>
        <source>{0} is {1}; {2} is usual for {3}.</source>
        <translation>{0} равно {1}; для {3} обычно {2}.</translation>
    </message>
    <message>
        <source>{0} is {1}; {2} would be expected.</source>
        <translation>{0} — {1}; ожидалось бы {2}.</translation>
    </message>
    <message>
        <source>{0} knows the years {1} to {2}.</source>
        <translation>{0} знает годы с {1} по {2}.</translation>
    </message>
    <message>
        <source>{0} knows {1} only.</source>
        <translation>{0} знает только {1}.</translation>
    </message>
    <message>
        <source>{0} lacks a factor for {1}; it is damaged.</source>
        <translation>В {0} нет множителя для {1}; файл повреждён.</translation>
    </message>
    <message>
        <source>{0} lacks a part of the model; download it again.</source>
        <translation>В {0} нет части модели; скачайте её снова.</translation>
    </message>
    <message>
        <source>{0} lacks a part; get the model again.</source>
        <translation>В {0} не хватает части; получите модель заново.</translation>
    </message>
    <message>
        <source>{0} lacks {1}; download the model again.</source>
        <translation>В {0} нет {1}; скачайте модель снова.</translation>
    </message>
    <message>
        <source>{0} lasts less than two seconds; choose a whole song.</source>
        <translation>{0} короче двух секунд; выбрать целую песню.</translation>
    </message>
    <message>
        <source>{0} lasts {1} s; choose a part of it of at least {2} s.</source>
        <translation>{0} длится {1} с; выберите часть не короче {2} с.</translation>
    </message>
    <message>
        <source>{0} leads to a file that is gone; download the model again.</source>
        <translation>{0} ведёт к исчезнувшему файлу; загрузить модель заново.</translation>
    </message>
    <message>
        <source>{0} leads to {1}, which is not https.</source>
        <translation>{0} ведёт на {1}, это не https.</translation>
    </message>
    <message>
        <source>{0} lies on {1}; {2} would be expected.</source>
        <translation>{0} на {1}; ожидалось бы {2}.</translation>
    </message>
    <message>
        <source>{0} makes new difficulties; the task {1} changes one that is there.</source>
        <translation>{0} создаёт новые сложности; задача {1} меняет имеющуюся.</translation>
    </message>
    <message>
        <source>{0} maps</source>
        <translation>карт: {0}</translation>
    </message>
    <message>
        <source>{0} maps nothing by itself, so there is no speed to measure.</source>
        <translation>{0} сама карт не создаёт, измерять нечего.</translation>
    </message>
    <message>
        <source>{0} ms after the spinner the next object comes; leave {1} ms.</source>
        <translation>Через {0} мс после спиннера идёт следующий объект; оставить {1} мс.</translation>
    </message>
    <message>
        <source>{0} must be a range such as 4-6, lowest first, not {1}.</source>
        <translation>{0} — это диапазон вроде 4-6, меньшее сначала, а не {1}.</translation>
    </message>
    <message>
        <source>{0} must be a range such as 4-6, not {1}.</source>
        <translation>{0} — это диапазон вроде 4-6, а не {1}.</translation>
    </message>
    <message>
        <source>{0} must be a single line.</source>
        <translation>{0} должно быть одной строкой.</translation>
    </message>
    <message>
        <source>{0} must be smaller than half of {1}: a part has one at each end.</source>
        <translation>{0} должно быть меньше половины {1}: у части они с обоих концов.</translation>
    </message>
    <message>
        <source>{0} must give {1} the numbers least, warning and problem.</source>
        <translation>{0} должно давать {1} числа least, warning и problem.</translation>
    </message>
    <message>
        <source>{0} must hold map: without it there are no hit objects.</source>
        <translation>{0} должно содержать map: без него нет объектов.</translation>
    </message>
    <message>
        <source>{0} must hold one table for each check.</source>
        <translation>{0} должно содержать по таблице на каждую проверку.</translation>
    </message>
    <message>
        <source>{0} names a difficulty outside of its set.</source>
        <translation>{0} называет сложность вне своего сета.</translation>
    </message>
    <message>
        <source>{0} names no audio file; add AudioFilename to it, or choose another difficulty.</source>
        <translation>В {0} не указан аудиофайл; добавить AudioFilename или выбрать другую сложность.</translation>
    </message>
    <message>
        <source>{0} names the check {1}, which does not exist; see docs/checks.md.</source>
        <translation>{0} называет проверку {1}, которой нет; см. docs/checks.md.</translation>
    </message>
    <message>
        <source>{0} names the weight file {1}, which does not lie beside it.</source>
        <translation>{0} называет файл весов {1}, которого рядом нет.</translation>
    </message>
    <message>
        <source>{0} needs about {1} GiB of memory, but only {2} GiB are free; close other programs or choose a smaller model.</source>
        <translation>{0} нужно около {1} ГиБ памяти, а свободно лишь {2} ГиБ; закрыть другие программы или выбрать модель поменьше.</translation>
    </message>
    <message>
        <source>{0} notes at once; at this level {1} are enough for {2} keys.</source>
        <translation>{0} нот одновременно; на этом уровне для {2} клавиш хватит {1}.</translation>
    </message>
    <message>
        <source>{0} notes in {1} until {2}; {3} is usual at this level.</source>
        <translation>{0} нот за {1} до {2}; обычно на этом уровне {3}.</translation>
    </message>
    <message>
        <source>{0} notes play the skin&apos;s hitnormal, although the set has &quot;{1}&quot;.</source>
        <translation>{0} нот играют hitnormal скина, хотя в сете есть «{1}».</translation>
    </message>
    <message>
        <source>{0} objects from here sound at {1} %, hardly heard over the song.</source>
        <translation>Объектов отсюда: {0}, звучат на {1} %, за песней их почти не слышно.</translation>
    </message>
    <message>
        <source>{0} objects from here sound at {1} %, perhaps too quiet for the song.</source>
        <translation>Объектов отсюда: {0}, звучат на {1} %, возможно, слишком тихо для песни.</translation>
    </message>
    <message>
        <source>{0} of the notes are hold notes instead of {1}: the others have no room for one at this density.</source>
        <translation>{0} нот — длинные вместо {1}: при такой плотности другим нет места.</translation>
    </message>
    <message>
        <source>{0} of the objects</source>
        <translation>{0} объектов</translation>
    </message>
    <message>
        <source>{0} of the {1} set</source>
        <translation>{0} из набора {1}</translation>
    </message>
    <message>
        <source>{0} of {1} beatmaps</source>
        <translation>{0} из {1} карт</translation>
    </message>
    <message>
        <source>{0} of {1} sets</source>
        <translation>{0} из {1} наборов</translation>
    </message>
    <message>
        <source>{0} of {1} was damaged on the way; try again.</source>
        <translation>{0} из {1} повреждён по пути; повторить.</translation>
    </message>
    <message>
        <source>{0} or higher</source>
        <translation>{0} или выше</translation>
    </message>
    <message>
        <source>{0} or lower</source>
        <translation>{0} или ниже</translation>
    </message>
    <message>
        <source>{0} outside of {1} to {2}.</source>
        <translation>{0} вне диапазона от {1} до {2}.</translation>
    </message>
    <message>
        <source>{0} plays the {1} set; {2} would be expected.</source>
        <translation>{0} играет набор {1}; ожидалось бы {2}.</translation>
    </message>
    <message>
        <source>{0} px from the object before</source>
        <translation>в {0} px от предыдущего объекта</translation>
    </message>
    <message>
        <source>{0} px right of and {1} px below the grid</source>
        <translation>{0} px правее и {1} px ниже сетки</translation>
    </message>
    <message>
        <source>{0} px to the next object, but {1} px for the same time shortly before.</source>
        <translation>{0} px до следующего объекта, а незадолго до этого {1} px за то же время.</translation>
    </message>
    <message>
        <source>{0} red lines, the first {1}</source>
        <translation>красных линий: {0}, первая {1}</translation>
    </message>
    <message>
        <source>{0} reverses in {1} ms are too many to read here.</source>
        <translation>{0} разворотов за {1} мс здесь слишком много для чтения.</translation>
    </message>
    <message>
        <source>{0} s without an addition or another sample set, until {1}.</source>
        <translation>{0} с без дополнений и другого набора сэмплов, до {1}.</translation>
    </message>
    <message>
        <source>{0} says the stars of each difficulty; leave {1} out.</source>
        <translation>{0} задаёт звёзды каждой сложности; убрать {1}.</translation>
    </message>
    <message>
        <source>{0} ships with the program and stays.</source>
        <translation>{0} поставляется с программой и остаётся.</translation>
    </message>
    <message>
        <source>{0} should lie in {1}, but does not; install Beatwright again.</source>
        <translation>{0} должно лежать в {1}, но его нет; установить Beatwright заново.</translation>
    </message>
    <message>
        <source>{0} shows the model a difficulty; name one (--beatmap).</source>
        <translation>{0} показывает модели сложность; указать её (--beatmap).</translation>
    </message>
    <message>
        <source>{0} slider&apos;s repeats from here sound at {1} %, next to nothing. Is there no sound in the song?</source>
        <translation>Повторов слайдера отсюда: {0}, звучат на {1} %, почти ничего. В песне там нет звука?</translation>
    </message>
    <message>
        <source>{0} sliders follow one another for {1} s. Is there time to rest?</source>
        <translation>{0} слайдеров идут подряд {1} с. Есть ли время отдохнуть?</translation>
    </message>
    <message>
        <source>{0} stands where {1} would be expected.</source>
        <translation>{0} стоит там, где ожидалось бы: {1}.</translation>
    </message>
    <message>
        <source>{0} stars</source>
        <translation>{0}★</translation>
    </message>
    <message>
        <source>{0} takes its additions from the {1} set; the {2} set would be expected.</source>
        <translation>{0} берёт дополнения из набора {1}; ожидался бы набор {2}.</translation>
    </message>
    <message>
        <source>{0} takes no {1}; leave that out, or choose another model.</source>
        <translation>{0} не принимает {1}; уберите это или выберите другую модель.</translation>
    </message>
    <message>
        <source>{0} times</source>
        <translation>{0} раз</translation>
    </message>
    <message>
        <source>{0} together must leave a part of the window; make one smaller.</source>
        <translation>{0} вместе должны оставлять часть окна; уменьшить одно.</translation>
    </message>
    <message>
        <source>{0} unpacks to more data than a mapset may have: stopped at {1}.</source>
        <translation>{0} распаковывается в больше данных, чем положено сету: остановка на {1}.</translation>
    </message>
    <message>
        <source>{0} unpacks to more than {1} MiB; that is not a mapset.</source>
        <translation>{0} распаковывается больше чем в {1} МиБ; это не сет.</translation>
    </message>
    <message>
        <source>{0} was changed after this step, so it cannot be {1} without losing those changes; undo the later steps first, or take one of its backups.</source>
        <translation>{0} изменён после этого шага, поэтому он не может быть {1} без потери этих изменений; сначала отменить более поздние шаги или взять одну из копий.</translation>
    </message>
    <message>
        <source>{0} was changed by another program a moment ago; nothing was written.</source>
        <translation>{0} только что изменён другой программой; ничего не записано.</translation>
    </message>
    <message>
        <source>{0} was changed by another program after it was read; replace it with the proposal (a backup is kept), or accept as a new difficulty.</source>
        <translation>{0} изменён другой программой после чтения; заменить его вариантом (копия сохраняется) или принять как новую сложность.</translation>
    </message>
    <message>
        <source>{0} was left out: in osu!taiko hit sounds are the notes themselves.</source>
        <translation>{0} пропущено: в osu!taiko хитсаунды — сами ноты.</translation>
    </message>
    <message>
        <source>{0} was not trained for this.</source>
        <translation>{0} этому не обучался.</translation>
    </message>
    <message>
        <source>{0} was not trained with years.</source>
        <translation>{0} не обучался с годами.</translation>
    </message>
    <message>
        <source>{0} would be expected to be a {1}.</source>
        <translation>{0}: ожидалось бы {1}.</translation>
    </message>
    <message>
        <source>{0} would be expected to be over, and {1} to follow.</source>
        <translation>{0}: ожидалось бы, что кончится, а дальше {1}.</translation>
    </message>
    <message>
        <source>{0} would be expected to be {1}.</source>
        <translation>{0}: ожидалось бы: {1}.</translation>
    </message>
    <message>
        <source>{0} would be expected to begin a new combo, as the pattern of combos around it has it.</source>
        <translation>{0}: по рисунку комбо вокруг здесь ожидалось бы начало нового комбо.</translation>
    </message>
    <message>
        <source>{0} would be expected to begin a new combo, rather than the one at {1}.</source>
        <translation>{0}: начало нового комбо ожидалось бы здесь, а не на {1}.</translation>
    </message>
    <message>
        <source>{0} would be expected to begin a new combo.</source>
        <translation>{0}: ожидалось бы начало нового комбо.</translation>
    </message>
    <message>
        <source>{0} would be expected to go on with {1}.</source>
        <translation>{0}: ожидалось бы продолжение с {1}.</translation>
    </message>
    <message>
        <source>{0} would be expected to have a place of its own, {1}.</source>
        <translation>{0}: ожидалось бы своё место, {1}.</translation>
    </message>
    <message>
        <source>{0} would be expected to have {1}.</source>
        <translation>{0}: ожидалось бы {1}.</translation>
    </message>
    <message>
        <source>{0} would be expected to sound here, with {1}.</source>
        <translation>{0}: ожидался бы звук здесь, с {1}.</translation>
    </message>
    <message>
        <source>{0} would be expected without {1}.</source>
        <translation>{0}: ожидалось бы без {1}.</translation>
    </message>
    <message>
        <source>{0} would become far larger than it is, as no file that torch writes does; it is not opened. Use a checkpoint with {1}.</source>
        <translation>{0} стал бы намного больше, чем есть; torch таких файлов не пишет; не открыт. Использовать чекпойнт с {1}.</translation>
    </message>
    <message>
        <source>{0} writes exact positions by itself; only those of V28 and V29 are refined.</source>
        <translation>{0} сам пишет точные позиции; уточняются только V28 и V29.</translation>
    </message>
    <message>
        <source>{0} {1} after the end of the song, the last one by {2} s; the model heard nothing there.</source>
        <translation>{0} {1} после конца песни, последний на {2} с; модель там ничего не слышала.</translation>
    </message>
    <message>
        <source>{0} {1} follow one another; {2} in a row are allowed at this level.</source>
        <translation>{0} {1} подряд; на этом уровне допустимо {2}.</translation>
    </message>
    <message>
        <source>{0} {1} is not a folder; choose the folder of an adapter.</source>
        <translation>{0} {1} — не папка; выбрать папку адаптера.</translation>
    </message>
    <message>
        <source>{0} {1} is not a length; write seconds, 2m, 1m30s or 1:30.</source>
        <translation>{0} {1} — не длина; писать секунды, 2m, 1m30s или 1:30.</translation>
    </message>
    <message>
        <source>{0} {1} is not a number.</source>
        <translation>{0} {1} — не число.</translation>
    </message>
    <message>
        <source>{0} {1} is not a picture osu! shows; use .jpg or .png.</source>
        <translation>{0} {1} — не картинка, которую покажет osu!; использовать .jpg или .png.</translation>
    </message>
    <message>
        <source>{0} {1} is not there; choose a picture that exists.</source>
        <translation>{0} {1} нет; выбрать существующую картинку.</translation>
    </message>
    <message>
        <source>{0} {1} is not there; choose maps, or a folder.</source>
        <translation>{0} {1} отсутствует; выберите карты или папку.</translation>
    </message>
    <message>
        <source>{0} {1} is not {2}.</source>
        <translation>{0} {1} — не {2}.</translation>
    </message>
    <message>
        <source>{0} {1} is out of range; use {2} to {3}.</source>
        <translation>{0} {1} вне пределов; использовать от {2} до {3}.</translation>
    </message>
    <message>
        <source>{0} {1} is out of range; {2}.</source>
        <translation>{0} {1} вне пределов; {2}.</translation>
    </message>
    <message>
        <source>{0} {1} is unknown; use {2}.</source>
        <translation>{0} {1} неизвестно; использовать {2}.</translation>
    </message>
    <message>
        <source>{0} {1} on {2} ({3}); {4} ({5}) would be expected.</source>
        <translation>{0} {1} на {2} ({3}); ожидалось бы {4} ({5}).</translation>
    </message>
    <message>
        <source>{0} {1} {2} where the song suggests none; the rhythm would be plainer without it.</source>
        <translation>{0} {1} {2} там, где песня ничего не подсказывает; без этого ритм был бы проще.</translation>
    </message>
    <message>
        <source>{0} {1} {2} where the song suggests nothing; the rhythm would be plainer without them.</source>
        <translation>{0} {1} {2} там, где песня ничего не подсказывает; без них ритм был бы проще.</translation>
    </message>
    <message>
        <source>{0} {1} {2}; the song suggests {3} ({4}).</source>
        <translation>{0} {1} {2}; песня подсказывает {3} ({4}).</translation>
    </message>
    <message>
        <source>{0} {1} {2}×, alone among objects at {3}×.</source>
        <translation>{0} {1} {2}×, один среди объектов с {3}×.</translation>
    </message>
    <message>
        <source>{0} {1} {2}×; {3}× would be expected.</source>
        <translation>{0} {1} {2}×; ожидалось бы {3}×.</translation>
    </message>
    <message>
        <source>{0} {1}: the strength is out of range; use {2}.</source>
        <translation>{0} {1}: сила вне пределов; использовать {2}.</translation>
    </message>
    <message>
        <source>{0} {1}: {2} cannot be shown this; {3}.</source>
        <translation>{0} {1}: {2} нельзя это показать; {3}.</translation>
    </message>
    <message>
        <source>{0} {1}: {2} does not know this mode; {3}.</source>
        <translation>{0} {1}: {2} не знает этого режима; {3}.</translation>
    </message>
    <message>
        <source>{0} {1}: {2} does not write this; {3}.</source>
        <translation>{0} {1}: {2} этого не пишет; {3}.</translation>
    </message>
    <message>
        <source>{0} {1}: {2} maps nothing by itself; choose another model.</source>
        <translation>{0} {1}: {2} сам ничего не мапит; выбрать другую модель.</translation>
    </message>
    <message>
        <source>{0} {1}; download it again.</source>
        <translation>{0} {1}; загрузить заново.</translation>
    </message>
    <message>
        <source>{0} “{1}” is not a whole number; {2}.</source>
        <translation>{0} “{1}” — не целое число; {2}.</translation>
    </message>
    <message>
        <source>{0} “{1}” is not {2}; use {3}.</source>
        <translation>{0} “{1}” — не {2}; использовать {3}.</translation>
    </message>
    <message>
        <source>{0} “{1}” is unknown; use yes or no.</source>
        <translation>{0} “{1}” неизвестно; использовать yes или no.</translation>
    </message>
    <message>
        <source>{0} “{1}” is unknown; use {2}.</source>
        <translation>{0} “{1}” неизвестно; использовать {2}.</translation>
    </message>
    <message>
        <source>{0}, {1} of {2} MiB</source>
        <translation>{0}, {1} из {2} МиБ</translation>
    </message>
    <message>
        <source>{0}: a report is written as one of {1}; give the file such an ending.</source>
        <translation>{0}: отчёт пишется как {1}; дать файлу такое окончание.</translation>
    </message>
    <message>
        <source>{0}: a side-car says {1} BPM and its red lines {2}{3}.</source>
        <translation>{0}: в сопутствующем файле {1} BPM, а по красным линиям {2}{3}.</translation>
    </message>
    <message>
        <source>{0}: it is not a request.</source>
        <translation>{0}: это не запрос.</translation>
    </message>
    <message>
        <source>{0}: its objects come {1} ms too {2} against {3}; retime it.</source>
        <translation>{0}: объекты приходят на {1} мс слишком {2} относительно {3}; исправьте тайминг.</translation>
    </message>
    <message>
        <source>{0}: its objects do not fall on what begins in {1}; it is another song, another cut, or the tempo is wrong.</source>
        <translation>{0}: объекты не попадают на начала звуков в {1}; это другая песня, другая нарезка или неверный темп.</translation>
    </message>
    <message>
        <source>{0}: its objects go on {1} s after the end of {2}.</source>
        <translation>{0}: объекты продолжаются ещё {1} с после конца {2}.</translation>
    </message>
    <message>
        <source>{0}: its red lines drift {1} ms against {2}; retime it.</source>
        <translation>{0}: красные линии уходят на {1} мс относительно {2}; исправьте тайминг.</translation>
    </message>
    <message>
        <source>{0}: the tensor {1} has the shape {2}, but config.json calls for {3}.</source>
        <translation>{0}: тензор {1} имеет форму {2}, а config.json требует {3}.</translation>
    </message>
    <message>
        <source>{0}: the tensor {1} holds values that are no numbers; download again.</source>
        <translation>{0}: в тензоре {1} значения — не числа; загрузить заново.</translation>
    </message>
    <message>
        <source>{0}: the weights hold the tensor {1}, which config.json has no place for.</source>
        <translation>{0}: в весах тензор {1}, для которого нет места в config.json.</translation>
    </message>
    <message>
        <source>{0}: the weights lack the tensor {1} that config.json calls for.</source>
        <translation>{0}: в весах нет тензора {1}, которого требует config.json.</translation>
    </message>
    <message>
        <source>{0}: tokenizer.json has {1} tokens, but the model of config.json {2} {3}; the files belong to different models. Download the checkpoint again.</source>
        <translation>{0}: в tokenizer.json токенов {1}, а модель из config.json {2} {3}; файлы от разных моделей. Загрузить чекпойнт заново.</translation>
    </message>
    <message>
        <source>{0}: {1} has no descriptor {2} in this mode; leave it out.</source>
        <translation>{0}: у {1} нет дескриптора {2} в этом режиме; убрать его.</translation>
    </message>
    <message>
        <source>{0}: {1} holds no diffusion model; download it again.</source>
        <translation>{0}: {1} не содержит диффузионной модели; загрузить заново.</translation>
    </message>
    <message>
        <source>{0}: {1} is not a table of classes; download the model again.</source>
        <translation>{0}: {1} — не таблица классов; загрузить модель заново.</translation>
    </message>
    <message>
        <source>{0}: {1} knows {2} classes, but {3} has {4}.</source>
        <translation>{0}: {1} знает {2} классов, а в {3} их {4}.</translation>
    </message>
    <message>
        <source>{0}: {1} lacks the tensor {2} of shape {3}.</source>
        <translation>{0}: в {1} нет тензора {2} формы {3}.</translation>
    </message>
    <message>
        <source>{0}: {1} must be a whole number, not {2}.</source>
        <translation>{0}: {1} должно быть целым числом, а не {2}.</translation>
    </message>
    <message>
        <source>{0}: {1} of its objects lie more than 2 ms from any tick; resnap it.</source>
        <translation>{0}: {1} объектов дальше 2 мс от любого тика; привяжите заново.</translation>
    </message>
    <message>
        <source>{0}: {1} {2}further places like these are not listed ({3} in all).</source>
        <translation>{0}: ещё {1} {2}подобных мест не показаны (всего {3}).</translation>
    </message>
    <message>
        <source>{0}: {1}; leave it out, or choose another mode.</source>
        <translation>{0}: {1}; убрать или выбрать другой режим.</translation>
    </message>
    <message>
        <source>{0}; choose another model for MaiMod.</source>
        <translation>{0}; выбрать для MaiMod другую модель.</translation>
    </message>
    <message>
        <source>{0}; less than {1} x {2} looks blurred.</source>
        <translation>{0}; меньше {1} x {2} выглядит размыто.</translation>
    </message>
    <message>
        <source>{0}; {1} x {2} is the most.</source>
        <translation>{0}; максимум {1} x {2}.</translation>
    </message>
    <message>
        <source>{0}{1} is {2}; choose from {3} to {4}.</source>
        <translation>{0}{1}: {2}; выберите от {3} до {4}.</translation>
    </message>
</context>
<context>
    <name>form</name>
    <message>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
</context>
</TS>
