<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>

A backup is kept, and the change can be undone. If osu!&apos;s editor has the difficulty open, save there first and load it again afterwards.</source>
        <translation>

Une sauvegarde est gardée et le changement peut être annulé. Si la difficulté est ouverte dans l&apos;éditeur d&apos;osu!, y enregistrer d&apos;abord, puis la recharger ensuite.</translation>
    </message>
    <message>
        <source> ({now} are now)</source>
        <translation> ({now} actuellement)</translation>
    </message>
    <message>
        <source> The difficulty has changed since; run it again.</source>
        <translation> La difficulté a changé depuis&#xa0;; relancer.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source> and SV that keeps the sliders</source>
        <translation> et une SV qui conserve les sliders</translation>
    </message>
    <message>
        <source> and {count} other difficulties were</source>
        <translation> et {count} autres difficultés</translation>
    </message>
    <message>
        <source> and, where objects coincide, for the set&apos;s other difficulties</source>
        <translation> et, là où les objets coïncident, pour les autres difficultés du set</translation>
    </message>
    <message>
        <source> keys</source>
        <translation> touches</translation>
    </message>
    <message>
        <source> {left} of them cannot be kept: an SV must be between 0.1 and 10.</source>
        <translation> {left} d&apos;entre eux ne peuvent pas être conservés&#xa0;: une SV doit être entre 0,1 et 10.</translation>
    </message>
    <message numerus="yes">
        <source>%n difficulties</source>
        <translation>
            <numerusform>%n difficulté</numerusform>
            <numerusform>%n difficultés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faults</source>
        <translation>
            <numerusform>%n défaut</numerusform>
            <numerusform>%n défauts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files cannot be opened: {names}.</source>
        <translation>
            <numerusform>%n fichier ne s&apos;ouvre pas : {names}.</numerusform>
            <numerusform>%n fichiers ne s&apos;ouvrent pas : {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings fixed</source>
        <translation>
            <numerusform>%n remarque corrigée</numerusform>
            <numerusform>%n remarques corrigées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings were</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings would be fixed</source>
        <translation>
            <numerusform>%n remarque serait corrigée</numerusform>
            <numerusform>%n remarques seraient corrigées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n écartée</numerusform>
            <numerusform>%n écartées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n maps</source>
        <translation>
            <numerusform>%n map</numerusform>
            <numerusform>%n maps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minor findings</source>
        <translation>
            <numerusform>%n remarque mineure</numerusform>
            <numerusform>%n remarques mineures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more taps</source>
        <translation>
            <numerusform>Encore %n tap</numerusform>
            <numerusform>Encore %n taps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n nouveau message</numerusform>
            <numerusform>%n nouveaux messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objects</source>
        <translation>
            <numerusform>%n objet</numerusform>
            <numerusform>%n objets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objects added</source>
        <translation>
            <numerusform>%n objet ajouté</numerusform>
            <numerusform>%n objets ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objects changed</source>
        <translation>
            <numerusform>%n objet modifié</numerusform>
            <numerusform>%n objets modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objects removed</source>
        <translation>
            <numerusform>%n objet supprimé</numerusform>
            <numerusform>%n objets supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objects with other sounds</source>
        <translation>
            <numerusform>%n objet aux sons différents</numerusform>
            <numerusform>%n objets aux sons différents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposals for {song} were not decided when the program ended.</source>
        <translation>
            <numerusform>%n proposition pour {song} n&apos;était pas décidée à la fin du programme.</numerusform>
            <numerusform>%n propositions pour {song} n&apos;étaient pas décidées à la fin du programme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposals were</source>
        <translation>
            <numerusform>%n proposition</numerusform>
            <numerusform>%n propositions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposals were not decided when the program ended, the last for {song}.</source>
        <translation>
            <numerusform>%n proposition n&apos;était pas décidée à la fin du programme, la dernière pour {song}.</numerusform>
            <numerusform>%n propositions n&apos;étaient pas décidées à la fin du programme, la dernière pour {song}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n red lines differ</source>
        <translation>
            <numerusform>%n ligne rouge diffère</numerusform>
            <numerusform>%n lignes rouges diffèrent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests wait</source>
        <translation>
            <numerusform>%n requête attend</numerusform>
            <numerusform>%n requêtes attendent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests were</source>
        <translation>
            <numerusform>%n requête</numerusform>
            <numerusform>%n requêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
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
            <numerusform>%n slider finirait ailleurs</numerusform>
            <numerusform>%n sliders finiraient ailleurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n songs</source>
        <translation>
            <numerusform>%n morceau</numerusform>
            <numerusform>%n morceaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stars</source>
        <translation>
            <numerusform>%n étoile</numerusform>
            <numerusform>%n étoiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps of training</source>
        <translation>
            <numerusform>%n étape d&apos;entraînement</numerusform>
            <numerusform>%n étapes d&apos;entraînement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taps</source>
        <translation>
            <numerusform>%n tap</numerusform>
            <numerusform>%n taps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable files</source>
        <translation>
            <numerusform>%n fichier illisible</numerusform>
            <numerusform>%n fichiers illisibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Difficulty</source>
        <translation>&amp;Difficulté</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;Modding</source>
        <translation>&amp;Modding</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Lecture</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vue</translation>
    </message>
    <message>
        <source>+0.01 BPM</source>
        <translation>+0.01 BPM</translation>
    </message>
    <message>
        <source>+1 beat</source>
        <translation>+1 tps</translation>
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
        <translation>+½ tps</translation>
    </message>
    <message>
        <source>, and try another tempo</source>
        <translation>, et essayer un autre tempo</translation>
    </message>
    <message>
        <source>, up to {max:.0f} ms</source>
        <translation>, jusqu&apos;à {max:.0f} ms</translation>
    </message>
    <message>
        <source>, {value} times with different seeds</source>
        <translation>, {value} fois avec des graines différentes</translation>
    </message>
    <message>
        <source>0 switches it off, 1 is as much as the maps differ from usual, 1.5 exaggerates it</source>
        <translation>0 le coupe, 1 est autant que les maps s&apos;écartent de l&apos;habituel, 1,5 l&apos;exagère</translation>
    </message>
    <message>
        <source>0 switches the style off, 1 is as it was taught, 1.5 exaggerates it</source>
        <translation>0 coupe le style, 1 est tel qu&apos;appris, 1,5 l&apos;exagère</translation>
    </message>
    <message>
        <source>0.01 BPM faster</source>
        <translation>0,01 BPM plus vite</translation>
    </message>
    <message>
        <source>0.01 BPM slower</source>
        <translation>0,01 BPM moins vite</translation>
    </message>
    <message>
        <source>000:00 left</source>
        <translation>Reste 000:00</translation>
    </message>
    <message>
        <source>00:24:100, 1:20 or 24.1 (seconds), or 24100 (ms)</source>
        <translation>00:24:100, 1:20 ou 24.1 (secondes), ou 24100 (ms)</translation>
    </message>
    <message>
        <source>1 ms earlier</source>
        <translation>1 ms plus tôt</translation>
    </message>
    <message>
        <source>1 ms later</source>
        <translation>1 ms plus tard</translation>
    </message>
    <message>
        <source>1 repeat</source>
        <translation>1 répétition</translation>
    </message>
    <message>
        <source>5 ms earlier</source>
        <translation>5 ms plus tôt</translation>
    </message>
    <message>
        <source>5 ms later</source>
        <translation>5 ms plus tard</translation>
    </message>
    <message>
        <source>; {moved_ends} slider ends move</source>
        <translation>&#xa0;; {moved_ends} fins de slider bougent</translation>
    </message>
    <message>
        <source>A checkpoint folder on this machine</source>
        <translation>Un dossier de checkpoint sur cette machine</translation>
    </message>
    <message>
        <source>A command line cannot say all that this form has; export the request as a file instead.</source>
        <translation>Une ligne de commande ne peut pas dire tout ce formulaire ; exporter plutôt la requête en fichier.</translation>
    </message>
    <message>
        <source>A folder of mapsets; folders and .osz files can be dropped here too</source>
        <translation>Un dossier de mapsets ; dossiers et fichiers .osz peuvent aussi être déposés ici</translation>
    </message>
    <message>
        <source>A folder of maps…</source>
        <translation>Un dossier de maps…</translation>
    </message>
    <message>
        <source>A folder of songs, with the folders in it; it can be dropped here too</source>
        <translation>Un dossier de chansons, avec les dossiers qu’il contient ; on peut aussi le déposer ici</translation>
    </message>
    <message>
        <source>A job in the queue uses it; wait, or stop that</source>
        <translation>Une tâche de la file l&apos;utilise ; attendre ou l&apos;arrêter</translation>
    </message>
    <message>
        <source>A job is running; quitting stops it. Requests wait in the queue at the next start.</source>
        <translation>Une tâche est en cours&#xa0;; quitter l&apos;arrête. Les requêtes attendent dans la file au prochain démarrage.</translation>
    </message>
    <message>
        <source>A job works on it; wait, or stop it</source>
        <translation>Une tâche y travaille ; attendre ou l&apos;arrêter</translation>
    </message>
    <message>
        <source>A level</source>
        <translation>Un niveau</translation>
    </message>
    <message>
        <source>A model finds the beats, in one pass over the song</source>
        <translation>Un modèle trouve les temps, en un passage sur la chanson</translation>
    </message>
    <message>
        <source>A music style plays in the song lab: press Use</source>
        <translation>Un style musical s’écoute dans le labo de chansons : appuyer sur Utiliser</translation>
    </message>
    <message>
        <source>A pattern</source>
        <translation>Un motif</translation>
    </message>
    <message>
        <source>A pattern such as streams or jumps; mappers count alike</source>
        <translation>Un motif comme streams ou jumps ; les mappeurs comptent autant</translation>
    </message>
    <message>
        <source>A proposal is shown beside the original.</source>
        <translation>Une proposition s&apos;affiche à côté de l&apos;original.</translation>
    </message>
    <message>
        <source>A proposal is shown instead of the original.</source>
        <translation>Une proposition s&apos;affiche à la place de l&apos;original.</translation>
    </message>
    <message>
        <source>A proposal is shown with the original behind it.</source>
        <translation>Une proposition s&apos;affiche avec l&apos;original derrière elle.</translation>
    </message>
    <message>
        <source>A small adapter of the decoder: what the objects are. About five minutes for twenty maps.</source>
        <translation>Un petit adaptateur du décodeur : ce que sont les objets. Environ cinq minutes pour vingt maps.</translation>
    </message>
    <message>
        <source>A song needs a title; write what it is called.</source>
        <translation>Une chanson a besoin d&apos;un titre&#xa0;; écrire comment elle s&apos;appelle.</translation>
    </message>
    <message>
        <source>A song without a set has no kiai to take over</source>
        <translation>Une chanson sans set n&apos;a pas de kiai à reprendre</translation>
    </message>
    <message>
        <source>A spread of {count}</source>
        <translation>Un spread de {count}</translation>
    </message>
    <message>
        <source>A tempo from taps in time with the song</source>
        <translation>Un tempo d&apos;après des taps en rythme avec la chanson</translation>
    </message>
    <message>
        <source>A training is paused; go on, or stop it</source>
        <translation>Un entraînement est en pause ; reprenez-le ou arrêtez-le</translation>
    </message>
    <message>
        <source>A training or an estimate is running</source>
        <translation>Un entraînement ou une estimation est en cours</translation>
    </message>
    <message>
        <source>A turbo model has no guidance, and learns with every prompt</source>
        <translation>Un modèle turbo n’a pas de guidage et apprend avec chaque prompt</translation>
    </message>
    <message>
        <source>A whole spread</source>
        <translation>Un spread entier</translation>
    </message>
    <message>
        <source>A word of every prompt, by which the style is asked for later</source>
        <translation>Un mot de chaque description, par lequel on demandera le style</translation>
    </message>
    <message>
        <source>About Beatwright</source>
        <translation>À propos de Beatwright</translation>
    </message>
    <message>
        <source>About {time} for a song of {minutes} minutes here, measured on this machine ({how})</source>
        <translation>Environ {time} pour un morceau de {minutes} minutes ici, mesuré sur cette machine ({how})</translation>
    </message>
    <message>
        <source>About {time} left</source>
        <translation>Encore environ {time}</translation>
    </message>
    <message>
        <source>About {time} on this computer.</source>
        <translation>Environ {time} sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Tout accepter</translation>
    </message>
    <message>
        <source>Accept all {count}</source>
        <translation>Accepter les {count}</translation>
    </message>
    <message>
        <source>Accept also writes an .osz of the whole set, for osu!lazer or to share</source>
        <translation>Accepter écrit aussi un .osz du set entier, pour osu!lazer ou pour le partager</translation>
    </message>
    <message>
        <source>Accept as a new difficulty</source>
        <translation>Accepter comme nouvelle difficulté</translation>
    </message>
    <message>
        <source>Accept as a new difficulty	Ctrl+Shift+S</source>
        <translation>Accepter comme nouvelle difficulté	Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Accept the proposal</source>
        <translation>Accepter la proposition</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adaptateur</translation>
    </message>
    <message>
        <source>Adapter for MaiMod</source>
        <translation>Adaptateur pour MaiMod</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>Adaptateurs</translation>
    </message>
    <message>
        <source>Adapters of decoder and rhythm: what the objects are and when they fall. About ten minutes for twenty maps.</source>
        <translation>Adaptateurs du décodeur et du rythme : ce que sont les objets et quand ils tombent. Environ dix minutes pour vingt maps.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add .osz…</source>
        <translation>Ajouter .osz…</translation>
    </message>
    <message>
        <source>Add a folder of mapsets</source>
        <translation>Ajouter un dossier de mapsets</translation>
    </message>
    <message>
        <source>Add a folder of songs</source>
        <translation>Ajouter un dossier de chansons</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Add a red line at the current time, with the tempo that holds there</source>
        <translation>Ajouter une ligne rouge à l&apos;instant actuel, avec le tempo en vigueur</translation>
    </message>
    <message>
        <source>Add a style</source>
        <translation>Ajouter un style</translation>
    </message>
    <message>
        <source>Add archives</source>
        <translation>Ajouter des archives</translation>
    </message>
    <message>
        <source>Add hitsounds</source>
        <translation>Ajouter des hitsounds</translation>
    </message>
    <message>
        <source>Add songs…</source>
        <translation>Ajouter des chansons…</translation>
    </message>
    <message>
        <source>Adds Beatwright to the programs that open these files, for you only</source>
        <translation>Ajoute Beatwright aux programmes qui ouvrent ces fichiers, pour cet utilisateur seulement</translation>
    </message>
    <message>
        <source>Adds the tag {AI_TAG}, so that players are not misled</source>
        <translation>Ajoute le tag {AI_TAG}, pour que les joueurs ne soient pas trompés</translation>
    </message>
    <message>
        <source>Again with another seed</source>
        <translation>Refaire avec une autre graine</translation>
    </message>
    <message>
        <source>Against the set</source>
        <translation>Face au set</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>But</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Toutes catégories</translation>
    </message>
    <message>
        <source>All mappers</source>
        <translation>Tous les mappeurs</translation>
    </message>
    <message>
        <source>All models and their downloads…</source>
        <translation>Tous les modèles et leurs téléchargements…</translation>
    </message>
    <message>
        <source>All modes</source>
        <translation>Tous les modes</translation>
    </message>
    <message>
        <source>All proposals for this song</source>
        <translation>Toutes les propositions pour cette chanson</translation>
    </message>
    <message>
        <source>All proposals for this song, a card for each (1 to 9 play one)</source>
        <translation>Toutes les propositions pour cette chanson, une carte chacune (1 à 9 en jouent une)</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>All that the search lists</source>
        <translation>Tout ce que liste la recherche</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>An empty folder for the model</source>
        <translation>Un dossier vide pour le modèle</translation>
    </message>
    <message>
        <source>Another difficulty that fits the one in view (F5)</source>
        <translation>Une autre difficulté qui va avec celle affichée (F5)</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Autre dossier…</translation>
    </message>
    <message>
        <source>Another prompt, which is learned beside the caption</source>
        <translation>Une autre description, apprise à côté de la légende</translation>
    </message>
    <message>
        <source>Another tempo</source>
        <translation>Autre tempo</translation>
    </message>
    <message>
        <source>Another tempo that the song may have</source>
        <translation>Autre tempo possible de la chanson</translation>
    </message>
    <message>
        <source>Another training is running</source>
        <translation>Un autre entraînement est en cours</translation>
    </message>
    <message>
        <source>Another {keys}{value} difficulty of about {value2:g}★ on the timing of {name}, made with that one in view. Only Accept writes it, beside the others.</source>
        <translation>Une autre difficulté {keys}{value} d&apos;environ {value2:g}★ sur le timing de {name}, faite avec celle affichée. Seul Accepter l&apos;écrit, à côté des autres.</translation>
    </message>
    <message>
        <source>Approach rate; auto fits it to the stars</source>
        <translation>Approach rate&#xa0;; auto l&apos;adapte aux étoiles</translation>
    </message>
    <message>
        <source>Archives of mapsets</source>
        <translation>Archives de mapsets</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>As mods are sorted</source>
        <translation>Comme les mods</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Asks {address} once a day and sends nothing about you; never installs anything</source>
        <translation>Interroge {address} une fois par jour sans rien envoyer de personnel&#xa0;; n&apos;installe jamais rien</translation>
    </message>
    <message>
        <source>At each measurement, twenty seconds of songs that are not learned from; slower</source>
        <translation>À chaque mesure, vingt secondes de morceaux dont on n&apos;apprend pas ; plus lent</translation>
    </message>
    <message>
        <source>Audio files ({patterns})</source>
        <translation>Fichiers audio ({patterns})</translation>
    </message>
    <message>
        <source>Auto</source>
        <comment>pitch</comment>
        <translation>Auto</translation>
    </message>
    <message>
        <source>BPM and offset below</source>
        <translation>BPM et offset ci-dessous</translation>
    </message>
    <message>
        <source>Back to the editor</source>
        <translation>Retour à l&apos;éditeur</translation>
    </message>
    <message>
        <source>Back to the editor (Esc); a training goes on</source>
        <translation>Retour à l&apos;éditeur (Échap) ; un entraînement continue</translation>
    </message>
    <message>
        <source>Back to the editor (Esc); what is being made goes on</source>
        <translation>Retour à l&apos;éditeur (Échap) ; ce qui est en cours continue</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Backwards</source>
        <translation>Inversé</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Base slider velocity; auto fits it to the stars</source>
        <translation>Vitesse de slider de base&#xa0;; auto l&apos;adapte aux étoiles</translation>
    </message>
    <message>
        <source>Base: {model}. Songs: {songs}.</source>
        <translation>Base : {model}. Chansons : {songs}.</translation>
    </message>
    <message>
        <source>Batches a step</source>
        <translation>Lots par pas</translation>
    </message>
    <message>
        <source>Beat by beat</source>
        <translation>Temps par temps</translation>
    </message>
    <message>
        <source>Beat divisor</source>
        <translation>Diviseur</translation>
    </message>
    <message>
        <source>Beat divisor: the beat lines shown, and how far Left and Right step</source>
        <translation>Diviseur&#xa0;: les lignes de temps affichées, et le pas de Gauche et Droite</translation>
    </message>
    <message>
        <source>Beatmaps and songs (*.osu *.osz {audio});;Beatmaps (*.osu *.osz);;Songs ({audio})</source>
        <translation>Beatmaps et chansons (*.osu *.osz {audio});;Beatmaps (*.osu *.osz);;Chansons ({audio})</translation>
    </message>
    <message>
        <source>Beats</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Beats in a bar, such as 4</source>
        <translation>Temps par mesure, comme 4</translation>
    </message>
    <message>
        <source>Beats per minute</source>
        <translation>Battements par minute</translation>
    </message>
    <message>
        <source>Beatwright lists the mapsets of osu!&apos;s Songs folder. It reads them only; a new difficulty is written when you accept it.</source>
        <translation>Beatwright liste les sets du dossier Songs d&apos;osu!. Il ne fait que les lire&#xa0;; une nouvelle difficulté est écrite quand on l&apos;accepte.</translation>
    </message>
    <message>
        <source>Beatwright on this computer…</source>
        <translation>Beatwright sur cet ordinateur…</translation>
    </message>
    <message>
        <source>Beatwright {VERSION}</source>
        <translation>Beatwright {VERSION}</translation>
    </message>
    <message>
        <source>Beatwright {VERSION} on this computer</source>
        <translation>Beatwright {VERSION} sur cet ordinateur</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>word</comment>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Begin on the downbeat</source>
        <translation>Commencer sur le premier temps</translation>
    </message>
    <message>
        <source>Behind</source>
        <comment>word</comment>
        <translation>Après</translation>
    </message>
    <message>
        <source>Between bookmarks</source>
        <translation>Entre les signets</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Intégré</translation>
    </message>
    <message>
        <source>By artist</source>
        <translation>Par artiste</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Par catégorie</translation>
    </message>
    <message>
        <source>By score</source>
        <translation>Par score</translation>
    </message>
    <message>
        <source>By sentence</source>
        <translation>Par phrase</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>Par gravité</translation>
    </message>
    <message>
        <source>By stars</source>
        <translation>Par étoiles</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>Par instant</translation>
    </message>
    <message>
        <source>CLAP is downloaded before: {size}, {licence}.</source>
        <translation>CLAP est téléchargé avant : {size}, {licence}.</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Can be fixed: {sentence}</source>
        <translation>Corrigeable&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the chosen job, or take it out of the list (Del)</source>
        <translation>Annuler la tâche choisie, ou la retirer de la liste (Del)</translation>
    </message>
    <message>
        <source>Cancel the running job</source>
        <translation>Annuler la tâche en cours</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Candidate {number}: {facts}</source>
        <translation>Candidat {number} : {facts}</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Caption, genre, tempo, key, metre, lyrics and language of the chosen rows</source>
        <translation>Légende, genre, tempo, tonalité, mesure, paroles et langue des lignes choisies</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Change the beat divisor</source>
        <translation>Changer le diviseur</translation>
    </message>
    <message>
        <source>Change {name}?</source>
        <translation>Modifier {name}&#xa0;?</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>Check for new versions once a day</source>
        <translation>Chercher une nouvelle version une fois par jour</translation>
    </message>
    <message>
        <source>Check the rules</source>
        <translation>Vérifier les règles</translation>
    </message>
    <message>
        <source>Check the whole set again</source>
        <translation>Revérifier tout le set</translation>
    </message>
    <message>
        <source>Checking every difficulty of the set…</source>
        <translation>Vérification de chaque difficulté du set…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Choose a checkpoint folder</source>
        <translation>Choisir un dossier de checkpoint</translation>
    </message>
    <message>
        <source>Choose a folder for the new set first</source>
        <translation>Choisissez d&apos;abord un dossier pour le nouveau set</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose a job</source>
        <translation>Choisir une tâche</translation>
    </message>
    <message>
        <source>Choose a job that made or makes a difficulty</source>
        <translation>Choisir une tâche qui a fait ou fait une difficulté</translation>
    </message>
    <message>
        <source>Choose a job that waits behind another one</source>
        <translation>Choisir une tâche qui attend derrière une autre</translation>
    </message>
    <message>
        <source>Choose a job with another one behind it</source>
        <translation>Choisir une tâche suivie d&apos;une autre</translation>
    </message>
    <message>
        <source>Choose a red line in the table first</source>
        <translation>Choisir d&apos;abord une ligne rouge dans le tableau</translation>
    </message>
    <message>
        <source>Choose a request that a model answered</source>
        <translation>Choisissez une demande à laquelle un modèle a répondu</translation>
    </message>
    <message>
        <source>Choose a song</source>
        <translation>Choisir une chanson</translation>
    </message>
    <message>
        <source>Choose a song first</source>
        <translation>Choisissez d&apos;abord une chanson</translation>
    </message>
    <message>
        <source>Choose a song to go on from</source>
        <translation>Choisir une chanson à continuer</translation>
    </message>
    <message>
        <source>Choose a style first</source>
        <translation>Choisissez d&apos;abord un style</translation>
    </message>
    <message>
        <source>Choose adapters from a list, several at once, each with its strength</source>
        <translation>Choisir des adaptateurs dans une liste, plusieurs à la fois, chacun avec sa force</translation>
    </message>
    <message>
        <source>Choose an adapter folder</source>
        <translation>Choisir un dossier d&apos;adaptateur</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Choisir un autre dossier…</translation>
    </message>
    <message>
        <source>Choose descriptors</source>
        <translation>Choisir des descripteurs</translation>
    </message>
    <message>
        <source>Choose from the descriptors that the model supports</source>
        <translation>Choisir parmi les descripteurs que le modèle connaît</translation>
    </message>
    <message>
        <source>Choose it in the form in view</source>
        <translation>Le choisir dans le formulaire affiché</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Choose one in the library, or open a file with Ctrl+O</source>
        <translation>En choisir une dans la bibliothèque, ou ouvrir un fichier avec Ctrl+O</translation>
    </message>
    <message>
        <source>Choose osu!&apos;s Songs folder</source>
        <translation>Choisir le dossier Songs d&apos;osu!</translation>
    </message>
    <message>
        <source>Choose rows of the table first</source>
        <translation>Choisissez d&apos;abord des lignes du tableau</translation>
    </message>
    <message>
        <source>Choose songs that were made from a prompt</source>
        <translation>Choisissez des chansons faites à partir d’un prompt</translation>
    </message>
    <message>
        <source>Choose the Songs folder…</source>
        <translation>Choisir le dossier Songs…</translation>
    </message>
    <message>
        <source>Choose the folder in which osu! keeps its beatmaps, or open a song of your own.</source>
        <translation>Choisir le dossier où osu! garde ses beatmaps, ou ouvrir une autre chanson.</translation>
    </message>
    <message>
        <source>Choose the folder that holds one folder per mapset</source>
        <translation>Choisir le dossier qui contient un dossier par set</translation>
    </message>
    <message>
        <source>Choose {what}</source>
        <translation>Choisir {what}</translation>
    </message>
    <message>
        <source>Chooses hitsounds for {part}{name}{also}. Marks below the objects show them, those that change are highlighted; switch between both with B.</source>
        <translation>Choisit des hitsounds pour {part}{name}{also}. Des marques sous les objets les montrent, ceux qui changent sont surlignés&#xa0;; passer de l&apos;un à l&apos;autre avec B.</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cercle</translation>
    </message>
    <message>
        <source>Circle size; auto fits it to the stars</source>
        <translation>Taille des cercles&#xa0;; auto l&apos;adapte aux étoiles</translation>
    </message>
    <message>
        <source>Clap</source>
        <translation>Clap</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear ended</source>
        <translation>Vider finis</translation>
    </message>
    <message>
        <source>Clear the range</source>
        <translation>Effacer la plage</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Close this message; the bell keeps it</source>
        <translation>Fermer ce message&#xa0;; la cloche le garde</translation>
    </message>
    <message>
        <source>Columns of the osu!mania difficulty</source>
        <translation>Colonnes de la difficulté osu!mania</translation>
    </message>
    <message>
        <source>Compare its files with their digests, and read its weights</source>
        <translation>Comparer ses fichiers à leurs empreintes et lire ses poids</translation>
    </message>
    <message>
        <source>Compare the difficulty and its set with the ranking criteria. It takes seconds, needs no model, and is done again by itself when a file of the set changes while this tab is in view</source>
        <translation>Comparer la difficulté et son set aux critères de classement. Cela prend quelques secondes, sans modèle, et se refait tout seul quand un fichier du set change pendant que cet onglet est affiché</translation>
    </message>
    <message>
        <source>Compare with the prompt</source>
        <translation>Comparer avec le prompt</translation>
    </message>
    <message>
        <source>Copied {link}</source>
        <translation>{link} copié</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy all findings in the list as one posts them; Ctrl+C copies the selected ones</source>
        <translation>Copier toutes les remarques de la liste au format d&apos;un post&#xa0;; Ctrl+C copie celles sélectionnées</translation>
    </message>
    <message>
        <source>Copy all findings of the set as one posts them</source>
        <translation>Copier toutes les remarques du set comme on les publie</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Copier en commande</translation>
    </message>
    <message>
        <source>Copy for a forum post	Ctrl+C</source>
        <translation>Copier pour le forum	Ctrl+C</translation>
    </message>
    <message>
        <source>Copy the link	Return</source>
        <translation>Copier le lien	Return</translation>
    </message>
    <message>
        <source>Copy the link to osu!&apos;s website</source>
        <translation>Copier le lien vers le site d&apos;osu!</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Copy the picked objects as a stamp; findings for a forum post</source>
        <translation>Copier les objets choisis comme repère ; les remarques pour un forum</translation>
    </message>
    <message>
        <source>Copy to the set&apos;s other difficulties</source>
        <translation>Copier vers les autres difficultés du set</translation>
    </message>
    <message>
        <source>Copy {stamp}</source>
        <translation>Copier {stamp}</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Counting choices</source>
        <translation>Compte les choix</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Créateur</translation>
    </message>
    <message>
        <source>Creator, tags and kiai of what is written</source>
        <translation>Créateur, tags et kiai de ce qui est écrit</translation>
    </message>
    <message>
        <source>Current time</source>
        <translation>Instant actuel</translation>
    </message>
    <message>
        <source>Cut what is before the first downbeat</source>
        <translation>Coupe ce qui précède le premier temps fort</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Decodes several parts of the song at once, in longer steps; without a graphics card with int8</source>
        <translation>Décode plusieurs parties de la chanson à la fois, à plus grands pas&#xa0;; sans carte graphique, en int8</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete a model</source>
        <translation>Supprimer un modèle</translation>
    </message>
    <message>
        <source>Delete a preset</source>
        <translation>Supprimer un préréglage</translation>
    </message>
    <message>
        <source>Delete its files from this machine, after a question</source>
        <translation>Supprimer ses fichiers de cette machine, après une question</translation>
    </message>
    <message>
        <source>Delete the style</source>
        <translation>Supprimer le style</translation>
    </message>
    <message>
        <source>Delete the style and its training; the maps stay</source>
        <translation>Supprimer le style et son entraînement ; les maps restent</translation>
    </message>
    <message>
        <source>Delete the style {name} and its training? It cannot be brought back.</source>
        <translation>Supprimer le style {name} et son entraînement ? On ne peut pas revenir en arrière.</translation>
    </message>
    <message>
        <source>Delete {title}</source>
        <translation>Supprimer {title}</translation>
    </message>
    <message>
        <source>Delete {title} from this machine? {size} become free.</source>
        <translation>Supprimer {title} de cette machine ? {size} seront libérés.</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Describe a song, choose a candidate, and map it</source>
        <translation>Décrivez une chanson, choisissez un candidat et mappez-le</translation>
    </message>
    <message>
        <source>Describe the music first.</source>
        <translation>Décrivez d&apos;abord la musique.</translation>
    </message>
    <message>
        <source>Descriptor</source>
        <translation>Descripteur</translation>
    </message>
    <message>
        <source>Descriptors</source>
        <translation>Descripteurs</translation>
    </message>
    <message>
        <source>Descriptors from the charts, where none were typed</source>
        <translation>Descripteurs d&apos;après les maps, là où personne n&apos;en a donné</translation>
    </message>
    <message>
        <source>Descriptors of {model}</source>
        <translation>Descripteurs de {model}</translation>
    </message>
    <message>
        <source>Descriptors that it should not have; large models need a guidance above 1 for them</source>
        <translation>Descripteurs qu&apos;elle ne doit pas avoir&#xa0;; les grands modèles demandent pour cela un guidage supérieur à 1</translation>
    </message>
    <message>
        <source>Descriptors that the difficulty should have</source>
        <translation>Descripteurs que la difficulté doit avoir</translation>
    </message>
    <message>
        <source>Difficulties (*.osu)</source>
        <translation>Difficultés (*.osu)</translation>
    </message>
    <message>
        <source>Difficulties of one level; mappers count alike</source>
        <translation>Difficultés d&apos;un niveau ; les mappeurs comptent autant</translation>
    </message>
    <message>
        <source>Difficulties: {maps}. Songs: {songs}, of them held out to measure it: {apart}.</source>
        <translation>Difficultés : {maps}. Morceaux : {songs}, dont mis de côté pour mesurer : {apart}.</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Difficulté</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Discard all</source>
        <translation>Tout rejeter</translation>
    </message>
    <message>
        <source>Discard all {count}</source>
        <translation>Rejeter les {count}</translation>
    </message>
    <message>
        <source>Discard it; for a week it can be brought back</source>
        <translation>La rejeter ; elle peut être récupérée pendant une semaine</translation>
    </message>
    <message>
        <source>Discard it; nothing was written</source>
        <translation>La rejeter ; rien n&apos;a été écrit</translation>
    </message>
    <message>
        <source>Discard the proposal</source>
        <translation>Rejeter la proposition</translation>
    </message>
    <message>
        <source>Discard the proposal; nothing was written (Ctrl+L)</source>
        <translation>Rejeter la proposition&#xa0;; rien n&apos;a été écrit (Ctrl+L)</translation>
    </message>
    <message>
        <source>Distance of the patterns</source>
        <translation>Distance des motifs</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Done	D</source>
        <translation>Fait	D</translation>
    </message>
    <message>
        <source>Double-click a cell to edit it; times as 00:24:100, 1:20, 24.1 (seconds) or 24100 (ms)</source>
        <translation>Double-cliquer une case pour la modifier&#xa0;; instants comme 00:24:100, 1:20, 24.1 (secondes) ou 24100 (ms)</translation>
    </message>
    <message>
        <source>Double-click to copy the place as an osu://edit/ link</source>
        <translation>Double-cliquer pour copier l&apos;endroit en lien osu://edit/</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Download a model</source>
        <translation>Télécharger un modèle</translation>
    </message>
    <message>
        <source>Download and use it</source>
        <translation>Télécharger et utiliser</translation>
    </message>
    <message>
        <source>Download it into the folder of models</source>
        <translation>Le télécharger dans le dossier des modèles</translation>
    </message>
    <message>
        <source>Download it now; what is stopped goes on from there</source>
        <translation>Le télécharger maintenant ; ce qui est arrêté reprend de là</translation>
    </message>
    <message>
        <source>Download {size} and generate</source>
        <translation>Télécharger {size} et générer</translation>
    </message>
    <message>
        <source>Download {title}</source>
        <translation>Télécharger {title}</translation>
    </message>
    <message>
        <source>Download: {size}</source>
        <translation>Téléchargement : {size}</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Drag on the timeline&apos;s ruler to select a range.</source>
        <translation>Glisser sur la règle de la timeline pour sélectionner une plage.</translation>
    </message>
    <message>
        <source>Drag to change the order; Del removes; a double-click repeats what ended.</source>
        <translation>Glisser pour changer l&apos;ordre&#xa0;; Del retire&#xa0;; un double-clic répète ce qui est fini.</translation>
    </message>
    <message>
        <source>Drop a folder of songs here. Captions, lyrics, tempo and key are read from the files beside each song; what is missing is measured by Propose labels.</source>
        <translation>Déposer ici un dossier de chansons. Légendes, paroles, tempo et tonalité sont lus dans les fichiers à côté de chaque chanson ; ce qui manque se mesure avec Proposer des étiquettes.</translation>
    </message>
    <message>
        <source>Drop folders of mapsets or .osz files here, or choose “Learn from these” in the library’s menu. Twenty maps that agree are a start.</source>
        <translation>Déposez ici des dossiers de mapsets ou des fichiers .osz, ou choisissez « Apprendre de ceux-ci » dans le menu de la bibliothèque. Vingt maps qui s&apos;accordent sont un début.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Each becomes a new folder; a set that is there already is never touched.</source>
        <translation>Chacune devient un nouveau dossier ; un set déjà là n&apos;est jamais touché.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Edit title and artist of this song</source>
        <translation>Modifier titre et artiste de cette chanson</translation>
    </message>
    <message>
        <source>Eight beats below each other. Where the wave begins at the red line in every row, offset and BPM are right; where it moves to the side from row to row, the BPM is wrong. Drag to move the line.</source>
        <translation>Huit temps l&apos;un sous l&apos;autre. Si l&apos;onde commence à la ligne rouge à chaque rangée, offset et BPM sont justes ; si elle se décale de rangée en rangée, le BPM est faux. Glisser pour déplacer la ligne.</translation>
    </message>
    <message>
        <source>Empty the list; no file is touched</source>
        <translation>Vider la liste ; aucun fichier n&apos;est touché</translation>
    </message>
    <message>
        <source>End after so many measurements without a better one; 0: never</source>
        <translation>S’arrête après tant de mesures sans meilleure ; 0 : jamais</translation>
    </message>
    <message>
        <source>End it; what was learned is kept, and it can go on later</source>
        <translation>Arrêter ; ce qui est appris reste, et cela peut reprendre plus tard</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimer</translation>
    </message>
    <message>
        <source>Estimate for {name}</source>
        <translation>Estimation pour {name}</translation>
    </message>
    <message>
        <source>Every beat of the line in one picture</source>
        <translation>Chaque temps de la ligne en une image</translation>
    </message>
    <message>
        <source>Every beat of the line in one picture: the song runs downwards, the beat is the line in the middle.
Upright stripes: the BPM is right. Slanted: too fast (to the left) or too slow (to the right).
The brightest stripe on the middle line: the offset is right.</source>
        <translation>Chaque temps de la ligne en une image&#xa0;: la chanson descend, le temps est la ligne au milieu.
Bandes droites&#xa0;: le BPM est juste. Penchées&#xa0;: trop rapide (vers la gauche) ou trop lent (vers la droite).
Bande la plus claire sur la ligne du milieu&#xa0;: l&apos;offset est juste.</translation>
    </message>
    <message>
        <source>Every finding is marked as done or ignored ({count}).</source>
        <translation>Chaque remarque est marquée faite ou ignorée ({count}).</translation>
    </message>
    <message>
        <source>Every finding that can be fixed</source>
        <translation>Toute remarque qui peut être corrigée</translation>
    </message>
    <message>
        <source>Every other option, down to how the large models decode</source>
        <translation>Toutes les autres options, jusqu&apos;au décodage des grands modèles</translation>
    </message>
    <message>
        <source>Everything by {creator}</source>
        <translation>Tout de {creator}</translation>
    </message>
    <message>
        <source>Everything that the maps show</source>
        <translation>Tout ce que montrent les maps</translation>
    </message>
    <message>
        <source>Export .osz to…</source>
        <translation>Exporter l&apos;.osz vers…</translation>
    </message>
    <message>
        <source>Export as a preset</source>
        <translation>Exporter en préréglage</translation>
    </message>
    <message>
        <source>Export as a preset…</source>
        <translation>Exporter en préréglage…</translation>
    </message>
    <message>
        <source>Export the chosen request as a file</source>
        <translation>Exporter la requête choisie en fichier</translation>
    </message>
    <message>
        <source>Export the findings</source>
        <translation>Exporter les remarques</translation>
    </message>
    <message>
        <source>Export the request</source>
        <translation>Exporter la requête</translation>
    </message>
    <message>
        <source>Export the request with its song…</source>
        <translation>Exporter la requête et sa chanson…</translation>
    </message>
    <message>
        <source>Export the set as .osz</source>
        <translation>Exporter le set en .osz</translation>
    </message>
    <message>
        <source>Export the style</source>
        <translation>Exporter le style</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Factors beside the feed-forward matrices too: learns more, takes longer</source>
        <translation>Des facteurs aussi à côté des matrices feed-forward : apprend plus, prend plus de temps</translation>
    </message>
    <message>
        <source>Fade out</source>
        <translation>Fondu final</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Défauts</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Feed-forward layers too</source>
        <translation>Aussi les couches feed-forward</translation>
    </message>
    <message>
        <source>Fewer words or wider filters find more.</source>
        <translation>Moins de mots ou des filtres plus larges trouvent plus.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message numerus="yes">
        <source>File, Open recent lists the %n songs that were dropped; the first is opened.</source>
        <translation>
            <numerusform>La chanson déposée est dans Fichier, Ouvrir récent.</numerusform>
            <numerusform>Les %n chansons déposées sont dans Fichier, Ouvrir récent ; la première est ouverte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Fill the form from a preset, save it as one, or share it as a file</source>
        <translation>Remplir le formulaire avec un préréglage, l&apos;enregistrer comme tel ou le partager en fichier</translation>
    </message>
    <message>
        <source>Fill the form with the request of the chosen entry</source>
        <translation>Remplit le formulaire avec la demande de l&apos;entrée choisie</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>Filtrer par texte</translation>
    </message>
    <message>
        <source>Filter findings by text</source>
        <translation>Filtrer les remarques par texte</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Find BPM, offset and meter</source>
        <translation>Trouver BPM, offset et mesure</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Tout chercher</translation>
    </message>
    <message>
        <source>Find near it</source>
        <translation>Chercher autour</translation>
    </message>
    <message>
        <source>Find red lines, or take those of the set</source>
        <translation>Trouver des lignes rouges, ou prendre celles du set</translation>
    </message>
    <message>
        <source>Find, hear and correct BPM, offset and meter (F3)</source>
        <translation>Trouver, écouter et corriger BPM, offset et mesure (F3)</translation>
    </message>
    <message>
        <source>Finding: copy the osu://edit/ link</source>
        <translation>Remarque&#xa0;: copier le lien osu://edit/</translation>
    </message>
    <message>
        <source>Finding: done</source>
        <translation>Remarque&#xa0;: faite</translation>
    </message>
    <message>
        <source>Finding: ignored</source>
        <translation>Remarque&#xa0;: ignorée</translation>
    </message>
    <message>
        <source>Finding: open in osu!&apos;s editor</source>
        <translation>Remarque&#xa0;: ouvrir dans l&apos;éditeur d&apos;osu!</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Findings of the set</source>
        <translation>Remarques du set</translation>
    </message>
    <message>
        <source>Findings: click a flag to select its objects, double-click to copy its place</source>
        <translation>Remarques&#xa0;: cliquer un drapeau pour sélectionner ses objets, double-cliquer pour copier l&apos;endroit</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Fix the difficulty</source>
        <translation>Corriger la difficulté</translation>
    </message>
    <message>
        <source>Fix…</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>Fold or unfold {title}</source>
        <translation>Plier ou déplier {title}</translation>
    </message>
    <message>
        <source>Folded on the beat</source>
        <translation>Replié sur le temps</translation>
    </message>
    <message>
        <source>Folder of a LoRA adapter made for the chosen model</source>
        <translation>Dossier d&apos;un adaptateur LoRA fait pour le modèle choisi</translation>
    </message>
    <message>
        <source>Follow</source>
        <comment>pitch</comment>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Follow osu!</source>
        <translation>Suivre osu!</translation>
    </message>
    <message>
        <source>Follows what chosen maps do more, or less, often than usual, without training. Maps of the library are chosen by its menu.</source>
        <translation>Suit ce que les maps choisies font plus ou moins souvent que d&apos;habitude, sans entraînement. Les maps de la bibliothèque se choisissent dans son menu.</translation>
    </message>
    <message>
        <source>Forget</source>
        <comment>waiting requests</comment>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Found before the difficulty was last changed; it may no longer hold.</source>
        <translation>Trouvé avant le dernier changement de la difficulté&#xa0;; peut ne plus être vrai.</translation>
    </message>
    <message>
        <source>Found in the audio first; look at it in the Timing tab to hear and correct it.</source>
        <translation>Trouvé d&apos;abord dans l&apos;audio&#xa0;; à écouter et corriger dans l&apos;onglet Timing.</translation>
    </message>
    <message>
        <source>Four steps</source>
        <translation>Quatre pas</translation>
    </message>
    <message>
        <source>Free on that disk: {size}</source>
        <translation>Libre sur ce disque : {size}</translation>
    </message>
    <message>
        <source>Freedom</source>
        <translation>Liberté</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>From the bookmark before the cursor to the one after it</source>
        <translation>Du signet avant le curseur à celui d&apos;après</translation>
    </message>
    <message>
        <source>From: {page}</source>
        <translation>Depuis : {page}</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Générer</translation>
    </message>
    <message>
        <source>Generate guest</source>
        <translation>Générer l&apos;invitée</translation>
    </message>
    <message>
        <source>Generate on these red lines instead of those of the set; pressed while it is in effect</source>
        <translation>Générer sur ces lignes rouges au lieu de celles du set&#xa0;; enfoncé tant que c&apos;est actif</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Genre, instruments, mood and tempo, in English words</source>
        <translation>Genre, instruments, ambiance et tempo, en anglais</translation>
    </message>
    <message>
        <source>Give the chosen red line, or a new one, this tempo and offset</source>
        <translation>Donner ce tempo et cet offset à la ligne rouge choisie, ou à une nouvelle</translation>
    </message>
    <message>
        <source>Give the difficulty hitsounds (Ctrl+G); nothing on disk changes before you accept them</source>
        <translation>Donner des hitsounds à la difficulté (Ctrl+G)&#xa0;; rien ne change sur le disque avant de les accepter</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Go on from</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Go on where the download stopped</source>
        <translation>Reprendre là où le téléchargement s&apos;est arrêté</translation>
    </message>
    <message>
        <source>Go on with the training, exactly as if it had not stopped</source>
        <translation>Reprendre l&apos;entraînement, exactement comme s&apos;il ne s&apos;était pas arrêté</translation>
    </message>
    <message>
        <source>Go to a copied time stamp and pick its objects</source>
        <translation>Aller au repère copié et choisir ses objets</translation>
    </message>
    <message>
        <source>Go to the copied time stamp</source>
        <translation>Aller au repère copié</translation>
    </message>
    <message>
        <source>Green line</source>
        <translation>Ligne verte</translation>
    </message>
    <message>
        <source>Group the list</source>
        <translation>Grouper la liste</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invitée</translation>
    </message>
    <message>
        <source>Guest difficulty</source>
        <translation>Difficulté invitée</translation>
    </message>
    <message>
        <source>Guest {difficulty:g}★ for {name}</source>
        <translation>Invitée {difficulty:g}★ pour {name}</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guidage</translation>
    </message>
    <message>
        <source>Half a beat earlier</source>
        <translation>Un demi-temps plus tôt</translation>
    </message>
    <message>
        <source>Half a beat later</source>
        <translation>Un demi-temps plus tard</translation>
    </message>
    <message>
        <source>Half the BPM</source>
        <translation>Moitié du BPM</translation>
    </message>
    <message>
        <source>Health drain; auto fits it to the stars</source>
        <translation>Perte de vie&#xa0;; auto l&apos;adapte aux étoiles</translation>
    </message>
    <message>
        <source>Hear both</source>
        <translation>Écouter les deux</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>L&apos;écouter</translation>
    </message>
    <message>
        <source>Held-out songs at step {step}: {loss:.3f}.</source>
        <translation>Morceaux mis de côté à l&apos;étape {step} : {loss:.3f}.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Hitsound volume</source>
        <translation>Volume des hitsounds</translation>
    </message>
    <message>
        <source>Hitsounds</source>
        <translation>Hitsounds</translation>
    </message>
    <message>
        <source>Hitsounds (H) of the difficulty in view</source>
        <translation>Hitsounds (H) de la difficulté affichée</translation>
    </message>
    <message>
        <source>Hitsounds and volumes only</source>
        <translation>Hitsounds et volumes seulement</translation>
    </message>
    <message>
        <source>Hitsounds for what is mapped (F4)</source>
        <translation>Hitsounds pour ce qui est mappé (F4)</translation>
    </message>
    <message>
        <source>Hitsounds for {name}</source>
        <translation>Hitsounds pour {name}</translation>
    </message>
    <message>
        <source>Hitsounds here</source>
        <translation>Hitsounds ici</translation>
    </message>
    <message>
        <source>Hitsounds on or off</source>
        <translation>Hitsounds oui ou non</translation>
    </message>
    <message>
        <source>Hitsounds: whistles, finishes and claps</source>
        <translation>Hitsounds&#xa0;: whistles, finishes et claps</translation>
    </message>
    <message>
        <source>Hold note</source>
        <translation>Hold note</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Tenues</translation>
    </message>
    <message>
        <source>How far the reading of maps is</source>
        <translation>Avancement de la lecture des maps</translation>
    </message>
    <message>
        <source>How far the reading of songs is</source>
        <translation>Où en est la lecture des chansons</translation>
    </message>
    <message>
        <source>How far the song is</source>
        <translation>Avancement de la chanson</translation>
    </message>
    <message>
        <source>How far the training is</source>
        <translation>Avancement de l&apos;entraînement</translation>
    </message>
    <message>
        <source>How hard the part should be; auto keeps to the difficulty&apos;s own stars</source>
        <translation>La difficulté voulue pour la partie&#xa0;; auto garde les étoiles de la difficulté</translation>
    </message>
    <message>
        <source>How long it takes here: press Estimate.</source>
        <translation>Durée ici : appuyez sur Estimer.</translation>
    </message>
    <message>
        <source>How many findings each difficulty of the set has, and of which kind</source>
        <translation>Combien de remarques a chaque difficulté du set, et de quel type</translation>
    </message>
    <message>
        <source>How many to make with different seeds; step through them and keep the best</source>
        <translation>Combien en faire avec des graines différentes&#xa0;; les parcourir et garder la meilleure</translation>
    </message>
    <message>
        <source>How much of it changes its scroll speed; auto leaves it to the model</source>
        <translation>Quelle part change de vitesse de défilement&#xa0;; auto laisse le modèle décider</translation>
    </message>
    <message>
        <source>How much of the map changes its scroll speed; auto leaves it to the model</source>
        <translation>Quelle part de la map change de vitesse de défilement&#xa0;; auto laisse le modèle décider</translation>
    </message>
    <message>
        <source>How much the model was surprised; rule checks have no score</source>
        <translation>À quel point le modèle a été surpris&#xa0;; les règles n&apos;ont pas de score</translation>
    </message>
    <message>
        <source>How often it is learned from: 0 never, 1 as usual, 10 at most</source>
        <translation>Combien de fois on en apprend : 0 jamais, 1 comme d&apos;habitude, 10 au plus</translation>
    </message>
    <message>
        <source>How strongly it counts: 0 is off, 1 as it was trained, up to 1.5</source>
        <translation>Combien il compte : 0 est éteint, 1 comme entraîné, jusqu&apos;à 1,5</translation>
    </message>
    <message>
        <source>How strongly style and stars steer the model; 1 turns it off, above 1 is slower</source>
        <translation>La force avec laquelle style et étoiles guident le modèle&#xa0;; 1 l&apos;éteint, au-dessus c&apos;est plus lent</translation>
    </message>
    <message>
        <source>How strongly the adapter counts; 0 is the model as it was</source>
        <translation>Combien compte l&apos;adaptateur ; 0 est le modèle tel quel</translation>
    </message>
    <message>
        <source>How the adapter is made</source>
        <translation>Comment l’adaptateur est fait</translation>
    </message>
    <message>
        <source>How the songs sound</source>
        <translation>Comment sonnent les chansons</translation>
    </message>
    <message>
        <source>Ignore the selected findings from now on, or no longer (I)</source>
        <translation>Ignorer désormais les remarques sélectionnées, ou ne plus les ignorer (I)</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Ignored	I</source>
        <translation>Ignoré	I</translation>
    </message>
    <message>
        <source>Import a preset or a request</source>
        <translation>Importer un préréglage ou une requête</translation>
    </message>
    <message>
        <source>Import a style</source>
        <translation>Importer un style</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>In osu!, press F5 in song select to see it, or hand it over here.</source>
        <translation>Dans osu!, appuyer sur F5 au choix des chansons pour la voir, ou la transmettre ici.</translation>
    </message>
    <message>
        <source>In the audio</source>
        <translation>Dans l&apos;audio</translation>
    </message>
    <message>
        <source>Instead</source>
        <comment>word</comment>
        <translation>À la place</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Dans</translation>
    </message>
    <message>
        <source>Into the Songs folder</source>
        <translation>Vers le dossier Songs</translation>
    </message>
    <message>
        <source>Into: {folder}</source>
        <translation>Vers : {folder}</translation>
    </message>
    <message>
        <source>It appears</source>
        <translation>Il apparaît</translation>
    </message>
    <message>
        <source>It becomes a new folder; a set that is there already is never touched.</source>
        <translation>Il devient un nouveau dossier&#xa0;; un set déjà présent n&apos;est jamais touché.</translation>
    </message>
    <message>
        <source>It fits well.</source>
        <translation>Cela tient bien.</translation>
    </message>
    <message>
        <source>It has not begun</source>
        <translation>Pas encore commencé</translation>
    </message>
    <message>
        <source>It is a new difficulty already</source>
        <translation>C&apos;est déjà une nouvelle difficulté</translation>
    </message>
    <message>
        <source>It is a part of Beatwright and stays</source>
        <translation>Il fait partie de Beatwright et reste</translation>
    </message>
    <message>
        <source>It is being taught</source>
        <translation>Il est en apprentissage</translation>
    </message>
    <message>
        <source>It is kept; let it go first</source>
        <translation>Elle est gardée ; libérez-la d&apos;abord</translation>
    </message>
    <message>
        <source>It is listed because a training run made it</source>
        <translation>Il figure ici parce qu&apos;un entraînement l&apos;a produit</translation>
    </message>
    <message>
        <source>It is not better than its base, so there is nothing to use</source>
        <translation>Il ne vaut pas mieux que sa base, il n&apos;y a donc rien à utiliser</translation>
    </message>
    <message>
        <source>It is not on this machine</source>
        <translation>Il n&apos;est pas sur cette machine</translation>
    </message>
    <message>
        <source>It is not recorded how this proposal was made</source>
        <translation>On ne sait pas comment cette proposition a été faite</translation>
    </message>
    <message>
        <source>It is not recorded how this step was made</source>
        <translation>On ne sait pas comment cette étape a été faite</translation>
    </message>
    <message>
        <source>It is on this machine already</source>
        <translation>Il est déjà sur cette machine</translation>
    </message>
    <message>
        <source>It is stopping</source>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <source>It is undone</source>
        <translation>Déjà annulé</translation>
    </message>
    <message>
        <source>It learns well on a graphics card; on a processor a step takes many seconds.</source>
        <translation>Il apprend bien sur une carte graphique ; sur un processeur un pas prend de longues secondes.</translation>
    </message>
    <message>
        <source>It maps nothing by itself</source>
        <translation>Seul, il ne mappe rien</translation>
    </message>
    <message>
        <source>It ships with Beatwright</source>
        <translation>Il est fourni avec Beatwright</translation>
    </message>
    <message>
        <source>It uses the rows that are learned from.</source>
        <translation>Utilise les lignes dont on apprend.</translation>
    </message>
    <message>
        <source>It uses the songs that are learned from; of two and more some are held out to measure it.</source>
        <translation>Il utilise les chansons dont on apprend ; à partir de deux, certaines sont réservées pour mesurer.</translation>
    </message>
    <message>
        <source>It was made for {base}, which the form in view has not chosen.</source>
        <translation>Il a été fait pour {base}, que le formulaire affiché n&apos;a pas choisi.</translation>
    </message>
    <message>
        <source>It was not undone</source>
        <translation>Non annulé</translation>
    </message>
    <message>
        <source>It will probably not fit into memory, or take far too long.</source>
        <translation>Cela ne tiendra sans doute pas en mémoire, ou durera bien trop longtemps.</translation>
    </message>
    <message>
        <source>Its folder is what other programs read: {folder}</source>
        <translation>D’autres programmes lisent son dossier : {folder}</translation>
    </message>
    <message>
        <source>Its folder stays as it is</source>
        <translation>Son dossier reste tel quel</translation>
    </message>
    <message>
        <source>Its place</source>
        <translation>Sa place</translation>
    </message>
    <message>
        <source>Its tempo</source>
        <translation>Son tempo</translation>
    </message>
    <message>
        <source>Its training is not finished; go on with it first</source>
        <translation>Son entraînement n&apos;est pas allé au bout ; reprenez-le d&apos;abord</translation>
    </message>
    <message>
        <source>Its training is over</source>
        <translation>Son entraînement est terminé</translation>
    </message>
    <message>
        <source>JSON, for scripts (*.json)</source>
        <translation>JSON, pour les scripts (*.json)</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Travaux</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>pitch</comment>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep it: it cannot be discarded then</source>
        <translation>La garder : elle ne peut alors plus être rejetée</translation>
    </message>
    <message>
        <source>Keep it: write this proposal</source>
        <translation>La garder : écrire cette proposition</translation>
    </message>
    <message>
        <source>Keep the set&apos;s timing</source>
        <translation>Garder le timing du set</translation>
    </message>
    <message>
        <source>Keep the sliders</source>
        <translation>Garder les sliders</translation>
    </message>
    <message>
        <source>Keeps the weights in 8 bits: less memory, slightly different maps</source>
        <translation>Garde les poids en 8 bits&#xa0;: moins de mémoire, maps un peu différentes</translation>
    </message>
    <message>
        <source>Keeps {describe}.</source>
        <translation>Garde {describe}.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardé</translation>
    </message>
    <message>
        <source>Kept in {folder}</source>
        <translation>Conservé dans {folder}</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tonalité</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Kiai of the set</source>
        <translation>Kiai du set</translation>
    </message>
    <message>
        <source>Kiai where the set has it; off leaves it out of the new difficulty</source>
        <translation>Le kiai là où le set l&apos;a&#xa0;; sinon la nouvelle difficulté n&apos;en a pas</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Labels from the charts</source>
        <translation>Étiquettes d&apos;après les maps</translation>
    </message>
    <message>
        <source>Labels from the songs</source>
        <translation>Étiquettes tirées des chansons</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Larger adapters and many more steps. Overnight; it can be paused for days and goes on exactly.</source>
        <translation>Adaptateurs plus grands et bien plus d&apos;étapes. Une nuit ; cela peut attendre des jours et reprend exactement.</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Modifié le</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Apprendre</translation>
    </message>
    <message>
        <source>Learn a way of mapping from maps</source>
        <translation>Apprendre une façon de mapper à partir de maps</translation>
    </message>
    <message>
        <source>Learn from my whole library</source>
        <translation>Apprendre de toute ma bibliothèque</translation>
    </message>
    <message>
        <source>Learn from the chosen rows (Ins)</source>
        <translation>Apprendre des lignes choisies (Inser)</translation>
    </message>
    <message>
        <source>Learn from these</source>
        <translation>Apprendre de ceux-ci</translation>
    </message>
    <message>
        <source>Learn from these rows</source>
        <translation>Apprendre de ces lignes</translation>
    </message>
    <message>
        <source>Learn my taste</source>
        <translation>Apprendre mon goût</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>Apprises</translation>
    </message>
    <message>
        <source>Learning how the songs sound</source>
        <translation>Apprend comment sonnent les chansons</translation>
    </message>
    <message>
        <source>Learning what the objects are</source>
        <translation>Apprend ce que sont les objets</translation>
    </message>
    <message>
        <source>Learning when they fall</source>
        <translation>Apprend quand ils tombent</translation>
    </message>
    <message>
        <source>Least score</source>
        <translation>Score min.</translation>
    </message>
    <message>
        <source>Least score of a finding</source>
        <translation>Score minimal d&apos;une remarque</translation>
    </message>
    <message>
        <source>Leave out what surprises the model less than this; auto keeps what is worth a look</source>
        <translation>Omettre ce qui surprend moins le modèle&#xa0;; auto garde ce qui mérite un regard</translation>
    </message>
    <message>
        <source>Leave the SV</source>
        <translation>Laisser la SV</translation>
    </message>
    <message>
        <source>Leave the chosen rows out (Del)</source>
        <translation>Écarter les lignes choisies (Suppr)</translation>
    </message>
    <message>
        <source>Leave these rows out</source>
        <translation>Écarter ces lignes</translation>
    </message>
    <message>
        <source>Leaves the rest of the song empty</source>
        <translation>Laisse vide le reste de la chanson</translation>
    </message>
    <message>
        <source>Left and Right step by the beat divisor, Ctrl+Left and Ctrl+Right by object, Up and Down by timing point, plus and minus zoom, [ and ] set the selected range, Escape clears it.</source>
        <translation>Gauche et Droite avancent du diviseur, Ctrl+Left et Ctrl+Right par objet, Haut et Bas par point de timing, plus et moins zooment, [ et ] fixent la plage sélectionnée, Escape l&apos;efface.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écartées</translation>
    </message>
    <message>
        <source>Left out because</source>
        <translation>Écartée car</translation>
    </message>
    <message>
        <source>Left out, as they have no caption: {count}.</source>
        <translation>Sans description, donc laissées de côté : {count}.</translation>
    </message>
    <message>
        <source>Left out: {reason}</source>
        <translation>Écartée : {reason}</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Less than half of the time on a processor, a little less exact</source>
        <translation>Moins de la moitié du temps sur un processeur, un peu moins exact</translation>
    </message>
    <message>
        <source>Let Beatwright change the difficulty as the selected findings say</source>
        <translation>Laisser Beatwright modifier la difficulté selon les remarques sélectionnées</translation>
    </message>
    <message>
        <source>Let a model map a whole new difficulty (F1)</source>
        <translation>Laisser un modèle mapper une difficulté entière (F1)</translation>
    </message>
    <message>
        <source>Let green lines multiply the SV so that sliders keep their lengths and durations? No object moves.</source>
        <translation>Multiplier la SV par des lignes vertes pour que les sliders gardent longueur et durée&#xa0;? Aucun objet ne bouge.</translation>
    </message>
    <message>
        <source>Let the model read the difficulties {names}</source>
        <translation>Laisser le modèle lire les difficultés {names}</translation>
    </message>
    <message>
        <source>Let the model read the difficulty and show what it would not have expected there (Ctrl+Shift+A)</source>
        <translation>Laisser le modèle lire la difficulté et montrer ce qu&apos;il n&apos;y aurait pas attendu (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Licence : {licence}</translation>
    </message>
    <message>
        <source>Licence: {licence}.</source>
        <translation>Licence : {licence}.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>List an adapter, or all adapters in a folder; nothing is copied</source>
        <translation>Ajouter un adaptateur, ou tous ceux d&apos;un dossier ; rien n&apos;est copié</translation>
    </message>
    <message>
        <source>List of adapters</source>
        <translation>Liste des adaptateurs</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>Écoute…</translation>
    </message>
    <message>
        <source>Listens to the attacks of the song; quick, to the millisecond</source>
        <translation>Écoute les attaques de la chanson&#xa0;; rapide, à la milliseconde</translation>
    </message>
    <message>
        <source>Listens twenty times over and takes what most agree on; slow, to the millisecond.</source>
        <translation>Écoute vingt fois et garde ce qui revient le plus&#xa0;; lent, à la milliseconde.</translation>
    </message>
    <message>
        <source>LoKr has no dropout</source>
        <translation>LoKr n’a pas de dropout</translation>
    </message>
    <message>
        <source>LoKr: a tenth as large, learns more slowly</source>
        <translation>LoKr : dix fois plus petit, apprend plus lentement</translation>
    </message>
    <message>
        <source>LoRA: some megabytes, learns most</source>
        <translation>LoRA : quelques mégaoctets, apprend le plus</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Look at the timing</source>
        <translation>Voir le timing</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Les voir</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Loop the range or the bar</source>
        <translation>Boucler la plage ou la mesure</translation>
    </message>
    <message>
        <source>Loop the selected range, or the bar (L)</source>
        <translation>Boucler la plage sélectionnée, ou la mesure (L)</translation>
    </message>
    <message>
        <source>Loop this</source>
        <translation>Boucler ceci</translation>
    </message>
    <message>
        <source>Loss on held-out songs</source>
        <translation>Perte sur les morceaux mis de côté</translation>
    </message>
    <message>
        <source>Loss on other songs: {before} before, {after} after</source>
        <translation>Perte sur d&apos;autres morceaux : {before} avant, {after} après</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Pertes</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Sonie</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Paroles</translation>
    </message>
    <message>
        <source>Lyrics are not learned, whatever the files beside the songs say</source>
        <translation>Les paroles ne sont pas apprises, quoi que disent les fichiers à côté des chansons</translation>
    </message>
    <message>
        <source>MaiMod [{version_name}]</source>
        <translation>MaiMod [{version_name}]</translation>
    </message>
    <message numerus="yes">
        <source>MaiMod for %n more</source>
        <translation>
            <numerusform>MaiMod pour %n de plus</numerusform>
            <numerusform>MaiMod pour %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>MaiMod has looked at every difficulty of the set</source>
        <translation>MaiMod a regardé chaque difficulté du set</translation>
    </message>
    <message>
        <source>MaiMod has seen all</source>
        <translation>MaiMod a tout vu</translation>
    </message>
    <message>
        <source>MaiMod listens to the song, and its audio file is missing</source>
        <translation>MaiMod écoute la chanson, et son fichier audio manque</translation>
    </message>
    <message>
        <source>MaiMod&apos;s surprise in your maps</source>
        <translation>Surprise de MaiMod devant vos maps</translation>
    </message>
    <message>
        <source>MaiMod, score {score:.0f}</source>
        <translation>MaiMod, score {score:.0f}</translation>
    </message>
    <message>
        <source>Make a model…</source>
        <translation>Faire un modèle…</translation>
    </message>
    <message>
        <source>Make a new set</source>
        <translation>Créer un nouveau set</translation>
    </message>
    <message>
        <source>Make a song</source>
        <translation>Créer une chanson</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>Mettre en favori</translation>
    </message>
    <message>
        <source>Make the candidates (Ctrl+Return)</source>
        <translation>Créer les candidats (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Make the difficulty (Ctrl+G); nothing on disk changes before you accept it</source>
        <translation>Créer la difficulté (Ctrl+G)&#xa0;; rien ne change sur le disque avant de l&apos;accepter</translation>
    </message>
    <message>
        <source>Make the files what they were after this step</source>
        <translation>Remettre les fichiers comme après cette étape</translation>
    </message>
    <message>
        <source>Make the files what they were before this step; refused if they changed since</source>
        <translation>Remettre les fichiers comme avant cette étape&#xa0;; refusé s&apos;ils ont changé depuis</translation>
    </message>
    <message>
        <source>Make the guest difficulty (Ctrl+G); nothing on disk changes before you accept it</source>
        <translation>Créer la difficulté invitée (Ctrl+G)&#xa0;; rien ne change sur le disque avant de l&apos;accepter</translation>
    </message>
    <message>
        <source>Make the same proposal again: same seed, model and options, from the difficulty as it was then</source>
        <translation>Refaire la même proposition&#xa0;: mêmes graine, modèle et options, à partir de la difficulté d&apos;alors</translation>
    </message>
    <message>
        <source>Make this proposal again with another seed (R); this one stays</source>
        <translation>Refaire cette proposition avec une autre graine (R)&#xa0;; celle-ci reste</translation>
    </message>
    <message>
        <source>Makes several difficulties in one go, one for each star rating, named as mappers name them</source>
        <translation>Fait plusieurs difficultés d&apos;un coup, une par nombre d&apos;étoiles, nommées comme le font les mappeurs</translation>
    </message>
    <message>
        <source>Makes {count} proposals for</source>
        <translation>Fait {count} propositions pour</translation>
    </message>
    <message>
        <source>Map a part of the difficulty again (F2)</source>
        <translation>Remapper une partie de la difficulté (F2)</translation>
    </message>
    <message>
        <source>Map a short made-up song and keep how long that takes</source>
        <translation>Mapper un court morceau inventé et retenir le temps que cela prend</translation>
    </message>
    <message>
        <source>Map like these</source>
        <translation>Mapper comme ceux-ci</translation>
    </message>
    <message>
        <source>Map like these (without training)</source>
        <translation>Mapper comme ceux-ci (sans entraînement)</translation>
    </message>
    <message>
        <source>Map like these maps…</source>
        <translation>Mapper comme ces maps…</translation>
    </message>
    <message>
        <source>Map the range again (Ctrl+G); the difficulty stays as it is until you accept</source>
        <translation>Remapper la plage (Ctrl+G)&#xa0;; la difficulté reste telle quelle jusqu&apos;à l&apos;acceptation</translation>
    </message>
    <message>
        <source>Mapper</source>
        <translation>Mappeur</translation>
    </message>
    <message>
        <source>Mapper, year, weight and descriptors of the chosen rows</source>
        <translation>Mappeur, année, poids et descripteurs des lignes choisies</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Maps</translation>
    </message>
    <message>
        <source>Maps are being read</source>
        <translation>Lecture des maps en cours</translation>
    </message>
    <message>
        <source>Maps are being read…</source>
        <translation>Lecture des maps…</translation>
    </message>
    <message>
        <source>Maps are still being read; wait until that is done, or stop it.</source>
        <translation>Des maps sont encore en lecture ; attendez la fin, ou arrêtez-la.</translation>
    </message>
    <message>
        <source>Maps of</source>
        <translation>Maps de</translation>
    </message>
    <message>
        <source>Maps to map alike</source>
        <translation>Maps à imiter</translation>
    </message>
    <message>
        <source>Mapset archives (*.osz)</source>
        <translation>Archives de set (*.osz)</translation>
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
        <translation>Marquer faites les remarques sélectionnées, ou retirer la marque (D)</translation>
    </message>
    <message>
        <source>Marked as {mark}.</source>
        <translation>Marqué&#xa0;: {mark}.</translation>
    </message>
    <message>
        <source>Marked too</source>
        <translation>Avec marqués</translation>
    </message>
    <message>
        <source>Marked too ({marked})</source>
        <translation>Avec marqués ({marked})</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>Measure a song</source>
        <translation>Mesurer une chanson</translation>
    </message>
    <message>
        <source>Measure {title}</source>
        <translation>Mesurer {title}</translation>
    </message>
    <message>
        <source>Measured on {day} on {processor}</source>
        <translation>Mesuré le {day} sur {processor}</translation>
    </message>
    <message>
        <source>Measured on {maps} held-out maps of others: loss {loss:+.2f} % (lower for {lower} of them), distance of patterns {patterns:+.0f} %; {minutes:.0f} minutes of one core.</source>
        <translation>Mesuré sur {maps} maps d’autres mises de côté : perte {loss:+.2f} % (moindre pour {lower} d’entre elles), distance des motifs {patterns:+.0f} % ; {minutes:.0f} minutes d’un cœur.</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Memory is tight, or it takes long.</source>
        <translation>La mémoire est juste, ou c&apos;est long.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Messages, {count}</source>
        <translation>Messages, {count}</translation>
    </message>
    <message>
        <source>Messages: {count}; the last fifty are kept (Ctrl+Shift+M)</source>
        <translation>Messages&#xa0;: {count}&#xa0;; les cinquante derniers sont gardés (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Meter {value} is not supported by osu!; write quarters, such as 3/4.</source>
        <translation>La mesure {value} n&apos;est pas gérée par osu!&#xa0;; écrire en noires, comme 3/4.</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Metronome (M): clicks on every beat of the timing</source>
        <translation>Métronome (M)&#xa0;: clique sur chaque temps du timing</translation>
    </message>
    <message>
        <source>Metronome on or off</source>
        <translation>Métronome oui ou non</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Les miens</translation>
    </message>
    <message>
        <source>Mine and others</source>
        <translation>Les miens et les autres</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Mineur</translation>
    </message>
    <message>
        <source>Minor findings</source>
        <translation>Remarques mineures</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Modding</source>
        <translation>Modding</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Model for MaiMod</source>
        <translation>Modèle pour MaiMod</translation>
    </message>
    <message>
        <source>Model for the timing</source>
        <translation>Modèle pour le timing</translation>
    </message>
    <message>
        <source>Model of {name}</source>
        <translation>Modèle de {name}</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Models and adapters</source>
        <translation>Modèles et adaptateurs</translation>
    </message>
    <message>
        <source>Modes</source>
        <translation>Modes</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More make steps steadier and slower</source>
        <translation>Davantage rend les pas plus stables et plus lents</translation>
    </message>
    <message>
        <source>More need more memory</source>
        <translation>Davantage demande plus de mémoire</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Plus d&apos;options</translation>
    </message>
    <message>
        <source>More tags, separated by spaces</source>
        <translation>Autres tags, séparés par des espaces</translation>
    </message>
    <message>
        <source>More ways to accept or discard</source>
        <translation>Autres façons d&apos;accepter ou rejeter</translation>
    </message>
    <message>
        <source>Move that end of the range (Alt: off the ticks)</source>
        <translation>Déplacer ce bout de la plage (Alt&#xa0;: hors des ticks)</translation>
    </message>
    <message>
        <source>Music model</source>
        <translation>Modèle de musique</translation>
    </message>
    <message>
        <source>Music volume</source>
        <translation>Volume de la musique</translation>
    </message>
    <message>
        <source>Music volume; click to mute</source>
        <translation>Volume de la musique&#xa0;; cliquer pour couper</translation>
    </message>
    <message>
        <source>My music</source>
        <translation>Ma musique</translation>
    </message>
    <message>
        <source>My selection</source>
        <translation>Ma sélection</translation>
    </message>
    <message>
        <source>My style</source>
        <translation>Mon style</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the new difficulty; a name that is taken gets a number</source>
        <translation>Nom de la nouvelle difficulté&#xa0;; un nom déjà pris reçoit un numéro</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>Nom du préréglage&#xa0;:</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>New difficulties keep the red lines of the set, whatever is found here; found lines can still be looked at, heard and checked</source>
        <translation>Les nouvelles difficultés gardent les lignes rouges du set, quoi qu&apos;on trouve ici&#xa0;; les lignes trouvées peuvent être vues, écoutées et vérifiées</translation>
    </message>
    <message>
        <source>New difficulty</source>
        <translation>Nouvelle difficulté</translation>
    </message>
    <message>
        <source>New set</source>
        <translation>Nouveau set</translation>
    </message>
    <message>
        <source>New {stars}difficulty</source>
        <translation>Nouvelle difficulté {stars}</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Plus récent</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Remarque suivante</translation>
    </message>
    <message>
        <source>Next object that the proposal changes</source>
        <translation>Objet suivant que la proposition modifie</translation>
    </message>
    <message>
        <source>Next proposal</source>
        <translation>Proposition suivante</translation>
    </message>
    <message>
        <source>No Songs folder is open</source>
        <translation>Aucun dossier Songs ouvert</translation>
    </message>
    <message>
        <source>No adapters yet. `beatwright adapter train` makes one of your own maps; a folder can be added here.</source>
        <translation>Pas encore d&apos;adaptateurs. `beatwright adapter train` en fait un de vos maps ; un dossier peut être ajouté ici.</translation>
    </message>
    <message>
        <source>No addition</source>
        <translation>Sans addition</translation>
    </message>
    <message>
        <source>No beat was found in the song; choose another candidate</source>
        <translation>Aucun rythme trouvé dans la chanson ; choisissez un autre candidat</translation>
    </message>
    <message>
        <source>No beatmaps here</source>
        <translation>Pas de beatmaps ici</translation>
    </message>
    <message>
        <source>No descriptor contains these words.</source>
        <translation>Aucun descripteur ne contient ces mots.</translation>
    </message>
    <message>
        <source>No difficulty of the set can be read.</source>
        <translation>Aucune difficulté du set ne peut être lue.</translation>
    </message>
    <message>
        <source>No finding fits the filter; {left} of them do not.</source>
        <translation>Aucune remarque ne passe le filtre&#xa0;; {left} ne passent pas.</translation>
    </message>
    <message>
        <source>No font of this system has the letters of {language}, so the window stays in English; install one, such as {font}, and start Beatwright again.</source>
        <translation>Aucune police de ce système n&apos;a les lettres de {language}, la fenêtre reste donc en anglais ; installez-en une, comme {font}, et relancez Beatwright.</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sans groupes</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>Retirer des favoris</translation>
    </message>
    <message>
        <source>No losses yet.</source>
        <translation>Pas encore de pertes.</translation>
    </message>
    <message>
        <source>No program opens .osz files here; install osu!, or open {name} from its folder.</source>
        <translation>Aucun programme n&apos;ouvre les fichiers .osz ici&#xa0;; installer osu!, ou ouvrir {name} depuis son dossier.</translation>
    </message>
    <message>
        <source>No proposals for this song yet. What the forms make is listed here, to compare and to decide.</source>
        <translation>Pas encore de propositions pour cette chanson. Ce que font les formulaires est listé ici, à comparer et à décider.</translation>
    </message>
    <message>
        <source>No red line yet</source>
        <translation>Pas encore de ligne rouge</translation>
    </message>
    <message>
        <source>No request waits from last time</source>
        <translation>Aucune requête en attente depuis la dernière fois</translation>
    </message>
    <message>
        <source>No song is sung</source>
        <translation>Aucune chanson n’est chantée</translation>
    </message>
    <message>
        <source>No song open</source>
        <translation>Aucune chanson</translation>
    </message>
    <message>
        <source>No song was held out of this style; open a song that it does not have, then try again.</source>
        <translation>Aucun morceau n&apos;a été mis de côté pour ce style ; ouvrez un morceau qu&apos;il n&apos;a pas, puis réessayez.</translation>
    </message>
    <message>
        <source>No song was open yet</source>
        <translation>Aucune chanson ouverte jusqu&apos;ici</translation>
    </message>
    <message>
        <source>No songs yet. Describe one at the left, or take a file of your own.</source>
        <translation>Aucune chanson encore. Décrivez-en une à gauche ou prenez un fichier à vous.</translation>
    </message>
    <message>
        <source>No sound device was found; the song plays silently.</source>
        <translation>Aucun périphérique audio trouvé&#xa0;; la chanson est muette.</translation>
    </message>
    <message>
        <source>No stars yet</source>
        <translation>Pas encore d&apos;étoiles</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Bruit</translation>
    </message>
    <message>
        <source>None chosen: the model decides by itself.</source>
        <translation>Aucun choisi&#xa0;: le modèle décide seul.</translation>
    </message>
    <message>
        <source>None of the findings can be fixed without a person</source>
        <translation>Aucune remarque ne peut être corrigée sans une personne</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Pas ici</translation>
    </message>
    <message>
        <source>Not like</source>
        <translation>Pas comme</translation>
    </message>
    <message>
        <source>Notes of osu!mania fall faster</source>
        <translation>Notes d&apos;osu!mania plus rapides</translation>
    </message>
    <message>
        <source>Notes of osu!mania fall slower</source>
        <translation>Notes d&apos;osu!mania plus lentes</translation>
    </message>
    <message>
        <source>Nothing can be written into {folder}: the result can be looked at, but not accepted as long as that is so.</source>
        <translation>Rien ne peut être écrit dans {folder} : le résultat peut être regardé, mais pas accepté tant qu’il en est ainsi.</translation>
    </message>
    <message>
        <source>Nothing changes after this moment.</source>
        <translation>Rien ne change après ce moment.</translation>
    </message>
    <message>
        <source>Nothing changes before.</source>
        <translation>Rien ne change avant.</translation>
    </message>
    <message>
        <source>Nothing ended yet</source>
        <translation>Rien de fini</translation>
    </message>
    <message>
        <source>Nothing found: no rule is broken.</source>
        <translation>Rien trouvé&#xa0;: aucune règle enfreinte.</translation>
    </message>
    <message>
        <source>Nothing found: {value}.</source>
        <translation>Rien trouvé&#xa0;: {value}.</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Rien en cours</translation>
    </message>
    <message>
        <source>Nothing is written yet: F9 goes through what changes, B compares, Ctrl+S accepts all of it.</source>
        <translation>Rien n&apos;est encore écrit : F9 parcourt les changements, B compare, Ctrl+S accepte tout.</translation>
    </message>
    <message>
        <source>Nothing matches the search</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Nothing of it is on this machine</source>
        <translation>Rien de lui n&apos;est sur cette machine</translation>
    </message>
    <message>
        <source>Nothing says how it was made</source>
        <translation>Rien ne dit comment cela a été fait</translation>
    </message>
    <message>
        <source>Nothing says which model it was made for; a wrong one refuses it.</source>
        <translation>Rien ne dit pour quel modèle il a été fait ; un mauvais le refuse.</translation>
    </message>
    <message>
        <source>Nothing special</source>
        <translation>Rien de particulier</translation>
    </message>
    <message>
        <source>Nothing surprised {by}.</source>
        <translation>Rien n&apos;a surpris {by}.</translation>
    </message>
    <message>
        <source>Nothing that Beatwright wrote for this song is left to undo</source>
        <translation>Il ne reste rien à annuler de ce que Beatwright a écrit pour ce morceau</translation>
    </message>
    <message>
        <source>Nothing that was undone for this song is left to redo</source>
        <translation>Il ne reste rien d&apos;annulé à rétablir pour ce morceau</translation>
    </message>
    <message>
        <source>Nothing to learn from yet</source>
        <translation>Encore rien dont apprendre</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Rien à rétablir</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>Nothing was accepted for this song yet</source>
        <translation>Rien d&apos;accepté pour cette chanson</translation>
    </message>
    <message>
        <source>Nothing was accepted for {title} yet. What you accept, fix or write is listed here.</source>
        <translation>Rien n&apos;a encore été accepté pour {title}. Ce qui est accepté, corrigé ou écrit apparaît ici.</translation>
    </message>
    <message>
        <source>Nothing was changed in place yet, so there is no backup.</source>
        <translation>Rien n&apos;a encore été modifié sur place, donc pas de sauvegarde.</translation>
    </message>
    <message>
        <source>Nothing was found in this set</source>
        <translation>Rien n&apos;a été trouvé dans ce set</translation>
    </message>
    <message>
        <source>Nothing was looked for yet.
Check the rules to find what breaks the ranking criteria; run MaiMod to see what a model would not have expected.</source>
        <translation>Rien n&apos;a encore été cherché.
Vérifier les règles pour trouver ce qui enfreint les critères de classement&#xa0;; lancer MaiMod pour voir ce qu&apos;un modèle n&apos;aurait pas attendu.</translation>
    </message>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>Rien n&apos;a encore été mesuré.</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>Rien n&apos;a encore été dit.</translation>
    </message>
    <message>
        <source>Objects as in the game or as in the editor</source>
        <translation>Objets comme en jeu ou comme dans l&apos;éditeur</translation>
    </message>
    <message>
        <source>Objects of the set&apos;s other difficulties that fall on the same moments get the same sounds</source>
        <translation>Les objets des autres difficultés du set aux mêmes instants reçoivent les mêmes sons</translation>
    </message>
    <message>
        <source>Objects per second over the song; the marks below are the objects, each in the colour of its snap</source>
        <translation>Objets par seconde au fil de la chanson ; les marques en dessous sont les objets, chacun dans la couleur de son calage</translation>
    </message>
    <message>
        <source>Objects that would be more than {TOLERANCE:g} ms off their tick, by difficulty; Enter or a double-click goes there</source>
        <translation>Objets qui seraient à plus de {TOLERANCE:g} ms de leur tick, par difficulté&#xa0;; Enter ou un double-clic y mène</translation>
    </message>
    <message>
        <source>Of its factors: higher learns more, and needs more songs</source>
        <translation>De ses facteurs : plus haut apprend plus, et demande plus de chansons</translation>
    </message>
    <message>
        <source>Of the end</source>
        <translation>De la fin</translation>
    </message>
    <message>
        <source>Of the set&apos;s audio file</source>
        <translation>Du fichier audio du set</translation>
    </message>
    <message>
        <source>Of the set; the prompt where it is empty</source>
        <translation>Du set ; le prompt s&apos;il est vide</translation>
    </message>
    <message>
        <source>Of the set; you and the model where it is empty</source>
        <translation>Du set ; vous et le modèle s&apos;il est vide</translation>
    </message>
    <message>
        <source>Of the whole song; peaks are held below full scale</source>
        <translation>De toute la chanson ; les crêtes restent sous le maximum</translation>
    </message>
    <message>
        <source>Of what is sung, such as en; instrumental where nothing is</source>
        <translation>De ce qui est chanté, comme en ; instrumental s’il n’y a pas de chant</translation>
    </message>
    <message>
        <source>Offer Beatwright for .osu and .osz files</source>
        <translation>Proposer Beatwright pour les .osu et .osz</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Sur le disque</translation>
    </message>
    <message>
        <source>On macOS choose &quot;Open With&quot; in the Finder</source>
        <translation>Sur macOS, choisir «&#xa0;Ouvrir avec&#xa0;» dans le Finder</translation>
    </message>
    <message>
        <source>On songs that it did not learn from the style is not better, so the model stays as it was. More maps that agree help more than more steps.</source>
        <translation>Sur les morceaux non appris, le style n&apos;est pas meilleur, le modèle reste donc tel quel. Plus de maps qui s&apos;accordent aident mieux que plus d&apos;étapes.</translation>
    </message>
    <message>
        <source>On the timeline</source>
        <translation>Sur la timeline</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>Sur cette machine</translation>
    </message>
    <message>
        <source>One beat earlier</source>
        <translation>Un temps plus tôt</translation>
    </message>
    <message>
        <source>One beat later</source>
        <translation>Un temps plus tard</translation>
    </message>
    <message>
        <source>One mapper</source>
        <translation>Un mappeur</translation>
    </message>
    <message>
        <source>One mapper&apos;s way with patterns; every set counts alike</source>
        <translation>La manière d&apos;un mappeur avec les motifs ; chaque set compte autant</translation>
    </message>
    <message>
        <source>One new {keys}{mode} difficulty of about {value:g}★</source>
        <translation>Une nouvelle difficulté {keys}{mode} d&apos;environ {value:g}★</translation>
    </message>
    <message>
        <source>One of your styles, with a slider for its strength; several can be blended</source>
        <translation>Un de vos styles, avec un curseur pour sa force ; plusieurs peuvent être mélangés</translation>
    </message>
    <message>
        <source>One red line for the whole song.</source>
        <translation>Une ligne rouge pour toute la chanson.</translation>
    </message>
    <message>
        <source>One song: none can be held out, so nothing can say whether the style is better than its base.</source>
        <translation>Un seul morceau : aucun ne peut être mis de côté, rien ne peut donc dire si le style vaut mieux que sa base.</translation>
    </message>
    <message>
        <source>Only a person can decide what to do about this</source>
        <translation>Seule une personne peut en décider</translation>
    </message>
    <message>
        <source>Only difficulties of so many stars. Drag the handles; double-click for all.
Left and right move the lower end, with Shift the upper one.</source>
        <translation>Seulement les difficultés de tant d&apos;étoiles. Tirer les poignées&#xa0;; double-clic&#xa0;: toutes.
Gauche et droite déplacent la borne basse, avec Shift la haute.</translation>
    </message>
    <message>
        <source>Only for: {parts}</source>
        <translation>Seulement pour : {parts}</translation>
    </message>
    <message>
        <source>Only look at it</source>
        <translation>Regarder seulement</translation>
    </message>
    <message>
        <source>Only maps of this mapper are learned from, such as your own</source>
        <translation>Seules les maps de ce mappeur sont apprises, par exemple les vôtres</translation>
    </message>
    <message>
        <source>Only playfield and timeline</source>
        <translation>Terrain et timeline seulement</translation>
    </message>
    <message>
        <source>Only the selected range</source>
        <translation>Plage sélectionnée seulement</translation>
    </message>
    <message>
        <source>Only {about} to {value} stars</source>
        <translation>Seulement de {about} à {value} étoiles</translation>
    </message>
    <message>
        <source>Only {folder} is deleted. This cannot be undone; the model can be downloaded again as long as {page} offers it.</source>
        <translation>Seul {folder} est supprimé. C&apos;est irréversible ; le modèle peut être téléchargé à nouveau tant que {page} le propose.</translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation>Seulement {name}</translation>
    </message>
    <message>
        <source>Only {value} (several may be chosen)</source>
        <translation>Seulement {value} (plusieurs choix possibles)</translation>
    </message>
    <message>
        <source>Only {value} – {value2}</source>
        <translation>Seulement {value} – {value2}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open a beatmap or a song</source>
        <translation>Ouvrir une beatmap ou une chanson</translation>
    </message>
    <message>
        <source>Open a beatmap or an audio file without a library (Ctrl+O)</source>
        <translation>Ouvrir une beatmap ou un fichier audio sans bibliothèque (Ctrl+O)</translation>
    </message>
    <message>
        <source>Open a difficulty first</source>
        <translation>Ouvrir d&apos;abord une difficulté</translation>
    </message>
    <message>
        <source>Open a difficulty to see what the ranking criteria and a model say about it.</source>
        <translation>Ouvrir une difficulté pour voir ce qu&apos;en disent les critères de classement et un modèle.</translation>
    </message>
    <message>
        <source>Open a mapset folder</source>
        <translation>Ouvrir un dossier de set</translation>
    </message>
    <message>
        <source>Open a song and give it a red line to see this</source>
        <translation>Ouvrir une chanson et lui donner une ligne rouge pour voir ceci</translation>
    </message>
    <message>
        <source>Open a song first</source>
        <translation>Ouvrir d&apos;abord une chanson</translation>
    </message>
    <message>
        <source>Open a song in the library first</source>
        <translation>Ouvrir d&apos;abord une chanson dans la bibliothèque</translation>
    </message>
    <message>
        <source>Open a song with audio first</source>
        <translation>Ouvrir d&apos;abord une chanson avec audio</translation>
    </message>
    <message>
        <source>Open an archive</source>
        <translation>Ouvrir une archive</translation>
    </message>
    <message>
        <source>Open an audio file</source>
        <translation>Ouvrir un fichier audio</translation>
    </message>
    <message>
        <source>Open audio file</source>
        <translation>Ouvrir le fichier audio</translation>
    </message>
    <message>
        <source>Open audio file… (a song without a beatmap; or drop it here)</source>
        <translation>Ouvrir un fichier audio… (une chanson sans beatmap&#xa0;; ou le déposer ici)</translation>
    </message>
    <message>
        <source>Open in osu!</source>
        <translation>Ouvrir dans osu!</translation>
    </message>
    <message>
        <source>Open in osu!&apos;s editor	Ctrl+Return</source>
        <translation>Ouvrir dans l&apos;éditeur d&apos;osu!	Ctrl+Return</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L&apos;ouvrir</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>L&apos;ouvrir ici</translation>
    </message>
    <message>
        <source>Open one song instead…</source>
        <translation>Ouvrir une seule chanson…</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Ouvrir récent</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open the folder of downloaded models</source>
        <translation>Ouvrir le dossier des modèles téléchargés</translation>
    </message>
    <message>
        <source>Open the set in osu!</source>
        <translation>Ouvrir le set dans osu!</translation>
    </message>
    <message>
        <source>Open the song&apos;s folder</source>
        <translation>Ouvrir le dossier du set</translation>
    </message>
    <message>
        <source>Open what osu!lazer edits externally</source>
        <translation>Ouvrir ce qu&apos;osu!lazer édite en externe</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Original and proposal: one, as a ghost, side by side</source>
        <translation>Original et proposition : un seul, en fantôme, côte à côte</translation>
    </message>
    <message>
        <source>Other tempos</source>
        <translation>Autres tempos</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Overall difficulty; auto fits it to the stars</source>
        <translation>Overall difficulty&#xa0;; auto l&apos;adapte aux étoiles</translation>
    </message>
    <message>
        <source>Own file…</source>
        <translation>Fichier à vous…</translation>
    </message>
    <message>
        <source>Pack the set as .osz too</source>
        <translation>Emballer aussi en .osz</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Extrait</translation>
    </message>
    <message>
        <source>Parts at once</source>
        <translation>Parties à la fois</translation>
    </message>
    <message>
        <source>Parts of so many bars with words of their own, joined on beats</source>
        <translation>Parties de tant de mesures avec leurs propres mots, jointes sur les temps</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Patience</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Space)</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Paused at {share}</source>
        <translation>En pause à {share}</translation>
    </message>
    <message>
        <source>Paused; what has arrived stays, and Resume goes on from there.</source>
        <translation>En pause ; ce qui est arrivé reste, et Reprendre continue de là.</translation>
    </message>
    <message>
        <source>Percent of the prompts that are the genre instead of the caption</source>
        <translation>Pourcentage des prompts qui sont le genre au lieu de la description</translation>
    </message>
    <message>
        <source>Pick it (Ctrl: add or take away, Shift: all up to there)</source>
        <translation>Choisir (Ctrl&#xa0;: ajouter ou ôter, Shift&#xa0;: tout jusque-là)</translation>
    </message>
    <message>
        <source>Pick the objects in a box</source>
        <translation>Choisir les objets dans un cadre</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Plain text, as one posts it (*.txt)</source>
        <translation>Texte brut, comme on le publie (*.txt)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Jouer</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Lire (Space)</translation>
    </message>
    <message>
        <source>Play and draw the original difficulty (B switches)</source>
        <translation>Jouer et afficher la difficulté d&apos;origine (B alterne)</translation>
    </message>
    <message>
        <source>Play and draw the proposal (B switches)</source>
        <translation>Jouer et afficher la proposition (B alterne)</translation>
    </message>
    <message>
        <source>Play at {rate:.0%} speed</source>
        <translation>Jouer à {rate:.0%} de la vitesse</translation>
    </message>
    <message>
        <source>Play from the preview point</source>
        <translation>Lire depuis la prévisualisation</translation>
    </message>
    <message>
        <source>Play from the start</source>
        <translation>Jouer du début</translation>
    </message>
    <message>
        <source>Play it, or stop</source>
        <translation>La jouer ou arrêter</translation>
    </message>
    <message>
        <source>Play it, or stop ({key})</source>
        <translation>La jouer ou arrêter ({key})</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Lecture ou pause</translation>
    </message>
    <message>
        <source>Play the proposal of that number, or stop it</source>
        <translation>Jouer la proposition de ce numéro, ou l&apos;arrêter</translation>
    </message>
    <message>
        <source>Play the row (Return)</source>
        <translation>Jouer la ligne (Entrée)</translation>
    </message>
    <message>
        <source>Play with a click on every beat</source>
        <translation>Jouer avec un clic sur chaque temps</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Preparing the songs</source>
        <translation>Préparation des morceaux</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>Presets and requests (*.yaml *.yml)</source>
        <translation>Préréglages et requêtes (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Preview point at {time_text}</source>
        <translation>Prévisualisation à {time_text}</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Remarque précédente</translation>
    </message>
    <message>
        <source>Previous object that the proposal changes</source>
        <translation>Objet précédent que la proposition modifie</translation>
    </message>
    <message>
        <source>Previous proposal</source>
        <translation>Proposition précédente</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Problem: a rule is broken or the model is very surprised. Warning: look at it. Minor: a detail.</source>
        <translation>Problème&#xa0;: une règle est enfreinte ou le modèle est très surpris. Avertissement&#xa0;: à regarder. Mineur&#xa0;: un détail.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Progress of the running job</source>
        <translation>Progression de la tâche en cours</translation>
    </message>
    <message>
        <source>Progress of {title}</source>
        <translation>Progression de {title}</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Proposal  {name}</source>
        <translation>Proposition  {name}</translation>
    </message>
    <message>
        <source>Proposal [{version_name}]</source>
        <translation>Proposition [{version_name}]</translation>
    </message>
    <message>
        <source>Proposal [{version_name}]   {stars:.2f}★</source>
        <translation>Proposition [{version_name}]   {stars:.2f}★</translation>
    </message>
    <message>
        <source>Proposal {number}: {facts}</source>
        <translation>Proposition {number} : {facts}</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Propose labels</source>
        <translation>Proposer des étiquettes</translation>
    </message>
    <message>
        <source>Propose the difficulty with every finding fixed that can be</source>
        <translation>Proposer la difficulté avec tout ce qui peut être corrigé</translation>
    </message>
    <message>
        <source>Propose to fix all findings</source>
        <translation>Proposer de corriger toutes les remarques</translation>
    </message>
    <message>
        <source>Propose to fix all of {check}</source>
        <translation>Proposer de corriger tous ceux de {check}</translation>
    </message>
    <message>
        <source>Put the style into the forms, with a slider for its strength</source>
        <translation>Mettre le style dans les formulaires, avec un curseur pour sa force</translation>
    </message>
    <message>
        <source>Put these lines into every difficulty of the set; backups are kept, and Ctrl+Z takes it back</source>
        <translation>Mettre ces lignes dans chaque difficulté du set&#xa0;; des sauvegardes sont gardées, et Ctrl+Z annule</translation>
    </message>
    <message>
        <source>Put “{word}” into the prompt, or take it out</source>
        <translation>Mettre « {word} » dans le prompt ou l&apos;enlever</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Queue ({MOST_COUNTED})</source>
        <translation>File ({MOST_COUNTED})</translation>
    </message>
    <message>
        <source>Queue ({count})</source>
        <translation>File ({count})</translation>
    </message>
    <message>
        <source>Queue the chosen request once more (Ctrl+R)</source>
        <translation>Remettre la requête choisie dans la file (Ctrl+R)</translation>
    </message>
    <message>
        <source>Quick style</source>
        <translation>Style rapide</translation>
    </message>
    <message>
        <source>Quicker</source>
        <translation>Plus rapide</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Quit Beatwright?</source>
        <translation>Quitter Beatwright&#xa0;?</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Plage</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Rank by prompt</source>
        <translation>Classer par prompt</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Reading maps</source>
        <translation>Lecture des maps</translation>
    </message>
    <message>
        <source>Reading songs</source>
        <translation>Lecture des chansons</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Red line</source>
        <translation>Ligne rouge</translation>
    </message>
    <message>
        <source>Red lines</source>
        <translation>Lignes rouges</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Remap</source>
        <translation>Remap</translation>
    </message>
    <message>
        <source>Remap the range</source>
        <translation>Remapper la plage</translation>
    </message>
    <message>
        <source>Remap this</source>
        <translation>Remapper ceci</translation>
    </message>
    <message>
        <source>Remap {time_text} – {time_text2}</source>
        <translation>Remap {time_text} – {time_text2}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the bookmark</source>
        <translation>Retirer le signet</translation>
    </message>
    <message>
        <source>Remove the chosen red line</source>
        <translation>Retirer la ligne rouge choisie</translation>
    </message>
    <message>
        <source>Repair and new set</source>
        <translation>Réparation et nouveau set</translation>
    </message>
    <message>
        <source>Repair the chosen song, and open a new set of it with one red line</source>
        <translation>Répare la chanson choisie et ouvre un nouveau set avec une ligne rouge</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Requests (*.yaml)</source>
        <translation>Requêtes (*.yaml)</translation>
    </message>
    <message>
        <source>Reset form</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Rhythm F1</source>
        <translation>F1 du rythme</translation>
    </message>
    <message>
        <source>Rhythm complexity</source>
        <translation>Complexité du rythme</translation>
    </message>
    <message>
        <source>Right-click a set to make it a favourite.</source>
        <translation>Clic droit sur un set pour le mettre en favori.</translation>
    </message>
    <message>
        <source>Rule checks</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Rule checks of the set</source>
        <translation>Règles de tout le set</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Run</source>
        <comment>waiting requests</comment>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Run MaiMod</source>
        <translation>Lancer MaiMod</translation>
    </message>
    <message>
        <source>Run MaiMod, or stop it</source>
        <translation>Lancer MaiMod, ou l&apos;arrêter</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Run again exactly</source>
        <translation>Relancer à l&apos;identique</translation>
    </message>
    <message>
        <source>Run paused</source>
        <translation>Lancer en attente</translation>
    </message>
    <message>
        <source>Run the chosen job earlier (Alt+Up)</source>
        <translation>Avancer la tâche choisie (Alt+Up)</translation>
    </message>
    <message>
        <source>Run the chosen job later (Alt+Down)</source>
        <translation>Reculer la tâche choisie (Alt+Down)</translation>
    </message>
    <message>
        <source>Run the requests that wait from last time</source>
        <translation>Lancer les requêtes en attente depuis la dernière fois</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Said to the model, which follows it roughly</source>
        <translation>Dite au modèle, qui la suit à peu près</translation>
    </message>
    <message>
        <source>Sample maps</source>
        <translation>Maps d&apos;essai</translation>
    </message>
    <message>
        <source>Sample maps of songs that are not learned from; Return plays one beside the human map</source>
        <translation>Maps d&apos;essai de morceaux dont on n&apos;apprend pas ; Entrée en joue une à côté de la map humaine</translation>
    </message>
    <message>
        <source>Sample maps on the way</source>
        <translation>Maps d&apos;essai en chemin</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>Enregistrer en préréglage</translation>
    </message>
    <message>
        <source>Save as a preset…</source>
        <translation>Enregistrer en préréglage…</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Enregistrer ailleurs…</translation>
    </message>
    <message>
        <source>Save the difficulty in</source>
        <translation>Enregistrer la difficulté dans</translation>
    </message>
    <message>
        <source>Save where it is and wait; it goes on exactly there</source>
        <translation>Noter l&apos;état et attendre ; cela reprend exactement là</translation>
    </message>
    <message>
        <source>Saving where it is…</source>
        <translation>Enregistrement de l&apos;état…</translation>
    </message>
    <message>
        <source>Say how like its prompt each song is, as CLAP measures it; the most like comes first</source>
        <translation>Dit combien chaque chanson ressemble à son prompt, selon CLAP ; la plus proche vient d’abord</translation>
    </message>
    <message>
        <source>Say that AI was used</source>
        <translation>Dire que l&apos;IA a servi</translation>
    </message>
    <message>
        <source>Scale of the factors; auto: twice the rank for LoRA, the rank for LoKr</source>
        <translation>Échelle des facteurs ; auto : le double du rang pour LoRA, le rang pour LoKr</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Défilement</translation>
    </message>
    <message>
        <source>Scroll speed {speed}</source>
        <translation>Défilement {speed}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Search descriptors</source>
        <translation>Chercher des descripteurs</translation>
    </message>
    <message>
        <source>Search songs, mappers, stars&gt;4 …</source>
        <translation>Chercher chansons, mappeurs, stars&gt;4 …</translation>
    </message>
    <message>
        <source>Search the audio near this tempo; exact to the millisecond</source>
        <translation>Chercher dans l&apos;audio autour de ce tempo ; exact à la milliseconde</translation>
    </message>
    <message>
        <source>Search the data set</source>
        <translation>Chercher dans le jeu de données</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Chercher dans la bibliothèque</translation>
    </message>
    <message>
        <source>Seconds of a part</source>
        <translation>Secondes d’un extrait</translation>
    </message>
    <message>
        <source>Seconds of a song that are learned at once; longer needs more memory</source>
        <translation>Secondes d’une chanson apprises à la fois ; plus long demande plus de mémoire</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Seek to the nearest tick (Alt: off the ticks)</source>
        <translation>Aller au tick le plus proche (Alt&#xa0;: hors des ticks)</translation>
    </message>
    <message>
        <source>Select a finding that can be fixed first</source>
        <translation>Sélectionner d&apos;abord une remarque corrigeable</translation>
    </message>
    <message>
        <source>Select a range first: drag on the timeline&apos;s ruler, or press [ and ] at its ends</source>
        <translation>Sélectionner d&apos;abord une plage&#xa0;: glisser sur la règle de la timeline, ou appuyer sur [ et ] à ses bouts</translation>
    </message>
    <message>
        <source>Select a range first: drag on the timeline&apos;s ruler, or type its times</source>
        <translation>Sélectionner d&apos;abord une plage&#xa0;: glisser sur la règle de la timeline, ou saisir ses instants</translation>
    </message>
    <message>
        <source>Select a range, as a drag on the ruler does</source>
        <translation>Sélectionner une plage, comme en glissant sur la règle</translation>
    </message>
    <message>
        <source>Select findings in the list first</source>
        <translation>Sélectionner d&apos;abord des remarques dans la liste</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Set a bookmark</source>
        <translation>Poser un signet</translation>
    </message>
    <message>
        <source>Set every field to its default; the range and your name stay</source>
        <translation>Remettre chaque champ par défaut&#xa0;; la plage et le nom restent</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Settings: CS, AR, OD, HP and slider velocity</source>
        <translation>Réglages&#xa0;: CS, AR, OD, HP et vitesse de slider</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Share of LoRA&apos;s inputs that are left out in each step</source>
        <translation>Part des entrées de LoRA omises à chaque pas</translation>
    </message>
    <message>
        <source>Share of hold notes; auto leaves it to the model</source>
        <translation>Part de hold notes&#xa0;; auto laisse le modèle décider</translation>
    </message>
    <message>
        <source>Share of the parts that are learned without their prompt, so that guidance goes on working</source>
        <translation>Part des extraits appris sans leur prompt, pour que le guidage continue d’agir</translation>
    </message>
    <message>
        <source>Show all of them</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show and hear these lines; difficulties are still made on those of the set</source>
        <translation>Voir et entendre ces lignes&#xa0;; les difficultés se font toujours sur celles du set</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Voir dans le dossier</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show on the timeline</source>
        <translation>Montrer sur la timeline</translation>
    </message>
    <message>
        <source>Show or fold the form</source>
        <translation>Afficher ou plier le formulaire</translation>
    </message>
    <message>
        <source>Show or fold the library</source>
        <translation>Afficher ou plier la bibliothèque</translation>
    </message>
    <message>
        <source>Show or fold the library (Ctrl+B)</source>
        <translation>Afficher ou plier la bibliothèque (Ctrl+B)</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>Voir les sauvegardes</translation>
    </message>
    <message>
        <source>Show the findings of one category only</source>
        <translation>Afficher les remarques d&apos;une seule catégorie</translation>
    </message>
    <message>
        <source>Show the findings too that were marked as done or ignored</source>
        <translation>Afficher aussi les remarques faites ou ignorées</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Voir le dossier</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Voir le journal</translation>
    </message>
    <message>
        <source>Show the song&apos;s folder</source>
        <translation>Voir le dossier du set</translation>
    </message>
    <message>
        <source>Show the whole song</source>
        <translation>Voir toute la chanson</translation>
    </message>
    <message>
        <source>Show what waits, runs and ended; change the order, cancel, repeat (Ctrl+J)</source>
        <translation>Voir ce qui attend, tourne et est fini&#xa0;; changer l&apos;ordre, annuler, répéter (Ctrl+J)</translation>
    </message>
    <message>
        <source>Show {value}</source>
        <translation>Afficher {value}</translation>
    </message>
    <message>
        <source>Single maps…</source>
        <translation>Des maps seules…</translation>
    </message>
    <message>
        <source>Sizes, licences, speed here, downloads and adapters</source>
        <translation>Tailles, licences, vitesse ici, téléchargements et adaptateurs</translation>
    </message>
    <message>
        <source>Slider</source>
        <translation>Slider</translation>
    </message>
    <message>
        <source>Slider velocities and shapes; sets count alike</source>
        <translation>Vitesses et formes des sliders ; les sets comptent autant</translation>
    </message>
    <message>
        <source>Slider velocity</source>
        <translation>Vitesse des sliders</translation>
    </message>
    <message>
        <source>Small models are quick, large ones sound better and want a graphics card</source>
        <translation>Les petits modèles sont rapides, les grands sonnent mieux et veulent une carte graphique</translation>
    </message>
    <message>
        <source>Snap</source>
        <translation>Snap</translation>
    </message>
    <message>
        <source>Something is being made; wait, or stop it</source>
        <translation>Quelque chose est en cours ; attendez ou arrêtez-le</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({name}: {words}). Details are in {log_file}.</source>
        <translation>Un problème inattendu est survenu ({name}&#xa0;: {words}). Détails dans {log_file}.</translation>
    </message>
    <message>
        <source>Song</source>
        <translation>Chanson</translation>
    </message>
    <message>
        <source>Song details</source>
        <translation>Infos de la chanson</translation>
    </message>
    <message>
        <source>Song lab</source>
        <translation>Labo de chansons</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>Chansons</translation>
    </message>
    <message>
        <source>Songs (*.mp3 *.ogg *.wav *.flac *.opus *.m4a)</source>
        <translation>Chansons (*.mp3 *.ogg *.wav *.flac *.opus *.m4a)</translation>
    </message>
    <message>
        <source>Songs appear here as they are found.</source>
        <translation>Les chansons apparaissent ici au fur et à mesure.</translation>
    </message>
    <message>
        <source>Songs are being read</source>
        <translation>Des chansons sont en cours de lecture</translation>
    </message>
    <message>
        <source>Songs are being read…</source>
        <translation>Lecture des chansons en cours…</translation>
    </message>
    <message>
        <source>Songs are still being read; wait until that is done, or stop it.</source>
        <translation>Des chansons sont encore lues ; attendre la fin, ou arrêter.</translation>
    </message>
    <message>
        <source>Songs: {songs}, {time} of music; held out to measure it: {apart}.</source>
        <translation>Chansons : {songs}, {time} de musique ; réservées pour mesurer : {apart}.</translation>
    </message>
    <message>
        <source>Sort the findings</source>
        <translation>Trier les remarques</translation>
    </message>
    <message>
        <source>Space: with; Shift+Space: without</source>
        <translation>Space&#xa0;: avec&#xa0;; Shift+Space&#xa0;: sans</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Speed here</source>
        <translation>Vitesse ici</translation>
    </message>
    <message>
        <source>Speed of the song</source>
        <translation>Vitesse de la chanson</translation>
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
        <translation>Périmé&#xa0;: </translation>
    </message>
    <message>
        <source>Star rating</source>
        <translation>Étoiles</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Étoiles</translation>
    </message>
    <message>
        <source>Stars off</source>
        <translation>Écart en étoiles</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Start and end of the selected range (Alt: off the ticks)</source>
        <translation>Début et fin de la plage sélectionnée (Alt&#xa0;: hors des ticks)</translation>
    </message>
    <message>
        <source>Start from the set&apos;s lines</source>
        <translation>Partir des lignes du set</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Step by object</source>
        <translation>Avancer par objet</translation>
    </message>
    <message>
        <source>Step by the beat divisor</source>
        <translation>Avancer du diviseur</translation>
    </message>
    <message>
        <source>Step by timing point</source>
        <translation>Avancer par point de timing</translation>
    </message>
    <message>
        <source>Step {step}</source>
        <translation>Étape {step}</translation>
    </message>
    <message>
        <source>Step {step}: loss {loss:.3f}.</source>
        <translation>Étape {step} : perte {loss:.3f}.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message numerus="yes">
        <source>Stop MaiMod (%n to go)</source>
        <translation>
            <numerusform>Arrêter MaiMod (reste %n)</numerusform>
            <numerusform>Arrêter MaiMod (reste %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop here; what has arrived stays</source>
        <translation>S&apos;arrêter ici ; ce qui est arrivé reste</translation>
    </message>
    <message>
        <source>Stop it; findings from before stay</source>
        <translation>L&apos;arrêter&#xa0;; les remarques d&apos;avant restent</translation>
    </message>
    <message>
        <source>Stop it; nothing of it is left</source>
        <translation>L&apos;arrêter ; il n&apos;en reste rien</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>Stop this job (Esc, or Ctrl+.); nothing is left behind</source>
        <translation>Arrêter cette tâche (Esc, ou Ctrl+.)&#xa0;; rien ne reste derrière</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Force</translation>
    </message>
    <message>
        <source>Strength of {name}</source>
        <translation>Force de {name}</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>Style lab</source>
        <translation>Labo de styles</translation>
    </message>
    <message>
        <source>Style {mark}</source>
        <translation>Style {mark}</translation>
    </message>
    <message>
        <source>Style: year, mapper, descriptors and more, for the models that support them</source>
        <translation>Style&#xa0;: année, mappeur, descripteurs et plus, pour les modèles qui les gèrent</translation>
    </message>
    <message>
        <source>Styles</source>
        <translation>Styles</translation>
    </message>
    <message>
        <source>Styles (*{suffix})</source>
        <translation>Styles (*{suffix})</translation>
    </message>
    <message>
        <source>Styles that were taught are listed here.</source>
        <translation>Les styles appris sont ici.</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Soumis</translation>
    </message>
    <message>
        <source>Such as F# minor</source>
        <translation>Comme F# minor</translation>
    </message>
    <message>
        <source>Such as streams, jumps; separated by commas</source>
        <translation>Comme streams, jumps ; séparés par des virgules</translation>
    </message>
    <message>
        <source>Super timing</source>
        <translation>Super timing</translation>
    </message>
    <message>
        <source>Switch between original and proposal</source>
        <translation>Alterner original et proposition</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Symboles</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Take a song of your own through the same steps: measured, repaired, a new set</source>
        <translation>Fait passer une chanson à vous par les mêmes étapes : mesurée, réparée, un nouveau set</translation>
    </message>
    <message>
        <source>Take a style that someone exported; its file can be dropped too</source>
        <translation>Prendre un style que quelqu&apos;un a exporté ; son fichier peut aussi être déposé</translation>
    </message>
    <message>
        <source>Take all jobs that ended out of the list</source>
        <translation>Retirer de la liste toutes les tâches finies</translation>
    </message>
    <message>
        <source>Take all messages out of the list</source>
        <translation>Retirer de la liste tous les messages</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Take these</source>
        <translation>Les prendre</translation>
    </message>
    <message>
        <source>Take those of the set</source>
        <translation>Prendre celles du set</translation>
    </message>
    <message>
        <source>Take {name} out of the mix</source>
        <translation>Retirer {name} du mélange</translation>
    </message>
    <message>
        <source>Takes a few steps to see how long it lasts here, and how much memory it needs</source>
        <translation>Fait quelques étapes pour voir combien de temps cela dure ici et combien de mémoire il faut</translation>
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
        <translation>Taper en rythme avec la chanson.</translation>
    </message>
    <message>
        <source>Tap at least four times first</source>
        <translation>Taper d&apos;abord au moins quatre fois</translation>
    </message>
    <message>
        <source>Tap in time while the song plays; after a pause of three seconds it starts over</source>
        <translation>Taper en rythme pendant la lecture ; après une pause de trois secondes, on repart de zéro</translation>
    </message>
    <message>
        <source>Tap the tempo</source>
        <translation>Taper le tempo</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Teach a style…</source>
        <translation>Apprendre un style…</translation>
    </message>
    <message>
        <source>Teach the program with your own maps, on this computer</source>
        <translation>Enseignez au programme avec vos propres maps, sur cet ordinateur</translation>
    </message>
    <message>
        <source>Teach the style in the background</source>
        <translation>Apprendre le style en arrière-plan</translation>
    </message>
    <message>
        <source>Teach {name}</source>
        <translation>Apprendre {name}</translation>
    </message>
    <message>
        <source>Teaching a style needs the package peft, which this build lacks; run Beatwright from its source</source>
        <translation>Apprendre un style nécessite le paquet peft, absent de cette version ; lancez Beatwright depuis ses sources</translation>
    </message>
    <message>
        <source>Temperature: low repeats what is likely, high is wilder; usual 0.9</source>
        <translation>Température&#xa0;: basse, elle répète le probable&#xa0;; haute, elle ose&#xa0;; d&apos;usage 0,9</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Tempo and key as measured, and captions from them, where they are missing</source>
        <translation>Tempo et tonalité mesurés, et légendes qui en découlent, là où il n’y en a pas</translation>
    </message>
    <message numerus="yes">
        <source>The %n chosen rows</source>
        <translation>
            <numerusform>La %n ligne choisie</numerusform>
            <numerusform>Les %n lignes choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>The Songs folder cannot be listed</source>
        <translation>Le dossier Songs ne peut pas être listé</translation>
    </message>
    <message>
        <source>The adapter is that of the step that was best on held-out songs</source>
        <translation>L’adaptateur est celui du pas le meilleur sur des chansons réservées</translation>
    </message>
    <message>
        <source>The audio file {name} is missing in {parent}; put it back to hear and map the song.</source>
        <translation>Le fichier audio {name} manque dans {parent}&#xa0;; le remettre pour écouter et mapper la chanson.</translation>
    </message>
    <message>
        <source>The clipboard holds no time stamp such as 00:24:100 (1,2) -.</source>
        <translation>Le presse-papiers ne contient aucun repère comme 00:24:100 (1,2) -.</translation>
    </message>
    <message>
        <source>The command is copied; paste it into a terminal.</source>
        <translation>La commande est copiée ; la coller dans un terminal.</translation>
    </message>
    <message>
        <source>The creator is the set&apos;s, {creator}: all difficulties of a set name the same</source>
        <translation>Le créateur est celui du set, {creator}&#xa0;: toutes les difficultés d&apos;un set le nomment pareil</translation>
    </message>
    <message>
        <source>The current time. Type or paste one ({forms}) and press Enter to seek.</source>
        <translation>L&apos;instant actuel. En saisir ou coller un ({forms}) et appuyer sur Enter pour y aller.</translation>
    </message>
    <message>
        <source>The difficulties of a spread are named by their stars</source>
        <translation>Les difficultés d&apos;un spread sont nommées d&apos;après leurs étoiles</translation>
    </message>
    <message>
        <source>The difficulty has changed since this was found; look for it again first</source>
        <translation>La difficulté a changé depuis&#xa0;; chercher à nouveau d&apos;abord</translation>
    </message>
    <message>
        <source>The difficulty to look at; the lane above the proposal is {name}</source>
        <translation>La difficulté à regarder&#xa0;; la piste au-dessus de la proposition est {name}</translation>
    </message>
    <message>
        <source>The difficulty was changed</source>
        <translation>La difficulté a été modifiée</translation>
    </message>
    <message>
        <source>The download of {title} has stopped.</source>
        <translation>Le téléchargement de {title} s&apos;est arrêté.</translation>
    </message>
    <message>
        <source>The findings of the difficulty in view, to go through and to fix</source>
        <translation>Les remarques de la difficulté affichée, à parcourir et à corriger</translation>
    </message>
    <message>
        <source>The findings were written to {path}.</source>
        <translation>Les remarques ont été écrites dans {path}.</translation>
    </message>
    <message>
        <source>The folder in which the set&apos;s own folder is made</source>
        <translation>Le dossier dans lequel le dossier du set est créé</translation>
    </message>
    <message>
        <source>The folder of a music model</source>
        <translation>Le dossier d&apos;un modèle de musique</translation>
    </message>
    <message>
        <source>The form was filled from the preset “{name}”.</source>
        <translation>Le formulaire a été rempli avec le préréglage «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>The form {name} could not be filled as it was; look at it before you use it.</source>
        <translation>Le formulaire {name} n&apos;a pas pu être rempli tel quel&#xa0;; le vérifier avant usage.</translation>
    </message>
    <message>
        <source>The highest learning rate; empty leaves it to the program</source>
        <translation>Le taux d’apprentissage maximal ; vide, le programme choisit</translation>
    </message>
    <message>
        <source>The job bar shows how far it is. What is stopped goes on from there the next time.</source>
        <translation>La barre des tâches en montre l&apos;avancement. Ce qui est arrêté reprend de là la fois suivante.</translation>
    </message>
    <message>
        <source>The kiai at the cursor, or the next one; again takes the one after</source>
        <translation>Le kiai au curseur, ou le suivant&#xa0;; encore une fois prend celui d&apos;après</translation>
    </message>
    <message>
        <source>The language changes as soon as no job runs.</source>
        <translation>La langue change dès qu&apos;aucune tâche ne tourne.</translation>
    </message>
    <message>
        <source>The library lists no such map any more; search again.</source>
        <translation>La bibliothèque ne liste plus de telle map ; cherchez à nouveau.</translation>
    </message>
    <message>
        <source>The licence is written beside each song and into the tags of its maps.</source>
        <translation>La licence est écrite à côté de chaque chanson et dans les tags de ses maps.</translation>
    </message>
    <message>
        <source>The licence of the music</source>
        <translation>La licence de la musique</translation>
    </message>
    <message>
        <source>The lines are being written</source>
        <translation>Les lignes sont en cours d&apos;écriture</translation>
    </message>
    <message>
        <source>The list is empty</source>
        <translation>La liste est vide</translation>
    </message>
    <message>
        <source>The map that is open in osu! opens here too.</source>
        <translation>La map ouverte dans osu! s&apos;ouvre aussi ici.</translation>
    </message>
    <message>
        <source>The mapper named in the new difficulty; empty is the one of its set</source>
        <translation>Le mappeur nommé dans la nouvelle difficulté&#xa0;; vide&#xa0;: celui de son set</translation>
    </message>
    <message>
        <source>The mapper whose style it is</source>
        <translation>Le mappeur dont c&apos;est le style</translation>
    </message>
    <message>
        <source>The marks hold until the program ends.</source>
        <translation>Les marques tiennent jusqu&apos;à la fermeture du programme.</translation>
    </message>
    <message>
        <source>The model is in {name}; choose that folder as the model of a form.</source>
        <translation>Le modèle est dans {name} ; choisissez ce dossier comme modèle d&apos;un formulaire.</translation>
    </message>
    <message>
        <source>The model listens for the beats first; look at the lines before you accept.</source>
        <translation>Le modèle écoute d&apos;abord les temps&#xa0;; vérifier les lignes avant d&apos;accepter.</translation>
    </message>
    <message>
        <source>The model that finds the beats</source>
        <translation>Le modèle qui trouve les temps</translation>
    </message>
    <message>
        <source>The model that learns; a style works with this one only</source>
        <translation>Le modèle qui apprend ; un style ne marche qu&apos;avec lui</translation>
    </message>
    <message>
        <source>The model that maps; the built-in one needs no network and no graphics card</source>
        <translation>Le modèle qui mappe&#xa0;; l&apos;intégré n&apos;exige ni réseau ni carte graphique</translation>
    </message>
    <message>
        <source>The model that reads the difficulty</source>
        <translation>Le modèle qui lit la difficulté</translation>
    </message>
    <message>
        <source>The models were trained on English words; English works best.</source>
        <translation>Les modèles ont été entraînés avec des mots anglais ; l&apos;anglais marche le mieux.</translation>
    </message>
    <message>
        <source>The new part</source>
        <translation>La nouvelle partie</translation>
    </message>
    <message>
        <source>The next proposal (N)</source>
        <translation>La proposition suivante (N)</translation>
    </message>
    <message>
        <source>The pitch follows the tempo up to a semitone; then it stays</source>
        <translation>La hauteur suit le tempo jusqu&apos;à un demi-ton ; ensuite elle reste</translation>
    </message>
    <message>
        <source>The pitch follows; every attack is exactly in its place</source>
        <translation>La hauteur suit ; chaque attaque est exactement à sa place</translation>
    </message>
    <message>
        <source>The pitch stays; attacks move by up to 15 ms</source>
        <translation>La hauteur reste ; les attaques bougent de 15 ms au plus</translation>
    </message>
    <message>
        <source>The preset “{name}” was deleted.</source>
        <translation>Le préréglage “{name}” a été supprimé.</translation>
    </message>
    <message>
        <source>The proposal before (Shift+N)</source>
        <translation>La proposition précédente (Shift+N)</translation>
    </message>
    <message>
        <source>The proposal changes no object.</source>
        <translation>La proposition ne modifie aucun objet.</translation>
    </message>
    <message>
        <source>The proposal could not be kept on disk and would be lost at the end: {error}</source>
        <translation>La proposition n&apos;a pas pu être gardée sur le disque et serait perdue à la fin : {error}</translation>
    </message>
    <message>
        <source>The proposal is a new difficulty; it changes none</source>
        <translation>La proposition est une nouvelle difficulté ; elle n&apos;en modifie aucune</translation>
    </message>
    <message>
        <source>The proposal is kept.</source>
        <translation>La proposition est gardée.</translation>
    </message>
    <message>
        <source>The proposal was</source>
        <translation>La proposition</translation>
    </message>
    <message>
        <source>The proposal: {changes} (F9: to the next)</source>
        <translation>La proposition : {changes} (F9 : au suivant)</translation>
    </message>
    <message>
        <source>The proposals for this song beside each other; keep or discard each</source>
        <translation>Les propositions pour cette chanson côte à côte ; garder ou rejeter chacune</translation>
    </message>
    <message>
        <source>The range must be at least half a second long; drag one of its edges</source>
        <translation>La plage doit durer au moins une demi-seconde&#xa0;; tirer un de ses bords</translation>
    </message>
    <message>
        <source>The range, and what is written on Accept</source>
        <translation>La plage, et ce qui est écrit à l&apos;acceptation</translation>
    </message>
    <message>
        <source>The rest of the difficulty stays as it is</source>
        <translation>Le reste de la difficulté reste tel quel</translation>
    </message>
    <message>
        <source>The rule checks find nothing in this proposal</source>
        <translation>Les règles ne trouvent rien dans cette proposition</translation>
    </message>
    <message>
        <source>The rule checks look at the proposal before it is accepted</source>
        <translation>Les règles examinent la proposition avant son acceptation</translation>
    </message>
    <message>
        <source>The same seed and songs give the same adapter</source>
        <translation>La même graine et les mêmes chansons donnent le même adaptateur</translation>
    </message>
    <message>
        <source>The set has no other difficulty of this mode</source>
        <translation>Le set n&apos;a pas d&apos;autre difficulté de ce mode</translation>
    </message>
    <message>
        <source>The set has these lines already</source>
        <translation>Le set a déjà ces lignes</translation>
    </message>
    <message>
        <source>The set under these red lines</source>
        <translation>Le set sous ces lignes rouges</translation>
    </message>
    <message>
        <source>The set&apos;s timing is kept; switch that off first</source>
        <translation>Le timing du set est gardé&#xa0;; désactiver cela d&apos;abord</translation>
    </message>
    <message>
        <source>The song begins with a part of this file, or follows its melody</source>
        <translation>La chanson commence par une partie de ce fichier ou suit sa mélodie</translation>
    </message>
    <message>
        <source>The song folded on the beat</source>
        <translation>La chanson repliée sur le temps</translation>
    </message>
    <message>
        <source>The song gets it exactly; auto: its own, rounded</source>
        <translation>La chanson l&apos;aura exactement ; auto : le sien, arrondi</translation>
    </message>
    <message>
        <source>The song has no difficulty to compare with</source>
        <translation>La chanson n&apos;a pas de difficulté à comparer</translation>
    </message>
    <message>
        <source>The song has no mapset yet; accept a difficulty first</source>
        <translation>La chanson n&apos;a pas encore de set&#xa0;; accepter d&apos;abord une difficulté</translation>
    </message>
    <message>
        <source>The song&apos;s audio file is missing</source>
        <translation>Le fichier audio de la chanson manque</translation>
    </message>
    <message>
        <source>The star rating to aim at</source>
        <translation>Les étoiles à viser</translation>
    </message>
    <message>
        <source>The star ratings to aim at, from easy to hard, separated by spaces</source>
        <translation>Les étoiles à viser, de facile à dur, séparées par des espaces</translation>
    </message>
    <message>
        <source>The style was written to {name}; drop that file on this window elsewhere.</source>
        <translation>Le style a été écrit dans {name} ; déposez ce fichier sur cette fenêtre ailleurs.</translation>
    </message>
    <message>
        <source>The style {name} is among yours.</source>
        <translation>Le style {name} est parmi les vôtres.</translation>
    </message>
    <message>
        <source>The style {name} is in the group Style of every form; its slider says how strongly.</source>
        <translation>Le style {name} est dans le groupe Style de chaque formulaire ; son curseur dit avec quelle force.</translation>
    </message>
    <message>
        <source>The style {name} is not better on songs that it did not learn from, so the model stays as it was.</source>
        <translation>Le style {name} n&apos;est pas meilleur sur les morceaux non appris, le modèle reste donc tel quel.</translation>
    </message>
    <message>
        <source>The style {name} is ready.</source>
        <translation>Le style {name} est prêt.</translation>
    </message>
    <message>
        <source>The style {name} was made for {base}, not for {model}; choose that model, or take the style out.</source>
        <translation>Le style {name} a été fait pour {base}, pas pour {model} ; choisissez ce modèle-là, ou retirez le style.</translation>
    </message>
    <message>
        <source>The training of {name} stopped; it can go on from here.</source>
        <translation>L&apos;entraînement de {name} s&apos;est arrêté ; il peut reprendre d&apos;ici.</translation>
    </message>
    <message>
        <source>The training of {name} was interrupted; it can go on where it was.</source>
        <translation>L&apos;entraînement de {name} a été interrompu ; il peut reprendre où il était.</translation>
    </message>
    <message>
        <source>The training saves where it is, and goes on by itself afterwards</source>
        <translation>L&apos;entraînement note son état et reprend ensuite de lui-même</translation>
    </message>
    <message>
        <source>The waveform of each beat</source>
        <translation>La forme d&apos;onde de chaque temps</translation>
    </message>
    <message>
        <source>The waveform of eight beats below each other; drag to move the line</source>
        <translation>La forme d&apos;onde de huit temps l&apos;un sous l&apos;autre ; glisser pour déplacer la ligne</translation>
    </message>
    <message>
        <source>The window needs system libraries that are missing: {value}. On Debian or Ubuntu: sudo apt-get install -y {value2}</source>
        <translation>La fenêtre a besoin de bibliothèques système absentes&#xa0;: {value}. Sous Debian ou Ubuntu&#xa0;: sudo apt-get install -y {value2}</translation>
    </message>
    <message>
        <source>The word is before the prompt</source>
        <translation>Le mot est avant le prompt</translation>
    </message>
    <message>
        <source>The word is behind the prompt</source>
        <translation>Le mot est après le prompt</translation>
    </message>
    <message>
        <source>The word is too long; a word or two are enough.</source>
        <translation>Le mot est trop long ; un mot ou deux suffisent.</translation>
    </message>
    <message>
        <source>The word takes the prompt&apos;s place</source>
        <translation>Le mot remplace le prompt</translation>
    </message>
    <message>
        <source>The word takes the prompts&apos; place; write it first</source>
        <translation>Le mot remplace les prompts ; écrivez-le d’abord</translation>
    </message>
    <message>
        <source>The year whose style to imitate; auto leaves it to the model</source>
        <translation>L&apos;année dont imiter le style&#xa0;; auto laisse le modèle décider</translation>
    </message>
    <message>
        <source>There are no .osu files in {songs} or below it. New beatmaps are listed as soon as they appear.</source>
        <translation>Aucun fichier .osu dans {songs} ni en dessous. Les nouvelles beatmaps apparaissent dès qu&apos;elles existent.</translation>
    </message>
    <message>
        <source>There is a new version, Beatwright {version}.</source>
        <translation>Nouvelle version disponible&#xa0;: Beatwright {version}.</translation>
    </message>
    <message>
        <source>There is a preset named “{name}” already; delete or rename it first.</source>
        <translation>Il y a déjà un préréglage “{name}”&#xa0;; le supprimer ou le renommer d&apos;abord.</translation>
    </message>
    <message>
        <source>There is a preset named “{name}”. Replace it?</source>
        <translation>Il y a un préréglage “{name}”. Le remplacer&#xa0;?</translation>
    </message>
    <message>
        <source>There is a red line at {time_text} already; go to another time first.</source>
        <translation>Il y a déjà une ligne rouge à {time_text}&#xa0;; aller d&apos;abord à un autre instant.</translation>
    </message>
    <message>
        <source>There is a style named {name} already; choose another name, or delete it.</source>
        <translation>Il y a déjà un style nommé {name} ; choisissez un autre nom, ou supprimez-le.</translation>
    </message>
    <message>
        <source>There is no difficulty yet</source>
        <translation>Pas encore de difficulté</translation>
    </message>
    <message>
        <source>There is no map to learn from; add some to the data set</source>
        <translation>Il n&apos;y a aucune map dont apprendre ; ajoutez-en au jeu de données</translation>
    </message>
    <message>
        <source>There is no mapset to write into</source>
        <translation>Pas de set où écrire</translation>
    </message>
    <message>
        <source>There is no proposal; generate one first</source>
        <translation>Pas de proposition&#xa0;; en générer une d&apos;abord</translation>
    </message>
    <message>
        <source>There is no red line to write</source>
        <translation>Pas de ligne rouge à écrire</translation>
    </message>
    <message>
        <source>There is no red line yet; find the timing in the audio or add one</source>
        <translation>Pas encore de ligne rouge&#xa0;; trouver le timing dans l&apos;audio ou en ajouter une</translation>
    </message>
    <message>
        <source>There is no screen to show the window on (DISPLAY and WAYLAND_DISPLAY are not set); start Beatwright from a desktop, or use a command: beatwright --help.</source>
        <translation>Pas d&apos;écran pour afficher la fenêtre (DISPLAY et WAYLAND_DISPLAY ne sont pas définis)&#xa0;; lancer Beatwright depuis un bureau, ou utiliser une commande&#xa0;: beatwright --help.</translation>
    </message>
    <message>
        <source>There is no song to learn from; add some to the data set</source>
        <translation>Il n’y a aucune chanson dont apprendre ; en ajouter au jeu de données</translation>
    </message>
    <message>
        <source>There is no timing of a set to compare with.</source>
        <translation>Pas de timing de set à comparer.</translation>
    </message>
    <message>
        <source>There is nothing to check yet: the difficulty has no objects</source>
        <translation>Rien à vérifier&#xa0;: la difficulté n&apos;a pas d&apos;objets</translation>
    </message>
    <message>
        <source>There is nothing to redo here.</source>
        <translation>Il n&apos;y a rien à rétablir ici.</translation>
    </message>
    <message>
        <source>There is nothing to undo for this song.</source>
        <translation>Il n&apos;y a rien à annuler pour ce morceau.</translation>
    </message>
    <message>
        <source>There is only one proposal</source>
        <translation>Il n&apos;y a qu&apos;une proposition</translation>
    </message>
    <message>
        <source>These could not be read as beatmaps and are left out. A double click opens the folder.</source>
        <translation>Impossible à lire comme beatmaps, donc omis. Un double-clic ouvre le dossier.</translation>
    </message>
    <message>
        <source>These maps are inside archives, or gone; unpack the archives first.</source>
        <translation>Ces maps sont dans des archives, ou ont disparu ; décompressez d&apos;abord les archives.</translation>
    </message>
    <message>
        <source>They appear</source>
        <translation>Elles apparaissent</translation>
    </message>
    <message>
        <source>They are ranked: each card says how like its prompt it is</source>
        <translation>Elles sont classées : chaque carte dit combien elle ressemble à son prompt</translation>
    </message>
    <message>
        <source>This build has no address for announcements of new versions</source>
        <translation>Cette version n&apos;a pas d&apos;adresse pour annoncer de nouvelles versions</translation>
    </message>
    <message>
        <source>This difficulty</source>
        <translation>Cette difficulté</translation>
    </message>
    <message>
        <source>This difficulty has fewer than two bookmarks</source>
        <translation>Cette difficulté a moins de deux signets</translation>
    </message>
    <message>
        <source>This difficulty has no kiai</source>
        <translation>Cette difficulté n&apos;a pas de kiai</translation>
    </message>
    <message>
        <source>This finding speaks of no one place</source>
        <translation>Cette remarque ne vise pas un endroit précis</translation>
    </message>
    <message>
        <source>This line has no whole beat in the song</source>
        <translation>Cette ligne n&apos;a pas de temps entier dans la chanson</translation>
    </message>
    <message>
        <source>This set</source>
        <translation>Ce set</translation>
    </message>
    <message>
        <source>This song has no difficulty yet; make one first</source>
        <translation>Cette chanson n&apos;a pas encore de difficulté&#xa0;; en faire une d&apos;abord</translation>
    </message>
    <message>
        <source>This song has no mapset with a timing</source>
        <translation>Cette chanson n&apos;a pas de set avec un timing</translation>
    </message>
    <message>
        <source>Those that are ticked are blended, each with its strength, for the form {form} with {title}. Changing them does not load the model again.</source>
        <translation>Ceux qui sont cochés sont mélangés, chacun avec sa force, pour le formulaire {form} avec {title}. Les changer ne recharge pas le modèle.</translation>
    </message>
    <message>
        <source>Throw a seed</source>
        <translation>Tirer une graine</translation>
    </message>
    <message>
        <source>Throw a seed, to keep it</source>
        <translation>Tirer une graine, pour la garder</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Instant</translation>
    </message>
    <message>
        <source>Time is empty; write {forms}.</source>
        <translation>L&apos;instant est vide ; écrire {forms}.</translation>
    </message>
    <message>
        <source>Time the song at {bpm} BPM</source>
        <translation>Caler la chanson à {bpm} BPM</translation>
    </message>
    <message>
        <source>Time {value} is out of range; it must be within a day of the song&apos;s start.</source>
        <translation>L&apos;instant {value} est hors limites&#xa0;; il doit être à moins d&apos;un jour du début de la chanson.</translation>
    </message>
    <message>
        <source>Time, BPM and meter of every red line</source>
        <translation>Instant, BPM et mesure de chaque ligne rouge</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Timing</translation>
    </message>
    <message>
        <source>Timing with a model</source>
        <translation>Timing avec un modèle</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Jusqu&apos;à la fin</translation>
    </message>
    <message>
        <source>To the next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>To the pane before</source>
        <translation>Volet précédent</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>Au début</translation>
    </message>
    <message>
        <source>To the start (Home)</source>
        <translation>Au début (Home)</translation>
    </message>
    <message>
        <source>Top-p: the share of likely choices that is drawn from; usual 0.9</source>
        <translation>Top-p&#xa0;: la part des choix probables où l&apos;on tire&#xa0;; d&apos;usage 0,9</translation>
    </message>
    <message>
        <source>Trained on maps of {names}</source>
        <translation>Entraîné sur des maps de {names}</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Trying the first steps…</source>
        <translation>Essai des premières étapes…</translation>
    </message>
    <message>
        <source>Tune a music model of the song lab to songs</source>
        <translation>Accorder un modèle musical du labo à des chansons</translation>
    </message>
    <message>
        <source>Turn the list round</source>
        <translation>Inverser la liste</translation>
    </message>
    <message>
        <source>Twenty passes over shifted audio, merged; slow</source>
        <translation>Vingt passages sur l&apos;audio décalé, fusionnés&#xa0;; lent</translation>
    </message>
    <message>
        <source>Twice the BPM</source>
        <translation>Double du BPM</translation>
    </message>
    <message>
        <source>Two proposals with one seed, for a song that it did not learn from: with and without</source>
        <translation>Deux propositions avec une graine, pour un morceau non appris : sans et avec</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo what was accepted</source>
        <translation>Annuler ce qui a été accepté</translation>
    </message>
    <message>
        <source>Unknown artist</source>
        <translation>Artiste inconnu</translation>
    </message>
    <message>
        <source>Unpack into</source>
        <translation>Extraire dans</translation>
    </message>
    <message>
        <source>Unpacks it among Beatwright&apos;s own files; hand it to osu! from there</source>
        <translation>L&apos;extrait parmi les fichiers de Beatwright&#xa0;; à transmettre à osu! de là</translation>
    </message>
    <message>
        <source>Unreadable files</source>
        <translation>Fichiers illisibles</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Use for generation</source>
        <translation>Utiliser pour générer</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Use the adapter {name}</source>
        <translation>Utiliser l&apos;adaptateur {name}</translation>
    </message>
    <message>
        <source>Use {folder}</source>
        <translation>Utiliser {folder}</translation>
    </message>
    <message>
        <source>Use {folder} as the Songs folder</source>
        <translation>Utiliser {folder} comme dossier Songs</translation>
    </message>
    <message>
        <source>Use {title}</source>
        <translation>Utiliser {title}</translation>
    </message>
    <message>
        <source>Used for generation</source>
        <translation>Sert à générer</translation>
    </message>
    <message>
        <source>Uses {describe} of the Timing tab.</source>
        <translation>Utilise {describe} de l&apos;onglet Timing.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Verify {title}</source>
        <translation>Vérifier {title}</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Wait on battery and while osu! runs</source>
        <translation>Attendre sur batterie et tant qu&apos;osu! tourne</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Waiting for other jobs</source>
        <translation>Attend d&apos;autres tâches</translation>
    </message>
    <message>
        <source>Waits for the job that runs…</source>
        <translation>Attend la tâche en cours…</translation>
    </message>
    <message>
        <source>Waits until the computer is plugged in</source>
        <translation>Attend que l&apos;ordinateur soit branché</translation>
    </message>
    <message>
        <source>Waits while osu! runs</source>
        <translation>Attend tant qu&apos;osu! tourne</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What a machine most often gets wrong, by a click</source>
        <translation>Ce qu&apos;une machine rate le plus souvent, d&apos;un clic</translation>
    </message>
    <message>
        <source>What could not be read, and why</source>
        <translation>Ce qui n&apos;a pu être lu, et pourquoi</translation>
    </message>
    <message>
        <source>What gets hitsounds</source>
        <translation>Ce qui reçoit des hitsounds</translation>
    </message>
    <message>
        <source>What has arrived stays, also when the program ends; then it is the model of each form</source>
        <translation>Ce qui est arrivé reste, même si le programme se termine ; ensuite c&apos;est le modèle de chaque formulaire</translation>
    </message>
    <message>
        <source>What is sung; models that sing learn it</source>
        <translation>Ce qui est chanté ; les modèles qui chantent l’apprennent</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>Le problème</translation>
    </message>
    <message numerus="yes">
        <source>What is typed goes to %n difficulties; an empty field changes nothing.</source>
        <translation>
            <numerusform>Ce qui est tapé va à %n difficulté ; un champ vide ne change rien.</numerusform>
            <numerusform>Ce qui est tapé va à %n difficultés ; un champ vide ne change rien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is typed goes to %n songs; an empty field changes nothing.</source>
        <translation>
            <numerusform>Ce qui est saisi vaut pour %n chanson ; un champ vide ne change rien.</numerusform>
            <numerusform>Ce qui est saisi vaut pour %n chansons ; un champ vide ne change rien.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is written on Accept</source>
        <translation>Ce qui est écrit à l&apos;acceptation</translation>
    </message>
    <message>
        <source>What it has found so far stays</source>
        <translation>Ce qu&apos;il a trouvé jusqu&apos;ici reste</translation>
    </message>
    <message>
        <source>What it sounds like</source>
        <translation>Comment cela sonne</translation>
    </message>
    <message>
        <source>What it sounds like, as one would ask for it</source>
        <translation>Comment cela sonne, comme on le demanderait</translation>
    </message>
    <message>
        <source>What maps, and how freely</source>
        <translation>Ce qui mappe, et avec quelle liberté</translation>
    </message>
    <message>
        <source>What of the maps is imitated</source>
        <translation>Ce qui est imité des maps</translation>
    </message>
    <message>
        <source>What osu! saves in the Songs folder opens here too.</source>
        <translation>Ce qu&apos;osu! enregistre dans le dossier Songs s&apos;ouvre aussi ici.</translation>
    </message>
    <message>
        <source>What runs, waits and ended; change the order, cancel, repeat (Ctrl+J)</source>
        <translation>Ce qui tourne, attend et est fini&#xa0;; changer l&apos;ordre, annuler, répéter (Ctrl+J)</translation>
    </message>
    <message>
        <source>What stays when the tempo changes</source>
        <translation>Ce qui reste quand le tempo change</translation>
    </message>
    <message>
        <source>What the guest difficulty is to be</source>
        <translation>Ce que sera la difficulté invitée</translation>
    </message>
    <message>
        <source>What the list is sorted by</source>
        <translation>Le critère de tri de la liste</translation>
    </message>
    <message>
        <source>What the model was tuned with, by `song train`</source>
        <translation>Ce avec quoi le modèle a été ajusté, par `song train`</translation>
    </message>
    <message>
        <source>What the new difficulty is to be</source>
        <translation>Ce que sera la nouvelle difficulté</translation>
    </message>
    <message>
        <source>What the new part is to be</source>
        <translation>Ce que sera la nouvelle partie</translation>
    </message>
    <message>
        <source>What the objects are</source>
        <translation>Ce que sont les objets</translation>
    </message>
    <message>
        <source>What the other program wrote is kept as a backup if you replace it.</source>
        <translation>Ce que l&apos;autre programme a écrit est gardé comme sauvegarde en cas de remplacement.</translation>
    </message>
    <message>
        <source>What the ranking criteria and a model say about the difficulty (F7)</source>
        <translation>Ce que les critères de classement et un modèle disent de la difficulté (F7)</translation>
    </message>
    <message>
        <source>What the style is called in the forms</source>
        <translation>Nom du style dans les formulaires</translation>
    </message>
    <message>
        <source>What the style is called in the song lab</source>
        <translation>Comment le style s’appelle dans le labo de chansons</translation>
    </message>
    <message>
        <source>What the style reached</source>
        <translation>Ce que le style a atteint</translation>
    </message>
    <message>
        <source>What these lines would mean for the set&apos;s difficulties</source>
        <translation>L&apos;effet de ces lignes sur les difficultés du set</translation>
    </message>
    <message>
        <source>What was accepted for {title}. Every step kept the files as they were before it.</source>
        <translation>Ce qui a été accepté pour {title}. Chaque étape a gardé les fichiers comme avant elle.</translation>
    </message>
    <message>
        <source>What was asked for cannot be read: {problem}</source>
        <translation>La demande ne peut pas être lue&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>What was dropped is not a file on this computer; save it first, then open it here.</source>
        <translation>L&apos;élément déposé n&apos;est pas un fichier de cet ordinateur&#xa0;; l&apos;enregistrer d&apos;abord, puis l&apos;ouvrir ici.</translation>
    </message>
    <message>
        <source>What was learned up to the last saved step is kept.</source>
        <translation>Ce qui a été appris jusqu&apos;à la dernière étape enregistrée est gardé.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>When it was mapped</source>
        <translation>Quand elle a été mappée</translation>
    </message>
    <message>
        <source>When the first beat falls</source>
        <translation>Quand tombe le premier temps</translation>
    </message>
    <message>
        <source>When they fall</source>
        <translation>Quand ils tombent</translation>
    </message>
    <message>
        <source>Where BPM, offset and meter come from</source>
        <translation>D&apos;où viennent BPM, offset et mesure</translation>
    </message>
    <message>
        <source>Where BPM, offset and meter of the new difficulty come from</source>
        <translation>D&apos;où viennent BPM, offset et mesure de la nouvelle difficulté</translation>
    </message>
    <message>
        <source>Where are your songs?</source>
        <translation>Où sont les chansons&#xa0;?</translation>
    </message>
    <message>
        <source>Where it ends; drag an edge of the range, or press ] at the cursor</source>
        <translation>Où elle finit&#xa0;; tirer un bord de la plage, ou appuyer sur ] au curseur</translation>
    </message>
    <message>
        <source>Where it is; those about the whole difficulty or set have no place</source>
        <translation>Où cela se trouve&#xa0;; les remarques sur la difficulté ou le set entiers n&apos;ont pas d&apos;endroit</translation>
    </message>
    <message numerus="yes">
        <source>Where should the %n archives be unpacked?</source>
        <translation>
            <numerusform>Où extraire l&apos;archive ?</numerusform>
            <numerusform>Où extraire les %n archives ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Where should {name} be unpacked?</source>
        <translation>Où extraire {name}&#xa0;?</translation>
    </message>
    <message>
        <source>Where that part begins</source>
        <translation>Où cette partie commence</translation>
    </message>
    <message>
        <source>Where that part ends</source>
        <translation>Où cette partie finit</translation>
    </message>
    <message>
        <source>Where the new part begins; drag on the ruler, or press [ at the cursor</source>
        <translation>Où commence la nouvelle partie&#xa0;; glisser sur la règle, ou appuyer sur [ au curseur</translation>
    </message>
    <message>
        <source>Where the word of the style is in each prompt</source>
        <translation>Où se trouve le mot du style dans chaque prompt</translation>
    </message>
    <message>
        <source>Where to find BPM, offset and meter</source>
        <translation>Où trouver BPM, offset et mesure</translation>
    </message>
    <message>
        <source>Where to find the timing</source>
        <translation>Où trouver le timing</translation>
    </message>
    <message>
        <source>Which model reads the difficulty, and how</source>
        <translation>Quel modèle lit la difficulté, et comment</translation>
    </message>
    <message>
        <source>Which part of the song is mapped again</source>
        <translation>Quelle partie de la chanson est remappée</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>Quelles lignes</translation>
    </message>
    <message>
        <source>Which sets: favourites, the last ones, yours, submitted to osu! or not</source>
        <translation>Quels sets : favoris, les derniers, les vôtres, soumis à osu! ou non</translation>
    </message>
    <message>
        <source>Whistle</source>
        <translation>Whistle</translation>
    </message>
    <message>
        <source>Whistles, finishes and claps; off leaves plain hit normals</source>
        <translation>Whistles, finishes et claps&#xa0;; sinon de simples hit normals</translation>
    </message>
    <message>
        <source>Whistles, finishes, claps, sample sets and volume. Rhythm, positions, slider velocity and everything else stay exactly as they are.</source>
        <translation>Whistles, finishes, claps, jeux de samples et volume. Rythme, positions, vitesse de slider et tout le reste ne changent pas.</translation>
    </message>
    <message>
        <source>Whole kiai</source>
        <translation>Tout le kiai</translation>
    </message>
    <message>
        <source>Whole set</source>
        <translation>Tout le set</translation>
    </message>
    <message>
        <source>Whole song, {time_text}: click to show that place</source>
        <translation>Chanson entière, {time_text}&#xa0;: cliquer pour voir cet endroit</translation>
    </message>
    <message numerus="yes">
        <source>Whole: %n files were read and nothing is wrong.</source>
        <translation>
            <numerusform>Complet : %n fichier lu, rien à signaler.</numerusform>
            <numerusform>Complet : %n fichiers lus, rien à signaler.</numerusform>
        </translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>With a model</source>
        <translation>Avec un modèle</translation>
    </message>
    <message>
        <source>With a model, super timing</source>
        <translation>Avec un modèle, super timing</translation>
    </message>
    <message>
        <source>With faults</source>
        <translation>Avec défauts</translation>
    </message>
    <message>
        <source>With {name}</source>
        <translation>Avec {name}</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Sans</translation>
    </message>
    <message>
        <source>Without a caption</source>
        <translation>Sans légende</translation>
    </message>
    <message>
        <source>Without prompt</source>
        <translation>Sans prompt</translation>
    </message>
    <message>
        <source>Without {name}</source>
        <translation>Sans {name}</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>Words are looked for in artist, title, mapper, difficulty, source and tags, in both spellings.
Filters: stars&gt;4  bpm=180  ar&lt;9  length&lt;120 (seconds, or 2m)  mode=mania  keys=7  creator=name
artist=  title=  diff=  source=  tag=  od  cs  hp  objects  complexity  status=local; quotes keep words together.</source>
        <translation>Les mots sont cherchés dans artiste, titre, mappeur, difficulté, source et tags, dans les deux graphies.
Filtres&#xa0;: stars&gt;4  bpm=180  ar&lt;9  length&lt;120 (secondes, ou 2m)  mode=mania  keys=7  creator=nom
artist=  title=  diff=  source=  tag=  od  cs  hp  objects  complexity  status=local&#xa0;; les guillemets lient les mots.</translation>
    </message>
    <message>
        <source>Words of the sentence, the category or the name of the check</source>
        <translation>Mots de la phrase, la catégorie ou le nom du contrôle</translation>
    </message>
    <message>
        <source>Write a whole model with the style in its weights</source>
        <translation>Écrire un modèle entier avec le style dans ses poids</translation>
    </message>
    <message>
        <source>Write into the set</source>
        <translation>Écrire dans le set</translation>
    </message>
    <message>
        <source>Write the findings in the list as a web page, plain text or JSON</source>
        <translation>Écrire les remarques de la liste en page web, texte brut ou JSON</translation>
    </message>
    <message>
        <source>Write the findings of the set as text, Markdown, a web page or JSON</source>
        <translation>Écrire les remarques du set en texte, Markdown, page web ou JSON</translation>
    </message>
    <message>
        <source>Write the proposal as a new difficulty (Ctrl+S); no existing file is touched</source>
        <translation>Écrire la proposition comme nouvelle difficulté (Ctrl+S)&#xa0;; aucun fichier existant n&apos;est touché</translation>
    </message>
    <message>
        <source>Write the proposal into {name} (Ctrl+S); a dated backup of the file is kept, and Ctrl+Z takes it back</source>
        <translation>Écrire la proposition dans {name} (Ctrl+S)&#xa0;; une sauvegarde datée du fichier est gardée, et Ctrl+Z annule</translation>
    </message>
    <message>
        <source>Write the style as one file, to be given to others</source>
        <translation>Écrire le style en un fichier, à donner à d&apos;autres</translation>
    </message>
    <message>
        <source>Write your name as mapper into the field Creator of a new difficulty; your sets are listed then.</source>
        <translation>Écrire son nom de mappeur dans le champ Créateur d&apos;une nouvelle difficulté ; ses propres sets sont alors listés.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom around the pointer</source>
        <translation>Zoomer autour du pointeur</translation>
    </message>
    <message>
        <source>[{name}]  all {objects} on their ticks</source>
        <translation>[{name}]  les {objects} tous sur leurs ticks</translation>
    </message>
    <message>
        <source>[{name}]  {count} of {objects} off</source>
        <translation>[{name}]  {count} sur {objects} décalés</translation>
    </message>
    <message>
        <source>[{name}] has no objects yet; choose another difficulty, or make a new one</source>
        <translation>[{name}] n&apos;a pas encore d&apos;objets&#xa0;; choisir une autre difficulté, ou en créer une</translation>
    </message>
    <message>
        <source>[{name}] has no objects yet; its timing can still be used.</source>
        <translation>[{name}] n&apos;a pas encore d&apos;objets&#xa0;; son timing reste utilisable.</translation>
    </message>
    <message>
        <source>[{name}] names no audio file; set one in osu!&apos;s editor to hear and map it.</source>
        <translation>[{name}] ne nomme aucun fichier audio&#xa0;; en régler un dans l&apos;éditeur d&apos;osu! pour l&apos;écouter et la mapper.</translation>
    </message>
    <message>
        <source>[{name}] was changed on disk and read again.</source>
        <translation>[{name}] a été modifiée sur le disque et relue.</translation>
    </message>
    <message>
        <source>[{version_name}] again</source>
        <translation>[{version_name}] encore</translation>
    </message>
    <message>
        <source>[{version_name}] {stars}, {keys}{objects:,} objects</source>
        <translation>[{version_name}] {stars}, {keys}{objects:,} objets</translation>
    </message>
    <message>
        <source>about the whole set</source>
        <translation>sur tout le set</translation>
    </message>
    <message>
        <source>added by the proposal</source>
        <translation>ajouté par la proposition</translation>
    </message>
    <message>
        <source>an adapter folder</source>
        <translation>un dossier d&apos;adaptateur</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more findings</source>
        <translation>
            <numerusform>et %n autre remarque</numerusform>
            <numerusform>et %n autres remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>and {value} more</source>
        <translation>et {value} autres</translation>
    </message>
    <message>
        <source>any key</source>
        <translation>n&apos;importe laquelle</translation>
    </message>
    <message>
        <source>as a ghost</source>
        <translation>en fantôme</translation>
    </message>
    <message>
        <source>as the model says</source>
        <translation>selon le modèle</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>comme le système</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>below one star</source>
        <translation>moins d&apos;une étoile</translation>
    </message>
    <message>
        <source>beside the others</source>
        <translation>à côté des autres</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>came from a file</source>
        <translation>venu d&apos;un fichier</translation>
    </message>
    <message>
        <source>changed by the proposal</source>
        <translation>modifié par la proposition</translation>
    </message>
    <message numerus="yes">
        <source>changes %n other difficulties</source>
        <translation>
            <numerusform>modifie %n autre difficulté</numerusform>
            <numerusform>modifie %n autres difficultés</numerusform>
        </translation>
    </message>
    <message>
        <source>choose or type</source>
        <translation>choisir ou saisir</translation>
    </message>
    <message>
        <source>column {value} of {column_count}</source>
        <translation>colonne {value} sur {column_count}</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>sombre</translation>
    </message>
    <message>
        <source>downloads {size} first</source>
        <translation>télécharge d&apos;abord {size}</translation>
    </message>
    <message>
        <source>error: {sentence}
</source>
        <translation>erreur&#xa0;: {sentence}
</translation>
    </message>
    <message>
        <source>every object is on a tick</source>
        <translation>chaque objet est sur un tick</translation>
    </message>
    <message>
        <source>for {base}</source>
        <translation>pour {base}</translation>
    </message>
    <message>
        <source>from the last one {distance} px</source>
        <translation>depuis le précédent {distance} px</translation>
    </message>
    <message>
        <source>from {source}</source>
        <translation>de {source}</translation>
    </message>
    <message>
        <source>full</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>generating for {key}</source>
        <translation>génération pour {key}</translation>
    </message>
    <message>
        <source>go on from it</source>
        <translation>continuer</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>contraste élevé</translation>
    </message>
    <message>
        <source>in a new set folder</source>
        <translation>dans un nouveau dossier de set</translation>
    </message>
    <message>
        <source>instrumental</source>
        <translation>instrumental</translation>
    </message>
    <message>
        <source>int8 weights</source>
        <translation>poids int8</translation>
    </message>
    <message>
        <source>is being taught</source>
        <translation>en apprentissage</translation>
    </message>
    <message>
        <source>learned from</source>
        <translation>apprise</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>écartée</translation>
    </message>
    <message>
        <source>licence {licence}</source>
        <translation>licence {licence}</translation>
    </message>
    <message>
        <source>loss, held-out songs</source>
        <translation>perte, morceaux mis de côté</translation>
    </message>
    <message>
        <source>loss, learned songs</source>
        <translation>perte, morceaux appris</translation>
    </message>
    <message>
        <source>make a cover</source>
        <translation>rejouer</translation>
    </message>
    <message>
        <source>mapped by {creator}</source>
        <translation>mappé par {creator}</translation>
    </message>
    <message>
        <source>minor findings</source>
        <translation>remarques mineures</translation>
    </message>
    <message>
        <source>music: {state}</source>
        <translation>musique : {state}</translation>
    </message>
    <message>
        <source>new each time</source>
        <translation>nouvelle chaque fois</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>no beat found</source>
        <translation>aucun rythme trouvé</translation>
    </message>
    <message>
        <source>no new messages</source>
        <translation>pas de nouveau message</translation>
    </message>
    <message>
        <source>no particular style</source>
        <translation>sans style particulier</translation>
    </message>
    <message>
        <source>no prompt</source>
        <translation>sans prompt</translation>
    </message>
    <message>
        <source>no red line</source>
        <translation>pas de ligne rouge</translation>
    </message>
    <message>
        <source>no rule is broken</source>
        <translation>aucune règle enfreinte</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>aucun son</translation>
    </message>
    <message>
        <source>no {value} any more</source>
        <translation>plus de {value}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not better than its base</source>
        <translation>pas meilleur que sa base</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>non mesurée</translation>
    </message>
    <message>
        <source>note: {words}</source>
        <translation>note : {words}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>nothing surprised {by}</source>
        <translation>rien n&apos;a surpris {by}</translation>
    </message>
    <message>
        <source>nothing; it refines the positions of others</source>
        <translation>rien ; il affine les positions d&apos;autres</translation>
    </message>
    <message>
        <source>number {value} of its combo</source>
        <translation>numéro {value} de son combo</translation>
    </message>
    <message>
        <source>off the ticks, {off}</source>
        <translation>hors des ticks, {off}</translation>
    </message>
    <message>
        <source>on the beat</source>
        <translation>sur le temps</translation>
    </message>
    <message>
        <source>one after the other</source>
        <translation>l&apos;un après l&apos;autre</translation>
    </message>
    <message>
        <source>osu! user id of the mapper whose style to imitate</source>
        <translation>id osu! du mappeur dont imiter le style</translation>
    </message>
    <message>
        <source>osu! was not found in its usual places.</source>
        <translation>osu! n&apos;a pas été trouvé aux endroits habituels.</translation>
    </message>
    <message>
        <source>osu!: circles, sliders and spinners</source>
        <translation>osu!&#xa0;: cercles, sliders et spinners</translation>
    </message>
    <message>
        <source>osu!catch: fruit</source>
        <translation>osu!catch&#xa0;: fruits</translation>
    </message>
    <message>
        <source>osu!lazer has ended its external editing and taken in what was accepted; edit externally again to go on. Proposals that were not decided are kept.</source>
        <translation>osu!lazer a terminé l&apos;édition externe et repris ce qui était accepté ; relancez l&apos;édition externe pour continuer. Les propositions non décidées sont conservées.</translation>
    </message>
    <message>
        <source>osu!lazer has no set open for external editing; choose “Edit externally” in its editor&apos;s File menu.</source>
        <translation>osu!lazer n&apos;édite aucun set en externe ; choisissez d&apos;abord « Edit externally » dans le menu File de son éditeur.</translation>
    </message>
    <message>
        <source>osu!lazer has opened a set for external editing.</source>
        <translation>osu!lazer met un set à disposition pour l&apos;édition externe.</translation>
    </message>
    <message>
        <source>osu!mania: keys</source>
        <translation>osu!mania&#xa0;: touches</translation>
    </message>
    <message>
        <source>osu!taiko: drums</source>
        <translation>osu!taiko&#xa0;: tambours</translation>
    </message>
    <message>
        <source>other sounds in the proposal</source>
        <translation>autres sons dans la proposition</translation>
    </message>
    <message>
        <source>outside of what was chosen</source>
        <translation>hors de la sélection</translation>
    </message>
    <message>
        <source>problems</source>
        <translation>problèmes</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>red line</source>
        <translation>ligne rouge</translation>
    </message>
    <message>
        <source>reduced</source>
        <translation>réduit</translation>
    </message>
    <message>
        <source>removed by the proposal</source>
        <translation>supprimé par la proposition</translation>
    </message>
    <message>
        <source>replace the part</source>
        <translation>remplacer la partie</translation>
    </message>
    <message>
        <source>rgba({red}, {green}, {blue}, 220)</source>
        <translation>rgba({red}, {green}, {blue}, 220)</translation>
    </message>
    <message>
        <source>rhythm</source>
        <translation>rythme</translation>
    </message>
    <message>
        <source>rhythm complexity {complexity:.1f}</source>
        <translation>complexité du rythme {complexity:.1f}</translation>
    </message>
    <message>
        <source>sample set</source>
        <translation>jeu de samples</translation>
    </message>
    <message>
        <source>scroll speed</source>
        <translation>vitesse de défilement</translation>
    </message>
    <message>
        <source>scrolls</source>
        <translation>fait défiler</translation>
    </message>
    <message>
        <source>see {page}</source>
        <translation>voir {page}</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>graine {seed}</translation>
    </message>
    <message>
        <source>seeks</source>
        <translation>avance dans le temps</translation>
    </message>
    <message>
        <source>several</source>
        <translation>plusieurs</translation>
    </message>
    <message>
        <source>ships with Beatwright</source>
        <translation>fourni avec Beatwright</translation>
    </message>
    <message>
        <source>side by side</source>
        <translation>côte à côte</translation>
    </message>
    <message>
        <source>stars not calculated yet</source>
        <translation>étoiles pas encore calculées</translation>
    </message>
    <message>
        <source>stars unknown</source>
        <translation>étoiles inconnues</translation>
    </message>
    <message>
        <source>step {step}</source>
        <translation>étape {step}</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>étapes</translation>
    </message>
    <message>
        <source>stopped at step {step} of {steps}</source>
        <translation>arrêté à l&apos;étape {step} sur {steps}</translation>
    </message>
    <message>
        <source>style “{name}”</source>
        <translation>style « {name} »</translation>
    </message>
    <message>
        <source>the Timing tab</source>
        <translation>l&apos;onglet Timing</translation>
    </message>
    <message>
        <source>the audio</source>
        <translation>l&apos;audio</translation>
    </message>
    <message>
        <source>the difficulty</source>
        <translation>la difficulté</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>la fin</translation>
    </message>
    <message>
        <source>the folder of an adapter</source>
        <translation>le dossier d&apos;un adaptateur</translation>
    </message>
    <message>
        <source>the folder of the new set</source>
        <translation>le dossier du nouveau set</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>le modèle</translation>
    </message>
    <message>
        <source>the model, twenty times over</source>
        <translation>le modèle, vingt fois</translation>
    </message>
    <message>
        <source>the prompt</source>
        <translation>le prompt</translation>
    </message>
    <message>
        <source>the selected range of </source>
        <translation>la plage sélectionnée de </translation>
    </message>
    <message>
        <source>the time</source>
        <translation>l&apos;instant</translation>
    </message>
    <message>
        <source>this mapset</source>
        <translation>ce mapset</translation>
    </message>
    <message>
        <source>those of the set</source>
        <translation>ceux du set</translation>
    </message>
    <message>
        <source>to the next one {distance} px</source>
        <translation>jusqu&apos;au suivant {distance} px</translation>
    </message>
    <message>
        <source>typed by hand</source>
        <translation>saisi à la main</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>avertissements</translation>
    </message>
    <message>
        <source>whole map</source>
        <translation>toute la map</translation>
    </message>
    <message>
        <source>whole set</source>
        <translation>set entier</translation>
    </message>
    <message>
        <source>write 3/4 or 4/4</source>
        <translation>écrire 3/4 ou 4/4</translation>
    </message>
    <message>
        <source>write a tempo such as 180</source>
        <translation>écrire un tempo comme 180</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>you and the model</source>
        <translation>vous et le modèle</translation>
    </message>
    <message>
        <source>{bpm:.2f} BPM at {offset:.0f} ms · steady {steadiness:.0%}</source>
        <translation>{bpm:.2f} BPM à {offset:.0f} ms · régulier {steadiness:.0%}</translation>
    </message>
    <message>
        <source>{bpm:.5g} BPM at {time:.0f} ms</source>
        <translation>{bpm:.5g} BPM à {time:.0f} ms</translation>
    </message>
    <message>
        <source>{bpm:.6g} instead of {bpm2:.6g} BPM</source>
        <translation>{bpm:.6g} au lieu de {bpm2:.6g} BPM</translation>
    </message>
    <message>
        <source>{bpm} BPM from {taps}, ± {ms} ms</source>
        <translation>{bpm} BPM d&apos;après {taps}, ± {ms} ms</translation>
    </message>
    <message>
        <source>{chosen} cannot be read; choose another difficulty.</source>
        <translation>{chosen} est illisible&#xa0;; choisir une autre difficulté.</translation>
    </message>
    <message>
        <source>{confidence:.0%} sure</source>
        <translation>sûr à {confidence:.0%}</translation>
    </message>
    <message>
        <source>{count:,.0f} tokens/s</source>
        <translation>{count:,.0f} jetons/s</translation>
    </message>
    <message>
        <source>{count} kept</source>
        <translation>{count} gardées</translation>
    </message>
    <message>
        <source>{count} new {keys}{mode} difficulties of about {stars}★</source>
        <translation>{count} nouvelles difficultés {keys}{mode} d&apos;environ {stars}★</translation>
    </message>
    <message>
        <source>{count} objects</source>
        <translation>{count} objets</translation>
    </message>
    <message>
        <source>{count} objects, {density:.1f} per second</source>
        <translation>{count} objets, {density:.1f} par seconde</translation>
    </message>
    <message>
        <source>{count} proposals</source>
        <translation>{count} propositions</translation>
    </message>
    <message>
        <source>{count} proposals were</source>
        <translation>{count} propositions</translation>
    </message>
    <message>
        <source>{count} red lines, the first {first}</source>
        <translation>{count} lignes rouges, la première {first}</translation>
    </message>
    <message>
        <source>{ends}, because the beats last longer or shorter.</source>
        <translation>{ends}, car les temps durent plus ou moins longtemps.</translation>
    </message>
    <message>
        <source>{file} is not there; choose a song.</source>
        <translation>{file} n&apos;est pas là ; choisissez une chanson.</translation>
    </message>
    <message>
        <source>{folder} cannot be opened ({value}); choose another song.</source>
        <translation>{folder} ne peut pas être ouvert ({value})&#xa0;; choisir une autre chanson.</translation>
    </message>
    <message>
        <source>{folder} contains neither a beatmap nor a song; choose another folder.</source>
        <translation>{folder} ne contient ni beatmap ni chanson&#xa0;; choisir un autre dossier.</translation>
    </message>
    <message>
        <source>{folder} holds no adapter; its files are {files}.</source>
        <translation>{folder} ne contient aucun adaptateur ; ses fichiers sont {files}.</translation>
    </message>
    <message>
        <source>{folder} is no longer there; choose another song in the library.</source>
        <translation>{folder} n&apos;est plus là&#xa0;; choisir une autre chanson dans la bibliothèque.</translation>
    </message>
    <message>
        <source>{folder} is no longer there; choose the Songs folder again.</source>
        <translation>{folder} n&apos;est plus là&#xa0;; rechoisir le dossier Songs.</translation>
    </message>
    <message>
        <source>{hours:.1f} hours</source>
        <translation>{hours:.1f} heures</translation>
    </message>
    <message>
        <source>{keys} keys, </source>
        <translation>{keys} touches, </translation>
    </message>
    <message>
        <source>{kind} in column {column}</source>
        <translation>{kind} en colonne {column}</translation>
    </message>
    <message>
        <source>{kind} of rank {rank}</source>
        <translation>{kind} de rang {rank}</translation>
    </message>
    <message>
        <source>{kind}, {ms} ms</source>
        <translation>{kind}, {ms} ms</translation>
    </message>
    <message>
        <source>{label} {value} is not a folder that exists; choose one.</source>
        <translation>{label} {value} n&apos;est pas un dossier existant&#xa0;; en choisir un.</translation>
    </message>
    <message>
        <source>{language} (no font for it)</source>
        <translation>{language} (pas de police)</translation>
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
        <translation>{ms} ms trop tôt</translation>
    </message>
    <message>
        <source>{ms} ms late</source>
        <translation>{ms} ms trop tard</translation>
    </message>
    <message>
        <source>{names} were written to {name}.</source>
        <translation>{names}&#xa0;: écrites dans {name}.</translation>
    </message>
    <message>
        <source>{name} for {artist} – {title}: ready; open the song again to look.</source>
        <translation>{name} pour {artist} – {title}&#xa0;: prête&#xa0;; rouvrir la chanson pour voir.</translation>
    </message>
    <message>
        <source>{name} is a new set with one red line; every form can map it.</source>
        <translation>{name} est un nouveau set avec une ligne rouge ; chaque formulaire peut le mapper.</translation>
    </message>
    <message>
        <source>{name} is empty; {hint}.</source>
        <translation>{name} est vide&#xa0;; {hint}.</translation>
    </message>
    <message>
        <source>{name} is in the group Style of every form, to be mapped alike; its slider says how strongly.</source>
        <translation>{name} est comme modèle dans le groupe Style de chaque formulaire ; son curseur dit avec quelle force.</translation>
    </message>
    <message>
        <source>{name} is in {folder}.</source>
        <translation>{name} est dans {folder}.</translation>
    </message>
    <message>
        <source>{name} is neither a beatmap nor an audio file; open an .osu, an .osz, a folder or a song.</source>
        <translation>{name} n&apos;est ni beatmap ni fichier audio&#xa0;; ouvrir un .osu, un .osz, un dossier ou une chanson.</translation>
    </message>
    <message>
        <source>{name} must be a number from {low:g} to {high:g}.</source>
        <translation>{name} doit être un nombre de {low:g} à {high:g}.</translation>
    </message>
    <message>
        <source>{name} was deleted; choose another difficulty.</source>
        <translation>{name} a été supprimée&#xa0;; choisir une autre difficulté.</translation>
    </message>
    <message>
        <source>{name} was discarded.</source>
        <translation>{name} a été rejetée.</translation>
    </message>
    <message>
        <source>{name} was written to {folder}.</source>
        <translation>{name} a été écrite dans {folder}.</translation>
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
        <translation>{name} : perte sur les morceaux mis de côté {before:.3f} avant, {after:.3f} après ({share:+.1%}), au mieux à l&apos;étape {step}.</translation>
    </message>
    <message>
        <source>{name}: one song only, so nothing was measured.</source>
        <translation>{name} : un seul morceau, rien n&apos;a donc été mesuré.</translation>
    </message>
    <message>
        <source>{name}: {before:.3f} before, {after:.3f} after (change {low:+.3f} to {high:+.3f} in 95 %, {maps} maps).</source>
        <translation>{name} : {before:.3f} avant, {after:.3f} après (changement {low:+.3f} à {high:+.3f} dans 95 %, {maps} maps).</translation>
    </message>
    <message>
        <source>{name}{also} changed in {folder}; backups are kept.</source>
        <translation>{name}{also} modifiées dans {folder}&#xa0;; des sauvegardes sont gardées.</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number} Go</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} Mo</translation>
    </message>
    <message>
        <source>{number} copied, one a line, to paste into a forum post.</source>
        <translation>{number} copiées, une par ligne, à coller dans un post de forum.</translation>
    </message>
    <message>
        <source>{number} fixed; a backup of the difficulty is kept, and Ctrl+Z takes it back.</source>
        <translation>{number} corrigées&#xa0;; une sauvegarde de la difficulté est gardée, et Ctrl+Z annule.</translation>
    </message>
    <message>
        <source>{objects:,} objects</source>
        <translation>{objects:,} objets</translation>
    </message>
    <message>
        <source>{objects} in {ms} ms</source>
        <translation>{objects} en {ms} ms</translation>
    </message>
    <message>
        <source>{off} of {objects} objects would be off their ticks</source>
        <translation>{off} objets sur {objects} seraient hors de leurs ticks</translation>
    </message>
    <message>
        <source>{path} is no longer there; refresh the library or choose another song.</source>
        <translation>{path} n&apos;est plus là&#xa0;; actualiser la bibliothèque ou choisir une autre chanson.</translation>
    </message>
    <message>
        <source>{proposals} neither accepted nor discarded, could not be kept on disk and would be lost.</source>
        <translation>{proposals} : ni acceptation ni rejet, impossible à garder sur le disque ; ce serait perdu.</translation>
    </message>
    <message>
        <source>{replace} (cannot be read)</source>
        <translation>{replace} (illisible)</translation>
    </message>
    <message>
        <source>{seconds:.2f} s with {objects} of [{version_name}], which will be replaced.</source>
        <translation>{seconds:.2f} s avec {objects} de [{version_name}], qui seront remplacés.</translation>
    </message>
    <message>
        <source>{seconds} s per minute of song ({how})</source>
        <translation>{seconds} s par minute de morceau ({how})</translation>
    </message>
    <message>
        <source>{share} like its prompt</source>
        <translation>{share} comme son prompt</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>{size} libres</translation>
    </message>
    <message>
        <source>{sounds} at {volume} %</source>
        <translation>{sounds} à {volume} %</translation>
    </message>
    <message>
        <source>{source} comes under {licence}: {meaning}.</source>
        <translation>{source} est sous {licence} : {meaning}.</translation>
    </message>
    <message>
        <source>{stars:.2f} stars</source>
        <translation>{stars:.2f} étoiles</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} à {end}</translation>
    </message>
    <message>
        <source>{sure}: listen to it{others}.</source>
        <translation>{sure}&#xa0;: l&apos;écouter{others}.</translation>
    </message>
    <message>
        <source>{time_text}  {bpm:.5g} BPM, the set has no red line</source>
        <translation>{time_text}  {bpm:.5g} BPM, le set n&apos;a pas de ligne rouge</translation>
    </message>
    <message>
        <source>{time_text}  {by:+.0f} ms off its tick</source>
        <translation>{time_text}  à {by:+.0f} ms de son tick</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>encore {time}</translation>
    </message>
    <message>
        <source>{tip}: the chosen line, or every line while none is chosen</source>
        <translation>{tip}&#xa0;: la ligne choisie, ou toutes si aucune ne l&apos;est</translation>
    </message>
    <message>
        <source>{title} cannot be played: its file is gone.</source>
        <translation>{title} ne peut pas être joué : son fichier a disparu.</translation>
    </message>
    <message>
        <source>{title} cannot be played: its file is inside an archive, or gone.</source>
        <translation>{title} ne peut pas être joué : son fichier est dans une archive, ou absent.</translation>
    </message>
    <message>
        <source>{title} does not support {value}; choose another model</source>
        <translation>{title} ne gère pas {value}&#xa0;; choisir un autre modèle</translation>
    </message>
    <message>
        <source>{title} is done: {number}. Open the difficulty again to see them.</source>
        <translation>{title} est fini&#xa0;: {number}. Rouvrir la difficulté pour voir.</translation>
    </message>
    <message>
        <source>{title} is not on this machine. Download {size} and go on?</source>
        <translation>{title} n&apos;est pas sur cette machine. Télécharger {size} et continuer ?</translation>
    </message>
    <message>
        <source>{title} is on this machine now.</source>
        <translation>{title} est maintenant sur cette machine.</translation>
    </message>
    <message>
        <source>{title} is on this machine.</source>
        <translation>{title} est sur cette machine.</translation>
    </message>
    <message>
        <source>{title} suits this machine.</source>
        <translation>{title} convient à cette machine.</translation>
    </message>
    <message>
        <source>{title} takes none</source>
        <translation>{title} n&apos;en prend pas</translation>
    </message>
    <message>
        <source>{title} was cancelled; nothing was left behind.</source>
        <translation>{title} a été annulé&#xa0;; rien ne reste derrière.</translation>
    </message>
    <message>
        <source>{title} was deleted; {size} became free.</source>
        <translation>{title} a été supprimé ; {size} libérés.</translation>
    </message>
    <message>
        <source>{title} was not trained to check maps; choose another model</source>
        <translation>{title} n&apos;a pas été entraîné à vérifier des maps&#xa0;; choisir un autre modèle</translation>
    </message>
    <message>
        <source>{title} with {name}</source>
        <translation>{title} avec {name}</translation>
    </message>
    <message>
        <source>{title}, folded</source>
        <translation>{title}, replié</translation>
    </message>
    <message>
        <source>{title}, unfolded</source>
        <translation>{title}, déplié</translation>
    </message>
    <message>
        <source>{title}: {size} to download first.</source>
        <translation>{title} : {size} à télécharger d’abord.</translation>
    </message>
    <message>
        <source>{title}: {size} to download.</source>
        <translation>{title} : {size} à télécharger.</translation>
    </message>
    <message>
        <source>{used:.1f} of {there:.1f} GiB of memory.</source>
        <translation>{used:.1f} sur {there:.1f} Gio de mémoire.</translation>
    </message>
    <message>
        <source>{value} exists already; choose another name.</source>
        <translation>{value} existe déjà ; choisir un autre nom.</translation>
    </message>
    <message>
        <source>{value} from {time_text} to {time_text2}</source>
        <translation>{value} de {time_text} à {time_text2}</translation>
    </message>
    <message>
        <source>{value} has no mapset yet. Accepting makes a new folder for it.</source>
        <translation>{value} n&apos;a pas encore de set. L&apos;acceptation crée un nouveau dossier.</translation>
    </message>
    <message>
        <source>{value} is empty; write a number.</source>
        <translation>{value} est vide&#xa0;; écrire un nombre.</translation>
    </message>
    <message>
        <source>{value} is no longer there; choose another file.</source>
        <translation>{value} n&apos;est plus là&#xa0;; choisir un autre fichier.</translation>
    </message>
    <message>
        <source>{value} repeats</source>
        <translation>{value} répétitions</translation>
    </message>
    <message>
        <source>{value} · no difficulty yet</source>
        <translation>{value} · pas de difficulté</translation>
    </message>
    <message>
        <source>{value}. Click to sort.</source>
        <translation>{value}. Cliquer pour trier.</translation>
    </message>
    <message>
        <source>{value}:{value2:02d} left</source>
        <translation>Reste {value}:{value2:02d}</translation>
    </message>
    <message>
        <source>{what} discarded; nothing was written.</source>
        <translation>{what}&#xa0;: rejet&#xa0;; rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>{what} from last time; press Run to start.</source>
        <translation>{what} depuis la dernière fois&#xa0;; appuyer sur Lancer pour commencer.</translation>
    </message>
    <message>
        <source>{what} got new red lines{sliders}; backups are kept, and Ctrl+Z takes it back.</source>
        <translation>{what}&#xa0;: nouvelles lignes rouges{sliders}&#xa0;; des sauvegardes sont gardées, et Ctrl+Z annule.</translation>
    </message>
    <message>
        <source>{what} still waiting when the program ended.</source>
        <translation>{what} encore en attente à la fermeture du programme.</translation>
    </message>
    <message>
        <source>{what} {time_text} – {time_text2} of {name} again; all the rest stays. B switches between the original and the proposal.</source>
        <translation>{what} {time_text} – {time_text2} de {name} à nouveau&#xa0;; tout le reste demeure. B alterne entre l&apos;original et la proposition.</translation>
    </message>
    <message>
        <source>{what}. {they} on the timeline while it grows; only Accept writes anything, {where}.</source>
        <translation>{what}. {they} sur la timeline au fur et à mesure&#xa0;; seul Accepter écrit, {where}.</translation>
    </message>
    <message>
        <source>{what}: done again.</source>
        <translation>{what} : rétabli.</translation>
    </message>
    <message>
        <source>{what}: undone.</source>
        <translation>{what} : annulé.</translation>
    </message>
    <message>
        <source>{words}

Backups are kept, and Ctrl+Z takes it back.</source>
        <translation>{words}

Des sauvegardes sont gardées, et Ctrl+Z annule.</translation>
    </message>
    <message>
        <source>{words}.
Usually {usual}; an empty value goes back to that.</source>
        <translation>{words}.
D&apos;usage {usual}&#xa0;; une valeur vide y revient.</translation>
    </message>
    <message>
        <source>“{name}” was added to the presets of another form.</source>
        <translation>“{name}” a été ajouté aux préréglages d&apos;un autre formulaire.</translation>
    </message>
    <message>
        <source>“{name}” was saved as a preset.</source>
        <translation>“{name}” a été enregistré comme préréglage.</translation>
    </message>
    <message>
        <source>“{text}” is not a time; write {forms}.</source>
        <translation>“{text}” n&apos;est pas un instant ; écrire {forms}.</translation>
    </message>
    <message>
        <source>• and {value} more</source>
        <translation>• et {value} autres</translation>
    </message>
    <message>
        <source>… and {value} more; zoom in to separate them</source>
        <translation>… et {value} autres&#xa0;; zoomer pour les séparer</translation>
    </message>
    <message>
        <source>−0.01 BPM</source>
        <translation>−0.01 BPM</translation>
    </message>
    <message>
        <source>−1 beat</source>
        <translation>−1 tps</translation>
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
        <translation>−½ tps</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Beatwright</source>
        <translation>À propos de Beatwright</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Helps people map osu! beatmaps with models that run on their own machine. The code is under the MIT licence; models and libraries have their own, below.</source>
        <translation>Aide à mapper des beatmaps osu! avec des modèles exécutés sur l&apos;ordinateur même. Le code est sous licence MIT&#xa0;; modèles et bibliothèques ont les leurs, ci-dessous.</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliothèques</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Licence texts</source>
        <translation>Textes des licences</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Licences of the libraries</source>
        <translation>Licences des bibliothèques</translation>
    </message>
    <message>
        <source>Licences of the models</source>
        <translation>Licences des modèles</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Versions and the last lines of the log, without names and folders of yours, for the clipboard</source>
        <translation>Versions et dernières lignes du journal, sans noms ni dossiers personnels, pour le presse-papiers</translation>
    </message>
    <message>
        <source>Where it is from</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>see its page</source>
        <translation>voir sa page</translation>
    </message>
</context>
<context>
    <name>DifficultyGroup</name>
    <message>
        <source>chosen from the stars</source>
        <translation>choisi d&apos;après les étoiles</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>All as usual</source>
        <translation>Tout par défaut</translation>
    </message>
    <message>
        <source>Back to {keys}</source>
        <translation>Revenir à {keys}</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Give every action its usual key</source>
        <translation>Rendre à chaque action sa touche habituelle</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Chercher actions et touches</translation>
    </message>
    <message>
        <source>{action}: back to the usual key</source>
        <translation>{action}&#xa0;: retour à la touche habituelle</translation>
    </message>
    <message>
        <source>{keys} is “{action}” already; give that another key first.</source>
        <translation>{keys} est déjà “{action}”&#xa0;; donner d&apos;abord une autre touche à celle-ci.</translation>
    </message>
</context>
<context>
    <name>ModelGroup</name>
    <message>
        <source>The same seed and form give the same difficulty; empty, as at each start, takes another each time</source>
        <translation>Les mêmes graine et formulaire donnent la même difficulté&#xa0;; vide, comme à chaque démarrage, en prend une autre à chaque fois</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>An action, a preset, a difficulty, a song, a setting, or a time such as 01:20:300</source>
        <translation>Une action, un préréglage, une difficulté, une chanson, un réglage, ou un instant comme 01:20:300</translation>
    </message>
    <message>
        <source>Nothing fits; fewer letters find more.</source>
        <translation>Aucun résultat&#xa0;; moins de lettres trouvent plus.</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Tout chercher</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Ce qui va</translation>
    </message>
</context>
<context>
    <name>PaletteEntries</name>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Difficulté</translation>
    </message>
    <message>
        <source>Go to {time}</source>
        <translation>Aller à {time}</translation>
    </message>
    <message>
        <source>Open a song first</source>
        <translation>Ouvrir d&apos;abord une chanson</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Recent song</source>
        <translation>Chanson récente</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>This one is open</source>
        <translation>Celle-ci est ouverte</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Instant</translation>
    </message>
</context>
<context>
    <name>Playfield</name>
    <message>
        <source>Playfield</source>
        <translation>Terrain</translation>
    </message>
    <message>
        <source>Shows the objects of the difficulty as they are played at the current time.</source>
        <translation>Montre les objets de la difficulté comme ils se jouent à l&apos;instant actuel.</translation>
    </message>
    <message>
        <source>{0} (faint)</source>
        <translation>{0} (faible)</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>The environment variable {name} sets this for as long as it is there.</source>
        <translation>La variable d&apos;environnement {name} fixe ceci tant qu&apos;elle est là.</translation>
    </message>
</context>
<context>
    <name>ProgramActions</name>
    <message>
        <source>How Beatwright ended</source>
        <translation>Comment Beatwright s&apos;est terminé</translation>
    </message>
    <message>
        <source>It was Beatwright {version}.</source>
        <translation>C&apos;était Beatwright {version}.</translation>
    </message>
    <message>
        <source>Look at the report</source>
        <translation>Voir le rapport</translation>
    </message>
    <message>
        <source>{happened} Nothing was sent. The text below holds versions and the last lines of the log; names and folders of yours are left out. Copy it into a bug report if you like.</source>
        <translation>{happened} Rien n&apos;a été envoyé. Le texte ci-dessous contient des versions et les dernières lignes du journal&#xa0;; noms et dossiers personnels sont omis. Il peut être copié dans un rapport de bug.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Put exactly this text on the clipboard; nothing is sent</source>
        <translation>Mettre exactement ce texte dans le presse-papiers&#xa0;; rien n&apos;est envoyé</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Back to {value}</source>
        <translation>Revenir à {value}</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Groupes de réglages</translation>
    </message>
    <message>
        <source>Kept in {file}</source>
        <translation>Gardé dans {file}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Prend effet au prochain démarrage.</translation>
    </message>
    <message>
        <source>Usually {value}.</source>
        <translation>D&apos;usage {value}.</translation>
    </message>
    <message>
        <source>{setting}: back to the default</source>
        <translation>{setting}&#xa0;: retour au défaut</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Change keys…</source>
        <translation>Changer les touches…</translation>
    </message>
</context>
<context>
    <name>SpokenState</name>
    <message>
        <source>At {time}.</source>
        <translation>À {time}.</translation>
    </message>
    <message>
        <source>Here: {objects}.</source>
        <translation>Ici&#xa0;: {objects}.</translation>
    </message>
    <message>
        <source>Next: {object} at {time}.</source>
        <translation>Suivant&#xa0;: {object} à {time}.</translation>
    </message>
    <message>
        <source>No object follows.</source>
        <translation>Aucun objet ne suit.</translation>
    </message>
    <message>
        <source>No song is open.</source>
        <translation>Aucune chanson n&apos;est ouverte.</translation>
    </message>
    <message>
        <source>Picked: {stamp}.</source>
        <translation>Choisi : {stamp}.</translation>
    </message>
    <message>
        <source>Selected from {start} to {end}.</source>
        <translation>Sélection de {start} à {end}.</translation>
    </message>
    <message>
        <source>The original is shown.</source>
        <translation>L&apos;original est affiché.</translation>
    </message>
    <message>
        <source>The proposal is shown.</source>
        <translation>La proposition est affichée.</translation>
    </message>
    <message>
        <source>banana shower</source>
        <translation>pluie de bananes</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>cercle</translation>
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
        <translation>roulement</translation>
    </message>
    <message>
        <source>fruit</source>
        <translation>fruit</translation>
    </message>
    <message>
        <source>hold note</source>
        <translation>hold note</translation>
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
        <translation>note</translation>
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
        <translation>{kind} à {x}, {y}</translation>
    </message>
    <message>
        <source>{kind} in column {column}</source>
        <translation>{kind} en colonne {column}</translation>
    </message>
</context>
<context>
    <name>TimeEdit</name>
    <message>
        <source>Read as {time}.</source>
        <translation>Lu comme {time}.</translation>
    </message>
    <message>
        <source>Whole numbers are ms; write {number} s for seconds.</source>
        <translation>Les nombres entiers sont des ms&#xa0;; écrire {number} s pour des secondes.</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Picture of the timeline</source>
        <translation>Image de la timeline</translation>
    </message>
</context>
<context>
    <name>TimingPointLane</name>
    <message>
        <source>Bookmark at {0}</source>
        <translation>Signet à {0}</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source> (half or double)</source>
        <translation> (moitié ou double)</translation>
    </message>
    <message>
        <source> by {0}</source>
        <translation> de {0}</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; and &quot;{1}&quot; look the same, so these hits cannot be told apart.</source>
        <translation>«&#xa0;{0}&#xa0;» et «&#xa0;{1}&#xa0;» se ressemblent, ces jugements ne se distinguent donc pas.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; begins with {1} ms of silence and answers key presses {2}; cut it.</source>
        <translation>«&#xa0;{0}&#xa0;» commence par {1} ms de silence et répond à des frappes {2}&#xa0;; le couper.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; belongs at the end of the {1}: &quot;{2}&quot;.</source>
        <translation>«&#xa0;{0}&#xa0;» doit être à la fin de&#xa0;: {1} («&#xa0;{2}&#xa0;»).</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; cannot be decoded.</source>
        <translation>«&#xa0;{0}&#xa0;» ne peut pas être décodé.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; cannot be read as audio.</source>
        <translation>«&#xa0;{0}&#xa0;» ne peut pas être lu comme audio.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; cannot be the name of a style: choose another word, which the model does not have.</source>
        <translation>«&#xa0;{0}&#xa0;» ne peut pas être le nom d&apos;un style&#xa0;: choisir un autre mot, que le modèle n&apos;a pas.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; has 0 bytes, so the set cannot be uploaded whole.</source>
        <translation>«&#xa0;{0}&#xa0;» fait 0 octet, le set ne peut donc pas être envoyé en entier.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; has {1} characters; more than {2} may not unpack.</source>
        <translation>«&#xa0;{0}&#xa0;» a {1} caractères&#xa0;; au-delà de {2}, l&apos;extraction peut échouer.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; has {1} kbit/s on average; below {2} it sounds dull.</source>
        <translation>«&#xa0;{0}&#xa0;» a {1} kbit/s en moyenne&#xa0;; sous {2}, le son est terne.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; has {1} kbit/s on average; {2} is the most for {3}.</source>
        <translation>«&#xa0;{0}&#xa0;» a {1} kbit/s en moyenne&#xa0;; le maximum est {2} pour {3}.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; has {1} x {2} pixels; make it smaller.</source>
        <translation>«&#xa0;{0}&#xa0;» fait {1} x {2} pixels&#xa0;; le réduire.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is a descriptor of its adapter; ask for it with --descriptor.</source>
        <translation>«&#xa0;{0}&#xa0;» est un descripteur de son adaptateur&#xa0;; le demander avec --descriptor.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is an MP3 and answers key presses, first at {1}; use WAV or Ogg.</source>
        <translation>«&#xa0;{0}&#xa0;» est un MP3 et répond à des frappes, d&apos;abord à {1}&#xa0;; utiliser WAV ou Ogg.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is as good as silent; use the 44-byte blank.wav instead.</source>
        <translation>«&#xa0;{0}&#xa0;» est quasi silencieux&#xa0;; utiliser plutôt le blank.wav de 44 octets.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is empty.</source>
        <translation>«&#xa0;{0}&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is not a hub id; it looks like owner/name.</source>
        <translation>«&#xa0;{0}&#xa0;» n&apos;est pas un identifiant du hub&#xa0;; il a la forme owner/name.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is not a model of the hub; only downloaded models are deleted here.</source>
        <translation>« {0} » n&apos;est pas un modèle du hub ; seuls les modèles téléchargés sont supprimés ici.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is not a picture that can be read.</source>
        <translation>«&#xa0;{0}&#xa0;» n&apos;est pas une image lisible.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is silent on the {1}.</source>
        <translation>«&#xa0;{0}&#xa0;» est silencieux&#xa0;; canal&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is {1} times as loud on the {2}.</source>
        <translation>«&#xa0;{0}&#xa0;» est {1} fois plus fort&#xa0;; canal&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is {1}, which its name does not say.</source>
        <translation>«&#xa0;{0}&#xa0;» est {1}, ce que son nom ne dit pas.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is {1}; its name should end in {2}.</source>
        <translation>«&#xa0;{0}&#xa0;» est {1}&#xa0;; son nom devrait finir par {2}.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is {1}; use MP3 or Ogg Vorbis.</source>
        <translation>«&#xa0;{0}&#xa0;» est {1}&#xa0;; utiliser MP3 ou Ogg Vorbis.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; lasts {1} ms; at least {2} ms are heard everywhere.</source>
        <translation>«&#xa0;{0}&#xa0;» dure {1} ms&#xa0;; à partir de {2} ms on l&apos;entend partout.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; made this difficulty, it seems, but is not in the tags.</source>
        <translation>«&#xa0;{0}&#xa0;» semble avoir fait cette difficulté, mais n&apos;est pas dans les tags.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; plays so often in [{1}] that the default finish would be obnoxious there.</source>
        <translation>«&#xa0;{0}&#xa0;» est si fréquent dans [{1}] que le finish par défaut y serait gênant.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; plays {1} times at once. Is that meant?</source>
        <translation>«&#xa0;{0}&#xa0;» est joué {1} fois en même temps. Est-ce voulu&#xa0;?</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; should be a PNG.</source>
        <translation>«&#xa0;{0}&#xa0;» devrait être un PNG.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; stands at different places in the taiko difficulties: {1}.</source>
        <translation>«&#xa0;{0}&#xa0;» est à des endroits différents dans les difficultés taiko&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; takes {1} ms to become loud {2}; does it feel late?</source>
        <translation>«&#xa0;{0}&#xa0;» met {1} ms à devenir fort {2}&#xa0;; paraît-il en retard&#xa0;?</translation>
    </message>
    <message>
        <source>(for example at {0} in [{1}])</source>
        <translation>(par exemple à {0} dans [{1}])</translation>
    </message>
    <message>
        <source>, so it cannot be backed up.</source>
        <translation>, donc sauvegarde impossible.</translation>
    </message>
    <message>
        <source>, {0} px away</source>
        <translation>, à {0} px</translation>
    </message>
    <message>
        <source>--audio-use {0} needs the song; name it with --prompt-audio.</source>
        <translation>--audio-use {0} demande la chanson ; nommez-la avec --prompt-audio.</translation>
    </message>
    <message>
        <source>--compatibility {0} is unknown; use reference.</source>
        <translation>--compatibility {0} est inconnu&#xa0;; utiliser reference.</translation>
    </message>
    <message>
        <source>--context {0} is taken from a difficulty of the same mode; name one.</source>
        <translation>--context {0} se prend d&apos;une difficulté du même mode&#xa0;; en nommer une.</translation>
    </message>
    <message>
        <source>--device {0} is not one of auto, cpu, cuda and mps.</source>
        <translation>--device {0} n&apos;est pas auto, cpu, cuda ou mps.</translation>
    </message>
    <message>
        <source>--key {0} is no key; write one such as &quot;F# minor&quot;.</source>
        <translation>--key {0} n&apos;est pas une tonalité ; écrivez par exemple &quot;F# minor&quot;.</translation>
    </message>
    <message>
        <source>--language {0} is not the code of a language; write en, ja or the like.</source>
        <translation>--language {0} n’est pas un code de langue ; écrivez en, ja ou un autre.</translation>
    </message>
    <message>
        <source>--least {0} is not a score that a finding can have; use 0 or more.</source>
        <translation>--least {0} n&apos;est pas un score possible pour une remarque&#xa0;; utiliser 0 ou plus.</translation>
    </message>
    <message>
        <source>--mapper &quot;{0}&quot; is neither a user id nor the style of an adapter that is named with --adapter; {1}.</source>
        <translation>--mapper «&#xa0;{0}&#xa0;» n&apos;est ni un id d&apos;utilisateur ni le style d&apos;un adaptateur nommé avec --adapter&#xa0;; {1}.</translation>
    </message>
    <message>
        <source>--mode {0} is unknown; use osu, taiko, catch or mania.</source>
        <translation>--mode {0} est inconnu&#xa0;; utiliser osu, taiko, catch ou mania.</translation>
    </message>
    <message>
        <source>--model {0}: {1} Leave --model out to time from the audio, or choose V32.</source>
        <translation>--model {0}&#xa0;: {1} Omettre --model pour trouver le timing dans l&apos;audio, ou choisir V32.</translation>
    </message>
    <message>
        <source>--rank compares songs with their prompts, and this one has none; write one.</source>
        <translation>--rank compare les chansons avec leurs prompts, et celle-ci n’en a pas ; écrivez-en un.</translation>
    </message>
    <message>
        <source>--rank compares songs with their prompts; describe the music, or leave that out.</source>
        <translation>--rank compare les chansons avec leurs prompts ; décrivez la musique, ou omettez-le.</translation>
    </message>
    <message>
        <source>--timing {0} has no meter that a map can have; write 3 or 4 after the slash.</source>
        <translation>--timing {0} n&apos;a pas une mesure possible pour une map&#xa0;; écrire 3 ou 4 après la barre.</translation>
    </message>
    <message>
        <source>--timing {0} is out of range; the BPM must lie between {1}.</source>
        <translation>--timing {0} est hors limites&#xa0;; le BPM doit être entre {1}.</translation>
    </message>
    <message>
        <source>--timing {0} is out of range; the offset must lie within a day of the song.</source>
        <translation>--timing {0} est hors limites&#xa0;; l&apos;offset doit être à moins d&apos;un jour de la chanson.</translation>
    </message>
    <message>
        <source>--timing {0} is unknown; use {1}, or BPM@OFFSET_MS such as 180@1250.</source>
        <translation>--timing {0} est inconnu&#xa0;; utiliser {1}, ou BPM@OFFSET_MS comme 180@1250.</translation>
    </message>
    <message>
        <source>--{0} {1} cannot be; choose {2}.</source>
        <translation>--{0} {1} n&apos;existe pas ; choisissez {2}.</translation>
    </message>
    <message>
        <source>/Applications/osu!.app/Contents/Resources/drive_c/osu!</source>
        <translation>/Applications/osu!.app/Contents/Resources/drive_c/osu!</translation>
    </message>
    <message>
        <source>0 always takes the most likely token</source>
        <translation>0 prend toujours le token le plus probable</translation>
    </message>
    <message>
        <source>1 fix of findings</source>
        <translation>1 remarque corrigée</translation>
    </message>
    <message>
        <source>1 forbids downloads.</source>
        <translation>1 interdit les téléchargements.</translation>
    </message>
    <message>
        <source>1/{0} is used only {1} ({2}). Does the song have that rhythm there?</source>
        <translation>1/{0} n&apos;est utilisé que {1} ({2}). La chanson a-t-elle ce rythme à cet endroit&#xa0;?</translation>
    </message>
    <message>
        <source>128 to 192 kbit/s for MP3, up to 208 for Ogg: good sound without waste.</source>
        <translation>128 à 192 kbit/s pour MP3, jusqu&apos;à 208 pour Ogg&#xa0;: bon son sans gaspillage.</translation>
    </message>
    <message>
        <source>4 GB of memory for musicgen-small, 10 GB for medium, 16 GB for large; minutes for each 30 s on a processor.</source>
        <translation>4 Go de mémoire pour musicgen-small, 10 Go pour medium, 16 Go pour large ; des minutes par 30 s sur un processeur.</translation>
    </message>
    <message>
        <source>4 GB of memory, and the package diffusers; about two minutes for each 10 s on two cores.</source>
        <translation>4 Go de mémoire et le paquet diffusers ; environ deux minutes pour 10 s sur deux cœurs.</translation>
    </message>
    <message>
        <source>; open another difficulty.</source>
        <translation>&#xa0;; ouvrir une autre difficulté.</translation>
    </message>
    <message>
        <source>; open the set again.</source>
        <translation>&#xa0;; rouvrir le set.</translation>
    </message>
    <message>
        <source>; put it back, or accept as a new difficulty.</source>
        <translation>&#xa0;; le remettre, ou accepter comme nouvelle difficulté.</translation>
    </message>
    <message>
        <source>; put it back.</source>
        <translation>&#xa0;; le remettre.</translation>
    </message>
    <message>
        <source>; the first one: {0}</source>
        <translation> ; la première raison : {0}</translation>
    </message>
    <message>
        <source>A .{0} file cannot be written here ({1}); choose another format.</source>
        <translation>Un fichier .{0} ne peut pas être écrit ici ({1}) ; choisissez un autre format.</translation>
    </message>
    <message>
        <source>A Cup or Salad has no hyperdash, a Platter none at slider parts.</source>
        <translation>Une Cup ou Salad n&apos;a pas d&apos;hyperdash, une Platter n&apos;en a pas sur les parties de slider.</translation>
    </message>
    <message>
        <source>A background is sharp on large screens without making the download large.</source>
        <translation>Un fond est net sur les grands écrans sans alourdir le téléchargement.</translation>
    </message>
    <message>
        <source>A bar line a little before a green line scrolls at the speed of the section before.</source>
        <translation>Une barre de mesure juste avant une ligne verte défile à la vitesse de la section précédente.</translation>
    </message>
    <message>
        <source>A bar line comes {0} ms after the one before; omit one of them.</source>
        <translation>Une barre de mesure vient {0} ms après la précédente&#xa0;; en omettre une.</translation>
    </message>
    <message>
        <source>A bar of {0} beats is not possible; choose 1 to 64.</source>
        <translation>Une mesure de {0} temps n&apos;est pas possible&#xa0;; choisir de 1 à 64.</translation>
    </message>
    <message>
        <source>A bar whose rhythm is unlike everything around it is either a highlight or a slip.</source>
        <translation>Une mesure au rythme sans rapport avec ce qui l&apos;entoure est un moment fort ou une erreur.</translation>
    </message>
    <message>
        <source>A base slider velocity of {0} at {1} BPM is fast for an Easy; {2} is the guideline.</source>
        <translation>Une vitesse de slider de base de {0} à {1} BPM est rapide pour une Easy&#xa0;; {2} est le repère.</translation>
    </message>
    <message>
        <source>A beat divisor that is used a few times only is often a slip.</source>
        <translation>Un diviseur utilisé quelques fois seulement est souvent une erreur.</translation>
    </message>
    <message>
        <source>A beatmap of a web row has no content.</source>
        <translation>Une beatmap d&apos;une ligne web n&apos;a pas de contenu.</translation>
    </message>
    <message>
        <source>A break begins 200 ms after an object and ends when the next one appears, so that its effects do not disturb.</source>
        <translation>Un break commence 200 ms après un objet et finit quand le suivant apparaît, pour que ses effets ne gênent pas.</translation>
    </message>
    <message>
        <source>A change</source>
        <translation>Un changement</translation>
    </message>
    <message>
        <source>A change of tempo changes the scroll speed, unless a green line on it evens it out.</source>
        <translation>Un changement de tempo change la vitesse de défilement, sauf si une ligne verte la compense.</translation>
    </message>
    <message>
        <source>A checkpoint of the kind {0}, found among the downloaded models.</source>
        <translation>Un checkpoint du genre {0}, trouvé parmi les modèles téléchargés.</translation>
    </message>
    <message>
        <source>A dash that is a few pixels short of a hyperdash asks for great precision.</source>
        <translation>Un dash à quelques pixels d&apos;un hyperdash exige une grande précision.</translation>
    </message>
    <message>
        <source>A difficulty has at least 30 seconds of drain time.</source>
        <translation>Une difficulté a au moins 30 secondes de temps de drain.</translation>
    </message>
    <message>
        <source>A difficulty that only holds hit sounds is deleted before the set is ranked.</source>
        <translation>Une difficulté ne contenant que des hitsounds est supprimée avant le classement du set.</translation>
    </message>
    <message>
        <source>A difficulty&apos;s name is its own and says more than who made it.</source>
        <translation>Le nom d&apos;une difficulté lui est propre et dit plus que son auteur.</translation>
    </message>
    <message>
        <source>A finisher in a 1/4 pattern must be its last note and change colour.</source>
        <translation>Un finisher dans un motif 1/4 doit en être la dernière note et changer de couleur.</translation>
    </message>
    <message>
        <source>A finisher takes both hands, so it stands alone or at the end of a pattern.</source>
        <translation>Un finisher demande les deux mains, il est donc seul ou à la fin d&apos;un motif.</translation>
    </message>
    <message>
        <source>A finisher within a {0} pattern; this level allows none there.</source>
        <translation>Un finisher dans un motif {0}&#xa0;; ce niveau n&apos;en permet aucun ici.</translation>
    </message>
    <message>
        <source>A folder for settings, backups, logs and caches, in place of the system&apos;s.</source>
        <translation>Un dossier pour réglages, sauvegardes, journaux et caches, à la place de celui du système.</translation>
    </message>
    <message>
        <source>A graphics card with 16 GB, where it is the one to choose; 4 GB do, slowly. On a processor 30 GB of memory, and patience.</source>
        <translation>Une carte graphique de 16 Go, où c&apos;est le meilleur choix ; 4 Go suffisent, lentement. Sur un processeur, 30 Go de mémoire et de la patience.</translation>
    </message>
    <message>
        <source>A guest difficulty has the timing of the set; leave {0} out, or make a new difficulty.</source>
        <translation>Une difficulté invitée a le timing du set&#xa0;; omettre {0}, ou faire une nouvelle difficulté.</translation>
    </message>
    <message>
        <source>A guest difficulty needs its stars; set {0}.</source>
        <translation>Une difficulté invitée a besoin de ses étoiles&#xa0;; régler {0}.</translation>
    </message>
    <message>
        <source>A hit sound tells when one hit, so it begins at once.</source>
        <translation>Un hitsound dit quand on a frappé, il commence donc tout de suite.</translation>
    </message>
    <message>
        <source>A hold note lasts long enough to be held.</source>
        <translation>Une hold note dure assez pour être tenue.</translation>
    </message>
    <message>
        <source>A jump far larger than all others of its rhythm is often a slip.</source>
        <translation>Un saut bien plus grand que tous ceux du même rythme est souvent une erreur.</translation>
    </message>
    <message>
        <source>A line {0} ms later changes the samples; is it meant for this object?</source>
        <translation>Une ligne {0} ms plus tard change les samples&#xa0;; est-elle prévue pour cet objet&#xa0;?</translation>
    </message>
    <message>
        <source>A map begins with a red line; a green one before it has nothing to inherit, and kiai would begin at once.</source>
        <translation>Une map commence par une ligne rouge&#xa0;; une verte avant n&apos;a rien à hériter, et le kiai commencerait aussitôt.</translation>
    </message>
    <message>
        <source>A map is needed to take its {0} from; name a difficulty.</source>
        <translation>Il faut une map d&apos;où prendre&#xa0;: {0}&#xa0;; nommer une difficulté.</translation>
    </message>
    <message>
        <source>A map sets at least two combo colours, or prefers the default skin, so that combos can be told apart.</source>
        <translation>Une map définit au moins deux couleurs de combo, ou préfère le skin par défaut, pour distinguer les combos.</translation>
    </message>
    <message>
        <source>A model that follows melodies needs a prompt beside them; describe the music.</source>
        <translation>Un modèle qui suit des mélodies a aussi besoin d&apos;un prompt ; décrivez la musique.</translation>
    </message>
    <message>
        <source>A model that follows melodies plays 30 s at most; ask for fewer seconds.</source>
        <translation>Un modèle qui suit des mélodies joue 30 s au plus ; demandez moins de secondes.</translation>
    </message>
    <message>
        <source>A model that follows melodies plays no sections; choose musicgen-small.</source>
        <translation>Un modèle qui suit des mélodies ne joue pas de sections ; choisissez musicgen-small.</translation>
    </message>
    <message>
        <source>A new difficulty cannot be written in place; it becomes a file of its own.</source>
        <translation>Une nouvelle difficulté ne peut pas être écrite sur place&#xa0;; elle devient un fichier à part.</translation>
    </message>
    <message>
        <source>A new red line draws a bar line; one just after another looks like a mistake.</source>
        <translation>Une nouvelle ligne rouge trace une barre de mesure&#xa0;; une autre juste après semble une erreur.</translation>
    </message>
    <message>
        <source>A note just before a spinner (denden) is hard to see.</source>
        <translation>Une note juste avant un spinner (denden) se voit mal.</translation>
    </message>
    <message>
        <source>A preset needs a name with letters in it.</source>
        <translation>Un préréglage a besoin d&apos;un nom avec des lettres.</translation>
    </message>
    <message>
        <source>A prompt has {0} letters; shorten it to {1}: a sentence or two are best.</source>
        <translation>Un prompt a {0} lettres ; raccourcissez-le à {1} : une ou deux phrases suffisent.</translation>
    </message>
    <message>
        <source>A red anchor lies on the slider&apos;s {0}; the path is ambiguous.</source>
        <translation>Une ancre rouge est sur cette partie du slider&#xa0;: {0}&#xa0;; le tracé est ambigu.</translation>
    </message>
    <message>
        <source>A red line that changes nothing shifts the timing by rounding and resets nightcore&apos;s cymbals.</source>
        <translation>Une ligne rouge qui ne change rien décale le timing par l&apos;arrondi et réinitialise les cymbales de nightcore.</translation>
    </message>
    <message>
        <source>A red line without a usable tempo or meter leaves what follows untimed.</source>
        <translation>Une ligne rouge sans tempo ou mesure utilisable laisse la suite sans timing.</translation>
    </message>
    <message>
        <source>A remap keeps the mode of {0}; leave --mode out, or make a new difficulty.</source>
        <translation>Un remap garde le mode de {0}&#xa0;; omettre --mode, ou faire une nouvelle difficulté.</translation>
    </message>
    <message>
        <source>A remap keeps the red lines of the map; leave {0} out, or make a new difficulty.</source>
        <translation>Un remap garde les lignes rouges de la map&#xa0;; omettre {0}, ou faire une nouvelle difficulté.</translation>
    </message>
    <message>
        <source>A remap keeps the {0} keys of {1}; leave --keys out.</source>
        <translation>Un remap garde les {0} touches de {1}&#xa0;; omettre --keys.</translation>
    </message>
    <message>
        <source>A remap needs a range; set {0} and {1}.</source>
        <translation>Un remap a besoin d&apos;une plage&#xa0;; régler {0} et {1}.</translation>
    </message>
    <message>
        <source>A reverse arrow can be seen before the slider ball reaches it.</source>
        <translation>Une flèche de retour se voit avant que la balle du slider l&apos;atteigne.</translation>
    </message>
    <message>
        <source>A second object at {0} ms was left out.</source>
        <translation>Un second objet à {0} ms a été omis.</translation>
    </message>
    <message>
        <source>A short song has easy difficulties too; how easy, its length decides.</source>
        <translation>Une chanson courte a aussi des difficultés faciles&#xa0;; sa longueur décide à quel point.</translation>
    </message>
    <message>
        <source>A shortened or changed song says so at the end of its title, in the same words everywhere.</source>
        <translation>Une chanson raccourcie ou modifiée le dit à la fin de son titre, partout avec les mêmes mots.</translation>
    </message>
    <message>
        <source>A slider a millisecond before a line does not get the slider velocity of that line.</source>
        <translation>Un slider une milliseconde avant une ligne n&apos;a pas la vitesse de slider de cette ligne.</translation>
    </message>
    <message>
        <source>A slider has a body that players can see and follow.</source>
        <translation>Un slider a un corps que les joueurs peuvent voir et suivre.</translation>
    </message>
    <message>
        <source>A slider that overlaps its own path in the same direction (burai) hides where the ball goes.</source>
        <translation>Un slider qui recouvre son tracé dans le même sens (burai) cache où va la balle.</translation>
    </message>
    <message>
        <source>A slider tick rate of {0} puts ticks off the beat; use a whole number, 0.5, 1.333 or 1.5.</source>
        <translation>Un slider tick rate de {0} place des ticks hors du temps&#xa0;; utiliser un nombre entier, 0,5, 1,333 ou 1,5.</translation>
    </message>
    <message>
        <source>A song has at most {0} sections; join some of them.</source>
        <translation>Une chanson a au plus {0} sections ; joignez-en quelques-unes.</translation>
    </message>
    <message>
        <source>A song of {0} s cannot be given a rhythm: use one of up to 2 hours.</source>
        <translation>Une chanson de {0} s ne peut pas recevoir de rythme&#xa0;: en utiliser une de 2 heures au plus.</translation>
    </message>
    <message>
        <source>A song that goes on long after the last object is cut.</source>
        <translation>Une chanson qui continue longtemps après le dernier objet est coupée.</translation>
    </message>
    <message>
        <source>A space is missing beside &quot;&amp;&quot; in the {0}: &quot;{1}&quot;.</source>
        <translation>Il manque une espace à côté de «&#xa0;&amp;&#xa0;» dans&#xa0;: {0} («&#xa0;{1}&#xa0;»).</translation>
    </message>
    <message>
        <source>A spinner lasts long enough to be seen, and leaves time to get back to the next object.</source>
        <translation>Un spinner dure assez pour être vu, et laisse le temps de revenir à l&apos;objet suivant.</translation>
    </message>
    <message>
        <source>A storyboard that only some difficulties have is a choice, or was forgotten in the others.</source>
        <translation>Un storyboard que seules certaines difficultés ont est un choix, ou a été oublié dans les autres.</translation>
    </message>
    <message>
        <source>A turbo model takes no --guidance; leave that out, or choose acestep-v15-xl-base.</source>
        <translation>Un modèle turbo ne prend pas --guidance ; retirez-le ou choisissez acestep-v15-xl-base.</translation>
    </message>
    <message>
        <source>A version is marked like &quot;{0}&quot; in the {1}: &quot;{2}&quot;.</source>
        <translation>Une version se marque comme «&#xa0;{0}&#xa0;» dans&#xa0;: {1} («&#xa0;{2}&#xa0;»).</translation>
    </message>
    <message>
        <source>A video of 1280 x 720 is enough behind a map and keeps the download small.</source>
        <translation>Une vidéo de 1280 x 720 suffit derrière une map et garde le téléchargement léger.</translation>
    </message>
    <message>
        <source>A video starts with the song at one offset in all difficulties.</source>
        <translation>Une vidéo démarre avec la chanson au même offset dans toutes les difficultés.</translation>
    </message>
    <message>
        <source>A web row has no list of beatmaps.</source>
        <translation>Une ligne web n&apos;a pas de liste de beatmaps.</translation>
    </message>
    <message>
        <source>A web row has no song.</source>
        <translation>Une ligne web n&apos;a pas de morceau.</translation>
    </message>
    <message>
        <source>A web row holds no JSON.</source>
        <translation>Une ligne web ne contient pas de JSON.</translation>
    </message>
    <message>
        <source>A {0} without a time was left out.</source>
        <translation>Un élément sans moment ({0}) a été omis.</translation>
    </message>
    <message>
        <source>ACE-Step plays {0} s at least; ask for more seconds.</source>
        <translation>ACE-Step joue au moins {0} s ; demandez plus de secondes.</translation>
    </message>
    <message>
        <source>AR, OD, HP and CS fit what the difficulty&apos;s name promises.</source>
        <translation>AR, OD, HP et CS correspondent à ce que promet le nom de la difficulté.</translation>
    </message>
    <message>
        <source>Additions on slider bodies</source>
        <translation>Additions sur les corps de slider</translation>
    </message>
    <message>
        <source>Additions on the body are usually a slip for the slider&apos;s head; only the whistle sounds there.</source>
        <translation>Des additions sur le corps sont en général une erreur pour la tête du slider&#xa0;; seul le whistle y sonne.</translation>
    </message>
    <message>
        <source>After this fast hyperdash the pattern turns back at once.</source>
        <translation>Après cet hyperdash rapide, le motif fait aussitôt demi-tour.</translation>
    </message>
    <message>
        <source>All anchors of the slider lie on its head, so it has no body.</source>
        <translation>Toutes les ancres du slider sont sur sa tête, il n&apos;a donc pas de corps.</translation>
    </message>
    <message>
        <source>All difficulties map one song, so offset, tempo and meter are the same in all of them.</source>
        <translation>Toutes les difficultés mappent une chanson&#xa0;: offset, tempo et mesure sont donc les mêmes partout.</translation>
    </message>
    <message>
        <source>All difficulties use one audio file, and it is in the folder.</source>
        <translation>Toutes les difficultés utilisent un seul fichier audio, et il est dans le dossier.</translation>
    </message>
    <message>
        <source>All modes, windows of half a minute; hitsounds and guest difficulties from a map that is there.</source>
        <translation>Tous les modes, fenêtres d&apos;une demi-minute&#xa0;; hitsounds et difficultés invitées à partir d&apos;une map existante.</translation>
    </message>
    <message>
        <source>All taiko difficulties omit the same bar lines.</source>
        <translation>Toutes les difficultés taiko omettent les mêmes barres de mesure.</translation>
    </message>
    <message>
        <source>Ambiguous slider</source>
        <translation>Slider ambigu</translation>
    </message>
    <message>
        <source>An Easy keeps its slider velocity low enough to follow.</source>
        <translation>Une Easy garde une vitesse de slider assez basse pour être suivie.</translation>
    </message>
    <message>
        <source>An anchor of this juice stream</source>
        <translation>Un point d&apos;ancrage de ce juice stream</translation>
    </message>
    <message>
        <source>An anchor of this slider</source>
        <translation>Un point d&apos;ancrage de ce slider</translation>
    </message>
    <message>
        <source>An empty file keeps the others from uploading; osu!&apos;s blank.wav of 44 bytes silences a sample.</source>
        <translation>Un fichier vide empêche l&apos;envoi des autres&#xa0;; le blank.wav d&apos;osu! de 44 octets rend un sample muet.</translation>
    </message>
    <message>
        <source>An object shortly before a red line may have been meant for that line&apos;s beat.</source>
        <translation>Un objet peu avant une ligne rouge était peut-être prévu pour le temps de cette ligne.</translation>
    </message>
    <message>
        <source>Anchor</source>
        <translation>Point d&apos;ancrage</translation>
    </message>
    <message>
        <source>Anchors</source>
        <translation>Points d&apos;ancrage</translation>
    </message>
    <message>
        <source>Anchors shape a slider; hundreds of them may hide drawings that nobody should see.</source>
        <translation>Les ancres forment un slider&#xa0;; des centaines peuvent cacher des dessins que nul ne devrait voir.</translation>
    </message>
    <message>
        <source>And {0} more of this kind.</source>
        <translation>Et {0} autres de ce genre.</translation>
    </message>
    <message>
        <source>Another address to download models from.</source>
        <translation>Une autre adresse pour télécharger les modèles.</translation>
    </message>
    <message>
        <source>Antiflow after a fast hyperdash</source>
        <translation>Antiflow après un hyperdash rapide</translation>
    </message>
    <message>
        <source>AppData/Local/osu!</source>
        <translation>AppData/Local/osu!</translation>
    </message>
    <message>
        <source>Artist, title, source, creator and tags are the same in every difficulty.</source>
        <translation>Artiste, titre, source, créateur et tags sont les mêmes dans chaque difficulté.</translation>
    </message>
    <message>
        <source>Asking the model</source>
        <translation>Interrogation du modèle</translation>
    </message>
    <message>
        <source>At most {0} prompts fit into one request; leave some for the next.</source>
        <translation>Une demande accepte au plus {0} prompts ; gardez-en pour la suivante.</translation>
    </message>
    <message>
        <source>At this size int8 gains nothing; only the large models have it.</source>
        <translation>À cette taille, int8 n&apos;apporte rien&#xa0;; seuls les grands modèles l&apos;ont.</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Audio bitrate</source>
        <translation>Débit de l&apos;audio</translation>
    </message>
    <message>
        <source>Audio format</source>
        <translation>Format de l&apos;audio</translation>
    </message>
    <message>
        <source>Audio track in a video</source>
        <translation>Piste audio dans une vidéo</translation>
    </message>
    <message>
        <source>Auto reaches 1,000 bonus points on every spinner, so that players can complete it.</source>
        <translation>Auto atteint 1 000 points bonus sur chaque spinner, pour que les joueurs puissent le finir.</translation>
    </message>
    <message>
        <source>Background dim</source>
        <translation>Assombrir le fond</translation>
    </message>
    <message>
        <source>Background position in taiko</source>
        <translation>Position du fond en taiko</translation>
    </message>
    <message>
        <source>Background size</source>
        <translation>Taille du fond</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Backups per beatmap</source>
        <translation>Sauvegardes par beatmap</translation>
    </message>
    <message>
        <source>Bar line just before a line</source>
        <translation>Barre de mesure juste avant une ligne</translation>
    </message>
    <message>
        <source>Bar lines close together</source>
        <translation>Barres de mesure rapprochées</translation>
    </message>
    <message>
        <source>Base scroll speed out of order</source>
        <translation>Vitesse de base dans le désordre</translation>
    </message>
    <message>
        <source>Beat</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Beatwright</source>
        <translation>Beatwright</translation>
    </message>
    <message>
        <source>Beatwright crashed the last time it ran, in one of the libraries it uses.</source>
        <translation>Beatwright a planté la dernière fois, dans une des bibliothèques qu&apos;il utilise.</translation>
    </message>
    <message>
        <source>Beatwright did not end in order the last time, after an unexpected error.</source>
        <translation>Beatwright ne s&apos;est pas terminé normalement la dernière fois, après une erreur inattendue.</translation>
    </message>
    <message>
        <source>Beatwright is open already, but does not answer; close it, then start it again.</source>
        <translation>Beatwright est déjà ouvert mais ne répond pas&#xa0;; le fermer, puis le relancer.</translation>
    </message>
    <message>
        <source>Beatwright was ended from outside the last time: by the system, a power cut, or a kill.</source>
        <translation>Beatwright a été arrêté de l&apos;extérieur la dernière fois&#xa0;: par le système, une coupure de courant ou un kill.</translation>
    </message>
    <message>
        <source>Before and after a spinner there is time to get to the fruit.</source>
        <translation>Avant et après un spinner, il y a le temps de rejoindre le fruit.</translation>
    </message>
    <message>
        <source>Begin a new combo here.</source>
        <translation>Commencer un nouveau combo ici.</translation>
    </message>
    <message>
        <source>Beginners can follow a slider only if it lasts a little.</source>
        <translation>Les débutants ne peuvent suivre un slider que s&apos;il dure un peu.</translation>
    </message>
    <message>
        <source>Beginners cannot see how often a very short slider turns.</source>
        <translation>Les débutants ne voient pas combien de fois tourne un slider très court.</translation>
    </message>
    <message>
        <source>Beginners need circles, or at least time, between sliders.</source>
        <translation>Les débutants ont besoin de cercles, ou au moins de temps, entre les sliders.</translation>
    </message>
    <message>
        <source>Beginners see by an overlap that two objects follow one another quickly.</source>
        <translation>Un chevauchement montre aux débutants que deux objets se suivent vite.</translation>
    </message>
    <message>
        <source>Beyond the song</source>
        <translation>Après la fin du morceau</translation>
    </message>
    <message>
        <source>Bookmark removed</source>
        <translation>Signet retiré</translation>
    </message>
    <message>
        <source>Bookmark set</source>
        <translation>Signet posé</translation>
    </message>
    <message>
        <source>Break that the editor would not make</source>
        <translation>Pause que l&apos;éditeur ne ferait pas</translation>
    </message>
    <message>
        <source>Building the map</source>
        <translation>Construction de la map</translation>
    </message>
    <message>
        <source>Cannot be looked at: {0}.</source>
        <translation>Impossible à examiner&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Cannot delete {0}: {1}.</source>
        <translation>Impossible de supprimer {0} : {1}.</translation>
    </message>
    <message>
        <source>Cannot keep the library&apos;s index at {0}: {1}.</source>
        <translation>Impossible de garder l&apos;index de la bibliothèque à {0}&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Cannot keep the style {0}: {1}.</source>
        <translation>Impossible de conserver le style {0} : {1}.</translation>
    </message>
    <message>
        <source>Cannot make the folder {0}: {1}.</source>
        <translation>Impossible de créer le dossier {0}&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Cannot open {0}: {1}.</source>
        <translation>Impossible d&apos;ouvrir {0}&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Cannot read the audio file {0}: {1}; choose an audio file.</source>
        <translation>Impossible de lire le fichier audio {0}&#xa0;: {1}&#xa0;; choisir un fichier audio.</translation>
    </message>
    <message>
        <source>Cannot read the backup {0}: {1}.</source>
        <translation>Impossible de lire la sauvegarde {0}&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Cannot read the data set {0}: {1}.</source>
        <translation>Impossible de lire le jeu de données {0} : {1}.</translation>
    </message>
    <message>
        <source>Cannot read this folder: {0}.</source>
        <translation>Impossible de lire ce dossier&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Cannot read {0} as a .tar archive: {1}.</source>
        <translation>Impossible de lire {0} comme archive .tar : {1}.</translation>
    </message>
    <message>
        <source>Cannot read {0} as a Parquet table: {1}.</source>
        <translation>Impossible de lire {0} comme table Parquet : {1}.</translation>
    </message>
    <message>
        <source>Cannot read {0}: it is not there; download the checkpoint again.</source>
        <translation>Impossible de lire {0}&#xa0;: il n&apos;est pas là&#xa0;; retélécharger le checkpoint.</translation>
    </message>
    <message>
        <source>Cannot read {0}: {1}.</source>
        <translation>Impossible de lire {0}&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Cannot remove {0}: {1}.</source>
        <translation>Impossible de supprimer {0}&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Cannot unpack {0}: {1}.</source>
        <translation>Impossible de décompresser {0} : {1}.</translation>
    </message>
    <message>
        <source>Cannot write into {0}: {1}.</source>
        <translation>Impossible d&apos;écrire dans {0}&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Cannot write into {0}; set HF_HOME to a folder that you may write to.</source>
        <translation>Impossible d&apos;écrire dans {0}&#xa0;; régler HF_HOME sur un dossier où l&apos;écriture est permise.</translation>
    </message>
    <message>
        <source>Cannot write samples into {0}: {1}.</source>
        <translation>Impossible d&apos;écrire des exemples dans {0} : {1}.</translation>
    </message>
    <message>
        <source>Cannot write {0} of {1}: {2}.</source>
        <translation>Impossible d&apos;écrire {0} de {1}&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>Cannot write {0}: {1}.</source>
        <translation>Impossible d&apos;écrire {0}&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Checking the files</source>
        <translation>Vérification des fichiers</translation>
    </message>
    <message>
        <source>Checking the mapset</source>
        <translation>Vérification du set</translation>
    </message>
    <message>
        <source>Choosing sounds</source>
        <translation>Choix des sons</translation>
    </message>
    <message>
        <source>Colours too dark or bright</source>
        <translation>Couleurs trop sombres ou trop claires</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Column {0} has {1} {2} notes than the average.</source>
        <translation>La colonne {0} a {1} {2} notes que la moyenne.</translation>
    </message>
    <message>
        <source>Column {0} of {1} has no note.</source>
        <translation>La colonne {0} sur {1} n&apos;a aucune note.</translation>
    </message>
    <message>
        <source>Columns used unevenly</source>
        <translation>Colonnes utilisées inégalement</translation>
    </message>
    <message>
        <source>Coming nearer to the target stars</source>
        <translation>Approche des étoiles visées</translation>
    </message>
    <message>
        <source>Coming nearer to {0} stars would take longer than the {1} s allowed; raise that limit, or ask for more or fewer stars.</source>
        <translation>S&apos;approcher davantage de {0} étoiles prendrait plus que les {1} s permises ; relevez cette limite, ou demandez plus ou moins d&apos;étoiles.</translation>
    </message>
    <message>
        <source>Comparing with the prompt</source>
        <translation>Comparaison avec le prompt</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Composition</translation>
    </message>
    <message>
        <source>Computing star ratings</source>
        <translation>Calcul des étoiles</translation>
    </message>
    <message>
        <source>Copies of each beatmap from before it was changed; older ones make room, but for those that Undo needs.</source>
        <translation>Copies de chaque beatmap avant modification&#xa0;; les anciennes cèdent la place, sauf celles dont Annuler a besoin.</translation>
    </message>
    <message>
        <source>Counting choices</source>
        <translation>Comptage des choix</translation>
    </message>
    <message>
        <source>Covered reverse arrow</source>
        <translation>Flèche de retour masquée</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Créateur</translation>
    </message>
    <message>
        <source>Custom hitnormal</source>
        <translation>Hitnormal personnalisé</translation>
    </message>
    <message>
        <source>Dark objects vanish on a dark background; bright ones flash in kiai.</source>
        <translation>Les objets sombres se perdent sur un fond sombre&#xa0;; les clairs éblouissent en kiai.</translation>
    </message>
    <message>
        <source>Decoding the sound</source>
        <translation>Décodage du son</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>Difficulties of a mode show the same video.</source>
        <translation>Les difficultés d&apos;un mode montrent la même vidéo.</translation>
    </message>
    <message>
        <source>Difficulty names</source>
        <translation>Noms des difficultés</translation>
    </message>
    <message>
        <source>Difficulty that cannot be played</source>
        <translation>Difficulté injouable</translation>
    </message>
    <message>
        <source>Documents/osu!</source>
        <translation>Documents/osu!</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Downloading {0}</source>
        <translation>Téléchargement de {0}</translation>
    </message>
    <message>
        <source>Each level has a fastest rhythm: 1/2 in a Kantan, 1/3 in a Futsuu, 1/6 above.</source>
        <translation>Chaque niveau a un rythme maximal&#xa0;: 1/2 en Kantan, 1/3 en Futsuu, 1/6 au-delà.</translation>
    </message>
    <message>
        <source>Easier difficulties ask for few keys at once.</source>
        <translation>Les difficultés faciles demandent peu de touches à la fois.</translation>
    </message>
    <message>
        <source>Easy difficulties keep OD and HP low.</source>
        <translation>Les difficultés faciles gardent OD et HP bas.</translation>
    </message>
    <message>
        <source>Edge dash</source>
        <translation>Dash limite</translation>
    </message>
    <message>
        <source>Editor view</source>
        <translation>Vue de l&apos;éditeur</translation>
    </message>
    <message>
        <source>End it at {0}.</source>
        <translation>Le finir à {0}.</translation>
    </message>
    <message>
        <source>End of the map</source>
        <translation>Fin de la map</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Every .osu file is a difficulty with objects.</source>
        <translation>Chaque fichier .osu est une difficulté avec des objets.</translation>
    </message>
    <message>
        <source>Every column has work.</source>
        <translation>Chaque colonne a du travail.</translation>
    </message>
    <message>
        <source>Every difficulty has a background, and its file is there.</source>
        <translation>Chaque difficulté a un fond, et son fichier est là.</translation>
    </message>
    <message>
        <source>Every difficulty of the set has this timing already.</source>
        <translation>Chaque difficulté du set a déjà ce timing.</translation>
    </message>
    <message>
        <source>Every head, repeat and tail lies on a tick of the beat, give or take the game&apos;s rounding.</source>
        <translation>Chaque tête, répétition et queue est sur un tick du temps, à l&apos;arrondi du jeu près.</translation>
    </message>
    <message>
        <source>Every object is wholly visible on a screen of 4:3.</source>
        <translation>Chaque objet est entièrement visible sur un écran 4:3.</translation>
    </message>
    <message>
        <source>Every sample that a note names is in the folder.</source>
        <translation>Chaque sample nommé par une note est dans le dossier.</translation>
    </message>
    <message>
        <source>Everybody downloads what lies in the folder, so nothing lies there for nothing.</source>
        <translation>Tout le monde télécharge ce qui est dans le dossier, rien n&apos;y est donc pour rien.</translation>
    </message>
    <message>
        <source>Fast objects apart</source>
        <translation>Objets rapides éloignés</translation>
    </message>
    <message>
        <source>Fast patterns stay short enough for the level.</source>
        <translation>Les motifs rapides restent assez courts pour le niveau.</translation>
    </message>
    <message>
        <source>Faster than the level</source>
        <translation>Plus rapide que le niveau</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Noms de fichier</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Files of 0 bytes</source>
        <translation>Fichiers de 0 octet</translation>
    </message>
    <message>
        <source>Finding the beat</source>
        <translation>Recherche du temps</translation>
    </message>
    <message>
        <source>Finding the rhythm</source>
        <translation>Recherche du rythme</translation>
    </message>
    <message>
        <source>Finding the timing</source>
        <translation>Recherche du timing</translation>
    </message>
    <message>
        <source>Finisher in a fast pattern</source>
        <translation>Finisher dans un motif rapide</translation>
    </message>
    <message>
        <source>First line inherited or with kiai</source>
        <translation>Première ligne héritée ou avec kiai</translation>
    </message>
    <message>
        <source>Fix {0} of the places that are not listed.</source>
        <translation>Corriger {0} des endroits non listés.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Follow osu!</source>
        <translation>Suivre osu!</translation>
    </message>
    <message>
        <source>Free to use, change and share, with its card.</source>
        <translation>Libre d&apos;utilisation, de modification et de partage, avec sa fiche.</translation>
    </message>
    <message>
        <source>Frequent finishes</source>
        <translation>Finishes fréquents</translation>
    </message>
    <message>
        <source>From difficulty to difficulty the base scroll speed goes one way.</source>
        <translation>De difficulté en difficulté, la vitesse de base évolue dans un seul sens.</translation>
    </message>
    <message>
        <source>From {0} to {1} the complexity of the rhythm rises from {2} to {3} at once, most of the way of the whole spread. A step between may help.</source>
        <translation>De {0} à {1}, la complexité du rythme passe d&apos;un coup de {2} à {3}, presque tout l&apos;écart du spread. Une étape intermédiaire peut aider.</translation>
    </message>
    <message>
        <source>Games/osu!</source>
        <translation>Games/osu!</translation>
    </message>
    <message>
        <source>General settings differ between difficulties</source>
        <translation>Réglages généraux différents entre difficultés</translation>
    </message>
    <message>
        <source>Genre and language in the tags</source>
        <translation>Genre et langue dans les tags</translation>
    </message>
    <message>
        <source>Genre and language of the song are in the tags, so that a search for them finds the set.</source>
        <translation>Le genre et la langue de la chanson sont dans les tags, pour qu&apos;une recherche trouve le set.</translation>
    </message>
    <message>
        <source>Give it {0}.</source>
        <translation>Lui donner {0}.</translation>
    </message>
    <message>
        <source>Green line without effect</source>
        <translation>Ligne verte sans effet</translation>
    </message>
    <message>
        <source>Guest difficulty</source>
        <translation>Difficulté invitée</translation>
    </message>
    <message>
        <source>Guest mappers in the tags</source>
        <translation>Mappeurs invités dans les tags</translation>
    </message>
    <message>
        <source>HP drain rate</source>
        <translation>Perte de HP</translation>
    </message>
    <message>
        <source>HP, CS, OD and AR lie between 0 and 10 with one decimal, as the editor sets them.</source>
        <translation>HP, CS, OD et AR sont entre 0 et 10 avec une décimale, comme l&apos;éditeur les règle.</translation>
    </message>
    <message>
        <source>Head and tail of the slider lie on one another, so its direction is hard to see.</source>
        <translation>La tête et la queue du slider se recouvrent, sa direction se voit donc mal.</translation>
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
        <translation>Hitsound qui répond en retard</translation>
    </message>
    <message>
        <source>Hit sound difficulty</source>
        <translation>Difficulté de hitsounds</translation>
    </message>
    <message>
        <source>Hit sound format</source>
        <translation>Format des hitsounds</translation>
    </message>
    <message>
        <source>Hit sound louder on one side</source>
        <translation>Hitsound plus fort d&apos;un côté</translation>
    </message>
    <message>
        <source>Hit sound too short</source>
        <translation>Hitsound trop court</translation>
    </message>
    <message>
        <source>Hit sounds are WAV or Ogg; MP3 begins with silence, so the sound answers late.</source>
        <translation>Les hitsounds sont en WAV ou Ogg&#xa0;; un MP3 commence par un silence, le son répond donc en retard.</translation>
    </message>
    <message>
        <source>Hit sounds differ between difficulties</source>
        <translation>Hitsounds différents entre difficultés</translation>
    </message>
    <message>
        <source>Hit sounds follow the song all along.</source>
        <translation>Les hitsounds suivent la chanson d&apos;un bout à l&apos;autre.</translation>
    </message>
    <message>
        <source>Hit sounds in the storyboard</source>
        <translation>Hitsounds dans le storyboard</translation>
    </message>
    <message>
        <source>Hit sounds that pull to one side disturb, above all when they come often.</source>
        <translation>Des hitsounds d&apos;un seul côté gênent, surtout s&apos;ils sont fréquents.</translation>
    </message>
    <message>
        <source>Hitsounds</source>
        <translation>Hitsounds</translation>
    </message>
    <message>
        <source>Hitsounds are what this task is for; leave {0} no out.</source>
        <translation>Les hitsounds sont le but de cette tâche&#xa0;; omettre {0} no.</translation>
    </message>
    <message>
        <source>Hold note too short</source>
        <translation>Note longue trop courte</translation>
    </message>
    <message>
        <source>How a proposal is shown: instead of the original, with it as a ghost, or both side by side.</source>
        <translation>Affichage d&apos;une proposition : à la place de l&apos;original, avec lui en fantôme, ou les deux côte à côte.</translation>
    </message>
    <message>
        <source>How exactly large models compute, for requests that do not say it; bf16 is quicker and a bit different.</source>
        <translation>La précision de calcul des grands modèles, si la requête ne la dit pas&#xa0;; bf16 est plus rapide et un peu différent.</translation>
    </message>
    <message>
        <source>How fast notes of osu!mania fall, as the game counts it.</source>
        <translation>Vitesse de chute des notes d&apos;osu!mania, comptée comme dans le jeu.</translation>
    </message>
    <message>
        <source>How late the sound reaches your ears; above 0 the picture waits for it. Files do not change by it.</source>
        <translation>Le retard du son à l&apos;oreille&#xa0;; au-dessus de 0, l&apos;image l&apos;attend. Les fichiers ne changent pas.</translation>
    </message>
    <message>
        <source>How much the background picture is darkened.</source>
        <translation>À quel point l&apos;image de fond est assombrie.</translation>
    </message>
    <message>
        <source>Hyperdash</source>
        <translation>Hyperdash</translation>
    </message>
    <message>
        <source>Hyperdash too fast</source>
        <translation>Hyperdash trop rapide</translation>
    </message>
    <message>
        <source>Hyperdash within a slider</source>
        <translation>Hyperdash dans un slider</translation>
    </message>
    <message>
        <source>Hyperdashes in a row</source>
        <translation>Hyperdashes consécutifs</translation>
    </message>
    <message>
        <source>Hyperdashes leave time to react: 125 ms in a Platter, 62 ms in a Rain.</source>
        <translation>Les hyperdashes laissent le temps de réagir&#xa0;: 125 ms en Platter, 62 ms en Rain.</translation>
    </message>
    <message>
        <source>Hyperdashes of different rhythm in a row</source>
        <translation>Hyperdashes consécutifs de rythmes différents</translation>
    </message>
    <message>
        <source>Hyperdashes of {0} and {1} ms follow one another.</source>
        <translation>Des hyperdashes de {0} et {1} ms se suivent.</translation>
    </message>
    <message>
        <source>Impossible tempo or meter</source>
        <translation>Tempo ou mesure impossible</translation>
    </message>
    <message>
        <source>In a Kantan or Futsuu everything scrolls at one speed.</source>
        <translation>En Kantan ou Futsuu, tout défile à la même vitesse.</translation>
    </message>
    <message>
        <source>In a Platter one is not sent back at once after a fast hyperdash.</source>
        <translation>En Platter, on n&apos;est pas renvoyé aussitôt après un hyperdash rapide.</translation>
    </message>
    <message>
        <source>In a Rain droplets and repeats give no hyperdash.</source>
        <translation>En Rain, gouttes et répétitions ne donnent pas d&apos;hyperdash.</translation>
    </message>
    <message>
        <source>In a Rain hyperdashes that follow one another have one rhythm.</source>
        <translation>En Rain, des hyperdashes qui se suivent ont un même rythme.</translation>
    </message>
    <message>
        <source>In an Easy or Normal green lines even out the tempo, so that everything scrolls at one speed.</source>
        <translation>En Easy ou Normal, des lignes vertes compensent le tempo, pour que tout défile à la même vitesse.</translation>
    </message>
    <message>
        <source>In an Easy or Normal the distance between objects tells the time between them.</source>
        <translation>En Easy ou Normal, la distance entre objets dit le temps qui les sépare.</translation>
    </message>
    <message>
        <source>In osu!mania every note plays the hitnormal, so sets bring a soft one of their own and use it throughout.</source>
        <translation>En osu!mania, chaque note joue le hitnormal&#xa0;: les sets en apportent donc un doux et l&apos;utilisent partout.</translation>
    </message>
    <message>
        <source>In osu!taiko hit sounds are the notes themselves, so nothing was copied to the set.</source>
        <translation>En osu!taiko, les hitsounds sont les notes mêmes&#xa0;: rien n&apos;a été copié vers le set.</translation>
    </message>
    <message>
        <source>In {0} chords a sample plays more than once, here &quot;{1}&quot;. Is that meant?</source>
        <translation>Dans {0} accords, un sample est joué plus d&apos;une fois, ici «&#xa0;{1}&#xa0;». Est-ce voulu&#xa0;?</translation>
    </message>
    <message>
        <source>Invisible slider</source>
        <translation>Slider invisible</translation>
    </message>
    <message>
        <source>It is not a CSV table: {0}.</source>
        <translation>Ce n&apos;est pas une table CSV : {0}.</translation>
    </message>
    <message>
        <source>It was trained on all ranked maps and knows mappers&apos; patterns, and it runs without a graphics card.</source>
        <translation>Il a été entraîné sur toutes les maps classées, connaît les patterns des mappeurs et tourne sans carte graphique.</translation>
    </message>
    <message>
        <source>It was trained on all ranked maps and makes the best difficulties of all models here.</source>
        <translation>Il a été entraîné sur toutes les maps classées et fait les meilleures difficultés de tous les modèles d&apos;ici.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Keys that differ from the usual ones, by action.</source>
        <translation>Touches qui diffèrent des habituelles, par action.</translation>
    </message>
    <message>
        <source>Kiai</source>
        <translation>Kiai</translation>
    </message>
    <message>
        <source>Kiai begins and ends with a sound of the song.</source>
        <translation>Le kiai commence et finit sur un son de la chanson.</translation>
    </message>
    <message>
        <source>Kiai begins here, where it would be expected to end.</source>
        <translation>Le kiai commence ici, où l&apos;on attendrait sa fin.</translation>
    </message>
    <message>
        <source>Kiai differs between taiko difficulties</source>
        <translation>Kiai différent entre difficultés taiko</translation>
    </message>
    <message>
        <source>Kiai ends here, where it would be expected to begin.</source>
        <translation>Le kiai finit ici, où l&apos;on attendrait son début.</translation>
    </message>
    <message>
        <source>Kiai flash</source>
        <translation>Flash de kiai</translation>
    </message>
    <message>
        <source>Kiai is not where [{0}] has it.</source>
        <translation>Le kiai n&apos;est pas là où [{0}] l&apos;a.</translation>
    </message>
    <message>
        <source>Kiai marks the same part of the song in all taiko difficulties, unless meant otherwise.</source>
        <translation>Le kiai marque la même partie de la chanson dans toutes les difficultés taiko, sauf intention contraire.</translation>
    </message>
    <message>
        <source>Kiai off the beat</source>
        <translation>Kiai hors du temps</translation>
    </message>
    <message>
        <source>Kiai switches twice within {0} ms.</source>
        <translation>Le kiai change deux fois en {0} ms.</translation>
    </message>
    <message>
        <source>Kiai that goes on and off quickly flashes the whole playfield.</source>
        <translation>Un kiai qui s&apos;allume et s&apos;éteint vite fait clignoter tout le terrain.</translation>
    </message>
    <message>
        <source>Kiai {0} {1} ms too {2} for the nearest tick.</source>
        <translation>kiai {0}&#xa0;: {1} ms trop {2} pour le tick le plus proche.</translation>
    </message>
    <message>
        <source>Kind of object</source>
        <translation>Type d&apos;objet</translation>
    </message>
    <message>
        <source>Knows mappers and descriptors in all four modes; positions are refined by a second model.</source>
        <translation>Connaît mappeurs et descripteurs dans les quatre modes&#xa0;; un second modèle affine les positions.</translation>
    </message>
    <message>
        <source>Labelling</source>
        <translation>Étiquetage</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Large chord</source>
        <translation>Grand accord</translation>
    </message>
    <message>
        <source>Last note hides its bar line</source>
        <translation>La dernière note cache sa barre de mesure</translation>
    </message>
    <message>
        <source>Lengthen or shorten the slider.</source>
        <translation>Allonger ou raccourcir le slider.</translation>
    </message>
    <message>
        <source>Less than half a second of the range is within the song, which lasts {0} s.</source>
        <translation>Moins d&apos;une demi-seconde de la plage est dans la chanson, qui dure {0} s.</translation>
    </message>
    <message>
        <source>Less than half a second of the range is within the song, which lasts {0} s; choose a longer range.</source>
        <translation>Moins d&apos;une demi-seconde de la plage est dans la chanson, qui dure {0} s&#xa0;; choisir une plage plus longue.</translation>
    </message>
    <message>
        <source>Line volume out of range</source>
        <translation>Volume de ligne hors limites</translation>
    </message>
    <message>
        <source>Lines at one time</source>
        <translation>Lignes au même instant</translation>
    </message>
    <message>
        <source>Lines reach sounds up to 5 ms before them; one a little later misses the sample settings meant for it.</source>
        <translation>Les lignes atteignent les sons jusqu&apos;à 5 ms avant elles&#xa0;; un peu plus tard, elles manquent les réglages de sample prévus.</translation>
    </message>
    <message>
        <source>Listening for beats</source>
        <translation>Écoute des temps</translation>
    </message>
    <message>
        <source>Listening for the beat</source>
        <translation>Écoute du temps</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Chargement du modèle</translation>
    </message>
    <message>
        <source>Loading the music model</source>
        <translation>Chargement du modèle de musique</translation>
    </message>
    <message>
        <source>Local Settings/Application Data/osu!</source>
        <translation>Local Settings/Application Data/osu!</translation>
    </message>
    <message>
        <source>Long combo</source>
        <translation>Long combo</translation>
    </message>
    <message>
        <source>Long pattern</source>
        <translation>Long motif</translation>
    </message>
    <message>
        <source>Looking at this machine</source>
        <translation>Examen de cette machine</translation>
    </message>
    <message>
        <source>Looking through the Songs folder</source>
        <translation>Parcours du dossier Songs</translation>
    </message>
    <message>
        <source>Looking up {0}</source>
        <translation>Consultation de {0}</translation>
    </message>
    <message>
        <source>Loss on held-out songs: {0} nats a token without it, {1} with it.</source>
        <translation>Perte sur les morceaux réservés : {0} nats par token sans lui, {1} avec lui.</translation>
    </message>
    <message>
        <source>Lowest difficulty</source>
        <translation>Difficulté la plus basse</translation>
    </message>
    <message>
        <source>Map longer than the song</source>
        <translation>Map plus longue que le morceau</translation>
    </message>
    <message>
        <source>Mappers&apos; Guild</source>
        <translation>Mappers&apos; Guild</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Mapping</translation>
    </message>
    <message>
        <source>Markers are written in one way, so that searching finds all of them.</source>
        <translation>Les marqueurs s&apos;écrivent d&apos;une seule façon, pour que la recherche les trouve tous.</translation>
    </message>
    <message>
        <source>Measuring rhythms</source>
        <translation>Mesure des rythmes</translation>
    </message>
    <message>
        <source>Measuring the song</source>
        <translation>Mesure de la chanson</translation>
    </message>
    <message>
        <source>Measuring the speed</source>
        <translation>Mesure de la vitesse</translation>
    </message>
    <message>
        <source>Measuring the style</source>
        <translation>Mesure du style</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Métadonnées</translation>
    </message>
    <message>
        <source>Metadata differs between difficulties</source>
        <translation>Métadonnées différentes entre difficultés</translation>
    </message>
    <message>
        <source>Metadata too long or missing</source>
        <translation>Métadonnées trop longues ou absentes</translation>
    </message>
    <message>
        <source>Mind the capitals of &quot;{0}&quot; in the {1}: &quot;{2}&quot;.</source>
        <translation>Attention aux majuscules de «&#xa0;{0}&#xa0;» dans&#xa0;: {1} («&#xa0;{2}&#xa0;»).</translation>
    </message>
    <message>
        <source>Misc</source>
        <translation>Divers</translation>
    </message>
    <message>
        <source>Missing background</source>
        <translation>Fond manquant</translation>
    </message>
    <message>
        <source>Missing hit sound file</source>
        <translation>Fichier de hitsound manquant</translation>
    </message>
    <message>
        <source>Missing object</source>
        <translation>Objet manquant</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Most taiko difficulties omit the bar line that is shown here.</source>
        <translation>La plupart des difficultés taiko omettent la barre de mesure affichée ici.</translation>
    </message>
    <message>
        <source>Most taiko difficulties show the bar line that is omitted here.</source>
        <translation>La plupart des difficultés taiko affichent la barre de mesure omise ici.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Animations</translation>
    </message>
    <message>
        <source>Move it to {0}.</source>
        <translation>Le déplacer à {0}.</translation>
    </message>
    <message>
        <source>Move the break.</source>
        <translation>Déplacer le break.</translation>
    </message>
    <message>
        <source>Move the {0} to {1}.</source>
        <translation>Déplacer à {1}&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Moves the coarse positions of V28 and V29 to where a mapper would put them.</source>
        <translation>Déplace les positions grossières de V28 et V29 là où un mappeur les mettrait.</translation>
    </message>
    <message>
        <source>Music shorter than a tenth of a second cannot be made; ask for more.</source>
        <translation>On ne peut pas créer de musique de moins d&apos;un dixième de seconde ; demandez plus.</translation>
    </message>
    <message>
        <source>MusicLDM plays {0} s at most; ask for fewer seconds, or choose musicgen-small.</source>
        <translation>MusicLDM joue au plus {0} s ; demandez moins de secondes ou choisissez musicgen-small.</translation>
    </message>
    <message>
        <source>Name at least one adapter.</source>
        <translation>Nommez au moins un adaptateur.</translation>
    </message>
    <message>
        <source>Name either a difficulty (--beatmap) or a song (--audio), and not both.</source>
        <translation>Nommer soit une difficulté (--beatmap) soit une chanson (--audio), pas les deux.</translation>
    </message>
    <message>
        <source>Name either a song (--audio) or a difficulty (--beatmap), and not both.</source>
        <translation>Nommer soit une chanson (--audio) soit une difficulté (--beatmap), pas les deux.</translation>
    </message>
    <message>
        <source>Needless red line</source>
        <translation>Ligne rouge inutile</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>New Combos</source>
        <translation>Nouveaux combos</translation>
    </message>
    <message>
        <source>New combo</source>
        <translation>Nouveau combo</translation>
    </message>
    <message>
        <source>New difficulty</source>
        <translation>Nouvelle difficulté</translation>
    </message>
    <message>
        <source>No audio file is named.</source>
        <translation>Aucun fichier audio n&apos;est nommé.</translation>
    </message>
    <message>
        <source>No bar line is shown after the last object, so one that is a millisecond early loses its own.</source>
        <translation>Aucune barre de mesure n&apos;apparaît après le dernier objet&#xa0;: une milliseconde trop tôt, il perd la sienne.</translation>
    </message>
    <message>
        <source>No beat was found in the song, so it cannot be brought to a tempo; choose another candidate.</source>
        <translation>Aucun rythme trouvé dans la chanson, elle ne peut donc être amenée à un tempo ; choisissez un autre candidat.</translation>
    </message>
    <message>
        <source>No beatmaps to learn from below {0}: name a folder of mapsets.</source>
        <translation>Aucune beatmap à apprendre sous {0} : nommez un dossier de mapsets.</translation>
    </message>
    <message>
        <source>No chart of the recipe&apos;s mix can teach windows of the kind {0}.</source>
        <translation>Aucun chart du mélange de la recette ne peut enseigner des fenêtres du type {0}.</translation>
    </message>
    <message>
        <source>No combo colours</source>
        <translation>Pas de couleurs de combo</translation>
    </message>
    <message>
        <source>No combo colours are set and the default skin is not preferred, so the player&apos;s skin decides.</source>
        <translation>Aucune couleur de combo et pas de préférence pour le skin par défaut&#xa0;: le skin du joueur décide.</translation>
    </message>
    <message>
        <source>No difficulty has a background.</source>
        <translation>Aucune difficulté n&apos;a de fond.</translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation>Aucune remarque.</translation>
    </message>
    <message>
        <source>No further kiai change would be expected.</source>
        <translation>Aucun autre changement de kiai ne serait attendu.</translation>
    </message>
    <message>
        <source>No further scroll speed change would be expected.</source>
        <translation>Aucun autre changement de vitesse ne serait attendu.</translation>
    </message>
    <message>
        <source>No maps to learn from below {0}; name a folder of mapsets.</source>
        <translation>Aucune map à apprendre sous {0} ; nommez un dossier de mapsets.</translation>
    </message>
    <message>
        <source>No object of the map starts in the range; choose another one, or leave --start and --end out.</source>
        <translation>Aucun objet de la map ne commence dans la plage&#xa0;; en choisir une autre, ou omettre --start et --end.</translation>
    </message>
    <message>
        <source>No object plays &quot;{0}&quot;; remove it or use it.</source>
        <translation>Aucun objet ne joue «&#xa0;{0}&#xa0;»&#xa0;; le retirer ou l&apos;utiliser.</translation>
    </message>
    <message>
        <source>No preview time is set, so the website plays from wherever it likes.</source>
        <translation>Aucun point de prévisualisation&#xa0;: le site joue d&apos;où il veut.</translation>
    </message>
    <message>
        <source>No red line lies within the song: check its offset.</source>
        <translation>Aucune ligne rouge dans la chanson&#xa0;: vérifier son offset.</translation>
    </message>
    <message>
        <source>No rest</source>
        <translation>Pas de repos</translation>
    </message>
    <message>
        <source>No song of the maps can be read, so there is no rhythm to learn from them.</source>
        <translation>Aucun morceau des maps n&apos;est lisible, il n&apos;y a donc pas de rythme à apprendre.</translation>
    </message>
    <message>
        <source>No spinner</source>
        <translation>Pas de spinner</translation>
    </message>
    <message>
        <source>No style by example is kept here under &quot;{0}&quot;; name its maps too (--style-from).</source>
        <translation>Aucun style par l&apos;exemple n&apos;est gardé ici sous « {0} » ; indiquez aussi ses maps (--style-from).</translation>
    </message>
    <message>
        <source>No {0} here, but in {1}{2}.</source>
        <translation>Pas de {0} ici, mais dans {1}{2}.</translation>
    </message>
    <message>
        <source>Nobody hears the audio track of a video; it only takes space.</source>
        <translation>Personne n&apos;entend la piste audio d&apos;une vidéo&#xa0;; elle ne fait que prendre de la place.</translation>
    </message>
    <message>
        <source>Not all difficulties show the same video. {0}.</source>
        <translation>Toutes les difficultés ne montrent pas la même vidéo. {0}.</translation>
    </message>
    <message>
        <source>Note close to a spinner</source>
        <translation>Note proche d&apos;un spinner</translation>
    </message>
    <message>
        <source>Nothing can be written into {0}; choose another folder for the report.</source>
        <translation>Rien ne peut être écrit dans {0} ; choisissez un autre dossier pour le rapport.</translation>
    </message>
    <message>
        <source>Nothing fits into the chosen range beside the objects that stay; choose a longer one.</source>
        <translation>Rien ne tient dans la plage choisie à côté des objets qui restent&#xa0;; en choisir une plus longue.</translation>
    </message>
    <message>
        <source>Nothing is left to fix in {0}: it was changed since these findings were made.</source>
        <translation>Plus rien à corriger dans {0}&#xa0;: modifié depuis ces remarques.</translation>
    </message>
    <message>
        <source>Nothing is mapped on this {0}, where the song and the rhythm around suggest {1}.</source>
        <translation>Rien n&apos;est mappé ici ({0}), où la chanson et le rythme autour suggèrent {1}.</translation>
    </message>
    <message>
        <source>Nothing uses &quot;{0}&quot;; remove it.</source>
        <translation>Rien n&apos;utilise «&#xa0;{0}&#xa0;»&#xa0;; le retirer.</translation>
    </message>
    <message>
        <source>Nothing was found to map in this song; choose another part of it or another song.</source>
        <translation>Rien à mapper dans cette chanson&#xa0;; choisir une autre partie ou une autre chanson.</translation>
    </message>
    <message>
        <source>OD follows the level; HP the level and the length, because long maps drain more.</source>
        <translation>L&apos;OD suit le niveau&#xa0;; le HP le niveau et la durée, car les longues maps drainent plus.</translation>
    </message>
    <message>
        <source>Object before the song</source>
        <translation>Objet avant le morceau</translation>
    </message>
    <message>
        <source>Object just beside a line</source>
        <translation>Objet juste à côté d&apos;une ligne</translation>
    </message>
    <message>
        <source>Objects after the song&apos;s end have nothing to follow, and a map ends with its song.</source>
        <translation>Après la fin de la chanson, les objets n&apos;ont rien à suivre, et une map finit avec sa chanson.</translation>
    </message>
    <message>
        <source>Objects at one place that follow quickly are shown as a stack, not exactly on one another.</source>
        <translation>Des objets au même endroit qui se suivent vite apparaissent en pile, pas exactement superposés.</translation>
    </message>
    <message>
        <source>Objects at one time</source>
        <translation>Objets au même instant</translation>
    </message>
    <message>
        <source>Objects before the song&apos;s beginning cannot be played as they stand in the editor.</source>
        <translation>Des objets avant le début de la chanson ne peuvent pas être joués comme dans l&apos;éditeur.</translation>
    </message>
    <message>
        <source>Off the screen</source>
        <translation>Hors de l&apos;écran</translation>
    </message>
    <message>
        <source>Omitted bar lines differ</source>
        <translation>Barres de mesure omises différentes</translation>
    </message>
    <message>
        <source>On macOS choose &quot;Open With&quot; in the Finder; Beatwright is listed once it has been started.</source>
        <translation>Sur macOS, choisir «&#xa0;Ouvrir avec&#xa0;» dans le Finder&#xa0;; Beatwright y figure après un premier lancement.</translation>
    </message>
    <message>
        <source>On songs that were not learned from, maps by this style are nearer to yours than those of the plain model.</source>
        <translation>Sur des morceaux non appris, les maps dans ce style sont plus proches des vôtres que celles du modèle seul.</translation>
    </message>
    <message>
        <source>On songs that were not learned from, this style is not better than the plain model: keep that one, and learn again with more maps, or maps that are more alike.</source>
        <translation>Sur des morceaux non appris, ce style n&apos;est pas meilleur que le modèle seul : gardez celui-ci, et réapprenez avec plus de maps, ou des maps plus semblables.</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Une fois</translation>
    </message>
    <message>
        <source>One key press at a time: an object ends before the next one begins, in osu!mania in each column.</source>
        <translation>Une frappe à la fois&#xa0;: un objet finit avant que le suivant commence, en osu!mania dans chaque colonne.</translation>
    </message>
    <message>
        <source>One sees where a slider begins, which way it goes and where it ends.</source>
        <translation>On voit où un slider commence, où il va et où il finit.</translation>
    </message>
    <message>
        <source>One song</source>
        <translation>Un seul morceau</translation>
    </message>
    <message>
        <source>One sound several times at once</source>
        <translation>Un son plusieurs fois à la fois</translation>
    </message>
    <message>
        <source>Only a few hyperdashes follow one another: two in a Platter, four in a Rain, one if they are fast.</source>
        <translation>Peu d&apos;hyperdashes se suivent&#xa0;: deux en Platter, quatre en Rain, un s&apos;ils sont rapides.</translation>
    </message>
    <message>
        <source>Only one proposal can take the place of a difficulty; accept the others as new ones.</source>
        <translation>Une seule proposition peut remplacer une difficulté&#xa0;; accepter les autres comme nouvelles.</translation>
    </message>
    <message>
        <source>Only osu! and osu!catch have combo colours.</source>
        <translation>Seuls osu! et osu!catch ont des couleurs de combo.</translation>
    </message>
    <message>
        <source>Only osu!(lazer) uses &quot;{0}&quot;.</source>
        <translation>Seul osu!(lazer) utilise «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>Only osu!mania has a number of keys.</source>
        <translation>Seul osu!mania a un nombre de touches.</translation>
    </message>
    <message>
        <source>Only osu!mania has hold notes.</source>
        <translation>Seul osu!mania a des hold notes.</translation>
    </message>
    <message>
        <source>Only osu!taiko and osu!mania have scroll speed changes.</source>
        <translation>Seuls osu!taiko et osu!mania changent la vitesse de défilement.</translation>
    </message>
    <message>
        <source>Only sliders</source>
        <translation>Seulement des sliders</translation>
    </message>
    <message>
        <source>Only the bundled decoder learns kinds of windows apart; {0} learns whole ones.</source>
        <translation>Seul le décodeur fourni apprend des types de fenêtres à part ; {0} en apprend d&apos;entières.</translation>
    </message>
    <message>
        <source>Only the {0} says &quot;{1}&quot;; add it to the other one.</source>
        <translation>Un seul champ ({0}) dit «&#xa0;{1}&#xa0;»&#xa0;; l&apos;ajouter à l&apos;autre.</translation>
    </message>
    <message>
        <source>Only {0} has a storyboard of its own. Is that meant?</source>
        <translation>Seule {0} a son propre storyboard. Est-ce voulu ?</translation>
    </message>
    <message>
        <source>Only {0} have storyboards of their own. Is that meant?</source>
        <translation>Seules {0} ont leur propre storyboard. Est-ce voulu ?</translation>
    </message>
    <message>
        <source>Only {0} ms apart, but not overlapping; beginners do not expect that speed.</source>
        <translation>Seulement {0} ms d&apos;écart, mais sans chevauchement&#xa0;; les débutants n&apos;attendent pas cette vitesse.</translation>
    </message>
    <message>
        <source>Only {0} requests are kept.</source>
        <translation>Seulement {0} requêtes sont gardées.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Parts of a beat that the timeline shows and snaps to.</source>
        <translation>Fractions de temps que la timeline montre et auxquelles elle s&apos;accroche.</translation>
    </message>
    <message>
        <source>Placing objects</source>
        <translation>Placement des objets</translation>
    </message>
    <message>
        <source>Players need a pause now and then; how long and how often, the level decides.</source>
        <translation>Les joueurs ont besoin d&apos;une pause de temps en temps&#xa0;; sa durée et sa fréquence dépendent du niveau.</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>La musique est jouée</translation>
    </message>
    <message>
        <source>Points out green lines that repeat the one before them; they do no harm.</source>
        <translation>Signale les lignes vertes qui répètent la précédente&#xa0;; elles sont sans effet nuisible.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Positions are as coarse as {0} writes them; `models download {1}` gets the model that refines them.</source>
        <translation>Les positions sont aussi grossières que {0} les écrit&#xa0;; `models download {1}` récupère le modèle qui les affine.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Preparing the songs</source>
        <translation>Préparation des morceaux</translation>
    </message>
    <message>
        <source>Preview time</source>
        <translation>Moment de l&apos;aperçu</translation>
    </message>
    <message>
        <source>Processor cores that a model computes on.</source>
        <translation>Cœurs de processeur utilisés par un modèle.</translation>
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
        <translation>Mettre {0} objets sur leurs ticks.</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>Quantification</translation>
    </message>
    <message>
        <source>Quiet objects</source>
        <translation>Objets peu audibles</translation>
    </message>
    <message>
        <source>Rarely used snapping</source>
        <translation>Snapping rarement utilisé</translation>
    </message>
    <message>
        <source>Reading beatmaps</source>
        <translation>Lecture des beatmaps</translation>
    </message>
    <message>
        <source>Reading maps</source>
        <translation>Lecture des maps</translation>
    </message>
    <message>
        <source>Reading mapsets</source>
        <translation>Lecture des mapsets</translation>
    </message>
    <message>
        <source>Reading the audio</source>
        <translation>Lecture de l&apos;audio</translation>
    </message>
    <message>
        <source>Reading the song</source>
        <translation>Lecture de la chanson</translation>
    </message>
    <message>
        <source>Reading {0} takes the package pyarrow; install beatwright[parquet].</source>
        <translation>Lire {0} demande le paquet pyarrow ; installez beatwright[parquet].</translation>
    </message>
    <message>
        <source>Red lines differ between difficulties</source>
        <translation>Lignes rouges différentes entre difficultés</translation>
    </message>
    <message>
        <source>Refining positions</source>
        <translation>Affinage des positions</translation>
    </message>
    <message>
        <source>Remap</source>
        <translation>Remap</translation>
    </message>
    <message>
        <source>Remove one {0} line.</source>
        <translation>Retirer une ligne ({0}).</translation>
    </message>
    <message>
        <source>Remove the break.</source>
        <translation>Retirer le break.</translation>
    </message>
    <message>
        <source>Remove the green line.</source>
        <translation>Retirer la ligne verte.</translation>
    </message>
    <message>
        <source>Remove the red line.</source>
        <translation>Retirer la ligne rouge.</translation>
    </message>
    <message>
        <source>Remove the {0} green lines.</source>
        <translation>Retirer les {0} lignes vertes.</translation>
    </message>
    <message>
        <source>Repairing the song</source>
        <translation>Réparation de la chanson</translation>
    </message>
    <message>
        <source>Repeat {0} of this juice stream</source>
        <translation>La répétition {0} de ce juice stream</translation>
    </message>
    <message>
        <source>Repeat {0} of this slider</source>
        <translation>La répétition {0} de ce slider</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Répétitions</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>Rhythm becomes more complex with difficulty, in steps of similar size.</source>
        <translation>Le rythme se complexifie avec la difficulté, par paliers de taille semblable.</translation>
    </message>
    <message>
        <source>Rhythm complexity of the spread</source>
        <translation>Complexité rythmique du spread</translation>
    </message>
    <message>
        <source>Round it to {0}.</source>
        <translation>L&apos;arrondir à {0}.</translation>
    </message>
    <message>
        <source>Samples differ between osu!mania difficulties</source>
        <translation>Samples différents entre difficultés osu!mania</translation>
    </message>
    <message>
        <source>Score or combo too large</source>
        <translation>Score ou combo trop grand</translation>
    </message>
    <message>
        <source>Scroll Speeds</source>
        <translation>Vitesses de défilement</translation>
    </message>
    <message>
        <source>Scroll speed</source>
        <translation>Vitesse de défilement</translation>
    </message>
    <message>
        <source>Scroll speed changes for beginners</source>
        <translation>Changements de défilement pour débutants</translation>
    </message>
    <message>
        <source>Scroll speed for beginners</source>
        <translation>Vitesse de défilement pour débutants</translation>
    </message>
    <message>
        <source>Scroll speed of osu!mania</source>
        <translation>Vitesse de défilement d&apos;osu!mania</translation>
    </message>
    <message>
        <source>Scroll speeds alone can only be generated for osu!mania.</source>
        <translation>Les vitesses de défilement seules ne se génèrent que pour osu!mania.</translation>
    </message>
    <message>
        <source>Sections count bars, so the tempo has to be named; name it, or write &quot;174 BPM&quot; into the prompt.</source>
        <translation>Les sections comptent des mesures, il faut donc dire le tempo ; indiquez-le ou écrivez &quot;174 BPM&quot; dans le prompt.</translation>
    </message>
    <message>
        <source>Set it to {0}.</source>
        <translation>Le régler à {0}.</translation>
    </message>
    <message>
        <source>Set the stack leniency to {0}.</source>
        <translation>Régler la stack leniency à {0}.</translation>
    </message>
    <message>
        <source>Set the volume to {0} %.</source>
        <translation>Régler le volume à {0}&#xa0;%.</translation>
    </message>
    <message>
        <source>Sets of the Mappers&apos; Guild need a background that is free to use.</source>
        <translation>Les sets de la Mappers&apos; Guild exigent un fond libre d&apos;utilisation.</translation>
    </message>
    <message>
        <source>Setting out of range</source>
        <translation>Réglage hors limites</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Settings of the level in osu!</source>
        <translation>Réglages du niveau dans osu!</translation>
    </message>
    <message>
        <source>Settings of the level in osu!catch</source>
        <translation>Réglages du niveau dans osu!catch</translation>
    </message>
    <message>
        <source>Settings of the level in osu!mania</source>
        <translation>Réglages du niveau dans osu!mania</translation>
    </message>
    <message>
        <source>Settings of the level in osu!taiko</source>
        <translation>Réglages du niveau dans osu!taiko</translation>
    </message>
    <message>
        <source>Settings of the song or the storyboard are the same in every difficulty that uses them.</source>
        <translation>Les réglages de la chanson ou du storyboard sont les mêmes dans chaque difficulté qui les utilise.</translation>
    </message>
    <message>
        <source>Short slider with many reverses</source>
        <translation>Slider court à nombreux retours</translation>
    </message>
    <message>
        <source>Silent sound that is not blank.wav</source>
        <translation>Son muet qui n&apos;est pas blank.wav</translation>
    </message>
    <message>
        <source>Sizes of parts in px, by splitter.</source>
        <translation>Tailles des parties en px, par séparateur.</translation>
    </message>
    <message>
        <source>Skin of osu!</source>
        <translation>Skin d&apos;osu!</translation>
    </message>
    <message>
        <source>Skin of osu!catch</source>
        <translation>Skin d&apos;osu!catch</translation>
    </message>
    <message>
        <source>Skin of osu!mania</source>
        <translation>Skin d&apos;osu!mania</translation>
    </message>
    <message>
        <source>Skin of osu!taiko</source>
        <translation>Skin d&apos;osu!taiko</translation>
    </message>
    <message>
        <source>Skinned hit bursts are complete.</source>
        <translation>Les jugements du skin sont complets.</translation>
    </message>
    <message>
        <source>Skinned sets of elements (fruits, catcher) are complete.</source>
        <translation>Les jeux d&apos;éléments du skin (fruits, catcher) sont complets.</translation>
    </message>
    <message>
        <source>Skinned sets of elements (hit circles, hit bursts, cursor, slider, numbers) are complete.</source>
        <translation>Les jeux d&apos;éléments du skin (cercles, jugements, curseur, slider, nombres) sont complets.</translation>
    </message>
    <message>
        <source>Skinned sets of elements (notes, hit bursts, Pippidon) are complete.</source>
        <translation>Les jeux d&apos;éléments du skin (notes, jugements, Pippidon) sont complets.</translation>
    </message>
    <message>
        <source>Skinning</source>
        <translation>Skin</translation>
    </message>
    <message>
        <source>Slider border and slider body have almost the same colour.</source>
        <translation>Bordure et corps du slider ont presque la même couleur.</translation>
    </message>
    <message>
        <source>Slider length</source>
        <translation>Longueur du slider</translation>
    </message>
    <message>
        <source>Slider shape</source>
        <translation>Forme du slider</translation>
    </message>
    <message>
        <source>Slider that runs back on itself</source>
        <translation>Slider qui revient sur lui-même</translation>
    </message>
    <message>
        <source>Slider tick rate</source>
        <translation>Fréquence des ticks de slider</translation>
    </message>
    <message>
        <source>Slider ticks follow the beat: whole numbers, 0.5, 1.333 and 1.5 ticks a beat do.</source>
        <translation>Les ticks de slider suivent le temps&#xa0;: un nombre entier, 0,5, 1,333 et 1,5 ticks par temps le font.</translation>
    </message>
    <message>
        <source>Slider too short to follow</source>
        <translation>Slider trop court à suivre</translation>
    </message>
    <message>
        <source>Slider velocity</source>
        <translation>Vélocité du slider</translation>
    </message>
    <message>
        <source>Slider velocity for beginners</source>
        <translation>Vélocité de slider pour débutants</translation>
    </message>
    <message>
        <source>Sliders</source>
        <translation>Sliders</translation>
    </message>
    <message>
        <source>Small and quick, works without a download; a rhythm model of its own tells it when objects fall.</source>
        <translation>Petit et rapide, marche sans téléchargement&#xa0;; son propre modèle de rythme lui dit quand tombent les objets.</translation>
    </message>
    <message>
        <source>Smaller weights of large models on the processor, for forms that do not say it: half the time, a bit different.</source>
        <translation>Poids plus petits des grands modèles sur le processeur, pour les formulaires qui ne le disent pas : moitié moins de temps, un peu différent.</translation>
    </message>
    <message>
        <source>Snap</source>
        <translation>Snap</translation>
    </message>
    <message>
        <source>Snapped to the line before</source>
        <translation>Calé sur la ligne précédente</translation>
    </message>
    <message>
        <source>Snapping</source>
        <translation>Snapping</translation>
    </message>
    <message>
        <source>Snapping differs from a harder difficulty</source>
        <translation>Snapping différent d&apos;une difficulté plus dure</translation>
    </message>
    <message>
        <source>Some settings cannot be as they were and have their defaults: {0}; {1}.</source>
        <translation>Certains réglages ne peuvent pas rester et ont leur valeur par défaut&#xa0;: {0}&#xa0;; {1}.</translation>
    </message>
    <message>
        <source>Songs are MP3 or Ogg Vorbis, and their names say which.</source>
        <translation>Les chansons sont en MP3 ou Ogg Vorbis, et leurs noms disent lequel.</translation>
    </message>
    <message>
        <source>Songs folder</source>
        <translation>Dossier Songs</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Sound delay</source>
        <translation>Retard du son</translation>
    </message>
    <message>
        <source>Sound device</source>
        <translation>Sortie audio</translation>
    </message>
    <message>
        <source>Sound just before its line</source>
        <translation>Son juste avant sa ligne</translation>
    </message>
    <message>
        <source>Sounds of a storyboard play whether or not one hits, so they must not pass for hit sounds.</source>
        <translation>Les sons d&apos;un storyboard sont joués qu&apos;on frappe ou non, ils ne doivent donc pas passer pour des hitsounds.</translation>
    </message>
    <message>
        <source>Sounds shorter than 25 ms stay silent on some sound cards.</source>
        <translation>Des sons de moins de 25 ms restent muets sur certaines cartes son.</translation>
    </message>
    <message>
        <source>Spaces around markers</source>
        <translation>Espaces autour des mentions</translation>
    </message>
    <message>
        <source>Spacing out of step</source>
        <translation>Espacement irrégulier</translation>
    </message>
    <message>
        <source>Special characters in romanised fields</source>
        <translation>Caractères spéciaux dans les champs romanisés</translation>
    </message>
    <message>
        <source>Spelling of feat., vs. and CV:</source>
        <translation>Écriture de feat., vs. et CV:</translation>
    </message>
    <message>
        <source>Spinner close to a fruit</source>
        <translation>Spinner proche d&apos;un fruit</translation>
    </message>
    <message>
        <source>Spinner elements of both styles are here, &quot;{0}&quot; and &quot;{1}&quot;; keep one style.</source>
        <translation>Des éléments de spinner des deux styles sont là, «&#xa0;{0}&#xa0;» et «&#xa0;{1}&#xa0;»&#xa0;; garder un style.</translation>
    </message>
    <message>
        <source>Spinner length and recovery</source>
        <translation>Durée du spinner et récupération</translation>
    </message>
    <message>
        <source>Spinner too short to complete</source>
        <translation>Spinner trop court à terminer</translation>
    </message>
    <message>
        <source>Spinner, hit burst and slider skin</source>
        <translation>Skin du spinner, des coups et des sliders</translation>
    </message>
    <message>
        <source>Spinners have one style, hit bursts can be told apart, and sliders get a border of their own.</source>
        <translation>Les spinners ont un style, les jugements se distinguent, et les sliders ont leur propre bordure.</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spread</translation>
    </message>
    <message>
        <source>Storyboard of single difficulties</source>
        <translation>Storyboard de difficultés seules</translation>
    </message>
    <message>
        <source>Storyboard over the objects</source>
        <translation>Storyboard par-dessus les objets</translation>
    </message>
    <message>
        <source>Storyboard pictures</source>
        <translation>Images du storyboard</translation>
    </message>
    <message>
        <source>Storyboard pictures are there and not huge: 17 million pixels take 68 MB of memory.</source>
        <translation>Les images du storyboard sont là et pas énormes&#xa0;: 17 millions de pixels prennent 68 Mo de mémoire.</translation>
    </message>
    <message>
        <source>Super timing needs a large model; choose one with --model, such as v32.</source>
        <translation>Le super timing exige un grand modèle&#xa0;; en choisir un avec --model, comme v32.</translation>
    </message>
    <message>
        <source>Super timing needs one of the large models; choose one with --model, such as v32.</source>
        <translation>Le super timing exige un des grands modèles&#xa0;; en choisir un avec --model, comme v32.</translation>
    </message>
    <message>
        <source>Super timing needs one of the large models; the timing from the audio is better with this one.</source>
        <translation>Le super timing exige un des grands modèles&#xa0;; avec celui-ci, le timing tiré de l&apos;audio est meilleur.</translation>
    </message>
    <message>
        <source>Surprising rhythm</source>
        <translation>Rythme surprenant</translation>
    </message>
    <message>
        <source>Switch kiai off on the first line.</source>
        <translation>Éteindre le kiai sur la première ligne.</translation>
    </message>
    <message>
        <source>Taiko covers the upper half of the background, so one shifts it alike in all difficulties, and only down.</source>
        <translation>Taiko couvre la moitié haute du fond&#xa0;: on le décale pareillement dans toutes les difficultés, et seulement vers le bas.</translation>
    </message>
    <message>
        <source>Take the new combo away.</source>
        <translation>Retirer le nouveau combo.</translation>
    </message>
    <message>
        <source>Tell me about new versions</source>
        <translation>Signaler les nouvelles versions</translation>
    </message>
    <message>
        <source>Tempo change without green line</source>
        <translation>Changement de tempo sans ligne verte</translation>
    </message>
    <message>
        <source>The Songs folder is gone; waiting for it to come back</source>
        <translation>Le dossier Songs a disparu ; en attente de son retour</translation>
    </message>
    <message>
        <source>The adapter cannot be trained like that: {0}.</source>
        <translation>L&apos;adaptateur ne peut pas être entraîné ainsi : {0}.</translation>
    </message>
    <message>
        <source>The adapter {0} has changed since this request was made; choose it again to use it as it is now.</source>
        <translation>L&apos;adaptateur {0} a changé depuis cette demande ; choisissez-le à nouveau pour l&apos;utiliser tel qu&apos;il est maintenant.</translation>
    </message>
    <message>
        <source>The adapter {0} is for the rhythm of the bundled model; choose that model.</source>
        <translation>L&apos;adaptateur {0} est pour le rythme du modèle intégré&#xa0;; choisir ce modèle.</translation>
    </message>
    <message>
        <source>The adapter {0} was left out: it was made for {1}, not for {2}.</source>
        <translation>L&apos;adaptateur {0} a été omis&#xa0;: il est fait pour {1}, pas pour {2}.</translation>
    </message>
    <message>
        <source>The adapter {0} was made for {1}, and these are other weights; choose the model that it was trained on.</source>
        <translation>L&apos;adaptateur {0} est fait pour {1}, et ces poids sont autres&#xa0;; choisir le modèle de son entraînement.</translation>
    </message>
    <message>
        <source>The adapters of an int8 model cannot be changed; load the model again with other adapters.</source>
        <translation>Les adaptateurs d&apos;un modèle int8 ne peuvent pas être changés&#xa0;; recharger le modèle avec d&apos;autres adaptateurs.</translation>
    </message>
    <message>
        <source>The approach rate has no meaning in this mode.</source>
        <translation>L&apos;approach rate n&apos;a pas de sens dans ce mode.</translation>
    </message>
    <message>
        <source>The audio becomes longer than {0} minutes, too much for so small a file.</source>
        <translation>L&apos;audio dépasse {0} minutes, trop pour un si petit fichier.</translation>
    </message>
    <message>
        <source>The audio file &quot;{0}&quot; is not in the folder.</source>
        <translation>Le fichier audio «&#xa0;{0}&#xa0;» n&apos;est pas dans le dossier.</translation>
    </message>
    <message>
        <source>The audio file &quot;{0}&quot; of {1} is a link that leads out of {2}, or nowhere; put a copy of the song there.</source>
        <translation>Le fichier audio «&#xa0;{0}&#xa0;» de {1} est un lien qui sort de {2}, ou ne mène nulle part&#xa0;; y mettre une copie de la chanson.</translation>
    </message>
    <message>
        <source>The audio file &quot;{0}&quot; of {1} is missing in {2}; put it back.</source>
        <translation>Le fichier audio «&#xa0;{0}&#xa0;» de {1} manque dans {2}&#xa0;; le remettre.</translation>
    </message>
    <message>
        <source>The audio file {0} is empty; replace it by a working one.</source>
        <translation>Le fichier audio {0} est vide&#xa0;; le remplacer par un bon.</translation>
    </message>
    <message>
        <source>The audio file {0} is too long for this machine&apos;s memory; cut it first.</source>
        <translation>Le fichier audio {0} est trop long pour la mémoire de cette machine&#xa0;; le couper d&apos;abord.</translation>
    </message>
    <message>
        <source>The audio is only {0} s long, which is too short to find its beat; set BPM and offset by hand.</source>
        <translation>L&apos;audio ne dure que {0} s, trop court pour en trouver le temps&#xa0;; régler BPM et offset à la main.</translation>
    </message>
    <message>
        <source>The audio is silent, so there is no beat to find; choose another file or set the timing by hand.</source>
        <translation>L&apos;audio est muet, il n&apos;y a donc pas de temps à trouver&#xa0;; choisir un autre fichier ou régler le timing à la main.</translation>
    </message>
    <message>
        <source>The audio prompt lasts {0} s; choose a part of {1} s at most.</source>
        <translation>Le prompt audio dure {0} s ; choisissez une partie de {1} s au plus.</translation>
    </message>
    <message>
        <source>The background &quot;{0}&quot; has {1} MB; {2} MB is the most.</source>
        <translation>Le fond «&#xa0;{0}&#xa0;» fait {1} Mo&#xa0;; {2} Mo est le maximum.</translation>
    </message>
    <message>
        <source>The background &quot;{0}&quot; is not in the folder.</source>
        <translation>Le fond «&#xa0;{0}&#xa0;» n&apos;est pas dans le dossier.</translation>
    </message>
    <message>
        <source>The background has no pixels; choose another picture.</source>
        <translation>Le fond n&apos;a pas de pixels ; choisissez une autre image.</translation>
    </message>
    <message>
        <source>The background is shifted sideways by {0}, which leaves a gap.</source>
        <translation>Le fond est décalé de côté de {0}, ce qui laisse un vide.</translation>
    </message>
    <message>
        <source>The backup {0} is gone; put it back to go back to it.</source>
        <translation>La sauvegarde {0} a disparu&#xa0;; la remettre pour y revenir.</translation>
    </message>
    <message>
        <source>The base has no free slot of a {0} for a style&apos;s name; try --style-slot {1}, or leave out --style, which an adapter does not need.</source>
        <translation>La base n&apos;a plus d&apos;emplacement libre pour un nom de style ({0})&#xa0;; essayer --style-slot {1}, ou omettre --style, dont un adaptateur n&apos;a pas besoin.</translation>
    </message>
    <message>
        <source>The base velocity is {0} here, but {1} in [{2}] below.</source>
        <translation>La vitesse de base est {0} ici, mais {1} dans [{2}] plus bas.</translation>
    </message>
    <message>
        <source>The beatmap has no objects; leave it out of the data set.</source>
        <translation>La beatmap n&apos;a pas d&apos;objets ; laissez-la hors du jeu de données.</translation>
    </message>
    <message>
        <source>The beatmap has objects outside any song.</source>
        <translation>La beatmap a des objets hors de tout morceau.</translation>
    </message>
    <message>
        <source>The beatmap has objects outside any song; leave it out of the data set.</source>
        <translation>La beatmap a des objets hors de tout morceau ; laissez-la hors du jeu de données.</translation>
    </message>
    <message>
        <source>The beats of the song come {0} ms earlier than the red lines; correct the offset before you map on them.</source>
        <translation>Les temps de la chanson viennent {0} ms plus tôt que les lignes rouges ; corrigez l&apos;offset avant de mapper dessus.</translation>
    </message>
    <message>
        <source>The beats of the song come {0} ms later than the red lines; correct the offset before you map on them.</source>
        <translation>Les temps de la chanson viennent {0} ms plus tard que les lignes rouges ; corrigez l&apos;offset avant de mapper dessus.</translation>
    </message>
    <message>
        <source>The break lasts {0} ms; below {1} ms it does nothing.</source>
        <translation>Le break dure {0} ms&#xa0;; sous {1} ms il ne fait rien.</translation>
    </message>
    <message>
        <source>The break {0}. Saving the map in the editor mends it.</source>
        <translation>Le break {0}. Enregistrer la map dans l&apos;éditeur le corrige.</translation>
    </message>
    <message>
        <source>The built-in model is good for a first draft within a minute, offline: rhythm, stars and snapping are right, patterns are plainer than a mapper&apos;s.</source>
        <translation>Le modèle intégré convient à une première ébauche en moins d&apos;une minute, hors ligne : rythme, étoiles et calage sont justes, les patterns plus simples que ceux d&apos;un mappeur.</translation>
    </message>
    <message>
        <source>The bundled model changes scroll speeds by itself in osu!taiko and never in osu!mania; choose V29, V31 or V32 for a share of them.</source>
        <translation>Le modèle intégré change de lui-même la vitesse de défilement en osu!taiko et jamais en osu!mania&#xa0;; pour en régler la part, choisir V29, V31 ou V32.</translation>
    </message>
    <message>
        <source>The bundled model does not know single mappers; choose V29 to V32 for that.</source>
        <translation>Le modèle intégré ne connaît pas les mappeurs un à un&#xa0;; pour cela, choisir V29 à V32.</translation>
    </message>
    <message>
        <source>The bundled model does not write timing; choose --timing audio instead of {0}.</source>
        <translation>Le modèle intégré n&apos;écrit pas de timing&#xa0;; choisir --timing audio au lieu de {0}.</translation>
    </message>
    <message>
        <source>The bundled model is quick enough as it is; only the large ones are decoded in parallel.</source>
        <translation>Le modèle intégré est assez rapide&#xa0;; seuls les grands sont décodés en parallèle.</translation>
    </message>
    <message>
        <source>The bundled model is steered by its rhythm and the star rating, not by guidance; choose V29 to V32 for it.</source>
        <translation>Le modèle intégré est dirigé par son rythme et les étoiles, pas par le guidage&#xa0;; pour cela, choisir V29 à V32.</translation>
    </message>
    <message>
        <source>The bundled model was not trained with years; choose V29, V31 or V32 for them.</source>
        <translation>Le modèle intégré n&apos;a pas été entraîné avec des années&#xa0;; pour cela, choisir V29, V31 ou V32.</translation>
    </message>
    <message>
        <source>The catcher&apos;s stack of fruit stays low enough to see over.</source>
        <translation>La pile de fruits du catcher reste assez basse pour voir au-delà.</translation>
    </message>
    <message>
        <source>The checkpoint {0} has another shape or vocabulary than the recipe; name one that fits.</source>
        <translation>Le checkpoint {0} a une autre forme ou un autre vocabulaire que la recette ; nommez-en un qui convient.</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s token table has no block for the objects of a map.</source>
        <translation>La table de tokens du checkpoint n&apos;a pas de bloc pour les objets d&apos;une map.</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s token table has no times or no circles, so it is not a mapping model.</source>
        <translation>La table de tokens du checkpoint n&apos;a ni temps ni cercles, ce n&apos;est donc pas un modèle de mapping.</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s token table has positions of an unknown kind.</source>
        <translation>La table de tokens du checkpoint a des positions d&apos;un genre inconnu.</translation>
    </message>
    <message>
        <source>The circle size has no meaning in this mode.</source>
        <translation>La taille des cercles n&apos;a pas de sens dans ce mode.</translation>
    </message>
    <message>
        <source>The codebooks of EnCodec in {0} are all zero; download the model again.</source>
        <translation>Les dictionnaires d&apos;EnCodec dans {0} sont tous nuls ; retéléchargez le modèle.</translation>
    </message>
    <message>
        <source>The colours of the window; contrast has brighter text and stronger lines, and system takes it where the system asks for more contrast.</source>
        <translation>Les couleurs de la fenêtre&#xa0;; contrast a un texte plus clair et des lignes plus fortes, et system le prend si le système demande plus de contraste.</translation>
    </message>
    <message>
        <source>The combo colour {0} is so bright that kiai&apos;s flashes dazzle.</source>
        <translation>La couleur de combo {0} est si claire que les flashs du kiai éblouissent.</translation>
    </message>
    <message>
        <source>The data set {0} comes from a newer Beatwright; update the program.</source>
        <translation>Le jeu de données {0} vient d&apos;un Beatwright plus récent ; mettez le programme à jour.</translation>
    </message>
    <message>
        <source>The day of the last such question, as YYYY-MM-DD.</source>
        <translation>Le jour de la dernière question, en AAAA-MM-JJ.</translation>
    </message>
    <message>
        <source>The default cymbal is loud; played as often as claps it tires those who turn custom sounds off.</source>
        <translation>La cymbale par défaut est forte&#xa0;; aussi fréquente que les claps, elle fatigue ceux qui coupent les sons personnalisés.</translation>
    </message>
    <message>
        <source>The descriptor {0} is asked for and excluded; leave one of them out.</source>
        <translation>Le descripteur {0} est demandé et exclu&#xa0;; omettre l&apos;un des deux.</translation>
    </message>
    <message>
        <source>The device &quot;{0}&quot; is unknown; choose auto, cpu, cuda or mps.</source>
        <translation>Le périphérique «&#xa0;{0}&#xa0;» est inconnu&#xa0;; choisir auto, cpu, cuda ou mps.</translation>
    </message>
    <message>
        <source>The difficulty has no red line to take the timing from; choose --timing audio.</source>
        <translation>La difficulté n&apos;a pas de ligne rouge d&apos;où prendre le timing&#xa0;; choisir --timing audio.</translation>
    </message>
    <message>
        <source>The difficulty name holds &quot;{0}&quot;, which not everybody can type.</source>
        <translation>Le nom de la difficulté contient «&#xa0;{0}&#xa0;», que tout le monde ne peut pas taper.</translation>
    </message>
    <message>
        <source>The difficulty&apos;s name is only the mapper&apos;s name; say how hard it is or what it is about.</source>
        <translation>Le nom de la difficulté n&apos;est que celui du mappeur&#xa0;; dire à quel point elle est dure ou de quoi il s&apos;agit.</translation>
    </message>
    <message>
        <source>The disk of {0} is full; make room, or set HF_HOME to another disk.</source>
        <translation>Le disque de {0} est plein&#xa0;; faire de la place, ou régler HF_HOME sur un autre disque.</translation>
    </message>
    <message>
        <source>The download from {0} failed ({1}); check the network and try again: it goes on where it stopped.</source>
        <translation>Le téléchargement depuis {0} a échoué ({1})&#xa0;; vérifier le réseau et réessayer&#xa0;: il reprend où il s&apos;est arrêté.</translation>
    </message>
    <message>
        <source>The download needs {0} MiB, but only {1} MiB are free on the disk of {2}; make room, or set HF_HOME to another disk.</source>
        <translation>Le téléchargement demande {0} MiB, mais seuls {1} MiB sont libres sur le disque de {2}&#xa0;; faire de la place, ou régler HF_HOME sur un autre disque.</translation>
    </message>
    <message>
        <source>The editor knows volumes from 5 to 100 %; others come from tools and can crash it.</source>
        <translation>L&apos;éditeur connaît des volumes de 5 à 100&#xa0;%&#xa0;; d&apos;autres viennent d&apos;outils et peuvent le faire planter.</translation>
    </message>
    <message>
        <source>The end of this banana shower</source>
        <translation>La fin de cette pluie de bananes</translation>
    </message>
    <message>
        <source>The end of this denden</source>
        <translation>La fin de ce denden</translation>
    </message>
    <message>
        <source>The end of this drumroll</source>
        <translation>La fin de ce roulement</translation>
    </message>
    <message>
        <source>The end of this juice stream</source>
        <translation>La fin de ce juice stream</translation>
    </message>
    <message>
        <source>The end of this long note</source>
        <translation>La fin de cette note longue</translation>
    </message>
    <message>
        <source>The end of this object</source>
        <translation>La fin de cet objet</translation>
    </message>
    <message>
        <source>The end of this slider</source>
        <translation>La fin de ce slider</translation>
    </message>
    <message>
        <source>The end of this spinner</source>
        <translation>La fin de ce spinner</translation>
    </message>
    <message>
        <source>The file should be called &quot;{0}&quot; to be updated.</source>
        <translation>Le fichier devrait s&apos;appeler «&#xa0;{0}&#xa0;» pour être mis à jour.</translation>
    </message>
    <message>
        <source>The filter {0} takes = or !=, such as {1}={2}.</source>
        <translation>Le filtre {0} prend = ou !=, comme {1}={2}.</translation>
    </message>
    <message>
        <source>The first line is green; there is no red line before it that it could inherit from.</source>
        <translation>La première ligne est verte&#xa0;; aucune ligne rouge avant elle dont hériter.</translation>
    </message>
    <message>
        <source>The first line switches kiai on, so kiai begins as soon as the map is started.</source>
        <translation>La première ligne allume le kiai&#xa0;: il commence donc dès le lancement de la map.</translation>
    </message>
    <message>
        <source>The first object comes {0} ms before the song begins.</source>
        <translation>Le premier objet vient {0} ms avant le début de la chanson.</translation>
    </message>
    <message>
        <source>The folder of compiled kernels, in place of one in the program&apos;s own cache.</source>
        <translation>Le dossier des noyaux compilés, à la place d&apos;un dossier du cache du programme.</translation>
    </message>
    <message>
        <source>The folder of downloaded models and the token, as every Hugging Face program reads it.</source>
        <translation>Le dossier des modèles téléchargés et le jeton, comme tout programme Hugging Face le lit.</translation>
    </message>
    <message>
        <source>The folder that holds one folder per mapset; the library lists it.</source>
        <translation>Le dossier qui contient un dossier par set&#xa0;; la bibliothèque le liste.</translation>
    </message>
    <message>
        <source>The folder {0} does not exist; choose another one for the report.</source>
        <translation>Le dossier {0} n&apos;existe pas&#xa0;; en choisir un autre pour le rapport.</translation>
    </message>
    <message>
        <source>The green line repeats the line before and can be removed.</source>
        <translation>La ligne verte répète la ligne précédente et peut être retirée.</translation>
    </message>
    <message>
        <source>The head of this juice stream</source>
        <translation>La tête de ce juice stream</translation>
    </message>
    <message>
        <source>The head of this slider</source>
        <translation>La tête de ce slider</translation>
    </message>
    <message>
        <source>The helper process cannot start: {0}.</source>
        <translation>Le processus auxiliaire ne démarre pas&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>The helper process crashed (exit code {0}); nothing was lost, try again.</source>
        <translation>Le processus auxiliaire a planté (code {0})&#xa0;; rien n&apos;est perdu, réessayer.</translation>
    </message>
    <message>
        <source>The helper process was ended by the system, most likely because memory ran out; close other programs or choose a smaller model, then try again.</source>
        <translation>Le processus auxiliaire a été arrêté par le système, sans doute par manque de mémoire&#xa0;; fermer d&apos;autres programmes ou choisir un modèle plus petit, puis réessayer.</translation>
    </message>
    <message>
        <source>The highest combo, {0}, is more than osu!(stable) can count ({1}).</source>
        <translation>Le combo maximal, {0}, dépasse ce qu&apos;osu!(stable) sait compter ({1}).</translation>
    </message>
    <message>
        <source>The highest score, about {0}, is more than osu!(stable) can count.</source>
        <translation>Le score maximal, environ {0}, dépasse ce qu&apos;osu!(stable) sait compter.</translation>
    </message>
    <message>
        <source>The hit sounds are this difficulty&apos;s own, so they were not compared with the others.</source>
        <translation>Les hitsounds sont propres à cette difficulté, ils n&apos;ont donc pas été comparés aux autres.</translation>
    </message>
    <message>
        <source>The hold note lasts only {0} ms.</source>
        <translation>La hold note ne dure que {0} ms.</translation>
    </message>
    <message>
        <source>The hub gives no digest for {0}; try again later.</source>
        <translation>Le hub ne donne pas d&apos;empreinte pour {0}&#xa0;; réessayer plus tard.</translation>
    </message>
    <message>
        <source>The hub has no model as safetensors that compares songs with prompts, and others are not read here; musicldm brings one: download that.</source>
        <translation>Le hub n’a aucun modèle en safetensors qui compare des chansons à des prompts, et d’autres ne sont pas lus ici ; musicldm en apporte un : téléchargez-le.</translation>
    </message>
    <message>
        <source>The hub names the file {0}, which would lie outside the model&apos;s folder.</source>
        <translation>Le hub nomme le fichier {0}, qui serait hors du dossier du modèle.</translation>
    </message>
    <message>
        <source>The language of the window; the terminal and the documentation are in English.</source>
        <translation>La langue de la fenêtre ; le terminal et la documentation sont en anglais.</translation>
    </message>
    <message>
        <source>The larger model that was taken from the offer at the first start; - where it was only shown.</source>
        <translation>Le plus grand modèle accepté au premier démarrage ; - s&apos;il n&apos;a été que montré.</translation>
    </message>
    <message>
        <source>The last form of a new difficulty.</source>
        <translation>Le dernier formulaire d&apos;une nouvelle difficulté.</translation>
    </message>
    <message>
        <source>The last forms of the other tasks.</source>
        <translation>Les derniers formulaires des autres tâches.</translation>
    </message>
    <message>
        <source>The last object comes {0} s after the end of the song.</source>
        <translation>Le dernier objet vient {0} s après la fin de la chanson.</translation>
    </message>
    <message>
        <source>The last object ends {0} ms before a bar line, which is therefore not shown.</source>
        <translation>Le dernier objet finit {0} ms avant une barre de mesure, qui n&apos;apparaît donc pas.</translation>
    </message>
    <message>
        <source>The last {0} of the song are not mapped by any difficulty. Cut it, {1}.</source>
        <translation>Les derniers {0} de la chanson ne sont mappés par aucune difficulté. Couper, {1}.</translation>
    </message>
    <message>
        <source>The line comes {0} ms after a bar line, which so keeps the speed before it.</source>
        <translation>La ligne vient {0} ms après une barre de mesure, qui garde donc la vitesse d&apos;avant.</translation>
    </message>
    <message>
        <source>The lowest {0} difficulty is {1}, which needs {2} of play time; the shortest has {3}. Add an easier one.</source>
        <translation>La difficulté {0} la plus basse est {1}, qui exige {2} de temps de jeu&#xa0;; la plus courte a {3}. En ajouter une plus facile.</translation>
    </message>
    <message>
        <source>The lyrics have {0} letters; shorten them to {1}.</source>
        <translation>Les paroles ont {0} lettres ; raccourcissez-les à {1}.</translation>
    </message>
    <message>
        <source>The map came out at {0} stars instead of {1}: {2}.</source>
        <translation>La map a donné {0} étoiles au lieu de {1}&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>The map would be expected to end before this.</source>
        <translation>On attendrait la fin de la map avant ceci.</translation>
    </message>
    <message>
        <source>The mapper named in sets that are made for bare songs.</source>
        <translation>Le mappeur nommé dans les sets faits pour des chansons seules.</translation>
    </message>
    <message>
        <source>The maps of the style by example ({0}) have changed since this request was made; choose them again to use them as they are now.</source>
        <translation>Les maps du style par l&apos;exemple ({0}) ont changé depuis cette demande ; choisissez-les à nouveau pour les utiliser telles quelles.</translation>
    </message>
    <message>
        <source>The maps that {0} was prepared from are gone; name a data set or a folder of mapsets.</source>
        <translation>Les maps dont {0} a été préparé ont disparu ; nommez un jeu de données ou un dossier de mapsets.</translation>
    </message>
    <message>
        <source>The mapset is too large for an .osz file: stopped at {0}.</source>
        <translation>Le set est trop grand pour un fichier .osz&#xa0;: arrêt à {0}.</translation>
    </message>
    <message>
        <source>The merged model is identical to its base {0}: the adapter changes nothing at this strength; train it longer, or choose another one.</source>
        <translation>Le modèle fusionné est identique à sa base {0} : à cette force l&apos;adaptateur ne change rien ; entraînez-le plus longtemps, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The meter is {0}/4 here, but {1}/4 in [{2}].</source>
        <translation>La mesure est {0}/4 ici, mais {1}/4 dans [{2}].</translation>
    </message>
    <message>
        <source>The model cannot play so ({0}); leave out --set.</source>
        <translation>Le modèle ne peut pas jouer ainsi ({0}) ; omettez --set.</translation>
    </message>
    <message>
        <source>The model does not fit into the memory of {0}; choose the device cpu.</source>
        <translation>Le modèle ne tient pas dans la mémoire de {0}&#xa0;; choisir le périphérique cpu.</translation>
    </message>
    <message>
        <source>The model does not know the mapper {0}, so it maps in nobody&apos;s style.</source>
        <translation>Le modèle ne connaît pas le mappeur {0}, il mappe donc sans style particulier.</translation>
    </message>
    <message>
        <source>The model found no beat in {0}; leave --model out to time from the audio.</source>
        <translation>Le modèle n&apos;a trouvé aucun temps dans {0}&#xa0;; omettre --model pour trouver le timing dans l&apos;audio.</translation>
    </message>
    <message>
        <source>The model found no beat; one line at {0} ms with {1} BPM stands in for the timing.</source>
        <translation>Le modèle n&apos;a trouvé aucun temps&#xa0;; une ligne à {0} ms à {1} BPM tient lieu de timing.</translation>
    </message>
    <message>
        <source>The model found no steady beat in this song; choose another way to find the timing.</source>
        <translation>Le modèle n&apos;a trouvé aucun temps régulier&#xa0;; choisir un autre moyen de trouver le timing.</translation>
    </message>
    <message>
        <source>The model that a form begins with and goes back to when it is reset; a name from `models list`.</source>
        <translation>Le modèle avec lequel un formulaire commence et auquel il revient&#xa0;; un nom de `models list`.</translation>
    </message>
    <message>
        <source>The model wrote no objects for this song; try another seed or another model.</source>
        <translation>Le modèle n&apos;a écrit aucun objet pour cette chanson&#xa0;; essayer une autre graine ou un autre modèle.</translation>
    </message>
    <message>
        <source>The model {0} does not support {1}; choose another one.</source>
        <translation>Le modèle {0} ne gère pas {1}&#xa0;; en choisir un autre.</translation>
    </message>
    <message>
        <source>The music model needs about {0} GiB of memory, but only {1} GiB are free; ask for {2} s, which fit.</source>
        <translation>Le modèle de musique demande environ {0} Gio de mémoire, mais seuls {1} Gio sont libres ; demandez {2} s, qui tiennent.</translation>
    </message>
    <message>
        <source>The music model needs about {0} GiB of memory, but only {1} GiB are free; choose {2}, which fits.</source>
        <translation>Le modèle de musique demande environ {0} Gio de mémoire, mais seuls {1} Gio sont libres ; choisissez {2}, qui tient.</translation>
    </message>
    <message>
        <source>The music model needs about {0} GiB of memory, but only {1} GiB are free; close other programs.</source>
        <translation>Le modèle de musique demande environ {0} Gio de mémoire, mais seuls {1} Gio sont libres ; fermez d&apos;autres programmes.</translation>
    </message>
    <message>
        <source>The music model needs about {0} GiB of memory, but only {1} GiB are free; make fewer candidates at once, or choose {2}, which fits.</source>
        <translation>Le modèle de musique demande environ {0} Gio de mémoire, mais seuls {1} Gio sont libres ; faites moins de candidats à la fois ou choisissez {2}, qui tient.</translation>
    </message>
    <message>
        <source>The music model needs about {0} GiB of memory, but only {1} GiB are free; make fewer candidates at once, or close other programs.</source>
        <translation>Le modèle de musique demande environ {0} Gio de mémoire, mais seuls {1} Gio sont libres ; faites moins de candidats à la fois ou fermez d&apos;autres programmes.</translation>
    </message>
    <message>
        <source>The name is not valid text on this system; rename it.</source>
        <translation>Le nom n&apos;est pas un texte valide sur ce système ; renommez-le.</translation>
    </message>
    <message>
        <source>The name {0} is not valid text on this system; rename the folder.</source>
        <translation>Le nom {0} n&apos;est pas un texte valide sur ce système ; renommez le dossier.</translation>
    </message>
    <message>
        <source>The name {0} leads out of the data set&apos;s folder.</source>
        <translation>Le nom {0} mène hors du dossier du jeu de données.</translation>
    </message>
    <message>
        <source>The network is off in the settings, so new versions are not asked for.</source>
        <translation>Le réseau est coupé dans les réglages, les nouvelles versions ne sont donc pas cherchées.</translation>
    </message>
    <message>
        <source>The newest of the large models, with the users&apos; tags as descriptors and a fine-tune for some modes.</source>
        <translation>Le plus récent des grands modèles, avec les tags des utilisateurs comme descripteurs et un affinage pour certains modes.</translation>
    </message>
    <message>
        <source>The next object comes {0} ms after the spinner; leave {1} ms.</source>
        <translation>L&apos;objet suivant vient {0} ms après le spinner&#xa0;; laisser {1} ms.</translation>
    </message>
    <message>
        <source>The note is less than {0} before the spinner, which may hide it.</source>
        <translation>La note est à moins de {0} du spinner, qui peut la cacher.</translation>
    </message>
    <message>
        <source>The notes are closer than 1/{0}, the fastest rhythm of the level.</source>
        <translation>Les notes sont plus serrées que 1/{0}, le rythme maximal du niveau.</translation>
    </message>
    <message>
        <source>The objects are {0} px apart, which looks like one object: put them on one place.</source>
        <translation>Les objets sont à {0} px l&apos;un de l&apos;autre, ce qui ressemble à un seul objet&#xa0;: les mettre au même endroit.</translation>
    </message>
    <message>
        <source>The objects lie exactly on one another; a stack leniency of {0} would stack them.</source>
        <translation>Les objets se superposent exactement&#xa0;; une stack leniency de {0} les empilerait.</translation>
    </message>
    <message>
        <source>The overlay layer covers hit objects; what is there must not hide them.</source>
        <translation>Le calque overlay couvre les objets&#xa0;; ce qui y est ne doit pas les cacher.</translation>
    </message>
    <message>
        <source>The part of the audio prompt has to begin at 0 s or later and to end after it begins.</source>
        <translation>La partie du prompt audio doit commencer à 0 s ou après et finir après son début.</translation>
    </message>
    <message>
        <source>The part of {0} that is to be continued is silent; choose another one.</source>
        <translation>La partie de {0} à continuer est silencieuse ; choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The precision &quot;{0}&quot; is unknown; choose fp32 or bf16.</source>
        <translation>La précision «&#xa0;{0}&#xa0;» est inconnue&#xa0;; choisir fp32 ou bf16.</translation>
    </message>
    <message>
        <source>The prepared charts give no window with anything to learn; prepare more maps.</source>
        <translation>Les charts préparés ne donnent aucune fenêtre à apprendre ; préparez plus de maps.</translation>
    </message>
    <message>
        <source>The preview time is {0}, but {1} in the other difficulties.</source>
        <translation>Le point de prévisualisation est {0}, mais {1} dans les autres difficultés.</translation>
    </message>
    <message>
        <source>The program ended amid a step: {0}.</source>
        <translation>Le programme s&apos;est terminé en pleine étape&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>The program is closing.</source>
        <translation>Le programme se ferme.</translation>
    </message>
    <message>
        <source>The prompt does not fit the checkpoint; give it fewer contexts.</source>
        <translation>Le prompt ne tient pas dans le checkpoint&#xa0;; donner moins de contextes.</translation>
    </message>
    <message>
        <source>The prompt is empty; describe the music, or use --unconditional to let the model play freely.</source>
        <translation>Le prompt est vide ; décrivez la musique ou laissez le modèle jouer librement avec --unconditional.</translation>
    </message>
    <message>
        <source>The quantization &quot;{0}&quot; is unknown; the only one is int8.</source>
        <translation>La quantification «&#xa0;{0}&#xa0;» est inconnue&#xa0;; la seule est int8.</translation>
    </message>
    <message>
        <source>The queue in {0} could not be read ({1}); {2}.</source>
        <translation>La file dans {0} n&apos;a pas pu être lue ({1})&#xa0;; {2}.</translation>
    </message>
    <message>
        <source>The range begins after the song ends at {0} s; set --start earlier.</source>
        <translation>La plage commence après la fin de la chanson à {0} s&#xa0;; avancer --start.</translation>
    </message>
    <message>
        <source>The range begins after the song ends at {0} s; set {1} earlier.</source>
        <translation>La plage commence après la fin de la chanson à {0} s&#xa0;; avancer {1}.</translation>
    </message>
    <message>
        <source>The range lies under the {0} at {1} ms; choose a longer one.</source>
        <translation>La plage est sous&#xa0;: {0} à {1} ms&#xa0;; en choisir une plus longue.</translation>
    </message>
    <message>
        <source>The range must be at least half a second long; set {0} later than {1}.</source>
        <translation>La plage doit durer au moins une demi-seconde&#xa0;; régler {0} après {1}.</translation>
    </message>
    <message>
        <source>The range of {0} must begin before it ends, from 0 ms on.</source>
        <translation>La plage de {0} doit commencer avant sa fin, à partir de 0 ms.</translation>
    </message>
    <message>
        <source>The recipe {0} has the unknown option {1}.</source>
        <translation>La recette {0} a l&apos;option inconnue {1}.</translation>
    </message>
    <message>
        <source>The recipe {0} says {1}: {2}; use a number {3}.</source>
        <translation>La recette {0} dit {1} : {2} ; prenez un nombre {3}.</translation>
    </message>
    <message>
        <source>The recipe&apos;s mix leaves no chart to train on.</source>
        <translation>Le mélange de la recette ne laisse aucun chart à apprendre.</translation>
    </message>
    <message>
        <source>The red and the green line here disagree about {0}; the later one wins.</source>
        <translation>Les lignes rouge et verte ici divergent sur {0}&#xa0;; la dernière l&apos;emporte.</translation>
    </message>
    <message>
        <source>The red line has {0} BPM; is it meant to stop or hurl the scrolling?</source>
        <translation>La ligne rouge a {0} BPM&#xa0;; doit-elle arrêter ou projeter le défilement&#xa0;?</translation>
    </message>
    <message>
        <source>The red line has {0} beats in a bar.</source>
        <translation>La ligne rouge a {0} temps par mesure.</translation>
    </message>
    <message>
        <source>The red line is at {0} ms, but at {1} ms in [{2}].</source>
        <translation>La ligne rouge est à {0} ms, mais à {1} ms dans [{2}].</translation>
    </message>
    <message>
        <source>The red line of [{0}] here ({1}) is missing.</source>
        <translation>La ligne rouge de [{0}] ici ({1}) manque.</translation>
    </message>
    <message>
        <source>The red line says {0} ms per beat, which is not a tempo.</source>
        <translation>La ligne rouge dit {0} ms par temps, ce qui n&apos;est pas un tempo.</translation>
    </message>
    <message>
        <source>The red lines drift away from the beats of the song, by {0} ms from {1} to {2}; correct the BPM before you map on them.</source>
        <translation>Les lignes rouges dérivent des temps de la chanson, de {0} ms de {1} à {2} ; corriger le BPM avant de mapper dessus.</translation>
    </message>
    <message>
        <source>The repeat of this juice stream</source>
        <translation>La répétition de ce juice stream</translation>
    </message>
    <message>
        <source>The repeat of this slider</source>
        <translation>La répétition de ce slider</translation>
    </message>
    <message>
        <source>The request has an unknown option: {0}.</source>
        <translation>La requête a une option inconnue&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>The request is wrong at {0}: it is not a table of options.</source>
        <translation>La requête est fausse à {0}&#xa0;: ce n&apos;est pas une table d&apos;options.</translation>
    </message>
    <message>
        <source>The request names no song.</source>
        <translation>La requête ne nomme aucune chanson.</translation>
    </message>
    <message>
        <source>The request was written by a later version of Beatwright; update the program to read it.</source>
        <translation>La requête vient d&apos;une version plus récente de Beatwright&#xa0;; mettre à jour le programme pour la lire.</translation>
    </message>
    <message>
        <source>The reverse arrow is covered by an object until just before it is reached.</source>
        <translation>La flèche de retour est couverte par un objet jusque juste avant d&apos;être atteinte.</translation>
    </message>
    <message>
        <source>The rhythm complexity model in {0} cannot be read: {1}.</source>
        <translation>Le modèle de complexité du rythme dans {0} est illisible&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>The rhythm complexity model in {0} does not fit its {1}; install it again.</source>
        <translation>Le modèle de complexité du rythme dans {0} ne va pas avec&#xa0;: {1}&#xa0;; le réinstaller.</translation>
    </message>
    <message>
        <source>The rhythm of the bar that begins here is surprising: {0} nats, where the map&apos;s bars have {1}. Check its snaps.</source>
        <translation>Le rythme de la mesure qui commence ici surprend&#xa0;: {0} nats, là où les mesures de la map en ont {1}. Vérifier ses snaps.</translation>
    </message>
    <message>
        <source>The rhythm of {0} ({1} stars) is clearly simpler than that of {2} ({3} stars): {4} against {5}. Check that both are meant so.</source>
        <translation>Le rythme de {0} ({1} étoiles) est nettement plus simple que celui de {2} ({3} étoiles)&#xa0;: {4} contre {5}. Vérifier que les deux sont voulus.</translation>
    </message>
    <message>
        <source>The romanised fields can be typed and searched on every keyboard.</source>
        <translation>Les champs romanisés se tapent et se cherchent sur tout clavier.</translation>
    </message>
    <message>
        <source>The same moment of the song has the same samples in all difficulties of a key mode.</source>
        <translation>Le même moment de la chanson a les mêmes samples dans toutes les difficultés d&apos;un mode de touches.</translation>
    </message>
    <message>
        <source>The same sample on two notes of a chord is louder than meant.</source>
        <translation>Le même sample sur deux notes d&apos;un accord est plus fort que prévu.</translation>
    </message>
    <message>
        <source>The same sound of the song has the same hit sound in all difficulties.</source>
        <translation>Le même son de la chanson a le même hitsound dans toutes les difficultés.</translation>
    </message>
    <message>
        <source>The sample &quot;{0}&quot; of this object is not in the folder.</source>
        <translation>Le sample «&#xa0;{0}&#xa0;» de cet objet n&apos;est pas dans le dossier.</translation>
    </message>
    <message>
        <source>The scroll speed is {0}x here; {1}x is that of the rest of the map.</source>
        <translation>La vitesse de défilement est {0}x ici&#xa0;; {1}x est celle du reste de la map.</translation>
    </message>
    <message>
        <source>The scroll speed is {0}x; {1}x keeps it even here.</source>
        <translation>La vitesse de défilement est {0}x&#xa0;; {1}x la garde égale ici.</translation>
    </message>
    <message>
        <source>The section &quot;{0}&quot; names no bars; write, for example, &quot;intro 8 bars&quot;.</source>
        <translation>La section &quot;{0}&quot; n&apos;indique pas de mesures ; écrivez par exemple &quot;intro 8 bars&quot;.</translation>
    </message>
    <message>
        <source>The sections are empty; write, for example, &quot;intro 8 bars, drop 16 bars&quot;.</source>
        <translation>Les sections sont vides ; écrivez par exemple &quot;intro 8 bars, drop 16 bars&quot;.</translation>
    </message>
    <message>
        <source>The sections last {0} s together; a song may have {1} s at most.</source>
        <translation>Les sections durent {0} s ensemble ; une chanson peut avoir {1} s au plus.</translation>
    </message>
    <message>
        <source>The set has another picture named {0}; rename yours and choose it again.</source>
        <translation>Le set a une autre image nommée {0}&#xa0;; renommer la vôtre et la choisir de nouveau.</translation>
    </message>
    <message>
        <source>The settings in {0} could not be read ({1}); {2}.</source>
        <translation>Les réglages dans {0} n&apos;ont pas pu être lus ({1})&#xa0;; {2}.</translation>
    </message>
    <message>
        <source>The shape of this juice stream</source>
        <translation>La forme de ce juice stream</translation>
    </message>
    <message>
        <source>The shape of this slider</source>
        <translation>La forme de ce slider</translation>
    </message>
    <message>
        <source>The slider has a length of {0} px.</source>
        <translation>Le slider a une longueur de {0} px.</translation>
    </message>
    <message>
        <source>The slider has no anchor after its head, so no body.</source>
        <translation>Le slider n&apos;a pas d&apos;ancre après sa tête, donc pas de corps.</translation>
    </message>
    <message>
        <source>The slider has {0} anchors for {1} px of length. Are they all needed?</source>
        <translation>Le slider a {0} ancres pour {1} px de longueur. Sont-elles toutes utiles&#xa0;?</translation>
    </message>
    <message>
        <source>The slider lasts {0} ms; an Easy should give {1} ms.</source>
        <translation>Le slider dure {0} ms&#xa0;; une Easy devrait donner {1} ms.</translation>
    </message>
    <message>
        <source>The slider runs over its own path, so one cannot see where the ball goes. Is it readable?</source>
        <translation>Le slider repasse sur son tracé, on ne voit donc pas où va la balle. Est-ce lisible&#xa0;?</translation>
    </message>
    <message>
        <source>The slider tail is {0} px off the screen.</source>
        <translation>La queue du slider est à {0} px hors de l&apos;écran.</translation>
    </message>
    <message>
        <source>The slider&apos;s body is {0} px off the screen.</source>
        <translation>Le corps du slider est à {0} px hors de l&apos;écran.</translation>
    </message>
    <message>
        <source>The small version of V32, for machines without a graphics card.</source>
        <translation>La petite version de V32, pour les machines sans carte graphique.</translation>
    </message>
    <message>
        <source>The smallest of the older models; positions are refined by a second model.</source>
        <translation>Le plus petit des anciens modèles&#xa0;; un second modèle affine les positions.</translation>
    </message>
    <message>
        <source>The song does not have the beats of the red lines ({0} BPM from {1}); find the timing again before you map on them.</source>
        <translation>La chanson n&apos;a pas les temps des lignes rouges ({0} BPM dès {1}) ; refaire le timing avant de mapper dessus.</translation>
    </message>
    <message>
        <source>The song has nothing to map in the chosen range; choose a longer one.</source>
        <translation>La chanson n&apos;a rien à mapper dans la plage choisie&#xa0;; en choisir une plus longue.</translation>
    </message>
    <message>
        <source>The song has {0} BPM, which is too far from {1} to stretch it; choose a tempo nearer to its own.</source>
        <translation>La chanson a {0} BPM, trop loin de {1} pour l&apos;étirer ; choisissez un tempo plus proche du sien.</translation>
    </message>
    <message>
        <source>The song is at about {0} BPM, not at the {1} BPM of the red line at {2}; correct the BPM before you map on it.</source>
        <translation>La chanson est à environ {0} BPM, pas aux {1} BPM de la ligne rouge à {2} ; corriger le BPM avant de mapper dessus.</translation>
    </message>
    <message>
        <source>The song needs {0} MiB, but only {1} MiB are free on the disk of {2}; make room, or name a folder on another disk.</source>
        <translation>La chanson demande {0} Mio, mais seuls {1} Mio sont libres sur le disque de {2} ; faites de la place ou choisissez un dossier sur un autre disque.</translation>
    </message>
    <message>
        <source>The sound device that plays the song.</source>
        <translation>Le périphérique qui joue la chanson.</translation>
    </message>
    <message>
        <source>The spinner begins {0} ms after the object before; leave {1} ms.</source>
        <translation>Le spinner commence {0} ms après l&apos;objet précédent&#xa0;; laisser {1} ms.</translation>
    </message>
    <message>
        <source>The spinner lasts {0} ms, in which Auto {1} get 1,000 points at OD {2}.</source>
        <translation>Le spinner dure {0} ms&#xa0;; Auto {1} y atteindre 1 000 points à OD {2}.</translation>
    </message>
    <message>
        <source>The spinner lasts {0} ms; here it should be at least {1} ms.</source>
        <translation>Le spinner dure {0} ms&#xa0;; ici il devrait durer au moins {1} ms.</translation>
    </message>
    <message>
        <source>The star rating of {0} cannot be computed: {1}.</source>
        <translation>Les étoiles de {0} ne peuvent être calculées&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>The star rating of {0} is not computed: it has far too many or too distant objects.</source>
        <translation>Les étoiles de {0} ne sont pas calculées&#xa0;: bien trop d&apos;objets, ou bien trop éloignés.</translation>
    </message>
    <message>
        <source>The star rating of {0} is not computed: it is larger than {1} MiB.</source>
        <translation>Les étoiles de {0} ne sont pas calculées&#xa0;: plus grand que {1} MiB.</translation>
    </message>
    <message>
        <source>The star rating of {0} is not computed: its sliders or spinners are far too long.</source>
        <translation>Les étoiles de {0} ne sont pas calculées&#xa0;: ses sliders ou spinners sont bien trop longs.</translation>
    </message>
    <message>
        <source>The stars were brought from {0} to {1} by writing the fullest parts again ({2} in {3} s).</source>
        <translation>Les étoiles sont passées de {0} à {1} en réécrivant les parties les plus denses ({2} en {3} s).</translation>
    </message>
    <message>
        <source>The storyboard draws {0} pictures over the objects, first &quot;{1}&quot;.</source>
        <translation>Le storyboard dessine {0} images sur les objets, la première «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>The storyboard of the {0} file plays {1}, first &quot;{2}&quot; at {3} %. None may stand in for a hit sound.</source>
        <translation>Le storyboard du fichier {0} joue {1}, d&apos;abord «&#xa0;{2}&#xa0;» à {3}&#xa0;%. Aucun ne doit remplacer un hitsound.</translation>
    </message>
    <message>
        <source>The storyboard picture &quot;{0}&quot; is not in the folder.</source>
        <translation>L&apos;image de storyboard «&#xa0;{0}&#xa0;» n&apos;est pas dans le dossier.</translation>
    </message>
    <message>
        <source>The style &quot;{0}&quot; has a slot that this model does not have; it is for another model.</source>
        <translation>Le style «&#xa0;{0}&#xa0;» a un emplacement que ce modèle n&apos;a pas&#xa0;; il est pour un autre modèle.</translation>
    </message>
    <message>
        <source>The style needs a name with letters or digits.</source>
        <translation>Le style demande un nom avec des lettres ou des chiffres.</translation>
    </message>
    <message>
        <source>The style {0} is not better than its base, so there is nothing to merge.</source>
        <translation>Le style {0} n&apos;est pas meilleur que sa base, il n&apos;y a donc rien à fusionner.</translation>
    </message>
    <message>
        <source>The tag &quot;{0}&quot; is not in all difficulties; before the set is uploaded, it goes into each.</source>
        <translation>Le tag «&#xa0;{0}&#xa0;» n&apos;est pas dans toutes les difficultés&#xa0;; avant l&apos;envoi du set, il va dans chacune.</translation>
    </message>
    <message>
        <source>The tags differ from the other difficulties: {0}.</source>
        <translation>Les tags diffèrent des autres difficultés&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>The tags name no {0}, such as {1} or {2}.</source>
        <translation>Les tags ne nomment aucun {0}, comme {1} ou {2}.</translation>
    </message>
    <message>
        <source>The tags name the Mappers&apos; Guild: make sure that the background is free to use.</source>
        <translation>Les tags nomment la Mappers&apos; Guild&#xa0;: vérifier que le fond est libre d&apos;utilisation.</translation>
    </message>
    <message>
        <source>The tags say nightcore, so write &quot;{0}&quot; in the {1}: &quot;{2}&quot;.</source>
        <translation>Les tags disent nightcore, donc écrire «&#xa0;{0}&#xa0;» dans&#xa0;: {1} («&#xa0;{2}&#xa0;»).</translation>
    </message>
    <message>
        <source>The tail of this juice stream</source>
        <translation>La queue de ce juice stream</translation>
    </message>
    <message>
        <source>The tail of this slider</source>
        <translation>La queue de ce slider</translation>
    </message>
    <message>
        <source>The task {0} changes or answers a difficulty; name one (--beatmap).</source>
        <translation>La tâche {0} modifie ou accompagne une difficulté&#xa0;; en nommer une (--beatmap).</translation>
    </message>
    <message>
        <source>The task {0} is unknown; use {1}.</source>
        <translation>La tâche {0} est inconnue&#xa0;; utiliser {1}.</translation>
    </message>
    <message>
        <source>The tempo becomes {0} BPM; a green line of {1}x would keep the speed.</source>
        <translation>Le tempo devient {0} BPM&#xa0;; une ligne verte de {1}x garderait la vitesse.</translation>
    </message>
    <message>
        <source>The tempo is {0} BPM here, but {1} BPM in [{2}].</source>
        <translation>Le tempo est {0} BPM ici, mais {1} BPM dans [{2}].</translation>
    </message>
    <message>
        <source>The timing has no usable red line: give the song a BPM and an offset first.</source>
        <translation>Le timing n&apos;a pas de ligne rouge utilisable&#xa0;: donner d&apos;abord à la chanson un BPM et un offset.</translation>
    </message>
    <message>
        <source>The timing is doubtful; check BPM and offset before you map on it.</source>
        <translation>Le timing est douteux&#xa0;; vérifier BPM et offset avant de mapper dessus.</translation>
    </message>
    <message>
        <source>The timing was found in the audio and is doubtful; check BPM and offset before you map on it.</source>
        <translation>Le timing a été trouvé dans l&apos;audio et est douteux&#xa0;; vérifier BPM et offset avant de mapper dessus.</translation>
    </message>
    <message>
        <source>The token for models that ask for a login.</source>
        <translation>Le jeton pour les modèles qui demandent une connexion.</translation>
    </message>
    <message>
        <source>The video &quot;{0}&quot; has an audio track; remove it.</source>
        <translation>La vidéo «&#xa0;{0}&#xa0;» a une piste audio&#xa0;; la retirer.</translation>
    </message>
    <message>
        <source>The video &quot;{0}&quot; has {1} x {2} pixels; 1280 x 720 is the most.</source>
        <translation>La vidéo «&#xa0;{0}&#xa0;» fait {1} x {2} pixels&#xa0;; 1280 x 720 est le maximum.</translation>
    </message>
    <message>
        <source>The video &quot;{0}&quot; is not in the folder; it may have been downloaded without.</source>
        <translation>La vidéo «&#xa0;{0}&#xa0;» n&apos;est pas dans le dossier&#xa0;; elle a pu être téléchargée sans.</translation>
    </message>
    <message>
        <source>The video starts at {0} ms, but at {1} ms in other difficulties.</source>
        <translation>La vidéo commence à {0} ms, mais à {1} ms dans d&apos;autres difficultés.</translation>
    </message>
    <message>
        <source>The website and song select play the same part of the song, whatever difficulty is chosen.</source>
        <translation>Le site et le choix des chansons jouent la même partie, quelle que soit la difficulté.</translation>
    </message>
    <message>
        <source>The website cuts fields of more than 81 characters; artist, title, creator and name are never empty.</source>
        <translation>Le site coupe les champs de plus de 81 caractères&#xa0;; artiste, titre, créateur et nom ne sont jamais vides.</translation>
    </message>
    <message>
        <source>The weight of {0} must lie between 0 and {1}, not {2}.</source>
        <translation>Le poids de {0} doit être compris entre 0 et {1}, pas {2}.</translation>
    </message>
    <message>
        <source>The weights in {0} lack {1}, or have it in another size; download the model again.</source>
        <translation>Il manque {1} aux poids dans {0}, ou sa taille est autre ; retéléchargez le modèle.</translation>
    </message>
    <message>
        <source>The year of {0} must lie between 2000 and 2099, not {1}.</source>
        <translation>L&apos;année de {0} doit être comprise entre 2000 et 2099, pas {1}.</translation>
    </message>
    <message>
        <source>The {0} and the {1} are only {2} ms apart; leave at least {3} ms.</source>
        <translation>{0} et {1} ne sont qu&apos;à {2} ms l&apos;un de l&apos;autre ; laissez au moins {3} ms.</translation>
    </message>
    <message>
        <source>The {0} and the {1} overlap in time: the second begins before the first has ended.</source>
        <translation>{0} et {1} se chevauchent : le second commence avant la fin du premier.</translation>
    </message>
    <message>
        <source>The {0} are skinned only in part; missing: {1}. Add them or remove the others.</source>
        <translation>{0}&#xa0;: skin seulement partiel&#xa0;; il manque&#xa0;: {1}. Les ajouter ou retirer les autres.</translation>
    </message>
    <message>
        <source>The {0} at {1} ms does not end.</source>
        <translation>{0} à {1} ms&#xa0;: ne finit pas.</translation>
    </message>
    <message>
        <source>The {0} gives a hyperdash, which this level must not have.</source>
        <translation>{0}&#xa0;: donne un hyperdash, interdit à ce niveau.</translation>
    </message>
    <message>
        <source>The {0} gives a hyperdash; in a Rain only fruits should.</source>
        <translation>{0}&#xa0;: donne un hyperdash&#xa0;; en Rain, seuls les fruits le devraient.</translation>
    </message>
    <message>
        <source>The {0} has {1} characters; the website shows {2}.</source>
        <translation>{0}&#xa0;: {1} caractères&#xa0;; le site en montre {2}.</translation>
    </message>
    <message>
        <source>The {0} is &quot;{1}&quot; here, but &quot;{2}&quot; in most difficulties.</source>
        <translation>{0}&#xa0;: «&#xa0;{1}&#xa0;» ici, mais «&#xa0;{2}&#xa0;» dans la plupart des difficultés.</translation>
    </message>
    <message>
        <source>The {0} is empty.</source>
        <translation>{0}&#xa0;: vide.</translation>
    </message>
    <message>
        <source>The {0} is on 1/{1} here, while {2}. Which fits the song?</source>
        <translation>{0}&#xa0;: sur 1/{1} ici, alors que {2}. Lequel va avec la chanson&#xa0;?</translation>
    </message>
    <message>
        <source>The {0} is {1} here, but {2} in {3} of {4} difficulties.</source>
        <translation>{0}&#xa0;: {1} ici, mais {2} dans {3} des {4} difficultés.</translation>
    </message>
    <message>
        <source>The {0} is {1} ms off its tick, which is hardly felt.</source>
        <translation>{0} : à {1} ms de son tick, ce qui se sent à peine.</translation>
    </message>
    <message>
        <source>The {0} is {1} ms off its tick, which is hardly felt; one more object is off likewise.</source>
        <translation>{0} : à {1} ms de son tick, ce qui se sent à peine ; un autre objet de même.</translation>
    </message>
    <message>
        <source>The {0} is {1} ms off its tick, which is hardly felt; {2} more objects are off likewise.</source>
        <translation>{0} : à {1} ms de son tick, ce qui se sent à peine ; {2} autres objets de même.</translation>
    </message>
    <message>
        <source>The {0} is {1} ms too {2} for the nearest tick.</source>
        <translation>{0}&#xa0;: {1} ms trop {2} pour le tick le plus proche.</translation>
    </message>
    <message>
        <source>The {0} is {1} px off the screen.</source>
        <translation>{0}&#xa0;: à {1} px hors de l&apos;écran.</translation>
    </message>
    <message>
        <source>The {0} lies {1} ms before a red line and fits only the timing before it. Which beat is meant?</source>
        <translation>{0}&#xa0;: {1} ms avant une ligne rouge, ne suit que le timing d&apos;avant. Quel temps est visé&#xa0;?</translation>
    </message>
    <message>
        <source>The {0} line has a volume of {1} %, but only {2} to {3} % exist.</source>
        <translation>La ligne {0} a un volume de {1}&#xa0;%, mais il n&apos;existe que {2} à {3}&#xa0;%.</translation>
    </message>
    <message>
        <source>The {0}, &quot;{1}&quot;, holds &quot;{2}&quot;; only ASCII characters belong there.</source>
        <translation>{0} «&#xa0;{1}&#xa0;» contient «&#xa0;{2}&#xa0;»&#xa0;; seuls les caractères ASCII y ont leur place.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>There are no hit objects.</source>
        <translation>Il n&apos;y a aucun objet.</translation>
    </message>
    <message>
        <source>There are no hit sounds at all: no additions and one sample set.</source>
        <translation>Aucun hitsound&#xa0;: ni additions, ni autre jeu de samples.</translation>
    </message>
    <message>
        <source>There are {0} ms for this hyperdash; the level needs {1} ms.</source>
        <translation>Il y a {0} ms pour cet hyperdash&#xa0;; le niveau exige {1} ms.</translation>
    </message>
    <message>
        <source>There are {0} s of drain time; a rankable map needs {1} s.</source>
        <translation>Il y a {0} s de temps de drain&#xa0;; une map classable en exige {1} s.</translation>
    </message>
    <message>
        <source>There is a space before and after a marker, and after a comma.</source>
        <translation>Il y a une espace avant et après un marqueur, et après une virgule.</translation>
    </message>
    <message>
        <source>There is a style named {0} already; choose another name.</source>
        <translation>Il y a déjà un style nommé {0} ; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is no &quot;{0}&quot; in the folder, so the default sound plays instead.</source>
        <translation>«&#xa0;{0}&#xa0;» n&apos;est pas dans le dossier, c&apos;est donc le son par défaut qui joue.</translation>
    </message>
    <message>
        <source>There is no .osu file in {0}; name a mapset&apos;s folder or one of its files.</source>
        <translation>Aucun fichier .osu dans {0}&#xa0;; nommer le dossier d&apos;un set ou un de ses fichiers.</translation>
    </message>
    <message>
        <source>There is no background picture to take combo colours from; choose one, or leave that out.</source>
        <translation>Il n&apos;y a pas d&apos;image de fond d&apos;où tirer les couleurs de combo ; choisissez-en une, ou omettez cela.</translation>
    </message>
    <message>
        <source>There is no background.</source>
        <translation>Il n&apos;y a pas de fond.</translation>
    </message>
    <message>
        <source>There is no category &quot;{0}&quot;; choose one of {1}.</source>
        <translation>Pas de catégorie «&#xa0;{0}&#xa0;»&#xa0;; choisir parmi {1}.</translation>
    </message>
    <message>
        <source>There is no compiler for the attention kernel: large models decode by torch alone.</source>
        <translation>Pas de compilateur pour le noyau d&apos;attention&#xa0;: les grands modèles décodent avec torch seul.</translation>
    </message>
    <message>
        <source>There is no depth &quot;{0}&quot;; choose one of {1}.</source>
        <translation>Il n&apos;y a pas de profondeur « {0} » ; choisissez parmi {1}.</translation>
    </message>
    <message>
        <source>There is no device {0} that torch could use here; choose auto or cpu.</source>
        <translation>Pas de périphérique {0} utilisable par torch ici&#xa0;; choisir auto ou cpu.</translation>
    </message>
    <message>
        <source>There is no file {0}; name a song with --prompt-audio.</source>
        <translation>Il n’y a pas de fichier {0} ; indiquez une chanson avec --prompt-audio.</translation>
    </message>
    <message>
        <source>There is no filter “{0}”; the nearest is {1}.</source>
        <translation>Pas de filtre “{0}”&#xa0;; le plus proche est {1}.</translation>
    </message>
    <message>
        <source>There is no filter “{0}”; there are {1}.</source>
        <translation>Pas de filtre “{0}”&#xa0;; il y a {1}.</translation>
    </message>
    <message>
        <source>There is no folder {0} to pack.</source>
        <translation>Pas de dossier {0} à emballer.</translation>
    </message>
    <message>
        <source>There is no goal &quot;{0}&quot;; choose one of {1}.</source>
        <translation>Il n&apos;y a pas d&apos;objectif « {0} » ; choisissez parmi {1}.</translation>
    </message>
    <message>
        <source>There is no label {0}; labels are {1}.</source>
        <translation>Il n&apos;y a pas d&apos;étiquette {0} ; les étiquettes sont {1}.</translation>
    </message>
    <message>
        <source>There is no map by {0} to take an example from.</source>
        <translation>Il n&apos;y a aucune map de {0} comme modèle.</translation>
    </message>
    <message>
        <source>There is no map by {0}; the mappers are {1}.</source>
        <translation>Il n&apos;y a pas de map de {0} ; les mappeurs sont {1}.</translation>
    </message>
    <message>
        <source>There is no map to learn from{0}. Add maps, or take some back into the data set.</source>
        <translation>Il n&apos;y a pas de map à apprendre{0}. Ajoutez des maps, ou reprenez-en dans le jeu de données.</translation>
    </message>
    <message>
        <source>There is no map with a song to learn the rhythm from; name a folder of mapsets.</source>
        <translation>Il n&apos;y a pas de map avec un morceau dont apprendre le rythme ; nommez un dossier de mapsets.</translation>
    </message>
    <message>
        <source>There is no mode {0}; use osu, taiko, catch or mania.</source>
        <translation>Pas de mode {0}&#xa0;; utiliser osu, taiko, catch ou mania.</translation>
    </message>
    <message>
        <source>There is no model &quot;{0}&quot;: give a name from `models list`, a folder, or a hub id like owner/name.</source>
        <translation>Pas de modèle «&#xa0;{0}&#xa0;»&#xa0;: donner un nom de `models list`, un dossier, ou un id du hub comme owner/name.</translation>
    </message>
    <message>
        <source>There is no music model &quot;{0}&quot;: give a name such as musicgen-small, a folder, or a hub id like owner/name.</source>
        <translation>Il n&apos;y a pas de modèle de musique &quot;{0}&quot; : donnez un nom comme musicgen-small, un dossier ou un identifiant du hub comme owner/name.</translation>
    </message>
    <message>
        <source>There is no preset &quot;{0}&quot;; choose one of {1}.</source>
        <translation>Il n&apos;y a pas de préréglage « {0} » ; choisissez parmi {1}.</translation>
    </message>
    <message>
        <source>There is no preset named {0}; there are: {1}.</source>
        <translation>Pas de préréglage nommé {0}&#xa0;; il y a&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>There is no red line number {0}; the map has {1}.</source>
        <translation>Pas de ligne rouge numéro {0}&#xa0;; la map en a {1}.</translation>
    </message>
    <message>
        <source>There is no red line to write; find the timing or add one first.</source>
        <translation>Pas de ligne rouge à écrire&#xa0;; trouver le timing ou en ajouter une d&apos;abord.</translation>
    </message>
    <message>
        <source>There is no red line, so the map has no tempo. Time the song.</source>
        <translation>Pas de ligne rouge, donc la map n&apos;a pas de tempo. Faire le timing.</translation>
    </message>
    <message>
        <source>There is no spinner, so every full combo gives the same score. Does one fit anywhere?</source>
        <translation>Aucun spinner&#xa0;: chaque full combo donne le même score. Y a-t-il une place pour un&#xa0;?</translation>
    </message>
    <message>
        <source>There is no status {0}; use {1}.</source>
        <translation>Pas de statut {0}&#xa0;; utiliser {1}.</translation>
    </message>
    <message>
        <source>There is no {0} in {1}; scan the data set again.</source>
        <translation>Il n&apos;y a pas de {0} dans {1} ; relisez le jeu de données.</translation>
    </message>
    <message>
        <source>There is no {0} to take the style from; name an .osu file or a folder of mapsets.</source>
        <translation>{0}, d&apos;où prendre le style, n&apos;existe pas ; indiquez un fichier .osu ou un dossier de mapsets.</translation>
    </message>
    <message>
        <source>There is no {0}; name a data set or a folder of mapsets.</source>
        <translation>Il n&apos;y a pas de {0} ; nommez un jeu de données ou un dossier de mapsets.</translation>
    </message>
    <message>
        <source>There is no {0}; name a data set, a prepared folder or a folder of mapsets.</source>
        <translation>Il n&apos;y a pas de {0} ; nommez un jeu de données, un dossier préparé ou un dossier de mapsets.</translation>
    </message>
    <message>
        <source>There is no {0}; name a folder of mapsets, an .osz file or a data set&apos;s folder.</source>
        <translation>Il n&apos;y a pas de {0} ; nommez un dossier de mapsets, un fichier .osz ou le dossier d&apos;un jeu de données.</translation>
    </message>
    <message>
        <source>There is no {0}; name an .osu file, an .osz file or a mapset folder.</source>
        <translation>Pas de {0}&#xa0;; nommer un fichier .osu, un .osz ou un dossier de set.</translation>
    </message>
    <message>
        <source>There is no {0}; name the file of a style.</source>
        <translation>{0} n&apos;existe pas ; indiquez le fichier d&apos;un style.</translation>
    </message>
    <message>
        <source>There is not enough memory to train with {0} windows at once; use {1}. What was trained so far is kept.</source>
        <translation>La mémoire ne suffit pas pour entraîner avec {0} fenêtres à la fois ; prenez-en {1}. Ce qui a été entraîné est gardé.</translation>
    </message>
    <message>
        <source>There is nothing of {0} on this machine.</source>
        <translation>Il n&apos;y a rien de {0} sur cette machine.</translation>
    </message>
    <message>
        <source>There is only one combo colour, so one combo cannot be told from the next.</source>
        <translation>Il n&apos;y a qu&apos;une couleur de combo, on ne distingue donc pas un combo du suivant.</translation>
    </message>
    <message>
        <source>There is only one song, so none could be held out to measure the training against.</source>
        <translation>Il n&apos;y a qu&apos;un morceau, aucun n&apos;a donc pu être réservé pour mesurer l&apos;entraînement.</translation>
    </message>
    <message>
        <source>There should be {0} in the {1}: &quot;{2}&quot;.</source>
        <translation>Il devrait y avoir {0} dans&#xa0;: {1} («&#xa0;{2}&#xa0;»).</translation>
    </message>
    <message>
        <source>There was not enough memory for this; close other programs or choose a smaller model.</source>
        <translation>Pas assez de mémoire&#xa0;; fermer d&apos;autres programmes ou choisir un modèle plus petit.</translation>
    </message>
    <message>
        <source>These notes</source>
        <translation>Ces notes</translation>
    </message>
    <message>
        <source>These objects</source>
        <translation>Ces objets</translation>
    </message>
    <message>
        <source>This banana shower</source>
        <translation>Cette pluie de bananes</translation>
    </message>
    <message>
        <source>This bar line</source>
        <translation>Cette barre de mesure</translation>
    </message>
    <message>
        <source>This beat</source>
        <translation>Ce temps</translation>
    </message>
    <message>
        <source>This big don</source>
        <translation>Ce grand don</translation>
    </message>
    <message>
        <source>This big kat</source>
        <translation>Ce grand kat</translation>
    </message>
    <message>
        <source>This checkpoint ({0}) cannot be shown another difficulty; choose the bundled model, V29 or V31.</source>
        <translation>Ce checkpoint ({0}) ne peut pas voir une autre difficulté&#xa0;; choisir le modèle intégré, V29 ou V31.</translation>
    </message>
    <message>
        <source>This checkpoint ({0}) cannot write {1}; choose another model.</source>
        <translation>Ce checkpoint ({0}) ne peut pas écrire {1}&#xa0;; choisir un autre modèle.</translation>
    </message>
    <message>
        <source>This checkpoint ({0}) does not know osu!{1}.</source>
        <translation>Ce checkpoint ({0}) ne connaît pas osu!{1}.</translation>
    </message>
    <message>
        <source>This checkpoint ({0}) is shown difficulties of its own mode; leave --mode out.</source>
        <translation>Ce checkpoint ({0}) ne voit que des difficultés de son mode&#xa0;; omettre --mode.</translation>
    </message>
    <message>
        <source>This checkpoint needs audio at {0} Hz, which Beatwright does not make.</source>
        <translation>Ce checkpoint exige de l&apos;audio à {0} Hz, que Beatwright ne fait pas.</translation>
    </message>
    <message>
        <source>This checkpoint was not trained with any {0}; choose another model.</source>
        <translation>Ce checkpoint n&apos;a pas été entraîné avec&#xa0;: {0}&#xa0;; choisir un autre modèle.</translation>
    </message>
    <message>
        <source>This checkpoint was not trained with the {0} that is asked for; it lies outside of what it knows. Choose another value, or another model.</source>
        <translation>Ce checkpoint n&apos;a pas été entraîné avec cette demande&#xa0;: {0}&#xa0;; c&apos;est hors de ce qu&apos;il connaît. Choisir une autre valeur, ou un autre modèle.</translation>
    </message>
    <message>
        <source>This circle</source>
        <translation>Ce circle</translation>
    </message>
    <message>
        <source>This combo has {0} fruits; {1} are the guideline at this level.</source>
        <translation>Ce combo a {0} fruits&#xa0;; {1} est le repère à ce niveau.</translation>
    </message>
    <message>
        <source>This dash is {0} px short of a hyperdash.</source>
        <translation>Ce dash est à {0} px d&apos;un hyperdash.</translation>
    </message>
    <message>
        <source>This denden</source>
        <translation>Ce denden</translation>
    </message>
    <message>
        <source>This difficulty uses &quot;{0}&quot;, others &quot;{1}&quot;; a set has one song.</source>
        <translation>Cette difficulté utilise «&#xa0;{0}&#xa0;», d&apos;autres «&#xa0;{1}&#xa0;»&#xa0;; un set a une chanson.</translation>
    </message>
    <message>
        <source>This don</source>
        <translation>Ce don</translation>
    </message>
    <message>
        <source>This drumroll</source>
        <translation>Ce roulement</translation>
    </message>
    <message>
        <source>This finisher in a fast pattern is not its last note or has the colour of the note before.</source>
        <translation>Ce finisher dans un motif rapide n&apos;en est pas la dernière note ou a la couleur de la note d&apos;avant.</translation>
    </message>
    <message>
        <source>This fruit</source>
        <translation>Ce fruit</translation>
    </message>
    <message>
        <source>This is a {0}; a {1} would be expected here.</source>
        <translation>Ceci&#xa0;: {0}&#xa0;; attendu ici&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>This is a {0}; a {1} would be expected.</source>
        <translation>Ceci&#xa0;: {0}&#xa0;; attendu&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation>Ce n&apos;est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>This juice stream</source>
        <translation>Ce juice stream</translation>
    </message>
    <message>
        <source>This jump is {0} times as wide as others of its rhythm shortly before.</source>
        <translation>Ce saut est {0} fois plus large que d&apos;autres du même rythme juste avant.</translation>
    </message>
    <message>
        <source>This kat</source>
        <translation>Ce kat</translation>
    </message>
    <message>
        <source>This kiai change</source>
        <translation>Ce changement de kiai</translation>
    </message>
    <message>
        <source>This link points to a file that is not there.</source>
        <translation>Ce lien mène à un fichier qui n&apos;est pas là.</translation>
    </message>
    <message>
        <source>This long note</source>
        <translation>Cette note longue</translation>
    </message>
    <message>
        <source>This music model needs the package {0}, which is not part of this build; install Beatwright by pip or from its source, or bring a song of your own with --provider file.</source>
        <translation>Ce modèle de musique a besoin du paquet {0}, absent de cette version ; installez Beatwright par pip ou depuis ses sources, ou prenez une chanson à vous avec --provider file.</translation>
    </message>
    <message>
        <source>This note</source>
        <translation>Cette note</translation>
    </message>
    <message>
        <source>This object</source>
        <translation>Cet objet</translation>
    </message>
    <message>
        <source>This object sounds at {0} %, hardly heard over the song.</source>
        <translation>Cet objet sonne à {0} %, à peine audible sur le morceau.</translation>
    </message>
    <message>
        <source>This object sounds at {0} %, perhaps too quiet for the song.</source>
        <translation>Cet objet sonne à {0} %, peut-être trop bas pour le morceau.</translation>
    </message>
    <message>
        <source>This red line</source>
        <translation>Cette ligne rouge</translation>
    </message>
    <message>
        <source>This red line ({0}) does not exist in [{1}].</source>
        <translation>Cette ligne rouge ({0}) n&apos;existe pas dans [{1}].</translation>
    </message>
    <message>
        <source>This red line changes nothing: same tempo and meter, on a downbeat of the line before. Remove it.</source>
        <translation>Cette ligne rouge ne change rien&#xa0;: mêmes tempo et mesure, sur un premier temps de la précédente. La retirer.</translation>
    </message>
    <message>
        <source>This red line repeats the timing before it and only {0}. If that is not meant, {1}.</source>
        <translation>Cette ligne rouge répète le timing d&apos;avant et seulement {0}. Si ce n&apos;est pas voulu, {1}.</translation>
    </message>
    <message>
        <source>This red line repeats the timing before it; what else it changes, a green line can change.</source>
        <translation>Cette ligne rouge répète le timing d&apos;avant&#xa0;; ce qu&apos;elle change d&apos;autre, une ligne verte le peut.</translation>
    </message>
    <message>
        <source>This scroll speed change</source>
        <translation>Ce changement de vitesse de défilement</translation>
    </message>
    <message>
        <source>This slider</source>
        <translation>Ce slider</translation>
    </message>
    <message>
        <source>This slider has more repeats than would be expected.</source>
        <translation>Ce slider a plus de répétitions qu&apos;attendu.</translation>
    </message>
    <message>
        <source>This slider would be expected to end without another anchor.</source>
        <translation>Ce slider devrait finir sans autre ancre.</translation>
    </message>
    <message>
        <source>This slider would be expected to go on with more anchors before it ends.</source>
        <translation>Ce slider devrait continuer avec d&apos;autres ancres avant de finir.</translation>
    </message>
    <message>
        <source>This slider would be expected to repeat once more.</source>
        <translation>Ce slider devrait se répéter une fois de plus.</translation>
    </message>
    <message>
        <source>This slider&apos;s repeat sounds at {0} %, next to nothing. Is there no sound in the song?</source>
        <translation>La répétition de ce slider sonne à {0} %, presque rien. N&apos;y a-t-il aucun son dans le morceau ?</translation>
    </message>
    <message>
        <source>This spinner</source>
        <translation>Ce spinner</translation>
    </message>
    <message>
        <source>This step has no request that could be made again.</source>
        <translation>Cette étape n&apos;a pas de requête à refaire.</translation>
    </message>
    <message>
        <source>This step was not undone.</source>
        <translation>Cette étape n&apos;a pas été annulée.</translation>
    </message>
    <message>
        <source>This step was undone already.</source>
        <translation>Cette étape a déjà été annulée.</translation>
    </message>
    <message>
        <source>This {0} begins {1} ms before a line that would change its slider velocity.</source>
        <translation>{0}&#xa0;: commence {1} ms avant une ligne qui changerait sa vitesse de slider.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Timing</translation>
    </message>
    <message>
        <source>To silence a sample one uses osu!&apos;s blank.wav of 44 bytes, which costs nothing.</source>
        <translation>Pour rendre muet un sample, on utilise le blank.wav d&apos;osu! de 44 octets, qui ne coûte rien.</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>Trop court</translation>
    </message>
    <message>
        <source>Training an adapter takes the package peft; run Beatwright from its source.</source>
        <translation>Entraîner un adaptateur demande le paquet peft ; lancez Beatwright depuis ses sources.</translation>
    </message>
    <message>
        <source>Training the rhythm model</source>
        <translation>Entraînement du modèle de rythme</translation>
    </message>
    <message>
        <source>Trying out the fullest part</source>
        <translation>Essai de la partie la plus dense</translation>
    </message>
    <message>
        <source>Two bar lines may appear {0} ms apart; move the red line or omit its bar line.</source>
        <translation>Deux barres de mesure peuvent apparaître à {0} ms d&apos;écart&#xa0;; déplacer la ligne rouge ou omettre sa barre.</translation>
    </message>
    <message>
        <source>Two difficulties are called [{0}]; give each its own name.</source>
        <translation>Deux difficultés s&apos;appellent [{0}]&#xa0;; donner à chacune son nom.</translation>
    </message>
    <message>
        <source>Two difficulties that put one sound at two times, for example 1/4 and 1/6, cannot both be right.</source>
        <translation>Deux difficultés qui mettent un son à deux instants, par exemple 1/4 et 1/6, n&apos;ont pas toutes deux raison.</translation>
    </message>
    <message>
        <source>Two lines of a colour at one time may change places when the map is loaded.</source>
        <translation>Deux lignes d&apos;une couleur au même instant peuvent s&apos;inverser au chargement de la map.</translation>
    </message>
    <message>
        <source>Two {0} lines stand at the same time; which one counts is chance. Keep one.</source>
        <translation>Deux lignes ({0}) sont au même instant&#xa0;; laquelle compte relève du hasard. En garder une.</translation>
    </message>
    <message>
        <source>Unexpected object</source>
        <translation>Objet inattendu</translation>
    </message>
    <message>
        <source>Unreadable stack</source>
        <translation>Pile illisible</translation>
    </message>
    <message>
        <source>Unreadable stack with Hard Rock</source>
        <translation>Pile illisible avec Hard Rock</translation>
    </message>
    <message>
        <source>Unsnapped object</source>
        <translation>Objet non calé</translation>
    </message>
    <message>
        <source>Unused end of the song</source>
        <translation>Fin du morceau inutilisée</translation>
    </message>
    <message>
        <source>Unused files</source>
        <translation>Fichiers inutilisés</translation>
    </message>
    <message>
        <source>Unusually large jump</source>
        <translation>Saut inhabituellement grand</translation>
    </message>
    <message>
        <source>Unusually many anchors</source>
        <translation>Points d&apos;ancrage très nombreux</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Use the network</source>
        <translation>Utiliser le réseau</translation>
    </message>
    <message>
        <source>Use the tags of most difficulties.</source>
        <translation>Utiliser les tags de la plupart des difficultés.</translation>
    </message>
    <message>
        <source>V30 always writes hitsounds.</source>
        <translation>V30 écrit toujours des hitsounds.</translation>
    </message>
    <message>
        <source>V30 cannot be given a map without hitsounds; choose V29 or V31.</source>
        <translation>V30 ne peut pas recevoir de map sans hitsounds&#xa0;; choisir V29 ou V31.</translation>
    </message>
    <message>
        <source>V30 cannot be given another difficulty; choose V29 or V31.</source>
        <translation>V30 ne peut pas recevoir d&apos;autre difficulté&#xa0;; choisir V29 ou V31.</translation>
    </message>
    <message>
        <source>V30 has no class tokens that guidance could strengthen.</source>
        <translation>V30 n&apos;a pas de tokens de classe que le guidage pourrait renforcer.</translation>
    </message>
    <message>
        <source>V30 was not trained with descriptors; choose V29, V31 or V32 for them.</source>
        <translation>V30 n&apos;a pas été entraîné avec des descripteurs&#xa0;; pour cela, choisir V29, V31 ou V32.</translation>
    </message>
    <message>
        <source>V30 was not trained with years; choose another model for that.</source>
        <translation>V30 n&apos;a pas été entraîné avec des années&#xa0;; pour cela, choisir un autre modèle.</translation>
    </message>
    <message>
        <source>V32 cannot be given a map without hitsounds; choose V29 or V31.</source>
        <translation>V32 ne peut pas recevoir de map sans hitsounds&#xa0;; choisir V29 ou V31.</translation>
    </message>
    <message>
        <source>V32 cannot be given another difficulty; choose V29 or V31.</source>
        <translation>V32 ne peut pas recevoir d&apos;autre difficulté&#xa0;; choisir V29 ou V31.</translation>
    </message>
    <message>
        <source>V32 does not write kiai; it is kept from the map where there is one.</source>
        <translation>V32 n&apos;écrit pas de kiai&#xa0;; celui de la map est gardé s&apos;il y en a un.</translation>
    </message>
    <message>
        <source>V32 mini cannot be given a map without hitsounds; choose V29 or V31.</source>
        <translation>V32 mini ne peut pas recevoir de map sans hitsounds&#xa0;; choisir V29 ou V31.</translation>
    </message>
    <message>
        <source>V32 mini cannot be given another difficulty; choose V29 or V31.</source>
        <translation>V32 mini ne peut pas recevoir d&apos;autre difficulté&#xa0;; choisir V29 ou V31.</translation>
    </message>
    <message>
        <source>V32 mini does not write kiai; it is kept from the map where there is one.</source>
        <translation>V32 mini n&apos;écrit pas de kiai&#xa0;; celui de la map est gardé s&apos;il y en a un.</translation>
    </message>
    <message>
        <source>Version markers in the title</source>
        <translation>Mentions de version dans le titre</translation>
    </message>
    <message>
        <source>Video in some difficulties</source>
        <translation>Vidéo dans certaines difficultés</translation>
    </message>
    <message>
        <source>Video offset differs</source>
        <translation>Décalage vidéo différent</translation>
    </message>
    <message>
        <source>Video resolution</source>
        <translation>Résolution de la vidéo</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Volume of the hitsounds, %.</source>
        <translation>Volume des hitsounds,&#xa0;%.</translation>
    </message>
    <message>
        <source>Volume of the song, %.</source>
        <translation>Volume de la chanson,&#xa0;%.</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volumes</translation>
    </message>
    <message>
        <source>What another program saved at that moment is a backup now: {0}.</source>
        <translation>Ce qu&apos;un autre programme vient d&apos;enregistrer est une sauvegarde&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>What one clicks is heard over the song.</source>
        <translation>Ce qu&apos;on frappe s&apos;entend par-dessus la chanson.</translation>
    </message>
    <message>
        <source>What the wheel does over the timeline: seek goes by the beat divisor, scroll moves the view.</source>
        <translation>Action de la molette sur la timeline : aller suit le diviseur de temps, défiler déplace la vue.</translation>
    </message>
    <message>
        <source>What your maps choose more often did not bring the patterns nearer on held-out songs; it is left out.</source>
        <translation>Ce que vos maps choisissent plus souvent n&apos;a pas rapproché les motifs sur les morceaux réservés ; c&apos;est laissé de côté.</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Molette</translation>
    </message>
    <message>
        <source>Where downloaded models are kept.</source>
        <translation>Où sont gardés les modèles téléchargés.</translation>
    </message>
    <message>
        <source>Where models run, for requests that do not say it; auto takes a graphics card where there is one.</source>
        <translation>Où tournent les modèles, si la requête ne le dit pas&#xa0;; auto prend une carte graphique s&apos;il y en a une.</translation>
    </message>
    <message>
        <source>Where the last file dialog was.</source>
        <translation>Où était la dernière boîte de fichiers.</translation>
    </message>
    <message>
        <source>Where the window is, in base64.</source>
        <translation>Où est la fenêtre, en base64.</translation>
    </message>
    <message>
        <source>Whether anything is asked of the network at all: downloads of models, and news of versions.</source>
        <translation>Utiliser ou non le réseau&#xa0;: téléchargements de modèles et annonces de versions.</translation>
    </message>
    <message>
        <source>Whether controls that move by themselves do; reduced keeps them still, and system asks the system.</source>
        <translation>Les éléments qui bougent d&apos;eux-mêmes&#xa0;: reduced les tient immobiles, system demande au système.</translation>
    </message>
    <message>
        <source>Whether hitsounds are played.</source>
        <translation>Jouer ou non les hitsounds.</translation>
    </message>
    <message>
        <source>Whether objects in the playfield linger after their time, as in the editor.</source>
        <translation>Si les objets du terrain restent visibles après leur instant, comme dans l&apos;éditeur.</translation>
    </message>
    <message>
        <source>Whether the map that is open in osu! opens here too.</source>
        <translation>Si la map ouverte dans osu! s&apos;ouvre aussi ici.</translation>
    </message>
    <message>
        <source>Whether the metronome ticks.</source>
        <translation>Faire battre ou non le métronome.</translation>
    </message>
    <message>
        <source>Whether to ask once a day for a newer version; nothing about you is sent, nothing is installed.</source>
        <translation>Chercher ou non une fois par jour une version plus récente&#xa0;; rien de personnel n&apos;est envoyé, rien n&apos;est installé.</translation>
    </message>
    <message>
        <source>Whoever searches for a mapper finds the sets with their guest difficulties.</source>
        <translation>Qui cherche un mappeur trouve les sets avec ses difficultés invitées.</translation>
    </message>
    <message>
        <source>Windows does not let Beatwright register itself: {0}.</source>
        <translation>Windows ne laisse pas Beatwright s&apos;inscrire&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Windows does not let Beatwright take its entries back: {0}.</source>
        <translation>Windows ne laisse pas Beatwright retirer ses entrées&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>With Hard Rock objects appear later, so that stacks may fall on one place.</source>
        <translation>Avec Hard Rock, les objets apparaissent plus tard, si bien que les piles peuvent se superposer.</translation>
    </message>
    <message>
        <source>Without a spinner all full combos have one score.</source>
        <translation>Sans spinner, tous les full combos ont le même score.</translation>
    </message>
    <message>
        <source>Without hit sounds</source>
        <translation>Sans hitsounds</translation>
    </message>
    <message>
        <source>Write &quot;{0}&quot; in the {1}: &quot;{2}&quot;.</source>
        <translation>Écrire «&#xa0;{0}&#xa0;» dans&#xa0;: {1} («&#xa0;{2}&#xa0;»).</translation>
    </message>
    <message>
        <source>Writing failed ({0}), and not all could be put back: {1}.</source>
        <translation>L&apos;écriture a échoué ({0}), et tout n&apos;a pas pu être remis&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>[{0}] seems to hold only hit sounds; delete it before the set is ranked.</source>
        <translation>[{0}] semble ne contenir que des hitsounds&#xa0;; la supprimer avant le classement du set.</translation>
    </message>
    <message>
        <source>a Bézier anchor</source>
        <translation>un point d&apos;ancrage de Bézier</translation>
    </message>
    <message>
        <source>a Catmull anchor</source>
        <translation>un point d&apos;ancrage Catmull</translation>
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
        <translation>un temps</translation>
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
        <translation>un descripteur qu&apos;elle ne doit pas avoir&#xa0;; répétable</translation>
    </message>
    <message>
        <source>a descriptor that the map should have; may be given again</source>
        <translation>un descripteur que la map doit avoir&#xa0;; répétable</translation>
    </message>
    <message>
        <source>a difficulty for each of these stars</source>
        <translation>une difficulté pour chacune de ces étoiles</translation>
    </message>
    <message>
        <source>a difficulty of the set</source>
        <translation>une difficulté du set</translation>
    </message>
    <message>
        <source>a drumroll</source>
        <translation>un roulement</translation>
    </message>
    <message>
        <source>a finish</source>
        <translation>finish</translation>
    </message>
    <message>
        <source>a finish and a clap</source>
        <translation>finish et clap</translation>
    </message>
    <message>
        <source>a fruit</source>
        <translation>un fruit</translation>
    </message>
    <message>
        <source>a green line would do</source>
        <translation>une ligne verte suffirait</translation>
    </message>
    <message>
        <source>a juice stream</source>
        <translation>un juice stream</translation>
    </message>
    <message>
        <source>a kiai change</source>
        <translation>un changement de kiai</translation>
    </message>
    <message>
        <source>a large model writes the fullest parts again until the stars fit</source>
        <translation>un grand modèle réécrit les parties les plus denses jusqu&apos;à ce que les étoiles conviennent</translation>
    </message>
    <message>
        <source>a long note</source>
        <translation>une note longue</translation>
    </message>
    <message>
        <source>a map, or a folder of maps, whose patterns to follow; may be given again</source>
        <translation>une map, ou un dossier de maps, dont suivre les motifs ; peut être répété</translation>
    </message>
    <message>
        <source>a new bar</source>
        <translation>une nouvelle mesure</translation>
    </message>
    <message>
        <source>a new combo</source>
        <translation>un nouveau combo</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>une note</translation>
    </message>
    <message>
        <source>a red anchor</source>
        <translation>un point d&apos;ancrage rouge</translation>
    </message>
    <message>
        <source>a red line</source>
        <translation>une ligne rouge</translation>
    </message>
    <message>
        <source>a scroll speed change</source>
        <translation>un changement de vitesse de défilement</translation>
    </message>
    <message>
        <source>a slider</source>
        <translation>un slider</translation>
    </message>
    <message>
        <source>a song without a set</source>
        <translation>une chanson sans set</translation>
    </message>
    <message>
        <source>a speed of {0}×</source>
        <translation>une vitesse de {0}×</translation>
    </message>
    <message>
        <source>a spinner</source>
        <translation>un spinner</translation>
    </message>
    <message>
        <source>a tag; may be given again</source>
        <translation>un tag&#xa0;; répétable</translation>
    </message>
    <message>
        <source>a volume of {0} %</source>
        <translation>un volume de {0} %</translation>
    </message>
    <message>
        <source>a whistle</source>
        <translation>whistle</translation>
    </message>
    <message>
        <source>a whistle and a clap</source>
        <translation>whistle et clap</translation>
    </message>
    <message>
        <source>a whistle and a finish</source>
        <translation>whistle et finish</translation>
    </message>
    <message>
        <source>a whistle, a finish and a clap</source>
        <translation>whistle, finish et clap</translation>
    </message>
    <message>
        <source>above 0 sparser, below 0 denser</source>
        <translation>au-dessus de 0 plus clairsemé, en dessous plus dense</translation>
    </message>
    <message>
        <source>all but one in the window, all in the terminal</source>
        <translation>tous sauf un dans la fenêtre, tous dans le terminal</translation>
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
        <translation>une copie antérieure de la difficulté de départ</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>another snap</source>
        <translation>un autre snap</translation>
    </message>
    <message>
        <source>approach rate</source>
        <translation>approach rate</translation>
    </message>
    <message>
        <source>artist in their own script</source>
        <translation>artiste dans son écriture</translation>
    </message>
    <message>
        <source>asks at the start</source>
        <translation>demande au démarrage</translation>
    </message>
    <message>
        <source>at about x:{0} y:{1}</source>
        <translation>vers x:{0} y:{1}</translation>
    </message>
    <message>
        <source>at x:{0}</source>
        <translation>à x:{0}</translation>
    </message>
    <message>
        <source>at y:{0}</source>
        <translation>à y:{0}</translation>
    </message>
    <message>
        <source>audio lead-in</source>
        <translation>amorce de l&apos;audio</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>banana shower</source>
        <translation>pluie de bananes</translation>
    </message>
    <message>
        <source>beams of super timing</source>
        <translation>faisceaux du super timing</translation>
    </message>
    <message>
        <source>beat</source>
        <translation>temps</translation>
    </message>
    <message>
        <source>beats of a bar, said to the model</source>
        <translation>temps d&apos;une mesure, dit au modèle</translation>
    </message>
    <message>
        <source>begin with random positions</source>
        <translation>commencer par des positions au hasard</translation>
    </message>
    <message>
        <source>bf16 is quicker, at some cost in agreement</source>
        <translation>bf16 est plus rapide, au prix d&apos;un peu d&apos;accord</translation>
    </message>
    <message>
        <source>big don</source>
        <translation>grand don</translation>
    </message>
    <message>
        <source>big kat</source>
        <translation>grand kat</translation>
    </message>
    <message>
        <source>catalogue name, checkpoint folder or hub id</source>
        <translation>nom du catalogue, dossier de checkpoint ou id du hub</translation>
    </message>
    <message>
        <source>changes bar lines</source>
        <translation>change les barres de mesure</translation>
    </message>
    <message>
        <source>changes bar lines and resets nightcore&apos;s cymbals</source>
        <translation>change les barres de mesure et remet à zéro les cymbales de nightcore</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>circle</translation>
    </message>
    <message>
        <source>circle size</source>
        <translation>taille des cercles</translation>
    </message>
    <message>
        <source>columns in osu!mania</source>
        <translation>colonnes en osu!mania</translation>
    </message>
    <message>
        <source>combo colours taken from the background picture, light enough to be seen over it</source>
        <translation>couleurs de combo tirées de l&apos;image de fond, assez claires pour être vues dessus</translation>
    </message>
    <message>
        <source>config.json asks for rope_scaling {0}, which Beatwright does not support.</source>
        <translation>config.json demande rope_scaling {0}, que Beatwright ne gère pas.</translation>
    </message>
    <message>
        <source>config.json asks for style embeddings, which no published checkpoint uses.</source>
        <translation>config.json demande des plongements de style, qu&apos;aucun checkpoint publié n&apos;utilise.</translation>
    </message>
    <message>
        <source>config.json asks for the activation &quot;{0}&quot;, not gelu.</source>
        <translation>config.json demande l&apos;activation «&#xa0;{0}&#xa0;», pas gelu.</translation>
    </message>
    <message>
        <source>config.json contradicts itself: vocab_size is {0}, but {1} in backbone_config.</source>
        <translation>config.json se contredit&#xa0;: vocab_size est {0}, mais {1} dans backbone_config.</translation>
    </message>
    <message>
        <source>config.json has no backbone_config and backbone_model_name: it is not a Mapperatorinator model.</source>
        <translation>config.json n&apos;a ni backbone_config ni backbone_model_name&#xa0;: ce n&apos;est pas un modèle Mapperatorinator.</translation>
    </message>
    <message>
        <source>config.json names the backbone &quot;{0}&quot;, unknown to Beatwright (it knows {1}).</source>
        <translation>config.json nomme le backbone «&#xa0;{0}&#xa0;», inconnu de Beatwright (il connaît {1}).</translation>
    </message>
    <message>
        <source>config.json names the unknown pad_mode &quot;{0}&quot;.</source>
        <translation>config.json nomme le pad_mode inconnu «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>config.json names the unknown spectrogram &quot;{0}&quot;.</source>
        <translation>config.json nomme le spectrogramme inconnu «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>config.json: d_model {0} cannot be split into {1} attention heads.</source>
        <translation>config.json&#xa0;: d_model {0} ne se divise pas en {1} têtes d&apos;attention.</translation>
    </message>
    <message>
        <source>config.json: {0} must be a {1} from {2} to {3}, not {4}.</source>
        <translation>config.json&#xa0;: {0} doit être un {1} de {2} à {3}, pas {4}.</translation>
    </message>
    <message>
        <source>config.json: {0} must be an object, not {1}.</source>
        <translation>config.json&#xa0;: {0} doit être un objet, pas {1}.</translation>
    </message>
    <message>
        <source>config.json: {0} must be {1}, not {2}.</source>
        <translation>config.json&#xa0;: {0} doit être {1}, pas {2}.</translation>
    </message>
    <message>
        <source>configs/modding/spread.yaml gives the length {0}; write it as &quot;2:30&quot;, in quotes.</source>
        <translation>configs/modding/spread.yaml donne la durée {0}&#xa0;; l&apos;écrire «&#xa0;2:30&#xa0;», entre guillemets.</translation>
    </message>
    <message>
        <source>configs/training/styles.yaml has an option that does not exist: {0}.</source>
        <translation>configs/training/styles.yaml a une option qui n&apos;existe pas : {0}.</translation>
    </message>
    <message>
        <source>configs/training/styles.yaml names the preset &quot;{0}&quot;, which does not exist.</source>
        <translation>configs/training/styles.yaml nomme le préréglage « {0} », qui n&apos;existe pas.</translation>
    </message>
    <message>
        <source>continuations followed at once</source>
        <translation>suites considérées à la fois</translation>
    </message>
    <message>
        <source>core.modding.rules.</source>
        <translation>core.modding.rules.</translation>
    </message>
    <message>
        <source>countdown</source>
        <translation>compte à rebours</translation>
    </message>
    <message>
        <source>denden</source>
        <translation>denden</translation>
    </message>
    <message>
        <source>did you mean {0}?</source>
        <translation>vouliez-vous dire {0}&#xa0;?</translation>
    </message>
    <message>
        <source>don</source>
        <translation>don</translation>
    </message>
    <message>
        <source>draw from so many tokens; 0 for all</source>
        <translation>tirer parmi autant de tokens&#xa0;; 0 pour tous</translation>
    </message>
    <message>
        <source>draw from the most likely tokens that make up this share</source>
        <translation>tirer parmi les tokens les plus probables qui forment cette part</translation>
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
        <translation>baisse</translation>
    </message>
    <message>
        <source>drum</source>
        <translation>drum</translation>
    </message>
    <message>
        <source>drumroll</source>
        <translation>roulement</translation>
    </message>
    <message>
        <source>early</source>
        <translation>tôt</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>finit</translation>
    </message>
    <message>
        <source>epilepsy warning</source>
        <translation>avertissement d&apos;épilepsie</translation>
    </message>
    <message>
        <source>exactly what the public pipeline makes</source>
        <translation>exactement ce que fait le pipeline public</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>de moins</translation>
    </message>
    <message>
        <source>folder or name of an adapter, or DIR:0.7 for its strength; may be given again</source>
        <translation>dossier ou nom d&apos;un adaptateur, ou DIR:0.7 pour sa force ; peut être répété</translation>
    </message>
    <message>
        <source>fp32</source>
        <translation>fp32</translation>
    </message>
    <message>
        <source>from how many of the most probable codes one is drawn (top-k)</source>
        <translation>Parmi combien des codes les plus probables un est tiré (top-k)</translation>
    </message>
    <message>
        <source>from which share of the probability a code is drawn; 0: from all</source>
        <translation>dans quelle part de la probabilité un code est tiré ; 0 : dans toute</translation>
    </message>
    <message>
        <source>fruit</source>
        <translation>fruit</translation>
    </message>
    <message>
        <source>game mode; the difficulty&apos;s own, else osu</source>
        <translation>mode de jeu&#xa0;; celui de la difficulté, sinon osu</translation>
    </message>
    <message>
        <source>guidance of super timing</source>
        <translation>guidage du super timing</translation>
    </message>
    <message>
        <source>guidance of the diffusion</source>
        <translation>guidage de la diffusion</translation>
    </message>
    <message>
        <source>guidance: 1 turns it off, more holds the map closer to style and stars</source>
        <translation>guidage&#xa0;: 1 l&apos;éteint, plus tient la map plus près du style et des étoiles</translation>
    </message>
    <message>
        <source>has a velocity of</source>
        <translation>a une vitesse de</translation>
    </message>
    <message>
        <source>hitsounds also for the set&apos;s other difficulties, where objects coincide</source>
        <translation>hitsounds aussi pour les autres difficultés du set, là où les objets coïncident</translation>
    </message>
    <message>
        <source>hold note</source>
        <translation>hold note</translation>
    </message>
    <message>
        <source>hold note head</source>
        <translation>tête de la note longue</translation>
    </message>
    <message>
        <source>hold note tail</source>
        <translation>queue de la note longue</translation>
    </message>
    <message>
        <source>how far a beat found by the model may be off</source>
        <translation>écart permis d&apos;un temps trouvé par le modèle</translation>
    </message>
    <message>
        <source>how freely each code is drawn (temperature)</source>
        <translation>Avec quelle liberté chaque code est tiré (temperature)</translation>
    </message>
    <message>
        <source>how much longer that may take at most</source>
        <translation>combien de temps de plus cela peut prendre au maximum</translation>
    </message>
    <message>
        <source>how much of the song a cover keeps</source>
        <translation>ce qu&apos;une reprise garde de la chanson</translation>
    </message>
    <message>
        <source>how much to follow them; 1 is as much as they differ from usual</source>
        <translation>à quel point les suivre ; 1 autant qu&apos;elles diffèrent de l&apos;habituel</translation>
    </message>
    <message>
        <source>how noise is removed; DPM-Solver++ needs few steps</source>
        <translation>comment le bruit est retiré ; DPM-Solver++ demande peu de pas</translation>
    </message>
    <message>
        <source>how strongly the prompt counts; 1 takes half the time</source>
        <translation>Combien compte le prompt ; 1 prend moitié moins de temps</translation>
    </message>
    <message>
        <source>in column {0}</source>
        <translation>dans la colonne {0}</translation>
    </message>
    <message>
        <source>in how many steps noise becomes sound; more sound better and take longer</source>
        <translation>en combien de pas le bruit devient son ; davantage sonne mieux et dure plus longtemps</translation>
    </message>
    <message>
        <source>int8 and bf16 exclude each other; choose one.</source>
        <translation>int8 et bf16 s&apos;excluent&#xa0;; en choisir un.</translation>
    </message>
    <message>
        <source>int8 works on the CPU only; leave out the quantization or choose the device cpu.</source>
        <translation>int8 ne marche que sur le CPU&#xa0;; omettre la quantification ou choisir le périphérique cpu.</translation>
    </message>
    <message>
        <source>it is not a preset: {0} belongs to one song or machine.</source>
        <translation>ce n&apos;est pas un préréglage&#xa0;: {0} appartient à une chanson ou une machine.</translation>
    </message>
    <message>
        <source>it knows, for example, {0}.</source>
        <translation>il connaît, par exemple, {0}.</translation>
    </message>
    <message>
        <source>its licence is on the page of {0}; read it there</source>
        <translation>sa licence est sur la page de {0} ; lisez-la là</translation>
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
        <translation>kiai là où le set l&apos;a, ou le modèle l&apos;écrit&#xa0;; no l&apos;omet</translation>
    </message>
    <message>
        <source>land on</source>
        <translation>tombent sur</translation>
    </message>
    <message>
        <source>lands on</source>
        <translation>tombe sur</translation>
    </message>
    <message>
        <source>late</source>
        <translation>tard</translation>
    </message>
    <message>
        <source>letterbox in breaks</source>
        <translation>bandes pendant les pauses</translation>
    </message>
    <message>
        <source>lie on</source>
        <translation>sont sur</translation>
    </message>
    <message>
        <source>lies on</source>
        <translation>est sur</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>écoute</translation>
    </message>
    <message>
        <source>listening to the rhythm</source>
        <translation>écoute du rythme</translation>
    </message>
    <message>
        <source>long note</source>
        <translation>note longue</translation>
    </message>
    <message>
        <source>loss of held-out maps</source>
        <translation>perte des maps réservées</translation>
    </message>
    <message>
        <source>loss_fn.</source>
        <translation>loss_fn.</translation>
    </message>
    <message>
        <source>make a cover of the audio, or replace its part</source>
        <translation>rejouer le son, ou en remplacer la partie</translation>
    </message>
    <message>
        <source>more</source>
        <translation>de plus</translation>
    </message>
    <message>
        <source>more of the long object</source>
        <translation>la suite de l&apos;objet long</translation>
    </message>
    <message>
        <source>move what the model wrote onto the beat lines</source>
        <translation>mettre ce que le modèle a écrit sur les lignes de temps</translation>
    </message>
    <message>
        <source>name of the difficulty</source>
        <translation>nom de la difficulté</translation>
    </message>
    <message>
        <source>nearly equal positions become equal</source>
        <translation>les positions presque égales deviennent égales</translation>
    </message>
    <message>
        <source>no addition</source>
        <translation>aucune addition</translation>
    </message>
    <message>
        <source>no tick</source>
        <translation>aucun tick</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>rien de plus</translation>
    </message>
    <message>
        <source>object</source>
        <translation>objet</translation>
    </message>
    <message>
        <source>object comes</source>
        <translation>objet vient</translation>
    </message>
    <message>
        <source>objects come</source>
        <translation>objets viennent</translation>
    </message>
    <message>
        <source>objects refined at once</source>
        <translation>objets affinés à la fois</translation>
    </message>
    <message>
        <source>objects that two parts share</source>
        <translation>objets que deux parties partagent</translation>
    </message>
    <message>
        <source>of each prompt</source>
        <translation>de chaque prompt</translation>
    </message>
    <message>
        <source>of the lyrics, such as en, ja or de</source>
        <translation>des paroles, comme en, ja ou de</translation>
    </message>
    <message>
        <source>of the new music; sections have their own</source>
        <translation>De la nouvelle musique ; les sections ont la leur</translation>
    </message>
    <message>
        <source>offset where the model finds no beat</source>
        <translation>offset si le modèle ne trouve aucun temps</translation>
    </message>
    <message>
        <source>osu! only, with windows of half a minute; writes the beats between the objects.</source>
        <translation>osu! seulement, avec des fenêtres d&apos;une demi-minute&#xa0;; écrit les temps entre les objets.</translation>
    </message>
    <message>
        <source>osu! updates a difficulty by its file&apos;s name, and overlong names do not unpack on Windows.</source>
        <translation>osu! met à jour une difficulté par le nom de son fichier, et les noms trop longs ne s&apos;extraient pas sous Windows.</translation>
    </message>
    <message>
        <source>osu! user id of the mapper whose style to follow</source>
        <translation>id osu! du mappeur dont suivre le style</translation>
    </message>
    <message>
        <source>osu!(stable) stores the score in 31 and the combo in 16 bits.</source>
        <translation>osu!(stable) garde le score sur 31 bits et le combo sur 16.</translation>
    </message>
    <message>
        <source>osu!mania has no sliders.</source>
        <translation>osu!mania n&apos;a pas de sliders.</translation>
    </message>
    <message>
        <source>osu-wine/osu!</source>
        <translation>osu-wine/osu!</translation>
    </message>
    <message>
        <source>overall difficulty</source>
        <translation>overall difficulty</translation>
    </message>
    <message>
        <source>part {0}/{1}</source>
        <translation>partie {0}/{1}</translation>
    </message>
    <message>
        <source>passes of super timing</source>
        <translation>passages du super timing</translation>
    </message>
    <message>
        <source>picture in the set&apos;s folder, or to be copied into a new set</source>
        <translation>image du dossier du set, ou à copier dans un nouveau set</translation>
    </message>
    <message>
        <source>preferred skin</source>
        <translation>skin préféré</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>lecture</translation>
    </message>
    <message>
        <source>reading the map</source>
        <translation>lecture de la map</translation>
    </message>
    <message>
        <source>refine coarse positions with the diffusion model</source>
        <translation>affiner les positions grossières avec le modèle de diffusion</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>retirez-la</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>revient</translation>
    </message>
    <message>
        <source>resets nightcore&apos;s cymbals</source>
        <translation>remet à zéro les cymbales de nightcore</translation>
    </message>
    <message>
        <source>results of the same request, to choose from</source>
        <translation>résultats de la même requête, au choix</translation>
    </message>
    <message>
        <source>rises</source>
        <translation>monte</translation>
    </message>
    <message>
        <source>romanised artist</source>
        <translation>artiste romanisé</translation>
    </message>
    <message>
        <source>romanised title</source>
        <translation>titre romanisé</translation>
    </message>
    <message>
        <source>said to the model, and what the song is repaired to</source>
        <translation>Dit au modèle, et valeur de la réparation</translation>
    </message>
    <message>
        <source>scrolls at</source>
        <translation>défile à</translation>
    </message>
    <message>
        <source>seed {0}</source>
        <translation>graine {0}</translation>
    </message>
    <message>
        <source>several segments at once, seams repaired, and fewer windows; with int8 on the processor</source>
        <translation>plusieurs segments à la fois, raccords réparés, et moins de fenêtres&#xa0;; avec int8 sur le processeur</translation>
    </message>
    <message>
        <source>share of a window that is read but not kept; less is faster</source>
        <translation>part d&apos;une fenêtre lue mais pas gardée&#xa0;; moins est plus rapide</translation>
    </message>
    <message>
        <source>share of a window that the one before it wrote</source>
        <translation>part d&apos;une fenêtre que la précédente a écrite</translation>
    </message>
    <message>
        <source>share of hold notes, osu!mania</source>
        <translation>part de hold notes, osu!mania</translation>
    </message>
    <message>
        <source>share of scroll speed changes, taiko and osu!mania</source>
        <translation>part de changements de vitesse, taiko et osu!mania</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>slider</translation>
    </message>
    <message>
        <source>slider head</source>
        <translation>tête du slider</translation>
    </message>
    <message>
        <source>slider multiplier</source>
        <translation>multiplicateur de slider</translation>
    </message>
    <message>
        <source>slider repeat</source>
        <translation>répétition du slider</translation>
    </message>
    <message>
        <source>slider tail</source>
        <translation>queue du slider</translation>
    </message>
    <message>
        <source>slider tick rate</source>
        <translation>fréquence des ticks de slider</translation>
    </message>
    <message>
        <source>slider ticks per beat</source>
        <translation>ticks de slider par temps</translation>
    </message>
    <message>
        <source>smaller numbers for the large models on the processor</source>
        <translation>nombres plus petits pour les grands modèles sur le processeur</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>soft</translation>
    </message>
    <message>
        <source>something at another time</source>
        <translation>quelque chose à un autre moment</translation>
    </message>
    <message>
        <source>something at {0}</source>
        <translation>quelque chose à {0}</translation>
    </message>
    <message>
        <source>something on {0}</source>
        <translation>quelque chose sur {0}</translation>
    </message>
    <message>
        <source>song {0}/{1}</source>
        <translation>morceau {0}/{1}</translation>
    </message>
    <message>
        <source>spinner</source>
        <translation>spinner</translation>
    </message>
    <message>
        <source>spinner end</source>
        <translation>fin du spinner</translation>
    </message>
    <message>
        <source>spinner start</source>
        <translation>début du spinner</translation>
    </message>
    <message>
        <source>steps of the diffusion</source>
        <translation>pas de la diffusion</translation>
    </message>
    <message>
        <source>storyboard in front of combo fire</source>
        <translation>storyboard devant le feu de combo</translation>
    </message>
    <message>
        <source>target star rating</source>
        <translation>étoiles visées</translation>
    </message>
    <message>
        <source>temperature of beats</source>
        <translation>température des temps</translation>
    </message>
    <message>
        <source>temperature of osu!mania columns</source>
        <translation>température des colonnes osu!mania</translation>
    </message>
    <message>
        <source>temperature of taiko&apos;s hits</source>
        <translation>température des coups de taiko</translation>
    </message>
    <message>
        <source>tempo where the model finds no beat</source>
        <translation>tempo si le modèle ne trouve aucun temps</translation>
    </message>
    <message>
        <source>tempos around a beat that must agree, in super timing</source>
        <translation>tempos autour d&apos;un temps qui doivent s&apos;accorder, en super timing</translation>
    </message>
    <message>
        <source>the anchor of an arc</source>
        <translation>le point d&apos;ancrage d&apos;un arc</translation>
    </message>
    <message>
        <source>the built-in one</source>
        <translation>celui intégré</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>la fin</translation>
    </message>
    <message>
        <source>the end of a long note</source>
        <translation>la fin d&apos;une note longue</translation>
    </message>
    <message>
        <source>the end of the denden</source>
        <translation>la fin du denden</translation>
    </message>
    <message>
        <source>the end of the drumroll</source>
        <translation>la fin du roulement</translation>
    </message>
    <message>
        <source>the end of the slider</source>
        <translation>la fin du slider</translation>
    </message>
    <message>
        <source>the end of the spinner</source>
        <translation>la fin du spinner</translation>
    </message>
    <message>
        <source>the file name {0} is not relative to the folder.</source>
        <translation>le nom de fichier {0} n&apos;est pas relatif au dossier.</translation>
    </message>
    <message>
        <source>the file name {0} leads out of the folder.</source>
        <translation>le nom de fichier {0} sort du dossier.</translation>
    </message>
    <message>
        <source>the file name {0} {1}.</source>
        <translation>le nom de fichier {0} {1}.</translation>
    </message>
    <message>
        <source>the file name {0}… is too long.</source>
        <translation>le nom de fichier {0}… est trop long.</translation>
    </message>
    <message>
        <source>the folder does not say under which licence its model comes</source>
        <translation>le dossier ne dit pas sous quelle licence est son modèle</translation>
    </message>
    <message>
        <source>the folder that Hugging Face programs share</source>
        <translation>le dossier commun des programmes Hugging Face</translation>
    </message>
    <message>
        <source>the hash of what was counted in them, as a request has it that made a map: the very same again</source>
        <translation>le hachage de ce qui y a été compté, tel que l&apos;a une demande qui a créé une map : exactement la même chose</translation>
    </message>
    <message>
        <source>the last anchor of the slider</source>
        <translation>le dernier point d&apos;ancrage du slider</translation>
    </message>
    <message>
        <source>the most like its prompt first, by CLAP; downloaded where it is not here</source>
        <translation>la plus proche de son prompt d’abord, selon CLAP ; téléchargé s’il manque</translation>
    </message>
    <message>
        <source>the same request with the same seed gives the same candidates</source>
        <translation>La même demande avec la même graine donne les mêmes candidats</translation>
    </message>
    <message>
        <source>the same seed gives the same result</source>
        <translation>la même graine donne le même résultat</translation>
    </message>
    <message>
        <source>the system&apos;s language</source>
        <translation>la langue du système</translation>
    </message>
    <message>
        <source>the system&apos;s own choice</source>
        <translation>le choix du système</translation>
    </message>
    <message>
        <source>the tag that says a model was used</source>
        <translation>le tag qui dit qu&apos;un modèle a servi</translation>
    </message>
    <message>
        <source>the weights, and so their music, are for non-commercial use, and MusicGen has to be named</source>
        <translation>les poids, et donc leur musique, sont pour un usage non commercial, et MusicGen doit être cité</translation>
    </message>
    <message>
        <source>title in its own script</source>
        <translation>titre dans son écriture</translation>
    </message>
    <message>
        <source>to train with {0} windows at once; use {1}</source>
        <translation>pour entraîner avec {0} fenêtres à la fois ; prenez-en {1}</translation>
    </message>
    <message>
        <source>two files are both called {0}, or differ in case only.</source>
        <translation>deux fichiers s&apos;appellent {0}, ou ne diffèrent que par la casse.</translation>
    </message>
    <message>
        <source>use of skin sprites in the storyboard</source>
        <translation>images du skin dans le storyboard</translation>
    </message>
    <message>
        <source>what guidance leads away from, in English words</source>
        <translation>ce dont le guidage éloigne, en mots anglais</translation>
    </message>
    <message>
        <source>what is sung, with lines such as [verse] and [chorus]</source>
        <translation>ce qui est chanté, avec des lignes comme [verse] et [chorus]</translation>
    </message>
    <message>
        <source>what the song is from</source>
        <translation>d&apos;où vient la chanson</translation>
    </message>
    <message>
        <source>where it ends</source>
        <translation>où elle finit</translation>
    </message>
    <message>
        <source>where song select begins to play; -1 for the default</source>
        <translation>où le choix des chansons commence à jouer&#xa0;; -1 pour le défaut</translation>
    </message>
    <message>
        <source>where the model runs</source>
        <translation>où tourne le modèle</translation>
    </message>
    <message>
        <source>where the part begins that is generated</source>
        <translation>où commence la partie générée</translation>
    </message>
    <message>
        <source>where the red lines come from</source>
        <translation>d&apos;où viennent les lignes rouges</translation>
    </message>
    <message>
        <source>widescreen support</source>
        <translation>prise en charge du grand écran</translation>
    </message>
    <message>
        <source>window {0}</source>
        <translation>fenêtre {0}</translation>
    </message>
    <message>
        <source>window {0}, {1} tokens/s</source>
        <translation>fenêtre {0}, {1} jetons/s</translation>
    </message>
    <message>
        <source>window {0}/{1}</source>
        <translation>fenêtre {0}/{1}</translation>
    </message>
    <message>
        <source>windows decoded at once in the parallel way</source>
        <translation>fenêtres décodées à la fois en mode parallèle</translation>
    </message>
    <message>
        <source>windows that do not see each other, many at once</source>
        <translation>fenêtres qui ne se voient pas, plusieurs à la fois</translation>
    </message>
    <message>
        <source>with hitsounds</source>
        <translation>avec hitsounds</translation>
    </message>
    <message>
        <source>year whose style to follow</source>
        <translation>année dont suivre le style</translation>
    </message>
    <message>
        <source>your name as mapper</source>
        <translation>nom de mappeur à utiliser</translation>
    </message>
    <message>
        <source>your own file; ask its makers before you publish it</source>
        <translation>votre propre fichier ; demandez à ses auteurs avant de le publier</translation>
    </message>
    <message>
        <source>{0} ({1}) is too dark to see: luminosity {2}.</source>
        <translation>{0} ({1}) est trop sombre pour être vu&#xa0;: luminosité {2}.</translation>
    </message>
    <message>
        <source>{0} BPM at {1} ms</source>
        <translation>{0} BPM à {1} ms</translation>
    </message>
    <message>
        <source>{0} BPM is out of range; choose {1} to {2}.</source>
        <translation>{0} BPM est hors limites&#xa0;; choisir {1} à {2}.</translation>
    </message>
    <message>
        <source>{0} It is left out.</source>
        <translation>{0} C&apos;est omis.</translation>
    </message>
    <message>
        <source>{0} What was written is in the history and can be {1}.</source>
        <translation>{0} Ce qui a été écrit est dans l&apos;historique et peut être {1}.</translation>
    </message>
    <message>
        <source>{0} a sample of [{1}] is missing, first here.</source>
        <translation>{0} il manque un sample de [{1}], d&apos;abord ici.</translation>
    </message>
    <message>
        <source>{0} all along the body. Is that meant?</source>
        <translation>{0} tout le long du corps. Est-ce voulu&#xa0;?</translation>
    </message>
    <message>
        <source>{0} an addition that other difficulties have there: {1}.</source>
        <translation>{0} une addition que d&apos;autres difficultés y ont&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} and others</source>
        <translation>{0} et d&apos;autres</translation>
    </message>
    <message>
        <source>{0} announces something that is not a version with an https page.</source>
        <translation>{0} annonce autre chose qu&apos;une version avec une page https.</translation>
    </message>
    <message>
        <source>{0} answered with {1}; try again later.</source>
        <translation>{0} a répondu {1}&#xa0;; réessayer plus tard.</translation>
    </message>
    <message>
        <source>{0} answered {1} for {2} of {3}; try again later.</source>
        <translation>{0} a répondu {1} pour {2} de {3}&#xa0;; réessayer plus tard.</translation>
    </message>
    <message>
        <source>{0} asks for a login: accept its terms on {1}/{2} and set HF_TOKEN.</source>
        <translation>{0} demande une connexion&#xa0;: accepter ses conditions sur {1}/{2} et régler HF_TOKEN.</translation>
    </message>
    <message>
        <source>{0} asks for {1} difficulties; use {2} at most.</source>
        <translation>{0} demande {1} difficultés&#xa0;; en utiliser {2} au plus.</translation>
    </message>
    <message>
        <source>{0} beatmap needs a difficulty; give --beatmap or choose {1} audio.</source>
        <translation>{0} beatmap exige une difficulté&#xa0;; donner --beatmap ou choisir {1} audio.</translation>
    </message>
    <message>
        <source>{0} beats until {1} without a rest of {2}.</source>
        <translation>{0} temps jusqu&apos;à {1} sans repos de {2}.</translation>
    </message>
    <message>
        <source>{0} begins a new combo where none would be expected.</source>
        <translation>{0} commence un nouveau combo là où l&apos;on n&apos;en attendrait pas.</translation>
    </message>
    <message>
        <source>{0} begins a new combo, which does not fit the combos around it.</source>
        <translation>{0} commence un nouveau combo qui ne s&apos;accorde pas aux combos autour.</translation>
    </message>
    <message>
        <source>{0} begins a new combo, which does not fit the combos around it; the one at {1} would.</source>
        <translation>{0} commence un nouveau combo qui ne s&apos;accorde pas aux combos autour ; celui à {1} s&apos;accorderait.</translation>
    </message>
    <message>
        <source>{0} cannot be deleted from {1} ({2}); close what uses it and try again.</source>
        <translation>{0} ne peut être supprimé de {1} ({2}) ; fermer ce qui l&apos;utilise et réessayer.</translation>
    </message>
    <message>
        <source>{0} cannot be moved ({1}); try again.</source>
        <translation>{0} ne peut pas être déplacé ({1}) ; réessayez.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}); choose another file.</source>
        <translation>{0} est illisible ({1})&#xa0;; choisir un autre fichier.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}); choose another picture.</source>
        <translation>{0} ne peut pas être lu ({1}) ; choisissez une autre image.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}); get the model again.</source>
        <translation>{0} est illisible ({1})&#xa0;; reprendre le modèle.</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}); install Beatwright again.</source>
        <translation>Impossible de lire {0} ({1}) ; réinstallez Beatwright.</translation>
    </message>
    <message>
        <source>{0} cannot be read as a beatmap: {1}.</source>
        <translation>{0} ne peut pas être lu comme beatmap&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be read as a style; train or export it again.</source>
        <translation>Impossible de lire {0} comme un style ; entraînez-le ou exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>{0} est illisible : {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}: {2}.</source>
        <translation>{0} est illisible : {1} : {2}.</translation>
    </message>
    <message>
        <source>{0} cannot do this; {1}.</source>
        <translation>{0} ne peut pas faire cela&#xa0;; {1}.</translation>
    </message>
    <message>
        <source>{0} changes what the public pipeline makes; leave it or {1} out.</source>
        <translation>{0} change ce que fait le processus public ; omettez-le, ou {1}.</translation>
    </message>
    <message>
        <source>{0} changes {1} as a matrix {2}, but its weight is {3}: the adapter was made for another model.</source>
        <translation>{0} change {1} comme matrice {2}, mais son poids est {3}&#xa0;: l&apos;adaptateur est fait pour un autre modèle.</translation>
    </message>
    <message>
        <source>{0} changes {1} with factors {2} and {3}, but its weight is {4}: the adapter was made for another model.</source>
        <translation>{0} change {1} avec les facteurs {2} et {3}, mais son poids est {4}&#xa0;: l&apos;adaptateur est fait pour un autre modèle.</translation>
    </message>
    <message>
        <source>{0} changes {1}, which this checkpoint does not have: it was made for another model.</source>
        <translation>{0} change {1}, que ce checkpoint n&apos;a pas&#xa0;: fait pour un autre modèle.</translation>
    </message>
    <message>
        <source>{0} comes as a surprise: nothing would be expected before the next beat.</source>
        <translation>{0} surprend&#xa0;: rien ne serait attendu avant le temps suivant.</translation>
    </message>
    <message>
        <source>{0} comes at {1}; the next one would be expected at {2}{3}.</source>
        <translation>{0} vient à {1}&#xa0;; le suivant serait attendu à {2}{3}.</translation>
    </message>
    <message>
        <source>{0} comes at {1}; {2}{3} would be expected.</source>
        <translation>{0} vient à {1}&#xa0;; {2}{3} serait attendu.</translation>
    </message>
    <message>
        <source>{0} comes under {1}: {2}. Accept that once with --accept-licence.</source>
        <translation>{0} est sous {1} : {2}. Acceptez-le une fois avec --accept-licence.</translation>
    </message>
    <message>
        <source>{0} comes where an object would be expected.</source>
        <translation>{0} vient là où un objet serait attendu.</translation>
    </message>
    <message>
        <source>{0} comes where {1} of the song would be expected first.</source>
        <translation>{0} vient là où serait d&apos;abord attendu, dans le morceau : {1}.</translation>
    </message>
    <message>
        <source>{0} comes where {1} would be expected.</source>
        <translation>{0} vient là où serait attendu&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} comes where {1} would be expected; check the red line and its meter.</source>
        <translation>{0} vient là où serait attendu&#xa0;: {1}&#xa0;; vérifier la ligne rouge et sa mesure.</translation>
    </message>
    <message>
        <source>{0} decodes along its own rhythm and has no such option; choose V28 to V32 for it.</source>
        <translation>{0} décode selon son propre rythme et n&apos;a pas cette option&#xa0;; choisir V28 à V32 pour cela.</translation>
    </message>
    <message>
        <source>{0} describes a decoder that cannot be; download the model again.</source>
        <translation>{0} décrit un décodeur impossible ; retéléchargez le modèle.</translation>
    </message>
    <message>
        <source>{0} describes an adapter with {1}, which is not supported.</source>
        <translation>{0} décrit un adaptateur avec {1}, non géré.</translation>
    </message>
    <message>
        <source>{0} does not answer about new versions ({1}); try again later.</source>
        <translation>{0} ne répond pas sur les nouvelles versions ({1})&#xa0;; réessayer plus tard.</translation>
    </message>
    <message>
        <source>{0} does not answer with a version; ask again after the next release.</source>
        <translation>{0} ne répond pas par une version&#xa0;; redemander après la prochaine sortie.</translation>
    </message>
    <message>
        <source>{0} does not begin with https://, so no new versions are asked for there.</source>
        <translation>{0} ne commence pas par https://, on n&apos;y cherche donc pas de nouvelles versions.</translation>
    </message>
    <message>
        <source>{0} does not describe a model: {1}.</source>
        <translation>{0} ne décrit pas un modèle&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} does not describe a music model; choose another folder.</source>
        <translation>{0} ne décrit pas un modèle de musique ; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{0} does not hold the constants of timing ({1}); {2}.</source>
        <translation>{0} ne contient pas les constantes de timing ({1})&#xa0;; {2}.</translation>
    </message>
    <message>
        <source>{0} does not write timing.</source>
        <translation>{0} n&apos;écrit pas de timing.</translation>
    </message>
    <message>
        <source>{0} exactly on one another with Hard Rock; a higher stack leniency would help.</source>
        <translation>{0} exactement superposés avec Hard Rock&#xa0;; une stack leniency plus haute aiderait.</translation>
    </message>
    <message>
        <source>{0} exists already; choose another name, or delete the style that is there.</source>
        <translation>{0} existe déjà ; choisissez un autre nom ou supprimez le style qui s&apos;y trouve.</translation>
    </message>
    <message>
        <source>{0} exists already; choose another name.</source>
        <translation>{0} existe déjà ; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{0} files are too many for a mapset; it may have {1}.</source>
        <translation>{0} fichiers, trop pour un set&#xa0;; il peut en avoir {1}.</translation>
    </message>
    <message>
        <source>{0} findings</source>
        <translation>remarques : {0}</translation>
    </message>
    <message>
        <source>{0} fixes of findings</source>
        <translation>{0} remarques corrigées</translation>
    </message>
    <message>
        <source>{0} folders</source>
        <translation>dossiers : {0}</translation>
    </message>
    <message>
        <source>{0} gives the goal {1} an option that does not exist.</source>
        <translation>{0} donne à l&apos;objectif {1} une option qui n&apos;existe pas.</translation>
    </message>
    <message>
        <source>{0} gives {1} the limit {2}, which it does not have; see docs/checks.md.</source>
        <translation>{0} donne à {1} la limite {2}, qu&apos;il n&apos;a pas&#xa0;; voir docs/checks.md.</translation>
    </message>
    <message>
        <source>{0} goes by x:{1} y:{2}; a shape by about x:{3} y:{4} would be expected.</source>
        <translation>{0} passe par x:{1} y:{2}&#xa0;; une forme vers x:{3} y:{4} serait attendue.</translation>
    </message>
    <message>
        <source>{0} green lines repeat the line before and can be removed: {1}.</source>
        <translation>{0} lignes vertes répètent la précédente et peuvent être retirées&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} has a line of more than {1} MiB and cannot be a beatmap.</source>
        <translation>{0} a une ligne de plus de {1} MiB et ne peut être une beatmap.</translation>
    </message>
    <message>
        <source>{0} has a size that is no number; download the model again.</source>
        <translation>{0} a une taille qui n&apos;est pas un nombre ; retéléchargez le modèle.</translation>
    </message>
    <message>
        <source>{0} has difficulties of several songs ({1}); each song is a set of its own.</source>
        <translation>{0} a des difficultés de plusieurs morceaux ({1}) ; chaque morceau est un set à part.</translation>
    </message>
    <message>
        <source>{0} has factors for {1} that are no matrices; it is damaged.</source>
        <translation>{0} a pour {1} des facteurs qui ne sont pas des matrices&#xa0;; il est abîmé.</translation>
    </message>
    <message>
        <source>{0} has factors for {1} that do not fit; it is damaged.</source>
        <translation>{0} a pour {1} des facteurs incompatibles&#xa0;; il est abîmé.</translation>
    </message>
    <message>
        <source>{0} has fewer than {1} objects, too few for a style; name more maps.</source>
        <translation>{0} a moins de {1} objets, trop peu pour un style ; indiquez plus de maps.</translation>
    </message>
    <message>
        <source>{0} has its tokens in {1}, a pickle, which could run a program of its own; it is not opened. Use a checkpoint with tokenizer.json and model.safetensors.</source>
        <translation>{0} a ses tokens dans {1}, un pickle, qui pourrait exécuter un programme&#xa0;; il n&apos;est pas ouvert. Utiliser un checkpoint avec tokenizer.json et model.safetensors.</translation>
    </message>
    <message>
        <source>{0} has more than {1} lines and cannot be a beatmap.</source>
        <translation>{0} a plus de {1} lignes et ne peut être une beatmap.</translation>
    </message>
    <message>
        <source>{0} has more than {1} {2} and cannot be a beatmap.</source>
        <translation>{0} a plus de {1} {2} et ne peut être une beatmap.</translation>
    </message>
    <message>
        <source>{0} has no column {1}; it is no metadata of a data set.</source>
        <translation>{0} n&apos;a pas de colonne {1} ; ce ne sont pas les métadonnées d&apos;un jeu de données.</translation>
    </message>
    <message>
        <source>{0} has no descriptors in this mode; choose V32 for them.</source>
        <translation>{0} n&apos;a pas de descripteurs dans ce mode&#xa0;; choisir V32 pour cela.</translation>
    </message>
    <message>
        <source>{0} has no hit objects {1}; choose a difficulty that is mapped.</source>
        <translation>{0} n&apos;a pas d&apos;objets {1}&#xa0;; choisir une difficulté mappée.</translation>
    </message>
    <message>
        <source>{0} has no objects, so there is nothing to check; choose another difficulty.</source>
        <translation>{0} n&apos;a pas d&apos;objets, rien à vérifier&#xa0;; choisir une autre difficulté.</translation>
    </message>
    <message>
        <source>{0} has no objects.</source>
        <translation>{0} n&apos;a pas d&apos;objets.</translation>
    </message>
    <message>
        <source>{0} has no public model {1}; check the name, or set HF_TOKEN if it is private.</source>
        <translation>{0} n&apos;a pas de modèle public {1}&#xa0;; vérifier le nom, ou régler HF_TOKEN s&apos;il est privé.</translation>
    </message>
    <message>
        <source>{0} has no red line.</source>
        <translation>{0} n&apos;a pas de ligne rouge.</translation>
    </message>
    <message>
        <source>{0} has no red line; give it a BPM and an offset first.</source>
        <translation>{0} n&apos;a pas de ligne rouge&#xa0;; lui donner d&apos;abord BPM et offset.</translation>
    </message>
    <message>
        <source>{0} has no such option; choose Beatwright small for it, or an adapter of this model.</source>
        <translation>{0} n&apos;a pas cette option ; choisissez Beatwright small pour cela, ou un adaptateur de ce modèle.</translation>
    </message>
    <message>
        <source>{0} has no tokenizer.json, so its tokens cannot be read.</source>
        <translation>{0} n&apos;a pas de tokenizer.json, ses tokens sont donc illisibles.</translation>
    </message>
    <message>
        <source>{0} has no tokenizer.json, so its tokens cannot be read; older checkpoints kept them in a pickle, which is not opened.</source>
        <translation>{0} n&apos;a pas de tokenizer.json, ses tokens sont donc illisibles&#xa0;; les anciens checkpoints les gardaient dans un pickle, qui n&apos;est pas ouvert.</translation>
    </message>
    <message>
        <source>{0} has no tokenizer.json; download the model again.</source>
        <translation>{0} n&apos;a pas de tokenizer.json ; retéléchargez le modèle.</translation>
    </message>
    <message>
        <source>{0} has no usable red line; give it a BPM and an offset first.</source>
        <translation>{0} n&apos;a pas de ligne rouge utilisable&#xa0;; lui donner d&apos;abord BPM et offset.</translation>
    </message>
    <message>
        <source>{0} has no weights as safetensors, and others are not read here; choose another model.</source>
        <translation>{0} n&apos;a pas de poids en safetensors, et les autres ne sont pas lus ici ; choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>{0} has no {1}, without which MaiMod cannot use this model; choose another model.</source>
        <translation>{0} n&apos;a pas {1}, sans quoi MaiMod ne peut pas utiliser ce modèle&#xa0;; en choisir un autre.</translation>
    </message>
    <message>
        <source>{0} has no {1}; adapters in other formats are not opened.</source>
        <translation>{0} n&apos;a pas {1}&#xa0;; les adaptateurs d&apos;autres formats ne sont pas ouverts.</translation>
    </message>
    <message>
        <source>{0} has numbers beyond any map; leave it out.</source>
        <translation>{0} a des nombres au-delà de toute map ; laissez-la de côté.</translation>
    </message>
    <message>
        <source>{0} has objects hours away from any song; remove them first.</source>
        <translation>{0} a des objets à des heures de toute chanson&#xa0;; les retirer d&apos;abord.</translation>
    </message>
    <message>
        <source>{0} has parts that do not fit together; get the model again.</source>
        <translation>{0} a des parties qui ne vont pas ensemble ; récupérer à nouveau le modèle.</translation>
    </message>
    <message>
        <source>{0} has sliders with more than {1} points and cannot be a beatmap.</source>
        <translation>{0} a des sliders de plus de {1} points et ne peut être une beatmap.</translation>
    </message>
    <message>
        <source>{0} has sliders with more than {1} slides and cannot be a beatmap.</source>
        <translation>{0} a des sliders de plus de {1} passages et ne peut être une beatmap.</translation>
    </message>
    <message>
        <source>{0} has {1} row lengths for {2}, which has {3} rows.</source>
        <translation>{0} a {1} longueurs de ligne pour {2}, qui a {3} lignes.</translation>
    </message>
    <message>
        <source>{0} has {1}; {2} would be expected.</source>
        <translation>{0} a {1}&#xa0;; {2} serait attendu.</translation>
    </message>
    <message>
        <source>{0} has {1}; {2} would fit the pattern of the bars around.</source>
        <translation>{0} a {1}&#xa0;; {2} irait avec le motif des mesures autour.</translation>
    </message>
    <message>
        <source>{0} holds a file of more than {1} MiB: {2}.</source>
        <translation>{0} contient un fichier de plus de {1} MiB&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>{0} holds a link or special file, {1}; it was not opened.</source>
        <translation>{0} contient un lien ou fichier spécial, {1}&#xa0;; il n&apos;a pas été ouvert.</translation>
    </message>
    <message>
        <source>{0} holds a tokenizer that cannot be read; download the model again.</source>
        <translation>{0} contient un tokenizer illisible ; retéléchargez le modèle.</translation>
    </message>
    <message>
        <source>{0} holds audiocraft&apos;s own files; convert them with transformers&apos; convert_musicgen_transformers, or download the model from the hub.</source>
        <translation>{0} contient les fichiers propres d&apos;audiocraft ; convertissez-les avec convert_musicgen_transformers de transformers, ou téléchargez le modèle depuis le hub.</translation>
    </message>
    <message>
        <source>{0} holds damaged weights ({1}); download them again.</source>
        <translation>{0} contient des poids abîmés ({1})&#xa0;; les retélécharger.</translation>
    </message>
    <message>
        <source>{0} holds far more than {1} files; it is not opened.</source>
        <translation>{0} contient bien plus de {1} fichiers ; il n’est pas ouvert.</translation>
    </message>
    <message>
        <source>{0} holds more than {1} files; choose the folder of one mapset.</source>
        <translation>{0} contient plus de {1} fichiers&#xa0;; choisir le dossier d&apos;un set.</translation>
    </message>
    <message>
        <source>{0} holds no .osu file to take the style from; name a folder of mapsets.</source>
        <translation>{0} ne contient aucun fichier .osu d&apos;où prendre le style ; indiquez un dossier de mapsets.</translation>
    </message>
    <message>
        <source>{0} holds no .osu file.</source>
        <translation>{0} ne contient pas de fichier .osu.</translation>
    </message>
    <message>
        <source>{0} holds no audio that could be decoded; replace it by a working audio file.</source>
        <translation>{0} ne contient pas d&apos;audio décodable&#xa0;; le remplacer par un bon fichier.</translation>
    </message>
    <message>
        <source>{0} holds no beatmap and no song; choose another file.</source>
        <translation>{0} ne contient ni beatmap ni chanson&#xa0;; choisir un autre fichier.</translation>
    </message>
    <message>
        <source>{0} holds no map by {1}; its mappers are {2}.</source>
        <translation>{0} ne contient pas de map de {1} ; ses mappeurs sont {2}.</translation>
    </message>
    <message>
        <source>{0} holds no map{1} to learn from; prepare more of them.</source>
        <translation>{0} ne contient pas de map{1} à apprendre ; préparez-en davantage.</translation>
    </message>
    <message>
        <source>{0} holds no model that Beatwright could read.</source>
        <translation>{0} ne contient aucun modèle lisible par Beatwright.</translation>
    </message>
    <message>
        <source>{0} holds no music model that can be read ({1}); download it again.</source>
        <translation>{0} ne contient pas de modèle de musique lisible ({1}) ; retéléchargez-le.</translation>
    </message>
    <message>
        <source>{0} holds no plain table of tensors, so it is not loaded.</source>
        <translation>{0} ne contient pas de simple table de tenseurs, il n&apos;est donc pas chargé.</translation>
    </message>
    <message>
        <source>{0} holds no preset and no request; export one to see how they look.</source>
        <translation>{0} ne contient ni préréglage ni requête&#xa0;; en exporter un pour voir la forme.</translation>
    </message>
    <message>
        <source>{0} holds no style.</source>
        <translation>{0} ne contient pas de style.</translation>
    </message>
    <message>
        <source>{0} holds no style; name a {1} file that was exported from one.</source>
        <translation>{0} ne contient aucun style ; indiquez un fichier {1} exporté d&apos;un style.</translation>
    </message>
    <message>
        <source>{0} holds no weights as safetensors, and Beatwright reads no others; choose another model.</source>
        <translation>{0} ne contient pas de poids en safetensors, et Beatwright n&apos;en lit pas d&apos;autres ; choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>{0} holds no {1}; name the folder of a music model.</source>
        <translation>{0} ne contient pas de {1} ; indiquez le dossier d&apos;un modèle de musique.</translation>
    </message>
    <message>
        <source>{0} holds other files than those of a style; it is not unpacked.</source>
        <translation>{0} contient d&apos;autres fichiers que ceux d&apos;un style ; il n&apos;est pas décompressé.</translation>
    </message>
    <message>
        <source>{0} holds the decoder alone; music needs its text encoder and EnCodec too: name the folder of the whole model.</source>
        <translation>{0} ne contient que le décodeur ; la musique demande aussi l&apos;encodeur de texte et EnCodec : indiquez le dossier du modèle entier.</translation>
    </message>
    <message>
        <source>{0} holds the tensor {1}, which belongs to no {2} adapter.</source>
        <translation>{0} contient le tenseur {1}, étranger à tout adaptateur {2}.</translation>
    </message>
    <message>
        <source>{0} holds {1} files; a mapset may have {2}.</source>
        <translation>{0} contient {1} fichiers&#xa0;; un set peut en avoir {2}.</translation>
    </message>
    <message>
        <source>{0} in {1} is larger than {2} MiB.</source>
        <translation>{0} dans {1} dépasse {2} Mio.</translation>
    </message>
    <message>
        <source>{0} is a file; name a folder.</source>
        <translation>{0} est un fichier ; nommez un dossier.</translation>
    </message>
    <message>
        <source>{0} is a folder; choose a file in it.</source>
        <translation>{0} est un dossier&#xa0;; choisir un fichier dedans.</translation>
    </message>
    <message>
        <source>{0} is a link to another place; delete what it leads to yourself.</source>
        <translation>{0} est un lien vers un autre endroit ; supprimez vous-même sa cible.</translation>
    </message>
    <message>
        <source>{0} is a map of {1}. {2}; choose another model.</source>
        <translation>{0} est une map de {1}. {2}&#xa0;; choisir un autre modèle.</translation>
    </message>
    <message>
        <source>{0} is a part of the program and stays.</source>
        <translation>{0} fait partie du programme et reste.</translation>
    </message>
    <message>
        <source>{0} is a pickle that builds more than tensors and plain containers; it is not opened.</source>
        <translation>{0} est un pickle qui construit plus que des tenseurs et de simples conteneurs&#xa0;; il n&apos;est pas ouvert.</translation>
    </message>
    <message>
        <source>{0} is at x:{1} y:{2}; the pattern leads to about x:{3} y:{4}{5}.</source>
        <translation>{0} est à x:{1} y:{2}&#xa0;; le motif mène vers x:{3} y:{4}{5}.</translation>
    </message>
    <message>
        <source>{0} is at x:{1}; around x:{2} would be expected after what comes before.</source>
        <translation>{0} est à x:{1}&#xa0;; vers x:{2} serait attendu après ce qui précède.</translation>
    </message>
    <message>
        <source>{0} is being downloaded; pause that and try again.</source>
        <translation>{0} est en cours de téléchargement ; le mettre en pause et réessayer.</translation>
    </message>
    <message>
        <source>{0} is both a file and a folder.</source>
        <translation>{0} est à la fois fichier et dossier.</translation>
    </message>
    <message>
        <source>{0} is damaged ({1}); download it again.</source>
        <translation>{0} est abîmé ({1})&#xa0;; le retélécharger.</translation>
    </message>
    <message>
        <source>{0} is damaged ({1}); download the model again.</source>
        <translation>{0} est endommagé ({1}) ; retéléchargez le modèle.</translation>
    </message>
    <message>
        <source>{0} is damaged at {1}: {2}.</source>
        <translation>{0} est abîmé à {1}&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>{0} is damaged or no file of torch; download it again.</source>
        <translation>{0} est abîmé ou pas un fichier torch&#xa0;; le retélécharger.</translation>
    </message>
    <message>
        <source>{0} is damaged or of another recipe; remove it to begin again ({1}).</source>
        <translation>{0} est abîmé ou d&apos;une autre recette ; retirez-le pour recommencer ({1}).</translation>
    </message>
    <message>
        <source>{0} is damaged: its content does not match its digest; download it again.</source>
        <translation>{0} est abîmé&#xa0;: son contenu ne correspond pas à son empreinte&#xa0;; le retélécharger.</translation>
    </message>
    <message>
        <source>{0} is damaged; choose another picture.</source>
        <translation>{0} est endommagée ; choisissez une autre image.</translation>
    </message>
    <message>
        <source>{0} is damaged; remove it to begin again ({1}).</source>
        <translation>{0} est abîmé ; retirez-le pour recommencer ({1}).</translation>
    </message>
    <message>
        <source>{0} is empty: the adapter changes nothing; download it again.</source>
        <translation>{0} est vide&#xa0;: l&apos;adaptateur ne change rien&#xa0;; le retélécharger.</translation>
    </message>
    <message>
        <source>{0} is empty; open another difficulty.</source>
        <translation>{0} est vide&#xa0;; ouvrir une autre difficulté.</translation>
    </message>
    <message>
        <source>{0} is empty; write star ratings such as 1.8 2.5 3.6.</source>
        <translation>{0} est vide&#xa0;; écrire des étoiles comme 1.8 2.5 3.6.</translation>
    </message>
    <message>
        <source>{0} is for hitsounds; leave it out.</source>
        <translation>{0} est pour les hitsounds&#xa0;; l&apos;omettre.</translation>
    </message>
    <message>
        <source>{0} is for new difficulties; a remap always repairs what surrounds its range.</source>
        <translation>{0} est pour les nouvelles difficultés&#xa0;; un remap répare toujours les abords de sa plage.</translation>
    </message>
    <message>
        <source>{0} is for new difficulties; leave it out.</source>
        <translation>{0} est pour les nouvelles difficultés ; omettez-le.</translation>
    </message>
    <message>
        <source>{0} is for new difficulties; the task {1} keeps the kiai of the map.</source>
        <translation>{0} est pour les nouvelles difficultés&#xa0;; la tâche {1} garde le kiai de la map.</translation>
    </message>
    <message>
        <source>{0} is in column {1}; the pattern suggests column {2}.</source>
        <translation>{0} est en colonne {1}&#xa0;; le motif suggère la colonne {2}.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MiB and cannot be a beatmap.</source>
        <translation>{0} dépasse {1} MiB et ne peut être une beatmap.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MiB and cannot be a data set.</source>
        <translation>{0} dépasse {1} Mio et ne peut pas être un jeu de données.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MiB, which is no text about a song.</source>
        <translation>{0} dépasse {1} Mio, ce n&apos;est pas un texte sur un morceau.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} MiB.</source>
        <translation>{0} dépasse {1} Mio.</translation>
    </message>
    <message>
        <source>{0} is missing, though {1} names it; download the checkpoint again.</source>
        <translation>{0} manque, alors que {1} le nomme&#xa0;; retélécharger le checkpoint.</translation>
    </message>
    <message>
        <source>{0} is named by {1} and not there.</source>
        <translation>{0} est nommé par {1} et n&apos;est pas là.</translation>
    </message>
    <message>
        <source>{0} is neither a folder nor an .osz or .osu file.</source>
        <translation>{0} n&apos;est ni un dossier ni un fichier .osz ou .osu.</translation>
    </message>
    <message>
        <source>{0} is no .osu file, .osz file or mapset folder.</source>
        <translation>{0} n&apos;est ni un .osu, ni un .osz, ni un dossier de set.</translation>
    </message>
    <message>
        <source>{0} is no longer there, so this step cannot be {1}.</source>
        <translation>{0} n&apos;est plus là, cette étape ne peut donc pas être {1}.</translation>
    </message>
    <message>
        <source>{0} is no longer there; put it back, or save the result somewhere else.</source>
        <translation>{0} n&apos;est plus là&#xa0;; le remettre, ou enregistrer le résultat ailleurs.</translation>
    </message>
    <message>
        <source>{0} is no longer there; put the mapset back, or save elsewhere.</source>
        <translation>{0} n&apos;est plus là&#xa0;; remettre le set, ou enregistrer ailleurs.</translation>
    </message>
    <message>
        <source>{0} is no longer there; put the mapset&apos;s folder back first.</source>
        <translation>{0} n&apos;est plus là&#xa0;; remettre d&apos;abord le dossier du set.</translation>
    </message>
    <message>
        <source>{0} is not UTF-8; save it as UTF-8.</source>
        <translation>{0} n&apos;est pas en UTF-8 ; enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>{0} is not a JSON object.</source>
        <translation>{0} n&apos;est pas un objet JSON.</translation>
    </message>
    <message>
        <source>{0} is not a JSON object; download the checkpoint again.</source>
        <translation>{0} n&apos;est pas un objet JSON&#xa0;; retélécharger le checkpoint.</translation>
    </message>
    <message>
        <source>{0} is not a checkpoint: it has no {1}{2}. Choose a folder with config.json, {3} and tokenizer.json.</source>
        <translation>{0} n&apos;est pas un checkpoint&#xa0;: il n&apos;a pas {1}{2}. Choisir un dossier avec config.json, {3} et tokenizer.json.</translation>
    </message>
    <message>
        <source>{0} is not a checkpoint: {1} is missing. Choose a folder with config.json, {2} and tokenizer.json.</source>
        <translation>{0} n&apos;est pas un checkpoint&#xa0;: {1} manque. Choisir un dossier avec config.json, {2} et tokenizer.json.</translation>
    </message>
    <message>
        <source>{0} is not a diffusion model: {1} is missing.</source>
        <translation>{0} n&apos;est pas un modèle de diffusion&#xa0;: {1} manque.</translation>
    </message>
    <message>
        <source>{0} is not a folder that can be read; choose the Songs folder of osu!.</source>
        <translation>{0} n&apos;est pas un dossier lisible&#xa0;; choisir le dossier Songs d&apos;osu!.</translation>
    </message>
    <message>
        <source>{0} is not a folder with a checkpoint.</source>
        <translation>{0} n&apos;est pas un dossier avec un checkpoint.</translation>
    </message>
    <message>
        <source>{0} is not a folder with a diffusion model.</source>
        <translation>{0} n&apos;est pas un dossier avec un modèle de diffusion.</translation>
    </message>
    <message>
        <source>{0} is not a folder.</source>
        <translation>{0} n&apos;est pas un dossier.</translation>
    </message>
    <message>
        <source>{0} is not a list of descriptors: {1}.</source>
        <translation>{0} n&apos;est pas une liste de descripteurs&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} is not a path; name a file.</source>
        <translation>{0} n&apos;est pas un chemin&#xa0;; nommer un fichier.</translation>
    </message>
    <message>
        <source>{0} is not a picture that can be read; use .jpg or .png.</source>
        <translation>{0} n&apos;est pas une image lisible ; utilisez .jpg ou .png.</translation>
    </message>
    <message>
        <source>{0} is not a preset: it has the unknown entry {1}.</source>
        <translation>{0} n&apos;est pas un préréglage&#xa0;: il a l&apos;entrée inconnue {1}.</translation>
    </message>
    <message>
        <source>{0} is not a preset: it needs a name and options.</source>
        <translation>{0} n&apos;est pas un préréglage&#xa0;: il lui faut un nom et des options.</translation>
    </message>
    <message>
        <source>{0} is not a preset: its description is not text.</source>
        <translation>{0} n&apos;est pas un préréglage&#xa0;: sa description n&apos;est pas du texte.</translation>
    </message>
    <message>
        <source>{0} is not a tempo; choose {1} to {2} BPM.</source>
        <translation>{0} n&apos;est pas un tempo&#xa0;; choisir {1} à {2} BPM.</translation>
    </message>
    <message>
        <source>{0} is not a token table Beatwright understands: {1}.</source>
        <translation>{0} n&apos;est pas une table de tokens comprise de Beatwright&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} is not a whole number.</source>
        <translation>{0} n&apos;est pas un nombre entier.</translation>
    </message>
    <message>
        <source>{0} is not a whole safetensors file; download it again.</source>
        <translation>{0} n&apos;est pas un fichier safetensors entier&#xa0;; le retélécharger.</translation>
    </message>
    <message>
        <source>{0} is not an adapter: it has no {1}.</source>
        <translation>{0} n&apos;est pas un adaptateur&#xa0;: il n&apos;a pas {1}.</translation>
    </message>
    <message>
        <source>{0} is not an exported request; it does not begin with {1}.</source>
        <translation>{0} n&apos;est pas une requête exportée&#xa0;; il ne commence pas par {1}.</translation>
    </message>
    <message>
        <source>{0} is not an osu! beatmap: it has neither an osu! header nor a section.</source>
        <translation>{0} n&apos;est pas une beatmap osu!&#xa0;: ni en-tête osu! ni section.</translation>
    </message>
    <message>
        <source>{0} is not on this machine and {1}, or copy the model into {2}.</source>
        <translation>{0} n&apos;est pas sur cette machine et {1}, ou copier le modèle dans {2}.</translation>
    </message>
    <message>
        <source>{0} is not on this machine and {1}.</source>
        <translation>{0} n&apos;est pas sur cette machine et {1}.</translation>
    </message>
    <message>
        <source>{0} is not on this machine; download it first.</source>
        <translation>{0} n&apos;est pas sur cette machine ; le télécharger d&apos;abord.</translation>
    </message>
    <message>
        <source>{0} is not one of your styles; delete it yourself.</source>
        <translation>{0} n&apos;est pas un de vos styles ; supprimez-le vous-même.</translation>
    </message>
    <message>
        <source>{0} is not the configuration of a model.</source>
        <translation>{0} n&apos;est pas la configuration d&apos;un modèle.</translation>
    </message>
    <message>
        <source>{0} is not the file of a style, or damaged; export it again.</source>
        <translation>{0} n&apos;est pas le fichier d&apos;un style, ou est endommagé ; exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>{0} is not there; choose a file that exists.</source>
        <translation>{0} n&apos;est pas là&#xa0;; choisir un fichier qui existe.</translation>
    </message>
    <message>
        <source>{0} is of another recipe; remove it to train this member again ({1}).</source>
        <translation>{0} est d&apos;une autre recette ; retirez-le pour réentraîner ce membre ({1}).</translation>
    </message>
    <message>
        <source>{0} is packed in a way that osu! does not read: {1}.</source>
        <translation>{0} est emballé d&apos;une façon qu&apos;osu! ne lit pas&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} is played at {1} %; the objects around it are at {2} %, so the volume {3} for this one alone.</source>
        <translation>{0} est joué à {1}&#xa0;%&#xa0;; les objets autour sont à {2}&#xa0;%, donc le volume {3} pour lui seul.</translation>
    </message>
    <message>
        <source>{0} is played at {1} %; {2} % would be expected.</source>
        <translation>{0} est joué à {1}&#xa0;%&#xa0;; {2}&#xa0;% serait attendu.</translation>
    </message>
    <message>
        <source>{0} is probably not on the beat that the song has here.</source>
        <translation>{0} n&apos;est sans doute pas sur le temps que la chanson a ici.</translation>
    </message>
    <message>
        <source>{0} is silent from beginning to end; choose another file.</source>
        <translation>{0} est muet d&apos;un bout à l&apos;autre&#xa0;; choisir un autre fichier.</translation>
    </message>
    <message>
        <source>{0} is silent, so there is no beat to find; choose another file.</source>
        <translation>{0} est muet, il n&apos;y a donc pas de temps à trouver&#xa0;; choisir un autre fichier.</translation>
    </message>
    <message>
        <source>{0} is silent.</source>
        <translation>{0} est muet.</translation>
    </message>
    <message>
        <source>{0} is the same as {1}.</source>
        <translation>{0} est identique à {1}.</translation>
    </message>
    <message>
        <source>{0} is too large for a beatmap.</source>
        <translation>{0} est trop grand pour une beatmap.</translation>
    </message>
    <message>
        <source>{0} is too large; use a picture of at most 64 million pixels.</source>
        <translation>{0} est trop grand ; utilisez une image de 64 millions de pixels au plus.</translation>
    </message>
    <message>
        <source>{0} is wrong: {1}.</source>
        <translation>{0} est faux&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} is {1}, which is not a number.</source>
        <translation>{0} est {1}, ce qui n&apos;est pas un nombre.</translation>
    </message>
    <message>
        <source>{0} is {1}; settings may have one decimal.</source>
        <translation>{0} est {1}&#xa0;; les réglages peuvent avoir une décimale.</translation>
    </message>
    <message>
        <source>{0} is {1}; {2} is suggested for {3} of this length.</source>
        <translation>{0} vaut {1} ; pour {3} de cette durée, {2} est conseillé.</translation>
    </message>
    <message>
        <source>{0} is {1}; {2} is usual for {3}.</source>
        <translation>{0} vaut {1} ; pour {3}, {2} est habituel.</translation>
    </message>
    <message>
        <source>{0} is {1}; {2} would be expected.</source>
        <translation>{0} est {1}&#xa0;; {2} serait attendu.</translation>
    </message>
    <message>
        <source>{0} knows the years {1} to {2}.</source>
        <translation>{0} connaît les années {1} à {2}.</translation>
    </message>
    <message>
        <source>{0} knows {1} only.</source>
        <translation>{0} ne connaît que {1}.</translation>
    </message>
    <message>
        <source>{0} lacks a factor for {1}; it is damaged.</source>
        <translation>{0} n&apos;a pas de facteur pour {1}&#xa0;; il est abîmé.</translation>
    </message>
    <message>
        <source>{0} lacks a part of the model; download it again.</source>
        <translation>Il manque une partie du modèle à {0} ; retéléchargez-le.</translation>
    </message>
    <message>
        <source>{0} lacks a part; get the model again.</source>
        <translation>Il manque une partie à {0} ; récupérer à nouveau le modèle.</translation>
    </message>
    <message>
        <source>{0} lacks {1}; download the model again.</source>
        <translation>Il manque {1} à {0} ; retéléchargez le modèle.</translation>
    </message>
    <message>
        <source>{0} lasts less than two seconds; choose a whole song.</source>
        <translation>{0} dure moins de deux secondes&#xa0;; choisir une chanson entière.</translation>
    </message>
    <message>
        <source>{0} lasts {1} s; choose a part of it of at least {2} s.</source>
        <translation>{0} dure {1} s ; choisissez-en une partie d&apos;au moins {2} s.</translation>
    </message>
    <message>
        <source>{0} leads to a file that is gone; download the model again.</source>
        <translation>{0} mène à un fichier disparu&#xa0;; retélécharger le modèle.</translation>
    </message>
    <message>
        <source>{0} leads to {1}, which is not https.</source>
        <translation>{0} mène à {1}, qui n&apos;est pas https.</translation>
    </message>
    <message>
        <source>{0} lies on {1}; {2} would be expected.</source>
        <translation>{0} est sur {1}&#xa0;; {2} serait attendu.</translation>
    </message>
    <message>
        <source>{0} makes new difficulties; the task {1} changes one that is there.</source>
        <translation>{0} fait de nouvelles difficultés&#xa0;; la tâche {1} en change une existante.</translation>
    </message>
    <message>
        <source>{0} maps</source>
        <translation>{0} maps</translation>
    </message>
    <message>
        <source>{0} maps nothing by itself, so there is no speed to measure.</source>
        <translation>{0} ne mappe rien seul ; il n&apos;y a pas de vitesse à mesurer.</translation>
    </message>
    <message>
        <source>{0} ms after the spinner the next object comes; leave {1} ms.</source>
        <translation>{0} ms après le spinner vient l&apos;objet suivant&#xa0;; laisser {1} ms.</translation>
    </message>
    <message>
        <source>{0} must be a range such as 4-6, lowest first, not {1}.</source>
        <translation>{0} doit être une plage comme 4-6, la plus basse d&apos;abord, pas {1}.</translation>
    </message>
    <message>
        <source>{0} must be a range such as 4-6, not {1}.</source>
        <translation>{0} doit être une plage comme 4-6, pas {1}.</translation>
    </message>
    <message>
        <source>{0} must be a single line.</source>
        <translation>{0} doit tenir sur une ligne.</translation>
    </message>
    <message>
        <source>{0} must be smaller than half of {1}: a part has one at each end.</source>
        <translation>{0} doit être inférieur à la moitié de {1}&#xa0;: une partie en a un à chaque bout.</translation>
    </message>
    <message>
        <source>{0} must give {1} the numbers least, warning and problem.</source>
        <translation>{0} doit donner à {1} les nombres least, warning et problem.</translation>
    </message>
    <message>
        <source>{0} must hold map: without it there are no hit objects.</source>
        <translation>{0} doit contenir map&#xa0;: sans lui, pas d&apos;objets.</translation>
    </message>
    <message>
        <source>{0} must hold one table for each check.</source>
        <translation>{0} doit contenir une table par contrôle.</translation>
    </message>
    <message>
        <source>{0} names a difficulty outside of its set.</source>
        <translation>{0} nomme une difficulté hors de son set.</translation>
    </message>
    <message>
        <source>{0} names no audio file; add AudioFilename to it, or choose another difficulty.</source>
        <translation>{0} ne nomme aucun fichier audio&#xa0;; y ajouter AudioFilename, ou choisir une autre difficulté.</translation>
    </message>
    <message>
        <source>{0} names the check {1}, which does not exist; see docs/checks.md.</source>
        <translation>{0} nomme le contrôle {1}, qui n&apos;existe pas&#xa0;; voir docs/checks.md.</translation>
    </message>
    <message>
        <source>{0} names the weight file {1}, which does not lie beside it.</source>
        <translation>{0} nomme le fichier de poids {1}, absent à côté.</translation>
    </message>
    <message>
        <source>{0} needs about {1} GiB of memory, but only {2} GiB are free; close other programs or choose a smaller model.</source>
        <translation>{0} a besoin d&apos;environ {1} GiB de mémoire, mais seuls {2} GiB sont libres&#xa0;; fermer d&apos;autres programmes ou choisir un modèle plus petit.</translation>
    </message>
    <message>
        <source>{0} notes at once; at this level {1} are enough for {2} keys.</source>
        <translation>{0} notes à la fois&#xa0;; à ce niveau {1} suffisent pour {2} touches.</translation>
    </message>
    <message>
        <source>{0} notes in {1} until {2}; {3} is usual at this level.</source>
        <translation>{0} notes en {1} jusqu&apos;à {2}&#xa0;; {3} est usuel à ce niveau.</translation>
    </message>
    <message>
        <source>{0} notes play the skin&apos;s hitnormal, although the set has &quot;{1}&quot;.</source>
        <translation>{0} notes jouent le hitnormal du skin, alors que le set a «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>{0} objects from here sound at {1} %, hardly heard over the song.</source>
        <translation>{0} objets à partir d&apos;ici sonnent à {1} %, à peine audibles sur le morceau.</translation>
    </message>
    <message>
        <source>{0} objects from here sound at {1} %, perhaps too quiet for the song.</source>
        <translation>{0} objets à partir d&apos;ici sonnent à {1} %, peut-être trop bas pour le morceau.</translation>
    </message>
    <message>
        <source>{0} of the notes are hold notes instead of {1}: the others have no room for one at this density.</source>
        <translation>{0} des notes sont des hold notes au lieu de {1}&#xa0;: les autres n&apos;ont pas la place à cette densité.</translation>
    </message>
    <message>
        <source>{0} of the objects</source>
        <translation>{0} des objets</translation>
    </message>
    <message>
        <source>{0} of the {1} set</source>
        <translation>{0} du jeu {1}</translation>
    </message>
    <message>
        <source>{0} of {1} beatmaps</source>
        <translation>{0} beatmaps sur {1}</translation>
    </message>
    <message>
        <source>{0} of {1} sets</source>
        <translation>{0} sets sur {1}</translation>
    </message>
    <message>
        <source>{0} of {1} was damaged on the way; try again.</source>
        <translation>{0} de {1} a été abîmé en route&#xa0;; réessayer.</translation>
    </message>
    <message>
        <source>{0} or higher</source>
        <translation>{0} ou plus</translation>
    </message>
    <message>
        <source>{0} or lower</source>
        <translation>{0} ou moins</translation>
    </message>
    <message>
        <source>{0} outside of {1} to {2}.</source>
        <translation>{0} hors de {1} à {2}.</translation>
    </message>
    <message>
        <source>{0} plays the {1} set; {2} would be expected.</source>
        <translation>{0} joue le jeu {1}&#xa0;; {2} serait attendu.</translation>
    </message>
    <message>
        <source>{0} px from the object before</source>
        <translation>à {0} px de l&apos;objet d&apos;avant</translation>
    </message>
    <message>
        <source>{0} px right of and {1} px below the grid</source>
        <translation>{0} px à droite et {1} px au-dessous de la grille</translation>
    </message>
    <message>
        <source>{0} px to the next object, but {1} px for the same time shortly before.</source>
        <translation>{0} px jusqu&apos;au prochain objet, mais {1} px pour le même temps juste avant.</translation>
    </message>
    <message>
        <source>{0} red lines, the first {1}</source>
        <translation>{0} lignes rouges, la première {1}</translation>
    </message>
    <message>
        <source>{0} reverses in {1} ms are too many to read here.</source>
        <translation>{0} retours en {1} ms sont trop pour être lus ici.</translation>
    </message>
    <message>
        <source>{0} s without an addition or another sample set, until {1}.</source>
        <translation>{0} s sans addition ni autre jeu de samples, jusqu&apos;à {1}.</translation>
    </message>
    <message>
        <source>{0} says the stars of each difficulty; leave {1} out.</source>
        <translation>{0} donne les étoiles de chaque difficulté&#xa0;; omettre {1}.</translation>
    </message>
    <message>
        <source>{0} ships with the program and stays.</source>
        <translation>{0} est fourni avec le programme et reste.</translation>
    </message>
    <message>
        <source>{0} should lie in {1}, but does not; install Beatwright again.</source>
        <translation>{0} devrait être dans {1}, mais n&apos;y est pas&#xa0;; réinstaller Beatwright.</translation>
    </message>
    <message>
        <source>{0} shows the model a difficulty; name one (--beatmap).</source>
        <translation>{0} montre au modèle une difficulté&#xa0;; en nommer une (--beatmap).</translation>
    </message>
    <message>
        <source>{0} slider&apos;s repeats from here sound at {1} %, next to nothing. Is there no sound in the song?</source>
        <translation>{0} répétitions de slider à partir d&apos;ici sonnent à {1} %, presque rien. N&apos;y a-t-il aucun son dans le morceau ?</translation>
    </message>
    <message>
        <source>{0} sliders follow one another for {1} s. Is there time to rest?</source>
        <translation>{0} sliders se suivent pendant {1} s. Y a-t-il le temps de souffler&#xa0;?</translation>
    </message>
    <message>
        <source>{0} stands where {1} would be expected.</source>
        <translation>{0} se trouve là où serait attendu : {1}.</translation>
    </message>
    <message>
        <source>{0} stars</source>
        <translation>{0} étoiles</translation>
    </message>
    <message>
        <source>{0} takes its additions from the {1} set; the {2} set would be expected.</source>
        <translation>{0} prend ses additions dans le jeu {1}&#xa0;; le jeu {2} serait attendu.</translation>
    </message>
    <message>
        <source>{0} takes no {1}; leave that out, or choose another model.</source>
        <translation>{0} ne prend pas {1} ; retirez-le ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>{0} times</source>
        <translation>{0} fois</translation>
    </message>
    <message>
        <source>{0} together must leave a part of the window; make one smaller.</source>
        <translation>{0} ensemble doivent laisser une partie de la fenêtre&#xa0;; en réduire un.</translation>
    </message>
    <message>
        <source>{0} unpacks to more data than a mapset may have: stopped at {1}.</source>
        <translation>{0} s&apos;extrait en plus de données qu&apos;un set ne peut en avoir&#xa0;: arrêt à {1}.</translation>
    </message>
    <message>
        <source>{0} unpacks to more than {1} MiB; that is not a mapset.</source>
        <translation>{0} s&apos;extrait en plus de {1} MiB&#xa0;; ce n&apos;est pas un set.</translation>
    </message>
    <message>
        <source>{0} was changed after this step, so it cannot be {1} without losing those changes; undo the later steps first, or take one of its backups.</source>
        <translation>{0} a été modifié après cette étape, elle ne peut donc pas être {1} sans perdre ces changements&#xa0;; annuler d&apos;abord les étapes suivantes, ou prendre une de ses sauvegardes.</translation>
    </message>
    <message>
        <source>{0} was changed by another program a moment ago; nothing was written.</source>
        <translation>{0} vient d&apos;être modifié par un autre programme&#xa0;; rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>{0} was changed by another program after it was read; replace it with the proposal (a backup is kept), or accept as a new difficulty.</source>
        <translation>{0} a été modifié par un autre programme après lecture&#xa0;; le remplacer par la proposition (une sauvegarde est gardée), ou accepter comme nouvelle difficulté.</translation>
    </message>
    <message>
        <source>{0} was left out: in osu!taiko hit sounds are the notes themselves.</source>
        <translation>{0} a été omis&#xa0;: en osu!taiko, les hitsounds sont les notes mêmes.</translation>
    </message>
    <message>
        <source>{0} was not trained for this.</source>
        <translation>{0} n&apos;a pas été entraîné pour cela.</translation>
    </message>
    <message>
        <source>{0} was not trained with years.</source>
        <translation>{0} n&apos;a pas été entraîné avec des années.</translation>
    </message>
    <message>
        <source>{0} would be expected to be a {1}.</source>
        <translation>{0}&#xa0;: {1} serait attendu.</translation>
    </message>
    <message>
        <source>{0} would be expected to be over, and {1} to follow.</source>
        <translation>{0} devrait être fini, et {1} suivre.</translation>
    </message>
    <message>
        <source>{0} would be expected to be {1}.</source>
        <translation>{0}&#xa0;: serait attendu ainsi&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} would be expected to begin a new combo, as the pattern of combos around it has it.</source>
        <translation>{0} : un nouveau combo y serait attendu, selon le motif des combos autour.</translation>
    </message>
    <message>
        <source>{0} would be expected to begin a new combo, rather than the one at {1}.</source>
        <translation>{0} : un nouveau combo y serait attendu, plutôt qu&apos;à {1}.</translation>
    </message>
    <message>
        <source>{0} would be expected to begin a new combo.</source>
        <translation>{0} devrait commencer un nouveau combo.</translation>
    </message>
    <message>
        <source>{0} would be expected to go on with {1}.</source>
        <translation>{0} devrait continuer avec {1}.</translation>
    </message>
    <message>
        <source>{0} would be expected to have a place of its own, {1}.</source>
        <translation>{0} devrait avoir une place à lui, {1}.</translation>
    </message>
    <message>
        <source>{0} would be expected to have {1}.</source>
        <translation>{0}&#xa0;: serait attendu avec {1}.</translation>
    </message>
    <message>
        <source>{0} would be expected to sound here, with {1}.</source>
        <translation>{0} devrait sonner ici, avec {1}.</translation>
    </message>
    <message>
        <source>{0} would be expected without {1}.</source>
        <translation>{0} serait attendu sans {1}.</translation>
    </message>
    <message>
        <source>{0} would become far larger than it is, as no file that torch writes does; it is not opened. Use a checkpoint with {1}.</source>
        <translation>{0} deviendrait bien plus grand qu&apos;il n&apos;est, comme aucun fichier écrit par torch ; il n&apos;est pas ouvert. Utiliser un checkpoint avec {1}.</translation>
    </message>
    <message>
        <source>{0} writes exact positions by itself; only those of V28 and V29 are refined.</source>
        <translation>{0} écrit lui-même des positions exactes&#xa0;; seules celles de V28 et V29 s&apos;affinent.</translation>
    </message>
    <message>
        <source>{0} {1} after the end of the song, the last one by {2} s; the model heard nothing there.</source>
        <translation>{0} {1} après la fin de la chanson, le dernier de {2} s&#xa0;; le modèle n&apos;y a rien entendu.</translation>
    </message>
    <message>
        <source>{0} {1} follow one another; {2} in a row are allowed at this level.</source>
        <translation>{0} {1} se suivent&#xa0;; {2} de suite sont permis à ce niveau.</translation>
    </message>
    <message>
        <source>{0} {1} is not a folder; choose the folder of an adapter.</source>
        <translation>{0} {1} n&apos;est pas un dossier&#xa0;; choisir celui d&apos;un adaptateur.</translation>
    </message>
    <message>
        <source>{0} {1} is not a length; write seconds, 2m, 1m30s or 1:30.</source>
        <translation>{0} {1} n&apos;est pas une durée&#xa0;; écrire des secondes, 2m, 1m30s ou 1:30.</translation>
    </message>
    <message>
        <source>{0} {1} is not a number.</source>
        <translation>{0} {1} n&apos;est pas un nombre.</translation>
    </message>
    <message>
        <source>{0} {1} is not a picture osu! shows; use .jpg or .png.</source>
        <translation>{0} {1} n&apos;est pas une image qu&apos;osu! montre&#xa0;; utiliser .jpg ou .png.</translation>
    </message>
    <message>
        <source>{0} {1} is not there; choose a picture that exists.</source>
        <translation>{0} {1} n&apos;est pas là&#xa0;; choisir une image qui existe.</translation>
    </message>
    <message>
        <source>{0} {1} is not there; choose maps, or a folder.</source>
        <translation>{0} {1} est introuvable ; choisissez des maps ou un dossier.</translation>
    </message>
    <message>
        <source>{0} {1} is not {2}.</source>
        <translation>{0} {1} n&apos;est pas {2}.</translation>
    </message>
    <message>
        <source>{0} {1} is out of range; use {2} to {3}.</source>
        <translation>{0} {1} est hors limites&#xa0;; utiliser {2} à {3}.</translation>
    </message>
    <message>
        <source>{0} {1} is out of range; {2}.</source>
        <translation>{0} {1} est hors limites&#xa0;; {2}.</translation>
    </message>
    <message>
        <source>{0} {1} is unknown; use {2}.</source>
        <translation>{0} {1} est inconnu&#xa0;; utiliser {2}.</translation>
    </message>
    <message>
        <source>{0} {1} on {2} ({3}); {4} ({5}) would be expected.</source>
        <translation>{0} {1} sur {2} ({3})&#xa0;; {4} ({5}) serait attendu.</translation>
    </message>
    <message>
        <source>{0} {1} {2} where the song suggests none; the rhythm would be plainer without it.</source>
        <translation>{0} {1} {2} là où le morceau n&apos;en suggère pas ; le rythme serait plus simple sans lui.</translation>
    </message>
    <message>
        <source>{0} {1} {2} where the song suggests nothing; the rhythm would be plainer without them.</source>
        <translation>{0} {1} {2} là où le morceau ne suggère rien ; le rythme serait plus simple sans eux.</translation>
    </message>
    <message>
        <source>{0} {1} {2}; the song suggests {3} ({4}).</source>
        <translation>{0} {1} {2}&#xa0;; la chanson suggère {3} ({4}).</translation>
    </message>
    <message>
        <source>{0} {1} {2}×, alone among objects at {3}×.</source>
        <translation>{0} {1} {2}×, seul parmi des objets à {3}×.</translation>
    </message>
    <message>
        <source>{0} {1} {2}×; {3}× would be expected.</source>
        <translation>{0} {1} {2}×&#xa0;; {3}× serait attendu.</translation>
    </message>
    <message>
        <source>{0} {1}: the strength is out of range; use {2}.</source>
        <translation>{0} {1}&#xa0;: la force est hors limites&#xa0;; utiliser {2}.</translation>
    </message>
    <message>
        <source>{0} {1}: {2} cannot be shown this; {3}.</source>
        <translation>{0} {1}&#xa0;: {2} ne peut pas voir cela&#xa0;; {3}.</translation>
    </message>
    <message>
        <source>{0} {1}: {2} does not know this mode; {3}.</source>
        <translation>{0} {1}&#xa0;: {2} ne connaît pas ce mode&#xa0;; {3}.</translation>
    </message>
    <message>
        <source>{0} {1}: {2} does not write this; {3}.</source>
        <translation>{0} {1}&#xa0;: {2} n&apos;écrit pas cela&#xa0;; {3}.</translation>
    </message>
    <message>
        <source>{0} {1}: {2} maps nothing by itself; choose another model.</source>
        <translation>{0} {1}&#xa0;: {2} ne mappe rien seul&#xa0;; choisir un autre modèle.</translation>
    </message>
    <message>
        <source>{0} {1}; download it again.</source>
        <translation>{0} {1}&#xa0;; le retélécharger.</translation>
    </message>
    <message>
        <source>{0} “{1}” is not a whole number; {2}.</source>
        <translation>{0} “{1}” n&apos;est pas un nombre entier&#xa0;; {2}.</translation>
    </message>
    <message>
        <source>{0} “{1}” is not {2}; use {3}.</source>
        <translation>{0} “{1}” n&apos;est pas {2}&#xa0;; utiliser {3}.</translation>
    </message>
    <message>
        <source>{0} “{1}” is unknown; use yes or no.</source>
        <translation>{0} “{1}” est inconnu&#xa0;; utiliser yes ou no.</translation>
    </message>
    <message>
        <source>{0} “{1}” is unknown; use {2}.</source>
        <translation>{0} “{1}” est inconnu&#xa0;; utiliser {2}.</translation>
    </message>
    <message>
        <source>{0}, {1} of {2} MiB</source>
        <translation>{0}, {1} sur {2} Mio</translation>
    </message>
    <message>
        <source>{0}: a report is written as one of {1}; give the file such an ending.</source>
        <translation>{0}&#xa0;: un rapport s&apos;écrit en {1}&#xa0;; donner cette fin au fichier.</translation>
    </message>
    <message>
        <source>{0}: a side-car says {1} BPM and its red lines {2}{3}.</source>
        <translation>{0} : un fichier joint dit {1} BPM et ses lignes rouges {2}{3}.</translation>
    </message>
    <message>
        <source>{0}: it is not a request.</source>
        <translation>{0}&#xa0;: ce n&apos;est pas une requête.</translation>
    </message>
    <message>
        <source>{0}: its objects come {1} ms too {2} against {3}; retime it.</source>
        <translation>{0} : ses objets viennent {1} ms trop {2} par rapport à {3} ; refaites le timing.</translation>
    </message>
    <message>
        <source>{0}: its objects do not fall on what begins in {1}; it is another song, another cut, or the tempo is wrong.</source>
        <translation>{0} : ses objets ne tombent pas sur ce qui commence dans {1} ; c&apos;est un autre morceau, une autre coupe, ou le tempo est faux.</translation>
    </message>
    <message>
        <source>{0}: its objects go on {1} s after the end of {2}.</source>
        <translation>{0} : ses objets continuent {1} s après la fin de {2}.</translation>
    </message>
    <message>
        <source>{0}: its red lines drift {1} ms against {2}; retime it.</source>
        <translation>{0} : ses lignes rouges dérivent de {1} ms par rapport à {2} ; refaites le timing.</translation>
    </message>
    <message>
        <source>{0}: the tensor {1} has the shape {2}, but config.json calls for {3}.</source>
        <translation>{0}&#xa0;: le tenseur {1} a la forme {2}, mais config.json demande {3}.</translation>
    </message>
    <message>
        <source>{0}: the tensor {1} holds values that are no numbers; download again.</source>
        <translation>{0}&#xa0;: le tenseur {1} a des valeurs qui ne sont pas des nombres&#xa0;; retélécharger.</translation>
    </message>
    <message>
        <source>{0}: the weights hold the tensor {1}, which config.json has no place for.</source>
        <translation>{0}&#xa0;: les poids ont le tenseur {1}, que config.json ne prévoit pas.</translation>
    </message>
    <message>
        <source>{0}: the weights lack the tensor {1} that config.json calls for.</source>
        <translation>{0}&#xa0;: il manque aux poids le tenseur {1} que demande config.json.</translation>
    </message>
    <message>
        <source>{0}: tokenizer.json has {1} tokens, but the model of config.json {2} {3}; the files belong to different models. Download the checkpoint again.</source>
        <translation>{0}&#xa0;: tokenizer.json a {1} tokens, mais le modèle de config.json {2} {3}&#xa0;; les fichiers viennent de modèles différents. Retélécharger le checkpoint.</translation>
    </message>
    <message>
        <source>{0}: {1} has no descriptor {2} in this mode; leave it out.</source>
        <translation>{0}&#xa0;: {1} n&apos;a pas de descripteur {2} dans ce mode&#xa0;; l&apos;omettre.</translation>
    </message>
    <message>
        <source>{0}: {1} holds no diffusion model; download it again.</source>
        <translation>{0}&#xa0;: {1} ne contient pas de modèle de diffusion&#xa0;; le retélécharger.</translation>
    </message>
    <message>
        <source>{0}: {1} is not a table of classes; download the model again.</source>
        <translation>{0}&#xa0;: {1} n&apos;est pas une table de classes&#xa0;; retélécharger le modèle.</translation>
    </message>
    <message>
        <source>{0}: {1} knows {2} classes, but {3} has {4}.</source>
        <translation>{0}&#xa0;: {1} connaît {2} classes, mais {3} en a {4}.</translation>
    </message>
    <message>
        <source>{0}: {1} lacks the tensor {2} of shape {3}.</source>
        <translation>{0}&#xa0;: à {1} il manque le tenseur {2} de forme {3}.</translation>
    </message>
    <message>
        <source>{0}: {1} must be a whole number, not {2}.</source>
        <translation>{0}&#xa0;: {1} doit être un nombre entier, pas {2}.</translation>
    </message>
    <message>
        <source>{0}: {1} of its objects lie more than 2 ms from any tick; resnap it.</source>
        <translation>{0} : {1} de ses objets sont à plus de 2 ms de tout tick ; recalez-les.</translation>
    </message>
    <message>
        <source>{0}: {1} {2}further places like these are not listed ({3} in all).</source>
        <translation>{0}&#xa0;: {1} {2}autres endroits semblables ne sont pas listés ({3} en tout).</translation>
    </message>
    <message>
        <source>{0}: {1}; leave it out, or choose another mode.</source>
        <translation>{0}&#xa0;: {1}&#xa0;; l&apos;omettre, ou choisir un autre mode.</translation>
    </message>
    <message>
        <source>{0}; choose another model for MaiMod.</source>
        <translation>{0}&#xa0;; choisir un autre modèle pour MaiMod.</translation>
    </message>
    <message>
        <source>{0}; less than {1} x {2} looks blurred.</source>
        <translation>{0}&#xa0;; moins de {1} x {2} paraît flou.</translation>
    </message>
    <message>
        <source>{0}; {1} x {2} is the most.</source>
        <translation>{0}&#xa0;; {1} x {2} est le maximum.</translation>
    </message>
    <message>
        <source>{0}{1} is {2}; choose from {3} to {4}.</source>
        <translation>{0}{1} est {2} ; choisissez de {3} à {4}.</translation>
    </message>
</context>
<context>
    <name>form</name>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
</context>
</TS>
