<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_US">
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
</context>
<context>
    <name>articulator::ui::AddUser</name>
    <message>
        <source>Add &amp;user…</source>
        <translation>Ajouter un &amp;utilisateur…</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>Gives somebody a passphrase and a role of his own</source>
        <translation>Donne à quelqu’un une phrase secrète et un rôle à lui</translation>
    </message>
</context>
<context>
    <name>articulator::ui::ApproveAllShown</name>
    <message>
        <source>Approve all that are shown…</source>
        <translation>Approuver tout ce qui est affiché…</translation>
    </message>
    <message>
        <source>Write queue</source>
        <translation>File d’écriture</translation>
    </message>
    <message>
        <source>Approves every write that the table shows, after it told how many</source>
        <translation>Approuve chaque écriture que montre le tableau, après avoir dit combien</translation>
    </message>
</context>
<context>
    <name>articulator::ui::ApproveWrites</name>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Approuver</translation>
    </message>
    <message>
        <source>Write queue</source>
        <translation>File d’écriture</translation>
    </message>
    <message>
        <source>Lets the chosen writes go out; Shift+A approves all that are shown</source>
        <translation>Laisse partir les écritures choisies&#x202f;; Maj+A approuve toutes celles qui sont affichées</translation>
    </message>
</context>
<context>
    <name>articulator::ui::AuditCard</name>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Choose a row to see the entry whole. Each entry&apos;s hash goes into the next head, so nothing can be taken out or changed unseen.</source>
        <translation>Choisissez une ligne pour voir l’entrée entière. L’empreinte de chaque entrée passe dans la tête suivante&#x202f;: rien ne peut donc être retiré ni changé sans que cela se voie.</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Entrée %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Empreinte</translation>
    </message>
</context>
<context>
    <name>articulator::ui::AuditList</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>date, clock time, zone</comment>
        <translation>%1, %2 %3</translation>
    </message>
</context>
<context>
    <name>articulator::ui::AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Ver&amp;ify</source>
        <translation>Vé&amp;rifier</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Audit entries</source>
        <translation>Entrées d’audit</translation>
    </message>
    <message>
        <source>Nothing was done in this time.</source>
        <translation>Rien n’a été fait pendant cette période.</translation>
    </message>
    <message>
        <source>Choose a longer time above. Entries appear here as soon as the worker has sealed them.</source>
        <translation>Choisissez ci-dessus une période plus longue. Les entrées apparaissent ici dès que le service les a scellées.</translation>
    </message>
    <message>
        <source>No entry fits the filter.</source>
        <translation>Aucune entrée ne passe le filtre.</translation>
    </message>
    <message>
        <source>Escape in the filter field shows all again.</source>
        <translation>Échap dans le champ du filtre réaffiche tout.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Dernières 24 heures</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Jusqu’où remonter</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <source>Verify recomputes every hash.</source>
        <translation>Vérifier recalcule chaque empreinte.</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Lecture du journal…</translation>
    </message>
    <message>
        <source>the newest %1 of %2</source>
        <translation>les %1 plus récentes sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <comment>how many, when read</comment>
        <translation>%1 · données de %2</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Vérification…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries exported</source>
        <translation>
            <numerusform>%Ln entrée exportée</numerusform>
            <numerusform>%Ln entrées exportées</numerusform>
        </translation>
    </message>
    <message>
        <source>Into %1</source>
        <translation>Dans %1</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Non exporté</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Export the entries in view</source>
        <translation>Exporter les entrées affichées</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Lignes JSON (*.jsonl)</translation>
    </message>
</context>
<context>
    <name>articulator::ui::AuditWords</name>
    <message>
        <source>Open console</source>
        <translation>Ouvrir la console</translation>
    </message>
    <message>
        <source>Open data</source>
        <translation>Ouvrir les données</translation>
    </message>
    <message>
        <source>Set up warehouse</source>
        <translation>Créer l’entrepôt</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Connect clinic</source>
        <translation>Connecter un centre</translation>
    </message>
    <message>
        <source>Change clinic</source>
        <translation>Modifier un centre</translation>
    </message>
    <message>
        <source>Pause copying</source>
        <translation>Suspendre la copie</translation>
    </message>
    <message>
        <source>Resume copying</source>
        <translation>Reprendre la copie</translation>
    </message>
    <message>
        <source>Remove clinic</source>
        <translation>Retirer un centre</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Reveal record</source>
        <translation>Révéler une fiche</translation>
    </message>
    <message>
        <source>Find person</source>
        <translation>Chercher une personne</translation>
    </message>
    <message>
        <source>List records, masked</source>
        <translation>Lister des fiches masquées</translation>
    </message>
    <message>
        <source>Add user</source>
        <translation>Ajouter un utilisateur</translation>
    </message>
    <message>
        <source>Disable user</source>
        <translation>Désactiver un utilisateur</translation>
    </message>
    <message>
        <source>Make worker slot</source>
        <translation>Créer l’accès du service</translation>
    </message>
    <message>
        <source>Export log</source>
        <translation>Exporter le journal</translation>
    </message>
    <message>
        <source>Submit write</source>
        <translation>Soumettre une écriture</translation>
    </message>
    <message>
        <source>Approve write</source>
        <translation>Approuver une écriture</translation>
    </message>
    <message>
        <source>Reject write</source>
        <translation>Refuser une écriture</translation>
    </message>
    <message>
        <source>Hold write</source>
        <translation>Retenir une écriture</translation>
    </message>
    <message>
        <source>Retry write</source>
        <translation>Réessayer une écriture</translation>
    </message>
    <message>
        <source>Undo write</source>
        <translation>Annuler une écriture</translation>
    </message>
    <message>
        <source>Read write&apos;s record</source>
        <translation>Lire la fiche d’une écriture</translation>
    </message>
    <message>
        <source>Reveal write</source>
        <translation>Révéler une écriture</translation>
    </message>
    <message>
        <source>Check before sending</source>
        <translation>Vérifier avant l’envoi</translation>
    </message>
    <message>
        <source>Look up write</source>
        <translation>Rechercher une écriture</translation>
    </message>
    <message>
        <source>Send write</source>
        <translation>Envoyer une écriture</translation>
    </message>
    <message>
        <source>Prove write</source>
        <translation>Prouver une écriture</translation>
    </message>
    <message>
        <source>Put write off</source>
        <translation>Différer une écriture</translation>
    </message>
    <message>
        <source>Lose sight of write</source>
        <translation>Perdre de vue une écriture</translation>
    </message>
    <message>
        <source>Stop write: time taken</source>
        <translation>Arrêter l’écriture&#x202f;: heure prise</translation>
    </message>
    <message>
        <source>Stop write: record changed</source>
        <translation>Arrêter l’écriture&#x202f;: fiche modifiée</translation>
    </message>
    <message>
        <source>Let write expire</source>
        <translation>Laisser expirer une écriture</translation>
    </message>
    <message>
        <source>Give write to people</source>
        <translation>Remettre l’écriture à une personne</translation>
    </message>
    <message>
        <source>Read conflict</source>
        <translation>Lire un conflit</translation>
    </message>
    <message>
        <source>Reveal conflict</source>
        <translation>Révéler un conflit</translation>
    </message>
    <message>
        <source>Choose a side</source>
        <translation>Choisir un côté</translation>
    </message>
    <message>
        <source>Resolve conflict</source>
        <translation>Résoudre un conflit</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>Utilisateur %1</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>The log could not be read.</source>
        <translation>Le journal n’a pas pu être lu.</translation>
    </message>
    <message numerus="yes">
        <source>Whole: %Ln entries</source>
        <translation>
            <numerusform>Intègre&#x202f;: %Ln entrée</numerusform>
            <numerusform>Intègre&#x202f;: %Ln entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Every hash was recomputed; the head is %1.</source>
        <translation>Chaque empreinte a été recalculée&#x202f;; la tête est %1.</translation>
    </message>
    <message>
        <source>Altered at entry %1</source>
        <translation>Altéré à l’entrée %1</translation>
    </message>
    <message>
        <source>What stands from there on is not what was written. Keep the files as they are and call support.</source>
        <translation>Ce qui suit à partir de là n’est pas ce qui a été écrit. Laissez les fichiers tels quels et appelez l’assistance.</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Altéré</translation>
    </message>
    <message>
        <source>The log is not what was written. Keep the files as they are and call support.</source>
        <translation>Le journal n’est pas ce qui a été écrit. Laissez les fichiers tels quels et appelez l’assistance.</translation>
    </message>
</context>
<context>
    <name>articulator::ui::BannerArea</name>
    <message>
        <source>Warehouse: %1</source>
        <translation>Entrepôt&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Opens the warehouse again</source>
        <translation>Rouvre l’entrepôt</translation>
    </message>
    <message>
        <source>Nothing is copied and no request is answered until one runs. What is shown stays as it was.</source>
        <translation>Rien n’est copié et aucune demande ne reçoit de réponse tant qu’aucun ne tourne. Ce qui est affiché reste en l’état.</translation>
    </message>
    <message>
        <source>No worker is running</source>
        <translation>Aucun service n’est lancé</translation>
    </message>
    <message>
        <source>Start the &amp;worker</source>
        <translation>&amp;Démarrer le service</translation>
    </message>
    <message>
        <source>Starts the worker as part of this console</source>
        <translation>Démarre le service avec cette console</translation>
    </message>
    <message>
        <source>Worker of another version</source>
        <translation>Service d’une autre version</translation>
    </message>
    <message>
        <source>The worker that runs is of another version than this console. Update the older one; until then some things may not be understood.</source>
        <translation>Le service lancé est d’une autre version que cette console. Mettez à jour le plus ancien&#x202f;; d’ici là, certaines choses peuvent ne pas être comprises.</translation>
    </message>
    <message>
        <source>The worker is silent</source>
        <translation>Le service ne répond plus</translation>
    </message>
    <message>
        <source>It has not reported for a while. If this stays, end it and start it again; nothing is lost.</source>
        <translation>Il n’a pas donné de nouvelles depuis un moment. Si cela dure, arrêtez-le et relancez-le&#x202f;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>New writes</source>
        <translation>Nouvelles écritures</translation>
    </message>
    <message numerus="yes">
        <source>%Ln writes came while you were away and wait for a decision.</source>
        <translation>
            <numerusform>%Ln écriture est arrivée en votre absence et attend une décision.</numerusform>
            <numerusform>%Ln écritures sont arrivées en votre absence et attendent une décision.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the &amp;queue</source>
        <translation>Ouvrir la fi&amp;le</translation>
    </message>
    <message>
        <source>Shows the write queue</source>
        <translation>Affiche la file d’écriture</translation>
    </message>
</context>
<context>
    <name>articulator::ui::BookTime</name>
    <message>
        <source>&amp;Book the chosen time</source>
        <translation>&amp;Réserver le créneau choisi</translation>
    </message>
    <message>
        <source>Find a time</source>
        <translation>Trouver un créneau</translation>
    </message>
    <message>
        <source>Puts the chosen time into the write queue, for the patient that was found</source>
        <translation>Met le créneau choisi dans la file d’écriture, pour le patient trouvé</translation>
    </message>
</context>
<context>
    <name>articulator::ui::CapacityControls</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>One day, time across (D)</source>
        <translation>Un jour, les heures en largeur (D)</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Seven days side by side (W)</source>
        <translation>Sept jours côte à côte (W)</translation>
    </message>
    <message>
        <source>Visit type</source>
        <translation>Type de visite</translation>
    </message>
    <message>
        <source>Providers and operatories shown</source>
        <translation>Praticiens et fauteuils affichés</translation>
    </message>
    <message>
        <source>%1 · %2 min</source>
        <comment>visit type, length</comment>
        <translation>%1 · %2 min</translation>
    </message>
    <message>
        <source>No visit type yet</source>
        <translation>Aucun type de visite pour l’instant</translation>
    </message>
    <message>
        <source>Providers and operatories</source>
        <translation>Praticiens et fauteuils</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Praticiens</translation>
    </message>
    <message>
        <source>Operatories</source>
        <translation>Fauteuils</translation>
    </message>
</context>
<context>
    <name>articulator::ui::CapacityPage</name>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Open windows</source>
        <translation>Plages libres</translation>
    </message>
    <message>
        <source>No window fits the filter.</source>
        <translation>Aucune plage ne passe le filtre.</translation>
    </message>
    <message>
        <source>Escape in the filter field shows all again.</source>
        <translation>Échap dans le champ du filtre réaffiche tout.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, clock time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>visit type, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>visit type, when, with whom or where</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Connect a clinic first</source>
        <translation>Connectez d’abord un centre</translation>
    </message>
    <message>
        <source>Nothing to choose from until the day is read</source>
        <translation>Rien à choisir tant que le jour n’est pas lu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln windows</source>
        <translation>
            <numerusform>%Ln plage</numerusform>
            <numerusform>%Ln plages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fits %Ln</source>
        <translation>
            <numerusform>%Ln visite possible</numerusform>
            <numerusform>%Ln visites possibles</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>données de %1</translation>
    </message>
    <message>
        <source>never read</source>
        <translation>jamais lu</translation>
    </message>
    <message>
        <source>%1 · %2 open · %3 · %4</source>
        <comment>windows, chair time, fits, as of</comment>
        <translation>%1 · %2 libres · %3 · %4</translation>
    </message>
    <message>
        <source>No clinic is connected yet.</source>
        <translation>Aucun centre n’est encore connecté.</translation>
    </message>
    <message>
        <source>Reading the day…</source>
        <translation>Lecture du jour…</translation>
    </message>
    <message>
        <source>This clinic has no active providers or operatories.</source>
        <translation>Ce centre n’a ni praticien ni fauteuil actif.</translation>
    </message>
    <message>
        <source>They appear when the first copy is finished.</source>
        <translation>Ils apparaissent quand la première copie est terminée.</translation>
    </message>
    <message>
        <source>No window is open on this day.</source>
        <translation>Aucune plage n’est libre ce jour-là.</translation>
    </message>
    <message>
        <source>Click a place in the picture, or choose it with the arrow keys and Enter, to see why.</source>
        <translation>Cliquez à un endroit de l’image, ou choisissez-le avec les flèches et Entrée, pour voir pourquoi.</translation>
    </message>
    <message>
        <source>Finds times for a visit and books one</source>
        <translation>Trouve des créneaux pour une visite et en réserve un</translation>
    </message>
    <message>
        <source>Open time</source>
        <translation>Temps libre</translation>
    </message>
    <message>
        <source>Operatories</source>
        <translation>Fauteuils</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Praticiens</translation>
    </message>
    <message>
        <source>As many visits of this type can be booked beside each other when each takes the earliest time that is left.</source>
        <translation>Autant de visites de ce type peuvent être réservées côte à côte si chacune prend la première heure qui reste.</translation>
    </message>
    <message>
        <source>This visit type is hidden or not active any more.</source>
        <translation>Ce type de visite est masqué ou n’est plus actif.</translation>
    </message>
    <message>
        <source>Choose another visit type, or show this one again in the practice system.</source>
        <translation>Choisissez un autre type de visite ou réaffichez celui-ci dans le logiciel du cabinet.</translation>
    </message>
    <message>
        <source>Reading the week…</source>
        <translation>Lecture de la semaine…</translation>
    </message>
    <message>
        <source>Nobody is scheduled to work in this week.</source>
        <translation>Personne n’a d’horaire cette semaine.</translation>
    </message>
    <message>
        <source>Go to another week, or enter working hours in the schedules of the practice system.</source>
        <translation>Allez à une autre semaine ou saisissez des horaires dans le logiciel du cabinet.</translation>
    </message>
    <message>
        <source>Nobody is scheduled to work on this day.</source>
        <translation>Personne n’a d’horaire ce jour-là.</translation>
    </message>
    <message>
        <source>Go to another day, or enter working hours in the schedules of the practice system.</source>
        <translation>Allez à un autre jour ou saisissez des horaires dans le logiciel du cabinet.</translation>
    </message>
    <message>
        <source>No window is open in this week.</source>
        <translation>Aucune plage n’est libre cette semaine.</translation>
    </message>
    <message>
        <source>Open a day to see why.</source>
        <translation>Ouvrez un jour pour voir pourquoi.</translation>
    </message>
    <message>
        <source>&amp;Find a time…</source>
        <translation>&amp;Trouver un créneau…</translation>
    </message>
    <message>
        <source>Use of time</source>
        <translation>Emploi du temps</translation>
    </message>
    <message>
        <source>Nobody fits the filter.</source>
        <translation>Personne ne passe le filtre.</translation>
    </message>
    <message>
        <source>Nobody works in the days shown.</source>
        <translation>Personne ne travaille les jours affichés.</translation>
    </message>
    <message>
        <source>Working hours come from the schedules of the practice system.</source>
        <translation>Les horaires viennent du logiciel du cabinet.</translation>
    </message>
    <message>
        <source>Choose “Connect a clinic” in the list of clinics above; it takes two minutes.</source>
        <translation>Choisissez «&#x202f;Connecter un centre&#x202f;» dans la liste des centres ci-dessus&#x202f;; cela prend deux minutes.</translation>
    </message>
</context>
<context>
    <name>articulator::ui::CapacityUse</name>
    <message>
        <source>%1: %2 booked</source>
        <comment>whose time, share</comment>
        <translation>%1&#x202f;: %2 pris</translation>
    </message>
    <message>
        <source>%1: nobody works</source>
        <comment>whose time</comment>
        <translation>%1&#x202f;: personne ne travaille</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how much time, what of it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>pris</translation>
    </message>
    <message>
        <source>open</source>
        <translation>libre</translation>
    </message>
</context>
<context>
    <name>articulator::ui::CapacityWeek</name>
    <message>
        <source>Week picture</source>
        <translation>Image de la semaine</translation>
    </message>
    <message>
        <source>not copied yet</source>
        <translation>pas encore copié</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>%1 · ×%2</source>
        <comment>open time, how many visits fit</comment>
        <translation>%1 · ×%2</translation>
    </message>
    <message>
        <source>none open</source>
        <translation>aucun ouvert</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>pris</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>provider or operatory, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: not known, the day was not copied yet</source>
        <translation>%1&#x202f;: inconnu, le jour n’a pas encore été copié</translation>
    </message>
    <message>
        <source>%1: nobody works</source>
        <translation>%1&#x202f;: personne ne travaille</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of chair time open, fits %n visits</source>
        <translation>
            <numerusform>%1&#x202f;: %2 de temps fauteuil libre, %n visite possible</numerusform>
            <numerusform>%1&#x202f;: %2 de temps fauteuil libre, %n visites possibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 open, %n appointments</source>
        <translation>
            <numerusform>%1&#x202f;: %2 libre, %n rendez-vous</numerusform>
            <numerusform>%1&#x202f;: %2 libre, %n rendez-vous</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>articulator::ui::ChooseAppearance</name>
    <message>
        <source>Appearance as the &amp;system</source>
        <translation>Apparence du &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light appearance</source>
        <translation>Apparence c&amp;laire</translation>
    </message>
    <message>
        <source>&amp;Dark appearance</source>
        <translation>Apparence s&amp;ombre</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>Changes the colours of the console</source>
        <translation>Change les couleurs de la console</translation>
    </message>
</context>
<context>
    <name>articulator::ui::ChooseLanguage</name>
    <message>
        <source>Language as the system</source>
        <translation>Langue du système</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <comment>name in its own words</comment>
        <translation>Langue&#x202f;: %1</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>Changes the language of the console at once</source>
        <translation>Change aussitôt la langue de la console</translation>
    </message>
</context>
<context>
    <name>articulator::ui::ClinicCard</name>
    <message>
        <source>Choose a clinic to see how it is connected.</source>
        <translation>Choisissez un centre pour voir comment il est connecté.</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>&amp;Edit settings…</source>
        <translation>Modifi&amp;er les réglages…</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>&amp;Retirer…</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>&amp;Resume copying</source>
        <translation>&amp;Reprendre la copie</translation>
    </message>
    <message>
        <source>&amp;Pause copying</source>
        <translation>Mettre la copie en &amp;pause</translation>
    </message>
    <message>
        <source>Tested %1</source>
        <translation>Testé %1</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Non testée</translation>
    </message>
    <message>
        <source>Nobody has tested this connection from here yet.</source>
        <translation>Personne n’a encore testé cette connexion d’ici.</translation>
    </message>
    <message>
        <source>Granted: %1</source>
        <translation>Accordé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Donnée</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Non donnée</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test en cours…</translation>
    </message>
    <message>
        <source>The worker asks the practice system who it is and what the key may do.</source>
        <translation>Le service demande au logiciel du cabinet qui il est et ce que peut la clé.</translation>
    </message>
</context>
<context>
    <name>articulator::ui::ClinicLines</name>
    <message>
        <source>Nothing may be read</source>
        <translation>Rien ne peut être lu</translation>
    </message>
    <message>
        <source>Permissions missing</source>
        <translation>Permissions manquantes</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Non testée</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Joint</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Logiciel</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Fuseau</translation>
    </message>
</context>
<context>
    <name>articulator::ui::ClinicList</name>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Practice system</source>
        <translation>Logiciel du cabinet</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Dernière sync</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Lag, 24 h</source>
        <translation>Retard, 24 h</translation>
    </message>
    <message>
        <source>Open today</source>
        <translation>Libre aujourd’hui</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>À temps</translation>
    </message>
    <message>
        <source>Pace of the key</source>
        <translation>Rythme de la clé</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
</context>
<context>
    <name>articulator::ui::ClinicSection</name>
    <message>
        <source>Clinics</source>
        <translation>Centres</translation>
    </message>
    <message>
        <source>No clinic is connected yet.</source>
        <translation>Aucun centre n’est encore connecté.</translation>
    </message>
    <message>
        <source>“Connect a clinic” takes two minutes; have the office&apos;s keys at hand.</source>
        <translation>«&#x202f;Connecter un centre&#x202f;» prend deux minutes&#x202f;; ayez les clés du cabinet sous la main.</translation>
    </message>
    <message>
        <source>No clinic fits the filter.</source>
        <translation>Aucun centre ne passe le filtre.</translation>
    </message>
    <message>
        <source>Escape in the filter field shows all again.</source>
        <translation>Échap dans le champ du filtre réaffiche tout.</translation>
    </message>
    <message>
        <source>&amp;Connect a clinic…</source>
        <translation>&amp;Connecter un centre…</translation>
    </message>
</context>
<context>
    <name>articulator::ui::ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Columns of the table %1</source>
        <translation>Colonnes du tableau %1</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Haut</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Bas</translation>
    </message>
    <message>
        <source>Columns, widths and order as they were at first</source>
        <translation>Colonnes, largeurs et ordre comme au début</translation>
    </message>
    <message>
        <source>Checked columns are always shown, partly checked ones where there is room.</source>
        <translation>Les colonnes cochées sont toujours affichées, celles à moitié cochées là où il y a de la place.</translation>
    </message>
