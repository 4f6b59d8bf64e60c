<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>

A backup is kept, and the change can be undone. If osu!&apos;s editor has the difficulty open, save there first and load it again afterwards.</source>
        <translation>

Eine Sicherung bleibt erhalten, und die Änderung lässt sich rückgängig machen. Ist die Schwierigkeit im Editor von osu! geöffnet, dort zuerst speichern und danach neu laden.</translation>
    </message>
    <message>
        <source> ({now} are now)</source>
        <translation> (jetzt {now})</translation>
    </message>
    <message>
        <source> The difficulty has changed since; run it again.</source>
        <translation> Die Schwierigkeit wurde seither geändert; erneut ausführen.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source> and SV that keeps the sliders</source>
        <translation> und SV, die die Slider erhält</translation>
    </message>
    <message>
        <source> and {count} other difficulties were</source>
        <translation> und {count} andere Schwierigkeiten wurden</translation>
    </message>
    <message>
        <source> and, where objects coincide, for the set&apos;s other difficulties</source>
        <translation> und, wo Objekte zusammenfallen, für die anderen Schwierigkeiten des Sets</translation>
    </message>
    <message>
        <source> keys</source>
        <translation> Tasten</translation>
    </message>
    <message>
        <source> {left} of them cannot be kept: an SV must be between 0.1 and 10.</source>
        <translation> {left} davon können nicht erhalten bleiben: SV muss zwischen 0.1 und 10 liegen.</translation>
    </message>
    <message numerus="yes">
        <source>%n difficulties</source>
        <translation>
            <numerusform>%n Schwierigkeit</numerusform>
            <numerusform>%n Schwierigkeiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faults</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files cannot be opened: {names}.</source>
        <translation>
            <numerusform>%n Datei lässt sich nicht öffnen: {names}.</numerusform>
            <numerusform>%n Dateien lassen sich nicht öffnen: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings fixed</source>
        <translation>
            <numerusform>%n Befund behoben</numerusform>
            <numerusform>%n Befunde behoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings were</source>
        <translation>
            <numerusform>%n Befund wurde</numerusform>
            <numerusform>%n Befunde wurden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings would be fixed</source>
        <translation>
            <numerusform>%n Befund würde behoben</numerusform>
            <numerusform>%n Befunde würden behoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n ausgelassen</numerusform>
            <numerusform>%n ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n maps</source>
        <translation>
            <numerusform>%n Map</numerusform>
            <numerusform>%n Maps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minor findings</source>
        <translation>
            <numerusform>%n geringer Befund</numerusform>
            <numerusform>%n geringe Befunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more taps</source>
        <translation>
            <numerusform>noch %n Tap</numerusform>
            <numerusform>noch %n Taps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n neue Nachricht</numerusform>
            <numerusform>%n neue Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objects</source>
        <translation>
            <numerusform>%n Objekt</numerusform>
            <numerusform>%n Objekte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objects added</source>
        <translation>
            <numerusform>%n Objekt hinzugefügt</numerusform>
            <numerusform>%n Objekte hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objects changed</source>
        <translation>
            <numerusform>%n Objekt geändert</numerusform>
            <numerusform>%n Objekte geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objects removed</source>
        <translation>
            <numerusform>%n Objekt entfernt</numerusform>
            <numerusform>%n Objekte entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objects with other sounds</source>
        <translation>
            <numerusform>%n Objekt mit anderen Klängen</numerusform>
            <numerusform>%n Objekte mit anderen Klängen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposals for {song} were not decided when the program ended.</source>
        <translation>
            <numerusform>%n Vorschlag für {song} war beim Ende des Programms nicht entschieden.</numerusform>
            <numerusform>%n Vorschläge für {song} waren beim Ende des Programms nicht entschieden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposals were</source>
        <translation>
            <numerusform>%n Vorschlag wurde</numerusform>
            <numerusform>%n Vorschläge wurden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposals were not decided when the program ended, the last for {song}.</source>
        <translation>
            <numerusform>%n Vorschlag war beim Ende des Programms nicht entschieden, der letzte für {song}.</numerusform>
            <numerusform>%n Vorschläge waren beim Ende des Programms nicht entschieden, der letzte für {song}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n red lines differ</source>
        <translation>
            <numerusform>%n rote Linie weicht ab</numerusform>
            <numerusform>%n rote Linien weichen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests wait</source>
        <translation>
            <numerusform>%n Anfrage wartet</numerusform>
            <numerusform>%n Anfragen warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests were</source>
        <translation>
            <numerusform>%n Anfrage hat</numerusform>
            <numerusform>%n Anfragen haben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets</source>
        <translation>
            <numerusform>%n Set</numerusform>
            <numerusform>%n Sets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sliders would end elsewhere</source>
        <translation>
            <numerusform>%n Slider würde woanders enden</numerusform>
            <numerusform>%n Slider würden woanders enden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n songs</source>
        <translation>
            <numerusform>%n Song</numerusform>
            <numerusform>%n Songs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stars</source>
        <translation>
            <numerusform>%n Stern</numerusform>
            <numerusform>%n Sterne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps of training</source>
        <translation>
            <numerusform>%n Trainingsschritt</numerusform>
            <numerusform>%n Trainingsschritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taps</source>
        <translation>
            <numerusform>%n Tap</numerusform>
            <numerusform>%n Taps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable files</source>
        <translation>
            <numerusform>%n unlesbare Datei</numerusform>
            <numerusform>%n unlesbare Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Difficulty</source>
        <translation>&amp;Schwierigkeit</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Modding</source>
        <translation>&amp;Modding</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Wiedergabe</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>+0.01 BPM</source>
        <translation>+0.01 BPM</translation>
    </message>
    <message>
        <source>+1 beat</source>
        <translation>+1 Beat</translation>
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
        <translation>+½ Beat</translation>
    </message>
    <message>
        <source>, and try another tempo</source>
        <translation>, und ein anderes Tempo versuchen</translation>
    </message>
    <message>
        <source>, up to {max:.0f} ms</source>
        <translation>, bis zu {max:.0f} ms</translation>
    </message>
    <message>
        <source>, {value} times with different seeds</source>
        <translation>, {value}-mal mit verschiedenen Seeds</translation>
    </message>
    <message>
        <source>0 switches it off, 1 is as much as the maps differ from usual, 1.5 exaggerates it</source>
        <translation>0 schaltet es aus, 1 ist so viel, wie die Maps vom Üblichen abweichen, 1,5 übertreibt es</translation>
    </message>
    <message>
        <source>0 switches the style off, 1 is as it was taught, 1.5 exaggerates it</source>
        <translation>0 schaltet den Stil aus, 1 ist wie gelernt, 1,5 übertreibt ihn</translation>
    </message>
    <message>
        <source>0.01 BPM faster</source>
        <translation>0.01 BPM schneller</translation>
    </message>
    <message>
        <source>0.01 BPM slower</source>
        <translation>0.01 BPM langsamer</translation>
    </message>
    <message>
        <source>000:00 left</source>
        <translation>noch 000:00</translation>
    </message>
    <message>
        <source>00:24:100, 1:20 or 24.1 (seconds), or 24100 (ms)</source>
        <translation>00:24:100, 1:20 oder 24.1 (Sekunden), oder 24100 (ms)</translation>
    </message>
    <message>
        <source>1 ms earlier</source>
        <translation>1 ms früher</translation>
    </message>
    <message>
        <source>1 ms later</source>
        <translation>1 ms später</translation>
    </message>
    <message>
        <source>1 repeat</source>
        <translation>1 Wiederholung</translation>
    </message>
    <message>
        <source>5 ms earlier</source>
        <translation>5 ms früher</translation>
    </message>
    <message>
        <source>5 ms later</source>
        <translation>5 ms später</translation>
    </message>
    <message>
        <source>; {moved_ends} slider ends move</source>
        <translation>; {moved_ends} Slider-Enden verschieben sich</translation>
    </message>
    <message>
        <source>A checkpoint folder on this machine</source>
        <translation>Ein Checkpoint-Ordner auf diesem Rechner</translation>
    </message>
    <message>
        <source>A command line cannot say all that this form has; export the request as a file instead.</source>
        <translation>Eine Befehlszeile kann nicht alles ausdrücken, was dieses Formular hat; die Anfrage stattdessen als Datei exportieren.</translation>
    </message>
    <message>
        <source>A folder of mapsets; folders and .osz files can be dropped here too</source>
        <translation>Ein Ordner mit Mapsets; Ordner und .osz-Dateien können auch hierher gezogen werden</translation>
    </message>
    <message>
        <source>A folder of maps…</source>
        <translation>Ein Ordner mit Maps…</translation>
    </message>
    <message>
        <source>A folder of songs, with the folders in it; it can be dropped here too</source>
        <translation>Ein Ordner mit Liedern, samt den Ordnern darin; er kann auch hier abgelegt werden</translation>
    </message>
    <message>
        <source>A job in the queue uses it; wait, or stop that</source>
        <translation>Ein Auftrag der Warteschlange verwendet es; warten oder ihn stoppen</translation>
    </message>
    <message>
        <source>A job is running; quitting stops it. Requests wait in the queue at the next start.</source>
        <translation>Ein Auftrag läuft; Beenden stoppt ihn. Anfragen warten beim nächsten Start in der Queue.</translation>
    </message>
    <message>
        <source>A job works on it; wait, or stop it</source>
        <translation>Ein Auftrag arbeitet daran; warten oder ihn stoppen</translation>
    </message>
    <message>
        <source>A level</source>
        <translation>Ein Niveau</translation>
    </message>
    <message>
        <source>A model finds the beats, in one pass over the song</source>
        <translation>Ein Modell findet die Schläge in einem Durchgang durch das Lied</translation>
    </message>
    <message>
        <source>A music style plays in the song lab: press Use</source>
        <translation>Ein Musikstil ist im Lied-Labor zu hören: Verwenden drücken</translation>
    </message>
    <message>
        <source>A pattern</source>
        <translation>Ein Muster</translation>
    </message>
    <message>
        <source>A pattern such as streams or jumps; mappers count alike</source>
        <translation>Ein Muster wie Streams oder Jumps; Mapper zählen gleich</translation>
    </message>
    <message>
        <source>A proposal is shown beside the original.</source>
        <translation>Ein Vorschlag wird neben dem Original gezeigt.</translation>
    </message>
    <message>
        <source>A proposal is shown instead of the original.</source>
        <translation>Ein Vorschlag wird statt des Originals gezeigt.</translation>
    </message>
    <message>
        <source>A proposal is shown with the original behind it.</source>
        <translation>Ein Vorschlag wird mit dem Original dahinter gezeigt.</translation>
    </message>
    <message>
        <source>A small adapter of the decoder: what the objects are. About five minutes for twenty maps.</source>
        <translation>Ein kleiner Adapter des Decoders: was die Objekte sind. Etwa fünf Minuten für zwanzig Maps.</translation>
    </message>
    <message>
        <source>A song needs a title; write what it is called.</source>
        <translation>Ein Lied braucht einen Titel; eintragen, wie es heißt.</translation>
    </message>
    <message>
        <source>A song without a set has no kiai to take over</source>
        <translation>Ein Lied ohne Set hat kein Kiai zum Übernehmen</translation>
    </message>
    <message>
        <source>A spread of {count}</source>
        <translation>Ein Spread aus {count}</translation>
    </message>
    <message>
        <source>A tempo from taps in time with the song</source>
        <translation>Ein Tempo aus Taps im Takt des Liedes</translation>
    </message>
    <message>
        <source>A training is paused; go on, or stop it</source>
        <translation>Ein Training pausiert; setze es fort oder beende es</translation>
    </message>
    <message>
        <source>A training or an estimate is running</source>
        <translation>Ein Training oder eine Schätzung läuft</translation>
    </message>
    <message>
        <source>A turbo model has no guidance, and learns with every prompt</source>
        <translation>Ein Turbo-Modell hat keine Guidance und lernt mit jedem Prompt</translation>
    </message>
    <message>
        <source>A whole spread</source>
        <translation>Ein ganzes Spread</translation>
    </message>
    <message>
        <source>A word of every prompt, by which the style is asked for later</source>
        <translation>Ein Wort in jeder Beschreibung, mit dem der Stil später verlangt wird</translation>
    </message>
    <message>
        <source>About Beatwright</source>
        <translation>Über Beatwright</translation>
    </message>
    <message>
        <source>About {time} for a song of {minutes} minutes here, measured on this machine ({how})</source>
        <translation>Etwa {time} für ein Lied von {minutes} Minuten hier, auf diesem Rechner gemessen ({how})</translation>
    </message>
    <message>
        <source>About {time} left</source>
        <translation>Noch etwa {time}</translation>
    </message>
    <message>
        <source>About {time} on this computer.</source>
        <translation>Etwa {time} auf diesem Computer.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Alle annehmen</translation>
    </message>
    <message>
        <source>Accept all {count}</source>
        <translation>Alle {count} annehmen</translation>
    </message>
    <message>
        <source>Accept also writes an .osz of the whole set, for osu!lazer or to share</source>
        <translation>Annehmen schreibt auch eine .osz des ganzen Sets, für osu!lazer oder zum Teilen</translation>
    </message>
    <message>
        <source>Accept as a new difficulty</source>
        <translation>Als neue Schwierigkeit annehmen</translation>
    </message>
    <message>
        <source>Accept as a new difficulty	Ctrl+Shift+S</source>
        <translation>Als neue Schwierigkeit annehmen	Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Accept the proposal</source>
        <translation>Vorschlag annehmen</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Adapter for MaiMod</source>
        <translation>Adapter für MaiMod</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Adapters of decoder and rhythm: what the objects are and when they fall. About ten minutes for twenty maps.</source>
        <translation>Adapter von Decoder und Rhythmus: was die Objekte sind und wann sie kommen. Etwa zehn Minuten für zwanzig Maps.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Add .osz…</source>
        <translation>.osz hinzufügen…</translation>
    </message>
    <message>
        <source>Add a folder of mapsets</source>
        <translation>Einen Ordner mit Mapsets hinzufügen</translation>
    </message>
    <message>
        <source>Add a folder of songs</source>
        <translation>Ordner mit Liedern hinzufügen</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>Add a red line at the current time, with the tempo that holds there</source>
        <translation>Rote Linie zur aktuellen Zeit hinzufügen, mit dem dort geltenden Tempo</translation>
    </message>
    <message>
        <source>Add a style</source>
        <translation>Stil hinzufügen</translation>
    </message>
    <message>
        <source>Add archives</source>
        <translation>Archive hinzufügen</translation>
    </message>
    <message>
        <source>Add hitsounds</source>
        <translation>Hitsounds hinzufügen</translation>
    </message>
    <message>
        <source>Add songs…</source>
        <translation>Lieder hinzufügen…</translation>
    </message>
    <message>
        <source>Adds Beatwright to the programs that open these files, for you only</source>
        <translation>Fügt Beatwright den Programmen hinzu, die diese Dateien öffnen, nur für das eigene Konto</translation>
    </message>
    <message>
        <source>Adds the tag {AI_TAG}, so that players are not misled</source>
        <translation>Fügt das Tag {AI_TAG} hinzu, damit Spieler nicht getäuscht werden</translation>
    </message>
    <message>
        <source>Again with another seed</source>
        <translation>Nochmals mit anderem Seed</translation>
    </message>
    <message>
        <source>Against the set</source>
        <translation>Gegen das Set</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Alle Kategorien</translation>
    </message>
    <message>
        <source>All mappers</source>
        <translation>Alle Mapper</translation>
    </message>
    <message>
        <source>All models and their downloads…</source>
        <translation>Alle Modelle und ihre Downloads …</translation>
    </message>
    <message>
        <source>All modes</source>
        <translation>Alle Modi</translation>
    </message>
    <message>
        <source>All proposals for this song</source>
        <translation>Alle Vorschläge für dieses Lied</translation>
    </message>
    <message>
        <source>All proposals for this song, a card for each (1 to 9 play one)</source>
        <translation>Alle Vorschläge für dieses Lied, je eine Karte (1 bis 9 spielen einen)</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>All that the search lists</source>
        <translation>Alles, was die Suche zeigt</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>An empty folder for the model</source>
        <translation>Ein leerer Ordner für das Modell</translation>
    </message>
    <message>
        <source>Another difficulty that fits the one in view (F5)</source>
        <translation>Eine weitere Schwierigkeit, die zur angezeigten passt (F5)</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Anderer Ordner…</translation>
    </message>
    <message>
        <source>Another prompt, which is learned beside the caption</source>
        <translation>Eine weitere Beschreibung, die neben der Beschriftung gelernt wird</translation>
    </message>
    <message>
        <source>Another tempo</source>
        <translation>Anderes Tempo</translation>
    </message>
    <message>
        <source>Another tempo that the song may have</source>
        <translation>Ein anderes Tempo, das das Lied haben kann</translation>
    </message>
    <message>
        <source>Another training is running</source>
        <translation>Ein anderes Training läuft</translation>
    </message>
    <message>
        <source>Another {keys}{value} difficulty of about {value2:g}★ on the timing of {name}, made with that one in view. Only Accept writes it, beside the others.</source>
        <translation>Eine weitere {keys}{value}-Schwierigkeit mit etwa {value2:g}★ auf dem Timing von {name}, erstellt mit Blick auf die angezeigte. Erst Annehmen schreibt sie, neben die anderen.</translation>
    </message>
    <message>
        <source>Approach rate; auto fits it to the stars</source>
        <translation>Approach Rate; auto passt sie den Sternen an</translation>
    </message>
    <message>
        <source>Archives of mapsets</source>
        <translation>Archive von Mapsets</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Künstler</translation>
    </message>
    <message>
        <source>As mods are sorted</source>
        <translation>Sortiert wie Mods</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>Asks {address} once a day and sends nothing about you; never installs anything</source>
        <translation>Fragt {address} einmal täglich und sendet nichts Persönliches; installiert nie etwas</translation>
    </message>
    <message>
        <source>At each measurement, twenty seconds of songs that are not learned from; slower</source>
        <translation>Bei jeder Messung zwanzig Sekunden von Songs, aus denen nicht gelernt wird; langsamer</translation>
    </message>
    <message>
        <source>Audio files ({patterns})</source>
        <translation>Audiodateien ({patterns})</translation>
    </message>
    <message>
        <source>Auto</source>
        <comment>pitch</comment>
        <translation>Auto</translation>
    </message>
    <message>
        <source>BPM and offset below</source>
        <translation>BPM und Offset unten</translation>
    </message>
    <message>
        <source>Back to the editor</source>
        <translation>Zurück zum Editor</translation>
    </message>
    <message>
        <source>Back to the editor (Esc); a training goes on</source>
        <translation>Zurück zum Editor (Esc); ein Training läuft weiter</translation>
    </message>
    <message>
        <source>Back to the editor (Esc); what is being made goes on</source>
        <translation>Zurück zum Editor (Esc); was gerade entsteht, läuft weiter</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Backwards</source>
        <translation>Rückwärts</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Base slider velocity; auto fits it to the stars</source>
        <translation>Basis-Slidergeschwindigkeit; auto passt sie den Sternen an</translation>
    </message>
    <message>
        <source>Base: {model}. Songs: {songs}.</source>
        <translation>Basis: {model}. Lieder: {songs}.</translation>
    </message>
    <message>
        <source>Batches a step</source>
        <translation>Batches je Schritt</translation>
    </message>
    <message>
        <source>Beat by beat</source>
        <translation>Schlag für Schlag</translation>
    </message>
    <message>
        <source>Beat divisor</source>
        <translation>Beat-Teiler</translation>
    </message>
    <message>
        <source>Beat divisor: the beat lines shown, and how far Left and Right step</source>
        <translation>Beat-Teiler: die gezeigten Linien und wie weit Links und Rechts springen</translation>
    </message>
    <message>
        <source>Beatmaps and songs (*.osu *.osz {audio});;Beatmaps (*.osu *.osz);;Songs ({audio})</source>
        <translation>Beatmaps und Lieder (*.osu *.osz {audio});;Beatmaps (*.osu *.osz);;Lieder ({audio})</translation>
    </message>
    <message>
        <source>Beats</source>
        <translation>Schläge</translation>
    </message>
    <message>
        <source>Beats in a bar, such as 4</source>
        <translation>Schläge im Takt, etwa 4</translation>
    </message>
    <message>
        <source>Beats per minute</source>
        <translation>Schläge pro Minute</translation>
    </message>
    <message>
        <source>Beatwright lists the mapsets of osu!&apos;s Songs folder. It reads them only; a new difficulty is written when you accept it.</source>
        <translation>Beatwright listet die Mapsets im Songs-Ordner von osu! auf. Es liest sie nur; eine neue Schwierigkeit wird erst beim Annehmen geschrieben.</translation>
    </message>
    <message>
        <source>Beatwright on this computer…</source>
        <translation>Beatwright auf diesem Computer…</translation>
    </message>
    <message>
        <source>Beatwright {VERSION}</source>
        <translation>Beatwright {VERSION}</translation>
    </message>
    <message>
        <source>Beatwright {VERSION} on this computer</source>
        <translation>Beatwright {VERSION} auf diesem Computer</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>word</comment>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Begin on the downbeat</source>
        <translation>Auf der Eins beginnen</translation>
    </message>
    <message>
        <source>Behind</source>
        <comment>word</comment>
        <translation>Dahinter</translation>
    </message>
    <message>
        <source>Between bookmarks</source>
        <translation>Zwischen Lesezeichen</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Eingebaut</translation>
    </message>
    <message>
        <source>By artist</source>
        <translation>Nach Künstler</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Nach Kategorie</translation>
    </message>
    <message>
        <source>By score</source>
        <translation>Nach Wert</translation>
    </message>
    <message>
        <source>By sentence</source>
        <translation>Nach Satz</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>Nach Schwere</translation>
    </message>
    <message>
        <source>By stars</source>
        <translation>Nach Sternen</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>Nach Zeit</translation>
    </message>
    <message>
        <source>CLAP is downloaded before: {size}, {licence}.</source>
        <translation>CLAP wird zuvor heruntergeladen: {size}, {licence}.</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Can be fixed: {sentence}</source>
        <translation>Korrigierbar: {sentence}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the chosen job, or take it out of the list (Del)</source>
        <translation>Gewählten Auftrag abbrechen oder aus der Liste nehmen (Del)</translation>
    </message>
    <message>
        <source>Cancel the running job</source>
        <translation>Laufenden Auftrag abbrechen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Candidate {number}: {facts}</source>
        <translation>Kandidat {number}: {facts}</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Caption, genre, tempo, key, metre, lyrics and language of the chosen rows</source>
        <translation>Beschriftung, Genre, Tempo, Tonart, Taktart, Text und Sprache der gewählten Zeilen</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Change the beat divisor</source>
        <translation>Beat-Teiler ändern</translation>
    </message>
    <message>
        <source>Change {name}?</source>
        <translation>{name} ändern?</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Check for new versions once a day</source>
        <translation>Einmal täglich nach neuen Versionen suchen</translation>
    </message>
    <message>
        <source>Check the rules</source>
        <translation>Regeln prüfen</translation>
    </message>
    <message>
        <source>Check the whole set again</source>
        <translation>Das ganze Set noch einmal prüfen</translation>
    </message>
    <message>
        <source>Checking every difficulty of the set…</source>
        <translation>Alle Schwierigkeiten des Sets werden geprüft…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Choose a checkpoint folder</source>
        <translation>Checkpoint-Ordner wählen</translation>
    </message>
    <message>
        <source>Choose a folder for the new set first</source>
        <translation>Wähle zuerst einen Ordner für das neue Set</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Choose a job</source>
        <translation>Einen Auftrag wählen</translation>
    </message>
    <message>
        <source>Choose a job that made or makes a difficulty</source>
        <translation>Einen Auftrag wählen, der eine Schwierigkeit erstellt (hat)</translation>
    </message>
    <message>
        <source>Choose a job that waits behind another one</source>
        <translation>Einen Auftrag wählen, der hinter einem anderen wartet</translation>
    </message>
    <message>
        <source>Choose a job with another one behind it</source>
        <translation>Einen Auftrag wählen, hinter dem ein anderer wartet</translation>
    </message>
    <message>
        <source>Choose a red line in the table first</source>
        <translation>Zuerst in der Tabelle eine rote Linie wählen</translation>
    </message>
    <message>
        <source>Choose a request that a model answered</source>
        <translation>Wähle eine Anfrage, die ein Modell beantwortet hat</translation>
    </message>
    <message>
        <source>Choose a song</source>
        <translation>Lied wählen</translation>
    </message>
    <message>
        <source>Choose a song first</source>
        <translation>Wähle zuerst ein Lied</translation>
    </message>
    <message>
        <source>Choose a song to go on from</source>
        <translation>Ein Lied wählen, das fortgesetzt wird</translation>
    </message>
    <message>
        <source>Choose a style first</source>
        <translation>Wähle zuerst einen Stil</translation>
    </message>
    <message>
        <source>Choose adapters from a list, several at once, each with its strength</source>
        <translation>Adapter aus einer Liste wählen, auch mehrere, jeder mit seiner Stärke</translation>
    </message>
    <message>
        <source>Choose an adapter folder</source>
        <translation>Adapterordner wählen</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Anderen Ordner wählen…</translation>
    </message>
    <message>
        <source>Choose descriptors</source>
        <translation>Deskriptoren wählen</translation>
    </message>
    <message>
        <source>Choose from the descriptors that the model supports</source>
        <translation>Aus den Deskriptoren wählen, die das Modell unterstützt</translation>
    </message>
    <message>
        <source>Choose it in the form in view</source>
        <translation>Im sichtbaren Formular wählen</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Keine wählen</translation>
    </message>
    <message>
        <source>Choose one in the library, or open a file with Ctrl+O</source>
        <translation>In der Bibliothek wählen oder eine Datei mit Ctrl+O öffnen</translation>
    </message>
    <message>
        <source>Choose osu!&apos;s Songs folder</source>
        <translation>Songs-Ordner von osu! wählen</translation>
    </message>
    <message>
        <source>Choose rows of the table first</source>
        <translation>Wähle zuerst Zeilen der Tabelle</translation>
    </message>
    <message>
        <source>Choose songs that were made from a prompt</source>
        <translation>Wähle Lieder, die aus einem Prompt entstanden sind</translation>
    </message>
    <message>
        <source>Choose the Songs folder…</source>
        <translation>Songs-Ordner wählen…</translation>
    </message>
    <message>
        <source>Choose the folder in which osu! keeps its beatmaps, or open a song of your own.</source>
        <translation>Den Ordner wählen, in dem osu! seine Beatmaps hat, oder ein eigenes Lied öffnen.</translation>
    </message>
    <message>
        <source>Choose the folder that holds one folder per mapset</source>
        <translation>Den Ordner wählen, der je Mapset einen Ordner enthält</translation>
    </message>
    <message>
        <source>Choose {what}</source>
        <translation>{what} wählen</translation>
    </message>
    <message>
        <source>Chooses hitsounds for {part}{name}{also}. Marks below the objects show them, those that change are highlighted; switch between both with B.</source>
        <translation>Wählt Hitsounds für {part}{name}{also}. Markierungen unter den Objekten zeigen sie, geänderte sind hervorgehoben; mit B zwischen beiden wechseln.</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Circle size; auto fits it to the stars</source>
        <translation>Circle Size; auto passt sie den Sternen an</translation>
    </message>
    <message>
        <source>Clap</source>
        <translation>Clap</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear ended</source>
        <translation>Beendete leeren</translation>
    </message>
    <message>
        <source>Clear the range</source>
        <translation>Bereich aufheben</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Close this message; the bell keeps it</source>
        <translation>Meldung schließen; die Glocke behält sie</translation>
    </message>
    <message>
        <source>Columns of the osu!mania difficulty</source>
        <translation>Spalten der osu!mania-Schwierigkeit</translation>
    </message>
    <message>
        <source>Compare its files with their digests, and read its weights</source>
        <translation>Die Dateien mit ihren Prüfsummen vergleichen und die Gewichte lesen</translation>
    </message>
    <message>
        <source>Compare the difficulty and its set with the ranking criteria. It takes seconds, needs no model, and is done again by itself when a file of the set changes while this tab is in view</source>
        <translation>Schwierigkeit und Set mit den Ranking-Kriterien vergleichen. Dauert Sekunden, braucht kein Modell und geschieht von selbst erneut, wenn sich bei sichtbarem Tab eine Datei des Sets ändert</translation>
    </message>
    <message>
        <source>Compare with the prompt</source>
        <translation>Mit dem Prompt vergleichen</translation>
    </message>
    <message>
        <source>Copied {link}</source>
        <translation>{link} kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy all findings in the list as one posts them; Ctrl+C copies the selected ones</source>
        <translation>Alle Befunde der Liste so kopieren, wie man sie postet; Ctrl+C kopiert die ausgewählten</translation>
    </message>
    <message>
        <source>Copy all findings of the set as one posts them</source>
        <translation>Alle Befunde des Sets so kopieren, wie man sie postet</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Als Befehl kopieren</translation>
    </message>
    <message>
        <source>Copy for a forum post	Ctrl+C</source>
        <translation>Für Forenbeitrag kopieren	Ctrl+C</translation>
    </message>
    <message>
        <source>Copy the link	Return</source>
        <translation>Link kopieren	Return</translation>
    </message>
    <message>
        <source>Copy the link to osu!&apos;s website</source>
        <translation>Link zur Website von osu! kopieren</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy the picked objects as a stamp; findings for a forum post</source>
        <translation>Gewählte Objekte als Zeitstempel kopieren; Befunde für einen Forenbeitrag</translation>
    </message>
    <message>
        <source>Copy to the set&apos;s other difficulties</source>
        <translation>In die anderen Schwierigkeiten kopieren</translation>
    </message>
    <message>
        <source>Copy {stamp}</source>
        <translation>{stamp} kopieren</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Korrigieren</translation>
    </message>
    <message>
        <source>Counting choices</source>
        <translation>Zählt Entscheidungen</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Ersteller</translation>
    </message>
    <message>
        <source>Creator, tags and kiai of what is written</source>
        <translation>Ersteller, Tags und Kiai des Geschriebenen</translation>
    </message>
    <message>
        <source>Current time</source>
        <translation>Aktuelle Zeit</translation>
    </message>
    <message>
        <source>Cut what is before the first downbeat</source>
        <translation>Alles vor der ersten Eins wegschneiden</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Decodes several parts of the song at once, in longer steps; without a graphics card with int8</source>
        <translation>Dekodiert mehrere Teile des Liedes zugleich, in längeren Schritten; ohne Grafikkarte mit int8</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete a model</source>
        <translation>Ein Modell löschen</translation>
    </message>
    <message>
        <source>Delete a preset</source>
        <translation>Vorlage löschen</translation>
    </message>
    <message>
        <source>Delete its files from this machine, after a question</source>
        <translation>Die Dateien nach einer Rückfrage von diesem Rechner löschen</translation>
    </message>
    <message>
        <source>Delete the style</source>
        <translation>Stil löschen</translation>
    </message>
    <message>
        <source>Delete the style and its training; the maps stay</source>
        <translation>Den Stil und sein Training löschen; die Maps bleiben</translation>
    </message>
    <message>
        <source>Delete the style {name} and its training? It cannot be brought back.</source>
        <translation>Den Stil {name} und sein Training löschen? Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete {title}</source>
        <translation>{title} löschen</translation>
    </message>
    <message>
        <source>Delete {title} from this machine? {size} become free.</source>
        <translation>{title} von diesem Rechner löschen? {size} werden frei.</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Describe a song, choose a candidate, and map it</source>
        <translation>Ein Lied beschreiben, einen Kandidaten wählen und ihn mappen</translation>
    </message>
    <message>
        <source>Describe the music first.</source>
        <translation>Beschreibe zuerst die Musik.</translation>
    </message>
    <message>
        <source>Descriptor</source>
        <translation>Deskriptor</translation>
    </message>
    <message>
        <source>Descriptors</source>
        <translation>Deskriptoren</translation>
    </message>
    <message>
        <source>Descriptors from the charts, where none were typed</source>
        <translation>Deskriptoren aus den Charts, wo niemand welche angab</translation>
    </message>
    <message>
        <source>Descriptors of {model}</source>
        <translation>Deskriptoren von {model}</translation>
    </message>
    <message>
        <source>Descriptors that it should not have; large models need a guidance above 1 for them</source>
        <translation>Deskriptoren, die sie nicht haben soll; große Modelle brauchen dafür eine Führung über 1</translation>
    </message>
    <message>
        <source>Descriptors that the difficulty should have</source>
        <translation>Deskriptoren, die die Schwierigkeit haben soll</translation>
    </message>
    <message>
        <source>Difficulties (*.osu)</source>
        <translation>Schwierigkeiten (*.osu)</translation>
    </message>
    <message>
        <source>Difficulties of one level; mappers count alike</source>
        <translation>Schwierigkeiten eines Niveaus; Mapper zählen gleich</translation>
    </message>
    <message>
        <source>Difficulties: {maps}. Songs: {songs}, of them held out to measure it: {apart}.</source>
        <translation>Schwierigkeiten: {maps}. Songs: {songs}, davon zum Messen zurückgehalten: {apart}.</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Schwierigkeit</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard all</source>
        <translation>Alle verwerfen</translation>
    </message>
    <message>
        <source>Discard all {count}</source>
        <translation>Alle {count} verwerfen</translation>
    </message>
    <message>
        <source>Discard it; for a week it can be brought back</source>
        <translation>Verwerfen; eine Woche lang kann es zurückgeholt werden</translation>
    </message>
    <message>
        <source>Discard it; nothing was written</source>
        <translation>Verwerfen; nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>Discard the proposal</source>
        <translation>Vorschlag verwerfen</translation>
    </message>
    <message>
        <source>Discard the proposal; nothing was written (Ctrl+L)</source>
        <translation>Vorschlag verwerfen; es wurde nichts geschrieben (Ctrl+L)</translation>
    </message>
    <message>
        <source>Distance of the patterns</source>
        <translation>Abstand der Muster</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Done	D</source>
        <translation>Erledigt	D</translation>
    </message>
    <message>
        <source>Double-click a cell to edit it; times as 00:24:100, 1:20, 24.1 (seconds) or 24100 (ms)</source>
        <translation>Zum Bearbeiten eine Zelle doppelklicken; Zeiten als 00:24:100, 1:20, 24.1 (Sekunden) oder 24100 (ms)</translation>
    </message>
    <message>
        <source>Double-click to copy the place as an osu://edit/ link</source>
        <translation>Doppelklick kopiert die Stelle als osu://edit/-Link</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Download a model</source>
        <translation>Ein Modell laden</translation>
    </message>
    <message>
        <source>Download and use it</source>
        <translation>Laden und verwenden</translation>
    </message>
    <message>
        <source>Download it into the folder of models</source>
        <translation>In den Ordner der Modelle laden</translation>
    </message>
    <message>
        <source>Download it now; what is stopped goes on from there</source>
        <translation>Jetzt herunterladen; was angehalten wird, geht von dort weiter</translation>
    </message>
    <message>
        <source>Download {size} and generate</source>
        <translation>{size} laden und erzeugen</translation>
    </message>
    <message>
        <source>Download {title}</source>
        <translation>{title} laden</translation>
    </message>
    <message>
        <source>Download: {size}</source>
        <translation>Download: {size}</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Drag on the timeline&apos;s ruler to select a range.</source>
        <translation>Auf dem Lineal der Zeitleiste ziehen, um einen Bereich auszuwählen.</translation>
    </message>
    <message>
        <source>Drag to change the order; Del removes; a double-click repeats what ended.</source>
        <translation>Ziehen ändert die Reihenfolge; Del entfernt; ein Doppelklick wiederholt Beendetes.</translation>
    </message>
    <message>
        <source>Drop a folder of songs here. Captions, lyrics, tempo and key are read from the files beside each song; what is missing is measured by Propose labels.</source>
        <translation>Hier einen Ordner mit Liedern ablegen. Beschriftung, Text, Tempo und Tonart werden aus den Dateien neben jedem Lied gelesen; was fehlt, misst Merkmale vorschlagen.</translation>
    </message>
    <message>
        <source>Drop folders of mapsets or .osz files here, or choose “Learn from these” in the library’s menu. Twenty maps that agree are a start.</source>
        <translation>Zieh Ordner mit Mapsets oder .osz-Dateien hierher, oder wähle „Daraus lernen“ im Menü der Bibliothek. Zwanzig Maps, die zusammenpassen, sind ein Anfang.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Each becomes a new folder; a set that is there already is never touched.</source>
        <translation>Jedes wird ein neuer Ordner; ein vorhandenes Set wird nie angerührt.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Edit title and artist of this song</source>
        <translation>Titel und Künstler dieses Liedes bearbeiten</translation>
    </message>
    <message>
        <source>Eight beats below each other. Where the wave begins at the red line in every row, offset and BPM are right; where it moves to the side from row to row, the BPM is wrong. Drag to move the line.</source>
        <translation>Acht Schläge untereinander. Wo die Welle in jeder Zeile an der roten Linie beginnt, stimmen Offset und BPM; wo sie von Zeile zu Zeile zur Seite wandert, ist die BPM falsch. Ziehen verschiebt die Linie.</translation>
    </message>
    <message>
        <source>Empty the list; no file is touched</source>
        <translation>Liste leeren; keine Datei wird angerührt</translation>
    </message>
    <message>
        <source>End after so many measurements without a better one; 0: never</source>
        <translation>Endet nach so vielen Messungen ohne eine bessere; 0: nie</translation>
    </message>
    <message>
        <source>End it; what was learned is kept, and it can go on later</source>
        <translation>Beenden; das Gelernte bleibt, und es kann später weitergehen</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzen</translation>
    </message>
    <message>
        <source>Estimate for {name}</source>
        <translation>Schätzung für {name}</translation>
    </message>
    <message>
        <source>Every beat of the line in one picture</source>
        <translation>Alle Schläge der Linie in einem Bild</translation>
    </message>
    <message>
        <source>Every beat of the line in one picture: the song runs downwards, the beat is the line in the middle.
Upright stripes: the BPM is right. Slanted: too fast (to the left) or too slow (to the right).
The brightest stripe on the middle line: the offset is right.</source>
        <translation>Alle Schläge der Linie in einem Bild: das Lied läuft nach unten, der Schlag ist die Linie in der Mitte.
Senkrechte Streifen: die BPM stimmen. Schräge: zu schnell (nach links) oder zu langsam (nach rechts).
Der hellste Streifen auf der Mittellinie: der Offset stimmt.</translation>
    </message>
    <message>
        <source>Every finding is marked as done or ignored ({count}).</source>
        <translation>Alle Befunde sind als erledigt oder ignoriert markiert ({count}).</translation>
    </message>
    <message>
        <source>Every finding that can be fixed</source>
        <translation>Jeder Befund, der behoben werden kann</translation>
    </message>
    <message>
        <source>Every other option, down to how the large models decode</source>
        <translation>Alle anderen Optionen, bis hin zum Dekodieren der großen Modelle</translation>
    </message>
    <message>
        <source>Everything by {creator}</source>
        <translation>Alles von {creator}</translation>
    </message>
    <message>
        <source>Everything that the maps show</source>
        <translation>Alles, was die Maps zeigen</translation>
    </message>
    <message>
        <source>Export .osz to…</source>
        <translation>Als .osz exportieren…</translation>
    </message>
    <message>
        <source>Export as a preset</source>
        <translation>Als Vorlage exportieren</translation>
    </message>
    <message>
        <source>Export as a preset…</source>
        <translation>Als Vorlage exportieren…</translation>
    </message>
    <message>
        <source>Export the chosen request as a file</source>
        <translation>Gewählte Anfrage als Datei exportieren</translation>
    </message>
    <message>
        <source>Export the findings</source>
        <translation>Befunde exportieren</translation>
    </message>
    <message>
        <source>Export the request</source>
        <translation>Anfrage exportieren</translation>
    </message>
    <message>
        <source>Export the request with its song…</source>
        <translation>Anfrage mit Lied exportieren…</translation>
    </message>
    <message>
        <source>Export the set as .osz</source>
        <translation>Set als .osz exportieren</translation>
    </message>
    <message>
        <source>Export the style</source>
        <translation>Stil exportieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Factors beside the feed-forward matrices too: learns more, takes longer</source>
        <translation>Faktoren auch neben den Feed-forward-Matrizen: lernt mehr, dauert länger</translation>
    </message>
    <message>
        <source>Fade out</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Feed-forward layers too</source>
        <translation>Auch Feed-forward-Schichten</translation>
    </message>
    <message>
        <source>Fewer words or wider filters find more.</source>
        <translation>Weniger Wörter oder weitere Filter finden mehr.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message numerus="yes">
        <source>File, Open recent lists the %n songs that were dropped; the first is opened.</source>
        <translation>
            <numerusform>Das abgelegte Lied steht unter Datei, Zuletzt geöffnet.</numerusform>
            <numerusform>Die %n abgelegten Lieder stehen unter Datei, Zuletzt geöffnet; das erste wird geöffnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Fill the form from a preset, save it as one, or share it as a file</source>
        <translation>Formular aus Vorlage füllen, als Vorlage speichern oder als Datei teilen</translation>
    </message>
    <message>
        <source>Fill the form with the request of the chosen entry</source>
        <translation>Das Formular mit der Anfrage des gewählten Eintrags füllen</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>Nach Text filtern</translation>
    </message>
    <message>
        <source>Filter findings by text</source>
        <translation>Befunde nach Text filtern</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find BPM, offset and meter</source>
        <translation>BPM, Offset und Taktart finden</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Alles suchen</translation>
    </message>
    <message>
        <source>Find near it</source>
        <translation>In der Nähe suchen</translation>
    </message>
    <message>
        <source>Find red lines, or take those of the set</source>
        <translation>Rote Linien finden oder die des Sets nehmen</translation>
    </message>
    <message>
        <source>Find, hear and correct BPM, offset and meter (F3)</source>
        <translation>BPM, Offset und Taktart finden, anhören und korrigieren (F3)</translation>
    </message>
    <message>
        <source>Finding: copy the osu://edit/ link</source>
        <translation>Befund: osu://edit/-Link kopieren</translation>
    </message>
    <message>
        <source>Finding: done</source>
        <translation>Befund: erledigt</translation>
    </message>
    <message>
        <source>Finding: ignored</source>
        <translation>Befund: ignoriert</translation>
    </message>
    <message>
        <source>Finding: open in osu!&apos;s editor</source>
        <translation>Befund: im Editor von osu! öffnen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Findings of the set</source>
        <translation>Befunde des Sets</translation>
    </message>
    <message>
        <source>Findings: click a flag to select its objects, double-click to copy its place</source>
        <translation>Befunde: Klick auf eine Flagge wählt ihre Objekte aus, Doppelklick kopiert die Stelle</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Fix the difficulty</source>
        <translation>Schwierigkeit korrigieren</translation>
    </message>
    <message>
        <source>Fix…</source>
        <translation>Beheben…</translation>
    </message>
    <message>
        <source>Fold or unfold {title}</source>
        <translation>{title} ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Folded on the beat</source>
        <translation>Auf den Schlag gefaltet</translation>
    </message>
    <message>
        <source>Folder of a LoRA adapter made for the chosen model</source>
        <translation>Ordner eines für das gewählte Modell erstellten LoRA-Adapters</translation>
    </message>
    <message>
        <source>Follow</source>
        <comment>pitch</comment>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Follow osu!</source>
        <translation>osu! folgen</translation>
    </message>
    <message>
        <source>Follows what chosen maps do more, or less, often than usual, without training. Maps of the library are chosen by its menu.</source>
        <translation>Folgt dem, was gewählte Maps öfter oder seltener tun als üblich, ohne Training. Maps der Bibliothek wählt man in deren Menü.</translation>
    </message>
    <message>
        <source>Forget</source>
        <comment>waiting requests</comment>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Found before the difficulty was last changed; it may no longer hold.</source>
        <translation>Vor der letzten Änderung der Schwierigkeit gefunden; gilt womöglich nicht mehr.</translation>
    </message>
    <message>
        <source>Found in the audio first; look at it in the Timing tab to hear and correct it.</source>
        <translation>Wird zuerst im Audio gesucht; im Tab Timing ansehen, anhören und korrigieren.</translation>
    </message>
    <message>
        <source>Four steps</source>
        <translation>Vier Schritte</translation>
    </message>
    <message>
        <source>Free on that disk: {size}</source>
        <translation>Frei auf diesem Datenträger: {size}</translation>
    </message>
    <message>
        <source>Freedom</source>
        <translation>Freiheit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From the bookmark before the cursor to the one after it</source>
        <translation>Vom Lesezeichen vor dem Cursor bis zum nächsten danach</translation>
    </message>
    <message>
        <source>From: {page}</source>
        <translation>Von: {page}</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generieren</translation>
    </message>
    <message>
        <source>Generate guest</source>
        <translation>Gast generieren</translation>
    </message>
    <message>
        <source>Generate on these red lines instead of those of the set; pressed while it is in effect</source>
        <translation>Auf diesen roten Linien statt denen des Sets generieren; gedrückt, solange es gilt</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Genre, instruments, mood and tempo, in English words</source>
        <translation>Genre, Instrumente, Stimmung und Tempo, in englischen Worten</translation>
    </message>
    <message>
        <source>Give the chosen red line, or a new one, this tempo and offset</source>
        <translation>Der gewählten oder einer neuen roten Linie dieses Tempo und diesen Offset geben</translation>
    </message>
    <message>
        <source>Give the difficulty hitsounds (Ctrl+G); nothing on disk changes before you accept them</source>
        <translation>Der Schwierigkeit Hitsounds geben (Ctrl+G); bis zum Annehmen ändert sich nichts auf der Festplatte</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Go on from</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Go on where the download stopped</source>
        <translation>Dort weiterladen, wo der Download stehen blieb</translation>
    </message>
    <message>
        <source>Go on with the training, exactly as if it had not stopped</source>
        <translation>Training fortsetzen, genau als hätte es nicht angehalten</translation>
    </message>
    <message>
        <source>Go to a copied time stamp and pick its objects</source>
        <translation>Zu einem kopierten Zeitstempel springen und seine Objekte wählen</translation>
    </message>
    <message>
        <source>Go to the copied time stamp</source>
        <translation>Zum kopierten Zeitstempel springen</translation>
    </message>
    <message>
        <source>Green line</source>
        <translation>Grüne Linie</translation>
    </message>
    <message>
        <source>Group the list</source>
        <translation>Liste gruppieren</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Guest difficulty</source>
        <translation>Gast-Schwierigkeit</translation>
    </message>
    <message>
        <source>Guest {difficulty:g}★ for {name}</source>
        <translation>Gast {difficulty:g}★ für {name}</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Führung</translation>
    </message>
    <message>
        <source>Half a beat earlier</source>
        <translation>Einen halben Schlag früher</translation>
    </message>
    <message>
        <source>Half a beat later</source>
        <translation>Einen halben Schlag später</translation>
    </message>
    <message>
        <source>Half the BPM</source>
        <translation>Halbe BPM</translation>
    </message>
    <message>
        <source>Health drain; auto fits it to the stars</source>
        <translation>HP-Abzug; auto passt ihn den Sternen an</translation>
    </message>
    <message>
        <source>Hear both</source>
        <translation>Beide hören</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Held-out songs at step {step}: {loss:.3f}.</source>
        <translation>Zurückgehaltene Songs bei Schritt {step}: {loss:.3f}.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Hitsound volume</source>
        <translation>Hitsound-Lautstärke</translation>
    </message>
    <message>
        <source>Hitsounds</source>
        <translation>Hitsounds</translation>
    </message>
    <message>
        <source>Hitsounds (H) of the difficulty in view</source>
        <translation>Hitsounds (H) der angezeigten Schwierigkeit</translation>
    </message>
    <message>
        <source>Hitsounds and volumes only</source>
        <translation>Nur Hitsounds und Lautstärken</translation>
    </message>
    <message>
        <source>Hitsounds for what is mapped (F4)</source>
        <translation>Hitsounds für das Gemappte (F4)</translation>
    </message>
    <message>
        <source>Hitsounds for {name}</source>
        <translation>Hitsounds für {name}</translation>
    </message>
    <message>
        <source>Hitsounds here</source>
        <translation>Hitsounds hier</translation>
    </message>
    <message>
        <source>Hitsounds on or off</source>
        <translation>Hitsounds an oder aus</translation>
    </message>
    <message>
        <source>Hitsounds: whistles, finishes and claps</source>
        <translation>Hitsounds: Whistles, Finishes und Claps</translation>
    </message>
    <message>
        <source>Hold note</source>
        <translation>Haltenote</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Holds</translation>
    </message>
    <message>
        <source>How far the reading of maps is</source>
        <translation>Wie weit das Lesen der Maps ist</translation>
    </message>
    <message>
        <source>How far the reading of songs is</source>
        <translation>Wie weit das Lesen der Lieder ist</translation>
    </message>
    <message>
        <source>How far the song is</source>
        <translation>Wie weit das Lied ist</translation>
    </message>
    <message>
        <source>How far the training is</source>
        <translation>Wie weit das Training ist</translation>
    </message>
    <message>
        <source>How hard the part should be; auto keeps to the difficulty&apos;s own stars</source>
        <translation>Wie schwer der Teil sein soll; auto hält sich an die Sterne der Schwierigkeit</translation>
    </message>
    <message>
        <source>How long it takes here: press Estimate.</source>
        <translation>Wie lange es hier dauert: drücke Schätzen.</translation>
    </message>
    <message>
        <source>How many findings each difficulty of the set has, and of which kind</source>
        <translation>Wie viele Befunde jede Schwierigkeit des Sets hat, und welcher Art</translation>
    </message>
    <message>
        <source>How many to make with different seeds; step through them and keep the best</source>
        <translation>Wie viele mit verschiedenen Seeds erstellt werden; durchblättern und den besten behalten</translation>
    </message>
    <message>
        <source>How much of it changes its scroll speed; auto leaves it to the model</source>
        <translation>Wie viel davon die Scrollgeschwindigkeit ändert; auto überlässt es dem Modell</translation>
    </message>
    <message>
        <source>How much of the map changes its scroll speed; auto leaves it to the model</source>
        <translation>Wie viel der Map die Scrollgeschwindigkeit ändert; auto überlässt es dem Modell</translation>
    </message>
    <message>
        <source>How much the model was surprised; rule checks have no score</source>
        <translation>Wie sehr das Modell überrascht war; Regelprüfungen haben keinen Wert</translation>
    </message>
    <message>
        <source>How often it is learned from: 0 never, 1 as usual, 10 at most</source>
        <translation>Wie oft daraus gelernt wird: 0 nie, 1 wie üblich, höchstens 10</translation>
    </message>
    <message>
        <source>How strongly it counts: 0 is off, 1 as it was trained, up to 1.5</source>
        <translation>Wie stark er zählt: 0 ist aus, 1 wie trainiert, höchstens 1,5</translation>
    </message>
    <message>
        <source>How strongly style and stars steer the model; 1 turns it off, above 1 is slower</source>
        <translation>Wie stark Stil und Sterne das Modell lenken; 1 schaltet es aus, über 1 ist langsamer</translation>
    </message>
    <message>
        <source>How strongly the adapter counts; 0 is the model as it was</source>
        <translation>Wie stark der Adapter zählt; 0 ist das Modell wie zuvor</translation>
    </message>
    <message>
        <source>How the adapter is made</source>
        <translation>Wie der Adapter gemacht ist</translation>
    </message>
    <message>
        <source>How the songs sound</source>
        <translation>Wie die Lieder klingen</translation>
    </message>
    <message>
        <source>Ignore the selected findings from now on, or no longer (I)</source>
        <translation>Ausgewählte Befunde ab jetzt ignorieren oder nicht mehr (I)</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoriert</translation>
    </message>
    <message>
        <source>Ignored	I</source>
        <translation>Ignoriert	I</translation>
    </message>
    <message>
        <source>Import a preset or a request</source>
        <translation>Vorlage oder Anfrage importieren</translation>
    </message>
    <message>
        <source>Import a style</source>
        <translation>Stil importieren</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>In osu!, press F5 in song select to see it, or hand it over here.</source>
        <translation>In osu! in der Liedauswahl F5 drücken, um es zu sehen, oder hier übergeben.</translation>
    </message>
    <message>
        <source>In the audio</source>
        <translation>Im Audio</translation>
    </message>
    <message>
        <source>Instead</source>
        <comment>word</comment>
        <translation>Stattdessen</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Into the Songs folder</source>
        <translation>In den Songs-Ordner</translation>
    </message>
    <message>
        <source>Into: {folder}</source>
        <translation>Nach: {folder}</translation>
    </message>
    <message>
        <source>It appears</source>
        <translation>Es erscheint</translation>
    </message>
    <message>
        <source>It becomes a new folder; a set that is there already is never touched.</source>
        <translation>Es wird ein neuer Ordner; ein schon vorhandenes Set wird nie angetastet.</translation>
    </message>
    <message>
        <source>It fits well.</source>
        <translation>Es passt gut.</translation>
    </message>
    <message>
        <source>It has not begun</source>
        <translation>Noch nicht begonnen</translation>
    </message>
    <message>
        <source>It is a new difficulty already</source>
        <translation>Ist schon eine neue Schwierigkeit</translation>
    </message>
    <message>
        <source>It is a part of Beatwright and stays</source>
        <translation>Es ist ein Teil von Beatwright und bleibt</translation>
    </message>
    <message>
        <source>It is being taught</source>
        <translation>Er lernt gerade</translation>
    </message>
    <message>
        <source>It is kept; let it go first</source>
        <translation>Es wird behalten; gib es zuerst frei</translation>
    </message>
    <message>
        <source>It is listed because a training run made it</source>
        <translation>Es steht hier, weil ein Training es erzeugt hat</translation>
    </message>
    <message>
        <source>It is not better than its base, so there is nothing to use</source>
        <translation>Er ist nicht besser als die Basis, also gibt es nichts zu verwenden</translation>
    </message>
    <message>
        <source>It is not on this machine</source>
        <translation>Es ist nicht auf diesem Rechner</translation>
    </message>
    <message>
        <source>It is not recorded how this proposal was made</source>
        <translation>Wie dieser Vorschlag entstand, ist nicht festgehalten</translation>
    </message>
    <message>
        <source>It is not recorded how this step was made</source>
        <translation>Wie dieser Schritt entstand, ist nicht festgehalten</translation>
    </message>
    <message>
        <source>It is on this machine already</source>
        <translation>Es ist schon auf diesem Rechner</translation>
    </message>
    <message>
        <source>It is stopping</source>
        <translation>Wird gestoppt</translation>
    </message>
    <message>
        <source>It is undone</source>
        <translation>Ist rückgängig gemacht</translation>
    </message>
    <message>
        <source>It learns well on a graphics card; on a processor a step takes many seconds.</source>
        <translation>Auf einer Grafikkarte lernt es gut; auf einem Prozessor dauert ein Schritt viele Sekunden.</translation>
    </message>
    <message>
        <source>It maps nothing by itself</source>
        <translation>Es mappt nichts allein</translation>
    </message>
    <message>
        <source>It ships with Beatwright</source>
        <translation>Es wird mit Beatwright geliefert</translation>
    </message>
    <message>
        <source>It uses the rows that are learned from.</source>
        <translation>Verwendet die Zeilen, aus denen gelernt wird.</translation>
    </message>
    <message>
        <source>It uses the songs that are learned from; of two and more some are held out to measure it.</source>
        <translation>Es verwendet die Lieder, von denen gelernt wird; ab zweien werden einige zum Messen zurückgehalten.</translation>
    </message>
    <message>
        <source>It was made for {base}, which the form in view has not chosen.</source>
        <translation>Er wurde für {base} gemacht; im sichtbaren Formular ist ein anderes Modell gewählt.</translation>
    </message>
    <message>
        <source>It was not undone</source>
        <translation>Nicht rückgängig gemacht</translation>
    </message>
    <message>
        <source>It will probably not fit into memory, or take far too long.</source>
        <translation>Es passt wohl nicht in den Speicher oder dauert viel zu lange.</translation>
    </message>
    <message>
        <source>Its folder is what other programs read: {folder}</source>
        <translation>Andere Programme lesen seinen Ordner: {folder}</translation>
    </message>
    <message>
        <source>Its folder stays as it is</source>
        <translation>Der Ordner bleibt, wie er ist</translation>
    </message>
    <message>
        <source>Its place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Its tempo</source>
        <translation>Sein Tempo</translation>
    </message>
    <message>
        <source>Its training is not finished; go on with it first</source>
        <translation>Das Training ist nicht zu Ende; setze es zuerst fort</translation>
    </message>
    <message>
        <source>Its training is over</source>
        <translation>Das Training ist vorbei</translation>
    </message>
    <message>
        <source>JSON, for scripts (*.json)</source>
        <translation>JSON, für Skripte (*.json)</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>pitch</comment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep it: it cannot be discarded then</source>
        <translation>Behalten: dann kann es nicht verworfen werden</translation>
    </message>
    <message>
        <source>Keep it: write this proposal</source>
        <translation>Behalten: diesen Vorschlag schreiben</translation>
    </message>
    <message>
        <source>Keep the set&apos;s timing</source>
        <translation>Timing des Sets behalten</translation>
    </message>
    <message>
        <source>Keep the sliders</source>
        <translation>Slider erhalten</translation>
    </message>
    <message>
        <source>Keeps the weights in 8 bits: less memory, slightly different maps</source>
        <translation>Hält die Gewichte in 8 Bit: weniger Speicher, etwas andere Maps</translation>
    </message>
    <message>
        <source>Keeps {describe}.</source>
        <translation>Behält {describe}.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Kept in {folder}</source>
        <translation>Aufbewahrt in {folder}</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tonart</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Kiai of the set</source>
        <translation>Kiai des Sets</translation>
    </message>
    <message>
        <source>Kiai where the set has it; off leaves it out of the new difficulty</source>
        <translation>Kiai dort, wo das Set es hat; aus lässt es in der neuen Schwierigkeit weg</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Labels from the charts</source>
        <translation>Merkmale aus den Charts</translation>
    </message>
    <message>
        <source>Labels from the songs</source>
        <translation>Merkmale aus den Liedern</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>Merkmale…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Larger adapters and many more steps. Overnight; it can be paused for days and goes on exactly.</source>
        <translation>Größere Adapter und viel mehr Schritte. Über Nacht; es kann tagelang pausieren und geht genau weiter.</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Learn a way of mapping from maps</source>
        <translation>Von Maps eine Art zu mappen lernen</translation>
    </message>
    <message>
        <source>Learn from my whole library</source>
        <translation>Aus meiner ganzen Bibliothek lernen</translation>
    </message>
    <message>
        <source>Learn from the chosen rows (Ins)</source>
        <translation>Aus den gewählten Zeilen lernen (Einfg)</translation>
    </message>
    <message>
        <source>Learn from these</source>
        <translation>Daraus lernen</translation>
    </message>
    <message>
        <source>Learn from these rows</source>
        <translation>Aus diesen Zeilen lernen</translation>
    </message>
    <message>
        <source>Learn my taste</source>
        <translation>Meinen Geschmack lernen</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>Gelernte</translation>
    </message>
    <message>
        <source>Learning how the songs sound</source>
        <translation>Lernt, wie die Lieder klingen</translation>
    </message>
    <message>
        <source>Learning what the objects are</source>
        <translation>Lernt, was die Objekte sind</translation>
    </message>
    <message>
        <source>Learning when they fall</source>
        <translation>Lernt, wann sie kommen</translation>
    </message>
    <message>
        <source>Least score</source>
        <translation>Mindestwert</translation>
    </message>
    <message>
        <source>Least score of a finding</source>
        <translation>Mindestwert eines Befunds</translation>
    </message>
    <message>
        <source>Leave out what surprises the model less than this; auto keeps what is worth a look</source>
        <translation>Weglassen, was das Modell weniger überrascht; auto behält, was einen Blick wert ist</translation>
    </message>
    <message>
        <source>Leave the SV</source>
        <translation>SV belassen</translation>
    </message>
    <message>
        <source>Leave the chosen rows out (Del)</source>
        <translation>Die gewählten Zeilen auslassen (Entf)</translation>
    </message>
    <message>
        <source>Leave these rows out</source>
        <translation>Diese Zeilen auslassen</translation>
    </message>
    <message>
        <source>Leaves the rest of the song empty</source>
        <translation>Lässt den Rest des Liedes leer</translation>
    </message>
    <message>
        <source>Left and Right step by the beat divisor, Ctrl+Left and Ctrl+Right by object, Up and Down by timing point, plus and minus zoom, [ and ] set the selected range, Escape clears it.</source>
        <translation>Links und Rechts gehen um den Beat-Teiler, Ctrl+Left und Ctrl+Right um ein Objekt, Auf und Ab um einen Timing-Punkt, Plus und Minus zoomen, [ und ] setzen den ausgewählten Bereich, Escape hebt ihn auf.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassene</translation>
    </message>
    <message>
        <source>Left out because</source>
        <translation>Ausgelassen wegen</translation>
    </message>
    <message>
        <source>Left out, as they have no caption: {count}.</source>
        <translation>Ohne Beschreibung, daher ausgelassen: {count}.</translation>
    </message>
    <message>
        <source>Left out: {reason}</source>
        <translation>Ausgelassen: {reason}</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Less than half of the time on a processor, a little less exact</source>
        <translation>Weniger als die Hälfte der Zeit auf einem Prozessor, etwas weniger genau</translation>
    </message>
    <message>
        <source>Let Beatwright change the difficulty as the selected findings say</source>
        <translation>Beatwright die Schwierigkeit so ändern lassen, wie die ausgewählten Befunde sagen</translation>
    </message>
    <message>
        <source>Let a model map a whole new difficulty (F1)</source>
        <translation>Ein Modell eine ganze neue Schwierigkeit mappen lassen (F1)</translation>
    </message>
    <message>
        <source>Let green lines multiply the SV so that sliders keep their lengths and durations? No object moves.</source>
        <translation>Sollen grüne Linien die SV so vervielfachen, dass Slider Länge und Dauer behalten? Kein Objekt bewegt sich.</translation>
    </message>
    <message>
        <source>Let the model read the difficulties {names}</source>
        <translation>Das Modell die Schwierigkeiten {names} lesen lassen</translation>
    </message>
    <message>
        <source>Let the model read the difficulty and show what it would not have expected there (Ctrl+Shift+A)</source>
        <translation>Das Modell die Schwierigkeit lesen und zeigen lassen, was es dort nicht erwartet hätte (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Lizenz: {licence}</translation>
    </message>
    <message>
        <source>Licence: {licence}.</source>
        <translation>Lizenz: {licence}.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linien</translation>
    </message>
    <message>
        <source>List an adapter, or all adapters in a folder; nothing is copied</source>
        <translation>Einen Adapter oder alle Adapter eines Ordners aufnehmen; nichts wird kopiert</translation>
    </message>
    <message>
        <source>List of adapters</source>
        <translation>Liste der Adapter</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>Hört zu…</translation>
    </message>
    <message>
        <source>Listens to the attacks of the song; quick, to the millisecond</source>
        <translation>Hört auf die Anschläge des Liedes; schnell, auf die Millisekunde</translation>
    </message>
    <message>
        <source>Listens twenty times over and takes what most agree on; slow, to the millisecond.</source>
        <translation>Hört zwanzigmal hin und nimmt, worin sich die meisten einig sind; langsam, auf die Millisekunde.</translation>
    </message>
    <message>
        <source>LoKr has no dropout</source>
        <translation>LoKr hat kein Dropout</translation>
    </message>
    <message>
        <source>LoKr: a tenth as large, learns more slowly</source>
        <translation>LoKr: ein Zehntel so groß, lernt langsamer</translation>
    </message>
    <message>
        <source>LoRA: some megabytes, learns most</source>
        <translation>LoRA: einige Megabyte, lernt am meisten</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Look at the timing</source>
        <translation>Timing ansehen</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Sucht…</translation>
    </message>
    <message>
        <source>Loop the range or the bar</source>
        <translation>Bereich oder Takt wiederholen</translation>
    </message>
    <message>
        <source>Loop the selected range, or the bar (L)</source>
        <translation>Gewählten Bereich oder Takt wiederholen (L)</translation>
    </message>
    <message>
        <source>Loop this</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Loss on held-out songs</source>
        <translation>Verlust auf zurückgehaltenen Songs</translation>
    </message>
    <message>
        <source>Loss on other songs: {before} before, {after} after</source>
        <translation>Verlust bei anderen Songs: vorher {before}, nachher {after}</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Verluste</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Lautheit</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Liedtext</translation>
    </message>
    <message>
        <source>Lyrics are not learned, whatever the files beside the songs say</source>
        <translation>Texte werden nicht gelernt, was auch immer die Dateien neben den Liedern sagen</translation>
    </message>
    <message>
        <source>MaiMod [{version_name}]</source>
        <translation>MaiMod [{version_name}]</translation>
    </message>
    <message numerus="yes">
        <source>MaiMod for %n more</source>
        <translation>
            <numerusform>MaiMod für %n weitere</numerusform>
            <numerusform>MaiMod für %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>MaiMod has looked at every difficulty of the set</source>
        <translation>MaiMod hat jede Schwierigkeit des Sets angesehen</translation>
    </message>
    <message>
        <source>MaiMod has seen all</source>
        <translation>MaiMod hat alle gesehen</translation>
    </message>
    <message>
        <source>MaiMod listens to the song, and its audio file is missing</source>
        <translation>MaiMod hört auf das Lied, und seine Audiodatei fehlt</translation>
    </message>
    <message>
        <source>MaiMod&apos;s surprise in your maps</source>
        <translation>MaiMods Überraschung in deinen Maps</translation>
    </message>
    <message>
        <source>MaiMod, score {score:.0f}</source>
        <translation>MaiMod, Wert {score:.0f}</translation>
    </message>
    <message>
        <source>Make a model…</source>
        <translation>Modell machen…</translation>
    </message>
    <message>
        <source>Make a new set</source>
        <translation>Neues Set machen</translation>
    </message>
    <message>
        <source>Make a song</source>
        <translation>Lied machen</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>Zum Favoriten machen</translation>
    </message>
    <message>
        <source>Make the candidates (Ctrl+Return)</source>
        <translation>Die Kandidaten machen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Make the difficulty (Ctrl+G); nothing on disk changes before you accept it</source>
        <translation>Schwierigkeit erstellen (Ctrl+G); bis zum Annehmen ändert sich nichts auf der Festplatte</translation>
    </message>
    <message>
        <source>Make the files what they were after this step</source>
        <translation>Dateien auf den Stand nach diesem Schritt bringen</translation>
    </message>
    <message>
        <source>Make the files what they were before this step; refused if they changed since</source>
        <translation>Dateien auf den Stand vor diesem Schritt bringen; abgelehnt, wenn sie seither geändert wurden</translation>
    </message>
    <message>
        <source>Make the guest difficulty (Ctrl+G); nothing on disk changes before you accept it</source>
        <translation>Gast-Schwierigkeit erstellen (Ctrl+G); bis zum Annehmen ändert sich nichts auf der Festplatte</translation>
    </message>
    <message>
        <source>Make the same proposal again: same seed, model and options, from the difficulty as it was then</source>
        <translation>Denselben Vorschlag nochmals erstellen: gleicher Seed, gleiches Modell, gleiche Optionen, von der damaligen Schwierigkeit aus</translation>
    </message>
    <message>
        <source>Make this proposal again with another seed (R); this one stays</source>
        <translation>Diesen Vorschlag mit anderem Seed nochmals erstellen (R); dieser bleibt</translation>
    </message>
    <message>
        <source>Makes several difficulties in one go, one for each star rating, named as mappers name them</source>
        <translation>Erstellt mehrere Schwierigkeiten auf einmal, je eine pro Sternewertung, benannt wie unter Mappern üblich</translation>
    </message>
    <message>
        <source>Makes {count} proposals for</source>
        <translation>Erstellt {count} Vorschläge für</translation>
    </message>
    <message>
        <source>Map a part of the difficulty again (F2)</source>
        <translation>Einen Teil der Schwierigkeit neu mappen (F2)</translation>
    </message>
    <message>
        <source>Map a short made-up song and keep how long that takes</source>
        <translation>Einen kurzen künstlichen Song mappen und merken, wie lange das dauert</translation>
    </message>
    <message>
        <source>Map like these</source>
        <translation>Wie diese mappen</translation>
    </message>
    <message>
        <source>Map like these (without training)</source>
        <translation>Wie diese mappen (ohne Training)</translation>
    </message>
    <message>
        <source>Map like these maps…</source>
        <translation>Wie diese Maps mappen…</translation>
    </message>
    <message>
        <source>Map the range again (Ctrl+G); the difficulty stays as it is until you accept</source>
        <translation>Bereich neu mappen (Ctrl+G); die Schwierigkeit bleibt unverändert bis zum Annehmen</translation>
    </message>
    <message>
        <source>Mapper</source>
        <translation>Mapper</translation>
    </message>
    <message>
        <source>Mapper, year, weight and descriptors of the chosen rows</source>
        <translation>Mapper, Jahr, Gewicht und Deskriptoren der gewählten Zeilen</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Maps</translation>
    </message>
    <message>
        <source>Maps are being read</source>
        <translation>Maps werden gelesen</translation>
    </message>
    <message>
        <source>Maps are being read…</source>
        <translation>Maps werden gelesen…</translation>
    </message>
    <message>
        <source>Maps are still being read; wait until that is done, or stop it.</source>
        <translation>Maps werden noch gelesen; warte, bis das fertig ist, oder halte es an.</translation>
    </message>
    <message>
        <source>Maps of</source>
        <translation>Maps von</translation>
    </message>
    <message>
        <source>Maps to map alike</source>
        <translation>Maps, wie die gemappt wird</translation>
    </message>
    <message>
        <source>Mapset archives (*.osz)</source>
        <translation>Mapset-Archive (*.osz)</translation>
    </message>
    <message>
        <source>Mapsets</source>
        <translation>Mapsets</translation>
    </message>
    <message>
        <source>Mapsets (*.osz)</source>
        <translation>Mapsets (*.osz)</translation>
    </message>
    <message>
        <source>Mark the selected findings as done, or take the mark away (D)</source>
        <translation>Ausgewählte Befunde als erledigt markieren oder die Markierung entfernen (D)</translation>
    </message>
    <message>
        <source>Marked as {mark}.</source>
        <translation>Als {mark} markiert.</translation>
    </message>
    <message>
        <source>Marked too</source>
        <translation>Auch markierte</translation>
    </message>
    <message>
        <source>Marked too ({marked})</source>
        <translation>Auch markierte ({marked})</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Measure a song</source>
        <translation>Lied messen</translation>
    </message>
    <message>
        <source>Measure {title}</source>
        <translation>{title} messen</translation>
    </message>
    <message>
        <source>Measured on {day} on {processor}</source>
        <translation>Gemessen am {day} auf {processor}</translation>
    </message>
    <message>
        <source>Measured on {maps} held-out maps of others: loss {loss:+.2f} % (lower for {lower} of them), distance of patterns {patterns:+.0f} %; {minutes:.0f} minutes of one core.</source>
        <translation>Gemessen auf {maps} zurückgehaltenen Maps anderer: Verlust {loss:+.2f} % (weniger bei {lower} davon), Abstand der Muster {patterns:+.0f} %; {minutes:.0f} Minuten eines Kerns.</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Misst</translation>
    </message>
    <message>
        <source>Memory is tight, or it takes long.</source>
        <translation>Der Speicher ist knapp, oder es dauert lange.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Messages, {count}</source>
        <translation>Meldungen, {count}</translation>
    </message>
    <message>
        <source>Messages: {count}; the last fifty are kept (Ctrl+Shift+M)</source>
        <translation>Meldungen: {count}; die letzten fünfzig bleiben (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Taktart</translation>
    </message>
    <message>
        <source>Meter {value} is not supported by osu!; write quarters, such as 3/4.</source>
        <translation>Taktart {value} wird von osu! nicht unterstützt; Viertel schreiben, etwa 3/4.</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>Taktart</translation>
    </message>
    <message>
        <source>Metronome (M): clicks on every beat of the timing</source>
        <translation>Metronom (M): klickt auf jedem Schlag des Timings</translation>
    </message>
    <message>
        <source>Metronome on or off</source>
        <translation>Metronom an oder aus</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Mine and others</source>
        <translation>Eigene und andere</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Kleinigkeit</translation>
    </message>
    <message>
        <source>Minor findings</source>
        <translation>Geringe Befunde</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Modding</source>
        <translation>Modding</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model for MaiMod</source>
        <translation>Modell für MaiMod</translation>
    </message>
    <message>
        <source>Model for the timing</source>
        <translation>Modell für das Timing</translation>
    </message>
    <message>
        <source>Model of {name}</source>
        <translation>Modell von {name}</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Models and adapters</source>
        <translation>Modelle und Adapter</translation>
    </message>
    <message>
        <source>Modes</source>
        <translation>Modi</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More make steps steadier and slower</source>
        <translation>Mehr machen die Schritte ruhiger und langsamer</translation>
    </message>
    <message>
        <source>More need more memory</source>
        <translation>Mehr brauchen mehr Speicher</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Weitere Optionen</translation>
    </message>
    <message>
        <source>More tags, separated by spaces</source>
        <translation>Weitere Tags, durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>More ways to accept or discard</source>
        <translation>Weitere Arten anzunehmen oder zu verwerfen</translation>
    </message>
    <message>
        <source>Move that end of the range (Alt: off the ticks)</source>
        <translation>Dieses Bereichsende verschieben (Alt: abseits der Ticks)</translation>
    </message>
    <message>
        <source>Music model</source>
        <translation>Musikmodell</translation>
    </message>
    <message>
        <source>Music volume</source>
        <translation>Musiklautstärke</translation>
    </message>
    <message>
        <source>Music volume; click to mute</source>
        <translation>Musiklautstärke; Klick schaltet stumm</translation>
    </message>
    <message>
        <source>My music</source>
        <translation>Meine Musik</translation>
    </message>
    <message>
        <source>My selection</source>
        <translation>Meine Auswahl</translation>
    </message>
    <message>
        <source>My style</source>
        <translation>Mein Stil</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the new difficulty; a name that is taken gets a number</source>
        <translation>Name der neuen Schwierigkeit; ein vergebener Name bekommt eine Nummer</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>Name der Vorlage:</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New difficulties keep the red lines of the set, whatever is found here; found lines can still be looked at, heard and checked</source>
        <translation>Neue Schwierigkeiten behalten die roten Linien des Sets, was immer hier gefunden wird; gefundene Linien lassen sich trotzdem ansehen, anhören und prüfen</translation>
    </message>
    <message>
        <source>New difficulty</source>
        <translation>Neue Schwierigkeit</translation>
    </message>
    <message>
        <source>New set</source>
        <translation>Neues Set</translation>
    </message>
    <message>
        <source>New {stars}difficulty</source>
        <translation>Neue {stars}Schwierigkeit</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Nächster Befund</translation>
    </message>
    <message>
        <source>Next object that the proposal changes</source>
        <translation>Nächstes Objekt, das der Vorschlag ändert</translation>
    </message>
    <message>
        <source>Next proposal</source>
        <translation>Nächster Vorschlag</translation>
    </message>
    <message>
        <source>No Songs folder is open</source>
        <translation>Kein Songs-Ordner ist geöffnet</translation>
    </message>
    <message>
        <source>No adapters yet. `beatwright adapter train` makes one of your own maps; a folder can be added here.</source>
        <translation>Noch keine Adapter. `beatwright adapter train` macht einen aus eigenen Maps; hier kann ein Ordner hinzugefügt werden.</translation>
    </message>
    <message>
        <source>No addition</source>
        <translation>Kein Zusatz</translation>
    </message>
    <message>
        <source>No beat was found in the song; choose another candidate</source>
        <translation>Im Lied wurde kein Takt gefunden; wähle einen anderen Kandidaten</translation>
    </message>
    <message>
        <source>No beatmaps here</source>
        <translation>Hier sind keine Beatmaps</translation>
    </message>
    <message>
        <source>No descriptor contains these words.</source>
        <translation>Kein Deskriptor enthält diese Wörter.</translation>
    </message>
    <message>
        <source>No difficulty of the set can be read.</source>
        <translation>Keine Schwierigkeit des Sets kann gelesen werden.</translation>
    </message>
    <message>
        <source>No finding fits the filter; {left} of them do not.</source>
        <translation>Kein Befund passt zum Filter; {left} davon nicht.</translation>
    </message>
    <message>
        <source>No font of this system has the letters of {language}, so the window stays in English; install one, such as {font}, and start Beatwright again.</source>
        <translation>Keine Schrift dieses Systems hat die Zeichen für {language}, also bleibt das Fenster englisch; installiere eine wie {font} und starte Beatwright neu.</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>Kein Favorit mehr</translation>
    </message>
    <message>
        <source>No losses yet.</source>
        <translation>Noch keine Verluste.</translation>
    </message>
    <message>
        <source>No program opens .osz files here; install osu!, or open {name} from its folder.</source>
        <translation>Kein Programm öffnet hier .osz-Dateien; osu! installieren oder {name} aus dem Ordner öffnen.</translation>
    </message>
    <message>
        <source>No proposals for this song yet. What the forms make is listed here, to compare and to decide.</source>
        <translation>Noch keine Vorschläge für dieses Lied. Was die Formulare machen, steht hier zum Vergleichen und Entscheiden.</translation>
    </message>
    <message>
        <source>No red line yet</source>
        <translation>Noch keine rote Linie</translation>
    </message>
    <message>
        <source>No request waits from last time</source>
        <translation>Keine Anfrage wartet vom letzten Mal</translation>
    </message>
    <message>
        <source>No song is sung</source>
        <translation>Kein Lied hat Gesang</translation>
    </message>
    <message>
        <source>No song open</source>
        <translation>Kein Lied geöffnet</translation>
    </message>
    <message>
        <source>No song was held out of this style; open a song that it does not have, then try again.</source>
        <translation>Bei diesem Stil wurde kein Song zurückgehalten; öffne einen Song, den er nicht hat, und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>No song was open yet</source>
        <translation>Es war noch kein Lied offen</translation>
    </message>
    <message>
        <source>No songs yet. Describe one at the left, or take a file of your own.</source>
        <translation>Noch keine Lieder. Beschreibe links eines oder nimm eine eigene Datei.</translation>
    </message>
    <message>
        <source>No sound device was found; the song plays silently.</source>
        <translation>Kein Audiogerät gefunden; das Lied läuft stumm.</translation>
    </message>
    <message>
        <source>No stars yet</source>
        <translation>Noch ohne Sterne</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>None chosen: the model decides by itself.</source>
        <translation>Keine gewählt: das Modell entscheidet selbst.</translation>
    </message>
    <message>
        <source>None of the findings can be fixed without a person</source>
        <translation>Keiner der Befunde kann ohne einen Menschen behoben werden</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Nicht hier</translation>
    </message>
    <message>
        <source>Not like</source>
        <translation>Nicht wie</translation>
    </message>
    <message>
        <source>Notes of osu!mania fall faster</source>
        <translation>Noten von osu!mania fallen schneller</translation>
    </message>
    <message>
        <source>Notes of osu!mania fall slower</source>
        <translation>Noten von osu!mania fallen langsamer</translation>
    </message>
    <message>
        <source>Nothing can be written into {folder}: the result can be looked at, but not accepted as long as that is so.</source>
        <translation>In {folder} kann nichts geschrieben werden: Das Ergebnis lässt sich ansehen, aber nicht annehmen, solange das so ist.</translation>
    </message>
    <message>
        <source>Nothing changes after this moment.</source>
        <translation>Nach diesem Moment ändert sich nichts.</translation>
    </message>
    <message>
        <source>Nothing changes before.</source>
        <translation>Davor ändert sich nichts.</translation>
    </message>
    <message>
        <source>Nothing ended yet</source>
        <translation>Noch nichts beendet</translation>
    </message>
    <message>
        <source>Nothing found: no rule is broken.</source>
        <translation>Nichts gefunden: keine Regel ist verletzt.</translation>
    </message>
    <message>
        <source>Nothing found: {value}.</source>
        <translation>Nichts gefunden: {value}.</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Nichts läuft</translation>
    </message>
    <message>
        <source>Nothing is written yet: F9 goes through what changes, B compares, Ctrl+S accepts all of it.</source>
        <translation>Noch ist nichts geschrieben: F9 geht durch die Änderungen, B vergleicht, Strg+S nimmt alles an.</translation>
    </message>
    <message>
        <source>Nothing matches the search</source>
        <translation>Nichts passt zur Suche</translation>
    </message>
    <message>
        <source>Nothing of it is on this machine</source>
        <translation>Nichts davon ist auf diesem Rechner</translation>
    </message>
    <message>
        <source>Nothing says how it was made</source>
        <translation>Nichts sagt, wie es entstand</translation>
    </message>
    <message>
        <source>Nothing says which model it was made for; a wrong one refuses it.</source>
        <translation>Nirgends steht, für welches Modell er gemacht wurde; ein falsches lehnt ihn ab.</translation>
    </message>
    <message>
        <source>Nothing special</source>
        <translation>Nichts Besonderes</translation>
    </message>
    <message>
        <source>Nothing surprised {by}.</source>
        <translation>Nichts überraschte {by}.</translation>
    </message>
    <message>
        <source>Nothing that Beatwright wrote for this song is left to undo</source>
        <translation>Nichts, was Beatwright zu diesem Song schrieb, lässt sich noch rückgängig machen</translation>
    </message>
    <message>
        <source>Nothing that was undone for this song is left to redo</source>
        <translation>Nichts Rückgängiges zu diesem Song lässt sich noch wiederholen</translation>
    </message>
    <message>
        <source>Nothing to learn from yet</source>
        <translation>Noch nichts zum Lernen</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Nothing was accepted for this song yet</source>
        <translation>Für dieses Lied wurde noch nichts angenommen</translation>
    </message>
    <message>
        <source>Nothing was accepted for {title} yet. What you accept, fix or write is listed here.</source>
        <translation>Für {title} wurde noch nichts angenommen. Angenommenes, Behobenes und Geschriebenes steht hier.</translation>
    </message>
    <message>
        <source>Nothing was changed in place yet, so there is no backup.</source>
        <translation>Noch wurde nichts an Ort und Stelle geändert, es gibt also keine Sicherung.</translation>
    </message>
    <message>
        <source>Nothing was found in this set</source>
        <translation>In diesem Set wurde nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing was looked for yet.
Check the rules to find what breaks the ranking criteria; run MaiMod to see what a model would not have expected.</source>
        <translation>Noch wurde nichts gesucht.
Regeln prüfen findet, was die Ranking-Kriterien verletzt; MaiMod zeigt, was ein Modell nicht erwartet hätte.</translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>Noch nichts gemessen.</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>Noch keine Meldung.</translation>
    </message>
    <message>
        <source>Objects as in the game or as in the editor</source>
        <translation>Objekte wie im Spiel oder wie im Editor</translation>
    </message>
    <message>
        <source>Objects of the set&apos;s other difficulties that fall on the same moments get the same sounds</source>
        <translation>Objekte der anderen Schwierigkeiten des Sets in denselben Momenten bekommen dieselben Klänge</translation>
    </message>
    <message>
        <source>Objects per second over the song; the marks below are the objects, each in the colour of its snap</source>
        <translation>Objekte pro Sekunde im Lied; die Striche darunter sind die Objekte, jedes in der Farbe seines Rasters</translation>
    </message>
    <message>
        <source>Objects that would be more than {TOLERANCE:g} ms off their tick, by difficulty; Enter or a double-click goes there</source>
        <translation>Objekte, die mehr als {TOLERANCE:g} ms neben ihrem Tick lägen, je Schwierigkeit; Enter oder Doppelklick springt hin</translation>
    </message>
    <message>
        <source>Of its factors: higher learns more, and needs more songs</source>
        <translation>Seiner Faktoren: höher lernt mehr und braucht mehr Lieder</translation>
    </message>
    <message>
        <source>Of the end</source>
        <translation>Des Endes</translation>
    </message>
    <message>
        <source>Of the set&apos;s audio file</source>
        <translation>Der Audiodatei des Sets</translation>
    </message>
    <message>
        <source>Of the set; the prompt where it is empty</source>
        <translation>Des Sets; der Prompt, wenn leer</translation>
    </message>
    <message>
        <source>Of the set; you and the model where it is empty</source>
        <translation>Des Sets; du und das Modell, wenn leer</translation>
    </message>
    <message>
        <source>Of the whole song; peaks are held below full scale</source>
        <translation>Des ganzen Liedes; Spitzen bleiben unter Vollaussteuerung</translation>
    </message>
    <message>
        <source>Of what is sung, such as en; instrumental where nothing is</source>
        <translation>Des Gesungenen, etwa en; instrumental, wo nichts gesungen wird</translation>
    </message>
    <message>
        <source>Offer Beatwright for .osu and .osz files</source>
        <translation>Beatwright für .osu- und .osz-Dateien anbieten</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>On macOS choose &quot;Open With&quot; in the Finder</source>
        <translation>Unter macOS im Finder „Öffnen mit“ wählen</translation>
    </message>
    <message>
        <source>On songs that it did not learn from the style is not better, so the model stays as it was. More maps that agree help more than more steps.</source>
        <translation>Auf Songs, aus denen nicht gelernt wurde, ist der Stil nicht besser, also bleibt das Modell, wie es war. Mehr Maps, die zusammenpassen, helfen mehr als mehr Schritte.</translation>
    </message>
    <message>
        <source>On the timeline</source>
        <translation>Auf der Zeitleiste</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>Auf diesem Rechner</translation>
    </message>
    <message>
        <source>One beat earlier</source>
        <translation>Einen Schlag früher</translation>
    </message>
    <message>
        <source>One beat later</source>
        <translation>Einen Schlag später</translation>
    </message>
    <message>
        <source>One mapper</source>
        <translation>Ein Mapper</translation>
    </message>
    <message>
        <source>One mapper&apos;s way with patterns; every set counts alike</source>
        <translation>Die Art eines Mappers mit Mustern; jedes Set zählt gleich</translation>
    </message>
    <message>
        <source>One new {keys}{mode} difficulty of about {value:g}★</source>
        <translation>Eine neue {keys}{mode}-Schwierigkeit mit etwa {value:g}★</translation>
    </message>
    <message>
        <source>One of your styles, with a slider for its strength; several can be blended</source>
        <translation>Einer deiner Stile, mit einem Regler für die Stärke; mehrere lassen sich mischen</translation>
    </message>
    <message>
        <source>One red line for the whole song.</source>
        <translation>Eine rote Linie für das ganze Lied.</translation>
    </message>
    <message>
        <source>One song: none can be held out, so nothing can say whether the style is better than its base.</source>
        <translation>Ein Song: keiner kann zurückgehalten werden, also lässt sich nicht sagen, ob der Stil besser ist als die Basis.</translation>
    </message>
    <message>
        <source>Only a person can decide what to do about this</source>
        <translation>Das kann nur ein Mensch entscheiden</translation>
    </message>
    <message>
        <source>Only difficulties of so many stars. Drag the handles; double-click for all.
Left and right move the lower end, with Shift the upper one.</source>
        <translation>Nur Schwierigkeiten mit so vielen Sternen. Griffe ziehen; Doppelklick für alle.
Links und Rechts bewegen das untere Ende, mit Shift das obere.</translation>
    </message>
    <message>
        <source>Only for: {parts}</source>
        <translation>Nur für: {parts}</translation>
    </message>
    <message>
        <source>Only look at it</source>
        <translation>Nur ansehen</translation>
    </message>
    <message>
        <source>Only maps of this mapper are learned from, such as your own</source>
        <translation>Nur aus Maps dieses Mappers wird gelernt, etwa deinen eigenen</translation>
    </message>
    <message>
        <source>Only playfield and timeline</source>
        <translation>Nur Spielfeld und Zeitleiste</translation>
    </message>
    <message>
        <source>Only the selected range</source>
        <translation>Nur der ausgewählte Bereich</translation>
    </message>
    <message>
        <source>Only {about} to {value} stars</source>
        <translation>Nur {about} bis {value} Sterne</translation>
    </message>
    <message>
        <source>Only {folder} is deleted. This cannot be undone; the model can be downloaded again as long as {page} offers it.</source>
        <translation>Nur {folder} wird gelöscht. Das lässt sich nicht rückgängig machen; das Modell kann wieder geladen werden, solange {page} es anbietet.</translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation>Nur {name}</translation>
    </message>
    <message>
        <source>Only {value} (several may be chosen)</source>
        <translation>Nur {value} (mehrere wählbar)</translation>
    </message>
    <message>
        <source>Only {value} – {value2}</source>
        <translation>Nur {value} – {value2}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open a beatmap or a song</source>
        <translation>Beatmap oder Lied öffnen</translation>
    </message>
    <message>
        <source>Open a beatmap or an audio file without a library (Ctrl+O)</source>
        <translation>Beatmap oder Audiodatei ohne Bibliothek öffnen (Ctrl+O)</translation>
    </message>
    <message>
        <source>Open a difficulty first</source>
        <translation>Zuerst eine Schwierigkeit öffnen</translation>
    </message>
    <message>
        <source>Open a difficulty to see what the ranking criteria and a model say about it.</source>
        <translation>Eine Schwierigkeit öffnen, um zu sehen, was Ranking-Kriterien und ein Modell dazu sagen.</translation>
    </message>
    <message>
        <source>Open a mapset folder</source>
        <translation>Mapset-Ordner öffnen</translation>
    </message>
    <message>
        <source>Open a song and give it a red line to see this</source>
        <translation>Ein Lied öffnen und ihm eine rote Linie geben, um dies zu sehen</translation>
    </message>
    <message>
        <source>Open a song first</source>
        <translation>Zuerst ein Lied öffnen</translation>
    </message>
    <message>
        <source>Open a song in the library first</source>
        <translation>Zuerst ein Lied in der Bibliothek öffnen</translation>
    </message>
    <message>
        <source>Open a song with audio first</source>
        <translation>Zuerst ein Lied mit Audio öffnen</translation>
    </message>
    <message>
        <source>Open an archive</source>
        <translation>Archiv öffnen</translation>
    </message>
    <message>
        <source>Open an audio file</source>
        <translation>Audiodatei öffnen</translation>
    </message>
    <message>
        <source>Open audio file</source>
        <translation>Audiodatei öffnen</translation>
    </message>
    <message>
        <source>Open audio file… (a song without a beatmap; or drop it here)</source>
        <translation>Audiodatei öffnen… (ein Lied ohne Beatmap; oder hier ablegen)</translation>
    </message>
    <message>
        <source>Open in osu!</source>
        <translation>In osu! öffnen</translation>
    </message>
    <message>
        <source>Open in osu!&apos;s editor	Ctrl+Return</source>
        <translation>Im Editor von osu! öffnen	Ctrl+Return</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>Hier öffnen</translation>
    </message>
    <message>
        <source>Open one song instead…</source>
        <translation>Ein einzelnes Lied öffnen…</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open the folder of downloaded models</source>
        <translation>Den Ordner der geladenen Modelle öffnen</translation>
    </message>
    <message>
        <source>Open the set in osu!</source>
        <translation>Set in osu! öffnen</translation>
    </message>
    <message>
        <source>Open the song&apos;s folder</source>
        <translation>Ordner des Liedes öffnen</translation>
    </message>
    <message>
        <source>Open what osu!lazer edits externally</source>
        <translation>Öffnen, was osu!lazer extern bearbeitet</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Original and proposal: one, as a ghost, side by side</source>
        <translation>Original und Vorschlag: eins, als Geist, nebeneinander</translation>
    </message>
    <message>
        <source>Other tempos</source>
        <translation>Andere Tempi</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Overall difficulty; auto fits it to the stars</source>
        <translation>Overall Difficulty; auto passt sie den Sternen an</translation>
    </message>
    <message>
        <source>Own file…</source>
        <translation>Eigene Datei…</translation>
    </message>
    <message>
        <source>Pack the set as .osz too</source>
        <translation>Set auch als .osz packen</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>Parts at once</source>
        <translation>Teile auf einmal</translation>
    </message>
    <message>
        <source>Parts of so many bars with words of their own, joined on beats</source>
        <translation>Teile von so vielen Takten mit eigenen Worten, auf Schlägen verbunden</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Space)</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Paused at {share}</source>
        <translation>Angehalten bei {share}</translation>
    </message>
    <message>
        <source>Paused; what has arrived stays, and Resume goes on from there.</source>
        <translation>Angehalten; was da ist, bleibt, und „Fortsetzen“ lädt von dort weiter.</translation>
    </message>
    <message>
        <source>Percent of the prompts that are the genre instead of the caption</source>
        <translation>Prozent der Prompts, die das Genre statt der Beschreibung sind</translation>
    </message>
    <message>
        <source>Pick it (Ctrl: add or take away, Shift: all up to there)</source>
        <translation>Auswählen (Ctrl: hinzufügen oder wegnehmen, Shift: alle bis dort)</translation>
    </message>
    <message>
        <source>Pick the objects in a box</source>
        <translation>Objekte in einem Rahmen wählen</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Tonhöhe</translation>
    </message>
    <message>
        <source>Plain text, as one posts it (*.txt)</source>
        <translation>Reiner Text, wie man ihn postet (*.txt)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Abspielen (Space)</translation>
    </message>
    <message>
        <source>Play and draw the original difficulty (B switches)</source>
        <translation>Original-Schwierigkeit abspielen und zeichnen (B wechselt)</translation>
    </message>
    <message>
        <source>Play and draw the proposal (B switches)</source>
        <translation>Vorschlag abspielen und zeichnen (B wechselt)</translation>
    </message>
    <message>
        <source>Play at {rate:.0%} speed</source>
        <translation>Mit {rate:.0%} Tempo abspielen</translation>
    </message>
    <message>
        <source>Play from the preview point</source>
        <translation>Ab dem Vorschaupunkt abspielen</translation>
    </message>
    <message>
        <source>Play from the start</source>
        <translation>Von Anfang an abspielen</translation>
    </message>
    <message>
        <source>Play it, or stop</source>
        <translation>Abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Play it, or stop ({key})</source>
        <translation>Abspielen oder anhalten ({key})</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Wiedergabe oder Pause</translation>
    </message>
    <message>
        <source>Play the proposal of that number, or stop it</source>
        <translation>Den Vorschlag dieser Nummer spielen oder anhalten</translation>
    </message>
    <message>
        <source>Play the row (Return)</source>
        <translation>Zeile abspielen (Eingabe)</translation>
    </message>
    <message>
        <source>Play with a click on every beat</source>
        <translation>Mit Klick auf jedem Schlag abspielen</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Preparing the songs</source>
        <translation>Songs vorbereiten</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Presets and requests (*.yaml *.yml)</source>
        <translation>Vorlagen und Anfragen (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Preview point at {time_text}</source>
        <translation>Vorschaupunkt bei {time_text}</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Voriger Befund</translation>
    </message>
    <message>
        <source>Previous object that the proposal changes</source>
        <translation>Voriges Objekt, das der Vorschlag ändert</translation>
    </message>
    <message>
        <source>Previous proposal</source>
        <translation>Voriger Vorschlag</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Problem: a rule is broken or the model is very surprised. Warning: look at it. Minor: a detail.</source>
        <translation>Problem: eine Regel ist verletzt oder das Modell sehr überrascht. Warnung: ansehen. Gering: ein Detail.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Progress of the running job</source>
        <translation>Fortschritt des laufenden Auftrags</translation>
    </message>
    <message>
        <source>Progress of {title}</source>
        <translation>Fortschritt von {title}</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Proposal  {name}</source>
        <translation>Vorschlag  {name}</translation>
    </message>
    <message>
        <source>Proposal [{version_name}]</source>
        <translation>Vorschlag [{version_name}]</translation>
    </message>
    <message>
        <source>Proposal [{version_name}]   {stars:.2f}★</source>
        <translation>Vorschlag [{version_name}]   {stars:.2f}★</translation>
    </message>
    <message>
        <source>Proposal {number}: {facts}</source>
        <translation>Vorschlag {number}: {facts}</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Propose labels</source>
        <translation>Merkmale vorschlagen</translation>
    </message>
    <message>
        <source>Propose the difficulty with every finding fixed that can be</source>
        <translation>Die Schwierigkeit vorschlagen, in der alles Behebbare behoben ist</translation>
    </message>
    <message>
        <source>Propose to fix all findings</source>
        <translation>Vorschlagen, alle Befunde zu beheben</translation>
    </message>
    <message>
        <source>Propose to fix all of {check}</source>
        <translation>Vorschlagen, alle von {check} zu beheben</translation>
    </message>
    <message>
        <source>Put the style into the forms, with a slider for its strength</source>
        <translation>Den Stil in die Formulare übernehmen, mit einem Regler für die Stärke</translation>
    </message>
    <message>
        <source>Put these lines into every difficulty of the set; backups are kept, and Ctrl+Z takes it back</source>
        <translation>Diese Linien in jede Schwierigkeit des Sets setzen; Sicherungen bleiben, und Ctrl+Z nimmt es zurück</translation>
    </message>
    <message>
        <source>Put “{word}” into the prompt, or take it out</source>
        <translation>„{word}“ in den Prompt setzen oder herausnehmen</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Queue ({MOST_COUNTED})</source>
        <translation>Queue ({MOST_COUNTED})</translation>
    </message>
    <message>
        <source>Queue ({count})</source>
        <translation>Queue ({count})</translation>
    </message>
    <message>
        <source>Queue the chosen request once more (Ctrl+R)</source>
        <translation>Gewählte Anfrage nochmals einreihen (Ctrl+R)</translation>
    </message>
    <message>
        <source>Quick style</source>
        <translation>Schneller Stil</translation>
    </message>
    <message>
        <source>Quicker</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Quit Beatwright?</source>
        <translation>Beatwright beenden?</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Rank by prompt</source>
        <translation>Nach Prompt ordnen</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Reading maps</source>
        <translation>Maps lesen</translation>
    </message>
    <message>
        <source>Reading songs</source>
        <translation>Liest Lieder</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Red line</source>
        <translation>Rote Linie</translation>
    </message>
    <message>
        <source>Red lines</source>
        <translation>Rote Linien</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Remap</source>
        <translation>Remap</translation>
    </message>
    <message>
        <source>Remap the range</source>
        <translation>Bereich remappen</translation>
    </message>
    <message>
        <source>Remap this</source>
        <translation>Remappen</translation>
    </message>
    <message>
        <source>Remap {time_text} – {time_text2}</source>
        <translation>Remap {time_text} – {time_text2}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the bookmark</source>
        <translation>Lesezeichen entfernen</translation>
    </message>
    <message>
        <source>Remove the chosen red line</source>
        <translation>Gewählte rote Linie entfernen</translation>
    </message>
    <message>
        <source>Repair and new set</source>
        <translation>Reparatur und neues Set</translation>
    </message>
    <message>
        <source>Repair the chosen song, and open a new set of it with one red line</source>
        <translation>Das gewählte Lied reparieren und ein neues Set davon mit einer roten Linie öffnen</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Nochmals</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Requests (*.yaml)</source>
        <translation>Anfragen (*.yaml)</translation>
    </message>
    <message>
        <source>Reset form</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Rhythm F1</source>
        <translation>Rhythmus-F1</translation>
    </message>
    <message>
        <source>Rhythm complexity</source>
        <translation>Rhythmuskomplexität</translation>
    </message>
    <message>
        <source>Right-click a set to make it a favourite.</source>
        <translation>Rechtsklick auf ein Set macht es zum Favoriten.</translation>
    </message>
    <message>
        <source>Rule checks</source>
        <translation>Regelprüfungen</translation>
    </message>
    <message>
        <source>Rule checks of the set</source>
        <translation>Regelprüfungen des Sets</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Run</source>
        <comment>waiting requests</comment>
        <translation>Start</translation>
    </message>
    <message>
        <source>Run MaiMod</source>
        <translation>MaiMod starten</translation>
    </message>
    <message>
        <source>Run MaiMod, or stop it</source>
        <translation>MaiMod starten oder stoppen</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Run again exactly</source>
        <translation>Genauso wiederholen</translation>
    </message>
    <message>
        <source>Run paused</source>
        <translation>Pausierte starten</translation>
    </message>
    <message>
        <source>Run the chosen job earlier (Alt+Up)</source>
        <translation>Gewählten Auftrag früher ausführen (Alt+Up)</translation>
    </message>
    <message>
        <source>Run the chosen job later (Alt+Down)</source>
        <translation>Gewählten Auftrag später ausführen (Alt+Down)</translation>
    </message>
    <message>
        <source>Run the requests that wait from last time</source>
        <translation>Die vom letzten Mal wartenden Anfragen starten</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Said to the model, which follows it roughly</source>
        <translation>Wird dem Modell gesagt, das ihr ungefähr folgt</translation>
    </message>
    <message>
        <source>Sample maps</source>
        <translation>Beispielmaps</translation>
    </message>
    <message>
        <source>Sample maps of songs that are not learned from; Return plays one beside the human map</source>
        <translation>Beispielmaps von Songs, aus denen nicht gelernt wird; Eingabe spielt eine neben der menschlichen</translation>
    </message>
    <message>
        <source>Sample maps on the way</source>
        <translation>Beispielmaps unterwegs</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Save as a preset…</source>
        <translation>Als Vorlage speichern…</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Woanders speichern…</translation>
    </message>
    <message>
        <source>Save the difficulty in</source>
        <translation>Schwierigkeit speichern in</translation>
    </message>
    <message>
        <source>Save where it is and wait; it goes on exactly there</source>
        <translation>Stand aufschreiben und warten; es geht genau dort weiter</translation>
    </message>
    <message>
        <source>Saving where it is…</source>
        <translation>Schreibt den Stand auf…</translation>
    </message>
    <message>
        <source>Say how like its prompt each song is, as CLAP measures it; the most like comes first</source>
        <translation>Sagt, wie sehr jedes Lied seinem Prompt gleicht, wie CLAP es misst; das ähnlichste kommt zuerst</translation>
    </message>
    <message>
        <source>Say that AI was used</source>
        <translation>KI-Nutzung angeben</translation>
    </message>
    <message>
        <source>Scale of the factors; auto: twice the rank for LoRA, the rank for LoKr</source>
        <translation>Maßstab der Faktoren; auto: bei LoRA der doppelte Rang, bei LoKr der Rang</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Scroll</translation>
    </message>
    <message>
        <source>Scroll speed {speed}</source>
        <translation>Scrollgeschwindigkeit {speed}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search descriptors</source>
        <translation>Deskriptoren suchen</translation>
    </message>
    <message>
        <source>Search songs, mappers, stars&gt;4 …</source>
        <translation>Lieder, Mapper, stars&gt;4 … suchen</translation>
    </message>
    <message>
        <source>Search the audio near this tempo; exact to the millisecond</source>
        <translation>Audio nahe diesem Tempo durchsuchen; auf die Millisekunde genau</translation>
    </message>
    <message>
        <source>Search the data set</source>
        <translation>Datensatz durchsuchen</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Bibliothek durchsuchen</translation>
    </message>
    <message>
        <source>Seconds of a part</source>
        <translation>Sekunden eines Ausschnitts</translation>
    </message>
    <message>
        <source>Seconds of a song that are learned at once; longer needs more memory</source>
        <translation>Sekunden eines Lieds, die auf einmal gelernt werden; länger braucht mehr Speicher</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Seek to the nearest tick (Alt: off the ticks)</source>
        <translation>Zum nächsten Tick springen (Alt: abseits der Ticks)</translation>
    </message>
    <message>
        <source>Select a finding that can be fixed first</source>
        <translation>Zuerst einen behebbaren Befund auswählen</translation>
    </message>
    <message>
        <source>Select a range first: drag on the timeline&apos;s ruler, or press [ and ] at its ends</source>
        <translation>Zuerst einen Bereich auswählen: auf dem Lineal der Zeitleiste ziehen oder an den Enden [ und ] drücken</translation>
    </message>
    <message>
        <source>Select a range first: drag on the timeline&apos;s ruler, or type its times</source>
        <translation>Zuerst einen Bereich auswählen: auf dem Lineal der Zeitleiste ziehen oder Zeiten eintippen</translation>
    </message>
    <message>
        <source>Select a range, as a drag on the ruler does</source>
        <translation>Einen Bereich auswählen, wie durch Ziehen auf dem Lineal</translation>
    </message>
    <message>
        <source>Select findings in the list first</source>
        <translation>Zuerst Befunde in der Liste auswählen</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Set a bookmark</source>
        <translation>Lesezeichen setzen</translation>
    </message>
    <message>
        <source>Set every field to its default; the range and your name stay</source>
        <translation>Jedes Feld auf seinen Standard setzen; Bereich und eigener Name bleiben</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings: CS, AR, OD, HP and slider velocity</source>
        <translation>Einstellungen: CS, AR, OD, HP und Slidergeschwindigkeit</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Share of LoRA&apos;s inputs that are left out in each step</source>
        <translation>Anteil der Eingaben von LoRA, die in jedem Schritt wegfallen</translation>
    </message>
    <message>
        <source>Share of hold notes; auto leaves it to the model</source>
        <translation>Anteil der Haltenoten; auto überlässt ihn dem Modell</translation>
    </message>
    <message>
        <source>Share of the parts that are learned without their prompt, so that guidance goes on working</source>
        <translation>Anteil der Teile, die ohne ihren Prompt gelernt werden, damit die Guidance weiter wirkt</translation>
    </message>
    <message>
        <source>Show all of them</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show and hear these lines; difficulties are still made on those of the set</source>
        <translation>Diese Linien zeigen und anhören; Schwierigkeiten entstehen weiter auf denen des Sets</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show on the timeline</source>
        <translation>Auf Zeitleiste zeigen</translation>
    </message>
    <message>
        <source>Show or fold the form</source>
        <translation>Formular ein-/ausblenden</translation>
    </message>
    <message>
        <source>Show or fold the library</source>
        <translation>Bibliothek ein-/ausblenden</translation>
    </message>
    <message>
        <source>Show or fold the library (Ctrl+B)</source>
        <translation>Bibliothek ein-/ausblenden (Ctrl+B)</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>Sicherungen zeigen</translation>
    </message>
    <message>
        <source>Show the findings of one category only</source>
        <translation>Nur Befunde einer Kategorie zeigen</translation>
    </message>
    <message>
        <source>Show the findings too that were marked as done or ignored</source>
        <translation>Auch als erledigt oder ignoriert markierte Befunde zeigen</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Log zeigen</translation>
    </message>
    <message>
        <source>Show the song&apos;s folder</source>
        <translation>Ordner des Liedes zeigen</translation>
    </message>
    <message>
        <source>Show the whole song</source>
        <translation>Ganzes Lied zeigen</translation>
    </message>
    <message>
        <source>Show what waits, runs and ended; change the order, cancel, repeat (Ctrl+J)</source>
        <translation>Zeigen, was wartet, läuft und beendet ist; Reihenfolge ändern, abbrechen, wiederholen (Ctrl+J)</translation>
    </message>
    <message>
        <source>Show {value}</source>
        <translation>{value} zeigen</translation>
    </message>
    <message>
        <source>Single maps…</source>
        <translation>Einzelne Maps…</translation>
    </message>
    <message>
        <source>Sizes, licences, speed here, downloads and adapters</source>
        <translation>Größen, Lizenzen, Tempo hier, Downloads und Adapter</translation>
    </message>
    <message>
        <source>Slider</source>
        <translation>Slider</translation>
    </message>
    <message>
        <source>Slider velocities and shapes; sets count alike</source>
        <translation>Slidergeschwindigkeiten und -formen; Sets zählen gleich</translation>
    </message>
    <message>
        <source>Slider velocity</source>
        <translation>Slidergeschwindigkeit</translation>
    </message>
    <message>
        <source>Small models are quick, large ones sound better and want a graphics card</source>
        <translation>Kleine Modelle sind schnell, große klingen besser und wollen eine Grafikkarte</translation>
    </message>
    <message>
        <source>Snap</source>
        <translation>Snap</translation>
    </message>
    <message>
        <source>Something is being made; wait, or stop it</source>
        <translation>Es entsteht gerade etwas; warte oder halte es an</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({name}: {words}). Details are in {log_file}.</source>
        <translation>Etwas Unerwartetes ging schief ({name}: {words}). Einzelheiten in {log_file}.</translation>
    </message>
    <message>
        <source>Song</source>
        <translation>Lied</translation>
    </message>
    <message>
        <source>Song details</source>
        <translation>Lieddetails</translation>
    </message>
    <message>
        <source>Song lab</source>
        <translation>Lied-Labor</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>Lieder</translation>
    </message>
    <message>
        <source>Songs (*.mp3 *.ogg *.wav *.flac *.opus *.m4a)</source>
        <translation>Lieder (*.mp3 *.ogg *.wav *.flac *.opus *.m4a)</translation>
    </message>
    <message>
        <source>Songs appear here as they are found.</source>
        <translation>Lieder erscheinen hier, sobald sie gefunden sind.</translation>
    </message>
    <message>
        <source>Songs are being read</source>
        <translation>Lieder werden gelesen</translation>
    </message>
    <message>
        <source>Songs are being read…</source>
        <translation>Lieder werden gelesen…</translation>
    </message>
    <message>
        <source>Songs are still being read; wait until that is done, or stop it.</source>
        <translation>Es werden noch Lieder gelesen; warten, bis das fertig ist, oder es abbrechen.</translation>
    </message>
    <message>
        <source>Songs: {songs}, {time} of music; held out to measure it: {apart}.</source>
        <translation>Lieder: {songs}, {time} Musik; zum Messen zurückgehalten: {apart}.</translation>
    </message>
    <message>
        <source>Sort the findings</source>
        <translation>Befunde sortieren</translation>
    </message>
    <message>
        <source>Space: with; Shift+Space: without</source>
        <translation>Space: mit; Shift+Space: ohne</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Speed here</source>
        <translation>Tempo hier</translation>
    </message>
    <message>
        <source>Speed of the song</source>
        <translation>Tempo des Liedes</translation>
    </message>
    <message>
        <source>Spinner</source>
        <translation>Spinner</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spread</translation>
    </message>
    <message>
        <source>Stale: </source>
        <translation>Veraltet: </translation>
    </message>
    <message>
        <source>Star rating</source>
        <translation>Sternewertung</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>Stars off</source>
        <translation>Sterne daneben</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Start and end of the selected range (Alt: off the ticks)</source>
        <translation>Beginn und Ende des ausgewählten Bereichs (Alt: abseits der Ticks)</translation>
    </message>
    <message>
        <source>Start from the set&apos;s lines</source>
        <translation>Mit Linien des Sets beginnen</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Startet…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Step by object</source>
        <translation>Objektweise</translation>
    </message>
    <message>
        <source>Step by the beat divisor</source>
        <translation>Um den Beat-Teiler springen</translation>
    </message>
    <message>
        <source>Step by timing point</source>
        <translation>Zu Timing-Punkten springen</translation>
    </message>
    <message>
        <source>Step {step}</source>
        <translation>Schritt {step}</translation>
    </message>
    <message>
        <source>Step {step}: loss {loss:.3f}.</source>
        <translation>Schritt {step}: Verlust {loss:.3f}.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message numerus="yes">
        <source>Stop MaiMod (%n to go)</source>
        <translation>
            <numerusform>MaiMod stoppen (noch %n)</numerusform>
            <numerusform>MaiMod stoppen (noch %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop here; what has arrived stays</source>
        <translation>Hier anhalten; was da ist, bleibt</translation>
    </message>
    <message>
        <source>Stop it; findings from before stay</source>
        <translation>Stoppen; frühere Befunde bleiben</translation>
    </message>
    <message>
        <source>Stop it; nothing of it is left</source>
        <translation>Anhalten; nichts bleibt davon zurück</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Lesen anhalten</translation>
    </message>
    <message>
        <source>Stop this job (Esc, or Ctrl+.); nothing is left behind</source>
        <translation>Diesen Auftrag stoppen (Esc oder Ctrl+.); nichts bleibt zurück</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stoppt…</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Strength of {name}</source>
        <translation>Stärke von {name}</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Style lab</source>
        <translation>Stil-Labor</translation>
    </message>
    <message>
        <source>Style {mark}</source>
        <translation>Stil {mark}</translation>
    </message>
    <message>
        <source>Style: year, mapper, descriptors and more, for the models that support them</source>
        <translation>Stil: Jahr, Mapper, Deskriptoren und mehr, für Modelle, die das unterstützen</translation>
    </message>
    <message>
        <source>Styles</source>
        <translation>Stile</translation>
    </message>
    <message>
        <source>Styles (*{suffix})</source>
        <translation>Stile (*{suffix})</translation>
    </message>
    <message>
        <source>Styles that were taught are listed here.</source>
        <translation>Hier stehen gelernte Stile.</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Eingereicht</translation>
    </message>
    <message>
        <source>Such as F# minor</source>
        <translation>Etwa F# minor</translation>
    </message>
    <message>
        <source>Such as streams, jumps; separated by commas</source>
        <translation>Etwa streams, jumps; durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Super timing</source>
        <translation>Super-Timing</translation>
    </message>
    <message>
        <source>Switch between original and proposal</source>
        <translation>Zwischen Original und Vorschlag wechseln</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Take a song of your own through the same steps: measured, repaired, a new set</source>
        <translation>Ein eigenes Lied durch dieselben Schritte führen: gemessen, repariert, ein neues Set</translation>
    </message>
    <message>
        <source>Take a style that someone exported; its file can be dropped too</source>
        <translation>Einen Stil übernehmen, den jemand exportiert hat; die Datei kann auch hergezogen werden</translation>
    </message>
    <message>
        <source>Take all jobs that ended out of the list</source>
        <translation>Alle beendeten Aufträge aus der Liste nehmen</translation>
    </message>
    <message>
        <source>Take all messages out of the list</source>
        <translation>Alle Meldungen aus der Liste nehmen</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>Take these</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take those of the set</source>
        <translation>Die des Sets nehmen</translation>
    </message>
    <message>
        <source>Take {name} out of the mix</source>
        <translation>{name} aus der Mischung nehmen</translation>
    </message>
    <message>
        <source>Takes a few steps to see how long it lasts here, and how much memory it needs</source>
        <translation>Macht einige Schritte, um zu sehen, wie lange es hier dauert und wie viel Speicher es braucht</translation>
    </message>
    <message>
        <source>Tap</source>
        <translation>Tap</translation>
    </message>
    <message>
        <source>Tap (T)</source>
        <translation>Tap (T)</translation>
    </message>
    <message>
        <source>Tap along with the song.</source>
        <translation>Zum Lied im Takt tippen.</translation>
    </message>
    <message>
        <source>Tap at least four times first</source>
        <translation>Zuerst mindestens viermal tippen</translation>
    </message>
    <message>
        <source>Tap in time while the song plays; after a pause of three seconds it starts over</source>
        <translation>Während das Lied läuft, im Takt tippen; nach drei Sekunden Pause beginnt es neu</translation>
    </message>
    <message>
        <source>Tap the tempo</source>
        <translation>Tempo tippen</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Teach a style…</source>
        <translation>Einen Stil lernen lassen…</translation>
    </message>
    <message>
        <source>Teach the program with your own maps, on this computer</source>
        <translation>Bring dem Programm deine eigenen Maps bei, auf diesem Computer</translation>
    </message>
    <message>
        <source>Teach the style in the background</source>
        <translation>Den Stil im Hintergrund lernen lassen</translation>
    </message>
    <message>
        <source>Teach {name}</source>
        <translation>{name} lernen</translation>
    </message>
    <message>
        <source>Teaching a style needs the package peft, which this build lacks; run Beatwright from its source</source>
        <translation>Stile lernen braucht das Paket peft, das hier fehlt; Beatwright aus dem Quelltext starten</translation>
    </message>
    <message>
        <source>Temperature: low repeats what is likely, high is wilder; usual 0.9</source>
        <translation>Temperatur: niedrig wiederholt Wahrscheinliches, hoch ist wilder; üblich 0.9</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Tempo and key as measured, and captions from them, where they are missing</source>
        <translation>Gemessenes Tempo und Tonart und Beschriftungen daraus, wo es keine gibt</translation>
    </message>
    <message numerus="yes">
        <source>The %n chosen rows</source>
        <translation>
            <numerusform>Die %n gewählte Zeile</numerusform>
            <numerusform>Die %n gewählten Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>The Songs folder cannot be listed</source>
        <translation>Der Songs-Ordner kann nicht aufgelistet werden</translation>
    </message>
    <message>
        <source>The adapter is that of the step that was best on held-out songs</source>
        <translation>Der Adapter ist der des Schritts, der auf zurückgehaltenen Liedern am besten war</translation>
    </message>
    <message>
        <source>The audio file {name} is missing in {parent}; put it back to hear and map the song.</source>
        <translation>Die Audiodatei {name} fehlt in {parent}; zurücklegen, um das Lied zu hören und zu mappen.</translation>
    </message>
    <message>
        <source>The clipboard holds no time stamp such as 00:24:100 (1,2) -.</source>
        <translation>Die Zwischenablage enthält keinen Zeitstempel wie 00:24:100 (1,2) -.</translation>
    </message>
    <message>
        <source>The command is copied; paste it into a terminal.</source>
        <translation>Der Befehl ist kopiert; in ein Terminal einfügen.</translation>
    </message>
    <message>
        <source>The creator is the set&apos;s, {creator}: all difficulties of a set name the same</source>
        <translation>Der Ersteller ist der des Sets, {creator}: alle Schwierigkeiten eines Sets nennen denselben</translation>
    </message>
    <message>
        <source>The current time. Type or paste one ({forms}) and press Enter to seek.</source>
        <translation>Die aktuelle Zeit. Eine ({forms}) eintippen oder einfügen und mit Enter hinspringen.</translation>
    </message>
    <message>
        <source>The difficulties of a spread are named by their stars</source>
        <translation>Die Schwierigkeiten eines Spreads werden nach ihren Sternen benannt</translation>
    </message>
    <message>
        <source>The difficulty has changed since this was found; look for it again first</source>
        <translation>Die Schwierigkeit wurde seit diesem Fund geändert; zuerst erneut suchen</translation>
    </message>
    <message>
        <source>The difficulty to look at; the lane above the proposal is {name}</source>
        <translation>Die anzusehende Schwierigkeit; die Spur über dem Vorschlag ist {name}</translation>
    </message>
    <message>
        <source>The difficulty was changed</source>
        <translation>Die Schwierigkeit wurde geändert</translation>
    </message>
    <message>
        <source>The download of {title} has stopped.</source>
        <translation>Der Download von {title} ist angehalten.</translation>
    </message>
    <message>
        <source>The findings of the difficulty in view, to go through and to fix</source>
        <translation>Die Befunde der gezeigten Schwierigkeit, zum Durchgehen und Beheben</translation>
    </message>
    <message>
        <source>The findings were written to {path}.</source>
        <translation>Die Befunde wurden nach {path} geschrieben.</translation>
    </message>
    <message>
        <source>The folder in which the set&apos;s own folder is made</source>
        <translation>Der Ordner, in dem der Ordner des Sets angelegt wird</translation>
    </message>
    <message>
        <source>The folder of a music model</source>
        <translation>Der Ordner eines Musikmodells</translation>
    </message>
    <message>
        <source>The form was filled from the preset “{name}”.</source>
        <translation>Das Formular wurde aus der Vorlage „{name}“ gefüllt.</translation>
    </message>
    <message>
        <source>The form {name} could not be filled as it was; look at it before you use it.</source>
        <translation>Das Formular {name} konnte nicht wie vorher gefüllt werden; vor der Nutzung ansehen.</translation>
    </message>
    <message>
        <source>The highest learning rate; empty leaves it to the program</source>
        <translation>Die höchste Lernrate; leer überlässt sie dem Programm</translation>
    </message>
    <message>
        <source>The job bar shows how far it is. What is stopped goes on from there the next time.</source>
        <translation>Die Auftragsleiste zeigt, wie weit es ist. Was gestoppt wird, geht beim nächsten Mal von dort weiter.</translation>
    </message>
    <message>
        <source>The kiai at the cursor, or the next one; again takes the one after</source>
        <translation>Das Kiai am Cursor oder das nächste; nochmals nimmt das danach</translation>
    </message>
    <message>
        <source>The language changes as soon as no job runs.</source>
        <translation>Die Sprache wechselt, sobald kein Auftrag läuft.</translation>
    </message>
    <message>
        <source>The library lists no such map any more; search again.</source>
        <translation>Die Bibliothek zeigt keine solche Map mehr; suche noch einmal.</translation>
    </message>
    <message>
        <source>The licence is written beside each song and into the tags of its maps.</source>
        <translation>Die Lizenz wird neben jedes Lied und in die Tags seiner Maps geschrieben.</translation>
    </message>
    <message>
        <source>The licence of the music</source>
        <translation>Die Lizenz der Musik</translation>
    </message>
    <message>
        <source>The lines are being written</source>
        <translation>Die Linien werden geschrieben</translation>
    </message>
    <message>
        <source>The list is empty</source>
        <translation>Die Liste ist leer</translation>
    </message>
    <message>
        <source>The map that is open in osu! opens here too.</source>
        <translation>Die in osu! geöffnete Map wird auch hier geöffnet.</translation>
    </message>
    <message>
        <source>The mapper named in the new difficulty; empty is the one of its set</source>
        <translation>Der in der neuen Schwierigkeit genannte Mapper; leer ist es der ihres Sets</translation>
    </message>
    <message>
        <source>The mapper whose style it is</source>
        <translation>Der Mapper, dessen Stil es ist</translation>
    </message>
    <message>
        <source>The marks hold until the program ends.</source>
        <translation>Die Markierungen gelten, bis das Programm endet.</translation>
    </message>
    <message>
        <source>The model is in {name}; choose that folder as the model of a form.</source>
        <translation>Das Modell ist in {name}; wähle diesen Ordner als Modell eines Formulars.</translation>
    </message>
    <message>
        <source>The model listens for the beats first; look at the lines before you accept.</source>
        <translation>Das Modell hört zuerst auf die Schläge; Linien vor dem Annehmen ansehen.</translation>
    </message>
    <message>
        <source>The model that finds the beats</source>
        <translation>Das Modell, das die Schläge findet</translation>
    </message>
    <message>
        <source>The model that learns; a style works with this one only</source>
        <translation>Das Modell, das lernt; ein Stil funktioniert nur mit diesem</translation>
    </message>
    <message>
        <source>The model that maps; the built-in one needs no network and no graphics card</source>
        <translation>Das Modell, das mappt; das eingebaute braucht weder Netzwerk noch Grafikkarte</translation>
    </message>
    <message>
        <source>The model that reads the difficulty</source>
        <translation>Das Modell, das die Schwierigkeit liest</translation>
    </message>
    <message>
        <source>The models were trained on English words; English works best.</source>
        <translation>Die Modelle wurden mit englischen Worten trainiert; Englisch wirkt am besten.</translation>
    </message>
    <message>
        <source>The new part</source>
        <translation>Der neue Teil</translation>
    </message>
    <message>
        <source>The next proposal (N)</source>
        <translation>Der nächste Vorschlag (N)</translation>
    </message>
    <message>
        <source>The pitch follows the tempo up to a semitone; then it stays</source>
        <translation>Die Tonhöhe folgt dem Tempo bis zu einem Halbton; dann bleibt sie</translation>
    </message>
    <message>
        <source>The pitch follows; every attack is exactly in its place</source>
        <translation>Die Tonhöhe folgt; jeder Anschlag ist genau an seinem Platz</translation>
    </message>
    <message>
        <source>The pitch stays; attacks move by up to 15 ms</source>
        <translation>Die Tonhöhe bleibt; Anschläge verschieben sich um bis zu 15 ms</translation>
    </message>
    <message>
        <source>The preset “{name}” was deleted.</source>
        <translation>Die Vorlage „{name}“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>The proposal before (Shift+N)</source>
        <translation>Der vorige Vorschlag (Shift+N)</translation>
    </message>
    <message>
        <source>The proposal changes no object.</source>
        <translation>Der Vorschlag ändert kein Objekt.</translation>
    </message>
    <message>
        <source>The proposal could not be kept on disk and would be lost at the end: {error}</source>
        <translation>Der Vorschlag konnte nicht auf der Platte gesichert werden und ginge am Ende verloren: {error}</translation>
    </message>
    <message>
        <source>The proposal is a new difficulty; it changes none</source>
        <translation>Der Vorschlag ist eine neue Schwierigkeit; er ändert keine</translation>
    </message>
    <message>
        <source>The proposal is kept.</source>
        <translation>Der Vorschlag bleibt.</translation>
    </message>
    <message>
        <source>The proposal was</source>
        <translation>Der Vorschlag wurde</translation>
    </message>
    <message>
        <source>The proposal: {changes} (F9: to the next)</source>
        <translation>Der Vorschlag: {changes} (F9: zum nächsten)</translation>
    </message>
    <message>
        <source>The proposals for this song beside each other; keep or discard each</source>
        <translation>Die Vorschläge für dieses Lied nebeneinander; jeden behalten oder verwerfen</translation>
    </message>
    <message>
        <source>The range must be at least half a second long; drag one of its edges</source>
        <translation>Der Bereich muss mindestens eine halbe Sekunde lang sein; einen Rand ziehen</translation>
    </message>
    <message>
        <source>The range, and what is written on Accept</source>
        <translation>Der Bereich und was Annehmen schreibt</translation>
    </message>
    <message>
        <source>The rest of the difficulty stays as it is</source>
        <translation>Der Rest der Schwierigkeit bleibt, wie er ist</translation>
    </message>
    <message>
        <source>The rule checks find nothing in this proposal</source>
        <translation>Die Regelprüfungen finden in diesem Vorschlag nichts</translation>
    </message>
    <message>
        <source>The rule checks look at the proposal before it is accepted</source>
        <translation>Die Regelprüfungen sehen sich den Vorschlag an, bevor er übernommen wird</translation>
    </message>
    <message>
        <source>The same seed and songs give the same adapter</source>
        <translation>Derselbe Seed und dieselben Lieder geben denselben Adapter</translation>
    </message>
    <message>
        <source>The set has no other difficulty of this mode</source>
        <translation>Das Set hat keine andere Schwierigkeit dieses Modus</translation>
    </message>
    <message>
        <source>The set has these lines already</source>
        <translation>Das Set hat diese Linien schon</translation>
    </message>
    <message>
        <source>The set under these red lines</source>
        <translation>Das Set unter diesen roten Linien</translation>
    </message>
    <message>
        <source>The set&apos;s timing is kept; switch that off first</source>
        <translation>Das Timing des Sets wird behalten; das zuerst ausschalten</translation>
    </message>
    <message>
        <source>The song begins with a part of this file, or follows its melody</source>
        <translation>Das Lied beginnt mit einem Teil dieser Datei oder folgt ihrer Melodie</translation>
    </message>
    <message>
        <source>The song folded on the beat</source>
        <translation>Das Lied, auf den Schlag gefaltet</translation>
    </message>
    <message>
        <source>The song gets it exactly; auto: its own, rounded</source>
        <translation>Das Lied bekommt es genau; auto: sein eigenes, gerundet</translation>
    </message>
    <message>
        <source>The song has no difficulty to compare with</source>
        <translation>Das Lied hat keine Schwierigkeit zum Vergleichen</translation>
    </message>
    <message>
        <source>The song has no mapset yet; accept a difficulty first</source>
        <translation>Das Lied hat noch kein Mapset; zuerst eine Schwierigkeit annehmen</translation>
    </message>
    <message>
        <source>The song&apos;s audio file is missing</source>
        <translation>Die Audiodatei des Liedes fehlt</translation>
    </message>
    <message>
        <source>The star rating to aim at</source>
        <translation>Die angestrebte Sternewertung</translation>
    </message>
    <message>
        <source>The star ratings to aim at, from easy to hard, separated by spaces</source>
        <translation>Die angestrebten Sternewertungen, von leicht bis schwer, durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>The style was written to {name}; drop that file on this window elsewhere.</source>
        <translation>Der Stil wurde in {name} geschrieben; zieh diese Datei anderswo auf dieses Fenster.</translation>
    </message>
    <message>
        <source>The style {name} is among yours.</source>
        <translation>Der Stil {name} gehört jetzt zu deinen.</translation>
    </message>
    <message>
        <source>The style {name} is in the group Style of every form; its slider says how strongly.</source>
        <translation>Der Stil {name} steht in der Gruppe Stil jedes Formulars; der Regler sagt, wie stark.</translation>
    </message>
    <message>
        <source>The style {name} is not better on songs that it did not learn from, so the model stays as it was.</source>
        <translation>Der Stil {name} ist auf Songs, aus denen nicht gelernt wurde, nicht besser, also bleibt das Modell, wie es war.</translation>
    </message>
    <message>
        <source>The style {name} is ready.</source>
        <translation>Der Stil {name} ist fertig.</translation>
    </message>
    <message>
        <source>The style {name} was made for {base}, not for {model}; choose that model, or take the style out.</source>
        <translation>Der Stil {name} wurde für {base} gemacht, nicht für {model}; wähle jenes Modell oder nimm den Stil heraus.</translation>
    </message>
    <message>
        <source>The training of {name} stopped; it can go on from here.</source>
        <translation>Das Training von {name} ist angehalten; es kann von hier weitergehen.</translation>
    </message>
    <message>
        <source>The training of {name} was interrupted; it can go on where it was.</source>
        <translation>Das Training von {name} wurde unterbrochen; es kann dort weitergehen.</translation>
    </message>
    <message>
        <source>The training saves where it is, and goes on by itself afterwards</source>
        <translation>Das Training schreibt seinen Stand auf und geht danach von selbst weiter</translation>
    </message>
    <message>
        <source>The waveform of each beat</source>
        <translation>Die Wellenform jedes Schlags</translation>
    </message>
    <message>
        <source>The waveform of eight beats below each other; drag to move the line</source>
        <translation>Die Wellenform von acht Schlägen untereinander; Ziehen verschiebt die Linie</translation>
    </message>
    <message>
        <source>The window needs system libraries that are missing: {value}. On Debian or Ubuntu: sudo apt-get install -y {value2}</source>
        <translation>Dem Fenster fehlen Systembibliotheken: {value}. Unter Debian oder Ubuntu: sudo apt-get install -y {value2}</translation>
    </message>
    <message>
        <source>The word is before the prompt</source>
        <translation>Das Wort steht vor dem Prompt</translation>
    </message>
    <message>
        <source>The word is behind the prompt</source>
        <translation>Das Wort steht hinter dem Prompt</translation>
    </message>
    <message>
        <source>The word is too long; a word or two are enough.</source>
        <translation>Das Wort ist zu lang; ein oder zwei Wörter genügen.</translation>
    </message>
    <message>
        <source>The word takes the prompt&apos;s place</source>
        <translation>Das Wort steht an Stelle des Prompts</translation>
    </message>
    <message>
        <source>The word takes the prompts&apos; place; write it first</source>
        <translation>Das Wort steht an Stelle der Prompts; schreib es zuerst</translation>
    </message>
    <message>
        <source>The year whose style to imitate; auto leaves it to the model</source>
        <translation>Das Jahr, dessen Stil nachgeahmt wird; auto überlässt es dem Modell</translation>
    </message>
    <message>
        <source>There are no .osu files in {songs} or below it. New beatmaps are listed as soon as they appear.</source>
        <translation>In {songs} oder darunter sind keine .osu-Dateien. Neue Beatmaps stehen hier, sobald sie erscheinen.</translation>
    </message>
    <message>
        <source>There is a new version, Beatwright {version}.</source>
        <translation>Es gibt eine neue Version, Beatwright {version}.</translation>
    </message>
    <message>
        <source>There is a preset named “{name}” already; delete or rename it first.</source>
        <translation>Es gibt schon eine Vorlage namens „{name}“; zuerst löschen oder umbenennen.</translation>
    </message>
    <message>
        <source>There is a preset named “{name}”. Replace it?</source>
        <translation>Es gibt eine Vorlage namens „{name}“. Ersetzen?</translation>
    </message>
    <message>
        <source>There is a red line at {time_text} already; go to another time first.</source>
        <translation>Bei {time_text} ist schon eine rote Linie; zuerst zu einer anderen Zeit gehen.</translation>
    </message>
    <message>
        <source>There is a style named {name} already; choose another name, or delete it.</source>
        <translation>Es gibt schon einen Stil namens {name}; wähle einen anderen Namen oder lösche ihn.</translation>
    </message>
    <message>
        <source>There is no difficulty yet</source>
        <translation>Es gibt noch keine Schwierigkeit</translation>
    </message>
    <message>
        <source>There is no map to learn from; add some to the data set</source>
        <translation>Es gibt keine Map zum Lernen; füge dem Datensatz welche hinzu</translation>
    </message>
    <message>
        <source>There is no mapset to write into</source>
        <translation>Es gibt kein Mapset, in das geschrieben werden kann</translation>
    </message>
    <message>
        <source>There is no proposal; generate one first</source>
        <translation>Es gibt keinen Vorschlag; zuerst einen generieren</translation>
    </message>
    <message>
        <source>There is no red line to write</source>
        <translation>Es gibt keine rote Linie zu schreiben</translation>
    </message>
    <message>
        <source>There is no red line yet; find the timing in the audio or add one</source>
        <translation>Noch keine rote Linie; das Timing im Audio finden oder eine hinzufügen</translation>
    </message>
    <message>
        <source>There is no screen to show the window on (DISPLAY and WAYLAND_DISPLAY are not set); start Beatwright from a desktop, or use a command: beatwright --help.</source>
        <translation>Kein Bildschirm, um das Fenster zu zeigen (DISPLAY und WAYLAND_DISPLAY sind nicht gesetzt); Beatwright von einem Desktop starten oder einen Befehl verwenden: beatwright --help.</translation>
    </message>
    <message>
        <source>There is no song to learn from; add some to the data set</source>
        <translation>Es gibt kein Lied, von dem gelernt werden kann; dem Datensatz welche hinzufügen</translation>
    </message>
    <message>
        <source>There is no timing of a set to compare with.</source>
        <translation>Es gibt kein Timing eines Sets zum Vergleichen.</translation>
    </message>
    <message>
        <source>There is nothing to check yet: the difficulty has no objects</source>
        <translation>Noch nichts zu prüfen: die Schwierigkeit hat keine Objekte</translation>
    </message>
    <message>
        <source>There is nothing to redo here.</source>
        <translation>Hier gibt es nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>There is nothing to undo for this song.</source>
        <translation>Für diesen Song gibt es nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is only one proposal</source>
        <translation>Es gibt nur einen Vorschlag</translation>
    </message>
    <message>
        <source>These could not be read as beatmaps and are left out. A double click opens the folder.</source>
        <translation>Diese konnten nicht als Beatmaps gelesen werden und fehlen. Ein Doppelklick öffnet den Ordner.</translation>
    </message>
    <message>
        <source>These maps are inside archives, or gone; unpack the archives first.</source>
        <translation>Diese Maps liegen in Archiven oder sind weg; entpacke zuerst die Archive.</translation>
    </message>
    <message>
        <source>They appear</source>
        <translation>Sie erscheinen</translation>
    </message>
    <message>
        <source>They are ranked: each card says how like its prompt it is</source>
        <translation>Sie sind geordnet: Jede Karte sagt, wie sehr sie ihrem Prompt gleicht</translation>
    </message>
    <message>
        <source>This build has no address for announcements of new versions</source>
        <translation>Dieser Build hat keine Adresse für Hinweise auf neue Versionen</translation>
    </message>
    <message>
        <source>This difficulty</source>
        <translation>Diese Schwierigkeit</translation>
    </message>
    <message>
        <source>This difficulty has fewer than two bookmarks</source>
        <translation>Diese Schwierigkeit hat weniger als zwei Lesezeichen</translation>
    </message>
    <message>
        <source>This difficulty has no kiai</source>
        <translation>Diese Schwierigkeit hat kein Kiai</translation>
    </message>
    <message>
        <source>This finding speaks of no one place</source>
        <translation>Dieser Befund betrifft keine einzelne Stelle</translation>
    </message>
    <message>
        <source>This line has no whole beat in the song</source>
        <translation>Diese Linie hat keinen ganzen Schlag im Lied</translation>
    </message>
    <message>
        <source>This set</source>
        <translation>Dieses Set</translation>
    </message>
    <message>
        <source>This song has no difficulty yet; make one first</source>
        <translation>Dieses Lied hat noch keine Schwierigkeit; zuerst eine erstellen</translation>
    </message>
    <message>
        <source>This song has no mapset with a timing</source>
        <translation>Dieses Lied hat kein Mapset mit einem Timing</translation>
    </message>
    <message>
        <source>Those that are ticked are blended, each with its strength, for the form {form} with {title}. Changing them does not load the model again.</source>
        <translation>Angehakte werden gemischt, jeder mit seiner Stärke, für das Formular {form} mit {title}. Änderungen laden das Modell nicht neu.</translation>
    </message>
    <message>
        <source>Throw a seed</source>
        <translation>Seed würfeln</translation>
    </message>
    <message>
        <source>Throw a seed, to keep it</source>
        <translation>Einen Seed würfeln, um ihn zu behalten</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time is empty; write {forms}.</source>
        <translation>Die Zeit ist leer; {forms} schreiben.</translation>
    </message>
    <message>
        <source>Time the song at {bpm} BPM</source>
        <translation>Das Lied mit {bpm} BPM timen</translation>
    </message>
    <message>
        <source>Time {value} is out of range; it must be within a day of the song&apos;s start.</source>
        <translation>Zeit {value} liegt außerhalb; sie muss innerhalb eines Tages um den Liedbeginn liegen.</translation>
    </message>
    <message>
        <source>Time, BPM and meter of every red line</source>
        <translation>Zeit, BPM und Taktart jeder roten Linie</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Timing</translation>
    </message>
    <message>
        <source>Timing with a model</source>
        <translation>Timing mit einem Modell</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Zum Ende</translation>
    </message>
    <message>
        <source>To the next pane</source>
        <translation>Zum nächsten Bereich</translation>
    </message>
    <message>
        <source>To the pane before</source>
        <translation>Zum vorigen Bereich</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>Zum Anfang</translation>
    </message>
    <message>
        <source>To the start (Home)</source>
        <translation>Zum Anfang (Home)</translation>
    </message>
    <message>
        <source>Top-p: the share of likely choices that is drawn from; usual 0.9</source>
        <translation>Top-p: der Anteil wahrscheinlicher Möglichkeiten, aus dem gezogen wird; üblich 0.9</translation>
    </message>
    <message>
        <source>Trained on maps of {names}</source>
        <translation>Trainiert mit Maps von {names}</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Nochmals</translation>
    </message>
    <message>
        <source>Trying the first steps…</source>
        <translation>Probiert die ersten Schritte…</translation>
    </message>
    <message>
        <source>Tune a music model of the song lab to songs</source>
        <translation>Ein Musikmodell des Lied-Labors auf Lieder abstimmen</translation>
    </message>
    <message>
        <source>Turn the list round</source>
        <translation>Liste umkehren</translation>
    </message>
    <message>
        <source>Twenty passes over shifted audio, merged; slow</source>
        <translation>Zwanzig Durchgänge über verschobenes Audio, vereint; langsam</translation>
    </message>
    <message>
        <source>Twice the BPM</source>
        <translation>Doppelte BPM</translation>
    </message>
    <message>
        <source>Two proposals with one seed, for a song that it did not learn from: with and without</source>
        <translation>Zwei Vorschläge mit einem Seed für einen Song, aus dem er nicht gelernt hat: ohne und mit</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo what was accepted</source>
        <translation>Angenommenes rückgängig machen</translation>
    </message>
    <message>
        <source>Unknown artist</source>
        <translation>Unbekannter Künstler</translation>
    </message>
    <message>
        <source>Unpack into</source>
        <translation>Entpacken in</translation>
    </message>
    <message>
        <source>Unpacks it among Beatwright&apos;s own files; hand it to osu! from there</source>
        <translation>Entpackt es in die eigenen Dateien von Beatwright; von dort an osu! übergeben</translation>
    </message>
    <message>
        <source>Unreadable files</source>
        <translation>Unlesbare Dateien</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Use for generation</source>
        <translation>Zum Generieren verwenden</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Use the adapter {name}</source>
        <translation>Den Adapter {name} verwenden</translation>
    </message>
    <message>
        <source>Use {folder}</source>
        <translation>{folder} verwenden</translation>
    </message>
    <message>
        <source>Use {folder} as the Songs folder</source>
        <translation>{folder} als Songs-Ordner verwenden</translation>
    </message>
    <message>
        <source>Use {title}</source>
        <translation>{title} verwenden</translation>
    </message>
    <message>
        <source>Used for generation</source>
        <translation>Wird verwendet</translation>
    </message>
    <message>
        <source>Uses {describe} of the Timing tab.</source>
        <translation>Verwendet {describe} aus dem Tab Timing.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Verify {title}</source>
        <translation>{title} prüfen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Wait on battery and while osu! runs</source>
        <translation>Im Akkubetrieb und solange osu! läuft warten</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Waiting for other jobs</source>
        <translation>Wartet auf andere Aufträge</translation>
    </message>
    <message>
        <source>Waits for the job that runs…</source>
        <translation>Wartet auf den laufenden Auftrag…</translation>
    </message>
    <message>
        <source>Waits until the computer is plugged in</source>
        <translation>Wartet, bis der Computer am Netz hängt</translation>
    </message>
    <message>
        <source>Waits while osu! runs</source>
        <translation>Wartet, solange osu! läuft</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What a machine most often gets wrong, by a click</source>
        <translation>Was eine Maschine am häufigsten falsch macht, per Klick</translation>
    </message>
    <message>
        <source>What could not be read, and why</source>
        <translation>Was nicht gelesen werden konnte, und warum</translation>
    </message>
    <message>
        <source>What gets hitsounds</source>
        <translation>Was Hitsounds bekommt</translation>
    </message>
    <message>
        <source>What has arrived stays, also when the program ends; then it is the model of each form</source>
        <translation>Was angekommen ist, bleibt, auch wenn das Programm endet; danach ist es das Modell jedes Formulars</translation>
    </message>
    <message>
        <source>What is sung; models that sing learn it</source>
        <translation>Was gesungen wird; Modelle, die singen, lernen es</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>Was los ist</translation>
    </message>
    <message numerus="yes">
        <source>What is typed goes to %n difficulties; an empty field changes nothing.</source>
        <translation>
            <numerusform>Was eingegeben wird, gilt für %n Schwierigkeit; ein leeres Feld ändert nichts.</numerusform>
            <numerusform>Was eingegeben wird, gilt für %n Schwierigkeiten; ein leeres Feld ändert nichts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is typed goes to %n songs; an empty field changes nothing.</source>
        <translation>
            <numerusform>Was eingegeben wird, gilt für %n Lied; ein leeres Feld ändert nichts.</numerusform>
            <numerusform>Was eingegeben wird, gilt für %n Lieder; ein leeres Feld ändert nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is written on Accept</source>
        <translation>Was Annehmen schreibt</translation>
    </message>
    <message>
        <source>What it has found so far stays</source>
        <translation>Was es bisher fand, bleibt</translation>
    </message>
    <message>
        <source>What it sounds like</source>
        <translation>Wie es klingt</translation>
    </message>
    <message>
        <source>What it sounds like, as one would ask for it</source>
        <translation>Wie es klingt, so wie man danach fragen würde</translation>
    </message>
    <message>
        <source>What maps, and how freely</source>
        <translation>Was mappt, und wie frei</translation>
    </message>
    <message>
        <source>What of the maps is imitated</source>
        <translation>Was von den Maps nachgeahmt wird</translation>
    </message>
    <message>
        <source>What osu! saves in the Songs folder opens here too.</source>
        <translation>Was osu! im Songs-Ordner speichert, wird auch hier geöffnet.</translation>
    </message>
    <message>
        <source>What runs, waits and ended; change the order, cancel, repeat (Ctrl+J)</source>
        <translation>Was läuft, wartet und beendet ist; Reihenfolge ändern, abbrechen, wiederholen (Ctrl+J)</translation>
    </message>
    <message>
        <source>What stays when the tempo changes</source>
        <translation>Was bleibt, wenn das Tempo sich ändert</translation>
    </message>
    <message>
        <source>What the guest difficulty is to be</source>
        <translation>Was die Gast-Schwierigkeit sein soll</translation>
    </message>
    <message>
        <source>What the list is sorted by</source>
        <translation>Wonach die Liste sortiert ist</translation>
    </message>
    <message>
        <source>What the model was tuned with, by `song train`</source>
        <translation>Womit das Modell angepasst wurde, von `song train`</translation>
    </message>
    <message>
        <source>What the new difficulty is to be</source>
        <translation>Was die neue Schwierigkeit sein soll</translation>
    </message>
    <message>
        <source>What the new part is to be</source>
        <translation>Was der neue Teil sein soll</translation>
    </message>
    <message>
        <source>What the objects are</source>
        <translation>Was die Objekte sind</translation>
    </message>
    <message>
        <source>What the other program wrote is kept as a backup if you replace it.</source>
        <translation>Was das andere Programm schrieb, bleibt beim Ersetzen als Sicherung erhalten.</translation>
    </message>
    <message>
        <source>What the ranking criteria and a model say about the difficulty (F7)</source>
        <translation>Was Ranking-Kriterien und ein Modell zur Schwierigkeit sagen (F7)</translation>
    </message>
    <message>
        <source>What the style is called in the forms</source>
        <translation>Wie der Stil in den Formularen heißt</translation>
    </message>
    <message>
        <source>What the style is called in the song lab</source>
        <translation>Wie der Stil im Lied-Labor heißt</translation>
    </message>
    <message>
        <source>What the style reached</source>
        <translation>Was der Stil erreicht hat</translation>
    </message>
    <message>
        <source>What these lines would mean for the set&apos;s difficulties</source>
        <translation>Was diese Linien für die Schwierigkeiten des Sets bedeuten würden</translation>
    </message>
    <message>
        <source>What was accepted for {title}. Every step kept the files as they were before it.</source>
        <translation>Was für {title} angenommen wurde. Jeder Schritt hat die Dateien von vorher aufbewahrt.</translation>
    </message>
    <message>
        <source>What was asked for cannot be read: {problem}</source>
        <translation>Das Verlangte kann nicht gelesen werden: {problem}</translation>
    </message>
    <message>
        <source>What was dropped is not a file on this computer; save it first, then open it here.</source>
        <translation>Das Abgelegte ist keine Datei auf diesem Computer; zuerst speichern, dann hier öffnen.</translation>
    </message>
    <message>
        <source>What was learned up to the last saved step is kept.</source>
        <translation>Was bis zum letzten gespeicherten Schritt gelernt wurde, bleibt.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>When it was mapped</source>
        <translation>Wann es gemappt wurde</translation>
    </message>
    <message>
        <source>When the first beat falls</source>
        <translation>Wann der erste Schlag fällt</translation>
    </message>
    <message>
        <source>When they fall</source>
        <translation>Wann sie kommen</translation>
    </message>
    <message>
        <source>Where BPM, offset and meter come from</source>
        <translation>Woher BPM, Offset und Taktart kommen</translation>
    </message>
    <message>
        <source>Where BPM, offset and meter of the new difficulty come from</source>
        <translation>Woher BPM, Offset und Taktart der neuen Schwierigkeit kommen</translation>
    </message>
    <message>
        <source>Where are your songs?</source>
        <translation>Wo liegen die Lieder?</translation>
    </message>
    <message>
        <source>Where it ends; drag an edge of the range, or press ] at the cursor</source>
        <translation>Wo er endet; einen Rand des Bereichs ziehen oder am Cursor ] drücken</translation>
    </message>
    <message>
        <source>Where it is; those about the whole difficulty or set have no place</source>
        <translation>Wo es ist; solche zur ganzen Schwierigkeit oder zum Set haben keine Stelle</translation>
    </message>
    <message numerus="yes">
        <source>Where should the %n archives be unpacked?</source>
        <translation>
            <numerusform>Wohin soll das Archiv entpackt werden?</numerusform>
            <numerusform>Wohin sollen die %n Archive entpackt werden?</numerusform>
        </translation>
    </message>
    <message>
        <source>Where should {name} be unpacked?</source>
        <translation>Wohin soll {name} entpackt werden?</translation>
    </message>
    <message>
        <source>Where that part begins</source>
        <translation>Wo dieser Teil beginnt</translation>
    </message>
    <message>
        <source>Where that part ends</source>
        <translation>Wo dieser Teil endet</translation>
    </message>
    <message>
        <source>Where the new part begins; drag on the ruler, or press [ at the cursor</source>
        <translation>Wo der neue Teil beginnt; auf dem Lineal ziehen oder am Cursor [ drücken</translation>
    </message>
    <message>
        <source>Where the word of the style is in each prompt</source>
        <translation>Wo das Wort des Stils in jedem Prompt steht</translation>
    </message>
    <message>
        <source>Where to find BPM, offset and meter</source>
        <translation>Woher BPM, Offset und Taktart nehmen</translation>
    </message>
    <message>
        <source>Where to find the timing</source>
        <translation>Woher das Timing nehmen</translation>
    </message>
    <message>
        <source>Which model reads the difficulty, and how</source>
        <translation>Welches Modell die Schwierigkeit liest, und wie</translation>
    </message>
    <message>
        <source>Which part of the song is mapped again</source>
        <translation>Welcher Teil des Liedes neu gemappt wird</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>Welche Zeilen</translation>
    </message>
    <message>
        <source>Which sets: favourites, the last ones, yours, submitted to osu! or not</source>
        <translation>Welche Sets: Favoriten, die letzten, eigene, bei osu! eingereicht oder nicht</translation>
    </message>
    <message>
        <source>Whistle</source>
        <translation>Whistle</translation>
    </message>
    <message>
        <source>Whistles, finishes and claps; off leaves plain hit normals</source>
        <translation>Whistles, Finishes und Claps; aus lässt einfache Hitnormals</translation>
    </message>
    <message>
        <source>Whistles, finishes, claps, sample sets and volume. Rhythm, positions, slider velocity and everything else stay exactly as they are.</source>
        <translation>Whistles, Finishes, Claps, Sample-Sets und Lautstärke. Rhythmus, Positionen, Slidergeschwindigkeit und alles andere bleiben genau so.</translation>
    </message>
    <message>
        <source>Whole kiai</source>
        <translation>Ganzes Kiai</translation>
    </message>
    <message>
        <source>Whole set</source>
        <translation>Ganzes Set</translation>
    </message>
    <message>
        <source>Whole song, {time_text}: click to show that place</source>
        <translation>Ganzes Lied, {time_text}: Klick zeigt diese Stelle</translation>
    </message>
    <message numerus="yes">
        <source>Whole: %n files were read and nothing is wrong.</source>
        <translation>
            <numerusform>Ganz: %n Datei wurde gelesen, nichts ist falsch.</numerusform>
            <numerusform>Ganz: %n Dateien wurden gelesen, nichts ist falsch.</numerusform>
        </translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>With a model</source>
        <translation>Mit einem Modell</translation>
    </message>
    <message>
        <source>With a model, super timing</source>
        <translation>Mit Modell, Super-Timing</translation>
    </message>
    <message>
        <source>With faults</source>
        <translation>Mit Fehlern</translation>
    </message>
    <message>
        <source>With {name}</source>
        <translation>Mit {name}</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Without a caption</source>
        <translation>Ohne Beschriftung</translation>
    </message>
    <message>
        <source>Without prompt</source>
        <translation>Ohne Prompt</translation>
    </message>
    <message>
        <source>Without {name}</source>
        <translation>Ohne {name}</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Words are looked for in artist, title, mapper, difficulty, source and tags, in both spellings.
Filters: stars&gt;4  bpm=180  ar&lt;9  length&lt;120 (seconds, or 2m)  mode=mania  keys=7  creator=name
artist=  title=  diff=  source=  tag=  od  cs  hp  objects  complexity  status=local; quotes keep words together.</source>
        <translation>Wörter werden in Künstler, Titel, Mapper, Schwierigkeit, Quelle und Tags gesucht, in beiden Schreibweisen.
Filter: stars&gt;4  bpm=180  ar&lt;9  length&lt;120 (Sekunden, oder 2m)  mode=mania  keys=7  creator=name
artist=  title=  diff=  source=  tag=  od  cs  hp  objects  complexity  status=local; Anführungszeichen halten Wörter zusammen.</translation>
    </message>
    <message>
        <source>Words of the sentence, the category or the name of the check</source>
        <translation>Wörter des Satzes, der Kategorie oder des Namens der Prüfung</translation>
    </message>
    <message>
        <source>Write a whole model with the style in its weights</source>
        <translation>Ein ganzes Modell mit dem Stil in den Gewichten schreiben</translation>
    </message>
    <message>
        <source>Write into the set</source>
        <translation>Ins Set schreiben</translation>
    </message>
    <message>
        <source>Write the findings in the list as a web page, plain text or JSON</source>
        <translation>Befunde der Liste als Webseite, reinen Text oder JSON schreiben</translation>
    </message>
    <message>
        <source>Write the findings of the set as text, Markdown, a web page or JSON</source>
        <translation>Die Befunde des Sets als Text, Markdown, Webseite oder JSON schreiben</translation>
    </message>
    <message>
        <source>Write the proposal as a new difficulty (Ctrl+S); no existing file is touched</source>
        <translation>Vorschlag als neue Schwierigkeit schreiben (Ctrl+S); keine vorhandene Datei wird angetastet</translation>
    </message>
    <message>
        <source>Write the proposal into {name} (Ctrl+S); a dated backup of the file is kept, and Ctrl+Z takes it back</source>
        <translation>Vorschlag in {name} schreiben (Ctrl+S); eine datierte Sicherung der Datei bleibt, und Ctrl+Z nimmt es zurück</translation>
    </message>
    <message>
        <source>Write the style as one file, to be given to others</source>
        <translation>Den Stil als eine Datei schreiben, um ihn weiterzugeben</translation>
    </message>
    <message>
        <source>Write your name as mapper into the field Creator of a new difficulty; your sets are listed then.</source>
        <translation>Den eigenen Mappernamen in das Feld Ersteller einer neuen Schwierigkeit schreiben; dann werden die eigenen Sets aufgeführt.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom around the pointer</source>
        <translation>Um den Zeiger zoomen</translation>
    </message>
    <message>
        <source>[{name}]  all {objects} on their ticks</source>
        <translation>[{name}]  alle {objects} auf ihren Ticks</translation>
    </message>
    <message>
        <source>[{name}]  {count} of {objects} off</source>
        <translation>[{name}]  {count} von {objects} daneben</translation>
    </message>
    <message>
        <source>[{name}] has no objects yet; choose another difficulty, or make a new one</source>
        <translation>[{name}] hat noch keine Objekte; eine andere Schwierigkeit wählen oder eine neue erstellen</translation>
    </message>
    <message>
        <source>[{name}] has no objects yet; its timing can still be used.</source>
        <translation>[{name}] hat noch keine Objekte; das Timing lässt sich trotzdem verwenden.</translation>
    </message>
    <message>
        <source>[{name}] names no audio file; set one in osu!&apos;s editor to hear and map it.</source>
        <translation>[{name}] nennt keine Audiodatei; im Editor von osu! eine setzen, um sie zu hören und zu mappen.</translation>
    </message>
    <message>
        <source>[{name}] was changed on disk and read again.</source>
        <translation>[{name}] wurde auf der Festplatte geändert und neu gelesen.</translation>
    </message>
    <message>
        <source>[{version_name}] again</source>
        <translation>[{version_name}] nochmals</translation>
    </message>
    <message>
        <source>[{version_name}] {stars}, {keys}{objects:,} objects</source>
        <translation>[{version_name}] {stars}, {keys}{objects:,} Objekte</translation>
    </message>
    <message>
        <source>about the whole set</source>
        <translation>zum ganzen Set</translation>
    </message>
    <message>
        <source>added by the proposal</source>
        <translation>vom Vorschlag hinzugefügt</translation>
    </message>
    <message>
        <source>an adapter folder</source>
        <translation>ein Adapter-Ordner</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more findings</source>
        <translation>
            <numerusform>und %n weiterer Befund</numerusform>
            <numerusform>und %n weitere Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>and {value} more</source>
        <translation>und {value} weitere</translation>
    </message>
    <message>
        <source>any key</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>as a ghost</source>
        <translation>als Schatten</translation>
    </message>
    <message>
        <source>as the model says</source>
        <translation>wie das Modell es sagt</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>wie das System</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>below one star</source>
        <translation>unter einem Stern</translation>
    </message>
    <message>
        <source>beside the others</source>
        <translation>neben den anderen</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>came from a file</source>
        <translation>kam aus einer Datei</translation>
    </message>
    <message>
        <source>changed by the proposal</source>
        <translation>vom Vorschlag geändert</translation>
    </message>
    <message numerus="yes">
        <source>changes %n other difficulties</source>
        <translation>
            <numerusform>ändert %n andere Schwierigkeit</numerusform>
            <numerusform>ändert %n andere Schwierigkeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>choose or type</source>
        <translation>wählen oder tippen</translation>
    </message>
    <message>
        <source>column {value} of {column_count}</source>
        <translation>Spalte {value} von {column_count}</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>downloads {size} first</source>
        <translation>lädt zuerst {size}</translation>
    </message>
    <message>
        <source>error: {sentence}
</source>
        <translation>Fehler: {sentence}
</translation>
    </message>
    <message>
        <source>every object is on a tick</source>
        <translation>alle Objekte liegen auf Ticks</translation>
    </message>
    <message>
        <source>for {base}</source>
        <translation>für {base}</translation>
    </message>
    <message>
        <source>from the last one {distance} px</source>
        <translation>vom letzten {distance} px</translation>
    </message>
    <message>
        <source>from {source}</source>
        <translation>aus {source}</translation>
    </message>
    <message>
        <source>full</source>
        <translation>voll</translation>
    </message>
    <message>
        <source>generating for {key}</source>
        <translation>{key} wird generiert</translation>
    </message>
    <message>
        <source>go on from it</source>
        <translation>daran anschließen</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>hoher Kontrast</translation>
    </message>
    <message>
        <source>in a new set folder</source>
        <translation>in einem neuen Set-Ordner</translation>
    </message>
    <message>
        <source>instrumental</source>
        <translation>instrumental</translation>
    </message>
    <message>
        <source>int8 weights</source>
        <translation>int8-Gewichte</translation>
    </message>
    <message>
        <source>is being taught</source>
        <translation>lernt gerade</translation>
    </message>
    <message>
        <source>learned from</source>
        <translation>wird gelernt</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>licence {licence}</source>
        <translation>Lizenz {licence}</translation>
    </message>
    <message>
        <source>loss, held-out songs</source>
        <translation>Verlust, zurückgehaltene Songs</translation>
    </message>
    <message>
        <source>loss, learned songs</source>
        <translation>Verlust, gelernte Songs</translation>
    </message>
    <message>
        <source>make a cover</source>
        <translation>neu spielen</translation>
    </message>
    <message>
        <source>mapped by {creator}</source>
        <translation>gemappt von {creator}</translation>
    </message>
    <message>
        <source>minor findings</source>
        <translation>geringe Befunde</translation>
    </message>
    <message>
        <source>music: {state}</source>
        <translation>Musik: {state}</translation>
    </message>
    <message>
        <source>new each time</source>
        <translation>jedes Mal neu</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no beat found</source>
        <translation>kein Takt gefunden</translation>
    </message>
    <message>
        <source>no new messages</source>
        <translation>keine neuen Meldungen</translation>
    </message>
    <message>
        <source>no particular style</source>
        <translation>kein bestimmter Stil</translation>
    </message>
    <message>
        <source>no prompt</source>
        <translation>kein Prompt</translation>
    </message>
    <message>
        <source>no red line</source>
        <translation>keine rote Linie</translation>
    </message>
    <message>
        <source>no rule is broken</source>
        <translation>keine Regel ist verletzt</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>kein Klang</translation>
    </message>
    <message>
        <source>no {value} any more</source>
        <translation>kein {value} mehr</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not better than its base</source>
        <translation>nicht besser als die Basis</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>note: {words}</source>
        <translation>Hinweis: {words}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nothing surprised {by}</source>
        <translation>nichts überraschte {by}</translation>
    </message>
    <message>
        <source>nothing; it refines the positions of others</source>
        <translation>nichts; es verfeinert die Positionen anderer</translation>
    </message>
    <message>
        <source>number {value} of its combo</source>
        <translation>Nummer {value} seiner Combo</translation>
    </message>
    <message>
        <source>off the ticks, {off}</source>
        <translation>neben den Ticks, {off}</translation>
    </message>
    <message>
        <source>on the beat</source>
        <translation>auf dem Schlag</translation>
    </message>
    <message>
        <source>one after the other</source>
        <translation>nacheinander</translation>
    </message>
    <message>
        <source>osu! user id of the mapper whose style to imitate</source>
        <translation>osu!-Benutzer-ID des Mappers, dessen Stil nachgeahmt wird</translation>
    </message>
    <message>
        <source>osu! was not found in its usual places.</source>
        <translation>osu! wurde nicht an den üblichen Orten gefunden.</translation>
    </message>
    <message>
        <source>osu!: circles, sliders and spinners</source>
        <translation>osu!: Kreise, Slider und Spinner</translation>
    </message>
    <message>
        <source>osu!catch: fruit</source>
        <translation>osu!catch: Früchte</translation>
    </message>
    <message>
        <source>osu!lazer has ended its external editing and taken in what was accepted; edit externally again to go on. Proposals that were not decided are kept.</source>
        <translation>osu!lazer hat die externe Bearbeitung beendet und übernommen, was angenommen war; bearbeite erneut extern, um weiterzumachen. Nicht entschiedene Vorschläge bleiben erhalten.</translation>
    </message>
    <message>
        <source>osu!lazer has no set open for external editing; choose “Edit externally” in its editor&apos;s File menu.</source>
        <translation>osu!lazer bearbeitet kein Set extern; wähle erst „Edit externally“ im Menü File seines Editors.</translation>
    </message>
    <message>
        <source>osu!lazer has opened a set for external editing.</source>
        <translation>osu!lazer stellt ein Set zur externen Bearbeitung bereit.</translation>
    </message>
    <message>
        <source>osu!mania: keys</source>
        <translation>osu!mania: Tasten</translation>
    </message>
    <message>
        <source>osu!taiko: drums</source>
        <translation>osu!taiko: Trommeln</translation>
    </message>
    <message>
        <source>other sounds in the proposal</source>
        <translation>andere Klänge im Vorschlag</translation>
    </message>
    <message>
        <source>outside of what was chosen</source>
        <translation>außerhalb der Auswahl</translation>
    </message>
    <message>
        <source>problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>red line</source>
        <translation>rote Linie</translation>
    </message>
    <message>
        <source>reduced</source>
        <translation>verringert</translation>
    </message>
    <message>
        <source>removed by the proposal</source>
        <translation>vom Vorschlag entfernt</translation>
    </message>
    <message>
        <source>replace the part</source>
        <translation>den Teil ersetzen</translation>
    </message>
    <message>
        <source>rgba({red}, {green}, {blue}, 220)</source>
        <translation>rgba({red}, {green}, {blue}, 220)</translation>
    </message>
    <message>
        <source>rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>rhythm complexity {complexity:.1f}</source>
        <translation>Rhythmuskomplexität {complexity:.1f}</translation>
    </message>
    <message>
        <source>sample set</source>
        <translation>Sample-Set</translation>
    </message>
    <message>
        <source>scroll speed</source>
        <translation>Scrollgeschwindigkeit</translation>
    </message>
    <message>
        <source>scrolls</source>
        <translation>verschiebt die Ansicht</translation>
    </message>
    <message>
        <source>see {page}</source>
        <translation>siehe {page}</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>Seed {seed}</translation>
    </message>
    <message>
        <source>seeks</source>
        <translation>springt in der Zeit</translation>
    </message>
    <message>
        <source>several</source>
        <translation>mehrere</translation>
    </message>
    <message>
        <source>ships with Beatwright</source>
        <translation>wird mit Beatwright geliefert</translation>
    </message>
    <message>
        <source>side by side</source>
        <translation>nebeneinander</translation>
    </message>
    <message>
        <source>stars not calculated yet</source>
        <translation>Sterne noch nicht berechnet</translation>
    </message>
    <message>
        <source>stars unknown</source>
        <translation>Sterne unbekannt</translation>
    </message>
    <message>
        <source>step {step}</source>
        <translation>Schritt {step}</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>stopped at step {step} of {steps}</source>
        <translation>angehalten bei Schritt {step} von {steps}</translation>
    </message>
    <message>
        <source>style “{name}”</source>
        <translation>Stil „{name}“</translation>
    </message>
    <message>
        <source>the Timing tab</source>
        <translation>der Tab Timing</translation>
    </message>
    <message>
        <source>the audio</source>
        <translation>das Audio</translation>
    </message>
    <message>
        <source>the difficulty</source>
        <translation>die Schwierigkeit</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>das Ende</translation>
    </message>
    <message>
        <source>the folder of an adapter</source>
        <translation>den Ordner eines Adapters</translation>
    </message>
    <message>
        <source>the folder of the new set</source>
        <translation>den Ordner des neuen Sets</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>das Modell</translation>
    </message>
    <message>
        <source>the model, twenty times over</source>
        <translation>das Modell, zwanzigmal wiederholt</translation>
    </message>
    <message>
        <source>the prompt</source>
        <translation>der Prompt</translation>
    </message>
    <message>
        <source>the selected range of </source>
        <translation>der ausgewählte Bereich von </translation>
    </message>
    <message>
        <source>the time</source>
        <translation>die Zeit</translation>
    </message>
    <message>
        <source>this mapset</source>
        <translation>dieses Mapset</translation>
    </message>
    <message>
        <source>those of the set</source>
        <translation>die des Sets</translation>
    </message>
    <message>
        <source>to the next one {distance} px</source>
        <translation>zum nächsten {distance} px</translation>
    </message>
    <message>
        <source>typed by hand</source>
        <translation>von Hand eingegeben</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>whole map</source>
        <translation>ganze Map</translation>
    </message>
    <message>
        <source>whole set</source>
        <translation>ganzes Set</translation>
    </message>
    <message>
        <source>write 3/4 or 4/4</source>
        <translation>3/4 oder 4/4 schreiben</translation>
    </message>
    <message>
        <source>write a tempo such as 180</source>
        <translation>ein Tempo wie 180 schreiben</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>you and the model</source>
        <translation>du und das Modell</translation>
    </message>
    <message>
        <source>{bpm:.2f} BPM at {offset:.0f} ms · steady {steadiness:.0%}</source>
        <translation>{bpm:.2f} BPM bei {offset:.0f} ms · stetig {steadiness:.0%}</translation>
    </message>
    <message>
        <source>{bpm:.5g} BPM at {time:.0f} ms</source>
        <translation>{bpm:.5g} BPM bei {time:.0f} ms</translation>
    </message>
    <message>
        <source>{bpm:.6g} instead of {bpm2:.6g} BPM</source>
        <translation>{bpm:.6g} statt {bpm2:.6g} BPM</translation>
    </message>
    <message>
        <source>{bpm} BPM from {taps}, ± {ms} ms</source>
        <translation>{bpm} BPM aus {taps}, ± {ms} ms</translation>
    </message>
    <message>
        <source>{chosen} cannot be read; choose another difficulty.</source>
        <translation>{chosen} kann nicht gelesen werden; eine andere Schwierigkeit wählen.</translation>
    </message>
    <message>
        <source>{confidence:.0%} sure</source>
        <translation>{confidence:.0%} sicher</translation>
    </message>
    <message>
        <source>{count:,.0f} tokens/s</source>
        <translation>{count:,.0f} Token/s</translation>
    </message>
    <message>
        <source>{count} kept</source>
        <translation>{count} behalten</translation>
    </message>
    <message>
        <source>{count} new {keys}{mode} difficulties of about {stars}★</source>
        <translation>{count} neue {keys}{mode}-Schwierigkeiten mit etwa {stars}★</translation>
    </message>
    <message>
        <source>{count} objects</source>
        <translation>{count} Objekte</translation>
    </message>
    <message>
        <source>{count} objects, {density:.1f} per second</source>
        <translation>{count} Objekte, {density:.1f} pro Sekunde</translation>
    </message>
    <message>
        <source>{count} proposals</source>
        <translation>{count} Vorschläge</translation>
    </message>
    <message>
        <source>{count} proposals were</source>
        <translation>{count} Vorschläge wurden</translation>
    </message>
    <message>
        <source>{count} red lines, the first {first}</source>
        <translation>{count} rote Linien, die erste {first}</translation>
    </message>
    <message>
        <source>{ends}, because the beats last longer or shorter.</source>
        <translation>{ends}, weil die Schläge länger oder kürzer dauern.</translation>
    </message>
    <message>
        <source>{file} is not there; choose a song.</source>
        <translation>{file} ist nicht da; wähle ein Lied.</translation>
    </message>
    <message>
        <source>{folder} cannot be opened ({value}); choose another song.</source>
        <translation>{folder} kann nicht geöffnet werden ({value}); ein anderes Lied wählen.</translation>
    </message>
    <message>
        <source>{folder} contains neither a beatmap nor a song; choose another folder.</source>
        <translation>{folder} enthält weder Beatmap noch Lied; einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>{folder} holds no adapter; its files are {files}.</source>
        <translation>{folder} enthält keinen Adapter; dessen Dateien sind {files}.</translation>
    </message>
    <message>
        <source>{folder} is no longer there; choose another song in the library.</source>
        <translation>{folder} ist nicht mehr da; ein anderes Lied in der Bibliothek wählen.</translation>
    </message>
    <message>
        <source>{folder} is no longer there; choose the Songs folder again.</source>
        <translation>{folder} ist nicht mehr da; den Songs-Ordner neu wählen.</translation>
    </message>
    <message>
        <source>{hours:.1f} hours</source>
        <translation>{hours:.1f} Stunden</translation>
    </message>
    <message>
        <source>{keys} keys, </source>
        <translation>{keys} Tasten, </translation>
    </message>
    <message>
        <source>{kind} in column {column}</source>
        <translation>{kind} in Spalte {column}</translation>
    </message>
    <message>
        <source>{kind} of rank {rank}</source>
        <translation>{kind} vom Rang {rank}</translation>
    </message>
    <message>
        <source>{kind}, {ms} ms</source>
        <translation>{kind}, {ms} ms</translation>
    </message>
    <message>
        <source>{label} {value} is not a folder that exists; choose one.</source>
        <translation>{label} {value} ist kein vorhandener Ordner; einen wählen.</translation>
    </message>
    <message>
        <source>{language} (no font for it)</source>
        <translation>{language} (keine Schrift dafür)</translation>
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
        <translation>{ms} ms zu früh</translation>
    </message>
    <message>
        <source>{ms} ms late</source>
        <translation>{ms} ms zu spät</translation>
    </message>
    <message>
        <source>{names} were written to {name}.</source>
        <translation>{names} wurden nach {name} geschrieben.</translation>
    </message>
    <message>
        <source>{name} for {artist} – {title}: ready; open the song again to look.</source>
        <translation>{name} für {artist} – {title}: fertig; zum Ansehen das Lied wieder öffnen.</translation>
    </message>
    <message>
        <source>{name} is a new set with one red line; every form can map it.</source>
        <translation>{name} ist ein neues Set mit einer roten Linie; jedes Formular kann es mappen.</translation>
    </message>
    <message>
        <source>{name} is empty; {hint}.</source>
        <translation>{name} ist leer; {hint}.</translation>
    </message>
    <message>
        <source>{name} is in the group Style of every form, to be mapped alike; its slider says how strongly.</source>
        <translation>{name} steht als Vorbild in der Gruppe Stil jedes Formulars; der Regler sagt, wie stark.</translation>
    </message>
    <message>
        <source>{name} is in {folder}.</source>
        <translation>{name} ist in {folder}.</translation>
    </message>
    <message>
        <source>{name} is neither a beatmap nor an audio file; open an .osu, an .osz, a folder or a song.</source>
        <translation>{name} ist weder Beatmap noch Audiodatei; eine .osu, eine .osz, einen Ordner oder ein Lied öffnen.</translation>
    </message>
    <message>
        <source>{name} must be a number from {low:g} to {high:g}.</source>
        <translation>{name} muss eine Zahl von {low:g} bis {high:g} sein.</translation>
    </message>
    <message>
        <source>{name} was deleted; choose another difficulty.</source>
        <translation>{name} wurde gelöscht; eine andere Schwierigkeit wählen.</translation>
    </message>
    <message>
        <source>{name} was discarded.</source>
        <translation>{name} wurde verworfen.</translation>
    </message>
    <message>
        <source>{name} was written to {folder}.</source>
        <translation>{name} wurde nach {folder} geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>{name}, %n sets</source>
        <translation>
            <numerusform>{name}, %n Set</numerusform>
            <numerusform>{name}, %n Sets</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: loss on held-out songs {before:.3f} before, {after:.3f} after ({share:+.1%}), best at step {step}.</source>
        <translation>{name}: Verlust auf zurückgehaltenen Songs {before:.3f} vorher, {after:.3f} nachher ({share:+.1%}), am besten bei Schritt {step}.</translation>
    </message>
    <message>
        <source>{name}: one song only, so nothing was measured.</source>
        <translation>{name}: nur ein Song, darum wurde nichts gemessen.</translation>
    </message>
    <message>
        <source>{name}: {before:.3f} before, {after:.3f} after (change {low:+.3f} to {high:+.3f} in 95 %, {maps} maps).</source>
        <translation>{name}: {before:.3f} vorher, {after:.3f} nachher (Änderung {low:+.3f} bis {high:+.3f} in 95 %, {maps} Maps).</translation>
    </message>
    <message>
        <source>{name}{also} changed in {folder}; backups are kept.</source>
        <translation>{name}{also} in {folder} geändert; Sicherungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number} GB</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
    <message>
        <source>{number} copied, one a line, to paste into a forum post.</source>
        <translation>{number} kopiert, je eine Zeile, zum Einfügen in einen Forenbeitrag.</translation>
    </message>
    <message>
        <source>{number} fixed; a backup of the difficulty is kept, and Ctrl+Z takes it back.</source>
        <translation>{number} behoben; eine Sicherung der Schwierigkeit bleibt, und Ctrl+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>{objects:,} objects</source>
        <translation>{objects:,} Objekte</translation>
    </message>
    <message>
        <source>{objects} in {ms} ms</source>
        <translation>{objects} in {ms} ms</translation>
    </message>
    <message>
        <source>{off} of {objects} objects would be off their ticks</source>
        <translation>{off} von {objects} Objekten wären neben ihren Ticks</translation>
    </message>
    <message>
        <source>{path} is no longer there; refresh the library or choose another song.</source>
        <translation>{path} ist nicht mehr da; Bibliothek aktualisieren oder ein anderes Lied wählen.</translation>
    </message>
    <message>
        <source>{proposals} neither accepted nor discarded, could not be kept on disk and would be lost.</source>
        <translation>{proposals} weder angenommen noch verworfen; das Sichern auf der Platte schlug fehl, beim Beenden ginge alles davon verloren.</translation>
    </message>
    <message>
        <source>{replace} (cannot be read)</source>
        <translation>{replace} (nicht lesbar)</translation>
    </message>
    <message>
        <source>{seconds:.2f} s with {objects} of [{version_name}], which will be replaced.</source>
        <translation>{seconds:.2f} s mit {objects} von [{version_name}], die ersetzt werden.</translation>
    </message>
    <message>
        <source>{seconds} s per minute of song ({how})</source>
        <translation>{seconds} s je Minute Song ({how})</translation>
    </message>
    <message>
        <source>{share} like its prompt</source>
        <translation>{share} wie der Prompt</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>{size} frei</translation>
    </message>
    <message>
        <source>{sounds} at {volume} %</source>
        <translation>{sounds} bei {volume} %</translation>
    </message>
    <message>
        <source>{source} comes under {licence}: {meaning}.</source>
        <translation>{source} steht unter {licence}: {meaning}.</translation>
    </message>
    <message>
        <source>{stars:.2f} stars</source>
        <translation>{stars:.2f} Sterne</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} bis {end}</translation>
    </message>
    <message>
        <source>{sure}: listen to it{others}.</source>
        <translation>{sure}: anhören{others}.</translation>
    </message>
    <message>
        <source>{time_text}  {bpm:.5g} BPM, the set has no red line</source>
        <translation>{time_text}  {bpm:.5g} BPM, das Set hat keine rote Linie</translation>
    </message>
    <message>
        <source>{time_text}  {by:+.0f} ms off its tick</source>
        <translation>{time_text}  {by:+.0f} ms neben dem Tick</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>{tip}: the chosen line, or every line while none is chosen</source>
        <translation>{tip}: die gewählte Linie, oder alle, wenn keine gewählt ist</translation>
    </message>
    <message>
        <source>{title} cannot be played: its file is gone.</source>
        <translation>{title} kann nicht gespielt werden: Die Datei ist weg.</translation>
    </message>
    <message>
        <source>{title} cannot be played: its file is inside an archive, or gone.</source>
        <translation>{title} kann nicht abgespielt werden: Die Datei ist in einem Archiv oder fehlt.</translation>
    </message>
    <message>
        <source>{title} does not support {value}; choose another model</source>
        <translation>{title} unterstützt {value} nicht; ein anderes Modell wählen</translation>
    </message>
    <message>
        <source>{title} is done: {number}. Open the difficulty again to see them.</source>
        <translation>{title} ist fertig: {number}. Die Schwierigkeit wieder öffnen, um sie zu sehen.</translation>
    </message>
    <message>
        <source>{title} is not on this machine. Download {size} and go on?</source>
        <translation>{title} ist nicht auf diesem Rechner. {size} laden und fortfahren?</translation>
    </message>
    <message>
        <source>{title} is on this machine now.</source>
        <translation>{title} ist jetzt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>{title} is on this machine.</source>
        <translation>{title} ist auf diesem Rechner.</translation>
    </message>
    <message>
        <source>{title} suits this machine.</source>
        <translation>{title} passt zu diesem Rechner.</translation>
    </message>
    <message>
        <source>{title} takes none</source>
        <translation>{title} nimmt keine</translation>
    </message>
    <message>
        <source>{title} was cancelled; nothing was left behind.</source>
        <translation>{title} wurde abgebrochen; nichts blieb zurück.</translation>
    </message>
    <message>
        <source>{title} was deleted; {size} became free.</source>
        <translation>{title} wurde gelöscht; {size} wurden frei.</translation>
    </message>
    <message>
        <source>{title} was not trained to check maps; choose another model</source>
        <translation>{title} wurde nicht zum Prüfen von Maps trainiert; ein anderes Modell wählen</translation>
    </message>
    <message>
        <source>{title} with {name}</source>
        <translation>{title} mit {name}</translation>
    </message>
    <message>
        <source>{title}, folded</source>
        <translation>{title}, zugeklappt</translation>
    </message>
    <message>
        <source>{title}, unfolded</source>
        <translation>{title}, aufgeklappt</translation>
    </message>
    <message>
        <source>{title}: {size} to download first.</source>
        <translation>{title}: zuerst {size} herunterladen.</translation>
    </message>
    <message>
        <source>{title}: {size} to download.</source>
        <translation>{title}: {size} herunterzuladen.</translation>
    </message>
    <message>
        <source>{used:.1f} of {there:.1f} GiB of memory.</source>
        <translation>{used:.1f} von {there:.1f} GiB Speicher.</translation>
    </message>
    <message>
        <source>{value} exists already; choose another name.</source>
        <translation>{value} gibt es schon; einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>{value} from {time_text} to {time_text2}</source>
        <translation>{value} von {time_text} bis {time_text2}</translation>
    </message>
    <message>
        <source>{value} has no mapset yet. Accepting makes a new folder for it.</source>
        <translation>{value} hat noch kein Mapset. Annehmen legt dafür einen neuen Ordner an.</translation>
    </message>
    <message>
        <source>{value} is empty; write a number.</source>
        <translation>{value} ist leer; eine Zahl schreiben.</translation>
    </message>
    <message>
        <source>{value} is no longer there; choose another file.</source>
        <translation>{value} ist nicht mehr da; eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>{value} repeats</source>
        <translation>{value} Wiederholungen</translation>
    </message>
    <message>
        <source>{value} · no difficulty yet</source>
        <translation>{value} · noch keine Schwierigkeit</translation>
    </message>
    <message>
        <source>{value}. Click to sort.</source>
        <translation>{value}. Klick sortiert.</translation>
    </message>
    <message>
        <source>{value}:{value2:02d} left</source>
        <translation>noch {value}:{value2:02d}</translation>
    </message>
    <message>
        <source>{what} discarded; nothing was written.</source>
        <translation>{what} verworfen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>{what} from last time; press Run to start.</source>
        <translation>{what} vom letzten Mal; Start drücken, um zu beginnen.</translation>
    </message>
    <message>
        <source>{what} got new red lines{sliders}; backups are kept, and Ctrl+Z takes it back.</source>
        <translation>{what} mit neuen roten Linien{sliders}; Sicherungen bleiben, und Ctrl+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>{what} still waiting when the program ended.</source>
        <translation>{what} noch gewartet, als das Programm endete.</translation>
    </message>
    <message>
        <source>{what} {time_text} – {time_text2} of {name} again; all the rest stays. B switches between the original and the proposal.</source>
        <translation>{what} {time_text} – {time_text2} von {name} nochmals; alles andere bleibt. B wechselt zwischen Original und Vorschlag.</translation>
    </message>
    <message>
        <source>{what}. {they} on the timeline while it grows; only Accept writes anything, {where}.</source>
        <translation>{what}. {they} beim Wachsen auf der Zeitleiste; erst Annehmen schreibt etwas, {where}.</translation>
    </message>
    <message>
        <source>{what}: done again.</source>
        <translation>{what}: wiederholt.</translation>
    </message>
    <message>
        <source>{what}: undone.</source>
        <translation>{what}: rückgängig gemacht.</translation>
    </message>
    <message>
        <source>{words}

Backups are kept, and Ctrl+Z takes it back.</source>
        <translation>{words}

Sicherungen bleiben, und Ctrl+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>{words}.
Usually {usual}; an empty value goes back to that.</source>
        <translation>{words}.
Üblich {usual}; ein leerer Wert geht darauf zurück.</translation>
    </message>
    <message>
        <source>“{name}” was added to the presets of another form.</source>
        <translation>„{name}“ kam zu den Vorlagen eines anderen Formulars.</translation>
    </message>
    <message>
        <source>“{name}” was saved as a preset.</source>
        <translation>„{name}“ wurde als Vorlage gespeichert.</translation>
    </message>
    <message>
        <source>“{text}” is not a time; write {forms}.</source>
        <translation>„{text}“ ist keine Zeit; {forms} schreiben.</translation>
    </message>
    <message>
        <source>• and {value} more</source>
        <translation>• und {value} weitere</translation>
    </message>
    <message>
        <source>… and {value} more; zoom in to separate them</source>
        <translation>… und {value} weitere; zum Trennen hineinzoomen</translation>
    </message>
    <message>
        <source>−0.01 BPM</source>
        <translation>−0.01 BPM</translation>
    </message>
    <message>
        <source>−1 beat</source>
        <translation>−1 Beat</translation>
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
        <translation>−½ Beat</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Beatwright</source>
        <translation>Über Beatwright</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Helps people map osu! beatmaps with models that run on their own machine. The code is under the MIT licence; models and libraries have their own, below.</source>
        <translation>Hilft beim Mappen von osu!-Beatmaps mit Modellen, die auf dem eigenen Rechner laufen. Der Code steht unter der MIT-Lizenz; Modelle und Bibliotheken haben eigene, siehe unten.</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Licence texts</source>
        <translation>Lizenztexte</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Licences of the libraries</source>
        <translation>Lizenzen der Bibliotheken</translation>
    </message>
    <message>
        <source>Licences of the models</source>
        <translation>Lizenzen der Modelle</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Versions and the last lines of the log, without names and folders of yours, for the clipboard</source>
        <translation>Versionen und die letzten Zeilen des Logs, ohne Namen und eigene Ordner, für die Zwischenablage</translation>
    </message>
    <message>
        <source>Where it is from</source>
        <translation>Woher es ist</translation>
    </message>
    <message>
        <source>see its page</source>
        <translation>siehe Seite</translation>
    </message>
</context>
<context>
    <name>DifficultyGroup</name>
    <message>
        <source>chosen from the stars</source>
        <translation>aus den Sternen gewählt</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>All as usual</source>
        <translation>Alle wie üblich</translation>
    </message>
    <message>
        <source>Back to {keys}</source>
        <translation>Zurück zu {keys}</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Give every action its usual key</source>
        <translation>Jeder Aktion ihre übliche Taste geben</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Aktionen und Tasten suchen</translation>
    </message>
    <message>
        <source>{action}: back to the usual key</source>
        <translation>{action}: zurück zur üblichen Taste</translation>
    </message>
    <message>
        <source>{keys} is “{action}” already; give that another key first.</source>
        <translation>{keys} ist schon „{action}“; zuerst dort eine andere Taste setzen.</translation>
    </message>
</context>
<context>
    <name>ModelGroup</name>
    <message>
        <source>The same seed and form give the same difficulty; empty, as at each start, takes another each time</source>
        <translation>Gleicher Seed und gleiches Formular ergeben dieselbe Schwierigkeit; leer, wie bei jedem Start, nimmt jedes Mal einen anderen</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>An action, a preset, a difficulty, a song, a setting, or a time such as 01:20:300</source>
        <translation>Aktion, Vorlage, Schwierigkeit, Lied, Einstellung oder Zeit wie 01:20:300</translation>
    </message>
    <message>
        <source>Nothing fits; fewer letters find more.</source>
        <translation>Nichts passt; weniger Buchstaben finden mehr.</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Passendes</translation>
    </message>
</context>
<context>
    <name>PaletteEntries</name>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Schwierigkeit</translation>
    </message>
    <message>
        <source>Go to {time}</source>
        <translation>Zu {time} gehen</translation>
    </message>
    <message>
        <source>Open a song first</source>
        <translation>Zuerst ein Lied öffnen</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Recent song</source>
        <translation>Letztes Lied</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>This one is open</source>
        <translation>Diese ist geöffnet</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>Playfield</name>
    <message>
        <source>Playfield</source>
        <translation>Spielfeld</translation>
    </message>
    <message>
        <source>Shows the objects of the difficulty as they are played at the current time.</source>
        <translation>Zeigt die Objekte der Schwierigkeit, wie sie zur aktuellen Zeit gespielt werden.</translation>
    </message>
    <message>
        <source>{0} (faint)</source>
        <translation>{0} (blass)</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>The environment variable {name} sets this for as long as it is there.</source>
        <translation>Die Umgebungsvariable {name} legt dies fest, solange sie da ist.</translation>
    </message>
</context>
<context>
    <name>ProgramActions</name>
    <message>
        <source>How Beatwright ended</source>
        <translation>Wie Beatwright endete</translation>
    </message>
    <message>
        <source>It was Beatwright {version}.</source>
        <translation>Es war Beatwright {version}.</translation>
    </message>
    <message>
        <source>Look at the report</source>
        <translation>Bericht ansehen</translation>
    </message>
    <message>
        <source>{happened} Nothing was sent. The text below holds versions and the last lines of the log; names and folders of yours are left out. Copy it into a bug report if you like.</source>
        <translation>{happened} Nichts wurde gesendet. Der Text unten enthält Versionen und die letzten Zeilen des Logs; Namen und eigene Ordner sind ausgelassen. Er lässt sich in einen Fehlerbericht kopieren.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Put exactly this text on the clipboard; nothing is sent</source>
        <translation>Genau diesen Text in die Zwischenablage legen; gesendet wird nichts</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Back to {value}</source>
        <translation>Zurück zu {value}</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Gruppen von Einstellungen</translation>
    </message>
    <message>
        <source>Kept in {file}</source>
        <translation>Aufbewahrt in {file}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Wirkt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Usually {value}.</source>
        <translation>Üblich {value}.</translation>
    </message>
    <message>
        <source>{setting}: back to the default</source>
        <translation>{setting}: zurück zum Standard</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Change keys…</source>
        <translation>Tasten ändern…</translation>
    </message>
</context>
<context>
    <name>SpokenState</name>
    <message>
        <source>At {time}.</source>
        <translation>Bei {time}.</translation>
    </message>
    <message>
        <source>Here: {objects}.</source>
        <translation>Hier: {objects}.</translation>
    </message>
    <message>
        <source>Next: {object} at {time}.</source>
        <translation>Danach: {object} bei {time}.</translation>
    </message>
    <message>
        <source>No object follows.</source>
        <translation>Es folgt kein Objekt.</translation>
    </message>
    <message>
        <source>No song is open.</source>
        <translation>Kein Lied ist geöffnet.</translation>
    </message>
    <message>
        <source>Picked: {stamp}.</source>
        <translation>Gewählt: {stamp}.</translation>
    </message>
    <message>
        <source>Selected from {start} to {end}.</source>
        <translation>Ausgewählt von {start} bis {end}.</translation>
    </message>
    <message>
        <source>The original is shown.</source>
        <translation>Das Original wird gezeigt.</translation>
    </message>
    <message>
        <source>The proposal is shown.</source>
        <translation>Der Vorschlag wird gezeigt.</translation>
    </message>
    <message>
        <source>banana shower</source>
        <translation>Bananenregen</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>Kreis</translation>
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
        <translation>Trommelwirbel</translation>
    </message>
    <message>
        <source>fruit</source>
        <translation>Frucht</translation>
    </message>
    <message>
        <source>hold note</source>
        <translation>Haltenote</translation>
    </message>
    <message>
        <source>juice stream</source>
        <translation>Juice Stream</translation>
    </message>
    <message>
        <source>kat</source>
        <translation>kat</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>Slider</translation>
    </message>
    <message>
        <source>spinner</source>
        <translation>Spinner</translation>
    </message>
    <message>
        <source>{kind} at {x}, {y}</source>
        <translation>{kind} bei {x}, {y}</translation>
    </message>
    <message>
        <source>{kind} in column {column}</source>
        <translation>{kind} in Spalte {column}</translation>
    </message>
</context>
<context>
    <name>TimeEdit</name>
    <message>
        <source>Read as {time}.</source>
        <translation>Als {time} gelesen.</translation>
    </message>
    <message>
        <source>Whole numbers are ms; write {number} s for seconds.</source>
        <translation>Ganze Zahlen sind ms; {number} s für Sekunden schreiben.</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Picture of the timeline</source>
        <translation>Bild der Zeitleiste</translation>
    </message>
</context>
<context>
    <name>TimingPointLane</name>
    <message>
        <source>Bookmark at {0}</source>
        <translation>Lesezeichen bei {0}</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source> (half or double)</source>
        <translation> (halb oder doppelt)</translation>
    </message>
    <message>
        <source> by {0}</source>
        <translation> von {0}</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; and &quot;{1}&quot; look the same, so these hits cannot be told apart.</source>
        <translation>„{0}“ und „{1}“ sehen gleich aus, diese Treffer sind also nicht zu unterscheiden.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; begins with {1} ms of silence and answers key presses {2}; cut it.</source>
        <translation>„{0}“ beginnt mit {1} ms Stille und antwortet auf Tastendrücke {2}; wegschneiden.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; belongs at the end of the {1}: &quot;{2}&quot;.</source>
        <translation>„{0}“ gehört ans Ende von {1}: „{2}“.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; cannot be decoded.</source>
        <translation>„{0}“ kann nicht dekodiert werden.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; cannot be read as audio.</source>
        <translation>„{0}“ kann nicht als Audio gelesen werden.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; cannot be the name of a style: choose another word, which the model does not have.</source>
        <translation>„{0}“ kann kein Stilname sein: ein anderes Wort wählen, das das Modell nicht hat.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; has 0 bytes, so the set cannot be uploaded whole.</source>
        <translation>„{0}“ hat 0 Bytes, das Set kann so nicht vollständig hochgeladen werden.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; has {1} characters; more than {2} may not unpack.</source>
        <translation>„{0}“ hat {1} Zeichen; mehr als {2} lassen sich womöglich nicht entpacken.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; has {1} kbit/s on average; below {2} it sounds dull.</source>
        <translation>„{0}“ hat im Mittel {1} kbit/s; unter {2} klingt es dumpf.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; has {1} kbit/s on average; {2} is the most for {3}.</source>
        <translation>„{0}“ hat im Mittel {1} kbit/s; {2} ist das Maximum für {3}.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; has {1} x {2} pixels; make it smaller.</source>
        <translation>„{0}“ hat {1} x {2} Pixel; verkleinern.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is a descriptor of its adapter; ask for it with --descriptor.</source>
        <translation>„{0}“ ist ein Deskriptor seines Adapters; mit --descriptor anfordern.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is an MP3 and answers key presses, first at {1}; use WAV or Ogg.</source>
        <translation>„{0}“ ist eine MP3 und antwortet auf Tastendrücke, zuerst bei {1}; WAV oder Ogg verwenden.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is as good as silent; use the 44-byte blank.wav instead.</source>
        <translation>„{0}“ ist so gut wie stumm; stattdessen die 44 Byte große blank.wav verwenden.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is empty.</source>
        <translation>„{0}“ ist leer.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is not a hub id; it looks like owner/name.</source>
        <translation>„{0}“ ist keine Hub-ID; sie sieht aus wie owner/name.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is not a model of the hub; only downloaded models are deleted here.</source>
        <translation>„{0}“ ist kein Modell des Hubs; hier werden nur geladene Modelle gelöscht.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is not a picture that can be read.</source>
        <translation>„{0}“ ist kein lesbares Bild.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is silent on the {1}.</source>
        <translation>„{0}“ ist auf der Seite {1} stumm.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is {1} times as loud on the {2}.</source>
        <translation>„{0}“ ist auf der Seite {2} {1}-mal so laut.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is {1}, which its name does not say.</source>
        <translation>„{0}“ ist {1}, was der Name nicht sagt.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is {1}; its name should end in {2}.</source>
        <translation>„{0}“ ist {1}; der Name sollte auf {2} enden.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is {1}; use MP3 or Ogg Vorbis.</source>
        <translation>„{0}“ ist {1}; MP3 oder Ogg Vorbis verwenden.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; lasts {1} ms; at least {2} ms are heard everywhere.</source>
        <translation>„{0}“ dauert {1} ms; ab {2} ms ist es überall hörbar.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; made this difficulty, it seems, but is not in the tags.</source>
        <translation>„{0}“ hat diese Schwierigkeit anscheinend gemacht, fehlt aber in den Tags.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; plays so often in [{1}] that the default finish would be obnoxious there.</source>
        <translation>„{0}“ spielt in [{1}] so oft, dass das Standard-Finish dort stören würde.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; plays {1} times at once. Is that meant?</source>
        <translation>„{0}“ spielt {1}-mal gleichzeitig. Ist das beabsichtigt?</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; should be a PNG.</source>
        <translation>„{0}“ sollte eine PNG sein.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; stands at different places in the taiko difficulties: {1}.</source>
        <translation>„{0}“ steht in den Taiko-Schwierigkeiten an verschiedenen Stellen: {1}.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; takes {1} ms to become loud {2}; does it feel late?</source>
        <translation>„{0}“ braucht {1} ms, um laut zu werden {2}; wirkt es verspätet?</translation>
    </message>
    <message>
        <source>(for example at {0} in [{1}])</source>
        <translation>(zum Beispiel bei {0} in [{1}])</translation>
    </message>
    <message>
        <source>, so it cannot be backed up.</source>
        <translation>, lässt sich also nicht sichern.</translation>
    </message>
    <message>
        <source>, {0} px away</source>
        <translation>, {0} px entfernt</translation>
    </message>
    <message>
        <source>--audio-use {0} needs the song; name it with --prompt-audio.</source>
        <translation>--audio-use {0} braucht das Lied; nenne es mit --prompt-audio.</translation>
    </message>
    <message>
        <source>--compatibility {0} is unknown; use reference.</source>
        <translation>--compatibility {0} ist unbekannt; reference verwenden.</translation>
    </message>
    <message>
        <source>--context {0} is taken from a difficulty of the same mode; name one.</source>
        <translation>--context {0} stammt aus einer Schwierigkeit desselben Modus; eine angeben.</translation>
    </message>
    <message>
        <source>--device {0} is not one of auto, cpu, cuda and mps.</source>
        <translation>--device {0} ist keines von auto, cpu, cuda und mps.</translation>
    </message>
    <message>
        <source>--key {0} is no key; write one such as &quot;F# minor&quot;.</source>
        <translation>--key {0} ist keine Tonart; schreibe eine wie &quot;F# minor&quot;.</translation>
    </message>
    <message>
        <source>--language {0} is not the code of a language; write en, ja or the like.</source>
        <translation>--language {0} ist kein Sprachcode; schreibe en, ja oder dergleichen.</translation>
    </message>
    <message>
        <source>--least {0} is not a score that a finding can have; use 0 or more.</source>
        <translation>--least {0} ist kein Wert, den ein Befund haben kann; 0 oder mehr verwenden.</translation>
    </message>
    <message>
        <source>--mapper &quot;{0}&quot; is neither a user id nor the style of an adapter that is named with --adapter; {1}.</source>
        <translation>--mapper „{0}“ ist weder eine Benutzer-ID noch der Stil eines mit --adapter genannten Adapters; {1}.</translation>
    </message>
    <message>
        <source>--mode {0} is unknown; use osu, taiko, catch or mania.</source>
        <translation>--mode {0} ist unbekannt; osu, taiko, catch oder mania verwenden.</translation>
    </message>
    <message>
        <source>--model {0}: {1} Leave --model out to time from the audio, or choose V32.</source>
        <translation>--model {0}: {1} --model weglassen, um das Timing aus dem Audio zu nehmen, oder V32 wählen.</translation>
    </message>
    <message>
        <source>--rank compares songs with their prompts, and this one has none; write one.</source>
        <translation>--rank vergleicht Lieder mit ihren Prompts, und dieses hat keinen; schreibe einen.</translation>
    </message>
    <message>
        <source>--rank compares songs with their prompts; describe the music, or leave that out.</source>
        <translation>--rank vergleicht Lieder mit ihren Prompts; beschreibe die Musik, oder lass es weg.</translation>
    </message>
    <message>
        <source>--timing {0} has no meter that a map can have; write 3 or 4 after the slash.</source>
        <translation>--timing {0} hat keine Taktart, die eine Map haben kann; 3 oder 4 nach dem Schrägstrich schreiben.</translation>
    </message>
    <message>
        <source>--timing {0} is out of range; the BPM must lie between {1}.</source>
        <translation>--timing {0} liegt außerhalb; BPM muss zwischen {1} liegen.</translation>
    </message>
    <message>
        <source>--timing {0} is out of range; the offset must lie within a day of the song.</source>
        <translation>--timing {0} liegt außerhalb; der Offset muss innerhalb eines Tages um das Lied liegen.</translation>
    </message>
    <message>
        <source>--timing {0} is unknown; use {1}, or BPM@OFFSET_MS such as 180@1250.</source>
        <translation>--timing {0} ist unbekannt; {1} verwenden oder BPM@OFFSET_MS wie 180@1250.</translation>
    </message>
    <message>
        <source>--{0} {1} cannot be; choose {2}.</source>
        <translation>--{0} {1} gibt es nicht; wähle {2}.</translation>
    </message>
    <message>
        <source>/Applications/osu!.app/Contents/Resources/drive_c/osu!</source>
        <translation>/Applications/osu!.app/Contents/Resources/drive_c/osu!</translation>
    </message>
    <message>
        <source>0 always takes the most likely token</source>
        <translation>0 nimmt immer das wahrscheinlichste Token</translation>
    </message>
    <message>
        <source>1 fix of findings</source>
        <translation>1 Befund behoben</translation>
    </message>
    <message>
        <source>1 forbids downloads.</source>
        <translation>1 verbietet Downloads.</translation>
    </message>
    <message>
        <source>1/{0} is used only {1} ({2}). Does the song have that rhythm there?</source>
        <translation>1/{0} wird nur {1} benutzt ({2}). Hat das Lied dort diesen Rhythmus?</translation>
    </message>
    <message>
        <source>128 to 192 kbit/s for MP3, up to 208 for Ogg: good sound without waste.</source>
        <translation>128 bis 192 kbit/s für MP3, bis 208 für Ogg: guter Klang ohne Verschwendung.</translation>
    </message>
    <message>
        <source>4 GB of memory for musicgen-small, 10 GB for medium, 16 GB for large; minutes for each 30 s on a processor.</source>
        <translation>4 GB Speicher für musicgen-small, 10 GB für medium, 16 GB für large; Minuten für je 30 s auf einem Prozessor.</translation>
    </message>
    <message>
        <source>4 GB of memory, and the package diffusers; about two minutes for each 10 s on two cores.</source>
        <translation>4 GB Speicher und das Paket diffusers; etwa zwei Minuten für je 10 s auf zwei Kernen.</translation>
    </message>
    <message>
        <source>; open another difficulty.</source>
        <translation>; eine andere Schwierigkeit öffnen.</translation>
    </message>
    <message>
        <source>; open the set again.</source>
        <translation>; das Set neu öffnen.</translation>
    </message>
    <message>
        <source>; put it back, or accept as a new difficulty.</source>
        <translation>; zurücklegen oder als neue Schwierigkeit annehmen.</translation>
    </message>
    <message>
        <source>; put it back.</source>
        <translation>; zurücklegen.</translation>
    </message>
    <message>
        <source>; the first one: {0}</source>
        <translation>; der erste Grund: {0}</translation>
    </message>
    <message>
        <source>A .{0} file cannot be written here ({1}); choose another format.</source>
        <translation>Eine .{0}-Datei kann hier nicht geschrieben werden ({1}); wähle ein anderes Format.</translation>
    </message>
    <message>
        <source>A Cup or Salad has no hyperdash, a Platter none at slider parts.</source>
        <translation>Ein Cup oder Salad hat keinen Hyperdash, ein Platter keinen an Slider-Teilen.</translation>
    </message>
    <message>
        <source>A background is sharp on large screens without making the download large.</source>
        <translation>Ein Hintergrund ist auf großen Bildschirmen scharf, ohne den Download groß zu machen.</translation>
    </message>
    <message>
        <source>A bar line a little before a green line scrolls at the speed of the section before.</source>
        <translation>Eine Taktlinie kurz vor einer grünen Linie scrollt mit der Geschwindigkeit des vorigen Abschnitts.</translation>
    </message>
    <message>
        <source>A bar line comes {0} ms after the one before; omit one of them.</source>
        <translation>Eine Taktlinie kommt {0} ms nach der vorigen; eine davon weglassen.</translation>
    </message>
    <message>
        <source>A bar of {0} beats is not possible; choose 1 to 64.</source>
        <translation>Ein Takt mit {0} Schlägen ist nicht möglich; 1 bis 64 wählen.</translation>
    </message>
    <message>
        <source>A bar whose rhythm is unlike everything around it is either a highlight or a slip.</source>
        <translation>Ein Takt, dessen Rhythmus anders ist als alles ringsum, ist ein Höhepunkt oder ein Versehen.</translation>
    </message>
    <message>
        <source>A base slider velocity of {0} at {1} BPM is fast for an Easy; {2} is the guideline.</source>
        <translation>Eine Basis-Slidergeschwindigkeit von {0} bei {1} BPM ist schnell für ein Easy; Richtwert ist {2}.</translation>
    </message>
    <message>
        <source>A beat divisor that is used a few times only is often a slip.</source>
        <translation>Ein Beat-Teiler, der nur wenige Male vorkommt, ist oft ein Versehen.</translation>
    </message>
    <message>
        <source>A beatmap of a web row has no content.</source>
        <translation>Eine Beatmap einer Webzeile hat keinen Inhalt.</translation>
    </message>
    <message>
        <source>A break begins 200 ms after an object and ends when the next one appears, so that its effects do not disturb.</source>
        <translation>Eine Pause beginnt 200 ms nach einem Objekt und endet, wenn das nächste erscheint, damit ihre Effekte nicht stören.</translation>
    </message>
    <message>
        <source>A change</source>
        <translation>Eine Änderung</translation>
    </message>
    <message>
        <source>A change of tempo changes the scroll speed, unless a green line on it evens it out.</source>
        <translation>Ein Tempowechsel ändert die Scrollgeschwindigkeit, wenn keine grüne Linie darauf sie ausgleicht.</translation>
    </message>
    <message>
        <source>A checkpoint of the kind {0}, found among the downloaded models.</source>
        <translation>Ein Checkpoint der Art {0}, gefunden unter den geladenen Modellen.</translation>
    </message>
    <message>
        <source>A dash that is a few pixels short of a hyperdash asks for great precision.</source>
        <translation>Ein Dash, dem wenige Pixel zum Hyperdash fehlen, verlangt große Präzision.</translation>
    </message>
    <message>
        <source>A difficulty has at least 30 seconds of drain time.</source>
        <translation>Eine Schwierigkeit hat mindestens 30 Sekunden Spielzeit.</translation>
    </message>
    <message>
        <source>A difficulty that only holds hit sounds is deleted before the set is ranked.</source>
        <translation>Eine Schwierigkeit, die nur Hitsounds enthält, wird vor dem Ranken des Sets gelöscht.</translation>
    </message>
    <message>
        <source>A difficulty&apos;s name is its own and says more than who made it.</source>
        <translation>Der Name einer Schwierigkeit ist ihr eigener und sagt mehr, als wer sie gemacht hat.</translation>
    </message>
    <message>
        <source>A finisher in a 1/4 pattern must be its last note and change colour.</source>
        <translation>Ein Finisher in einem 1/4-Muster muss dessen letzte Note sein und die Farbe wechseln.</translation>
    </message>
    <message>
        <source>A finisher takes both hands, so it stands alone or at the end of a pattern.</source>
        <translation>Ein Finisher braucht beide Hände, steht also allein oder am Ende eines Musters.</translation>
    </message>
    <message>
        <source>A finisher within a {0} pattern; this level allows none there.</source>
        <translation>Ein Finisher in einem {0}-Muster; diese Stufe erlaubt dort keinen.</translation>
    </message>
    <message>
        <source>A folder for settings, backups, logs and caches, in place of the system&apos;s.</source>
        <translation>Ein Ordner für Einstellungen, Sicherungen, Protokolle und Caches statt des Systemordners.</translation>
    </message>
    <message>
        <source>A graphics card with 16 GB, where it is the one to choose; 4 GB do, slowly. On a processor 30 GB of memory, and patience.</source>
        <translation>Eine Grafikkarte mit 16 GB, dort ist es die erste Wahl; 4 GB gehen, langsam. Auf einem Prozessor 30 GB Speicher und Geduld.</translation>
    </message>
    <message>
        <source>A guest difficulty has the timing of the set; leave {0} out, or make a new difficulty.</source>
        <translation>Eine Gast-Schwierigkeit hat das Timing des Sets; {0} weglassen oder eine neue Schwierigkeit erstellen.</translation>
    </message>
    <message>
        <source>A guest difficulty needs its stars; set {0}.</source>
        <translation>Eine Gast-Schwierigkeit braucht ihre Sterne; {0} setzen.</translation>
    </message>
    <message>
        <source>A hit sound tells when one hit, so it begins at once.</source>
        <translation>Ein Hitsound sagt, wann man getroffen hat, beginnt also sofort.</translation>
    </message>
    <message>
        <source>A hold note lasts long enough to be held.</source>
        <translation>Eine Haltenote dauert lang genug, um gehalten zu werden.</translation>
    </message>
    <message>
        <source>A jump far larger than all others of its rhythm is often a slip.</source>
        <translation>Ein Sprung, der viel weiter ist als alle anderen seines Rhythmus, ist oft ein Versehen.</translation>
    </message>
    <message>
        <source>A line {0} ms later changes the samples; is it meant for this object?</source>
        <translation>Eine Linie {0} ms später ändert die Samples; ist sie für dieses Objekt gedacht?</translation>
    </message>
    <message>
        <source>A map begins with a red line; a green one before it has nothing to inherit, and kiai would begin at once.</source>
        <translation>Eine Map beginnt mit einer roten Linie; eine grüne davor hat nichts zu erben, und Kiai begänne sofort.</translation>
    </message>
    <message>
        <source>A map is needed to take its {0} from; name a difficulty.</source>
        <translation>Eine Map ist nötig, um {0} daraus zu nehmen; eine Schwierigkeit angeben.</translation>
    </message>
    <message>
        <source>A map sets at least two combo colours, or prefers the default skin, so that combos can be told apart.</source>
        <translation>Eine Map setzt mindestens zwei Combo-Farben oder bevorzugt den Standard-Skin, damit Combos unterscheidbar sind.</translation>
    </message>
    <message>
        <source>A model that follows melodies needs a prompt beside them; describe the music.</source>
        <translation>Ein Modell, das Melodien folgt, braucht dazu einen Prompt; beschreibe die Musik.</translation>
    </message>
    <message>
        <source>A model that follows melodies plays 30 s at most; ask for fewer seconds.</source>
        <translation>Ein Modell, das Melodien folgt, spielt höchstens 30 s; bitte um weniger Sekunden.</translation>
    </message>
    <message>
        <source>A model that follows melodies plays no sections; choose musicgen-small.</source>
        <translation>Ein Modell, das Melodien folgt, spielt keine Abschnitte; wähle musicgen-small.</translation>
    </message>
    <message>
        <source>A new difficulty cannot be written in place; it becomes a file of its own.</source>
        <translation>Eine neue Schwierigkeit kann nicht an Ort und Stelle geschrieben werden; sie wird eine eigene Datei.</translation>
    </message>
    <message>
        <source>A new red line draws a bar line; one just after another looks like a mistake.</source>
        <translation>Eine neue rote Linie zeichnet eine Taktlinie; eine kurz nach einer anderen sieht nach einem Fehler aus.</translation>
    </message>
    <message>
        <source>A note just before a spinner (denden) is hard to see.</source>
        <translation>Eine Note kurz vor einem Spinner (Denden) ist schwer zu sehen.</translation>
    </message>
    <message>
        <source>A preset needs a name with letters in it.</source>
        <translation>Eine Vorlage braucht einen Namen mit Buchstaben.</translation>
    </message>
    <message>
        <source>A prompt has {0} letters; shorten it to {1}: a sentence or two are best.</source>
        <translation>Ein Prompt hat {0} Zeichen; kürze ihn auf {1}: ein, zwei Sätze sind am besten.</translation>
    </message>
    <message>
        <source>A red anchor lies on the slider&apos;s {0}; the path is ambiguous.</source>
        <translation>Ein roter Ankerpunkt liegt auf {0} des Sliders; der Pfad ist mehrdeutig.</translation>
    </message>
    <message>
        <source>A red line that changes nothing shifts the timing by rounding and resets nightcore&apos;s cymbals.</source>
        <translation>Eine rote Linie, die nichts ändert, verschiebt das Timing durch Rundung und setzt die Becken von Nightcore zurück.</translation>
    </message>
    <message>
        <source>A red line without a usable tempo or meter leaves what follows untimed.</source>
        <translation>Eine rote Linie ohne brauchbares Tempo oder Taktart lässt das Folgende ohne Timing.</translation>
    </message>
    <message>
        <source>A remap keeps the mode of {0}; leave --mode out, or make a new difficulty.</source>
        <translation>Ein Remap behält den Modus von {0}; --mode weglassen oder eine neue Schwierigkeit erstellen.</translation>
    </message>
    <message>
        <source>A remap keeps the red lines of the map; leave {0} out, or make a new difficulty.</source>
        <translation>Ein Remap behält die roten Linien der Map; {0} weglassen oder eine neue Schwierigkeit erstellen.</translation>
    </message>
    <message>
        <source>A remap keeps the {0} keys of {1}; leave --keys out.</source>
        <translation>Ein Remap behält die {0} Tasten von {1}; --keys weglassen.</translation>
    </message>
    <message>
        <source>A remap needs a range; set {0} and {1}.</source>
        <translation>Ein Remap braucht einen Bereich; {0} und {1} setzen.</translation>
    </message>
    <message>
        <source>A reverse arrow can be seen before the slider ball reaches it.</source>
        <translation>Ein Umkehrpfeil ist zu sehen, bevor der Slider-Ball ihn erreicht.</translation>
    </message>
    <message>
        <source>A second object at {0} ms was left out.</source>
        <translation>Ein zweites Objekt bei {0} ms wurde weggelassen.</translation>
    </message>
    <message>
        <source>A short song has easy difficulties too; how easy, its length decides.</source>
        <translation>Auch ein kurzes Lied hat leichte Schwierigkeiten; wie leicht, bestimmt seine Länge.</translation>
    </message>
    <message>
        <source>A shortened or changed song says so at the end of its title, in the same words everywhere.</source>
        <translation>Ein gekürztes oder geändertes Lied sagt das am Ende des Titels, überall mit denselben Worten.</translation>
    </message>
    <message>
        <source>A slider a millisecond before a line does not get the slider velocity of that line.</source>
        <translation>Ein Slider eine Millisekunde vor einer Linie bekommt deren Slidergeschwindigkeit nicht.</translation>
    </message>
    <message>
        <source>A slider has a body that players can see and follow.</source>
        <translation>Ein Slider hat einen Körper, den man sehen und verfolgen kann.</translation>
    </message>
    <message>
        <source>A slider that overlaps its own path in the same direction (burai) hides where the ball goes.</source>
        <translation>Ein Slider, der den eigenen Pfad in gleicher Richtung überlagert (Burai), verbirgt, wohin der Ball läuft.</translation>
    </message>
    <message>
        <source>A slider tick rate of {0} puts ticks off the beat; use a whole number, 0.5, 1.333 or 1.5.</source>
        <translation>Eine Slider-Tickrate von {0} setzt Ticks neben den Schlag; eine ganze Zahl, 0.5, 1.333 oder 1.5 verwenden.</translation>
    </message>
    <message>
        <source>A song has at most {0} sections; join some of them.</source>
        <translation>Ein Lied hat höchstens {0} Abschnitte; verbinde einige.</translation>
    </message>
    <message>
        <source>A song of {0} s cannot be given a rhythm: use one of up to 2 hours.</source>
        <translation>Ein Lied von {0} s kann keinen Rhythmus bekommen: eines mit höchstens 2 Stunden verwenden.</translation>
    </message>
    <message>
        <source>A song that goes on long after the last object is cut.</source>
        <translation>Ein Lied, das lange nach dem letzten Objekt weiterläuft, wird gekürzt.</translation>
    </message>
    <message>
        <source>A space is missing beside &quot;&amp;&quot; in the {0}: &quot;{1}&quot;.</source>
        <translation>Neben „&amp;“ fehlt ein Leerzeichen in {0}: „{1}“.</translation>
    </message>
    <message>
        <source>A spinner lasts long enough to be seen, and leaves time to get back to the next object.</source>
        <translation>Ein Spinner dauert lang genug, um gesehen zu werden, und lässt Zeit bis zum nächsten Objekt.</translation>
    </message>
    <message>
        <source>A storyboard that only some difficulties have is a choice, or was forgotten in the others.</source>
        <translation>Ein Storyboard, das nur manche Schwierigkeiten haben, ist Absicht oder wurde bei den anderen vergessen.</translation>
    </message>
    <message>
        <source>A turbo model takes no --guidance; leave that out, or choose acestep-v15-xl-base.</source>
        <translation>Ein Turbo-Modell nimmt kein --guidance; lass das weg oder wähle acestep-v15-xl-base.</translation>
    </message>
    <message>
        <source>A version is marked like &quot;{0}&quot; in the {1}: &quot;{2}&quot;.</source>
        <translation>Eine Version wird in {1} wie „{0}“ gekennzeichnet: „{2}“.</translation>
    </message>
    <message>
        <source>A video of 1280 x 720 is enough behind a map and keeps the download small.</source>
        <translation>Ein Video mit 1280 x 720 genügt hinter einer Map und hält den Download klein.</translation>
    </message>
    <message>
        <source>A video starts with the song at one offset in all difficulties.</source>
        <translation>Ein Video startet in allen Schwierigkeiten mit demselben Offset zum Lied.</translation>
    </message>
    <message>
        <source>A web row has no list of beatmaps.</source>
        <translation>Eine Webzeile hat keine Liste von Beatmaps.</translation>
    </message>
    <message>
        <source>A web row has no song.</source>
        <translation>Eine Webzeile hat keinen Song.</translation>
    </message>
    <message>
        <source>A web row holds no JSON.</source>
        <translation>Eine Webzeile enthält kein JSON.</translation>
    </message>
    <message>
        <source>A {0} without a time was left out.</source>
        <translation>{0} ohne Zeit wurde weggelassen.</translation>
    </message>
    <message>
        <source>ACE-Step plays {0} s at least; ask for more seconds.</source>
        <translation>ACE-Step spielt mindestens {0} s; wünsche mehr Sekunden.</translation>
    </message>
    <message>
        <source>AR, OD, HP and CS fit what the difficulty&apos;s name promises.</source>
        <translation>AR, OD, HP und CS passen zu dem, was der Name der Schwierigkeit verspricht.</translation>
    </message>
    <message>
        <source>Additions on slider bodies</source>
        <translation>Zusätze auf Sliderkörpern</translation>
    </message>
    <message>
        <source>Additions on the body are usually a slip for the slider&apos;s head; only the whistle sounds there.</source>
        <translation>Zusätze auf dem Körper sind meist ein Versehen, gemeint ist der Slider-Kopf; dort klingt nur das Whistle.</translation>
    </message>
    <message>
        <source>After this fast hyperdash the pattern turns back at once.</source>
        <translation>Nach diesem schnellen Hyperdash kehrt das Muster sofort um.</translation>
    </message>
    <message>
        <source>All anchors of the slider lie on its head, so it has no body.</source>
        <translation>Alle Ankerpunkte des Sliders liegen auf seinem Kopf, er hat also keinen Körper.</translation>
    </message>
    <message>
        <source>All difficulties map one song, so offset, tempo and meter are the same in all of them.</source>
        <translation>Alle Schwierigkeiten gehören zu einem Lied, Offset, Tempo und Taktart sind also in allen gleich.</translation>
    </message>
    <message>
        <source>All difficulties use one audio file, and it is in the folder.</source>
        <translation>Alle Schwierigkeiten nutzen dieselbe Audiodatei, und sie liegt im Ordner.</translation>
    </message>
    <message>
        <source>All modes, windows of half a minute; hitsounds and guest difficulties from a map that is there.</source>
        <translation>Alle Modi, Fenster von einer halben Minute; Hitsounds und Gast-Schwierigkeiten aus einer vorhandenen Map.</translation>
    </message>
    <message>
        <source>All taiko difficulties omit the same bar lines.</source>
        <translation>Alle Taiko-Schwierigkeiten lassen dieselben Taktlinien weg.</translation>
    </message>
    <message>
        <source>Ambiguous slider</source>
        <translation>Mehrdeutiger Slider</translation>
    </message>
    <message>
        <source>An Easy keeps its slider velocity low enough to follow.</source>
        <translation>Ein Easy hält seine Slidergeschwindigkeit niedrig genug, um zu folgen.</translation>
    </message>
    <message>
        <source>An anchor of this juice stream</source>
        <translation>Ein Ankerpunkt dieses Juice Streams</translation>
    </message>
    <message>
        <source>An anchor of this slider</source>
        <translation>Ein Ankerpunkt dieses Sliders</translation>
    </message>
    <message>
        <source>An empty file keeps the others from uploading; osu!&apos;s blank.wav of 44 bytes silences a sample.</source>
        <translation>Eine leere Datei verhindert den Upload der anderen; die blank.wav von osu! mit 44 Bytes macht ein Sample stumm.</translation>
    </message>
    <message>
        <source>An object shortly before a red line may have been meant for that line&apos;s beat.</source>
        <translation>Ein Objekt kurz vor einer roten Linie war womöglich für deren Schlag gedacht.</translation>
    </message>
    <message>
        <source>Anchor</source>
        <translation>Ankerpunkt</translation>
    </message>
    <message>
        <source>Anchors</source>
        <translation>Ankerpunkte</translation>
    </message>
    <message>
        <source>Anchors shape a slider; hundreds of them may hide drawings that nobody should see.</source>
        <translation>Ankerpunkte formen einen Slider; Hunderte davon können Zeichnungen verbergen, die niemand sehen soll.</translation>
    </message>
    <message>
        <source>And {0} more of this kind.</source>
        <translation>Und {0} weitere dieser Art.</translation>
    </message>
    <message>
        <source>Another address to download models from.</source>
        <translation>Andere Adresse für den Download von Modellen.</translation>
    </message>
    <message>
        <source>Antiflow after a fast hyperdash</source>
        <translation>Gegenbewegung nach schnellem Hyperdash</translation>
    </message>
    <message>
        <source>AppData/Local/osu!</source>
        <translation>AppData/Local/osu!</translation>
    </message>
    <message>
        <source>Artist, title, source, creator and tags are the same in every difficulty.</source>
        <translation>Künstler, Titel, Quelle, Ersteller und Tags sind in jeder Schwierigkeit gleich.</translation>
    </message>
    <message>
        <source>Asking the model</source>
        <translation>Das Modell wird befragt</translation>
    </message>
    <message>
        <source>At most {0} prompts fit into one request; leave some for the next.</source>
        <translation>In eine Anfrage passen höchstens {0} Prompts; lass einige für die nächste.</translation>
    </message>
    <message>
        <source>At this size int8 gains nothing; only the large models have it.</source>
        <translation>Bei dieser Größe bringt int8 nichts; nur die großen Modelle haben es.</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Audio bitrate</source>
        <translation>Bitrate der Audiodatei</translation>
    </message>
    <message>
        <source>Audio format</source>
        <translation>Format der Audiodatei</translation>
    </message>
    <message>
        <source>Audio track in a video</source>
        <translation>Tonspur in einem Video</translation>
    </message>
    <message>
        <source>Auto reaches 1,000 bonus points on every spinner, so that players can complete it.</source>
        <translation>Auto erreicht auf jedem Spinner 1.000 Bonuspunkte, damit Spieler ihn schaffen können.</translation>
    </message>
    <message>
        <source>Background dim</source>
        <translation>Hintergrund dimmen</translation>
    </message>
    <message>
        <source>Background position in taiko</source>
        <translation>Position des Hintergrunds in Taiko</translation>
    </message>
    <message>
        <source>Background size</source>
        <translation>Größe des Hintergrunds</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Backups per beatmap</source>
        <translation>Sicherungen je Beatmap</translation>
    </message>
    <message>
        <source>Bar line just before a line</source>
        <translation>Taktstrich kurz vor einer Linie</translation>
    </message>
    <message>
        <source>Bar lines close together</source>
        <translation>Taktstriche dicht beieinander</translation>
    </message>
    <message>
        <source>Base scroll speed out of order</source>
        <translation>Grundgeschwindigkeit außer der Reihe</translation>
    </message>
    <message>
        <source>Beat</source>
        <translation>Beat</translation>
    </message>
    <message>
        <source>Beatwright</source>
        <translation>Beatwright</translation>
    </message>
    <message>
        <source>Beatwright crashed the last time it ran, in one of the libraries it uses.</source>
        <translation>Beatwright ist beim letzten Mal abgestürzt, in einer der verwendeten Bibliotheken.</translation>
    </message>
    <message>
        <source>Beatwright did not end in order the last time, after an unexpected error.</source>
        <translation>Beatwright wurde beim letzten Mal nach einem unerwarteten Fehler nicht ordentlich beendet.</translation>
    </message>
    <message>
        <source>Beatwright is open already, but does not answer; close it, then start it again.</source>
        <translation>Beatwright ist schon geöffnet, antwortet aber nicht; schließen und neu starten.</translation>
    </message>
    <message>
        <source>Beatwright was ended from outside the last time: by the system, a power cut, or a kill.</source>
        <translation>Beatwright wurde beim letzten Mal von außen beendet: durch das System, Stromausfall oder einen Kill.</translation>
    </message>
    <message>
        <source>Before and after a spinner there is time to get to the fruit.</source>
        <translation>Vor und nach einem Spinner ist Zeit, zur Frucht zu kommen.</translation>
    </message>
    <message>
        <source>Begin a new combo here.</source>
        <translation>Hier eine neue Combo beginnen.</translation>
    </message>
    <message>
        <source>Beginners can follow a slider only if it lasts a little.</source>
        <translation>Anfänger können einem Slider nur folgen, wenn er etwas dauert.</translation>
    </message>
    <message>
        <source>Beginners cannot see how often a very short slider turns.</source>
        <translation>Anfänger sehen nicht, wie oft ein sehr kurzer Slider umkehrt.</translation>
    </message>
    <message>
        <source>Beginners need circles, or at least time, between sliders.</source>
        <translation>Anfänger brauchen Kreise oder wenigstens Zeit zwischen Slidern.</translation>
    </message>
    <message>
        <source>Beginners see by an overlap that two objects follow one another quickly.</source>
        <translation>Anfänger erkennen an einer Überlappung, dass zwei Objekte schnell aufeinanderfolgen.</translation>
    </message>
    <message>
        <source>Beyond the song</source>
        <translation>Nach dem Ende des Songs</translation>
    </message>
    <message>
        <source>Bookmark removed</source>
        <translation>Lesezeichen entfernt</translation>
    </message>
    <message>
        <source>Bookmark set</source>
        <translation>Lesezeichen gesetzt</translation>
    </message>
    <message>
        <source>Break that the editor would not make</source>
        <translation>Pause, die der Editor nicht anlegen würde</translation>
    </message>
    <message>
        <source>Building the map</source>
        <translation>Map wird aufgebaut</translation>
    </message>
    <message>
        <source>Cannot be looked at: {0}.</source>
        <translation>Kann nicht angesehen werden: {0}.</translation>
    </message>
    <message>
        <source>Cannot delete {0}: {1}.</source>
        <translation>{0} lässt sich nicht löschen: {1}.</translation>
    </message>
    <message>
        <source>Cannot keep the library&apos;s index at {0}: {1}.</source>
        <translation>Der Index der Bibliothek kann nicht unter {0} liegen: {1}.</translation>
    </message>
    <message>
        <source>Cannot keep the style {0}: {1}.</source>
        <translation>Der Stil {0} lässt sich nicht ablegen: {1}.</translation>
    </message>
    <message>
        <source>Cannot make the folder {0}: {1}.</source>
        <translation>Ordner {0} kann nicht angelegt werden: {1}.</translation>
    </message>
    <message>
        <source>Cannot open {0}: {1}.</source>
        <translation>{0} kann nicht geöffnet werden: {1}.</translation>
    </message>
    <message>
        <source>Cannot read the audio file {0}: {1}; choose an audio file.</source>
        <translation>Audiodatei {0} kann nicht gelesen werden: {1}; eine Audiodatei wählen.</translation>
    </message>
    <message>
        <source>Cannot read the backup {0}: {1}.</source>
        <translation>Sicherung {0} kann nicht gelesen werden: {1}.</translation>
    </message>
    <message>
        <source>Cannot read the data set {0}: {1}.</source>
        <translation>Der Datensatz {0} ist nicht lesbar: {1}.</translation>
    </message>
    <message>
        <source>Cannot read this folder: {0}.</source>
        <translation>Dieser Ordner kann nicht gelesen werden: {0}.</translation>
    </message>
    <message>
        <source>Cannot read {0} as a .tar archive: {1}.</source>
        <translation>{0} lässt sich nicht als .tar-Archiv lesen: {1}.</translation>
    </message>
    <message>
        <source>Cannot read {0} as a Parquet table: {1}.</source>
        <translation>{0} lässt sich nicht als Parquet-Tabelle lesen: {1}.</translation>
    </message>
    <message>
        <source>Cannot read {0}: it is not there; download the checkpoint again.</source>
        <translation>{0} kann nicht gelesen werden: nicht vorhanden; den Checkpoint neu herunterladen.</translation>
    </message>
    <message>
        <source>Cannot read {0}: {1}.</source>
        <translation>{0} kann nicht gelesen werden: {1}.</translation>
    </message>
    <message>
        <source>Cannot remove {0}: {1}.</source>
        <translation>{0} kann nicht entfernt werden: {1}.</translation>
    </message>
    <message>
        <source>Cannot unpack {0}: {1}.</source>
        <translation>{0} lässt sich nicht entpacken: {1}.</translation>
    </message>
    <message>
        <source>Cannot write into {0}: {1}.</source>
        <translation>In {0} kann nicht geschrieben werden: {1}.</translation>
    </message>
    <message>
        <source>Cannot write into {0}; set HF_HOME to a folder that you may write to.</source>
        <translation>In {0} kann nicht geschrieben werden; HF_HOME auf einen beschreibbaren Ordner setzen.</translation>
    </message>
    <message>
        <source>Cannot write samples into {0}: {1}.</source>
        <translation>In {0} lassen sich keine Proben schreiben: {1}.</translation>
    </message>
    <message>
        <source>Cannot write {0} of {1}: {2}.</source>
        <translation>{0} von {1} kann nicht geschrieben werden: {2}.</translation>
    </message>
    <message>
        <source>Cannot write {0}: {1}.</source>
        <translation>{0} kann nicht geschrieben werden: {1}.</translation>
    </message>
    <message>
        <source>Checking the files</source>
        <translation>Dateien werden geprüft</translation>
    </message>
    <message>
        <source>Checking the mapset</source>
        <translation>Das Set wird geprüft</translation>
    </message>
    <message>
        <source>Choosing sounds</source>
        <translation>Sounds werden gewählt</translation>
    </message>
    <message>
        <source>Colours too dark or bright</source>
        <translation>Zu dunkle oder helle Farben</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Column {0} has {1} {2} notes than the average.</source>
        <translation>Spalte {0} hat {1} {2} Noten als der Durchschnitt.</translation>
    </message>
    <message>
        <source>Column {0} of {1} has no note.</source>
        <translation>Spalte {0} von {1} hat keine Note.</translation>
    </message>
    <message>
        <source>Columns used unevenly</source>
        <translation>Spalten ungleich benutzt</translation>
    </message>
    <message>
        <source>Coming nearer to the target stars</source>
        <translation>Annäherung an die Zielsterne</translation>
    </message>
    <message>
        <source>Coming nearer to {0} stars would take longer than the {1} s allowed; raise that limit, or ask for more or fewer stars.</source>
        <translation>Näher an {0} Sterne zu kommen dauerte länger als die erlaubten {1} s; die Grenze heben, oder mehr oder weniger Sterne verlangen.</translation>
    </message>
    <message>
        <source>Comparing with the prompt</source>
        <translation>Vergleich mit dem Prompt</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Komposition</translation>
    </message>
    <message>
        <source>Computing star ratings</source>
        <translation>Sterne werden berechnet</translation>
    </message>
    <message>
        <source>Copies of each beatmap from before it was changed; older ones make room, but for those that Undo needs.</source>
        <translation>Kopien jeder Beatmap von vor ihren Änderungen; ältere machen Platz, außer denen, die Rückgängig braucht.</translation>
    </message>
    <message>
        <source>Counting choices</source>
        <translation>Entscheidungen werden gezählt</translation>
    </message>
    <message>
        <source>Covered reverse arrow</source>
        <translation>Verdeckter Umkehrpfeil</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Ersteller</translation>
    </message>
    <message>
        <source>Custom hitnormal</source>
        <translation>Eigener Hitnormal</translation>
    </message>
    <message>
        <source>Dark objects vanish on a dark background; bright ones flash in kiai.</source>
        <translation>Dunkle Objekte verschwinden vor dunklem Hintergrund; helle blitzen im Kiai.</translation>
    </message>
    <message>
        <source>Decoding the sound</source>
        <translation>Klang wird dekodiert</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Difficulties of a mode show the same video.</source>
        <translation>Die Schwierigkeiten eines Modus zeigen dasselbe Video.</translation>
    </message>
    <message>
        <source>Difficulty names</source>
        <translation>Namen der Schwierigkeiten</translation>
    </message>
    <message>
        <source>Difficulty that cannot be played</source>
        <translation>Nicht spielbare Schwierigkeit</translation>
    </message>
    <message>
        <source>Documents/osu!</source>
        <translation>Documents/osu!</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Downloading {0}</source>
        <translation>{0} wird heruntergeladen</translation>
    </message>
    <message>
        <source>Each level has a fastest rhythm: 1/2 in a Kantan, 1/3 in a Futsuu, 1/6 above.</source>
        <translation>Jede Stufe hat einen schnellsten Rhythmus: 1/2 in einem Kantan, 1/3 in einem Futsuu, 1/6 darüber.</translation>
    </message>
    <message>
        <source>Easier difficulties ask for few keys at once.</source>
        <translation>Leichtere Schwierigkeiten verlangen nur wenige Tasten zugleich.</translation>
    </message>
    <message>
        <source>Easy difficulties keep OD and HP low.</source>
        <translation>Leichte Schwierigkeiten halten OD und HP niedrig.</translation>
    </message>
    <message>
        <source>Edge dash</source>
        <translation>Knapper Dash</translation>
    </message>
    <message>
        <source>Editor view</source>
        <translation>Editoransicht</translation>
    </message>
    <message>
        <source>End it at {0}.</source>
        <translation>Bei {0} beenden.</translation>
    </message>
    <message>
        <source>End of the map</source>
        <translation>Ende der Map</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Every .osu file is a difficulty with objects.</source>
        <translation>Jede .osu-Datei ist eine Schwierigkeit mit Objekten.</translation>
    </message>
    <message>
        <source>Every column has work.</source>
        <translation>Jede Spalte hat zu tun.</translation>
    </message>
    <message>
        <source>Every difficulty has a background, and its file is there.</source>
        <translation>Jede Schwierigkeit hat einen Hintergrund, und seine Datei ist da.</translation>
    </message>
    <message>
        <source>Every difficulty of the set has this timing already.</source>
        <translation>Jede Schwierigkeit des Sets hat dieses Timing schon.</translation>
    </message>
    <message>
        <source>Every head, repeat and tail lies on a tick of the beat, give or take the game&apos;s rounding.</source>
        <translation>Jeder Kopf, jede Umkehr und jedes Ende liegt auf einem Tick, bis auf die Rundung des Spiels.</translation>
    </message>
    <message>
        <source>Every object is wholly visible on a screen of 4:3.</source>
        <translation>Jedes Objekt ist auf einem 4:3-Bildschirm ganz sichtbar.</translation>
    </message>
    <message>
        <source>Every sample that a note names is in the folder.</source>
        <translation>Jedes Sample, das eine Note nennt, liegt im Ordner.</translation>
    </message>
    <message>
        <source>Everybody downloads what lies in the folder, so nothing lies there for nothing.</source>
        <translation>Alle laden herunter, was im Ordner liegt, also liegt dort nichts umsonst.</translation>
    </message>
    <message>
        <source>Fast objects apart</source>
        <translation>Schnelle Objekte weit auseinander</translation>
    </message>
    <message>
        <source>Fast patterns stay short enough for the level.</source>
        <translation>Schnelle Muster bleiben kurz genug für die Stufe.</translation>
    </message>
    <message>
        <source>Faster than the level</source>
        <translation>Schneller als die Stufe erlaubt</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Dateinamen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Files of 0 bytes</source>
        <translation>Dateien mit 0 Byte</translation>
    </message>
    <message>
        <source>Finding the beat</source>
        <translation>Beat wird gesucht</translation>
    </message>
    <message>
        <source>Finding the rhythm</source>
        <translation>Rhythmus wird gesucht</translation>
    </message>
    <message>
        <source>Finding the timing</source>
        <translation>Timing wird gesucht</translation>
    </message>
    <message>
        <source>Finisher in a fast pattern</source>
        <translation>Finisher in schnellem Muster</translation>
    </message>
    <message>
        <source>First line inherited or with kiai</source>
        <translation>Erste Linie geerbt oder mit Kiai</translation>
    </message>
    <message>
        <source>Fix {0} of the places that are not listed.</source>
        <translation>{0} der nicht aufgeführten Stellen beheben.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Follow osu!</source>
        <translation>osu! folgen</translation>
    </message>
    <message>
        <source>Free to use, change and share, with its card.</source>
        <translation>Frei zu nutzen, zu ändern und weiterzugeben, mit seiner Karte.</translation>
    </message>
    <message>
        <source>Frequent finishes</source>
        <translation>Häufige Finishes</translation>
    </message>
    <message>
        <source>From difficulty to difficulty the base scroll speed goes one way.</source>
        <translation>Von Schwierigkeit zu Schwierigkeit geht die Basis-Scrollgeschwindigkeit in eine Richtung.</translation>
    </message>
    <message>
        <source>From {0} to {1} the complexity of the rhythm rises from {2} to {3} at once, most of the way of the whole spread. A step between may help.</source>
        <translation>Von {0} zu {1} steigt die Komplexität des Rhythmus auf einmal von {2} auf {3}, das meiste des ganzen Spreads. Eine Stufe dazwischen kann helfen.</translation>
    </message>
    <message>
        <source>Games/osu!</source>
        <translation>Games/osu!</translation>
    </message>
    <message>
        <source>General settings differ between difficulties</source>
        <translation>Allgemeine Einstellungen weichen voneinander ab</translation>
    </message>
    <message>
        <source>Genre and language in the tags</source>
        <translation>Genre und Sprache in den Tags</translation>
    </message>
    <message>
        <source>Genre and language of the song are in the tags, so that a search for them finds the set.</source>
        <translation>Genre und Sprache des Liedes stehen in den Tags, damit eine Suche danach das Set findet.</translation>
    </message>
    <message>
        <source>Give it {0}.</source>
        <translation>{0} geben.</translation>
    </message>
    <message>
        <source>Green line without effect</source>
        <translation>Grüne Linie ohne Wirkung</translation>
    </message>
    <message>
        <source>Guest difficulty</source>
        <translation>Gast-Schwierigkeit</translation>
    </message>
    <message>
        <source>Guest mappers in the tags</source>
        <translation>Gastmapper in den Tags</translation>
    </message>
    <message>
        <source>HP drain rate</source>
        <translation>HP-Abzugsrate</translation>
    </message>
    <message>
        <source>HP, CS, OD and AR lie between 0 and 10 with one decimal, as the editor sets them.</source>
        <translation>HP, CS, OD und AR liegen zwischen 0 und 10 mit einer Dezimalstelle, wie der Editor sie setzt.</translation>
    </message>
    <message>
        <source>Head and tail of the slider lie on one another, so its direction is hard to see.</source>
        <translation>Kopf und Ende des Sliders liegen aufeinander, die Richtung ist also schwer zu sehen.</translation>
    </message>
    <message>
        <source>Hit Sounds</source>
        <translation>Hitsounds</translation>
    </message>
    <message>
        <source>Hit sound</source>
        <translation>Hitsound</translation>
    </message>
    <message>
        <source>Hit sound answers late</source>
        <translation>Hitsound kommt verspätet</translation>
    </message>
    <message>
        <source>Hit sound difficulty</source>
        <translation>Hitsound-Schwierigkeit</translation>
    </message>
    <message>
        <source>Hit sound format</source>
        <translation>Format der Hitsounds</translation>
    </message>
    <message>
        <source>Hit sound louder on one side</source>
        <translation>Hitsound auf einer Seite lauter</translation>
    </message>
    <message>
        <source>Hit sound too short</source>
        <translation>Hitsound zu kurz</translation>
    </message>
    <message>
        <source>Hit sounds are WAV or Ogg; MP3 begins with silence, so the sound answers late.</source>
        <translation>Hitsounds sind WAV oder Ogg; MP3 beginnt mit Stille, der Ton antwortet also zu spät.</translation>
    </message>
    <message>
        <source>Hit sounds differ between difficulties</source>
        <translation>Hitsounds weichen zwischen Schwierigkeiten ab</translation>
    </message>
    <message>
        <source>Hit sounds follow the song all along.</source>
        <translation>Hitsounds folgen dem Lied die ganze Zeit.</translation>
    </message>
    <message>
        <source>Hit sounds in the storyboard</source>
        <translation>Hitsounds im Storyboard</translation>
    </message>
    <message>
        <source>Hit sounds that pull to one side disturb, above all when they come often.</source>
        <translation>Hitsounds, die zu einer Seite ziehen, stören, vor allem wenn sie oft kommen.</translation>
    </message>
    <message>
        <source>Hitsounds</source>
        <translation>Hitsounds</translation>
    </message>
    <message>
        <source>Hitsounds are what this task is for; leave {0} no out.</source>
        <translation>Hitsounds sind der Zweck dieser Aufgabe; {0} no weglassen.</translation>
    </message>
    <message>
        <source>Hold note too short</source>
        <translation>Lange Note zu kurz</translation>
    </message>
    <message>
        <source>How a proposal is shown: instead of the original, with it as a ghost, or both side by side.</source>
        <translation>Wie ein Vorschlag gezeigt wird: statt des Originals, mit ihm als Geist, oder beide nebeneinander.</translation>
    </message>
    <message>
        <source>How exactly large models compute, for requests that do not say it; bf16 is quicker and a bit different.</source>
        <translation>Wie genau große Modelle rechnen, wenn die Anfrage es nicht sagt; bf16 ist schneller und etwas anders.</translation>
    </message>
    <message>
        <source>How fast notes of osu!mania fall, as the game counts it.</source>
        <translation>Wie schnell Noten von osu!mania fallen, wie das Spiel es zählt.</translation>
    </message>
    <message>
        <source>How late the sound reaches your ears; above 0 the picture waits for it. Files do not change by it.</source>
        <translation>Wie spät der Ton ankommt; über 0 wartet das Bild darauf. Dateien ändern sich dadurch nicht.</translation>
    </message>
    <message>
        <source>How much the background picture is darkened.</source>
        <translation>Wie stark das Hintergrundbild abgedunkelt wird.</translation>
    </message>
    <message>
        <source>Hyperdash</source>
        <translation>Hyperdash</translation>
    </message>
    <message>
        <source>Hyperdash too fast</source>
        <translation>Hyperdash zu schnell</translation>
    </message>
    <message>
        <source>Hyperdash within a slider</source>
        <translation>Hyperdash innerhalb eines Sliders</translation>
    </message>
    <message>
        <source>Hyperdashes in a row</source>
        <translation>Hyperdashes hintereinander</translation>
    </message>
    <message>
        <source>Hyperdashes leave time to react: 125 ms in a Platter, 62 ms in a Rain.</source>
        <translation>Hyperdashes lassen Zeit zum Reagieren: 125 ms in einem Platter, 62 ms in einem Rain.</translation>
    </message>
    <message>
        <source>Hyperdashes of different rhythm in a row</source>
        <translation>Hyperdashes mit wechselndem Rhythmus hintereinander</translation>
    </message>
    <message>
        <source>Hyperdashes of {0} and {1} ms follow one another.</source>
        <translation>Hyperdashes von {0} und {1} ms folgen aufeinander.</translation>
    </message>
    <message>
        <source>Impossible tempo or meter</source>
        <translation>Unmögliches Tempo oder Taktmaß</translation>
    </message>
    <message>
        <source>In a Kantan or Futsuu everything scrolls at one speed.</source>
        <translation>In einem Kantan oder Futsuu scrollt alles gleich schnell.</translation>
    </message>
    <message>
        <source>In a Platter one is not sent back at once after a fast hyperdash.</source>
        <translation>In einem Platter geht es nach einem schnellen Hyperdash nicht sofort zurück.</translation>
    </message>
    <message>
        <source>In a Rain droplets and repeats give no hyperdash.</source>
        <translation>In einem Rain ergeben Droplets und Umkehrungen keinen Hyperdash.</translation>
    </message>
    <message>
        <source>In a Rain hyperdashes that follow one another have one rhythm.</source>
        <translation>In einem Rain haben aufeinanderfolgende Hyperdashes denselben Rhythmus.</translation>
    </message>
    <message>
        <source>In an Easy or Normal green lines even out the tempo, so that everything scrolls at one speed.</source>
        <translation>In einem Easy oder Normal gleichen grüne Linien das Tempo aus, damit alles gleich schnell scrollt.</translation>
    </message>
    <message>
        <source>In an Easy or Normal the distance between objects tells the time between them.</source>
        <translation>In einem Easy oder Normal sagt der Abstand zwischen Objekten die Zeit dazwischen.</translation>
    </message>
    <message>
        <source>In osu!mania every note plays the hitnormal, so sets bring a soft one of their own and use it throughout.</source>
        <translation>In osu!mania spielt jede Note das Hitnormal, Sets bringen daher ein leises eigenes mit und nutzen es durchweg.</translation>
    </message>
    <message>
        <source>In osu!taiko hit sounds are the notes themselves, so nothing was copied to the set.</source>
        <translation>In osu!taiko sind die Hitsounds die Noten selbst, daher wurde nichts ins Set kopiert.</translation>
    </message>
    <message>
        <source>In {0} chords a sample plays more than once, here &quot;{1}&quot;. Is that meant?</source>
        <translation>In {0} Akkorden spielt ein Sample mehrmals, hier „{1}“. Ist das beabsichtigt?</translation>
    </message>
    <message>
        <source>Invisible slider</source>
        <translation>Unsichtbarer Slider</translation>
    </message>
    <message>
        <source>It is not a CSV table: {0}.</source>
        <translation>Das ist keine CSV-Tabelle: {0}.</translation>
    </message>
    <message>
        <source>It was trained on all ranked maps and knows mappers&apos; patterns, and it runs without a graphics card.</source>
        <translation>Es wurde mit allen gerankten Maps trainiert, kennt die Muster von Mappern und läuft ohne Grafikkarte.</translation>
    </message>
    <message>
        <source>It was trained on all ranked maps and makes the best difficulties of all models here.</source>
        <translation>Es wurde mit allen gerankten Maps trainiert und macht die besten Schwierigkeiten aller Modelle hier.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys that differ from the usual ones, by action.</source>
        <translation>Tasten, die von den üblichen abweichen, je Aktion.</translation>
    </message>
    <message>
        <source>Kiai</source>
        <translation>Kiai</translation>
    </message>
    <message>
        <source>Kiai begins and ends with a sound of the song.</source>
        <translation>Kiai beginnt und endet mit einem Klang des Liedes.</translation>
    </message>
    <message>
        <source>Kiai begins here, where it would be expected to end.</source>
        <translation>Hier beginnt Kiai, wo sein Ende zu erwarten wäre.</translation>
    </message>
    <message>
        <source>Kiai differs between taiko difficulties</source>
        <translation>Kiai der Taiko-Schwierigkeiten weicht ab</translation>
    </message>
    <message>
        <source>Kiai ends here, where it would be expected to begin.</source>
        <translation>Hier endet Kiai, wo sein Beginn zu erwarten wäre.</translation>
    </message>
    <message>
        <source>Kiai flash</source>
        <translation>Kiai-Blitz</translation>
    </message>
    <message>
        <source>Kiai is not where [{0}] has it.</source>
        <translation>Kiai liegt nicht dort, wo [{0}] es hat.</translation>
    </message>
    <message>
        <source>Kiai marks the same part of the song in all taiko difficulties, unless meant otherwise.</source>
        <translation>Kiai markiert in allen Taiko-Schwierigkeiten denselben Teil des Liedes, wenn nicht anders gewollt.</translation>
    </message>
    <message>
        <source>Kiai off the beat</source>
        <translation>Kiai neben dem Beat</translation>
    </message>
    <message>
        <source>Kiai switches twice within {0} ms.</source>
        <translation>Kiai wechselt zweimal innerhalb von {0} ms.</translation>
    </message>
    <message>
        <source>Kiai that goes on and off quickly flashes the whole playfield.</source>
        <translation>Kiai, das schnell an- und ausgeht, lässt das ganze Spielfeld blitzen.</translation>
    </message>
    <message>
        <source>Kiai {0} {1} ms too {2} for the nearest tick.</source>
        <translation>Kiai {0} {1} ms zu {2} für den nächsten Tick.</translation>
    </message>
    <message>
        <source>Kind of object</source>
        <translation>Art des Objekts</translation>
    </message>
    <message>
        <source>Knows mappers and descriptors in all four modes; positions are refined by a second model.</source>
        <translation>Kennt Mapper und Deskriptoren in allen vier Modi; ein zweites Modell verfeinert die Positionen.</translation>
    </message>
    <message>
        <source>Labelling</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Large chord</source>
        <translation>Großer Akkord</translation>
    </message>
    <message>
        <source>Last note hides its bar line</source>
        <translation>Letzte Note verdeckt ihren Taktstrich</translation>
    </message>
    <message>
        <source>Lengthen or shorten the slider.</source>
        <translation>Slider verlängern oder verkürzen.</translation>
    </message>
    <message>
        <source>Less than half a second of the range is within the song, which lasts {0} s.</source>
        <translation>Weniger als eine halbe Sekunde des Bereichs liegt im Lied, das {0} s dauert.</translation>
    </message>
    <message>
        <source>Less than half a second of the range is within the song, which lasts {0} s; choose a longer range.</source>
        <translation>Weniger als eine halbe Sekunde des Bereichs liegt im Lied, das {0} s dauert; einen längeren wählen.</translation>
    </message>
    <message>
        <source>Line volume out of range</source>
        <translation>Lautstärke einer Linie außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>Lines at one time</source>
        <translation>Linien zur selben Zeit</translation>
    </message>
    <message>
        <source>Lines reach sounds up to 5 ms before them; one a little later misses the sample settings meant for it.</source>
        <translation>Linien wirken auf Klänge bis 5 ms davor; eine etwas spätere verfehlt ihre Sample-Einstellungen.</translation>
    </message>
    <message>
        <source>Listening for beats</source>
        <translation>Beats werden gehört</translation>
    </message>
    <message>
        <source>Listening for the beat</source>
        <translation>Der Beat wird gehört</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Modell wird geladen</translation>
    </message>
    <message>
        <source>Loading the music model</source>
        <translation>Musikmodell wird geladen</translation>
    </message>
    <message>
        <source>Local Settings/Application Data/osu!</source>
        <translation>Local Settings/Application Data/osu!</translation>
    </message>
    <message>
        <source>Long combo</source>
        <translation>Lange Combo</translation>
    </message>
    <message>
        <source>Long pattern</source>
        <translation>Langes Muster</translation>
    </message>
    <message>
        <source>Looking at this machine</source>
        <translation>Sieht sich diesen Rechner an</translation>
    </message>
    <message>
        <source>Looking through the Songs folder</source>
        <translation>Songs-Ordner wird durchsucht</translation>
    </message>
    <message>
        <source>Looking up {0}</source>
        <translation>{0} wird nachgeschlagen</translation>
    </message>
    <message>
        <source>Loss on held-out songs: {0} nats a token without it, {1} with it.</source>
        <translation>Loss auf zurückgehaltenen Songs: {0} Nats je Token ohne ihn, {1} mit ihm.</translation>
    </message>
    <message>
        <source>Lowest difficulty</source>
        <translation>Niedrigste Schwierigkeit</translation>
    </message>
    <message>
        <source>Map longer than the song</source>
        <translation>Map länger als der Song</translation>
    </message>
    <message>
        <source>Mappers&apos; Guild</source>
        <translation>Mappers&apos; Guild</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Mappen</translation>
    </message>
    <message>
        <source>Markers are written in one way, so that searching finds all of them.</source>
        <translation>Kennzeichnungen werden einheitlich geschrieben, damit eine Suche alle findet.</translation>
    </message>
    <message>
        <source>Measuring rhythms</source>
        <translation>Rhythmen werden gemessen</translation>
    </message>
    <message>
        <source>Measuring the song</source>
        <translation>Lied wird gemessen</translation>
    </message>
    <message>
        <source>Measuring the speed</source>
        <translation>Tempo wird gemessen</translation>
    </message>
    <message>
        <source>Measuring the style</source>
        <translation>Der Stil wird gemessen</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Metadata differs between difficulties</source>
        <translation>Metadaten weichen zwischen Schwierigkeiten ab</translation>
    </message>
    <message>
        <source>Metadata too long or missing</source>
        <translation>Metadaten zu lang oder fehlend</translation>
    </message>
    <message>
        <source>Mind the capitals of &quot;{0}&quot; in the {1}: &quot;{2}&quot;.</source>
        <translation>Groß- und Kleinschreibung von „{0}“ in {1} beachten: „{2}“.</translation>
    </message>
    <message>
        <source>Misc</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Missing background</source>
        <translation>Fehlender Hintergrund</translation>
    </message>
    <message>
        <source>Missing hit sound file</source>
        <translation>Fehlende Hitsounddatei</translation>
    </message>
    <message>
        <source>Missing object</source>
        <translation>Fehlendes Objekt</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Most taiko difficulties omit the bar line that is shown here.</source>
        <translation>Die meisten Taiko-Schwierigkeiten lassen den Taktstrich aus, der hier gezeigt wird.</translation>
    </message>
    <message>
        <source>Most taiko difficulties show the bar line that is omitted here.</source>
        <translation>Die meisten Taiko-Schwierigkeiten zeigen den Taktstrich, der hier ausgelassen ist.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Move it to {0}.</source>
        <translation>Auf {0} verschieben.</translation>
    </message>
    <message>
        <source>Move the break.</source>
        <translation>Die Pause verschieben.</translation>
    </message>
    <message>
        <source>Move the {0} to {1}.</source>
        <translation>{0} auf {1} verschieben.</translation>
    </message>
    <message>
        <source>Moves the coarse positions of V28 and V29 to where a mapper would put them.</source>
        <translation>Verschiebt die groben Positionen von V28 und V29 dorthin, wo ein Mapper sie setzen würde.</translation>
    </message>
    <message>
        <source>Music shorter than a tenth of a second cannot be made; ask for more.</source>
        <translation>Musik kürzer als eine Zehntelsekunde kann nicht entstehen; bitte um mehr.</translation>
    </message>
    <message>
        <source>MusicLDM plays {0} s at most; ask for fewer seconds, or choose musicgen-small.</source>
        <translation>MusicLDM spielt höchstens {0} s; wünsche weniger Sekunden oder wähle musicgen-small.</translation>
    </message>
    <message>
        <source>Name at least one adapter.</source>
        <translation>Nenne mindestens einen Adapter.</translation>
    </message>
    <message>
        <source>Name either a difficulty (--beatmap) or a song (--audio), and not both.</source>
        <translation>Entweder eine Schwierigkeit (--beatmap) oder ein Lied (--audio) angeben, nicht beides.</translation>
    </message>
    <message>
        <source>Name either a song (--audio) or a difficulty (--beatmap), and not both.</source>
        <translation>Entweder ein Lied (--audio) oder eine Schwierigkeit (--beatmap) angeben, nicht beides.</translation>
    </message>
    <message>
        <source>Needless red line</source>
        <translation>Unnötige rote Linie</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>New Combos</source>
        <translation>Neue Combos</translation>
    </message>
    <message>
        <source>New combo</source>
        <translation>Neue Combo</translation>
    </message>
    <message>
        <source>New difficulty</source>
        <translation>Neue Schwierigkeit</translation>
    </message>
    <message>
        <source>No audio file is named.</source>
        <translation>Keine Audiodatei ist angegeben.</translation>
    </message>
    <message>
        <source>No bar line is shown after the last object, so one that is a millisecond early loses its own.</source>
        <translation>Nach dem letzten Objekt wird keine Taktlinie gezeigt, eines, das eine Millisekunde zu früh ist, verliert also seine eigene.</translation>
    </message>
    <message>
        <source>No beat was found in the song, so it cannot be brought to a tempo; choose another candidate.</source>
        <translation>Im Lied wurde kein Takt gefunden, daher kann es auf kein Tempo gebracht werden; wähle einen anderen Kandidaten.</translation>
    </message>
    <message>
        <source>No beatmaps to learn from below {0}: name a folder of mapsets.</source>
        <translation>Unter {0} gibt es keine Beatmaps zum Lernen: nenne einen Ordner mit Mapsets.</translation>
    </message>
    <message>
        <source>No chart of the recipe&apos;s mix can teach windows of the kind {0}.</source>
        <translation>Kein Chart der Mischung des Rezepts kann Fenster der Art {0} lehren.</translation>
    </message>
    <message>
        <source>No combo colours</source>
        <translation>Keine Combofarben</translation>
    </message>
    <message>
        <source>No combo colours are set and the default skin is not preferred, so the player&apos;s skin decides.</source>
        <translation>Keine Combo-Farben sind gesetzt und der Standard-Skin ist nicht bevorzugt, also entscheidet der Skin des Spielers.</translation>
    </message>
    <message>
        <source>No difficulty has a background.</source>
        <translation>Keine Schwierigkeit hat einen Hintergrund.</translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation>Keine Befunde.</translation>
    </message>
    <message>
        <source>No further kiai change would be expected.</source>
        <translation>Kein weiterer Kiai-Wechsel wäre zu erwarten.</translation>
    </message>
    <message>
        <source>No further scroll speed change would be expected.</source>
        <translation>Kein weiterer Wechsel der Scrollgeschwindigkeit wäre zu erwarten.</translation>
    </message>
    <message>
        <source>No maps to learn from below {0}; name a folder of mapsets.</source>
        <translation>Unter {0} gibt es keine Maps zum Lernen; nenne einen Ordner mit Mapsets.</translation>
    </message>
    <message>
        <source>No object of the map starts in the range; choose another one, or leave --start and --end out.</source>
        <translation>Kein Objekt der Map beginnt im Bereich; einen anderen wählen oder --start und --end weglassen.</translation>
    </message>
    <message>
        <source>No object plays &quot;{0}&quot;; remove it or use it.</source>
        <translation>Kein Objekt spielt „{0}“; entfernen oder verwenden.</translation>
    </message>
    <message>
        <source>No preview time is set, so the website plays from wherever it likes.</source>
        <translation>Es ist keine Vorschauzeit gesetzt, die Website spielt also von irgendwo.</translation>
    </message>
    <message>
        <source>No red line lies within the song: check its offset.</source>
        <translation>Keine rote Linie liegt im Lied: Offset prüfen.</translation>
    </message>
    <message>
        <source>No rest</source>
        <translation>Keine Erholung</translation>
    </message>
    <message>
        <source>No song of the maps can be read, so there is no rhythm to learn from them.</source>
        <translation>Kein Song der Maps ist lesbar, also gibt es keinen Rhythmus, der daraus zu lernen wäre.</translation>
    </message>
    <message>
        <source>No spinner</source>
        <translation>Kein Spinner</translation>
    </message>
    <message>
        <source>No style by example is kept here under &quot;{0}&quot;; name its maps too (--style-from).</source>
        <translation>Unter „{0}“ ist hier kein Stil nach Beispiel aufbewahrt; nenne auch seine Maps (--style-from).</translation>
    </message>
    <message>
        <source>No {0} here, but in {1}{2}.</source>
        <translation>Hier kein {0}, aber in {1}{2}.</translation>
    </message>
    <message>
        <source>Nobody hears the audio track of a video; it only takes space.</source>
        <translation>Niemand hört die Tonspur eines Videos; sie kostet nur Platz.</translation>
    </message>
    <message>
        <source>Not all difficulties show the same video. {0}.</source>
        <translation>Nicht alle Schwierigkeiten zeigen dasselbe Video. {0}.</translation>
    </message>
    <message>
        <source>Note close to a spinner</source>
        <translation>Note dicht an einem Spinner</translation>
    </message>
    <message>
        <source>Nothing can be written into {0}; choose another folder for the report.</source>
        <translation>In {0} kann nichts geschrieben werden; einen anderen Ordner für den Bericht wählen.</translation>
    </message>
    <message>
        <source>Nothing fits into the chosen range beside the objects that stay; choose a longer one.</source>
        <translation>In den gewählten Bereich passt neben den bleibenden Objekten nichts; einen längeren wählen.</translation>
    </message>
    <message>
        <source>Nothing is left to fix in {0}: it was changed since these findings were made.</source>
        <translation>In {0} ist nichts mehr zu beheben: geändert, seit diese Befunde entstanden.</translation>
    </message>
    <message>
        <source>Nothing is mapped on this {0}, where the song and the rhythm around suggest {1}.</source>
        <translation>Auf {0} ist hier nichts gemappt, obwohl Lied und Rhythmus ringsum {1} nahelegen.</translation>
    </message>
    <message>
        <source>Nothing uses &quot;{0}&quot;; remove it.</source>
        <translation>Nichts verwendet „{0}“; entfernen.</translation>
    </message>
    <message>
        <source>Nothing was found to map in this song; choose another part of it or another song.</source>
        <translation>In diesem Lied wurde nichts zum Mappen gefunden; einen anderen Teil oder ein anderes Lied wählen.</translation>
    </message>
    <message>
        <source>OD follows the level; HP the level and the length, because long maps drain more.</source>
        <translation>OD folgt der Stufe; HP der Stufe und der Länge, weil lange Maps mehr abziehen.</translation>
    </message>
    <message>
        <source>Object before the song</source>
        <translation>Objekt vor dem Song</translation>
    </message>
    <message>
        <source>Object just beside a line</source>
        <translation>Objekt knapp neben einer Linie</translation>
    </message>
    <message>
        <source>Objects after the song&apos;s end have nothing to follow, and a map ends with its song.</source>
        <translation>Objekte nach dem Ende des Liedes haben nichts, dem sie folgen, und eine Map endet mit ihrem Lied.</translation>
    </message>
    <message>
        <source>Objects at one place that follow quickly are shown as a stack, not exactly on one another.</source>
        <translation>Objekte an einer Stelle, die schnell folgen, werden als Stapel gezeigt, nicht genau aufeinander.</translation>
    </message>
    <message>
        <source>Objects at one time</source>
        <translation>Objekte zur selben Zeit</translation>
    </message>
    <message>
        <source>Objects before the song&apos;s beginning cannot be played as they stand in the editor.</source>
        <translation>Objekte vor dem Beginn des Liedes sind nicht so spielbar, wie sie im Editor stehen.</translation>
    </message>
    <message>
        <source>Off the screen</source>
        <translation>Außerhalb des Bildschirms</translation>
    </message>
    <message>
        <source>Omitted bar lines differ</source>
        <translation>Ausgelassene Taktstriche weichen ab</translation>
    </message>
    <message>
        <source>On macOS choose &quot;Open With&quot; in the Finder; Beatwright is listed once it has been started.</source>
        <translation>Unter macOS im Finder „Öffnen mit“ wählen; Beatwright steht dort, sobald es einmal gestartet wurde.</translation>
    </message>
    <message>
        <source>On songs that were not learned from, maps by this style are nearer to yours than those of the plain model.</source>
        <translation>Bei Songs, aus denen nicht gelernt wurde, sind Maps in diesem Stil näher an deinen als die des bloßen Modells.</translation>
    </message>
    <message>
        <source>On songs that were not learned from, this style is not better than the plain model: keep that one, and learn again with more maps, or maps that are more alike.</source>
        <translation>Bei Songs, aus denen nicht gelernt wurde, ist dieser Stil nicht besser als das bloße Modell: behalte jenes, und lerne noch einmal mit mehr Maps oder mit solchen, die sich ähnlicher sind.</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>One key press at a time: an object ends before the next one begins, in osu!mania in each column.</source>
        <translation>Ein Tastendruck zur Zeit: ein Objekt endet, bevor das nächste beginnt, in osu!mania je Spalte.</translation>
    </message>
    <message>
        <source>One sees where a slider begins, which way it goes and where it ends.</source>
        <translation>Man sieht, wo ein Slider beginnt, wohin er geht und wo er endet.</translation>
    </message>
    <message>
        <source>One song</source>
        <translation>Ein Song</translation>
    </message>
    <message>
        <source>One sound several times at once</source>
        <translation>Ein Klang mehrfach zugleich</translation>
    </message>
    <message>
        <source>Only a few hyperdashes follow one another: two in a Platter, four in a Rain, one if they are fast.</source>
        <translation>Nur wenige Hyperdashes folgen aufeinander: zwei in einem Platter, vier in einem Rain, einer, wenn sie schnell sind.</translation>
    </message>
    <message>
        <source>Only one proposal can take the place of a difficulty; accept the others as new ones.</source>
        <translation>Nur ein Vorschlag kann eine Schwierigkeit ersetzen; die anderen als neue annehmen.</translation>
    </message>
    <message>
        <source>Only osu! and osu!catch have combo colours.</source>
        <translation>Nur osu! und osu!catch haben Combo-Farben.</translation>
    </message>
    <message>
        <source>Only osu!(lazer) uses &quot;{0}&quot;.</source>
        <translation>Nur osu!(lazer) verwendet „{0}“.</translation>
    </message>
    <message>
        <source>Only osu!mania has a number of keys.</source>
        <translation>Nur osu!mania hat eine Tastenanzahl.</translation>
    </message>
    <message>
        <source>Only osu!mania has hold notes.</source>
        <translation>Nur osu!mania hat Haltenoten.</translation>
    </message>
    <message>
        <source>Only osu!taiko and osu!mania have scroll speed changes.</source>
        <translation>Nur osu!taiko und osu!mania haben Wechsel der Scrollgeschwindigkeit.</translation>
    </message>
    <message>
        <source>Only sliders</source>
        <translation>Nur Slider</translation>
    </message>
    <message>
        <source>Only the bundled decoder learns kinds of windows apart; {0} learns whole ones.</source>
        <translation>Nur der mitgelieferte Decoder lernt Arten von Fenstern getrennt; {0} lernt ganze.</translation>
    </message>
    <message>
        <source>Only the {0} says &quot;{1}&quot;; add it to the other one.</source>
        <translation>Nur {0} sagt „{1}“; beim anderen ergänzen.</translation>
    </message>
    <message>
        <source>Only {0} has a storyboard of its own. Is that meant?</source>
        <translation>Nur {0} hat ein eigenes Storyboard. Ist das gewollt?</translation>
    </message>
    <message>
        <source>Only {0} have storyboards of their own. Is that meant?</source>
        <translation>Nur {0} haben eigene Storyboards. Ist das gewollt?</translation>
    </message>
    <message>
        <source>Only {0} ms apart, but not overlapping; beginners do not expect that speed.</source>
        <translation>Nur {0} ms Abstand, aber ohne Überlappung; Anfänger erwarten dieses Tempo nicht.</translation>
    </message>
    <message>
        <source>Only {0} requests are kept.</source>
        <translation>Nur {0} Anfragen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Parts of a beat that the timeline shows and snaps to.</source>
        <translation>Teile eines Schlags, die die Zeitleiste zeigt und auf die sie einrastet.</translation>
    </message>
    <message>
        <source>Placing objects</source>
        <translation>Objekte werden gesetzt</translation>
    </message>
    <message>
        <source>Players need a pause now and then; how long and how often, the level decides.</source>
        <translation>Spieler brauchen hin und wieder eine Pause; wie lang und wie oft, bestimmt die Stufe.</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Es wird gespielt</translation>
    </message>
    <message>
        <source>Points out green lines that repeat the one before them; they do no harm.</source>
        <translation>Nennt grüne Linien, die die vorige wiederholen; sie schaden nicht.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Positions are as coarse as {0} writes them; `models download {1}` gets the model that refines them.</source>
        <translation>Positionen sind so grob, wie {0} sie schreibt; `models download {1}` holt das Modell, das sie verfeinert.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Preparing the songs</source>
        <translation>Die Songs werden vorbereitet</translation>
    </message>
    <message>
        <source>Preview time</source>
        <translation>Vorhörzeit</translation>
    </message>
    <message>
        <source>Processor cores that a model computes on.</source>
        <translation>Prozessorkerne, auf denen ein Modell rechnet.</translation>
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
        <translation>{0} Objekte auf ihre Ticks setzen.</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>Quantisierung</translation>
    </message>
    <message>
        <source>Quiet objects</source>
        <translation>Leise Objekte</translation>
    </message>
    <message>
        <source>Rarely used snapping</source>
        <translation>Selten benutztes Snapping</translation>
    </message>
    <message>
        <source>Reading beatmaps</source>
        <translation>Beatmaps werden gelesen</translation>
    </message>
    <message>
        <source>Reading maps</source>
        <translation>Maps werden gelesen</translation>
    </message>
    <message>
        <source>Reading mapsets</source>
        <translation>Mapsets werden gelesen</translation>
    </message>
    <message>
        <source>Reading the audio</source>
        <translation>Audio wird gelesen</translation>
    </message>
    <message>
        <source>Reading the song</source>
        <translation>Lied wird gelesen</translation>
    </message>
    <message>
        <source>Reading {0} takes the package pyarrow; install beatwright[parquet].</source>
        <translation>Um {0} zu lesen, braucht es das Paket pyarrow; installiere beatwright[parquet].</translation>
    </message>
    <message>
        <source>Red lines differ between difficulties</source>
        <translation>Rote Linien weichen zwischen Schwierigkeiten ab</translation>
    </message>
    <message>
        <source>Refining positions</source>
        <translation>Positionen werden verfeinert</translation>
    </message>
    <message>
        <source>Remap</source>
        <translation>Remap</translation>
    </message>
    <message>
        <source>Remove one {0} line.</source>
        <translation>Eine {0} Linie entfernen.</translation>
    </message>
    <message>
        <source>Remove the break.</source>
        <translation>Die Pause entfernen.</translation>
    </message>
    <message>
        <source>Remove the green line.</source>
        <translation>Die grüne Linie entfernen.</translation>
    </message>
    <message>
        <source>Remove the red line.</source>
        <translation>Die rote Linie entfernen.</translation>
    </message>
    <message>
        <source>Remove the {0} green lines.</source>
        <translation>Die {0} grünen Linien entfernen.</translation>
    </message>
    <message>
        <source>Repairing the song</source>
        <translation>Lied wird repariert</translation>
    </message>
    <message>
        <source>Repeat {0} of this juice stream</source>
        <translation>Wiederholung {0} dieses Juice Streams</translation>
    </message>
    <message>
        <source>Repeat {0} of this slider</source>
        <translation>Wiederholung {0} dieses Sliders</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>Rhythm becomes more complex with difficulty, in steps of similar size.</source>
        <translation>Der Rhythmus wird mit der Schwierigkeit komplexer, in ähnlich großen Stufen.</translation>
    </message>
    <message>
        <source>Rhythm complexity of the spread</source>
        <translation>Rhythmische Komplexität des Spreads</translation>
    </message>
    <message>
        <source>Round it to {0}.</source>
        <translation>Auf {0} runden.</translation>
    </message>
    <message>
        <source>Samples differ between osu!mania difficulties</source>
        <translation>Samples der osu!mania-Schwierigkeiten weichen ab</translation>
    </message>
    <message>
        <source>Score or combo too large</source>
        <translation>Punktzahl oder Combo zu groß</translation>
    </message>
    <message>
        <source>Scroll Speeds</source>
        <translation>Scrollgeschwindigkeiten</translation>
    </message>
    <message>
        <source>Scroll speed</source>
        <translation>Scrollgeschwindigkeit</translation>
    </message>
    <message>
        <source>Scroll speed changes for beginners</source>
        <translation>Wechsel der Scrollgeschwindigkeit für Anfänger</translation>
    </message>
    <message>
        <source>Scroll speed for beginners</source>
        <translation>Scrollgeschwindigkeit für Anfänger</translation>
    </message>
    <message>
        <source>Scroll speed of osu!mania</source>
        <translation>Scrollgeschwindigkeit von osu!mania</translation>
    </message>
    <message>
        <source>Scroll speeds alone can only be generated for osu!mania.</source>
        <translation>Nur für osu!mania lassen sich Scrollgeschwindigkeiten allein generieren.</translation>
    </message>
    <message>
        <source>Sections count bars, so the tempo has to be named; name it, or write &quot;174 BPM&quot; into the prompt.</source>
        <translation>Abschnitte zählen Takte, daher muss das Tempo genannt werden; nenne es oder schreib &quot;174 BPM&quot; in den Prompt.</translation>
    </message>
    <message>
        <source>Set it to {0}.</source>
        <translation>Auf {0} setzen.</translation>
    </message>
    <message>
        <source>Set the stack leniency to {0}.</source>
        <translation>Stack-Nachsicht auf {0} setzen.</translation>
    </message>
    <message>
        <source>Set the volume to {0} %.</source>
        <translation>Lautstärke auf {0} % setzen.</translation>
    </message>
    <message>
        <source>Sets of the Mappers&apos; Guild need a background that is free to use.</source>
        <translation>Sets der Mappers&apos; Guild brauchen einen frei verwendbaren Hintergrund.</translation>
    </message>
    <message>
        <source>Setting out of range</source>
        <translation>Einstellung außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings of the level in osu!</source>
        <translation>Einstellungen der Stufe in osu!</translation>
    </message>
    <message>
        <source>Settings of the level in osu!catch</source>
        <translation>Einstellungen der Stufe in osu!catch</translation>
    </message>
    <message>
        <source>Settings of the level in osu!mania</source>
        <translation>Einstellungen der Stufe in osu!mania</translation>
    </message>
    <message>
        <source>Settings of the level in osu!taiko</source>
        <translation>Einstellungen der Stufe in osu!taiko</translation>
    </message>
    <message>
        <source>Settings of the song or the storyboard are the same in every difficulty that uses them.</source>
        <translation>Einstellungen des Liedes oder Storyboards sind in allen Schwierigkeiten gleich, die sie verwenden.</translation>
    </message>
    <message>
        <source>Short slider with many reverses</source>
        <translation>Kurzer Slider mit vielen Umkehrungen</translation>
    </message>
    <message>
        <source>Silent sound that is not blank.wav</source>
        <translation>Stiller Klang, der nicht blank.wav ist</translation>
    </message>
    <message>
        <source>Sizes of parts in px, by splitter.</source>
        <translation>Größen der Teile in px, je Trenner.</translation>
    </message>
    <message>
        <source>Skin of osu!</source>
        <translation>Skin von osu!</translation>
    </message>
    <message>
        <source>Skin of osu!catch</source>
        <translation>Skin von osu!catch</translation>
    </message>
    <message>
        <source>Skin of osu!mania</source>
        <translation>Skin von osu!mania</translation>
    </message>
    <message>
        <source>Skin of osu!taiko</source>
        <translation>Skin von osu!taiko</translation>
    </message>
    <message>
        <source>Skinned hit bursts are complete.</source>
        <translation>Geskinnte Hit Bursts sind vollständig.</translation>
    </message>
    <message>
        <source>Skinned sets of elements (fruits, catcher) are complete.</source>
        <translation>Geskinnte Elementgruppen (Früchte, Fänger) sind vollständig.</translation>
    </message>
    <message>
        <source>Skinned sets of elements (hit circles, hit bursts, cursor, slider, numbers) are complete.</source>
        <translation>Geskinnte Elementgruppen (Hit Circles, Hit Bursts, Cursor, Slider, Ziffern) sind vollständig.</translation>
    </message>
    <message>
        <source>Skinned sets of elements (notes, hit bursts, Pippidon) are complete.</source>
        <translation>Geskinnte Elementgruppen (Noten, Hit Bursts, Pippidon) sind vollständig.</translation>
    </message>
    <message>
        <source>Skinning</source>
        <translation>Skin</translation>
    </message>
    <message>
        <source>Slider border and slider body have almost the same colour.</source>
        <translation>Slider-Rand und Slider-Körper haben fast dieselbe Farbe.</translation>
    </message>
    <message>
        <source>Slider length</source>
        <translation>Sliderlänge</translation>
    </message>
    <message>
        <source>Slider shape</source>
        <translation>Sliderform</translation>
    </message>
    <message>
        <source>Slider that runs back on itself</source>
        <translation>Slider läuft auf sich selbst zurück</translation>
    </message>
    <message>
        <source>Slider tick rate</source>
        <translation>Slider-Tickrate</translation>
    </message>
    <message>
        <source>Slider ticks follow the beat: whole numbers, 0.5, 1.333 and 1.5 ticks a beat do.</source>
        <translation>Slider-Ticks folgen dem Schlag: ganze Zahlen, 0.5, 1.333 und 1.5 Ticks pro Schlag tun es.</translation>
    </message>
    <message>
        <source>Slider too short to follow</source>
        <translation>Slider zu kurz zum Folgen</translation>
    </message>
    <message>
        <source>Slider velocity</source>
        <translation>Slidergeschwindigkeit</translation>
    </message>
    <message>
        <source>Slider velocity for beginners</source>
        <translation>Slidergeschwindigkeit für Anfänger</translation>
    </message>
    <message>
        <source>Sliders</source>
        <translation>Slider</translation>
    </message>
    <message>
        <source>Small and quick, works without a download; a rhythm model of its own tells it when objects fall.</source>
        <translation>Klein und schnell, läuft ohne Download; ein eigenes Rhythmusmodell sagt ihm, wann Objekte kommen.</translation>
    </message>
    <message>
        <source>Smaller weights of large models on the processor, for forms that do not say it: half the time, a bit different.</source>
        <translation>Kleinere Gewichte großer Modelle auf dem Prozessor, für Formulare, die es nicht sagen: halbe Zeit, ein wenig anders.</translation>
    </message>
    <message>
        <source>Snap</source>
        <translation>Snap</translation>
    </message>
    <message>
        <source>Snapped to the line before</source>
        <translation>An die vorherige Linie gesnappt</translation>
    </message>
    <message>
        <source>Snapping</source>
        <translation>Snapping</translation>
    </message>
    <message>
        <source>Snapping differs from a harder difficulty</source>
        <translation>Snapping weicht von einer schwereren Schwierigkeit ab</translation>
    </message>
    <message>
        <source>Some settings cannot be as they were and have their defaults: {0}; {1}.</source>
        <translation>Manche Einstellungen konnten nicht bleiben und haben ihren Standard: {0}; {1}.</translation>
    </message>
    <message>
        <source>Songs are MP3 or Ogg Vorbis, and their names say which.</source>
        <translation>Lieder sind MP3 oder Ogg Vorbis, und ihre Namen sagen, welches.</translation>
    </message>
    <message>
        <source>Songs folder</source>
        <translation>Songs-Ordner</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Sound delay</source>
        <translation>Tonverzögerung</translation>
    </message>
    <message>
        <source>Sound device</source>
        <translation>Audiogerät</translation>
    </message>
    <message>
        <source>Sound just before its line</source>
        <translation>Klang kurz vor seiner Linie</translation>
    </message>
    <message>
        <source>Sounds of a storyboard play whether or not one hits, so they must not pass for hit sounds.</source>
        <translation>Klänge eines Storyboards spielen, ob man trifft oder nicht, dürfen also nicht als Hitsounds gelten.</translation>
    </message>
    <message>
        <source>Sounds shorter than 25 ms stay silent on some sound cards.</source>
        <translation>Klänge unter 25 ms bleiben auf manchen Soundkarten stumm.</translation>
    </message>
    <message>
        <source>Spaces around markers</source>
        <translation>Leerzeichen um Zusätze</translation>
    </message>
    <message>
        <source>Spacing out of step</source>
        <translation>Abstände aus dem Takt</translation>
    </message>
    <message>
        <source>Special characters in romanised fields</source>
        <translation>Sonderzeichen in romanisierten Feldern</translation>
    </message>
    <message>
        <source>Spelling of feat., vs. and CV:</source>
        <translation>Schreibweise von feat., vs. und CV:</translation>
    </message>
    <message>
        <source>Spinner close to a fruit</source>
        <translation>Spinner dicht an einer Frucht</translation>
    </message>
    <message>
        <source>Spinner elements of both styles are here, &quot;{0}&quot; and &quot;{1}&quot;; keep one style.</source>
        <translation>Spinner-Elemente beider Stile sind da, „{0}“ und „{1}“; einen Stil behalten.</translation>
    </message>
    <message>
        <source>Spinner length and recovery</source>
        <translation>Spinnerlänge und Erholung</translation>
    </message>
    <message>
        <source>Spinner too short to complete</source>
        <translation>Spinner zu kurz zum Vollenden</translation>
    </message>
    <message>
        <source>Spinner, hit burst and slider skin</source>
        <translation>Skin von Spinner, Treffern und Slidern</translation>
    </message>
    <message>
        <source>Spinners have one style, hit bursts can be told apart, and sliders get a border of their own.</source>
        <translation>Spinner haben einen Stil, Hit Bursts sind unterscheidbar, und Slider bekommen einen eigenen Rand.</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spread</translation>
    </message>
    <message>
        <source>Storyboard of single difficulties</source>
        <translation>Storyboard einzelner Schwierigkeiten</translation>
    </message>
    <message>
        <source>Storyboard over the objects</source>
        <translation>Storyboard über den Objekten</translation>
    </message>
    <message>
        <source>Storyboard pictures</source>
        <translation>Bilder des Storyboards</translation>
    </message>
    <message>
        <source>Storyboard pictures are there and not huge: 17 million pixels take 68 MB of memory.</source>
        <translation>Storyboard-Bilder sind da und nicht riesig: 17 Millionen Pixel brauchen 68 MB Speicher.</translation>
    </message>
    <message>
        <source>Super timing needs a large model; choose one with --model, such as v32.</source>
        <translation>Super-Timing braucht ein großes Modell; mit --model wählen, etwa v32.</translation>
    </message>
    <message>
        <source>Super timing needs one of the large models; choose one with --model, such as v32.</source>
        <translation>Super-Timing braucht eines der großen Modelle; mit --model wählen, etwa v32.</translation>
    </message>
    <message>
        <source>Super timing needs one of the large models; the timing from the audio is better with this one.</source>
        <translation>Super-Timing braucht eines der großen Modelle; bei diesem ist das Timing aus dem Audio besser.</translation>
    </message>
    <message>
        <source>Surprising rhythm</source>
        <translation>Überraschender Rhythmus</translation>
    </message>
    <message>
        <source>Switch kiai off on the first line.</source>
        <translation>Kiai auf der ersten Linie ausschalten.</translation>
    </message>
    <message>
        <source>Taiko covers the upper half of the background, so one shifts it alike in all difficulties, and only down.</source>
        <translation>Taiko verdeckt die obere Hälfte des Hintergrunds, daher wird er in allen Schwierigkeiten gleich verschoben, und nur nach unten.</translation>
    </message>
    <message>
        <source>Take the new combo away.</source>
        <translation>Die neue Combo wegnehmen.</translation>
    </message>
    <message>
        <source>Tell me about new versions</source>
        <translation>Über neue Versionen informieren</translation>
    </message>
    <message>
        <source>Tempo change without green line</source>
        <translation>Tempowechsel ohne grüne Linie</translation>
    </message>
    <message>
        <source>The Songs folder is gone; waiting for it to come back</source>
        <translation>Der Songs-Ordner ist weg; es wird auf ihn gewartet</translation>
    </message>
    <message>
        <source>The adapter cannot be trained like that: {0}.</source>
        <translation>So lässt sich der Adapter nicht trainieren: {0}.</translation>
    </message>
    <message>
        <source>The adapter {0} has changed since this request was made; choose it again to use it as it is now.</source>
        <translation>Der Adapter {0} hat sich geändert, seit diese Anfrage gemacht wurde; wähle ihn erneut, um ihn so zu verwenden, wie er jetzt ist.</translation>
    </message>
    <message>
        <source>The adapter {0} is for the rhythm of the bundled model; choose that model.</source>
        <translation>Der Adapter {0} ist für den Rhythmus des mitgelieferten Modells; dieses Modell wählen.</translation>
    </message>
    <message>
        <source>The adapter {0} was left out: it was made for {1}, not for {2}.</source>
        <translation>Der Adapter {0} wurde weggelassen: er wurde für {1} gemacht, nicht für {2}.</translation>
    </message>
    <message>
        <source>The adapter {0} was made for {1}, and these are other weights; choose the model that it was trained on.</source>
        <translation>Der Adapter {0} wurde für {1} gemacht, und dies sind andere Gewichte; das Modell wählen, auf dem er trainiert wurde.</translation>
    </message>
    <message>
        <source>The adapters of an int8 model cannot be changed; load the model again with other adapters.</source>
        <translation>Die Adapter eines int8-Modells können nicht geändert werden; das Modell mit anderen Adaptern neu laden.</translation>
    </message>
    <message>
        <source>The approach rate has no meaning in this mode.</source>
        <translation>Die Approach Rate hat in diesem Modus keine Bedeutung.</translation>
    </message>
    <message>
        <source>The audio becomes longer than {0} minutes, too much for so small a file.</source>
        <translation>Das Audio wird länger als {0} Minuten, zu viel für eine so kleine Datei.</translation>
    </message>
    <message>
        <source>The audio file &quot;{0}&quot; is not in the folder.</source>
        <translation>Die Audiodatei „{0}“ liegt nicht im Ordner.</translation>
    </message>
    <message>
        <source>The audio file &quot;{0}&quot; of {1} is a link that leads out of {2}, or nowhere; put a copy of the song there.</source>
        <translation>Die Audiodatei „{0}“ von {1} ist ein Link, der aus {2} hinaus oder ins Leere führt; eine Kopie des Liedes dort ablegen.</translation>
    </message>
    <message>
        <source>The audio file &quot;{0}&quot; of {1} is missing in {2}; put it back.</source>
        <translation>Die Audiodatei „{0}“ von {1} fehlt in {2}; zurücklegen.</translation>
    </message>
    <message>
        <source>The audio file {0} is empty; replace it by a working one.</source>
        <translation>Die Audiodatei {0} ist leer; durch eine funktionierende ersetzen.</translation>
    </message>
    <message>
        <source>The audio file {0} is too long for this machine&apos;s memory; cut it first.</source>
        <translation>Die Audiodatei {0} ist zu lang für den Speicher dieses Rechners; zuerst kürzen.</translation>
    </message>
    <message>
        <source>The audio is only {0} s long, which is too short to find its beat; set BPM and offset by hand.</source>
        <translation>Das Audio ist nur {0} s lang, zu kurz, um den Schlag zu finden; BPM und Offset von Hand setzen.</translation>
    </message>
    <message>
        <source>The audio is silent, so there is no beat to find; choose another file or set the timing by hand.</source>
        <translation>Das Audio ist stumm, es gibt also keinen Schlag; eine andere Datei wählen oder das Timing von Hand setzen.</translation>
    </message>
    <message>
        <source>The audio prompt lasts {0} s; choose a part of {1} s at most.</source>
        <translation>Der Audio-Prompt dauert {0} s; wähle einen Teil von höchstens {1} s.</translation>
    </message>
    <message>
        <source>The background &quot;{0}&quot; has {1} MB; {2} MB is the most.</source>
        <translation>Der Hintergrund „{0}“ hat {1} MB; {2} MB ist das Maximum.</translation>
    </message>
    <message>
        <source>The background &quot;{0}&quot; is not in the folder.</source>
        <translation>Der Hintergrund „{0}“ liegt nicht im Ordner.</translation>
    </message>
    <message>
        <source>The background has no pixels; choose another picture.</source>
        <translation>Der Hintergrund hat keine Pixel; ein anderes Bild wählen.</translation>
    </message>
    <message>
        <source>The background is shifted sideways by {0}, which leaves a gap.</source>
        <translation>Der Hintergrund ist um {0} seitlich verschoben, das lässt eine Lücke.</translation>
    </message>
    <message>
        <source>The backup {0} is gone; put it back to go back to it.</source>
        <translation>Die Sicherung {0} ist weg; zurücklegen, um darauf zurückzugehen.</translation>
    </message>
    <message>
        <source>The base has no free slot of a {0} for a style&apos;s name; try --style-slot {1}, or leave out --style, which an adapter does not need.</source>
        <translation>Die Basis hat keinen freien Platz eines {0} für einen Stilnamen; --style-slot {1} versuchen oder --style weglassen, das ein Adapter nicht braucht.</translation>
    </message>
    <message>
        <source>The base velocity is {0} here, but {1} in [{2}] below.</source>
        <translation>Die Basisgeschwindigkeit ist hier {0}, aber {1} in [{2}] darunter.</translation>
    </message>
    <message>
        <source>The beatmap has no objects; leave it out of the data set.</source>
        <translation>Die Beatmap hat keine Objekte; lass sie aus dem Datensatz heraus.</translation>
    </message>
    <message>
        <source>The beatmap has objects outside any song.</source>
        <translation>Die Beatmap hat Objekte außerhalb jedes Songs.</translation>
    </message>
    <message>
        <source>The beatmap has objects outside any song; leave it out of the data set.</source>
        <translation>Die Beatmap hat Objekte außerhalb jedes Songs; lass sie aus dem Datensatz heraus.</translation>
    </message>
    <message>
        <source>The beats of the song come {0} ms earlier than the red lines; correct the offset before you map on them.</source>
        <translation>Die Beats des Lieds kommen {0} ms früher als die roten Linien; korrigiere den Offset, bevor du darauf mappst.</translation>
    </message>
    <message>
        <source>The beats of the song come {0} ms later than the red lines; correct the offset before you map on them.</source>
        <translation>Die Beats des Lieds kommen {0} ms später als die roten Linien; korrigiere den Offset, bevor du darauf mappst.</translation>
    </message>
    <message>
        <source>The break lasts {0} ms; below {1} ms it does nothing.</source>
        <translation>Die Pause dauert {0} ms; unter {1} ms bewirkt sie nichts.</translation>
    </message>
    <message>
        <source>The break {0}. Saving the map in the editor mends it.</source>
        <translation>Die Pause {0}. Speichern der Map im Editor behebt es.</translation>
    </message>
    <message>
        <source>The built-in model is good for a first draft within a minute, offline: rhythm, stars and snapping are right, patterns are plainer than a mapper&apos;s.</source>
        <translation>Das eingebaute Modell taugt für einen ersten Entwurf in einer Minute, ohne Netz: Rhythmus, Sterne und Raster stimmen, die Muster sind schlichter als die eines Mappers.</translation>
    </message>
    <message>
        <source>The bundled model changes scroll speeds by itself in osu!taiko and never in osu!mania; choose V29, V31 or V32 for a share of them.</source>
        <translation>Das mitgelieferte Modell ändert Scrollgeschwindigkeiten in osu!taiko von selbst und in osu!mania nie; für einen Anteil davon V29, V31 oder V32 wählen.</translation>
    </message>
    <message>
        <source>The bundled model does not know single mappers; choose V29 to V32 for that.</source>
        <translation>Das mitgelieferte Modell kennt keine einzelnen Mapper; dafür V29 bis V32 wählen.</translation>
    </message>
    <message>
        <source>The bundled model does not write timing; choose --timing audio instead of {0}.</source>
        <translation>Das mitgelieferte Modell schreibt kein Timing; --timing audio statt {0} wählen.</translation>
    </message>
    <message>
        <source>The bundled model is quick enough as it is; only the large ones are decoded in parallel.</source>
        <translation>Das mitgelieferte Modell ist schnell genug; nur die großen werden parallel dekodiert.</translation>
    </message>
    <message>
        <source>The bundled model is steered by its rhythm and the star rating, not by guidance; choose V29 to V32 for it.</source>
        <translation>Das mitgelieferte Modell wird über seinen Rhythmus und die Sternewertung gesteuert, nicht über Führung; dafür V29 bis V32 wählen.</translation>
    </message>
    <message>
        <source>The bundled model was not trained with years; choose V29, V31 or V32 for them.</source>
        <translation>Das mitgelieferte Modell wurde nicht mit Jahren trainiert; dafür V29, V31 oder V32 wählen.</translation>
    </message>
    <message>
        <source>The catcher&apos;s stack of fruit stays low enough to see over.</source>
        <translation>Der Fruchtstapel des Fängers bleibt niedrig genug, um darüber hinwegzusehen.</translation>
    </message>
    <message>
        <source>The checkpoint {0} has another shape or vocabulary than the recipe; name one that fits.</source>
        <translation>Der Checkpoint {0} hat eine andere Form oder ein anderes Vokabular als das Rezept; nenne einen, der passt.</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s token table has no block for the objects of a map.</source>
        <translation>Die Token-Tabelle des Checkpoints hat keinen Block für die Objekte einer Map.</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s token table has no times or no circles, so it is not a mapping model.</source>
        <translation>Die Token-Tabelle des Checkpoints hat keine Zeiten oder keine Kreise, es ist also kein Mapping-Modell.</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s token table has positions of an unknown kind.</source>
        <translation>Die Token-Tabelle des Checkpoints hat Positionen unbekannter Art.</translation>
    </message>
    <message>
        <source>The circle size has no meaning in this mode.</source>
        <translation>Die Circle Size hat in diesem Modus keine Bedeutung.</translation>
    </message>
    <message>
        <source>The codebooks of EnCodec in {0} are all zero; download the model again.</source>
        <translation>Die Codebücher von EnCodec in {0} sind alle null; lade das Modell erneut herunter.</translation>
    </message>
    <message>
        <source>The colours of the window; contrast has brighter text and stronger lines, and system takes it where the system asks for more contrast.</source>
        <translation>Die Farben des Fensters; contrast hat hellere Schrift und kräftigere Linien, und system nimmt es, wo das System mehr Kontrast verlangt.</translation>
    </message>
    <message>
        <source>The combo colour {0} is so bright that kiai&apos;s flashes dazzle.</source>
        <translation>Die Combo-Farbe {0} ist so hell, dass die Blitze im Kiai blenden.</translation>
    </message>
    <message>
        <source>The data set {0} comes from a newer Beatwright; update the program.</source>
        <translation>Der Datensatz {0} stammt von einem neueren Beatwright; aktualisiere das Programm.</translation>
    </message>
    <message>
        <source>The day of the last such question, as YYYY-MM-DD.</source>
        <translation>Der Tag der letzten solchen Anfrage, als YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>The default cymbal is loud; played as often as claps it tires those who turn custom sounds off.</source>
        <translation>Das Standard-Becken ist laut; so oft wie Claps gespielt ermüdet es alle, die eigene Klänge abschalten.</translation>
    </message>
    <message>
        <source>The descriptor {0} is asked for and excluded; leave one of them out.</source>
        <translation>Der Deskriptor {0} ist verlangt und ausgeschlossen; eines davon weglassen.</translation>
    </message>
    <message>
        <source>The device &quot;{0}&quot; is unknown; choose auto, cpu, cuda or mps.</source>
        <translation>Das Gerät „{0}“ ist unbekannt; auto, cpu, cuda oder mps wählen.</translation>
    </message>
    <message>
        <source>The difficulty has no red line to take the timing from; choose --timing audio.</source>
        <translation>Die Schwierigkeit hat keine rote Linie für das Timing; --timing audio wählen.</translation>
    </message>
    <message>
        <source>The difficulty name holds &quot;{0}&quot;, which not everybody can type.</source>
        <translation>Der Name der Schwierigkeit enthält „{0}“, was nicht alle tippen können.</translation>
    </message>
    <message>
        <source>The difficulty&apos;s name is only the mapper&apos;s name; say how hard it is or what it is about.</source>
        <translation>Der Name der Schwierigkeit ist nur der des Mappers; angeben, wie schwer sie ist oder worum es geht.</translation>
    </message>
    <message>
        <source>The disk of {0} is full; make room, or set HF_HOME to another disk.</source>
        <translation>Das Laufwerk von {0} ist voll; Platz schaffen oder HF_HOME auf ein anderes Laufwerk setzen.</translation>
    </message>
    <message>
        <source>The download from {0} failed ({1}); check the network and try again: it goes on where it stopped.</source>
        <translation>Der Download von {0} schlug fehl ({1}); Netzwerk prüfen und nochmals versuchen: er geht dort weiter, wo er aufhörte.</translation>
    </message>
    <message>
        <source>The download needs {0} MiB, but only {1} MiB are free on the disk of {2}; make room, or set HF_HOME to another disk.</source>
        <translation>Der Download braucht {0} MiB, aber auf dem Laufwerk von {2} sind nur {1} MiB frei; Platz schaffen oder HF_HOME auf ein anderes Laufwerk setzen.</translation>
    </message>
    <message>
        <source>The editor knows volumes from 5 to 100 %; others come from tools and can crash it.</source>
        <translation>Der Editor kennt Lautstärken von 5 bis 100 %; andere stammen von Werkzeugen und können ihn abstürzen lassen.</translation>
    </message>
    <message>
        <source>The end of this banana shower</source>
        <translation>Das Ende dieser Banana Shower</translation>
    </message>
    <message>
        <source>The end of this denden</source>
        <translation>Das Ende dieses Dendens</translation>
    </message>
    <message>
        <source>The end of this drumroll</source>
        <translation>Das Ende dieses Trommelwirbels</translation>
    </message>
    <message>
        <source>The end of this juice stream</source>
        <translation>Das Ende dieses Juice Streams</translation>
    </message>
    <message>
        <source>The end of this long note</source>
        <translation>Das Ende dieser langen Note</translation>
    </message>
    <message>
        <source>The end of this object</source>
        <translation>Das Ende dieses Objekts</translation>
    </message>
    <message>
        <source>The end of this slider</source>
        <translation>Das Ende dieses Sliders</translation>
    </message>
    <message>
        <source>The end of this spinner</source>
        <translation>Das Ende dieses Spinners</translation>
    </message>
    <message>
        <source>The file should be called &quot;{0}&quot; to be updated.</source>
        <translation>Die Datei sollte „{0}“ heißen, um aktualisiert zu werden.</translation>
    </message>
    <message>
        <source>The filter {0} takes = or !=, such as {1}={2}.</source>
        <translation>Der Filter {0} nimmt = oder !=, etwa {1}={2}.</translation>
    </message>
    <message>
        <source>The first line is green; there is no red line before it that it could inherit from.</source>
        <translation>Die erste Linie ist grün; davor ist keine rote, von der sie erben könnte.</translation>
    </message>
    <message>
        <source>The first line switches kiai on, so kiai begins as soon as the map is started.</source>
        <translation>Die erste Linie schaltet Kiai ein, Kiai beginnt also mit dem Start der Map.</translation>
    </message>
    <message>
        <source>The first object comes {0} ms before the song begins.</source>
        <translation>Das erste Objekt kommt {0} ms vor dem Beginn des Liedes.</translation>
    </message>
    <message>
        <source>The folder of compiled kernels, in place of one in the program&apos;s own cache.</source>
        <translation>Der Ordner übersetzter Kernel, anstelle eines im eigenen Cache des Programms.</translation>
    </message>
    <message>
        <source>The folder of downloaded models and the token, as every Hugging Face program reads it.</source>
        <translation>Der Ordner der heruntergeladenen Modelle und des Tokens, wie ihn jedes Hugging-Face-Programm liest.</translation>
    </message>
    <message>
        <source>The folder that holds one folder per mapset; the library lists it.</source>
        <translation>Der Ordner mit je einem Ordner pro Mapset; die Bibliothek listet ihn auf.</translation>
    </message>
    <message>
        <source>The folder {0} does not exist; choose another one for the report.</source>
        <translation>Der Ordner {0} existiert nicht; für den Bericht einen anderen wählen.</translation>
    </message>
    <message>
        <source>The green line repeats the line before and can be removed.</source>
        <translation>Die grüne Linie wiederholt die vorige und kann entfernt werden.</translation>
    </message>
    <message>
        <source>The head of this juice stream</source>
        <translation>Der Kopf dieses Juice Streams</translation>
    </message>
    <message>
        <source>The head of this slider</source>
        <translation>Der Kopf dieses Sliders</translation>
    </message>
    <message>
        <source>The helper process cannot start: {0}.</source>
        <translation>Der Hilfsprozess kann nicht starten: {0}.</translation>
    </message>
    <message>
        <source>The helper process crashed (exit code {0}); nothing was lost, try again.</source>
        <translation>Der Hilfsprozess ist abgestürzt (Exit-Code {0}); nichts ging verloren, nochmals versuchen.</translation>
    </message>
    <message>
        <source>The helper process was ended by the system, most likely because memory ran out; close other programs or choose a smaller model, then try again.</source>
        <translation>Der Hilfsprozess wurde vom System beendet, wohl aus Speichermangel; andere Programme schließen oder ein kleineres Modell wählen, dann nochmals versuchen.</translation>
    </message>
    <message>
        <source>The highest combo, {0}, is more than osu!(stable) can count ({1}).</source>
        <translation>Die höchste Combo, {0}, ist mehr, als osu!(stable) zählen kann ({1}).</translation>
    </message>
    <message>
        <source>The highest score, about {0}, is more than osu!(stable) can count.</source>
        <translation>Die höchste Punktzahl, etwa {0}, ist mehr, als osu!(stable) zählen kann.</translation>
    </message>
    <message>
        <source>The hit sounds are this difficulty&apos;s own, so they were not compared with the others.</source>
        <translation>Die Hitsounds gehören nur dieser Schwierigkeit und wurden daher nicht mit den anderen verglichen.</translation>
    </message>
    <message>
        <source>The hold note lasts only {0} ms.</source>
        <translation>Die Haltenote dauert nur {0} ms.</translation>
    </message>
    <message>
        <source>The hub gives no digest for {0}; try again later.</source>
        <translation>Der Hub nennt keinen Digest für {0}; später nochmals versuchen.</translation>
    </message>
    <message>
        <source>The hub has no model as safetensors that compares songs with prompts, and others are not read here; musicldm brings one: download that.</source>
        <translation>Der Hub hat kein Modell als safetensors, das Lieder mit Prompts vergleicht, und andere werden hier nicht gelesen; musicldm bringt eines mit: lade das herunter.</translation>
    </message>
    <message>
        <source>The hub names the file {0}, which would lie outside the model&apos;s folder.</source>
        <translation>Der Hub nennt die Datei {0}, die außerhalb des Modellordners läge.</translation>
    </message>
    <message>
        <source>The language of the window; the terminal and the documentation are in English.</source>
        <translation>Die Sprache des Fensters; Terminal und Dokumentation sind auf Englisch.</translation>
    </message>
    <message>
        <source>The larger model that was taken from the offer at the first start; - where it was only shown.</source>
        <translation>Das größere Modell, das beim ersten Start angenommen wurde; - wenn es nur gezeigt wurde.</translation>
    </message>
    <message>
        <source>The last form of a new difficulty.</source>
        <translation>Das letzte Formular einer neuen Schwierigkeit.</translation>
    </message>
    <message>
        <source>The last forms of the other tasks.</source>
        <translation>Die letzten Formulare der anderen Aufgaben.</translation>
    </message>
    <message>
        <source>The last object comes {0} s after the end of the song.</source>
        <translation>Das letzte Objekt kommt {0} s nach dem Ende des Liedes.</translation>
    </message>
    <message>
        <source>The last object ends {0} ms before a bar line, which is therefore not shown.</source>
        <translation>Das letzte Objekt endet {0} ms vor einer Taktlinie, die daher nicht gezeigt wird.</translation>
    </message>
    <message>
        <source>The last {0} of the song are not mapped by any difficulty. Cut it, {1}.</source>
        <translation>Die letzten {0} des Liedes sind in keiner Schwierigkeit gemappt. Kürzen, {1}.</translation>
    </message>
    <message>
        <source>The line comes {0} ms after a bar line, which so keeps the speed before it.</source>
        <translation>Die Linie kommt {0} ms nach einer Taktlinie, die so die vorige Geschwindigkeit behält.</translation>
    </message>
    <message>
        <source>The lowest {0} difficulty is {1}, which needs {2} of play time; the shortest has {3}. Add an easier one.</source>
        <translation>Die niedrigste {0}-Schwierigkeit ist {1}, die {2} Spielzeit braucht; die kürzeste hat {3}. Eine leichtere hinzufügen.</translation>
    </message>
    <message>
        <source>The lyrics have {0} letters; shorten them to {1}.</source>
        <translation>Der Liedtext hat {0} Zeichen; kürze ihn auf {1}.</translation>
    </message>
    <message>
        <source>The map came out at {0} stars instead of {1}: {2}.</source>
        <translation>Die Map kam auf {0} Sterne statt {1}: {2}.</translation>
    </message>
    <message>
        <source>The map would be expected to end before this.</source>
        <translation>Das Ende der Map wäre vorher zu erwarten.</translation>
    </message>
    <message>
        <source>The mapper named in sets that are made for bare songs.</source>
        <translation>Der Mapper, der in Sets für bloße Lieder genannt wird.</translation>
    </message>
    <message>
        <source>The maps of the style by example ({0}) have changed since this request was made; choose them again to use them as they are now.</source>
        <translation>Die Maps des Stils nach Beispiel ({0}) haben sich seit dieser Anfrage geändert; wähle sie neu, um sie so zu verwenden, wie sie jetzt sind.</translation>
    </message>
    <message>
        <source>The maps that {0} was prepared from are gone; name a data set or a folder of mapsets.</source>
        <translation>Die Maps, aus denen {0} vorbereitet wurde, sind weg; nenne einen Datensatz oder einen Ordner mit Mapsets.</translation>
    </message>
    <message>
        <source>The mapset is too large for an .osz file: stopped at {0}.</source>
        <translation>Das Mapset ist zu groß für eine .osz-Datei: gestoppt bei {0}.</translation>
    </message>
    <message>
        <source>The merged model is identical to its base {0}: the adapter changes nothing at this strength; train it longer, or choose another one.</source>
        <translation>Das verschmolzene Modell gleicht seiner Basis {0}: bei dieser Stärke ändert der Adapter nichts; trainiere ihn länger oder wähle einen anderen.</translation>
    </message>
    <message>
        <source>The meter is {0}/4 here, but {1}/4 in [{2}].</source>
        <translation>Die Taktart ist hier {0}/4, aber {1}/4 in [{2}].</translation>
    </message>
    <message>
        <source>The model cannot play so ({0}); leave out --set.</source>
        <translation>Das Modell kann so nicht spielen ({0}); lass --set weg.</translation>
    </message>
    <message>
        <source>The model does not fit into the memory of {0}; choose the device cpu.</source>
        <translation>Das Modell passt nicht in den Speicher von {0}; das Gerät cpu wählen.</translation>
    </message>
    <message>
        <source>The model does not know the mapper {0}, so it maps in nobody&apos;s style.</source>
        <translation>Das Modell kennt den Mapper {0} nicht, es mappt also in niemandes Stil.</translation>
    </message>
    <message>
        <source>The model found no beat in {0}; leave --model out to time from the audio.</source>
        <translation>Das Modell fand keinen Schlag in {0}; --model weglassen, um das Timing aus dem Audio zu nehmen.</translation>
    </message>
    <message>
        <source>The model found no beat; one line at {0} ms with {1} BPM stands in for the timing.</source>
        <translation>Das Modell fand keinen Schlag; eine Linie bei {0} ms mit {1} BPM ersetzt das Timing.</translation>
    </message>
    <message>
        <source>The model found no steady beat in this song; choose another way to find the timing.</source>
        <translation>Das Modell fand keinen gleichmäßigen Schlag in diesem Lied; das Timing auf andere Art suchen.</translation>
    </message>
    <message>
        <source>The model that a form begins with and goes back to when it is reset; a name from `models list`.</source>
        <translation>Das Modell, mit dem ein Formular beginnt und zu dem es beim Zurücksetzen zurückkehrt; ein Name aus `models list`.</translation>
    </message>
    <message>
        <source>The model wrote no objects for this song; try another seed or another model.</source>
        <translation>Das Modell schrieb keine Objekte für dieses Lied; anderen Seed oder anderes Modell versuchen.</translation>
    </message>
    <message>
        <source>The model {0} does not support {1}; choose another one.</source>
        <translation>Das Modell {0} unterstützt {1} nicht; ein anderes wählen.</translation>
    </message>
    <message>
        <source>The music model needs about {0} GiB of memory, but only {1} GiB are free; ask for {2} s, which fit.</source>
        <translation>Das Musikmodell braucht etwa {0} GiB Speicher, aber nur {1} GiB sind frei; wünsche {2} s, die passen.</translation>
    </message>
    <message>
        <source>The music model needs about {0} GiB of memory, but only {1} GiB are free; choose {2}, which fits.</source>
        <translation>Das Musikmodell braucht etwa {0} GiB Speicher, aber nur {1} GiB sind frei; wähle {2}, das passt.</translation>
    </message>
    <message>
        <source>The music model needs about {0} GiB of memory, but only {1} GiB are free; close other programs.</source>
        <translation>Das Musikmodell braucht etwa {0} GiB Speicher, aber nur {1} GiB sind frei; schließe andere Programme.</translation>
    </message>
    <message>
        <source>The music model needs about {0} GiB of memory, but only {1} GiB are free; make fewer candidates at once, or choose {2}, which fits.</source>
        <translation>Das Musikmodell braucht etwa {0} GiB Speicher, aber nur {1} GiB sind frei; mach weniger Kandidaten auf einmal oder wähle {2}, das passt.</translation>
    </message>
    <message>
        <source>The music model needs about {0} GiB of memory, but only {1} GiB are free; make fewer candidates at once, or close other programs.</source>
        <translation>Das Musikmodell braucht etwa {0} GiB Speicher, aber nur {1} GiB sind frei; mach weniger Kandidaten auf einmal oder schließe andere Programme.</translation>
    </message>
    <message>
        <source>The name is not valid text on this system; rename it.</source>
        <translation>Der Name ist auf diesem System kein gültiger Text; benenne es um.</translation>
    </message>
    <message>
        <source>The name {0} is not valid text on this system; rename the folder.</source>
        <translation>Der Name {0} ist auf diesem System kein gültiger Text; benenne den Ordner um.</translation>
    </message>
    <message>
        <source>The name {0} leads out of the data set&apos;s folder.</source>
        <translation>Der Name {0} führt aus dem Ordner des Datensatzes hinaus.</translation>
    </message>
    <message>
        <source>The network is off in the settings, so new versions are not asked for.</source>
        <translation>Das Netzwerk ist in den Einstellungen aus, nach neuen Versionen wird also nicht gefragt.</translation>
    </message>
    <message>
        <source>The newest of the large models, with the users&apos; tags as descriptors and a fine-tune for some modes.</source>
        <translation>Das neueste der großen Modelle, mit den Tags der Nutzer als Deskriptoren und einem Feintuning für manche Modi.</translation>
    </message>
    <message>
        <source>The next object comes {0} ms after the spinner; leave {1} ms.</source>
        <translation>Das nächste Objekt kommt {0} ms nach dem Spinner; {1} ms lassen.</translation>
    </message>
    <message>
        <source>The note is less than {0} before the spinner, which may hide it.</source>
        <translation>Die Note ist weniger als {0} vor dem Spinner, der sie verdecken kann.</translation>
    </message>
    <message>
        <source>The notes are closer than 1/{0}, the fastest rhythm of the level.</source>
        <translation>Die Noten sind dichter als 1/{0}, der schnellste Rhythmus der Stufe.</translation>
    </message>
    <message>
        <source>The objects are {0} px apart, which looks like one object: put them on one place.</source>
        <translation>Die Objekte sind {0} px auseinander, was wie ein Objekt aussieht: auf eine Stelle setzen.</translation>
    </message>
    <message>
        <source>The objects lie exactly on one another; a stack leniency of {0} would stack them.</source>
        <translation>Die Objekte liegen genau aufeinander; eine Stack-Nachsicht von {0} würde sie stapeln.</translation>
    </message>
    <message>
        <source>The overlay layer covers hit objects; what is there must not hide them.</source>
        <translation>Die Overlay-Ebene verdeckt Objekte; was dort ist, darf sie nicht verbergen.</translation>
    </message>
    <message>
        <source>The part of the audio prompt has to begin at 0 s or later and to end after it begins.</source>
        <translation>Der Teil des Audio-Prompts muss bei 0 s oder später beginnen und danach enden.</translation>
    </message>
    <message>
        <source>The part of {0} that is to be continued is silent; choose another one.</source>
        <translation>Der Teil von {0}, der fortgesetzt werden soll, ist still; wähle einen anderen.</translation>
    </message>
    <message>
        <source>The precision &quot;{0}&quot; is unknown; choose fp32 or bf16.</source>
        <translation>Die Genauigkeit „{0}“ ist unbekannt; fp32 oder bf16 wählen.</translation>
    </message>
    <message>
        <source>The prepared charts give no window with anything to learn; prepare more maps.</source>
        <translation>Die vorbereiteten Charts geben kein Fenster, aus dem etwas zu lernen wäre; bereite mehr Maps vor.</translation>
    </message>
    <message>
        <source>The preview time is {0}, but {1} in the other difficulties.</source>
        <translation>Die Vorschauzeit ist {0}, aber {1} in den anderen Schwierigkeiten.</translation>
    </message>
    <message>
        <source>The program ended amid a step: {0}.</source>
        <translation>Das Programm endete mitten in einem Schritt: {0}.</translation>
    </message>
    <message>
        <source>The program is closing.</source>
        <translation>Das Programm wird beendet.</translation>
    </message>
    <message>
        <source>The prompt does not fit the checkpoint; give it fewer contexts.</source>
        <translation>Der Prompt passt nicht in den Checkpoint; weniger Kontexte geben.</translation>
    </message>
    <message>
        <source>The prompt is empty; describe the music, or use --unconditional to let the model play freely.</source>
        <translation>Der Prompt ist leer; beschreibe die Musik oder lass das Modell mit --unconditional frei spielen.</translation>
    </message>
    <message>
        <source>The quantization &quot;{0}&quot; is unknown; the only one is int8.</source>
        <translation>Die Quantisierung „{0}“ ist unbekannt; es gibt nur int8.</translation>
    </message>
    <message>
        <source>The queue in {0} could not be read ({1}); {2}.</source>
        <translation>Die Queue in {0} konnte nicht gelesen werden ({1}); {2}.</translation>
    </message>
    <message>
        <source>The range begins after the song ends at {0} s; set --start earlier.</source>
        <translation>Der Bereich beginnt nach dem Liedende bei {0} s; --start früher setzen.</translation>
    </message>
    <message>
        <source>The range begins after the song ends at {0} s; set {1} earlier.</source>
        <translation>Der Bereich beginnt nach dem Liedende bei {0} s; {1} früher setzen.</translation>
    </message>
    <message>
        <source>The range lies under the {0} at {1} ms; choose a longer one.</source>
        <translation>Der Bereich liegt unter {0} bei {1} ms; einen längeren wählen.</translation>
    </message>
    <message>
        <source>The range must be at least half a second long; set {0} later than {1}.</source>
        <translation>Der Bereich muss mindestens eine halbe Sekunde lang sein; {0} später als {1} setzen.</translation>
    </message>
    <message>
        <source>The range of {0} must begin before it ends, from 0 ms on.</source>
        <translation>Der Bereich von {0} muss vor seinem Ende beginnen, ab 0 ms.</translation>
    </message>
    <message>
        <source>The recipe {0} has the unknown option {1}.</source>
        <translation>Das Rezept {0} hat die unbekannte Option {1}.</translation>
    </message>
    <message>
        <source>The recipe {0} says {1}: {2}; use a number {3}.</source>
        <translation>Das Rezept {0} sagt {1}: {2}; nimm eine Zahl {3}.</translation>
    </message>
    <message>
        <source>The recipe&apos;s mix leaves no chart to train on.</source>
        <translation>Die Mischung des Rezepts lässt keinen Chart zum Trainieren übrig.</translation>
    </message>
    <message>
        <source>The red and the green line here disagree about {0}; the later one wins.</source>
        <translation>Rote und grüne Linie sind hier bei {0} uneins; die spätere gilt.</translation>
    </message>
    <message>
        <source>The red line has {0} BPM; is it meant to stop or hurl the scrolling?</source>
        <translation>Die rote Linie hat {0} BPM; soll sie das Scrollen anhalten oder schleudern?</translation>
    </message>
    <message>
        <source>The red line has {0} beats in a bar.</source>
        <translation>Die rote Linie hat {0} Schläge im Takt.</translation>
    </message>
    <message>
        <source>The red line is at {0} ms, but at {1} ms in [{2}].</source>
        <translation>Die rote Linie liegt bei {0} ms, aber bei {1} ms in [{2}].</translation>
    </message>
    <message>
        <source>The red line of [{0}] here ({1}) is missing.</source>
        <translation>Hier fehlt die rote Linie von [{0}] ({1}).</translation>
    </message>
    <message>
        <source>The red line says {0} ms per beat, which is not a tempo.</source>
        <translation>Die rote Linie sagt {0} ms pro Schlag, das ist kein Tempo.</translation>
    </message>
    <message>
        <source>The red lines drift away from the beats of the song, by {0} ms from {1} to {2}; correct the BPM before you map on them.</source>
        <translation>Die roten Linien driften von den Schlägen des Liedes weg, um {0} ms von {1} bis {2}; die BPM korrigieren, bevor darauf gemappt wird.</translation>
    </message>
    <message>
        <source>The repeat of this juice stream</source>
        <translation>Die Wiederholung dieses Juice Streams</translation>
    </message>
    <message>
        <source>The repeat of this slider</source>
        <translation>Die Wiederholung dieses Sliders</translation>
    </message>
    <message>
        <source>The request has an unknown option: {0}.</source>
        <translation>Die Anfrage hat eine unbekannte Option: {0}.</translation>
    </message>
    <message>
        <source>The request is wrong at {0}: it is not a table of options.</source>
        <translation>Die Anfrage ist bei {0} falsch: keine Tabelle von Optionen.</translation>
    </message>
    <message>
        <source>The request names no song.</source>
        <translation>Die Anfrage nennt kein Lied.</translation>
    </message>
    <message>
        <source>The request was written by a later version of Beatwright; update the program to read it.</source>
        <translation>Die Anfrage stammt von einer neueren Version von Beatwright; das Programm aktualisieren, um sie zu lesen.</translation>
    </message>
    <message>
        <source>The reverse arrow is covered by an object until just before it is reached.</source>
        <translation>Der Umkehrpfeil ist verdeckt, bis er fast erreicht ist.</translation>
    </message>
    <message>
        <source>The rhythm complexity model in {0} cannot be read: {1}.</source>
        <translation>Das Rhythmuskomplexitäts-Modell in {0} kann nicht gelesen werden: {1}.</translation>
    </message>
    <message>
        <source>The rhythm complexity model in {0} does not fit its {1}; install it again.</source>
        <translation>Das Rhythmuskomplexitäts-Modell in {0} passt nicht zu {1}; neu installieren.</translation>
    </message>
    <message>
        <source>The rhythm of the bar that begins here is surprising: {0} nats, where the map&apos;s bars have {1}. Check its snaps.</source>
        <translation>Der Rhythmus des Taktes, der hier beginnt, überrascht: {0} nats, wo die Takte der Map {1} haben. Snaps prüfen.</translation>
    </message>
    <message>
        <source>The rhythm of {0} ({1} stars) is clearly simpler than that of {2} ({3} stars): {4} against {5}. Check that both are meant so.</source>
        <translation>Der Rhythmus von {0} ({1} Sterne) ist deutlich einfacher als der von {2} ({3} Sterne): {4} gegen {5}. Prüfen, ob beides so gemeint ist.</translation>
    </message>
    <message>
        <source>The romanised fields can be typed and searched on every keyboard.</source>
        <translation>Die romanisierten Felder lassen sich auf jeder Tastatur tippen und suchen.</translation>
    </message>
    <message>
        <source>The same moment of the song has the same samples in all difficulties of a key mode.</source>
        <translation>Derselbe Moment des Liedes hat in allen Schwierigkeiten eines Tastenmodus dieselben Samples.</translation>
    </message>
    <message>
        <source>The same sample on two notes of a chord is louder than meant.</source>
        <translation>Dasselbe Sample auf zwei Noten eines Akkords ist lauter als gemeint.</translation>
    </message>
    <message>
        <source>The same sound of the song has the same hit sound in all difficulties.</source>
        <translation>Derselbe Klang des Liedes hat in allen Schwierigkeiten denselben Hitsound.</translation>
    </message>
    <message>
        <source>The sample &quot;{0}&quot; of this object is not in the folder.</source>
        <translation>Das Sample „{0}“ dieses Objekts liegt nicht im Ordner.</translation>
    </message>
    <message>
        <source>The scroll speed is {0}x here; {1}x is that of the rest of the map.</source>
        <translation>Die Scrollgeschwindigkeit ist hier {0}x; {1}x ist die der restlichen Map.</translation>
    </message>
    <message>
        <source>The scroll speed is {0}x; {1}x keeps it even here.</source>
        <translation>Die Scrollgeschwindigkeit ist {0}x; {1}x hält sie hier gleichmäßig.</translation>
    </message>
    <message>
        <source>The section &quot;{0}&quot; names no bars; write, for example, &quot;intro 8 bars&quot;.</source>
        <translation>Der Abschnitt &quot;{0}&quot; nennt keine Takte; schreib zum Beispiel &quot;intro 8 bars&quot;.</translation>
    </message>
    <message>
        <source>The sections are empty; write, for example, &quot;intro 8 bars, drop 16 bars&quot;.</source>
        <translation>Die Abschnitte sind leer; schreib zum Beispiel &quot;intro 8 bars, drop 16 bars&quot;.</translation>
    </message>
    <message>
        <source>The sections last {0} s together; a song may have {1} s at most.</source>
        <translation>Die Abschnitte dauern zusammen {0} s; ein Lied darf höchstens {1} s haben.</translation>
    </message>
    <message>
        <source>The set has another picture named {0}; rename yours and choose it again.</source>
        <translation>Das Set hat ein anderes Bild namens {0}; das eigene umbenennen und nochmals wählen.</translation>
    </message>
    <message>
        <source>The settings in {0} could not be read ({1}); {2}.</source>
        <translation>Die Einstellungen in {0} konnten nicht gelesen werden ({1}); {2}.</translation>
    </message>
    <message>
        <source>The shape of this juice stream</source>
        <translation>Die Form dieses Juice Streams</translation>
    </message>
    <message>
        <source>The shape of this slider</source>
        <translation>Die Form dieses Sliders</translation>
    </message>
    <message>
        <source>The slider has a length of {0} px.</source>
        <translation>Der Slider hat eine Länge von {0} px.</translation>
    </message>
    <message>
        <source>The slider has no anchor after its head, so no body.</source>
        <translation>Der Slider hat nach dem Kopf keinen Ankerpunkt, also keinen Körper.</translation>
    </message>
    <message>
        <source>The slider has {0} anchors for {1} px of length. Are they all needed?</source>
        <translation>Der Slider hat {0} Ankerpunkte auf {1} px Länge. Werden alle gebraucht?</translation>
    </message>
    <message>
        <source>The slider lasts {0} ms; an Easy should give {1} ms.</source>
        <translation>Der Slider dauert {0} ms; ein Easy sollte {1} ms geben.</translation>
    </message>
    <message>
        <source>The slider runs over its own path, so one cannot see where the ball goes. Is it readable?</source>
        <translation>Der Slider läuft über den eigenen Pfad, man sieht also nicht, wohin der Ball geht. Ist er lesbar?</translation>
    </message>
    <message>
        <source>The slider tail is {0} px off the screen.</source>
        <translation>Das Slider-Ende liegt {0} px außerhalb des Bildschirms.</translation>
    </message>
    <message>
        <source>The slider&apos;s body is {0} px off the screen.</source>
        <translation>Der Slider-Körper liegt {0} px außerhalb des Bildschirms.</translation>
    </message>
    <message>
        <source>The small version of V32, for machines without a graphics card.</source>
        <translation>Die kleine Version von V32, für Rechner ohne Grafikkarte.</translation>
    </message>
    <message>
        <source>The smallest of the older models; positions are refined by a second model.</source>
        <translation>Das kleinste der älteren Modelle; ein zweites Modell verfeinert die Positionen.</translation>
    </message>
    <message>
        <source>The song does not have the beats of the red lines ({0} BPM from {1}); find the timing again before you map on them.</source>
        <translation>Das Lied hat nicht die Schläge der roten Linien ({0} BPM ab {1}); das Timing neu bestimmen, bevor darauf gemappt wird.</translation>
    </message>
    <message>
        <source>The song has nothing to map in the chosen range; choose a longer one.</source>
        <translation>Das Lied hat im gewählten Bereich nichts zu mappen; einen längeren wählen.</translation>
    </message>
    <message>
        <source>The song has {0} BPM, which is too far from {1} to stretch it; choose a tempo nearer to its own.</source>
        <translation>Das Lied hat {0} BPM, zu weit von {1}, um es zu strecken; wähle ein Tempo näher an seinem eigenen.</translation>
    </message>
    <message>
        <source>The song is at about {0} BPM, not at the {1} BPM of the red line at {2}; correct the BPM before you map on it.</source>
        <translation>Das Lied hat etwa {0} BPM, nicht die {1} BPM der roten Linie bei {2}; die BPM korrigieren, bevor darauf gemappt wird.</translation>
    </message>
    <message>
        <source>The song needs {0} MiB, but only {1} MiB are free on the disk of {2}; make room, or name a folder on another disk.</source>
        <translation>Das Lied braucht {0} MiB, aber auf dem Datenträger von {2} sind nur {1} MiB frei; schaffe Platz oder nenne einen Ordner auf einem anderen.</translation>
    </message>
    <message>
        <source>The sound device that plays the song.</source>
        <translation>Das Audiogerät, das das Lied abspielt.</translation>
    </message>
    <message>
        <source>The spinner begins {0} ms after the object before; leave {1} ms.</source>
        <translation>Der Spinner beginnt {0} ms nach dem vorigen Objekt; {1} ms lassen.</translation>
    </message>
    <message>
        <source>The spinner lasts {0} ms, in which Auto {1} get 1,000 points at OD {2}.</source>
        <translation>Der Spinner dauert {0} ms, in denen Auto bei OD {2} 1.000 Punkte {1} erreicht.</translation>
    </message>
    <message>
        <source>The spinner lasts {0} ms; here it should be at least {1} ms.</source>
        <translation>Der Spinner dauert {0} ms; hier sollten es mindestens {1} ms sein.</translation>
    </message>
    <message>
        <source>The star rating of {0} cannot be computed: {1}.</source>
        <translation>Die Sternewertung von {0} kann nicht berechnet werden: {1}.</translation>
    </message>
    <message>
        <source>The star rating of {0} is not computed: it has far too many or too distant objects.</source>
        <translation>Die Sternewertung von {0} wird nicht berechnet: viel zu viele oder zu weit entfernte Objekte.</translation>
    </message>
    <message>
        <source>The star rating of {0} is not computed: it is larger than {1} MiB.</source>
        <translation>Die Sternewertung von {0} wird nicht berechnet: größer als {1} MiB.</translation>
    </message>
    <message>
        <source>The star rating of {0} is not computed: its sliders or spinners are far too long.</source>
        <translation>Die Sternewertung von {0} wird nicht berechnet: Slider oder Spinner sind viel zu lang.</translation>
    </message>
    <message>
        <source>The stars were brought from {0} to {1} by writing the fullest parts again ({2} in {3} s).</source>
        <translation>Die Sterne kamen von {0} auf {1}, indem die vollsten Teile noch einmal geschrieben wurden ({2} in {3} s).</translation>
    </message>
    <message>
        <source>The storyboard draws {0} pictures over the objects, first &quot;{1}&quot;.</source>
        <translation>Das Storyboard zeichnet {0} Bilder über die Objekte, zuerst „{1}“.</translation>
    </message>
    <message>
        <source>The storyboard of the {0} file plays {1}, first &quot;{2}&quot; at {3} %. None may stand in for a hit sound.</source>
        <translation>Das Storyboard der {0}-Datei spielt {1}, zuerst „{2}“ mit {3} %. Keiner darf einen Hitsound ersetzen.</translation>
    </message>
    <message>
        <source>The storyboard picture &quot;{0}&quot; is not in the folder.</source>
        <translation>Das Storyboard-Bild „{0}“ liegt nicht im Ordner.</translation>
    </message>
    <message>
        <source>The style &quot;{0}&quot; has a slot that this model does not have; it is for another model.</source>
        <translation>Der Stil „{0}“ hat einen Platz, den dieses Modell nicht hat; er ist für ein anderes.</translation>
    </message>
    <message>
        <source>The style needs a name with letters or digits.</source>
        <translation>Der Stil braucht einen Namen mit Buchstaben oder Ziffern.</translation>
    </message>
    <message>
        <source>The style {0} is not better than its base, so there is nothing to merge.</source>
        <translation>Der Stil {0} ist nicht besser als seine Basis, also gibt es nichts zu verschmelzen.</translation>
    </message>
    <message>
        <source>The tag &quot;{0}&quot; is not in all difficulties; before the set is uploaded, it goes into each.</source>
        <translation>Das Tag „{0}“ ist nicht in allen Schwierigkeiten; vor dem Upload des Sets kommt es in jede.</translation>
    </message>
    <message>
        <source>The tags differ from the other difficulties: {0}.</source>
        <translation>Die Tags weichen von den anderen Schwierigkeiten ab: {0}.</translation>
    </message>
    <message>
        <source>The tags name no {0}, such as {1} or {2}.</source>
        <translation>Die Tags nennen kein {0}, etwa {1} oder {2}.</translation>
    </message>
    <message>
        <source>The tags name the Mappers&apos; Guild: make sure that the background is free to use.</source>
        <translation>Die Tags nennen die Mappers&apos; Guild: sicherstellen, dass der Hintergrund frei verwendbar ist.</translation>
    </message>
    <message>
        <source>The tags say nightcore, so write &quot;{0}&quot; in the {1}: &quot;{2}&quot;.</source>
        <translation>Die Tags sagen Nightcore, also „{0}“ in {1} schreiben: „{2}“.</translation>
    </message>
    <message>
        <source>The tail of this juice stream</source>
        <translation>Das hintere Ende dieses Juice Streams</translation>
    </message>
    <message>
        <source>The tail of this slider</source>
        <translation>Das hintere Ende dieses Sliders</translation>
    </message>
    <message>
        <source>The task {0} changes or answers a difficulty; name one (--beatmap).</source>
        <translation>Die Aufgabe {0} ändert oder beantwortet eine Schwierigkeit; eine angeben (--beatmap).</translation>
    </message>
    <message>
        <source>The task {0} is unknown; use {1}.</source>
        <translation>Die Aufgabe {0} ist unbekannt; {1} verwenden.</translation>
    </message>
    <message>
        <source>The tempo becomes {0} BPM; a green line of {1}x would keep the speed.</source>
        <translation>Das Tempo wird {0} BPM; eine grüne Linie mit {1}x würde die Geschwindigkeit halten.</translation>
    </message>
    <message>
        <source>The tempo is {0} BPM here, but {1} BPM in [{2}].</source>
        <translation>Das Tempo ist hier {0} BPM, aber {1} BPM in [{2}].</translation>
    </message>
    <message>
        <source>The timing has no usable red line: give the song a BPM and an offset first.</source>
        <translation>Das Timing hat keine brauchbare rote Linie: dem Lied zuerst BPM und Offset geben.</translation>
    </message>
    <message>
        <source>The timing is doubtful; check BPM and offset before you map on it.</source>
        <translation>Das Timing ist zweifelhaft; BPM und Offset prüfen, bevor darauf gemappt wird.</translation>
    </message>
    <message>
        <source>The timing was found in the audio and is doubtful; check BPM and offset before you map on it.</source>
        <translation>Das Timing wurde im Audio gefunden und ist zweifelhaft; BPM und Offset prüfen, bevor darauf gemappt wird.</translation>
    </message>
    <message>
        <source>The token for models that ask for a login.</source>
        <translation>Das Token für Modelle, die eine Anmeldung verlangen.</translation>
    </message>
    <message>
        <source>The video &quot;{0}&quot; has an audio track; remove it.</source>
        <translation>Das Video „{0}“ hat eine Tonspur; entfernen.</translation>
    </message>
    <message>
        <source>The video &quot;{0}&quot; has {1} x {2} pixels; 1280 x 720 is the most.</source>
        <translation>Das Video „{0}“ hat {1} x {2} Pixel; 1280 x 720 ist das Maximum.</translation>
    </message>
    <message>
        <source>The video &quot;{0}&quot; is not in the folder; it may have been downloaded without.</source>
        <translation>Das Video „{0}“ liegt nicht im Ordner; vielleicht wurde ohne Video heruntergeladen.</translation>
    </message>
    <message>
        <source>The video starts at {0} ms, but at {1} ms in other difficulties.</source>
        <translation>Das Video startet bei {0} ms, aber bei {1} ms in anderen Schwierigkeiten.</translation>
    </message>
    <message>
        <source>The website and song select play the same part of the song, whatever difficulty is chosen.</source>
        <translation>Website und Liedauswahl spielen denselben Teil des Liedes, welche Schwierigkeit auch gewählt ist.</translation>
    </message>
    <message>
        <source>The website cuts fields of more than 81 characters; artist, title, creator and name are never empty.</source>
        <translation>Die Website kürzt Felder über 81 Zeichen; Künstler, Titel, Ersteller und Name sind nie leer.</translation>
    </message>
    <message>
        <source>The weight of {0} must lie between 0 and {1}, not {2}.</source>
        <translation>Das Gewicht von {0} muss zwischen 0 und {1} liegen, nicht bei {2}.</translation>
    </message>
    <message>
        <source>The weights in {0} lack {1}, or have it in another size; download the model again.</source>
        <translation>Den Gewichten in {0} fehlt {1}, oder es hat eine andere Größe; lade das Modell erneut herunter.</translation>
    </message>
    <message>
        <source>The year of {0} must lie between 2000 and 2099, not {1}.</source>
        <translation>Das Jahr von {0} muss zwischen 2000 und 2099 liegen, nicht bei {1}.</translation>
    </message>
    <message>
        <source>The {0} and the {1} are only {2} ms apart; leave at least {3} ms.</source>
        <translation>{0} und {1} liegen nur {2} ms auseinander; lass mindestens {3} ms.</translation>
    </message>
    <message>
        <source>The {0} and the {1} overlap in time: the second begins before the first has ended.</source>
        <translation>{0} und {1} überlappen sich: das zweite Objekt beginnt, bevor das erste endet.</translation>
    </message>
    <message>
        <source>The {0} are skinned only in part; missing: {1}. Add them or remove the others.</source>
        <translation>Die {0} sind nur teilweise geskinnt; es fehlen: {1}. Ergänzen oder die anderen entfernen.</translation>
    </message>
    <message>
        <source>The {0} at {1} ms does not end.</source>
        <translation>{0} bei {1} ms endet nicht.</translation>
    </message>
    <message>
        <source>The {0} gives a hyperdash, which this level must not have.</source>
        <translation>Hier ergibt {0} einen Hyperdash, den diese Stufe nicht haben darf.</translation>
    </message>
    <message>
        <source>The {0} gives a hyperdash; in a Rain only fruits should.</source>
        <translation>Hier ergibt {0} einen Hyperdash; in einem Rain sollten das nur Früchte.</translation>
    </message>
    <message>
        <source>The {0} has {1} characters; the website shows {2}.</source>
        <translation>Das Feld {0} hat {1} Zeichen; die Website zeigt {2}.</translation>
    </message>
    <message>
        <source>The {0} is &quot;{1}&quot; here, but &quot;{2}&quot; in most difficulties.</source>
        <translation>{0} ist hier „{1}“, aber „{2}“ in den meisten Schwierigkeiten.</translation>
    </message>
    <message>
        <source>The {0} is empty.</source>
        <translation>Das Feld {0} ist leer.</translation>
    </message>
    <message>
        <source>The {0} is on 1/{1} here, while {2}. Which fits the song?</source>
        <translation>{0} liegt hier auf 1/{1}, während {2}. Was passt zum Lied?</translation>
    </message>
    <message>
        <source>The {0} is {1} here, but {2} in {3} of {4} difficulties.</source>
        <translation>{0} ist hier {1}, aber {2} in {3} von {4} Schwierigkeiten.</translation>
    </message>
    <message>
        <source>The {0} is {1} ms off its tick, which is hardly felt.</source>
        <translation>{0}: {1} ms neben dem Tick, was kaum zu spüren ist.</translation>
    </message>
    <message>
        <source>The {0} is {1} ms off its tick, which is hardly felt; one more object is off likewise.</source>
        <translation>{0}: {1} ms neben dem Tick, was kaum zu spüren ist; ein weiteres Objekt ebenso.</translation>
    </message>
    <message>
        <source>The {0} is {1} ms off its tick, which is hardly felt; {2} more objects are off likewise.</source>
        <translation>{0}: {1} ms neben dem Tick, was kaum zu spüren ist; {2} weitere Objekte ebenso.</translation>
    </message>
    <message>
        <source>The {0} is {1} ms too {2} for the nearest tick.</source>
        <translation>Hier liegt {0} {1} ms zu {2} für den nächsten Tick.</translation>
    </message>
    <message>
        <source>The {0} is {1} px off the screen.</source>
        <translation>{0} liegt {1} px außerhalb des Bildschirms.</translation>
    </message>
    <message>
        <source>The {0} lies {1} ms before a red line and fits only the timing before it. Which beat is meant?</source>
        <translation>{0} liegt {1} ms vor einer roten Linie und passt nur zum Timing davor. Welcher Schlag ist gemeint?</translation>
    </message>
    <message>
        <source>The {0} line has a volume of {1} %, but only {2} to {3} % exist.</source>
        <translation>Die {0} Linie hat eine Lautstärke von {1} %, es gibt aber nur {2} bis {3} %.</translation>
    </message>
    <message>
        <source>The {0}, &quot;{1}&quot;, holds &quot;{2}&quot;; only ASCII characters belong there.</source>
        <translation>Das Feld {0}, „{1}“, enthält „{2}“; dort gehören nur ASCII-Zeichen hin.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>There are no hit objects.</source>
        <translation>Es gibt keine Objekte.</translation>
    </message>
    <message>
        <source>There are no hit sounds at all: no additions and one sample set.</source>
        <translation>Es gibt gar keine Hitsounds: keine Zusätze und nur ein Sample-Set.</translation>
    </message>
    <message>
        <source>There are {0} ms for this hyperdash; the level needs {1} ms.</source>
        <translation>Für diesen Hyperdash sind {0} ms da; die Stufe braucht {1} ms.</translation>
    </message>
    <message>
        <source>There are {0} s of drain time; a rankable map needs {1} s.</source>
        <translation>Die Spielzeit beträgt {0} s; eine rankbare Map braucht {1} s.</translation>
    </message>
    <message>
        <source>There is a space before and after a marker, and after a comma.</source>
        <translation>Vor und nach einer Kennzeichnung und nach einem Komma steht ein Leerzeichen.</translation>
    </message>
    <message>
        <source>There is a style named {0} already; choose another name.</source>
        <translation>Einen Stil namens {0} gibt es schon; wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no &quot;{0}&quot; in the folder, so the default sound plays instead.</source>
        <translation>„{0}“ ist nicht im Ordner, daher spielt der Standardklang.</translation>
    </message>
    <message>
        <source>There is no .osu file in {0}; name a mapset&apos;s folder or one of its files.</source>
        <translation>In {0} ist keine .osu-Datei; den Ordner eines Mapsets oder eine seiner Dateien angeben.</translation>
    </message>
    <message>
        <source>There is no background picture to take combo colours from; choose one, or leave that out.</source>
        <translation>Es gibt kein Hintergrundbild, aus dem Combo-Farben kommen könnten; eines wählen, oder das weglassen.</translation>
    </message>
    <message>
        <source>There is no background.</source>
        <translation>Es gibt keinen Hintergrund.</translation>
    </message>
    <message>
        <source>There is no category &quot;{0}&quot;; choose one of {1}.</source>
        <translation>Es gibt keine Kategorie „{0}“; eine aus {1} wählen.</translation>
    </message>
    <message>
        <source>There is no compiler for the attention kernel: large models decode by torch alone.</source>
        <translation>Es gibt keinen Compiler für den Attention-Kernel: große Modelle dekodieren mit torch allein.</translation>
    </message>
    <message>
        <source>There is no depth &quot;{0}&quot;; choose one of {1}.</source>
        <translation>Es gibt keine Tiefe „{0}“; wähle aus {1}.</translation>
    </message>
    <message>
        <source>There is no device {0} that torch could use here; choose auto or cpu.</source>
        <translation>Es gibt kein Gerät {0}, das torch hier nutzen könnte; auto oder cpu wählen.</translation>
    </message>
    <message>
        <source>There is no file {0}; name a song with --prompt-audio.</source>
        <translation>Es gibt keine Datei {0}; nenne ein Lied mit --prompt-audio.</translation>
    </message>
    <message>
        <source>There is no filter “{0}”; the nearest is {1}.</source>
        <translation>Es gibt keinen Filter „{0}“; der nächste ist {1}.</translation>
    </message>
    <message>
        <source>There is no filter “{0}”; there are {1}.</source>
        <translation>Es gibt keinen Filter „{0}“; es gibt {1}.</translation>
    </message>
    <message>
        <source>There is no folder {0} to pack.</source>
        <translation>Es gibt keinen Ordner {0} zum Packen.</translation>
    </message>
    <message>
        <source>There is no goal &quot;{0}&quot;; choose one of {1}.</source>
        <translation>Es gibt kein Ziel „{0}“; wähle aus {1}.</translation>
    </message>
    <message>
        <source>There is no label {0}; labels are {1}.</source>
        <translation>Es gibt kein Merkmal {0}; Merkmale sind {1}.</translation>
    </message>
    <message>
        <source>There is no map by {0} to take an example from.</source>
        <translation>Es gibt keine Map von {0} als Vorbild.</translation>
    </message>
    <message>
        <source>There is no map by {0}; the mappers are {1}.</source>
        <translation>Es gibt keine Map von {0}; die Mapper sind {1}.</translation>
    </message>
    <message>
        <source>There is no map to learn from{0}. Add maps, or take some back into the data set.</source>
        <translation>Es gibt keine Map zum Lernen{0}. Füge Maps hinzu, oder nimm welche wieder in den Datensatz auf.</translation>
    </message>
    <message>
        <source>There is no map with a song to learn the rhythm from; name a folder of mapsets.</source>
        <translation>Es gibt keine Map mit einem Song, aus dem der Rhythmus zu lernen wäre; nenne einen Ordner mit Mapsets.</translation>
    </message>
    <message>
        <source>There is no mode {0}; use osu, taiko, catch or mania.</source>
        <translation>Es gibt keinen Modus {0}; osu, taiko, catch oder mania verwenden.</translation>
    </message>
    <message>
        <source>There is no model &quot;{0}&quot;: give a name from `models list`, a folder, or a hub id like owner/name.</source>
        <translation>Es gibt kein Modell „{0}“: einen Namen aus `models list`, einen Ordner oder eine Hub-ID wie owner/name angeben.</translation>
    </message>
    <message>
        <source>There is no music model &quot;{0}&quot;: give a name such as musicgen-small, a folder, or a hub id like owner/name.</source>
        <translation>Es gibt kein Musikmodell &quot;{0}&quot;: nenne einen Namen wie musicgen-small, einen Ordner oder eine Hub-Kennung wie owner/name.</translation>
    </message>
    <message>
        <source>There is no preset &quot;{0}&quot;; choose one of {1}.</source>
        <translation>Es gibt keine Vorlage „{0}“; wähle aus {1}.</translation>
    </message>
    <message>
        <source>There is no preset named {0}; there are: {1}.</source>
        <translation>Es gibt keine Vorlage namens {0}; es gibt: {1}.</translation>
    </message>
    <message>
        <source>There is no red line number {0}; the map has {1}.</source>
        <translation>Es gibt keine rote Linie Nummer {0}; die Map hat {1}.</translation>
    </message>
    <message>
        <source>There is no red line to write; find the timing or add one first.</source>
        <translation>Es gibt keine rote Linie zu schreiben; zuerst das Timing finden oder eine hinzufügen.</translation>
    </message>
    <message>
        <source>There is no red line, so the map has no tempo. Time the song.</source>
        <translation>Es gibt keine rote Linie, die Map hat also kein Tempo. Das Lied timen.</translation>
    </message>
    <message>
        <source>There is no spinner, so every full combo gives the same score. Does one fit anywhere?</source>
        <translation>Es gibt keinen Spinner, jede volle Combo ergibt also dieselbe Punktzahl. Passt irgendwo einer?</translation>
    </message>
    <message>
        <source>There is no status {0}; use {1}.</source>
        <translation>Es gibt keinen Status {0}; {1} verwenden.</translation>
    </message>
    <message>
        <source>There is no {0} in {1}; scan the data set again.</source>
        <translation>In {1} gibt es kein {0}; lies den Datensatz noch einmal ein.</translation>
    </message>
    <message>
        <source>There is no {0} to take the style from; name an .osu file or a folder of mapsets.</source>
        <translation>{0}, woher der Stil kommen soll, gibt es nicht; nenne eine .osu-Datei oder einen Ordner mit Mapsets.</translation>
    </message>
    <message>
        <source>There is no {0}; name a data set or a folder of mapsets.</source>
        <translation>{0} gibt es nicht; nenne einen Datensatz oder einen Ordner mit Mapsets.</translation>
    </message>
    <message>
        <source>There is no {0}; name a data set, a prepared folder or a folder of mapsets.</source>
        <translation>{0} gibt es nicht; nenne einen Datensatz, einen vorbereiteten Ordner oder einen Ordner mit Mapsets.</translation>
    </message>
    <message>
        <source>There is no {0}; name a folder of mapsets, an .osz file or a data set&apos;s folder.</source>
        <translation>{0} gibt es nicht; nenne einen Ordner mit Mapsets, eine .osz-Datei oder den Ordner eines Datensatzes.</translation>
    </message>
    <message>
        <source>There is no {0}; name an .osu file, an .osz file or a mapset folder.</source>
        <translation>Es gibt kein {0}; eine .osu-Datei, eine .osz-Datei oder einen Mapset-Ordner angeben.</translation>
    </message>
    <message>
        <source>There is no {0}; name the file of a style.</source>
        <translation>{0} gibt es nicht; nenne die Datei eines Stils.</translation>
    </message>
    <message>
        <source>There is not enough memory to train with {0} windows at once; use {1}. What was trained so far is kept.</source>
        <translation>Für {0} Fenster zugleich reicht der Speicher beim Training nicht; nimm {1}. Was bisher trainiert wurde, bleibt.</translation>
    </message>
    <message>
        <source>There is nothing of {0} on this machine.</source>
        <translation>Auf diesem Rechner ist nichts von {0}.</translation>
    </message>
    <message>
        <source>There is only one combo colour, so one combo cannot be told from the next.</source>
        <translation>Es gibt nur eine Combo-Farbe, Combos sind also nicht voneinander zu unterscheiden.</translation>
    </message>
    <message>
        <source>There is only one song, so none could be held out to measure the training against.</source>
        <translation>Es gibt nur einen Song, also konnte keiner zurückgehalten werden, um das Training daran zu messen.</translation>
    </message>
    <message>
        <source>There should be {0} in the {1}: &quot;{2}&quot;.</source>
        <translation>In {1} sollte {0} stehen: „{2}“.</translation>
    </message>
    <message>
        <source>There was not enough memory for this; close other programs or choose a smaller model.</source>
        <translation>Der Speicher reichte dafür nicht; andere Programme schließen oder ein kleineres Modell wählen.</translation>
    </message>
    <message>
        <source>These notes</source>
        <translation>Diese Noten</translation>
    </message>
    <message>
        <source>These objects</source>
        <translation>Diese Objekte</translation>
    </message>
    <message>
        <source>This banana shower</source>
        <translation>Diese Banana Shower</translation>
    </message>
    <message>
        <source>This bar line</source>
        <translation>Dieser Taktstrich</translation>
    </message>
    <message>
        <source>This beat</source>
        <translation>Dieser Beat</translation>
    </message>
    <message>
        <source>This big don</source>
        <translation>Dieses große Don</translation>
    </message>
    <message>
        <source>This big kat</source>
        <translation>Dieses große Kat</translation>
    </message>
    <message>
        <source>This checkpoint ({0}) cannot be shown another difficulty; choose the bundled model, V29 or V31.</source>
        <translation>Diesem Checkpoint ({0}) kann keine andere Schwierigkeit gezeigt werden; das mitgelieferte Modell, V29 oder V31 wählen.</translation>
    </message>
    <message>
        <source>This checkpoint ({0}) cannot write {1}; choose another model.</source>
        <translation>Dieser Checkpoint ({0}) kann {1} nicht schreiben; ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>This checkpoint ({0}) does not know osu!{1}.</source>
        <translation>Dieser Checkpoint ({0}) kennt osu!{1} nicht.</translation>
    </message>
    <message>
        <source>This checkpoint ({0}) is shown difficulties of its own mode; leave --mode out.</source>
        <translation>Diesem Checkpoint ({0}) werden Schwierigkeiten des eigenen Modus gezeigt; --mode weglassen.</translation>
    </message>
    <message>
        <source>This checkpoint needs audio at {0} Hz, which Beatwright does not make.</source>
        <translation>Dieser Checkpoint braucht Audio mit {0} Hz, das Beatwright nicht erzeugt.</translation>
    </message>
    <message>
        <source>This checkpoint was not trained with any {0}; choose another model.</source>
        <translation>Dieser Checkpoint wurde ohne {0} trainiert; ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>This checkpoint was not trained with the {0} that is asked for; it lies outside of what it knows. Choose another value, or another model.</source>
        <translation>Dieser Checkpoint wurde nicht mit dem verlangten {0} trainiert; es liegt außerhalb dessen, was er kennt. Anderen Wert oder anderes Modell wählen.</translation>
    </message>
    <message>
        <source>This circle</source>
        <translation>Dieser Circle</translation>
    </message>
    <message>
        <source>This combo has {0} fruits; {1} are the guideline at this level.</source>
        <translation>Diese Combo hat {0} Früchte; {1} sind der Richtwert dieser Stufe.</translation>
    </message>
    <message>
        <source>This dash is {0} px short of a hyperdash.</source>
        <translation>Diesem Dash fehlen {0} px zum Hyperdash.</translation>
    </message>
    <message>
        <source>This denden</source>
        <translation>Dieses Denden</translation>
    </message>
    <message>
        <source>This difficulty uses &quot;{0}&quot;, others &quot;{1}&quot;; a set has one song.</source>
        <translation>Diese Schwierigkeit verwendet „{0}“, andere „{1}“; ein Set hat ein Lied.</translation>
    </message>
    <message>
        <source>This don</source>
        <translation>Dieses Don</translation>
    </message>
    <message>
        <source>This drumroll</source>
        <translation>Dieser Trommelwirbel</translation>
    </message>
    <message>
        <source>This finisher in a fast pattern is not its last note or has the colour of the note before.</source>
        <translation>Dieser Finisher in einem schnellen Muster ist nicht dessen letzte Note oder hat die Farbe der Note davor.</translation>
    </message>
    <message>
        <source>This fruit</source>
        <translation>Diese Frucht</translation>
    </message>
    <message>
        <source>This is a {0}; a {1} would be expected here.</source>
        <translation>Dies ist {0}; hier wäre {1} zu erwarten.</translation>
    </message>
    <message>
        <source>This is a {0}; a {1} would be expected.</source>
        <translation>Dies ist {0}; {1} wäre zu erwarten.</translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation>Das ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>This juice stream</source>
        <translation>Dieser Saftstrom</translation>
    </message>
    <message>
        <source>This jump is {0} times as wide as others of its rhythm shortly before.</source>
        <translation>Dieser Sprung ist {0}-mal so weit wie andere seines Rhythmus kurz davor.</translation>
    </message>
    <message>
        <source>This kat</source>
        <translation>Dieses Kat</translation>
    </message>
    <message>
        <source>This kiai change</source>
        <translation>Dieser Kiai-Wechsel</translation>
    </message>
    <message>
        <source>This link points to a file that is not there.</source>
        <translation>Dieser Link zeigt auf eine Datei, die nicht da ist.</translation>
    </message>
    <message>
        <source>This long note</source>
        <translation>Diese lange Note</translation>
    </message>
    <message>
        <source>This music model needs the package {0}, which is not part of this build; install Beatwright by pip or from its source, or bring a song of your own with --provider file.</source>
        <translation>Dieses Musikmodell braucht das Paket {0}, das nicht zu dieser Fassung gehört; installiere Beatwright mit pip oder aus dem Quelltext, oder bring mit --provider file ein eigenes Lied.</translation>
    </message>
    <message>
        <source>This note</source>
        <translation>Diese Note</translation>
    </message>
    <message>
        <source>This object</source>
        <translation>Dieses Objekt</translation>
    </message>
    <message>
        <source>This object sounds at {0} %, hardly heard over the song.</source>
        <translation>Dieses Objekt klingt mit {0} %, über dem Song kaum zu hören.</translation>
    </message>
    <message>
        <source>This object sounds at {0} %, perhaps too quiet for the song.</source>
        <translation>Dieses Objekt klingt mit {0} %, vielleicht zu leise für den Song.</translation>
    </message>
    <message>
        <source>This red line</source>
        <translation>Diese rote Linie</translation>
    </message>
    <message>
        <source>This red line ({0}) does not exist in [{1}].</source>
        <translation>Diese rote Linie ({0}) gibt es in [{1}] nicht.</translation>
    </message>
    <message>
        <source>This red line changes nothing: same tempo and meter, on a downbeat of the line before. Remove it.</source>
        <translation>Diese rote Linie ändert nichts: gleiches Tempo, gleiche Taktart, auf der Eins der vorigen Linie. Entfernen.</translation>
    </message>
    <message>
        <source>This red line repeats the timing before it and only {0}. If that is not meant, {1}.</source>
        <translation>Diese rote Linie wiederholt das Timing davor und {0} nur. Ist das nicht gemeint, {1}.</translation>
    </message>
    <message>
        <source>This red line repeats the timing before it; what else it changes, a green line can change.</source>
        <translation>Diese rote Linie wiederholt das Timing davor; was sie sonst ändert, kann eine grüne Linie ändern.</translation>
    </message>
    <message>
        <source>This scroll speed change</source>
        <translation>Dieser Wechsel der Scrollgeschwindigkeit</translation>
    </message>
    <message>
        <source>This slider</source>
        <translation>Dieser Slider</translation>
    </message>
    <message>
        <source>This slider has more repeats than would be expected.</source>
        <translation>Dieser Slider hat mehr Wiederholungen als zu erwarten.</translation>
    </message>
    <message>
        <source>This slider would be expected to end without another anchor.</source>
        <translation>Das Ende dieses Sliders wäre ohne weiteren Ankerpunkt zu erwarten.</translation>
    </message>
    <message>
        <source>This slider would be expected to go on with more anchors before it ends.</source>
        <translation>Vor dem Ende dieses Sliders wären weitere Ankerpunkte zu erwarten.</translation>
    </message>
    <message>
        <source>This slider would be expected to repeat once more.</source>
        <translation>Bei diesem Slider wäre noch eine Wiederholung zu erwarten.</translation>
    </message>
    <message>
        <source>This slider&apos;s repeat sounds at {0} %, next to nothing. Is there no sound in the song?</source>
        <translation>Die Wiederholung dieses Sliders klingt mit {0} %, also fast gar nicht. Ist im Song dort nichts?</translation>
    </message>
    <message>
        <source>This spinner</source>
        <translation>Dieser Spinner</translation>
    </message>
    <message>
        <source>This step has no request that could be made again.</source>
        <translation>Dieser Schritt hat keine Anfrage, die sich wiederholen ließe.</translation>
    </message>
    <message>
        <source>This step was not undone.</source>
        <translation>Dieser Schritt wurde nicht rückgängig gemacht.</translation>
    </message>
    <message>
        <source>This step was undone already.</source>
        <translation>Dieser Schritt wurde schon rückgängig gemacht.</translation>
    </message>
    <message>
        <source>This {0} begins {1} ms before a line that would change its slider velocity.</source>
        <translation>{0} beginnt {1} ms vor einer Linie, die die Slidergeschwindigkeit ändern würde.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Timing</translation>
    </message>
    <message>
        <source>To silence a sample one uses osu!&apos;s blank.wav of 44 bytes, which costs nothing.</source>
        <translation>Um ein Sample stumm zu machen, dient die blank.wav von osu! mit 44 Bytes, die nichts kostet.</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>Zu kurz</translation>
    </message>
    <message>
        <source>Training an adapter takes the package peft; run Beatwright from its source.</source>
        <translation>Um einen Adapter zu trainieren, braucht es das Paket peft; starte Beatwright aus seinem Quelltext.</translation>
    </message>
    <message>
        <source>Training the rhythm model</source>
        <translation>Das Rhythmusmodell wird trainiert</translation>
    </message>
    <message>
        <source>Trying out the fullest part</source>
        <translation>Die dichteste Stelle wird erprobt</translation>
    </message>
    <message>
        <source>Two bar lines may appear {0} ms apart; move the red line or omit its bar line.</source>
        <translation>Zwei Taktlinien können {0} ms auseinander erscheinen; die rote Linie verschieben oder ihre Taktlinie weglassen.</translation>
    </message>
    <message>
        <source>Two difficulties are called [{0}]; give each its own name.</source>
        <translation>Zwei Schwierigkeiten heißen [{0}]; jeder einen eigenen Namen geben.</translation>
    </message>
    <message>
        <source>Two difficulties that put one sound at two times, for example 1/4 and 1/6, cannot both be right.</source>
        <translation>Zwei Schwierigkeiten, die einen Klang auf zwei Zeiten legen, etwa 1/4 und 1/6, können nicht beide stimmen.</translation>
    </message>
    <message>
        <source>Two lines of a colour at one time may change places when the map is loaded.</source>
        <translation>Zwei Linien einer Farbe zur selben Zeit können beim Laden der Map die Plätze tauschen.</translation>
    </message>
    <message>
        <source>Two {0} lines stand at the same time; which one counts is chance. Keep one.</source>
        <translation>Zwei {0} Linien stehen zur selben Zeit; welche gilt, ist Zufall. Eine behalten.</translation>
    </message>
    <message>
        <source>Unexpected object</source>
        <translation>Unerwartetes Objekt</translation>
    </message>
    <message>
        <source>Unreadable stack</source>
        <translation>Unlesbarer Stapel</translation>
    </message>
    <message>
        <source>Unreadable stack with Hard Rock</source>
        <translation>Unlesbarer Stapel mit Hard Rock</translation>
    </message>
    <message>
        <source>Unsnapped object</source>
        <translation>Ungesnapptes Objekt</translation>
    </message>
    <message>
        <source>Unused end of the song</source>
        <translation>Ungenutztes Ende des Songs</translation>
    </message>
    <message>
        <source>Unused files</source>
        <translation>Unbenutzte Dateien</translation>
    </message>
    <message>
        <source>Unusually large jump</source>
        <translation>Ungewöhnlich großer Sprung</translation>
    </message>
    <message>
        <source>Unusually many anchors</source>
        <translation>Ungewöhnlich viele Ankerpunkte</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Use the network</source>
        <translation>Netzwerk verwenden</translation>
    </message>
    <message>
        <source>Use the tags of most difficulties.</source>
        <translation>Die Tags der meisten Schwierigkeiten verwenden.</translation>
    </message>
    <message>
        <source>V30 always writes hitsounds.</source>
        <translation>V30 schreibt immer Hitsounds.</translation>
    </message>
    <message>
        <source>V30 cannot be given a map without hitsounds; choose V29 or V31.</source>
        <translation>V30 kann keine Map ohne Hitsounds vorgegeben werden; V29 oder V31 wählen.</translation>
    </message>
    <message>
        <source>V30 cannot be given another difficulty; choose V29 or V31.</source>
        <translation>V30 kann keine andere Schwierigkeit vorgegeben werden; V29 oder V31 wählen.</translation>
    </message>
    <message>
        <source>V30 has no class tokens that guidance could strengthen.</source>
        <translation>V30 hat keine Klassen-Tokens, die Führung verstärken könnte.</translation>
    </message>
    <message>
        <source>V30 was not trained with descriptors; choose V29, V31 or V32 for them.</source>
        <translation>V30 wurde nicht mit Deskriptoren trainiert; dafür V29, V31 oder V32 wählen.</translation>
    </message>
    <message>
        <source>V30 was not trained with years; choose another model for that.</source>
        <translation>V30 wurde nicht mit Jahren trainiert; dafür ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>V32 cannot be given a map without hitsounds; choose V29 or V31.</source>
        <translation>V32 kann keine Map ohne Hitsounds vorgegeben werden; V29 oder V31 wählen.</translation>
    </message>
    <message>
        <source>V32 cannot be given another difficulty; choose V29 or V31.</source>
        <translation>V32 kann keine andere Schwierigkeit vorgegeben werden; V29 oder V31 wählen.</translation>
    </message>
    <message>
        <source>V32 does not write kiai; it is kept from the map where there is one.</source>
        <translation>V32 schreibt kein Kiai; hat die Map welches, bleibt es erhalten.</translation>
    </message>
    <message>
        <source>V32 mini cannot be given a map without hitsounds; choose V29 or V31.</source>
        <translation>V32 mini kann keine Map ohne Hitsounds vorgegeben werden; V29 oder V31 wählen.</translation>
    </message>
    <message>
        <source>V32 mini cannot be given another difficulty; choose V29 or V31.</source>
        <translation>V32 mini kann keine andere Schwierigkeit vorgegeben werden; V29 oder V31 wählen.</translation>
    </message>
    <message>
        <source>V32 mini does not write kiai; it is kept from the map where there is one.</source>
        <translation>V32 mini schreibt kein Kiai; hat die Map welches, bleibt es erhalten.</translation>
    </message>
    <message>
        <source>Version markers in the title</source>
        <translation>Versionsangaben im Titel</translation>
    </message>
    <message>
        <source>Video in some difficulties</source>
        <translation>Video in manchen Schwierigkeiten</translation>
    </message>
    <message>
        <source>Video offset differs</source>
        <translation>Video-Offset weicht ab</translation>
    </message>
    <message>
        <source>Video resolution</source>
        <translation>Auflösung des Videos</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Volume of the hitsounds, %.</source>
        <translation>Lautstärke der Hitsounds, %.</translation>
    </message>
    <message>
        <source>Volume of the song, %.</source>
        <translation>Lautstärke des Liedes, %.</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Lautstärken</translation>
    </message>
    <message>
        <source>What another program saved at that moment is a backup now: {0}.</source>
        <translation>Was ein anderes Programm in diesem Moment speicherte, ist jetzt eine Sicherung: {0}.</translation>
    </message>
    <message>
        <source>What one clicks is heard over the song.</source>
        <translation>Was man klickt, ist über dem Lied zu hören.</translation>
    </message>
    <message>
        <source>What the wheel does over the timeline: seek goes by the beat divisor, scroll moves the view.</source>
        <translation>Was das Mausrad über der Zeitleiste tut: seek springt um den Beat-Teiler, scroll bewegt die Ansicht.</translation>
    </message>
    <message>
        <source>What your maps choose more often did not bring the patterns nearer on held-out songs; it is left out.</source>
        <translation>Was deine Maps häufiger wählen, brachte die Muster auf zurückgehaltenen Songs nicht näher; es bleibt weg.</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Mausrad</translation>
    </message>
    <message>
        <source>Where downloaded models are kept.</source>
        <translation>Wo heruntergeladene Modelle liegen.</translation>
    </message>
    <message>
        <source>Where models run, for requests that do not say it; auto takes a graphics card where there is one.</source>
        <translation>Wo Modelle laufen, wenn die Anfrage es nicht sagt; auto nimmt eine Grafikkarte, wo es eine gibt.</translation>
    </message>
    <message>
        <source>Where the last file dialog was.</source>
        <translation>Wo der letzte Dateidialog war.</translation>
    </message>
    <message>
        <source>Where the window is, in base64.</source>
        <translation>Wo das Fenster ist, in base64.</translation>
    </message>
    <message>
        <source>Whether anything is asked of the network at all: downloads of models, and news of versions.</source>
        <translation>Ob überhaupt das Netzwerk gefragt wird: Downloads von Modellen und Hinweise auf Versionen.</translation>
    </message>
    <message>
        <source>Whether controls that move by themselves do; reduced keeps them still, and system asks the system.</source>
        <translation>Ob selbst bewegte Bedienelemente das tun; reduced hält sie still, und system fragt das System.</translation>
    </message>
    <message>
        <source>Whether hitsounds are played.</source>
        <translation>Ob Hitsounds gespielt werden.</translation>
    </message>
    <message>
        <source>Whether objects in the playfield linger after their time, as in the editor.</source>
        <translation>Ob Objekte im Spielfeld nach ihrer Zeit verweilen, wie im Editor.</translation>
    </message>
    <message>
        <source>Whether the map that is open in osu! opens here too.</source>
        <translation>Ob die in osu! geöffnete Map auch hier geöffnet wird.</translation>
    </message>
    <message>
        <source>Whether the metronome ticks.</source>
        <translation>Ob das Metronom tickt.</translation>
    </message>
    <message>
        <source>Whether to ask once a day for a newer version; nothing about you is sent, nothing is installed.</source>
        <translation>Ob einmal täglich nach einer neueren Version gefragt wird; nichts Persönliches wird gesendet, nichts installiert.</translation>
    </message>
    <message>
        <source>Whoever searches for a mapper finds the sets with their guest difficulties.</source>
        <translation>Wer einen Mapper sucht, findet die Sets mit dessen Gast-Schwierigkeiten.</translation>
    </message>
    <message>
        <source>Windows does not let Beatwright register itself: {0}.</source>
        <translation>Windows lässt Beatwright sich nicht registrieren: {0}.</translation>
    </message>
    <message>
        <source>Windows does not let Beatwright take its entries back: {0}.</source>
        <translation>Windows lässt Beatwright seine Einträge nicht zurücknehmen: {0}.</translation>
    </message>
    <message>
        <source>With Hard Rock objects appear later, so that stacks may fall on one place.</source>
        <translation>Mit Hard Rock erscheinen Objekte später, Stapel können so auf eine Stelle fallen.</translation>
    </message>
    <message>
        <source>Without a spinner all full combos have one score.</source>
        <translation>Ohne Spinner haben alle vollen Combos eine Punktzahl.</translation>
    </message>
    <message>
        <source>Without hit sounds</source>
        <translation>Ohne Hitsounds</translation>
    </message>
    <message>
        <source>Write &quot;{0}&quot; in the {1}: &quot;{2}&quot;.</source>
        <translation>In {1} „{0}“ schreiben: „{2}“.</translation>
    </message>
    <message>
        <source>Writing failed ({0}), and not all could be put back: {1}.</source>
        <translation>Schreiben schlug fehl ({0}), und nicht alles ließ sich zurücksetzen: {1}.</translation>
    </message>
    <message>
        <source>[{0}] seems to hold only hit sounds; delete it before the set is ranked.</source>
        <translation>[{0}] enthält wohl nur Hitsounds; vor dem Ranken des Sets löschen.</translation>
    </message>
    <message>
        <source>a Bézier anchor</source>
        <translation>ein Bézier-Ankerpunkt</translation>
    </message>
    <message>
        <source>a Catmull anchor</source>
        <translation>ein Catmull-Ankerpunkt</translation>
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
        <translation>ein Beat</translation>
    </message>
    <message>
        <source>a circle</source>
        <translation>ein Circle</translation>
    </message>
    <message>
        <source>a clap</source>
        <translation>Clap</translation>
    </message>
    <message>
        <source>a denden</source>
        <translation>ein Denden</translation>
    </message>
    <message>
        <source>a descriptor that it should not have; may be given again</source>
        <translation>ein Deskriptor, den sie nicht haben soll; mehrfach möglich</translation>
    </message>
    <message>
        <source>a descriptor that the map should have; may be given again</source>
        <translation>ein Deskriptor, den die Map haben soll; mehrfach möglich</translation>
    </message>
    <message>
        <source>a difficulty for each of these stars</source>
        <translation>eine Schwierigkeit für jede dieser Sternewertungen</translation>
    </message>
    <message>
        <source>a difficulty of the set</source>
        <translation>eine Schwierigkeit des Sets</translation>
    </message>
    <message>
        <source>a drumroll</source>
        <translation>ein Trommelwirbel</translation>
    </message>
    <message>
        <source>a finish</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>a finish and a clap</source>
        <translation>Finish und Clap</translation>
    </message>
    <message>
        <source>a fruit</source>
        <translation>eine Frucht</translation>
    </message>
    <message>
        <source>a green line would do</source>
        <translation>würde eine grüne Linie genügen</translation>
    </message>
    <message>
        <source>a juice stream</source>
        <translation>ein Juice Stream</translation>
    </message>
    <message>
        <source>a kiai change</source>
        <translation>ein Kiai-Wechsel</translation>
    </message>
    <message>
        <source>a large model writes the fullest parts again until the stars fit</source>
        <translation>ein großes Modell schreibt die vollsten Teile noch einmal, bis die Sterne passen</translation>
    </message>
    <message>
        <source>a long note</source>
        <translation>eine lange Note</translation>
    </message>
    <message>
        <source>a map, or a folder of maps, whose patterns to follow; may be given again</source>
        <translation>eine Map oder ein Ordner mit Maps, deren Mustern gefolgt wird; mehrfach möglich</translation>
    </message>
    <message>
        <source>a new bar</source>
        <translation>ein neuer Takt</translation>
    </message>
    <message>
        <source>a new combo</source>
        <translation>eine neue Combo</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>eine Note</translation>
    </message>
    <message>
        <source>a red anchor</source>
        <translation>ein roter Ankerpunkt</translation>
    </message>
    <message>
        <source>a red line</source>
        <translation>eine rote Linie</translation>
    </message>
    <message>
        <source>a scroll speed change</source>
        <translation>ein Wechsel der Scrollgeschwindigkeit</translation>
    </message>
    <message>
        <source>a slider</source>
        <translation>ein Slider</translation>
    </message>
    <message>
        <source>a song without a set</source>
        <translation>ein Lied ohne Set</translation>
    </message>
    <message>
        <source>a speed of {0}×</source>
        <translation>eine Geschwindigkeit von {0}×</translation>
    </message>
    <message>
        <source>a spinner</source>
        <translation>ein Spinner</translation>
    </message>
    <message>
        <source>a tag; may be given again</source>
        <translation>ein Tag; mehrfach möglich</translation>
    </message>
    <message>
        <source>a volume of {0} %</source>
        <translation>eine Lautstärke von {0} %</translation>
    </message>
    <message>
        <source>a whistle</source>
        <translation>Whistle</translation>
    </message>
    <message>
        <source>a whistle and a clap</source>
        <translation>Whistle und Clap</translation>
    </message>
    <message>
        <source>a whistle and a finish</source>
        <translation>Whistle und Finish</translation>
    </message>
    <message>
        <source>a whistle, a finish and a clap</source>
        <translation>Whistle, Finish und Clap</translation>
    </message>
    <message>
        <source>above 0 sparser, below 0 denser</source>
        <translation>über 0 dünner, unter 0 dichter</translation>
    </message>
    <message>
        <source>all but one in the window, all in the terminal</source>
        <translation>im Fenster alle bis auf einen, im Terminal alle</translation>
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
        <translation>eine frühere Kopie der Schwierigkeit als Ausgangspunkt</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>another snap</source>
        <translation>ein anderer Snap</translation>
    </message>
    <message>
        <source>approach rate</source>
        <translation>Approach Rate</translation>
    </message>
    <message>
        <source>artist in their own script</source>
        <translation>Künstler in eigener Schrift</translation>
    </message>
    <message>
        <source>asks at the start</source>
        <translation>fragt beim Start</translation>
    </message>
    <message>
        <source>at about x:{0} y:{1}</source>
        <translation>bei etwa x:{0} y:{1}</translation>
    </message>
    <message>
        <source>at x:{0}</source>
        <translation>bei x:{0}</translation>
    </message>
    <message>
        <source>at y:{0}</source>
        <translation>bei y:{0}</translation>
    </message>
    <message>
        <source>audio lead-in</source>
        <translation>Vorlauf der Audiodatei</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>banana shower</source>
        <translation>Banana Shower</translation>
    </message>
    <message>
        <source>beams of super timing</source>
        <translation>Beams des Super-Timings</translation>
    </message>
    <message>
        <source>beat</source>
        <translation>Beat</translation>
    </message>
    <message>
        <source>beats of a bar, said to the model</source>
        <translation>Schläge eines Taktes, dem Modell gesagt</translation>
    </message>
    <message>
        <source>begin with random positions</source>
        <translation>mit zufälligen Positionen beginnen</translation>
    </message>
    <message>
        <source>bf16 is quicker, at some cost in agreement</source>
        <translation>bf16 ist schneller, auf Kosten der Übereinstimmung</translation>
    </message>
    <message>
        <source>big don</source>
        <translation>großes Don</translation>
    </message>
    <message>
        <source>big kat</source>
        <translation>großes Kat</translation>
    </message>
    <message>
        <source>catalogue name, checkpoint folder or hub id</source>
        <translation>Katalogname, Checkpoint-Ordner oder Hub-ID</translation>
    </message>
    <message>
        <source>changes bar lines</source>
        <translation>ändert Taktstriche</translation>
    </message>
    <message>
        <source>changes bar lines and resets nightcore&apos;s cymbals</source>
        <translation>ändert Taktstriche und setzt die Becken von Nightcore zurück</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>Circle</translation>
    </message>
    <message>
        <source>circle size</source>
        <translation>Circle Size</translation>
    </message>
    <message>
        <source>columns in osu!mania</source>
        <translation>Spalten in osu!mania</translation>
    </message>
    <message>
        <source>combo colours taken from the background picture, light enough to be seen over it</source>
        <translation>Combo-Farben aus dem Hintergrundbild, hell genug, um darüber gesehen zu werden</translation>
    </message>
    <message>
        <source>config.json asks for rope_scaling {0}, which Beatwright does not support.</source>
        <translation>config.json verlangt rope_scaling {0}, das Beatwright nicht unterstützt.</translation>
    </message>
    <message>
        <source>config.json asks for style embeddings, which no published checkpoint uses.</source>
        <translation>config.json verlangt Stil-Embeddings, die kein veröffentlichter Checkpoint verwendet.</translation>
    </message>
    <message>
        <source>config.json asks for the activation &quot;{0}&quot;, not gelu.</source>
        <translation>config.json verlangt die Aktivierung „{0}“, nicht gelu.</translation>
    </message>
    <message>
        <source>config.json contradicts itself: vocab_size is {0}, but {1} in backbone_config.</source>
        <translation>config.json widerspricht sich: vocab_size ist {0}, aber {1} in backbone_config.</translation>
    </message>
    <message>
        <source>config.json has no backbone_config and backbone_model_name: it is not a Mapperatorinator model.</source>
        <translation>config.json hat kein backbone_config und backbone_model_name: es ist kein Mapperatorinator-Modell.</translation>
    </message>
    <message>
        <source>config.json names the backbone &quot;{0}&quot;, unknown to Beatwright (it knows {1}).</source>
        <translation>config.json nennt das Backbone „{0}“, das Beatwright nicht kennt (bekannt: {1}).</translation>
    </message>
    <message>
        <source>config.json names the unknown pad_mode &quot;{0}&quot;.</source>
        <translation>config.json nennt den unbekannten pad_mode „{0}“.</translation>
    </message>
    <message>
        <source>config.json names the unknown spectrogram &quot;{0}&quot;.</source>
        <translation>config.json nennt das unbekannte Spektrogramm „{0}“.</translation>
    </message>
    <message>
        <source>config.json: d_model {0} cannot be split into {1} attention heads.</source>
        <translation>config.json: d_model {0} lässt sich nicht in {1} Attention-Heads teilen.</translation>
    </message>
    <message>
        <source>config.json: {0} must be a {1} from {2} to {3}, not {4}.</source>
        <translation>config.json: {0} muss {1} von {2} bis {3} sein, nicht {4}.</translation>
    </message>
    <message>
        <source>config.json: {0} must be an object, not {1}.</source>
        <translation>config.json: {0} muss ein Objekt sein, nicht {1}.</translation>
    </message>
    <message>
        <source>config.json: {0} must be {1}, not {2}.</source>
        <translation>config.json: {0} muss {1} sein, nicht {2}.</translation>
    </message>
    <message>
        <source>configs/modding/spread.yaml gives the length {0}; write it as &quot;2:30&quot;, in quotes.</source>
        <translation>configs/modding/spread.yaml gibt die Länge {0} an; als &quot;2:30&quot; in Anführungszeichen schreiben.</translation>
    </message>
    <message>
        <source>configs/training/styles.yaml has an option that does not exist: {0}.</source>
        <translation>configs/training/styles.yaml hat eine Option, die es nicht gibt: {0}.</translation>
    </message>
    <message>
        <source>configs/training/styles.yaml names the preset &quot;{0}&quot;, which does not exist.</source>
        <translation>configs/training/styles.yaml nennt die Vorlage „{0}“, die es nicht gibt.</translation>
    </message>
    <message>
        <source>continuations followed at once</source>
        <translation>zugleich verfolgte Fortsetzungen</translation>
    </message>
    <message>
        <source>core.modding.rules.</source>
        <translation>core.modding.rules.</translation>
    </message>
    <message>
        <source>countdown</source>
        <translation>Countdown</translation>
    </message>
    <message>
        <source>denden</source>
        <translation>Denden</translation>
    </message>
    <message>
        <source>did you mean {0}?</source>
        <translation>war {0} gemeint?</translation>
    </message>
    <message>
        <source>don</source>
        <translation>Don</translation>
    </message>
    <message>
        <source>draw from so many tokens; 0 for all</source>
        <translation>aus so vielen Tokens ziehen; 0 für alle</translation>
    </message>
    <message>
        <source>draw from the most likely tokens that make up this share</source>
        <translation>aus den wahrscheinlichsten Tokens ziehen, die diesen Anteil ausmachen</translation>
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
        <translation>sinkt</translation>
    </message>
    <message>
        <source>drum</source>
        <translation>Drum</translation>
    </message>
    <message>
        <source>drumroll</source>
        <translation>Trommelwirbel</translation>
    </message>
    <message>
        <source>early</source>
        <translation>früh</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>endet</translation>
    </message>
    <message>
        <source>epilepsy warning</source>
        <translation>Epilepsiewarnung</translation>
    </message>
    <message>
        <source>exactly what the public pipeline makes</source>
        <translation>genau das, was die öffentliche Pipeline macht</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>folder or name of an adapter, or DIR:0.7 for its strength; may be given again</source>
        <translation>Ordner oder Name eines Adapters, oder DIR:0.7 für seine Stärke; mehrfach möglich</translation>
    </message>
    <message>
        <source>fp32</source>
        <translation>fp32</translation>
    </message>
    <message>
        <source>from how many of the most probable codes one is drawn (top-k)</source>
        <translation>Aus wie vielen der wahrscheinlichsten Codes einer gezogen wird (top-k)</translation>
    </message>
    <message>
        <source>from which share of the probability a code is drawn; 0: from all</source>
        <translation>aus welchem Anteil der Wahrscheinlichkeit ein Code gezogen wird; 0: aus allen</translation>
    </message>
    <message>
        <source>fruit</source>
        <translation>Frucht</translation>
    </message>
    <message>
        <source>game mode; the difficulty&apos;s own, else osu</source>
        <translation>Spielmodus; der der Schwierigkeit, sonst osu</translation>
    </message>
    <message>
        <source>guidance of super timing</source>
        <translation>Führung des Super-Timings</translation>
    </message>
    <message>
        <source>guidance of the diffusion</source>
        <translation>Führung der Diffusion</translation>
    </message>
    <message>
        <source>guidance: 1 turns it off, more holds the map closer to style and stars</source>
        <translation>Führung: 1 schaltet sie aus, mehr hält die Map näher an Stil und Sternen</translation>
    </message>
    <message>
        <source>has a velocity of</source>
        <translation>hat die Geschwindigkeit</translation>
    </message>
    <message>
        <source>hitsounds also for the set&apos;s other difficulties, where objects coincide</source>
        <translation>Hitsounds auch für die anderen Schwierigkeiten des Sets, wo Objekte zusammenfallen</translation>
    </message>
    <message>
        <source>hold note</source>
        <translation>Haltenote</translation>
    </message>
    <message>
        <source>hold note head</source>
        <translation>Kopf der langen Note</translation>
    </message>
    <message>
        <source>hold note tail</source>
        <translation>Ende der langen Note</translation>
    </message>
    <message>
        <source>how far a beat found by the model may be off</source>
        <translation>wie weit ein vom Modell gefundener Schlag danebenliegen darf</translation>
    </message>
    <message>
        <source>how freely each code is drawn (temperature)</source>
        <translation>Wie frei jeder Code gezogen wird (temperature)</translation>
    </message>
    <message>
        <source>how much longer that may take at most</source>
        <translation>wie viel länger das höchstens dauern darf</translation>
    </message>
    <message>
        <source>how much of the song a cover keeps</source>
        <translation>wie viel vom Lied ein Cover behält</translation>
    </message>
    <message>
        <source>how much to follow them; 1 is as much as they differ from usual</source>
        <translation>wie sehr ihnen gefolgt wird; 1 ist so sehr, wie sie vom Üblichen abweichen</translation>
    </message>
    <message>
        <source>how noise is removed; DPM-Solver++ needs few steps</source>
        <translation>wie Rauschen entfernt wird; DPM-Solver++ braucht wenige Schritte</translation>
    </message>
    <message>
        <source>how strongly the prompt counts; 1 takes half the time</source>
        <translation>Wie stark der Prompt zählt; 1 braucht die halbe Zeit</translation>
    </message>
    <message>
        <source>in column {0}</source>
        <translation>in Spalte {0}</translation>
    </message>
    <message>
        <source>in how many steps noise becomes sound; more sound better and take longer</source>
        <translation>in wie vielen Schritten aus Rauschen Klang wird; mehr klingen besser und dauern länger</translation>
    </message>
    <message>
        <source>int8 and bf16 exclude each other; choose one.</source>
        <translation>int8 und bf16 schließen sich aus; eines wählen.</translation>
    </message>
    <message>
        <source>int8 works on the CPU only; leave out the quantization or choose the device cpu.</source>
        <translation>int8 läuft nur auf der CPU; die Quantisierung weglassen oder das Gerät cpu wählen.</translation>
    </message>
    <message>
        <source>it is not a preset: {0} belongs to one song or machine.</source>
        <translation>es ist keine Vorlage: {0} gehört zu einem Lied oder Rechner.</translation>
    </message>
    <message>
        <source>it knows, for example, {0}.</source>
        <translation>bekannt ist zum Beispiel {0}.</translation>
    </message>
    <message>
        <source>its licence is on the page of {0}; read it there</source>
        <translation>die Lizenz steht auf der Seite von {0}; lies sie dort</translation>
    </message>
    <message>
        <source>juice stream</source>
        <translation>Saftstrom</translation>
    </message>
    <message>
        <source>kat</source>
        <translation>Kat</translation>
    </message>
    <message>
        <source>kiai where the set has it, or the model writes it; no leaves it out</source>
        <translation>Kiai, wo das Set es hat oder das Modell es schreibt; no lässt es weg</translation>
    </message>
    <message>
        <source>land on</source>
        <translation>landen auf</translation>
    </message>
    <message>
        <source>lands on</source>
        <translation>landet auf</translation>
    </message>
    <message>
        <source>late</source>
        <translation>spät</translation>
    </message>
    <message>
        <source>letterbox in breaks</source>
        <translation>Balken in Pausen</translation>
    </message>
    <message>
        <source>lie on</source>
        <translation>liegen auf</translation>
    </message>
    <message>
        <source>lies on</source>
        <translation>liegt auf</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>hört zu</translation>
    </message>
    <message>
        <source>listening to the rhythm</source>
        <translation>hört auf den Rhythmus</translation>
    </message>
    <message>
        <source>long note</source>
        <translation>lange Note</translation>
    </message>
    <message>
        <source>loss of held-out maps</source>
        <translation>Loss zurückgehaltener Maps</translation>
    </message>
    <message>
        <source>loss_fn.</source>
        <translation>loss_fn.</translation>
    </message>
    <message>
        <source>make a cover of the audio, or replace its part</source>
        <translation>das Lied neu spielen oder den Teil ersetzen</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
    <message>
        <source>more of the long object</source>
        <translation>mehr vom langen Objekt</translation>
    </message>
    <message>
        <source>move what the model wrote onto the beat lines</source>
        <translation>vom Modell Geschriebenes auf die Beatlinien verschieben</translation>
    </message>
    <message>
        <source>name of the difficulty</source>
        <translation>Name der Schwierigkeit</translation>
    </message>
    <message>
        <source>nearly equal positions become equal</source>
        <translation>fast gleiche Positionen werden gleich</translation>
    </message>
    <message>
        <source>no addition</source>
        <translation>keine Zusätze</translation>
    </message>
    <message>
        <source>no tick</source>
        <translation>keinem Tick</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>nichts weiter</translation>
    </message>
    <message>
        <source>object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>object comes</source>
        <translation>Objekt kommt</translation>
    </message>
    <message>
        <source>objects come</source>
        <translation>Objekte kommen</translation>
    </message>
    <message>
        <source>objects refined at once</source>
        <translation>zugleich verfeinerte Objekte</translation>
    </message>
    <message>
        <source>objects that two parts share</source>
        <translation>Objekte, die zwei Teile gemeinsam haben</translation>
    </message>
    <message>
        <source>of each prompt</source>
        <translation>für jeden Prompt</translation>
    </message>
    <message>
        <source>of the lyrics, such as en, ja or de</source>
        <translation>des Liedtextes, etwa en, ja oder de</translation>
    </message>
    <message>
        <source>of the new music; sections have their own</source>
        <translation>Der neuen Musik; Abschnitte haben ihre eigene</translation>
    </message>
    <message>
        <source>offset where the model finds no beat</source>
        <translation>Offset, wo das Modell keinen Schlag findet</translation>
    </message>
    <message>
        <source>osu! only, with windows of half a minute; writes the beats between the objects.</source>
        <translation>Nur osu!, mit Fenstern von einer halben Minute; schreibt die Schläge zwischen den Objekten.</translation>
    </message>
    <message>
        <source>osu! updates a difficulty by its file&apos;s name, and overlong names do not unpack on Windows.</source>
        <translation>osu! aktualisiert eine Schwierigkeit nach ihrem Dateinamen, und überlange Namen lassen sich unter Windows nicht entpacken.</translation>
    </message>
    <message>
        <source>osu! user id of the mapper whose style to follow</source>
        <translation>osu!-Benutzer-ID des Mappers, dessen Stil gefolgt wird</translation>
    </message>
    <message>
        <source>osu!(stable) stores the score in 31 and the combo in 16 bits.</source>
        <translation>osu!(stable) speichert die Punktzahl in 31 und die Combo in 16 Bit.</translation>
    </message>
    <message>
        <source>osu!mania has no sliders.</source>
        <translation>osu!mania hat keine Slider.</translation>
    </message>
    <message>
        <source>osu-wine/osu!</source>
        <translation>osu-wine/osu!</translation>
    </message>
    <message>
        <source>overall difficulty</source>
        <translation>Overall Difficulty</translation>
    </message>
    <message>
        <source>part {0}/{1}</source>
        <translation>Teil {0}/{1}</translation>
    </message>
    <message>
        <source>passes of super timing</source>
        <translation>Durchgänge des Super-Timings</translation>
    </message>
    <message>
        <source>picture in the set&apos;s folder, or to be copied into a new set</source>
        <translation>Bild im Ordner des Sets oder zum Kopieren in ein neues Set</translation>
    </message>
    <message>
        <source>preferred skin</source>
        <translation>bevorzugter Skin</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>liest</translation>
    </message>
    <message>
        <source>reading the map</source>
        <translation>liest die Map</translation>
    </message>
    <message>
        <source>refine coarse positions with the diffusion model</source>
        <translation>grobe Positionen mit dem Diffusionsmodell verfeinern</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>entferne sie</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>kehrt um</translation>
    </message>
    <message>
        <source>resets nightcore&apos;s cymbals</source>
        <translation>setzt die Becken von Nightcore zurück</translation>
    </message>
    <message>
        <source>results of the same request, to choose from</source>
        <translation>Ergebnisse derselben Anfrage zur Auswahl</translation>
    </message>
    <message>
        <source>rises</source>
        <translation>steigt</translation>
    </message>
    <message>
        <source>romanised artist</source>
        <translation>romanisierter Künstler</translation>
    </message>
    <message>
        <source>romanised title</source>
        <translation>romanisierter Titel</translation>
    </message>
    <message>
        <source>said to the model, and what the song is repaired to</source>
        <translation>Wird dem Modell gesagt, und darauf wird das Lied repariert</translation>
    </message>
    <message>
        <source>scrolls at</source>
        <translation>scrollt mit</translation>
    </message>
    <message>
        <source>seed {0}</source>
        <translation>Seed {0}</translation>
    </message>
    <message>
        <source>several segments at once, seams repaired, and fewer windows; with int8 on the processor</source>
        <translation>mehrere Abschnitte zugleich, Nähte repariert, und weniger Fenster; mit int8 auf dem Prozessor</translation>
    </message>
    <message>
        <source>share of a window that is read but not kept; less is faster</source>
        <translation>Anteil eines Fensters, der gelesen, aber nicht behalten wird; weniger ist schneller</translation>
    </message>
    <message>
        <source>share of a window that the one before it wrote</source>
        <translation>Anteil eines Fensters, den das vorige schrieb</translation>
    </message>
    <message>
        <source>share of hold notes, osu!mania</source>
        <translation>Anteil der Haltenoten, osu!mania</translation>
    </message>
    <message>
        <source>share of scroll speed changes, taiko and osu!mania</source>
        <translation>Anteil der Scrollgeschwindigkeits-Wechsel, Taiko und osu!mania</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>Slider</translation>
    </message>
    <message>
        <source>slider head</source>
        <translation>Sliderkopf</translation>
    </message>
    <message>
        <source>slider multiplier</source>
        <translation>Slider-Multiplikator</translation>
    </message>
    <message>
        <source>slider repeat</source>
        <translation>Sliderwiederholung</translation>
    </message>
    <message>
        <source>slider tail</source>
        <translation>Sliderende</translation>
    </message>
    <message>
        <source>slider tick rate</source>
        <translation>Slider-Tickrate</translation>
    </message>
    <message>
        <source>slider ticks per beat</source>
        <translation>Slider-Ticks pro Schlag</translation>
    </message>
    <message>
        <source>smaller numbers for the large models on the processor</source>
        <translation>kleinere Zahlen für die großen Modelle auf dem Prozessor</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>Soft</translation>
    </message>
    <message>
        <source>something at another time</source>
        <translation>etwas zu einer anderen Zeit</translation>
    </message>
    <message>
        <source>something at {0}</source>
        <translation>etwas bei {0}</translation>
    </message>
    <message>
        <source>something on {0}</source>
        <translation>etwas auf {0}</translation>
    </message>
    <message>
        <source>song {0}/{1}</source>
        <translation>Song {0}/{1}</translation>
    </message>
    <message>
        <source>spinner</source>
        <translation>Spinner</translation>
    </message>
    <message>
        <source>spinner end</source>
        <translation>Spinnerende</translation>
    </message>
    <message>
        <source>spinner start</source>
        <translation>Spinneranfang</translation>
    </message>
    <message>
        <source>steps of the diffusion</source>
        <translation>Schritte der Diffusion</translation>
    </message>
    <message>
        <source>storyboard in front of combo fire</source>
        <translation>Storyboard vor dem Combofeuer</translation>
    </message>
    <message>
        <source>target star rating</source>
        <translation>angestrebte Sternewertung</translation>
    </message>
    <message>
        <source>temperature of beats</source>
        <translation>Temperatur der Schläge</translation>
    </message>
    <message>
        <source>temperature of osu!mania columns</source>
        <translation>Temperatur der osu!mania-Spalten</translation>
    </message>
    <message>
        <source>temperature of taiko&apos;s hits</source>
        <translation>Temperatur der Taiko-Schläge</translation>
    </message>
    <message>
        <source>tempo where the model finds no beat</source>
        <translation>Tempo, wo das Modell keinen Schlag findet</translation>
    </message>
    <message>
        <source>tempos around a beat that must agree, in super timing</source>
        <translation>Tempi um einen Schlag, die übereinstimmen müssen, beim Super-Timing</translation>
    </message>
    <message>
        <source>the anchor of an arc</source>
        <translation>der Ankerpunkt eines Bogens</translation>
    </message>
    <message>
        <source>the built-in one</source>
        <translation>das eingebaute</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>das Ende</translation>
    </message>
    <message>
        <source>the end of a long note</source>
        <translation>das Ende einer langen Note</translation>
    </message>
    <message>
        <source>the end of the denden</source>
        <translation>das Ende des Dendens</translation>
    </message>
    <message>
        <source>the end of the drumroll</source>
        <translation>das Ende des Trommelwirbels</translation>
    </message>
    <message>
        <source>the end of the slider</source>
        <translation>das Ende des Sliders</translation>
    </message>
    <message>
        <source>the end of the spinner</source>
        <translation>das Ende des Spinners</translation>
    </message>
    <message>
        <source>the file name {0} is not relative to the folder.</source>
        <translation>der Dateiname {0} ist nicht relativ zum Ordner.</translation>
    </message>
    <message>
        <source>the file name {0} leads out of the folder.</source>
        <translation>der Dateiname {0} führt aus dem Ordner hinaus.</translation>
    </message>
    <message>
        <source>the file name {0} {1}.</source>
        <translation>der Dateiname {0} {1}.</translation>
    </message>
    <message>
        <source>the file name {0}… is too long.</source>
        <translation>der Dateiname {0}… ist zu lang.</translation>
    </message>
    <message>
        <source>the folder does not say under which licence its model comes</source>
        <translation>der Ordner sagt nicht, unter welcher Lizenz sein Modell steht</translation>
    </message>
    <message>
        <source>the folder that Hugging Face programs share</source>
        <translation>der gemeinsame Ordner der Hugging-Face-Programme</translation>
    </message>
    <message>
        <source>the hash of what was counted in them, as a request has it that made a map: the very same again</source>
        <translation>der Hash dessen, was in ihnen gezählt wurde, wie ihn eine Anfrage hat, die eine Map erzeugte: genau dasselbe noch einmal</translation>
    </message>
    <message>
        <source>the last anchor of the slider</source>
        <translation>der letzte Ankerpunkt des Sliders</translation>
    </message>
    <message>
        <source>the most like its prompt first, by CLAP; downloaded where it is not here</source>
        <translation>das seinem Prompt ähnlichste zuerst, nach CLAP; wird heruntergeladen, wo es fehlt</translation>
    </message>
    <message>
        <source>the same request with the same seed gives the same candidates</source>
        <translation>Dieselbe Anfrage mit demselben Seed gibt dieselben Kandidaten</translation>
    </message>
    <message>
        <source>the same seed gives the same result</source>
        <translation>derselbe Seed ergibt dasselbe Ergebnis</translation>
    </message>
    <message>
        <source>the system&apos;s language</source>
        <translation>die Sprache des Systems</translation>
    </message>
    <message>
        <source>the system&apos;s own choice</source>
        <translation>die Wahl des Systems</translation>
    </message>
    <message>
        <source>the tag that says a model was used</source>
        <translation>das Tag, das sagt, dass ein Modell verwendet wurde</translation>
    </message>
    <message>
        <source>the weights, and so their music, are for non-commercial use, and MusicGen has to be named</source>
        <translation>die Gewichte und damit ihre Musik sind für nichtkommerzielle Nutzung, und MusicGen muss genannt werden</translation>
    </message>
    <message>
        <source>title in its own script</source>
        <translation>Titel in eigener Schrift</translation>
    </message>
    <message>
        <source>to train with {0} windows at once; use {1}</source>
        <translation>um mit {0} Fenstern zugleich zu trainieren; nimm {1}</translation>
    </message>
    <message>
        <source>two files are both called {0}, or differ in case only.</source>
        <translation>zwei Dateien heißen beide {0} oder unterscheiden sich nur in Groß-/Kleinschreibung.</translation>
    </message>
    <message>
        <source>use of skin sprites in the storyboard</source>
        <translation>Skin-Bilder im Storyboard</translation>
    </message>
    <message>
        <source>what guidance leads away from, in English words</source>
        <translation>wovon die Führung wegführt, in englischen Worten</translation>
    </message>
    <message>
        <source>what is sung, with lines such as [verse] and [chorus]</source>
        <translation>was gesungen wird, mit Zeilen wie [verse] und [chorus]</translation>
    </message>
    <message>
        <source>what the song is from</source>
        <translation>woher das Lied stammt</translation>
    </message>
    <message>
        <source>where it ends</source>
        <translation>wo es endet</translation>
    </message>
    <message>
        <source>where song select begins to play; -1 for the default</source>
        <translation>wo die Liedauswahl zu spielen beginnt; -1 für den Standard</translation>
    </message>
    <message>
        <source>where the model runs</source>
        <translation>wo das Modell läuft</translation>
    </message>
    <message>
        <source>where the part begins that is generated</source>
        <translation>wo der generierte Teil beginnt</translation>
    </message>
    <message>
        <source>where the red lines come from</source>
        <translation>woher die roten Linien kommen</translation>
    </message>
    <message>
        <source>widescreen support</source>
        <translation>Breitbild</translation>
    </message>
    <message>
        <source>window {0}</source>
        <translation>Fenster {0}</translation>
    </message>
    <message>
        <source>window {0}, {1} tokens/s</source>
        <translation>Fenster {0}, {1} Tokens/s</translation>
    </message>
    <message>
        <source>window {0}/{1}</source>
        <translation>Fenster {0}/{1}</translation>
    </message>
    <message>
        <source>windows decoded at once in the parallel way</source>
        <translation>zugleich dekodierte Fenster bei paralleler Arbeit</translation>
    </message>
    <message>
        <source>windows that do not see each other, many at once</source>
        <translation>Fenster, die einander nicht sehen, viele zugleich</translation>
    </message>
    <message>
        <source>with hitsounds</source>
        <translation>mit Hitsounds</translation>
    </message>
    <message>
        <source>year whose style to follow</source>
        <translation>Jahr, dessen Stil gefolgt wird</translation>
    </message>
    <message>
        <source>your name as mapper</source>
        <translation>eigener Mappername</translation>
    </message>
    <message>
        <source>your own file; ask its makers before you publish it</source>
        <translation>deine eigene Datei; frag ihre Urheber, bevor du sie veröffentlichst</translation>
    </message>
    <message>
        <source>{0} ({1}) is too dark to see: luminosity {2}.</source>
        <translation>{0} ({1}) ist zu dunkel zum Sehen: Helligkeit {2}.</translation>
    </message>
    <message>
        <source>{0} BPM at {1} ms</source>
        <translation>{0} BPM bei {1} ms</translation>
    </message>
    <message>
        <source>{0} BPM is out of range; choose {1} to {2}.</source>
        <translation>{0} BPM liegt außerhalb; {1} bis {2} wählen.</translation>
    </message>
    <message>
        <source>{0} It is left out.</source>
        <translation>{0} Es wird weggelassen.</translation>
    </message>
    <message>
        <source>{0} What was written is in the history and can be {1}.</source>
        <translation>{0} Das Geschriebene steht im Verlauf und kann {1} werden.</translation>
    </message>
    <message>
        <source>{0} a sample of [{1}] is missing, first here.</source>
        <translation>{0} fehlt ein Sample von [{1}], zuerst hier.</translation>
    </message>
    <message>
        <source>{0} all along the body. Is that meant?</source>
        <translation>{0} den ganzen Körper entlang. Ist das beabsichtigt?</translation>
    </message>
    <message>
        <source>{0} an addition that other difficulties have there: {1}.</source>
        <translation>{0} ein Zusatz, den andere Schwierigkeiten dort haben: {1}.</translation>
    </message>
    <message>
        <source>{0} and others</source>
        <translation>{0} und anderen</translation>
    </message>
    <message>
        <source>{0} announces something that is not a version with an https page.</source>
        <translation>{0} meldet etwas, das keine Version mit https-Seite ist.</translation>
    </message>
    <message>
        <source>{0} answered with {1}; try again later.</source>
        <translation>{0} antwortete mit {1}; später nochmals versuchen.</translation>
    </message>
    <message>
        <source>{0} answered {1} for {2} of {3}; try again later.</source>
        <translation>{0} antwortete {1} für {2} von {3}; später nochmals versuchen.</translation>
    </message>
    <message>
        <source>{0} asks for a login: accept its terms on {1}/{2} and set HF_TOKEN.</source>
        <translation>{0} verlangt eine Anmeldung: die Bedingungen auf {1}/{2} annehmen und HF_TOKEN setzen.</translation>
    </message>
    <message>
        <source>{0} asks for {1} difficulties; use {2} at most.</source>
        <translation>{0} verlangt {1} Schwierigkeiten; höchstens {2} verwenden.</translation>
    </message>
    <message>
        <source>{0} beatmap needs a difficulty; give --beatmap or choose {1} audio.</source>
        <translation>{0} beatmap braucht eine Schwierigkeit; --beatmap angeben oder {1} audio wählen.</translation>
    </message>
    <message>
        <source>{0} beats until {1} without a rest of {2}.</source>
        <translation>{0} Schläge bis {1} ohne Pause von {2}.</translation>
    </message>
    <message>
        <source>{0} begins a new combo where none would be expected.</source>
        <translation>{0} beginnt eine neue Combo, wo keine zu erwarten wäre.</translation>
    </message>
    <message>
        <source>{0} begins a new combo, which does not fit the combos around it.</source>
        <translation>{0} beginnt eine neue Combo, die nicht zu den Combos ringsum passt.</translation>
    </message>
    <message>
        <source>{0} begins a new combo, which does not fit the combos around it; the one at {1} would.</source>
        <translation>{0} beginnt eine neue Combo, die nicht zu den Combos ringsum passt; die bei {1} würde passen.</translation>
    </message>
    <message>
        <source>{0} cannot be deleted from {1} ({2}); close what uses it and try again.</source>
        <translation>{0} kann nicht aus {1} gelöscht werden ({2}); schließen, was es verwendet, und nochmals versuchen.</translation>
    </message>
    <message>
        <source>{0} cannot be moved ({1}); try again.</source>
        <translation>{0} kann nicht verschoben werden ({1}); versuche es erneut.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}); choose another file.</source>
        <translation>{0} kann nicht gelesen werden ({1}); eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}); choose another picture.</source>
        <translation>{0} kann nicht gelesen werden ({1}); ein anderes Bild wählen.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}); get the model again.</source>
        <translation>{0} kann nicht gelesen werden ({1}); das Modell neu holen.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}); install Beatwright again.</source>
        <translation>{0} kann nicht gelesen werden ({1}); installiere Beatwright neu.</translation>
    </message>
    <message>
        <source>{0} cannot be read as a beatmap: {1}.</source>
        <translation>{0} kann nicht als Beatmap gelesen werden: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be read as a style; train or export it again.</source>
        <translation>{0} kann nicht als Stil gelesen werden; trainiere oder exportiere ihn erneut.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>{0} ist nicht lesbar: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}: {2}.</source>
        <translation>{0} ist nicht lesbar: {1}: {2}.</translation>
    </message>
    <message>
        <source>{0} cannot do this; {1}.</source>
        <translation>{0} kann das nicht; {1}.</translation>
    </message>
    <message>
        <source>{0} changes what the public pipeline makes; leave it or {1} out.</source>
        <translation>{0} ändert, was die öffentliche Pipeline macht; das oder {1} weglassen.</translation>
    </message>
    <message>
        <source>{0} changes {1} as a matrix {2}, but its weight is {3}: the adapter was made for another model.</source>
        <translation>{0} ändert {1} als Matrix {2}, aber das Gewicht ist {3}: der Adapter wurde für ein anderes Modell gemacht.</translation>
    </message>
    <message>
        <source>{0} changes {1} with factors {2} and {3}, but its weight is {4}: the adapter was made for another model.</source>
        <translation>{0} ändert {1} mit den Faktoren {2} und {3}, aber das Gewicht ist {4}: der Adapter wurde für ein anderes Modell gemacht.</translation>
    </message>
    <message>
        <source>{0} changes {1}, which this checkpoint does not have: it was made for another model.</source>
        <translation>{0} ändert {1}, das dieser Checkpoint nicht hat: für ein anderes Modell gemacht.</translation>
    </message>
    <message>
        <source>{0} comes as a surprise: nothing would be expected before the next beat.</source>
        <translation>{0} kommt überraschend: vor dem nächsten Schlag wäre nichts zu erwarten.</translation>
    </message>
    <message>
        <source>{0} comes at {1}; the next one would be expected at {2}{3}.</source>
        <translation>{0} kommt bei {1}; das nächste wäre bei {2}{3} zu erwarten.</translation>
    </message>
    <message>
        <source>{0} comes at {1}; {2}{3} would be expected.</source>
        <translation>{0} kommt bei {1}; {2}{3} wäre zu erwarten.</translation>
    </message>
    <message>
        <source>{0} comes under {1}: {2}. Accept that once with --accept-licence.</source>
        <translation>{0} steht unter {1}: {2}. Nimm das einmal mit --accept-licence an.</translation>
    </message>
    <message>
        <source>{0} comes where an object would be expected.</source>
        <translation>{0} kommt, wo ein Objekt zu erwarten wäre.</translation>
    </message>
    <message>
        <source>{0} comes where {1} of the song would be expected first.</source>
        <translation>{0} kommt, wo {1} des Songs zuerst zu erwarten wäre.</translation>
    </message>
    <message>
        <source>{0} comes where {1} would be expected.</source>
        <translation>{0} kommt, wo {1} zu erwarten wäre.</translation>
    </message>
    <message>
        <source>{0} comes where {1} would be expected; check the red line and its meter.</source>
        <translation>{0} kommt, wo {1} zu erwarten wäre; rote Linie und Taktart prüfen.</translation>
    </message>
    <message>
        <source>{0} decodes along its own rhythm and has no such option; choose V28 to V32 for it.</source>
        <translation>{0} dekodiert entlang eines eigenen Rhythmus und hat diese Option nicht; dafür V28 bis V32 wählen.</translation>
    </message>
    <message>
        <source>{0} describes a decoder that cannot be; download the model again.</source>
        <translation>{0} beschreibt einen unmöglichen Decoder; lade das Modell erneut herunter.</translation>
    </message>
    <message>
        <source>{0} describes an adapter with {1}, which is not supported.</source>
        <translation>{0} beschreibt einen Adapter mit {1}, was nicht unterstützt wird.</translation>
    </message>
    <message>
        <source>{0} does not answer about new versions ({1}); try again later.</source>
        <translation>{0} antwortet nicht zu neuen Versionen ({1}); später nochmals versuchen.</translation>
    </message>
    <message>
        <source>{0} does not answer with a version; ask again after the next release.</source>
        <translation>{0} antwortet nicht mit einer Version; nach der nächsten Veröffentlichung erneut fragen.</translation>
    </message>
    <message>
        <source>{0} does not begin with https://, so no new versions are asked for there.</source>
        <translation>{0} beginnt nicht mit https://, dort wird also nicht nach neuen Versionen gefragt.</translation>
    </message>
    <message>
        <source>{0} does not describe a model: {1}.</source>
        <translation>{0} beschreibt kein Modell: {1}.</translation>
    </message>
    <message>
        <source>{0} does not describe a music model; choose another folder.</source>
        <translation>{0} beschreibt kein Musikmodell; wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{0} does not hold the constants of timing ({1}); {2}.</source>
        <translation>{0} enthält nicht die Timing-Konstanten ({1}); {2}.</translation>
    </message>
    <message>
        <source>{0} does not write timing.</source>
        <translation>{0} schreibt kein Timing.</translation>
    </message>
    <message>
        <source>{0} exactly on one another with Hard Rock; a higher stack leniency would help.</source>
        <translation>{0} mit Hard Rock genau aufeinander; eine höhere Stack-Nachsicht würde helfen.</translation>
    </message>
    <message>
        <source>{0} exists already; choose another name, or delete the style that is there.</source>
        <translation>{0} gibt es schon; wähle einen anderen Namen oder lösche den vorhandenen Stil.</translation>
    </message>
    <message>
        <source>{0} exists already; choose another name.</source>
        <translation>{0} gibt es schon; wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>{0} files are too many for a mapset; it may have {1}.</source>
        <translation>{0} Dateien sind zu viele für ein Mapset; es darf {1} haben.</translation>
    </message>
    <message>
        <source>{0} findings</source>
        <translation>Befunde: {0}</translation>
    </message>
    <message>
        <source>{0} fixes of findings</source>
        <translation>{0} Befunde behoben</translation>
    </message>
    <message>
        <source>{0} folders</source>
        <translation>Ordner: {0}</translation>
    </message>
    <message>
        <source>{0} gives the goal {1} an option that does not exist.</source>
        <translation>{0} gibt dem Ziel {1} eine Option, die es nicht gibt.</translation>
    </message>
    <message>
        <source>{0} gives {1} the limit {2}, which it does not have; see docs/checks.md.</source>
        <translation>{0} gibt {1} die Grenze {2}, die es nicht hat; siehe docs/checks.md.</translation>
    </message>
    <message>
        <source>{0} goes by x:{1} y:{2}; a shape by about x:{3} y:{4} would be expected.</source>
        <translation>{0} verläuft bei x:{1} y:{2}; eine Form um x:{3} y:{4} wäre zu erwarten.</translation>
    </message>
    <message>
        <source>{0} green lines repeat the line before and can be removed: {1}.</source>
        <translation>{0} grüne Linien wiederholen die vorige und können entfernt werden: {1}.</translation>
    </message>
    <message>
        <source>{0} has a line of more than {1} MiB and cannot be a beatmap.</source>
        <translation>{0} hat eine Zeile von mehr als {1} MiB und kann keine Beatmap sein.</translation>
    </message>
    <message>
        <source>{0} has a size that is no number; download the model again.</source>
        <translation>{0} hat eine Größe, die keine Zahl ist; lade das Modell erneut herunter.</translation>
    </message>
    <message>
        <source>{0} has difficulties of several songs ({1}); each song is a set of its own.</source>
        <translation>{0} hat Schwierigkeiten zu mehreren Songs ({1}); jeder Song ist ein eigenes Set.</translation>
    </message>
    <message>
        <source>{0} has factors for {1} that are no matrices; it is damaged.</source>
        <translation>{0} hat Faktoren für {1}, die keine Matrizen sind; beschädigt.</translation>
    </message>
    <message>
        <source>{0} has factors for {1} that do not fit; it is damaged.</source>
        <translation>{0} hat Faktoren für {1}, die nicht passen; beschädigt.</translation>
    </message>
    <message>
        <source>{0} has fewer than {1} objects, too few for a style; name more maps.</source>
        <translation>{0} hat weniger als {1} Objekte, zu wenige für einen Stil; nenne mehr Maps.</translation>
    </message>
    <message>
        <source>{0} has its tokens in {1}, a pickle, which could run a program of its own; it is not opened. Use a checkpoint with tokenizer.json and model.safetensors.</source>
        <translation>{0} hat seine Tokens in {1}, einem Pickle, das ein eigenes Programm ausführen könnte; es wird nicht geöffnet. Einen Checkpoint mit tokenizer.json und model.safetensors verwenden.</translation>
    </message>
    <message>
        <source>{0} has more than {1} lines and cannot be a beatmap.</source>
        <translation>{0} hat mehr als {1} Zeilen und kann keine Beatmap sein.</translation>
    </message>
    <message>
        <source>{0} has more than {1} {2} and cannot be a beatmap.</source>
        <translation>{0} hat mehr als {1} {2} und kann keine Beatmap sein.</translation>
    </message>
    <message>
        <source>{0} has no column {1}; it is no metadata of a data set.</source>
        <translation>{0} hat keine Spalte {1}; das sind keine Metadaten eines Datensatzes.</translation>
    </message>
    <message>
        <source>{0} has no descriptors in this mode; choose V32 for them.</source>
        <translation>{0} hat in diesem Modus keine Deskriptoren; dafür V32 wählen.</translation>
    </message>
    <message>
        <source>{0} has no hit objects {1}; choose a difficulty that is mapped.</source>
        <translation>{0} hat keine Objekte {1}; eine gemappte Schwierigkeit wählen.</translation>
    </message>
    <message>
        <source>{0} has no objects, so there is nothing to check; choose another difficulty.</source>
        <translation>{0} hat keine Objekte, es gibt also nichts zu prüfen; eine andere Schwierigkeit wählen.</translation>
    </message>
    <message>
        <source>{0} has no objects.</source>
        <translation>{0} hat keine Objekte.</translation>
    </message>
    <message>
        <source>{0} has no public model {1}; check the name, or set HF_TOKEN if it is private.</source>
        <translation>{0} hat kein öffentliches Modell {1}; Namen prüfen oder, wenn es privat ist, HF_TOKEN setzen.</translation>
    </message>
    <message>
        <source>{0} has no red line.</source>
        <translation>{0} hat keine rote Linie.</translation>
    </message>
    <message>
        <source>{0} has no red line; give it a BPM and an offset first.</source>
        <translation>{0} hat keine rote Linie; zuerst BPM und Offset geben.</translation>
    </message>
    <message>
        <source>{0} has no such option; choose Beatwright small for it, or an adapter of this model.</source>
        <translation>{0} hat keine solche Option; wähle dafür Beatwright small oder einen Adapter dieses Modells.</translation>
    </message>
    <message>
        <source>{0} has no tokenizer.json, so its tokens cannot be read.</source>
        <translation>{0} hat keine tokenizer.json, die Tokens sind also nicht lesbar.</translation>
    </message>
    <message>
        <source>{0} has no tokenizer.json, so its tokens cannot be read; older checkpoints kept them in a pickle, which is not opened.</source>
        <translation>{0} hat keine tokenizer.json, die Tokens sind also nicht lesbar; ältere Checkpoints hatten sie in einem Pickle, das nicht geöffnet wird.</translation>
    </message>
    <message>
        <source>{0} has no tokenizer.json; download the model again.</source>
        <translation>{0} hat keine tokenizer.json; lade das Modell erneut herunter.</translation>
    </message>
    <message>
        <source>{0} has no usable red line; give it a BPM and an offset first.</source>
        <translation>{0} hat keine brauchbare rote Linie; zuerst BPM und Offset geben.</translation>
    </message>
    <message>
        <source>{0} has no weights as safetensors, and others are not read here; choose another model.</source>
        <translation>{0} hat keine Gewichte als safetensors, und andere werden hier nicht gelesen; wähle ein anderes Modell.</translation>
    </message>
    <message>
        <source>{0} has no {1}, without which MaiMod cannot use this model; choose another model.</source>
        <translation>{0} hat kein {1}, ohne das MaiMod dieses Modell nicht nutzen kann; ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>{0} has no {1}; adapters in other formats are not opened.</source>
        <translation>{0} hat kein {1}; Adapter in anderen Formaten werden nicht geöffnet.</translation>
    </message>
    <message>
        <source>{0} has numbers beyond any map; leave it out.</source>
        <translation>{0} hat Zahlen jenseits jeder Map; lass sie heraus.</translation>
    </message>
    <message>
        <source>{0} has objects hours away from any song; remove them first.</source>
        <translation>{0} hat Objekte, die Stunden von jedem Lied entfernt sind; zuerst entfernen.</translation>
    </message>
    <message>
        <source>{0} has parts that do not fit together; get the model again.</source>
        <translation>{0} hat Teile, die nicht zusammenpassen; das Modell neu holen.</translation>
    </message>
    <message>
        <source>{0} has sliders with more than {1} points and cannot be a beatmap.</source>
        <translation>{0} hat Slider mit mehr als {1} Punkten und kann keine Beatmap sein.</translation>
    </message>
    <message>
        <source>{0} has sliders with more than {1} slides and cannot be a beatmap.</source>
        <translation>{0} hat Slider mit mehr als {1} Läufen und kann keine Beatmap sein.</translation>
    </message>
    <message>
        <source>{0} has {1} row lengths for {2}, which has {3} rows.</source>
        <translation>{0} hat {1} Zeilenlängen für {2}, das {3} Zeilen hat.</translation>
    </message>
    <message>
        <source>{0} has {1}; {2} would be expected.</source>
        <translation>{0} hat {1}; {2} wäre zu erwarten.</translation>
    </message>
    <message>
        <source>{0} has {1}; {2} would fit the pattern of the bars around.</source>
        <translation>{0} hat {1}; {2} würde zum Muster der Takte ringsum passen.</translation>
    </message>
    <message>
        <source>{0} holds a file of more than {1} MiB: {2}.</source>
        <translation>{0} enthält eine Datei mit mehr als {1} MiB: {2}.</translation>
    </message>
    <message>
        <source>{0} holds a link or special file, {1}; it was not opened.</source>
        <translation>{0} enthält einen Link oder eine Spezialdatei, {1}; nicht geöffnet.</translation>
    </message>
    <message>
        <source>{0} holds a tokenizer that cannot be read; download the model again.</source>
        <translation>{0} enthält einen unlesbaren Tokenizer; lade das Modell erneut herunter.</translation>
    </message>
    <message>
        <source>{0} holds audiocraft&apos;s own files; convert them with transformers&apos; convert_musicgen_transformers, or download the model from the hub.</source>
        <translation>{0} enthält audiocrafts eigene Dateien; wandle sie mit convert_musicgen_transformers von transformers um oder lade das Modell vom Hub herunter.</translation>
    </message>
    <message>
        <source>{0} holds damaged weights ({1}); download them again.</source>
        <translation>{0} enthält beschädigte Gewichte ({1}); neu herunterladen.</translation>
    </message>
    <message>
        <source>{0} holds far more than {1} files; it is not opened.</source>
        <translation>{0} enthält weit mehr als {1} Dateien und wird nicht geöffnet.</translation>
    </message>
    <message>
        <source>{0} holds more than {1} files; choose the folder of one mapset.</source>
        <translation>{0} enthält mehr als {1} Dateien; den Ordner eines Mapsets wählen.</translation>
    </message>
    <message>
        <source>{0} holds no .osu file to take the style from; name a folder of mapsets.</source>
        <translation>{0} enthält keine .osu-Datei, von der ein Stil kommen könnte; nenne einen Ordner mit Mapsets.</translation>
    </message>
    <message>
        <source>{0} holds no .osu file.</source>
        <translation>{0} enthält keine .osu-Datei.</translation>
    </message>
    <message>
        <source>{0} holds no audio that could be decoded; replace it by a working audio file.</source>
        <translation>{0} enthält kein dekodierbares Audio; durch eine funktionierende Audiodatei ersetzen.</translation>
    </message>
    <message>
        <source>{0} holds no beatmap and no song; choose another file.</source>
        <translation>{0} enthält weder Beatmap noch Lied; eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>{0} holds no map by {1}; its mappers are {2}.</source>
        <translation>{0} enthält keine Map von {1}; die Mapper darin sind {2}.</translation>
    </message>
    <message>
        <source>{0} holds no map{1} to learn from; prepare more of them.</source>
        <translation>{0} enthält keine Map{1} zum Lernen; bereite mehr davon vor.</translation>
    </message>
    <message>
        <source>{0} holds no model that Beatwright could read.</source>
        <translation>{0} enthält kein Modell, das Beatwright lesen könnte.</translation>
    </message>
    <message>
        <source>{0} holds no music model that can be read ({1}); download it again.</source>
        <translation>{0} enthält kein lesbares Musikmodell ({1}); lade es erneut herunter.</translation>
    </message>
    <message>
        <source>{0} holds no plain table of tensors, so it is not loaded.</source>
        <translation>{0} enthält keine einfache Tensor-Tabelle und wird daher nicht geladen.</translation>
    </message>
    <message>
        <source>{0} holds no preset and no request; export one to see how they look.</source>
        <translation>{0} enthält weder Vorlage noch Anfrage; eine exportieren, um zu sehen, wie sie aussehen.</translation>
    </message>
    <message>
        <source>{0} holds no style.</source>
        <translation>{0} enthält keinen Stil.</translation>
    </message>
    <message>
        <source>{0} holds no style; name a {1} file that was exported from one.</source>
        <translation>{0} enthält keinen Stil; nenne eine {1}-Datei, die aus einem exportiert wurde.</translation>
    </message>
    <message>
        <source>{0} holds no weights as safetensors, and Beatwright reads no others; choose another model.</source>
        <translation>{0} enthält keine Gewichte als safetensors, und Beatwright liest keine anderen; wähle ein anderes Modell.</translation>
    </message>
    <message>
        <source>{0} holds no {1}; name the folder of a music model.</source>
        <translation>{0} enthält keine {1}; nenne den Ordner eines Musikmodells.</translation>
    </message>
    <message>
        <source>{0} holds other files than those of a style; it is not unpacked.</source>
        <translation>{0} enthält andere Dateien als die eines Stils; es wird nicht entpackt.</translation>
    </message>
    <message>
        <source>{0} holds the decoder alone; music needs its text encoder and EnCodec too: name the folder of the whole model.</source>
        <translation>{0} enthält nur den Decoder; Musik braucht auch Textencoder und EnCodec: nenne den Ordner des ganzen Modells.</translation>
    </message>
    <message>
        <source>{0} holds the tensor {1}, which belongs to no {2} adapter.</source>
        <translation>{0} enthält den Tensor {1}, der zu keinem {2}-Adapter gehört.</translation>
    </message>
    <message>
        <source>{0} holds {1} files; a mapset may have {2}.</source>
        <translation>{0} enthält {1} Dateien; ein Mapset darf {2} haben.</translation>
    </message>
    <message>
        <source>{0} in {1} is larger than {2} MiB.</source>
        <translation>{0} in {1} ist größer als {2} MiB.</translation>
    </message>
    <message>
        <source>{0} is a file; name a folder.</source>
        <translation>{0} ist eine Datei; nenne einen Ordner.</translation>
    </message>
    <message>
        <source>{0} is a folder; choose a file in it.</source>
        <translation>{0} ist ein Ordner; eine Datei darin wählen.</translation>
    </message>
    <message>
        <source>{0} is a link to another place; delete what it leads to yourself.</source>
        <translation>{0} ist ein Verweis auf einen anderen Ort; das Ziel selbst löschen.</translation>
    </message>
    <message>
        <source>{0} is a map of {1}. {2}; choose another model.</source>
        <translation>{0} ist eine Map von {1}. {2}; ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>{0} is a part of the program and stays.</source>
        <translation>{0} ist ein Teil des Programms und bleibt.</translation>
    </message>
    <message>
        <source>{0} is a pickle that builds more than tensors and plain containers; it is not opened.</source>
        <translation>{0} ist ein Pickle, das mehr als Tensoren und einfache Container erzeugt; es wird nicht geöffnet.</translation>
    </message>
    <message>
        <source>{0} is at x:{1} y:{2}; the pattern leads to about x:{3} y:{4}{5}.</source>
        <translation>{0} ist bei x:{1} y:{2}; das Muster führt etwa zu x:{3} y:{4}{5}.</translation>
    </message>
    <message>
        <source>{0} is at x:{1}; around x:{2} would be expected after what comes before.</source>
        <translation>{0} ist bei x:{1}; nach dem Vorigen wäre etwa x:{2} zu erwarten.</translation>
    </message>
    <message>
        <source>{0} is being downloaded; pause that and try again.</source>
        <translation>{0} wird gerade geladen; das anhalten und nochmals versuchen.</translation>
    </message>
    <message>
        <source>{0} is both a file and a folder.</source>
        <translation>{0} ist zugleich Datei und Ordner.</translation>
    </message>
    <message>
        <source>{0} is damaged ({1}); download it again.</source>
        <translation>{0} ist beschädigt ({1}); neu herunterladen.</translation>
    </message>
    <message>
        <source>{0} is damaged ({1}); download the model again.</source>
        <translation>{0} ist beschädigt ({1}); lade das Modell erneut herunter.</translation>
    </message>
    <message>
        <source>{0} is damaged at {1}: {2}.</source>
        <translation>{0} ist bei {1} beschädigt: {2}.</translation>
    </message>
    <message>
        <source>{0} is damaged or no file of torch; download it again.</source>
        <translation>{0} ist beschädigt oder keine Datei von torch; neu herunterladen.</translation>
    </message>
    <message>
        <source>{0} is damaged or of another recipe; remove it to begin again ({1}).</source>
        <translation>{0} ist beschädigt oder von einem anderen Rezept; entferne es, um neu zu beginnen ({1}).</translation>
    </message>
    <message>
        <source>{0} is damaged: its content does not match its digest; download it again.</source>
        <translation>{0} ist beschädigt: der Inhalt passt nicht zum Digest; neu herunterladen.</translation>
    </message>
    <message>
        <source>{0} is damaged; choose another picture.</source>
        <translation>{0} ist beschädigt; ein anderes Bild wählen.</translation>
    </message>
    <message>
        <source>{0} is damaged; remove it to begin again ({1}).</source>
        <translation>{0} ist beschädigt; entferne es, um neu zu beginnen ({1}).</translation>
    </message>
    <message>
        <source>{0} is empty: the adapter changes nothing; download it again.</source>
        <translation>{0} ist leer: der Adapter ändert nichts; neu herunterladen.</translation>
    </message>
    <message>
        <source>{0} is empty; open another difficulty.</source>
        <translation>{0} ist leer; eine andere Schwierigkeit öffnen.</translation>
    </message>
    <message>
        <source>{0} is empty; write star ratings such as 1.8 2.5 3.6.</source>
        <translation>{0} ist leer; Sternewertungen wie 1.8 2.5 3.6 schreiben.</translation>
    </message>
    <message>
        <source>{0} is for hitsounds; leave it out.</source>
        <translation>{0} ist für Hitsounds; weglassen.</translation>
    </message>
    <message>
        <source>{0} is for new difficulties; a remap always repairs what surrounds its range.</source>
        <translation>{0} ist für neue Schwierigkeiten; ein Remap repariert immer, was seinen Bereich umgibt.</translation>
    </message>
    <message>
        <source>{0} is for new difficulties; leave it out.</source>
        <translation>{0} ist für neue Schwierigkeiten; weglassen.</translation>
    </message>
    <message>
        <source>{0} is for new difficulties; the task {1} keeps the kiai of the map.</source>
        <translation>{0} ist für neue Schwierigkeiten; die Aufgabe {1} behält das Kiai der Map.</translation>
    </message>
    <message>
        <source>{0} is in column {1}; the pattern suggests column {2}.</source>
        <translation>{0} ist in Spalte {1}; das Muster legt Spalte {2} nahe.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MiB and cannot be a beatmap.</source>
        <translation>{0} ist größer als {1} MiB und kann keine Beatmap sein.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MiB and cannot be a data set.</source>
        <translation>{0} ist größer als {1} MiB und kann kein Datensatz sein.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MiB, which is no text about a song.</source>
        <translation>{0} ist größer als {1} MiB, also kein Text zu einem Song.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MiB.</source>
        <translation>{0} ist größer als {1} MiB.</translation>
    </message>
    <message>
        <source>{0} is missing, though {1} names it; download the checkpoint again.</source>
        <translation>{0} fehlt, obwohl {1} es nennt; den Checkpoint neu herunterladen.</translation>
    </message>
    <message>
        <source>{0} is named by {1} and not there.</source>
        <translation>{0} wird von {1} genannt und ist nicht da.</translation>
    </message>
    <message>
        <source>{0} is neither a folder nor an .osz or .osu file.</source>
        <translation>{0} ist weder ein Ordner noch eine .osz- oder .osu-Datei.</translation>
    </message>
    <message>
        <source>{0} is no .osu file, .osz file or mapset folder.</source>
        <translation>{0} ist keine .osu-Datei, .osz-Datei oder Mapset-Ordner.</translation>
    </message>
    <message>
        <source>{0} is no longer there, so this step cannot be {1}.</source>
        <translation>{0} ist nicht mehr da, dieser Schritt kann also nicht {1} werden.</translation>
    </message>
    <message>
        <source>{0} is no longer there; put it back, or save the result somewhere else.</source>
        <translation>{0} ist nicht mehr da; zurücklegen oder das Ergebnis woanders speichern.</translation>
    </message>
    <message>
        <source>{0} is no longer there; put the mapset back, or save elsewhere.</source>
        <translation>{0} ist nicht mehr da; das Mapset zurücklegen oder woanders speichern.</translation>
    </message>
    <message>
        <source>{0} is no longer there; put the mapset&apos;s folder back first.</source>
        <translation>{0} ist nicht mehr da; zuerst den Ordner des Mapsets zurücklegen.</translation>
    </message>
    <message>
        <source>{0} is not UTF-8; save it as UTF-8.</source>
        <translation>{0} ist nicht UTF-8; speichere es als UTF-8.</translation>
    </message>
    <message>
        <source>{0} is not a JSON object.</source>
        <translation>{0} ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>{0} is not a JSON object; download the checkpoint again.</source>
        <translation>{0} ist kein JSON-Objekt; den Checkpoint neu herunterladen.</translation>
    </message>
    <message>
        <source>{0} is not a checkpoint: it has no {1}{2}. Choose a folder with config.json, {3} and tokenizer.json.</source>
        <translation>{0} ist kein Checkpoint: kein {1}{2}. Einen Ordner mit config.json, {3} und tokenizer.json wählen.</translation>
    </message>
    <message>
        <source>{0} is not a checkpoint: {1} is missing. Choose a folder with config.json, {2} and tokenizer.json.</source>
        <translation>{0} ist kein Checkpoint: {1} fehlt. Einen Ordner mit config.json, {2} und tokenizer.json wählen.</translation>
    </message>
    <message>
        <source>{0} is not a diffusion model: {1} is missing.</source>
        <translation>{0} ist kein Diffusionsmodell: {1} fehlt.</translation>
    </message>
    <message>
        <source>{0} is not a folder that can be read; choose the Songs folder of osu!.</source>
        <translation>{0} ist kein lesbarer Ordner; den Songs-Ordner von osu! wählen.</translation>
    </message>
    <message>
        <source>{0} is not a folder with a checkpoint.</source>
        <translation>{0} ist kein Ordner mit einem Checkpoint.</translation>
    </message>
    <message>
        <source>{0} is not a folder with a diffusion model.</source>
        <translation>{0} ist kein Ordner mit einem Diffusionsmodell.</translation>
    </message>
    <message>
        <source>{0} is not a folder.</source>
        <translation>{0} ist kein Ordner.</translation>
    </message>
    <message>
        <source>{0} is not a list of descriptors: {1}.</source>
        <translation>{0} ist keine Liste von Deskriptoren: {1}.</translation>
    </message>
    <message>
        <source>{0} is not a path; name a file.</source>
        <translation>{0} ist kein Pfad; eine Datei angeben.</translation>
    </message>
    <message>
        <source>{0} is not a picture that can be read; use .jpg or .png.</source>
        <translation>{0} ist kein lesbares Bild; .jpg oder .png verwenden.</translation>
    </message>
    <message>
        <source>{0} is not a preset: it has the unknown entry {1}.</source>
        <translation>{0} ist keine Vorlage: unbekannter Eintrag {1}.</translation>
    </message>
    <message>
        <source>{0} is not a preset: it needs a name and options.</source>
        <translation>{0} ist keine Vorlage: Name und Optionen fehlen.</translation>
    </message>
    <message>
        <source>{0} is not a preset: its description is not text.</source>
        <translation>{0} ist keine Vorlage: die Beschreibung ist kein Text.</translation>
    </message>
    <message>
        <source>{0} is not a tempo; choose {1} to {2} BPM.</source>
        <translation>{0} ist kein Tempo; {1} bis {2} BPM wählen.</translation>
    </message>
    <message>
        <source>{0} is not a token table Beatwright understands: {1}.</source>
        <translation>{0} ist keine Token-Tabelle, die Beatwright versteht: {1}.</translation>
    </message>
    <message>
        <source>{0} is not a whole number.</source>
        <translation>{0} ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>{0} is not a whole safetensors file; download it again.</source>
        <translation>{0} ist keine vollständige safetensors-Datei; neu herunterladen.</translation>
    </message>
    <message>
        <source>{0} is not an adapter: it has no {1}.</source>
        <translation>{0} ist kein Adapter: kein {1}.</translation>
    </message>
    <message>
        <source>{0} is not an exported request; it does not begin with {1}.</source>
        <translation>{0} ist keine exportierte Anfrage; es beginnt nicht mit {1}.</translation>
    </message>
    <message>
        <source>{0} is not an osu! beatmap: it has neither an osu! header nor a section.</source>
        <translation>{0} ist keine osu!-Beatmap: weder osu!-Kopf noch Abschnitt.</translation>
    </message>
    <message>
        <source>{0} is not on this machine and {1}, or copy the model into {2}.</source>
        <translation>{0} ist nicht auf diesem Rechner und {1}, oder das Modell nach {2} kopieren.</translation>
    </message>
    <message>
        <source>{0} is not on this machine and {1}.</source>
        <translation>{0} ist nicht auf diesem Rechner und {1}.</translation>
    </message>
    <message>
        <source>{0} is not on this machine; download it first.</source>
        <translation>{0} ist nicht auf diesem Rechner; zuerst laden.</translation>
    </message>
    <message>
        <source>{0} is not one of your styles; delete it yourself.</source>
        <translation>{0} ist keiner deiner Stile; lösche es selbst.</translation>
    </message>
    <message>
        <source>{0} is not the configuration of a model.</source>
        <translation>{0} ist nicht die Konfiguration eines Modells.</translation>
    </message>
    <message>
        <source>{0} is not the file of a style, or damaged; export it again.</source>
        <translation>{0} ist keine Datei eines Stils oder beschädigt; exportiere ihn erneut.</translation>
    </message>
    <message>
        <source>{0} is not there; choose a file that exists.</source>
        <translation>{0} ist nicht da; eine vorhandene Datei wählen.</translation>
    </message>
    <message>
        <source>{0} is of another recipe; remove it to train this member again ({1}).</source>
        <translation>{0} ist von einem anderen Rezept; entferne es, um dieses Mitglied neu zu trainieren ({1}).</translation>
    </message>
    <message>
        <source>{0} is packed in a way that osu! does not read: {1}.</source>
        <translation>{0} ist auf eine Art gepackt, die osu! nicht liest: {1}.</translation>
    </message>
    <message>
        <source>{0} is played at {1} %; the objects around it are at {2} %, so the volume {3} for this one alone.</source>
        <translation>{0} wird mit {1} % gespielt; die Objekte ringsum mit {2} %, die Lautstärke {3} also nur für dieses.</translation>
    </message>
    <message>
        <source>{0} is played at {1} %; {2} % would be expected.</source>
        <translation>{0} wird mit {1} % gespielt; {2} % wäre zu erwarten.</translation>
    </message>
    <message>
        <source>{0} is probably not on the beat that the song has here.</source>
        <translation>{0} liegt wohl nicht auf dem Schlag, den das Lied hier hat.</translation>
    </message>
    <message>
        <source>{0} is silent from beginning to end; choose another file.</source>
        <translation>{0} ist von Anfang bis Ende stumm; eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>{0} is silent, so there is no beat to find; choose another file.</source>
        <translation>{0} ist stumm, es gibt also keinen Schlag zu finden; eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>{0} is silent.</source>
        <translation>{0} ist stumm.</translation>
    </message>
    <message>
        <source>{0} is the same as {1}.</source>
        <translation>{0} ist dasselbe wie {1}.</translation>
    </message>
    <message>
        <source>{0} is too large for a beatmap.</source>
        <translation>{0} ist zu groß für eine Beatmap.</translation>
    </message>
    <message>
        <source>{0} is too large; use a picture of at most 64 million pixels.</source>
        <translation>{0} ist zu groß; ein Bild von höchstens 64 Millionen Pixeln verwenden.</translation>
    </message>
    <message>
        <source>{0} is wrong: {1}.</source>
        <translation>{0} ist falsch: {1}.</translation>
    </message>
    <message>
        <source>{0} is {1}, which is not a number.</source>
        <translation>{0} ist {1}, das ist keine Zahl.</translation>
    </message>
    <message>
        <source>{0} is {1}; settings may have one decimal.</source>
        <translation>{0} ist {1}; Einstellungen dürfen eine Dezimalstelle haben.</translation>
    </message>
    <message>
        <source>{0} is {1}; {2} is suggested for {3} of this length.</source>
        <translation>{0} ist {1}; für {3} dieser Länge empfiehlt sich {2}.</translation>
    </message>
    <message>
        <source>{0} is {1}; {2} is usual for {3}.</source>
        <translation>{0} ist {1}; für {3} ist {2} üblich.</translation>
    </message>
    <message>
        <source>{0} is {1}; {2} would be expected.</source>
        <translation>{0} ist {1}; {2} wäre zu erwarten.</translation>
    </message>
    <message>
        <source>{0} knows the years {1} to {2}.</source>
        <translation>{0} kennt die Jahre {1} bis {2}.</translation>
    </message>
    <message>
        <source>{0} knows {1} only.</source>
        <translation>{0} kennt nur {1}.</translation>
    </message>
    <message>
        <source>{0} lacks a factor for {1}; it is damaged.</source>
        <translation>{0} fehlt ein Faktor für {1}; beschädigt.</translation>
    </message>
    <message>
        <source>{0} lacks a part of the model; download it again.</source>
        <translation>{0} fehlt ein Teil des Modells; lade es erneut herunter.</translation>
    </message>
    <message>
        <source>{0} lacks a part; get the model again.</source>
        <translation>{0} fehlt ein Teil; das Modell neu holen.</translation>
    </message>
    <message>
        <source>{0} lacks {1}; download the model again.</source>
        <translation>In {0} fehlt {1}; lade das Modell erneut herunter.</translation>
    </message>
    <message>
        <source>{0} lasts less than two seconds; choose a whole song.</source>
        <translation>{0} dauert weniger als zwei Sekunden; ein ganzes Lied wählen.</translation>
    </message>
    <message>
        <source>{0} lasts {1} s; choose a part of it of at least {2} s.</source>
        <translation>{0} dauert {1} s; wähle einen Teil davon von mindestens {2} s.</translation>
    </message>
    <message>
        <source>{0} leads to a file that is gone; download the model again.</source>
        <translation>{0} führt zu einer Datei, die weg ist; das Modell neu herunterladen.</translation>
    </message>
    <message>
        <source>{0} leads to {1}, which is not https.</source>
        <translation>{0} führt zu {1}, das kein https ist.</translation>
    </message>
    <message>
        <source>{0} lies on {1}; {2} would be expected.</source>
        <translation>{0} liegt auf {1}; {2} wäre zu erwarten.</translation>
    </message>
    <message>
        <source>{0} makes new difficulties; the task {1} changes one that is there.</source>
        <translation>{0} erstellt neue Schwierigkeiten; die Aufgabe {1} ändert eine vorhandene.</translation>
    </message>
    <message>
        <source>{0} maps</source>
        <translation>{0} Maps</translation>
    </message>
    <message>
        <source>{0} maps nothing by itself, so there is no speed to measure.</source>
        <translation>{0} mappt nichts allein, also gibt es kein Tempo zu messen.</translation>
    </message>
    <message>
        <source>{0} ms after the spinner the next object comes; leave {1} ms.</source>
        <translation>{0} ms nach dem Spinner kommt das nächste Objekt; {1} ms lassen.</translation>
    </message>
    <message>
        <source>{0} must be a range such as 4-6, lowest first, not {1}.</source>
        <translation>{0} muss ein Bereich wie 4-6 sein, der kleinere Wert zuerst, nicht {1}.</translation>
    </message>
    <message>
        <source>{0} must be a range such as 4-6, not {1}.</source>
        <translation>{0} muss ein Bereich wie 4-6 sein, nicht {1}.</translation>
    </message>
    <message>
        <source>{0} must be a single line.</source>
        <translation>{0} muss eine einzige Zeile sein.</translation>
    </message>
    <message>
        <source>{0} must be smaller than half of {1}: a part has one at each end.</source>
        <translation>{0} muss kleiner als die Hälfte von {1} sein: ein Teil hat an jedem Ende eines.</translation>
    </message>
    <message>
        <source>{0} must give {1} the numbers least, warning and problem.</source>
        <translation>{0} muss {1} die Zahlen least, warning und problem geben.</translation>
    </message>
    <message>
        <source>{0} must hold map: without it there are no hit objects.</source>
        <translation>{0} muss map enthalten: ohne das gibt es keine Objekte.</translation>
    </message>
    <message>
        <source>{0} must hold one table for each check.</source>
        <translation>{0} muss für jede Prüfung eine Tabelle enthalten.</translation>
    </message>
    <message>
        <source>{0} names a difficulty outside of its set.</source>
        <translation>{0} nennt eine Schwierigkeit außerhalb ihres Sets.</translation>
    </message>
    <message>
        <source>{0} names no audio file; add AudioFilename to it, or choose another difficulty.</source>
        <translation>{0} nennt keine Audiodatei; AudioFilename ergänzen oder eine andere Schwierigkeit wählen.</translation>
    </message>
    <message>
        <source>{0} names the check {1}, which does not exist; see docs/checks.md.</source>
        <translation>{0} nennt die Prüfung {1}, die es nicht gibt; siehe docs/checks.md.</translation>
    </message>
    <message>
        <source>{0} names the weight file {1}, which does not lie beside it.</source>
        <translation>{0} nennt die Gewichtsdatei {1}, die nicht daneben liegt.</translation>
    </message>
    <message>
        <source>{0} needs about {1} GiB of memory, but only {2} GiB are free; close other programs or choose a smaller model.</source>
        <translation>{0} braucht etwa {1} GiB Speicher, aber nur {2} GiB sind frei; andere Programme schließen oder ein kleineres Modell wählen.</translation>
    </message>
    <message>
        <source>{0} notes at once; at this level {1} are enough for {2} keys.</source>
        <translation>{0} Noten zugleich; auf dieser Stufe genügen {1} für {2} Tasten.</translation>
    </message>
    <message>
        <source>{0} notes in {1} until {2}; {3} is usual at this level.</source>
        <translation>{0} Noten in {1} bis {2}; {3} ist auf dieser Stufe üblich.</translation>
    </message>
    <message>
        <source>{0} notes play the skin&apos;s hitnormal, although the set has &quot;{1}&quot;.</source>
        <translation>{0} Noten spielen das Hitnormal des Skins, obwohl das Set „{1}“ hat.</translation>
    </message>
    <message>
        <source>{0} objects from here sound at {1} %, hardly heard over the song.</source>
        <translation>{0} Objekte ab hier klingen mit {1} %, über dem Song kaum zu hören.</translation>
    </message>
    <message>
        <source>{0} objects from here sound at {1} %, perhaps too quiet for the song.</source>
        <translation>{0} Objekte ab hier klingen mit {1} %, vielleicht zu leise für den Song.</translation>
    </message>
    <message>
        <source>{0} of the notes are hold notes instead of {1}: the others have no room for one at this density.</source>
        <translation>{0} der Noten sind Haltenoten statt {1}: die anderen haben bei dieser Dichte keinen Platz dafür.</translation>
    </message>
    <message>
        <source>{0} of the objects</source>
        <translation>{0} der Objekte</translation>
    </message>
    <message>
        <source>{0} of the {1} set</source>
        <translation>{0} des Sets {1}</translation>
    </message>
    <message>
        <source>{0} of {1} beatmaps</source>
        <translation>{0} von {1} Beatmaps</translation>
    </message>
    <message>
        <source>{0} of {1} sets</source>
        <translation>{0} von {1} Sets</translation>
    </message>
    <message>
        <source>{0} of {1} was damaged on the way; try again.</source>
        <translation>{0} von {1} wurde unterwegs beschädigt; nochmals versuchen.</translation>
    </message>
    <message>
        <source>{0} or higher</source>
        <translation>mindestens {0}</translation>
    </message>
    <message>
        <source>{0} or lower</source>
        <translation>höchstens {0}</translation>
    </message>
    <message>
        <source>{0} outside of {1} to {2}.</source>
        <translation>{0} außerhalb von {1} bis {2}.</translation>
    </message>
    <message>
        <source>{0} plays the {1} set; {2} would be expected.</source>
        <translation>{0} spielt das Set {1}; {2} wäre zu erwarten.</translation>
    </message>
    <message>
        <source>{0} px from the object before</source>
        <translation>{0} px vom vorigen Objekt entfernt</translation>
    </message>
    <message>
        <source>{0} px right of and {1} px below the grid</source>
        <translation>{0} px rechts vom und {1} px unter dem Raster</translation>
    </message>
    <message>
        <source>{0} px to the next object, but {1} px for the same time shortly before.</source>
        <translation>{0} px zum nächsten Objekt, aber {1} px für dieselbe Zeit kurz davor.</translation>
    </message>
    <message>
        <source>{0} red lines, the first {1}</source>
        <translation>{0} rote Linien, die erste {1}</translation>
    </message>
    <message>
        <source>{0} reverses in {1} ms are too many to read here.</source>
        <translation>{0} Umkehrungen in {1} ms sind hier zu viele zum Lesen.</translation>
    </message>
    <message>
        <source>{0} s without an addition or another sample set, until {1}.</source>
        <translation>{0} s ohne Zusatz oder anderes Sample-Set, bis {1}.</translation>
    </message>
    <message>
        <source>{0} says the stars of each difficulty; leave {1} out.</source>
        <translation>{0} sagt die Sterne jeder Schwierigkeit; {1} weglassen.</translation>
    </message>
    <message>
        <source>{0} ships with the program and stays.</source>
        <translation>{0} gehört zum Programm und bleibt.</translation>
    </message>
    <message>
        <source>{0} should lie in {1}, but does not; install Beatwright again.</source>
        <translation>{0} sollte in {1} liegen, tut es aber nicht; Beatwright neu installieren.</translation>
    </message>
    <message>
        <source>{0} shows the model a difficulty; name one (--beatmap).</source>
        <translation>{0} zeigt dem Modell eine Schwierigkeit; eine angeben (--beatmap).</translation>
    </message>
    <message>
        <source>{0} slider&apos;s repeats from here sound at {1} %, next to nothing. Is there no sound in the song?</source>
        <translation>{0} Sliderwiederholungen ab hier klingen mit {1} %, also fast gar nicht. Ist im Song dort nichts?</translation>
    </message>
    <message>
        <source>{0} sliders follow one another for {1} s. Is there time to rest?</source>
        <translation>{0} Slider folgen {1} s lang aufeinander. Ist Zeit zum Ausruhen?</translation>
    </message>
    <message>
        <source>{0} stands where {1} would be expected.</source>
        <translation>{0} steht, wo {1} zu erwarten wäre.</translation>
    </message>
    <message>
        <source>{0} stars</source>
        <translation>{0} Sterne</translation>
    </message>
    <message>
        <source>{0} takes its additions from the {1} set; the {2} set would be expected.</source>
        <translation>{0} nimmt seine Zusätze aus dem Set {1}; das Set {2} wäre zu erwarten.</translation>
    </message>
    <message>
        <source>{0} takes no {1}; leave that out, or choose another model.</source>
        <translation>{0} nimmt kein {1}; lass das weg oder wähle ein anderes Modell.</translation>
    </message>
    <message>
        <source>{0} times</source>
        <translation>{0}-mal</translation>
    </message>
    <message>
        <source>{0} together must leave a part of the window; make one smaller.</source>
        <translation>{0} zusammen müssen einen Teil des Fensters lassen; eines verkleinern.</translation>
    </message>
    <message>
        <source>{0} unpacks to more data than a mapset may have: stopped at {1}.</source>
        <translation>{0} entpackt sich zu mehr Daten, als ein Mapset haben darf: gestoppt bei {1}.</translation>
    </message>
    <message>
        <source>{0} unpacks to more than {1} MiB; that is not a mapset.</source>
        <translation>{0} entpackt sich zu mehr als {1} MiB; das ist kein Mapset.</translation>
    </message>
    <message>
        <source>{0} was changed after this step, so it cannot be {1} without losing those changes; undo the later steps first, or take one of its backups.</source>
        <translation>{0} wurde nach diesem Schritt geändert, er kann also nicht {1} werden, ohne diese Änderungen zu verlieren; zuerst die späteren Schritte rückgängig machen oder eine Sicherung nehmen.</translation>
    </message>
    <message>
        <source>{0} was changed by another program a moment ago; nothing was written.</source>
        <translation>{0} wurde gerade von einem anderen Programm geändert; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>{0} was changed by another program after it was read; replace it with the proposal (a backup is kept), or accept as a new difficulty.</source>
        <translation>{0} wurde nach dem Lesen von einem anderen Programm geändert; durch den Vorschlag ersetzen (eine Sicherung bleibt) oder als neue Schwierigkeit annehmen.</translation>
    </message>
    <message>
        <source>{0} was left out: in osu!taiko hit sounds are the notes themselves.</source>
        <translation>{0} wurde weggelassen: in osu!taiko sind die Hitsounds die Noten selbst.</translation>
    </message>
    <message>
        <source>{0} was not trained for this.</source>
        <translation>{0} wurde dafür nicht trainiert.</translation>
    </message>
    <message>
        <source>{0} was not trained with years.</source>
        <translation>{0} wurde ohne Jahre trainiert.</translation>
    </message>
    <message>
        <source>{0} would be expected to be a {1}.</source>
        <translation>Für {0} wäre {1} zu erwarten.</translation>
    </message>
    <message>
        <source>{0} would be expected to be over, and {1} to follow.</source>
        <translation>{0} sollte schon vorbei sein, und {1} folgen.</translation>
    </message>
    <message>
        <source>{0} would be expected to be {1}.</source>
        <translation>Für {0} wäre {1} zu erwarten.</translation>
    </message>
    <message>
        <source>{0} would be expected to begin a new combo, as the pattern of combos around it has it.</source>
        <translation>Für {0} wäre nach dem Muster der Combos ringsum zu erwarten, dass eine neue Combo beginnt.</translation>
    </message>
    <message>
        <source>{0} would be expected to begin a new combo, rather than the one at {1}.</source>
        <translation>Für {0} wäre zu erwarten, dass eine neue Combo beginnt, statt bei {1}.</translation>
    </message>
    <message>
        <source>{0} would be expected to begin a new combo.</source>
        <translation>Für {0} wäre eine neue Combo zu erwarten.</translation>
    </message>
    <message>
        <source>{0} would be expected to go on with {1}.</source>
        <translation>Bei {0} wäre als Fortsetzung {1} zu erwarten.</translation>
    </message>
    <message>
        <source>{0} would be expected to have a place of its own, {1}.</source>
        <translation>Für {0} wäre eine eigene Stelle zu erwarten, {1}.</translation>
    </message>
    <message>
        <source>{0} would be expected to have {1}.</source>
        <translation>Für {0} wäre {1} zu erwarten.</translation>
    </message>
    <message>
        <source>{0} would be expected to sound here, with {1}.</source>
        <translation>Für {0} wäre hier ein Klang zu erwarten, mit {1}.</translation>
    </message>
    <message>
        <source>{0} would be expected without {1}.</source>
        <translation>{0} wäre ohne {1} zu erwarten.</translation>
    </message>
    <message>
        <source>{0} would become far larger than it is, as no file that torch writes does; it is not opened. Use a checkpoint with {1}.</source>
        <translation>{0} würde weit größer, als es ist, wie keine von torch geschriebene Datei; es wird nicht geöffnet. Einen Checkpoint mit {1} verwenden.</translation>
    </message>
    <message>
        <source>{0} writes exact positions by itself; only those of V28 and V29 are refined.</source>
        <translation>{0} schreibt selbst genaue Positionen; nur die von V28 und V29 werden verfeinert.</translation>
    </message>
    <message>
        <source>{0} {1} after the end of the song, the last one by {2} s; the model heard nothing there.</source>
        <translation>{0} {1} nach dem Ende des Liedes, das letzte um {2} s; das Modell hörte dort nichts.</translation>
    </message>
    <message>
        <source>{0} {1} follow one another; {2} in a row are allowed at this level.</source>
        <translation>{0} {1} folgen aufeinander; {2} in Folge sind auf dieser Stufe erlaubt.</translation>
    </message>
    <message>
        <source>{0} {1} is not a folder; choose the folder of an adapter.</source>
        <translation>{0} {1} ist kein Ordner; den Ordner eines Adapters wählen.</translation>
    </message>
    <message>
        <source>{0} {1} is not a length; write seconds, 2m, 1m30s or 1:30.</source>
        <translation>{0} {1} ist keine Länge; Sekunden, 2m, 1m30s oder 1:30 schreiben.</translation>
    </message>
    <message>
        <source>{0} {1} is not a number.</source>
        <translation>{0} {1} ist keine Zahl.</translation>
    </message>
    <message>
        <source>{0} {1} is not a picture osu! shows; use .jpg or .png.</source>
        <translation>{0} {1} ist kein Bild, das osu! zeigt; .jpg oder .png verwenden.</translation>
    </message>
    <message>
        <source>{0} {1} is not there; choose a picture that exists.</source>
        <translation>{0} {1} ist nicht da; ein vorhandenes Bild wählen.</translation>
    </message>
    <message>
        <source>{0} {1} is not there; choose maps, or a folder.</source>
        <translation>{0} {1} ist nicht da; wähle Maps oder einen Ordner.</translation>
    </message>
    <message>
        <source>{0} {1} is not {2}.</source>
        <translation>{0} {1} ist nicht {2}.</translation>
    </message>
    <message>
        <source>{0} {1} is out of range; use {2} to {3}.</source>
        <translation>{0} {1} liegt außerhalb; {2} bis {3} verwenden.</translation>
    </message>
    <message>
        <source>{0} {1} is out of range; {2}.</source>
        <translation>{0} {1} liegt außerhalb; {2}.</translation>
    </message>
    <message>
        <source>{0} {1} is unknown; use {2}.</source>
        <translation>{0} {1} ist unbekannt; {2} verwenden.</translation>
    </message>
    <message>
        <source>{0} {1} on {2} ({3}); {4} ({5}) would be expected.</source>
        <translation>{0} {1} auf {2} ({3}); {4} ({5}) wäre zu erwarten.</translation>
    </message>
    <message>
        <source>{0} {1} {2} where the song suggests none; the rhythm would be plainer without it.</source>
        <translation>{0} {1} {2}, wo der Song nichts nahelegt; der Rhythmus wäre schlichter ohne es.</translation>
    </message>
    <message>
        <source>{0} {1} {2} where the song suggests nothing; the rhythm would be plainer without them.</source>
        <translation>{0} {1} {2}, wo der Song nichts nahelegt; der Rhythmus wäre schlichter ohne sie.</translation>
    </message>
    <message>
        <source>{0} {1} {2}; the song suggests {3} ({4}).</source>
        <translation>{0} {1} {2}; das Lied legt {3} nahe ({4}).</translation>
    </message>
    <message>
        <source>{0} {1} {2}×, alone among objects at {3}×.</source>
        <translation>{0} {1} {2}×, allein unter Objekten mit {3}×.</translation>
    </message>
    <message>
        <source>{0} {1} {2}×; {3}× would be expected.</source>
        <translation>{0} {1} {2}×; {3}× wäre zu erwarten.</translation>
    </message>
    <message>
        <source>{0} {1}: the strength is out of range; use {2}.</source>
        <translation>{0} {1}: die Stärke liegt außerhalb; {2} verwenden.</translation>
    </message>
    <message>
        <source>{0} {1}: {2} cannot be shown this; {3}.</source>
        <translation>{0} {1}: {2} kann das nicht gezeigt werden; {3}.</translation>
    </message>
    <message>
        <source>{0} {1}: {2} does not know this mode; {3}.</source>
        <translation>{0} {1}: {2} kennt diesen Modus nicht; {3}.</translation>
    </message>
    <message>
        <source>{0} {1}: {2} does not write this; {3}.</source>
        <translation>{0} {1}: {2} schreibt das nicht; {3}.</translation>
    </message>
    <message>
        <source>{0} {1}: {2} maps nothing by itself; choose another model.</source>
        <translation>{0} {1}: {2} mappt selbst nichts; ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>{0} {1}; download it again.</source>
        <translation>{0} {1}; neu herunterladen.</translation>
    </message>
    <message>
        <source>{0} “{1}” is not a whole number; {2}.</source>
        <translation>{0} „{1}“ ist keine ganze Zahl; {2}.</translation>
    </message>
    <message>
        <source>{0} “{1}” is not {2}; use {3}.</source>
        <translation>{0} „{1}“ ist nicht {2}; {3} verwenden.</translation>
    </message>
    <message>
        <source>{0} “{1}” is unknown; use yes or no.</source>
        <translation>{0} „{1}“ ist unbekannt; yes oder no verwenden.</translation>
    </message>
    <message>
        <source>{0} “{1}” is unknown; use {2}.</source>
        <translation>{0} „{1}“ ist unbekannt; {2} verwenden.</translation>
    </message>
    <message>
        <source>{0}, {1} of {2} MiB</source>
        <translation>{0}, {1} von {2} MiB</translation>
    </message>
    <message>
        <source>{0}: a report is written as one of {1}; give the file such an ending.</source>
        <translation>{0}: ein Bericht wird als {1} geschrieben; der Datei eine solche Endung geben.</translation>
    </message>
    <message>
        <source>{0}: a side-car says {1} BPM and its red lines {2}{3}.</source>
        <translation>{0}: eine Beidatei nennt {1} BPM und die roten Linien {2}{3}.</translation>
    </message>
    <message>
        <source>{0}: it is not a request.</source>
        <translation>{0}: das ist keine Anfrage.</translation>
    </message>
    <message>
        <source>{0}: its objects come {1} ms too {2} against {3}; retime it.</source>
        <translation>{0}: die Objekte kommen gegenüber {3} um {1} ms zu {2}; richte das Timing neu aus.</translation>
    </message>
    <message>
        <source>{0}: its objects do not fall on what begins in {1}; it is another song, another cut, or the tempo is wrong.</source>
        <translation>{0}: die Objekte fallen nicht auf das, was in {1} beginnt; es ist ein anderer Song, ein anderer Schnitt, oder das Tempo ist falsch.</translation>
    </message>
    <message>
        <source>{0}: its objects go on {1} s after the end of {2}.</source>
        <translation>{0}: die Objekte gehen nach dem Ende von {2} noch {1} s weiter.</translation>
    </message>
    <message>
        <source>{0}: its red lines drift {1} ms against {2}; retime it.</source>
        <translation>{0}: die roten Linien laufen gegenüber {2} um {1} ms weg; richte das Timing neu aus.</translation>
    </message>
    <message>
        <source>{0}: the tensor {1} has the shape {2}, but config.json calls for {3}.</source>
        <translation>{0}: der Tensor {1} hat die Form {2}, aber config.json verlangt {3}.</translation>
    </message>
    <message>
        <source>{0}: the tensor {1} holds values that are no numbers; download again.</source>
        <translation>{0}: der Tensor {1} enthält Werte, die keine Zahlen sind; neu herunterladen.</translation>
    </message>
    <message>
        <source>{0}: the weights hold the tensor {1}, which config.json has no place for.</source>
        <translation>{0}: die Gewichte enthalten den Tensor {1}, für den config.json keinen Platz hat.</translation>
    </message>
    <message>
        <source>{0}: the weights lack the tensor {1} that config.json calls for.</source>
        <translation>{0}: den Gewichten fehlt der Tensor {1}, den config.json verlangt.</translation>
    </message>
    <message>
        <source>{0}: tokenizer.json has {1} tokens, but the model of config.json {2} {3}; the files belong to different models. Download the checkpoint again.</source>
        <translation>{0}: tokenizer.json hat {1} Tokens, aber das Modell von config.json {2} {3}; die Dateien gehören zu verschiedenen Modellen. Den Checkpoint neu herunterladen.</translation>
    </message>
    <message>
        <source>{0}: {1} has no descriptor {2} in this mode; leave it out.</source>
        <translation>{0}: {1} hat in diesem Modus keinen Deskriptor {2}; weglassen.</translation>
    </message>
    <message>
        <source>{0}: {1} holds no diffusion model; download it again.</source>
        <translation>{0}: {1} enthält kein Diffusionsmodell; neu herunterladen.</translation>
    </message>
    <message>
        <source>{0}: {1} is not a table of classes; download the model again.</source>
        <translation>{0}: {1} ist keine Klassentabelle; das Modell neu herunterladen.</translation>
    </message>
    <message>
        <source>{0}: {1} knows {2} classes, but {3} has {4}.</source>
        <translation>{0}: {1} kennt {2} Klassen, aber {3} hat {4}.</translation>
    </message>
    <message>
        <source>{0}: {1} lacks the tensor {2} of shape {3}.</source>
        <translation>{0}: {1} fehlt der Tensor {2} der Form {3}.</translation>
    </message>
    <message>
        <source>{0}: {1} must be a whole number, not {2}.</source>
        <translation>{0}: {1} muss eine ganze Zahl sein, nicht {2}.</translation>
    </message>
    <message>
        <source>{0}: {1} of its objects lie more than 2 ms from any tick; resnap it.</source>
        <translation>{0}: {1} der Objekte liegen mehr als 2 ms neben jedem Tick; snappe sie neu.</translation>
    </message>
    <message>
        <source>{0}: {1} {2}further places like these are not listed ({3} in all).</source>
        <translation>{0}: {1} {2}weitere solche Stellen sind nicht aufgeführt (insgesamt {3}).</translation>
    </message>
    <message>
        <source>{0}: {1}; leave it out, or choose another mode.</source>
        <translation>{0}: {1}; weglassen oder einen anderen Modus wählen.</translation>
    </message>
    <message>
        <source>{0}; choose another model for MaiMod.</source>
        <translation>{0}; ein anderes Modell für MaiMod wählen.</translation>
    </message>
    <message>
        <source>{0}; less than {1} x {2} looks blurred.</source>
        <translation>{0}; weniger als {1} x {2} sieht unscharf aus.</translation>
    </message>
    <message>
        <source>{0}; {1} x {2} is the most.</source>
        <translation>{0}; {1} x {2} ist das Maximum.</translation>
    </message>
    <message>
        <source>{0}{1} is {2}; choose from {3} to {4}.</source>
        <translation>{0}{1} ist {2}; wähle von {3} bis {4}.</translation>
    </message>
</context>
<context>
    <name>form</name>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
</context>
</TS>
