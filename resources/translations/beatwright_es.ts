<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>

A backup is kept, and the change can be undone. If osu!&apos;s editor has the difficulty open, save there first and load it again afterwards.</source>
        <translation>

Se conserva una copia de seguridad y el cambio se puede deshacer. Si el editor de osu! tiene abierta la dificultad, guardar allí primero y volver a cargarla después.</translation>
    </message>
    <message>
        <source> ({now} are now)</source>
        <translation> (ahora {now})</translation>
    </message>
    <message>
        <source> The difficulty has changed since; run it again.</source>
        <translation> La dificultad ha cambiado desde entonces; ejecutar de nuevo.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source> and SV that keeps the sliders</source>
        <translation> y SV que conserva los sliders</translation>
    </message>
    <message>
        <source> and {count} other difficulties were</source>
        <translation> y otras {count} dificultades se han</translation>
    </message>
    <message>
        <source> and, where objects coincide, for the set&apos;s other difficulties</source>
        <translation> y, donde coinciden objetos, para las demás dificultades del set</translation>
    </message>
    <message>
        <source> keys</source>
        <translation> teclas</translation>
    </message>
    <message>
        <source> {left} of them cannot be kept: an SV must be between 0.1 and 10.</source>
        <translation> {left} de ellos no se pueden conservar: la SV debe estar entre 0.1 y 10.</translation>
    </message>
    <message numerus="yes">
        <source>%n difficulties</source>
        <translation>
            <numerusform>%n dificultad</numerusform>
            <numerusform>%n dificultades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faults</source>
        <translation>
            <numerusform>%n fallo</numerusform>
            <numerusform>%n fallos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files cannot be opened: {names}.</source>
        <translation>
            <numerusform>%n archivo no se puede abrir: {names}.</numerusform>
            <numerusform>%n archivos no se pueden abrir: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n hallazgo</numerusform>
            <numerusform>%n hallazgos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings fixed</source>
        <translation>
            <numerusform>%n hallazgo corregido</numerusform>
            <numerusform>%n hallazgos corregidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings were</source>
        <translation>
            <numerusform>%n hallazgo se ha</numerusform>
            <numerusform>%n hallazgos se han</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings would be fixed</source>
        <translation>
            <numerusform>Se corregiría %n hallazgo</numerusform>
            <numerusform>Se corregirían %n hallazgos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n excluida</numerusform>
            <numerusform>%n excluidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n maps</source>
        <translation>
            <numerusform>%n mapa</numerusform>
            <numerusform>%n mapas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minor findings</source>
        <translation>
            <numerusform>%n hallazgo leve</numerusform>
            <numerusform>%n hallazgos leves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more taps</source>
        <translation>
            <numerusform>%n pulsación más</numerusform>
            <numerusform>%n pulsaciones más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n mensaje nuevo</numerusform>
            <numerusform>%n mensajes nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objects</source>
        <translation>
            <numerusform>%n objeto</numerusform>
            <numerusform>%n objetos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objects added</source>
        <translation>
            <numerusform>%n objeto añadido</numerusform>
            <numerusform>%n objetos añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objects changed</source>
        <translation>
            <numerusform>%n objeto cambiado</numerusform>
            <numerusform>%n objetos cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objects removed</source>
        <translation>
            <numerusform>%n objeto quitado</numerusform>
            <numerusform>%n objetos quitados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objects with other sounds</source>
        <translation>
            <numerusform>%n objeto con otros sonidos</numerusform>
            <numerusform>%n objetos con otros sonidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposals for {song} were not decided when the program ended.</source>
        <translation>
            <numerusform>%n propuesta para {song} quedó sin decidir al cerrar el programa.</numerusform>
            <numerusform>%n propuestas para {song} quedaron sin decidir al cerrar el programa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposals were</source>
        <translation>
            <numerusform>%n propuesta se ha</numerusform>
            <numerusform>%n propuestas se han</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposals were not decided when the program ended, the last for {song}.</source>
        <translation>
            <numerusform>%n propuesta quedó sin decidir al cerrar el programa, la última para {song}.</numerusform>
            <numerusform>%n propuestas quedaron sin decidir al cerrar el programa, la última para {song}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n red lines differ</source>
        <translation>
            <numerusform>%n línea roja difiere</numerusform>
            <numerusform>%n líneas rojas difieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests wait</source>
        <translation>
            <numerusform>%n petición espera</numerusform>
            <numerusform>%n peticiones esperan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests were</source>
        <translation>
            <numerusform>%n petición estaba</numerusform>
            <numerusform>%n peticiones estaban</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets</source>
        <translation>
            <numerusform>%n set</numerusform>
            <numerusform>%n sets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sliders would end elsewhere</source>
        <translation>
            <numerusform>%n slider acabaría en otro punto</numerusform>
            <numerusform>%n sliders acabarían en otro punto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n songs</source>
        <translation>
            <numerusform>%n canción</numerusform>
            <numerusform>%n canciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stars</source>
        <translation>
            <numerusform>%n estrella</numerusform>
            <numerusform>%n estrellas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps of training</source>
        <translation>
            <numerusform>%n paso de entrenamiento</numerusform>
            <numerusform>%n pasos de entrenamiento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taps</source>
        <translation>
            <numerusform>%n pulsación</numerusform>
            <numerusform>%n pulsaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable files</source>
        <translation>
            <numerusform>%n archivo ilegible</numerusform>
            <numerusform>%n archivos ilegibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Difficulty</source>
        <translation>&amp;Dificultad</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Modding</source>
        <translation>&amp;Modding</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Reproducción</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>+0.01 BPM</source>
        <translation>+0.01 BPM</translation>
    </message>
    <message>
        <source>+1 beat</source>
        <translation>+1 pulso</translation>
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
        <translation>+½ pulso</translation>
    </message>
    <message>
        <source>, and try another tempo</source>
        <translation>, y probar otro tempo</translation>
    </message>
    <message>
        <source>, up to {max:.0f} ms</source>
        <translation>, hasta {max:.0f} ms</translation>
    </message>
    <message>
        <source>, {value} times with different seeds</source>
        <translation>, {value} veces con semillas distintas</translation>
    </message>
    <message>
        <source>0 switches it off, 1 is as much as the maps differ from usual, 1.5 exaggerates it</source>
        <translation>0 lo apaga, 1 es tanto como los mapas se apartan de lo habitual, 1,5 lo exagera</translation>
    </message>
    <message>
        <source>0 switches the style off, 1 is as it was taught, 1.5 exaggerates it</source>
        <translation>0 apaga el estilo, 1 es como se aprendió, 1,5 lo exagera</translation>
    </message>
    <message>
        <source>0.01 BPM faster</source>
        <translation>0.01 BPM más rápido</translation>
    </message>
    <message>
        <source>0.01 BPM slower</source>
        <translation>0.01 BPM más lento</translation>
    </message>
    <message>
        <source>000:00 left</source>
        <translation>quedan 000:00</translation>
    </message>
    <message>
        <source>00:24:100, 1:20 or 24.1 (seconds), or 24100 (ms)</source>
        <translation>00:24:100, 1:20 o 24.1 (segundos), o 24100 (ms)</translation>
    </message>
    <message>
        <source>1 ms earlier</source>
        <translation>1 ms antes</translation>
    </message>
    <message>
        <source>1 ms later</source>
        <translation>1 ms después</translation>
    </message>
    <message>
        <source>1 repeat</source>
        <translation>1 repetición</translation>
    </message>
    <message>
        <source>5 ms earlier</source>
        <translation>5 ms antes</translation>
    </message>
    <message>
        <source>5 ms later</source>
        <translation>5 ms después</translation>
    </message>
    <message>
        <source>; {moved_ends} slider ends move</source>
        <translation>; {moved_ends} finales de slider se mueven</translation>
    </message>
    <message>
        <source>A checkpoint folder on this machine</source>
        <translation>Una carpeta de checkpoint en este equipo</translation>
    </message>
    <message>
        <source>A command line cannot say all that this form has; export the request as a file instead.</source>
        <translation>Una línea de comandos no puede expresar todo lo de este formulario; exportar la petición como archivo.</translation>
    </message>
    <message>
        <source>A folder of mapsets; folders and .osz files can be dropped here too</source>
        <translation>Una carpeta de mapsets; aquí también se pueden soltar carpetas y archivos .osz</translation>
    </message>
    <message>
        <source>A folder of maps…</source>
        <translation>Una carpeta de mapas…</translation>
    </message>
    <message>
        <source>A folder of songs, with the folders in it; it can be dropped here too</source>
        <translation>Una carpeta de canciones, con las carpetas que contiene; también se puede soltar aquí</translation>
    </message>
    <message>
        <source>A job in the queue uses it; wait, or stop that</source>
        <translation>Un trabajo de la cola lo usa; esperar o detenerlo</translation>
    </message>
    <message>
        <source>A job is running; quitting stops it. Requests wait in the queue at the next start.</source>
        <translation>Hay un trabajo en marcha; salir lo detiene. Las peticiones esperan en la cola al próximo inicio.</translation>
    </message>
    <message>
        <source>A job works on it; wait, or stop it</source>
        <translation>Un trabajo lo está procesando; esperar o detenerlo</translation>
    </message>
    <message>
        <source>A level</source>
        <translation>Un nivel</translation>
    </message>
    <message>
        <source>A model finds the beats, in one pass over the song</source>
        <translation>Un modelo busca los pulsos en una pasada por la canción</translation>
    </message>
    <message>
        <source>A music style plays in the song lab: press Use</source>
        <translation>Un estilo musical se oye en el laboratorio de canciones: pulse Usar</translation>
    </message>
    <message>
        <source>A pattern</source>
        <translation>Un patrón</translation>
    </message>
    <message>
        <source>A pattern such as streams or jumps; mappers count alike</source>
        <translation>Un patrón como streams o jumps; los mappers cuentan igual</translation>
    </message>
    <message>
        <source>A proposal is shown beside the original.</source>
        <translation>La propuesta se muestra junto al original.</translation>
    </message>
    <message>
        <source>A proposal is shown instead of the original.</source>
        <translation>La propuesta se muestra en lugar del original.</translation>
    </message>
    <message>
        <source>A proposal is shown with the original behind it.</source>
        <translation>La propuesta se muestra con el original detrás.</translation>
    </message>
    <message>
        <source>A small adapter of the decoder: what the objects are. About five minutes for twenty maps.</source>
        <translation>Un adaptador pequeño del decodificador: qué son los objetos. Unos cinco minutos para veinte mapas.</translation>
    </message>
    <message>
        <source>A song needs a title; write what it is called.</source>
        <translation>Una canción necesita un título; escribir cómo se llama.</translation>
    </message>
    <message>
        <source>A song without a set has no kiai to take over</source>
        <translation>Una canción sin set no tiene kiai que tomar</translation>
    </message>
    <message>
        <source>A spread of {count}</source>
        <translation>Un spread de {count}</translation>
    </message>
    <message>
        <source>A tempo from taps in time with the song</source>
        <translation>Un tempo a partir de pulsaciones al ritmo de la canción</translation>
    </message>
    <message>
        <source>A training is paused; go on, or stop it</source>
        <translation>Hay un entrenamiento en pausa; síguelo o páralo</translation>
    </message>
    <message>
        <source>A training or an estimate is running</source>
        <translation>Hay un entrenamiento o una estimación en marcha</translation>
    </message>
    <message>
        <source>A turbo model has no guidance, and learns with every prompt</source>
        <translation>Un modelo turbo no tiene guía y aprende con todos los prompts</translation>
    </message>
    <message>
        <source>A whole spread</source>
        <translation>Un spread completo</translation>
    </message>
    <message>
        <source>A word of every prompt, by which the style is asked for later</source>
        <translation>Una palabra de cada descripción, con la que luego se pide el estilo</translation>
    </message>
    <message>
        <source>About Beatwright</source>
        <translation>Acerca de Beatwright</translation>
    </message>
    <message>
        <source>About {time} for a song of {minutes} minutes here, measured on this machine ({how})</source>
        <translation>Unos {time} para una canción de {minutes} minutos aquí, medido en este equipo ({how})</translation>
    </message>
    <message>
        <source>About {time} left</source>
        <translation>Faltan unos {time}</translation>
    </message>
    <message>
        <source>About {time} on this computer.</source>
        <translation>Unos {time} en este equipo.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Aceptar todo</translation>
    </message>
    <message>
        <source>Accept all {count}</source>
        <translation>Aceptar las {count}</translation>
    </message>
    <message>
        <source>Accept also writes an .osz of the whole set, for osu!lazer or to share</source>
        <translation>Aceptar escribe además un .osz de todo el set, para osu!lazer o para compartir</translation>
    </message>
    <message>
        <source>Accept as a new difficulty</source>
        <translation>Aceptar como dificultad nueva</translation>
    </message>
    <message>
        <source>Accept as a new difficulty	Ctrl+Shift+S</source>
        <translation>Aceptar como dificultad nueva	Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Accept the proposal</source>
        <translation>Aceptar la propuesta</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adaptador</translation>
    </message>
    <message>
        <source>Adapter for MaiMod</source>
        <translation>Adaptador para MaiMod</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>Adaptadores</translation>
    </message>
    <message>
        <source>Adapters of decoder and rhythm: what the objects are and when they fall. About ten minutes for twenty maps.</source>
        <translation>Adaptadores del decodificador y del ritmo: qué son los objetos y cuándo caen. Unos diez minutos para veinte mapas.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add .osz…</source>
        <translation>Añadir .osz…</translation>
    </message>
    <message>
        <source>Add a folder of mapsets</source>
        <translation>Añadir una carpeta de mapsets</translation>
    </message>
    <message>
        <source>Add a folder of songs</source>
        <translation>Añadir una carpeta de canciones</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Add a red line at the current time, with the tempo that holds there</source>
        <translation>Añadir una línea roja en el tiempo actual, con el tempo vigente ahí</translation>
    </message>
    <message>
        <source>Add a style</source>
        <translation>Añadir un estilo</translation>
    </message>
    <message>
        <source>Add archives</source>
        <translation>Añadir archivos</translation>
    </message>
    <message>
        <source>Add hitsounds</source>
        <translation>Añadir hitsounds</translation>
    </message>
    <message>
        <source>Add songs…</source>
        <translation>Añadir canciones…</translation>
    </message>
    <message>
        <source>Adds Beatwright to the programs that open these files, for you only</source>
        <translation>Añade Beatwright a los programas que abren estos archivos, solo para el usuario actual</translation>
    </message>
    <message>
        <source>Adds the tag {AI_TAG}, so that players are not misled</source>
        <translation>Añade la etiqueta {AI_TAG}, para no engañar a los jugadores</translation>
    </message>
    <message>
        <source>Again with another seed</source>
        <translation>Otra vez con otra semilla</translation>
    </message>
    <message>
        <source>Against the set</source>
        <translation>Frente al set</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Todas las categorías</translation>
    </message>
    <message>
        <source>All mappers</source>
        <translation>Todos los mappers</translation>
    </message>
    <message>
        <source>All models and their downloads…</source>
        <translation>Todos los modelos y sus descargas…</translation>
    </message>
    <message>
        <source>All modes</source>
        <translation>Todos los modos</translation>
    </message>
    <message>
        <source>All proposals for this song</source>
        <translation>Todas las propuestas para esta canción</translation>
    </message>
    <message>
        <source>All proposals for this song, a card for each (1 to 9 play one)</source>
        <translation>Todas las propuestas para esta canción, una tarjeta cada una (1 a 9 reproducen una)</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Todas las filas</translation>
    </message>
    <message>
        <source>All that the search lists</source>
        <translation>Todo lo que lista la búsqueda</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alfa</translation>
    </message>
    <message>
        <source>An empty folder for the model</source>
        <translation>Una carpeta vacía para el modelo</translation>
    </message>
    <message>
        <source>Another difficulty that fits the one in view (F5)</source>
        <translation>Otra dificultad que encaje con la que se ve (F5)</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Otra carpeta…</translation>
    </message>
    <message>
        <source>Another prompt, which is learned beside the caption</source>
        <translation>Otra descripción, que se aprende junto al texto</translation>
    </message>
    <message>
        <source>Another tempo</source>
        <translation>Otro tempo</translation>
    </message>
    <message>
        <source>Another tempo that the song may have</source>
        <translation>Otro tempo que la canción puede tener</translation>
    </message>
    <message>
        <source>Another training is running</source>
        <translation>Hay otro entrenamiento en marcha</translation>
    </message>
    <message>
        <source>Another {keys}{value} difficulty of about {value2:g}★ on the timing of {name}, made with that one in view. Only Accept writes it, beside the others.</source>
        <translation>Otra dificultad {keys}{value} de unas {value2:g}★ con el timing de {name}, hecha teniendo en cuenta la que se ve. Solo Aceptar la escribe, junto a las demás.</translation>
    </message>
    <message>
        <source>Approach rate; auto fits it to the stars</source>
        <translation>Approach rate; auto lo ajusta a las estrellas</translation>
    </message>
    <message>
        <source>Archives of mapsets</source>
        <translation>Archivos de mapsets</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>As mods are sorted</source>
        <translation>En el orden de los mods</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Pedir otra vez</translation>
    </message>
    <message>
        <source>Asks {address} once a day and sends nothing about you; never installs anything</source>
        <translation>Pregunta a {address} una vez al día sin enviar nada personal; nunca instala nada</translation>
    </message>
    <message>
        <source>At each measurement, twenty seconds of songs that are not learned from; slower</source>
        <translation>En cada medición, veinte segundos de canciones de las que no se aprende; más lento</translation>
    </message>
    <message>
        <source>Audio files ({patterns})</source>
        <translation>Archivos de audio ({patterns})</translation>
    </message>
    <message>
        <source>Auto</source>
        <comment>pitch</comment>
        <translation>Auto</translation>
    </message>
    <message>
        <source>BPM and offset below</source>
        <translation>BPM y offset de abajo</translation>
    </message>
    <message>
        <source>Back to the editor</source>
        <translation>Volver al editor</translation>
    </message>
    <message>
        <source>Back to the editor (Esc); a training goes on</source>
        <translation>Volver al editor (Esc); un entrenamiento sigue</translation>
    </message>
    <message>
        <source>Back to the editor (Esc); what is being made goes on</source>
        <translation>Volver al editor (Esc); lo que se está creando sigue</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Backwards</source>
        <translation>Al revés</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Base slider velocity; auto fits it to the stars</source>
        <translation>Velocidad base de slider; auto la ajusta a las estrellas</translation>
    </message>
    <message>
        <source>Base: {model}. Songs: {songs}.</source>
        <translation>Base: {model}. Canciones: {songs}.</translation>
    </message>
    <message>
        <source>Batches a step</source>
        <translation>Lotes por paso</translation>
    </message>
    <message>
        <source>Beat by beat</source>
        <translation>Pulso a pulso</translation>
    </message>
    <message>
        <source>Beat divisor</source>
        <translation>Divisor de pulso</translation>
    </message>
    <message>
        <source>Beat divisor: the beat lines shown, and how far Left and Right step</source>
        <translation>Divisor de pulso: las líneas que se ven y cuánto avanzan Izquierda y Derecha</translation>
    </message>
    <message>
        <source>Beatmaps and songs (*.osu *.osz {audio});;Beatmaps (*.osu *.osz);;Songs ({audio})</source>
        <translation>Beatmaps y canciones (*.osu *.osz {audio});;Beatmaps (*.osu *.osz);;Canciones ({audio})</translation>
    </message>
    <message>
        <source>Beats</source>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>Beats in a bar, such as 4</source>
        <translation>Pulsos por compás, como 4</translation>
    </message>
    <message>
        <source>Beats per minute</source>
        <translation>Pulsos por minuto</translation>
    </message>
    <message>
        <source>Beatwright lists the mapsets of osu!&apos;s Songs folder. It reads them only; a new difficulty is written when you accept it.</source>
        <translation>Beatwright muestra los mapsets de la carpeta Songs de osu!. Solo los lee; una dificultad nueva se escribe al aceptarla.</translation>
    </message>
    <message>
        <source>Beatwright on this computer…</source>
        <translation>Beatwright en este equipo…</translation>
    </message>
    <message>
        <source>Beatwright {VERSION}</source>
        <translation>Beatwright {VERSION}</translation>
    </message>
    <message>
        <source>Beatwright {VERSION} on this computer</source>
        <translation>Beatwright {VERSION} en este equipo</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>word</comment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Begin on the downbeat</source>
        <translation>Empezar en el primer tiempo</translation>
    </message>
    <message>
        <source>Behind</source>
        <comment>word</comment>
        <translation>Después</translation>
    </message>
    <message>
        <source>Between bookmarks</source>
        <translation>Entre marcadores</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Incluido</translation>
    </message>
    <message>
        <source>By artist</source>
        <translation>Por artista</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Por categoría</translation>
    </message>
    <message>
        <source>By score</source>
        <translation>Por puntuación</translation>
    </message>
    <message>
        <source>By sentence</source>
        <translation>Por frase</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>Por gravedad</translation>
    </message>
    <message>
        <source>By stars</source>
        <translation>Por estrellas</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>Por tiempo</translation>
    </message>
    <message>
        <source>CLAP is downloaded before: {size}, {licence}.</source>
        <translation>Antes se descarga CLAP: {size}, {licence}.</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Caché</translation>
    </message>
    <message>
        <source>Can be fixed: {sentence}</source>
        <translation>Se puede corregir: {sentence}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the chosen job, or take it out of the list (Del)</source>
        <translation>Cancelar el trabajo elegido, o quitarlo de la lista (Del)</translation>
    </message>
    <message>
        <source>Cancel the running job</source>
        <translation>Cancelar el trabajo en marcha</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Candidate {number}: {facts}</source>
        <translation>Candidata {number}: {facts}</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidatas</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Caption, genre, tempo, key, metre, lyrics and language of the chosen rows</source>
        <translation>Texto, género, tempo, tonalidad, compás, letra e idioma de las filas elegidas</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Change the beat divisor</source>
        <translation>Cambiar el divisor de pulso</translation>
    </message>
    <message>
        <source>Change {name}?</source>
        <translation>¿Cambiar {name}?</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar otra vez</translation>
    </message>
    <message>
        <source>Check for new versions once a day</source>
        <translation>Buscar versiones nuevas una vez al día</translation>
    </message>
    <message>
        <source>Check the rules</source>
        <translation>Revisar reglas</translation>
    </message>
    <message>
        <source>Check the whole set again</source>
        <translation>Revisar de nuevo todo el set</translation>
    </message>
    <message>
        <source>Checking every difficulty of the set…</source>
        <translation>Revisando todas las dificultades del set…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Elección</translation>
    </message>
    <message>
        <source>Choose a checkpoint folder</source>
        <translation>Elegir una carpeta de checkpoint</translation>
    </message>
    <message>
        <source>Choose a folder for the new set first</source>
        <translation>Elige primero una carpeta para el set nuevo</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir carpeta…</translation>
    </message>
    <message>
        <source>Choose a job</source>
        <translation>Elegir un trabajo</translation>
    </message>
    <message>
        <source>Choose a job that made or makes a difficulty</source>
        <translation>Elegir un trabajo que crea o creó una dificultad</translation>
    </message>
    <message>
        <source>Choose a job that waits behind another one</source>
        <translation>Elegir un trabajo que espera detrás de otro</translation>
    </message>
    <message>
        <source>Choose a job with another one behind it</source>
        <translation>Elegir un trabajo con otro detrás</translation>
    </message>
    <message>
        <source>Choose a red line in the table first</source>
        <translation>Elegir primero una línea roja en la tabla</translation>
    </message>
    <message>
        <source>Choose a request that a model answered</source>
        <translation>Elige una petición que respondió un modelo</translation>
    </message>
    <message>
        <source>Choose a song</source>
        <translation>Elegir una canción</translation>
    </message>
    <message>
        <source>Choose a song first</source>
        <translation>Elige primero una canción</translation>
    </message>
    <message>
        <source>Choose a song to go on from</source>
        <translation>Elegir una canción para continuarla</translation>
    </message>
    <message>
        <source>Choose a style first</source>
        <translation>Elige primero un estilo</translation>
    </message>
    <message>
        <source>Choose adapters from a list, several at once, each with its strength</source>
        <translation>Elegir adaptadores de una lista, varios a la vez, cada uno con su fuerza</translation>
    </message>
    <message>
        <source>Choose an adapter folder</source>
        <translation>Elegir una carpeta de adaptador</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Elegir otra carpeta…</translation>
    </message>
    <message>
        <source>Choose descriptors</source>
        <translation>Elegir descriptores</translation>
    </message>
    <message>
        <source>Choose from the descriptors that the model supports</source>
        <translation>Elegir entre los descriptores que admite el modelo</translation>
    </message>
    <message>
        <source>Choose it in the form in view</source>
        <translation>Elegirlo en el formulario visible</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>No elegir nada</translation>
    </message>
    <message>
        <source>Choose one in the library, or open a file with Ctrl+O</source>
        <translation>Elegir una en la biblioteca, o abrir un archivo con Ctrl+O</translation>
    </message>
    <message>
        <source>Choose osu!&apos;s Songs folder</source>
        <translation>Elegir la carpeta Songs de osu!</translation>
    </message>
    <message>
        <source>Choose rows of the table first</source>
        <translation>Elige primero filas de la tabla</translation>
    </message>
    <message>
        <source>Choose songs that were made from a prompt</source>
        <translation>Elige canciones hechas a partir de un prompt</translation>
    </message>
    <message>
        <source>Choose the Songs folder…</source>
        <translation>Elegir la carpeta Songs…</translation>
    </message>
    <message>
        <source>Choose the folder in which osu! keeps its beatmaps, or open a song of your own.</source>
        <translation>Elegir la carpeta donde osu! guarda sus beatmaps, o abrir una canción propia.</translation>
    </message>
    <message>
        <source>Choose the folder that holds one folder per mapset</source>
        <translation>Elegir la carpeta que contiene una carpeta por mapset</translation>
    </message>
    <message>
        <source>Choose {what}</source>
        <translation>Elegir {what}</translation>
    </message>
    <message>
        <source>Chooses hitsounds for {part}{name}{also}. Marks below the objects show them, those that change are highlighted; switch between both with B.</source>
        <translation>Elige hitsounds para {part}{name}{also}. Las marcas bajo los objetos los muestran y los que cambian se resaltan; alternar entre ambos con B.</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Círculo</translation>
    </message>
    <message>
        <source>Circle size; auto fits it to the stars</source>
        <translation>Tamaño de círculo; auto lo ajusta a las estrellas</translation>
    </message>
    <message>
        <source>Clap</source>
        <translation>Clap</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Clear ended</source>
        <translation>Quitar acabados</translation>
    </message>
    <message>
        <source>Clear the range</source>
        <translation>Quitar el rango</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Close this message; the bell keeps it</source>
        <translation>Cerrar este mensaje; la campana lo guarda</translation>
    </message>
    <message>
        <source>Columns of the osu!mania difficulty</source>
        <translation>Columnas de la dificultad de osu!mania</translation>
    </message>
    <message>
        <source>Compare its files with their digests, and read its weights</source>
        <translation>Comparar sus archivos con sus sumas y leer sus pesos</translation>
    </message>
    <message>
        <source>Compare the difficulty and its set with the ranking criteria. It takes seconds, needs no model, and is done again by itself when a file of the set changes while this tab is in view</source>
        <translation>Comparar la dificultad y su set con los criterios de ranking. Tarda segundos, no necesita modelo y se repite solo cuando cambia un archivo del set con esta pestaña a la vista</translation>
    </message>
    <message>
        <source>Compare with the prompt</source>
        <translation>Comparar con el prompt</translation>
    </message>
    <message>
        <source>Copied {link}</source>
        <translation>Copiado {link}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy all findings in the list as one posts them; Ctrl+C copies the selected ones</source>
        <translation>Copiar todos los hallazgos de la lista tal como se publican; Ctrl+C copia los seleccionados</translation>
    </message>
    <message>
        <source>Copy all findings of the set as one posts them</source>
        <translation>Copiar todos los hallazgos del set tal como se publican</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Copiar como comando</translation>
    </message>
    <message>
        <source>Copy for a forum post	Ctrl+C</source>
        <translation>Copiar para el foro	Ctrl+C</translation>
    </message>
    <message>
        <source>Copy the link	Return</source>
        <translation>Copiar el enlace	Return</translation>
    </message>
    <message>
        <source>Copy the link to osu!&apos;s website</source>
        <translation>Copiar el enlace al sitio web de osu!</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copiar la ruta</translation>
    </message>
    <message>
        <source>Copy the picked objects as a stamp; findings for a forum post</source>
        <translation>Copiar los objetos elegidos como marca; hallazgos para un foro</translation>
    </message>
    <message>
        <source>Copy to the set&apos;s other difficulties</source>
        <translation>Copiar a las demás dificultades del set</translation>
    </message>
    <message>
        <source>Copy {stamp}</source>
        <translation>Copiar {stamp}</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Counting choices</source>
        <translation>Contando elecciones</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Creador</translation>
    </message>
    <message>
        <source>Creator, tags and kiai of what is written</source>
        <translation>Creador, etiquetas y kiai de lo que se escribe</translation>
    </message>
    <message>
        <source>Current time</source>
        <translation>Tiempo actual</translation>
    </message>
    <message>
        <source>Cut what is before the first downbeat</source>
        <translation>Corta lo que hay antes del primer tiempo fuerte</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>Decodes several parts of the song at once, in longer steps; without a graphics card with int8</source>
        <translation>Decodifica varias partes de la canción a la vez, en pasos más largos; sin tarjeta gráfica, con int8</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete a model</source>
        <translation>Eliminar un modelo</translation>
    </message>
    <message>
        <source>Delete a preset</source>
        <translation>Borrar un preajuste</translation>
    </message>
    <message>
        <source>Delete its files from this machine, after a question</source>
        <translation>Eliminar sus archivos de este equipo, tras una pregunta</translation>
    </message>
    <message>
        <source>Delete the style</source>
        <translation>Borrar el estilo</translation>
    </message>
    <message>
        <source>Delete the style and its training; the maps stay</source>
        <translation>Borrar el estilo y su entrenamiento; los mapas quedan</translation>
    </message>
    <message>
        <source>Delete the style {name} and its training? It cannot be brought back.</source>
        <translation>¿Borrar el estilo {name} y su entrenamiento? No se puede deshacer.</translation>
    </message>
    <message>
        <source>Delete {title}</source>
        <translation>Eliminar {title}</translation>
    </message>
    <message>
        <source>Delete {title} from this machine? {size} become free.</source>
        <translation>¿Eliminar {title} de este equipo? Se liberan {size}.</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Describe a song, choose a candidate, and map it</source>
        <translation>Describe una canción, elige una candidata y mapéala</translation>
    </message>
    <message>
        <source>Describe the music first.</source>
        <translation>Describe primero la música.</translation>
    </message>
    <message>
        <source>Descriptor</source>
        <translation>Descriptor</translation>
    </message>
    <message>
        <source>Descriptors</source>
        <translation>Descriptores</translation>
    </message>
    <message>
        <source>Descriptors from the charts, where none were typed</source>
        <translation>Descriptores a partir de los mapas, donde nadie puso ninguno</translation>
    </message>
    <message>
        <source>Descriptors of {model}</source>
        <translation>Descriptores de {model}</translation>
    </message>
    <message>
        <source>Descriptors that it should not have; large models need a guidance above 1 for them</source>
        <translation>Descriptores que no debe tener; los modelos grandes necesitan para ello una guía superior a 1</translation>
    </message>
    <message>
        <source>Descriptors that the difficulty should have</source>
        <translation>Descriptores que la dificultad debería tener</translation>
    </message>
    <message>
        <source>Difficulties (*.osu)</source>
        <translation>Dificultades (*.osu)</translation>
    </message>
    <message>
        <source>Difficulties of one level; mappers count alike</source>
        <translation>Dificultades de un nivel; los mappers cuentan igual</translation>
    </message>
    <message>
        <source>Difficulties: {maps}. Songs: {songs}, of them held out to measure it: {apart}.</source>
        <translation>Dificultades: {maps}. Canciones: {songs}; de ellas, apartadas para medir: {apart}.</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Dificultad</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Discard all</source>
        <translation>Descartar todo</translation>
    </message>
    <message>
        <source>Discard all {count}</source>
        <translation>Descartar las {count}</translation>
    </message>
    <message>
        <source>Discard it; for a week it can be brought back</source>
        <translation>Descartarla; se puede recuperar durante una semana</translation>
    </message>
    <message>
        <source>Discard it; nothing was written</source>
        <translation>Descartarla; no se escribió nada</translation>
    </message>
    <message>
        <source>Discard the proposal</source>
        <translation>Descartar la propuesta</translation>
    </message>
    <message>
        <source>Discard the proposal; nothing was written (Ctrl+L)</source>
        <translation>Descartar la propuesta; no se escribió nada (Ctrl+L)</translation>
    </message>
    <message>
        <source>Distance of the patterns</source>
        <translation>Distancia de los patrones</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Done	D</source>
        <translation>Hecho	D</translation>
    </message>
    <message>
        <source>Double-click a cell to edit it; times as 00:24:100, 1:20, 24.1 (seconds) or 24100 (ms)</source>
        <translation>Doble clic en una celda para editarla; tiempos como 00:24:100, 1:20, 24.1 (segundos) o 24100 (ms)</translation>
    </message>
    <message>
        <source>Double-click to copy the place as an osu://edit/ link</source>
        <translation>Doble clic para copiar el lugar como enlace osu://edit/</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Download a model</source>
        <translation>Descargar un modelo</translation>
    </message>
    <message>
        <source>Download and use it</source>
        <translation>Descargar y usar</translation>
    </message>
    <message>
        <source>Download it into the folder of models</source>
        <translation>Descargarlo en la carpeta de modelos</translation>
    </message>
    <message>
        <source>Download it now; what is stopped goes on from there</source>
        <translation>Descargarlo ahora; lo detenido sigue desde ahí</translation>
    </message>
    <message>
        <source>Download {size} and generate</source>
        <translation>Descargar {size} y generar</translation>
    </message>
    <message>
        <source>Download {title}</source>
        <translation>Descargar {title}</translation>
    </message>
    <message>
        <source>Download: {size}</source>
        <translation>Descarga: {size}</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>Drag on the timeline&apos;s ruler to select a range.</source>
        <translation>Arrastrar en la regla de la línea de tiempo para seleccionar un rango.</translation>
    </message>
    <message>
        <source>Drag to change the order; Del removes; a double-click repeats what ended.</source>
        <translation>Arrastrar cambia el orden; Del quita; un doble clic repite lo que acabó.</translation>
    </message>
    <message>
        <source>Drop a folder of songs here. Captions, lyrics, tempo and key are read from the files beside each song; what is missing is measured by Propose labels.</source>
        <translation>Suelte aquí una carpeta de canciones. Textos, letras, tempo y tonalidad se leen de los archivos junto a cada canción; lo que falta se mide con Proponer etiquetas.</translation>
    </message>
    <message>
        <source>Drop folders of mapsets or .osz files here, or choose “Learn from these” in the library’s menu. Twenty maps that agree are a start.</source>
        <translation>Suelta aquí carpetas de mapsets o archivos .osz, o elige «Aprender de estos» en el menú de la biblioteca. Veinte mapas que concuerden son un comienzo.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Each becomes a new folder; a set that is there already is never touched.</source>
        <translation>Cada uno será una carpeta nueva; un set que ya está nunca se toca.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Edit title and artist of this song</source>
        <translation>Editar título y artista de esta canción</translation>
    </message>
    <message>
        <source>Eight beats below each other. Where the wave begins at the red line in every row, offset and BPM are right; where it moves to the side from row to row, the BPM is wrong. Drag to move the line.</source>
        <translation>Ocho pulsos uno debajo de otro. Donde la onda empieza en la línea roja en cada fila, offset y BPM son correctos; donde se va a un lado de fila en fila, el BPM es incorrecto. Arrastrar para mover la línea.</translation>
    </message>
    <message>
        <source>Empty the list; no file is touched</source>
        <translation>Vaciar la lista; no se toca ningún archivo</translation>
    </message>
    <message>
        <source>End after so many measurements without a better one; 0: never</source>
        <translation>Termina tras tantas mediciones sin una mejor; 0: nunca</translation>
    </message>
    <message>
        <source>End it; what was learned is kept, and it can go on later</source>
        <translation>Terminar; lo aprendido se conserva y puede seguir después</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimar</translation>
    </message>
    <message>
        <source>Estimate for {name}</source>
        <translation>Estimación de {name}</translation>
    </message>
    <message>
        <source>Every beat of the line in one picture</source>
        <translation>Todos los pulsos de la línea en una imagen</translation>
    </message>
    <message>
        <source>Every beat of the line in one picture: the song runs downwards, the beat is the line in the middle.
Upright stripes: the BPM is right. Slanted: too fast (to the left) or too slow (to the right).
The brightest stripe on the middle line: the offset is right.</source>
        <translation>Todos los pulsos de la línea en una imagen: la canción va hacia abajo y el pulso es la línea del centro.
Franjas verticales: el BPM es correcto. Inclinadas: demasiado rápido (a la izquierda) o lento (a la derecha).
La franja más clara en la línea central: el offset es correcto.</translation>
    </message>
    <message>
        <source>Every finding is marked as done or ignored ({count}).</source>
        <translation>Todos los hallazgos están marcados como hechos o ignorados ({count}).</translation>
    </message>
    <message>
        <source>Every finding that can be fixed</source>
        <translation>Todo hallazgo que se puede corregir</translation>
    </message>
    <message>
        <source>Every other option, down to how the large models decode</source>
        <translation>Todas las demás opciones, hasta cómo decodifican los modelos grandes</translation>
    </message>
    <message>
        <source>Everything by {creator}</source>
        <translation>Todo de {creator}</translation>
    </message>
    <message>
        <source>Everything that the maps show</source>
        <translation>Todo lo que muestran los mapas</translation>
    </message>
    <message>
        <source>Export .osz to…</source>
        <translation>Exportar .osz a…</translation>
    </message>
    <message>
        <source>Export as a preset</source>
        <translation>Exportar preajuste</translation>
    </message>
    <message>
        <source>Export as a preset…</source>
        <translation>Exportar preajuste…</translation>
    </message>
    <message>
        <source>Export the chosen request as a file</source>
        <translation>Exportar la petición elegida a un archivo</translation>
    </message>
    <message>
        <source>Export the findings</source>
        <translation>Exportar hallazgos</translation>
    </message>
    <message>
        <source>Export the request</source>
        <translation>Exportar la petición</translation>
    </message>
    <message>
        <source>Export the request with its song…</source>
        <translation>Exportar petición y canción…</translation>
    </message>
    <message>
        <source>Export the set as .osz</source>
        <translation>Exportar el set como .osz</translation>
    </message>
    <message>
        <source>Export the style</source>
        <translation>Exportar el estilo</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Factors beside the feed-forward matrices too: learns more, takes longer</source>
        <translation>Factores también junto a las matrices feed-forward: aprende más, tarda más</translation>
    </message>
    <message>
        <source>Fade out</source>
        <translation>Fundido final</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rápido</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Feed-forward layers too</source>
        <translation>También las capas feed-forward</translation>
    </message>
    <message>
        <source>Fewer words or wider filters find more.</source>
        <translation>Menos palabras o filtros más amplios encuentran más.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message numerus="yes">
        <source>File, Open recent lists the %n songs that were dropped; the first is opened.</source>
        <translation>
            <numerusform>La canción soltada está en Archivo, Abrir reciente.</numerusform>
            <numerusform>Las %n canciones soltadas están en Archivo, Abrir reciente; se abre la primera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Fill the form from a preset, save it as one, or share it as a file</source>
        <translation>Rellenar con un preajuste, guardarlo como tal o compartirlo como archivo</translation>
    </message>
    <message>
        <source>Fill the form with the request of the chosen entry</source>
        <translation>Rellena el formulario con la petición de la entrada elegida</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>Filtrar por texto</translation>
    </message>
    <message>
        <source>Filter findings by text</source>
        <translation>Filtrar hallazgos por texto</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find BPM, offset and meter</source>
        <translation>Hallar BPM, offset y compás</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Buscar de todo</translation>
    </message>
    <message>
        <source>Find near it</source>
        <translation>Buscar cerca</translation>
    </message>
    <message>
        <source>Find red lines, or take those of the set</source>
        <translation>Hallar líneas rojas, o usar las del set</translation>
    </message>
    <message>
        <source>Find, hear and correct BPM, offset and meter (F3)</source>
        <translation>Hallar, escuchar y corregir BPM, offset y compás (F3)</translation>
    </message>
    <message>
        <source>Finding: copy the osu://edit/ link</source>
        <translation>Hallazgo: copiar el enlace osu://edit/</translation>
    </message>
    <message>
        <source>Finding: done</source>
        <translation>Hallazgo: hecho</translation>
    </message>
    <message>
        <source>Finding: ignored</source>
        <translation>Hallazgo: ignorado</translation>
    </message>
    <message>
        <source>Finding: open in osu!&apos;s editor</source>
        <translation>Hallazgo: abrir en el editor de osu!</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Findings of the set</source>
        <translation>Hallazgos del set</translation>
    </message>
    <message>
        <source>Findings: click a flag to select its objects, double-click to copy its place</source>
        <translation>Hallazgos: clic en una bandera para seleccionar sus objetos, doble clic para copiar el lugar</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Fix the difficulty</source>
        <translation>Corregir la dificultad</translation>
    </message>
    <message>
        <source>Fix…</source>
        <translation>Corregir…</translation>
    </message>
    <message>
        <source>Fold or unfold {title}</source>
        <translation>Plegar o desplegar {title}</translation>
    </message>
    <message>
        <source>Folded on the beat</source>
        <translation>Plegado en el pulso</translation>
    </message>
    <message>
        <source>Folder of a LoRA adapter made for the chosen model</source>
        <translation>Carpeta de un adaptador LoRA hecho para el modelo elegido</translation>
    </message>
    <message>
        <source>Follow</source>
        <comment>pitch</comment>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Follow osu!</source>
        <translation>Seguir a osu!</translation>
    </message>
    <message>
        <source>Follows what chosen maps do more, or less, often than usual, without training. Maps of the library are chosen by its menu.</source>
        <translation>Sigue lo que los mapas elegidos hacen más o menos a menudo de lo habitual, sin entrenamiento. Los mapas de la biblioteca se eligen en su menú.</translation>
    </message>
    <message>
        <source>Forget</source>
        <comment>waiting requests</comment>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Found before the difficulty was last changed; it may no longer hold.</source>
        <translation>Hallado antes del último cambio de la dificultad; quizá ya no valga.</translation>
    </message>
    <message>
        <source>Found in the audio first; look at it in the Timing tab to hear and correct it.</source>
        <translation>Primero se busca en el audio; verlo en la pestaña Timing para escucharlo y corregirlo.</translation>
    </message>
    <message>
        <source>Four steps</source>
        <translation>Cuatro pasos</translation>
    </message>
    <message>
        <source>Free on that disk: {size}</source>
        <translation>Libre en ese disco: {size}</translation>
    </message>
    <message>
        <source>Freedom</source>
        <translation>Libertad</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>From the bookmark before the cursor to the one after it</source>
        <translation>Desde el marcador anterior al cursor hasta el siguiente</translation>
    </message>
    <message>
        <source>From: {page}</source>
        <translation>Desde: {page}</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generar</translation>
    </message>
    <message>
        <source>Generate guest</source>
        <translation>Generar invitada</translation>
    </message>
    <message>
        <source>Generate on these red lines instead of those of the set; pressed while it is in effect</source>
        <translation>Generar con estas líneas rojas en vez de las del set; pulsado mientras está activo</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Genre, instruments, mood and tempo, in English words</source>
        <translation>Género, instrumentos, ánimo y tempo, en inglés</translation>
    </message>
    <message>
        <source>Give the chosen red line, or a new one, this tempo and offset</source>
        <translation>Dar a la línea roja elegida, o a una nueva, este tempo y offset</translation>
    </message>
    <message>
        <source>Give the difficulty hitsounds (Ctrl+G); nothing on disk changes before you accept them</source>
        <translation>Poner hitsounds a la dificultad (Ctrl+G); nada cambia en el disco hasta aceptarlos</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Go on from</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go on where the download stopped</source>
        <translation>Seguir donde se detuvo la descarga</translation>
    </message>
    <message>
        <source>Go on with the training, exactly as if it had not stopped</source>
        <translation>Seguir con el entrenamiento, exactamente como si no hubiera parado</translation>
    </message>
    <message>
        <source>Go to a copied time stamp and pick its objects</source>
        <translation>Ir a una marca de tiempo copiada y elegir sus objetos</translation>
    </message>
    <message>
        <source>Go to the copied time stamp</source>
        <translation>Ir a la marca de tiempo copiada</translation>
    </message>
    <message>
        <source>Green line</source>
        <translation>Línea verde</translation>
    </message>
    <message>
        <source>Group the list</source>
        <translation>Agrupar la lista</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invitada</translation>
    </message>
    <message>
        <source>Guest difficulty</source>
        <translation>Dificultad invitada</translation>
    </message>
    <message>
        <source>Guest {difficulty:g}★ for {name}</source>
        <translation>Invitada {difficulty:g}★ para {name}</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Half a beat earlier</source>
        <translation>Medio pulso antes</translation>
    </message>
    <message>
        <source>Half a beat later</source>
        <translation>Medio pulso después</translation>
    </message>
    <message>
        <source>Half the BPM</source>
        <translation>La mitad de BPM</translation>
    </message>
    <message>
        <source>Health drain; auto fits it to the stars</source>
        <translation>Drenaje de salud; auto lo ajusta a las estrellas</translation>
    </message>
    <message>
        <source>Hear both</source>
        <translation>Oír ambos</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Held-out songs at step {step}: {loss:.3f}.</source>
        <translation>Canciones apartadas en el paso {step}: {loss:.3f}.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Hitsound volume</source>
        <translation>Volumen de hitsounds</translation>
    </message>
    <message>
        <source>Hitsounds</source>
        <translation>Hitsounds</translation>
    </message>
    <message>
        <source>Hitsounds (H) of the difficulty in view</source>
        <translation>Hitsounds (H) de la dificultad a la vista</translation>
    </message>
    <message>
        <source>Hitsounds and volumes only</source>
        <translation>Solo hitsounds y volúmenes</translation>
    </message>
    <message>
        <source>Hitsounds for what is mapped (F4)</source>
        <translation>Hitsounds para lo mapeado (F4)</translation>
    </message>
    <message>
        <source>Hitsounds for {name}</source>
        <translation>Hitsounds para {name}</translation>
    </message>
    <message>
        <source>Hitsounds here</source>
        <translation>Hitsounds aquí</translation>
    </message>
    <message>
        <source>Hitsounds on or off</source>
        <translation>Activar o quitar hitsounds</translation>
    </message>
    <message>
        <source>Hitsounds: whistles, finishes and claps</source>
        <translation>Hitsounds: whistles, finishes y claps</translation>
    </message>
    <message>
        <source>Hold note</source>
        <translation>Nota larga</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Holds</translation>
    </message>
    <message>
        <source>How far the reading of maps is</source>
        <translation>Avance de la lectura de mapas</translation>
    </message>
    <message>
        <source>How far the reading of songs is</source>
        <translation>Cuánto avanzó la lectura de canciones</translation>
    </message>
    <message>
        <source>How far the song is</source>
        <translation>Cuánto falta para la canción</translation>
    </message>
    <message>
        <source>How far the training is</source>
        <translation>Avance del entrenamiento</translation>
    </message>
    <message>
        <source>How hard the part should be; auto keeps to the difficulty&apos;s own stars</source>
        <translation>Qué dificultad debe tener la parte; auto respeta las estrellas de la dificultad</translation>
    </message>
    <message>
        <source>How long it takes here: press Estimate.</source>
        <translation>Cuánto tarda aquí: pulsa Estimar.</translation>
    </message>
    <message>
        <source>How many findings each difficulty of the set has, and of which kind</source>
        <translation>Cuántos hallazgos tiene cada dificultad del set, y de qué tipo</translation>
    </message>
    <message>
        <source>How many to make with different seeds; step through them and keep the best</source>
        <translation>Cuántas hacer con semillas distintas; recorrerlas y quedarse con la mejor</translation>
    </message>
    <message>
        <source>How much of it changes its scroll speed; auto leaves it to the model</source>
        <translation>Cuánto de ello cambia la velocidad de desplazamiento; auto lo deja al modelo</translation>
    </message>
    <message>
        <source>How much of the map changes its scroll speed; auto leaves it to the model</source>
        <translation>Cuánto del mapa cambia la velocidad de desplazamiento; auto lo deja al modelo</translation>
    </message>
    <message>
        <source>How much the model was surprised; rule checks have no score</source>
        <translation>Cuánto se sorprendió el modelo; las reglas no tienen puntuación</translation>
    </message>
    <message>
        <source>How often it is learned from: 0 never, 1 as usual, 10 at most</source>
        <translation>Cuánto se aprende de él: 0 nunca, 1 lo normal, 10 como mucho</translation>
    </message>
    <message>
        <source>How strongly it counts: 0 is off, 1 as it was trained, up to 1.5</source>
        <translation>Cuánto cuenta: 0 es apagado, 1 como se entrenó, hasta 1,5</translation>
    </message>
    <message>
        <source>How strongly style and stars steer the model; 1 turns it off, above 1 is slower</source>
        <translation>Cuánto guían el estilo y las estrellas al modelo; 1 lo desactiva, más de 1 es más lento</translation>
    </message>
    <message>
        <source>How strongly the adapter counts; 0 is the model as it was</source>
        <translation>Cuánto cuenta el adaptador; 0 es el modelo como era</translation>
    </message>
    <message>
        <source>How the adapter is made</source>
        <translation>Cómo se hace el adaptador</translation>
    </message>
    <message>
        <source>How the songs sound</source>
        <translation>Cómo suenan las canciones</translation>
    </message>
    <message>
        <source>Ignore the selected findings from now on, or no longer (I)</source>
        <translation>Ignorar los hallazgos seleccionados desde ahora, o dejar de hacerlo (I)</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorado</translation>
    </message>
    <message>
        <source>Ignored	I</source>
        <translation>Ignorado	I</translation>
    </message>
    <message>
        <source>Import a preset or a request</source>
        <translation>Importar un preajuste o petición</translation>
    </message>
    <message>
        <source>Import a style</source>
        <translation>Importar un estilo</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>In osu!, press F5 in song select to see it, or hand it over here.</source>
        <translation>En osu!, pulsar F5 en la selección de canciones para verlo, o entregarlo desde aquí.</translation>
    </message>
    <message>
        <source>In the audio</source>
        <translation>En el audio</translation>
    </message>
    <message>
        <source>Instead</source>
        <comment>word</comment>
        <translation>En su lugar</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>En</translation>
    </message>
    <message>
        <source>Into the Songs folder</source>
        <translation>A la carpeta Songs</translation>
    </message>
    <message>
        <source>Into: {folder}</source>
        <translation>En: {folder}</translation>
    </message>
    <message>
        <source>It appears</source>
        <translation>Aparece</translation>
    </message>
    <message>
        <source>It becomes a new folder; a set that is there already is never touched.</source>
        <translation>Será una carpeta nueva; un set ya existente nunca se toca.</translation>
    </message>
    <message>
        <source>It fits well.</source>
        <translation>Cabe bien.</translation>
    </message>
    <message>
        <source>It has not begun</source>
        <translation>No ha empezado</translation>
    </message>
    <message>
        <source>It is a new difficulty already</source>
        <translation>Ya es una dificultad nueva</translation>
    </message>
    <message>
        <source>It is a part of Beatwright and stays</source>
        <translation>Es parte de Beatwright y se queda</translation>
    </message>
    <message>
        <source>It is being taught</source>
        <translation>Está aprendiendo</translation>
    </message>
    <message>
        <source>It is kept; let it go first</source>
        <translation>Se conserva; libérala primero</translation>
    </message>
    <message>
        <source>It is listed because a training run made it</source>
        <translation>Figura porque lo hizo un entrenamiento</translation>
    </message>
    <message>
        <source>It is not better than its base, so there is nothing to use</source>
        <translation>No es mejor que su base, así que no hay nada que usar</translation>
    </message>
    <message>
        <source>It is not on this machine</source>
        <translation>No está en este equipo</translation>
    </message>
    <message>
        <source>It is not recorded how this proposal was made</source>
        <translation>No consta cómo se hizo esta propuesta</translation>
    </message>
    <message>
        <source>It is not recorded how this step was made</source>
        <translation>No consta cómo se hizo este paso</translation>
    </message>
    <message>
        <source>It is on this machine already</source>
        <translation>Ya está en este equipo</translation>
    </message>
    <message>
        <source>It is stopping</source>
        <translation>Se está deteniendo</translation>
    </message>
    <message>
        <source>It is undone</source>
        <translation>Está deshecho</translation>
    </message>
    <message>
        <source>It learns well on a graphics card; on a processor a step takes many seconds.</source>
        <translation>Aprende bien en una tarjeta gráfica; en un procesador cada paso tarda muchos segundos.</translation>
    </message>
    <message>
        <source>It maps nothing by itself</source>
        <translation>Por sí solo no mapea nada</translation>
    </message>
    <message>
        <source>It ships with Beatwright</source>
        <translation>Viene con Beatwright</translation>
    </message>
    <message>
        <source>It uses the rows that are learned from.</source>
        <translation>Usa las filas de las que se aprende.</translation>
    </message>
    <message>
        <source>It uses the songs that are learned from; of two and more some are held out to measure it.</source>
        <translation>Usa las canciones de las que se aprende; desde dos, algunas se reservan para medirlo.</translation>
    </message>
    <message>
        <source>It was made for {base}, which the form in view has not chosen.</source>
        <translation>Se hizo para {base}, que el formulario visible no ha elegido.</translation>
    </message>
    <message>
        <source>It was not undone</source>
        <translation>No se deshizo</translation>
    </message>
    <message>
        <source>It will probably not fit into memory, or take far too long.</source>
        <translation>Probablemente no cabrá en la memoria, o tardará demasiado.</translation>
    </message>
    <message>
        <source>Its folder is what other programs read: {folder}</source>
        <translation>Otros programas leen su carpeta: {folder}</translation>
    </message>
    <message>
        <source>Its folder stays as it is</source>
        <translation>Su carpeta queda como está</translation>
    </message>
    <message>
        <source>Its place</source>
        <translation>Su lugar</translation>
    </message>
    <message>
        <source>Its tempo</source>
        <translation>Su tempo</translation>
    </message>
    <message>
        <source>Its training is not finished; go on with it first</source>
        <translation>Su entrenamiento no llegó al final; síguelo primero</translation>
    </message>
    <message>
        <source>Its training is over</source>
        <translation>Su entrenamiento terminó</translation>
    </message>
    <message>
        <source>JSON, for scripts (*.json)</source>
        <translation>JSON, para scripts (*.json)</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>pitch</comment>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep it: it cannot be discarded then</source>
        <translation>Conservarla: así no se puede descartar</translation>
    </message>
    <message>
        <source>Keep it: write this proposal</source>
        <translation>Conservarla: escribir esta propuesta</translation>
    </message>
    <message>
        <source>Keep the set&apos;s timing</source>
        <translation>Conservar el timing del set</translation>
    </message>
    <message>
        <source>Keep the sliders</source>
        <translation>Conservar sliders</translation>
    </message>
    <message>
        <source>Keeps the weights in 8 bits: less memory, slightly different maps</source>
        <translation>Guarda los pesos en 8 bits: menos memoria, mapas algo distintos</translation>
    </message>
    <message>
        <source>Keeps {describe}.</source>
        <translation>Conserva {describe}.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservado</translation>
    </message>
    <message>
        <source>Kept in {folder}</source>
        <translation>Guardado en {folder}</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tonalidad</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Kiai of the set</source>
        <translation>Kiai del set</translation>
    </message>
    <message>
        <source>Kiai where the set has it; off leaves it out of the new difficulty</source>
        <translation>Kiai donde lo tiene el set; desactivado no lo pone en la dificultad nueva</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Labels from the charts</source>
        <translation>Etiquetas a partir de los mapas</translation>
    </message>
    <message>
        <source>Labels from the songs</source>
        <translation>Etiquetas de las canciones</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Larger adapters and many more steps. Overnight; it can be paused for days and goes on exactly.</source>
        <translation>Adaptadores mayores y muchos más pasos. Una noche; puede esperar días y sigue exactamente.</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Learn a way of mapping from maps</source>
        <translation>Aprender una forma de mapear a partir de mapas</translation>
    </message>
    <message>
        <source>Learn from my whole library</source>
        <translation>Aprender de toda mi biblioteca</translation>
    </message>
    <message>
        <source>Learn from the chosen rows (Ins)</source>
        <translation>Aprender de las filas elegidas (Ins)</translation>
    </message>
    <message>
        <source>Learn from these</source>
        <translation>Aprender de estos</translation>
    </message>
    <message>
        <source>Learn from these rows</source>
        <translation>Aprender de estas filas</translation>
    </message>
    <message>
        <source>Learn my taste</source>
        <translation>Aprender mi gusto</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>Aprendidas</translation>
    </message>
    <message>
        <source>Learning how the songs sound</source>
        <translation>Aprendiendo cómo suenan las canciones</translation>
    </message>
    <message>
        <source>Learning what the objects are</source>
        <translation>Aprendiendo qué son los objetos</translation>
    </message>
    <message>
        <source>Learning when they fall</source>
        <translation>Aprendiendo cuándo caen</translation>
    </message>
    <message>
        <source>Least score</source>
        <translation>Puntuación mín.</translation>
    </message>
    <message>
        <source>Least score of a finding</source>
        <translation>Puntuación mínima de un hallazgo</translation>
    </message>
    <message>
        <source>Leave out what surprises the model less than this; auto keeps what is worth a look</source>
        <translation>Omitir lo que sorprende menos al modelo; auto deja lo que merece un vistazo</translation>
    </message>
    <message>
        <source>Leave the SV</source>
        <translation>Dejar la SV</translation>
    </message>
    <message>
        <source>Leave the chosen rows out (Del)</source>
        <translation>Excluir las filas elegidas (Supr)</translation>
    </message>
    <message>
        <source>Leave these rows out</source>
        <translation>Excluir estas filas</translation>
    </message>
    <message>
        <source>Leaves the rest of the song empty</source>
        <translation>Deja vacío el resto de la canción</translation>
    </message>
    <message>
        <source>Left and Right step by the beat divisor, Ctrl+Left and Ctrl+Right by object, Up and Down by timing point, plus and minus zoom, [ and ] set the selected range, Escape clears it.</source>
        <translation>Izquierda y Derecha avanzan por el divisor de pulso, Ctrl+Left y Ctrl+Right por objeto, Arriba y Abajo por punto de timing, más y menos amplían o reducen, [ y ] fijan el rango seleccionado, Escape lo quita.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Excluidas</translation>
    </message>
    <message>
        <source>Left out because</source>
        <translation>Excluido porque</translation>
    </message>
    <message>
        <source>Left out, as they have no caption: {count}.</source>
        <translation>Sin descripción, por eso omitidas: {count}.</translation>
    </message>
    <message>
        <source>Left out: {reason}</source>
        <translation>Excluido: {reason}</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Less than half of the time on a processor, a little less exact</source>
        <translation>Menos de la mitad del tiempo en un procesador, algo menos exacto</translation>
    </message>
    <message>
        <source>Let Beatwright change the difficulty as the selected findings say</source>
        <translation>Dejar que Beatwright cambie la dificultad según los hallazgos seleccionados</translation>
    </message>
    <message>
        <source>Let a model map a whole new difficulty (F1)</source>
        <translation>Dejar que un modelo mapee toda una dificultad nueva (F1)</translation>
    </message>
    <message>
        <source>Let green lines multiply the SV so that sliders keep their lengths and durations? No object moves.</source>
        <translation>¿Multiplicar la SV con líneas verdes para que los sliders conserven longitud y duración? Ningún objeto se mueve.</translation>
    </message>
    <message>
        <source>Let the model read the difficulties {names}</source>
        <translation>Deja que el modelo lea las dificultades {names}</translation>
    </message>
    <message>
        <source>Let the model read the difficulty and show what it would not have expected there (Ctrl+Shift+A)</source>
        <translation>Dejar que el modelo lea la dificultad y muestre lo que no habría esperado (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Licencia: {licence}</translation>
    </message>
    <message>
        <source>Licence: {licence}.</source>
        <translation>Licencia: {licence}.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>List an adapter, or all adapters in a folder; nothing is copied</source>
        <translation>Añadir un adaptador, o todos los de una carpeta; no se copia nada</translation>
    </message>
    <message>
        <source>List of adapters</source>
        <translation>Lista de adaptadores</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>Escuchando…</translation>
    </message>
    <message>
        <source>Listens to the attacks of the song; quick, to the millisecond</source>
        <translation>Escucha los ataques de la canción; rápido, al milisegundo</translation>
    </message>
    <message>
        <source>Listens twenty times over and takes what most agree on; slow, to the millisecond.</source>
        <translation>Escucha veinte veces y toma aquello en lo que más coinciden; lento, al milisegundo.</translation>
    </message>
    <message>
        <source>LoKr has no dropout</source>
        <translation>LoKr no tiene dropout</translation>
    </message>
    <message>
        <source>LoKr: a tenth as large, learns more slowly</source>
        <translation>LoKr: diez veces menor, aprende más despacio</translation>
    </message>
    <message>
        <source>LoRA: some megabytes, learns most</source>
        <translation>LoRA: unos megabytes, aprende más</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Look at the timing</source>
        <translation>Ver el timing</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Loop the range or the bar</source>
        <translation>Repetir el rango o el compás</translation>
    </message>
    <message>
        <source>Loop the selected range, or the bar (L)</source>
        <translation>Repetir el rango elegido, o el compás (L)</translation>
    </message>
    <message>
        <source>Loop this</source>
        <translation>Repetir esto</translation>
    </message>
    <message>
        <source>Loss on held-out songs</source>
        <translation>Pérdida en canciones apartadas</translation>
    </message>
    <message>
        <source>Loss on other songs: {before} before, {after} after</source>
        <translation>Pérdida en otras canciones: {before} antes, {after} después</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Pérdidas</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Sonoridad</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Letra</translation>
    </message>
    <message>
        <source>Lyrics are not learned, whatever the files beside the songs say</source>
        <translation>No se aprenden letras, digan lo que digan los archivos junto a las canciones</translation>
    </message>
    <message>
        <source>MaiMod [{version_name}]</source>
        <translation>MaiMod [{version_name}]</translation>
    </message>
    <message numerus="yes">
        <source>MaiMod for %n more</source>
        <translation>
            <numerusform>MaiMod para %n más</numerusform>
            <numerusform>MaiMod para %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>MaiMod has looked at every difficulty of the set</source>
        <translation>MaiMod ya ha mirado todas las dificultades del set</translation>
    </message>
    <message>
        <source>MaiMod has seen all</source>
        <translation>MaiMod las ha visto todas</translation>
    </message>
    <message>
        <source>MaiMod listens to the song, and its audio file is missing</source>
        <translation>MaiMod escucha la canción, y falta su archivo de audio</translation>
    </message>
    <message>
        <source>MaiMod&apos;s surprise in your maps</source>
        <translation>Sorpresa de MaiMod ante tus mapas</translation>
    </message>
    <message>
        <source>MaiMod, score {score:.0f}</source>
        <translation>MaiMod, puntuación {score:.0f}</translation>
    </message>
    <message>
        <source>Make a model…</source>
        <translation>Hacer un modelo…</translation>
    </message>
    <message>
        <source>Make a new set</source>
        <translation>Crear un set nuevo</translation>
    </message>
    <message>
        <source>Make a song</source>
        <translation>Crear una canción</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>Hacerlo favorito</translation>
    </message>
    <message>
        <source>Make the candidates (Ctrl+Return)</source>
        <translation>Crear las candidatas (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Make the difficulty (Ctrl+G); nothing on disk changes before you accept it</source>
        <translation>Crear la dificultad (Ctrl+G); nada cambia en el disco hasta aceptarla</translation>
    </message>
    <message>
        <source>Make the files what they were after this step</source>
        <translation>Dejar los archivos como quedaron tras este paso</translation>
    </message>
    <message>
        <source>Make the files what they were before this step; refused if they changed since</source>
        <translation>Dejar los archivos como antes de este paso; se rechaza si cambiaron desde entonces</translation>
    </message>
    <message>
        <source>Make the guest difficulty (Ctrl+G); nothing on disk changes before you accept it</source>
        <translation>Crear la dificultad invitada (Ctrl+G); nada cambia en el disco hasta aceptarla</translation>
    </message>
    <message>
        <source>Make the same proposal again: same seed, model and options, from the difficulty as it was then</source>
        <translation>Hacer otra vez la misma propuesta: misma semilla, modelo y opciones, desde la dificultad tal como era entonces</translation>
    </message>
    <message>
        <source>Make this proposal again with another seed (R); this one stays</source>
        <translation>Hacer otra vez esta propuesta con otra semilla (R); esta se queda</translation>
    </message>
    <message>
        <source>Makes several difficulties in one go, one for each star rating, named as mappers name them</source>
        <translation>Crea varias dificultades de una vez, una por cada puntuación de estrellas, con los nombres que usan los mappers</translation>
    </message>
    <message>
        <source>Makes {count} proposals for</source>
        <translation>Hace {count} propuestas para</translation>
    </message>
    <message>
        <source>Map a part of the difficulty again (F2)</source>
        <translation>Mapear de nuevo una parte de la dificultad (F2)</translation>
    </message>
    <message>
        <source>Map a short made-up song and keep how long that takes</source>
        <translation>Mapear una canción breve inventada y guardar cuánto tarda</translation>
    </message>
    <message>
        <source>Map like these</source>
        <translation>Mapear como estos</translation>
    </message>
    <message>
        <source>Map like these (without training)</source>
        <translation>Mapear como estos (sin entrenamiento)</translation>
    </message>
    <message>
        <source>Map like these maps…</source>
        <translation>Mapear como estos mapas…</translation>
    </message>
    <message>
        <source>Map the range again (Ctrl+G); the difficulty stays as it is until you accept</source>
        <translation>Mapear de nuevo el rango (Ctrl+G); la dificultad sigue igual hasta aceptar</translation>
    </message>
    <message>
        <source>Mapper</source>
        <translation>Mapper</translation>
    </message>
    <message>
        <source>Mapper, year, weight and descriptors of the chosen rows</source>
        <translation>Mapper, año, peso y descriptores de las filas elegidas</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Mapas</translation>
    </message>
    <message>
        <source>Maps are being read</source>
        <translation>Se están leyendo mapas</translation>
    </message>
    <message>
        <source>Maps are being read…</source>
        <translation>Leyendo mapas…</translation>
    </message>
    <message>
        <source>Maps are still being read; wait until that is done, or stop it.</source>
        <translation>Aún se leen mapas; espera a que termine, o páralo.</translation>
    </message>
    <message>
        <source>Maps of</source>
        <translation>Mapas de</translation>
    </message>
    <message>
        <source>Maps to map alike</source>
        <translation>Mapas que imitar</translation>
    </message>
    <message>
        <source>Mapset archives (*.osz)</source>
        <translation>Archivos de mapset (*.osz)</translation>
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
        <translation>Marcar los hallazgos seleccionados como hechos, o quitar la marca (D)</translation>
    </message>
    <message>
        <source>Marked as {mark}.</source>
        <translation>Marcado como {mark}.</translation>
    </message>
    <message>
        <source>Marked too</source>
        <translation>También marcados</translation>
    </message>
    <message>
        <source>Marked too ({marked})</source>
        <translation>También marcados ({marked})</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Measure a song</source>
        <translation>Medir una canción</translation>
    </message>
    <message>
        <source>Measure {title}</source>
        <translation>Medir {title}</translation>
    </message>
    <message>
        <source>Measured on {day} on {processor}</source>
        <translation>Medido el {day} en {processor}</translation>
    </message>
    <message>
        <source>Measured on {maps} held-out maps of others: loss {loss:+.2f} % (lower for {lower} of them), distance of patterns {patterns:+.0f} %; {minutes:.0f} minutes of one core.</source>
        <translation>Medido en {maps} mapas apartados de otros: pérdida {loss:+.2f} % (menor en {lower} de ellos), distancia de los patrones {patterns:+.0f} %; {minutes:.0f} minutos de un núcleo.</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Midiendo</translation>
    </message>
    <message>
        <source>Memory is tight, or it takes long.</source>
        <translation>La memoria es justa, o tarda mucho.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Messages, {count}</source>
        <translation>Mensajes, {count}</translation>
    </message>
    <message>
        <source>Messages: {count}; the last fifty are kept (Ctrl+Shift+M)</source>
        <translation>Mensajes: {count}; se guardan los últimos cincuenta (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Compás</translation>
    </message>
    <message>
        <source>Meter {value} is not supported by osu!; write quarters, such as 3/4.</source>
        <translation>osu! no admite el compás {value}; escribir cuartos, como 3/4.</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>Compás</translation>
    </message>
    <message>
        <source>Metronome (M): clicks on every beat of the timing</source>
        <translation>Metrónomo (M): hace clic en cada pulso del timing</translation>
    </message>
    <message>
        <source>Metronome on or off</source>
        <translation>Activar o quitar metrónomo</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Míos</translation>
    </message>
    <message>
        <source>Mine and others</source>
        <translation>Míos y de otros</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Menor</translation>
    </message>
    <message>
        <source>Minor findings</source>
        <translation>Hallazgos leves</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Modding</source>
        <translation>Modding</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Model for MaiMod</source>
        <translation>Modelo para MaiMod</translation>
    </message>
    <message>
        <source>Model for the timing</source>
        <translation>Modelo para el timing</translation>
    </message>
    <message>
        <source>Model of {name}</source>
        <translation>Modelo de {name}</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Models and adapters</source>
        <translation>Modelos y adaptadores</translation>
    </message>
    <message>
        <source>Modes</source>
        <translation>Modos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More make steps steadier and slower</source>
        <translation>Más hacen los pasos más estables y lentos</translation>
    </message>
    <message>
        <source>More need more memory</source>
        <translation>Más necesitan más memoria</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Más opciones</translation>
    </message>
    <message>
        <source>More tags, separated by spaces</source>
        <translation>Más etiquetas, separadas por espacios</translation>
    </message>
    <message>
        <source>More ways to accept or discard</source>
        <translation>Más formas de aceptar o descartar</translation>
    </message>
    <message>
        <source>Move that end of the range (Alt: off the ticks)</source>
        <translation>Mover ese extremo del rango (Alt: fuera de los ticks)</translation>
    </message>
    <message>
        <source>Music model</source>
        <translation>Modelo de música</translation>
    </message>
    <message>
        <source>Music volume</source>
        <translation>Volumen de música</translation>
    </message>
    <message>
        <source>Music volume; click to mute</source>
        <translation>Volumen de la música; clic para silenciar</translation>
    </message>
    <message>
        <source>My music</source>
        <translation>Mi música</translation>
    </message>
    <message>
        <source>My selection</source>
        <translation>Mi selección</translation>
    </message>
    <message>
        <source>My style</source>
        <translation>Mi estilo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the new difficulty; a name that is taken gets a number</source>
        <translation>Nombre de la dificultad nueva; a un nombre ya usado se le añade un número</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>Nombre del preajuste:</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>New difficulties keep the red lines of the set, whatever is found here; found lines can still be looked at, heard and checked</source>
        <translation>Las dificultades nuevas conservan las líneas rojas del set, se halle aquí lo que se halle; las líneas halladas se pueden ver, escuchar y revisar igualmente</translation>
    </message>
    <message>
        <source>New difficulty</source>
        <translation>Nueva dificultad</translation>
    </message>
    <message>
        <source>New set</source>
        <translation>Set nuevo</translation>
    </message>
    <message>
        <source>New {stars}difficulty</source>
        <translation>Nueva dificultad {stars}</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Más nuevo</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Siguiente hallazgo</translation>
    </message>
    <message>
        <source>Next object that the proposal changes</source>
        <translation>Siguiente objeto que cambia la propuesta</translation>
    </message>
    <message>
        <source>Next proposal</source>
        <translation>Siguiente propuesta</translation>
    </message>
    <message>
        <source>No Songs folder is open</source>
        <translation>No hay carpeta Songs abierta</translation>
    </message>
    <message>
        <source>No adapters yet. `beatwright adapter train` makes one of your own maps; a folder can be added here.</source>
        <translation>Aún no hay adaptadores. `beatwright adapter train` hace uno con tus mapas; aquí se puede añadir una carpeta.</translation>
    </message>
    <message>
        <source>No addition</source>
        <translation>Sin añadido</translation>
    </message>
    <message>
        <source>No beat was found in the song; choose another candidate</source>
        <translation>No se encontró ritmo en la canción; elige otra candidata</translation>
    </message>
    <message>
        <source>No beatmaps here</source>
        <translation>Aquí no hay beatmaps</translation>
    </message>
    <message>
        <source>No descriptor contains these words.</source>
        <translation>Ningún descriptor contiene estas palabras.</translation>
    </message>
    <message>
        <source>No difficulty of the set can be read.</source>
        <translation>No se puede leer ninguna dificultad del set.</translation>
    </message>
    <message>
        <source>No finding fits the filter; {left} of them do not.</source>
        <translation>Ningún hallazgo encaja con el filtro; {left} quedan fuera.</translation>
    </message>
    <message>
        <source>No font of this system has the letters of {language}, so the window stays in English; install one, such as {font}, and start Beatwright again.</source>
        <translation>Ninguna fuente de este sistema tiene las letras de {language}, así que la ventana sigue en inglés; instala una, como {font}, y vuelve a abrir Beatwright.</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sin grupos</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>Quitar de favoritos</translation>
    </message>
    <message>
        <source>No losses yet.</source>
        <translation>Aún no hay pérdidas.</translation>
    </message>
    <message>
        <source>No program opens .osz files here; install osu!, or open {name} from its folder.</source>
        <translation>Aquí ningún programa abre archivos .osz; instalar osu!, o abrir {name} desde su carpeta.</translation>
    </message>
    <message>
        <source>No proposals for this song yet. What the forms make is listed here, to compare and to decide.</source>
        <translation>Aún no hay propuestas para esta canción. Lo que hacen los formularios aparece aquí para comparar y decidir.</translation>
    </message>
    <message>
        <source>No red line yet</source>
        <translation>Aún sin línea roja</translation>
    </message>
    <message>
        <source>No request waits from last time</source>
        <translation>No queda ninguna petición de la última vez</translation>
    </message>
    <message>
        <source>No song is sung</source>
        <translation>Ninguna canción tiene voz</translation>
    </message>
    <message>
        <source>No song open</source>
        <translation>Sin canción abierta</translation>
    </message>
    <message>
        <source>No song was held out of this style; open a song that it does not have, then try again.</source>
        <translation>No se apartó ninguna canción para este estilo; abre una canción que no tenga e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>No song was open yet</source>
        <translation>Aún no se abrió ninguna canción</translation>
    </message>
    <message>
        <source>No songs yet. Describe one at the left, or take a file of your own.</source>
        <translation>Aún no hay canciones. Describe una a la izquierda o usa un archivo tuyo.</translation>
    </message>
    <message>
        <source>No sound device was found; the song plays silently.</source>
        <translation>No se encontró dispositivo de sonido; la canción suena en silencio.</translation>
    </message>
    <message>
        <source>No stars yet</source>
        <translation>Aún sin estrellas</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>None chosen: the model decides by itself.</source>
        <translation>Nada elegido: el modelo decide por sí mismo.</translation>
    </message>
    <message>
        <source>None of the findings can be fixed without a person</source>
        <translation>Ningún hallazgo se puede corregir sin una persona</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>No está aquí</translation>
    </message>
    <message>
        <source>Not like</source>
        <translation>No como</translation>
    </message>
    <message>
        <source>Notes of osu!mania fall faster</source>
        <translation>Las notas de osu!mania caen más rápido</translation>
    </message>
    <message>
        <source>Notes of osu!mania fall slower</source>
        <translation>Las notas de osu!mania caen más lento</translation>
    </message>
    <message>
        <source>Nothing can be written into {folder}: the result can be looked at, but not accepted as long as that is so.</source>
        <translation>No se puede escribir nada en {folder}: el resultado se puede ver, pero no aceptar mientras siga así.</translation>
    </message>
    <message>
        <source>Nothing changes after this moment.</source>
        <translation>Nada cambia después de este momento.</translation>
    </message>
    <message>
        <source>Nothing changes before.</source>
        <translation>Antes no cambia nada.</translation>
    </message>
    <message>
        <source>Nothing ended yet</source>
        <translation>Nada ha acabado aún</translation>
    </message>
    <message>
        <source>Nothing found: no rule is broken.</source>
        <translation>Nada hallado: no se incumple ninguna regla.</translation>
    </message>
    <message>
        <source>Nothing found: {value}.</source>
        <translation>Nada hallado: {value}.</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Nada en marcha</translation>
    </message>
    <message>
        <source>Nothing is written yet: F9 goes through what changes, B compares, Ctrl+S accepts all of it.</source>
        <translation>Aún no se ha escrito nada: F9 recorre los cambios, B compara, Ctrl+S acepta todo.</translation>
    </message>
    <message>
        <source>Nothing matches the search</source>
        <translation>Nada coincide con la búsqueda</translation>
    </message>
    <message>
        <source>Nothing of it is on this machine</source>
        <translation>No hay nada de él en este equipo</translation>
    </message>
    <message>
        <source>Nothing says how it was made</source>
        <translation>No consta cómo se hizo</translation>
    </message>
    <message>
        <source>Nothing says which model it was made for; a wrong one refuses it.</source>
        <translation>Nada dice para qué modelo se hizo; uno equivocado lo rechaza.</translation>
    </message>
    <message>
        <source>Nothing special</source>
        <translation>Nada especial</translation>
    </message>
    <message>
        <source>Nothing surprised {by}.</source>
        <translation>Nada sorprendente para {by}.</translation>
    </message>
    <message>
        <source>Nothing that Beatwright wrote for this song is left to undo</source>
        <translation>No queda nada de lo que Beatwright escribió para esta canción que deshacer</translation>
    </message>
    <message>
        <source>Nothing that was undone for this song is left to redo</source>
        <translation>No queda nada deshecho en esta canción que rehacer</translation>
    </message>
    <message>
        <source>Nothing to learn from yet</source>
        <translation>Aún nada de lo que aprender</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nada que rehacer</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <source>Nothing was accepted for this song yet</source>
        <translation>Aún no se ha aceptado nada para esta canción</translation>
    </message>
    <message>
        <source>Nothing was accepted for {title} yet. What you accept, fix or write is listed here.</source>
        <translation>Aún no se ha aceptado nada para {title}. Aquí aparece lo que se acepta, corrige o escribe.</translation>
    </message>
    <message>
        <source>Nothing was changed in place yet, so there is no backup.</source>
        <translation>Aún no se ha modificado ningún archivo existente, así que no hay copia.</translation>
    </message>
    <message>
        <source>Nothing was found in this set</source>
        <translation>No se encontró nada en este set</translation>
    </message>
    <message>
        <source>Nothing was looked for yet.
Check the rules to find what breaks the ranking criteria; run MaiMod to see what a model would not have expected.</source>
        <translation>Aún no se ha buscado nada.
Revisar las reglas halla lo que incumple los criterios de ranking; MaiMod muestra lo que un modelo no habría esperado.</translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>Aún no se midió nada.</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>Aún no hay mensajes.</translation>
    </message>
    <message>
        <source>Objects as in the game or as in the editor</source>
        <translation>Objetos como en el juego o como en el editor</translation>
    </message>
    <message>
        <source>Objects of the set&apos;s other difficulties that fall on the same moments get the same sounds</source>
        <translation>Los objetos de las demás dificultades del set en los mismos momentos reciben los mismos sonidos</translation>
    </message>
    <message>
        <source>Objects per second over the song; the marks below are the objects, each in the colour of its snap</source>
        <translation>Objetos por segundo a lo largo de la canción; las marcas de abajo son los objetos, cada uno en el color de su ajuste</translation>
    </message>
    <message>
        <source>Objects that would be more than {TOLERANCE:g} ms off their tick, by difficulty; Enter or a double-click goes there</source>
        <translation>Objetos que quedarían a más de {TOLERANCE:g} ms de su tick, por dificultad; Enter o doble clic lleva allí</translation>
    </message>
    <message>
        <source>Of its factors: higher learns more, and needs more songs</source>
        <translation>De sus factores: más alto aprende más y necesita más canciones</translation>
    </message>
    <message>
        <source>Of the end</source>
        <translation>Del final</translation>
    </message>
    <message>
        <source>Of the set&apos;s audio file</source>
        <translation>Del archivo de audio del set</translation>
    </message>
    <message>
        <source>Of the set; the prompt where it is empty</source>
        <translation>Del set; el prompt si está vacío</translation>
    </message>
    <message>
        <source>Of the set; you and the model where it is empty</source>
        <translation>Del set; tú y el modelo si está vacío</translation>
    </message>
    <message>
        <source>Of the whole song; peaks are held below full scale</source>
        <translation>De toda la canción; los picos quedan bajo el máximo</translation>
    </message>
    <message>
        <source>Of what is sung, such as en; instrumental where nothing is</source>
        <translation>De lo que se canta, como en; instrumental donde no se canta</translation>
    </message>
    <message>
        <source>Offer Beatwright for .osu and .osz files</source>
        <translation>Ofrecer Beatwright para archivos .osu y .osz</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>En disco</translation>
    </message>
    <message>
        <source>On macOS choose &quot;Open With&quot; in the Finder</source>
        <translation>En macOS, elegir «Abrir con» en el Finder</translation>
    </message>
    <message>
        <source>On songs that it did not learn from the style is not better, so the model stays as it was. More maps that agree help more than more steps.</source>
        <translation>En canciones de las que no aprendió, el estilo no es mejor, así que el modelo queda como estaba. Más mapas que concuerden ayudan más que más pasos.</translation>
    </message>
    <message>
        <source>On the timeline</source>
        <translation>En la línea de tiempo</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>One beat earlier</source>
        <translation>Un pulso antes</translation>
    </message>
    <message>
        <source>One beat later</source>
        <translation>Un pulso después</translation>
    </message>
    <message>
        <source>One mapper</source>
        <translation>Un mapper</translation>
    </message>
    <message>
        <source>One mapper&apos;s way with patterns; every set counts alike</source>
        <translation>La manera de un mapper con los patrones; cada set cuenta igual</translation>
    </message>
    <message>
        <source>One new {keys}{mode} difficulty of about {value:g}★</source>
        <translation>Una dificultad nueva {keys}{mode} de unas {value:g}★</translation>
    </message>
    <message>
        <source>One of your styles, with a slider for its strength; several can be blended</source>
        <translation>Uno de tus estilos, con un control de su fuerza; se pueden mezclar varios</translation>
    </message>
    <message>
        <source>One red line for the whole song.</source>
        <translation>Una línea roja para toda la canción.</translation>
    </message>
    <message>
        <source>One song: none can be held out, so nothing can say whether the style is better than its base.</source>
        <translation>Una sola canción: ninguna puede apartarse, así que nada dice si el estilo es mejor que su base.</translation>
    </message>
    <message>
        <source>Only a person can decide what to do about this</source>
        <translation>Solo una persona puede decidir qué hacer con esto</translation>
    </message>
    <message>
        <source>Only difficulties of so many stars. Drag the handles; double-click for all.
Left and right move the lower end, with Shift the upper one.</source>
        <translation>Solo dificultades con tantas estrellas. Arrastrar los tiradores; doble clic para todas.
Izquierda y derecha mueven el extremo inferior; con Shift, el superior.</translation>
    </message>
    <message>
        <source>Only for: {parts}</source>
        <translation>Solo para: {parts}</translation>
    </message>
    <message>
        <source>Only look at it</source>
        <translation>Solo mirar</translation>
    </message>
    <message>
        <source>Only maps of this mapper are learned from, such as your own</source>
        <translation>Solo se aprende de mapas de este mapper, por ejemplo los tuyos</translation>
    </message>
    <message>
        <source>Only playfield and timeline</source>
        <translation>Solo campo y línea de tiempo</translation>
    </message>
    <message>
        <source>Only the selected range</source>
        <translation>Solo el rango elegido</translation>
    </message>
    <message>
        <source>Only {about} to {value} stars</source>
        <translation>Solo de {about} a {value} estrellas</translation>
    </message>
    <message>
        <source>Only {folder} is deleted. This cannot be undone; the model can be downloaded again as long as {page} offers it.</source>
        <translation>Solo se elimina {folder}. No se puede deshacer; el modelo puede descargarse otra vez mientras {page} lo ofrezca.</translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation>Solo {name}</translation>
    </message>
    <message>
        <source>Only {value} (several may be chosen)</source>
        <translation>Solo {value} (se pueden elegir varias)</translation>
    </message>
    <message>
        <source>Only {value} – {value2}</source>
        <translation>Solo {value} – {value2}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open a beatmap or a song</source>
        <translation>Abrir un beatmap o canción</translation>
    </message>
    <message>
        <source>Open a beatmap or an audio file without a library (Ctrl+O)</source>
        <translation>Abrir un beatmap o archivo de audio sin biblioteca (Ctrl+O)</translation>
    </message>
    <message>
        <source>Open a difficulty first</source>
        <translation>Abrir antes una dificultad</translation>
    </message>
    <message>
        <source>Open a difficulty to see what the ranking criteria and a model say about it.</source>
        <translation>Abrir una dificultad para ver qué dicen de ella los criterios de ranking y un modelo.</translation>
    </message>
    <message>
        <source>Open a mapset folder</source>
        <translation>Abrir carpeta de mapset</translation>
    </message>
    <message>
        <source>Open a song and give it a red line to see this</source>
        <translation>Abrir una canción y darle una línea roja para ver esto</translation>
    </message>
    <message>
        <source>Open a song first</source>
        <translation>Abrir antes una canción</translation>
    </message>
    <message>
        <source>Open a song in the library first</source>
        <translation>Abrir antes una canción en la biblioteca</translation>
    </message>
    <message>
        <source>Open a song with audio first</source>
        <translation>Abrir antes una canción con audio</translation>
    </message>
    <message>
        <source>Open an archive</source>
        <translation>Abrir comprimido</translation>
    </message>
    <message>
        <source>Open an audio file</source>
        <translation>Abrir un audio</translation>
    </message>
    <message>
        <source>Open audio file</source>
        <translation>Abrir un audio</translation>
    </message>
    <message>
        <source>Open audio file… (a song without a beatmap; or drop it here)</source>
        <translation>Abrir un audio… (una canción sin beatmap; o soltarla aquí)</translation>
    </message>
    <message>
        <source>Open in osu!</source>
        <translation>Abrir en osu!</translation>
    </message>
    <message>
        <source>Open in osu!&apos;s editor	Ctrl+Return</source>
        <translation>Abrir en el editor de osu!	Ctrl+Return</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>Abrirlo aquí</translation>
    </message>
    <message>
        <source>Open one song instead…</source>
        <translation>Abrir solo una canción…</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Abrir reciente</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Open the folder of downloaded models</source>
        <translation>Abrir la carpeta de modelos descargados</translation>
    </message>
    <message>
        <source>Open the set in osu!</source>
        <translation>Abrir el set en osu!</translation>
    </message>
    <message>
        <source>Open the song&apos;s folder</source>
        <translation>Abrir carpeta de la canción</translation>
    </message>
    <message>
        <source>Open what osu!lazer edits externally</source>
        <translation>Abrir lo que osu!lazer edita externamente</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Original and proposal: one, as a ghost, side by side</source>
        <translation>Original y propuesta: uno, como fantasma, lado a lado</translation>
    </message>
    <message>
        <source>Other tempos</source>
        <translation>Otros tempos</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Overall difficulty; auto fits it to the stars</source>
        <translation>Dificultad general; auto la ajusta a las estrellas</translation>
    </message>
    <message>
        <source>Own file…</source>
        <translation>Archivo propio…</translation>
    </message>
    <message>
        <source>Pack the set as .osz too</source>
        <translation>Empaquetar también en .osz</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Fragmento</translation>
    </message>
    <message>
        <source>Parts at once</source>
        <translation>Partes a la vez</translation>
    </message>
    <message>
        <source>Parts of so many bars with words of their own, joined on beats</source>
        <translation>Partes de tantos compases con palabras propias, unidas en los tiempos</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Paciencia</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pausa (Space)</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Paused at {share}</source>
        <translation>En pausa al {share}</translation>
    </message>
    <message>
        <source>Paused; what has arrived stays, and Resume goes on from there.</source>
        <translation>En pausa; lo recibido se queda y Reanudar sigue desde ahí.</translation>
    </message>
    <message>
        <source>Percent of the prompts that are the genre instead of the caption</source>
        <translation>Porcentaje de los prompts que son el género en vez de la descripción</translation>
    </message>
    <message>
        <source>Pick it (Ctrl: add or take away, Shift: all up to there)</source>
        <translation>Elegirlo (Ctrl: añadir o quitar, Shift: todos hasta ahí)</translation>
    </message>
    <message>
        <source>Pick the objects in a box</source>
        <translation>Elegir objetos en un recuadro</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Plain text, as one posts it (*.txt)</source>
        <translation>Texto, como se publica (*.txt)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Reproducir (Space)</translation>
    </message>
    <message>
        <source>Play and draw the original difficulty (B switches)</source>
        <translation>Reproducir y dibujar la dificultad original (B alterna)</translation>
    </message>
    <message>
        <source>Play and draw the proposal (B switches)</source>
        <translation>Reproducir y dibujar la propuesta (B alterna)</translation>
    </message>
    <message>
        <source>Play at {rate:.0%} speed</source>
        <translation>Reproducir al {rate:.0%}</translation>
    </message>
    <message>
        <source>Play from the preview point</source>
        <translation>Reproducir desde el punto de vista previa</translation>
    </message>
    <message>
        <source>Play from the start</source>
        <translation>Reproducir desde el inicio</translation>
    </message>
    <message>
        <source>Play it, or stop</source>
        <translation>Reproducirla o parar</translation>
    </message>
    <message>
        <source>Play it, or stop ({key})</source>
        <translation>Reproducirla o parar ({key})</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <source>Play the proposal of that number, or stop it</source>
        <translation>Reproducir la propuesta de ese número, o pararla</translation>
    </message>
    <message>
        <source>Play the row (Return)</source>
        <translation>Reproducir la fila (Intro)</translation>
    </message>
    <message>
        <source>Play with a click on every beat</source>
        <translation>Reproducir con un clic en cada pulso</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Reproducción</translation>
    </message>
    <message>
        <source>Preparing the songs</source>
        <translation>Preparando las canciones</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Preajustes</translation>
    </message>
    <message>
        <source>Presets and requests (*.yaml *.yml)</source>
        <translation>Preajustes y peticiones (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Preview point at {time_text}</source>
        <translation>Punto de vista previa en {time_text}</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Hallazgo anterior</translation>
    </message>
    <message>
        <source>Previous object that the proposal changes</source>
        <translation>Objeto anterior que cambia la propuesta</translation>
    </message>
    <message>
        <source>Previous proposal</source>
        <translation>Propuesta anterior</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Problem: a rule is broken or the model is very surprised. Warning: look at it. Minor: a detail.</source>
        <translation>Problema: se incumple una regla o el modelo está muy sorprendido. Aviso: mirarlo. Leve: un detalle.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Progress of the running job</source>
        <translation>Progreso del trabajo en marcha</translation>
    </message>
    <message>
        <source>Progress of {title}</source>
        <translation>Progreso de {title}</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>Proposal  {name}</source>
        <translation>Propuesta  {name}</translation>
    </message>
    <message>
        <source>Proposal [{version_name}]</source>
        <translation>Propuesta [{version_name}]</translation>
    </message>
    <message>
        <source>Proposal [{version_name}]   {stars:.2f}★</source>
        <translation>Propuesta [{version_name}]   {stars:.2f}★</translation>
    </message>
    <message>
        <source>Proposal {number}: {facts}</source>
        <translation>Propuesta {number}: {facts}</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>Propose labels</source>
        <translation>Proponer etiquetas</translation>
    </message>
    <message>
        <source>Propose the difficulty with every finding fixed that can be</source>
        <translation>Proponer la dificultad con todo lo corregible corregido</translation>
    </message>
    <message>
        <source>Propose to fix all findings</source>
        <translation>Proponer corregir todos los hallazgos</translation>
    </message>
    <message>
        <source>Propose to fix all of {check}</source>
        <translation>Proponer corregir todos los de {check}</translation>
    </message>
    <message>
        <source>Put the style into the forms, with a slider for its strength</source>
        <translation>Poner el estilo en los formularios, con un control de su fuerza</translation>
    </message>
    <message>
        <source>Put these lines into every difficulty of the set; backups are kept, and Ctrl+Z takes it back</source>
        <translation>Poner estas líneas en cada dificultad del set; se guardan copias, y Ctrl+Z lo revierte</translation>
    </message>
    <message>
        <source>Put “{word}” into the prompt, or take it out</source>
        <translation>Poner «{word}» en el prompt o quitarlo</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Queue ({MOST_COUNTED})</source>
        <translation>Cola ({MOST_COUNTED})</translation>
    </message>
    <message>
        <source>Queue ({count})</source>
        <translation>Cola ({count})</translation>
    </message>
    <message>
        <source>Queue the chosen request once more (Ctrl+R)</source>
        <translation>Volver a poner en cola la petición elegida (Ctrl+R)</translation>
    </message>
    <message>
        <source>Quick style</source>
        <translation>Estilo rápido</translation>
    </message>
    <message>
        <source>Quicker</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Quit Beatwright?</source>
        <translation>¿Salir de Beatwright?</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>Rank by prompt</source>
        <translation>Ordenar por prompt</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>Reading maps</source>
        <translation>Leyendo mapas</translation>
    </message>
    <message>
        <source>Reading songs</source>
        <translation>Leyendo canciones</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Red line</source>
        <translation>Línea roja</translation>
    </message>
    <message>
        <source>Red lines</source>
        <translation>Líneas rojas</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Remap</source>
        <translation>Remapear</translation>
    </message>
    <message>
        <source>Remap the range</source>
        <translation>Remapear el rango</translation>
    </message>
    <message>
        <source>Remap this</source>
        <translation>Remapear esto</translation>
    </message>
    <message>
        <source>Remap {time_text} – {time_text2}</source>
        <translation>Remapear {time_text} – {time_text2}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the bookmark</source>
        <translation>Quitar el marcador</translation>
    </message>
    <message>
        <source>Remove the chosen red line</source>
        <translation>Quitar la línea roja elegida</translation>
    </message>
    <message>
        <source>Repair and new set</source>
        <translation>Reparación y set nuevo</translation>
    </message>
    <message>
        <source>Repair the chosen song, and open a new set of it with one red line</source>
        <translation>Repara la canción elegida y abre un set nuevo con una línea roja</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Sustituirlo</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Requests (*.yaml)</source>
        <translation>Peticiones (*.yaml)</translation>
    </message>
    <message>
        <source>Reset form</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Rhythm F1</source>
        <translation>F1 del ritmo</translation>
    </message>
    <message>
        <source>Rhythm complexity</source>
        <translation>Complejidad del ritmo</translation>
    </message>
    <message>
        <source>Right-click a set to make it a favourite.</source>
        <translation>Clic derecho en un set para hacerlo favorito.</translation>
    </message>
    <message>
        <source>Rule checks</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Rule checks of the set</source>
        <translation>Reglas de todo el set</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Run</source>
        <comment>waiting requests</comment>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Run MaiMod</source>
        <translation>Ejecutar MaiMod</translation>
    </message>
    <message>
        <source>Run MaiMod, or stop it</source>
        <translation>Ejecutar o detener MaiMod</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Ejecutar otra vez</translation>
    </message>
    <message>
        <source>Run again exactly</source>
        <translation>Repetir exactamente</translation>
    </message>
    <message>
        <source>Run paused</source>
        <translation>Ejecutar pausados</translation>
    </message>
    <message>
        <source>Run the chosen job earlier (Alt+Up)</source>
        <translation>Ejecutar antes el trabajo elegido (Alt+Up)</translation>
    </message>
    <message>
        <source>Run the chosen job later (Alt+Down)</source>
        <translation>Ejecutar después el trabajo elegido (Alt+Down)</translation>
    </message>
    <message>
        <source>Run the requests that wait from last time</source>
        <translation>Ejecutar las peticiones que esperan desde la última vez</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Said to the model, which follows it roughly</source>
        <translation>Se dice al modelo, que la sigue más o menos</translation>
    </message>
    <message>
        <source>Sample maps</source>
        <translation>Mapas de muestra</translation>
    </message>
    <message>
        <source>Sample maps of songs that are not learned from; Return plays one beside the human map</source>
        <translation>Mapas de muestra de canciones de las que no se aprende; Intro reproduce uno junto al humano</translation>
    </message>
    <message>
        <source>Sample maps on the way</source>
        <translation>Mapas de muestra por el camino</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>Guardar preajuste</translation>
    </message>
    <message>
        <source>Save as a preset…</source>
        <translation>Guardar preajuste…</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Guardar en otro lugar…</translation>
    </message>
    <message>
        <source>Save the difficulty in</source>
        <translation>Guardar la dificultad en</translation>
    </message>
    <message>
        <source>Save where it is and wait; it goes on exactly there</source>
        <translation>Anota el estado y espera; sigue exactamente ahí</translation>
    </message>
    <message>
        <source>Saving where it is…</source>
        <translation>Anotando el estado…</translation>
    </message>
    <message>
        <source>Say how like its prompt each song is, as CLAP measures it; the most like comes first</source>
        <translation>Dice cuánto se parece cada canción a su prompt, según CLAP; la más parecida va primero</translation>
    </message>
    <message>
        <source>Say that AI was used</source>
        <translation>Indicar uso de IA</translation>
    </message>
    <message>
        <source>Scale of the factors; auto: twice the rank for LoRA, the rank for LoKr</source>
        <translation>Escala de los factores; auto: el doble del rango en LoRA, el rango en LoKr</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Scroll</translation>
    </message>
    <message>
        <source>Scroll speed {speed}</source>
        <translation>Velocidad de desplazamiento {speed}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search descriptors</source>
        <translation>Buscar descriptores</translation>
    </message>
    <message>
        <source>Search songs, mappers, stars&gt;4 …</source>
        <translation>Buscar canciones, mappers, stars&gt;4 …</translation>
    </message>
    <message>
        <source>Search the audio near this tempo; exact to the millisecond</source>
        <translation>Buscar en el audio cerca de este tempo; exacto al milisegundo</translation>
    </message>
    <message>
        <source>Search the data set</source>
        <translation>Buscar en el conjunto de datos</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Buscar en la biblioteca</translation>
    </message>
    <message>
        <source>Seconds of a part</source>
        <translation>Segundos de un fragmento</translation>
    </message>
    <message>
        <source>Seconds of a song that are learned at once; longer needs more memory</source>
        <translation>Segundos de una canción que se aprenden a la vez; más largos piden más memoria</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Seek to the nearest tick (Alt: off the ticks)</source>
        <translation>Ir al tick más cercano (Alt: fuera de los ticks)</translation>
    </message>
    <message>
        <source>Select a finding that can be fixed first</source>
        <translation>Seleccionar antes un hallazgo que se pueda corregir</translation>
    </message>
    <message>
        <source>Select a range first: drag on the timeline&apos;s ruler, or press [ and ] at its ends</source>
        <translation>Seleccionar antes un rango: arrastrar en la regla de la línea de tiempo, o pulsar [ y ] en sus extremos</translation>
    </message>
    <message>
        <source>Select a range first: drag on the timeline&apos;s ruler, or type its times</source>
        <translation>Seleccionar antes un rango: arrastrar en la regla de la línea de tiempo, o escribir sus tiempos</translation>
    </message>
    <message>
        <source>Select a range, as a drag on the ruler does</source>
        <translation>Seleccionar un rango, como al arrastrar en la regla</translation>
    </message>
    <message>
        <source>Select findings in the list first</source>
        <translation>Seleccionar antes hallazgos en la lista</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Set a bookmark</source>
        <translation>Poner un marcador</translation>
    </message>
    <message>
        <source>Set every field to its default; the range and your name stay</source>
        <translation>Poner cada campo en su valor por defecto; el rango y el nombre propio se quedan</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settings: CS, AR, OD, HP and slider velocity</source>
        <translation>Ajustes: CS, AR, OD, HP y velocidad de slider</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Share of LoRA&apos;s inputs that are left out in each step</source>
        <translation>Parte de las entradas de LoRA que se omiten en cada paso</translation>
    </message>
    <message>
        <source>Share of hold notes; auto leaves it to the model</source>
        <translation>Proporción de notas largas; auto la deja al modelo</translation>
    </message>
    <message>
        <source>Share of the parts that are learned without their prompt, so that guidance goes on working</source>
        <translation>Parte de los fragmentos que se aprenden sin su prompt, para que la guía siga funcionando</translation>
    </message>
    <message>
        <source>Show all of them</source>
        <translation>Mostrar todos</translation>
    </message>
    <message>
        <source>Show and hear these lines; difficulties are still made on those of the set</source>
        <translation>Ver y escuchar estas líneas; las dificultades se siguen creando con las del set</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Ver en la carpeta</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show on the timeline</source>
        <translation>Ver en la línea de tiempo</translation>
    </message>
    <message>
        <source>Show or fold the form</source>
        <translation>Mostrar u ocultar el formulario</translation>
    </message>
    <message>
        <source>Show or fold the library</source>
        <translation>Mostrar u ocultar la biblioteca</translation>
    </message>
    <message>
        <source>Show or fold the library (Ctrl+B)</source>
        <translation>Mostrar u ocultar la biblioteca (Ctrl+B)</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>Ver las copias</translation>
    </message>
    <message>
        <source>Show the findings of one category only</source>
        <translation>Mostrar hallazgos de una sola categoría</translation>
    </message>
    <message>
        <source>Show the findings too that were marked as done or ignored</source>
        <translation>Mostrar también los hallazgos marcados como hechos o ignorados</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ver la carpeta</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Ver el registro</translation>
    </message>
    <message>
        <source>Show the song&apos;s folder</source>
        <translation>Ver carpeta de canción</translation>
    </message>
    <message>
        <source>Show the whole song</source>
        <translation>Ver toda la canción</translation>
    </message>
    <message>
        <source>Show what waits, runs and ended; change the order, cancel, repeat (Ctrl+J)</source>
        <translation>Ver lo que espera, está en marcha o acabó; cambiar el orden, cancelar, repetir (Ctrl+J)</translation>
    </message>
    <message>
        <source>Show {value}</source>
        <translation>Mostrar {value}</translation>
    </message>
    <message>
        <source>Single maps…</source>
        <translation>Mapas sueltos…</translation>
    </message>
    <message>
        <source>Sizes, licences, speed here, downloads and adapters</source>
        <translation>Tamaños, licencias, velocidad aquí, descargas y adaptadores</translation>
    </message>
    <message>
        <source>Slider</source>
        <translation>Slider</translation>
    </message>
    <message>
        <source>Slider velocities and shapes; sets count alike</source>
        <translation>Velocidades y formas de sliders; los sets cuentan igual</translation>
    </message>
    <message>
        <source>Slider velocity</source>
        <translation>Velocidad de sliders</translation>
    </message>
    <message>
        <source>Small models are quick, large ones sound better and want a graphics card</source>
        <translation>Los modelos pequeños son rápidos; los grandes suenan mejor y piden una tarjeta gráfica</translation>
    </message>
    <message>
        <source>Snap</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Something is being made; wait, or stop it</source>
        <translation>Se está creando algo; espera o páralo</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({name}: {words}). Details are in {log_file}.</source>
        <translation>Algo inesperado falló ({name}: {words}). Los detalles están en {log_file}.</translation>
    </message>
    <message>
        <source>Song</source>
        <translation>Canción</translation>
    </message>
    <message>
        <source>Song details</source>
        <translation>Datos de la canción</translation>
    </message>
    <message>
        <source>Song lab</source>
        <translation>Laboratorio de canciones</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>Canciones</translation>
    </message>
    <message>
        <source>Songs (*.mp3 *.ogg *.wav *.flac *.opus *.m4a)</source>
        <translation>Canciones (*.mp3 *.ogg *.wav *.flac *.opus *.m4a)</translation>
    </message>
    <message>
        <source>Songs appear here as they are found.</source>
        <translation>Las canciones aparecen aquí según se encuentran.</translation>
    </message>
    <message>
        <source>Songs are being read</source>
        <translation>Se están leyendo canciones</translation>
    </message>
    <message>
        <source>Songs are being read…</source>
        <translation>Se están leyendo canciones…</translation>
    </message>
    <message>
        <source>Songs are still being read; wait until that is done, or stop it.</source>
        <translation>Aún se están leyendo canciones; espere a que termine o deténgalo.</translation>
    </message>
    <message>
        <source>Songs: {songs}, {time} of music; held out to measure it: {apart}.</source>
        <translation>Canciones: {songs}, {time} de música; reservadas para medirlo: {apart}.</translation>
    </message>
    <message>
        <source>Sort the findings</source>
        <translation>Ordenar los hallazgos</translation>
    </message>
    <message>
        <source>Space: with; Shift+Space: without</source>
        <translation>Space: con; Shift+Space: sin</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Speed here</source>
        <translation>Velocidad aquí</translation>
    </message>
    <message>
        <source>Speed of the song</source>
        <translation>Velocidad de la canción</translation>
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
        <translation>Obsoleto: </translation>
    </message>
    <message>
        <source>Star rating</source>
        <translation>Estrellas</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Estrellas</translation>
    </message>
    <message>
        <source>Stars off</source>
        <translation>Desvío en estrellas</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Start and end of the selected range (Alt: off the ticks)</source>
        <translation>Inicio y fin del rango seleccionado (Alt: fuera de los ticks)</translation>
    </message>
    <message>
        <source>Start from the set&apos;s lines</source>
        <translation>Partir de las líneas del set</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Step by object</source>
        <translation>Por objeto</translation>
    </message>
    <message>
        <source>Step by the beat divisor</source>
        <translation>Por divisor de pulso</translation>
    </message>
    <message>
        <source>Step by timing point</source>
        <translation>Por punto de timing</translation>
    </message>
    <message>
        <source>Step {step}</source>
        <translation>Paso {step}</translation>
    </message>
    <message>
        <source>Step {step}: loss {loss:.3f}.</source>
        <translation>Paso {step}: pérdida {loss:.3f}.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message numerus="yes">
        <source>Stop MaiMod (%n to go)</source>
        <translation>
            <numerusform>Parar MaiMod (faltan %n)</numerusform>
            <numerusform>Parar MaiMod (faltan %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop here; what has arrived stays</source>
        <translation>Parar aquí; lo recibido se queda</translation>
    </message>
    <message>
        <source>Stop it; findings from before stay</source>
        <translation>Detenerlo; los hallazgos anteriores quedan</translation>
    </message>
    <message>
        <source>Stop it; nothing of it is left</source>
        <translation>Pararlo; no queda nada</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Parar la lectura</translation>
    </message>
    <message>
        <source>Stop this job (Esc, or Ctrl+.); nothing is left behind</source>
        <translation>Detener este trabajo (Esc o Ctrl+.); no queda nada</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Fuerza</translation>
    </message>
    <message>
        <source>Strength of {name}</source>
        <translation>Fuerza de {name}</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Style lab</source>
        <translation>Laboratorio de estilos</translation>
    </message>
    <message>
        <source>Style {mark}</source>
        <translation>Estilo {mark}</translation>
    </message>
    <message>
        <source>Style: year, mapper, descriptors and more, for the models that support them</source>
        <translation>Estilo: año, mapper, descriptores y más, para los modelos que lo admiten</translation>
    </message>
    <message>
        <source>Styles</source>
        <translation>Estilos</translation>
    </message>
    <message>
        <source>Styles (*{suffix})</source>
        <translation>Estilos (*{suffix})</translation>
    </message>
    <message>
        <source>Styles that were taught are listed here.</source>
        <translation>Aquí están los estilos aprendidos.</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Subido</translation>
    </message>
    <message>
        <source>Such as F# minor</source>
        <translation>Como F# minor</translation>
    </message>
    <message>
        <source>Such as streams, jumps; separated by commas</source>
        <translation>Como streams, jumps; separados por comas</translation>
    </message>
    <message>
        <source>Super timing</source>
        <translation>Súper timing</translation>
    </message>
    <message>
        <source>Switch between original and proposal</source>
        <translation>Alternar entre original y propuesta</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Símbolos</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Take a song of your own through the same steps: measured, repaired, a new set</source>
        <translation>Lleva una canción tuya por los mismos pasos: medida, reparada, un set nuevo</translation>
    </message>
    <message>
        <source>Take a style that someone exported; its file can be dropped too</source>
        <translation>Tomar un estilo que alguien exportó; su archivo también se puede soltar</translation>
    </message>
    <message>
        <source>Take all jobs that ended out of the list</source>
        <translation>Quitar de la lista los trabajos acabados</translation>
    </message>
    <message>
        <source>Take all messages out of the list</source>
        <translation>Quitar de la lista los mensajes</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Take these</source>
        <translation>Usar estos</translation>
    </message>
    <message>
        <source>Take those of the set</source>
        <translation>Usar las del set</translation>
    </message>
    <message>
        <source>Take {name} out of the mix</source>
        <translation>Quitar {name} de la mezcla</translation>
    </message>
    <message>
        <source>Takes a few steps to see how long it lasts here, and how much memory it needs</source>
        <translation>Da unos pasos para ver cuánto tarda aquí y cuánta memoria necesita</translation>
    </message>
    <message>
        <source>Tap</source>
        <translation>Pulsar</translation>
    </message>
    <message>
        <source>Tap (T)</source>
        <translation>Pulsar (T)</translation>
    </message>
    <message>
        <source>Tap along with the song.</source>
        <translation>Pulsar al ritmo de la canción.</translation>
    </message>
    <message>
        <source>Tap at least four times first</source>
        <translation>Pulsar antes al menos cuatro veces</translation>
    </message>
    <message>
        <source>Tap in time while the song plays; after a pause of three seconds it starts over</source>
        <translation>Pulsar al ritmo mientras suena la canción; tras una pausa de tres segundos se empieza de nuevo</translation>
    </message>
    <message>
        <source>Tap the tempo</source>
        <translation>Marcar el tempo</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Teach a style…</source>
        <translation>Enseñar un estilo…</translation>
    </message>
    <message>
        <source>Teach the program with your own maps, on this computer</source>
        <translation>Enseña al programa con tus propios mapas, en este equipo</translation>
    </message>
    <message>
        <source>Teach the style in the background</source>
        <translation>Aprender el estilo en segundo plano</translation>
    </message>
    <message>
        <source>Teach {name}</source>
        <translation>Aprender {name}</translation>
    </message>
    <message>
        <source>Teaching a style needs the package peft, which this build lacks; run Beatwright from its source</source>
        <translation>Enseñar un estilo necesita el paquete peft, que aquí falta; ejecuta Beatwright desde su código fuente</translation>
    </message>
    <message>
        <source>Temperature: low repeats what is likely, high is wilder; usual 0.9</source>
        <translation>Temperatura: baja repite lo probable, alta es más libre; normal 0.9</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Tempo and key as measured, and captions from them, where they are missing</source>
        <translation>Tempo y tonalidad medidos, y textos a partir de ellos, donde no los hay</translation>
    </message>
    <message numerus="yes">
        <source>The %n chosen rows</source>
        <translation>
            <numerusform>La %n fila elegida</numerusform>
            <numerusform>Las %n filas elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>The Songs folder cannot be listed</source>
        <translation>No se puede listar la carpeta Songs</translation>
    </message>
    <message>
        <source>The adapter is that of the step that was best on held-out songs</source>
        <translation>El adaptador es el del paso que fue mejor en canciones reservadas</translation>
    </message>
    <message>
        <source>The audio file {name} is missing in {parent}; put it back to hear and map the song.</source>
        <translation>El archivo de audio {name} falta en {parent}; reponerlo para escuchar y mapear la canción.</translation>
    </message>
    <message>
        <source>The clipboard holds no time stamp such as 00:24:100 (1,2) -.</source>
        <translation>El portapapeles no tiene ninguna marca de tiempo como 00:24:100 (1,2) -.</translation>
    </message>
    <message>
        <source>The command is copied; paste it into a terminal.</source>
        <translation>Comando copiado; pegarlo en una terminal.</translation>
    </message>
    <message>
        <source>The creator is the set&apos;s, {creator}: all difficulties of a set name the same</source>
        <translation>El creador es el del set, {creator}: todas las dificultades de un set nombran al mismo</translation>
    </message>
    <message>
        <source>The current time. Type or paste one ({forms}) and press Enter to seek.</source>
        <translation>El tiempo actual. Escribir o pegar uno ({forms}) y pulsar Enter para ir allí.</translation>
    </message>
    <message>
        <source>The difficulties of a spread are named by their stars</source>
        <translation>Las dificultades de un spread se nombran según sus estrellas</translation>
    </message>
    <message>
        <source>The difficulty has changed since this was found; look for it again first</source>
        <translation>La dificultad ha cambiado desde este hallazgo; buscarlo de nuevo antes</translation>
    </message>
    <message>
        <source>The difficulty to look at; the lane above the proposal is {name}</source>
        <translation>La dificultad que se mira; el carril sobre la propuesta es {name}</translation>
    </message>
    <message>
        <source>The difficulty was changed</source>
        <translation>La dificultad ha cambiado</translation>
    </message>
    <message>
        <source>The download of {title} has stopped.</source>
        <translation>La descarga de {title} se ha detenido.</translation>
    </message>
    <message>
        <source>The findings of the difficulty in view, to go through and to fix</source>
        <translation>Los hallazgos de la dificultad a la vista, para repasarlos y corregirlos</translation>
    </message>
    <message>
        <source>The findings were written to {path}.</source>
        <translation>Los hallazgos se escribieron en {path}.</translation>
    </message>
    <message>
        <source>The folder in which the set&apos;s own folder is made</source>
        <translation>La carpeta en la que se crea la carpeta del set</translation>
    </message>
    <message>
        <source>The folder of a music model</source>
        <translation>La carpeta de un modelo de música</translation>
    </message>
    <message>
        <source>The form was filled from the preset “{name}”.</source>
        <translation>El formulario se rellenó con el preajuste «{name}».</translation>
    </message>
    <message>
        <source>The form {name} could not be filled as it was; look at it before you use it.</source>
        <translation>El formulario {name} no se pudo rellenar como estaba; revisarlo antes de usarlo.</translation>
    </message>
    <message>
        <source>The highest learning rate; empty leaves it to the program</source>
        <translation>La tasa de aprendizaje máxima; vacía la deja al programa</translation>
    </message>
    <message>
        <source>The job bar shows how far it is. What is stopped goes on from there the next time.</source>
        <translation>La barra de trabajos muestra el avance. Lo que se detiene sigue desde ahí la próxima vez.</translation>
    </message>
    <message>
        <source>The kiai at the cursor, or the next one; again takes the one after</source>
        <translation>El kiai en el cursor, o el siguiente; otra vez toma el de después</translation>
    </message>
    <message>
        <source>The language changes as soon as no job runs.</source>
        <translation>El idioma cambia en cuanto no haya ningún trabajo en marcha.</translation>
    </message>
    <message>
        <source>The library lists no such map any more; search again.</source>
        <translation>La biblioteca ya no lista ningún mapa así; busca otra vez.</translation>
    </message>
    <message>
        <source>The licence is written beside each song and into the tags of its maps.</source>
        <translation>La licencia se escribe junto a cada canción y en las etiquetas de sus mapas.</translation>
    </message>
    <message>
        <source>The licence of the music</source>
        <translation>La licencia de la música</translation>
    </message>
    <message>
        <source>The lines are being written</source>
        <translation>Se están escribiendo las líneas</translation>
    </message>
    <message>
        <source>The list is empty</source>
        <translation>La lista está vacía</translation>
    </message>
    <message>
        <source>The map that is open in osu! opens here too.</source>
        <translation>El mapa abierto en osu! se abre aquí también.</translation>
    </message>
    <message>
        <source>The mapper named in the new difficulty; empty is the one of its set</source>
        <translation>El mapper que se nombra en la dificultad nueva; vacío es el de su set</translation>
    </message>
    <message>
        <source>The mapper whose style it is</source>
        <translation>El mapper de quien es el estilo</translation>
    </message>
    <message>
        <source>The marks hold until the program ends.</source>
        <translation>Las marcas valen hasta que termine el programa.</translation>
    </message>
    <message>
        <source>The model is in {name}; choose that folder as the model of a form.</source>
        <translation>El modelo está en {name}; elige esa carpeta como modelo de un formulario.</translation>
    </message>
    <message>
        <source>The model listens for the beats first; look at the lines before you accept.</source>
        <translation>El modelo escucha primero los pulsos; mirar las líneas antes de aceptar.</translation>
    </message>
    <message>
        <source>The model that finds the beats</source>
        <translation>El modelo que halla los pulsos</translation>
    </message>
    <message>
        <source>The model that learns; a style works with this one only</source>
        <translation>El modelo que aprende; un estilo solo funciona con este</translation>
    </message>
    <message>
        <source>The model that maps; the built-in one needs no network and no graphics card</source>
        <translation>El modelo que mapea; el incluido no necesita red ni tarjeta gráfica</translation>
    </message>
    <message>
        <source>The model that reads the difficulty</source>
        <translation>El modelo que lee la dificultad</translation>
    </message>
    <message>
        <source>The models were trained on English words; English works best.</source>
        <translation>Los modelos se entrenaron con palabras inglesas; el inglés funciona mejor.</translation>
    </message>
    <message>
        <source>The new part</source>
        <translation>La parte nueva</translation>
    </message>
    <message>
        <source>The next proposal (N)</source>
        <translation>La siguiente propuesta (N)</translation>
    </message>
    <message>
        <source>The pitch follows the tempo up to a semitone; then it stays</source>
        <translation>La altura sigue al tempo hasta un semitono; después se queda</translation>
    </message>
    <message>
        <source>The pitch follows; every attack is exactly in its place</source>
        <translation>La altura sigue; cada ataque queda exactamente en su sitio</translation>
    </message>
    <message>
        <source>The pitch stays; attacks move by up to 15 ms</source>
        <translation>La altura se queda; los ataques se mueven hasta 15 ms</translation>
    </message>
    <message>
        <source>The preset “{name}” was deleted.</source>
        <translation>Se borró el preajuste «{name}».</translation>
    </message>
    <message>
        <source>The proposal before (Shift+N)</source>
        <translation>La propuesta anterior (Shift+N)</translation>
    </message>
    <message>
        <source>The proposal changes no object.</source>
        <translation>La propuesta no cambia ningún objeto.</translation>
    </message>
    <message>
        <source>The proposal could not be kept on disk and would be lost at the end: {error}</source>
        <translation>La propuesta no se pudo guardar en disco y se perdería al final: {error}</translation>
    </message>
    <message>
        <source>The proposal is a new difficulty; it changes none</source>
        <translation>La propuesta es una dificultad nueva; no cambia ninguna</translation>
    </message>
    <message>
        <source>The proposal is kept.</source>
        <translation>La propuesta se conserva.</translation>
    </message>
    <message>
        <source>The proposal was</source>
        <translation>La propuesta se ha</translation>
    </message>
    <message>
        <source>The proposal: {changes} (F9: to the next)</source>
        <translation>La propuesta: {changes} (F9: al siguiente)</translation>
    </message>
    <message>
        <source>The proposals for this song beside each other; keep or discard each</source>
        <translation>Las propuestas para esta canción una junto a otra; conservar o descartar cada una</translation>
    </message>
    <message>
        <source>The range must be at least half a second long; drag one of its edges</source>
        <translation>El rango debe durar al menos medio segundo; arrastrar uno de sus bordes</translation>
    </message>
    <message>
        <source>The range, and what is written on Accept</source>
        <translation>El rango y lo que se escribe al aceptar</translation>
    </message>
    <message>
        <source>The rest of the difficulty stays as it is</source>
        <translation>El resto de la dificultad sigue como está</translation>
    </message>
    <message>
        <source>The rule checks find nothing in this proposal</source>
        <translation>Las reglas no encuentran nada en esta propuesta</translation>
    </message>
    <message>
        <source>The rule checks look at the proposal before it is accepted</source>
        <translation>Las reglas examinan la propuesta antes de aceptarla</translation>
    </message>
    <message>
        <source>The same seed and songs give the same adapter</source>
        <translation>La misma semilla y las mismas canciones dan el mismo adaptador</translation>
    </message>
    <message>
        <source>The set has no other difficulty of this mode</source>
        <translation>El set no tiene otra dificultad de este modo</translation>
    </message>
    <message>
        <source>The set has these lines already</source>
        <translation>El set ya tiene estas líneas</translation>
    </message>
    <message>
        <source>The set under these red lines</source>
        <translation>El set con estas líneas rojas</translation>
    </message>
    <message>
        <source>The set&apos;s timing is kept; switch that off first</source>
        <translation>Se conserva el timing del set; desactivar eso antes</translation>
    </message>
    <message>
        <source>The song begins with a part of this file, or follows its melody</source>
        <translation>La canción empieza con una parte de este archivo o sigue su melodía</translation>
    </message>
    <message>
        <source>The song folded on the beat</source>
        <translation>La canción plegada en el pulso</translation>
    </message>
    <message>
        <source>The song gets it exactly; auto: its own, rounded</source>
        <translation>La canción lo tendrá exactamente; auto: el suyo, redondeado</translation>
    </message>
    <message>
        <source>The song has no difficulty to compare with</source>
        <translation>La canción no tiene dificultad con la que comparar</translation>
    </message>
    <message>
        <source>The song has no mapset yet; accept a difficulty first</source>
        <translation>La canción aún no tiene mapset; aceptar antes una dificultad</translation>
    </message>
    <message>
        <source>The song&apos;s audio file is missing</source>
        <translation>Falta el archivo de audio de la canción</translation>
    </message>
    <message>
        <source>The star rating to aim at</source>
        <translation>Las estrellas que se buscan</translation>
    </message>
    <message>
        <source>The star ratings to aim at, from easy to hard, separated by spaces</source>
        <translation>Las estrellas que se buscan, de fácil a difícil, separadas por espacios</translation>
    </message>
    <message>
        <source>The style was written to {name}; drop that file on this window elsewhere.</source>
        <translation>El estilo se escribió en {name}; suelta ese archivo en esta ventana en otro equipo.</translation>
    </message>
    <message>
        <source>The style {name} is among yours.</source>
        <translation>El estilo {name} está entre los tuyos.</translation>
    </message>
    <message>
        <source>The style {name} is in the group Style of every form; its slider says how strongly.</source>
        <translation>El estilo {name} está en el grupo Estilo de cada formulario; su control dice con qué fuerza.</translation>
    </message>
    <message>
        <source>The style {name} is not better on songs that it did not learn from, so the model stays as it was.</source>
        <translation>El estilo {name} no es mejor en canciones de las que no aprendió, así que el modelo queda como estaba.</translation>
    </message>
    <message>
        <source>The style {name} is ready.</source>
        <translation>El estilo {name} está listo.</translation>
    </message>
    <message>
        <source>The style {name} was made for {base}, not for {model}; choose that model, or take the style out.</source>
        <translation>El estilo {name} se hizo para {base}, no para {model}; elige ese modelo, o quita el estilo.</translation>
    </message>
    <message>
        <source>The training of {name} stopped; it can go on from here.</source>
        <translation>El entrenamiento de {name} paró; puede seguir desde aquí.</translation>
    </message>
    <message>
        <source>The training of {name} was interrupted; it can go on where it was.</source>
        <translation>El entrenamiento de {name} se interrumpió; puede seguir donde estaba.</translation>
    </message>
    <message>
        <source>The training saves where it is, and goes on by itself afterwards</source>
        <translation>El entrenamiento anota su estado y sigue solo después</translation>
    </message>
    <message>
        <source>The waveform of each beat</source>
        <translation>La forma de onda de cada pulso</translation>
    </message>
    <message>
        <source>The waveform of eight beats below each other; drag to move the line</source>
        <translation>La forma de onda de ocho pulsos uno debajo de otro; arrastrar para mover la línea</translation>
    </message>
    <message>
        <source>The window needs system libraries that are missing: {value}. On Debian or Ubuntu: sudo apt-get install -y {value2}</source>
        <translation>La ventana necesita bibliotecas del sistema que faltan: {value}. En Debian o Ubuntu: sudo apt-get install -y {value2}</translation>
    </message>
    <message>
        <source>The word is before the prompt</source>
        <translation>La palabra va antes del prompt</translation>
    </message>
    <message>
        <source>The word is behind the prompt</source>
        <translation>La palabra va después del prompt</translation>
    </message>
    <message>
        <source>The word is too long; a word or two are enough.</source>
        <translation>La palabra es demasiado larga; bastan una o dos palabras.</translation>
    </message>
    <message>
        <source>The word takes the prompt&apos;s place</source>
        <translation>La palabra sustituye al prompt</translation>
    </message>
    <message>
        <source>The word takes the prompts&apos; place; write it first</source>
        <translation>La palabra sustituye a los prompts; escríbela primero</translation>
    </message>
    <message>
        <source>The year whose style to imitate; auto leaves it to the model</source>
        <translation>El año cuyo estilo imitar; auto lo deja al modelo</translation>
    </message>
    <message>
        <source>There are no .osu files in {songs} or below it. New beatmaps are listed as soon as they appear.</source>
        <translation>No hay archivos .osu en {songs} ni más abajo. Los beatmaps nuevos se listan en cuanto aparecen.</translation>
    </message>
    <message>
        <source>There is a new version, Beatwright {version}.</source>
        <translation>Hay una versión nueva, Beatwright {version}.</translation>
    </message>
    <message>
        <source>There is a preset named “{name}” already; delete or rename it first.</source>
        <translation>Ya hay un preajuste llamado «{name}»; borrarlo o renombrarlo antes.</translation>
    </message>
    <message>
        <source>There is a preset named “{name}”. Replace it?</source>
        <translation>Hay un preajuste llamado «{name}». ¿Sustituirlo?</translation>
    </message>
    <message>
        <source>There is a red line at {time_text} already; go to another time first.</source>
        <translation>Ya hay una línea roja en {time_text}; ir antes a otro tiempo.</translation>
    </message>
    <message>
        <source>There is a style named {name} already; choose another name, or delete it.</source>
        <translation>Ya hay un estilo llamado {name}; elige otro nombre, o bórralo.</translation>
    </message>
    <message>
        <source>There is no difficulty yet</source>
        <translation>Aún no hay ninguna dificultad</translation>
    </message>
    <message>
        <source>There is no map to learn from; add some to the data set</source>
        <translation>No hay ningún mapa del que aprender; añade alguno al conjunto</translation>
    </message>
    <message>
        <source>There is no mapset to write into</source>
        <translation>No hay mapset en el que escribir</translation>
    </message>
    <message>
        <source>There is no proposal; generate one first</source>
        <translation>No hay propuesta; generar una antes</translation>
    </message>
    <message>
        <source>There is no red line to write</source>
        <translation>No hay línea roja que escribir</translation>
    </message>
    <message>
        <source>There is no red line yet; find the timing in the audio or add one</source>
        <translation>Aún no hay línea roja; hallar el timing en el audio o añadir una</translation>
    </message>
    <message>
        <source>There is no screen to show the window on (DISPLAY and WAYLAND_DISPLAY are not set); start Beatwright from a desktop, or use a command: beatwright --help.</source>
        <translation>No hay pantalla en la que mostrar la ventana (DISPLAY y WAYLAND_DISPLAY no están definidas); iniciar Beatwright desde un escritorio, o usar un comando: beatwright --help.</translation>
    </message>
    <message>
        <source>There is no song to learn from; add some to the data set</source>
        <translation>No hay ninguna canción de la que aprender; añada algunas al conjunto</translation>
    </message>
    <message>
        <source>There is no timing of a set to compare with.</source>
        <translation>No hay timing de un set con el que comparar.</translation>
    </message>
    <message>
        <source>There is nothing to check yet: the difficulty has no objects</source>
        <translation>Aún no hay nada que revisar: la dificultad no tiene objetos</translation>
    </message>
    <message>
        <source>There is nothing to redo here.</source>
        <translation>Aquí no hay nada que rehacer.</translation>
    </message>
    <message>
        <source>There is nothing to undo for this song.</source>
        <translation>No hay nada que deshacer en esta canción.</translation>
    </message>
    <message>
        <source>There is only one proposal</source>
        <translation>Solo hay una propuesta</translation>
    </message>
    <message>
        <source>These could not be read as beatmaps and are left out. A double click opens the folder.</source>
        <translation>Estos no se pudieron leer como beatmaps y se omiten. Un doble clic abre la carpeta.</translation>
    </message>
    <message>
        <source>These maps are inside archives, or gone; unpack the archives first.</source>
        <translation>Estos mapas están dentro de archivos comprimidos o ya no están; descomprímelos primero.</translation>
    </message>
    <message>
        <source>They appear</source>
        <translation>Aparecen</translation>
    </message>
    <message>
        <source>They are ranked: each card says how like its prompt it is</source>
        <translation>Están ordenadas: cada tarjeta dice cuánto se parece a su prompt</translation>
    </message>
    <message>
        <source>This build has no address for announcements of new versions</source>
        <translation>Esta compilación no tiene dirección para anuncios de versiones nuevas</translation>
    </message>
    <message>
        <source>This difficulty</source>
        <translation>Esta dificultad</translation>
    </message>
    <message>
        <source>This difficulty has fewer than two bookmarks</source>
        <translation>Esta dificultad tiene menos de dos marcadores</translation>
    </message>
    <message>
        <source>This difficulty has no kiai</source>
        <translation>Esta dificultad no tiene kiai</translation>
    </message>
    <message>
        <source>This finding speaks of no one place</source>
        <translation>Este hallazgo no habla de un lugar concreto</translation>
    </message>
    <message>
        <source>This line has no whole beat in the song</source>
        <translation>Esta línea no tiene ningún pulso entero en la canción</translation>
    </message>
    <message>
        <source>This set</source>
        <translation>Este set</translation>
    </message>
    <message>
        <source>This song has no difficulty yet; make one first</source>
        <translation>Esta canción aún no tiene dificultad; crear una antes</translation>
    </message>
    <message>
        <source>This song has no mapset with a timing</source>
        <translation>Esta canción no tiene mapset con timing</translation>
    </message>
    <message>
        <source>Those that are ticked are blended, each with its strength, for the form {form} with {title}. Changing them does not load the model again.</source>
        <translation>Los marcados se mezclan, cada uno con su fuerza, para el formulario {form} con {title}. Cambiarlos no vuelve a cargar el modelo.</translation>
    </message>
    <message>
        <source>Throw a seed</source>
        <translation>Sacar una semilla</translation>
    </message>
    <message>
        <source>Throw a seed, to keep it</source>
        <translation>Sacar una semilla, para conservarla</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Time is empty; write {forms}.</source>
        <translation>El tiempo está vacío; escribir {forms}.</translation>
    </message>
    <message>
        <source>Time the song at {bpm} BPM</source>
        <translation>Poner el timing a {bpm} BPM</translation>
    </message>
    <message>
        <source>Time {value} is out of range; it must be within a day of the song&apos;s start.</source>
        <translation>El tiempo {value} está fuera de rango; debe estar a menos de un día del inicio de la canción.</translation>
    </message>
    <message>
        <source>Time, BPM and meter of every red line</source>
        <translation>Tiempo, BPM y compás de cada línea roja</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Timing</translation>
    </message>
    <message>
        <source>Timing with a model</source>
        <translation>Timing con un modelo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Al final</translation>
    </message>
    <message>
        <source>To the next pane</source>
        <translation>Al panel siguiente</translation>
    </message>
    <message>
        <source>To the pane before</source>
        <translation>Al panel anterior</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>Al inicio</translation>
    </message>
    <message>
        <source>To the start (Home)</source>
        <translation>Al inicio (Home)</translation>
    </message>
    <message>
        <source>Top-p: the share of likely choices that is drawn from; usual 0.9</source>
        <translation>Top-p: la parte de opciones probables de la que se saca; normal 0.9</translation>
    </message>
    <message>
        <source>Trained on maps of {names}</source>
        <translation>Entrenado con mapas de {names}</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Trying the first steps…</source>
        <translation>Probando los primeros pasos…</translation>
    </message>
    <message>
        <source>Tune a music model of the song lab to songs</source>
        <translation>Ajustar un modelo musical del laboratorio a canciones</translation>
    </message>
    <message>
        <source>Turn the list round</source>
        <translation>Invertir la lista</translation>
    </message>
    <message>
        <source>Twenty passes over shifted audio, merged; slow</source>
        <translation>Veinte pasadas sobre audio desplazado, combinadas; lento</translation>
    </message>
    <message>
        <source>Twice the BPM</source>
        <translation>El doble de BPM</translation>
    </message>
    <message>
        <source>Two proposals with one seed, for a song that it did not learn from: with and without</source>
        <translation>Dos propuestas con una semilla, para una canción de la que no aprendió: sin y con</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo what was accepted</source>
        <translation>Deshacer lo aceptado</translation>
    </message>
    <message>
        <source>Unknown artist</source>
        <translation>Artista desconocido</translation>
    </message>
    <message>
        <source>Unpack into</source>
        <translation>Extraer en</translation>
    </message>
    <message>
        <source>Unpacks it among Beatwright&apos;s own files; hand it to osu! from there</source>
        <translation>Lo extrae entre los archivos de Beatwright; desde ahí se entrega a osu!</translation>
    </message>
    <message>
        <source>Unreadable files</source>
        <translation>Archivos ilegibles</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use for generation</source>
        <translation>Usar para generar</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use the adapter {name}</source>
        <translation>Usar el adaptador {name}</translation>
    </message>
    <message>
        <source>Use {folder}</source>
        <translation>Usar {folder}</translation>
    </message>
    <message>
        <source>Use {folder} as the Songs folder</source>
        <translation>Usar {folder} como carpeta Songs</translation>
    </message>
    <message>
        <source>Use {title}</source>
        <translation>Usar {title}</translation>
    </message>
    <message>
        <source>Used for generation</source>
        <translation>Usado para generar</translation>
    </message>
    <message>
        <source>Uses {describe} of the Timing tab.</source>
        <translation>Usa {describe} de la pestaña Timing.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Verify {title}</source>
        <translation>Verificar {title}</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Wait on battery and while osu! runs</source>
        <translation>Esperar con batería y mientras osu! está abierto</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Waiting for other jobs</source>
        <translation>Espera a otros trabajos</translation>
    </message>
    <message>
        <source>Waits for the job that runs…</source>
        <translation>Espera al trabajo en marcha…</translation>
    </message>
    <message>
        <source>Waits until the computer is plugged in</source>
        <translation>Espera a que el equipo esté enchufado</translation>
    </message>
    <message>
        <source>Waits while osu! runs</source>
        <translation>Espera mientras osu! está abierto</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What a machine most often gets wrong, by a click</source>
        <translation>En lo que más falla una máquina, con un clic</translation>
    </message>
    <message>
        <source>What could not be read, and why</source>
        <translation>Lo que no se pudo leer, y por qué</translation>
    </message>
    <message>
        <source>What gets hitsounds</source>
        <translation>Qué recibe hitsounds</translation>
    </message>
    <message>
        <source>What has arrived stays, also when the program ends; then it is the model of each form</source>
        <translation>Lo que ha llegado se queda, también si el programa termina; después es el modelo de cada formulario</translation>
    </message>
    <message>
        <source>What is sung; models that sing learn it</source>
        <translation>Lo que se canta; los modelos que cantan lo aprenden</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>Qué sucede</translation>
    </message>
    <message numerus="yes">
        <source>What is typed goes to %n difficulties; an empty field changes nothing.</source>
        <translation>
            <numerusform>Lo escrito va a %n dificultad; un campo vacío no cambia nada.</numerusform>
            <numerusform>Lo escrito va a %n dificultades; un campo vacío no cambia nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is typed goes to %n songs; an empty field changes nothing.</source>
        <translation>
            <numerusform>Lo que se escribe vale para %n canción; un campo vacío no cambia nada.</numerusform>
            <numerusform>Lo que se escribe vale para %n canciones; un campo vacío no cambia nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is written on Accept</source>
        <translation>Qué se escribe al aceptar</translation>
    </message>
    <message>
        <source>What it has found so far stays</source>
        <translation>Lo que ha encontrado hasta ahora se queda</translation>
    </message>
    <message>
        <source>What it sounds like</source>
        <translation>Cómo suena</translation>
    </message>
    <message>
        <source>What it sounds like, as one would ask for it</source>
        <translation>Cómo suena, tal como se pediría</translation>
    </message>
    <message>
        <source>What maps, and how freely</source>
        <translation>Qué mapea, y con qué libertad</translation>
    </message>
    <message>
        <source>What of the maps is imitated</source>
        <translation>Qué se imita de los mapas</translation>
    </message>
    <message>
        <source>What osu! saves in the Songs folder opens here too.</source>
        <translation>Lo que osu! guarda en la carpeta Songs se abre aquí también.</translation>
    </message>
    <message>
        <source>What runs, waits and ended; change the order, cancel, repeat (Ctrl+J)</source>
        <translation>Lo que está en marcha, espera o acabó; cambiar el orden, cancelar, repetir (Ctrl+J)</translation>
    </message>
    <message>
        <source>What stays when the tempo changes</source>
        <translation>Qué se conserva cuando cambia el tempo</translation>
    </message>
    <message>
        <source>What the guest difficulty is to be</source>
        <translation>Cómo debe ser la dificultad invitada</translation>
    </message>
    <message>
        <source>What the list is sorted by</source>
        <translation>Por qué se ordena la lista</translation>
    </message>
    <message>
        <source>What the model was tuned with, by `song train`</source>
        <translation>Con qué se ajustó el modelo, por `song train`</translation>
    </message>
    <message>
        <source>What the new difficulty is to be</source>
        <translation>Cómo debe ser la dificultad nueva</translation>
    </message>
    <message>
        <source>What the new part is to be</source>
        <translation>Cómo debe ser la parte nueva</translation>
    </message>
    <message>
        <source>What the objects are</source>
        <translation>Qué son los objetos</translation>
    </message>
    <message>
        <source>What the other program wrote is kept as a backup if you replace it.</source>
        <translation>Lo que escribió el otro programa se conserva como copia si se sustituye.</translation>
    </message>
    <message>
        <source>What the ranking criteria and a model say about the difficulty (F7)</source>
        <translation>Qué dicen de la dificultad los criterios de ranking y un modelo (F7)</translation>
    </message>
    <message>
        <source>What the style is called in the forms</source>
        <translation>Cómo se llama el estilo en los formularios</translation>
    </message>
    <message>
        <source>What the style is called in the song lab</source>
        <translation>Cómo se llama el estilo en el laboratorio de canciones</translation>
    </message>
    <message>
        <source>What the style reached</source>
        <translation>Lo que alcanzó el estilo</translation>
    </message>
    <message>
        <source>What these lines would mean for the set&apos;s difficulties</source>
        <translation>Qué supondrían estas líneas para las dificultades del set</translation>
    </message>
    <message>
        <source>What was accepted for {title}. Every step kept the files as they were before it.</source>
        <translation>Lo aceptado para {title}. Cada paso conservó los archivos como estaban antes.</translation>
    </message>
    <message>
        <source>What was asked for cannot be read: {problem}</source>
        <translation>No se puede leer lo que se pidió: {problem}</translation>
    </message>
    <message>
        <source>What was dropped is not a file on this computer; save it first, then open it here.</source>
        <translation>Lo que se soltó no es un archivo de este equipo; guardarlo antes y abrirlo aquí.</translation>
    </message>
    <message>
        <source>What was learned up to the last saved step is kept.</source>
        <translation>Lo aprendido hasta el último paso guardado se conserva.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>When it was mapped</source>
        <translation>Cuándo se mapeó</translation>
    </message>
    <message>
        <source>When the first beat falls</source>
        <translation>Cuándo cae el primer pulso</translation>
    </message>
    <message>
        <source>When they fall</source>
        <translation>Cuándo caen</translation>
    </message>
    <message>
        <source>Where BPM, offset and meter come from</source>
        <translation>De dónde salen BPM, offset y compás</translation>
    </message>
    <message>
        <source>Where BPM, offset and meter of the new difficulty come from</source>
        <translation>De dónde salen BPM, offset y compás de la dificultad nueva</translation>
    </message>
    <message>
        <source>Where are your songs?</source>
        <translation>¿Dónde están las canciones?</translation>
    </message>
    <message>
        <source>Where it ends; drag an edge of the range, or press ] at the cursor</source>
        <translation>Dónde acaba; arrastrar un borde del rango, o pulsar ] en el cursor</translation>
    </message>
    <message>
        <source>Where it is; those about the whole difficulty or set have no place</source>
        <translation>Dónde está; los que son de toda la dificultad o del set no tienen lugar</translation>
    </message>
    <message numerus="yes">
        <source>Where should the %n archives be unpacked?</source>
        <translation>
            <numerusform>¿Dónde descomprimir el archivo?</numerusform>
            <numerusform>¿Dónde descomprimir los %n archivos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Where should {name} be unpacked?</source>
        <translation>¿Dónde extraer {name}?</translation>
    </message>
    <message>
        <source>Where that part begins</source>
        <translation>Dónde empieza esa parte</translation>
    </message>
    <message>
        <source>Where that part ends</source>
        <translation>Dónde termina esa parte</translation>
    </message>
    <message>
        <source>Where the new part begins; drag on the ruler, or press [ at the cursor</source>
        <translation>Dónde empieza la parte nueva; arrastrar en la regla, o pulsar [ en el cursor</translation>
    </message>
    <message>
        <source>Where the word of the style is in each prompt</source>
        <translation>Dónde está la palabra del estilo en cada prompt</translation>
    </message>
    <message>
        <source>Where to find BPM, offset and meter</source>
        <translation>Dónde hallar BPM, offset y compás</translation>
    </message>
    <message>
        <source>Where to find the timing</source>
        <translation>Dónde hallar el timing</translation>
    </message>
    <message>
        <source>Which model reads the difficulty, and how</source>
        <translation>Qué modelo lee la dificultad, y cómo</translation>
    </message>
    <message>
        <source>Which part of the song is mapped again</source>
        <translation>Qué parte de la canción se mapea de nuevo</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>Qué filas</translation>
    </message>
    <message>
        <source>Which sets: favourites, the last ones, yours, submitted to osu! or not</source>
        <translation>Qué sets: favoritos, los últimos, los propios, enviados a osu! o no</translation>
    </message>
    <message>
        <source>Whistle</source>
        <translation>Whistle</translation>
    </message>
    <message>
        <source>Whistles, finishes and claps; off leaves plain hit normals</source>
        <translation>Whistles, finishes y claps; desactivado deja hitnormals simples</translation>
    </message>
    <message>
        <source>Whistles, finishes, claps, sample sets and volume. Rhythm, positions, slider velocity and everything else stay exactly as they are.</source>
        <translation>Whistles, finishes, claps, bancos de muestras y volumen. Ritmo, posiciones, velocidad de slider y todo lo demás siguen tal cual.</translation>
    </message>
    <message>
        <source>Whole kiai</source>
        <translation>Kiai entero</translation>
    </message>
    <message>
        <source>Whole set</source>
        <translation>Todo el set</translation>
    </message>
    <message>
        <source>Whole song, {time_text}: click to show that place</source>
        <translation>Canción entera, {time_text}: clic para mostrar ese lugar</translation>
    </message>
    <message numerus="yes">
        <source>Whole: %n files were read and nothing is wrong.</source>
        <translation>
            <numerusform>Completo: se leyó %n archivo y no falla nada.</numerusform>
            <numerusform>Completo: se leyeron %n archivos y no falla nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>With a model</source>
        <translation>Con un modelo</translation>
    </message>
    <message>
        <source>With a model, super timing</source>
        <translation>Con un modelo, súper timing</translation>
    </message>
    <message>
        <source>With faults</source>
        <translation>Con fallos</translation>
    </message>
    <message>
        <source>With {name}</source>
        <translation>Con {name}</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Sin</translation>
    </message>
    <message>
        <source>Without a caption</source>
        <translation>Sin texto</translation>
    </message>
    <message>
        <source>Without prompt</source>
        <translation>Sin prompt</translation>
    </message>
    <message>
        <source>Without {name}</source>
        <translation>Sin {name}</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>Words are looked for in artist, title, mapper, difficulty, source and tags, in both spellings.
Filters: stars&gt;4  bpm=180  ar&lt;9  length&lt;120 (seconds, or 2m)  mode=mania  keys=7  creator=name
artist=  title=  diff=  source=  tag=  od  cs  hp  objects  complexity  status=local; quotes keep words together.</source>
        <translation>Las palabras se buscan en artista, título, mapper, dificultad, fuente y etiquetas, en ambas grafías.
Filtros: stars&gt;4  bpm=180  ar&lt;9  length&lt;120 (segundos, o 2m)  mode=mania  keys=7  creator=name
artist=  title=  diff=  source=  tag=  od  cs  hp  objects  complexity  status=local; las comillas mantienen juntas las palabras.</translation>
    </message>
    <message>
        <source>Words of the sentence, the category or the name of the check</source>
        <translation>Palabras de la frase, la categoría o el nombre de la revisión</translation>
    </message>
    <message>
        <source>Write a whole model with the style in its weights</source>
        <translation>Escribir un modelo entero con el estilo en sus pesos</translation>
    </message>
    <message>
        <source>Write into the set</source>
        <translation>Escribir en el set</translation>
    </message>
    <message>
        <source>Write the findings in the list as a web page, plain text or JSON</source>
        <translation>Escribir los hallazgos de la lista como página web, texto o JSON</translation>
    </message>
    <message>
        <source>Write the findings of the set as text, Markdown, a web page or JSON</source>
        <translation>Escribir los hallazgos del set como texto, Markdown, página web o JSON</translation>
    </message>
    <message>
        <source>Write the proposal as a new difficulty (Ctrl+S); no existing file is touched</source>
        <translation>Escribir la propuesta como dificultad nueva (Ctrl+S); no se toca ningún archivo existente</translation>
    </message>
    <message>
        <source>Write the proposal into {name} (Ctrl+S); a dated backup of the file is kept, and Ctrl+Z takes it back</source>
        <translation>Escribir la propuesta en {name} (Ctrl+S); se guarda una copia fechada del archivo, y Ctrl+Z lo revierte</translation>
    </message>
    <message>
        <source>Write the style as one file, to be given to others</source>
        <translation>Escribir el estilo en un archivo, para dárselo a otros</translation>
    </message>
    <message>
        <source>Write your name as mapper into the field Creator of a new difficulty; your sets are listed then.</source>
        <translation>Escribir el nombre propio como mapper en el campo Creador de una dificultad nueva; así se listan los sets propios.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom around the pointer</source>
        <translation>Ampliar en torno al puntero</translation>
    </message>
    <message>
        <source>[{name}]  all {objects} on their ticks</source>
        <translation>[{name}]  los {objects} en sus ticks</translation>
    </message>
    <message>
        <source>[{name}]  {count} of {objects} off</source>
        <translation>[{name}]  {count} de {objects} fuera</translation>
    </message>
    <message>
        <source>[{name}] has no objects yet; choose another difficulty, or make a new one</source>
        <translation>[{name}] aún no tiene objetos; elegir otra dificultad, o crear una nueva</translation>
    </message>
    <message>
        <source>[{name}] has no objects yet; its timing can still be used.</source>
        <translation>[{name}] aún no tiene objetos; su timing se puede usar igualmente.</translation>
    </message>
    <message>
        <source>[{name}] names no audio file; set one in osu!&apos;s editor to hear and map it.</source>
        <translation>[{name}] no indica archivo de audio; poner uno en el editor de osu! para escucharla y mapearla.</translation>
    </message>
    <message>
        <source>[{name}] was changed on disk and read again.</source>
        <translation>[{name}] cambió en el disco y se volvió a leer.</translation>
    </message>
    <message>
        <source>[{version_name}] again</source>
        <translation>[{version_name}] otra vez</translation>
    </message>
    <message>
        <source>[{version_name}] {stars}, {keys}{objects:,} objects</source>
        <translation>[{version_name}] {stars}, {keys}{objects:,} objetos</translation>
    </message>
    <message>
        <source>about the whole set</source>
        <translation>sobre todo el set</translation>
    </message>
    <message>
        <source>added by the proposal</source>
        <translation>añadido por la propuesta</translation>
    </message>
    <message>
        <source>an adapter folder</source>
        <translation>una carpeta de adaptador</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more findings</source>
        <translation>
            <numerusform>y %n hallazgo más</numerusform>
            <numerusform>y %n hallazgos más</numerusform>
        </translation>
    </message>
    <message>
        <source>and {value} more</source>
        <translation>y {value} más</translation>
    </message>
    <message>
        <source>any key</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>as a ghost</source>
        <translation>como fantasma</translation>
    </message>
    <message>
        <source>as the model says</source>
        <translation>como dice el modelo</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>como el sistema</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>below one star</source>
        <translation>menos de una estrella</translation>
    </message>
    <message>
        <source>beside the others</source>
        <translation>junto a las demás</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>came from a file</source>
        <translation>vino de un archivo</translation>
    </message>
    <message>
        <source>changed by the proposal</source>
        <translation>cambiado por la propuesta</translation>
    </message>
    <message numerus="yes">
        <source>changes %n other difficulties</source>
        <translation>
            <numerusform>cambia %n dificultad más</numerusform>
            <numerusform>cambia %n dificultades más</numerusform>
        </translation>
    </message>
    <message>
        <source>choose or type</source>
        <translation>elegir o escribir</translation>
    </message>
    <message>
        <source>column {value} of {column_count}</source>
        <translation>columna {value} de {column_count}</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>oscuro</translation>
    </message>
    <message>
        <source>downloads {size} first</source>
        <translation>descarga primero {size}</translation>
    </message>
    <message>
        <source>error: {sentence}
</source>
        <translation>error: {sentence}
</translation>
    </message>
    <message>
        <source>every object is on a tick</source>
        <translation>todo objeto está en un tick</translation>
    </message>
    <message>
        <source>for {base}</source>
        <translation>para {base}</translation>
    </message>
    <message>
        <source>from the last one {distance} px</source>
        <translation>desde el anterior {distance} px</translation>
    </message>
    <message>
        <source>from {source}</source>
        <translation>de {source}</translation>
    </message>
    <message>
        <source>full</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>generating for {key}</source>
        <translation>generando para {key}</translation>
    </message>
    <message>
        <source>go on from it</source>
        <translation>continuarla</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>alto contraste</translation>
    </message>
    <message>
        <source>in a new set folder</source>
        <translation>en una carpeta de set nueva</translation>
    </message>
    <message>
        <source>instrumental</source>
        <translation>instrumental</translation>
    </message>
    <message>
        <source>int8 weights</source>
        <translation>pesos int8</translation>
    </message>
    <message>
        <source>is being taught</source>
        <translation>está aprendiendo</translation>
    </message>
    <message>
        <source>learned from</source>
        <translation>se aprende</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>excluido</translation>
    </message>
    <message>
        <source>licence {licence}</source>
        <translation>licencia {licence}</translation>
    </message>
    <message>
        <source>loss, held-out songs</source>
        <translation>pérdida, canciones apartadas</translation>
    </message>
    <message>
        <source>loss, learned songs</source>
        <translation>pérdida, canciones aprendidas</translation>
    </message>
    <message>
        <source>make a cover</source>
        <translation>tocarla de nuevo</translation>
    </message>
    <message>
        <source>mapped by {creator}</source>
        <translation>mapeado por {creator}</translation>
    </message>
    <message>
        <source>minor findings</source>
        <translation>hallazgos leves</translation>
    </message>
    <message>
        <source>music: {state}</source>
        <translation>música: {state}</translation>
    </message>
    <message>
        <source>new each time</source>
        <translation>nueva cada vez</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>no beat found</source>
        <translation>sin ritmo encontrado</translation>
    </message>
    <message>
        <source>no new messages</source>
        <translation>sin mensajes nuevos</translation>
    </message>
    <message>
        <source>no particular style</source>
        <translation>sin estilo concreto</translation>
    </message>
    <message>
        <source>no prompt</source>
        <translation>sin prompt</translation>
    </message>
    <message>
        <source>no red line</source>
        <translation>sin línea roja</translation>
    </message>
    <message>
        <source>no rule is broken</source>
        <translation>no se incumple ninguna regla</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>sin sonido</translation>
    </message>
    <message>
        <source>no {value} any more</source>
        <translation>ya no hay {value}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>not better than its base</source>
        <translation>no mejor que su base</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>sin medir</translation>
    </message>
    <message>
        <source>note: {words}</source>
        <translation>nota: {words}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>nothing surprised {by}</source>
        <translation>nada sorprendente para {by}</translation>
    </message>
    <message>
        <source>nothing; it refines the positions of others</source>
        <translation>nada; afina las posiciones de otros</translation>
    </message>
    <message>
        <source>number {value} of its combo</source>
        <translation>número {value} de su combo</translation>
    </message>
    <message>
        <source>off the ticks, {off}</source>
        <translation>fuera de los ticks, {off}</translation>
    </message>
    <message>
        <source>on the beat</source>
        <translation>en el pulso</translation>
    </message>
    <message>
        <source>one after the other</source>
        <translation>uno tras otro</translation>
    </message>
    <message>
        <source>osu! user id of the mapper whose style to imitate</source>
        <translation>id de usuario de osu! del mapper cuyo estilo imitar</translation>
    </message>
    <message>
        <source>osu! was not found in its usual places.</source>
        <translation>osu! no se encontró en sus lugares habituales.</translation>
    </message>
    <message>
        <source>osu!: circles, sliders and spinners</source>
        <translation>osu!: círculos, sliders y spinners</translation>
    </message>
    <message>
        <source>osu!catch: fruit</source>
        <translation>osu!catch: fruta</translation>
    </message>
    <message>
        <source>osu!lazer has ended its external editing and taken in what was accepted; edit externally again to go on. Proposals that were not decided are kept.</source>
        <translation>osu!lazer ha terminado la edición externa y ha tomado lo que se aceptó; vuelve a editar externamente para seguir. Las propuestas sin decidir se conservan.</translation>
    </message>
    <message>
        <source>osu!lazer has no set open for external editing; choose “Edit externally” in its editor&apos;s File menu.</source>
        <translation>osu!lazer no edita ningún set externamente; elige antes «Edit externally» en el menú File de su editor.</translation>
    </message>
    <message>
        <source>osu!lazer has opened a set for external editing.</source>
        <translation>osu!lazer ofrece un set para editarlo externamente.</translation>
    </message>
    <message>
        <source>osu!mania: keys</source>
        <translation>osu!mania: teclas</translation>
    </message>
    <message>
        <source>osu!taiko: drums</source>
        <translation>osu!taiko: tambores</translation>
    </message>
    <message>
        <source>other sounds in the proposal</source>
        <translation>otros sonidos en la propuesta</translation>
    </message>
    <message>
        <source>outside of what was chosen</source>
        <translation>fuera de lo elegido</translation>
    </message>
    <message>
        <source>problems</source>
        <translation>problemas</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>red line</source>
        <translation>línea roja</translation>
    </message>
    <message>
        <source>reduced</source>
        <translation>reducido</translation>
    </message>
    <message>
        <source>removed by the proposal</source>
        <translation>quitado por la propuesta</translation>
    </message>
    <message>
        <source>replace the part</source>
        <translation>reemplazar la parte</translation>
    </message>
    <message>
        <source>rgba({red}, {green}, {blue}, 220)</source>
        <translation>rgba({red}, {green}, {blue}, 220)</translation>
    </message>
    <message>
        <source>rhythm</source>
        <translation>ritmo</translation>
    </message>
    <message>
        <source>rhythm complexity {complexity:.1f}</source>
        <translation>complejidad del ritmo {complexity:.1f}</translation>
    </message>
    <message>
        <source>sample set</source>
        <translation>banco de muestras</translation>
    </message>
    <message>
        <source>scroll speed</source>
        <translation>velocidad de desplazamiento</translation>
    </message>
    <message>
        <source>scrolls</source>
        <translation>desplaza la vista</translation>
    </message>
    <message>
        <source>see {page}</source>
        <translation>ver {page}</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>semilla {seed}</translation>
    </message>
    <message>
        <source>seeks</source>
        <translation>avanza en el tiempo</translation>
    </message>
    <message>
        <source>several</source>
        <translation>varios</translation>
    </message>
    <message>
        <source>ships with Beatwright</source>
        <translation>viene con Beatwright</translation>
    </message>
    <message>
        <source>side by side</source>
        <translation>lado a lado</translation>
    </message>
    <message>
        <source>stars not calculated yet</source>
        <translation>estrellas aún sin calcular</translation>
    </message>
    <message>
        <source>stars unknown</source>
        <translation>estrellas desconocidas</translation>
    </message>
    <message>
        <source>step {step}</source>
        <translation>paso {step}</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>pasos</translation>
    </message>
    <message>
        <source>stopped at step {step} of {steps}</source>
        <translation>parado en el paso {step} de {steps}</translation>
    </message>
    <message>
        <source>style “{name}”</source>
        <translation>estilo «{name}»</translation>
    </message>
    <message>
        <source>the Timing tab</source>
        <translation>la pestaña Timing</translation>
    </message>
    <message>
        <source>the audio</source>
        <translation>el audio</translation>
    </message>
    <message>
        <source>the difficulty</source>
        <translation>la dificultad</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>el final</translation>
    </message>
    <message>
        <source>the folder of an adapter</source>
        <translation>la carpeta de un adaptador</translation>
    </message>
    <message>
        <source>the folder of the new set</source>
        <translation>la carpeta del set nuevo</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>el modelo</translation>
    </message>
    <message>
        <source>the model, twenty times over</source>
        <translation>el modelo, veinte veces</translation>
    </message>
    <message>
        <source>the prompt</source>
        <translation>el prompt</translation>
    </message>
    <message>
        <source>the selected range of </source>
        <translation>el rango seleccionado de </translation>
    </message>
    <message>
        <source>the time</source>
        <translation>el tiempo</translation>
    </message>
    <message>
        <source>this mapset</source>
        <translation>este mapset</translation>
    </message>
    <message>
        <source>those of the set</source>
        <translation>las del set</translation>
    </message>
    <message>
        <source>to the next one {distance} px</source>
        <translation>hasta el siguiente {distance} px</translation>
    </message>
    <message>
        <source>typed by hand</source>
        <translation>escrito a mano</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>advertencias</translation>
    </message>
    <message>
        <source>whole map</source>
        <translation>mapa entero</translation>
    </message>
    <message>
        <source>whole set</source>
        <translation>set entero</translation>
    </message>
    <message>
        <source>write 3/4 or 4/4</source>
        <translation>escribir 3/4 o 4/4</translation>
    </message>
    <message>
        <source>write a tempo such as 180</source>
        <translation>escribir un tempo como 180</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>you and the model</source>
        <translation>tú y el modelo</translation>
    </message>
    <message>
        <source>{bpm:.2f} BPM at {offset:.0f} ms · steady {steadiness:.0%}</source>
        <translation>{bpm:.2f} BPM en {offset:.0f} ms · estable {steadiness:.0%}</translation>
    </message>
    <message>
        <source>{bpm:.5g} BPM at {time:.0f} ms</source>
        <translation>{bpm:.5g} BPM en {time:.0f} ms</translation>
    </message>
    <message>
        <source>{bpm:.6g} instead of {bpm2:.6g} BPM</source>
        <translation>{bpm:.6g} en vez de {bpm2:.6g} BPM</translation>
    </message>
    <message>
        <source>{bpm} BPM from {taps}, ± {ms} ms</source>
        <translation>{bpm} BPM de {taps}, ± {ms} ms</translation>
    </message>
    <message>
        <source>{chosen} cannot be read; choose another difficulty.</source>
        <translation>{chosen} no se puede leer; elegir otra dificultad.</translation>
    </message>
    <message>
        <source>{confidence:.0%} sure</source>
        <translation>{confidence:.0%} seguro</translation>
    </message>
    <message>
        <source>{count:,.0f} tokens/s</source>
        <translation>{count:,.0f} tokens/s</translation>
    </message>
    <message>
        <source>{count} kept</source>
        <translation>{count} conservadas</translation>
    </message>
    <message>
        <source>{count} new {keys}{mode} difficulties of about {stars}★</source>
        <translation>{count} dificultades nuevas {keys}{mode} de unas {stars}★</translation>
    </message>
    <message>
        <source>{count} objects</source>
        <translation>{count} objetos</translation>
    </message>
    <message>
        <source>{count} objects, {density:.1f} per second</source>
        <translation>{count} objetos, {density:.1f} por segundo</translation>
    </message>
    <message>
        <source>{count} proposals</source>
        <translation>{count} propuestas</translation>
    </message>
    <message>
        <source>{count} proposals were</source>
        <translation>{count} propuestas se han</translation>
    </message>
    <message>
        <source>{count} red lines, the first {first}</source>
        <translation>{count} líneas rojas, la primera {first}</translation>
    </message>
    <message>
        <source>{ends}, because the beats last longer or shorter.</source>
        <translation>{ends}, porque los pulsos duran más o menos.</translation>
    </message>
    <message>
        <source>{file} is not there; choose a song.</source>
        <translation>{file} no está; elige una canción.</translation>
    </message>
    <message>
        <source>{folder} cannot be opened ({value}); choose another song.</source>
        <translation>{folder} no se puede abrir ({value}); elegir otra canción.</translation>
    </message>
    <message>
        <source>{folder} contains neither a beatmap nor a song; choose another folder.</source>
        <translation>{folder} no contiene beatmap ni canción; elegir otra carpeta.</translation>
    </message>
    <message>
        <source>{folder} holds no adapter; its files are {files}.</source>
        <translation>{folder} no contiene ningún adaptador; sus archivos son {files}.</translation>
    </message>
    <message>
        <source>{folder} is no longer there; choose another song in the library.</source>
        <translation>{folder} ya no está; elegir otra canción en la biblioteca.</translation>
    </message>
    <message>
        <source>{folder} is no longer there; choose the Songs folder again.</source>
        <translation>{folder} ya no está; elegir de nuevo la carpeta Songs.</translation>
    </message>
    <message>
        <source>{hours:.1f} hours</source>
        <translation>{hours:.1f} horas</translation>
    </message>
    <message>
        <source>{keys} keys, </source>
        <translation>{keys} teclas, </translation>
    </message>
    <message>
        <source>{kind} in column {column}</source>
        <translation>{kind} en la columna {column}</translation>
    </message>
    <message>
        <source>{kind} of rank {rank}</source>
        <translation>{kind} de rango {rank}</translation>
    </message>
    <message>
        <source>{kind}, {ms} ms</source>
        <translation>{kind}, {ms} ms</translation>
    </message>
    <message>
        <source>{label} {value} is not a folder that exists; choose one.</source>
        <translation>{label} {value} no es una carpeta que exista; elegir una.</translation>
    </message>
    <message>
        <source>{language} (no font for it)</source>
        <translation>{language} (sin fuente)</translation>
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
        <translation>{ms} ms antes</translation>
    </message>
    <message>
        <source>{ms} ms late</source>
        <translation>{ms} ms tarde</translation>
    </message>
    <message>
        <source>{names} were written to {name}.</source>
        <translation>{names} se escribieron en {name}.</translation>
    </message>
    <message>
        <source>{name} for {artist} – {title}: ready; open the song again to look.</source>
        <translation>{name} para {artist} – {title}: listo; abrir de nuevo la canción para verlo.</translation>
    </message>
    <message>
        <source>{name} is a new set with one red line; every form can map it.</source>
        <translation>{name} es un set nuevo con una línea roja; cualquier formulario puede mapearlo.</translation>
    </message>
    <message>
        <source>{name} is empty; {hint}.</source>
        <translation>{name} está vacío; {hint}.</translation>
    </message>
    <message>
        <source>{name} is in the group Style of every form, to be mapped alike; its slider says how strongly.</source>
        <translation>{name} está como modelo en el grupo Estilo de cada formulario; su control dice con qué fuerza.</translation>
    </message>
    <message>
        <source>{name} is in {folder}.</source>
        <translation>{name} está en {folder}.</translation>
    </message>
    <message>
        <source>{name} is neither a beatmap nor an audio file; open an .osu, an .osz, a folder or a song.</source>
        <translation>{name} no es un beatmap ni un archivo de audio; abrir un .osu, un .osz, una carpeta o una canción.</translation>
    </message>
    <message>
        <source>{name} must be a number from {low:g} to {high:g}.</source>
        <translation>{name} debe ser un número de {low:g} a {high:g}.</translation>
    </message>
    <message>
        <source>{name} was deleted; choose another difficulty.</source>
        <translation>{name} se borró; elegir otra dificultad.</translation>
    </message>
    <message>
        <source>{name} was discarded.</source>
        <translation>{name} se descartó.</translation>
    </message>
    <message>
        <source>{name} was written to {folder}.</source>
        <translation>{name} se escribió en {folder}.</translation>
    </message>
    <message numerus="yes">
        <source>{name}, %n sets</source>
        <translation>
            <numerusform>{name}, %n set</numerusform>
            <numerusform>{name}, %n sets</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: loss on held-out songs {before:.3f} before, {after:.3f} after ({share:+.1%}), best at step {step}.</source>
        <translation>{name}: pérdida en canciones apartadas {before:.3f} antes, {after:.3f} después ({share:+.1%}), mejor en el paso {step}.</translation>
    </message>
    <message>
        <source>{name}: one song only, so nothing was measured.</source>
        <translation>{name}: una sola canción, así que no se midió nada.</translation>
    </message>
    <message>
        <source>{name}: {before:.3f} before, {after:.3f} after (change {low:+.3f} to {high:+.3f} in 95 %, {maps} maps).</source>
        <translation>{name}: {before:.3f} antes, {after:.3f} después (cambio {low:+.3f} a {high:+.3f} en el 95 %, {maps} mapas).</translation>
    </message>
    <message>
        <source>{name}{also} changed in {folder}; backups are kept.</source>
        <translation>{name}{also} modificado en {folder}; se guardan copias.</translation>
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
        <translation>{number}: copiado, uno por línea, para pegar en un mensaje del foro.</translation>
    </message>
    <message>
        <source>{number} fixed; a backup of the difficulty is kept, and Ctrl+Z takes it back.</source>
        <translation>{number} corregido; se guarda una copia de la dificultad, y Ctrl+Z lo revierte.</translation>
    </message>
    <message>
        <source>{objects:,} objects</source>
        <translation>{objects:,} objetos</translation>
    </message>
    <message>
        <source>{objects} in {ms} ms</source>
        <translation>{objects} en {ms} ms</translation>
    </message>
    <message>
        <source>{off} of {objects} objects would be off their ticks</source>
        <translation>{off} de {objects} objetos quedarían fuera de sus ticks</translation>
    </message>
    <message>
        <source>{path} is no longer there; refresh the library or choose another song.</source>
        <translation>{path} ya no está; actualizar la biblioteca o elegir otra canción.</translation>
    </message>
    <message>
        <source>{proposals} neither accepted nor discarded, could not be kept on disk and would be lost.</source>
        <translation>{proposals} quedado sin aceptar ni descartar; no se pudo guardar en disco y se perdería.</translation>
    </message>
    <message>
        <source>{replace} (cannot be read)</source>
        <translation>{replace} (no se puede leer)</translation>
    </message>
    <message>
        <source>{seconds:.2f} s with {objects} of [{version_name}], which will be replaced.</source>
        <translation>{seconds:.2f} s con {objects} de [{version_name}], que se sustituirán.</translation>
    </message>
    <message>
        <source>{seconds} s per minute of song ({how})</source>
        <translation>{seconds} s por minuto de canción ({how})</translation>
    </message>
    <message>
        <source>{share} like its prompt</source>
        <translation>{share} como su prompt</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>{size} libres</translation>
    </message>
    <message>
        <source>{sounds} at {volume} %</source>
        <translation>{sounds} al {volume} %</translation>
    </message>
    <message>
        <source>{source} comes under {licence}: {meaning}.</source>
        <translation>{source} viene con {licence}: {meaning}.</translation>
    </message>
    <message>
        <source>{stars:.2f} stars</source>
        <translation>{stars:.2f} estrellas</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} a {end}</translation>
    </message>
    <message>
        <source>{sure}: listen to it{others}.</source>
        <translation>{sure}: escucharlo{others}.</translation>
    </message>
    <message>
        <source>{time_text}  {bpm:.5g} BPM, the set has no red line</source>
        <translation>{time_text}  {bpm:.5g} BPM, el set no tiene línea roja</translation>
    </message>
    <message>
        <source>{time_text}  {by:+.0f} ms off its tick</source>
        <translation>{time_text}  {by:+.0f} ms fuera de su tick</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>faltan {time}</translation>
    </message>
    <message>
        <source>{tip}: the chosen line, or every line while none is chosen</source>
        <translation>{tip}: la línea elegida, o todas si no se ha elegido ninguna</translation>
    </message>
    <message>
        <source>{title} cannot be played: its file is gone.</source>
        <translation>{title} no se puede reproducir: su archivo ya no está.</translation>
    </message>
    <message>
        <source>{title} cannot be played: its file is inside an archive, or gone.</source>
        <translation>{title} no se puede reproducir: su archivo está en un comprimido, o ya no está.</translation>
    </message>
    <message>
        <source>{title} does not support {value}; choose another model</source>
        <translation>{title} no admite {value}; elegir otro modelo</translation>
    </message>
    <message>
        <source>{title} is done: {number}. Open the difficulty again to see them.</source>
        <translation>{title} ha terminado: {number}. Abrir de nuevo la dificultad para verlos.</translation>
    </message>
    <message>
        <source>{title} is not on this machine. Download {size} and go on?</source>
        <translation>{title} no está en este equipo. ¿Descargar {size} y seguir?</translation>
    </message>
    <message>
        <source>{title} is on this machine now.</source>
        <translation>{title} ya está en este equipo.</translation>
    </message>
    <message>
        <source>{title} is on this machine.</source>
        <translation>{title} está en este equipo.</translation>
    </message>
    <message>
        <source>{title} suits this machine.</source>
        <translation>{title} es adecuado para este equipo.</translation>
    </message>
    <message>
        <source>{title} takes none</source>
        <translation>{title} no lo admite</translation>
    </message>
    <message>
        <source>{title} was cancelled; nothing was left behind.</source>
        <translation>{title} se canceló; no quedó nada.</translation>
    </message>
    <message>
        <source>{title} was deleted; {size} became free.</source>
        <translation>Se eliminó {title}; se liberaron {size}.</translation>
    </message>
    <message>
        <source>{title} was not trained to check maps; choose another model</source>
        <translation>{title} no se entrenó para revisar mapas; elegir otro modelo</translation>
    </message>
    <message>
        <source>{title} with {name}</source>
        <translation>{title} con {name}</translation>
    </message>
    <message>
        <source>{title}, folded</source>
        <translation>{title}, plegado</translation>
    </message>
    <message>
        <source>{title}, unfolded</source>
        <translation>{title}, desplegado</translation>
    </message>
    <message>
        <source>{title}: {size} to download first.</source>
        <translation>{title}: primero hay que descargar {size}.</translation>
    </message>
    <message>
        <source>{title}: {size} to download.</source>
        <translation>{title}: {size} por descargar.</translation>
    </message>
    <message>
        <source>{used:.1f} of {there:.1f} GiB of memory.</source>
        <translation>{used:.1f} de {there:.1f} GiB de memoria.</translation>
    </message>
    <message>
        <source>{value} exists already; choose another name.</source>
        <translation>{value} ya existe; elegir otro nombre.</translation>
    </message>
    <message>
        <source>{value} from {time_text} to {time_text2}</source>
        <translation>{value} de {time_text} a {time_text2}</translation>
    </message>
    <message>
        <source>{value} has no mapset yet. Accepting makes a new folder for it.</source>
        <translation>{value} aún no tiene mapset. Al aceptar se crea una carpeta nueva para ello.</translation>
    </message>
    <message>
        <source>{value} is empty; write a number.</source>
        <translation>{value} está vacío; escribir un número.</translation>
    </message>
    <message>
        <source>{value} is no longer there; choose another file.</source>
        <translation>{value} ya no está; elegir otro archivo.</translation>
    </message>
    <message>
        <source>{value} repeats</source>
        <translation>{value} repeticiones</translation>
    </message>
    <message>
        <source>{value} · no difficulty yet</source>
        <translation>{value} · aún sin dificultad</translation>
    </message>
    <message>
        <source>{value}. Click to sort.</source>
        <translation>{value}. Clic para ordenar.</translation>
    </message>
    <message>
        <source>{value}:{value2:02d} left</source>
        <translation>quedan {value}:{value2:02d}</translation>
    </message>
    <message>
        <source>{what} discarded; nothing was written.</source>
        <translation>{what} descartado; no se escribió nada.</translation>
    </message>
    <message>
        <source>{what} from last time; press Run to start.</source>
        <translation>{what} desde la última vez; pulsar Ejecutar para empezar.</translation>
    </message>
    <message>
        <source>{what} got new red lines{sliders}; backups are kept, and Ctrl+Z takes it back.</source>
        <translation>{what} con nuevas líneas rojas{sliders}; se guardan copias, y Ctrl+Z lo revierte.</translation>
    </message>
    <message>
        <source>{what} still waiting when the program ended.</source>
        <translation>{what} aún en espera cuando terminó el programa.</translation>
    </message>
    <message>
        <source>{what} {time_text} – {time_text2} of {name} again; all the rest stays. B switches between the original and the proposal.</source>
        <translation>{what} {time_text} – {time_text2} de {name} otra vez; todo lo demás se queda. B alterna entre el original y la propuesta.</translation>
    </message>
    <message>
        <source>{what}. {they} on the timeline while it grows; only Accept writes anything, {where}.</source>
        <translation>{what}. {they} en la línea de tiempo mientras crece; solo Aceptar escribe algo, {where}.</translation>
    </message>
    <message>
        <source>{what}: done again.</source>
        <translation>{what}: rehecho.</translation>
    </message>
    <message>
        <source>{what}: undone.</source>
        <translation>{what}: deshecho.</translation>
    </message>
    <message>
        <source>{words}

Backups are kept, and Ctrl+Z takes it back.</source>
        <translation>{words}

Se guardan copias, y Ctrl+Z lo revierte.</translation>
    </message>
    <message>
        <source>{words}.
Usually {usual}; an empty value goes back to that.</source>
        <translation>{words}.
Normal: {usual}; un valor vacío vuelve a eso.</translation>
    </message>
    <message>
        <source>“{name}” was added to the presets of another form.</source>
        <translation>«{name}» se añadió a los preajustes de otro formulario.</translation>
    </message>
    <message>
        <source>“{name}” was saved as a preset.</source>
        <translation>«{name}» se guardó como preajuste.</translation>
    </message>
    <message>
        <source>“{text}” is not a time; write {forms}.</source>
        <translation>«{text}» no es un tiempo; escribir {forms}.</translation>
    </message>
    <message>
        <source>• and {value} more</source>
        <translation>• y {value} más</translation>
    </message>
    <message>
        <source>… and {value} more; zoom in to separate them</source>
        <translation>… y {value} más; ampliar para separarlos</translation>
    </message>
    <message>
        <source>−0.01 BPM</source>
        <translation>−0.01 BPM</translation>
    </message>
    <message>
        <source>−1 beat</source>
        <translation>−1 pulso</translation>
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
        <translation>−½ pulso</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Beatwright</source>
        <translation>Acerca de Beatwright</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Helps people map osu! beatmaps with models that run on their own machine. The code is under the MIT licence; models and libraries have their own, below.</source>
        <translation>Ayuda a mapear beatmaps de osu! con modelos que funcionan en el propio equipo. El código tiene la licencia MIT; los modelos y bibliotecas, las suyas, más abajo.</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Licence texts</source>
        <translation>Textos de licencia</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Licences of the libraries</source>
        <translation>Licencias de las bibliotecas</translation>
    </message>
    <message>
        <source>Licences of the models</source>
        <translation>Licencias de los modelos</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Versions and the last lines of the log, without names and folders of yours, for the clipboard</source>
        <translation>Versiones y las últimas líneas del registro, sin nombres ni carpetas propias, para el portapapeles</translation>
    </message>
    <message>
        <source>Where it is from</source>
        <translation>De dónde es</translation>
    </message>
    <message>
        <source>see its page</source>
        <translation>ver su página</translation>
    </message>
</context>
<context>
    <name>DifficultyGroup</name>
    <message>
        <source>chosen from the stars</source>
        <translation>elegido según las estrellas</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>All as usual</source>
        <translation>Todas como siempre</translation>
    </message>
    <message>
        <source>Back to {keys}</source>
        <translation>Volver a {keys}</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Por defecto</translation>
    </message>
    <message>
        <source>Give every action its usual key</source>
        <translation>Dar a cada acción su tecla habitual</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Buscar acciones y teclas</translation>
    </message>
    <message>
        <source>{action}: back to the usual key</source>
        <translation>{action}: volver a la tecla habitual</translation>
    </message>
    <message>
        <source>{keys} is “{action}” already; give that another key first.</source>
        <translation>{keys} ya es «{action}»; dar antes otra tecla a esa acción.</translation>
    </message>
</context>
<context>
    <name>ModelGroup</name>
    <message>
        <source>The same seed and form give the same difficulty; empty, as at each start, takes another each time</source>
        <translation>La misma semilla y formulario dan la misma dificultad; vacía, como en cada inicio, toma otra cada vez</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>An action, a preset, a difficulty, a song, a setting, or a time such as 01:20:300</source>
        <translation>Una acción, un preajuste, una dificultad, una canción, un ajuste o un tiempo como 01:20:300</translation>
    </message>
    <message>
        <source>Nothing fits; fewer letters find more.</source>
        <translation>Nada encaja; menos letras encuentran más.</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Paleta</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Lo que encaja</translation>
    </message>
</context>
<context>
    <name>PaletteEntries</name>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Dificultad</translation>
    </message>
    <message>
        <source>Go to {time}</source>
        <translation>Ir a {time}</translation>
    </message>
    <message>
        <source>Open a song first</source>
        <translation>Abrir antes una canción</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Recent song</source>
        <translation>Canción reciente</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>This one is open</source>
        <translation>Esta está abierta</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
</context>
<context>
    <name>Playfield</name>
    <message>
        <source>Playfield</source>
        <translation>Campo de juego</translation>
    </message>
    <message>
        <source>Shows the objects of the difficulty as they are played at the current time.</source>
        <translation>Muestra los objetos de la dificultad como se juegan en el tiempo actual.</translation>
    </message>
    <message>
        <source>{0} (faint)</source>
        <translation>{0} (tenue)</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>The environment variable {name} sets this for as long as it is there.</source>
        <translation>La variable de entorno {name} fija esto mientras exista.</translation>
    </message>
</context>
<context>
    <name>ProgramActions</name>
    <message>
        <source>How Beatwright ended</source>
        <translation>Cómo terminó Beatwright</translation>
    </message>
    <message>
        <source>It was Beatwright {version}.</source>
        <translation>Fue Beatwright {version}.</translation>
    </message>
    <message>
        <source>Look at the report</source>
        <translation>Ver el informe</translation>
    </message>
    <message>
        <source>{happened} Nothing was sent. The text below holds versions and the last lines of the log; names and folders of yours are left out. Copy it into a bug report if you like.</source>
        <translation>{happened} No se envió nada. El texto de abajo contiene versiones y las últimas líneas del registro; se omiten nombres y carpetas propias. Se puede copiar en un informe de error.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Put exactly this text on the clipboard; nothing is sent</source>
        <translation>Poner justo este texto en el portapapeles; no se envía nada</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Back to {value}</source>
        <translation>Volver a {value}</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Por defecto</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Grupos de ajustes</translation>
    </message>
    <message>
        <source>Kept in {file}</source>
        <translation>Guardado en {file}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Surte efecto en el próximo inicio.</translation>
    </message>
    <message>
        <source>Usually {value}.</source>
        <translation>Normal: {value}.</translation>
    </message>
    <message>
        <source>{setting}: back to the default</source>
        <translation>{setting}: volver al valor por defecto</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Change keys…</source>
        <translation>Cambiar teclas…</translation>
    </message>
</context>
<context>
    <name>SpokenState</name>
    <message>
        <source>At {time}.</source>
        <translation>En {time}.</translation>
    </message>
    <message>
        <source>Here: {objects}.</source>
        <translation>Aquí: {objects}.</translation>
    </message>
    <message>
        <source>Next: {object} at {time}.</source>
        <translation>Siguiente: {object} en {time}.</translation>
    </message>
    <message>
        <source>No object follows.</source>
        <translation>No sigue ningún objeto.</translation>
    </message>
    <message>
        <source>No song is open.</source>
        <translation>No hay ninguna canción abierta.</translation>
    </message>
    <message>
        <source>Picked: {stamp}.</source>
        <translation>Elegido: {stamp}.</translation>
    </message>
    <message>
        <source>Selected from {start} to {end}.</source>
        <translation>Seleccionado de {start} a {end}.</translation>
    </message>
    <message>
        <source>The original is shown.</source>
        <translation>Se muestra el original.</translation>
    </message>
    <message>
        <source>The proposal is shown.</source>
        <translation>Se muestra la propuesta.</translation>
    </message>
    <message>
        <source>banana shower</source>
        <translation>lluvia de bananas</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>círculo</translation>
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
        <translation>redoble</translation>
    </message>
    <message>
        <source>fruit</source>
        <translation>fruta</translation>
    </message>
    <message>
        <source>hold note</source>
        <translation>nota larga</translation>
    </message>
    <message>
        <source>juice stream</source>
        <translation>juice stream</translation>
    </message>
    <message>
        <source>kat</source>
        <translation>kat</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>slider</translation>
    </message>
    <message>
        <source>spinner</source>
        <translation>spinner</translation>
    </message>
    <message>
        <source>{kind} at {x}, {y}</source>
        <translation>{kind} en {x}, {y}</translation>
    </message>
    <message>
        <source>{kind} in column {column}</source>
        <translation>{kind} en la columna {column}</translation>
    </message>
</context>
<context>
    <name>TimeEdit</name>
    <message>
        <source>Read as {time}.</source>
        <translation>Leído como {time}.</translation>
    </message>
    <message>
        <source>Whole numbers are ms; write {number} s for seconds.</source>
        <translation>Los números enteros son ms; escribir {number} s para segundos.</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Picture of the timeline</source>
        <translation>Imagen de la línea de tiempo</translation>
    </message>
</context>
<context>
    <name>TimingPointLane</name>
    <message>
        <source>Bookmark at {0}</source>
        <translation>Marcador en {0}</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source> (half or double)</source>
        <translation> (mitad o doble)</translation>
    </message>
    <message>
        <source> by {0}</source>
        <translation> de {0}</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; and &quot;{1}&quot; look the same, so these hits cannot be told apart.</source>
        <translation>«{0}» y «{1}» son iguales, así que estos aciertos no se distinguen.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; begins with {1} ms of silence and answers key presses {2}; cut it.</source>
        <translation>«{0}» empieza con {1} ms de silencio y responde a las pulsaciones {2}; recortarlo.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; belongs at the end of the {1}: &quot;{2}&quot;.</source>
        <translation>«{0}» va al final de {1}: «{2}».</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; cannot be decoded.</source>
        <translation>«{0}» no se puede decodificar.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; cannot be read as audio.</source>
        <translation>«{0}» no se puede leer como audio.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; cannot be the name of a style: choose another word, which the model does not have.</source>
        <translation>«{0}» no puede ser el nombre de un estilo: elegir otra palabra que el modelo no tenga.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; has 0 bytes, so the set cannot be uploaded whole.</source>
        <translation>«{0}» tiene 0 bytes, así que el set no se puede subir entero.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; has {1} characters; more than {2} may not unpack.</source>
        <translation>«{0}» tiene {1} caracteres; con más de {2} quizá no se descomprima.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; has {1} kbit/s on average; below {2} it sounds dull.</source>
        <translation>«{0}» tiene {1} kbit/s de media; por debajo de {2} suena apagado.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; has {1} kbit/s on average; {2} is the most for {3}.</source>
        <translation>«{0}» tiene {1} kbit/s de media; {2} es el máximo para {3}.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; has {1} x {2} pixels; make it smaller.</source>
        <translation>«{0}» tiene {1} x {2} píxeles; reducirlo.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is a descriptor of its adapter; ask for it with --descriptor.</source>
        <translation>«{0}» es un descriptor de su adaptador; pedirlo con --descriptor.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is an MP3 and answers key presses, first at {1}; use WAV or Ogg.</source>
        <translation>«{0}» es un MP3 y responde a pulsaciones, la primera en {1}; usar WAV u Ogg.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is as good as silent; use the 44-byte blank.wav instead.</source>
        <translation>«{0}» es prácticamente silencio; usar en su lugar blank.wav, de 44 bytes.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is empty.</source>
        <translation>«{0}» está vacío.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is not a hub id; it looks like owner/name.</source>
        <translation>«{0}» no es un id del hub; tiene la forma owner/name.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is not a model of the hub; only downloaded models are deleted here.</source>
        <translation>«{0}» no es un modelo del hub; aquí solo se eliminan modelos descargados.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is not a picture that can be read.</source>
        <translation>«{0}» no es una imagen legible.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is silent on the {1}.</source>
        <translation>«{0}» no suena en el lado {1}.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is {1} times as loud on the {2}.</source>
        <translation>«{0}» suena {1} veces más fuerte en el lado {2}.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is {1}, which its name does not say.</source>
        <translation>«{0}» es {1}, y su nombre no lo dice.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is {1}; its name should end in {2}.</source>
        <translation>«{0}» es {1}; su nombre debería acabar en {2}.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is {1}; use MP3 or Ogg Vorbis.</source>
        <translation>«{0}» es {1}; usar MP3 u Ogg Vorbis.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; lasts {1} ms; at least {2} ms are heard everywhere.</source>
        <translation>«{0}» dura {1} ms; a partir de {2} ms se oye en todas partes.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; made this difficulty, it seems, but is not in the tags.</source>
        <translation>«{0}» parece haber hecho esta dificultad, pero no está en las etiquetas.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; plays so often in [{1}] that the default finish would be obnoxious there.</source>
        <translation>«{0}» suena tan a menudo en [{1}] que el finish por defecto molestaría allí.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; plays {1} times at once. Is that meant?</source>
        <translation>«{0}» suena {1} veces a la vez. ¿Es intencionado?</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; should be a PNG.</source>
        <translation>«{0}» debería ser un PNG.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; stands at different places in the taiko difficulties: {1}.</source>
        <translation>«{0}» está en sitios distintos en las dificultades de taiko: {1}.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; takes {1} ms to become loud {2}; does it feel late?</source>
        <translation>«{0}» tarda {1} ms en sonar fuerte {2}; ¿se siente tarde?</translation>
    </message>
    <message>
        <source>(for example at {0} in [{1}])</source>
        <translation>(por ejemplo en {0} de [{1}])</translation>
    </message>
    <message>
        <source>, so it cannot be backed up.</source>
        <translation>, así que no se puede copiar.</translation>
    </message>
    <message>
        <source>, {0} px away</source>
        <translation>, a {0} px</translation>
    </message>
    <message>
        <source>--audio-use {0} needs the song; name it with --prompt-audio.</source>
        <translation>--audio-use {0} necesita la canción; indícala con --prompt-audio.</translation>
    </message>
    <message>
        <source>--compatibility {0} is unknown; use reference.</source>
        <translation>--compatibility {0} es desconocido; usar reference.</translation>
    </message>
    <message>
        <source>--context {0} is taken from a difficulty of the same mode; name one.</source>
        <translation>--context {0} se toma de una dificultad del mismo modo; indicar una.</translation>
    </message>
    <message>
        <source>--device {0} is not one of auto, cpu, cuda and mps.</source>
        <translation>--device {0} no es auto, cpu, cuda ni mps.</translation>
    </message>
    <message>
        <source>--key {0} is no key; write one such as &quot;F# minor&quot;.</source>
        <translation>--key {0} no es una tonalidad; escribe una como &quot;F# minor&quot;.</translation>
    </message>
    <message>
        <source>--language {0} is not the code of a language; write en, ja or the like.</source>
        <translation>--language {0} no es un código de idioma; escriba en, ja u otro.</translation>
    </message>
    <message>
        <source>--least {0} is not a score that a finding can have; use 0 or more.</source>
        <translation>--least {0} no es una puntuación posible de un hallazgo; usar 0 o más.</translation>
    </message>
    <message>
        <source>--mapper &quot;{0}&quot; is neither a user id nor the style of an adapter that is named with --adapter; {1}.</source>
        <translation>--mapper «{0}» no es un id de usuario ni el estilo de un adaptador indicado con --adapter; {1}.</translation>
    </message>
    <message>
        <source>--mode {0} is unknown; use osu, taiko, catch or mania.</source>
        <translation>--mode {0} es desconocido; usar osu, taiko, catch o mania.</translation>
    </message>
    <message>
        <source>--model {0}: {1} Leave --model out to time from the audio, or choose V32.</source>
        <translation>--model {0}: {1} Omitir --model para tomar el timing del audio, o elegir V32.</translation>
    </message>
    <message>
        <source>--rank compares songs with their prompts, and this one has none; write one.</source>
        <translation>--rank compara canciones con sus prompts, y esta no tiene; escriba uno.</translation>
    </message>
    <message>
        <source>--rank compares songs with their prompts; describe the music, or leave that out.</source>
        <translation>--rank compara canciones con sus prompts; describa la música, o no lo use.</translation>
    </message>
    <message>
        <source>--timing {0} has no meter that a map can have; write 3 or 4 after the slash.</source>
        <translation>--timing {0} no tiene un compás que un mapa pueda tener; escribir 3 o 4 tras la barra.</translation>
    </message>
    <message>
        <source>--timing {0} is out of range; the BPM must lie between {1}.</source>
        <translation>--timing {0} está fuera de rango; el BPM debe estar entre {1}.</translation>
    </message>
    <message>
        <source>--timing {0} is out of range; the offset must lie within a day of the song.</source>
        <translation>--timing {0} está fuera de rango; el offset debe estar a menos de un día de la canción.</translation>
    </message>
    <message>
        <source>--timing {0} is unknown; use {1}, or BPM@OFFSET_MS such as 180@1250.</source>
        <translation>--timing {0} es desconocido; usar {1}, o BPM@OFFSET_MS como 180@1250.</translation>
    </message>
    <message>
        <source>--{0} {1} cannot be; choose {2}.</source>
        <translation>--{0} {1} no es posible; elige {2}.</translation>
    </message>
    <message>
        <source>/Applications/osu!.app/Contents/Resources/drive_c/osu!</source>
        <translation>/Applications/osu!.app/Contents/Resources/drive_c/osu!</translation>
    </message>
    <message>
        <source>0 always takes the most likely token</source>
        <translation>0 toma siempre el token más probable</translation>
    </message>
    <message>
        <source>1 fix of findings</source>
        <translation>1 hallazgo corregido</translation>
    </message>
    <message>
        <source>1 forbids downloads.</source>
        <translation>1 prohíbe las descargas.</translation>
    </message>
    <message>
        <source>1/{0} is used only {1} ({2}). Does the song have that rhythm there?</source>
        <translation>1/{0} se usa solo {1} ({2}). ¿La canción tiene ahí ese ritmo?</translation>
    </message>
    <message>
        <source>128 to 192 kbit/s for MP3, up to 208 for Ogg: good sound without waste.</source>
        <translation>De 128 a 192 kbit/s en MP3, hasta 208 en Ogg: buen sonido sin derroche.</translation>
    </message>
    <message>
        <source>4 GB of memory for musicgen-small, 10 GB for medium, 16 GB for large; minutes for each 30 s on a processor.</source>
        <translation>4 GB de memoria para musicgen-small, 10 GB para medium, 16 GB para large; minutos por cada 30 s en un procesador.</translation>
    </message>
    <message>
        <source>4 GB of memory, and the package diffusers; about two minutes for each 10 s on two cores.</source>
        <translation>4 GB de memoria y el paquete diffusers; unos dos minutos por cada 10 s en dos núcleos.</translation>
    </message>
    <message>
        <source>; open another difficulty.</source>
        <translation>; abrir otra dificultad.</translation>
    </message>
    <message>
        <source>; open the set again.</source>
        <translation>; abrir el set de nuevo.</translation>
    </message>
    <message>
        <source>; put it back, or accept as a new difficulty.</source>
        <translation>; reponerlo, o aceptar como dificultad nueva.</translation>
    </message>
    <message>
        <source>; put it back.</source>
        <translation>; reponerlo.</translation>
    </message>
    <message>
        <source>; the first one: {0}</source>
        <translation>; el primer motivo: {0}</translation>
    </message>
    <message>
        <source>A .{0} file cannot be written here ({1}); choose another format.</source>
        <translation>Aquí no se puede escribir un archivo .{0} ({1}); elige otro formato.</translation>
    </message>
    <message>
        <source>A Cup or Salad has no hyperdash, a Platter none at slider parts.</source>
        <translation>Un Cup o Salad no tiene hyperdash; un Platter, ninguno en partes de slider.</translation>
    </message>
    <message>
        <source>A background is sharp on large screens without making the download large.</source>
        <translation>Un fondo se ve nítido en pantallas grandes sin agrandar la descarga.</translation>
    </message>
    <message>
        <source>A bar line a little before a green line scrolls at the speed of the section before.</source>
        <translation>Una línea de compás poco antes de una línea verde se desplaza a la velocidad de la sección anterior.</translation>
    </message>
    <message>
        <source>A bar line comes {0} ms after the one before; omit one of them.</source>
        <translation>Una línea de compás llega {0} ms después de la anterior; omitir una.</translation>
    </message>
    <message>
        <source>A bar of {0} beats is not possible; choose 1 to 64.</source>
        <translation>Un compás de {0} pulsos no es posible; elegir de 1 a 64.</translation>
    </message>
    <message>
        <source>A bar whose rhythm is unlike everything around it is either a highlight or a slip.</source>
        <translation>Un compás cuyo ritmo no se parece a nada de alrededor es un momento destacado o un descuido.</translation>
    </message>
    <message>
        <source>A base slider velocity of {0} at {1} BPM is fast for an Easy; {2} is the guideline.</source>
        <translation>Una velocidad base de slider de {0} a {1} BPM es rápida para un Easy; {2} es la pauta.</translation>
    </message>
    <message>
        <source>A beat divisor that is used a few times only is often a slip.</source>
        <translation>Un divisor de pulso usado pocas veces suele ser un descuido.</translation>
    </message>
    <message>
        <source>A beatmap of a web row has no content.</source>
        <translation>Un beatmap de una fila web no tiene contenido.</translation>
    </message>
    <message>
        <source>A break begins 200 ms after an object and ends when the next one appears, so that its effects do not disturb.</source>
        <translation>Un descanso empieza 200 ms después de un objeto y acaba cuando aparece el siguiente, para que sus efectos no molesten.</translation>
    </message>
    <message>
        <source>A change</source>
        <translation>Un cambio</translation>
    </message>
    <message>
        <source>A change of tempo changes the scroll speed, unless a green line on it evens it out.</source>
        <translation>Un cambio de tempo altera la velocidad de desplazamiento, salvo que una línea verde lo compense.</translation>
    </message>
    <message>
        <source>A checkpoint of the kind {0}, found among the downloaded models.</source>
        <translation>Un checkpoint del tipo {0}, hallado entre los modelos descargados.</translation>
    </message>
    <message>
        <source>A dash that is a few pixels short of a hyperdash asks for great precision.</source>
        <translation>Un dash al que le faltan pocos píxeles para ser hyperdash exige gran precisión.</translation>
    </message>
    <message>
        <source>A difficulty has at least 30 seconds of drain time.</source>
        <translation>Una dificultad tiene al menos 30 segundos de drain time.</translation>
    </message>
    <message>
        <source>A difficulty that only holds hit sounds is deleted before the set is ranked.</source>
        <translation>Una dificultad que solo contiene hitsounds se borra antes de rankear el set.</translation>
    </message>
    <message>
        <source>A difficulty&apos;s name is its own and says more than who made it.</source>
        <translation>El nombre de una dificultad es propio y dice más que quién la hizo.</translation>
    </message>
    <message>
        <source>A finisher in a 1/4 pattern must be its last note and change colour.</source>
        <translation>Un finisher en un patrón de 1/4 debe ser la última nota y cambiar de color.</translation>
    </message>
    <message>
        <source>A finisher takes both hands, so it stands alone or at the end of a pattern.</source>
        <translation>Un finisher ocupa ambas manos, así que va solo o al final de un patrón.</translation>
    </message>
    <message>
        <source>A finisher within a {0} pattern; this level allows none there.</source>
        <translation>Un finisher en un patrón de {0}; este nivel no permite ninguno ahí.</translation>
    </message>
    <message>
        <source>A folder for settings, backups, logs and caches, in place of the system&apos;s.</source>
        <translation>Una carpeta para ajustes, copias, registros y cachés, en lugar de la del sistema.</translation>
    </message>
    <message>
        <source>A graphics card with 16 GB, where it is the one to choose; 4 GB do, slowly. On a processor 30 GB of memory, and patience.</source>
        <translation>Una tarjeta gráfica con 16 GB, donde es la mejor elección; 4 GB bastan, despacio. En un procesador, 30 GB de memoria y paciencia.</translation>
    </message>
    <message>
        <source>A guest difficulty has the timing of the set; leave {0} out, or make a new difficulty.</source>
        <translation>Una dificultad invitada tiene el timing del set; omitir {0}, o crear una dificultad nueva.</translation>
    </message>
    <message>
        <source>A guest difficulty needs its stars; set {0}.</source>
        <translation>Una dificultad invitada necesita sus estrellas; indicar {0}.</translation>
    </message>
    <message>
        <source>A hit sound tells when one hit, so it begins at once.</source>
        <translation>Un hitsound indica cuándo se acierta, así que empieza al instante.</translation>
    </message>
    <message>
        <source>A hold note lasts long enough to be held.</source>
        <translation>Una nota larga dura lo suficiente para mantenerla.</translation>
    </message>
    <message>
        <source>A jump far larger than all others of its rhythm is often a slip.</source>
        <translation>Un salto mucho mayor que los demás de su ritmo suele ser un descuido.</translation>
    </message>
    <message>
        <source>A line {0} ms later changes the samples; is it meant for this object?</source>
        <translation>Una línea {0} ms después cambia las muestras; ¿era para este objeto?</translation>
    </message>
    <message>
        <source>A map begins with a red line; a green one before it has nothing to inherit, and kiai would begin at once.</source>
        <translation>Un mapa empieza con una línea roja; una verde antes no tiene de qué heredar, y el kiai empezaría al instante.</translation>
    </message>
    <message>
        <source>A map is needed to take its {0} from; name a difficulty.</source>
        <translation>Hace falta un mapa para tomar su {0}; indicar una dificultad.</translation>
    </message>
    <message>
        <source>A map sets at least two combo colours, or prefers the default skin, so that combos can be told apart.</source>
        <translation>Un mapa define al menos dos colores de combo, o prefiere el skin por defecto, para distinguir los combos.</translation>
    </message>
    <message>
        <source>A model that follows melodies needs a prompt beside them; describe the music.</source>
        <translation>Un modelo que sigue melodías necesita además un prompt; describe la música.</translation>
    </message>
    <message>
        <source>A model that follows melodies plays 30 s at most; ask for fewer seconds.</source>
        <translation>Un modelo que sigue melodías toca 30 s como máximo; pide menos segundos.</translation>
    </message>
    <message>
        <source>A model that follows melodies plays no sections; choose musicgen-small.</source>
        <translation>Un modelo que sigue melodías no toca secciones; elige musicgen-small.</translation>
    </message>
    <message>
        <source>A new difficulty cannot be written in place; it becomes a file of its own.</source>
        <translation>Una dificultad nueva no se puede escribir sobre otra; será un archivo propio.</translation>
    </message>
    <message>
        <source>A new red line draws a bar line; one just after another looks like a mistake.</source>
        <translation>Una línea roja nueva dibuja una línea de compás; una justo tras otra parece un error.</translation>
    </message>
    <message>
        <source>A note just before a spinner (denden) is hard to see.</source>
        <translation>Una nota justo antes de un spinner (denden) se ve mal.</translation>
    </message>
    <message>
        <source>A preset needs a name with letters in it.</source>
        <translation>Un preajuste necesita un nombre con letras.</translation>
    </message>
    <message>
        <source>A prompt has {0} letters; shorten it to {1}: a sentence or two are best.</source>
        <translation>Un prompt tiene {0} letras; acórtalo a {1}: una o dos frases es lo mejor.</translation>
    </message>
    <message>
        <source>A red anchor lies on the slider&apos;s {0}; the path is ambiguous.</source>
        <translation>Hay un ancla roja en {0} del slider; el recorrido es ambiguo.</translation>
    </message>
    <message>
        <source>A red line that changes nothing shifts the timing by rounding and resets nightcore&apos;s cymbals.</source>
        <translation>Una línea roja que no cambia nada desplaza el timing por redondeo y reinicia los platillos de Nightcore.</translation>
    </message>
    <message>
        <source>A red line without a usable tempo or meter leaves what follows untimed.</source>
        <translation>Una línea roja sin tempo o compás útil deja sin timing lo que sigue.</translation>
    </message>
    <message>
        <source>A remap keeps the mode of {0}; leave --mode out, or make a new difficulty.</source>
        <translation>Un remapeo conserva el modo de {0}; omitir --mode, o crear una dificultad nueva.</translation>
    </message>
    <message>
        <source>A remap keeps the red lines of the map; leave {0} out, or make a new difficulty.</source>
        <translation>Un remapeo conserva las líneas rojas del mapa; omitir {0}, o crear una dificultad nueva.</translation>
    </message>
    <message>
        <source>A remap keeps the {0} keys of {1}; leave --keys out.</source>
        <translation>Un remapeo conserva las {0} teclas de {1}; omitir --keys.</translation>
    </message>
    <message>
        <source>A remap needs a range; set {0} and {1}.</source>
        <translation>Un remapeo necesita un rango; indicar {0} y {1}.</translation>
    </message>
    <message>
        <source>A reverse arrow can be seen before the slider ball reaches it.</source>
        <translation>Una flecha de retorno se ve antes de que llegue la bola del slider.</translation>
    </message>
    <message>
        <source>A second object at {0} ms was left out.</source>
        <translation>Se omitió un segundo objeto en {0} ms.</translation>
    </message>
    <message>
        <source>A short song has easy difficulties too; how easy, its length decides.</source>
        <translation>Una canción corta también tiene dificultades fáciles; su duración decide cuánto.</translation>
    </message>
    <message>
        <source>A shortened or changed song says so at the end of its title, in the same words everywhere.</source>
        <translation>Una canción acortada o modificada lo dice al final del título, con las mismas palabras en todas partes.</translation>
    </message>
    <message>
        <source>A slider a millisecond before a line does not get the slider velocity of that line.</source>
        <translation>Un slider un milisegundo antes de una línea no recibe su velocidad de slider.</translation>
    </message>
    <message>
        <source>A slider has a body that players can see and follow.</source>
        <translation>Un slider tiene un cuerpo que se puede ver y seguir.</translation>
    </message>
    <message>
        <source>A slider that overlaps its own path in the same direction (burai) hides where the ball goes.</source>
        <translation>Un slider que se solapa en el mismo sentido (burai) oculta adónde va la bola.</translation>
    </message>
    <message>
        <source>A slider tick rate of {0} puts ticks off the beat; use a whole number, 0.5, 1.333 or 1.5.</source>
        <translation>Un tick rate de {0} pone los ticks fuera del pulso; usar un número entero, 0.5, 1.333 o 1.5.</translation>
    </message>
    <message>
        <source>A song has at most {0} sections; join some of them.</source>
        <translation>Una canción tiene como máximo {0} secciones; une algunas.</translation>
    </message>
    <message>
        <source>A song of {0} s cannot be given a rhythm: use one of up to 2 hours.</source>
        <translation>A una canción de {0} s no se le puede dar ritmo: usar una de hasta 2 horas.</translation>
    </message>
    <message>
        <source>A song that goes on long after the last object is cut.</source>
        <translation>Una canción que sigue mucho después del último objeto se recorta.</translation>
    </message>
    <message>
        <source>A space is missing beside &quot;&amp;&quot; in the {0}: &quot;{1}&quot;.</source>
        <translation>Falta un espacio junto a «&amp;» en {0}: «{1}».</translation>
    </message>
    <message>
        <source>A spinner lasts long enough to be seen, and leaves time to get back to the next object.</source>
        <translation>Un spinner dura lo suficiente para verlo y deja tiempo para llegar al siguiente objeto.</translation>
    </message>
    <message>
        <source>A storyboard that only some difficulties have is a choice, or was forgotten in the others.</source>
        <translation>Un storyboard que solo tienen algunas dificultades es intencionado, o se olvidó en las demás.</translation>
    </message>
    <message>
        <source>A turbo model takes no --guidance; leave that out, or choose acestep-v15-xl-base.</source>
        <translation>Un modelo turbo no admite --guidance; quítalo o elige acestep-v15-xl-base.</translation>
    </message>
    <message>
        <source>A version is marked like &quot;{0}&quot; in the {1}: &quot;{2}&quot;.</source>
        <translation>Una versión se marca como «{0}» en {1}: «{2}».</translation>
    </message>
    <message>
        <source>A video of 1280 x 720 is enough behind a map and keeps the download small.</source>
        <translation>Un vídeo de 1280 x 720 basta detrás de un mapa y mantiene pequeña la descarga.</translation>
    </message>
    <message>
        <source>A video starts with the song at one offset in all difficulties.</source>
        <translation>Un vídeo empieza con el mismo offset respecto a la canción en todas las dificultades.</translation>
    </message>
    <message>
        <source>A web row has no list of beatmaps.</source>
        <translation>Una fila web no tiene lista de beatmaps.</translation>
    </message>
    <message>
        <source>A web row has no song.</source>
        <translation>Una fila web no tiene canción.</translation>
    </message>
    <message>
        <source>A web row holds no JSON.</source>
        <translation>Una fila web no contiene JSON.</translation>
    </message>
    <message>
        <source>A {0} without a time was left out.</source>
        <translation>Se omitió {0} sin tiempo.</translation>
    </message>
    <message>
        <source>ACE-Step plays {0} s at least; ask for more seconds.</source>
        <translation>ACE-Step toca al menos {0} s; pide más segundos.</translation>
    </message>
    <message>
        <source>AR, OD, HP and CS fit what the difficulty&apos;s name promises.</source>
        <translation>AR, OD, HP y CS encajan con lo que promete el nombre de la dificultad.</translation>
    </message>
    <message>
        <source>Additions on slider bodies</source>
        <translation>Adiciones en cuerpos de slider</translation>
    </message>
    <message>
        <source>Additions on the body are usually a slip for the slider&apos;s head; only the whistle sounds there.</source>
        <translation>Los añadidos en el cuerpo suelen ser un descuido, eran para la cabeza del slider; ahí solo suena el whistle.</translation>
    </message>
    <message>
        <source>After this fast hyperdash the pattern turns back at once.</source>
        <translation>Tras este hyperdash rápido el patrón vuelve atrás enseguida.</translation>
    </message>
    <message>
        <source>All anchors of the slider lie on its head, so it has no body.</source>
        <translation>Todas las anclas del slider están en su cabeza, así que no tiene cuerpo.</translation>
    </message>
    <message>
        <source>All difficulties map one song, so offset, tempo and meter are the same in all of them.</source>
        <translation>Todas las dificultades son de una canción, así que offset, tempo y compás son iguales en todas.</translation>
    </message>
    <message>
        <source>All difficulties use one audio file, and it is in the folder.</source>
        <translation>Todas las dificultades usan un mismo archivo de audio, y está en la carpeta.</translation>
    </message>
    <message>
        <source>All modes, windows of half a minute; hitsounds and guest difficulties from a map that is there.</source>
        <translation>Todos los modos, ventanas de medio minuto; hitsounds y dificultades invitadas a partir de un mapa existente.</translation>
    </message>
    <message>
        <source>All taiko difficulties omit the same bar lines.</source>
        <translation>Todas las dificultades de taiko omiten las mismas líneas de compás.</translation>
    </message>
    <message>
        <source>Ambiguous slider</source>
        <translation>Slider ambiguo</translation>
    </message>
    <message>
        <source>An Easy keeps its slider velocity low enough to follow.</source>
        <translation>Un Easy mantiene su velocidad de slider lo bastante baja para seguirla.</translation>
    </message>
    <message>
        <source>An anchor of this juice stream</source>
        <translation>Un ancla de este juice stream</translation>
    </message>
    <message>
        <source>An anchor of this slider</source>
        <translation>Un ancla de este slider</translation>
    </message>
    <message>
        <source>An empty file keeps the others from uploading; osu!&apos;s blank.wav of 44 bytes silences a sample.</source>
        <translation>Un archivo vacío impide subir los demás; el blank.wav de osu!, de 44 bytes, silencia una muestra.</translation>
    </message>
    <message>
        <source>An object shortly before a red line may have been meant for that line&apos;s beat.</source>
        <translation>Un objeto poco antes de una línea roja quizá era para el pulso de esa línea.</translation>
    </message>
    <message>
        <source>Anchor</source>
        <translation>Ancla</translation>
    </message>
    <message>
        <source>Anchors</source>
        <translation>Anclas</translation>
    </message>
    <message>
        <source>Anchors shape a slider; hundreds of them may hide drawings that nobody should see.</source>
        <translation>Las anclas dan forma a un slider; cientos de ellas pueden esconder dibujos que nadie debería ver.</translation>
    </message>
    <message>
        <source>And {0} more of this kind.</source>
        <translation>Y {0} más de este tipo.</translation>
    </message>
    <message>
        <source>Another address to download models from.</source>
        <translation>Otra dirección de la que descargar modelos.</translation>
    </message>
    <message>
        <source>Antiflow after a fast hyperdash</source>
        <translation>Antiflow tras un hyperdash rápido</translation>
    </message>
    <message>
        <source>AppData/Local/osu!</source>
        <translation>AppData/Local/osu!</translation>
    </message>
    <message>
        <source>Artist, title, source, creator and tags are the same in every difficulty.</source>
        <translation>Artista, título, fuente, creador y etiquetas son iguales en todas las dificultades.</translation>
    </message>
    <message>
        <source>Asking the model</source>
        <translation>Preguntando al modelo</translation>
    </message>
    <message>
        <source>At most {0} prompts fit into one request; leave some for the next.</source>
        <translation>En una petición caben como máximo {0} prompts; deja algunos para la siguiente.</translation>
    </message>
    <message>
        <source>At this size int8 gains nothing; only the large models have it.</source>
        <translation>Con este tamaño int8 no aporta nada; solo los modelos grandes lo tienen.</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Audio bitrate</source>
        <translation>Tasa de bits del audio</translation>
    </message>
    <message>
        <source>Audio format</source>
        <translation>Formato del audio</translation>
    </message>
    <message>
        <source>Audio track in a video</source>
        <translation>Pista de audio en un vídeo</translation>
    </message>
    <message>
        <source>Auto reaches 1,000 bonus points on every spinner, so that players can complete it.</source>
        <translation>Auto llega a 1000 puntos de bonificación en cada spinner, para que los jugadores puedan completarlo.</translation>
    </message>
    <message>
        <source>Background dim</source>
        <translation>Atenuación del fondo</translation>
    </message>
    <message>
        <source>Background position in taiko</source>
        <translation>Posición del fondo en taiko</translation>
    </message>
    <message>
        <source>Background size</source>
        <translation>Tamaño del fondo</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Backups per beatmap</source>
        <translation>Copias por beatmap</translation>
    </message>
    <message>
        <source>Bar line just before a line</source>
        <translation>Línea de compás justo antes de una línea</translation>
    </message>
    <message>
        <source>Bar lines close together</source>
        <translation>Líneas de compás muy juntas</translation>
    </message>
    <message>
        <source>Base scroll speed out of order</source>
        <translation>Velocidad base fuera de orden</translation>
    </message>
    <message>
        <source>Beat</source>
        <translation>Pulso</translation>
    </message>
    <message>
        <source>Beatwright</source>
        <translation>Beatwright</translation>
    </message>
    <message>
        <source>Beatwright crashed the last time it ran, in one of the libraries it uses.</source>
        <translation>Beatwright falló la última vez que se ejecutó, en una de las bibliotecas que usa.</translation>
    </message>
    <message>
        <source>Beatwright did not end in order the last time, after an unexpected error.</source>
        <translation>Beatwright no terminó bien la última vez, tras un error inesperado.</translation>
    </message>
    <message>
        <source>Beatwright is open already, but does not answer; close it, then start it again.</source>
        <translation>Beatwright ya está abierto, pero no responde; cerrarlo e iniciarlo de nuevo.</translation>
    </message>
    <message>
        <source>Beatwright was ended from outside the last time: by the system, a power cut, or a kill.</source>
        <translation>Beatwright fue terminado desde fuera la última vez: por el sistema, un corte de luz o un kill.</translation>
    </message>
    <message>
        <source>Before and after a spinner there is time to get to the fruit.</source>
        <translation>Antes y después de un spinner hay tiempo para llegar a la fruta.</translation>
    </message>
    <message>
        <source>Begin a new combo here.</source>
        <translation>Empezar aquí un combo nuevo.</translation>
    </message>
    <message>
        <source>Beginners can follow a slider only if it lasts a little.</source>
        <translation>Los principiantes solo pueden seguir un slider si dura un poco.</translation>
    </message>
    <message>
        <source>Beginners cannot see how often a very short slider turns.</source>
        <translation>Los principiantes no ven cuántas veces gira un slider muy corto.</translation>
    </message>
    <message>
        <source>Beginners need circles, or at least time, between sliders.</source>
        <translation>Los principiantes necesitan círculos, o al menos tiempo, entre sliders.</translation>
    </message>
    <message>
        <source>Beginners see by an overlap that two objects follow one another quickly.</source>
        <translation>Los principiantes ven por un solapamiento que dos objetos se siguen rápido.</translation>
    </message>
    <message>
        <source>Beyond the song</source>
        <translation>Más allá de la canción</translation>
    </message>
    <message>
        <source>Bookmark removed</source>
        <translation>Marcador quitado</translation>
    </message>
    <message>
        <source>Bookmark set</source>
        <translation>Marcador puesto</translation>
    </message>
    <message>
        <source>Break that the editor would not make</source>
        <translation>Pausa que el editor no haría</translation>
    </message>
    <message>
        <source>Building the map</source>
        <translation>Construyendo el mapa</translation>
    </message>
    <message>
        <source>Cannot be looked at: {0}.</source>
        <translation>No se puede examinar: {0}.</translation>
    </message>
    <message>
        <source>Cannot delete {0}: {1}.</source>
        <translation>No se puede borrar {0}: {1}.</translation>
    </message>
    <message>
        <source>Cannot keep the library&apos;s index at {0}: {1}.</source>
        <translation>No se puede guardar el índice de la biblioteca en {0}: {1}.</translation>
    </message>
    <message>
        <source>Cannot keep the style {0}: {1}.</source>
        <translation>No se puede guardar el estilo {0}: {1}.</translation>
    </message>
    <message>
        <source>Cannot make the folder {0}: {1}.</source>
        <translation>No se puede crear la carpeta {0}: {1}.</translation>
    </message>
    <message>
        <source>Cannot open {0}: {1}.</source>
        <translation>No se puede abrir {0}: {1}.</translation>
    </message>
    <message>
        <source>Cannot read the audio file {0}: {1}; choose an audio file.</source>
        <translation>No se puede leer el archivo de audio {0}: {1}; elegir un archivo de audio.</translation>
    </message>
    <message>
        <source>Cannot read the backup {0}: {1}.</source>
        <translation>No se puede leer la copia {0}: {1}.</translation>
    </message>
    <message>
        <source>Cannot read the data set {0}: {1}.</source>
        <translation>No se puede leer el conjunto de datos {0}: {1}.</translation>
    </message>
    <message>
        <source>Cannot read this folder: {0}.</source>
        <translation>No se puede leer esta carpeta: {0}.</translation>
    </message>
    <message>
        <source>Cannot read {0} as a .tar archive: {1}.</source>
        <translation>No se puede leer {0} como archivo .tar: {1}.</translation>
    </message>
    <message>
        <source>Cannot read {0} as a Parquet table: {1}.</source>
        <translation>No se puede leer {0} como tabla Parquet: {1}.</translation>
    </message>
    <message>
        <source>Cannot read {0}: it is not there; download the checkpoint again.</source>
        <translation>No se puede leer {0}: no está; descargar de nuevo el checkpoint.</translation>
    </message>
    <message>
        <source>Cannot read {0}: {1}.</source>
        <translation>No se puede leer {0}: {1}.</translation>
    </message>
    <message>
        <source>Cannot remove {0}: {1}.</source>
        <translation>No se puede quitar {0}: {1}.</translation>
    </message>
    <message>
        <source>Cannot unpack {0}: {1}.</source>
        <translation>No se puede descomprimir {0}: {1}.</translation>
    </message>
    <message>
        <source>Cannot write into {0}: {1}.</source>
        <translation>No se puede escribir en {0}: {1}.</translation>
    </message>
    <message>
        <source>Cannot write into {0}; set HF_HOME to a folder that you may write to.</source>
        <translation>No se puede escribir en {0}; poner en HF_HOME una carpeta con permiso de escritura.</translation>
    </message>
    <message>
        <source>Cannot write samples into {0}: {1}.</source>
        <translation>No se pueden escribir muestras en {0}: {1}.</translation>
    </message>
    <message>
        <source>Cannot write {0} of {1}: {2}.</source>
        <translation>No se puede escribir {0} de {1}: {2}.</translation>
    </message>
    <message>
        <source>Cannot write {0}: {1}.</source>
        <translation>No se puede escribir {0}: {1}.</translation>
    </message>
    <message>
        <source>Checking the files</source>
        <translation>Comprobando los archivos</translation>
    </message>
    <message>
        <source>Checking the mapset</source>
        <translation>Comprobando el set</translation>
    </message>
    <message>
        <source>Choosing sounds</source>
        <translation>Eligiendo sonidos</translation>
    </message>
    <message>
        <source>Colours too dark or bright</source>
        <translation>Colores demasiado oscuros o claros</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Column {0} has {1} {2} notes than the average.</source>
        <translation>La columna {0} tiene {1} {2} notas que la media.</translation>
    </message>
    <message>
        <source>Column {0} of {1} has no note.</source>
        <translation>La columna {0} de {1} no tiene notas.</translation>
    </message>
    <message>
        <source>Columns used unevenly</source>
        <translation>Columnas usadas de forma desigual</translation>
    </message>
    <message>
        <source>Coming nearer to the target stars</source>
        <translation>Acercándose a las estrellas pedidas</translation>
    </message>
    <message>
        <source>Coming nearer to {0} stars would take longer than the {1} s allowed; raise that limit, or ask for more or fewer stars.</source>
        <translation>Acercarse más a {0} estrellas llevaría más de los {1} s permitidos; suba ese límite o pida más o menos estrellas.</translation>
    </message>
    <message>
        <source>Comparing with the prompt</source>
        <translation>Comparando con el prompt</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Composición</translation>
    </message>
    <message>
        <source>Computing star ratings</source>
        <translation>Calculando estrellas</translation>
    </message>
    <message>
        <source>Copies of each beatmap from before it was changed; older ones make room, but for those that Undo needs.</source>
        <translation>Copias de cada beatmap de antes de cambiarlo; las más antiguas dejan sitio, salvo las que Deshacer necesita.</translation>
    </message>
    <message>
        <source>Counting choices</source>
        <translation>Contando elecciones</translation>
    </message>
    <message>
        <source>Covered reverse arrow</source>
        <translation>Flecha de retorno tapada</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Creador</translation>
    </message>
    <message>
        <source>Custom hitnormal</source>
        <translation>Hitnormal propio</translation>
    </message>
    <message>
        <source>Dark objects vanish on a dark background; bright ones flash in kiai.</source>
        <translation>Los objetos oscuros se pierden en un fondo oscuro; los claros destellan en el kiai.</translation>
    </message>
    <message>
        <source>Decoding the sound</source>
        <translation>Decodificando el sonido</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Difficulties of a mode show the same video.</source>
        <translation>Las dificultades de un modo muestran el mismo vídeo.</translation>
    </message>
    <message>
        <source>Difficulty names</source>
        <translation>Nombres de las dificultades</translation>
    </message>
    <message>
        <source>Difficulty that cannot be played</source>
        <translation>Dificultad que no se puede jugar</translation>
    </message>
    <message>
        <source>Documents/osu!</source>
        <translation>Documents/osu!</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Downloading {0}</source>
        <translation>Descargando {0}</translation>
    </message>
    <message>
        <source>Each level has a fastest rhythm: 1/2 in a Kantan, 1/3 in a Futsuu, 1/6 above.</source>
        <translation>Cada nivel tiene un ritmo máximo: 1/2 en un Kantan, 1/3 en un Futsuu, 1/6 por encima.</translation>
    </message>
    <message>
        <source>Easier difficulties ask for few keys at once.</source>
        <translation>Las dificultades más fáciles piden pocas teclas a la vez.</translation>
    </message>
    <message>
        <source>Easy difficulties keep OD and HP low.</source>
        <translation>Las dificultades fáciles mantienen bajos OD y HP.</translation>
    </message>
    <message>
        <source>Edge dash</source>
        <translation>Dash al límite</translation>
    </message>
    <message>
        <source>Editor view</source>
        <translation>Vista de editor</translation>
    </message>
    <message>
        <source>End it at {0}.</source>
        <translation>Terminarlo en {0}.</translation>
    </message>
    <message>
        <source>End of the map</source>
        <translation>Final del mapa</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Every .osu file is a difficulty with objects.</source>
        <translation>Cada archivo .osu es una dificultad con objetos.</translation>
    </message>
    <message>
        <source>Every column has work.</source>
        <translation>Todas las columnas se usan.</translation>
    </message>
    <message>
        <source>Every difficulty has a background, and its file is there.</source>
        <translation>Cada dificultad tiene un fondo, y su archivo está.</translation>
    </message>
    <message>
        <source>Every difficulty of the set has this timing already.</source>
        <translation>Todas las dificultades del set ya tienen este timing.</translation>
    </message>
    <message>
        <source>Every head, repeat and tail lies on a tick of the beat, give or take the game&apos;s rounding.</source>
        <translation>Cada cabeza, repetición y cola está en un tick del pulso, salvo el redondeo del juego.</translation>
    </message>
    <message>
        <source>Every object is wholly visible on a screen of 4:3.</source>
        <translation>Cada objeto se ve entero en una pantalla 4:3.</translation>
    </message>
    <message>
        <source>Every sample that a note names is in the folder.</source>
        <translation>Cada muestra que nombra una nota está en la carpeta.</translation>
    </message>
    <message>
        <source>Everybody downloads what lies in the folder, so nothing lies there for nothing.</source>
        <translation>Todos descargan lo que hay en la carpeta, así que no sobra nada en ella.</translation>
    </message>
    <message>
        <source>Fast objects apart</source>
        <translation>Objetos rápidos separados</translation>
    </message>
    <message>
        <source>Fast patterns stay short enough for the level.</source>
        <translation>Los patrones rápidos son lo bastante cortos para el nivel.</translation>
    </message>
    <message>
        <source>Faster than the level</source>
        <translation>Más rápido de lo que toca al nivel</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Nombres de archivo</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Files of 0 bytes</source>
        <translation>Archivos de 0 bytes</translation>
    </message>
    <message>
        <source>Finding the beat</source>
        <translation>Buscando el pulso</translation>
    </message>
    <message>
        <source>Finding the rhythm</source>
        <translation>Buscando el ritmo</translation>
    </message>
    <message>
        <source>Finding the timing</source>
        <translation>Buscando el timing</translation>
    </message>
    <message>
        <source>Finisher in a fast pattern</source>
        <translation>Finisher en un patrón rápido</translation>
    </message>
    <message>
        <source>First line inherited or with kiai</source>
        <translation>Primera línea heredada o con kiai</translation>
    </message>
    <message>
        <source>Fix {0} of the places that are not listed.</source>
        <translation>Corregir {0} de los lugares que no se listan.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Follow osu!</source>
        <translation>Seguir a osu!</translation>
    </message>
    <message>
        <source>Free to use, change and share, with its card.</source>
        <translation>Libre de usar, cambiar y compartir, con su ficha.</translation>
    </message>
    <message>
        <source>Frequent finishes</source>
        <translation>Finishes frecuentes</translation>
    </message>
    <message>
        <source>From difficulty to difficulty the base scroll speed goes one way.</source>
        <translation>De dificultad en dificultad, la velocidad base de desplazamiento va en un solo sentido.</translation>
    </message>
    <message>
        <source>From {0} to {1} the complexity of the rhythm rises from {2} to {3} at once, most of the way of the whole spread. A step between may help.</source>
        <translation>De {0} a {1} la complejidad del ritmo sube de golpe de {2} a {3}, la mayor parte de todo el spread. Un paso intermedio puede ayudar.</translation>
    </message>
    <message>
        <source>Games/osu!</source>
        <translation>Games/osu!</translation>
    </message>
    <message>
        <source>General settings differ between difficulties</source>
        <translation>Ajustes generales distintos entre dificultades</translation>
    </message>
    <message>
        <source>Genre and language in the tags</source>
        <translation>Género e idioma en las etiquetas</translation>
    </message>
    <message>
        <source>Genre and language of the song are in the tags, so that a search for them finds the set.</source>
        <translation>El género y el idioma de la canción están en las etiquetas, para que al buscarlos aparezca el set.</translation>
    </message>
    <message>
        <source>Give it {0}.</source>
        <translation>Ponerle {0}.</translation>
    </message>
    <message>
        <source>Green line without effect</source>
        <translation>Línea verde sin efecto</translation>
    </message>
    <message>
        <source>Guest difficulty</source>
        <translation>Dificultad invitada</translation>
    </message>
    <message>
        <source>Guest mappers in the tags</source>
        <translation>Mappers invitados en las etiquetas</translation>
    </message>
    <message>
        <source>HP drain rate</source>
        <translation>Drenaje de HP</translation>
    </message>
    <message>
        <source>HP, CS, OD and AR lie between 0 and 10 with one decimal, as the editor sets them.</source>
        <translation>HP, CS, OD y AR van de 0 a 10 con un decimal, como los pone el editor.</translation>
    </message>
    <message>
        <source>Head and tail of the slider lie on one another, so its direction is hard to see.</source>
        <translation>La cabeza y la cola del slider están una sobre otra, así que cuesta ver su dirección.</translation>
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
        <translation>Hitsound que suena tarde</translation>
    </message>
    <message>
        <source>Hit sound difficulty</source>
        <translation>Dificultad de hitsounds</translation>
    </message>
    <message>
        <source>Hit sound format</source>
        <translation>Formato de los hitsounds</translation>
    </message>
    <message>
        <source>Hit sound louder on one side</source>
        <translation>Hitsound más fuerte en un lado</translation>
    </message>
    <message>
        <source>Hit sound too short</source>
        <translation>Hitsound demasiado corto</translation>
    </message>
    <message>
        <source>Hit sounds are WAV or Ogg; MP3 begins with silence, so the sound answers late.</source>
        <translation>Los hitsounds son WAV u Ogg; el MP3 empieza con silencio, así que el sonido responde tarde.</translation>
    </message>
    <message>
        <source>Hit sounds differ between difficulties</source>
        <translation>Hitsounds distintos entre dificultades</translation>
    </message>
    <message>
        <source>Hit sounds follow the song all along.</source>
        <translation>Los hitsounds siguen la canción todo el tiempo.</translation>
    </message>
    <message>
        <source>Hit sounds in the storyboard</source>
        <translation>Hitsounds en el storyboard</translation>
    </message>
    <message>
        <source>Hit sounds that pull to one side disturb, above all when they come often.</source>
        <translation>Los hitsounds que tiran a un lado molestan, sobre todo si son frecuentes.</translation>
    </message>
    <message>
        <source>Hitsounds</source>
        <translation>Hitsounds</translation>
    </message>
    <message>
        <source>Hitsounds are what this task is for; leave {0} no out.</source>
        <translation>Esta tarea es justo para los hitsounds; omitir {0} no.</translation>
    </message>
    <message>
        <source>Hold note too short</source>
        <translation>Nota larga demasiado corta</translation>
    </message>
    <message>
        <source>How a proposal is shown: instead of the original, with it as a ghost, or both side by side.</source>
        <translation>Cómo se muestra una propuesta: en lugar del original, con él como fantasma, o ambos lado a lado.</translation>
    </message>
    <message>
        <source>How exactly large models compute, for requests that do not say it; bf16 is quicker and a bit different.</source>
        <translation>Con qué precisión calculan los modelos grandes, si la petición no lo dice; bf16 es más rápido y algo distinto.</translation>
    </message>
    <message>
        <source>How fast notes of osu!mania fall, as the game counts it.</source>
        <translation>A qué velocidad caen las notas de osu!mania, según la cuenta del juego.</translation>
    </message>
    <message>
        <source>How late the sound reaches your ears; above 0 the picture waits for it. Files do not change by it.</source>
        <translation>Cuánto tarda el sonido en llegar al oído; por encima de 0 la imagen lo espera. Los archivos no cambian por ello.</translation>
    </message>
    <message>
        <source>How much the background picture is darkened.</source>
        <translation>Cuánto se oscurece la imagen de fondo.</translation>
    </message>
    <message>
        <source>Hyperdash</source>
        <translation>Hyperdash</translation>
    </message>
    <message>
        <source>Hyperdash too fast</source>
        <translation>Hyperdash demasiado rápido</translation>
    </message>
    <message>
        <source>Hyperdash within a slider</source>
        <translation>Hyperdash dentro de un slider</translation>
    </message>
    <message>
        <source>Hyperdashes in a row</source>
        <translation>Hyperdashes seguidos</translation>
    </message>
    <message>
        <source>Hyperdashes leave time to react: 125 ms in a Platter, 62 ms in a Rain.</source>
        <translation>Los hyperdashes dejan tiempo para reaccionar: 125 ms en un Platter, 62 ms en un Rain.</translation>
    </message>
    <message>
        <source>Hyperdashes of different rhythm in a row</source>
        <translation>Hyperdashes seguidos de ritmo distinto</translation>
    </message>
    <message>
        <source>Hyperdashes of {0} and {1} ms follow one another.</source>
        <translation>Se siguen hyperdashes de {0} y {1} ms.</translation>
    </message>
    <message>
        <source>Impossible tempo or meter</source>
        <translation>Tempo o compás imposible</translation>
    </message>
    <message>
        <source>In a Kantan or Futsuu everything scrolls at one speed.</source>
        <translation>En un Kantan o Futsuu todo se desplaza a una velocidad.</translation>
    </message>
    <message>
        <source>In a Platter one is not sent back at once after a fast hyperdash.</source>
        <translation>En un Platter no se vuelve atrás enseguida tras un hyperdash rápido.</translation>
    </message>
    <message>
        <source>In a Rain droplets and repeats give no hyperdash.</source>
        <translation>En un Rain, droplets y repeticiones no dan hyperdash.</translation>
    </message>
    <message>
        <source>In a Rain hyperdashes that follow one another have one rhythm.</source>
        <translation>En un Rain los hyperdashes seguidos tienen un mismo ritmo.</translation>
    </message>
    <message>
        <source>In an Easy or Normal green lines even out the tempo, so that everything scrolls at one speed.</source>
        <translation>En un Easy o Normal las líneas verdes compensan el tempo, para que todo vaya a una velocidad.</translation>
    </message>
    <message>
        <source>In an Easy or Normal the distance between objects tells the time between them.</source>
        <translation>En un Easy o Normal la distancia entre objetos indica el tiempo entre ellos.</translation>
    </message>
    <message>
        <source>In osu!mania every note plays the hitnormal, so sets bring a soft one of their own and use it throughout.</source>
        <translation>En osu!mania cada nota toca el hitnormal, así que los sets traen uno suave propio y lo usan siempre.</translation>
    </message>
    <message>
        <source>In osu!taiko hit sounds are the notes themselves, so nothing was copied to the set.</source>
        <translation>En osu!taiko los hitsounds son las propias notas, así que no se copió nada al set.</translation>
    </message>
    <message>
        <source>In {0} chords a sample plays more than once, here &quot;{1}&quot;. Is that meant?</source>
        <translation>En {0} acordes una muestra suena más de una vez, aquí «{1}». ¿Es intencionado?</translation>
    </message>
    <message>
        <source>Invisible slider</source>
        <translation>Slider invisible</translation>
    </message>
    <message>
        <source>It is not a CSV table: {0}.</source>
        <translation>No es una tabla CSV: {0}.</translation>
    </message>
    <message>
        <source>It was trained on all ranked maps and knows mappers&apos; patterns, and it runs without a graphics card.</source>
        <translation>Se entrenó con todos los mapas clasificados, conoce los patrones de los mappers y funciona sin tarjeta gráfica.</translation>
    </message>
    <message>
        <source>It was trained on all ranked maps and makes the best difficulties of all models here.</source>
        <translation>Se entrenó con todos los mapas clasificados y crea las mejores dificultades de todos los modelos de aquí.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Keys that differ from the usual ones, by action.</source>
        <translation>Teclas que difieren de las habituales, por acción.</translation>
    </message>
    <message>
        <source>Kiai</source>
        <translation>Kiai</translation>
    </message>
    <message>
        <source>Kiai begins and ends with a sound of the song.</source>
        <translation>El kiai empieza y acaba con un sonido de la canción.</translation>
    </message>
    <message>
        <source>Kiai begins here, where it would be expected to end.</source>
        <translation>El kiai empieza aquí, donde se esperaría que acabara.</translation>
    </message>
    <message>
        <source>Kiai differs between taiko difficulties</source>
        <translation>Kiai distinto entre dificultades de taiko</translation>
    </message>
    <message>
        <source>Kiai ends here, where it would be expected to begin.</source>
        <translation>El kiai acaba aquí, donde se esperaría que empezara.</translation>
    </message>
    <message>
        <source>Kiai flash</source>
        <translation>Destello de kiai</translation>
    </message>
    <message>
        <source>Kiai is not where [{0}] has it.</source>
        <translation>El kiai no está donde lo tiene [{0}].</translation>
    </message>
    <message>
        <source>Kiai marks the same part of the song in all taiko difficulties, unless meant otherwise.</source>
        <translation>El kiai marca la misma parte de la canción en todas las dificultades de taiko, salvo intención contraria.</translation>
    </message>
    <message>
        <source>Kiai off the beat</source>
        <translation>Kiai fuera del pulso</translation>
    </message>
    <message>
        <source>Kiai switches twice within {0} ms.</source>
        <translation>El kiai cambia dos veces en {0} ms.</translation>
    </message>
    <message>
        <source>Kiai that goes on and off quickly flashes the whole playfield.</source>
        <translation>Un kiai que se enciende y apaga rápido hace destellar todo el campo de juego.</translation>
    </message>
    <message>
        <source>Kiai {0} {1} ms too {2} for the nearest tick.</source>
        <translation>El kiai {0} {1} ms demasiado {2} para el tick más cercano.</translation>
    </message>
    <message>
        <source>Kind of object</source>
        <translation>Tipo de objeto</translation>
    </message>
    <message>
        <source>Knows mappers and descriptors in all four modes; positions are refined by a second model.</source>
        <translation>Conoce mappers y descriptores en los cuatro modos; un segundo modelo refina las posiciones.</translation>
    </message>
    <message>
        <source>Labelling</source>
        <translation>Etiquetando</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Large chord</source>
        <translation>Acorde grande</translation>
    </message>
    <message>
        <source>Last note hides its bar line</source>
        <translation>La última nota tapa su línea de compás</translation>
    </message>
    <message>
        <source>Lengthen or shorten the slider.</source>
        <translation>Alargar o acortar el slider.</translation>
    </message>
    <message>
        <source>Less than half a second of the range is within the song, which lasts {0} s.</source>
        <translation>Menos de medio segundo del rango está en la canción, que dura {0} s.</translation>
    </message>
    <message>
        <source>Less than half a second of the range is within the song, which lasts {0} s; choose a longer range.</source>
        <translation>Menos de medio segundo del rango está en la canción, que dura {0} s; elegir un rango más largo.</translation>
    </message>
    <message>
        <source>Line volume out of range</source>
        <translation>Volumen de línea fuera de rango</translation>
    </message>
    <message>
        <source>Lines at one time</source>
        <translation>Líneas en el mismo instante</translation>
    </message>
    <message>
        <source>Lines reach sounds up to 5 ms before them; one a little later misses the sample settings meant for it.</source>
        <translation>Las líneas alcanzan sonidos hasta 5 ms antes; el que llega un poco antes pierde los ajustes de muestra previstos para él.</translation>
    </message>
    <message>
        <source>Listening for beats</source>
        <translation>Escuchando los pulsos</translation>
    </message>
    <message>
        <source>Listening for the beat</source>
        <translation>Escuchando el pulso</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Cargando el modelo</translation>
    </message>
    <message>
        <source>Loading the music model</source>
        <translation>Cargando el modelo de música</translation>
    </message>
    <message>
        <source>Local Settings/Application Data/osu!</source>
        <translation>Local Settings/Application Data/osu!</translation>
    </message>
    <message>
        <source>Long combo</source>
        <translation>Combo largo</translation>
    </message>
    <message>
        <source>Long pattern</source>
        <translation>Patrón largo</translation>
    </message>
    <message>
        <source>Looking at this machine</source>
        <translation>Examinando este equipo</translation>
    </message>
    <message>
        <source>Looking through the Songs folder</source>
        <translation>Revisando la carpeta Songs</translation>
    </message>
    <message>
        <source>Looking up {0}</source>
        <translation>Consultando {0}</translation>
    </message>
    <message>
        <source>Loss on held-out songs: {0} nats a token without it, {1} with it.</source>
        <translation>Pérdida en canciones reservadas: {0} nats por token sin él, {1} con él.</translation>
    </message>
    <message>
        <source>Lowest difficulty</source>
        <translation>Dificultad más baja</translation>
    </message>
    <message>
        <source>Map longer than the song</source>
        <translation>Mapa más largo que la canción</translation>
    </message>
    <message>
        <source>Mappers&apos; Guild</source>
        <translation>Mappers&apos; Guild</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Mapeo</translation>
    </message>
    <message>
        <source>Markers are written in one way, so that searching finds all of them.</source>
        <translation>Las marcas se escriben de una sola forma, para que la búsqueda las encuentre todas.</translation>
    </message>
    <message>
        <source>Measuring rhythms</source>
        <translation>Midiendo ritmos</translation>
    </message>
    <message>
        <source>Measuring the song</source>
        <translation>Midiendo la canción</translation>
    </message>
    <message>
        <source>Measuring the speed</source>
        <translation>Midiendo la velocidad</translation>
    </message>
    <message>
        <source>Measuring the style</source>
        <translation>Midiendo el estilo</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadatos</translation>
    </message>
    <message>
        <source>Metadata differs between difficulties</source>
        <translation>Metadatos distintos entre dificultades</translation>
    </message>
    <message>
        <source>Metadata too long or missing</source>
        <translation>Metadatos demasiado largos o ausentes</translation>
    </message>
    <message>
        <source>Mind the capitals of &quot;{0}&quot; in the {1}: &quot;{2}&quot;.</source>
        <translation>Atención a las mayúsculas de «{0}» en {1}: «{2}».</translation>
    </message>
    <message>
        <source>Misc</source>
        <translation>Varios</translation>
    </message>
    <message>
        <source>Missing background</source>
        <translation>Falta el fondo</translation>
    </message>
    <message>
        <source>Missing hit sound file</source>
        <translation>Falta un archivo de hitsound</translation>
    </message>
    <message>
        <source>Missing object</source>
        <translation>Falta un objeto</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Most taiko difficulties omit the bar line that is shown here.</source>
        <translation>La mayoría de las dificultades de taiko omiten la línea de compás que aquí se muestra.</translation>
    </message>
    <message>
        <source>Most taiko difficulties show the bar line that is omitted here.</source>
        <translation>La mayoría de las dificultades de taiko muestran la línea de compás que aquí se omite.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Move it to {0}.</source>
        <translation>Moverlo a {0}.</translation>
    </message>
    <message>
        <source>Move the break.</source>
        <translation>Mover el descanso.</translation>
    </message>
    <message>
        <source>Move the {0} to {1}.</source>
        <translation>Mover {0} a {1}.</translation>
    </message>
    <message>
        <source>Moves the coarse positions of V28 and V29 to where a mapper would put them.</source>
        <translation>Lleva las posiciones aproximadas de V28 y V29 adonde las pondría un mapper.</translation>
    </message>
    <message>
        <source>Music shorter than a tenth of a second cannot be made; ask for more.</source>
        <translation>No se puede crear música de menos de una décima de segundo; pide más.</translation>
    </message>
    <message>
        <source>MusicLDM plays {0} s at most; ask for fewer seconds, or choose musicgen-small.</source>
        <translation>MusicLDM toca como mucho {0} s; pide menos segundos o elige musicgen-small.</translation>
    </message>
    <message>
        <source>Name at least one adapter.</source>
        <translation>Indica al menos un adaptador.</translation>
    </message>
    <message>
        <source>Name either a difficulty (--beatmap) or a song (--audio), and not both.</source>
        <translation>Indicar una dificultad (--beatmap) o una canción (--audio), no ambas.</translation>
    </message>
    <message>
        <source>Name either a song (--audio) or a difficulty (--beatmap), and not both.</source>
        <translation>Indicar una canción (--audio) o una dificultad (--beatmap), no ambas.</translation>
    </message>
    <message>
        <source>Needless red line</source>
        <translation>Línea roja innecesaria</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>New Combos</source>
        <translation>Combos nuevos</translation>
    </message>
    <message>
        <source>New combo</source>
        <translation>Combo nuevo</translation>
    </message>
    <message>
        <source>New difficulty</source>
        <translation>Nueva dificultad</translation>
    </message>
    <message>
        <source>No audio file is named.</source>
        <translation>No se indica archivo de audio.</translation>
    </message>
    <message>
        <source>No bar line is shown after the last object, so one that is a millisecond early loses its own.</source>
        <translation>Tras el último objeto no se muestra línea de compás, así que uno que llega un milisegundo antes pierde la suya.</translation>
    </message>
    <message>
        <source>No beat was found in the song, so it cannot be brought to a tempo; choose another candidate.</source>
        <translation>No se encontró ritmo en la canción, así que no se puede llevar a un tempo; elige otra candidata.</translation>
    </message>
    <message>
        <source>No beatmaps to learn from below {0}: name a folder of mapsets.</source>
        <translation>No hay beatmaps de los que aprender en {0}: indica una carpeta de mapsets.</translation>
    </message>
    <message>
        <source>No chart of the recipe&apos;s mix can teach windows of the kind {0}.</source>
        <translation>Ningún chart de la mezcla de la receta puede enseñar ventanas del tipo {0}.</translation>
    </message>
    <message>
        <source>No combo colours</source>
        <translation>Sin colores de combo</translation>
    </message>
    <message>
        <source>No combo colours are set and the default skin is not preferred, so the player&apos;s skin decides.</source>
        <translation>No hay colores de combo ni se prefiere el skin por defecto, así que decide el skin del jugador.</translation>
    </message>
    <message>
        <source>No difficulty has a background.</source>
        <translation>Ninguna dificultad tiene fondo.</translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation>Sin hallazgos.</translation>
    </message>
    <message>
        <source>No further kiai change would be expected.</source>
        <translation>No se esperaría otro cambio de kiai.</translation>
    </message>
    <message>
        <source>No further scroll speed change would be expected.</source>
        <translation>No se esperaría otro cambio de velocidad de desplazamiento.</translation>
    </message>
    <message>
        <source>No maps to learn from below {0}; name a folder of mapsets.</source>
        <translation>No hay mapas de los que aprender en {0}; indica una carpeta de mapsets.</translation>
    </message>
    <message>
        <source>No object of the map starts in the range; choose another one, or leave --start and --end out.</source>
        <translation>Ningún objeto del mapa empieza en el rango; elegir otro, u omitir --start y --end.</translation>
    </message>
    <message>
        <source>No object plays &quot;{0}&quot;; remove it or use it.</source>
        <translation>Ningún objeto toca «{0}»; quitarlo o usarlo.</translation>
    </message>
    <message>
        <source>No preview time is set, so the website plays from wherever it likes.</source>
        <translation>No hay tiempo de vista previa, así que el sitio web reproduce desde donde quiera.</translation>
    </message>
    <message>
        <source>No red line lies within the song: check its offset.</source>
        <translation>Ninguna línea roja está dentro de la canción: revisar su offset.</translation>
    </message>
    <message>
        <source>No rest</source>
        <translation>Sin descanso</translation>
    </message>
    <message>
        <source>No song of the maps can be read, so there is no rhythm to learn from them.</source>
        <translation>No se puede leer ninguna canción de los mapas, así que no hay ritmo que aprender.</translation>
    </message>
    <message>
        <source>No spinner</source>
        <translation>Sin spinner</translation>
    </message>
    <message>
        <source>No style by example is kept here under &quot;{0}&quot;; name its maps too (--style-from).</source>
        <translation>Aquí no se guarda ningún estilo por ejemplo con «{0}»; indica también sus mapas (--style-from).</translation>
    </message>
    <message>
        <source>No {0} here, but in {1}{2}.</source>
        <translation>Aquí no hay {0}, pero sí en {1}{2}.</translation>
    </message>
    <message>
        <source>Nobody hears the audio track of a video; it only takes space.</source>
        <translation>Nadie oye la pista de audio de un vídeo; solo ocupa espacio.</translation>
    </message>
    <message>
        <source>Not all difficulties show the same video. {0}.</source>
        <translation>No todas las dificultades muestran el mismo vídeo. {0}.</translation>
    </message>
    <message>
        <source>Note close to a spinner</source>
        <translation>Nota cerca de un spinner</translation>
    </message>
    <message>
        <source>Nothing can be written into {0}; choose another folder for the report.</source>
        <translation>No se puede escribir nada en {0}; elige otra carpeta para el informe.</translation>
    </message>
    <message>
        <source>Nothing fits into the chosen range beside the objects that stay; choose a longer one.</source>
        <translation>Nada cabe en el rango elegido junto a los objetos que se quedan; elegir uno más largo.</translation>
    </message>
    <message>
        <source>Nothing is left to fix in {0}: it was changed since these findings were made.</source>
        <translation>No queda nada que corregir en {0}: cambió desde que se hicieron estos hallazgos.</translation>
    </message>
    <message>
        <source>Nothing is mapped on this {0}, where the song and the rhythm around suggest {1}.</source>
        <translation>No hay nada mapeado en {0}, donde la canción y el ritmo de alrededor sugieren {1}.</translation>
    </message>
    <message>
        <source>Nothing uses &quot;{0}&quot;; remove it.</source>
        <translation>Nada usa «{0}»; quitarlo.</translation>
    </message>
    <message>
        <source>Nothing was found to map in this song; choose another part of it or another song.</source>
        <translation>No se halló nada que mapear en esta canción; elegir otra parte u otra canción.</translation>
    </message>
    <message>
        <source>OD follows the level; HP the level and the length, because long maps drain more.</source>
        <translation>OD sigue al nivel; HP, al nivel y la duración, porque los mapas largos drenan más.</translation>
    </message>
    <message>
        <source>Object before the song</source>
        <translation>Objeto antes de la canción</translation>
    </message>
    <message>
        <source>Object just beside a line</source>
        <translation>Objeto junto a una línea</translation>
    </message>
    <message>
        <source>Objects after the song&apos;s end have nothing to follow, and a map ends with its song.</source>
        <translation>Los objetos tras el fin de la canción no tienen nada que seguir, y un mapa acaba con su canción.</translation>
    </message>
    <message>
        <source>Objects at one place that follow quickly are shown as a stack, not exactly on one another.</source>
        <translation>Los objetos en un mismo lugar que se siguen rápido se muestran apilados, no justo uno sobre otro.</translation>
    </message>
    <message>
        <source>Objects at one time</source>
        <translation>Objetos en el mismo instante</translation>
    </message>
    <message>
        <source>Objects before the song&apos;s beginning cannot be played as they stand in the editor.</source>
        <translation>Los objetos anteriores al inicio de la canción no se pueden jugar tal como están en el editor.</translation>
    </message>
    <message>
        <source>Off the screen</source>
        <translation>Fuera de la pantalla</translation>
    </message>
    <message>
        <source>Omitted bar lines differ</source>
        <translation>Líneas de compás omitidas distintas</translation>
    </message>
    <message>
        <source>On macOS choose &quot;Open With&quot; in the Finder; Beatwright is listed once it has been started.</source>
        <translation>En macOS, elegir «Abrir con» en el Finder; Beatwright aparece una vez que se ha iniciado.</translation>
    </message>
    <message>
        <source>On songs that were not learned from, maps by this style are nearer to yours than those of the plain model.</source>
        <translation>En canciones de las que no se aprendió, los mapas con este estilo se acercan más a los tuyos que los del modelo solo.</translation>
    </message>
    <message>
        <source>On songs that were not learned from, this style is not better than the plain model: keep that one, and learn again with more maps, or maps that are more alike.</source>
        <translation>En canciones de las que no se aprendió, este estilo no es mejor que el modelo solo: quédate con ese, y aprende otra vez con más mapas o con mapas más parecidos.</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Una vez</translation>
    </message>
    <message>
        <source>One key press at a time: an object ends before the next one begins, in osu!mania in each column.</source>
        <translation>Una pulsación a la vez: un objeto acaba antes de que empiece el siguiente, en osu!mania en cada columna.</translation>
    </message>
    <message>
        <source>One sees where a slider begins, which way it goes and where it ends.</source>
        <translation>Se ve dónde empieza un slider, por dónde va y dónde acaba.</translation>
    </message>
    <message>
        <source>One song</source>
        <translation>Una sola canción</translation>
    </message>
    <message>
        <source>One sound several times at once</source>
        <translation>Un sonido varias veces a la vez</translation>
    </message>
    <message>
        <source>Only a few hyperdashes follow one another: two in a Platter, four in a Rain, one if they are fast.</source>
        <translation>Solo se siguen unos pocos hyperdashes: dos en un Platter, cuatro en un Rain, uno si son rápidos.</translation>
    </message>
    <message>
        <source>Only one proposal can take the place of a difficulty; accept the others as new ones.</source>
        <translation>Solo una propuesta puede sustituir a una dificultad; aceptar las demás como nuevas.</translation>
    </message>
    <message>
        <source>Only osu! and osu!catch have combo colours.</source>
        <translation>Solo osu! y osu!catch tienen colores de combo.</translation>
    </message>
    <message>
        <source>Only osu!(lazer) uses &quot;{0}&quot;.</source>
        <translation>Solo osu!(lazer) usa «{0}».</translation>
    </message>
    <message>
        <source>Only osu!mania has a number of keys.</source>
        <translation>Solo osu!mania tiene número de teclas.</translation>
    </message>
    <message>
        <source>Only osu!mania has hold notes.</source>
        <translation>Solo osu!mania tiene notas largas.</translation>
    </message>
    <message>
        <source>Only osu!taiko and osu!mania have scroll speed changes.</source>
        <translation>Solo osu!taiko y osu!mania tienen cambios de velocidad de desplazamiento.</translation>
    </message>
    <message>
        <source>Only sliders</source>
        <translation>Solo sliders</translation>
    </message>
    <message>
        <source>Only the bundled decoder learns kinds of windows apart; {0} learns whole ones.</source>
        <translation>Solo el decodificador incluido aprende por separado tipos de ventanas; {0} aprende ventanas enteras.</translation>
    </message>
    <message>
        <source>Only the {0} says &quot;{1}&quot;; add it to the other one.</source>
        <translation>Solo {0} dice «{1}»; añadirlo al otro.</translation>
    </message>
    <message>
        <source>Only {0} has a storyboard of its own. Is that meant?</source>
        <translation>Solo {0} tiene un storyboard propio. ¿Es así a propósito?</translation>
    </message>
    <message>
        <source>Only {0} have storyboards of their own. Is that meant?</source>
        <translation>Solo {0} tienen storyboards propios. ¿Es así a propósito?</translation>
    </message>
    <message>
        <source>Only {0} ms apart, but not overlapping; beginners do not expect that speed.</source>
        <translation>A solo {0} ms, pero sin solaparse; los principiantes no esperan esa velocidad.</translation>
    </message>
    <message>
        <source>Only {0} requests are kept.</source>
        <translation>Solo se guardan {0} peticiones.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Parts of a beat that the timeline shows and snaps to.</source>
        <translation>Partes de un pulso que la línea de tiempo muestra y a las que ajusta.</translation>
    </message>
    <message>
        <source>Placing objects</source>
        <translation>Colocando objetos</translation>
    </message>
    <message>
        <source>Players need a pause now and then; how long and how often, the level decides.</source>
        <translation>Los jugadores necesitan una pausa de vez en cuando; el nivel decide cuánto y cada cuánto.</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Tocando</translation>
    </message>
    <message>
        <source>Points out green lines that repeat the one before them; they do no harm.</source>
        <translation>Señala líneas verdes que repiten la anterior; no hacen daño.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Positions are as coarse as {0} writes them; `models download {1}` gets the model that refines them.</source>
        <translation>Las posiciones son tan toscas como las escribe {0}; `models download {1}` trae el modelo que las refina.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Preparing the songs</source>
        <translation>Preparando las canciones</translation>
    </message>
    <message>
        <source>Preview time</source>
        <translation>Tiempo de vista previa</translation>
    </message>
    <message>
        <source>Processor cores that a model computes on.</source>
        <translation>Núcleos del procesador en los que calcula un modelo.</translation>
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
        <translation>Poner {0} objetos en sus ticks.</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>Cuantización</translation>
    </message>
    <message>
        <source>Quiet objects</source>
        <translation>Objetos poco audibles</translation>
    </message>
    <message>
        <source>Rarely used snapping</source>
        <translation>Snapping poco usado</translation>
    </message>
    <message>
        <source>Reading beatmaps</source>
        <translation>Leyendo beatmaps</translation>
    </message>
    <message>
        <source>Reading maps</source>
        <translation>Leyendo mapas</translation>
    </message>
    <message>
        <source>Reading mapsets</source>
        <translation>Leyendo mapsets</translation>
    </message>
    <message>
        <source>Reading the audio</source>
        <translation>Leyendo el audio</translation>
    </message>
    <message>
        <source>Reading the song</source>
        <translation>Leyendo la canción</translation>
    </message>
    <message>
        <source>Reading {0} takes the package pyarrow; install beatwright[parquet].</source>
        <translation>Leer {0} requiere el paquete pyarrow; instala beatwright[parquet].</translation>
    </message>
    <message>
        <source>Red lines differ between difficulties</source>
        <translation>Líneas rojas distintas entre dificultades</translation>
    </message>
    <message>
        <source>Refining positions</source>
        <translation>Afinando posiciones</translation>
    </message>
    <message>
        <source>Remap</source>
        <translation>Remapear</translation>
    </message>
    <message>
        <source>Remove one {0} line.</source>
        <translation>Quitar una línea {0}.</translation>
    </message>
    <message>
        <source>Remove the break.</source>
        <translation>Quitar el descanso.</translation>
    </message>
    <message>
        <source>Remove the green line.</source>
        <translation>Quitar la línea verde.</translation>
    </message>
    <message>
        <source>Remove the red line.</source>
        <translation>Quitar la línea roja.</translation>
    </message>
    <message>
        <source>Remove the {0} green lines.</source>
        <translation>Quitar las {0} líneas verdes.</translation>
    </message>
    <message>
        <source>Repairing the song</source>
        <translation>Reparando la canción</translation>
    </message>
    <message>
        <source>Repeat {0} of this juice stream</source>
        <translation>La repetición {0} de este juice stream</translation>
    </message>
    <message>
        <source>Repeat {0} of this slider</source>
        <translation>La repetición {0} de este slider</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Rhythm becomes more complex with difficulty, in steps of similar size.</source>
        <translation>El ritmo se hace más complejo con la dificultad, en pasos de tamaño parecido.</translation>
    </message>
    <message>
        <source>Rhythm complexity of the spread</source>
        <translation>Complejidad rítmica del spread</translation>
    </message>
    <message>
        <source>Round it to {0}.</source>
        <translation>Redondearlo a {0}.</translation>
    </message>
    <message>
        <source>Samples differ between osu!mania difficulties</source>
        <translation>Samples distintos entre dificultades de osu!mania</translation>
    </message>
    <message>
        <source>Score or combo too large</source>
        <translation>Puntuación o combo demasiado grande</translation>
    </message>
    <message>
        <source>Scroll Speeds</source>
        <translation>Velocidades de desplazamiento</translation>
    </message>
    <message>
        <source>Scroll speed</source>
        <translation>Velocidad de desplazamiento</translation>
    </message>
    <message>
        <source>Scroll speed changes for beginners</source>
        <translation>Cambios de velocidad para principiantes</translation>
    </message>
    <message>
        <source>Scroll speed for beginners</source>
        <translation>Velocidad de desplazamiento para principiantes</translation>
    </message>
    <message>
        <source>Scroll speed of osu!mania</source>
        <translation>Velocidad de scroll de osu!mania</translation>
    </message>
    <message>
        <source>Scroll speeds alone can only be generated for osu!mania.</source>
        <translation>Solo para osu!mania se pueden generar únicamente velocidades de desplazamiento.</translation>
    </message>
    <message>
        <source>Sections count bars, so the tempo has to be named; name it, or write &quot;174 BPM&quot; into the prompt.</source>
        <translation>Las secciones cuentan compases, así que hay que decir el tempo; dilo, o escribe &quot;174 BPM&quot; en el prompt.</translation>
    </message>
    <message>
        <source>Set it to {0}.</source>
        <translation>Ponerlo en {0}.</translation>
    </message>
    <message>
        <source>Set the stack leniency to {0}.</source>
        <translation>Poner el stack leniency en {0}.</translation>
    </message>
    <message>
        <source>Set the volume to {0} %.</source>
        <translation>Poner el volumen al {0} %.</translation>
    </message>
    <message>
        <source>Sets of the Mappers&apos; Guild need a background that is free to use.</source>
        <translation>Los sets de la Mappers&apos; Guild necesitan un fondo de uso libre.</translation>
    </message>
    <message>
        <source>Setting out of range</source>
        <translation>Ajuste fuera de rango</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settings of the level in osu!</source>
        <translation>Ajustes del nivel en osu!</translation>
    </message>
    <message>
        <source>Settings of the level in osu!catch</source>
        <translation>Ajustes del nivel en osu!catch</translation>
    </message>
    <message>
        <source>Settings of the level in osu!mania</source>
        <translation>Ajustes del nivel en osu!mania</translation>
    </message>
    <message>
        <source>Settings of the level in osu!taiko</source>
        <translation>Ajustes del nivel en osu!taiko</translation>
    </message>
    <message>
        <source>Settings of the song or the storyboard are the same in every difficulty that uses them.</source>
        <translation>Los ajustes de la canción o el storyboard son iguales en todas las dificultades que los usan.</translation>
    </message>
    <message>
        <source>Short slider with many reverses</source>
        <translation>Slider corto con muchos retornos</translation>
    </message>
    <message>
        <source>Silent sound that is not blank.wav</source>
        <translation>Sonido mudo que no es blank.wav</translation>
    </message>
    <message>
        <source>Sizes of parts in px, by splitter.</source>
        <translation>Tamaños de las partes en px, por separador.</translation>
    </message>
    <message>
        <source>Skin of osu!</source>
        <translation>Skin de osu!</translation>
    </message>
    <message>
        <source>Skin of osu!catch</source>
        <translation>Skin de osu!catch</translation>
    </message>
    <message>
        <source>Skin of osu!mania</source>
        <translation>Skin de osu!mania</translation>
    </message>
    <message>
        <source>Skin of osu!taiko</source>
        <translation>Skin de osu!taiko</translation>
    </message>
    <message>
        <source>Skinned hit bursts are complete.</source>
        <translation>Los hit bursts del skin están completos.</translation>
    </message>
    <message>
        <source>Skinned sets of elements (fruits, catcher) are complete.</source>
        <translation>Los conjuntos de elementos del skin (frutas, catcher) están completos.</translation>
    </message>
    <message>
        <source>Skinned sets of elements (hit circles, hit bursts, cursor, slider, numbers) are complete.</source>
        <translation>Los conjuntos de elementos del skin (hit circles, hit bursts, cursor, slider, números) están completos.</translation>
    </message>
    <message>
        <source>Skinned sets of elements (notes, hit bursts, Pippidon) are complete.</source>
        <translation>Los conjuntos de elementos del skin (notas, hit bursts, Pippidon) están completos.</translation>
    </message>
    <message>
        <source>Skinning</source>
        <translation>Skin</translation>
    </message>
    <message>
        <source>Slider border and slider body have almost the same colour.</source>
        <translation>El borde y el cuerpo del slider tienen casi el mismo color.</translation>
    </message>
    <message>
        <source>Slider length</source>
        <translation>Longitud del slider</translation>
    </message>
    <message>
        <source>Slider shape</source>
        <translation>Forma del slider</translation>
    </message>
    <message>
        <source>Slider that runs back on itself</source>
        <translation>Slider que vuelve sobre sí mismo</translation>
    </message>
    <message>
        <source>Slider tick rate</source>
        <translation>Tasa de ticks del slider</translation>
    </message>
    <message>
        <source>Slider ticks follow the beat: whole numbers, 0.5, 1.333 and 1.5 ticks a beat do.</source>
        <translation>Los ticks de slider siguen el pulso: valen números enteros, 0.5, 1.333 y 1.5 ticks por pulso.</translation>
    </message>
    <message>
        <source>Slider too short to follow</source>
        <translation>Slider demasiado corto para seguirlo</translation>
    </message>
    <message>
        <source>Slider velocity</source>
        <translation>Velocidad del slider</translation>
    </message>
    <message>
        <source>Slider velocity for beginners</source>
        <translation>Velocidad de slider para principiantes</translation>
    </message>
    <message>
        <source>Sliders</source>
        <translation>Sliders</translation>
    </message>
    <message>
        <source>Small and quick, works without a download; a rhythm model of its own tells it when objects fall.</source>
        <translation>Pequeño y rápido, funciona sin descarga; un modelo de ritmo propio le dice cuándo caen los objetos.</translation>
    </message>
    <message>
        <source>Smaller weights of large models on the processor, for forms that do not say it: half the time, a bit different.</source>
        <translation>Pesos más pequeños de los modelos grandes en el procesador, para formularios que no lo dicen: la mitad de tiempo, algo distinto.</translation>
    </message>
    <message>
        <source>Snap</source>
        <translation>Snap</translation>
    </message>
    <message>
        <source>Snapped to the line before</source>
        <translation>Ajustado a la línea anterior</translation>
    </message>
    <message>
        <source>Snapping</source>
        <translation>Snapping</translation>
    </message>
    <message>
        <source>Snapping differs from a harder difficulty</source>
        <translation>El snapping difiere de una dificultad mayor</translation>
    </message>
    <message>
        <source>Some settings cannot be as they were and have their defaults: {0}; {1}.</source>
        <translation>Algunos ajustes no pueden seguir como estaban y tienen su valor por defecto: {0}; {1}.</translation>
    </message>
    <message>
        <source>Songs are MP3 or Ogg Vorbis, and their names say which.</source>
        <translation>Las canciones son MP3 u Ogg Vorbis, y sus nombres dicen cuál.</translation>
    </message>
    <message>
        <source>Songs folder</source>
        <translation>Carpeta Songs</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Sound delay</source>
        <translation>Retardo de sonido</translation>
    </message>
    <message>
        <source>Sound device</source>
        <translation>Disp. de sonido</translation>
    </message>
    <message>
        <source>Sound just before its line</source>
        <translation>Sonido justo antes de su línea</translation>
    </message>
    <message>
        <source>Sounds of a storyboard play whether or not one hits, so they must not pass for hit sounds.</source>
        <translation>Los sonidos de un storyboard suenan se acierte o no, así que no deben pasar por hitsounds.</translation>
    </message>
    <message>
        <source>Sounds shorter than 25 ms stay silent on some sound cards.</source>
        <translation>Los sonidos de menos de 25 ms no se oyen en algunas tarjetas de sonido.</translation>
    </message>
    <message>
        <source>Spaces around markers</source>
        <translation>Espacios junto a los marcadores</translation>
    </message>
    <message>
        <source>Spacing out of step</source>
        <translation>Espaciado desigual</translation>
    </message>
    <message>
        <source>Special characters in romanised fields</source>
        <translation>Caracteres especiales en campos romanizados</translation>
    </message>
    <message>
        <source>Spelling of feat., vs. and CV:</source>
        <translation>Escritura de feat., vs. y CV:</translation>
    </message>
    <message>
        <source>Spinner close to a fruit</source>
        <translation>Spinner cerca de una fruta</translation>
    </message>
    <message>
        <source>Spinner elements of both styles are here, &quot;{0}&quot; and &quot;{1}&quot;; keep one style.</source>
        <translation>Hay elementos de spinner de ambos estilos, «{0}» y «{1}»; dejar un estilo.</translation>
    </message>
    <message>
        <source>Spinner length and recovery</source>
        <translation>Duración del spinner y recuperación</translation>
    </message>
    <message>
        <source>Spinner too short to complete</source>
        <translation>Spinner demasiado corto para completarlo</translation>
    </message>
    <message>
        <source>Spinner, hit burst and slider skin</source>
        <translation>Skin de spinner, aciertos y sliders</translation>
    </message>
    <message>
        <source>Spinners have one style, hit bursts can be told apart, and sliders get a border of their own.</source>
        <translation>Los spinners tienen un estilo, los hit bursts se distinguen y los sliders tienen borde propio.</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spread</translation>
    </message>
    <message>
        <source>Storyboard of single difficulties</source>
        <translation>Storyboard de dificultades sueltas</translation>
    </message>
    <message>
        <source>Storyboard over the objects</source>
        <translation>Storyboard sobre los objetos</translation>
    </message>
    <message>
        <source>Storyboard pictures</source>
        <translation>Imágenes del storyboard</translation>
    </message>
    <message>
        <source>Storyboard pictures are there and not huge: 17 million pixels take 68 MB of memory.</source>
        <translation>Las imágenes del storyboard están y no son enormes: 17 millones de píxeles ocupan 68 MB de memoria.</translation>
    </message>
    <message>
        <source>Super timing needs a large model; choose one with --model, such as v32.</source>
        <translation>El súper timing necesita un modelo grande; elegir uno con --model, como v32.</translation>
    </message>
    <message>
        <source>Super timing needs one of the large models; choose one with --model, such as v32.</source>
        <translation>El súper timing necesita uno de los modelos grandes; elegirlo con --model, como v32.</translation>
    </message>
    <message>
        <source>Super timing needs one of the large models; the timing from the audio is better with this one.</source>
        <translation>El súper timing necesita uno de los modelos grandes; con este es mejor el timing del audio.</translation>
    </message>
    <message>
        <source>Surprising rhythm</source>
        <translation>Ritmo sorprendente</translation>
    </message>
    <message>
        <source>Switch kiai off on the first line.</source>
        <translation>Quitar el kiai en la primera línea.</translation>
    </message>
    <message>
        <source>Taiko covers the upper half of the background, so one shifts it alike in all difficulties, and only down.</source>
        <translation>Taiko cubre la mitad superior del fondo, así que se desplaza igual en todas las dificultades, y solo hacia abajo.</translation>
    </message>
    <message>
        <source>Take the new combo away.</source>
        <translation>Quitar el combo nuevo.</translation>
    </message>
    <message>
        <source>Tell me about new versions</source>
        <translation>Avisar de versiones nuevas</translation>
    </message>
    <message>
        <source>Tempo change without green line</source>
        <translation>Cambio de tempo sin línea verde</translation>
    </message>
    <message>
        <source>The Songs folder is gone; waiting for it to come back</source>
        <translation>La carpeta Songs no está; esperando a que vuelva</translation>
    </message>
    <message>
        <source>The adapter cannot be trained like that: {0}.</source>
        <translation>El adaptador no se puede entrenar así: {0}.</translation>
    </message>
    <message>
        <source>The adapter {0} has changed since this request was made; choose it again to use it as it is now.</source>
        <translation>El adaptador {0} ha cambiado desde que se hizo esta petición; elígelo de nuevo para usarlo tal como está ahora.</translation>
    </message>
    <message>
        <source>The adapter {0} is for the rhythm of the bundled model; choose that model.</source>
        <translation>El adaptador {0} es para el ritmo del modelo incluido; elegir ese modelo.</translation>
    </message>
    <message>
        <source>The adapter {0} was left out: it was made for {1}, not for {2}.</source>
        <translation>Se omitió el adaptador {0}: se hizo para {1}, no para {2}.</translation>
    </message>
    <message>
        <source>The adapter {0} was made for {1}, and these are other weights; choose the model that it was trained on.</source>
        <translation>El adaptador {0} se hizo para {1}, y estos son otros pesos; elegir el modelo con el que se entrenó.</translation>
    </message>
    <message>
        <source>The adapters of an int8 model cannot be changed; load the model again with other adapters.</source>
        <translation>Los adaptadores de un modelo int8 no se pueden cambiar; cargar el modelo de nuevo con otros.</translation>
    </message>
    <message>
        <source>The approach rate has no meaning in this mode.</source>
        <translation>El approach rate no tiene sentido en este modo.</translation>
    </message>
    <message>
        <source>The audio becomes longer than {0} minutes, too much for so small a file.</source>
        <translation>El audio dura más de {0} minutos, demasiado para un archivo tan pequeño.</translation>
    </message>
    <message>
        <source>The audio file &quot;{0}&quot; is not in the folder.</source>
        <translation>El archivo de audio «{0}» no está en la carpeta.</translation>
    </message>
    <message>
        <source>The audio file &quot;{0}&quot; of {1} is a link that leads out of {2}, or nowhere; put a copy of the song there.</source>
        <translation>El archivo de audio «{0}» de {1} es un enlace que sale de {2}, o no lleva a ninguna parte; poner ahí una copia de la canción.</translation>
    </message>
    <message>
        <source>The audio file &quot;{0}&quot; of {1} is missing in {2}; put it back.</source>
        <translation>El archivo de audio «{0}» de {1} falta en {2}; reponerlo.</translation>
    </message>
    <message>
        <source>The audio file {0} is empty; replace it by a working one.</source>
        <translation>El archivo de audio {0} está vacío; sustituirlo por uno que funcione.</translation>
    </message>
    <message>
        <source>The audio file {0} is too long for this machine&apos;s memory; cut it first.</source>
        <translation>El archivo de audio {0} es demasiado largo para la memoria de este equipo; recortarlo antes.</translation>
    </message>
    <message>
        <source>The audio is only {0} s long, which is too short to find its beat; set BPM and offset by hand.</source>
        <translation>El audio solo dura {0} s, muy poco para hallar su pulso; poner BPM y offset a mano.</translation>
    </message>
    <message>
        <source>The audio is silent, so there is no beat to find; choose another file or set the timing by hand.</source>
        <translation>El audio está en silencio, así que no hay pulso que hallar; elegir otro archivo o poner el timing a mano.</translation>
    </message>
    <message>
        <source>The audio prompt lasts {0} s; choose a part of {1} s at most.</source>
        <translation>El prompt de audio dura {0} s; elige una parte de {1} s como máximo.</translation>
    </message>
    <message>
        <source>The background &quot;{0}&quot; has {1} MB; {2} MB is the most.</source>
        <translation>El fondo «{0}» tiene {1} MB; el máximo es {2} MB.</translation>
    </message>
    <message>
        <source>The background &quot;{0}&quot; is not in the folder.</source>
        <translation>El fondo «{0}» no está en la carpeta.</translation>
    </message>
    <message>
        <source>The background has no pixels; choose another picture.</source>
        <translation>El fondo no tiene píxeles; elija otra imagen.</translation>
    </message>
    <message>
        <source>The background is shifted sideways by {0}, which leaves a gap.</source>
        <translation>El fondo está desplazado {0} hacia un lado, lo que deja un hueco.</translation>
    </message>
    <message>
        <source>The backup {0} is gone; put it back to go back to it.</source>
        <translation>La copia {0} ya no está; reponerla para volver a ella.</translation>
    </message>
    <message>
        <source>The base has no free slot of a {0} for a style&apos;s name; try --style-slot {1}, or leave out --style, which an adapter does not need.</source>
        <translation>La base no tiene ningún hueco libre de {0} para el nombre de un estilo; probar --style-slot {1}, u omitir --style, que un adaptador no necesita.</translation>
    </message>
    <message>
        <source>The base velocity is {0} here, but {1} in [{2}] below.</source>
        <translation>La velocidad base es {0} aquí, pero {1} en [{2}], por debajo.</translation>
    </message>
    <message>
        <source>The beatmap has no objects; leave it out of the data set.</source>
        <translation>El beatmap no tiene objetos; déjalo fuera del conjunto de datos.</translation>
    </message>
    <message>
        <source>The beatmap has objects outside any song.</source>
        <translation>El beatmap tiene objetos fuera de cualquier canción.</translation>
    </message>
    <message>
        <source>The beatmap has objects outside any song; leave it out of the data set.</source>
        <translation>El beatmap tiene objetos fuera de cualquier canción; déjalo fuera del conjunto de datos.</translation>
    </message>
    <message>
        <source>The beats of the song come {0} ms earlier than the red lines; correct the offset before you map on them.</source>
        <translation>Los pulsos de la canción llegan {0} ms antes que las líneas rojas; corrige el offset antes de mapear sobre ellas.</translation>
    </message>
    <message>
        <source>The beats of the song come {0} ms later than the red lines; correct the offset before you map on them.</source>
        <translation>Los pulsos de la canción llegan {0} ms después que las líneas rojas; corrige el offset antes de mapear sobre ellas.</translation>
    </message>
    <message>
        <source>The break lasts {0} ms; below {1} ms it does nothing.</source>
        <translation>El descanso dura {0} ms; por debajo de {1} ms no hace nada.</translation>
    </message>
    <message>
        <source>The break {0}. Saving the map in the editor mends it.</source>
        <translation>El descanso {0}. Guardar el mapa en el editor lo arregla.</translation>
    </message>
    <message>
        <source>The built-in model is good for a first draft within a minute, offline: rhythm, stars and snapping are right, patterns are plainer than a mapper&apos;s.</source>
        <translation>El modelo incluido sirve para un primer borrador en menos de un minuto, sin red: ritmo, estrellas y ajuste son correctos, los patrones más simples que los de un mapper.</translation>
    </message>
    <message>
        <source>The bundled model changes scroll speeds by itself in osu!taiko and never in osu!mania; choose V29, V31 or V32 for a share of them.</source>
        <translation>El modelo incluido cambia por sí mismo la velocidad de desplazamiento en osu!taiko y nunca en osu!mania; para una proporción, elegir V29, V31 o V32.</translation>
    </message>
    <message>
        <source>The bundled model does not know single mappers; choose V29 to V32 for that.</source>
        <translation>El modelo incluido no conoce mappers concretos; para eso, elegir de V29 a V32.</translation>
    </message>
    <message>
        <source>The bundled model does not write timing; choose --timing audio instead of {0}.</source>
        <translation>El modelo incluido no escribe timing; elegir --timing audio en vez de {0}.</translation>
    </message>
    <message>
        <source>The bundled model is quick enough as it is; only the large ones are decoded in parallel.</source>
        <translation>El modelo incluido ya es bastante rápido; solo los grandes se decodifican en paralelo.</translation>
    </message>
    <message>
        <source>The bundled model is steered by its rhythm and the star rating, not by guidance; choose V29 to V32 for it.</source>
        <translation>El modelo incluido se dirige por su ritmo y las estrellas, no por la guía; para ella, elegir de V29 a V32.</translation>
    </message>
    <message>
        <source>The bundled model was not trained with years; choose V29, V31 or V32 for them.</source>
        <translation>El modelo incluido no se entrenó con años; para ellos, elegir V29, V31 o V32.</translation>
    </message>
    <message>
        <source>The catcher&apos;s stack of fruit stays low enough to see over.</source>
        <translation>La pila de fruta del catcher es lo bastante baja para ver por encima.</translation>
    </message>
    <message>
        <source>The checkpoint {0} has another shape or vocabulary than the recipe; name one that fits.</source>
        <translation>El checkpoint {0} tiene otra forma o vocabulario que la receta; indica uno que encaje.</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s token table has no block for the objects of a map.</source>
        <translation>La tabla de tokens del checkpoint no tiene bloque para los objetos de un mapa.</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s token table has no times or no circles, so it is not a mapping model.</source>
        <translation>La tabla de tokens del checkpoint no tiene tiempos o círculos, así que no es un modelo de mapeo.</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s token table has positions of an unknown kind.</source>
        <translation>La tabla de tokens del checkpoint tiene posiciones de un tipo desconocido.</translation>
    </message>
    <message>
        <source>The circle size has no meaning in this mode.</source>
        <translation>El tamaño de círculo no tiene sentido en este modo.</translation>
    </message>
    <message>
        <source>The codebooks of EnCodec in {0} are all zero; download the model again.</source>
        <translation>Los libros de códigos de EnCodec en {0} son todos cero; descarga el modelo otra vez.</translation>
    </message>
    <message>
        <source>The colours of the window; contrast has brighter text and stronger lines, and system takes it where the system asks for more contrast.</source>
        <translation>Los colores de la ventana; contrast tiene texto más claro y líneas más marcadas, y system lo usa cuando el sistema pide más contraste.</translation>
    </message>
    <message>
        <source>The combo colour {0} is so bright that kiai&apos;s flashes dazzle.</source>
        <translation>El color de combo {0} es tan claro que los destellos del kiai deslumbran.</translation>
    </message>
    <message>
        <source>The data set {0} comes from a newer Beatwright; update the program.</source>
        <translation>El conjunto de datos {0} viene de un Beatwright más nuevo; actualiza el programa.</translation>
    </message>
    <message>
        <source>The day of the last such question, as YYYY-MM-DD.</source>
        <translation>El día de la última consulta, como YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>The default cymbal is loud; played as often as claps it tires those who turn custom sounds off.</source>
        <translation>El platillo por defecto es fuerte; tocado tanto como los claps cansa a quien desactiva los sonidos propios.</translation>
    </message>
    <message>
        <source>The descriptor {0} is asked for and excluded; leave one of them out.</source>
        <translation>El descriptor {0} se pide y se excluye; omitir uno de los dos.</translation>
    </message>
    <message>
        <source>The device &quot;{0}&quot; is unknown; choose auto, cpu, cuda or mps.</source>
        <translation>El dispositivo «{0}» es desconocido; elegir auto, cpu, cuda o mps.</translation>
    </message>
    <message>
        <source>The difficulty has no red line to take the timing from; choose --timing audio.</source>
        <translation>La dificultad no tiene línea roja de la que tomar el timing; elegir --timing audio.</translation>
    </message>
    <message>
        <source>The difficulty name holds &quot;{0}&quot;, which not everybody can type.</source>
        <translation>El nombre de la dificultad contiene «{0}», que no todos pueden escribir.</translation>
    </message>
    <message>
        <source>The difficulty&apos;s name is only the mapper&apos;s name; say how hard it is or what it is about.</source>
        <translation>El nombre de la dificultad es solo el del mapper; decir cómo de difícil es o de qué trata.</translation>
    </message>
    <message>
        <source>The disk of {0} is full; make room, or set HF_HOME to another disk.</source>
        <translation>El disco de {0} está lleno; liberar espacio, o poner HF_HOME en otro disco.</translation>
    </message>
    <message>
        <source>The download from {0} failed ({1}); check the network and try again: it goes on where it stopped.</source>
        <translation>La descarga de {0} falló ({1}); revisar la red e intentarlo de nuevo: sigue donde se quedó.</translation>
    </message>
    <message>
        <source>The download needs {0} MiB, but only {1} MiB are free on the disk of {2}; make room, or set HF_HOME to another disk.</source>
        <translation>La descarga necesita {0} MiB, pero solo hay {1} MiB libres en el disco de {2}; liberar espacio, o poner HF_HOME en otro disco.</translation>
    </message>
    <message>
        <source>The editor knows volumes from 5 to 100 %; others come from tools and can crash it.</source>
        <translation>El editor admite volúmenes de 5 a 100 %; otros vienen de herramientas y pueden bloquearlo.</translation>
    </message>
    <message>
        <source>The end of this banana shower</source>
        <translation>El final de esta lluvia de plátanos</translation>
    </message>
    <message>
        <source>The end of this denden</source>
        <translation>El final de este denden</translation>
    </message>
    <message>
        <source>The end of this drumroll</source>
        <translation>El final de este redoble</translation>
    </message>
    <message>
        <source>The end of this juice stream</source>
        <translation>El final de este juice stream</translation>
    </message>
    <message>
        <source>The end of this long note</source>
        <translation>El final de esta nota larga</translation>
    </message>
    <message>
        <source>The end of this object</source>
        <translation>El final de este objeto</translation>
    </message>
    <message>
        <source>The end of this slider</source>
        <translation>El final de este slider</translation>
    </message>
    <message>
        <source>The end of this spinner</source>
        <translation>El final de este spinner</translation>
    </message>
    <message>
        <source>The file should be called &quot;{0}&quot; to be updated.</source>
        <translation>El archivo debería llamarse «{0}» para poder actualizarse.</translation>
    </message>
    <message>
        <source>The filter {0} takes = or !=, such as {1}={2}.</source>
        <translation>El filtro {0} admite = o !=, como {1}={2}.</translation>
    </message>
    <message>
        <source>The first line is green; there is no red line before it that it could inherit from.</source>
        <translation>La primera línea es verde; antes no hay una roja de la que heredar.</translation>
    </message>
    <message>
        <source>The first line switches kiai on, so kiai begins as soon as the map is started.</source>
        <translation>La primera línea activa el kiai, así que empieza en cuanto se inicia el mapa.</translation>
    </message>
    <message>
        <source>The first object comes {0} ms before the song begins.</source>
        <translation>El primer objeto llega {0} ms antes de que empiece la canción.</translation>
    </message>
    <message>
        <source>The folder of compiled kernels, in place of one in the program&apos;s own cache.</source>
        <translation>La carpeta de kernels compilados, en lugar de una en la caché del programa.</translation>
    </message>
    <message>
        <source>The folder of downloaded models and the token, as every Hugging Face program reads it.</source>
        <translation>La carpeta de los modelos descargados y del token, como la lee cualquier programa de Hugging Face.</translation>
    </message>
    <message>
        <source>The folder that holds one folder per mapset; the library lists it.</source>
        <translation>La carpeta que contiene una carpeta por mapset; la biblioteca la lista.</translation>
    </message>
    <message>
        <source>The folder {0} does not exist; choose another one for the report.</source>
        <translation>La carpeta {0} no existe; elegir otra para el informe.</translation>
    </message>
    <message>
        <source>The green line repeats the line before and can be removed.</source>
        <translation>La línea verde repite la anterior y se puede quitar.</translation>
    </message>
    <message>
        <source>The head of this juice stream</source>
        <translation>La cabeza de este juice stream</translation>
    </message>
    <message>
        <source>The head of this slider</source>
        <translation>La cabeza de este slider</translation>
    </message>
    <message>
        <source>The helper process cannot start: {0}.</source>
        <translation>El proceso auxiliar no puede iniciarse: {0}.</translation>
    </message>
    <message>
        <source>The helper process crashed (exit code {0}); nothing was lost, try again.</source>
        <translation>El proceso auxiliar falló (código de salida {0}); no se perdió nada, intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>The helper process was ended by the system, most likely because memory ran out; close other programs or choose a smaller model, then try again.</source>
        <translation>El sistema terminó el proceso auxiliar, probablemente por falta de memoria; cerrar otros programas o elegir un modelo más pequeño e intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>The highest combo, {0}, is more than osu!(stable) can count ({1}).</source>
        <translation>El combo máximo, {0}, es más de lo que osu!(stable) puede contar ({1}).</translation>
    </message>
    <message>
        <source>The highest score, about {0}, is more than osu!(stable) can count.</source>
        <translation>La puntuación máxima, unos {0}, es más de lo que osu!(stable) puede contar.</translation>
    </message>
    <message>
        <source>The hit sounds are this difficulty&apos;s own, so they were not compared with the others.</source>
        <translation>Los hitsounds son propios de esta dificultad, así que no se compararon con las demás.</translation>
    </message>
    <message>
        <source>The hold note lasts only {0} ms.</source>
        <translation>La nota larga dura solo {0} ms.</translation>
    </message>
    <message>
        <source>The hub gives no digest for {0}; try again later.</source>
        <translation>El hub no da un resumen para {0}; intentarlo más tarde.</translation>
    </message>
    <message>
        <source>The hub has no model as safetensors that compares songs with prompts, and others are not read here; musicldm brings one: download that.</source>
        <translation>El hub no tiene ningún modelo en safetensors que compare canciones con prompts, y otros no se leen aquí; musicldm trae uno: descárgalo.</translation>
    </message>
    <message>
        <source>The hub names the file {0}, which would lie outside the model&apos;s folder.</source>
        <translation>El hub nombra el archivo {0}, que quedaría fuera de la carpeta del modelo.</translation>
    </message>
    <message>
        <source>The language of the window; the terminal and the documentation are in English.</source>
        <translation>El idioma de la ventana; la terminal y la documentación están en inglés.</translation>
    </message>
    <message>
        <source>The larger model that was taken from the offer at the first start; - where it was only shown.</source>
        <translation>El modelo más grande que se aceptó en el primer inicio; - si solo se mostró.</translation>
    </message>
    <message>
        <source>The last form of a new difficulty.</source>
        <translation>El último formulario de una dificultad nueva.</translation>
    </message>
    <message>
        <source>The last forms of the other tasks.</source>
        <translation>Los últimos formularios de las otras tareas.</translation>
    </message>
    <message>
        <source>The last object comes {0} s after the end of the song.</source>
        <translation>El último objeto llega {0} s después del fin de la canción.</translation>
    </message>
    <message>
        <source>The last object ends {0} ms before a bar line, which is therefore not shown.</source>
        <translation>El último objeto acaba {0} ms antes de una línea de compás, que por eso no se muestra.</translation>
    </message>
    <message>
        <source>The last {0} of the song are not mapped by any difficulty. Cut it, {1}.</source>
        <translation>Ninguna dificultad mapea los últimos {0} de la canción. Recortarla, {1}.</translation>
    </message>
    <message>
        <source>The line comes {0} ms after a bar line, which so keeps the speed before it.</source>
        <translation>La línea llega {0} ms después de una línea de compás, que así conserva la velocidad anterior.</translation>
    </message>
    <message>
        <source>The lowest {0} difficulty is {1}, which needs {2} of play time; the shortest has {3}. Add an easier one.</source>
        <translation>La dificultad más baja de {0} es {1}, que necesita {2} de tiempo de juego; la más corta tiene {3}. Añadir una más fácil.</translation>
    </message>
    <message>
        <source>The lyrics have {0} letters; shorten them to {1}.</source>
        <translation>La letra tiene {0} caracteres; acórtala a {1}.</translation>
    </message>
    <message>
        <source>The map came out at {0} stars instead of {1}: {2}.</source>
        <translation>El mapa salió con {0} estrellas en vez de {1}: {2}.</translation>
    </message>
    <message>
        <source>The map would be expected to end before this.</source>
        <translation>Se esperaría que el mapa acabara antes de esto.</translation>
    </message>
    <message>
        <source>The mapper named in sets that are made for bare songs.</source>
        <translation>El mapper que se nombra en los sets hechos para canciones sueltas.</translation>
    </message>
    <message>
        <source>The maps of the style by example ({0}) have changed since this request was made; choose them again to use them as they are now.</source>
        <translation>Los mapas del estilo por ejemplo ({0}) han cambiado desde que se hizo esta solicitud; elígelos de nuevo para usarlos como están ahora.</translation>
    </message>
    <message>
        <source>The maps that {0} was prepared from are gone; name a data set or a folder of mapsets.</source>
        <translation>Los mapas con los que se preparó {0} ya no están; indica un conjunto de datos o una carpeta de mapsets.</translation>
    </message>
    <message>
        <source>The mapset is too large for an .osz file: stopped at {0}.</source>
        <translation>El mapset es demasiado grande para un archivo .osz: detenido en {0}.</translation>
    </message>
    <message>
        <source>The merged model is identical to its base {0}: the adapter changes nothing at this strength; train it longer, or choose another one.</source>
        <translation>El modelo fusionado es idéntico a su base {0}: con esta fuerza el adaptador no cambia nada; entrénalo más o elige otro.</translation>
    </message>
    <message>
        <source>The meter is {0}/4 here, but {1}/4 in [{2}].</source>
        <translation>El compás es {0}/4 aquí, pero {1}/4 en [{2}].</translation>
    </message>
    <message>
        <source>The model cannot play so ({0}); leave out --set.</source>
        <translation>El modelo no puede tocar así ({0}); omite --set.</translation>
    </message>
    <message>
        <source>The model does not fit into the memory of {0}; choose the device cpu.</source>
        <translation>El modelo no cabe en la memoria de {0}; elegir el dispositivo cpu.</translation>
    </message>
    <message>
        <source>The model does not know the mapper {0}, so it maps in nobody&apos;s style.</source>
        <translation>El modelo no conoce al mapper {0}, así que no mapea en el estilo de nadie.</translation>
    </message>
    <message>
        <source>The model found no beat in {0}; leave --model out to time from the audio.</source>
        <translation>El modelo no halló pulso en {0}; omitir --model para tomar el timing del audio.</translation>
    </message>
    <message>
        <source>The model found no beat; one line at {0} ms with {1} BPM stands in for the timing.</source>
        <translation>El modelo no halló pulso; una línea en {0} ms con {1} BPM hace de timing.</translation>
    </message>
    <message>
        <source>The model found no steady beat in this song; choose another way to find the timing.</source>
        <translation>El modelo no halló un pulso estable en esta canción; elegir otra forma de hallar el timing.</translation>
    </message>
    <message>
        <source>The model that a form begins with and goes back to when it is reset; a name from `models list`.</source>
        <translation>El modelo con el que empieza un formulario y al que vuelve al restablecerlo; un nombre de `models list`.</translation>
    </message>
    <message>
        <source>The model wrote no objects for this song; try another seed or another model.</source>
        <translation>El modelo no escribió objetos para esta canción; probar otra semilla u otro modelo.</translation>
    </message>
    <message>
        <source>The model {0} does not support {1}; choose another one.</source>
        <translation>El modelo {0} no admite {1}; elegir otro.</translation>
    </message>
    <message>
        <source>The music model needs about {0} GiB of memory, but only {1} GiB are free; ask for {2} s, which fit.</source>
        <translation>El modelo de música necesita unos {0} GiB de memoria, pero solo hay {1} GiB libres; pide {2} s, que caben.</translation>
    </message>
    <message>
        <source>The music model needs about {0} GiB of memory, but only {1} GiB are free; choose {2}, which fits.</source>
        <translation>El modelo de música necesita unos {0} GiB de memoria, pero solo hay {1} GiB libres; elige {2}, que cabe.</translation>
    </message>
    <message>
        <source>The music model needs about {0} GiB of memory, but only {1} GiB are free; close other programs.</source>
        <translation>El modelo de música necesita unos {0} GiB de memoria, pero solo hay {1} GiB libres; cierra otros programas.</translation>
    </message>
    <message>
        <source>The music model needs about {0} GiB of memory, but only {1} GiB are free; make fewer candidates at once, or choose {2}, which fits.</source>
        <translation>El modelo de música necesita unos {0} GiB de memoria, pero solo hay {1} GiB libres; crea menos candidatas a la vez o elige {2}, que cabe.</translation>
    </message>
    <message>
        <source>The music model needs about {0} GiB of memory, but only {1} GiB are free; make fewer candidates at once, or close other programs.</source>
        <translation>El modelo de música necesita unos {0} GiB de memoria, pero solo hay {1} GiB libres; crea menos candidatas a la vez o cierra otros programas.</translation>
    </message>
    <message>
        <source>The name is not valid text on this system; rename it.</source>
        <translation>El nombre no es texto válido en este sistema; cámbialo.</translation>
    </message>
    <message>
        <source>The name {0} is not valid text on this system; rename the folder.</source>
        <translation>El nombre {0} no es texto válido en este sistema; cambia el nombre de la carpeta.</translation>
    </message>
    <message>
        <source>The name {0} leads out of the data set&apos;s folder.</source>
        <translation>El nombre {0} lleva fuera de la carpeta del conjunto de datos.</translation>
    </message>
    <message>
        <source>The network is off in the settings, so new versions are not asked for.</source>
        <translation>La red está desactivada en los ajustes, así que no se buscan versiones nuevas.</translation>
    </message>
    <message>
        <source>The newest of the large models, with the users&apos; tags as descriptors and a fine-tune for some modes.</source>
        <translation>El más nuevo de los modelos grandes, con las etiquetas de los usuarios como descriptores y un ajuste fino para algunos modos.</translation>
    </message>
    <message>
        <source>The next object comes {0} ms after the spinner; leave {1} ms.</source>
        <translation>El siguiente objeto llega {0} ms después del spinner; dejar {1} ms.</translation>
    </message>
    <message>
        <source>The note is less than {0} before the spinner, which may hide it.</source>
        <translation>La nota está a menos de {0} del spinner, que puede ocultarla.</translation>
    </message>
    <message>
        <source>The notes are closer than 1/{0}, the fastest rhythm of the level.</source>
        <translation>Las notas están más juntas que 1/{0}, el ritmo más rápido del nivel.</translation>
    </message>
    <message>
        <source>The objects are {0} px apart, which looks like one object: put them on one place.</source>
        <translation>Los objetos están a {0} px, lo que parece un solo objeto: ponerlos en un mismo lugar.</translation>
    </message>
    <message>
        <source>The objects lie exactly on one another; a stack leniency of {0} would stack them.</source>
        <translation>Los objetos están justo uno sobre otro; un stack leniency de {0} los apilaría.</translation>
    </message>
    <message>
        <source>The overlay layer covers hit objects; what is there must not hide them.</source>
        <translation>La capa overlay cubre los objetos; lo que haya ahí no debe taparlos.</translation>
    </message>
    <message>
        <source>The part of the audio prompt has to begin at 0 s or later and to end after it begins.</source>
        <translation>La parte del prompt de audio debe empezar en 0 s o después y terminar tras su inicio.</translation>
    </message>
    <message>
        <source>The part of {0} that is to be continued is silent; choose another one.</source>
        <translation>La parte de {0} que se va a continuar está en silencio; elige otra.</translation>
    </message>
    <message>
        <source>The precision &quot;{0}&quot; is unknown; choose fp32 or bf16.</source>
        <translation>La precisión «{0}» es desconocida; elegir fp32 o bf16.</translation>
    </message>
    <message>
        <source>The prepared charts give no window with anything to learn; prepare more maps.</source>
        <translation>Los charts preparados no dan ninguna ventana de la que aprender; prepara más mapas.</translation>
    </message>
    <message>
        <source>The preview time is {0}, but {1} in the other difficulties.</source>
        <translation>El tiempo de vista previa es {0}, pero {1} en las demás dificultades.</translation>
    </message>
    <message>
        <source>The program ended amid a step: {0}.</source>
        <translation>El programa terminó en medio de un paso: {0}.</translation>
    </message>
    <message>
        <source>The program is closing.</source>
        <translation>El programa se está cerrando.</translation>
    </message>
    <message>
        <source>The prompt does not fit the checkpoint; give it fewer contexts.</source>
        <translation>El prompt no cabe en el checkpoint; darle menos contextos.</translation>
    </message>
    <message>
        <source>The prompt is empty; describe the music, or use --unconditional to let the model play freely.</source>
        <translation>El prompt está vacío; describe la música o usa --unconditional para que el modelo toque libremente.</translation>
    </message>
    <message>
        <source>The quantization &quot;{0}&quot; is unknown; the only one is int8.</source>
        <translation>La cuantización «{0}» es desconocida; solo existe int8.</translation>
    </message>
    <message>
        <source>The queue in {0} could not be read ({1}); {2}.</source>
        <translation>No se pudo leer la cola en {0} ({1}); {2}.</translation>
    </message>
    <message>
        <source>The range begins after the song ends at {0} s; set --start earlier.</source>
        <translation>El rango empieza tras el fin de la canción en {0} s; poner --start antes.</translation>
    </message>
    <message>
        <source>The range begins after the song ends at {0} s; set {1} earlier.</source>
        <translation>El rango empieza tras el fin de la canción en {0} s; poner {1} antes.</translation>
    </message>
    <message>
        <source>The range lies under the {0} at {1} ms; choose a longer one.</source>
        <translation>El rango queda bajo {0} en {1} ms; elegir uno más largo.</translation>
    </message>
    <message>
        <source>The range must be at least half a second long; set {0} later than {1}.</source>
        <translation>El rango debe durar al menos medio segundo; poner {0} después de {1}.</translation>
    </message>
    <message>
        <source>The range of {0} must begin before it ends, from 0 ms on.</source>
        <translation>El rango de {0} debe empezar antes de acabar, desde 0 ms.</translation>
    </message>
    <message>
        <source>The recipe {0} has the unknown option {1}.</source>
        <translation>La receta {0} tiene la opción desconocida {1}.</translation>
    </message>
    <message>
        <source>The recipe {0} says {1}: {2}; use a number {3}.</source>
        <translation>La receta {0} dice {1}: {2}; usa un número {3}.</translation>
    </message>
    <message>
        <source>The recipe&apos;s mix leaves no chart to train on.</source>
        <translation>La mezcla de la receta no deja ningún chart con el que entrenar.</translation>
    </message>
    <message>
        <source>The red and the green line here disagree about {0}; the later one wins.</source>
        <translation>La línea roja y la verde discrepan aquí en {0}; gana la posterior.</translation>
    </message>
    <message>
        <source>The red line has {0} BPM; is it meant to stop or hurl the scrolling?</source>
        <translation>La línea roja tiene {0} BPM; ¿es para parar o disparar el desplazamiento?</translation>
    </message>
    <message>
        <source>The red line has {0} beats in a bar.</source>
        <translation>La línea roja tiene {0} pulsos por compás.</translation>
    </message>
    <message>
        <source>The red line is at {0} ms, but at {1} ms in [{2}].</source>
        <translation>La línea roja está en {0} ms, pero en {1} ms en [{2}].</translation>
    </message>
    <message>
        <source>The red line of [{0}] here ({1}) is missing.</source>
        <translation>Falta aquí la línea roja de [{0}] ({1}).</translation>
    </message>
    <message>
        <source>The red line says {0} ms per beat, which is not a tempo.</source>
        <translation>La línea roja dice {0} ms por pulso, que no es un tempo.</translation>
    </message>
    <message>
        <source>The red lines drift away from the beats of the song, by {0} ms from {1} to {2}; correct the BPM before you map on them.</source>
        <translation>Las líneas rojas se alejan de los pulsos de la canción, {0} ms de {1} a {2}; corregir el BPM antes de mapear sobre ellas.</translation>
    </message>
    <message>
        <source>The repeat of this juice stream</source>
        <translation>La repetición de este juice stream</translation>
    </message>
    <message>
        <source>The repeat of this slider</source>
        <translation>La repetición de este slider</translation>
    </message>
    <message>
        <source>The request has an unknown option: {0}.</source>
        <translation>La petición tiene una opción desconocida: {0}.</translation>
    </message>
    <message>
        <source>The request is wrong at {0}: it is not a table of options.</source>
        <translation>La petición está mal en {0}: no es una tabla de opciones.</translation>
    </message>
    <message>
        <source>The request names no song.</source>
        <translation>La petición no nombra ninguna canción.</translation>
    </message>
    <message>
        <source>The request was written by a later version of Beatwright; update the program to read it.</source>
        <translation>La petición la escribió una versión posterior de Beatwright; actualizar el programa para leerla.</translation>
    </message>
    <message>
        <source>The reverse arrow is covered by an object until just before it is reached.</source>
        <translation>La flecha de retorno queda tapada por un objeto hasta justo antes de llegar a ella.</translation>
    </message>
    <message>
        <source>The rhythm complexity model in {0} cannot be read: {1}.</source>
        <translation>No se puede leer el modelo de complejidad del ritmo en {0}: {1}.</translation>
    </message>
    <message>
        <source>The rhythm complexity model in {0} does not fit its {1}; install it again.</source>
        <translation>El modelo de complejidad del ritmo en {0} no encaja con su {1}; instalarlo de nuevo.</translation>
    </message>
    <message>
        <source>The rhythm of the bar that begins here is surprising: {0} nats, where the map&apos;s bars have {1}. Check its snaps.</source>
        <translation>El ritmo del compás que empieza aquí sorprende: {0} nats, donde los compases del mapa tienen {1}. Revisar sus snaps.</translation>
    </message>
    <message>
        <source>The rhythm of {0} ({1} stars) is clearly simpler than that of {2} ({3} stars): {4} against {5}. Check that both are meant so.</source>
        <translation>El ritmo de {0} ({1} estrellas) es claramente más simple que el de {2} ({3} estrellas): {4} frente a {5}. Revisar que ambos sean intencionados.</translation>
    </message>
    <message>
        <source>The romanised fields can be typed and searched on every keyboard.</source>
        <translation>Los campos romanizados se pueden escribir y buscar con cualquier teclado.</translation>
    </message>
    <message>
        <source>The same moment of the song has the same samples in all difficulties of a key mode.</source>
        <translation>El mismo momento de la canción tiene las mismas muestras en todas las dificultades de un modo de teclas.</translation>
    </message>
    <message>
        <source>The same sample on two notes of a chord is louder than meant.</source>
        <translation>La misma muestra en dos notas de un acorde suena más fuerte de lo previsto.</translation>
    </message>
    <message>
        <source>The same sound of the song has the same hit sound in all difficulties.</source>
        <translation>El mismo sonido de la canción tiene el mismo hitsound en todas las dificultades.</translation>
    </message>
    <message>
        <source>The sample &quot;{0}&quot; of this object is not in the folder.</source>
        <translation>La muestra «{0}» de este objeto no está en la carpeta.</translation>
    </message>
    <message>
        <source>The scroll speed is {0}x here; {1}x is that of the rest of the map.</source>
        <translation>La velocidad de desplazamiento es {0}x aquí; {1}x es la del resto del mapa.</translation>
    </message>
    <message>
        <source>The scroll speed is {0}x; {1}x keeps it even here.</source>
        <translation>La velocidad de desplazamiento es {0}x; {1}x la mantiene constante aquí.</translation>
    </message>
    <message>
        <source>The section &quot;{0}&quot; names no bars; write, for example, &quot;intro 8 bars&quot;.</source>
        <translation>La sección &quot;{0}&quot; no nombra compases; escribe, por ejemplo, &quot;intro 8 bars&quot;.</translation>
    </message>
    <message>
        <source>The sections are empty; write, for example, &quot;intro 8 bars, drop 16 bars&quot;.</source>
        <translation>Las secciones están vacías; escribe, por ejemplo, &quot;intro 8 bars, drop 16 bars&quot;.</translation>
    </message>
    <message>
        <source>The sections last {0} s together; a song may have {1} s at most.</source>
        <translation>Las secciones duran {0} s en total; una canción puede tener {1} s como máximo.</translation>
    </message>
    <message>
        <source>The set has another picture named {0}; rename yours and choose it again.</source>
        <translation>El set tiene otra imagen llamada {0}; renombrar la propia y elegirla de nuevo.</translation>
    </message>
    <message>
        <source>The settings in {0} could not be read ({1}); {2}.</source>
        <translation>No se pudieron leer los ajustes en {0} ({1}); {2}.</translation>
    </message>
    <message>
        <source>The shape of this juice stream</source>
        <translation>La forma de este juice stream</translation>
    </message>
    <message>
        <source>The shape of this slider</source>
        <translation>La forma de este slider</translation>
    </message>
    <message>
        <source>The slider has a length of {0} px.</source>
        <translation>El slider tiene una longitud de {0} px.</translation>
    </message>
    <message>
        <source>The slider has no anchor after its head, so no body.</source>
        <translation>El slider no tiene ancla tras su cabeza, así que no tiene cuerpo.</translation>
    </message>
    <message>
        <source>The slider has {0} anchors for {1} px of length. Are they all needed?</source>
        <translation>El slider tiene {0} anclas en {1} px de longitud. ¿Hacen falta todas?</translation>
    </message>
    <message>
        <source>The slider lasts {0} ms; an Easy should give {1} ms.</source>
        <translation>El slider dura {0} ms; un Easy debería dar {1} ms.</translation>
    </message>
    <message>
        <source>The slider runs over its own path, so one cannot see where the ball goes. Is it readable?</source>
        <translation>El slider pasa sobre su propio recorrido, así que no se ve adónde va la bola. ¿Es legible?</translation>
    </message>
    <message>
        <source>The slider tail is {0} px off the screen.</source>
        <translation>La cola del slider está {0} px fuera de la pantalla.</translation>
    </message>
    <message>
        <source>The slider&apos;s body is {0} px off the screen.</source>
        <translation>El cuerpo del slider está {0} px fuera de la pantalla.</translation>
    </message>
    <message>
        <source>The small version of V32, for machines without a graphics card.</source>
        <translation>La versión pequeña de V32, para equipos sin tarjeta gráfica.</translation>
    </message>
    <message>
        <source>The smallest of the older models; positions are refined by a second model.</source>
        <translation>El más pequeño de los modelos antiguos; un segundo modelo refina las posiciones.</translation>
    </message>
    <message>
        <source>The song does not have the beats of the red lines ({0} BPM from {1}); find the timing again before you map on them.</source>
        <translation>La canción no tiene los pulsos de las líneas rojas ({0} BPM desde {1}); buscar de nuevo el timing antes de mapear sobre ellas.</translation>
    </message>
    <message>
        <source>The song has nothing to map in the chosen range; choose a longer one.</source>
        <translation>La canción no tiene nada que mapear en el rango elegido; elegir uno más largo.</translation>
    </message>
    <message>
        <source>The song has {0} BPM, which is too far from {1} to stretch it; choose a tempo nearer to its own.</source>
        <translation>La canción tiene {0} BPM, demasiado lejos de {1} para estirarla; elige un tempo más cercano al suyo.</translation>
    </message>
    <message>
        <source>The song is at about {0} BPM, not at the {1} BPM of the red line at {2}; correct the BPM before you map on it.</source>
        <translation>La canción va a unos {0} BPM, no a los {1} BPM de la línea roja en {2}; corregir el BPM antes de mapear sobre ella.</translation>
    </message>
    <message>
        <source>The song needs {0} MiB, but only {1} MiB are free on the disk of {2}; make room, or name a folder on another disk.</source>
        <translation>La canción necesita {0} MiB, pero solo hay {1} MiB libres en el disco de {2}; haz sitio o usa una carpeta en otro disco.</translation>
    </message>
    <message>
        <source>The sound device that plays the song.</source>
        <translation>El dispositivo de sonido que reproduce la canción.</translation>
    </message>
    <message>
        <source>The spinner begins {0} ms after the object before; leave {1} ms.</source>
        <translation>El spinner empieza {0} ms después del objeto anterior; dejar {1} ms.</translation>
    </message>
    <message>
        <source>The spinner lasts {0} ms, in which Auto {1} get 1,000 points at OD {2}.</source>
        <translation>El spinner dura {0} ms, en los que Auto {1} llega a 1000 puntos con OD {2}.</translation>
    </message>
    <message>
        <source>The spinner lasts {0} ms; here it should be at least {1} ms.</source>
        <translation>El spinner dura {0} ms; aquí debería durar al menos {1} ms.</translation>
    </message>
    <message>
        <source>The star rating of {0} cannot be computed: {1}.</source>
        <translation>No se pueden calcular las estrellas de {0}: {1}.</translation>
    </message>
    <message>
        <source>The star rating of {0} is not computed: it has far too many or too distant objects.</source>
        <translation>No se calculan las estrellas de {0}: tiene demasiados objetos, o demasiado alejados.</translation>
    </message>
    <message>
        <source>The star rating of {0} is not computed: it is larger than {1} MiB.</source>
        <translation>No se calculan las estrellas de {0}: ocupa más de {1} MiB.</translation>
    </message>
    <message>
        <source>The star rating of {0} is not computed: its sliders or spinners are far too long.</source>
        <translation>No se calculan las estrellas de {0}: sus sliders o spinners son demasiado largos.</translation>
    </message>
    <message>
        <source>The stars were brought from {0} to {1} by writing the fullest parts again ({2} in {3} s).</source>
        <translation>Las estrellas pasaron de {0} a {1} al escribir de nuevo las partes más llenas ({2} en {3} s).</translation>
    </message>
    <message>
        <source>The storyboard draws {0} pictures over the objects, first &quot;{1}&quot;.</source>
        <translation>El storyboard dibuja {0} imágenes sobre los objetos, la primera «{1}».</translation>
    </message>
    <message>
        <source>The storyboard of the {0} file plays {1}, first &quot;{2}&quot; at {3} %. None may stand in for a hit sound.</source>
        <translation>El storyboard del archivo {0} reproduce {1}, el primero «{2}» al {3} %. Ninguno puede hacer de hitsound.</translation>
    </message>
    <message>
        <source>The storyboard picture &quot;{0}&quot; is not in the folder.</source>
        <translation>La imagen de storyboard «{0}» no está en la carpeta.</translation>
    </message>
    <message>
        <source>The style &quot;{0}&quot; has a slot that this model does not have; it is for another model.</source>
        <translation>El estilo «{0}» tiene un hueco que este modelo no tiene; es para otro modelo.</translation>
    </message>
    <message>
        <source>The style needs a name with letters or digits.</source>
        <translation>El estilo necesita un nombre con letras o cifras.</translation>
    </message>
    <message>
        <source>The style {0} is not better than its base, so there is nothing to merge.</source>
        <translation>El estilo {0} no es mejor que su base, así que no hay nada que fusionar.</translation>
    </message>
    <message>
        <source>The tag &quot;{0}&quot; is not in all difficulties; before the set is uploaded, it goes into each.</source>
        <translation>La etiqueta «{0}» no está en todas las dificultades; antes de subir el set, va en cada una.</translation>
    </message>
    <message>
        <source>The tags differ from the other difficulties: {0}.</source>
        <translation>Las etiquetas difieren de las demás dificultades: {0}.</translation>
    </message>
    <message>
        <source>The tags name no {0}, such as {1} or {2}.</source>
        <translation>Las etiquetas no nombran {0}, como {1} o {2}.</translation>
    </message>
    <message>
        <source>The tags name the Mappers&apos; Guild: make sure that the background is free to use.</source>
        <translation>Las etiquetas nombran la Mappers&apos; Guild: comprobar que el fondo sea de uso libre.</translation>
    </message>
    <message>
        <source>The tags say nightcore, so write &quot;{0}&quot; in the {1}: &quot;{2}&quot;.</source>
        <translation>Las etiquetas dicen nightcore, así que escribir «{0}» en {1}: «{2}».</translation>
    </message>
    <message>
        <source>The tail of this juice stream</source>
        <translation>La cola de este juice stream</translation>
    </message>
    <message>
        <source>The tail of this slider</source>
        <translation>La cola de este slider</translation>
    </message>
    <message>
        <source>The task {0} changes or answers a difficulty; name one (--beatmap).</source>
        <translation>La tarea {0} cambia o responde a una dificultad; indicar una (--beatmap).</translation>
    </message>
    <message>
        <source>The task {0} is unknown; use {1}.</source>
        <translation>La tarea {0} es desconocida; usar {1}.</translation>
    </message>
    <message>
        <source>The tempo becomes {0} BPM; a green line of {1}x would keep the speed.</source>
        <translation>El tempo pasa a {0} BPM; una línea verde de {1}x mantendría la velocidad.</translation>
    </message>
    <message>
        <source>The tempo is {0} BPM here, but {1} BPM in [{2}].</source>
        <translation>El tempo es {0} BPM aquí, pero {1} BPM en [{2}].</translation>
    </message>
    <message>
        <source>The timing has no usable red line: give the song a BPM and an offset first.</source>
        <translation>El timing no tiene línea roja útil: dar antes un BPM y un offset a la canción.</translation>
    </message>
    <message>
        <source>The timing is doubtful; check BPM and offset before you map on it.</source>
        <translation>El timing es dudoso; revisar BPM y offset antes de mapear con él.</translation>
    </message>
    <message>
        <source>The timing was found in the audio and is doubtful; check BPM and offset before you map on it.</source>
        <translation>El timing se halló en el audio y es dudoso; revisar BPM y offset antes de mapear con él.</translation>
    </message>
    <message>
        <source>The token for models that ask for a login.</source>
        <translation>El token para los modelos que piden iniciar sesión.</translation>
    </message>
    <message>
        <source>The video &quot;{0}&quot; has an audio track; remove it.</source>
        <translation>El vídeo «{0}» tiene pista de audio; quitarla.</translation>
    </message>
    <message>
        <source>The video &quot;{0}&quot; has {1} x {2} pixels; 1280 x 720 is the most.</source>
        <translation>El vídeo «{0}» tiene {1} x {2} píxeles; el máximo es 1280 x 720.</translation>
    </message>
    <message>
        <source>The video &quot;{0}&quot; is not in the folder; it may have been downloaded without.</source>
        <translation>El vídeo «{0}» no está en la carpeta; quizá se descargó sin él.</translation>
    </message>
    <message>
        <source>The video starts at {0} ms, but at {1} ms in other difficulties.</source>
        <translation>El vídeo empieza en {0} ms, pero en {1} ms en otras dificultades.</translation>
    </message>
    <message>
        <source>The website and song select play the same part of the song, whatever difficulty is chosen.</source>
        <translation>El sitio web y la selección de canciones reproducen la misma parte, sea cual sea la dificultad elegida.</translation>
    </message>
    <message>
        <source>The website cuts fields of more than 81 characters; artist, title, creator and name are never empty.</source>
        <translation>El sitio web corta los campos de más de 81 caracteres; artista, título, creador y nombre nunca están vacíos.</translation>
    </message>
    <message>
        <source>The weight of {0} must lie between 0 and {1}, not {2}.</source>
        <translation>El peso de {0} debe estar entre 0 y {1}, no {2}.</translation>
    </message>
    <message>
        <source>The weights in {0} lack {1}, or have it in another size; download the model again.</source>
        <translation>A los pesos en {0} les falta {1}, o lo tienen en otro tamaño; descarga el modelo otra vez.</translation>
    </message>
    <message>
        <source>The year of {0} must lie between 2000 and 2099, not {1}.</source>
        <translation>El año de {0} debe estar entre 2000 y 2099, no {1}.</translation>
    </message>
    <message>
        <source>The {0} and the {1} are only {2} ms apart; leave at least {3} ms.</source>
        <translation>{0} y {1} distan solo {2} ms; deja al menos {3} ms.</translation>
    </message>
    <message>
        <source>The {0} and the {1} overlap in time: the second begins before the first has ended.</source>
        <translation>{0} y {1} se solapan en el tiempo: el segundo empieza antes de que acabe el primero.</translation>
    </message>
    <message>
        <source>The {0} are skinned only in part; missing: {1}. Add them or remove the others.</source>
        <translation>Los elementos ({0}) están en el skin solo en parte; faltan: {1}. Añadirlos o quitar los demás.</translation>
    </message>
    <message>
        <source>The {0} at {1} ms does not end.</source>
        <translation>En {1} ms, {0} no acaba.</translation>
    </message>
    <message>
        <source>The {0} gives a hyperdash, which this level must not have.</source>
        <translation>Aquí {0} da un hyperdash, que este nivel no debe tener.</translation>
    </message>
    <message>
        <source>The {0} gives a hyperdash; in a Rain only fruits should.</source>
        <translation>Aquí {0} da un hyperdash; en un Rain solo deberían darlo las frutas.</translation>
    </message>
    <message>
        <source>The {0} has {1} characters; the website shows {2}.</source>
        <translation>El campo {0} tiene {1} caracteres; el sitio web muestra {2}.</translation>
    </message>
    <message>
        <source>The {0} is &quot;{1}&quot; here, but &quot;{2}&quot; in most difficulties.</source>
        <translation>Aquí {0} es «{1}», pero «{2}» en la mayoría de dificultades.</translation>
    </message>
    <message>
        <source>The {0} is empty.</source>
        <translation>El campo {0} está vacío.</translation>
    </message>
    <message>
        <source>The {0} is on 1/{1} here, while {2}. Which fits the song?</source>
        <translation>Aquí {0} está en 1/{1}, mientras que {2}. ¿Qué encaja con la canción?</translation>
    </message>
    <message>
        <source>The {0} is {1} here, but {2} in {3} of {4} difficulties.</source>
        <translation>Aquí {0} es {1}, pero {2} en {3} de {4} dificultades.</translation>
    </message>
    <message>
        <source>The {0} is {1} ms off its tick, which is hardly felt.</source>
        <translation>{0}: a {1} ms de su tick, apenas se nota.</translation>
    </message>
    <message>
        <source>The {0} is {1} ms off its tick, which is hardly felt; one more object is off likewise.</source>
        <translation>{0}: a {1} ms de su tick, apenas se nota; otro objeto está igual.</translation>
    </message>
    <message>
        <source>The {0} is {1} ms off its tick, which is hardly felt; {2} more objects are off likewise.</source>
        <translation>{0}: a {1} ms de su tick, apenas se nota; otros {2} objetos están igual.</translation>
    </message>
    <message>
        <source>The {0} is {1} ms too {2} for the nearest tick.</source>
        <translation>Aquí {0} está {1} ms demasiado {2} para el tick más cercano.</translation>
    </message>
    <message>
        <source>The {0} is {1} px off the screen.</source>
        <translation>Aquí {0} está {1} px fuera de la pantalla.</translation>
    </message>
    <message>
        <source>The {0} lies {1} ms before a red line and fits only the timing before it. Which beat is meant?</source>
        <translation>Aquí {0} está {1} ms antes de una línea roja y solo encaja con el timing anterior. ¿A qué pulso corresponde?</translation>
    </message>
    <message>
        <source>The {0} line has a volume of {1} %, but only {2} to {3} % exist.</source>
        <translation>La línea {0} tiene un volumen de {1} %, pero solo existen de {2} a {3} %.</translation>
    </message>
    <message>
        <source>The {0}, &quot;{1}&quot;, holds &quot;{2}&quot;; only ASCII characters belong there.</source>
        <translation>El campo {0}, «{1}», contiene «{2}»; ahí solo van caracteres ASCII.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>There are no hit objects.</source>
        <translation>No hay objetos.</translation>
    </message>
    <message>
        <source>There are no hit sounds at all: no additions and one sample set.</source>
        <translation>No hay ningún hitsound: sin añadidos y con un solo banco de muestras.</translation>
    </message>
    <message>
        <source>There are {0} ms for this hyperdash; the level needs {1} ms.</source>
        <translation>Hay {0} ms para este hyperdash; el nivel necesita {1} ms.</translation>
    </message>
    <message>
        <source>There are {0} s of drain time; a rankable map needs {1} s.</source>
        <translation>Hay {0} s de drain time; un mapa rankeable necesita {1} s.</translation>
    </message>
    <message>
        <source>There is a space before and after a marker, and after a comma.</source>
        <translation>Hay un espacio antes y después de una marca, y después de una coma.</translation>
    </message>
    <message>
        <source>There is a style named {0} already; choose another name.</source>
        <translation>Ya hay un estilo llamado {0}; elige otro nombre.</translation>
    </message>
    <message>
        <source>There is no &quot;{0}&quot; in the folder, so the default sound plays instead.</source>
        <translation>No hay «{0}» en la carpeta, así que suena el sonido por defecto.</translation>
    </message>
    <message>
        <source>There is no .osu file in {0}; name a mapset&apos;s folder or one of its files.</source>
        <translation>No hay ningún archivo .osu en {0}; indicar la carpeta de un mapset o uno de sus archivos.</translation>
    </message>
    <message>
        <source>There is no background picture to take combo colours from; choose one, or leave that out.</source>
        <translation>No hay imagen de fondo de la que tomar los colores de combo; elija una, u omita eso.</translation>
    </message>
    <message>
        <source>There is no background.</source>
        <translation>No hay fondo.</translation>
    </message>
    <message>
        <source>There is no category &quot;{0}&quot;; choose one of {1}.</source>
        <translation>No hay categoría «{0}»; elegir una de {1}.</translation>
    </message>
    <message>
        <source>There is no compiler for the attention kernel: large models decode by torch alone.</source>
        <translation>No hay compilador para el núcleo de atención: los modelos grandes decodifican solo con torch.</translation>
    </message>
    <message>
        <source>There is no depth &quot;{0}&quot;; choose one of {1}.</source>
        <translation>No existe la profundidad «{0}»; elige entre {1}.</translation>
    </message>
    <message>
        <source>There is no device {0} that torch could use here; choose auto or cpu.</source>
        <translation>No hay ningún dispositivo {0} que torch pueda usar aquí; elegir auto o cpu.</translation>
    </message>
    <message>
        <source>There is no file {0}; name a song with --prompt-audio.</source>
        <translation>No existe el archivo {0}; indique una canción con --prompt-audio.</translation>
    </message>
    <message>
        <source>There is no filter “{0}”; the nearest is {1}.</source>
        <translation>No hay filtro «{0}»; el más parecido es {1}.</translation>
    </message>
    <message>
        <source>There is no filter “{0}”; there are {1}.</source>
        <translation>No hay filtro «{0}»; existen {1}.</translation>
    </message>
    <message>
        <source>There is no folder {0} to pack.</source>
        <translation>No hay carpeta {0} que empaquetar.</translation>
    </message>
    <message>
        <source>There is no goal &quot;{0}&quot;; choose one of {1}.</source>
        <translation>No existe el objetivo «{0}»; elige entre {1}.</translation>
    </message>
    <message>
        <source>There is no label {0}; labels are {1}.</source>
        <translation>No existe la etiqueta {0}; las etiquetas son {1}.</translation>
    </message>
    <message>
        <source>There is no map by {0} to take an example from.</source>
        <translation>No hay ningún mapa de {0} como modelo.</translation>
    </message>
    <message>
        <source>There is no map by {0}; the mappers are {1}.</source>
        <translation>No hay ningún mapa de {0}; los mappers son {1}.</translation>
    </message>
    <message>
        <source>There is no map to learn from{0}. Add maps, or take some back into the data set.</source>
        <translation>No hay ningún mapa del que aprender{0}. Añade mapas, o vuelve a incluir algunos en el conjunto de datos.</translation>
    </message>
    <message>
        <source>There is no map with a song to learn the rhythm from; name a folder of mapsets.</source>
        <translation>No hay ningún mapa con una canción de la que aprender el ritmo; indica una carpeta de mapsets.</translation>
    </message>
    <message>
        <source>There is no mode {0}; use osu, taiko, catch or mania.</source>
        <translation>No hay modo {0}; usar osu, taiko, catch o mania.</translation>
    </message>
    <message>
        <source>There is no model &quot;{0}&quot;: give a name from `models list`, a folder, or a hub id like owner/name.</source>
        <translation>No hay modelo «{0}»: dar un nombre de `models list`, una carpeta, o un id del hub como owner/name.</translation>
    </message>
    <message>
        <source>There is no music model &quot;{0}&quot;: give a name such as musicgen-small, a folder, or a hub id like owner/name.</source>
        <translation>No existe el modelo de música &quot;{0}&quot;: da un nombre como musicgen-small, una carpeta o un id del hub como owner/name.</translation>
    </message>
    <message>
        <source>There is no preset &quot;{0}&quot;; choose one of {1}.</source>
        <translation>No existe el preajuste «{0}»; elige entre {1}.</translation>
    </message>
    <message>
        <source>There is no preset named {0}; there are: {1}.</source>
        <translation>No hay preajuste llamado {0}; existen: {1}.</translation>
    </message>
    <message>
        <source>There is no red line number {0}; the map has {1}.</source>
        <translation>No hay línea roja número {0}; el mapa tiene {1}.</translation>
    </message>
    <message>
        <source>There is no red line to write; find the timing or add one first.</source>
        <translation>No hay línea roja que escribir; hallar el timing o añadir una antes.</translation>
    </message>
    <message>
        <source>There is no red line, so the map has no tempo. Time the song.</source>
        <translation>No hay línea roja, así que el mapa no tiene tempo. Poner el timing de la canción.</translation>
    </message>
    <message>
        <source>There is no spinner, so every full combo gives the same score. Does one fit anywhere?</source>
        <translation>No hay spinner, así que todo full combo da la misma puntuación. ¿Cabe alguno?</translation>
    </message>
    <message>
        <source>There is no status {0}; use {1}.</source>
        <translation>No hay estado {0}; usar {1}.</translation>
    </message>
    <message>
        <source>There is no {0} in {1}; scan the data set again.</source>
        <translation>No hay {0} en {1}; vuelve a leer el conjunto de datos.</translation>
    </message>
    <message>
        <source>There is no {0} to take the style from; name an .osu file or a folder of mapsets.</source>
        <translation>No existe {0} del que tomar el estilo; indica un archivo .osu o una carpeta de mapsets.</translation>
    </message>
    <message>
        <source>There is no {0}; name a data set or a folder of mapsets.</source>
        <translation>No existe {0}; indica un conjunto de datos o una carpeta de mapsets.</translation>
    </message>
    <message>
        <source>There is no {0}; name a data set, a prepared folder or a folder of mapsets.</source>
        <translation>No existe {0}; indica un conjunto de datos, una carpeta preparada o una carpeta de mapsets.</translation>
    </message>
    <message>
        <source>There is no {0}; name a folder of mapsets, an .osz file or a data set&apos;s folder.</source>
        <translation>No existe {0}; indica una carpeta de mapsets, un archivo .osz o la carpeta de un conjunto de datos.</translation>
    </message>
    <message>
        <source>There is no {0}; name an .osu file, an .osz file or a mapset folder.</source>
        <translation>No hay {0}; indicar un archivo .osu, un archivo .osz o la carpeta de un mapset.</translation>
    </message>
    <message>
        <source>There is no {0}; name the file of a style.</source>
        <translation>No existe {0}; indica el archivo de un estilo.</translation>
    </message>
    <message>
        <source>There is not enough memory to train with {0} windows at once; use {1}. What was trained so far is kept.</source>
        <translation>No hay memoria suficiente para entrenar con {0} ventanas a la vez; usa {1}. Lo entrenado hasta ahora se conserva.</translation>
    </message>
    <message>
        <source>There is nothing of {0} on this machine.</source>
        <translation>No hay nada de {0} en este equipo.</translation>
    </message>
    <message>
        <source>There is only one combo colour, so one combo cannot be told from the next.</source>
        <translation>Solo hay un color de combo, así que un combo no se distingue del siguiente.</translation>
    </message>
    <message>
        <source>There is only one song, so none could be held out to measure the training against.</source>
        <translation>Solo hay una canción, así que no se pudo reservar ninguna para medir el entrenamiento.</translation>
    </message>
    <message>
        <source>There should be {0} in the {1}: &quot;{2}&quot;.</source>
        <translation>Debería haber {0} en {1}: «{2}».</translation>
    </message>
    <message>
        <source>There was not enough memory for this; close other programs or choose a smaller model.</source>
        <translation>No hubo memoria suficiente para esto; cerrar otros programas o elegir un modelo más pequeño.</translation>
    </message>
    <message>
        <source>These notes</source>
        <translation>Estas notas</translation>
    </message>
    <message>
        <source>These objects</source>
        <translation>Estos objetos</translation>
    </message>
    <message>
        <source>This banana shower</source>
        <translation>Esta lluvia de plátanos</translation>
    </message>
    <message>
        <source>This bar line</source>
        <translation>Esta línea de compás</translation>
    </message>
    <message>
        <source>This beat</source>
        <translation>Este pulso</translation>
    </message>
    <message>
        <source>This big don</source>
        <translation>Este don grande</translation>
    </message>
    <message>
        <source>This big kat</source>
        <translation>Este kat grande</translation>
    </message>
    <message>
        <source>This checkpoint ({0}) cannot be shown another difficulty; choose the bundled model, V29 or V31.</source>
        <translation>A este checkpoint ({0}) no se le puede mostrar otra dificultad; elegir el modelo incluido, V29 o V31.</translation>
    </message>
    <message>
        <source>This checkpoint ({0}) cannot write {1}; choose another model.</source>
        <translation>Este checkpoint ({0}) no puede escribir {1}; elegir otro modelo.</translation>
    </message>
    <message>
        <source>This checkpoint ({0}) does not know osu!{1}.</source>
        <translation>Este checkpoint ({0}) no conoce osu!{1}.</translation>
    </message>
    <message>
        <source>This checkpoint ({0}) is shown difficulties of its own mode; leave --mode out.</source>
        <translation>A este checkpoint ({0}) se le muestran dificultades de su propio modo; omitir --mode.</translation>
    </message>
    <message>
        <source>This checkpoint needs audio at {0} Hz, which Beatwright does not make.</source>
        <translation>Este checkpoint necesita audio a {0} Hz, que Beatwright no produce.</translation>
    </message>
    <message>
        <source>This checkpoint was not trained with any {0}; choose another model.</source>
        <translation>Este checkpoint no se entrenó con ningún {0}; elegir otro modelo.</translation>
    </message>
    <message>
        <source>This checkpoint was not trained with the {0} that is asked for; it lies outside of what it knows. Choose another value, or another model.</source>
        <translation>Este checkpoint no se entrenó con el {0} que se pide; queda fuera de lo que conoce. Elegir otro valor, u otro modelo.</translation>
    </message>
    <message>
        <source>This circle</source>
        <translation>Este circle</translation>
    </message>
    <message>
        <source>This combo has {0} fruits; {1} are the guideline at this level.</source>
        <translation>Este combo tiene {0} frutas; {1} es la pauta en este nivel.</translation>
    </message>
    <message>
        <source>This dash is {0} px short of a hyperdash.</source>
        <translation>A este dash le faltan {0} px para ser hyperdash.</translation>
    </message>
    <message>
        <source>This denden</source>
        <translation>Este denden</translation>
    </message>
    <message>
        <source>This difficulty uses &quot;{0}&quot;, others &quot;{1}&quot;; a set has one song.</source>
        <translation>Esta dificultad usa «{0}», otras «{1}»; un set tiene una sola canción.</translation>
    </message>
    <message>
        <source>This don</source>
        <translation>Este don</translation>
    </message>
    <message>
        <source>This drumroll</source>
        <translation>Este redoble</translation>
    </message>
    <message>
        <source>This finisher in a fast pattern is not its last note or has the colour of the note before.</source>
        <translation>Este finisher en un patrón rápido no es su última nota o tiene el color de la nota anterior.</translation>
    </message>
    <message>
        <source>This fruit</source>
        <translation>Esta fruta</translation>
    </message>
    <message>
        <source>This is a {0}; a {1} would be expected here.</source>
        <translation>Esto es {0}; aquí se esperaría {1}.</translation>
    </message>
    <message>
        <source>This is a {0}; a {1} would be expected.</source>
        <translation>Esto es {0}; se esperaría {1}.</translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation>No es un archivo corriente.</translation>
    </message>
    <message>
        <source>This juice stream</source>
        <translation>Este juice stream</translation>
    </message>
    <message>
        <source>This jump is {0} times as wide as others of its rhythm shortly before.</source>
        <translation>Este salto es {0} veces más ancho que otros de su ritmo poco antes.</translation>
    </message>
    <message>
        <source>This kat</source>
        <translation>Este kat</translation>
    </message>
    <message>
        <source>This kiai change</source>
        <translation>Este cambio de kiai</translation>
    </message>
    <message>
        <source>This link points to a file that is not there.</source>
        <translation>Este enlace apunta a un archivo que no está.</translation>
    </message>
    <message>
        <source>This long note</source>
        <translation>Esta nota larga</translation>
    </message>
    <message>
        <source>This music model needs the package {0}, which is not part of this build; install Beatwright by pip or from its source, or bring a song of your own with --provider file.</source>
        <translation>Este modelo de música necesita el paquete {0}, que esta versión no incluye; instala Beatwright con pip o desde su código, o usa una canción tuya con --provider file.</translation>
    </message>
    <message>
        <source>This note</source>
        <translation>Esta nota</translation>
    </message>
    <message>
        <source>This object</source>
        <translation>Este objeto</translation>
    </message>
    <message>
        <source>This object sounds at {0} %, hardly heard over the song.</source>
        <translation>Este objeto suena al {0} %, apenas se oye sobre la canción.</translation>
    </message>
    <message>
        <source>This object sounds at {0} %, perhaps too quiet for the song.</source>
        <translation>Este objeto suena al {0} %, quizá demasiado bajo para la canción.</translation>
    </message>
    <message>
        <source>This red line</source>
        <translation>Esta línea roja</translation>
    </message>
    <message>
        <source>This red line ({0}) does not exist in [{1}].</source>
        <translation>Esta línea roja ({0}) no existe en [{1}].</translation>
    </message>
    <message>
        <source>This red line changes nothing: same tempo and meter, on a downbeat of the line before. Remove it.</source>
        <translation>Esta línea roja no cambia nada: mismo tempo y compás, en un primer pulso de la línea anterior. Quitarla.</translation>
    </message>
    <message>
        <source>This red line repeats the timing before it and only {0}. If that is not meant, {1}.</source>
        <translation>Esta línea roja repite el timing anterior y solo {0}. Si no es la intención, {1}.</translation>
    </message>
    <message>
        <source>This red line repeats the timing before it; what else it changes, a green line can change.</source>
        <translation>Esta línea roja repite el timing anterior; lo demás que cambia lo puede cambiar una línea verde.</translation>
    </message>
    <message>
        <source>This scroll speed change</source>
        <translation>Este cambio de velocidad de desplazamiento</translation>
    </message>
    <message>
        <source>This slider</source>
        <translation>Este slider</translation>
    </message>
    <message>
        <source>This slider has more repeats than would be expected.</source>
        <translation>Este slider tiene más repeticiones de las esperables.</translation>
    </message>
    <message>
        <source>This slider would be expected to end without another anchor.</source>
        <translation>Se esperaría que este slider acabara sin otra ancla.</translation>
    </message>
    <message>
        <source>This slider would be expected to go on with more anchors before it ends.</source>
        <translation>Se esperaría que este slider siguiera con más anclas antes de acabar.</translation>
    </message>
    <message>
        <source>This slider would be expected to repeat once more.</source>
        <translation>Se esperaría que este slider se repitiera una vez más.</translation>
    </message>
    <message>
        <source>This slider&apos;s repeat sounds at {0} %, next to nothing. Is there no sound in the song?</source>
        <translation>La repetición de este slider suena al {0} %, casi nada. ¿No hay ningún sonido en la canción?</translation>
    </message>
    <message>
        <source>This spinner</source>
        <translation>Este spinner</translation>
    </message>
    <message>
        <source>This step has no request that could be made again.</source>
        <translation>Este paso no tiene petición que se pueda repetir.</translation>
    </message>
    <message>
        <source>This step was not undone.</source>
        <translation>Este paso no se deshizo.</translation>
    </message>
    <message>
        <source>This step was undone already.</source>
        <translation>Este paso ya se deshizo.</translation>
    </message>
    <message>
        <source>This {0} begins {1} ms before a line that would change its slider velocity.</source>
        <translation>Aquí {0} empieza {1} ms antes de una línea que cambiaría su velocidad de slider.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Timing</translation>
    </message>
    <message>
        <source>To silence a sample one uses osu!&apos;s blank.wav of 44 bytes, which costs nothing.</source>
        <translation>Para silenciar una muestra se usa el blank.wav de osu!, de 44 bytes, que no cuesta nada.</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>Demasiado corto</translation>
    </message>
    <message>
        <source>Training an adapter takes the package peft; run Beatwright from its source.</source>
        <translation>Entrenar un adaptador requiere el paquete peft; ejecuta Beatwright desde su código fuente.</translation>
    </message>
    <message>
        <source>Training the rhythm model</source>
        <translation>Entrenando el modelo de ritmo</translation>
    </message>
    <message>
        <source>Trying out the fullest part</source>
        <translation>Probando la parte más densa</translation>
    </message>
    <message>
        <source>Two bar lines may appear {0} ms apart; move the red line or omit its bar line.</source>
        <translation>Pueden aparecer dos líneas de compás a {0} ms; mover la línea roja u omitir su línea de compás.</translation>
    </message>
    <message>
        <source>Two difficulties are called [{0}]; give each its own name.</source>
        <translation>Dos dificultades se llaman [{0}]; dar a cada una su nombre.</translation>
    </message>
    <message>
        <source>Two difficulties that put one sound at two times, for example 1/4 and 1/6, cannot both be right.</source>
        <translation>Dos dificultades que ponen un sonido en dos tiempos, por ejemplo 1/4 y 1/6, no pueden ser ambas correctas.</translation>
    </message>
    <message>
        <source>Two lines of a colour at one time may change places when the map is loaded.</source>
        <translation>Dos líneas de un color en el mismo tiempo pueden intercambiarse al cargar el mapa.</translation>
    </message>
    <message>
        <source>Two {0} lines stand at the same time; which one counts is chance. Keep one.</source>
        <translation>Dos líneas {0} están en el mismo tiempo; cuál vale es azar. Dejar una.</translation>
    </message>
    <message>
        <source>Unexpected object</source>
        <translation>Objeto inesperado</translation>
    </message>
    <message>
        <source>Unreadable stack</source>
        <translation>Pila ilegible</translation>
    </message>
    <message>
        <source>Unreadable stack with Hard Rock</source>
        <translation>Pila ilegible con Hard Rock</translation>
    </message>
    <message>
        <source>Unsnapped object</source>
        <translation>Objeto sin ajustar</translation>
    </message>
    <message>
        <source>Unused end of the song</source>
        <translation>Final de la canción sin usar</translation>
    </message>
    <message>
        <source>Unused files</source>
        <translation>Archivos sin usar</translation>
    </message>
    <message>
        <source>Unusually large jump</source>
        <translation>Salto inusualmente grande</translation>
    </message>
    <message>
        <source>Unusually many anchors</source>
        <translation>Número inusual de anclas</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Use the network</source>
        <translation>Usar la red</translation>
    </message>
    <message>
        <source>Use the tags of most difficulties.</source>
        <translation>Usar las etiquetas de la mayoría de dificultades.</translation>
    </message>
    <message>
        <source>V30 always writes hitsounds.</source>
        <translation>V30 siempre escribe hitsounds.</translation>
    </message>
    <message>
        <source>V30 cannot be given a map without hitsounds; choose V29 or V31.</source>
        <translation>A V30 no se le puede dar un mapa sin hitsounds; elegir V29 o V31.</translation>
    </message>
    <message>
        <source>V30 cannot be given another difficulty; choose V29 or V31.</source>
        <translation>A V30 no se le puede dar otra dificultad; elegir V29 o V31.</translation>
    </message>
    <message>
        <source>V30 has no class tokens that guidance could strengthen.</source>
        <translation>V30 no tiene tokens de clase que la guía pueda reforzar.</translation>
    </message>
    <message>
        <source>V30 was not trained with descriptors; choose V29, V31 or V32 for them.</source>
        <translation>V30 no se entrenó con descriptores; para ellos, elegir V29, V31 o V32.</translation>
    </message>
    <message>
        <source>V30 was not trained with years; choose another model for that.</source>
        <translation>V30 no se entrenó con años; para ellos, elegir otro modelo.</translation>
    </message>
    <message>
        <source>V32 cannot be given a map without hitsounds; choose V29 or V31.</source>
        <translation>A V32 no se le puede dar un mapa sin hitsounds; elegir V29 o V31.</translation>
    </message>
    <message>
        <source>V32 cannot be given another difficulty; choose V29 or V31.</source>
        <translation>A V32 no se le puede dar otra dificultad; elegir V29 o V31.</translation>
    </message>
    <message>
        <source>V32 does not write kiai; it is kept from the map where there is one.</source>
        <translation>V32 no escribe kiai; se conserva el del mapa, si lo hay.</translation>
    </message>
    <message>
        <source>V32 mini cannot be given a map without hitsounds; choose V29 or V31.</source>
        <translation>A V32 mini no se le puede dar un mapa sin hitsounds; elegir V29 o V31.</translation>
    </message>
    <message>
        <source>V32 mini cannot be given another difficulty; choose V29 or V31.</source>
        <translation>A V32 mini no se le puede dar otra dificultad; elegir V29 o V31.</translation>
    </message>
    <message>
        <source>V32 mini does not write kiai; it is kept from the map where there is one.</source>
        <translation>V32 mini no escribe kiai; se conserva el del mapa, si lo hay.</translation>
    </message>
    <message>
        <source>Version markers in the title</source>
        <translation>Indicaciones de versión en el título</translation>
    </message>
    <message>
        <source>Video in some difficulties</source>
        <translation>Vídeo en algunas dificultades</translation>
    </message>
    <message>
        <source>Video offset differs</source>
        <translation>Offset de vídeo distinto</translation>
    </message>
    <message>
        <source>Video resolution</source>
        <translation>Resolución del vídeo</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Volume of the hitsounds, %.</source>
        <translation>Volumen de los hitsounds, %.</translation>
    </message>
    <message>
        <source>Volume of the song, %.</source>
        <translation>Volumen de la canción, %.</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volúmenes</translation>
    </message>
    <message>
        <source>What another program saved at that moment is a backup now: {0}.</source>
        <translation>Lo que otro programa guardó en ese momento es ahora una copia: {0}.</translation>
    </message>
    <message>
        <source>What one clicks is heard over the song.</source>
        <translation>Lo que se pulsa se oye por encima de la canción.</translation>
    </message>
    <message>
        <source>What the wheel does over the timeline: seek goes by the beat divisor, scroll moves the view.</source>
        <translation>Qué hace la rueda sobre la línea de tiempo: seek avanza por divisor de pulso, scroll mueve la vista.</translation>
    </message>
    <message>
        <source>What your maps choose more often did not bring the patterns nearer on held-out songs; it is left out.</source>
        <translation>Lo que tus mapas eligen más a menudo no acercó los patrones en las canciones reservadas; se deja fuera.</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Rueda</translation>
    </message>
    <message>
        <source>Where downloaded models are kept.</source>
        <translation>Dónde se guardan los modelos descargados.</translation>
    </message>
    <message>
        <source>Where models run, for requests that do not say it; auto takes a graphics card where there is one.</source>
        <translation>Dónde se ejecutan los modelos, si la petición no lo dice; auto usa una tarjeta gráfica donde la hay.</translation>
    </message>
    <message>
        <source>Where the last file dialog was.</source>
        <translation>Dónde estuvo el último diálogo de archivos.</translation>
    </message>
    <message>
        <source>Where the window is, in base64.</source>
        <translation>Dónde está la ventana, en base64.</translation>
    </message>
    <message>
        <source>Whether anything is asked of the network at all: downloads of models, and news of versions.</source>
        <translation>Si se pide algo a la red: descargas de modelos y avisos de versiones.</translation>
    </message>
    <message>
        <source>Whether controls that move by themselves do; reduced keeps them still, and system asks the system.</source>
        <translation>Si los controles que se mueven solos lo hacen; reduced los deja quietos, y system consulta al sistema.</translation>
    </message>
    <message>
        <source>Whether hitsounds are played.</source>
        <translation>Si suenan los hitsounds.</translation>
    </message>
    <message>
        <source>Whether objects in the playfield linger after their time, as in the editor.</source>
        <translation>Si los objetos del campo de juego permanecen tras su tiempo, como en el editor.</translation>
    </message>
    <message>
        <source>Whether the map that is open in osu! opens here too.</source>
        <translation>Si el mapa abierto en osu! se abre aquí también.</translation>
    </message>
    <message>
        <source>Whether the metronome ticks.</source>
        <translation>Si suena el metrónomo.</translation>
    </message>
    <message>
        <source>Whether to ask once a day for a newer version; nothing about you is sent, nothing is installed.</source>
        <translation>Si se busca una vez al día una versión más reciente; no se envía nada personal ni se instala nada.</translation>
    </message>
    <message>
        <source>Whoever searches for a mapper finds the sets with their guest difficulties.</source>
        <translation>Quien busca a un mapper encuentra los sets con sus dificultades invitadas.</translation>
    </message>
    <message>
        <source>Windows does not let Beatwright register itself: {0}.</source>
        <translation>Windows no deja que Beatwright se registre: {0}.</translation>
    </message>
    <message>
        <source>Windows does not let Beatwright take its entries back: {0}.</source>
        <translation>Windows no deja que Beatwright retire sus entradas: {0}.</translation>
    </message>
    <message>
        <source>With Hard Rock objects appear later, so that stacks may fall on one place.</source>
        <translation>Con Hard Rock los objetos aparecen más tarde, así que las pilas pueden caer en un mismo lugar.</translation>
    </message>
    <message>
        <source>Without a spinner all full combos have one score.</source>
        <translation>Sin un spinner, todos los full combos dan la misma puntuación.</translation>
    </message>
    <message>
        <source>Without hit sounds</source>
        <translation>Sin hitsounds</translation>
    </message>
    <message>
        <source>Write &quot;{0}&quot; in the {1}: &quot;{2}&quot;.</source>
        <translation>Escribir «{0}» en {1}: «{2}».</translation>
    </message>
    <message>
        <source>Writing failed ({0}), and not all could be put back: {1}.</source>
        <translation>Falló la escritura ({0}), y no todo se pudo reponer: {1}.</translation>
    </message>
    <message>
        <source>[{0}] seems to hold only hit sounds; delete it before the set is ranked.</source>
        <translation>[{0}] parece contener solo hitsounds; borrarla antes de rankear el set.</translation>
    </message>
    <message>
        <source>a Bézier anchor</source>
        <translation>un ancla Bézier</translation>
    </message>
    <message>
        <source>a Catmull anchor</source>
        <translation>un ancla Catmull</translation>
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
        <translation>un pulso</translation>
    </message>
    <message>
        <source>a circle</source>
        <translation>un circle</translation>
    </message>
    <message>
        <source>a clap</source>
        <translation>clap</translation>
    </message>
    <message>
        <source>a denden</source>
        <translation>un denden</translation>
    </message>
    <message>
        <source>a descriptor that it should not have; may be given again</source>
        <translation>un descriptor que no debería tener; se puede repetir</translation>
    </message>
    <message>
        <source>a descriptor that the map should have; may be given again</source>
        <translation>un descriptor que el mapa debería tener; se puede repetir</translation>
    </message>
    <message>
        <source>a difficulty for each of these stars</source>
        <translation>una dificultad para cada una de estas estrellas</translation>
    </message>
    <message>
        <source>a difficulty of the set</source>
        <translation>una dificultad del set</translation>
    </message>
    <message>
        <source>a drumroll</source>
        <translation>un redoble</translation>
    </message>
    <message>
        <source>a finish</source>
        <translation>finish</translation>
    </message>
    <message>
        <source>a finish and a clap</source>
        <translation>finish y clap</translation>
    </message>
    <message>
        <source>a fruit</source>
        <translation>una fruta</translation>
    </message>
    <message>
        <source>a green line would do</source>
        <translation>basta una línea verde</translation>
    </message>
    <message>
        <source>a juice stream</source>
        <translation>un juice stream</translation>
    </message>
    <message>
        <source>a kiai change</source>
        <translation>un cambio de kiai</translation>
    </message>
    <message>
        <source>a large model writes the fullest parts again until the stars fit</source>
        <translation>un modelo grande escribe de nuevo las partes más llenas hasta que las estrellas encajen</translation>
    </message>
    <message>
        <source>a long note</source>
        <translation>una nota larga</translation>
    </message>
    <message>
        <source>a map, or a folder of maps, whose patterns to follow; may be given again</source>
        <translation>un mapa, o una carpeta de mapas, cuyos patrones seguir; puede repetirse</translation>
    </message>
    <message>
        <source>a new bar</source>
        <translation>un compás nuevo</translation>
    </message>
    <message>
        <source>a new combo</source>
        <translation>un combo nuevo</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>una nota</translation>
    </message>
    <message>
        <source>a red anchor</source>
        <translation>un ancla roja</translation>
    </message>
    <message>
        <source>a red line</source>
        <translation>una línea roja</translation>
    </message>
    <message>
        <source>a scroll speed change</source>
        <translation>un cambio de velocidad de desplazamiento</translation>
    </message>
    <message>
        <source>a slider</source>
        <translation>un slider</translation>
    </message>
    <message>
        <source>a song without a set</source>
        <translation>una canción sin set</translation>
    </message>
    <message>
        <source>a speed of {0}×</source>
        <translation>una velocidad de {0}×</translation>
    </message>
    <message>
        <source>a spinner</source>
        <translation>un spinner</translation>
    </message>
    <message>
        <source>a tag; may be given again</source>
        <translation>una etiqueta; se puede repetir</translation>
    </message>
    <message>
        <source>a volume of {0} %</source>
        <translation>un volumen del {0} %</translation>
    </message>
    <message>
        <source>a whistle</source>
        <translation>whistle</translation>
    </message>
    <message>
        <source>a whistle and a clap</source>
        <translation>whistle y clap</translation>
    </message>
    <message>
        <source>a whistle and a finish</source>
        <translation>whistle y finish</translation>
    </message>
    <message>
        <source>a whistle, a finish and a clap</source>
        <translation>whistle, finish y clap</translation>
    </message>
    <message>
        <source>above 0 sparser, below 0 denser</source>
        <translation>más de 0 menos denso, menos de 0 más denso</translation>
    </message>
    <message>
        <source>all but one in the window, all in the terminal</source>
        <translation>todos menos uno en la ventana, todos en la terminal</translation>
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
        <translation>una copia anterior de la dificultad desde la que empezar</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>another snap</source>
        <translation>otro snap</translation>
    </message>
    <message>
        <source>approach rate</source>
        <translation>approach rate</translation>
    </message>
    <message>
        <source>artist in their own script</source>
        <translation>artista en su propia escritura</translation>
    </message>
    <message>
        <source>asks at the start</source>
        <translation>pregunta al empezar</translation>
    </message>
    <message>
        <source>at about x:{0} y:{1}</source>
        <translation>cerca de x:{0} y:{1}</translation>
    </message>
    <message>
        <source>at x:{0}</source>
        <translation>en x:{0}</translation>
    </message>
    <message>
        <source>at y:{0}</source>
        <translation>en y:{0}</translation>
    </message>
    <message>
        <source>audio lead-in</source>
        <translation>silencio inicial del audio</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>banana shower</source>
        <translation>lluvia de plátanos</translation>
    </message>
    <message>
        <source>beams of super timing</source>
        <translation>haces del súper timing</translation>
    </message>
    <message>
        <source>beat</source>
        <translation>pulso</translation>
    </message>
    <message>
        <source>beats of a bar, said to the model</source>
        <translation>tiempos de un compás, dicho al modelo</translation>
    </message>
    <message>
        <source>begin with random positions</source>
        <translation>empezar con posiciones al azar</translation>
    </message>
    <message>
        <source>bf16 is quicker, at some cost in agreement</source>
        <translation>bf16 es más rápido, a costa de algo de coincidencia</translation>
    </message>
    <message>
        <source>big don</source>
        <translation>don grande</translation>
    </message>
    <message>
        <source>big kat</source>
        <translation>kat grande</translation>
    </message>
    <message>
        <source>catalogue name, checkpoint folder or hub id</source>
        <translation>nombre del catálogo, carpeta de checkpoint o id del hub</translation>
    </message>
    <message>
        <source>changes bar lines</source>
        <translation>cambia líneas de compás</translation>
    </message>
    <message>
        <source>changes bar lines and resets nightcore&apos;s cymbals</source>
        <translation>cambia líneas de compás y reinicia los platillos de nightcore</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>circle</translation>
    </message>
    <message>
        <source>circle size</source>
        <translation>tamaño de círculo</translation>
    </message>
    <message>
        <source>columns in osu!mania</source>
        <translation>columnas en osu!mania</translation>
    </message>
    <message>
        <source>combo colours taken from the background picture, light enough to be seen over it</source>
        <translation>colores de combo tomados de la imagen de fondo, con claridad suficiente para verse sobre ella</translation>
    </message>
    <message>
        <source>config.json asks for rope_scaling {0}, which Beatwright does not support.</source>
        <translation>config.json pide rope_scaling {0}, que Beatwright no admite.</translation>
    </message>
    <message>
        <source>config.json asks for style embeddings, which no published checkpoint uses.</source>
        <translation>config.json pide embeddings de estilo, que ningún checkpoint publicado usa.</translation>
    </message>
    <message>
        <source>config.json asks for the activation &quot;{0}&quot;, not gelu.</source>
        <translation>config.json pide la activación «{0}», no gelu.</translation>
    </message>
    <message>
        <source>config.json contradicts itself: vocab_size is {0}, but {1} in backbone_config.</source>
        <translation>config.json se contradice: vocab_size es {0}, pero {1} en backbone_config.</translation>
    </message>
    <message>
        <source>config.json has no backbone_config and backbone_model_name: it is not a Mapperatorinator model.</source>
        <translation>config.json no tiene backbone_config ni backbone_model_name: no es un modelo de Mapperatorinator.</translation>
    </message>
    <message>
        <source>config.json names the backbone &quot;{0}&quot;, unknown to Beatwright (it knows {1}).</source>
        <translation>config.json nombra el backbone «{0}», que Beatwright no conoce (conoce {1}).</translation>
    </message>
    <message>
        <source>config.json names the unknown pad_mode &quot;{0}&quot;.</source>
        <translation>config.json nombra el pad_mode desconocido «{0}».</translation>
    </message>
    <message>
        <source>config.json names the unknown spectrogram &quot;{0}&quot;.</source>
        <translation>config.json nombra el espectrograma desconocido «{0}».</translation>
    </message>
    <message>
        <source>config.json: d_model {0} cannot be split into {1} attention heads.</source>
        <translation>config.json: d_model {0} no se puede dividir en {1} cabezas de atención.</translation>
    </message>
    <message>
        <source>config.json: {0} must be a {1} from {2} to {3}, not {4}.</source>
        <translation>config.json: {0} debe ser {1} de {2} a {3}, no {4}.</translation>
    </message>
    <message>
        <source>config.json: {0} must be an object, not {1}.</source>
        <translation>config.json: {0} debe ser un objeto, no {1}.</translation>
    </message>
    <message>
        <source>config.json: {0} must be {1}, not {2}.</source>
        <translation>config.json: {0} debe ser {1}, no {2}.</translation>
    </message>
    <message>
        <source>configs/modding/spread.yaml gives the length {0}; write it as &quot;2:30&quot;, in quotes.</source>
        <translation>configs/modding/spread.yaml da la longitud {0}; escribirla como &quot;2:30&quot;, entre comillas.</translation>
    </message>
    <message>
        <source>configs/training/styles.yaml has an option that does not exist: {0}.</source>
        <translation>configs/training/styles.yaml tiene una opción que no existe: {0}.</translation>
    </message>
    <message>
        <source>configs/training/styles.yaml names the preset &quot;{0}&quot;, which does not exist.</source>
        <translation>configs/training/styles.yaml nombra el preajuste «{0}», que no existe.</translation>
    </message>
    <message>
        <source>continuations followed at once</source>
        <translation>continuaciones seguidas a la vez</translation>
    </message>
    <message>
        <source>core.modding.rules.</source>
        <translation>core.modding.rules.</translation>
    </message>
    <message>
        <source>countdown</source>
        <translation>cuenta atrás</translation>
    </message>
    <message>
        <source>denden</source>
        <translation>denden</translation>
    </message>
    <message>
        <source>did you mean {0}?</source>
        <translation>¿se quiso decir {0}?</translation>
    </message>
    <message>
        <source>don</source>
        <translation>don</translation>
    </message>
    <message>
        <source>draw from so many tokens; 0 for all</source>
        <translation>sacar de tantos tokens; 0 para todos</translation>
    </message>
    <message>
        <source>draw from the most likely tokens that make up this share</source>
        <translation>sacar de los tokens más probables que suman esta parte</translation>
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
        <translation>baja</translation>
    </message>
    <message>
        <source>drum</source>
        <translation>drum</translation>
    </message>
    <message>
        <source>drumroll</source>
        <translation>redoble</translation>
    </message>
    <message>
        <source>early</source>
        <translation>pronto</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>termina</translation>
    </message>
    <message>
        <source>epilepsy warning</source>
        <translation>aviso de epilepsia</translation>
    </message>
    <message>
        <source>exactly what the public pipeline makes</source>
        <translation>justo lo que hace la pipeline pública</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>menos</translation>
    </message>
    <message>
        <source>folder or name of an adapter, or DIR:0.7 for its strength; may be given again</source>
        <translation>carpeta o nombre de un adaptador, o DIR:0.7 para su fuerza; puede repetirse</translation>
    </message>
    <message>
        <source>fp32</source>
        <translation>fp32</translation>
    </message>
    <message>
        <source>from how many of the most probable codes one is drawn (top-k)</source>
        <translation>De cuántos de los códigos más probables se extrae uno (top-k)</translation>
    </message>
    <message>
        <source>from which share of the probability a code is drawn; 0: from all</source>
        <translation>de qué parte de la probabilidad se saca un código; 0: de toda</translation>
    </message>
    <message>
        <source>fruit</source>
        <translation>fruta</translation>
    </message>
    <message>
        <source>game mode; the difficulty&apos;s own, else osu</source>
        <translation>modo de juego; el de la dificultad, o si no osu</translation>
    </message>
    <message>
        <source>guidance of super timing</source>
        <translation>guía del súper timing</translation>
    </message>
    <message>
        <source>guidance of the diffusion</source>
        <translation>guía de la difusión</translation>
    </message>
    <message>
        <source>guidance: 1 turns it off, more holds the map closer to style and stars</source>
        <translation>guía: 1 la desactiva, más acerca el mapa al estilo y las estrellas</translation>
    </message>
    <message>
        <source>has a velocity of</source>
        <translation>tiene una velocidad de</translation>
    </message>
    <message>
        <source>hitsounds also for the set&apos;s other difficulties, where objects coincide</source>
        <translation>hitsounds también para las demás dificultades del set, donde coinciden objetos</translation>
    </message>
    <message>
        <source>hold note</source>
        <translation>nota larga</translation>
    </message>
    <message>
        <source>hold note head</source>
        <translation>cabeza de la nota larga</translation>
    </message>
    <message>
        <source>hold note tail</source>
        <translation>cola de la nota larga</translation>
    </message>
    <message>
        <source>how far a beat found by the model may be off</source>
        <translation>cuánto puede desviarse un pulso hallado por el modelo</translation>
    </message>
    <message>
        <source>how freely each code is drawn (temperature)</source>
        <translation>Con cuánta libertad se extrae cada código (temperature)</translation>
    </message>
    <message>
        <source>how much longer that may take at most</source>
        <translation>cuánto más puede tardar como máximo</translation>
    </message>
    <message>
        <source>how much of the song a cover keeps</source>
        <translation>cuánto conserva una versión de la canción</translation>
    </message>
    <message>
        <source>how much to follow them; 1 is as much as they differ from usual</source>
        <translation>cuánto seguirlos; 1 es tanto como difieren de lo habitual</translation>
    </message>
    <message>
        <source>how noise is removed; DPM-Solver++ needs few steps</source>
        <translation>cómo se quita el ruido; DPM-Solver++ necesita pocos pasos</translation>
    </message>
    <message>
        <source>how strongly the prompt counts; 1 takes half the time</source>
        <translation>Cuánto cuenta el prompt; 1 tarda la mitad</translation>
    </message>
    <message>
        <source>in column {0}</source>
        <translation>en la columna {0}</translation>
    </message>
    <message>
        <source>in how many steps noise becomes sound; more sound better and take longer</source>
        <translation>en cuántos pasos el ruido se vuelve sonido; más suenan mejor y tardan más</translation>
    </message>
    <message>
        <source>int8 and bf16 exclude each other; choose one.</source>
        <translation>int8 y bf16 se excluyen; elegir uno.</translation>
    </message>
    <message>
        <source>int8 works on the CPU only; leave out the quantization or choose the device cpu.</source>
        <translation>int8 solo funciona en la CPU; omitir la cuantización o elegir el dispositivo cpu.</translation>
    </message>
    <message>
        <source>it is not a preset: {0} belongs to one song or machine.</source>
        <translation>no es un preajuste: {0} pertenece a una canción o equipo.</translation>
    </message>
    <message>
        <source>it knows, for example, {0}.</source>
        <translation>conoce, por ejemplo, {0}.</translation>
    </message>
    <message>
        <source>its licence is on the page of {0}; read it there</source>
        <translation>su licencia está en la página de {0}; léela allí</translation>
    </message>
    <message>
        <source>juice stream</source>
        <translation>juice stream</translation>
    </message>
    <message>
        <source>kat</source>
        <translation>kat</translation>
    </message>
    <message>
        <source>kiai where the set has it, or the model writes it; no leaves it out</source>
        <translation>kiai donde lo tiene el set, o lo escribe el modelo; no lo omite</translation>
    </message>
    <message>
        <source>land on</source>
        <translation>caen en</translation>
    </message>
    <message>
        <source>lands on</source>
        <translation>cae en</translation>
    </message>
    <message>
        <source>late</source>
        <translation>tarde</translation>
    </message>
    <message>
        <source>letterbox in breaks</source>
        <translation>bandas en los descansos</translation>
    </message>
    <message>
        <source>lie on</source>
        <translation>están en</translation>
    </message>
    <message>
        <source>lies on</source>
        <translation>está en</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>escuchando</translation>
    </message>
    <message>
        <source>listening to the rhythm</source>
        <translation>escuchando el ritmo</translation>
    </message>
    <message>
        <source>long note</source>
        <translation>nota larga</translation>
    </message>
    <message>
        <source>loss of held-out maps</source>
        <translation>pérdida de los mapas reservados</translation>
    </message>
    <message>
        <source>loss_fn.</source>
        <translation>loss_fn.</translation>
    </message>
    <message>
        <source>make a cover of the audio, or replace its part</source>
        <translation>tocar el audio de nuevo o reemplazar su parte</translation>
    </message>
    <message>
        <source>more</source>
        <translation>más</translation>
    </message>
    <message>
        <source>more of the long object</source>
        <translation>más del objeto largo</translation>
    </message>
    <message>
        <source>move what the model wrote onto the beat lines</source>
        <translation>mover lo que escribió el modelo a las líneas de pulso</translation>
    </message>
    <message>
        <source>name of the difficulty</source>
        <translation>nombre de la dificultad</translation>
    </message>
    <message>
        <source>nearly equal positions become equal</source>
        <translation>posiciones casi iguales pasan a ser iguales</translation>
    </message>
    <message>
        <source>no addition</source>
        <translation>ninguna adición</translation>
    </message>
    <message>
        <source>no tick</source>
        <translation>ningún tick</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>nada más</translation>
    </message>
    <message>
        <source>object</source>
        <translation>objeto</translation>
    </message>
    <message>
        <source>object comes</source>
        <translation>objeto llega</translation>
    </message>
    <message>
        <source>objects come</source>
        <translation>objetos llegan</translation>
    </message>
    <message>
        <source>objects refined at once</source>
        <translation>objetos refinados a la vez</translation>
    </message>
    <message>
        <source>objects that two parts share</source>
        <translation>objetos que comparten dos partes</translation>
    </message>
    <message>
        <source>of each prompt</source>
        <translation>de cada prompt</translation>
    </message>
    <message>
        <source>of the lyrics, such as en, ja or de</source>
        <translation>de la letra, como en, ja o de</translation>
    </message>
    <message>
        <source>of the new music; sections have their own</source>
        <translation>De la música nueva; las secciones tienen la suya</translation>
    </message>
    <message>
        <source>offset where the model finds no beat</source>
        <translation>offset donde el modelo no halla pulso</translation>
    </message>
    <message>
        <source>osu! only, with windows of half a minute; writes the beats between the objects.</source>
        <translation>Solo osu!, con ventanas de medio minuto; escribe los pulsos entre los objetos.</translation>
    </message>
    <message>
        <source>osu! updates a difficulty by its file&apos;s name, and overlong names do not unpack on Windows.</source>
        <translation>osu! actualiza una dificultad por el nombre de su archivo, y los nombres muy largos no se extraen en Windows.</translation>
    </message>
    <message>
        <source>osu! user id of the mapper whose style to follow</source>
        <translation>id de usuario de osu! del mapper cuyo estilo seguir</translation>
    </message>
    <message>
        <source>osu!(stable) stores the score in 31 and the combo in 16 bits.</source>
        <translation>osu!(stable) guarda la puntuación en 31 bits y el combo en 16.</translation>
    </message>
    <message>
        <source>osu!mania has no sliders.</source>
        <translation>osu!mania no tiene sliders.</translation>
    </message>
    <message>
        <source>osu-wine/osu!</source>
        <translation>osu-wine/osu!</translation>
    </message>
    <message>
        <source>overall difficulty</source>
        <translation>dificultad general</translation>
    </message>
    <message>
        <source>part {0}/{1}</source>
        <translation>parte {0}/{1}</translation>
    </message>
    <message>
        <source>passes of super timing</source>
        <translation>pasadas del súper timing</translation>
    </message>
    <message>
        <source>picture in the set&apos;s folder, or to be copied into a new set</source>
        <translation>imagen en la carpeta del set, o para copiar en un set nuevo</translation>
    </message>
    <message>
        <source>preferred skin</source>
        <translation>skin preferida</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>leyendo</translation>
    </message>
    <message>
        <source>reading the map</source>
        <translation>leyendo el mapa</translation>
    </message>
    <message>
        <source>refine coarse positions with the diffusion model</source>
        <translation>refinar posiciones toscas con el modelo de difusión</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>quítala</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>se repite</translation>
    </message>
    <message>
        <source>resets nightcore&apos;s cymbals</source>
        <translation>reinicia los platillos de nightcore</translation>
    </message>
    <message>
        <source>results of the same request, to choose from</source>
        <translation>resultados de la misma petición, para elegir</translation>
    </message>
    <message>
        <source>rises</source>
        <translation>sube</translation>
    </message>
    <message>
        <source>romanised artist</source>
        <translation>artista romanizado</translation>
    </message>
    <message>
        <source>romanised title</source>
        <translation>título romanizado</translation>
    </message>
    <message>
        <source>said to the model, and what the song is repaired to</source>
        <translation>Se dice al modelo, y a él se repara la canción</translation>
    </message>
    <message>
        <source>scrolls at</source>
        <translation>se desplaza a</translation>
    </message>
    <message>
        <source>seed {0}</source>
        <translation>semilla {0}</translation>
    </message>
    <message>
        <source>several segments at once, seams repaired, and fewer windows; with int8 on the processor</source>
        <translation>varios segmentos a la vez, uniones reparadas y menos ventanas; con int8 en el procesador</translation>
    </message>
    <message>
        <source>share of a window that is read but not kept; less is faster</source>
        <translation>parte de una ventana que se lee pero no se conserva; menos es más rápido</translation>
    </message>
    <message>
        <source>share of a window that the one before it wrote</source>
        <translation>parte de una ventana que escribió la anterior</translation>
    </message>
    <message>
        <source>share of hold notes, osu!mania</source>
        <translation>proporción de notas largas, osu!mania</translation>
    </message>
    <message>
        <source>share of scroll speed changes, taiko and osu!mania</source>
        <translation>proporción de cambios de velocidad de desplazamiento, taiko y osu!mania</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>slider</translation>
    </message>
    <message>
        <source>slider head</source>
        <translation>cabeza del slider</translation>
    </message>
    <message>
        <source>slider multiplier</source>
        <translation>multiplicador de slider</translation>
    </message>
    <message>
        <source>slider repeat</source>
        <translation>repetición del slider</translation>
    </message>
    <message>
        <source>slider tail</source>
        <translation>cola del slider</translation>
    </message>
    <message>
        <source>slider tick rate</source>
        <translation>tasa de ticks del slider</translation>
    </message>
    <message>
        <source>slider ticks per beat</source>
        <translation>ticks de slider por pulso</translation>
    </message>
    <message>
        <source>smaller numbers for the large models on the processor</source>
        <translation>números más pequeños para los modelos grandes en el procesador</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>soft</translation>
    </message>
    <message>
        <source>something at another time</source>
        <translation>algo en otro momento</translation>
    </message>
    <message>
        <source>something at {0}</source>
        <translation>algo en {0}</translation>
    </message>
    <message>
        <source>something on {0}</source>
        <translation>algo en {0}</translation>
    </message>
    <message>
        <source>song {0}/{1}</source>
        <translation>canción {0}/{1}</translation>
    </message>
    <message>
        <source>spinner</source>
        <translation>spinner</translation>
    </message>
    <message>
        <source>spinner end</source>
        <translation>final del spinner</translation>
    </message>
    <message>
        <source>spinner start</source>
        <translation>inicio del spinner</translation>
    </message>
    <message>
        <source>steps of the diffusion</source>
        <translation>pasos de la difusión</translation>
    </message>
    <message>
        <source>storyboard in front of combo fire</source>
        <translation>storyboard delante del fuego de combo</translation>
    </message>
    <message>
        <source>target star rating</source>
        <translation>estrellas buscadas</translation>
    </message>
    <message>
        <source>temperature of beats</source>
        <translation>temperatura de los pulsos</translation>
    </message>
    <message>
        <source>temperature of osu!mania columns</source>
        <translation>temperatura de las columnas de osu!mania</translation>
    </message>
    <message>
        <source>temperature of taiko&apos;s hits</source>
        <translation>temperatura de los golpes de taiko</translation>
    </message>
    <message>
        <source>tempo where the model finds no beat</source>
        <translation>tempo donde el modelo no halla pulso</translation>
    </message>
    <message>
        <source>tempos around a beat that must agree, in super timing</source>
        <translation>tempos en torno a un pulso que deben coincidir, en el súper timing</translation>
    </message>
    <message>
        <source>the anchor of an arc</source>
        <translation>el ancla de un arco</translation>
    </message>
    <message>
        <source>the built-in one</source>
        <translation>el incorporado</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>el final</translation>
    </message>
    <message>
        <source>the end of a long note</source>
        <translation>el final de una nota larga</translation>
    </message>
    <message>
        <source>the end of the denden</source>
        <translation>el final del denden</translation>
    </message>
    <message>
        <source>the end of the drumroll</source>
        <translation>el final del redoble</translation>
    </message>
    <message>
        <source>the end of the slider</source>
        <translation>el final del slider</translation>
    </message>
    <message>
        <source>the end of the spinner</source>
        <translation>el final del spinner</translation>
    </message>
    <message>
        <source>the file name {0} is not relative to the folder.</source>
        <translation>el nombre de archivo {0} no es relativo a la carpeta.</translation>
    </message>
    <message>
        <source>the file name {0} leads out of the folder.</source>
        <translation>el nombre de archivo {0} sale de la carpeta.</translation>
    </message>
    <message>
        <source>the file name {0} {1}.</source>
        <translation>el nombre de archivo {0} {1}.</translation>
    </message>
    <message>
        <source>the file name {0}… is too long.</source>
        <translation>el nombre de archivo {0}… es demasiado largo.</translation>
    </message>
    <message>
        <source>the folder does not say under which licence its model comes</source>
        <translation>la carpeta no dice con qué licencia viene su modelo</translation>
    </message>
    <message>
        <source>the folder that Hugging Face programs share</source>
        <translation>la carpeta común de los programas de Hugging Face</translation>
    </message>
    <message>
        <source>the hash of what was counted in them, as a request has it that made a map: the very same again</source>
        <translation>el hash de lo que se contó en ellos, como lo tiene una solicitud que creó un mapa: exactamente lo mismo otra vez</translation>
    </message>
    <message>
        <source>the last anchor of the slider</source>
        <translation>la última ancla del slider</translation>
    </message>
    <message>
        <source>the most like its prompt first, by CLAP; downloaded where it is not here</source>
        <translation>primero la más parecida a su prompt, según CLAP; se descarga si falta</translation>
    </message>
    <message>
        <source>the same request with the same seed gives the same candidates</source>
        <translation>La misma petición con la misma semilla da las mismas candidatas</translation>
    </message>
    <message>
        <source>the same seed gives the same result</source>
        <translation>la misma semilla da el mismo resultado</translation>
    </message>
    <message>
        <source>the system&apos;s language</source>
        <translation>el idioma del sistema</translation>
    </message>
    <message>
        <source>the system&apos;s own choice</source>
        <translation>la elección del sistema</translation>
    </message>
    <message>
        <source>the tag that says a model was used</source>
        <translation>la etiqueta que dice que se usó un modelo</translation>
    </message>
    <message>
        <source>the weights, and so their music, are for non-commercial use, and MusicGen has to be named</source>
        <translation>los pesos, y por tanto su música, son para uso no comercial, y hay que nombrar a MusicGen</translation>
    </message>
    <message>
        <source>title in its own script</source>
        <translation>título en su propia escritura</translation>
    </message>
    <message>
        <source>to train with {0} windows at once; use {1}</source>
        <translation>para entrenar con {0} ventanas a la vez; usa {1}</translation>
    </message>
    <message>
        <source>two files are both called {0}, or differ in case only.</source>
        <translation>dos archivos se llaman {0}, o solo difieren en mayúsculas.</translation>
    </message>
    <message>
        <source>use of skin sprites in the storyboard</source>
        <translation>uso de sprites de la skin en el storyboard</translation>
    </message>
    <message>
        <source>what guidance leads away from, in English words</source>
        <translation>de qué se aleja la guía, en palabras inglesas</translation>
    </message>
    <message>
        <source>what is sung, with lines such as [verse] and [chorus]</source>
        <translation>lo que se canta, con líneas como [verse] y [chorus]</translation>
    </message>
    <message>
        <source>what the song is from</source>
        <translation>de dónde es la canción</translation>
    </message>
    <message>
        <source>where it ends</source>
        <translation>dónde acaba</translation>
    </message>
    <message>
        <source>where song select begins to play; -1 for the default</source>
        <translation>dónde empieza a sonar en la selección; -1 para el valor por defecto</translation>
    </message>
    <message>
        <source>where the model runs</source>
        <translation>dónde se ejecuta el modelo</translation>
    </message>
    <message>
        <source>where the part begins that is generated</source>
        <translation>dónde empieza la parte que se genera</translation>
    </message>
    <message>
        <source>where the red lines come from</source>
        <translation>de dónde salen las líneas rojas</translation>
    </message>
    <message>
        <source>widescreen support</source>
        <translation>compatibilidad panorámica</translation>
    </message>
    <message>
        <source>window {0}</source>
        <translation>ventana {0}</translation>
    </message>
    <message>
        <source>window {0}, {1} tokens/s</source>
        <translation>ventana {0}, {1} tokens/s</translation>
    </message>
    <message>
        <source>window {0}/{1}</source>
        <translation>ventana {0}/{1}</translation>
    </message>
    <message>
        <source>windows decoded at once in the parallel way</source>
        <translation>ventanas decodificadas a la vez en el modo paralelo</translation>
    </message>
    <message>
        <source>windows that do not see each other, many at once</source>
        <translation>ventanas que no se ven entre sí, muchas a la vez</translation>
    </message>
    <message>
        <source>with hitsounds</source>
        <translation>con hitsounds</translation>
    </message>
    <message>
        <source>year whose style to follow</source>
        <translation>año cuyo estilo seguir</translation>
    </message>
    <message>
        <source>your name as mapper</source>
        <translation>nombre propio como mapper</translation>
    </message>
    <message>
        <source>your own file; ask its makers before you publish it</source>
        <translation>tu propio archivo; pregunta a sus autores antes de publicarlo</translation>
    </message>
    <message>
        <source>{0} ({1}) is too dark to see: luminosity {2}.</source>
        <translation>{0} ({1}) es demasiado oscuro para verse: luminosidad {2}.</translation>
    </message>
    <message>
        <source>{0} BPM at {1} ms</source>
        <translation>{0} BPM en {1} ms</translation>
    </message>
    <message>
        <source>{0} BPM is out of range; choose {1} to {2}.</source>
        <translation>{0} BPM está fuera de rango; elegir de {1} a {2}.</translation>
    </message>
    <message>
        <source>{0} It is left out.</source>
        <translation>{0} Se omite.</translation>
    </message>
    <message>
        <source>{0} What was written is in the history and can be {1}.</source>
        <translation>{0} Lo escrito está en el historial y puede ser {1}.</translation>
    </message>
    <message>
        <source>{0} a sample of [{1}] is missing, first here.</source>
        <translation>{0} falta una muestra de [{1}], la primera vez aquí.</translation>
    </message>
    <message>
        <source>{0} all along the body. Is that meant?</source>
        <translation>{0} a lo largo del cuerpo. ¿Es intencionado?</translation>
    </message>
    <message>
        <source>{0} an addition that other difficulties have there: {1}.</source>
        <translation>{0} un añadido que otras dificultades tienen ahí: {1}.</translation>
    </message>
    <message>
        <source>{0} and others</source>
        <translation>{0} y otras</translation>
    </message>
    <message>
        <source>{0} announces something that is not a version with an https page.</source>
        <translation>{0} anuncia algo que no es una versión con página https.</translation>
    </message>
    <message>
        <source>{0} answered with {1}; try again later.</source>
        <translation>{0} respondió con {1}; intentarlo más tarde.</translation>
    </message>
    <message>
        <source>{0} answered {1} for {2} of {3}; try again later.</source>
        <translation>{0} respondió {1} para {2} de {3}; intentarlo más tarde.</translation>
    </message>
    <message>
        <source>{0} asks for a login: accept its terms on {1}/{2} and set HF_TOKEN.</source>
        <translation>{0} pide iniciar sesión: aceptar sus condiciones en {1}/{2} y definir HF_TOKEN.</translation>
    </message>
    <message>
        <source>{0} asks for {1} difficulties; use {2} at most.</source>
        <translation>{0} pide {1} dificultades; usar {2} como mucho.</translation>
    </message>
    <message>
        <source>{0} beatmap needs a difficulty; give --beatmap or choose {1} audio.</source>
        <translation>{0} beatmap necesita una dificultad; indicar --beatmap o elegir {1} audio.</translation>
    </message>
    <message>
        <source>{0} beats until {1} without a rest of {2}.</source>
        <translation>{0} pulsos hasta {1} sin un descanso de {2}.</translation>
    </message>
    <message>
        <source>{0} begins a new combo where none would be expected.</source>
        <translation>{0} empieza un combo nuevo donde no se esperaría.</translation>
    </message>
    <message>
        <source>{0} begins a new combo, which does not fit the combos around it.</source>
        <translation>{0} empieza un combo nuevo que no encaja con los combos de alrededor.</translation>
    </message>
    <message>
        <source>{0} begins a new combo, which does not fit the combos around it; the one at {1} would.</source>
        <translation>{0} empieza un combo nuevo que no encaja con los combos de alrededor; el de {1} sí encajaría.</translation>
    </message>
    <message>
        <source>{0} cannot be deleted from {1} ({2}); close what uses it and try again.</source>
        <translation>{0} no se puede eliminar de {1} ({2}); cerrar lo que lo usa y reintentar.</translation>
    </message>
    <message>
        <source>{0} cannot be moved ({1}); try again.</source>
        <translation>{0} no se puede mover ({1}); inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}); choose another file.</source>
        <translation>{0} no se puede leer ({1}); elegir otro archivo.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}); choose another picture.</source>
        <translation>{0} no se puede leer ({1}); elija otra imagen.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}); get the model again.</source>
        <translation>{0} no se puede leer ({1}); obtener el modelo de nuevo.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}); install Beatwright again.</source>
        <translation>No se puede leer {0} ({1}); reinstala Beatwright.</translation>
    </message>
    <message>
        <source>{0} cannot be read as a beatmap: {1}.</source>
        <translation>{0} no se puede leer como beatmap: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be read as a style; train or export it again.</source>
        <translation>No se puede leer {0} como un estilo; entrénalo o expórtalo de nuevo.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>No se puede leer {0}: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}: {2}.</source>
        <translation>No se puede leer {0}: {1}: {2}.</translation>
    </message>
    <message>
        <source>{0} cannot do this; {1}.</source>
        <translation>{0} no puede hacer esto; {1}.</translation>
    </message>
    <message>
        <source>{0} changes what the public pipeline makes; leave it or {1} out.</source>
        <translation>{0} cambia lo que hace el proceso público; omita eso o {1}.</translation>
    </message>
    <message>
        <source>{0} changes {1} as a matrix {2}, but its weight is {3}: the adapter was made for another model.</source>
        <translation>{0} cambia {1} como matriz {2}, pero su peso es {3}: el adaptador se hizo para otro modelo.</translation>
    </message>
    <message>
        <source>{0} changes {1} with factors {2} and {3}, but its weight is {4}: the adapter was made for another model.</source>
        <translation>{0} cambia {1} con los factores {2} y {3}, pero su peso es {4}: el adaptador se hizo para otro modelo.</translation>
    </message>
    <message>
        <source>{0} changes {1}, which this checkpoint does not have: it was made for another model.</source>
        <translation>{0} cambia {1}, que este checkpoint no tiene: se hizo para otro modelo.</translation>
    </message>
    <message>
        <source>{0} comes as a surprise: nothing would be expected before the next beat.</source>
        <translation>{0} llega por sorpresa: no se esperaría nada antes del siguiente pulso.</translation>
    </message>
    <message>
        <source>{0} comes at {1}; the next one would be expected at {2}{3}.</source>
        <translation>{0} llega en {1}; el siguiente se esperaría en {2}{3}.</translation>
    </message>
    <message>
        <source>{0} comes at {1}; {2}{3} would be expected.</source>
        <translation>{0} llega en {1}; se esperaría {2}{3}.</translation>
    </message>
    <message>
        <source>{0} comes under {1}: {2}. Accept that once with --accept-licence.</source>
        <translation>{0} viene con {1}: {2}. Acéptalo una vez con --accept-licence.</translation>
    </message>
    <message>
        <source>{0} comes where an object would be expected.</source>
        <translation>{0} llega donde se esperaría un objeto.</translation>
    </message>
    <message>
        <source>{0} comes where {1} of the song would be expected first.</source>
        <translation>{0} llega donde primero se esperaría {1} de la canción.</translation>
    </message>
    <message>
        <source>{0} comes where {1} would be expected.</source>
        <translation>{0} llega donde se esperaría {1}.</translation>
    </message>
    <message>
        <source>{0} comes where {1} would be expected; check the red line and its meter.</source>
        <translation>{0} llega donde se esperaría {1}; revisar la línea roja y su compás.</translation>
    </message>
    <message>
        <source>{0} decodes along its own rhythm and has no such option; choose V28 to V32 for it.</source>
        <translation>{0} decodifica según su propio ritmo y no tiene esa opción; elegir V28 a V32 para ella.</translation>
    </message>
    <message>
        <source>{0} describes a decoder that cannot be; download the model again.</source>
        <translation>{0} describe un decodificador imposible; descarga el modelo otra vez.</translation>
    </message>
    <message>
        <source>{0} describes an adapter with {1}, which is not supported.</source>
        <translation>{0} describe un adaptador con {1}, que no se admite.</translation>
    </message>
    <message>
        <source>{0} does not answer about new versions ({1}); try again later.</source>
        <translation>{0} no responde sobre versiones nuevas ({1}); intentarlo más tarde.</translation>
    </message>
    <message>
        <source>{0} does not answer with a version; ask again after the next release.</source>
        <translation>{0} no responde con una versión; volver a preguntar tras la próxima publicación.</translation>
    </message>
    <message>
        <source>{0} does not begin with https://, so no new versions are asked for there.</source>
        <translation>{0} no empieza por https://, así que no se buscan ahí versiones nuevas.</translation>
    </message>
    <message>
        <source>{0} does not describe a model: {1}.</source>
        <translation>{0} no describe un modelo: {1}.</translation>
    </message>
    <message>
        <source>{0} does not describe a music model; choose another folder.</source>
        <translation>{0} no describe un modelo de música; elige otra carpeta.</translation>
    </message>
    <message>
        <source>{0} does not hold the constants of timing ({1}); {2}.</source>
        <translation>{0} no contiene las constantes de timing ({1}); {2}.</translation>
    </message>
    <message>
        <source>{0} does not write timing.</source>
        <translation>{0} no escribe timing.</translation>
    </message>
    <message>
        <source>{0} exactly on one another with Hard Rock; a higher stack leniency would help.</source>
        <translation>{0} justo uno sobre otro con Hard Rock; un stack leniency mayor ayudaría.</translation>
    </message>
    <message>
        <source>{0} exists already; choose another name, or delete the style that is there.</source>
        <translation>{0} ya existe; elige otro nombre o elimina el estilo que hay ahí.</translation>
    </message>
    <message>
        <source>{0} exists already; choose another name.</source>
        <translation>{0} ya existe; elige otro nombre.</translation>
    </message>
    <message>
        <source>{0} files are too many for a mapset; it may have {1}.</source>
        <translation>{0} archivos son demasiados para un mapset; puede tener {1}.</translation>
    </message>
    <message>
        <source>{0} findings</source>
        <translation>hallazgos: {0}</translation>
    </message>
    <message>
        <source>{0} fixes of findings</source>
        <translation>{0} hallazgos corregidos</translation>
    </message>
    <message>
        <source>{0} folders</source>
        <translation>carpetas: {0}</translation>
    </message>
    <message>
        <source>{0} gives the goal {1} an option that does not exist.</source>
        <translation>{0} da al objetivo {1} una opción que no existe.</translation>
    </message>
    <message>
        <source>{0} gives {1} the limit {2}, which it does not have; see docs/checks.md.</source>
        <translation>{0} da a {1} el límite {2}, que no tiene; ver docs/checks.md.</translation>
    </message>
    <message>
        <source>{0} goes by x:{1} y:{2}; a shape by about x:{3} y:{4} would be expected.</source>
        <translation>{0} pasa por x:{1} y:{2}; se esperaría una forma por x:{3} y:{4}.</translation>
    </message>
    <message>
        <source>{0} green lines repeat the line before and can be removed: {1}.</source>
        <translation>{0} líneas verdes repiten la anterior y se pueden quitar: {1}.</translation>
    </message>
    <message>
        <source>{0} has a line of more than {1} MiB and cannot be a beatmap.</source>
        <translation>{0} tiene una línea de más de {1} MiB y no puede ser un beatmap.</translation>
    </message>
    <message>
        <source>{0} has a size that is no number; download the model again.</source>
        <translation>{0} tiene un tamaño que no es un número; descarga el modelo otra vez.</translation>
    </message>
    <message>
        <source>{0} has difficulties of several songs ({1}); each song is a set of its own.</source>
        <translation>{0} tiene dificultades de varias canciones ({1}); cada canción es un set propio.</translation>
    </message>
    <message>
        <source>{0} has factors for {1} that are no matrices; it is damaged.</source>
        <translation>{0} tiene factores para {1} que no son matrices; está dañado.</translation>
    </message>
    <message>
        <source>{0} has factors for {1} that do not fit; it is damaged.</source>
        <translation>{0} tiene factores para {1} que no encajan; está dañado.</translation>
    </message>
    <message>
        <source>{0} has fewer than {1} objects, too few for a style; name more maps.</source>
        <translation>{0} tiene menos de {1} objetos, muy pocos para un estilo; indica más mapas.</translation>
    </message>
    <message>
        <source>{0} has its tokens in {1}, a pickle, which could run a program of its own; it is not opened. Use a checkpoint with tokenizer.json and model.safetensors.</source>
        <translation>{0} tiene sus tokens en {1}, un pickle, que podría ejecutar un programa propio; no se abre. Usar un checkpoint con tokenizer.json y model.safetensors.</translation>
    </message>
    <message>
        <source>{0} has more than {1} lines and cannot be a beatmap.</source>
        <translation>{0} tiene más de {1} líneas y no puede ser un beatmap.</translation>
    </message>
    <message>
        <source>{0} has more than {1} {2} and cannot be a beatmap.</source>
        <translation>{0} tiene más de {1} {2} y no puede ser un beatmap.</translation>
    </message>
    <message>
        <source>{0} has no column {1}; it is no metadata of a data set.</source>
        <translation>{0} no tiene columna {1}; no son metadatos de un conjunto de datos.</translation>
    </message>
    <message>
        <source>{0} has no descriptors in this mode; choose V32 for them.</source>
        <translation>{0} no tiene descriptores en este modo; elige V32 para ellos.</translation>
    </message>
    <message>
        <source>{0} has no hit objects {1}; choose a difficulty that is mapped.</source>
        <translation>{0} no tiene objetos {1}; elegir una dificultad mapeada.</translation>
    </message>
    <message>
        <source>{0} has no objects, so there is nothing to check; choose another difficulty.</source>
        <translation>{0} no tiene objetos, así que no hay nada que revisar; elegir otra dificultad.</translation>
    </message>
    <message>
        <source>{0} has no objects.</source>
        <translation>{0} no tiene objetos.</translation>
    </message>
    <message>
        <source>{0} has no public model {1}; check the name, or set HF_TOKEN if it is private.</source>
        <translation>{0} no tiene un modelo público {1}; revisar el nombre, o definir HF_TOKEN si es privado.</translation>
    </message>
    <message>
        <source>{0} has no red line.</source>
        <translation>{0} no tiene línea roja.</translation>
    </message>
    <message>
        <source>{0} has no red line; give it a BPM and an offset first.</source>
        <translation>{0} no tiene línea roja; darle antes un BPM y un offset.</translation>
    </message>
    <message>
        <source>{0} has no such option; choose Beatwright small for it, or an adapter of this model.</source>
        <translation>{0} no tiene esa opción; elige para ello Beatwright small o un adaptador de este modelo.</translation>
    </message>
    <message>
        <source>{0} has no tokenizer.json, so its tokens cannot be read.</source>
        <translation>{0} no tiene tokenizer.json, así que sus tokens no se pueden leer.</translation>
    </message>
    <message>
        <source>{0} has no tokenizer.json, so its tokens cannot be read; older checkpoints kept them in a pickle, which is not opened.</source>
        <translation>{0} no tiene tokenizer.json, así que sus tokens no se pueden leer; los checkpoints antiguos los guardaban en un pickle, que no se abre.</translation>
    </message>
    <message>
        <source>{0} has no tokenizer.json; download the model again.</source>
        <translation>{0} no tiene tokenizer.json; descarga el modelo otra vez.</translation>
    </message>
    <message>
        <source>{0} has no usable red line; give it a BPM and an offset first.</source>
        <translation>{0} no tiene línea roja útil; darle antes un BPM y un offset.</translation>
    </message>
    <message>
        <source>{0} has no weights as safetensors, and others are not read here; choose another model.</source>
        <translation>{0} no tiene pesos en safetensors, y aquí no se leen otros; elige otro modelo.</translation>
    </message>
    <message>
        <source>{0} has no {1}, without which MaiMod cannot use this model; choose another model.</source>
        <translation>{0} no tiene {1}, sin lo cual MaiMod no puede usar este modelo; elegir otro modelo.</translation>
    </message>
    <message>
        <source>{0} has no {1}; adapters in other formats are not opened.</source>
        <translation>{0} no tiene {1}; no se abren adaptadores en otros formatos.</translation>
    </message>
    <message>
        <source>{0} has numbers beyond any map; leave it out.</source>
        <translation>{0} tiene números fuera de cualquier mapa; déjalo fuera.</translation>
    </message>
    <message>
        <source>{0} has objects hours away from any song; remove them first.</source>
        <translation>{0} tiene objetos a horas de cualquier canción; quitarlos antes.</translation>
    </message>
    <message>
        <source>{0} has parts that do not fit together; get the model again.</source>
        <translation>{0} tiene partes que no encajan; obtener el modelo de nuevo.</translation>
    </message>
    <message>
        <source>{0} has sliders with more than {1} points and cannot be a beatmap.</source>
        <translation>{0} tiene sliders con más de {1} puntos y no puede ser un beatmap.</translation>
    </message>
    <message>
        <source>{0} has sliders with more than {1} slides and cannot be a beatmap.</source>
        <translation>{0} tiene sliders con más de {1} recorridos y no puede ser un beatmap.</translation>
    </message>
    <message>
        <source>{0} has {1} row lengths for {2}, which has {3} rows.</source>
        <translation>{0} tiene {1} longitudes de fila para {2}, que tiene {3} filas.</translation>
    </message>
    <message>
        <source>{0} has {1}; {2} would be expected.</source>
        <translation>{0} tiene {1}; se esperaría {2}.</translation>
    </message>
    <message>
        <source>{0} has {1}; {2} would fit the pattern of the bars around.</source>
        <translation>{0} tiene {1}; {2} encajaría con el patrón de los compases de alrededor.</translation>
    </message>
    <message>
        <source>{0} holds a file of more than {1} MiB: {2}.</source>
        <translation>{0} contiene un archivo de más de {1} MiB: {2}.</translation>
    </message>
    <message>
        <source>{0} holds a link or special file, {1}; it was not opened.</source>
        <translation>{0} contiene un enlace o archivo especial, {1}; no se abrió.</translation>
    </message>
    <message>
        <source>{0} holds a tokenizer that cannot be read; download the model again.</source>
        <translation>{0} contiene un tokenizador ilegible; descarga el modelo otra vez.</translation>
    </message>
    <message>
        <source>{0} holds audiocraft&apos;s own files; convert them with transformers&apos; convert_musicgen_transformers, or download the model from the hub.</source>
        <translation>{0} contiene archivos propios de audiocraft; conviértelos con convert_musicgen_transformers de transformers, o descarga el modelo del hub.</translation>
    </message>
    <message>
        <source>{0} holds damaged weights ({1}); download them again.</source>
        <translation>{0} contiene pesos dañados ({1}); descargarlos de nuevo.</translation>
    </message>
    <message>
        <source>{0} holds far more than {1} files; it is not opened.</source>
        <translation>{0} contiene muchos más de {1} archivos; no se abre.</translation>
    </message>
    <message>
        <source>{0} holds more than {1} files; choose the folder of one mapset.</source>
        <translation>{0} contiene más de {1} archivos; elegir la carpeta de un mapset.</translation>
    </message>
    <message>
        <source>{0} holds no .osu file to take the style from; name a folder of mapsets.</source>
        <translation>{0} no contiene ningún archivo .osu del que tomar el estilo; indica una carpeta de mapsets.</translation>
    </message>
    <message>
        <source>{0} holds no .osu file.</source>
        <translation>{0} no contiene ningún archivo .osu.</translation>
    </message>
    <message>
        <source>{0} holds no audio that could be decoded; replace it by a working audio file.</source>
        <translation>{0} no contiene audio que se pueda decodificar; sustituirlo por un archivo de audio que funcione.</translation>
    </message>
    <message>
        <source>{0} holds no beatmap and no song; choose another file.</source>
        <translation>{0} no contiene beatmap ni canción; elegir otro archivo.</translation>
    </message>
    <message>
        <source>{0} holds no map by {1}; its mappers are {2}.</source>
        <translation>{0} no contiene ningún mapa de {1}; sus mappers son {2}.</translation>
    </message>
    <message>
        <source>{0} holds no map{1} to learn from; prepare more of them.</source>
        <translation>{0} no contiene ningún mapa{1} del que aprender; prepara más.</translation>
    </message>
    <message>
        <source>{0} holds no model that Beatwright could read.</source>
        <translation>{0} no contiene ningún modelo que Beatwright pueda leer.</translation>
    </message>
    <message>
        <source>{0} holds no music model that can be read ({1}); download it again.</source>
        <translation>{0} no contiene un modelo de música legible ({1}); descárgalo otra vez.</translation>
    </message>
    <message>
        <source>{0} holds no plain table of tensors, so it is not loaded.</source>
        <translation>{0} no contiene una tabla simple de tensores, así que no se carga.</translation>
    </message>
    <message>
        <source>{0} holds no preset and no request; export one to see how they look.</source>
        <translation>{0} no contiene preajuste ni petición; exportar uno para ver cómo son.</translation>
    </message>
    <message>
        <source>{0} holds no style.</source>
        <translation>{0} no contiene ningún estilo.</translation>
    </message>
    <message>
        <source>{0} holds no style; name a {1} file that was exported from one.</source>
        <translation>{0} no contiene ningún estilo; indica un archivo {1} exportado de uno.</translation>
    </message>
    <message>
        <source>{0} holds no weights as safetensors, and Beatwright reads no others; choose another model.</source>
        <translation>{0} no contiene pesos en safetensors, y Beatwright no lee otros; elige otro modelo.</translation>
    </message>
    <message>
        <source>{0} holds no {1}; name the folder of a music model.</source>
        <translation>{0} no contiene {1}; indica la carpeta de un modelo de música.</translation>
    </message>
    <message>
        <source>{0} holds other files than those of a style; it is not unpacked.</source>
        <translation>{0} contiene otros archivos que los de un estilo; no se descomprime.</translation>
    </message>
    <message>
        <source>{0} holds the decoder alone; music needs its text encoder and EnCodec too: name the folder of the whole model.</source>
        <translation>{0} contiene solo el decodificador; la música necesita también su codificador de texto y EnCodec: indica la carpeta del modelo entero.</translation>
    </message>
    <message>
        <source>{0} holds the tensor {1}, which belongs to no {2} adapter.</source>
        <translation>{0} contiene el tensor {1}, que no pertenece a ningún adaptador {2}.</translation>
    </message>
    <message>
        <source>{0} holds {1} files; a mapset may have {2}.</source>
        <translation>{0} contiene {1} archivos; un mapset puede tener {2}.</translation>
    </message>
    <message>
        <source>{0} in {1} is larger than {2} MiB.</source>
        <translation>{0} en {1} ocupa más de {2} MiB.</translation>
    </message>
    <message>
        <source>{0} is a file; name a folder.</source>
        <translation>{0} es un archivo; indica una carpeta.</translation>
    </message>
    <message>
        <source>{0} is a folder; choose a file in it.</source>
        <translation>{0} es una carpeta; elegir un archivo en ella.</translation>
    </message>
    <message>
        <source>{0} is a link to another place; delete what it leads to yourself.</source>
        <translation>{0} es un enlace a otro lugar; elimine usted mismo su destino.</translation>
    </message>
    <message>
        <source>{0} is a map of {1}. {2}; choose another model.</source>
        <translation>{0} es un mapa de {1}. {2}; elegir otro modelo.</translation>
    </message>
    <message>
        <source>{0} is a part of the program and stays.</source>
        <translation>{0} es parte del programa y se queda.</translation>
    </message>
    <message>
        <source>{0} is a pickle that builds more than tensors and plain containers; it is not opened.</source>
        <translation>{0} es un pickle que construye más que tensores y contenedores simples; no se abre.</translation>
    </message>
    <message>
        <source>{0} is at x:{1} y:{2}; the pattern leads to about x:{3} y:{4}{5}.</source>
        <translation>{0} está en x:{1} y:{2}; el patrón lleva a cerca de x:{3} y:{4}{5}.</translation>
    </message>
    <message>
        <source>{0} is at x:{1}; around x:{2} would be expected after what comes before.</source>
        <translation>{0} está en x:{1}; tras lo anterior se esperaría cerca de x:{2}.</translation>
    </message>
    <message>
        <source>{0} is being downloaded; pause that and try again.</source>
        <translation>{0} se está descargando; pausarlo y reintentar.</translation>
    </message>
    <message>
        <source>{0} is both a file and a folder.</source>
        <translation>{0} es a la vez un archivo y una carpeta.</translation>
    </message>
    <message>
        <source>{0} is damaged ({1}); download it again.</source>
        <translation>{0} está dañado ({1}); descargarlo de nuevo.</translation>
    </message>
    <message>
        <source>{0} is damaged ({1}); download the model again.</source>
        <translation>{0} está dañado ({1}); descarga el modelo otra vez.</translation>
    </message>
    <message>
        <source>{0} is damaged at {1}: {2}.</source>
        <translation>{0} está dañado en {1}: {2}.</translation>
    </message>
    <message>
        <source>{0} is damaged or no file of torch; download it again.</source>
        <translation>{0} está dañado o no es un archivo de torch; descargarlo de nuevo.</translation>
    </message>
    <message>
        <source>{0} is damaged or of another recipe; remove it to begin again ({1}).</source>
        <translation>{0} está dañado o es de otra receta; quítalo para empezar de nuevo ({1}).</translation>
    </message>
    <message>
        <source>{0} is damaged: its content does not match its digest; download it again.</source>
        <translation>{0} está dañado: su contenido no coincide con su resumen; descargarlo de nuevo.</translation>
    </message>
    <message>
        <source>{0} is damaged; choose another picture.</source>
        <translation>{0} está dañada; elija otra imagen.</translation>
    </message>
    <message>
        <source>{0} is damaged; remove it to begin again ({1}).</source>
        <translation>{0} está dañado; quítalo para empezar de nuevo ({1}).</translation>
    </message>
    <message>
        <source>{0} is empty: the adapter changes nothing; download it again.</source>
        <translation>{0} está vacío: el adaptador no cambia nada; descargarlo de nuevo.</translation>
    </message>
    <message>
        <source>{0} is empty; open another difficulty.</source>
        <translation>{0} está vacío; abrir otra dificultad.</translation>
    </message>
    <message>
        <source>{0} is empty; write star ratings such as 1.8 2.5 3.6.</source>
        <translation>{0} está vacío; escribir estrellas como 1.8 2.5 3.6.</translation>
    </message>
    <message>
        <source>{0} is for hitsounds; leave it out.</source>
        <translation>{0} es para hitsounds; omitirlo.</translation>
    </message>
    <message>
        <source>{0} is for new difficulties; a remap always repairs what surrounds its range.</source>
        <translation>{0} es para dificultades nuevas; un remapeo siempre repara lo que rodea su rango.</translation>
    </message>
    <message>
        <source>{0} is for new difficulties; leave it out.</source>
        <translation>{0} es para dificultades nuevas; omítalo.</translation>
    </message>
    <message>
        <source>{0} is for new difficulties; the task {1} keeps the kiai of the map.</source>
        <translation>{0} es para dificultades nuevas; la tarea {1} conserva el kiai del mapa.</translation>
    </message>
    <message>
        <source>{0} is in column {1}; the pattern suggests column {2}.</source>
        <translation>{0} está en la columna {1}; el patrón sugiere la columna {2}.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MiB and cannot be a beatmap.</source>
        <translation>{0} ocupa más de {1} MiB y no puede ser un beatmap.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MiB and cannot be a data set.</source>
        <translation>{0} ocupa más de {1} MiB y no puede ser un conjunto de datos.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MiB, which is no text about a song.</source>
        <translation>{0} ocupa más de {1} MiB, lo que no es texto sobre una canción.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MiB.</source>
        <translation>{0} ocupa más de {1} MiB.</translation>
    </message>
    <message>
        <source>{0} is missing, though {1} names it; download the checkpoint again.</source>
        <translation>{0} falta, aunque {1} lo nombra; descargar de nuevo el checkpoint.</translation>
    </message>
    <message>
        <source>{0} is named by {1} and not there.</source>
        <translation>{1} nombra {0}, que no está.</translation>
    </message>
    <message>
        <source>{0} is neither a folder nor an .osz or .osu file.</source>
        <translation>{0} no es una carpeta ni un archivo .osz u .osu.</translation>
    </message>
    <message>
        <source>{0} is no .osu file, .osz file or mapset folder.</source>
        <translation>{0} no es un archivo .osu, un archivo .osz ni la carpeta de un mapset.</translation>
    </message>
    <message>
        <source>{0} is no longer there, so this step cannot be {1}.</source>
        <translation>{0} ya no está, así que este paso no puede ser {1}.</translation>
    </message>
    <message>
        <source>{0} is no longer there; put it back, or save the result somewhere else.</source>
        <translation>{0} ya no está; reponerlo, o guardar el resultado en otro lugar.</translation>
    </message>
    <message>
        <source>{0} is no longer there; put the mapset back, or save elsewhere.</source>
        <translation>{0} ya no está; reponer el mapset, o guardar en otro lugar.</translation>
    </message>
    <message>
        <source>{0} is no longer there; put the mapset&apos;s folder back first.</source>
        <translation>{0} ya no está; reponer antes la carpeta del mapset.</translation>
    </message>
    <message>
        <source>{0} is not UTF-8; save it as UTF-8.</source>
        <translation>{0} no es UTF-8; guárdalo como UTF-8.</translation>
    </message>
    <message>
        <source>{0} is not a JSON object.</source>
        <translation>{0} no es un objeto JSON.</translation>
    </message>
    <message>
        <source>{0} is not a JSON object; download the checkpoint again.</source>
        <translation>{0} no es un objeto JSON; descargar de nuevo el checkpoint.</translation>
    </message>
    <message>
        <source>{0} is not a checkpoint: it has no {1}{2}. Choose a folder with config.json, {3} and tokenizer.json.</source>
        <translation>{0} no es un checkpoint: no tiene {1}{2}. Elegir una carpeta con config.json, {3} y tokenizer.json.</translation>
    </message>
    <message>
        <source>{0} is not a checkpoint: {1} is missing. Choose a folder with config.json, {2} and tokenizer.json.</source>
        <translation>{0} no es un checkpoint: falta {1}. Elegir una carpeta con config.json, {2} y tokenizer.json.</translation>
    </message>
    <message>
        <source>{0} is not a diffusion model: {1} is missing.</source>
        <translation>{0} no es un modelo de difusión: falta {1}.</translation>
    </message>
    <message>
        <source>{0} is not a folder that can be read; choose the Songs folder of osu!.</source>
        <translation>{0} no es una carpeta legible; elegir la carpeta Songs de osu!.</translation>
    </message>
    <message>
        <source>{0} is not a folder with a checkpoint.</source>
        <translation>{0} no es una carpeta con un checkpoint.</translation>
    </message>
    <message>
        <source>{0} is not a folder with a diffusion model.</source>
        <translation>{0} no es una carpeta con un modelo de difusión.</translation>
    </message>
    <message>
        <source>{0} is not a folder.</source>
        <translation>{0} no es una carpeta.</translation>
    </message>
    <message>
        <source>{0} is not a list of descriptors: {1}.</source>
        <translation>{0} no es una lista de descriptores: {1}.</translation>
    </message>
    <message>
        <source>{0} is not a path; name a file.</source>
        <translation>{0} no es una ruta; indicar un archivo.</translation>
    </message>
    <message>
        <source>{0} is not a picture that can be read; use .jpg or .png.</source>
        <translation>{0} no es una imagen legible; use .jpg o .png.</translation>
    </message>
    <message>
        <source>{0} is not a preset: it has the unknown entry {1}.</source>
        <translation>{0} no es un preajuste: tiene la entrada desconocida {1}.</translation>
    </message>
    <message>
        <source>{0} is not a preset: it needs a name and options.</source>
        <translation>{0} no es un preajuste: necesita un nombre y opciones.</translation>
    </message>
    <message>
        <source>{0} is not a preset: its description is not text.</source>
        <translation>{0} no es un preajuste: su descripción no es texto.</translation>
    </message>
    <message>
        <source>{0} is not a tempo; choose {1} to {2} BPM.</source>
        <translation>{0} no es un tempo; elegir de {1} a {2} BPM.</translation>
    </message>
    <message>
        <source>{0} is not a token table Beatwright understands: {1}.</source>
        <translation>{0} no es una tabla de tokens que Beatwright entienda: {1}.</translation>
    </message>
    <message>
        <source>{0} is not a whole number.</source>
        <translation>{0} no es un número entero.</translation>
    </message>
    <message>
        <source>{0} is not a whole safetensors file; download it again.</source>
        <translation>{0} no es un archivo safetensors completo; descargarlo de nuevo.</translation>
    </message>
    <message>
        <source>{0} is not an adapter: it has no {1}.</source>
        <translation>{0} no es un adaptador: no tiene {1}.</translation>
    </message>
    <message>
        <source>{0} is not an exported request; it does not begin with {1}.</source>
        <translation>{0} no es una petición exportada; no empieza por {1}.</translation>
    </message>
    <message>
        <source>{0} is not an osu! beatmap: it has neither an osu! header nor a section.</source>
        <translation>{0} no es un beatmap de osu!: no tiene cabecera de osu! ni sección.</translation>
    </message>
    <message>
        <source>{0} is not on this machine and {1}, or copy the model into {2}.</source>
        <translation>{0} no está en este equipo y {1}, o copiar el modelo en {2}.</translation>
    </message>
    <message>
        <source>{0} is not on this machine and {1}.</source>
        <translation>{0} no está en este equipo y {1}.</translation>
    </message>
    <message>
        <source>{0} is not on this machine; download it first.</source>
        <translation>{0} no está en este equipo; descargarlo antes.</translation>
    </message>
    <message>
        <source>{0} is not one of your styles; delete it yourself.</source>
        <translation>{0} no es uno de tus estilos; bórralo tú.</translation>
    </message>
    <message>
        <source>{0} is not the configuration of a model.</source>
        <translation>{0} no es la configuración de un modelo.</translation>
    </message>
    <message>
        <source>{0} is not the file of a style, or damaged; export it again.</source>
        <translation>{0} no es el archivo de un estilo o está dañado; expórtalo de nuevo.</translation>
    </message>
    <message>
        <source>{0} is not there; choose a file that exists.</source>
        <translation>{0} no está; elegir un archivo que exista.</translation>
    </message>
    <message>
        <source>{0} is of another recipe; remove it to train this member again ({1}).</source>
        <translation>{0} es de otra receta; quítalo para entrenar de nuevo este miembro ({1}).</translation>
    </message>
    <message>
        <source>{0} is packed in a way that osu! does not read: {1}.</source>
        <translation>{0} está comprimido de una forma que osu! no lee: {1}.</translation>
    </message>
    <message>
        <source>{0} is played at {1} %; the objects around it are at {2} %, so the volume {3} for this one alone.</source>
        <translation>{0} suena al {1} %; los objetos de alrededor, al {2} %, así que el volumen {3} solo para este.</translation>
    </message>
    <message>
        <source>{0} is played at {1} %; {2} % would be expected.</source>
        <translation>{0} suena al {1} %; se esperaría el {2} %.</translation>
    </message>
    <message>
        <source>{0} is probably not on the beat that the song has here.</source>
        <translation>{0} probablemente no está en el pulso que la canción tiene aquí.</translation>
    </message>
    <message>
        <source>{0} is silent from beginning to end; choose another file.</source>
        <translation>{0} está en silencio de principio a fin; elegir otro archivo.</translation>
    </message>
    <message>
        <source>{0} is silent, so there is no beat to find; choose another file.</source>
        <translation>{0} está en silencio, así que no hay pulso que hallar; elegir otro archivo.</translation>
    </message>
    <message>
        <source>{0} is silent.</source>
        <translation>{0} está en silencio.</translation>
    </message>
    <message>
        <source>{0} is the same as {1}.</source>
        <translation>{0} es lo mismo que {1}.</translation>
    </message>
    <message>
        <source>{0} is too large for a beatmap.</source>
        <translation>{0} es demasiado grande para un beatmap.</translation>
    </message>
    <message>
        <source>{0} is too large; use a picture of at most 64 million pixels.</source>
        <translation>{0} es demasiado grande; use una imagen de 64 millones de píxeles como máximo.</translation>
    </message>
    <message>
        <source>{0} is wrong: {1}.</source>
        <translation>{0} está mal: {1}.</translation>
    </message>
    <message>
        <source>{0} is {1}, which is not a number.</source>
        <translation>{0} es {1}, que no es un número.</translation>
    </message>
    <message>
        <source>{0} is {1}; settings may have one decimal.</source>
        <translation>{0} es {1}; los ajustes pueden tener un decimal.</translation>
    </message>
    <message>
        <source>{0} is {1}; {2} is suggested for {3} of this length.</source>
        <translation>{0} es {1}; para {3} de esta duración se sugiere {2}.</translation>
    </message>
    <message>
        <source>{0} is {1}; {2} is usual for {3}.</source>
        <translation>{0} es {1}; para {3} lo habitual es {2}.</translation>
    </message>
    <message>
        <source>{0} is {1}; {2} would be expected.</source>
        <translation>{0} es {1}; se esperaría {2}.</translation>
    </message>
    <message>
        <source>{0} knows the years {1} to {2}.</source>
        <translation>{0} conoce los años de {1} a {2}.</translation>
    </message>
    <message>
        <source>{0} knows {1} only.</source>
        <translation>{0} conoce solo {1}.</translation>
    </message>
    <message>
        <source>{0} lacks a factor for {1}; it is damaged.</source>
        <translation>A {0} le falta un factor para {1}; está dañado.</translation>
    </message>
    <message>
        <source>{0} lacks a part of the model; download it again.</source>
        <translation>A {0} le falta una parte del modelo; descárgalo otra vez.</translation>
    </message>
    <message>
        <source>{0} lacks a part; get the model again.</source>
        <translation>A {0} le falta una parte; obtener el modelo de nuevo.</translation>
    </message>
    <message>
        <source>{0} lacks {1}; download the model again.</source>
        <translation>A {0} le falta {1}; descarga el modelo otra vez.</translation>
    </message>
    <message>
        <source>{0} lasts less than two seconds; choose a whole song.</source>
        <translation>{0} dura menos de dos segundos; elegir una canción entera.</translation>
    </message>
    <message>
        <source>{0} lasts {1} s; choose a part of it of at least {2} s.</source>
        <translation>{0} dura {1} s; elige una parte de al menos {2} s.</translation>
    </message>
    <message>
        <source>{0} leads to a file that is gone; download the model again.</source>
        <translation>{0} lleva a un archivo que ya no está; descargar el modelo de nuevo.</translation>
    </message>
    <message>
        <source>{0} leads to {1}, which is not https.</source>
        <translation>{0} lleva a {1}, que no es https.</translation>
    </message>
    <message>
        <source>{0} lies on {1}; {2} would be expected.</source>
        <translation>{0} está en {1}; se esperaría {2}.</translation>
    </message>
    <message>
        <source>{0} makes new difficulties; the task {1} changes one that is there.</source>
        <translation>{0} crea dificultades nuevas; la tarea {1} cambia una que ya está.</translation>
    </message>
    <message>
        <source>{0} maps</source>
        <translation>{0} mapas</translation>
    </message>
    <message>
        <source>{0} maps nothing by itself, so there is no speed to measure.</source>
        <translation>{0} no mapea nada por sí solo, así que no hay velocidad que medir.</translation>
    </message>
    <message>
        <source>{0} ms after the spinner the next object comes; leave {1} ms.</source>
        <translation>{0} ms después del spinner llega el siguiente objeto; dejar {1} ms.</translation>
    </message>
    <message>
        <source>{0} must be a range such as 4-6, lowest first, not {1}.</source>
        <translation>{0} debe ser un rango como 4-6, el menor primero, no {1}.</translation>
    </message>
    <message>
        <source>{0} must be a range such as 4-6, not {1}.</source>
        <translation>{0} debe ser un rango como 4-6, no {1}.</translation>
    </message>
    <message>
        <source>{0} must be a single line.</source>
        <translation>{0} debe ser una sola línea.</translation>
    </message>
    <message>
        <source>{0} must be smaller than half of {1}: a part has one at each end.</source>
        <translation>{0} debe ser menor que la mitad de {1}: una parte tiene uno en cada extremo.</translation>
    </message>
    <message>
        <source>{0} must give {1} the numbers least, warning and problem.</source>
        <translation>{0} debe dar a {1} los números least, warning y problem.</translation>
    </message>
    <message>
        <source>{0} must hold map: without it there are no hit objects.</source>
        <translation>{0} debe contener map: sin ello no hay objetos.</translation>
    </message>
    <message>
        <source>{0} must hold one table for each check.</source>
        <translation>{0} debe contener una tabla por cada revisión.</translation>
    </message>
    <message>
        <source>{0} names a difficulty outside of its set.</source>
        <translation>{0} nombra una dificultad de fuera de su set.</translation>
    </message>
    <message>
        <source>{0} names no audio file; add AudioFilename to it, or choose another difficulty.</source>
        <translation>{0} no nombra archivo de audio; añadirle AudioFilename, o elegir otra dificultad.</translation>
    </message>
    <message>
        <source>{0} names the check {1}, which does not exist; see docs/checks.md.</source>
        <translation>{0} nombra la revisión {1}, que no existe; ver docs/checks.md.</translation>
    </message>
    <message>
        <source>{0} names the weight file {1}, which does not lie beside it.</source>
        <translation>{0} nombra el archivo de pesos {1}, que no está a su lado.</translation>
    </message>
    <message>
        <source>{0} needs about {1} GiB of memory, but only {2} GiB are free; close other programs or choose a smaller model.</source>
        <translation>{0} necesita unos {1} GiB de memoria, pero solo hay {2} GiB libres; cerrar otros programas o elegir un modelo más pequeño.</translation>
    </message>
    <message>
        <source>{0} notes at once; at this level {1} are enough for {2} keys.</source>
        <translation>{0} notas a la vez; en este nivel bastan {1} para {2} teclas.</translation>
    </message>
    <message>
        <source>{0} notes in {1} until {2}; {3} is usual at this level.</source>
        <translation>{0} notas en {1} hasta {2}; {3} es lo normal en este nivel.</translation>
    </message>
    <message>
        <source>{0} notes play the skin&apos;s hitnormal, although the set has &quot;{1}&quot;.</source>
        <translation>{0} notas tocan el hitnormal del skin, aunque el set tiene «{1}».</translation>
    </message>
    <message>
        <source>{0} objects from here sound at {1} %, hardly heard over the song.</source>
        <translation>{0} objetos desde aquí suenan al {1} %, apenas se oyen sobre la canción.</translation>
    </message>
    <message>
        <source>{0} objects from here sound at {1} %, perhaps too quiet for the song.</source>
        <translation>{0} objetos desde aquí suenan al {1} %, quizá demasiado bajo para la canción.</translation>
    </message>
    <message>
        <source>{0} of the notes are hold notes instead of {1}: the others have no room for one at this density.</source>
        <translation>{0} de las notas son largas en vez de {1}: las demás no tienen sitio para ello con esta densidad.</translation>
    </message>
    <message>
        <source>{0} of the objects</source>
        <translation>{0} de los objetos</translation>
    </message>
    <message>
        <source>{0} of the {1} set</source>
        <translation>{0} del conjunto {1}</translation>
    </message>
    <message>
        <source>{0} of {1} beatmaps</source>
        <translation>{0} de {1} beatmaps</translation>
    </message>
    <message>
        <source>{0} of {1} sets</source>
        <translation>{0} de {1} sets</translation>
    </message>
    <message>
        <source>{0} of {1} was damaged on the way; try again.</source>
        <translation>{0} de {1} se dañó por el camino; intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>{0} or higher</source>
        <translation>{0} o más</translation>
    </message>
    <message>
        <source>{0} or lower</source>
        <translation>{0} o menos</translation>
    </message>
    <message>
        <source>{0} outside of {1} to {2}.</source>
        <translation>{0} fuera de {1} a {2}.</translation>
    </message>
    <message>
        <source>{0} plays the {1} set; {2} would be expected.</source>
        <translation>{0} toca el banco {1}; se esperaría {2}.</translation>
    </message>
    <message>
        <source>{0} px from the object before</source>
        <translation>a {0} px del objeto anterior</translation>
    </message>
    <message>
        <source>{0} px right of and {1} px below the grid</source>
        <translation>{0} px a la derecha y {1} px por debajo de la cuadrícula</translation>
    </message>
    <message>
        <source>{0} px to the next object, but {1} px for the same time shortly before.</source>
        <translation>{0} px hasta el siguiente objeto, pero {1} px para el mismo tiempo poco antes.</translation>
    </message>
    <message>
        <source>{0} red lines, the first {1}</source>
        <translation>{0} líneas rojas, la primera {1}</translation>
    </message>
    <message>
        <source>{0} reverses in {1} ms are too many to read here.</source>
        <translation>{0} repeticiones en {1} ms son demasiadas para leerlas aquí.</translation>
    </message>
    <message>
        <source>{0} s without an addition or another sample set, until {1}.</source>
        <translation>{0} s sin añadido ni otro banco de muestras, hasta {1}.</translation>
    </message>
    <message>
        <source>{0} says the stars of each difficulty; leave {1} out.</source>
        <translation>{0} dice las estrellas de cada dificultad; omitir {1}.</translation>
    </message>
    <message>
        <source>{0} ships with the program and stays.</source>
        <translation>{0} viene con el programa y se queda.</translation>
    </message>
    <message>
        <source>{0} should lie in {1}, but does not; install Beatwright again.</source>
        <translation>{0} debería estar en {1}, pero no está; instalar Beatwright de nuevo.</translation>
    </message>
    <message>
        <source>{0} shows the model a difficulty; name one (--beatmap).</source>
        <translation>{0} muestra al modelo una dificultad; indicar una (--beatmap).</translation>
    </message>
    <message>
        <source>{0} slider&apos;s repeats from here sound at {1} %, next to nothing. Is there no sound in the song?</source>
        <translation>{0} repeticiones de slider desde aquí suenan al {1} %, casi nada. ¿No hay ningún sonido en la canción?</translation>
    </message>
    <message>
        <source>{0} sliders follow one another for {1} s. Is there time to rest?</source>
        <translation>{0} sliders se siguen durante {1} s. ¿Hay tiempo para descansar?</translation>
    </message>
    <message>
        <source>{0} stands where {1} would be expected.</source>
        <translation>{0} está donde se esperaría {1}.</translation>
    </message>
    <message>
        <source>{0} stars</source>
        <translation>{0} estrellas</translation>
    </message>
    <message>
        <source>{0} takes its additions from the {1} set; the {2} set would be expected.</source>
        <translation>{0} toma sus añadidos del banco {1}; se esperaría el banco {2}.</translation>
    </message>
    <message>
        <source>{0} takes no {1}; leave that out, or choose another model.</source>
        <translation>{0} no admite {1}; quítalo o elige otro modelo.</translation>
    </message>
    <message>
        <source>{0} times</source>
        <translation>{0} veces</translation>
    </message>
    <message>
        <source>{0} together must leave a part of the window; make one smaller.</source>
        <translation>{0} juntos deben dejar una parte de la ventana; reducir uno.</translation>
    </message>
    <message>
        <source>{0} unpacks to more data than a mapset may have: stopped at {1}.</source>
        <translation>{0} se descomprime en más datos de los que puede tener un mapset: detenido en {1}.</translation>
    </message>
    <message>
        <source>{0} unpacks to more than {1} MiB; that is not a mapset.</source>
        <translation>{0} se descomprime en más de {1} MiB; eso no es un mapset.</translation>
    </message>
    <message>
        <source>{0} was changed after this step, so it cannot be {1} without losing those changes; undo the later steps first, or take one of its backups.</source>
        <translation>{0} cambió tras este paso, así que no puede ser {1} sin perder esos cambios; deshacer antes los pasos posteriores, o usar una de sus copias.</translation>
    </message>
    <message>
        <source>{0} was changed by another program a moment ago; nothing was written.</source>
        <translation>{0} fue modificado por otro programa hace un momento; no se escribió nada.</translation>
    </message>
    <message>
        <source>{0} was changed by another program after it was read; replace it with the proposal (a backup is kept), or accept as a new difficulty.</source>
        <translation>{0} fue modificado por otro programa después de leerlo; sustituirlo por la propuesta (se guarda una copia), o aceptar como dificultad nueva.</translation>
    </message>
    <message>
        <source>{0} was left out: in osu!taiko hit sounds are the notes themselves.</source>
        <translation>Se omitió {0}: en osu!taiko los hitsounds son las propias notas.</translation>
    </message>
    <message>
        <source>{0} was not trained for this.</source>
        <translation>{0} no se entrenó para esto.</translation>
    </message>
    <message>
        <source>{0} was not trained with years.</source>
        <translation>{0} no se entrenó con años.</translation>
    </message>
    <message>
        <source>{0} would be expected to be a {1}.</source>
        <translation>Para {0} se esperaría {1}.</translation>
    </message>
    <message>
        <source>{0} would be expected to be over, and {1} to follow.</source>
        <translation>Se esperaría que {0} hubiera acabado y que siguiera {1}.</translation>
    </message>
    <message>
        <source>{0} would be expected to be {1}.</source>
        <translation>Para {0} se esperaría {1}.</translation>
    </message>
    <message>
        <source>{0} would be expected to begin a new combo, as the pattern of combos around it has it.</source>
        <translation>Se esperaría que {0} empezara un combo nuevo, según el patrón de los combos de alrededor.</translation>
    </message>
    <message>
        <source>{0} would be expected to begin a new combo, rather than the one at {1}.</source>
        <translation>Se esperaría que {0} empezara un combo nuevo, en lugar del de {1}.</translation>
    </message>
    <message>
        <source>{0} would be expected to begin a new combo.</source>
        <translation>Para {0} se esperaría un combo nuevo.</translation>
    </message>
    <message>
        <source>{0} would be expected to go on with {1}.</source>
        <translation>Se esperaría que {0} siguiera con {1}.</translation>
    </message>
    <message>
        <source>{0} would be expected to have a place of its own, {1}.</source>
        <translation>Para {0} se esperaría un lugar propio, {1}.</translation>
    </message>
    <message>
        <source>{0} would be expected to have {1}.</source>
        <translation>Se esperaría que {0} tuviera {1}.</translation>
    </message>
    <message>
        <source>{0} would be expected to sound here, with {1}.</source>
        <translation>Se esperaría que {0} sonara aquí, con {1}.</translation>
    </message>
    <message>
        <source>{0} would be expected without {1}.</source>
        <translation>{0} se esperaría sin {1}.</translation>
    </message>
    <message>
        <source>{0} would become far larger than it is, as no file that torch writes does; it is not opened. Use a checkpoint with {1}.</source>
        <translation>{0} sería mucho mayor de lo que es, como ningún archivo que escribe torch; no se abre. Usar un checkpoint con {1}.</translation>
    </message>
    <message>
        <source>{0} writes exact positions by itself; only those of V28 and V29 are refined.</source>
        <translation>{0} escribe por sí mismo posiciones exactas; solo se refinan las de V28 y V29.</translation>
    </message>
    <message>
        <source>{0} {1} after the end of the song, the last one by {2} s; the model heard nothing there.</source>
        <translation>{0} {1} tras el fin de la canción, el último por {2} s; el modelo no oyó nada ahí.</translation>
    </message>
    <message>
        <source>{0} {1} follow one another; {2} in a row are allowed at this level.</source>
        <translation>{0} {1} se siguen; en este nivel se permiten {2} seguidos.</translation>
    </message>
    <message>
        <source>{0} {1} is not a folder; choose the folder of an adapter.</source>
        <translation>{0} {1} no es una carpeta; elegir la carpeta de un adaptador.</translation>
    </message>
    <message>
        <source>{0} {1} is not a length; write seconds, 2m, 1m30s or 1:30.</source>
        <translation>{0} {1} no es una duración; escribir segundos, 2m, 1m30s o 1:30.</translation>
    </message>
    <message>
        <source>{0} {1} is not a number.</source>
        <translation>{0} {1} no es un número.</translation>
    </message>
    <message>
        <source>{0} {1} is not a picture osu! shows; use .jpg or .png.</source>
        <translation>{0} {1} no es una imagen que osu! muestre; usar .jpg o .png.</translation>
    </message>
    <message>
        <source>{0} {1} is not there; choose a picture that exists.</source>
        <translation>{0} {1} no está; elegir una imagen que exista.</translation>
    </message>
    <message>
        <source>{0} {1} is not there; choose maps, or a folder.</source>
        <translation>{0} {1} no está; elige mapas o una carpeta.</translation>
    </message>
    <message>
        <source>{0} {1} is not {2}.</source>
        <translation>{0} {1} no es {2}.</translation>
    </message>
    <message>
        <source>{0} {1} is out of range; use {2} to {3}.</source>
        <translation>{0} {1} está fuera de rango; usar de {2} a {3}.</translation>
    </message>
    <message>
        <source>{0} {1} is out of range; {2}.</source>
        <translation>{0} {1} está fuera de rango; {2}.</translation>
    </message>
    <message>
        <source>{0} {1} is unknown; use {2}.</source>
        <translation>{0} {1} es desconocido; usar {2}.</translation>
    </message>
    <message>
        <source>{0} {1} on {2} ({3}); {4} ({5}) would be expected.</source>
        <translation>{0} {1} en {2} ({3}); se esperaría {4} ({5}).</translation>
    </message>
    <message>
        <source>{0} {1} {2} where the song suggests none; the rhythm would be plainer without it.</source>
        <translation>{0} {1} {2} donde la canción no sugiere ninguno; el ritmo sería más sencillo sin él.</translation>
    </message>
    <message>
        <source>{0} {1} {2} where the song suggests nothing; the rhythm would be plainer without them.</source>
        <translation>{0} {1} {2} donde la canción no sugiere nada; el ritmo sería más sencillo sin ellos.</translation>
    </message>
    <message>
        <source>{0} {1} {2}; the song suggests {3} ({4}).</source>
        <translation>{0} {1} {2}; la canción sugiere {3} ({4}).</translation>
    </message>
    <message>
        <source>{0} {1} {2}×, alone among objects at {3}×.</source>
        <translation>{0} {1} {2}×, solo entre objetos a {3}×.</translation>
    </message>
    <message>
        <source>{0} {1} {2}×; {3}× would be expected.</source>
        <translation>{0} {1} {2}×; se esperaría {3}×.</translation>
    </message>
    <message>
        <source>{0} {1}: the strength is out of range; use {2}.</source>
        <translation>{0} {1}: la fuerza está fuera de rango; usar {2}.</translation>
    </message>
    <message>
        <source>{0} {1}: {2} cannot be shown this; {3}.</source>
        <translation>{0} {1}: a {2} no se le puede mostrar esto; {3}.</translation>
    </message>
    <message>
        <source>{0} {1}: {2} does not know this mode; {3}.</source>
        <translation>{0} {1}: {2} no conoce este modo; {3}.</translation>
    </message>
    <message>
        <source>{0} {1}: {2} does not write this; {3}.</source>
        <translation>{0} {1}: {2} no escribe esto; {3}.</translation>
    </message>
    <message>
        <source>{0} {1}: {2} maps nothing by itself; choose another model.</source>
        <translation>{0} {1}: {2} no mapea nada por sí mismo; elegir otro modelo.</translation>
    </message>
    <message>
        <source>{0} {1}; download it again.</source>
        <translation>{0} {1}; descargarlo de nuevo.</translation>
    </message>
    <message>
        <source>{0} “{1}” is not a whole number; {2}.</source>
        <translation>{0} «{1}» no es un número entero; {2}.</translation>
    </message>
    <message>
        <source>{0} “{1}” is not {2}; use {3}.</source>
        <translation>{0} «{1}» no es {2}; usar {3}.</translation>
    </message>
    <message>
        <source>{0} “{1}” is unknown; use yes or no.</source>
        <translation>{0} «{1}» es desconocido; usar yes o no.</translation>
    </message>
    <message>
        <source>{0} “{1}” is unknown; use {2}.</source>
        <translation>{0} «{1}» es desconocido; usar {2}.</translation>
    </message>
    <message>
        <source>{0}, {1} of {2} MiB</source>
        <translation>{0}, {1} de {2} MiB</translation>
    </message>
    <message>
        <source>{0}: a report is written as one of {1}; give the file such an ending.</source>
        <translation>{0}: un informe se escribe como {1}; dar al archivo una de esas extensiones.</translation>
    </message>
    <message>
        <source>{0}: a side-car says {1} BPM and its red lines {2}{3}.</source>
        <translation>{0}: un archivo adjunto dice {1} BPM y sus líneas rojas {2}{3}.</translation>
    </message>
    <message>
        <source>{0}: it is not a request.</source>
        <translation>{0}: no es una petición.</translation>
    </message>
    <message>
        <source>{0}: its objects come {1} ms too {2} against {3}; retime it.</source>
        <translation>{0}: sus objetos llegan {1} ms demasiado {2} respecto a {3}; corrige el timing.</translation>
    </message>
    <message>
        <source>{0}: its objects do not fall on what begins in {1}; it is another song, another cut, or the tempo is wrong.</source>
        <translation>{0}: sus objetos no caen en lo que empieza en {1}; es otra canción, otro corte o el tempo está mal.</translation>
    </message>
    <message>
        <source>{0}: its objects go on {1} s after the end of {2}.</source>
        <translation>{0}: sus objetos siguen {1} s después del final de {2}.</translation>
    </message>
    <message>
        <source>{0}: its red lines drift {1} ms against {2}; retime it.</source>
        <translation>{0}: sus líneas rojas se desvían {1} ms respecto a {2}; corrige el timing.</translation>
    </message>
    <message>
        <source>{0}: the tensor {1} has the shape {2}, but config.json calls for {3}.</source>
        <translation>{0}: el tensor {1} tiene la forma {2}, pero config.json pide {3}.</translation>
    </message>
    <message>
        <source>{0}: the tensor {1} holds values that are no numbers; download again.</source>
        <translation>{0}: el tensor {1} contiene valores que no son números; descargar de nuevo.</translation>
    </message>
    <message>
        <source>{0}: the weights hold the tensor {1}, which config.json has no place for.</source>
        <translation>{0}: los pesos contienen el tensor {1}, para el que config.json no tiene sitio.</translation>
    </message>
    <message>
        <source>{0}: the weights lack the tensor {1} that config.json calls for.</source>
        <translation>{0}: a los pesos les falta el tensor {1} que pide config.json.</translation>
    </message>
    <message>
        <source>{0}: tokenizer.json has {1} tokens, but the model of config.json {2} {3}; the files belong to different models. Download the checkpoint again.</source>
        <translation>{0}: tokenizer.json tiene {1} tokens, pero el modelo de config.json {2} {3}; los archivos son de modelos distintos. Descargar de nuevo el checkpoint.</translation>
    </message>
    <message>
        <source>{0}: {1} has no descriptor {2} in this mode; leave it out.</source>
        <translation>{0}: {1} no tiene el descriptor {2} en este modo; omitirlo.</translation>
    </message>
    <message>
        <source>{0}: {1} holds no diffusion model; download it again.</source>
        <translation>{0}: {1} no contiene un modelo de difusión; descargarlo de nuevo.</translation>
    </message>
    <message>
        <source>{0}: {1} is not a table of classes; download the model again.</source>
        <translation>{0}: {1} no es una tabla de clases; descargar el modelo de nuevo.</translation>
    </message>
    <message>
        <source>{0}: {1} knows {2} classes, but {3} has {4}.</source>
        <translation>{0}: {1} conoce {2} clases, pero {3} tiene {4}.</translation>
    </message>
    <message>
        <source>{0}: {1} lacks the tensor {2} of shape {3}.</source>
        <translation>{0}: a {1} le falta el tensor {2} de forma {3}.</translation>
    </message>
    <message>
        <source>{0}: {1} must be a whole number, not {2}.</source>
        <translation>{0}: {1} debe ser un número entero, no {2}.</translation>
    </message>
    <message>
        <source>{0}: {1} of its objects lie more than 2 ms from any tick; resnap it.</source>
        <translation>{0}: {1} de sus objetos están a más de 2 ms de cualquier tick; vuelve a ajustarlos.</translation>
    </message>
    <message>
        <source>{0}: {1} {2}further places like these are not listed ({3} in all).</source>
        <translation>{0}: {1} {2}más lugares como estos no se listan ({3} en total).</translation>
    </message>
    <message>
        <source>{0}: {1}; leave it out, or choose another mode.</source>
        <translation>{0}: {1}; omitirlo, o elegir otro modo.</translation>
    </message>
    <message>
        <source>{0}; choose another model for MaiMod.</source>
        <translation>{0}; elegir otro modelo para MaiMod.</translation>
    </message>
    <message>
        <source>{0}; less than {1} x {2} looks blurred.</source>
        <translation>{0}; menos de {1} x {2} se ve borroso.</translation>
    </message>
    <message>
        <source>{0}; {1} x {2} is the most.</source>
        <translation>{0}; el máximo es {1} x {2}.</translation>
    </message>
    <message>
        <source>{0}{1} is {2}; choose from {3} to {4}.</source>
        <translation>{0}{1} es {2}; elige de {3} a {4}.</translation>
    </message>
</context>
<context>
    <name>form</name>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
</context>
</TS>