</context>
<context>
    <name>articulator::ui::CommandBook</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>articulator::ui::ConflictCard</name>
    <message>
        <source>Show &amp;names and notes</source>
        <translation>&amp;Montrer noms et notes</translation>
    </message>
    <message>
        <source>%1 now</source>
        <comment>practice system</comment>
        <translation>%1 maintenant</translation>
    </message>
    <message>
        <source>It was changed in %1, seen %2.</source>
        <comment>practice system, how long ago</comment>
        <translation>Modifiée dans %1, vu %2.</translation>
    </message>
    <message>
        <source>%1 changed it in %2, seen %3.</source>
        <comment>who, practice system, how long ago</comment>
        <translation>%1 l’a modifiée dans %2, vu %3.</translation>
    </message>
    <message>
        <source>Our write, %1, was asked by %2 %3.</source>
        <comment>what it does, who, how long ago</comment>
        <translation>Notre écriture, %1, a été demandée par %2 %3.</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>three sentences</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields differ.</source>
        <translation>
            <numerusform>%Ln champ diffère.</numerusform>
            <numerusform>%Ln champs diffèrent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Patient %1</source>
        <translation>Patient %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>record, patient</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What you choose is written as one change with the key of %1, and who chose what goes into the audit log. Until it is sent it can be stopped.</source>
        <translation>Votre choix est écrit en une seule modification avec la clé de %1, et le journal d’audit retient qui a choisi quoi. Jusqu’à l’envoi, elle peut être arrêtée.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>record, what happened</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>When it was asked</source>
        <translation>À la demande</translation>
    </message>
    <message>
        <source>Our write</source>
        <translation>Notre écriture</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>was there</source>
        <translation>était là</translation>
    </message>
    <message>
        <source>is gone</source>
        <translation>n’y est plus</translation>
    </message>
    <message>
        <source>changes it</source>
        <translation>le modifie</translation>
    </message>
    <message>
        <source>%1: keep %2, %3</source>
        <comment>field, practice system now, value</comment>
        <translation>%1&#x202f;: garder %2, %3</translation>
    </message>
    <message>
        <source>%1: take our write, %2</source>
        <comment>field, value</comment>
        <translation>%1&#x202f;: prendre notre écriture, %2</translation>
    </message>
    <message>
        <source>not changed</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>%1: our write does not change it</source>
        <translation>%1&#x202f;: notre écriture ne le modifie pas</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 changed it in %2 %3.</source>
        <comment>who, practice system, how long ago</comment>
        <translation>%1 l’a modifiée dans %2 %3.</translation>
    </message>
</context>
<context>
    <name>articulator::ui::ConflictList</name>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>En partie</translation>
    </message>
    <message>
        <source>Keeps theirs</source>
        <translation>Garde le leur</translation>
    </message>
    <message>
        <source>Takes ours</source>
        <translation>Prend le nôtre</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Mélangé</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Our write</source>
        <translation>Notre écriture</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
</context>
<context>
    <name>articulator::ui::ConflictPage</name>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>The record changed under our write</source>
        <translation>La fiche a changé sous notre écriture</translation>
    </message>
    <message>
        <source>Take ours</source>
        <translation>Prendre le nôtre</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts decided.</source>
        <translation>
            <numerusform>%Ln conflit décidé.</numerusform>
            <numerusform>%Ln conflits décidés.</numerusform>
        </translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>le leur</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <comment>practice system</comment>
        <translation>Garder %1</translation>
    </message>
    <message numerus="yes">
        <source>Apply %Ln choices</source>
        <translation>
            <numerusform>Appliquer %Ln choix</numerusform>
            <numerusform>Appliquer %Ln choix</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>No clinic is connected yet.</source>
        <translation>Aucun centre n’est encore connecté.</translation>
    </message>
    <message>
        <source>Reading the conflicts…</source>
        <translation>Lecture des conflits…</translation>
    </message>
    <message>
        <source>No conflicts.</source>
        <translation>Aucun conflit.</translation>
    </message>
    <message>
        <source>One appears here when a record was changed in the practice system after one of our writes was asked. Nothing of it is sent until you decide.</source>
        <translation>Il en apparaît un ici quand une fiche a été modifiée dans le logiciel du cabinet après la demande d’une de nos écritures. Rien n’en est envoyé tant que vous n’avez pas décidé.</translation>
    </message>
    <message>
        <source>%1 keeps the side of the practice system.</source>
        <comment>record</comment>
        <translation>%1 garde le côté du logiciel du cabinet.</translation>
    </message>
    <message>
        <source>%1 takes our side.</source>
        <comment>record</comment>
        <translation>%1 prend notre côté.</translation>
    </message>
    <message>
        <source>%1: a side was chosen.</source>
        <comment>record</comment>
        <translation>%1&#x202f;: un côté a été choisi.</translation>
    </message>
    <message>
        <source>Undo holds what was not sent yet; it waits in the write queue.</source>
        <translation>Annuler retient ce qui n’est pas encore envoyé&#x202f;; cela attend dans la file d’écriture.</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Pas fait</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Takes this message away</source>
        <translation>Retire ce message</translation>
    </message>
    <message>
        <source>Choose “Connect a clinic” in the list of clinics above; it takes two minutes.</source>
        <translation>Choisissez «&#x202f;Connecter un centre&#x202f;» dans la liste des centres ci-dessus&#x202f;; cela prend deux minutes.</translation>
    </message>
</context>
<context>
    <name>articulator::ui::ConnectClinic</name>
    <message>
        <source>&amp;Connect a clinic…</source>
        <translation>&amp;Connecter un centre…</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Four steps: which system, how it is reached, its time zone, a last look</source>
        <translation>Quatre étapes&#x202f;: quel logiciel, comment le joindre, son fuseau horaire, un dernier regard</translation>
    </message>
</context>
<context>
    <name>articulator::ui::ConnectWizard</name>
    <message>
        <source>Connect a clinic</source>
        <translation>Connecter un centre</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>Skip the t&amp;est</source>
        <translation>Sauter l&amp;e test</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Annu&amp;ler</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>P&amp;récédent</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Which practice system</source>
        <translation>Quel logiciel de cabinet</translation>
    </message>
    <message>
        <source>How we reach %1</source>
        <translation>Comment joindre %1</translation>
    </message>
    <message>
        <source>Time zone and copying</source>
        <translation>Fuseau horaire et copie</translation>
    </message>
    <message>
        <source>Ready to connect</source>
        <translation>Prêt à connecter</translation>
    </message>
    <message>
        <source>Step %1 of %2 · %3</source>
        <comment>number, of how many, what it is about</comment>
        <translation>Étape %1 sur %2 · %3</translation>
    </message>
    <message>
        <source>Goes on although the practice system was not reached; the zone is then chosen by hand.</source>
        <translation>Continue bien que le logiciel du cabinet n’ait pas été joint&#x202f;; le fuseau est alors choisi à la main.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Connecter</translation>
    </message>
    <message>
        <source>Tests the connection first</source>
        <translation>Teste d’abord la connexion</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>The worker stores the clinic.</source>
        <translation>Le service enregistre le centre.</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Practice system</source>
        <translation>Logiciel du cabinet</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Non testée</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>%1 days back, %2 days ahead, every %3 s</source>
        <translation>%1 jours en arrière, %2 en avant, toutes les %3 s</translation>
    </message>
    <message>
        <source>Waiting for the worker</source>
        <translation>En attente du service</translation>
    </message>
    <message>
        <source>No worker is running; the clinic is stored when there is one.</source>
        <translation>Aucun service n’est lancé&#x202f;; le centre est enregistré quand il y en a un.</translation>
    </message>
    <message>
        <source>Start &amp;worker</source>
        <translation>&amp;Démarrer le service</translation>
    </message>
    <message>
        <source>There is a clinic with this id already.</source>
        <translation>Il y a déjà un centre avec cet identifiant.</translation>
    </message>
    <message>
        <source>Keys cleared</source>
        <translation>Clés effacées</translation>
    </message>
    <message>
        <source>The console was locked; give the keys once more.</source>
        <translation>La console a été verrouillée&#x202f;; donnez les clés encore une fois.</translation>
    </message>
</context>
<context>
    <name>articulator::ui::ConsoleSection</name>
    <message>
        <source>Lock when the &amp;screen locks</source>
        <translation>Verrouiller avec l’&amp;écran</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claire</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln minutes</source>
        <translation>
            <numerusform>après %Ln minute</numerusform>
            <numerusform>après %Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>A&amp;pparence</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Of this console; other desks keep theirs.</source>
        <translation>De cette console&#x202f;; les autres postes gardent la leur.</translation>
    </message>
    <message>
        <source>Lock when &amp;idle</source>
        <translation>Verrouiller si &amp;inactif</translation>
    </message>
    <message>
        <source>The worker goes on copying behind the lock.</source>
        <translation>Le service continue de copier derrière le verrou.</translation>
    </message>
    <message>
        <source>Appearance and language</source>
        <translation>Apparence et langue</translation>
    </message>
    <message>
        <source>Automatic lock</source>
        <translation>Verrouillage automatique</translation>
    </message>
    <message>
        <source>A demonstration has no passphrase to open it again</source>
        <translation>Une démonstration n’a pas de phrase secrète pour la rouvrir</translation>
    </message>
</context>
<context>
    <name>articulator::ui::CopyAllAgain</name>
    <message>
        <source>Copy &amp;all again…</source>
        <translation>T&amp;out recopier…</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Forgets how far every resource was read and reads all of it again</source>
        <translation>Oublie jusqu’où chaque ressource a été lue et relit tout</translation>
    </message>
</context>
<context>
    <name>articulator::ui::CopyStep</name>
    <message>
        <source>%1 · %2</source>
        <comment>zone, its time now</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Fuseau &amp;horaire</translation>
    </message>
    <message>
        <source>The practice system did not tell its clock; choose where the office is.</source>
        <translation>Le logiciel du cabinet n’a pas dit son heure&#x202f;; choisissez où est le cabinet.</translation>
    </message>
    <message>
        <source>as UTC</source>
        <translation>comme UTC</translation>
    </message>
    <message>
        <source>%1 behind UTC</source>
        <translation>%1 en retard sur UTC</translation>
    </message>
    <message>
        <source>%1 ahead of UTC</source>
        <translation>%1 en avance sur UTC</translation>
    </message>
    <message>
        <source>No zone fits the office&apos;s clock (%1): it is wrong by more than ten minutes. Choose where the office is.</source>
        <translation>Aucun fuseau ne va avec l’horloge du cabinet (%1)&#x202f;: elle est fausse de plus de dix minutes. Choisissez où est le cabinet.</translation>
    </message>
    <message>
        <source>Fits the office&apos;s clock: %1. Those that fit come first; choose where the office is.</source>
        <translation>Va avec l’horloge du cabinet&#x202f;: %1. Ceux qui vont viennent en premier&#x202f;; choisissez où est le cabinet.</translation>
    </message>
    <message>
        <source>Choose the office&apos;s time zone.</source>
        <translation>Choisissez le fuseau horaire du cabinet.</translation>
    </message>
</context>
<context>
    <name>articulator::ui::DateStepper</name>
    <message>
        <source>Day before</source>
        <translation>Jour précédent</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>Pas encore de jour</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Jour suivant</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>Aujour&amp;d’hui</translation>
    </message>
    <message>
        <source>The clinic&apos;s day is being read</source>
        <translation>Le jour du centre est en cours de lecture</translation>
    </message>
    <message>
        <source>Opens the calendar; left and right step by a day, Page Up and Page Down by a week</source>
        <translation>Ouvre le calendrier&#x202f;; gauche et droite avancent d’un jour, Page préc. et Page suiv. d’une semaine</translation>
    </message>
    <message>
        <source>Goes to the clinic&apos;s today</source>
        <translation>Va à aujourd’hui, heure du centre</translation>
    </message>
    <message>
        <source>Today is shown already</source>
        <translation>Aujourd’hui est déjà affiché</translation>
    </message>
    <message>
        <source>Day shown: %1</source>
        <translation>Jour affiché&#x202f;: %1</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>Semaine précédente</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>Semaine suivante</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day of a week</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Week shown: %1</source>
        <translation>Semaine affichée&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>articulator::ui::DayPicture</name>
    <message>
        <source>Day picture</source>
        <translation>Image du jour</translation>
    </message>
    <message>
        <source>Appointment, %1 to %2</source>
        <translation>Rendez-vous, de %1 à %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>visit type, times</comment>
        <translation>%1, de %2 à %3</translation>
    </message>
    <message>
        <source>Blockout %1, %2 to %3; forbids scheduling</source>
        <translation>Blocage %1, de %2 à %3&#x202f;; interdit tout rendez-vous</translation>
    </message>
    <message>
        <source>Blockout %1, %2 to %3</source>
        <translation>Blocage %1, de %2 à %3</translation>
    </message>
    <message>
        <source>Closed, %1 to %2</source>
        <translation>Fermé, de %1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>Open, %1 to %2; fits %n visits</source>
        <translation>
            <numerusform>Libre, de %1 à %2&#x202f;; %n visite possible</numerusform>
            <numerusform>Libre, de %1 à %2&#x202f;; %n visites possibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Working time, %1 to %2</source>
        <translation>Temps de travail, de %1 à %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>row, clock time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>where, what</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1. Nobody works here then.</source>
        <translation>%1. Personne ne travaille ici à cette heure.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>×%1</source>
        <comment>how many visits fit</comment>
        <translation>×%1</translation>
    </message>
</context>
<context>
    <name>articulator::ui::DiffGrid</name>
    <message>
        <source>%1: from %2 to %3</source>
        <comment>member, value before, value after</comment>
        <translation>%1&#x202f;: de %2 à %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>member, value</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>articulator::ui::EditClinic</name>
    <message>
        <source>&amp;Edit settings…</source>
        <translation>Modifi&amp;er les réglages…</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Changes name, address, keys and pace of this clinic</source>
        <translation>Change nom, adresse, clés et rythme de ce centre</translation>
    </message>
</context>
<context>
    <name>articulator::ui::EditSheet</name>
    <message>
        <source>Settings of a clinic</source>
        <translation>Réglages d’un centre</translation>
    </message>
    <message>
        <source>Clinic &amp;name</source>
        <translation>&amp;Nom du centre</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Annu&amp;ler</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Enregi&amp;strer</translation>
    </message>
    <message>
        <source>A clinic needs a name.</source>
        <translation>Un centre a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>The worker takes the new settings.</source>
        <translation>Le service prend les nouveaux réglages.</translation>
    </message>
    <message>
        <source>Waiting for the worker</source>
        <translation>En attente du service</translation>
    </message>
    <message>
        <source>No worker is running; the settings are saved when there is one.</source>
        <translation>Aucun service n’est lancé&#x202f;; les réglages sont enregistrés quand il y en a un.</translation>
    </message>
