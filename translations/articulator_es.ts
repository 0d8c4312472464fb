<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_US">
<context>
    <name>articulator::ui::AuditCard</name>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row to see the entry whole. Each entry&apos;s hash goes into the next head, so nothing can be taken out or changed unseen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articulator::ui::AuditList</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>date, clock time, zone</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articulator::ui::AuditPage</name>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ver&amp;ify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a longer time above. Entries appear here as soon as the worker has sealed them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry fits the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escape in the filter field shows all again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify recomputes every hash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the newest %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <comment>how many, when read</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries exported</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Into %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, what to do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the entries in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articulator::ui::AuditWords</name>
    <message>
        <source>Open console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up warehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause copying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume copying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List records, masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make worker slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read write&apos;s record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check before sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prove write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put write off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lose sight of write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop write: time taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop write: record changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let write expire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give write to people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Whole: %Ln entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every hash was recomputed; the head is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altered at entry %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands from there on is not what was written. Keep the files as they are and call support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is not what was written. Keep the files as they are and call support.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articulator::ui::BannerArea</name>
    <message>
        <source>Warehouse: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, what to do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the warehouse again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is copied and no request is answered until one runs. What is shown stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No worker is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the &amp;worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts the worker as part of this console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker of another version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker that runs is of another version than this console. Update the older one; until then some things may not be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker is silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not reported for a while. If this stays, end it and start it again; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articulator::ui::CapacityPage</name>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operatory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No window fits the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escape in the filter field shows all again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, clock time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>visit type, when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>visit type, when, with whom or where</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a clinic first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to choose from until the day is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visit type yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 min</source>
        <comment>visit type, length</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any operatory</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln windows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fits %Ln</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 open · %3 · %4</source>
        <comment>windows, chair time, fits, as of</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clinic is connected yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one with “articulatorctl clinic add”; it appears here at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clinic has no active providers or operatories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They appear when the first copy is finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No window is open on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a place in the picture, or choose it with the arrow keys and Enter, to see why.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articulator::ui::ChooseAppearance</name>
    <message>
        <source>Appearance as the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes the colours of the console</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articulator::ui::ChooseLanguage</name>
    <message>
        <source>Language as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: %1</source>
        <comment>name in its own words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes the language of the console at once</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articulator::ui::ClinicList</name>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lag, 24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articulator::ui::ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the table %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns, widths and order as they were at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked columns are always shown, partly checked ones where there is room.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articulator::ui::CommandBook</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its key</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articulator::ui::ConflictCard</name>
    <message>
        <source>Show &amp;names and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the hidden values of this conflict (Ctrl+R). It is written into the audit log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 now</source>
        <comment>practice system</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed in %1, seen %2.</source>
        <comment>practice system, how long ago</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed it in %2, seen %3.</source>
        <comment>who, practice system, how long ago</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our write, %1, was asked by %2 %3.</source>
        <comment>what it does, who, how long ago</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>three sentences</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields differ.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Patient %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>record, patient</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you choose is written as one change with the key of %1, and who chose what goes into the audit log. Until it is sent it can be stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>record, what happened</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: keep %2, %3</source>
        <comment>field, practice system now, value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: take our write, %2</source>
        <comment>field, value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: our write does not change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articulator::ui::ConflictList</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articulator::ui::ConflictPage</name>
    <message>
        <source>Conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record changed under our write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds the decided writes before they are sent (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, what to do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts decided.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep %1</source>
        <comment>practice system</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Apply %Ln choices</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a clinic first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a conflict in the list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps every field as %1 has it now and goes on to the next (P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes every field of our write and goes on to the next (O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends what was decided (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide every field of a conflict first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clinic is connected yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the conflicts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conflicts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one with “articulatorctl clinic add”; it appears here at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One appears here when a record was changed in the practice system after one of our writes was asked. Nothing of it is sent until you decide.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articulator::ui::CopyAllAgain</name>
    <message>
        <source>Copy &amp;all again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgets how far every resource was read and reads all of it again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articulator::ui::DateStepper</name>
    <message>
        <source>Day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic&apos;s day is being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the calendar; left and right step by a day, Page Up and Page Down by a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the clinic&apos;s today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today is shown already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day shown: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articulator::ui::DayPicture</name>
    <message>
        <source>Day picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment, %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>visit type, times</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blockout %1, %2 to %3; forbids scheduling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blockout %1, %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed, %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Open, %1 to %2; fits %n visits</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Working time, %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>row, clock time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>where, what</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Nobody works here then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>×%1</source>
        <comment>how many visits fit</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articulator::ui::DiffGrid</name>
    <message>
        <source>%1: from %2 to %3</source>
        <comment>member, value before, value after</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>member, value</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articulator::ui::ErrorWords</name>
    <message>
        <source>Wrong input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that was entered is not possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked for does not exist here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name; it may have been removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule, or the state of the record, does not allow this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the reason, change what stands in the way, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice system refused the key or a permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the office to enable the key and its permissions, then sync again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office&apos;s version or key does not offer this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do here; the office can update or extend the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexpected answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice system answered something that it should not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync again; if it stays, send the health bundle to support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice system could not be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the office is online and its connector is running. The worker keeps trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker tries again by itself; if it stays, check the office&apos;s network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice system asked for fewer requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: the worker waits as long as it was asked to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask an admin to do it, or to give you another role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is neither a name, a phone number nor a birth date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a whole name, at least seven digits of a phone number, or a date such as 11/23/1980.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is no longer in the practice system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one; the log still tells what was done with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry of the audit log cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the log; keep the files as they are and restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key slot opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again with your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored data is damaged or was altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop working on this folder, keep it as it is, and restore the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The warehouse belongs to another version of Articulator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the same version of all programs; only articulatorctl brings a warehouse forward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else holds the lock just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk could not take another byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space; the worker goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it again when you are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articulator made a mistake of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it stays, send the health bundle to support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No warehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no warehouse in this data folder yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it up here, or run “articulatorctl init”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warehouse damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The warehouse file is damaged; it was left untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the last backup with “articulatorctl restore”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer warehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The warehouse was written by a newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older warehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The warehouse was written by an older version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the worker: it makes a backup and brings the warehouse forward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the warehouse is not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as postgresql://user@host:port/database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker runs elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another worker already serves this warehouse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: one worker is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This data folder is set up already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with the passphrase that was chosen then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file was written by a newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clinic is not in the warehouse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been removed; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic has no such visit type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic has no such provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown operatory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic has no such operatory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another operatory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic&apos;s time zone is not known on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the computer&apos;s time zone data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This visit type has no time pattern, and none can be computed from its procedures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the type a time pattern in the practice system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is outside the days that were copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a nearer day, or widen days-back and days-ahead of the clinic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not copied yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first copy of this clinic is not finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for it; the Sync page shows how far it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No worker took it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No worker took the request in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the worker and ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker ended in the middle of this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost: the next run goes on where this one stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying from this clinic is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume it on the Sync page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk almost full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Little space is left on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space before the worker has to stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A setting of the clinic is not possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it with “articulatorctl clinic”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key of the clinic was never given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it with “articulatorctl clinic”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adapter missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The adapter for this practice system is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reinstall Articulator with all of its adapters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adapter too old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The adapter does not fit this version of Articulator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adapter damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The adapter does not say what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No adapter knows this practice system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Dental refused the developer key or the customer key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the office to enable the key in Open Dental&apos;s API setup, then sync again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key lacks a permission for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the office to grant it in Open Dental&apos;s API setup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Dental&apos;s connector at the office is not running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the office to start its eConnector; the worker keeps trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version too old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office&apos;s version of Open Dental does not offer this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It becomes available when the office updates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Dental asked for fewer requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something without which the copy is incomplete could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the skipped resources on the Sync page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some resources could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the failed resources on the Sync page; the others are fresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong that has no words yet (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker could not be started: articulatorctl is missing beside this program. Reinstall Articulator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker was refused: another one serves this warehouse, or is just ending. It is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker did not understand how it was started. Reinstall Articulator, so that all programs are of one version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker could not reach the warehouse. Check the database and the network; it is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker found no key slot it can open. Start it with your passphrase, or give it a slot of its own: articulatorctl key worker-slot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker found the warehouse damaged and stopped. Restore the last backup with “articulatorctl restore”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker ended unexpectedly. It is started again; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articulator::ui::ExportLog</name>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the entries in view into a file; the log keeps that you did</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articulator::ui::FacetButton</name>
    <message>
        <source>%1: %2</source>
        <comment>group of rows, how many</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articulator::ui::FigureCard</name>
    <message>
        <source>%1 %2. %3</source>
        <comment>figure, what it counts, note</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articulator::ui::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter of the table %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows only rows that have this text (Ctrl+F). Escape empties it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a filter by value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views, export and print of the table %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views saved under a name, copy, export, print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  ×</source>
        <comment>a filter that a click takes away</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln filters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove one of the filters %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This table has no values to filter by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows shown of all rows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column: value</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articulator::ui::FindPerson</name>
    <message>
        <source>Find a &amp;person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds a patient of this clinic by name, phone or birth date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articulator::ui::FindTimeBooking</name>
    <message>
        <source>Put in the &amp;write queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter searches. Last name, “Last, First”, phone, birth date (YYYY-MM-DD) or number; looking up a patient is audited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, phone, birth date or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for a patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds patients whose last name, full name, phone, birth date or number is exactly this; Enter searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note for the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is sealed like everything that tells of a patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is checked again before it is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the write that was just made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time chosen in the table is put into the write queue from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>date and clock time, clock time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3. Leaves %4.</source>
        <comment>visit type, provider, operatory, what is left</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>born %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>birth date not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>name, birth date, number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No patient is found under exactly this. Try the last name alone, or a phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln patients found.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a time in the table first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the patient first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last one is on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a write for this visit (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handing it to the worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in the write queue as %1. %2</source>
        <comment>number, what the state means</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, what to do</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articulator::ui::FindTimeList</name>
    <message>
        <source>Fills a gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the rest whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Splits a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves a scrap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operatory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it ranks here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min before, %2 min after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2 min too short for a visit</source>
        <comment>what is left, how much of it is useless</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articulator::ui::FindTimePage</name>
    <message>
        <source>Find a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operatory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mornings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afternoons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time fits the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escape in the filter field shows all again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days without a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any operatory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 min</source>
        <comment>visit type, length</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how many times, as of</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No clinic is connected yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one with “articulatorctl clinic add”; it appears here at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the days…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time is open for this visit in these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below stands why. Try another provider, a shorter length or more days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, reasons</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is scheduled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>articulator::ui::GoToPage</name>
    <message>
        <source>&amp;Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Con&amp;flicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a &amp;time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;udit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articulator::ui::Headline</name>
    <message>
        <source>No clinic is connected yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is being copied: no worker is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker has not reported for a while; what is shown may be old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs you: %2.</source>
        <comment>clinic, state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln clinics need you.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clinics are behind; the worker is catching up.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first copy of %Ln clinics is going on.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything is all right: all %Ln clinics are in step.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copying from %Ln clinics is paused.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs you; some clinics are closed and quiet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articulator::ui::HeatStrip</name>
    <message>
        <source>Open time, next working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3 of chair time open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: not known, the day was not copied yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0</source>
        <comment>no open time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articulator::ui::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+F, F3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows with headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift and click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by one column more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A, Shift+A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve; all that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R, H</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject; hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T, U</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop what was approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P, O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep theirs; take ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day picture and date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move; Ctrl hours, Shift 5 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask why not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A week back, a week on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt and letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the button with that letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close what lies on top</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articulator::ui::LockConsole</name>
    <message>
        <source>&amp;Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hides everything until your passphrase opens it again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articulator::ui::LockCover</name>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the clinics is kept in view. The worker goes on copying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U&amp;nlock…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articulator::ui::MainWindow</name>
    <message numerus="yes">
        <source>Warehouse: %1 · %Ln records</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Clinic time %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synced %1</source>
        <comment>how long ago</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <comment>state, how long ago</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API budget %1 of %2 requests this minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of this clinic allows %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln clinics need you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln writes need a decision</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts to resolve</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Articulator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warehouse: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>group of a command, its key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a person: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole name, phone or birth date; the log keeps it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, what to do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · patient %2</source>
        <comment>what was typed as the record has it, number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in this clinic fits “%1”. Whole names, phone numbers and birth dates are found.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articulator::ui::MaskRecord</name>
    <message>
        <source>&amp;Mask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hides the revealed values again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articulator::ui::NewsList</name>
    <message>
        <source>Clinic time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articulator::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clinic is connected yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one with “articulatorctl clinic add”; it appears here at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every run of a clinic appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open time, next 10 working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clinic has been copied yet, so nothing is known about its open time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>clinic, state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the runs of this clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more clinics need you; they stand in the table.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>clinics in step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none connected yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln need you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>none needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on their way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes that wait for a person: to approve, held, time taken, in conflict, failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conflicts to resolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their writes wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that changed in the practice system under one of our writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last 24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no samples yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the last 24 hours in which every clinic was read in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chair time open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today, all clinics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not copied yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articulator::ui::Palette</name>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a page, clinic, command, provider, person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits. Try a word of a page, a clinic or a command.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articulator::ui::PaletteList</name>
    <message>
        <source>%1, %2</source>
        <comment>line of the palette, what it is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not now: %2</source>
        <comment>line of the palette, why not</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articulator::ui::PauseCopying</name>
    <message>
        <source>&amp;Pause copying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops copying from this clinic until it is resumed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articulator::ui::Preconditions</name>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a clinic first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role, %1, does not allow this; ask an admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying is paused; resume it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying is not paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request is already on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a record on the Records page first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this record is masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is revealed already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record is revealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A demonstration has no passphrase to open it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is being verified</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articulator::ui::QueueList</name>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operatory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it stands here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articulator::ui::QueuePage</name>
    <message>
        <source>Choose a write to see what it changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, what to do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>write, why it was refused</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a clinic first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clinic is connected yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one with “articulatorctl clinic add”; it appears here at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the queue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a voice agent, an app or the desk asks for appears here. “Find a time” puts a visit into the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is approved goes out by itself and shows here until it is proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A write that the practice system does not take stays here until somebody decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is done yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes that were proven, rejected, undone or have expired show here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has asked for a change yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Find a time” puts a visit into the queue; programs do it with “articulatorctl write submit”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 They go out %2.</source>
        <comment>how many were approved, in how long</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for a person: to approve, held, time taken, conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved, sending, tried again, looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a person; never dropped by age or count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proven in the practice system, rejected, expired, undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every write of this clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes back what was not sent; for what is in the PMS it queues the change back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends a failed write once more; what is not clear is looked up first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps it from going out until somebody approves it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides against it, with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets it go out; Shift+A approves all that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No write fits the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escape in the filter field shows all again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds them before they are sent (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Approve %Ln writes?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Each is checked again before it is sent. For a few seconds Ctrl+Z stops them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Reject %Ln writes? The asker is told this reason:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not possible at this clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody sends</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This clinic is paused: %Ln writes wait and go out when it is resumed. Nothing is lost.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No worker is running: %Ln writes wait and go out when one does. Nothing is lost.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes this message away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articulator::ui::RecordCardView</name>
    <message>
        <source>R&amp;eveal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, what to do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log says that you looked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What names a person is sealed until you reveal it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visit is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recall is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No coverage is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>articulator::ui::RecordColumns</name>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NPI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For hygiene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dentist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hygienist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operatory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operatories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blockout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blockouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articulator::ui::RecordTable</name>
    <message>
        <source>No record fits the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escape in the filter field shows all again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this kind was copied yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records appear here as soon as the clinic was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody fits what you typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole names, phone numbers and birth dates are found: “Garcia”, “Garcia, Maria”, “555 010 4477”, “11/23/1980”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articulator::ui::RecordWords</name>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NPI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For hygiene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dentist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hygienist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operatory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operatories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blockout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forbids visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blockouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recalls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operatory %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment type %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deceased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prospective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>existing, done here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>existing, done elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>referred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned, not active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unscheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operatory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blockout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dentist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hygienist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, clock time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2, %3 min · %4 · %5</source>
        <comment>when, type, length, provider, status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · not due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · due %2, scheduled %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · due %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>procedure code, description</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · planned %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carrier not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · verified %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articulator::ui::RecordsPage</name>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a person: name, phone, birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole names, phone numbers and birth dates; Enter finds. The log keeps that you searched, not what you typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not allow finding people; ask an admin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row to see the record and what is planned for the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clinic is connected yet. Add one with “articulatorctl clinic add”; it appears here at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how many, as of</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articulator::ui::ResourceList</name>
    <message>
        <source>Resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lag, 24 h</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articulator::ui::ResumeCopying</name>
    <message>
        <source>&amp;Resume copying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on copying from this clinic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articulator::ui::RevealRecord</name>
    <message>
        <source>R&amp;eveal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what is masked of this record; the log keeps that you did</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articulator::ui::RunList</name>
    <message>
        <source>Done after waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, what to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articulator::ui::ShowKeys</name>
    <message>
        <source>&amp;Keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists every key of the console</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articulator::ui::ShowPalette</name>
    <message>
        <source>Find any&amp;thing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds pages, clinics, commands, providers and people</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articulator::ui::SideNav</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <comment>page, number of its shortcut</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articulator::ui::SignInDialog</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up Articulator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up a warehouse on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is in %1 yet. Choose the passphrase of %2; it cannot be recovered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient data in %1 stay sealed until your passphrase opens them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase and user do not fit. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, what to do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your name first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase first</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters, please</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articulator::ui::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>v%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln clinics</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln writes need a decision</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>articulator::ui::SyncNow</name>
    <message>
        <source>&amp;Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads this clinic now instead of waiting for its interval</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articulator::ui::SyncPage</name>
    <message>
        <source>Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;all again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker begins one as soon as it knows the clinic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run fits the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escape in the filter field shows all again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clinic is connected yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one with “articulatorctl clinic add”; it appears here at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this clinic was read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker begins as soon as it knows the clinic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · every %2 s, and on demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy everything of %1 again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 records are read again, at the pace the key allows. What is here stays and stays usable meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articulator::ui::TableOutput</name>
    <message>
        <source>As of %1</source>
        <comment>when the rows were so</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not written. Choose another folder or name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take the table. See whether it is on, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articulator::ui::TableView</name>
    <message>
        <source>A table shows at least one column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for it now; chosen here it is shown all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the view; one with the same name is replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose and order columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit columns to their contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset columns and order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>why a table is empty, and what to do</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articulator::ui::TimeWords</name>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>in %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h:mm AP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h AP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h:mm:ss AP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>clock time, zone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articulator::ui::TopBar</name>
    <message>
        <source>Find…  Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articulator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic that Capacity and Sync show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>clinic, practice system</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clinic yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>user, role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who acts here: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articulator::ui::VerifyLog</name>
    <message>
        <source>Ver&amp;ify the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recomputes every hash and names the first bad entry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articulator::ui::WhyCard</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes this answer (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit can start here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reason, record</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>question, answer</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articulator::ui::WindowList</name>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operatory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limited by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articulator::ui::Words</name>
    <message>
        <source>In step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every resource was read in time and nothing failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some resources were not read for more than twice their interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some resources were not read for more than ten times their interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not copied yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first copy is not finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last run failed, or could not read everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic is closed now, and its silence is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying is paused; resume it on the Sync page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, what to do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First copy %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first copy is going on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The practice system asked for fewer requests; %Ln waits.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Done after %Ln waits</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The practice system asked for fewer requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of the days asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>practice closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of working time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provider busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blockout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provider not active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operatory not active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visit type not active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no time pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on a five-minute step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies outside the days asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice is closed during the visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not work there for the whole visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An appointment occupies the operatory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider is needed at another appointment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blockout forbids this kind of visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start is already past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider is hidden or not active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operatory is hidden or not active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit type is hidden or not active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit type has no time pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start is not on a five-minute step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start of working time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before: %1 · after: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule entry %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operatory %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit type %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Dental</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>practice system, release</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worker started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes copied</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 taken over</source>
        <comment>deletions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>changes, deletions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ×%2</source>
        <comment>what happened, how many times one after the other</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened, why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pausing the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resuming the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing on request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approving writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejecting writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holding writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying writes again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking writes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deciding a conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: done</source>
        <comment>request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not done</source>
        <comment>request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: expired, no worker took it</source>
        <comment>request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run was incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Slowed down: %Ln waits, then done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>First copy finished: %1 records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is stored; the worker takes it as soon as it can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker is at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not limited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 request / %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 requests / s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articulator::ui::WriteActions</name>
    <message>
        <source>Choose a write in the table first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the chosen writes waits for approval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This write is not waiting for approval: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the chosen writes can be rejected any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This write cannot be rejected any more: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the chosen writes can be held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what was not sent yet can be held; this write: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the chosen writes has failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a failed write can be tried again; this one: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the chosen writes can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo; this write: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln writes approved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln writes rejected.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln writes held.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln writes are tried again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln writes taken back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln writes were not approved: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln writes were not rejected: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln writes were not held: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln writes were not tried again: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln writes were not taken back: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>articulator::ui::WriteCard</name>
    <message>
        <source>the worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;names and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a write to see what it changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the patient&apos;s name and notes of this write (Ctrl+R). It is written into the audit log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of the asker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what a write does, its state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>patient&apos;s name, number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what a write does, its number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked by %1 %2</source>
        <comment>who, how long ago</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expires %1</source>
        <comment>in how long</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Tried %Ln times.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Our copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and notes are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reason, record</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked of the clinic&apos;s book just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is not free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time cannot be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged since it was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record in the PMS is the one the asker saw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since it was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record in the PMS is not the one the asker saw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone from the PMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2, %3</source>
        <comment>clock time, what happened, who</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 read back %2.</source>
        <comment>record, when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised by %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articulator::ui::WriteWords</name>
    <message>
        <source>scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the unscheduled list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits until somebody approves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes out as soon as its delay is over and what it depends on is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way to the practice system now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the PMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back from the practice system after it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody stopped it for now. Approve it to let it go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice system did not take it yet; it is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes out when the clinic&apos;s bridge is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was sent, but no answer came. It is looked up before anything is sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record was changed in the practice system since this was asked. Decide on the Conflicts page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wished time is not open any more. It can be approved once it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody decided against it. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its time ran out before it was sent. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a person. It stays here until somebody decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To approve %1 of %2</source>
        <comment>approvals given, approvals needed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state, in how long</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for an earlier change of the same record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record was changed in the practice system since this was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is no longer in the practice system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice system did not take it in many tries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was sent, but the practice system does not have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of this clinic may only read. Ask for permission to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its time ran out before it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operatory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, clock time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