</context>
<context>
    <name>articulator::ui::ErrorWords</name>
    <message>
        <source>Wrong input</source>
        <translation>Saisie incorrecte</translation>
    </message>
    <message>
        <source>Something that was entered is not possible.</source>
        <translation>Une des valeurs saisies n’est pas possible.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corrigez-la et réessayez.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>What was asked for does not exist here.</source>
        <translation>Ce qui a été demandé n’existe pas ici.</translation>
    </message>
    <message>
        <source>Check the name; it may have been removed.</source>
        <translation>Vérifiez le nom&#x202f;; il a pu être retiré.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>A rule, or the state of the record, does not allow this.</source>
        <translation>Une règle, ou l’état de la fiche, ne le permet pas.</translation>
    </message>
    <message>
        <source>Read the reason, change what stands in the way, and try again.</source>
        <translation>Lisez le motif, changez ce qui fait obstacle et réessayez.</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Clé refusée</translation>
    </message>
    <message>
        <source>The practice system refused the key or a permission.</source>
        <translation>Le logiciel du cabinet a refusé la clé ou une permission.</translation>
    </message>
    <message>
        <source>Ask the office to enable the key and its permissions, then sync again.</source>
        <translation>Demandez au cabinet d’activer la clé et ses permissions, puis synchronisez à nouveau.</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Non proposé</translation>
    </message>
    <message>
        <source>The office&apos;s version or key does not offer this.</source>
        <translation>La version ou la clé du cabinet ne propose pas cela.</translation>
    </message>
    <message>
        <source>Nothing to do here; the office can update or extend the key.</source>
        <translation>Rien à faire ici&#x202f;; le cabinet peut mettre à jour ou étendre la clé.</translation>
    </message>
    <message>
        <source>Unexpected answer</source>
        <translation>Réponse inattendue</translation>
    </message>
    <message>
        <source>The practice system answered something that it should not.</source>
        <translation>Le logiciel du cabinet a répondu autre chose que ce qu’il devait.</translation>
    </message>
    <message>
        <source>Sync again; if it stays, send the health bundle to support.</source>
        <translation>Synchronisez à nouveau&#x202f;; si cela dure, envoyez le dossier de diagnostic à l’assistance.</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>The practice system could not be reached.</source>
        <translation>Le logiciel du cabinet n’a pas pu être joint.</translation>
    </message>
    <message>
        <source>Check that the office is online and its connector is running. The worker keeps trying.</source>
        <translation>Vérifiez que le cabinet est en ligne et que son connecteur tourne. Le service continue d’essayer.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Sans réponse à temps</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>Aucune réponse n’est arrivée à temps.</translation>
    </message>
    <message>
        <source>The worker tries again by itself; if it stays, check the office&apos;s network.</source>
        <translation>Le service réessaie de lui-même&#x202f;; si cela dure, vérifiez le réseau du cabinet.</translation>
    </message>
    <message>
        <source>Slowed</source>
        <translation>Ralenti</translation>
    </message>
    <message>
        <source>The practice system asked for fewer requests.</source>
        <translation>Le logiciel du cabinet a demandé moins de requêtes.</translation>
    </message>
    <message>
        <source>Nothing to do: the worker waits as long as it was asked to.</source>
        <translation>Rien à faire&#x202f;: le service attend aussi longtemps qu’on le lui a demandé.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Votre rôle ne le permet pas.</translation>
    </message>
    <message>
        <source>Ask an admin to do it, or to give you another role.</source>
        <translation>Demandez à un administrateur de le faire ou de vous donner un autre rôle.</translation>
    </message>
    <message>
        <source>Nothing to search</source>
        <translation>Rien à chercher</translation>
    </message>
    <message>
        <source>This is neither a name, a phone number nor a birth date.</source>
        <translation>Ce n’est ni un nom, ni un numéro de téléphone, ni une date de naissance.</translation>
    </message>
    <message>
        <source>Type a whole name, at least seven digits of a phone number, or a date such as 11/23/1980.</source>
        <translation>Tapez un nom entier, au moins sept chiffres d’un numéro de téléphone, ou une date comme 11/23/1980.</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Disparue</translation>
    </message>
    <message>
        <source>The record is no longer in the practice system.</source>
        <translation>La fiche n’est plus dans le logiciel du cabinet.</translation>
    </message>
    <message>
        <source>Choose another one; the log still tells what was done with it.</source>
        <translation>Choisissez-en une autre&#x202f;; le journal garde ce qui en a été fait.</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Non écrit</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Le fichier n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Choisissez un autre dossier ou faites de la place sur le disque.</translation>
    </message>
    <message>
        <source>Log damaged</source>
        <translation>Journal endommagé</translation>
    </message>
    <message>
        <source>An entry of the audit log cannot be read.</source>
        <translation>Une entrée du journal d’audit ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Verify the log; keep the files as they are and restore a backup.</source>
        <translation>Vérifiez le journal&#x202f;; laissez les fichiers tels quels et restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>No key slot opened.</source>
        <translation>Aucun accès par clé ne s’est ouvert.</translation>
    </message>
    <message>
        <source>Sign in again with your passphrase.</source>
        <translation>Connectez-vous à nouveau avec votre phrase secrète.</translation>
    </message>
    <message>
        <source>Damaged data</source>
        <translation>Données abîmées</translation>
    </message>
    <message>
        <source>Stored data is damaged or was altered.</source>
        <translation>Des données enregistrées sont endommagées ou ont été altérées.</translation>
    </message>
    <message>
        <source>Stop working on this folder, keep it as it is, and restore the last backup.</source>
        <translation>Cessez de travailler dans ce dossier, laissez-le tel quel et restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>Other version</source>
        <translation>Autre version</translation>
    </message>
    <message>
        <source>The warehouse belongs to another version of Articulator.</source>
        <translation>L’entrepôt appartient à une autre version d’Articulator.</translation>
    </message>
    <message>
        <source>Use the same version of all programs; only articulatorctl brings a warehouse forward.</source>
        <translation>Utilisez la même version de tous les programmes&#x202f;; seul articulatorctl fait évoluer un entrepôt.</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Occupé</translation>
    </message>
    <message>
        <source>Somebody else holds the lock just now.</source>
        <translation>Quelqu’un d’autre tient le verrou en ce moment.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Attendez un instant et réessayez.</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Disque plein</translation>
    </message>
    <message>
        <source>The disk could not take another byte.</source>
        <translation>Le disque ne peut plus prendre un octet.</translation>
    </message>
    <message>
        <source>Free some space; the worker goes on by itself.</source>
        <translation>Libérez de l’espace&#x202f;; le service continue de lui-même.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>L’opération a été arrêtée avant la fin.</translation>
    </message>
    <message>
        <source>Start it again when you are ready.</source>
        <translation>Relancez-la quand vous serez prêt.</translation>
    </message>
    <message>
        <source>Our mistake</source>
        <translation>Notre erreur</translation>
    </message>
    <message>
        <source>Articulator made a mistake of its own.</source>
        <translation>Articulator a commis une erreur de son fait.</translation>
    </message>
    <message>
        <source>Try again; if it stays, send the health bundle to support.</source>
        <translation>Réessayez&#x202f;; si cela dure, envoyez le dossier de diagnostic à l’assistance.</translation>
    </message>
    <message>
        <source>No warehouse</source>
        <translation>Pas d’entrepôt</translation>
    </message>
    <message>
        <source>There is no warehouse in this data folder yet.</source>
        <translation>Il n’y a pas encore d’entrepôt dans ce dossier de données.</translation>
    </message>
    <message>
        <source>Set it up here, or run “articulatorctl init”.</source>
        <translation>Créez-le ici ou lancez «&#x202f;articulatorctl init&#x202f;».</translation>
    </message>
    <message>
        <source>Warehouse damaged</source>
        <translation>Entrepôt endommagé</translation>
    </message>
    <message>
        <source>The warehouse file is damaged; it was left untouched.</source>
        <translation>Le fichier de l’entrepôt est endommagé&#x202f;; il n’a pas été touché.</translation>
    </message>
    <message>
        <source>Restore the last backup with “articulatorctl restore”.</source>
        <translation>Restaurez la dernière sauvegarde avec «&#x202f;articulatorctl restore&#x202f;».</translation>
    </message>
    <message>
        <source>Newer warehouse</source>
        <translation>Entrepôt plus récent</translation>
    </message>
    <message>
        <source>The warehouse was written by a newer version.</source>
        <translation>L’entrepôt a été écrit par une version plus récente.</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>Mettez à jour ce programme.</translation>
    </message>
    <message>
        <source>Older warehouse</source>
        <translation>Entrepôt plus ancien</translation>
    </message>
    <message>
        <source>The warehouse was written by an older version.</source>
        <translation>L’entrepôt a été écrit par une version plus ancienne.</translation>
    </message>
    <message>
        <source>Start the worker: it makes a backup and brings the warehouse forward.</source>
        <translation>Démarrez le service&#x202f;: il fait une sauvegarde et fait évoluer l’entrepôt.</translation>
    </message>
    <message>
        <source>Bad address</source>
        <translation>Adresse incorrecte</translation>
    </message>
    <message>
        <source>The address of the warehouse is not understood.</source>
        <translation>L’adresse de l’entrepôt n’est pas comprise.</translation>
    </message>
    <message>
        <source>Write it as postgresql://user@host:port/database.</source>
        <translation>Écrivez-la ainsi&#x202f;: postgresql://utilisateur@serveur:port/base.</translation>
    </message>
    <message>
        <source>Worker runs elsewhere</source>
        <translation>Service ailleurs</translation>
    </message>
    <message>
        <source>Another worker already serves this warehouse.</source>
        <translation>Un autre service s’occupe déjà de cet entrepôt.</translation>
    </message>
    <message>
        <source>Nothing to do: one worker is enough.</source>
        <translation>Rien à faire&#x202f;: un seul service suffit.</translation>
    </message>
    <message>
        <source>Already set up</source>
        <translation>Déjà créé</translation>
    </message>
    <message>
        <source>This data folder is set up already.</source>
        <translation>Ce dossier de données est déjà en place.</translation>
    </message>
    <message>
        <source>Sign in with the passphrase that was chosen then.</source>
        <translation>Connectez-vous avec la phrase secrète choisie alors.</translation>
    </message>
    <message>
        <source>Newer key file</source>
        <translation>Clés plus récentes</translation>
    </message>
    <message>
        <source>The key file was written by a newer version.</source>
        <translation>Le fichier de clés a été écrit par une version plus récente.</translation>
    </message>
    <message>
        <source>Unknown clinic</source>
        <translation>Centre inconnu</translation>
    </message>
    <message>
        <source>This clinic is not in the warehouse.</source>
        <translation>Ce centre n’est pas dans l’entrepôt.</translation>
    </message>
    <message>
        <source>It may have been removed; choose another one.</source>
        <translation>Il a pu être retiré&#x202f;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Unknown type</source>
        <translation>Type inconnu</translation>
    </message>
    <message>
        <source>The clinic has no such visit type.</source>
        <translation>Le centre n’a pas ce type de visite.</translation>
    </message>
    <message>
        <source>Choose another type.</source>
        <translation>Choisissez un autre type.</translation>
    </message>
    <message>
        <source>Unknown provider</source>
        <translation>Praticien inconnu</translation>
    </message>
    <message>
        <source>The clinic has no such provider.</source>
        <translation>Le centre n’a pas ce praticien.</translation>
    </message>
    <message>
        <source>Choose another provider.</source>
        <translation>Choisissez un autre praticien.</translation>
    </message>
    <message>
        <source>Unknown operatory</source>
        <translation>Fauteuil inconnu</translation>
    </message>
    <message>
        <source>The clinic has no such operatory.</source>
        <translation>Le centre n’a pas ce fauteuil.</translation>
    </message>
    <message>
        <source>Choose another operatory.</source>
        <translation>Choisissez un autre fauteuil.</translation>
    </message>
    <message>
        <source>Unknown zone</source>
        <translation>Fuseau inconnu</translation>
    </message>
    <message>
        <source>The clinic&apos;s time zone is not known on this computer.</source>
        <translation>Le fuseau horaire du centre n’est pas connu de cet ordinateur.</translation>
    </message>
    <message>
        <source>Update the computer&apos;s time zone data.</source>
        <translation>Mettez à jour les données de fuseaux horaires de l’ordinateur.</translation>
    </message>
    <message>
        <source>No pattern</source>
        <translation>Sans modèle</translation>
    </message>
    <message>
        <source>This visit type has no time pattern, and none can be computed from its procedures.</source>
        <translation>Ce type de visite n’a pas de modèle de temps, et aucun ne peut être calculé à partir de ses actes.</translation>
    </message>
    <message>
        <source>Give the type a time pattern in the practice system.</source>
        <translation>Donnez au type un modèle de temps dans le logiciel du cabinet.</translation>
    </message>
    <message>
        <source>Not copied</source>
        <translation>Non copié</translation>
    </message>
    <message>
        <source>This day is outside the days that were copied.</source>
        <translation>Ce jour est en dehors des jours copiés.</translation>
    </message>
    <message>
        <source>Choose a nearer day, or widen days-back and days-ahead of the clinic.</source>
        <translation>Choisissez un jour plus proche ou élargissez days-back et days-ahead du centre.</translation>
    </message>
    <message>
        <source>Not copied yet</source>
        <translation>Pas encore copié</translation>
    </message>
    <message>
        <source>The first copy of this clinic is not finished.</source>
        <translation>La première copie de ce centre n’est pas terminée.</translation>
    </message>
    <message>
        <source>Wait for it; the Sync page shows how far it is.</source>
        <translation>Attendez-la&#x202f;; la page Synchronisation montre où elle en est.</translation>
    </message>
    <message>
        <source>No worker took it</source>
        <translation>Non prise en charge</translation>
    </message>
    <message>
        <source>No worker took the request in time.</source>
        <translation>Aucun service n’a pris la demande à temps.</translation>
    </message>
    <message>
        <source>Start the worker and ask again.</source>
        <translation>Démarrez le service et demandez à nouveau.</translation>
    </message>
    <message>
        <source>Worker stopped</source>
        <translation>Service arrêté</translation>
    </message>
    <message>
        <source>The worker ended in the middle of this run.</source>
        <translation>Le service s’est terminé au milieu de ce passage.</translation>
    </message>
    <message>
        <source>Nothing is lost: the next run goes on where this one stopped.</source>
        <translation>Rien n’est perdu&#x202f;: le prochain passage reprend là où celui-ci s’est arrêté.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Copying from this clinic is paused.</source>
        <translation>La copie de ce centre est en pause.</translation>
    </message>
    <message>
        <source>Resume it on the Sync page.</source>
        <translation>Reprenez-la sur la page Synchronisation.</translation>
    </message>
    <message>
        <source>Disk almost full</source>
        <translation>Disque presque plein</translation>
    </message>
    <message>
        <source>Little space is left on the disk.</source>
        <translation>Il reste peu d’espace sur le disque.</translation>
    </message>
    <message>
        <source>Free some space before the worker has to stop.</source>
        <translation>Libérez de l’espace avant que le service ne doive s’arrêter.</translation>
    </message>
    <message>
        <source>Bad setting</source>
        <translation>Réglage incorrect</translation>
    </message>
    <message>
        <source>A setting of the clinic is not possible.</source>
        <translation>Un réglage du centre n’est pas possible.</translation>
    </message>
    <message>
        <source>Key missing</source>
        <translation>Clé manquante</translation>
    </message>
    <message>
        <source>A key of the clinic was never given.</source>
        <translation>Une clé du centre n’a jamais été donnée.</translation>
    </message>
    <message>
        <source>Adapter missing</source>
        <translation>Adaptateur absent</translation>
    </message>
    <message>
        <source>The adapter for this practice system is not installed.</source>
        <translation>L’adaptateur de ce logiciel de cabinet n’est pas installé.</translation>
    </message>
    <message>
        <source>Reinstall Articulator with all of its adapters.</source>
        <translation>Réinstallez Articulator avec tous ses adaptateurs.</translation>
    </message>
    <message>
        <source>Adapter too old</source>
        <translation>Adaptateur périmé</translation>
    </message>
    <message>
        <source>The adapter does not fit this version of Articulator.</source>
        <translation>L’adaptateur ne convient pas à cette version d’Articulator.</translation>
    </message>
    <message>
        <source>Adapter damaged</source>
        <translation>Adaptateur abîmé</translation>
    </message>
    <message>
        <source>The adapter does not say what it is.</source>
        <translation>L’adaptateur ne dit pas ce qu’il est.</translation>
    </message>
    <message>
        <source>Unknown system</source>
        <translation>Logiciel inconnu</translation>
    </message>
    <message>
        <source>No adapter knows this practice system.</source>
        <translation>Aucun adaptateur ne connaît ce logiciel de cabinet.</translation>
    </message>
    <message>
        <source>Open Dental refused the developer key or the customer key.</source>
        <translation>Open Dental a refusé la clé de développeur ou la clé de client.</translation>
    </message>
    <message>
        <source>Ask the office to enable the key in Open Dental&apos;s API setup, then sync again.</source>
        <translation>Demandez au cabinet d’activer la clé dans la configuration de l’API d’Open Dental, puis synchronisez à nouveau.</translation>
    </message>
    <message>
        <source>Permission missing</source>
        <translation>Permission manquante</translation>
    </message>
    <message>
        <source>The key lacks a permission for this.</source>
        <translation>Il manque à la clé une permission pour cela.</translation>
    </message>
    <message>
        <source>Ask the office to grant it in Open Dental&apos;s API setup.</source>
        <translation>Demandez au cabinet de l’accorder dans la configuration de l’API d’Open Dental.</translation>
    </message>
    <message>
        <source>Office offline</source>
        <translation>Cabinet hors ligne</translation>
    </message>
    <message>
        <source>Open Dental&apos;s connector at the office is not running.</source>
        <translation>Le connecteur d’Open Dental au cabinet ne tourne pas.</translation>
    </message>
    <message>
        <source>Ask the office to start its eConnector; the worker keeps trying.</source>
        <translation>Demandez au cabinet de démarrer son eConnector&#x202f;; le service continue d’essayer.</translation>
    </message>
    <message>
        <source>Version too old</source>
        <translation>Version trop ancienne</translation>
    </message>
    <message>
        <source>The office&apos;s version of Open Dental does not offer this.</source>
        <translation>La version d’Open Dental du cabinet ne propose pas cela.</translation>
    </message>
    <message>
        <source>It becomes available when the office updates.</source>
        <translation>Ce sera disponible quand le cabinet fera la mise à jour.</translation>
    </message>
    <message>
        <source>Open Dental asked for fewer requests.</source>
        <translation>Open Dental a demandé moins de requêtes.</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incomplet</translation>
    </message>
    <message>
        <source>Something without which the copy is incomplete could not be read.</source>
        <translation>Une chose sans laquelle la copie est incomplète n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>Look at the skipped resources on the Sync page.</source>
        <translation>Voyez les ressources omises sur la page Synchronisation.</translation>
    </message>
    <message>
        <source>Partly failed</source>
        <translation>Échec partiel</translation>
    </message>
    <message>
        <source>Some resources could not be read.</source>
        <translation>Certaines ressources n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>Look at the failed resources on the Sync page; the others are fresh.</source>
        <translation>Voyez les ressources en échec sur la page Synchronisation&#x202f;; les autres sont à jour.</translation>
    </message>
    <message>
        <source>Something went wrong that has no words yet (%1).</source>
        <translation>Une erreur s’est produite qui n’a pas encore de nom (%1).</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>The worker could not be started: articulatorctl is missing beside this program. Reinstall Articulator.</source>
        <translation>Le service n’a pas pu être démarré&#x202f;: articulatorctl manque à côté de ce programme. Réinstallez Articulator.</translation>
    </message>
    <message>
        <source>The worker was refused: another one serves this warehouse, or is just ending. It is tried again.</source>
        <translation>Le service a été refusé&#x202f;: un autre s’occupe de cet entrepôt ou est en train de finir. Un nouvel essai suit.</translation>
    </message>
    <message>
        <source>The worker did not understand how it was started. Reinstall Articulator, so that all programs are of one version.</source>
        <translation>Le service n’a pas compris comment il a été lancé. Réinstallez Articulator pour que tous les programmes soient d’une même version.</translation>
    </message>
    <message>
        <source>The worker could not reach the warehouse. Check the database and the network; it is tried again.</source>
        <translation>Le service n’a pas pu joindre l’entrepôt. Vérifiez la base de données et le réseau&#x202f;; un nouvel essai suit.</translation>
    </message>
    <message>
        <source>The worker found no key slot it can open. Start it with your passphrase, or give it a slot of its own: articulatorctl key worker-slot.</source>
        <translation>Le service n’a trouvé aucun accès par clé qu’il puisse ouvrir. Démarrez-le avec votre phrase secrète ou donnez-lui un accès à lui&#x202f;: articulatorctl key worker-slot.</translation>
    </message>
    <message>
        <source>The worker found the warehouse damaged and stopped. Restore the last backup with “articulatorctl restore”.</source>
        <translation>Le service a trouvé l’entrepôt endommagé et s’est arrêté. Restaurez la dernière sauvegarde avec «&#x202f;articulatorctl restore&#x202f;».</translation>
    </message>
    <message>
        <source>The worker ended unexpectedly. It is started again; nothing is lost.</source>
        <translation>Le service s’est terminé de façon inattendue. Il est relancé&#x202f;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>Correct it on the Settings page.</source>
        <translation>Corrigez-le sur la page Réglages.</translation>
    </message>
    <message>
        <source>Set it on the Settings page.</source>
        <translation>Donnez-la sur la page Réglages.</translation>
    </message>
    <message>
        <source>Name taken</source>
        <translation>Nom déjà pris</translation>
    </message>
    <message>
        <source>There is a user of this name already.</source>
        <translation>Il y a déjà un utilisateur de ce nom.</translation>
    </message>
    <message>
        <source>Choose another name, or disable that user first.</source>
        <translation>Choisissez un autre nom ou désactivez d’abord cet utilisateur.</translation>
    </message>
    <message>
        <source>Last admin</source>
        <translation>Dernier admin</translation>
    </message>
    <message>
        <source>This is the last admin; nobody could add users any more.</source>
        <translation>C’est le dernier administrateur&#x202f;; plus personne ne pourrait ajouter d’utilisateurs.</translation>
    </message>
    <message>
        <source>Add another admin first.</source>
        <translation>Ajoutez d’abord un autre administrateur.</translation>
    </message>
    <message>
        <source>Bad name</source>
        <translation>Nom incorrect</translation>
    </message>
    <message>
        <source>This is no name for a user.</source>
        <translation>Ce n’est pas un nom pour un utilisateur.</translation>
    </message>
    <message>
        <source>Use 1 to 128 printable characters.</source>
        <translation>Utilisez de 1 à 128 caractères imprimables.</translation>
    </message>
    <message>
        <source>Id taken</source>
        <translation>Identifiant pris</translation>
    </message>
    <message>
        <source>There is a clinic with this id already.</source>
        <translation>Il y a déjà un centre avec cet identifiant.</translation>
    </message>
    <message>
        <source>Choose another id.</source>
        <translation>Choisissez un autre identifiant.</translation>
    </message>
    <message>
        <source>Several connections are being tested just now.</source>
        <translation>Plusieurs connexions sont en cours de test.</translation>
    </message>
    <message>
        <source>Wait for one to end and test again.</source>
        <translation>Attendez que l’un finisse et testez à nouveau.</translation>
    </message>
</context>
<context>
    <name>articulator::ui::ExportLog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Writes the entries in view into a file; the log keeps that you did</source>
        <translation>Écrit dans un fichier les entrées affichées&#x202f;; le journal retient que vous l’avez fait</translation>
    </message>
</context>
<context>
    <name>articulator::ui::FacetButton</name>
    <message>
        <source>%1: %2</source>
        <comment>group of rows, how many</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>articulator::ui::FigureCard</name>
    <message>
        <source>%1 %2. %3</source>
        <comment>figure, what it counts, note</comment>
        <translation>%1 %2. %3</translation>
    </message>
</context>
<context>
    <name>articulator::ui::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter of the table %1</source>
        <translation>Filtre du tableau %1</translation>
    </message>
    <message>
        <source>Shows only rows that have this text (Ctrl+F). Escape empties it.</source>
        <translation>Ne montre que les lignes qui contiennent ce texte (Ctrl+F). Échap le vide.</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Ajouter un filtre</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>Filtrer par %1</translation>
    </message>
    <message>
        <source>Add a filter by value</source>
        <translation>Ajouter un filtre par valeur</translation>
    </message>
    <message>
        <source>Views, export and print of the table %1</source>
        <translation>Vues, export et impression du tableau %1</translation>
    </message>
    <message>
        <source>Views saved under a name, copy, export, print</source>
        <translation>Vues nommées, copier, exporter, imprimer</translation>
    </message>
    <message>
        <source>%1  ×</source>
        <comment>a filter that a click takes away</comment>
        <translation>%1  ×</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Retirer le filtre %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln filters</source>
        <translation>
            <numerusform>%Ln filtre</numerusform>
            <numerusform>%Ln filtres</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove one of the filters %1</source>
        <translation>Retirer un des filtres %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Retirer tous les filtres</translation>
    </message>
    <message>
        <source>This table has no values to filter by</source>
        <translation>Ce tableau n’a aucune valeur à filtrer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows shown of all rows</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column: value</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>articulator::ui::FindPerson</name>
    <message>
        <source>Find a &amp;person…</source>
        <translation>Chercher une &amp;personne…</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Finds a patient of this clinic by name, phone or birth date</source>
        <translation>Trouve un patient de ce centre par nom, téléphone ou date de naissance</translation>
    </message>
</context>
<context>
    <name>articulator::ui::FindTimeBooking</name>
    <message>
        <source>Put in the &amp;write queue</source>
        <translation>Mettre dans la fi&amp;le d’écriture</translation>
    </message>
    <message>
        <source>Open it in the queue</source>
        <translation>L’ouvrir dans la file</translation>
    </message>
    <message>
        <source>Enter searches. Last name, “Last, First”, phone, birth date (YYYY-MM-DD) or number; looking up a patient is audited.</source>
        <translation>Entrée lance la recherche. Nom, «&#x202f;Nom, Prénom&#x202f;», téléphone, date de naissance (AAAA-MM-JJ) ou numéro&#x202f;; chercher un patient est inscrit à l’audit.</translation>
    </message>
    <message>
        <source>&amp;Patient</source>
        <translation>&amp;Patient</translation>
    </message>
    <message>
        <source>Name, phone, birth date or number</source>
        <translation>Nom, téléphone, naissance, numéro</translation>
    </message>
    <message>
        <source>Search for a patient</source>
        <translation>Chercher un patient</translation>
    </message>
    <message>
        <source>Finds patients whose last name, full name, phone, birth date or number is exactly this; Enter searches</source>
        <translation>Trouve les patients dont le nom, le nom complet, le téléphone, la date de naissance ou le numéro est exactement ceci&#x202f;; Entrée lance la recherche</translation>
    </message>
    <message>
        <source>Patients found</source>
        <translation>Patients trouvés</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>Note for the visit</source>
        <translation>Note pour la visite</translation>
    </message>
    <message>
        <source>Is sealed like everything that tells of a patient</source>
        <translation>Est scellée comme tout ce qui parle d’un patient</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>It is checked again before it is sent.</source>
        <translation>L’écriture est revérifiée avant l’envoi.</translation>
    </message>
    <message>
        <source>Shows the write that was just made</source>
        <translation>Montre l’écriture qui vient d’être faite</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>Choisissez un créneau</translation>
    </message>
    <message>
        <source>The time chosen in the table is put into the write queue from here.</source>
        <translation>Le créneau choisi dans le tableau est mis d’ici dans la file d’écriture.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>date and clock time, clock time</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3. Leaves %4.</source>
        <comment>visit type, provider, operatory, what is left</comment>
        <translation>%1 · %2 · %3. Laisse %4.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>né(e) le %1</translation>
    </message>
    <message>
        <source>birth date not known</source>
        <translation>date de naissance inconnue</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>name, birth date, number</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>No patient is found under exactly this. Try the last name alone, or a phone number.</source>
        <translation>Aucun patient ne correspond exactement. Essayez le nom seul ou un numéro de téléphone.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln patients found.</source>
        <translation>
            <numerusform>%Ln patient trouvé.</numerusform>
            <numerusform>%Ln patients trouvés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Handing it to the worker</source>
        <translation>Remise au service</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>Dans la file</translation>
    </message>
    <message>
        <source>It stands in the write queue as %1. %2</source>
        <comment>number, what the state means</comment>
        <translation>Elle est dans la file d’écriture sous le numéro %1. %2</translation>
    </message>
    <message>
        <source>Not in the queue</source>
        <translation>Pas dans la file</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>articulator::ui::FindTimeList</name>
    <message>
        <source>Fills a gap</source>
        <translation>Comble un trou</translation>
    </message>
    <message>
        <source>Keeps the rest whole</source>
        <translation>Garde le reste entier</translation>
    </message>
    <message>
        <source>Splits a window</source>
        <translation>Coupe une plage</translation>
    </message>
    <message>
        <source>Leaves a scrap</source>
        <translation>Laisse un reliquat</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Praticien</translation>
    </message>
    <message>
        <source>Operatory</source>
        <translation>Fauteuil</translation>
    </message>
    <message>
        <source>Why it ranks here</source>
        <translation>Raison du rang</translation>
    </message>
    <message>
        <source>Leaves behind</source>
        <translation>Laisse</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1 min before, %2 min after</source>
        <translation>%1 min avant, %2 min après</translation>
    </message>
    <message>
        <source>%1 min before</source>
        <translation>%1 min avant</translation>
    </message>
    <message>
        <source>%1 min after</source>
        <translation>%1 min après</translation>
    </message>
    <message>
        <source>%1; %2 min too short for a visit</source>
        <comment>what is left, how much of it is useless</comment>
        <translation>%1&#x202f;; %2 min trop courtes pour une visite</translation>
    </message>
</context>
<context>
    <name>articulator::ui::FindTimePage</name>
    <message>
        <source>Find a time</source>
        <translation>Trouver un créneau</translation>
    </message>
    <message>
        <source>Visit type</source>
        <translation>Type de visite</translation>
    </message>
    <message>
        <source>Length of the visit</source>
        <translation>Durée de la visite</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Praticien</translation>
    </message>
    <message>
        <source>Operatory</source>
        <translation>Fauteuil</translation>
    </message>
    <message>
        <source>How many days</source>
        <translation>Combien de jours</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Moment de la journée</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Créneaux</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 semaine</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation>2 semaines</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 semaines</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toute heure</translation>
    </message>
    <message>
        <source>Mornings</source>
        <translation>Matins</translation>
    </message>
    <message>
        <source>Afternoons</source>
        <translation>Après-midi</translation>
    </message>
    <message>
        <source>No time fits the filter.</source>
        <translation>Aucun créneau ne passe le filtre.</translation>
    </message>
    <message>
        <source>Escape in the filter field shows all again.</source>
        <translation>Échap dans le champ du filtre réaffiche tout.</translation>
    </message>
    <message>
        <source>Days without a time</source>
        <translation>Jours sans créneau</translation>
    </message>
    <message>
        <source>Any provider</source>
        <translation>Tout praticien</translation>
    </message>
    <message>
        <source>Any operatory</source>
        <translation>Tout fauteuil</translation>
    </message>
    <message>
        <source>%1 · %2 min</source>
        <comment>visit type, length</comment>
        <translation>%1 · %2 min</translation>
    </message>
    <message>
        <source>Its length</source>
        <translation>Sa durée</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>données de %1</translation>
    </message>
    <message>
        <source>never read</source>
        <translation>jamais lu</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how many times, as of</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln créneau</numerusform>
            <numerusform>%Ln créneaux</numerusform>
        </translation>
    </message>
    <message>
        <source>No clinic is connected yet.</source>
        <translation>Aucun centre n’est encore connecté.</translation>
    </message>
    <message>
        <source>Reading the days…</source>
        <translation>Lecture des jours…</translation>
    </message>
    <message>
        <source>No time is open for this visit in these days.</source>
        <translation>Aucun créneau n’est libre pour cette visite ces jours-ci.</translation>
    </message>
    <message>
        <source>Below stands why. Try another provider, a shorter length or more days.</source>
        <translation>Ci-dessous, pourquoi. Essayez un autre praticien, une durée plus courte ou plus de jours.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, reasons</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>nothing is scheduled.</source>
        <translation>rien n’est prévu.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more days</source>
        <translation>
            <numerusform>et %Ln autre jour</numerusform>
            <numerusform>et %Ln autres jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose “Connect a clinic” in the list of clinics above; it takes two minutes.</source>
        <translation>Choisissez «&#x202f;Connecter un centre&#x202f;» dans la liste des centres ci-dessus&#x202f;; cela prend deux minutes.</translation>
    </message>
</context>
<context>
    <name>articulator::ui::GoToPage</name>
    <message>
        <source>&amp;Overview</source>
        <translation>Vue d’&amp;ensemble</translation>
    </message>
    <message>
        <source>&amp;Capacity</source>
        <translation>&amp;Capacité</translation>
    </message>
    <message>
        <source>S&amp;ync</source>
        <translation>S&amp;ynchronisation</translation>
    </message>
    <message>
        <source>&amp;Write queue</source>
        <translation>&amp;File d’écriture</translation>
    </message>
    <message>
        <source>Con&amp;flicts</source>
        <translation>Co&amp;nflits</translation>
    </message>
    <message>
        <source>Find a &amp;time</source>
        <translation>&amp;Trouver un créneau</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>F&amp;iches</translation>
    </message>
    <message>
        <source>A&amp;udit</source>
        <translation>A&amp;udit</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Shows the page</source>
        <translation>Affiche la page</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>Ré&amp;glages</translation>
    </message>
</context>
<context>
    <name>articulator::ui::Headline</name>
    <message>
        <source>No clinic is connected yet.</source>
        <translation>Aucun centre n’est encore connecté.</translation>
    </message>
    <message>
        <source>Nothing is being copied: no worker is running.</source>
        <translation>Rien n’est copié&#x202f;: aucun service n’est lancé.</translation>
    </message>
    <message>
        <source>The worker has not reported for a while; what is shown may be old.</source>
        <translation>Le service n’a pas donné de nouvelles depuis un moment&#x202f;; ce qui est affiché peut être ancien.</translation>
    </message>
    <message>
        <source>%1 needs you: %2.</source>
        <comment>clinic, state</comment>
        <translation>%1 a besoin de vous&#x202f;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clinics need you.</source>
        <translation>
            <numerusform>%Ln centre a besoin de vous.</numerusform>
            <numerusform>%Ln centres ont besoin de vous.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clinics are behind; the worker is catching up.</source>
        <translation>
            <numerusform>%Ln centre est en retard&#x202f;; le service rattrape.</numerusform>
            <numerusform>%Ln centres sont en retard&#x202f;; le service rattrape.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first copy of %Ln clinics is going on.</source>
        <translation>
            <numerusform>La première copie de %Ln centre est en cours.</numerusform>
            <numerusform>La première copie de %Ln centres est en cours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything is all right: all %Ln clinics are in step.</source>
        <translation>
            <numerusform>Tout va bien&#x202f;: le centre est à jour.</numerusform>
            <numerusform>Tout va bien&#x202f;: les %Ln centres sont à jour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copying from %Ln clinics is paused.</source>
        <translation>
            <numerusform>La copie de %Ln centre est en pause.</numerusform>
            <numerusform>La copie de %Ln centres est en pause.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs you; some clinics are closed and quiet.</source>
        <translation>Rien n’a besoin de vous&#x202f;; certains centres sont fermés et silencieux.</translation>
    </message>
</context>
<context>
    <name>articulator::ui::HeatStrip</name>
    <message>
        <source>Open time, next working days</source>
        <translation>Temps libre, prochains jours ouvrés</translation>
    </message>
    <message>
        <source>%1, %2: closed</source>
        <translation>%1, %2&#x202f;: fermé</translation>
    </message>
    <message>
        <source>%1, %2: %3 of chair time open</source>
        <translation>%1, %2&#x202f;: %3 de temps fauteuil libre</translation>
    </message>
    <message>
        <source>%1, %2: not known, the day was not copied yet</source>
        <translation>%1, %2&#x202f;: inconnu, le jour n’a pas encore été copié</translation>
    </message>
    <message>
        <source>0</source>
        <comment>no open time</comment>
        <translation>0</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Open time, next days</source>
        <translation>Temps libre, prochains jours</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %3 of chair time open, fits %n visits</source>
        <translation>
            <numerusform>%1, %2&#x202f;: %3 de temps fauteuil libre, %n visite possible</numerusform>
            <numerusform>%1, %2&#x202f;: %3 de temps fauteuil libre, %n visites possibles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, day of the month</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 · ×%2</source>
        <comment>open time, how many visits fit</comment>
        <translation>%1 · ×%2</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
</context>
<context>
    <name>articulator::ui::HoldWrites</name>
    <message>
        <source>&amp;Hold</source>
        <translation>Re&amp;tenir</translation>
    </message>
    <message>
        <source>Write queue</source>
        <translation>File d’écriture</translation>
    </message>
    <message>
        <source>Keeps the chosen writes from going out until somebody approves them again</source>
        <translation>Empêche les écritures choisies de partir jusqu’à une nouvelle approbation</translation>
    </message>
</context>
<context>
    <name>articulator::ui::KeepPmsSide</name>
    <message>
        <source>&amp;Keep the practice system&apos;s side</source>
        <translation>&amp;Garder le côté du logiciel du cabinet</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Keeps every field as the practice system has it now and goes on to the next</source>
        <translation>Garde chaque champ tel qu’il est dans le logiciel du cabinet et passe au suivant</translation>
    </message>
</context>
<context>
    <name>articulator::ui::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>Te&amp;rminé</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two keys</comment>
        <translation> ou </translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Ctrl+F, F3</source>
        <translation>Ctrl+F, F3</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Empty the filter</source>
        <translation>Vider le filtre</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Copy rows with headers</source>
        <translation>Copier les lignes avec en-têtes</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Ouvrir la ligne</translation>
    </message>
    <message>
        <source>Shift and click</source>
        <translation>Maj et clic</translation>
    </message>
    <message>
        <source>Sort by one column more</source>
        <translation>Trier par une colonne de plus</translation>
    </message>
    <message>
        <source>Day picture and date</source>
        <translation>Image du jour et date</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Move; Ctrl hours, Shift 5 minutes</source>
        <translation>Déplacer&#x202f;; Ctrl heures, Maj 5 minutes</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page précédente, Page suivante</translation>
    </message>
    <message>
        <source>A week back, a week on</source>
        <translation>Une semaine avant, une après</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Alt and letter</source>
        <translation>Alt et lettre</translation>
    </message>
    <message>
        <source>Press the button with that letter</source>
        <translation>Presser le bouton qui porte cette lettre</translation>
    </message>
    <message>
        <source>Close what lies on top</source>
        <translation>Fermer ce qui est au-dessus</translation>
    </message>
    <message>
        <source>Ask why not here; in a week open the day</source>
        <translation>Demander pourquoi pas ici&#x202f;; dans une semaine, ouvrir le jour</translation>
    </message>
</context>
<context>
    <name>articulator::ui::LockConsole</name>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Verrouiller</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>Hides everything until your passphrase opens it again</source>
        <translation>Cache tout jusqu’à ce que votre phrase secrète le rouvre</translation>
    </message>
</context>
<context>
    <name>articulator::ui::LockCover</name>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Nothing of the clinics is kept in view. The worker goes on copying.</source>
        <translation>Rien des centres ne reste en vue. Le service continue de copier.</translation>
    </message>
    <message>
        <source>U&amp;nlock…</source>
        <translation>&amp;Déverrouiller…</translation>
    </message>
</context>
<context>
    <name>articulator::ui::MainWindow</name>
    <message numerus="yes">
        <source>Warehouse: %1 · %Ln records</source>
        <translation>
            <numerusform>Entrepôt&#x202f;: %1 · %Ln fiche</numerusform>
            <numerusform>Entrepôt&#x202f;: %1 · %Ln fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Clinic time %1</source>
        <translation>Heure du centre %1</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <comment>how long ago</comment>
        <translation>Synchronisé %1</translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <comment>state, how long ago</comment>
        <translation>%1 · dernière lecture %2</translation>
    </message>
    <message>
        <source>API budget %1 of %2 requests this minute</source>
        <translation>API&#x202f;: %1 requêtes sur %2 cette minute</translation>
    </message>
    <message>
        <source>The key of this clinic allows %1.</source>
        <translation>La clé de ce centre permet %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clinics need you</source>
        <translation>
            <numerusform>%Ln centre a besoin de vous</numerusform>
            <numerusform>%Ln centres ont besoin de vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln writes need a decision</source>
        <translation>
            <numerusform>%Ln écriture attend une décision</numerusform>
            <numerusform>%Ln écritures attendent une décision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts to resolve</source>
        <translation>
            <numerusform>%Ln conflit à résoudre</numerusform>
            <numerusform>%Ln conflits à résoudre</numerusform>
        </translation>
    </message>
    <message>
        <source>Articulator</source>
        <translation>Articulator</translation>
    </message>
    <message>
        <source>Warehouse: %1</source>
        <translation>Entrepôt&#x202f;: %1</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>group of a command, its key</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Clinic · %1</source>
        <translation>Centre · %1</translation>
    </message>
    <message>
        <source>Find a person: “%1”</source>
        <translation>Chercher une personne&#x202f;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>whole name, phone or birth date; the log keeps it</source>
        <translation>nom entier, téléphone ou date de naissance&#x202f;; le journal le retient</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Provider · %1</source>
        <translation>Praticien · %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 · patient %2</source>
        <comment>what was typed as the record has it, number</comment>
        <translation>%1 · patient %2</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Nobody in this clinic fits “%1”. Whole names, phone numbers and birth dates are found.</source>
        <translation>Personne dans ce centre ne correspond à «&#x202f;%1&#x202f;». On trouve des noms entiers, des numéros de téléphone et des dates de naissance.</translation>
    </message>
    <message>
        <source>%1 is resumed.</source>
        <comment>clinic</comment>
        <translation>%1 a repris.</translation>
    </message>
    <message>
        <source>%1 is paused.</source>
        <comment>clinic</comment>
        <translation>%1 est en pause.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what a write does, its state</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Write queue</source>
        <translation>File d’écriture</translation>
    </message>
    <message>
        <source>Open the write %1</source>
        <translation>Ouvrir l’écriture %1</translation>
    </message>
    <message>
        <source>Open the conflict c-%1</source>
        <translation>Ouvrir le conflit c-%1</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
</context>
<context>
    <name>articulator::ui::MaskRecord</name>
    <message>
        <source>&amp;Mask again</source>
        <translation>&amp;Masquer à nouveau</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Hides the revealed values again</source>
        <translation>Cache à nouveau les valeurs révélées</translation>
    </message>
</context>
<context>
    <name>articulator::ui::MoveInCapacity</name>
    <message>
        <source>One day</source>
        <translation>Un jour</translation>
    </message>
    <message>
        <source>Shows the capacity of one day</source>
        <translation>Affiche la capacité d’un jour</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>La semaine</translation>
    </message>
    <message>
        <source>Shows the capacity of seven days side by side</source>
        <translation>Affiche la capacité de sept jours côte à côte</translation>
    </message>
    <message>
        <source>Providers, operatories or both</source>
        <translation>Praticiens, fauteuils ou les deux</translation>
    </message>
    <message>
        <source>Shows providers, operatories or both in turn</source>
        <translation>Affiche tour à tour praticiens, fauteuils ou les deux</translation>
    </message>
    <message>
        <source>Day or week before</source>
        <translation>Jour ou semaine d’avant</translation>
    </message>
    <message>
        <source>Goes a day back, or a week where the week is shown</source>
        <translation>Recule d’un jour, ou d’une semaine si la semaine est affichée</translation>
    </message>
    <message>
        <source>Day or week after</source>
        <translation>Jour ou semaine d’après</translation>
    </message>
    <message>
        <source>Goes a day on, or a week where the week is shown</source>
        <translation>Avance d’un jour, ou d’une semaine si la semaine est affichée</translation>
    </message>
    <message>
        <source>Today&apos;s capacity</source>
        <translation>Capacité d’aujourd’hui</translation>
    </message>
    <message>
        <source>Goes to the clinic&apos;s today</source>
        <translation>Va à aujourd’hui, heure du centre</translation>
    </message>
    <message>
        <source>Visit type before</source>
        <translation>Type de visite précédent</translation>
    </message>
    <message>
        <source>Asks for the visit type before in the list</source>
        <translation>Demande le type de visite précédent de la liste</translation>
    </message>
    <message>
        <source>Next visit type</source>
        <translation>Type de visite suivant</translation>
    </message>
    <message>
        <source>Asks for the next visit type in the list</source>
        <translation>Demande le type de visite suivant de la liste</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
</context>
<context>
    <name>articulator::ui::NewsList</name>
    <message>
        <source>Clinic time</source>
        <translation>Heure du centre</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Centre</translation>
    </message>
</context>
<context>
    <name>articulator::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Clinics</source>
        <translation>Centres</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>À l’instant</translation>
    </message>
    <message>
        <source>No clinic is connected yet.</source>
        <translation>Aucun centre n’est encore connecté.</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Rien ne s’est encore passé.</translation>
    </message>
    <message>
        <source>Every run of a clinic appears here.</source>
        <translation>Chaque passage d’un centre apparaît ici.</translation>
    </message>
    <message>
        <source>Open time, next 10 working days</source>
        <translation>Temps libre, 10 prochains jours ouvrés</translation>
    </message>
    <message>
        <source>No clinic has been copied yet, so nothing is known about its open time.</source>
        <translation>Aucun centre n’a encore été copié, son temps libre est donc inconnu.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>clinic, state</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Open sync</source>
        <translation>Voir la synchronisation</translation>
    </message>
    <message>
        <source>Shows the runs of this clinic</source>
        <translation>Montre les passages de ce centre</translation>
    </message>
    <message numerus="yes">
        <source>%n more clinics need you; they stand in the table.</source>
        <translation>
            <numerusform>%n autre centre a besoin de vous&#x202f;; il est dans le tableau.</numerusform>
            <numerusform>%n autres centres ont besoin de vous&#x202f;; ils sont dans le tableau.</numerusform>
        </translation>
    </message>
    <message>
        <source>clinics in step</source>
        <translation>centres à jour</translation>
    </message>
    <message>
        <source>none connected yet</source>
        <translation>aucun encore</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need you</source>
        <translation>
            <numerusform>%Ln a besoin de vous</numerusform>
            <numerusform>%Ln ont besoin de vous</numerusform>
        </translation>
    </message>
    <message>
        <source>none needs you</source>
        <translation>aucun n’a besoin de vous</translation>
    </message>
    <message>
        <source>writes to decide</source>
        <translation>écritures à décider</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln en échec</numerusform>
            <numerusform>%Ln en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on their way</source>
        <translation>%1 en route</translation>
    </message>
    <message>
        <source>none failed</source>
        <translation>aucune en échec</translation>
    </message>
    <message>
        <source>Writes that wait for a person: to approve, held, time taken, in conflict, failed.</source>
        <translation>Écritures qui attendent une personne&#x202f;: à approuver, retenues, heure prise, en conflit, en échec.</translation>
    </message>
    <message>
        <source>conflicts to resolve</source>
        <translation>conflits à résoudre</translation>
    </message>
    <message>
        <source>their writes wait</source>
        <translation>leurs écritures attendent</translation>
    </message>
    <message>
        <source>none open</source>
        <translation>aucun ouvert</translation>
    </message>
    <message>
        <source>Records that changed in the practice system under one of our writes.</source>
        <translation>Fiches modifiées dans le logiciel du cabinet sous une de nos écritures.</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>à temps</translation>
    </message>
    <message>
        <source>last 24 h</source>
        <translation>dernières 24 h</translation>
    </message>
    <message>
        <source>no samples yet</source>
        <translation>pas de mesures</translation>
    </message>
    <message>
        <source>Share of the last 24 hours in which every clinic was read in time.</source>
        <translation>Part des dernières 24 heures pendant laquelle chaque centre a été lu à temps.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>chair time open</source>
        <translation>temps fauteuil libre</translation>
    </message>
    <message>
        <source>today, all clinics</source>
        <translation>aujourd’hui, tous</translation>
    </message>
    <message>
        <source>not copied yet</source>
        <translation>pas encore copié</translation>
    </message>
    <message>
        <source>&amp;Connect a clinic…</source>
        <translation>&amp;Connecter un centre…</translation>
    </message>
    <message>
        <source>Choose “Connect a clinic” in the list of clinics above; it takes two minutes.</source>
        <translation>Choisissez «&#x202f;Connecter un centre&#x202f;» dans la liste des centres ci-dessus&#x202f;; cela prend deux minutes.</translation>
    </message>
</context>
<context>
    <name>articulator::ui::Palette</name>
    <message>
        <source>Find anything</source>
        <translation>Tout chercher</translation>
    </message>
    <message>
        <source>Find a page, clinic, command, provider, person…</source>
        <translation>Cherchez une page, un centre, une commande, un praticien, une personne…</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Ce qui correspond</translation>
    </message>
    <message>
        <source>Nothing fits. Try a word of a page, a clinic or a command.</source>
        <translation>Rien ne correspond. Essayez un mot d’une page, d’un centre ou d’une commande.</translation>
    </message>
</context>
<context>
    <name>articulator::ui::PaletteList</name>
    <message>
        <source>%1, %2</source>
        <comment>line of the palette, what it is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, not now: %2</source>
        <comment>line of the palette, why not</comment>
        <translation>%1, pas maintenant&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>articulator::ui::PauseCopying</name>
    <message>
        <source>&amp;Pause copying</source>
        <translation>Mettre la copie en &amp;pause</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Stops copying from this clinic until it is resumed</source>
        <translation>Arrête de copier de ce centre jusqu’à la reprise</translation>
    </message>
</context>
<context>
    <name>articulator::ui::PmsStep</name>
    <message>
        <source>&amp;Practice system</source>
        <translation>&amp;Logiciel du cabinet</translation>
    </message>
    <message>
        <source>Those that the worker has an adapter for.</source>
        <translation>Ceux pour lesquels le service a un adaptateur.</translation>
    </message>
    <message>
        <source>Clinic &amp;name</source>
        <translation>&amp;Nom du centre</translation>
    </message>
    <message>
        <source>As people here call it.</source>
        <translation>Comme on l’appelle ici.</translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <translation>&amp;Identifiant</translation>
    </message>
    <message>
        <source>Short and lasting: it stands in the log and on the command line, and cannot be changed later.</source>
        <translation>Court et durable&#x202f;: il figure au journal et sur la ligne de commande, et ne peut plus être changé.</translation>
    </message>
    <message>
        <source>Nothing to connect with</source>
        <translation>Rien à connecter</translation>
    </message>
    <message>
        <source>No worker has told yet which practice systems it can connect.</source>
        <translation>Aucun service n’a encore dit quels logiciels de cabinet il peut connecter.</translation>
    </message>
    <message>
        <source>Start the worker; this fills by itself.</source>
        <translation>Démarrez le service&#x202f;; ceci se remplit de soi-même.</translation>
    </message>
    <message>
        <source>Start &amp;worker</source>
        <translation>&amp;Démarrer le service</translation>
    </message>
    <message>
        <source>Nothing can be connected yet.</source>
        <translation>Rien ne peut encore être connecté.</translation>
    </message>
    <message>
        <source>A clinic needs a name.</source>
        <translation>Un centre a besoin d’un nom.</translation>
    </message>
    <message>
        <source>1 to 64 small letters, digits and dashes; the first is no dash.</source>
        <translation>De 1 à 64 minuscules, chiffres et tirets&#x202f;; le premier n’est pas un tiret.</translation>
    </message>
    <message>
        <source>There is a clinic with this id already.</source>
        <translation>Il y a déjà un centre avec cet identifiant.</translation>
    </message>
</context>
<context>
    <name>articulator::ui::Preconditions</name>
    <message>
        <source>Manager</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Integrator</source>
        <translation>Intégrateur</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Assistance</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Sign in first</source>
        <translation>Connectez-vous d’abord</translation>
    </message>
    <message>
        <source>Connect a clinic first</source>
        <translation>Connectez d’abord un centre</translation>
    </message>
    <message>
        <source>Copying is paused; resume it first</source>
        <translation>La copie est en pause&#x202f;; reprenez-la d’abord</translation>
    </message>
    <message>
        <source>Copying is not paused</source>
        <translation>La copie n’est pas en pause</translation>
    </message>
    <message>
        <source>A request is already on its way</source>
        <translation>Une demande est déjà en route</translation>
    </message>
    <message>
        <source>Choose a record on the Records page first</source>
        <translation>Choisissez d’abord une fiche sur la page Fiches</translation>
    </message>
    <message>
        <source>Nothing of this record is masked</source>
        <translation>Rien n’est masqué dans cette fiche</translation>
    </message>
    <message>
        <source>It is revealed already</source>
        <translation>Elle est déjà révélée</translation>
    </message>
    <message>
        <source>No record is revealed</source>
        <translation>Aucune fiche n’est révélée</translation>
    </message>
    <message>
        <source>A demonstration has no passphrase to open it again</source>
        <translation>Une démonstration n’a pas de phrase secrète pour la rouvrir</translation>
    </message>
    <message>
        <source>The log is being verified</source>
        <translation>Le journal est en cours de vérification</translation>
    </message>
    <message>
        <source>Your role, %1, does not allow this; these roles do: %2</source>
        <comment>role, roles</comment>
        <translation>Votre rôle, %1, ne le permet pas&#x202f;; ces rôles le peuvent&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>articulator::ui::ProbeWords</name>
    <message numerus="yes">
        <source>%1 · %2 of %n permissions granted</source>
        <comment>system and version, count</comment>
        <translation>
            <numerusform>%1 · %2 permission accordée sur %n</numerusform>
            <numerusform>%1 · %2 permissions accordées sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing may be read</source>
        <translation>Rien ne peut être lu</translation>
    </message>
    <message>
        <source>Connected in %L1 ms</source>
        <translation>Connecté en %L1 ms</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>The certificate of this address is not accepted. Check the address, or ask the office who answers there.</source>
        <translation>Le certificat de cette adresse n’est pas accepté. Vérifiez l’adresse ou demandez au cabinet qui y répond.</translation>
    </message>
    <message>
        <source>Paste both keys again and see that they are not exchanged. The office enables its key under Setup, Advanced Setup, API.</source>
        <translation>Recollez les deux clés et voyez si elles ne sont pas interverties. Le cabinet active sa clé sous Setup, Advanced Setup, API.</translation>
    </message>
    <message>
        <source>Ask the office whether its eConnector runs, then test again.</source>
        <translation>Demandez au cabinet si son eConnector tourne, puis testez à nouveau.</translation>
    </message>
    <message>
        <source>Check mode and address, and that the office&apos;s computer is on; then test again.</source>
        <translation>Vérifiez le mode et l’adresse, et que l’ordinateur du cabinet est allumé&#x202f;; puis testez à nouveau.</translation>
    </message>
    <message>
        <source>Not secure</source>
        <translation>Non sûr</translation>
    </message>
    <message>
        <source>Missing: %1. %2</source>
        <comment>permission, what is lost</comment>
        <translation>Manque&#x202f;: %1. %2</translation>
    </message>
</context>
<context>
    <name>articulator::ui::QueueList</name>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Praticien</translation>
    </message>
    <message>
        <source>Operatory</source>
        <translation>Fauteuil</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Demandé par</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Why it stands here</source>
        <translation>Pourquoi elle est là</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
</context>
<context>
    <name>articulator::ui::QueuePage</name>
    <message>
        <source>Choose a write to see what it changes.</source>
        <translation>Choisissez une écriture pour voir ce qu’elle change.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>write, why it was refused</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Approve %L1</source>
        <translation>Approuver %L1</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>No clinic is connected yet.</source>
        <translation>Aucun centre n’est encore connecté.</translation>
    </message>
    <message>
        <source>Reading the queue…</source>
        <translation>Lecture de la file…</translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation>Rien n’attend de décision.</translation>
    </message>
    <message>
        <source>What a voice agent, an app or the desk asks for appears here. “Find a time” puts a visit into the queue.</source>
        <translation>Ce que demande un agent vocal, une application ou l’accueil apparaît ici. «&#x202f;Trouver un créneau&#x202f;» met une visite dans la file.</translation>
    </message>
    <message>
        <source>Nothing is on its way.</source>
        <translation>Rien n’est en route.</translation>
    </message>
    <message>
        <source>What is approved goes out by itself and shows here until it is proven.</source>
        <translation>Ce qui est approuvé part de lui-même et se montre ici jusqu’à la preuve.</translation>
    </message>
    <message>
        <source>Nothing has failed.</source>
        <translation>Rien n’a échoué.</translation>
    </message>
    <message>
        <source>A write that the practice system does not take stays here until somebody decides.</source>
        <translation>Une écriture que le logiciel du cabinet ne prend pas reste ici jusqu’à ce que quelqu’un décide.</translation>
    </message>
    <message>
        <source>Nothing is done yet.</source>
        <translation>Rien n’est encore fait.</translation>
    </message>
    <message>
        <source>Writes that were proven, rejected, undone or have expired show here.</source>
        <translation>Les écritures prouvées, refusées, annulées ou expirées se montrent ici.</translation>
    </message>
    <message>
        <source>Nobody has asked for a change yet.</source>
        <translation>Personne n’a encore demandé de modification.</translation>
    </message>
    <message>
        <source>“Find a time” puts a visit into the queue; programs do it with “articulatorctl write submit”.</source>
        <translation>«&#x202f;Trouver un créneau&#x202f;» met une visite dans la file&#x202f;; les programmes le font avec «&#x202f;articulatorctl write submit&#x202f;».</translation>
    </message>
    <message>
        <source>Write queue</source>
        <translation>File d’écriture</translation>
    </message>
    <message>
        <source>Groups of writes</source>
        <translation>Groupes d’écritures</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Écritures</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Waits for a person: to approve, held, time taken, conflict</source>
        <translation>Attend une personne&#x202f;: à approuver, retenue, heure prise, conflit</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En route</translation>
    </message>
    <message>
        <source>Approved, sending, tried again, looked up</source>
        <translation>Approuvée, en envoi, réessayée, recherchée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Needs a person; never dropped by age or count</source>
        <translation>A besoin d’une personne&#x202f;; jamais abandonnée par l’âge ou le nombre</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Proven in the practice system, rejected, expired, undone</source>
        <translation>Prouvée dans le logiciel du cabinet, refusée, expirée, annulée</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Every write of this clinic</source>
        <translation>Toutes les écritures de ce centre</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retenir</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Refuser…</translation>
    </message>
    <message>
        <source>No write fits the filter.</source>
        <translation>Aucune écriture ne passe le filtre.</translation>
    </message>
    <message>
        <source>Escape in the filter field shows all again.</source>
        <translation>Échap dans le champ du filtre réaffiche tout.</translation>
    </message>
    <message numerus="yes">
        <source>Approve %Ln writes?</source>
        <translation>
            <numerusform>Approuver %Ln écriture&#x202f;?</numerusform>
            <numerusform>Approuver %Ln écritures&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln de plus</numerusform>
            <numerusform>et %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is checked again before it is sent. For a few seconds Ctrl+Z stops them.</source>
        <translation>Chacune est revérifiée avant l’envoi. Pendant quelques secondes, Ctrl+Z les arrête.</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Refuser</translation>
    </message>
    <message numerus="yes">
        <source>Reject %Ln writes? The asker is told this reason:</source>
        <translation>
            <numerusform>Refuser %Ln écriture&#x202f;? Le motif est dit au demandeur&#x202f;:</numerusform>
            <numerusform>Refuser %Ln écritures&#x202f;? Le motif est dit au demandeur&#x202f;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Not possible at this clinic</source>
        <translation>Pas possible dans ce centre</translation>
    </message>
    <message>
        <source>Reject %L1</source>
        <translation>Refuser %L1</translation>
    </message>
    <message>
        <source>Nobody sends</source>
        <translation>Personne n’envoie</translation>
    </message>
    <message numerus="yes">
        <source>This clinic is paused: %Ln writes wait and go out when it is resumed. Nothing is lost.</source>
        <translation>
            <numerusform>Ce centre est en pause&#x202f;: %Ln écriture attend et part à la reprise. Rien n’est perdu.</numerusform>
            <numerusform>Ce centre est en pause&#x202f;: %Ln écritures attendent et partent à la reprise. Rien n’est perdu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No worker is running: %Ln writes wait and go out when one does. Nothing is lost.</source>
        <translation>
            <numerusform>Aucun service n’est lancé&#x202f;: %Ln écriture attend et part quand il y en a un. Rien n’est perdu.</numerusform>
            <numerusform>Aucun service n’est lancé&#x202f;: %Ln écritures attendent et partent quand il y en a un. Rien n’est perdu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Pas fait</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Takes this message away</source>
        <translation>Retire ce message</translation>
    </message>
    <message>
        <source>Nothing of it was sent yet.</source>
        <translation>Rien n’en a encore été envoyé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln writes were sent already and stay: %1. “Undo” on one of them queues the change back.</source>
        <translation>
            <numerusform>%Ln écriture a déjà été envoyée et reste&#x202f;: %1. «&#x202f;Annuler&#x202f;» sur elle met la modification inverse dans la file.</numerusform>
            <numerusform>%Ln écritures ont déjà été envoyées et restent&#x202f;: %1. «&#x202f;Annuler&#x202f;» sur l’une d’elles met la modification inverse dans la file.</numerusform>
        </translation>
    </message>
    <message>
        <source>No worker is running now. What you decide waits for one, two minutes at most.</source>
        <translation>Aucun service n’est lancé. Ce que vous décidez en attend un, deux minutes au plus.</translation>
    </message>
    <message>
        <source>%1

%2</source>
        <comment>no worker, question</comment>
        <translation>%1

%2</translation>
    </message>
    <message>
        <source>Already sent</source>
        <translation>Déjà envoyée</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Pas ici</translation>
    </message>
    <message>
        <source>%1 is not in the queue of this clinic.</source>
        <translation>%1 n’est pas dans la file de ce centre.</translation>
    </message>
    <message>
        <source>Choose “Connect a clinic” in the list of clinics above; it takes two minutes.</source>
        <translation>Choisissez «&#x202f;Connecter un centre&#x202f;» dans la liste des centres ci-dessus&#x202f;; cela prend deux minutes.</translation>
    </message>
    <message>
        <source>Sending begins %1.</source>
        <comment>in how long</comment>
        <translation>L’envoi commence %1.</translation>
    </message>
</context>
<context>
    <name>articulator::ui::ReachStep</name>
    <message numerus="yes">
        <source>%Ln s so far</source>
        <translation>
            <numerusform>%Ln s jusqu’ici</numerusform>
            <numerusform>%Ln s jusqu’ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Worker stopped</source>
        <translation>Service arrêté</translation>
    </message>
    <message>
        <source>The worker ended during the test.</source>
        <translation>Le service s’est terminé pendant le test.</translation>
    </message>
    <message>
        <source>Nothing was stored. Start it and test again.</source>
        <translation>Rien n’a été enregistré. Démarrez-le et testez à nouveau.</translation>
    </message>
    <message>
        <source>Start &amp;worker</source>
        <translation>&amp;Démarrer le service</translation>
    </message>
    <message>
        <source>Waiting for the worker</source>
        <translation>En attente du service</translation>
    </message>
    <message>
        <source>No worker is running; the test begins when there is one.</source>
        <translation>Aucun service n’est lancé&#x202f;; le test commence quand il y en a un.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test en cours…</translation>
    </message>
    <message>
        <source>The worker asks the practice system who it is and what the key may do.</source>
        <translation>Le service demande au logiciel du cabinet qui il est et ce que peut la clé.</translation>
    </message>
    <message>
        <source>No worker took it</source>
        <translation>Non prise en charge</translation>
    </message>
    <message>
        <source>No worker took the test in time.</source>
        <translation>Aucun service n’a pris le test à temps.</translation>
    </message>
    <message>
        <source>Start the worker and test again.</source>
        <translation>Démarrez le service et testez à nouveau.</translation>
    </message>
</context>
<context>
    <name>articulator::ui::RecordCardView</name>
    <message>
        <source>R&amp;eveal</source>
        <translation>Révé&amp;ler</translation>
    </message>
    <message>
        <source>&amp;Mask again</source>
        <translation>&amp;Masquer à nouveau</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Revealed</source>
        <translation>Révélée</translation>
    </message>
    <message>
        <source>The log says that you looked.</source>
        <translation>Le journal dit que vous avez regardé.</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Masquée</translation>
    </message>
    <message>
        <source>What names a person is sealed until you reveal it.</source>
        <translation>Ce qui désigne une personne est scellé jusqu’à ce que vous le révéliez.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>No visit is known.</source>
        <translation>Aucune visite connue.</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>No recall is kept.</source>
        <translation>Aucun rappel n’est prévu.</translation>
    </message>
    <message>
        <source>Treatment planned</source>
        <translation>Traitement prévu</translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>Rien n’est prévu.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>No coverage is known.</source>
        <translation>Aucune couverture connue.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln de plus</numerusform>
            <numerusform>et %Ln de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>articulator::ui::RecordColumns</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Naissance</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Abrégé</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>NPI</source>
        <translation>NPI</translation>
    </message>
    <message>
        <source>For hygiene</source>
        <translation>Pour l’hygiène</translation>
    </message>
    <message>
        <source>Dentist</source>
        <translation>Dentiste</translation>
    </message>
    <message>
        <source>Hygienist</source>
        <translation>Hygiéniste</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Praticien</translation>
    </message>
    <message>
        <source>Operatory</source>
        <translation>Fauteuil</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Confirmation</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De qui</translation>
    </message>
    <message>
        <source>Operatories</source>
        <translation>Fauteuils</translation>
    </message>
    <message>
        <source>Blockout</source>
        <translation>Blocage</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Blockouts</source>
        <translation>Blocages</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu le</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Assureur</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Assuré</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
</context>
<context>
    <name>articulator::ui::RecordTable</name>
    <message>
        <source>No record fits the filter.</source>
        <translation>Aucune fiche ne passe le filtre.</translation>
    </message>
    <message>
        <source>Escape in the filter field shows all again.</source>
        <translation>Échap dans le champ du filtre réaffiche tout.</translation>
    </message>
    <message>
        <source>Nothing of this kind was copied yet.</source>
        <translation>Rien de ce genre n’a encore été copié.</translation>
    </message>
    <message>
        <source>Records appear here as soon as the clinic was read.</source>
        <translation>Les fiches apparaissent ici dès que le centre a été lu.</translation>
    </message>
    <message>
        <source>Nobody fits what you typed.</source>
        <translation>Personne ne correspond à votre saisie.</translation>
    </message>
    <message>
        <source>Whole names, phone numbers and birth dates are found: “Garcia”, “Garcia, Maria”, “555 010 4477”, “11/23/1980”.</source>
        <translation>On trouve des noms entiers, des téléphones et des dates de naissance&#x202f;: «&#x202f;Garcia&#x202f;», «&#x202f;Garcia, Maria&#x202f;», «&#x202f;555 010 4477&#x202f;», «&#x202f;11/23/1980&#x202f;».</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
</context>
<context>
    <name>articulator::ui::RecordWords</name>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Dit</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Naissance</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Domicile</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Abrégé</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>NPI</source>
        <translation>NPI</translation>
    </message>
    <message>
        <source>For hygiene</source>
        <translation>Pour l’hygiène</translation>
    </message>
    <message>
        <source>Dentist</source>
        <translation>Dentiste</translation>
    </message>
    <message>
        <source>Hygienist</source>
        <translation>Hygiéniste</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Confirmation</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Praticien</translation>
    </message>
    <message>
        <source>Second provider</source>
        <translation>Second praticien</translation>
    </message>
    <message>
        <source>Operatory</source>
        <translation>Fauteuil</translation>
    </message>
    <message>
        <source>On book</source>
        <translation>Au livre</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De qui</translation>
    </message>
    <message>
        <source>Operatories</source>
        <translation>Fauteuils</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Blockout</source>
        <translation>Blocage</translation>
    </message>
    <message>
        <source>Forbids visits</source>
        <translation>Interdit les visites</translation>
    </message>
    <message>
        <source>Blockouts</source>
        <translation>Blocages</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu le</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Honoraires</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Assureur</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Assuré</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Version here</source>
        <translation>Version ici</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Praticiens</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Appointment types</source>
        <translation>Types de rendez-vous</translation>
    </message>
    <message>
        <source>Recalls</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation>Traitements</translation>
    </message>
    <message>
        <source>Coverages</source>
        <translation>Couvertures</translation>
    </message>
    <message>
        <source>Patient %1</source>
        <translation>Patient %1</translation>
    </message>
    <message>
        <source>Provider %1</source>
        <translation>Praticien %1</translation>
    </message>
    <message>
        <source>Operatory %1</source>
        <translation>Fauteuil %1</translation>
    </message>
    <message>
        <source>Appointment %1</source>
        <translation>Rendez-vous %1</translation>
    </message>
    <message>
        <source>Schedule %1</source>
        <translation>Horaire %1</translation>
    </message>
    <message>
        <source>Appointment type %1</source>
        <translation>Type de rendez-vous %1</translation>
    </message>
    <message>
        <source>Recall %1</source>
        <translation>Rappel %1</translation>
    </message>
    <message>
        <source>Treatment %1</source>
        <translation>Traitement %1</translation>
    </message>
    <message>
        <source>Coverage %1</source>
        <translation>Couverture %1</translation>
    </message>
    <message>
        <source>patient</source>
        <translation>patient</translation>
    </message>
    <message>
        <source>not a patient</source>
        <translation>pas un patient</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inactif</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivé</translation>
    </message>
    <message>
        <source>deceased</source>
        <translation>décédé</translation>
    </message>
    <message>
        <source>prospective</source>
        <translation>prospect</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>effectué</translation>
    </message>
    <message>
        <source>existing, done here</source>
        <translation>existant, fait ici</translation>
    </message>
    <message>
        <source>existing, done elsewhere</source>
        <translation>existant, fait ailleurs</translation>
    </message>
    <message>
        <source>referred</source>
        <translation>adressé</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>constat</translation>
    </message>
    <message>
        <source>planned, not active</source>
        <translation>prévu, non actif</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>programmé</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>manqué</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>unscheduled</source>
        <translation>non programmé</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>cabinet</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>praticien</translation>
    </message>
    <message>
        <source>operatory</source>
        <translation>fauteuil</translation>
    </message>
    <message>
        <source>blockout</source>
        <translation>blocage</translation>
    </message>
    <message>
        <source>dentist</source>
        <translation>dentiste</translation>
    </message>
    <message>
        <source>hygienist</source>
        <translation>hygiéniste</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, clock time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>visite</translation>
    </message>
    <message>
        <source>%1 · %2, %3 min · %4 · %5</source>
        <comment>when, type, length, provider, status</comment>
        <translation>%1 · %2, %3 min · %4 · %5</translation>
    </message>
    <message>
        <source>%1 · switched off</source>
        <translation>%1 · désactivé</translation>
    </message>
    <message>
        <source>%1 · not due</source>
        <translation>%1 · pas encore dû</translation>
    </message>
    <message>
        <source>%1 · due %2, scheduled %3</source>
        <translation>%1 · échéance %2, prévu le %3</translation>
    </message>
    <message>
        <source>%1 · due %2</source>
        <translation>%1 · échéance %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>procedure code, description</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 · planned %2</source>
        <translation>%1 · prévu le %2</translation>
    </message>
    <message>
        <source>carrier not known</source>
        <translation>assureur inconnu</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>principale</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>rang %1</translation>
    </message>
    <message>
        <source>%1 · %2 · verified %3</source>
        <translation>%1 · %2 · vérifiée le %3</translation>
    </message>
    <message>
        <source>%1 · %2 · not verified</source>
        <translation>%1 · %2 · non vérifiée</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>articulator::ui::RecordsPage</name>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Genre de fiche</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Chercher une personne</translation>
    </message>
    <message>
        <source>Find a person: name, phone, birth date</source>
        <translation>Personne&#x202f;: nom, téléphone, naissance</translation>
    </message>
    <message>
        <source>Whole names, phone numbers and birth dates; Enter finds. The log keeps that you searched, not what you typed.</source>
        <translation>Noms entiers, téléphones et dates de naissance&#x202f;; Entrée lance la recherche. Le journal retient que vous avez cherché, pas ce que vous avez tapé.</translation>
    </message>
    <message>
        <source>Your role does not allow finding people; ask an admin.</source>
        <translation>Votre rôle ne permet pas de chercher des personnes&#x202f;; demandez à un administrateur.</translation>
    </message>
    <message>
        <source>Choose a row to see the record and what is planned for the person.</source>
        <translation>Choisissez une ligne pour voir la fiche et ce qui est prévu pour la personne.</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>données de %1</translation>
    </message>
    <message>
        <source>never read</source>
        <translation>jamais lu</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <translation>les %1 premières sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln fiche</numerusform>
            <numerusform>%Ln fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how many, as of</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No clinic is connected yet. Choose “Connect a clinic” in the list of clinics above; it takes two minutes.</source>
        <translation>Aucun centre n’est encore connecté. Choisissez «&#x202f;Connecter un centre&#x202f;» dans la liste des centres ci-dessus&#x202f;; cela prend deux minutes.</translation>
    </message>
</context>
<context>
    <name>articulator::ui::RejectWrites</name>
    <message>
        <source>&amp;Reject…</source>
        <translation>&amp;Refuser…</translation>
    </message>
    <message>
        <source>Write queue</source>
        <translation>File d’écriture</translation>
    </message>
    <message>
        <source>Decides against the chosen writes, with a reason</source>
        <translation>Décide contre les écritures choisies, avec un motif</translation>
    </message>
</context>
<context>
    <name>articulator::ui::RemoveClinic</name>
    <message>
        <source>Remo&amp;ve clinic…</source>
        <translation>&amp;Retirer le centre…</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Destroys the copy and its keys; the practice system is not touched</source>
        <translation>Détruit la copie et ses clés&#x202f;; le logiciel du cabinet n’est pas touché</translation>
    </message>
</context>
<context>
    <name>articulator::ui::RemoveSheet</name>
    <message>
        <source>Remove a clinic</source>
        <translation>Retirer un centre</translation>
    </message>
    <message>
        <source>The copy of this clinic and the keys that open it are destroyed. They cannot be brought back, not even from here.</source>
        <translation>La copie de ce centre et les clés qui l’ouvrent sont détruites. Elles ne peuvent pas revenir, même pas d’ici.</translation>
    </message>
    <message>
        <source>The practice system is not touched: its patients and visits stay as they are.</source>
        <translation>Le logiciel du cabinet n’est pas touché&#x202f;: ses patients et visites restent tels quels.</translation>
    </message>
    <message>
        <source>Writes that were not sent yet are never sent.</source>
        <translation>Les écritures pas encore envoyées ne le seront jamais.</translation>
    </message>
    <message>
        <source>The log stays, this removal included.</source>
        <translation>Le journal reste, ce retrait compris.</translation>
    </message>
    <message>
        <source>•  %1</source>
        <comment>a line of a list</comment>
        <translation>•  %1</translation>
    </message>
    <message>
        <source>Type the &amp;id</source>
        <translation>Tapez l’&amp;identifiant</translation>
    </message>
    <message>
        <source>%1, to show that it is meant.</source>
        <comment>id of a clinic</comment>
        <translation>%1, pour montrer que c’est voulu.</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Annu&amp;ler</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Type the id of the clinic first</source>
        <translation>Tapez d’abord l’identifiant du centre</translation>
    </message>
</context>
<context>
    <name>articulator::ui::ResourceList</name>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Dernier passage</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Prochain</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiées</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimées</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Cursor</source>
        <translation>Curseur</translation>
    </message>
    <message>
        <source>Lag, 24 h</source>
        <translation>Retard, 24 h</translation>
    </message>
</context>
<context>
    <name>articulator::ui::ResumeCopying</name>
    <message>
        <source>&amp;Resume copying</source>
        <translation>&amp;Reprendre la copie</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Goes on copying from this clinic</source>
        <translation>Continue de copier de ce centre</translation>
    </message>
</context>
<context>
    <name>articulator::ui::RetryWrites</name>
    <message>
        <source>&amp;Try again</source>
        <translation>Ré&amp;essayer</translation>
    </message>
    <message>
        <source>Write queue</source>
        <translation>File d’écriture</translation>
    </message>
    <message>
        <source>Sends a failed write once more; what is not clear is looked up first</source>
        <translation>Envoie encore une fois une écriture en échec&#x202f;; ce qui n’est pas clair est d’abord recherché</translation>
    </message>
</context>
<context>
    <name>articulator::ui::RevealConflict</name>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Shows what is hidden of the open conflict; the log keeps that you did</source>
        <translation>Montre ce qui est caché du conflit ouvert&#x202f;; le journal retient que vous l’avez fait</translation>
    </message>
    <message>
        <source>Show &amp;names and notes</source>
        <translation>&amp;Montrer noms et notes</translation>
    </message>
</context>
<context>
    <name>articulator::ui::RevealRecord</name>
    <message>
        <source>R&amp;eveal</source>
        <translation>Révé&amp;ler</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Shows what is masked of this record; the log keeps that you did</source>
        <translation>Montre ce qui est masqué dans cette fiche&#x202f;; le journal retient que vous l’avez fait</translation>
    </message>
</context>
<context>
    <name>articulator::ui::RevealWrite</name>
    <message>
        <source>Write queue</source>
        <translation>File d’écriture</translation>
    </message>
    <message>
        <source>Shows what is hidden of the open write; the log keeps that you did</source>
        <translation>Montre ce qui est caché de l’écriture ouverte&#x202f;; le journal retient que vous l’avez fait</translation>
    </message>
    <message>
        <source>Show &amp;names and notes</source>
        <translation>&amp;Montrer noms et notes</translation>
    </message>
</context>
<context>
    <name>articulator::ui::RoleWords</name>
    <message>
        <source>see patients, approve writes, resolve conflicts</source>
        <translation>voir les patients, approuver les écritures, résoudre les conflits</translation>
    </message>
    <message>
        <source>connect and set up clinics; sees no patient</source>
        <translation>connecter et régler les centres&#x202f;; ne voit aucun patient</translation>
    </message>
    <message>
        <source>as a manager, and pause clinics</source>
        <translation>comme un responsable, et mettre des centres en pause</translation>
    </message>
    <message>
        <source>everything, users and removing clinics too</source>
        <translation>tout, y compris utilisateurs et retrait de centres</translation>
    </message>
</context>
<context>
    <name>articulator::ui::RunList</name>
    <message>
        <source>Done after waits</source>
        <translation>Fait après attente</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Lancé par</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiées</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimées</translation>
    </message>
    <message>
        <source>What happened, what to do</source>
        <translation>Ce qui s’est passé, que faire</translation>
    </message>
</context>
<context>
    <name>articulator::ui::SaveChoices</name>
    <message>
        <source>&amp;Apply the choices</source>
        <translation>A&amp;ppliquer les choix</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Sends what was decided; until it goes out it can be stopped</source>
        <translation>Envoie ce qui a été décidé&#x202f;; jusqu’au départ, cela peut être arrêté</translation>
    </message>
</context>
<context>
    <name>articulator::ui::SettingEditor</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>name of a key</comment>
        <translation>Montrer %1</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Cacher</translation>
    </message>
    <message>
        <source>Stored; leave empty to keep it</source>
        <translation>Enregistrée&#x202f;; laissez vide pour la garder</translation>
    </message>
</context>
<context>
    <name>articulator::ui::SettingWords</name>
    <message>
        <source>&amp;Mode</source>
        <translation>&amp;Mode</translation>
    </message>
    <message>
        <source>Remote needs the office&apos;s eConnector. Service and local reach the office&apos;s own computer.</source>
        <translation>Le mode distant a besoin de l’eConnector du cabinet. Service et local joignent l’ordinateur du cabinet.</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>Ad&amp;resse</translation>
    </message>
    <message>
        <source>&amp;Developer key</source>
        <translation>Clé de &amp;développeur</translation>
    </message>
    <message>
        <source>Your own key, from Open Dental&apos;s developer portal.</source>
        <translation>Votre propre clé, du portail des développeurs d’Open Dental.</translation>
    </message>
    <message>
        <source>&amp;Customer key</source>
        <translation>&amp;Clé de client</translation>
    </message>
    <message>
        <source>The office&apos;s key. Both are sealed so that only the worker can open them.</source>
        <translation>La clé du cabinet. Les deux sont scellées pour que seul le service puisse les ouvrir.</translation>
    </message>
    <message>
        <source>Pause between requests, ms</source>
        <translation>Pause entre requêtes, ms</translation>
    </message>
    <message>
        <source>Empty: as the permissions of the key ask for.</source>
        <translation>Vide&#x202f;: ce que demandent les permissions de la clé.</translation>
    </message>
    <message>
        <source>Longest wait for an answer, s</source>
        <translation>Attente maximale d’une réponse, s</translation>
    </message>
    <message>
        <source>Days &amp;back</source>
        <translation>Jours en a&amp;rrière</translation>
    </message>
    <message>
        <source>How far back the book is read again and again.</source>
        <translation>Jusqu’où en arrière le livre est relu encore et encore.</translation>
    </message>
    <message>
        <source>Days &amp;ahead</source>
        <translation>Jours en a&amp;vant</translation>
    </message>
    <message>
        <source>Open time is known for so many days.</source>
        <translation>Le temps libre est connu pour autant de jours.</translation>
    </message>
    <message>
        <source>Oldest treatment, days</source>
        <translation>Traitement le plus ancien, jours</translation>
    </message>
    <message>
        <source>Empty: all of them.</source>
        <translation>Vide&#x202f;: tous.</translation>
    </message>
    <message>
        <source>Practice notes that close nothing</source>
        <translation>Notes du cabinet qui ne ferment rien</translation>
    </message>
    <message>
        <source>A regular expression; notes that match it close no day.</source>
        <translation>Une expression régulière&#x202f;; les notes qui y répondent ne ferment aucun jour.</translation>
    </message>
    <message>
        <source>Rows that pages share</source>
        <translation>Lignes communes aux pages</translation>
    </message>
    <message>
        <source>How our visits are known again</source>
        <translation>Comment reconnaître nos visites</translation>
    </message>
    <message>
        <source>Number of the user made for it</source>
        <translation>Numéro de l’utilisateur créé pour cela</translation>
    </message>
    <message>
        <source>&amp;Seconds between copies</source>
        <translation>&amp;Secondes entre copies</translation>
    </message>
    <message>
        <source>60 is freshest; 300 spares a slow office.</source>
        <translation>60 est le plus frais&#x202f;; 300 ménage un cabinet lent.</translation>
    </message>
    <message>
        <source>Broken visits left in the book take time</source>
        <translation>Les visites manquées au livre prennent du temps</translation>
    </message>
    <message>
        <source>Seconds to undo after approval</source>
        <translation>Secondes pour annuler après approbation</translation>
    </message>
    <message>
        <source>Approval rules</source>
        <translation>Règles d’approbation</translation>
    </message>
    <message>
        <source>Empty: every write needs one person&apos;s approval.</source>
        <translation>Vide&#x202f;: chaque écriture demande l’approbation d’une personne.</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>&amp;Heures calmes</translation>
    </message>
    <message>
        <source>When the office&apos;s computers are off: 22:00-06:00, or closed.</source>
        <translation>Quand les ordinateurs du cabinet sont éteints&#x202f;: 22:00-06:00, ou fermé.</translation>
    </message>
    <message>
        <source>Remote: through Open Dental&apos;s servers</source>
        <translation>Distant&#x202f;: par les serveurs d’Open Dental</translation>
    </message>
    <message>
        <source>Service: the office&apos;s API service</source>
        <translation>Service&#x202f;: le service API du cabinet</translation>
    </message>
    <message>
        <source>Local: Open Dental on this computer</source>
        <translation>Local&#x202f;: Open Dental sur cet ordinateur</translation>
    </message>
    <message>
        <source>By patient, time, chair and length</source>
        <translation>Par patient, heure, fauteuil et durée</translation>
    </message>
    <message>
        <source>By a short mark in the visit&apos;s note</source>
        <translation>Par une marque courte dans la note de la visite</translation>
    </message>
    <message>
        <source>By a user made for this program</source>
        <translation>Par un utilisateur créé pour ce programme</translation>
    </message>
    <message>
        <source>Nothing can be copied until the office grants it.</source>
        <translation>Rien ne peut être copié tant que le cabinet ne l’a pas accordé.</translation>
    </message>
    <message>
        <source>Visits cannot be made or moved from here; reading works.</source>
        <translation>Les visites ne peuvent être ni créées ni déplacées d’ici&#x202f;; la lecture marche.</translation>
    </message>
    <message>
        <source>Visits cannot be cancelled or confirmed, nor notes added, from here.</source>
        <translation>Les visites ne peuvent être ni annulées ni confirmées d’ici, ni des notes ajoutées.</translation>
    </message>
    <message>
        <source>New patients and new contact data cannot be written.</source>
        <translation>Nouveaux patients et nouvelles coordonnées ne peuvent pas être écrits.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Ceci est nécessaire.</translation>
    </message>
    <message>
        <source>A whole number from %L1 to %L2.</source>
        <translation>Un nombre entier de %L1 à %L2.</translation>
    </message>
    <message>
        <source>An address that begins with http:// or https://, without user and password.</source>
        <translation>Une adresse qui commence par http:// ou https://, sans utilisateur ni mot de passe.</translation>
    </message>
    <message>
        <source>This is no regular expression.</source>
        <translation>Ce n’est pas une expression régulière.</translation>
    </message>
    <message>
        <source>This is not possible here.</source>
        <translation>Ce n’est pas possible ici.</translation>
    </message>
    <message>
        <source>Write it like this: %1</source>
        <translation>Écrivez-le ainsi&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>articulator::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Clinics</source>
        <translation>Centres</translation>
    </message>
    <message>
        <source>Appointment types</source>
        <translation>Types de rendez-vous</translation>
    </message>
    <message>
        <source>Vault and users</source>
        <translation>Coffre et utilisateurs</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>Cette console</translation>
    </message>
    <message>
        <source>Section of the settings</source>
        <translation>Section des réglages</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>articulator::ui::ShowKeys</name>
    <message>
        <source>&amp;Keys…</source>
        <translation>Tou&amp;ches…</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>Lists every key of the console</source>
        <translation>Liste toutes les touches de la console</translation>
    </message>
</context>
<context>
    <name>articulator::ui::ShowPalette</name>
    <message>
        <source>Find any&amp;thing…</source>
        <translation>Tout cherc&amp;her…</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>Finds pages, clinics, commands, providers and people</source>
        <translation>Trouve pages, centres, commandes, praticiens et personnes</translation>
    </message>
</context>
<context>
    <name>articulator::ui::SideNav</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <comment>page, number of its shortcut</comment>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
</context>
<context>
    <name>articulator::ui::SignInDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Se connecter</translation>
    </message>
    <message>
        <source>&amp;Set up</source>
        <translation>&amp;Créer</translation>
    </message>
    <message>
        <source>Set up Articulator</source>
        <translation>Créer Articulator ici</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Set up a warehouse on this computer</source>
        <translation>Créer un entrepôt sur cet ordinateur</translation>
    </message>
    <message>
        <source>Nothing is in %1 yet. Choose the passphrase of %2; it cannot be recovered.</source>
        <translation>Il n’y a encore rien dans %1. Choisissez la phrase secrète de %2&#x202f;; elle ne peut pas être récupérée.</translation>
    </message>
    <message>
        <source>Patient data in %1 stay sealed until your passphrase opens them.</source>
        <translation>Les données de patients dans %1 restent scellées jusqu’à ce que votre phrase secrète les ouvre.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Phrase secrète encore</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>&amp;Encore une fois</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Passphrase and user do not fit. Try again.</source>
        <translation>La phrase secrète et l’utilisateur ne vont pas ensemble. Réessayez.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Type your name first</source>
        <translation>Tapez d’abord votre nom</translation>
    </message>
    <message>
        <source>Type the passphrase first</source>
        <translation>Tapez d’abord la phrase secrète</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters, please</source>
        <translation>
            <numerusform>Au moins %n caractère, s’il vous plaît</numerusform>
            <numerusform>Au moins %n caractères, s’il vous plaît</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same yet</source>
        <translation>Les deux ne sont pas encore pareilles</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation>Création…</translation>
    </message>
</context>
<context>
    <name>articulator::ui::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clinics</source>
        <translation>
            <numerusform>%Ln centre</numerusform>
            <numerusform>%Ln centres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln writes need a decision</source>
        <translation>
            <numerusform>%Ln écriture attend une décision</numerusform>
            <numerusform>%Ln écritures attendent une décision</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>articulator::ui::StoredWords</name>
    <message>
        <source>A blockout does not allow this type.</source>
        <translation>Un blocage n’autorise pas ce type.</translation>
    </message>
    <message>
        <source>A new patient needs a last and a first name.</source>
        <translation>Un nouveau patient doit avoir un nom et un prénom.</translation>
    </message>
    <message>
        <source>A new visit needs a length.</source>
        <translation>Une nouvelle visite doit avoir une durée.</translation>
    </message>
    <message>
        <source>A new visit needs patient, provider, operatory and start.</source>
        <translation>Une nouvelle visite doit avoir un patient, un praticien, un fauteuil et un début.</translation>
    </message>
    <message>
        <source>A note that was appended stays in the PMS; append another one.</source>
        <translation>Une note ajoutée reste dans le logiciel du cabinet&#x202f;; ajoutez-en une autre.</translation>
    </message>
    <message>
        <source>A patient that was made stays in the PMS; archive it there.</source>
        <translation>Un patient créé reste dans le logiciel du cabinet&#x202f;; archivez-le là-bas.</translation>
    </message>
    <message>
        <source>A proxy or portal stands between and wants a sign-in (%1).</source>
        <translation>Un proxy ou un portail s’interpose et demande une connexion (%1).</translation>
    </message>
    <message>
        <source>A second person has to approve it.</source>
        <translation>Une seconde personne doit l’approuver.</translation>
    </message>
    <message>
        <source>A visit of status %1 cannot be cancelled.</source>
        <translation>Une visite au statut %1 ne peut pas être annulée.</translation>
    </message>
    <message>
        <source>A visit of status %1 cannot be moved.</source>
        <translation>Une visite au statut %1 ne peut pas être déplacée.</translation>
    </message>
    <message>
        <source>Another appointment is in the operatory.</source>
        <translation>Un autre rendez-vous occupe le fauteuil.</translation>
    </message>
    <message>
        <source>Another visit (AptNum %1) came first in the same place; ours was taken back.</source>
        <translation>Une autre visite (AptNum %1) est arrivée avant à la même place&#x202f;; la nôtre a été retirée.</translation>
    </message>
    <message>
        <source>Another visit (AptNum %1) stands in this place.</source>
        <translation>Une autre visite (AptNum %1) occupe cette place.</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>Approuvée.</translation>
    </message>
    <message>
        <source>Held.</source>
        <translation>Retenue.</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Refusée&#x202f;: %1</translation>
    </message>
    <message>
        <source>Approved by rule.</source>
        <translation>Approuvée par une règle.</translation>
    </message>
    <message>
        <source>Approved by the first of two.</source>
        <translation>Approuvée par la première de deux personnes.</translation>
    </message>
    <message>
        <source>Asked for.</source>
        <translation>Demandée.</translation>
    </message>
    <message>
        <source>Asked to stop before the request was sent.</source>
        <translation>Arrêt demandé avant l’envoi de la requête.</translation>
    </message>
    <message>
        <source>Asked to stop while waiting for a turn.</source>
        <translation>Arrêt demandé pendant l’attente d’un tour.</translation>
    </message>
    <message>
        <source>Asked to stop while waiting for an answer.</source>
        <translation>Arrêt demandé pendant l’attente d’une réponse.</translation>
    </message>
    <message>
        <source>Choose a side for every field of c-%1 first.</source>
        <translation>Choisissez d’abord un côté pour chaque champ de c-%1.</translation>
    </message>
    <message>
        <source>Everything was left as the PMS has it.</source>
        <translation>Tout est resté comme dans le logiciel du cabinet.</translation>
    </message>
    <message>
        <source>It could not be sent: %1 It is tried again by itself.</source>
        <translation>L’envoi n’a pas pu se faire&#x202f;: %1 Il sera retenté automatiquement.</translation>
    </message>
    <message>
        <source>It expired before it was approved.</source>
        <translation>Elle a expiré avant d’être approuvée.</translation>
    </message>
    <message>
        <source>It is being sent, try %1.</source>
        <translation>Envoi en cours, tentative %1.</translation>
    </message>
    <message>
        <source>It is being sent.</source>
        <translation>Envoi en cours.</translation>
    </message>
    <message>
        <source>It is in the past.</source>
        <translation>C’est dans le passé.</translation>
    </message>
    <message>
        <source>It is not on the grid of five minutes.</source>
        <translation>Ce n’est pas sur la grille de cinq minutes.</translation>
    </message>
    <message>
        <source>It is outside the days that were looked at.</source>
        <translation>C’est en dehors des jours examinés.</translation>
    </message>
    <message>
        <source>It stands in the practice system (%1).</source>
        <translation>Elle figure dans le logiciel du cabinet (%1).</translation>
    </message>
    <message>
        <source>It waits for w-%1, which concerns the same visit or place.</source>
        <translation>Elle attend w-%1, qui concerne la même visite ou la même place.</translation>
    </message>
    <message>
        <source>It was looked for and had never arrived.</source>
        <translation>Elle a été recherchée et n’était jamais arrivée.</translation>
    </message>
    <message>
        <source>It was looked up and had never arrived.</source>
        <translation>Vérification faite, elle n’était jamais arrivée.</translation>
    </message>
    <message>
        <source>It was looked up and had never arrived; it is sent again.</source>
        <translation>Vérification faite, elle n’était jamais arrivée&#x202f;; elle est renvoyée.</translation>
    </message>
    <message>
        <source>It was sent %1 times and never arrived.</source>
        <translation>Elle a été envoyée %1 fois et n’est jamais arrivée.</translation>
    </message>
    <message>
        <source>It was sent and the answer did not come: %1 It is looked up before anything is sent again.</source>
        <translation>Elle a été envoyée et la réponse n’est pas venue&#x202f;: %1 On vérifie avant tout nouvel envoi.</translation>
    </message>
    <message>
        <source>Its time to be sent by ran out; it was not sent.</source>
        <translation>Le délai d’envoi est écoulé&#x202f;; elle n’a pas été envoyée.</translation>
    </message>
    <message>
        <source>No complete answer within %1 s.</source>
        <translation>Pas de réponse complète en %1 s.</translation>
    </message>
    <message>
        <source>No connection could be made (network error %1).</source>
        <translation>Connexion impossible (erreur réseau %1).</translation>
    </message>
    <message>
        <source>No connection could be made (socket error %1).</source>
        <translation>Connexion impossible (erreur de socket %1).</translation>
    </message>
    <message>
        <source>Nobody knows what the patient&apos;s contact was before.</source>
        <translation>Personne ne sait quelles étaient les coordonnées du patient avant.</translation>
    </message>
    <message>
        <source>Nothing listens at this address: the connection was refused.</source>
        <translation>Rien n’écoute à cette adresse&#x202f;: la connexion a été refusée.</translation>
    </message>
    <message>
        <source>Nothing of it shows yet, and Open Dental may still be working on it.</source>
        <translation>Rien n’apparaît encore, et Open Dental y travaille peut-être toujours.</translation>
    </message>
    <message>
        <source>Nothing of ours is left to be sent; reject the write.</source>
        <translation>Il ne reste rien de notre côté à envoyer&#x202f;; refusez l’écriture.</translation>
    </message>
    <message>
        <source>Open Dental accepted it, but a fresh read does not show it.</source>
        <translation>Open Dental l’a acceptée, mais une nouvelle lecture ne la montre pas.</translation>
    </message>
    <message>
        <source>Open Dental asked for fewer requests.</source>
        <translation>Open Dental a demandé moins de requêtes.</translation>
    </message>
    <message>
        <source>Open Dental did not accept the form of the keys.</source>
        <translation>Open Dental n’a pas accepté la forme des clés.</translation>
    </message>
    <message>
        <source>Open Dental has no appointment type &apos;%1&apos;.</source>
        <translation>Open Dental n’a pas de type de rendez-vous «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Open Dental has no operatory %1.</source>
        <translation>Open Dental n’a pas de fauteuil %1.</translation>
    </message>
    <message>
        <source>Open Dental has no patient %1.</source>
        <translation>Open Dental n’a pas de patient %1.</translation>
    </message>
    <message>
        <source>Open Dental has no provider %1.</source>
        <translation>Open Dental n’a pas de praticien %1.</translation>
    </message>
    <message>
        <source>Open Dental has no record %1 any more.</source>
        <translation>Open Dental n’a plus de fiche %1.</translation>
    </message>
    <message>
        <source>Open Dental has no record %1 of this kind.</source>
        <translation>Open Dental n’a pas de fiche %1 de ce genre.</translation>
    </message>
    <message>
        <source>Open Dental has retired this resource (410).</source>
        <translation>Open Dental a retiré cette ressource (410).</translation>
    </message>
    <message>
        <source>Open Dental keeps no visit of more than 9 hours.</source>
        <translation>Open Dental n’enregistre pas de visite de plus de 9 heures.</translation>
    </message>
    <message>
        <source>Open Dental keeps visits of 5 minutes to 9 hours.</source>
        <translation>Open Dental enregistre des visites de 5 minutes à 9 heures.</translation>
    </message>
    <message>
        <source>Open Dental knows no such resource or row.</source>
        <translation>Open Dental ne connaît pas cette ressource ou cette ligne.</translation>
    </message>
    <message>
        <source>Open Dental refused the developer key or the customer key.</source>
        <translation>Open Dental a refusé la clé de développeur ou la clé de client.</translation>
    </message>
    <message>
        <source>Open Dental&apos;s service could not reach the office.</source>
        <translation>Le service d’Open Dental n’a pas pu joindre le cabinet.</translation>
    </message>
    <message>
        <source>Open Dental&apos;s service failed (%1).</source>
        <translation>Le service d’Open Dental a échoué (%1).</translation>
    </message>
    <message>
        <source>Open Dental&apos;s service is not available at the moment (503).</source>
        <translation>Le service d’Open Dental n’est pas disponible en ce moment (503).</translation>
    </message>
    <message>
        <source>Several patients of this name and birth date exist in Open Dental: a person has to choose.</source>
        <translation>Plusieurs patients de ce nom et de cette date de naissance existent dans Open Dental&#x202f;: une personne doit choisir.</translation>
    </message>
    <message>
        <source>Single visits and patients and the visits of days can be read afresh.</source>
        <translation>Seuls des visites et patients isolés et les visites de jours peuvent être relus.</translation>
    </message>
    <message>
        <source>Taken back before it was sent.</source>
        <translation>Retirée avant l’envoi.</translation>
    </message>
    <message>
        <source>Taken back by w-%1.</source>
        <translation>Annulée par w-%1.</translation>
    </message>
    <message>
        <source>That day was not read from the PMS yet, so nobody knows whether it is free.</source>
        <translation>Ce jour n’a pas encore été lu dans le logiciel du cabinet&#x202f;; personne ne sait s’il est libre.</translation>
    </message>
    <message>
        <source>The address is no http or https URL.</source>
        <translation>L’adresse n’est pas une URL http ou https.</translation>
    </message>
    <message>
        <source>The answer ended before it was complete.</source>
        <translation>La réponse s’est terminée avant d’être complète.</translation>
    </message>
    <message>
        <source>The answer is larger than %1 MiB.</source>
        <translation>La réponse dépasse %1 Mio.</translation>
    </message>
    <message>
        <source>The appointment type is not active.</source>
        <translation>Le type de rendez-vous n’est pas actif.</translation>
    </message>
    <message>
        <source>The clinic is paused; resume it first.</source>
        <translation>Le centre est en pause&#x202f;; reprenez-le d’abord.</translation>
    </message>
    <message>
        <source>The clinic&apos;s adapter does not write.</source>
        <translation>L’adaptateur du centre n’écrit pas.</translation>
    </message>
    <message>
        <source>The connection was closed before an answer came.</source>
        <translation>La connexion s’est fermée avant toute réponse.</translation>
    </message>
    <message>
        <source>The customer key has no permission %1. The developer portal can add it; the office pays for it.</source>
        <translation>La clé de client n’a pas l’autorisation %1. Le portail des développeurs peut l’ajouter&#x202f;; le cabinet la paie.</translation>
    </message>
    <message>
        <source>The key has no permission to read %1; the office or the developer portal can grant it.</source>
        <translation>La clé n’a pas l’autorisation de lire %1&#x202f;; le cabinet ou le portail des développeurs peut l’accorder.</translation>
    </message>
    <message>
        <source>The name of the server was not found.</source>
        <translation>Le nom du serveur est introuvable.</translation>
    </message>
    <message>
        <source>The office did not finish the request in time (504).</source>
        <translation>Le cabinet n’a pas terminé la requête à temps (504).</translation>
    </message>
    <message>
        <source>The office has locked the length of this visit.</source>
        <translation>Le cabinet a verrouillé la durée de cette visite.</translation>
    </message>
    <message>
        <source>The office has no confirmation &apos;%1&apos;. It has: %2.</source>
        <translation>Le cabinet n’a pas de confirmation «&#x202f;%1&#x202f;». Il a&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The office runs Open Dental %1; %2 needs %3 or later.</source>
        <translation>Le cabinet utilise Open Dental %1&#x202f;; %2 exige %3 ou plus récent.</translation>
    </message>
    <message>
        <source>The office runs Open Dental %1; this needs %2 or later.</source>
        <translation>Le cabinet utilise Open Dental %1&#x202f;; ceci exige %2 ou plus récent.</translation>
    </message>
    <message>
        <source>The office&apos;s Open Dental knows no resource %1.</source>
        <translation>L’Open Dental du cabinet ne connaît pas la ressource %1.</translation>
    </message>
    <message>
        <source>The office&apos;s eConnector does not answer: the office is off line, or has two of them.</source>
        <translation>L’eConnector du cabinet ne répond pas&#x202f;: le cabinet est hors ligne, ou en a deux.</translation>
    </message>
    <message>
        <source>The office&apos;s version of Open Dental does not offer this.</source>
        <translation>La version d’Open Dental du cabinet ne propose pas cela.</translation>
    </message>
    <message>
        <source>The operatory is not active.</source>
        <translation>Le fauteuil n’est pas actif.</translation>
    </message>
    <message>
        <source>The practice is closed then.</source>
        <translation>Le cabinet est fermé à ce moment.</translation>
    </message>
    <message>
        <source>The practice system gave no reason.</source>
        <translation>Le logiciel du cabinet n’a pas donné de raison.</translation>
    </message>
    <message>
        <source>The practice system showed another record than the one asked for.</source>
        <translation>Le logiciel du cabinet a montré une autre fiche que celle demandée.</translation>
    </message>
    <message>
        <source>The provider has no working time there, or the visit would not end by midnight.</source>
        <translation>Le praticien n’y travaille pas, ou la visite ne finirait pas avant minuit.</translation>
    </message>
    <message>
        <source>The provider is needed by another appointment.</source>
        <translation>Un autre rendez-vous a besoin du praticien.</translation>
    </message>
    <message>
        <source>The provider is not active.</source>
        <translation>Le praticien n’est pas actif.</translation>
    </message>
    <message>
        <source>The record changed in the PMS since it was looked at.</source>
        <translation>La fiche a changé dans le logiciel du cabinet depuis qu’elle a été vue.</translation>
    </message>
    <message>
        <source>The record changed in the practice system since this was asked for.</source>
        <translation>La fiche a changé dans le logiciel du cabinet depuis la demande.</translation>
    </message>
    <message>
        <source>The record changed since it was looked at.</source>
        <translation>La fiche a changé depuis qu’elle a été vue.</translation>
    </message>
    <message>
        <source>The record is no longer in the practice system.</source>
        <translation>La fiche n’est plus dans le logiciel du cabinet.</translation>
    </message>
    <message>
        <source>The record is not in the PMS any more.</source>
        <translation>La fiche n’est plus dans le logiciel du cabinet.</translation>
    </message>
    <message>
        <source>The record is not in the PMS any more; reject the write.</source>
        <translation>La fiche n’est plus dans le logiciel du cabinet&#x202f;; refusez l’écriture.</translation>
    </message>
    <message>
        <source>The request was not finished in time (408).</source>
        <translation>La requête n’a pas été terminée à temps (408).</translation>
    </message>
    <message>
        <source>The secure connection could not be made: certificate or protocol not accepted.</source>
        <translation>La connexion sécurisée n’a pas pu s’établir&#x202f;: certificat ou protocole refusé.</translation>
    </message>
    <message>
        <source>The server asked for a pause; the next request may go in %1 s.</source>
        <translation>Le serveur a demandé une pause&#x202f;; la prochaine requête peut partir dans %1 s.</translation>
    </message>
    <message>
        <source>The server gives the same page again and again (%1).</source>
        <translation>Le serveur renvoie sans cesse la même page (%1).</translation>
    </message>
    <message>
        <source>The sync was stopped before its end.</source>
        <translation>La synchronisation a été arrêtée avant la fin.</translation>
    </message>
    <message>
        <source>The type has no pattern and none can be computed.</source>
        <translation>Le type n’a pas de modèle et aucun ne peut être calculé.</translation>
    </message>
    <message>
        <source>The visit changed in Open Dental just now.</source>
        <translation>La visite vient de changer dans Open Dental.</translation>
    </message>
    <message>
        <source>The visit could not be taken out of the book yet.</source>
        <translation>La visite n’a pas encore pu être retirée de l’agenda.</translation>
    </message>
    <message>
        <source>The visit had no confirmation before, so there is none to go back to.</source>
        <translation>La visite n’avait pas de confirmation avant&#x202f;; il n’y en a pas à rétablir.</translation>
    </message>
    <message>
        <source>The visit has no time, and none is wished.</source>
        <translation>La visite n’a pas d’heure, et aucune n’est demandée.</translation>
    </message>
    <message>
        <source>The visit stands nowhere: it needs a start and an operatory.</source>
        <translation>La visite n’est nulle part&#x202f;: il lui faut un début et un fauteuil.</translation>
    </message>
    <message>
        <source>The visit stood nowhere on the book before, so there is no place to put it back to.</source>
        <translation>La visite n’était pas dans l’agenda avant&#x202f;; il n’y a pas de place où la remettre.</translation>
    </message>
    <message>
        <source>The visit was booked, and somebody has deleted it in Open Dental since.</source>
        <translation>La visite a été prise, et quelqu’un l’a supprimée depuis dans Open Dental.</translation>
    </message>
    <message>
        <source>The write is not held up by this conflict any more: it is %1.</source>
        <translation>Ce conflit ne retient plus l’écriture&#x202f;: elle est en %1.</translation>
    </message>
    <message>
        <source>There is no text to append.</source>
        <translation>Il n’y a pas de texte à ajouter.</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>Il n’y a rien à changer.</translation>
    </message>
    <message>
        <source>To be looked up again.</source>
        <translation>À vérifier de nouveau.</translation>
    </message>
    <message>
        <source>To be taken back by %1.</source>
        <translation>Sera annulée par %1.</translation>
    </message>
    <message>
        <source>To be tried again once a second person approves.</source>
        <translation>À retenter dès qu’une seconde personne approuve.</translation>
    </message>
    <message>
        <source>To be tried again.</source>
        <translation>À retenter.</translation>
    </message>
    <message>
        <source>What answered at this address does not speak HTTP.</source>
        <translation>Ce qui a répondu à cette adresse ne parle pas HTTP.</translation>
    </message>
    <message>
        <source>What answered is not the Open Dental API, or its answer is damaged (%1). Check &apos;url&apos; and what stands between.</source>
        <translation>Ce qui a répondu n’est pas l’API d’Open Dental, ou sa réponse est endommagée (%1). Vérifiez «&#x202f;url&#x202f;» et ce qui s’interpose.</translation>
    </message>
    <message>
        <source>It was sent and its outcome is not known yet; it is looked up first.</source>
        <translation>Elle a été envoyée et son issue n’est pas encore connue ; on vérifie d’abord.</translation>
    </message>
    <message>
        <source>It stands in the PMS already.</source>
        <translation>Elle figure déjà dans le logiciel du cabinet.</translation>
    </message>
    <message>
        <source>It has ended: %1.</source>
        <translation>Elle est terminée : %1.</translation>
    </message>
    <message>
        <source>It failed; try it again or reject it.</source>
        <translation>Elle a échoué ; réessayez ou refusez-la.</translation>
    </message>
    <message>
        <source>The record changed in the PMS; resolve the conflict first.</source>
        <translation>La fiche a changé dans le logiciel du cabinet ; résolvez d’abord le conflit.</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation>Elle est : %1.</translation>
    </message>
    <message>
        <source>It is approved already.</source>
        <translation>Elle est déjà approuvée.</translation>
    </message>
    <message>
        <source>It did not fail, so there is nothing to try again: it is %1.</source>
        <translation>Elle n’a pas échoué, il n’y a donc rien à retenter : %1.</translation>
    </message>
    <message>
        <source>It does not stand in the PMS; reject it instead.</source>
        <translation>Elle ne figure pas dans le logiciel du cabinet ; refusez-la plutôt.</translation>
    </message>
    <message>
        <source>It wants two people, and you have approved it already.</source>
        <translation>Il faut deux personnes, et vous l’avez déjà approuvée.</translation>
    </message>
    <message>
        <source>%1 is there already to take it back.</source>
        <translation>%1 est déjà là pour l’annuler.</translation>
    </message>
</context>
<context>
    <name>articulator::ui::SummaryStep</name>
    <message>
        <source>What happens now</source>
        <translation>Ce qui se passe maintenant</translation>
    </message>
    <message>
        <source>The first copy begins at once. It may take from a minute to some hours; the Sync page shows how far it is.</source>
        <translation>La première copie commence aussitôt. Elle peut prendre d’une minute à quelques heures&#x202f;; la page Synchronisation montre où elle en est.</translation>
    </message>
    <message>
        <source>Nothing is written into the practice system until a person approves it.</source>
        <translation>Rien n’est écrit dans le logiciel du cabinet avant qu’une personne ne l’approuve.</translation>
    </message>
    <message>
        <source>Pausing, changing and removing the clinic are on the Settings page.</source>
        <translation>Suspendre, modifier et retirer le centre se fait sur la page Réglages.</translation>
    </message>
    <message>
        <source>•  %1</source>
        <comment>a line of a list</comment>
        <translation>•  %1</translation>
    </message>
</context>
<context>
    <name>articulator::ui::SyncNow</name>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Synchroniser</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Reads this clinic now instead of waiting for its interval</source>
        <translation>Lit ce centre maintenant au lieu d’attendre son intervalle</translation>
    </message>
</context>
<context>
    <name>articulator::ui::SyncPage</name>
    <message>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Copy &amp;all again…</source>
        <translation>T&amp;out recopier…</translation>
    </message>
    <message>
        <source>Sync &amp;now</source>
        <translation>Sync&amp;hroniser</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>Pas encore de passage.</translation>
    </message>
    <message>
        <source>The worker begins one as soon as it knows the clinic.</source>
        <translation>Le service en commence un dès qu’il connaît le centre.</translation>
    </message>
    <message>
        <source>No run fits the filter.</source>
        <translation>Aucun passage ne passe le filtre.</translation>
    </message>
    <message>
        <source>Escape in the filter field shows all again.</source>
        <translation>Échap dans le champ du filtre réaffiche tout.</translation>
    </message>
    <message>
        <source>No clinic is connected yet.</source>
        <translation>Aucun centre n’est encore connecté.</translation>
    </message>
    <message>
        <source>Nothing of this clinic was read yet.</source>
        <translation>Rien de ce centre n’a encore été lu.</translation>
    </message>
    <message>
        <source>The worker begins as soon as it knows the clinic.</source>
        <translation>Le service commence dès qu’il connaît le centre.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>%1 · paused</source>
        <translation>%1 · en pause</translation>
    </message>
    <message>
        <source>%1 · every %2 s, and on demand</source>
        <translation>%1 · toutes les %2 s et à la demande</translation>
    </message>
    <message>
        <source>Copy all again</source>
        <translation>Tout recopier</translation>
    </message>
    <message>
        <source>Copy everything of %1 again?</source>
        <translation>Recopier tout de %1&#x202f;?</translation>
    </message>
    <message>
        <source>%1 records are read again, at the pace the key allows. What is here stays and stays usable meanwhile.</source>
        <translation>%1 fiches sont relues, au rythme que permet la clé. Ce qui est ici reste et reste utilisable entre-temps.</translation>
    </message>
    <message>
        <source>Choose “Connect a clinic” in the list of clinics above; it takes two minutes.</source>
        <translation>Choisissez «&#x202f;Connecter un centre&#x202f;» dans la liste des centres ci-dessus&#x202f;; cela prend deux minutes.</translation>
    </message>
</context>
<context>
    <name>articulator::ui::TableOutput</name>
    <message>
        <source>As of %1</source>
        <comment>when the rows were so</comment>
        <translation>Données du %1</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Exporter ce qui est affiché</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>The file was not written. Choose another folder or name.</source>
        <translation>Le fichier n’a pas été écrit. Choisissez un autre dossier ou un autre nom.</translation>
    </message>
    <message>
        <source>The printer did not take the table. See whether it is on, and try again.</source>
        <translation>L’imprimante n’a pas pris le tableau. Voyez si elle est allumée et réessayez.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>articulator::ui::TableView</name>
    <message>
        <source>A table shows at least one column</source>
        <translation>Un tableau montre au moins une colonne</translation>
    </message>
    <message>
        <source>There is no room for it now; chosen here it is shown all the same</source>
        <translation>Il n’y a pas de place pour elle maintenant&#x202f;; choisie ici, elle est affichée quand même</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Enregistrer cette vue</translation>
    </message>
    <message>
        <source>Name of the view; one with the same name is replaced</source>
        <translation>Nom de la vue&#x202f;; une vue du même nom est remplacée</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Enregistrer cette vue…</translation>
    </message>
    <message>
        <source>Remove a view</source>
        <translation>Retirer une vue</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>Copier avec en-têtes</translation>
    </message>
    <message>
        <source>Export to CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Then sort by</source>
        <translation>Puis trier par</translation>
    </message>
    <message>
        <source>Choose and order columns…</source>
        <translation>Choisir et ordonner les colonnes…</translation>
    </message>
    <message>
        <source>Fit columns to their contents</source>
        <translation>Ajuster les colonnes au contenu</translation>
    </message>
    <message>
        <source>Reset columns and order</source>
        <translation>Réinitialiser colonnes et ordre</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>why a table is empty, and what to do</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>articulator::ui::TakeOurSide</name>
    <message>
        <source>Take &amp;our side</source>
        <translation>Prendre &amp;notre côté</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Takes every field of our write and goes on to the next</source>
        <translation>Prend chaque champ de notre écriture et passe au suivant</translation>
    </message>
</context>
<context>
    <name>articulator::ui::TestConnection</name>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Asks the practice system who it is and what the key may do</source>
        <translation>Demande au logiciel du cabinet qui il est et ce que peut la clé</translation>
    </message>
</context>
<context>
    <name>articulator::ui::TimeWords</name>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>il y a %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>il y a %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>il y a %1 h</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1 s</source>
        <translation>dans %1 s</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>dans %1 min</translation>
    </message>
    <message>
        <source>in %1 h</source>
        <translation>dans %1 h</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 m</source>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>h:mm AP</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>h AP</source>
        <translation>H &apos;h&apos;</translation>
    </message>
    <message>
        <source>h:mm:ss AP</source>
        <translation>HH:mm:ss</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>clock time, zone</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
</context>
<context>
    <name>articulator::ui::TopBar</name>
    <message>
        <source>Find…  Ctrl+K</source>
        <translation>Chercher…  Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Synchroniser</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Verrouiller</translation>
    </message>
    <message>
        <source>Articulator</source>
        <translation>Articulator</translation>
    </message>
    <message>
        <source>Clinic in view</source>
        <translation>Centre affiché</translation>
    </message>
    <message>
        <source>The clinic that Capacity and Sync show</source>
        <translation>Le centre que montrent Capacité et Synchronisation</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Tout chercher</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Appearance and keys</source>
        <translation>Apparence et touches</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>clinic, practice system</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No clinic yet</source>
        <translation>Pas encore de centre</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>user, role</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Who acts here: %1</source>
        <translation>Qui agit ici&#x202f;: %1</translation>
    </message>
    <message>
        <source>Connect a clinic…</source>
        <translation>Connecter un centre…</translation>
    </message>
</context>
<context>
    <name>articulator::ui::Tray</name>
    <message>
        <source>&amp;Open Articulator</source>
        <translation>&amp;Ouvrir Articulator</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
</context>
<context>
    <name>articulator::ui::TrayFace</name>
    <message numerus="yes">
        <source>%Ln writes failed</source>
        <translation>
            <numerusform>%Ln écriture a échoué</numerusform>
            <numerusform>%Ln écritures ont échoué</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln writes wait for a decision</source>
        <translation>
            <numerusform>%Ln écriture attend une décision</numerusform>
            <numerusform>%Ln écritures attendent une décision</numerusform>
        </translation>
    </message>
    <message>
        <source>Articulator: locked</source>
        <translation>Articulator&#x202f;: verrouillé</translation>
    </message>
    <message>
        <source>No clinic is connected yet</source>
        <translation>Aucun centre n’est encore connecté</translation>
    </message>
    <message>
        <source>No worker is running</source>
        <translation>Aucun service n’est lancé</translation>
    </message>
    <message>
        <source>Articulator: %1</source>
        <comment>state of the program</comment>
        <translation>Articulator&#x202f;: %1</translation>
    </message>
    <message>
        <source>Articulator: all clinics are in step</source>
        <translation>Articulator&#x202f;: tous les centres sont à jour</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>clinic, its state</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>articulator::ui::TypeSection</name>
    <message>
        <source>Appointment types</source>
        <translation>Types de rendez-vous</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Masqué</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Blockouts</source>
        <translation>Blocages</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>No type fits the filter.</source>
        <translation>Aucun type ne passe le filtre.</translation>
    </message>
    <message>
        <source>Escape in the filter field shows all again.</source>
        <translation>Échap dans le champ du filtre réaffiche tout.</translation>
    </message>
    <message>
        <source>%1, as its practice system has them; change them there. In a pattern X is time the provider is needed, / is assistant&apos;s time, 5 minutes each.</source>
        <translation>%1, tels que les a son logiciel&#x202f;; changez-les là. Dans un modèle, X est du temps où le praticien est requis, / du temps d’assistant, 5 minutes chacun.</translation>
    </message>
    <message>
        <source>No appointment type was copied yet.</source>
        <translation>Aucun type de rendez-vous n’a encore été copié.</translation>
    </message>
    <message>
        <source>No clinic is in view.</source>
        <translation>Aucun centre n’est affiché.</translation>
    </message>
    <message>
        <source>They come with the first copy.</source>
        <translation>Ils arrivent avec la première copie.</translation>
    </message>
    <message>
        <source>Connect a clinic, or choose one above.</source>
        <translation>Connectez un centre ou choisissez-en un ci-dessus.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>articulator::ui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what was done, what follows</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>articulator::ui::UndoLast</name>
    <message>
        <source>U&amp;ndo</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>Takes back what was done last, while that is possible</source>
        <translation>Reprend ce qui a été fait en dernier, tant que c’est possible</translation>
    </message>
    <message>
        <source>U&amp;ndo: %1</source>
        <comment>what was done last</comment>
        <translation>A&amp;nnuler&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>articulator::ui::UndoWrites</name>
    <message>
        <source>&amp;Undo the write</source>
        <translation>&amp;Annuler l’écriture</translation>
    </message>
    <message>
        <source>Write queue</source>
        <translation>File d’écriture</translation>
    </message>
    <message>
        <source>Takes back what was not sent; for what is in the PMS it queues the change back</source>
        <translation>Reprend ce qui n’a pas été envoyé&#x202f;; pour ce qui est dans le PMS, met la modification inverse dans la file</translation>
    </message>
</context>
<context>
    <name>articulator::ui::UseList</name>
    <message>
        <source>Provider or operatory</source>
        <translation>Praticien ou fauteuil</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>Lost to</source>
        <translation>Perdu par</translation>
    </message>
</context>
<context>
    <name>articulator::ui::UseWords</name>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>went by unbooked</source>
        <translation>passé sans réservation</translation>
    </message>
    <message>
        <source>this visit type cannot be booked</source>
        <translation>ce type de visite ne peut pas être réservé</translation>
    </message>
    <message>
        <source>no free operatory or provider beside it</source>
        <translation>pas de fauteuil ou de praticien libre à côté</translation>
    </message>
    <message>
        <source>blockout</source>
        <translation>blocage</translation>
    </message>
    <message>
        <source>too short before closing</source>
        <translation>trop court avant la fermeture</translation>
    </message>
    <message>
        <source>too short before the end of working time</source>
        <translation>trop court avant la fin du temps de travail</translation>
    </message>
    <message>
        <source>too short before the next appointment</source>
        <translation>trop court avant le prochain rendez-vous</translation>
    </message>
    <message>
        <source>too short before the provider is needed</source>
        <translation>trop court avant que le praticien soit requis</translation>
    </message>
    <message>
        <source>too short before a blockout</source>
        <translation>trop court avant un blocage</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how much time, lost to what</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between causes</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: nobody works.</source>
        <comment>whose time</comment>
        <translation>%1&#x202f;: personne ne travaille.</translation>
    </message>
    <message>
        <source>%1: %2 booked, %3 of %4; %5 open.</source>
        <comment>whose time, share, booked, working, open</comment>
        <translation>%1&#x202f;: %2 pris, %3 sur %4&#x202f;; %5 libre.</translation>
    </message>
    <message>
        <source>%1 Lost %2: %3.</source>
        <comment>a sentence, lost time, causes</comment>
        <translation>%1 Perdu %2&#x202f;: %3.</translation>
    </message>
    <message>
        <source>Closure %1</source>
        <translation>Fermeture %1</translation>
    </message>
    <message>
        <source>Working hours %1</source>
        <translation>Horaire de travail %1</translation>
    </message>
    <message>
        <source>Blockout %1</source>
        <translation>Blocage %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between operatories</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>To change it in Open Dental: Setup, Schedules.</source>
        <translation>Pour le changer dans Open Dental&#x202f;: Setup, Schedules.</translation>
    </message>
    <message>
        <source>To change it in Open Dental: the appointment in the Appointments module.</source>
        <translation>Pour le changer dans Open Dental&#x202f;: le rendez-vous, dans le module Appointments.</translation>
    </message>
    <message>
        <source>To change it in Open Dental: the blockout in the Appointments module; what it forbids: Setup, Definitions.</source>
        <translation>Pour le changer dans Open Dental&#x202f;: le blocage, dans le module Appointments&#x202f;; ce qu’il interdit&#x202f;: Setup, Definitions.</translation>
    </message>
    <message>
        <source>To change it in Open Dental: the set-up of operatories.</source>
        <translation>Pour le changer dans Open Dental&#x202f;: la configuration des fauteuils (Operatories).</translation>
    </message>
    <message>
        <source>To change it in Open Dental: the list of providers.</source>
        <translation>Pour le changer dans Open Dental&#x202f;: la liste des praticiens (Providers).</translation>
    </message>
    <message>
        <source>To change it in Open Dental: the set-up of appointment types.</source>
        <translation>Pour le changer dans Open Dental&#x202f;: la configuration des types de rendez-vous (Appointment Types).</translation>
    </message>
</context>
<context>
    <name>articulator::ui::UserSection</name>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>&amp;Disable…</source>
        <translation>&amp;Désactiver…</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Peut</translation>
    </message>
    <message>
        <source>Nobody can be shown yet.</source>
        <translation>Personne ne peut encore être montré.</translation>
    </message>
    <message>
        <source>Sign in to see who may open the vault.</source>
        <translation>Connectez-vous pour voir qui peut ouvrir le coffre.</translation>
    </message>
    <message>
        <source>&amp;Add user…</source>
        <translation>Ajouter un &amp;utilisateur…</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Coffre</translation>
    </message>
    <message>
        <source>Names, birth dates, contact data, notes and insurance ids lie sealed on the disk. Each user&apos;s passphrase opens the vault; nobody can recover one.</source>
        <translation>Noms, dates de naissance, coordonnées, notes et numéros d’assurance sont scellés sur le disque. La phrase secrète de chaque utilisateur ouvre le coffre&#x202f;; personne ne peut la récupérer.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Opens the vault only while somebody has signed in since it started. “articulatorctl key worker-slot” lets it start by itself.</source>
        <translation>N’ouvre le coffre que si quelqu’un s’est connecté depuis son démarrage. «&#x202f;articulatorctl key worker-slot&#x202f;» lui permet de démarrer seul.</translation>
    </message>
    <message>
        <source>Starts by itself, with a key in this computer&apos;s keychain.</source>
        <translation>Démarre seul, avec une clé dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Starts by itself, with a key file outside the data folder.</source>
        <translation>Démarre seul, avec un fichier de clé hors du dossier de données.</translation>
    </message>
    <message>
        <source>%1 may sign in now.</source>
        <translation>%1 peut se connecter maintenant.</translation>
    </message>
    <message>
        <source>%1 can no longer sign in.</source>
        <translation>%1 ne peut plus se connecter.</translation>
    </message>
    <message>
        <source>Your role, %1, does not allow this; ask an admin</source>
        <translation>Votre rôle, %1, ne le permet pas&#x202f;; demandez à un administrateur</translation>
    </message>
    <message>
        <source>Choose a user first</source>
        <translation>Choisissez d’abord un utilisateur</translation>
    </message>
    <message>
        <source>This user is disabled already</source>
        <translation>Cet utilisateur est déjà désactivé</translation>
    </message>
    <message>
        <source>Takes the key away; the name stays in the log</source>
        <translation>Retire la clé&#x202f;; le nom reste au journal</translation>
    </message>
    <message>
        <source>Disable user</source>
        <translation>Désactiver un utilisateur</translation>
    </message>
    <message>
        <source>Disable %1?</source>
        <translation>Désactiver %1&#x202f;?</translation>
    </message>
    <message>
        <source>The passphrase no longer opens the vault. The name stays in the log, and can be added again with another passphrase or role.</source>
        <translation>La phrase secrète n’ouvre plus le coffre. Le nom reste au journal et peut être ajouté à nouveau avec une autre phrase ou un autre rôle.</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Désactiver</translation>
    </message>
</context>
<context>
    <name>articulator::ui::UserSheet</name>
    <message>
        <source>Add a user</source>
        <translation>Ajouter un utilisateur</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Under which he or she signs in and stands in the log.</source>
        <translation>Sous lequel il ou elle se connecte et figure au journal.</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rôle</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>Hand it over in person; it cannot be recovered.</source>
        <translation>Remettez-la en personne&#x202f;; elle ne peut pas être récupérée.</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>&amp;Encore une fois</translation>
    </message>
    <message>
        <source>May: %1.</source>
        <comment>what a role is for</comment>
        <translation>Peut&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Annu&amp;ler</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>A user needs a name.</source>
        <translation>Un utilisateur a besoin d’un nom.</translation>
    </message>
    <message>
        <source>There is a user of this name already.</source>
        <translation>Il y a déjà un utilisateur de ce nom.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters, please.</source>
        <translation>
            <numerusform>Au moins %n caractère, s’il vous plaît.</numerusform>
            <numerusform>Au moins %n caractères, s’il vous plaît.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas pareilles.</translation>
    </message>
</context>
<context>
    <name>articulator::ui::VerifyLog</name>
    <message>
        <source>Ver&amp;ify the log</source>
        <translation>Vé&amp;rifier le journal</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Recomputes every hash and names the first bad entry</source>
        <translation>Recalcule chaque empreinte et nomme la première entrée altérée</translation>
    </message>
</context>
<context>
    <name>articulator::ui::WhyCard</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Closes this answer (Escape)</source>
        <translation>Ferme cette réponse (Échap)</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Demande en cours…</translation>
    </message>
    <message>
        <source>The visit can start here.</source>
        <translation>La visite peut commencer ici.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>question, answer</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number of a reason, the reason</comment>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>record</comment>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Shows the record on the Records page; what belongs to the patient stays masked</source>
        <translation>Affiche la fiche sur la page Fiches&#x202f;; ce qui est au patient reste masqué</translation>
    </message>
</context>
<context>
    <name>articulator::ui::WindowList</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Praticien</translation>
    </message>
    <message>
        <source>Operatory</source>
        <translation>Fauteuil</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>Premier début</translation>
    </message>
    <message>
        <source>Last start</source>
        <translation>Dernier début</translation>
    </message>
    <message>
        <source>Limited by</source>
        <translation>Limitée par</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, clock time</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>articulator::ui::Words</name>
    <message>
        <source>In step</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Every resource was read in time and nothing failed.</source>
        <translation>Chaque ressource a été lue à temps et rien n’a échoué.</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Some resources were not read for more than twice their interval.</source>
        <translation>Certaines ressources n’ont pas été lues depuis plus de deux fois leur intervalle.</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Périmé</translation>
    </message>
    <message>
        <source>Some resources were not read for more than ten times their interval.</source>
        <translation>Certaines ressources n’ont pas été lues depuis plus de dix fois leur intervalle.</translation>
    </message>
    <message>
        <source>Not copied yet</source>
        <translation>Pas encore copié</translation>
    </message>
    <message>
        <source>The first copy is not finished.</source>
        <translation>La première copie n’est pas terminée.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>The last run failed, or could not read everything.</source>
        <translation>Le dernier passage a échoué ou n’a pas pu tout lire.</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Silencieux</translation>
    </message>
    <message>
        <source>The clinic is closed now, and its silence is expected.</source>
        <translation>Le centre est fermé en ce moment, son silence est attendu.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Copying is paused; resume it on the Sync page.</source>
        <translation>La copie est en pause&#x202f;; reprenez-la sur la page Synchronisation.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>First copy %1 %</source>
        <translation>Première copie %1&#x202f;%</translation>
    </message>
    <message>
        <source>The first copy is going on.</source>
        <translation>La première copie est en cours.</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omise</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Slowed</source>
        <translation>Ralenti</translation>
    </message>
    <message numerus="yes">
        <source>The practice system asked for fewer requests; %Ln waits.</source>
        <translation>
            <numerusform>Le logiciel du cabinet a demandé moins de requêtes&#x202f;; %Ln attente.</numerusform>
            <numerusform>Le logiciel du cabinet a demandé moins de requêtes&#x202f;; %Ln attentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lue</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Pas encore lue</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message numerus="yes">
        <source>Done after %Ln waits</source>
        <translation>
            <numerusform>Fait après %Ln attente</numerusform>
            <numerusform>Fait après %Ln attentes</numerusform>
        </translation>
    </message>
    <message>
        <source>The practice system asked for fewer requests.</source>
        <translation>Le logiciel du cabinet a demandé moins de requêtes.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation>Fait en partie</translation>
    </message>
    <message>
        <source>end of the days asked for</source>
        <translation>fin des jours demandés</translation>
    </message>
    <message>
        <source>practice closed</source>
        <translation>cabinet fermé</translation>
    </message>
    <message>
        <source>end of working time</source>
        <translation>fin du temps de travail</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>rendez-vous</translation>
    </message>
    <message>
        <source>provider busy</source>
        <translation>praticien occupé</translation>
    </message>
    <message>
        <source>blockout</source>
        <translation>blocage</translation>
    </message>
    <message>
        <source>already past</source>
        <translation>déjà passé</translation>
    </message>
    <message>
        <source>provider not active</source>
        <translation>praticien inactif</translation>
    </message>
    <message>
        <source>operatory not active</source>
        <translation>fauteuil inactif</translation>
    </message>
    <message>
        <source>visit type not active</source>
        <translation>type de visite inactif</translation>
    </message>
    <message>
        <source>no time pattern</source>
        <translation>sans modèle de temps</translation>
    </message>
    <message>
        <source>not on a five-minute step</source>
        <translation>hors du pas de cinq minutes</translation>
    </message>
    <message>
        <source>It lies outside the days asked for.</source>
        <translation>C’est en dehors des jours demandés.</translation>
    </message>
    <message>
        <source>The practice is closed during the visit.</source>
        <translation>Le cabinet est fermé pendant la visite.</translation>
    </message>
    <message>
        <source>The provider does not work there for the whole visit.</source>
        <translation>Le praticien n’y travaille pas pendant toute la visite.</translation>
    </message>
    <message>
        <source>An appointment occupies the operatory.</source>
        <translation>Un rendez-vous occupe le fauteuil.</translation>
    </message>
    <message>
        <source>The provider is needed at another appointment.</source>
        <translation>Le praticien est requis à un autre rendez-vous.</translation>
    </message>
    <message>
        <source>A blockout forbids this kind of visit.</source>
        <translation>Un blocage interdit ce genre de visite.</translation>
    </message>
    <message>
        <source>The start is already past.</source>
        <translation>Le début est déjà passé.</translation>
    </message>
    <message>
        <source>The provider is hidden or not active.</source>
        <translation>Le praticien est masqué ou inactif.</translation>
    </message>
    <message>
        <source>The operatory is hidden or not active.</source>
        <translation>Le fauteuil est masqué ou inactif.</translation>
    </message>
    <message>
        <source>The visit type is hidden or not active.</source>
        <translation>Le type de visite est masqué ou inactif.</translation>
    </message>
    <message>
        <source>The visit type has no time pattern.</source>
        <translation>Le type de visite n’a pas de modèle de temps.</translation>
    </message>
    <message>
        <source>The start is not on a five-minute step.</source>
        <translation>Le début ne tombe pas sur un pas de cinq minutes.</translation>
    </message>
    <message>
        <source>start of working time</source>
        <translation>début du temps de travail</translation>
    </message>
    <message>
        <source>before: %1 · after: %2</source>
        <translation>avant&#x202f;: %1 · après&#x202f;: %2</translation>
    </message>
    <message>
        <source>Appointment %1</source>
        <translation>Rendez-vous %1</translation>
    </message>
    <message>
        <source>Schedule entry %1</source>
        <translation>Horaire %1</translation>
    </message>
    <message>
        <source>Provider %1</source>
        <translation>Praticien %1</translation>
    </message>
    <message>
        <source>Operatory %1</source>
        <translation>Fauteuil %1</translation>
    </message>
    <message>
        <source>Visit type %1</source>
        <translation>Type de visite %1</translation>
    </message>
    <message>
        <source>Open Dental</source>
        <translation>Open Dental</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>practice system, release</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>on schedule</source>
        <translation>selon l’horaire</translation>
    </message>
    <message>
        <source>worker started</source>
        <translation>service démarré</translation>
    </message>
    <message>
        <source>asked by %1</source>
        <translation>demandé par %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes copied</source>
        <translation>
            <numerusform>%Ln modification copiée</numerusform>
            <numerusform>%Ln modifications copiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletions</source>
        <translation>
            <numerusform>%Ln suppression</numerusform>
            <numerusform>%Ln suppressions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 taken over</source>
        <comment>deletions</comment>
        <translation>%1 reprises</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>changes, deletions</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 ×%2</source>
        <comment>what happened, how many times one after the other</comment>
        <translation>%1 ×%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened, why</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Adding the clinic</source>
        <translation>Ajout du centre</translation>
    </message>
    <message>
        <source>Pausing the clinic</source>
        <translation>Mise en pause du centre</translation>
    </message>
    <message>
        <source>Resuming the clinic</source>
        <translation>Reprise du centre</translation>
    </message>
    <message>
        <source>Removing the clinic</source>
        <translation>Retrait du centre</translation>
    </message>
    <message>
        <source>Testing the connection</source>
        <translation>Test de la connexion</translation>
    </message>
    <message>
        <source>Syncing on request</source>
        <translation>Synchronisation demandée</translation>
    </message>
    <message>
        <source>Asking for a change</source>
        <translation>Demande de modification</translation>
    </message>
    <message>
        <source>Approving writes</source>
        <translation>Approbation d’écritures</translation>
    </message>
    <message>
        <source>Rejecting writes</source>
        <translation>Refus d’écritures</translation>
    </message>
    <message>
        <source>Holding writes</source>
        <translation>Retenue d’écritures</translation>
    </message>
    <message>
        <source>Trying writes again</source>
        <translation>Nouvel essai d’écritures</translation>
    </message>
    <message>
        <source>Taking writes back</source>
        <translation>Annulation d’écritures</translation>
    </message>
    <message>
        <source>Deciding a conflict</source>
        <translation>Décision d’un conflit</translation>
    </message>
    <message>
        <source>%1: done</source>
        <comment>request</comment>
        <translation>%1&#x202f;: fait</translation>
    </message>
    <message>
        <source>%1: not done</source>
        <comment>request</comment>
        <translation>%1&#x202f;: pas fait</translation>
    </message>
    <message>
        <source>%1: expired, no worker took it</source>
        <comment>request</comment>
        <translation>%1&#x202f;: expiré, aucun service ne l’a pris</translation>
    </message>
    <message>
        <source>A run failed</source>
        <translation>Un passage a échoué</translation>
    </message>
    <message>
        <source>A run was incomplete</source>
        <translation>Un passage est incomplet</translation>
    </message>
    <message numerus="yes">
        <source>Slowed down: %Ln waits, then done</source>
        <translation>
            <numerusform>Ralenti&#x202f;: %Ln attente, puis fait</numerusform>
            <numerusform>Ralenti&#x202f;: %Ln attentes, puis fait</numerusform>
        </translation>
    </message>
    <message>
        <source>First copy finished: %1 records</source>
        <translation>Première copie terminée&#x202f;: %1 fiches</translation>
    </message>
    <message>
        <source>Waiting for the worker</source>
        <translation>En attente du service</translation>
    </message>
    <message>
        <source>The request is stored; the worker takes it as soon as it can.</source>
        <translation>La demande est enregistrée&#x202f;; le service la prend dès qu’il peut.</translation>
    </message>
    <message>
        <source>The worker is at it</source>
        <translation>Le service s’en occupe</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Pas fait</translation>
    </message>
    <message>
        <source>not limited</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>1 request / %1 s</source>
        <translation>1 requête / %1 s</translation>
    </message>
    <message>
        <source>%1 requests / s</source>
        <translation>%1 requêtes / s</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Operatories</source>
        <translation>Fauteuils</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Praticiens</translation>
    </message>
    <message>
        <source>Appointment types</source>
        <translation>Types de rendez-vous</translation>
    </message>
    <message>
        <source>Recalls</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation>Traitements</translation>
    </message>
    <message>
        <source>Trying a connection</source>
        <translation>Test d’une connexion</translation>
    </message>
    <message>
        <source>Changing the clinic</source>
        <translation>Modification du centre</translation>
    </message>
    <message>
        <source>Coverages</source>
        <translation>Couvertures</translation>
    </message>
</context>
<context>
    <name>articulator::ui::WriteActions</name>
    <message>
        <source>Choose a write in the table first.</source>
        <translation>Choisissez d’abord une écriture dans le tableau.</translation>
    </message>
    <message>
        <source>None of the chosen writes waits for approval.</source>
        <translation>Aucune des écritures choisies n’attend d’approbation.</translation>
    </message>
    <message>
        <source>This write is not waiting for approval: %1.</source>
        <translation>Cette écriture n’attend pas d’approbation&#x202f;: %1.</translation>
    </message>
    <message>
        <source>None of the chosen writes can be rejected any more.</source>
        <translation>Aucune des écritures choisies ne peut plus être refusée.</translation>
    </message>
    <message>
        <source>This write cannot be rejected any more: %1.</source>
        <translation>Cette écriture ne peut plus être refusée&#x202f;: %1.</translation>
    </message>
    <message>
        <source>None of the chosen writes can be held.</source>
        <translation>Aucune des écritures choisies ne peut être retenue.</translation>
    </message>
    <message>
        <source>Only what was not sent yet can be held; this write: %1.</source>
        <translation>Seul ce qui n’est pas encore envoyé peut être retenu&#x202f;; cette écriture&#x202f;: %1.</translation>
    </message>
    <message>
        <source>None of the chosen writes has failed.</source>
        <translation>Aucune des écritures choisies n’a échoué.</translation>
    </message>
    <message>
        <source>Only a failed write can be tried again; this one: %1.</source>
        <translation>Seule une écriture en échec peut être réessayée&#x202f;; celle-ci&#x202f;: %1.</translation>
    </message>
    <message>
        <source>None of the chosen writes can be undone.</source>
        <translation>Aucune des écritures choisies ne peut être annulée.</translation>
    </message>
    <message>
        <source>There is nothing to undo; this write: %1.</source>
        <translation>Il n’y a rien à annuler&#x202f;; cette écriture&#x202f;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln writes approved.</source>
        <translation>
            <numerusform>%Ln écriture approuvée.</numerusform>
            <numerusform>%Ln écritures approuvées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln writes rejected.</source>
        <translation>
            <numerusform>%Ln écriture refusée.</numerusform>
            <numerusform>%Ln écritures refusées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln writes held.</source>
        <translation>
            <numerusform>%Ln écriture retenue.</numerusform>
            <numerusform>%Ln écritures retenues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln writes are tried again.</source>
        <translation>
            <numerusform>%Ln écriture est réessayée.</numerusform>
            <numerusform>%Ln écritures sont réessayées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln writes taken back.</source>
        <translation>
            <numerusform>%Ln écriture annulée.</numerusform>
            <numerusform>%Ln écritures annulées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln writes were not approved: %1</source>
        <translation>
            <numerusform>%Ln écriture n’a pas été approuvée&#x202f;: %1</numerusform>
            <numerusform>%Ln écritures n’ont pas été approuvées&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln writes were not rejected: %1</source>
        <translation>
            <numerusform>%Ln écriture n’a pas été refusée&#x202f;: %1</numerusform>
            <numerusform>%Ln écritures n’ont pas été refusées&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln writes were not held: %1</source>
        <translation>
            <numerusform>%Ln écriture n’a pas été retenue&#x202f;: %1</numerusform>
            <numerusform>%Ln écritures n’ont pas été retenues&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln writes were not tried again: %1</source>
        <translation>
            <numerusform>%Ln écriture n’a pas été réessayée&#x202f;: %1</numerusform>
            <numerusform>%Ln écritures n’ont pas été réessayées&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln writes were not taken back: %1</source>
        <translation>
            <numerusform>%Ln écriture n’a pas été annulée&#x202f;: %1</numerusform>
            <numerusform>%Ln écritures n’ont pas été annulées&#x202f;: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>articulator::ui::WriteCard</name>
    <message>
        <source>the worker</source>
        <translation>le service</translation>
    </message>
    <message>
        <source>Show &amp;names and notes</source>
        <translation>&amp;Montrer noms et notes</translation>
    </message>
    <message>
        <source>Choose a write to see what it changes.</source>
        <translation>Choisissez une écriture pour voir ce qu’elle change.</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Key of the asker</source>
        <translation>Clé du demandeur</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what a write does, its state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>patient&apos;s name, number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what a write does, its number</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>asked by %1 %2</source>
        <comment>who, how long ago</comment>
        <translation>demandé par %1 %2</translation>
    </message>
    <message>
        <source>expires %1</source>
        <comment>in how long</comment>
        <translation>expire %1</translation>
    </message>
    <message numerus="yes">
        <source>Tried %Ln times.</source>
        <translation>
            <numerusform>Essayé %Ln fois.</numerusform>
            <numerusform>Essayé %Ln fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Our copy</source>
        <translation>Notre copie</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>As it was asked</source>
        <translation>À la demande</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Sera</translation>
    </message>
    <message>
        <source>Names and notes are shown</source>
        <translation>Noms et notes sont montrés</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reason, record</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The time is free</source>
        <translation>L’heure est libre</translation>
    </message>
    <message>
        <source>Asked of the clinic&apos;s book just now.</source>
        <translation>Demandé à l’instant au livre du centre.</translation>
    </message>
    <message>
        <source>The time is not free</source>
        <translation>L’heure n’est pas libre</translation>
    </message>
    <message>
        <source>The time cannot be checked</source>
        <translation>L’heure ne peut pas être vérifiée</translation>
    </message>
    <message>
        <source>Unchanged since it was asked</source>
        <translation>Inchangée depuis la demande</translation>
    </message>
    <message>
        <source>The record in the PMS is the one the asker saw.</source>
        <translation>La fiche dans le PMS est celle que le demandeur a vue.</translation>
    </message>
    <message>
        <source>Changed since it was asked</source>
        <translation>Modifiée depuis la demande</translation>
    </message>
    <message>
        <source>The record in the PMS is not the one the asker saw.</source>
        <translation>La fiche dans le PMS n’est pas celle que le demandeur a vue.</translation>
    </message>
    <message>
        <source>Gone from the PMS</source>
        <translation>N’est plus dans le PMS</translation>
    </message>
    <message>
        <source>The record is no longer there.</source>
        <translation>La fiche n’y est plus.</translation>
    </message>
    <message>
        <source>%1  %2, %3</source>
        <comment>clock time, what happened, who</comment>
        <translation>%1  %2, %3</translation>
    </message>
    <message>
        <source>%1 read back %2.</source>
        <comment>record, when</comment>
        <translation>%1 relue %2.</translation>
    </message>
    <message>
        <source>Recognised by %1.</source>
        <translation>Reconnue par %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>articulator::ui::WritePreconditions</name>
    <message>
        <source>Names and notes are shown already.</source>
        <translation>Les noms et notes sont déjà montrés.</translation>
    </message>
    <message>
        <source>Open the page “%1” first.</source>
        <translation>Ouvrez d’abord la page «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Nothing that is shown waits for approval.</source>
        <translation>Rien de ce qui est affiché n’attend d’approbation.</translation>
    </message>
    <message>
        <source>Nothing of this write is hidden.</source>
        <translation>Rien n’est caché dans cette écriture.</translation>
    </message>
    <message>
        <source>Choose a conflict in the list first.</source>
        <translation>Choisissez d’abord un conflit dans la liste.</translation>
    </message>
    <message>
        <source>Decide every field of a conflict first.</source>
        <translation>Décidez d’abord de tous les champs d’un conflit.</translation>
    </message>
    <message>
        <source>Nothing of this conflict is hidden.</source>
        <translation>Rien n’est caché dans ce conflit.</translation>
    </message>
    <message>
        <source>Choose a time in the table first.</source>
        <translation>Choisissez d’abord un créneau dans le tableau.</translation>
    </message>
    <message>
        <source>Find the patient first.</source>
        <translation>Trouvez d’abord le patient.</translation>
    </message>
    <message>
        <source>The last one is on its way.</source>
        <translation>La précédente est en route.</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>Il n’y a rien à reprendre</translation>
    </message>
</context>
<context>
    <name>articulator::ui::WriteWords</name>
    <message>
        <source>scheduled</source>
        <translation>programmé</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>effectué</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>manqué</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>on the unscheduled list</source>
        <translation>sur la liste non programmée</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Nouvelle visite</translation>
    </message>
    <message>
        <source>Move visit</source>
        <translation>Déplacer la visite</translation>
    </message>
    <message>
        <source>Cancel visit</source>
        <translation>Annuler la visite</translation>
    </message>
    <message>
        <source>Confirm visit</source>
        <translation>Confirmer la visite</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Nouveau patient</translation>
    </message>
    <message>
        <source>Contact data</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>À approuver</translation>
    </message>
    <message>
        <source>Waits until somebody approves it.</source>
        <translation>Attend que quelqu’un l’approuve.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvée</translation>
    </message>
    <message>
        <source>Goes out as soon as its delay is over and what it depends on is done.</source>
        <translation>Part dès que son délai est passé et que ce dont elle dépend est fait.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>En envoi</translation>
    </message>
    <message>
        <source>On its way to the practice system now.</source>
        <translation>En route vers le logiciel du cabinet.</translation>
    </message>
    <message>
        <source>In the PMS</source>
        <translation>Dans le PMS</translation>
    </message>
    <message>
        <source>Read back from the practice system after it was sent.</source>
        <translation>Relue dans le logiciel du cabinet après l’envoi.</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenue</translation>
    </message>
    <message>
        <source>Somebody stopped it for now. Approve it to let it go.</source>
        <translation>Quelqu’un l’a arrêtée pour l’instant. Approuvez-la pour la laisser partir.</translation>
    </message>
    <message>
        <source>Tries again</source>
        <translation>Réessaie</translation>
    </message>
    <message>
        <source>The practice system did not take it yet; it is tried again by itself.</source>
        <translation>Le logiciel du cabinet ne l’a pas encore prise&#x202f;; elle est réessayée d’elle-même.</translation>
    </message>
    <message>
        <source>Waits for bridge</source>
        <translation>Attend le pont</translation>
    </message>
    <message>
        <source>Goes out when the clinic&apos;s bridge is back.</source>
        <translation>Part quand le pont du centre est de retour.</translation>
    </message>
    <message>
        <source>Being looked up</source>
        <translation>Recherchée</translation>
    </message>
    <message>
        <source>It was sent, but no answer came. It is looked up before anything is sent again.</source>
        <translation>Elle a été envoyée, mais aucune réponse n’est venue. Elle est recherchée avant tout nouvel envoi.</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>The record was changed in the practice system since this was asked. Decide on the Conflicts page.</source>
        <translation>La fiche a été modifiée dans le logiciel du cabinet depuis la demande. Décidez sur la page Conflits.</translation>
    </message>
    <message>
        <source>Time is taken</source>
        <translation>Heure prise</translation>
    </message>
    <message>
        <source>The wished time is not open any more. It can be approved once it is.</source>
        <translation>L’heure souhaitée n’est plus libre. Elle pourra être approuvée quand elle le sera.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Somebody decided against it. Nothing was sent.</source>
        <translation>Quelqu’un a décidé contre. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>Its time ran out before it was sent. Nothing was sent.</source>
        <translation>Son délai est passé avant l’envoi. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>It needs a person. It stays here until somebody decides.</source>
        <translation>Elle a besoin d’une personne. Elle reste ici jusqu’à ce que quelqu’un décide.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Reprise avant l’envoi.</translation>
    </message>
    <message>
        <source>To approve %1 of %2</source>
        <comment>approvals given, approvals needed</comment>
        <translation>À approuver %1 sur %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state, in how long</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Waits for an earlier change of the same record.</source>
        <translation>Attend une modification antérieure de la même fiche.</translation>
    </message>
    <message>
        <source>The record was changed in the practice system since this was asked.</source>
        <translation>La fiche a été modifiée dans le logiciel du cabinet depuis la demande.</translation>
    </message>
    <message>
        <source>The record is no longer in the practice system.</source>
        <translation>La fiche n’est plus dans le logiciel du cabinet.</translation>
    </message>
    <message>
        <source>The practice system did not take it in many tries.</source>
        <translation>Le logiciel du cabinet ne l’a pas prise en de nombreux essais.</translation>
    </message>
    <message>
        <source>It was sent, but the practice system does not have it.</source>
        <translation>Elle a été envoyée, mais le logiciel du cabinet ne l’a pas.</translation>
    </message>
    <message>
        <source>The key of this clinic may only read. Ask for permission to write.</source>
        <translation>La clé de ce centre peut seulement lire. Demandez la permission d’écrire.</translation>
    </message>
    <message>
        <source>Its time ran out before it was sent.</source>
        <translation>Son délai est passé avant l’envoi.</translation>
    </message>
    <message>
        <source>Patient %1</source>
        <translation>Patient %1</translation>
    </message>
    <message>
        <source>A new patient</source>
        <translation>Un nouveau patient</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Praticien</translation>
    </message>
    <message>
        <source>Second provider</source>
        <translation>Second praticien</translation>
    </message>
    <message>
        <source>Operatory</source>
        <translation>Fauteuil</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Confirmation</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>La fiche</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Deuxième prénom</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Dit</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Naissance</translation>
    </message>
    <message>
        <source>Home phone</source>
        <translation>Téléphone domicile</translation>
    </message>
    <message>
        <source>Work phone</source>
        <translation>Téléphone travail</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, clock time</comment>
        <translation>%1 %2</translation>
    </message>
</context>
</TS>
