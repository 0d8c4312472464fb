<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_US">
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
</context>
<context>
    <name>articulator::ui::AddUser</name>
    <message>
        <source>Add &amp;user…</source>
        <translation>Agregar &amp;usuario…</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Consola</translation>
    </message>
    <message>
        <source>Gives somebody a passphrase and a role of his own</source>
        <translation>Da a alguien una frase de contraseña y un rol propios</translation>
    </message>
</context>
<context>
    <name>articulator::ui::ApproveAllShown</name>
    <message>
        <source>Approve all that are shown…</source>
        <translation>Aprobar todas las que se muestran…</translation>
    </message>
    <message>
        <source>Write queue</source>
        <translation>Cola de escrituras</translation>
    </message>
    <message>
        <source>Approves every write that the table shows, after it told how many</source>
        <translation>Aprueba cada escritura que muestra la tabla, después de decir cuántas son</translation>
    </message>
</context>
<context>
    <name>articulator::ui::ApproveWrites</name>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Aprobar</translation>
    </message>
    <message>
        <source>Write queue</source>
        <translation>Cola de escrituras</translation>
    </message>
    <message>
        <source>Lets the chosen writes go out; Shift+A approves all that are shown</source>
        <translation>Deja salir las escrituras elegidas; Mayús+A aprueba todas las que se muestran</translation>
    </message>
</context>
<context>
    <name>articulator::ui::AuditCard</name>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Choose a row to see the entry whole. Each entry&apos;s hash goes into the next head, so nothing can be taken out or changed unseen.</source>
        <translation>Elija una fila para ver la entrada completa. El hash de cada entrada pasa a la cabecera siguiente, así que nada puede quitarse ni cambiarse sin que se note.</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Entrada %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clínica</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
</context>
<context>
    <name>articulator::ui::AuditList</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clínica</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
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
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Ver&amp;ify</source>
        <translation>Veri&amp;ficar</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>Ex&amp;portar…</translation>
    </message>
    <message>
        <source>Audit entries</source>
        <translation>Entradas de auditoría</translation>
    </message>
    <message>
        <source>Nothing was done in this time.</source>
        <translation>En este período no se hizo nada.</translation>
    </message>
    <message>
        <source>Choose a longer time above. Entries appear here as soon as the worker has sealed them.</source>
        <translation>Elija arriba un período más largo. Las entradas aparecen aquí en cuanto el servicio las ha sellado.</translation>
    </message>
    <message>
        <source>No entry fits the filter.</source>
        <translation>Ninguna entrada pasa el filtro.</translation>
    </message>
    <message>
        <source>Escape in the filter field shows all again.</source>
        <translation>Escape en el campo del filtro vuelve a mostrar todo.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Hasta cuándo hacia atrás</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>Aún sin verificar</translation>
    </message>
    <message>
        <source>Verify recomputes every hash.</source>
        <translation>Verificar vuelve a calcular cada hash.</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Leyendo el registro…</translation>
    </message>
    <message>
        <source>the newest %1 of %2</source>
        <translation>las %1 más recientes de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <comment>how many, when read</comment>
        <translation>%1 · datos de las %2</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Verificando…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries exported</source>
        <translation>
            <numerusform>%Ln entrada exportada</numerusform>
            <numerusform>%Ln entradas exportadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Into %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>No exportado</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Export the entries in view</source>
        <translation>Exportar las entradas a la vista</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Líneas JSON (*.jsonl)</translation>
    </message>
</context>
<context>
    <name>articulator::ui::AuditWords</name>
    <message>
        <source>Open console</source>
        <translation>Abrir consola</translation>
    </message>
    <message>
        <source>Open data</source>
        <translation>Abrir datos</translation>
    </message>
    <message>
        <source>Set up warehouse</source>
        <translation>Configurar almacén</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>Connect clinic</source>
        <translation>Conectar clínica</translation>
    </message>
    <message>
        <source>Change clinic</source>
        <translation>Cambiar clínica</translation>
    </message>
    <message>
        <source>Pause copying</source>
        <translation>Pausar copia</translation>
    </message>
    <message>
        <source>Resume copying</source>
        <translation>Reanudar copia</translation>
    </message>
    <message>
        <source>Remove clinic</source>
        <translation>Quitar clínica</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Probar conexión</translation>
    </message>
    <message>
        <source>Reveal record</source>
        <translation>Revelar ficha</translation>
    </message>
    <message>
        <source>Find person</source>
        <translation>Buscar persona</translation>
    </message>
    <message>
        <source>List records, masked</source>
        <translation>Listar fichas, ocultas</translation>
    </message>
    <message>
        <source>Add user</source>
        <translation>Agregar usuario</translation>
    </message>
    <message>
        <source>Disable user</source>
        <translation>Desactivar usuario</translation>
    </message>
    <message>
        <source>Make worker slot</source>
        <translation>Crear ranura del servicio</translation>
    </message>
    <message>
        <source>Export log</source>
        <translation>Exportar registro</translation>
    </message>
    <message>
        <source>Submit write</source>
        <translation>Presentar escritura</translation>
    </message>
    <message>
        <source>Approve write</source>
        <translation>Aprobar escritura</translation>
    </message>
    <message>
        <source>Reject write</source>
        <translation>Rechazar escritura</translation>
    </message>
    <message>
        <source>Hold write</source>
        <translation>Retener escritura</translation>
    </message>
    <message>
        <source>Retry write</source>
        <translation>Reintentar escritura</translation>
    </message>
    <message>
        <source>Undo write</source>
        <translation>Deshacer escritura</translation>
    </message>
    <message>
        <source>Read write&apos;s record</source>
        <translation>Leer ficha de la escritura</translation>
    </message>
    <message>
        <source>Reveal write</source>
        <translation>Revelar escritura</translation>
    </message>
    <message>
        <source>Check before sending</source>
        <translation>Comprobar antes de enviar</translation>
    </message>
    <message>
        <source>Look up write</source>
        <translation>Buscar escritura</translation>
    </message>
    <message>
        <source>Send write</source>
        <translation>Enviar escritura</translation>
    </message>
    <message>
        <source>Prove write</source>
        <translation>Probar escritura</translation>
    </message>
    <message>
        <source>Put write off</source>
        <translation>Aplazar escritura</translation>
    </message>
    <message>
        <source>Lose sight of write</source>
        <translation>Perder de vista la escritura</translation>
    </message>
    <message>
        <source>Stop write: time taken</source>
        <translation>Detener escritura: hora ocupada</translation>
    </message>
    <message>
        <source>Stop write: record changed</source>
        <translation>Detener escritura: ficha cambiada</translation>
    </message>
    <message>
        <source>Let write expire</source>
        <translation>Dejar vencer escritura</translation>
    </message>
    <message>
        <source>Give write to people</source>
        <translation>Pasar escritura a una persona</translation>
    </message>
    <message>
        <source>Read conflict</source>
        <translation>Leer conflicto</translation>
    </message>
    <message>
        <source>Reveal conflict</source>
        <translation>Revelar conflicto</translation>
    </message>
    <message>
        <source>Choose a side</source>
        <translation>Elegir un lado</translation>
    </message>
    <message>
        <source>Resolve conflict</source>
        <translation>Resolver conflicto</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>Usuario %1</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Sin verificar</translation>
    </message>
    <message>
        <source>The log could not be read.</source>
        <translation>No se pudo leer el registro.</translation>
    </message>
    <message numerus="yes">
        <source>Whole: %Ln entries</source>
        <translation>
            <numerusform>Íntegro: %Ln entrada</numerusform>
            <numerusform>Íntegro: %Ln entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Every hash was recomputed; the head is %1.</source>
        <translation>Se volvió a calcular cada hash; la cabecera es %1.</translation>
    </message>
    <message>
        <source>Altered at entry %1</source>
        <translation>Alterado en la entrada %1</translation>
    </message>
    <message>
        <source>What stands from there on is not what was written. Keep the files as they are and call support.</source>
        <translation>Lo que sigue desde ahí no es lo que se escribió. Deje los archivos como están y llame a soporte.</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>The log is not what was written. Keep the files as they are and call support.</source>
        <translation>El registro no es lo que se escribió. Deje los archivos como están y llame a soporte.</translation>
    </message>
</context>
<context>
    <name>articulator::ui::BannerArea</name>
    <message>
        <source>Warehouse: %1</source>
        <translation>Almacén: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Opens the warehouse again</source>
        <translation>Abre el almacén de nuevo</translation>
    </message>
    <message>
        <source>Nothing is copied and no request is answered until one runs. What is shown stays as it was.</source>
        <translation>No se copia nada ni se responde ninguna solicitud hasta que haya uno en marcha. Lo que se muestra queda como estaba.</translation>
    </message>
    <message>
        <source>No worker is running</source>
        <translation>No hay ningún servicio en marcha</translation>
    </message>
    <message>
        <source>Start the &amp;worker</source>
        <translation>Iniciar e&amp;l servicio</translation>
    </message>
    <message>
        <source>Starts the worker as part of this console</source>
        <translation>Inicia el servicio como parte de esta consola</translation>
    </message>
    <message>
        <source>Worker of another version</source>
        <translation>Servicio de otra versión</translation>
    </message>
    <message>
        <source>The worker that runs is of another version than this console. Update the older one; until then some things may not be understood.</source>
        <translation>El servicio en marcha es de otra versión que esta consola. Actualice el más antiguo; hasta entonces puede que algunas cosas no se entiendan.</translation>
    </message>
    <message>
        <source>The worker is silent</source>
        <translation>El servicio no responde</translation>
    </message>
    <message>
        <source>It has not reported for a while. If this stays, end it and start it again; nothing is lost.</source>
        <translation>Hace rato que no da señales. Si sigue así, termínelo e inícielo de nuevo; no se pierde nada.</translation>
    </message>
    <message>
        <source>New writes</source>
        <translation>Escrituras nuevas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln writes came while you were away and wait for a decision.</source>
        <translation>
            <numerusform>Llegó %Ln escritura mientras usted no estaba y espera una decisión.</numerusform>
            <numerusform>Llegaron %Ln escrituras mientras usted no estaba y esperan una decisión.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the &amp;queue</source>
        <translation>Abrir la co&amp;la</translation>
    </message>
    <message>
        <source>Shows the write queue</source>
        <translation>Muestra la cola de escrituras</translation>
    </message>
</context>
<context>
    <name>articulator::ui::BookTime</name>
    <message>
        <source>&amp;Book the chosen time</source>
        <translation>&amp;Reservar el horario elegido</translation>
    </message>
    <message>
        <source>Find a time</source>
        <translation>Buscar horario</translation>
    </message>
    <message>
        <source>Puts the chosen time into the write queue, for the patient that was found</source>
        <translation>Pone el horario elegido en la cola de escrituras, para el paciente encontrado</translation>
    </message>
</context>
<context>
    <name>articulator::ui::CapacityControls</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>One day, time across (D)</source>
        <translation>Un día, con las horas a lo ancho (D)</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Seven days side by side (W)</source>
        <translation>Siete días lado a lado (W)</translation>
    </message>
    <message>
        <source>Visit type</source>
        <translation>Tipo de visita</translation>
    </message>
    <message>
        <source>Providers and operatories shown</source>
        <translation>Profesionales y sillones mostrados</translation>
    </message>
    <message>
        <source>%1 · %2 min</source>
        <comment>visit type, length</comment>
        <translation>%1 · %2 min</translation>
    </message>
    <message>
        <source>No visit type yet</source>
        <translation>Aún no hay tipos de visita</translation>
    </message>
    <message>
        <source>Providers and operatories</source>
        <translation>Profesionales y sillones</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Profesionales</translation>
    </message>
    <message>
        <source>Operatories</source>
        <translation>Sillones</translation>
    </message>
</context>
<context>
    <name>articulator::ui::CapacityPage</name>
    <message>
        <source>Capacity</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Open windows</source>
        <translation>Espacios libres</translation>
    </message>
    <message>
        <source>No window fits the filter.</source>
        <translation>Ningún espacio pasa el filtro.</translation>
    </message>
    <message>
        <source>Escape in the filter field shows all again.</source>
        <translation>Escape en el campo del filtro vuelve a mostrar todo.</translation>
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
        <translation>Conecte primero una clínica</translation>
    </message>
    <message>
        <source>Nothing to choose from until the day is read</source>
        <translation>No hay nada que elegir hasta que se lea el día</translation>
    </message>
    <message numerus="yes">
        <source>%Ln windows</source>
        <translation>
            <numerusform>%Ln espacio</numerusform>
            <numerusform>%Ln espacios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fits %Ln</source>
        <translation>
            <numerusform>cabe %Ln</numerusform>
            <numerusform>caben %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>datos de las %1</translation>
    </message>
    <message>
        <source>never read</source>
        <translation>nunca leído</translation>
    </message>
    <message>
        <source>%1 · %2 open · %3 · %4</source>
        <comment>windows, chair time, fits, as of</comment>
        <translation>%1 · %2 libres · %3 · %4</translation>
    </message>
    <message>
        <source>No clinic is connected yet.</source>
        <translation>Aún no hay ninguna clínica conectada.</translation>
    </message>
    <message>
        <source>Reading the day…</source>
        <translation>Leyendo el día…</translation>
    </message>
    <message>
        <source>This clinic has no active providers or operatories.</source>
        <translation>Esta clínica no tiene profesionales ni sillones activos.</translation>
    </message>
    <message>
        <source>They appear when the first copy is finished.</source>
        <translation>Aparecen cuando termina la primera copia.</translation>
    </message>
    <message>
        <source>No window is open on this day.</source>
        <translation>No hay ningún espacio libre este día.</translation>
    </message>
    <message>
        <source>Click a place in the picture, or choose it with the arrow keys and Enter, to see why.</source>
        <translation>Haga clic en un lugar de la imagen, o elíjalo con las flechas e Intro, para ver por qué.</translation>
    </message>
    <message>
        <source>Finds times for a visit and books one</source>
        <translation>Busca horarios para una visita y reserva uno</translation>
    </message>
    <message>
        <source>Open time</source>
        <translation>Tiempo libre</translation>
    </message>
    <message>
        <source>Operatories</source>
        <translation>Sillones</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Profesionales</translation>
    </message>
    <message>
        <source>As many visits of this type can be booked beside each other when each takes the earliest time that is left.</source>
        <translation>Tantas visitas de este tipo pueden reservarse una junto a otra si cada una toma la primera hora que queda.</translation>
    </message>
    <message>
        <source>This visit type is hidden or not active any more.</source>
        <translation>Este tipo de visita está oculto o ya no está activo.</translation>
    </message>
    <message>
        <source>Choose another visit type, or show this one again in the practice system.</source>
        <translation>Elija otro tipo de visita o vuelva a mostrar este en el sistema de gestión.</translation>
    </message>
    <message>
        <source>Reading the week…</source>
        <translation>Leyendo la semana…</translation>
    </message>
    <message>
        <source>Nobody is scheduled to work in this week.</source>
        <translation>Esta semana nadie tiene horario de trabajo.</translation>
    </message>
    <message>
        <source>Go to another week, or enter working hours in the schedules of the practice system.</source>
        <translation>Vaya a otra semana o ingrese el horario de trabajo en el sistema de gestión.</translation>
    </message>
    <message>
        <source>Nobody is scheduled to work on this day.</source>
        <translation>Este día nadie tiene horario de trabajo.</translation>
    </message>
    <message>
        <source>Go to another day, or enter working hours in the schedules of the practice system.</source>
        <translation>Vaya a otro día o ingrese el horario de trabajo en el sistema de gestión.</translation>
    </message>
    <message>
        <source>No window is open in this week.</source>
        <translation>No hay ningún espacio libre esta semana.</translation>
    </message>
    <message>
        <source>Open a day to see why.</source>
        <translation>Abra un día para ver por qué.</translation>
    </message>
    <message>
        <source>&amp;Find a time…</source>
        <translation>&amp;Buscar horario…</translation>
    </message>
    <message>
        <source>Use of time</source>
        <translation>Uso del tiempo</translation>
    </message>
    <message>
        <source>Nobody fits the filter.</source>
        <translation>Nadie pasa el filtro.</translation>
    </message>
    <message>
        <source>Nobody works in the days shown.</source>
        <translation>Nadie trabaja en los días mostrados.</translation>
    </message>
    <message>
        <source>Working hours come from the schedules of the practice system.</source>
        <translation>El horario de trabajo viene del sistema de gestión.</translation>
    </message>
    <message>
        <source>Choose “Connect a clinic” in the list of clinics above; it takes two minutes.</source>
        <translation>Elija “Conectar una clínica” en la lista de clínicas de arriba; toma dos minutos.</translation>
    </message>
</context>
<context>
    <name>articulator::ui::CapacityUse</name>
    <message>
        <source>%1: %2 booked</source>
        <comment>whose time, share</comment>
        <translation>%1: %2 ocupado</translation>
    </message>
    <message>
        <source>%1: nobody works</source>
        <comment>whose time</comment>
        <translation>%1: nadie trabaja</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how much time, what of it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>ocupado</translation>
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
        <translation>Imagen de la semana</translation>
    </message>
    <message>
        <source>not copied yet</source>
        <translation>aún no copiado</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>%1 · ×%2</source>
        <comment>open time, how many visits fit</comment>
        <translation>%1 · ×%2</translation>
    </message>
    <message>
        <source>none open</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>ocupado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>provider or operatory, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: not known, the day was not copied yet</source>
        <translation>%1: se desconoce, el día aún no se copió</translation>
    </message>
    <message>
        <source>%1: nobody works</source>
        <translation>%1: nadie trabaja</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of chair time open, fits %n visits</source>
        <translation>
            <numerusform>%1: %2 de tiempo de sillón libre, cabe %n visita</numerusform>
            <numerusform>%1: %2 de tiempo de sillón libre, caben %n visitas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 open, %n appointments</source>
        <translation>
            <numerusform>%1: %2 libre, %n cita</numerusform>
            <numerusform>%1: %2 libre, %n citas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>articulator::ui::ChooseAppearance</name>
    <message>
        <source>Appearance as the &amp;system</source>
        <translation>Apariencia del &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light appearance</source>
        <translation>Apariencia c&amp;lara</translation>
    </message>
    <message>
        <source>&amp;Dark appearance</source>
        <translation>Apariencia &amp;oscura</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Consola</translation>
    </message>
    <message>
        <source>Changes the colours of the console</source>
        <translation>Cambia los colores de la consola</translation>
    </message>
</context>
<context>
    <name>articulator::ui::ChooseLanguage</name>
    <message>
        <source>Language as the system</source>
        <translation>Idioma del sistema</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <comment>name in its own words</comment>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Consola</translation>
    </message>
    <message>
        <source>Changes the language of the console at once</source>
        <translation>Cambia enseguida el idioma de la consola</translation>
    </message>
</context>
<context>
    <name>articulator::ui::ClinicCard</name>
    <message>
        <source>Choose a clinic to see how it is connected.</source>
        <translation>Elija una clínica para ver cómo está conectada.</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Probar conexión</translation>
    </message>
    <message>
        <source>&amp;Edit settings…</source>
        <translation>&amp;Editar ajustes…</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clínica</translation>
    </message>
    <message>
        <source>&amp;Resume copying</source>
        <translation>&amp;Reanudar copia</translation>
    </message>
    <message>
        <source>&amp;Pause copying</source>
        <translation>&amp;Pausar copia</translation>
    </message>
    <message>
        <source>Tested %1</source>
        <translation>Probado %1</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Sin probar</translation>
    </message>
    <message>
        <source>Nobody has tested this connection from here yet.</source>
        <translation>Nadie ha probado aún esta conexión desde aquí.</translation>
    </message>
    <message>
        <source>Granted: %1</source>
        <translation>Otorgado: %1</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Puesta</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Sin poner</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>The worker asks the practice system who it is and what the key may do.</source>
        <translation>El servicio pregunta al sistema de gestión quién es y qué puede la clave.</translation>
    </message>
</context>
<context>
    <name>articulator::ui::ClinicLines</name>
    <message>
        <source>Nothing may be read</source>
        <translation>No se puede leer nada</translation>
    </message>
    <message>
        <source>Permissions missing</source>
        <translation>Faltan permisos</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Sin probar</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Alcanzado</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clínica</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
</context>
<context>
    <name>articulator::ui::ClinicList</name>
    <message>
        <source>not known</source>
        <translation>se desconoce</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clínica</translation>
    </message>
    <message>
        <source>Practice system</source>
        <translation>Sistema de gestión</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Última sincr</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Lag, 24 h</source>
        <translation>Retraso, 24 h</translation>
    </message>
    <message>
        <source>Open today</source>
        <translation>Libre hoy</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>A tiempo</translation>
    </message>
    <message>
        <source>Pace of the key</source>
        <translation>Ritmo de la clave</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fichas</translation>
    </message>
</context>
<context>
    <name>articulator::ui::ClinicSection</name>
    <message>
        <source>Clinics</source>
        <translation>Clínicas</translation>
    </message>
    <message>
        <source>No clinic is connected yet.</source>
        <translation>Aún no hay ninguna clínica conectada.</translation>
    </message>
    <message>
        <source>“Connect a clinic” takes two minutes; have the office&apos;s keys at hand.</source>
        <translation>“Conectar una clínica” toma dos minutos; tenga a mano las claves del consultorio.</translation>
    </message>
    <message>
        <source>No clinic fits the filter.</source>
        <translation>Ninguna clínica pasa el filtro.</translation>
    </message>
    <message>
        <source>Escape in the filter field shows all again.</source>
        <translation>Escape en el campo del filtro vuelve a mostrar todo.</translation>
    </message>
    <message>
        <source>&amp;Connect a clinic…</source>
        <translation>&amp;Conectar una clínica…</translation>
    </message>
</context>
<context>
    <name>articulator::ui::ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Columns of the table %1</source>
        <translation>Columnas de la tabla %1</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Arriba</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Abajo</translation>
    </message>
    <message>
        <source>Columns, widths and order as they were at first</source>
        <translation>Columnas, anchos y orden como al principio</translation>
    </message>
    <message>
        <source>Checked columns are always shown, partly checked ones where there is room.</source>
        <translation>Las columnas marcadas se muestran siempre; las marcadas a medias, donde hay lugar.</translation>
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
        <translation>Mostrar &amp;nombres y notas</translation>
    </message>
    <message>
        <source>%1 now</source>
        <comment>practice system</comment>
        <translation>%1 ahora</translation>
    </message>
    <message>
        <source>It was changed in %1, seen %2.</source>
        <comment>practice system, how long ago</comment>
        <translation>Se cambió en %1, visto %2.</translation>
    </message>
    <message>
        <source>%1 changed it in %2, seen %3.</source>
        <comment>who, practice system, how long ago</comment>
        <translation>%1 la cambió en %2, visto %3.</translation>
    </message>
    <message>
        <source>Our write, %1, was asked by %2 %3.</source>
        <comment>what it does, who, how long ago</comment>
        <translation>Nuestra escritura, %1, la pidió %2 %3.</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>three sentences</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields differ.</source>
        <translation>
            <numerusform>%Ln campo es distinto.</numerusform>
            <numerusform>%Ln campos son distintos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Patient %1</source>
        <translation>Paciente %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>record, patient</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What you choose is written as one change with the key of %1, and who chose what goes into the audit log. Until it is sent it can be stopped.</source>
        <translation>Lo que elija se escribe como un solo cambio con la clave de %1, y quién eligió qué queda en el registro de auditoría. Hasta que se envíe puede detenerse.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>record, what happened</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>When it was asked</source>
        <translation>Cuando se pidió</translation>
    </message>
    <message>
        <source>Our write</source>
        <translation>Nuestra escritura</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>was there</source>
        <translation>estaba</translation>
    </message>
    <message>
        <source>is gone</source>
        <translation>ya no está</translation>
    </message>
    <message>
        <source>changes it</source>
        <translation>lo cambia</translation>
    </message>
    <message>
        <source>%1: keep %2, %3</source>
        <comment>field, practice system now, value</comment>
        <translation>%1: mantener %2, %3</translation>
    </message>
    <message>
        <source>%1: take our write, %2</source>
        <comment>field, value</comment>
        <translation>%1: tomar nuestra escritura, %2</translation>
    </message>
    <message>
        <source>not changed</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>%1: our write does not change it</source>
        <translation>%1: nuestra escritura no lo cambia</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 changed it in %2 %3.</source>
        <comment>who, practice system, how long ago</comment>
        <translation>%1 la cambió en %2 %3.</translation>
    </message>
</context>
<context>
    <name>articulator::ui::ConflictList</name>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>En parte</translation>
    </message>
    <message>
        <source>Keeps theirs</source>
        <translation>Mantiene lo suyo</translation>
    </message>
    <message>
        <source>Takes ours</source>
        <translation>Toma lo nuestro</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Mixto</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Elección</translation>
    </message>
    <message>
        <source>Our write</source>
        <translation>Nuestra escritura</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
</context>
<context>
    <name>articulator::ui::ConflictPage</name>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>The record changed under our write</source>
        <translation>La ficha cambió bajo nuestra escritura</translation>
    </message>
    <message>
        <source>Take ours</source>
        <translation>Tomar lo nuestro</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts decided.</source>
        <translation>
            <numerusform>%Ln conflicto decidido.</numerusform>
            <numerusform>%Ln conflictos decididos.</numerusform>
        </translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>lo suyo</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <comment>practice system</comment>
        <translation>Mantener %1</translation>
    </message>
    <message numerus="yes">
        <source>Apply %Ln choices</source>
        <translation>
            <numerusform>Aplicar %Ln elección</numerusform>
            <numerusform>Aplicar %Ln elecciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>No clinic is connected yet.</source>
        <translation>Aún no hay ninguna clínica conectada.</translation>
    </message>
    <message>
        <source>Reading the conflicts…</source>
        <translation>Leyendo los conflictos…</translation>
    </message>
    <message>
        <source>No conflicts.</source>
        <translation>No hay conflictos.</translation>
    </message>
    <message>
        <source>One appears here when a record was changed in the practice system after one of our writes was asked. Nothing of it is sent until you decide.</source>
        <translation>Aparece uno aquí cuando una ficha se cambió en el sistema de gestión después de pedirse una de nuestras escrituras. Nada de ella se envía hasta que usted decida.</translation>
    </message>
    <message>
        <source>%1 keeps the side of the practice system.</source>
        <comment>record</comment>
        <translation>%1 mantiene el lado del sistema de gestión.</translation>
    </message>
    <message>
        <source>%1 takes our side.</source>
        <comment>record</comment>
        <translation>%1 toma nuestro lado.</translation>
    </message>
    <message>
        <source>%1: a side was chosen.</source>
        <comment>record</comment>
        <translation>%1: se eligió un lado.</translation>
    </message>
    <message>
        <source>Undo holds what was not sent yet; it waits in the write queue.</source>
        <translation>Deshacer retiene lo que aún no se envió; espera en la cola de escrituras.</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>No se hizo</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Takes this message away</source>
        <translation>Quita este mensaje</translation>
    </message>
    <message>
        <source>Choose “Connect a clinic” in the list of clinics above; it takes two minutes.</source>
        <translation>Elija “Conectar una clínica” en la lista de clínicas de arriba; toma dos minutos.</translation>
    </message>
</context>
<context>
    <name>articulator::ui::ConnectClinic</name>
    <message>
        <source>&amp;Connect a clinic…</source>
        <translation>&amp;Conectar una clínica…</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clínica</translation>
    </message>
    <message>
        <source>Four steps: which system, how it is reached, its time zone, a last look</source>
        <translation>Cuatro pasos: qué sistema, cómo se llega a él, su zona horaria, un último vistazo</translation>
    </message>
</context>
<context>
    <name>articulator::ui::ConnectWizard</name>
    <message>
        <source>Connect a clinic</source>
        <translation>Conectar una clínica</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Probar conexión</translation>
    </message>
    <message>
        <source>Skip the t&amp;est</source>
        <translation>Omitir la pru&amp;eba</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Which practice system</source>
        <translation>Qué sistema de gestión</translation>
    </message>
    <message>
        <source>How we reach %1</source>
        <translation>Cómo llegamos a %1</translation>
    </message>
    <message>
        <source>Time zone and copying</source>
        <translation>Zona horaria y copia</translation>
    </message>
    <message>
        <source>Ready to connect</source>
        <translation>Listo para conectar</translation>
    </message>
    <message>
        <source>Step %1 of %2 · %3</source>
        <comment>number, of how many, what it is about</comment>
        <translation>Paso %1 de %2 · %3</translation>
    </message>
    <message>
        <source>Goes on although the practice system was not reached; the zone is then chosen by hand.</source>
        <translation>Sigue aunque no se llegó al sistema de gestión; la zona se elige entonces a mano.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>Tests the connection first</source>
        <translation>Prueba primero la conexión</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>The worker stores the clinic.</source>
        <translation>El servicio guarda la clínica.</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clínica</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Practice system</source>
        <translation>Sistema de gestión</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Sin probar</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Se copia</translation>
    </message>
    <message>
        <source>%1 days back, %2 days ahead, every %3 s</source>
        <translation>%1 días atrás, %2 días adelante, cada %3 s</translation>
    </message>
    <message>
        <source>Waiting for the worker</source>
        <translation>Esperando al servicio</translation>
    </message>
    <message>
        <source>No worker is running; the clinic is stored when there is one.</source>
        <translation>No hay ningún servicio en marcha; la clínica se guarda cuando lo haya.</translation>
    </message>
    <message>
        <source>Start &amp;worker</source>
        <translation>Iniciar se&amp;rvicio</translation>
    </message>
    <message>
        <source>There is a clinic with this id already.</source>
        <translation>Ya hay una clínica con este id.</translation>
    </message>
    <message>
        <source>Keys cleared</source>
        <translation>Claves borradas</translation>
    </message>
    <message>
        <source>The console was locked; give the keys once more.</source>
        <translation>La consola se bloqueó; dé las claves una vez más.</translation>
    </message>
</context>
<context>
    <name>articulator::ui::ConsoleSection</name>
    <message>
        <source>Lock when the &amp;screen locks</source>
        <translation>Bloquear cuando se bloquea la &amp;pantalla</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clara</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscura</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln minutes</source>
        <translation>
            <numerusform>tras %Ln minuto</numerusform>
            <numerusform>tras %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>A&amp;pariencia</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Of this console; other desks keep theirs.</source>
        <translation>De esta consola; los demás puestos conservan el suyo.</translation>
    </message>
    <message>
        <source>Lock when &amp;idle</source>
        <translation>Bloquear por &amp;inactividad</translation>
    </message>
    <message>
        <source>The worker goes on copying behind the lock.</source>
        <translation>El servicio sigue copiando detrás del bloqueo.</translation>
    </message>
    <message>
        <source>Appearance and language</source>
        <translation>Apariencia e idioma</translation>
    </message>
    <message>
        <source>Automatic lock</source>
        <translation>Bloqueo automático</translation>
    </message>
    <message>
        <source>A demonstration has no passphrase to open it again</source>
        <translation>Una demostración no tiene frase de contraseña para abrirla de nuevo</translation>
    </message>
</context>
<context>
    <name>articulator::ui::CopyAllAgain</name>
    <message>
        <source>Copy &amp;all again…</source>
        <translation>Copiar &amp;todo de nuevo…</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clínica</translation>
    </message>
    <message>
        <source>Forgets how far every resource was read and reads all of it again</source>
        <translation>Olvida hasta dónde se leyó cada recurso y lee todo de nuevo</translation>
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
        <translation>&amp;Zona horaria</translation>
    </message>
    <message>
        <source>The practice system did not tell its clock; choose where the office is.</source>
        <translation>El sistema de gestión no dijo su hora; elija dónde está el consultorio.</translation>
    </message>
    <message>
        <source>as UTC</source>
        <translation>igual que UTC</translation>
    </message>
    <message>
        <source>%1 behind UTC</source>
        <translation>%1 detrás de UTC</translation>
    </message>
    <message>
        <source>%1 ahead of UTC</source>
        <translation>%1 delante de UTC</translation>
    </message>
    <message>
        <source>No zone fits the office&apos;s clock (%1): it is wrong by more than ten minutes. Choose where the office is.</source>
        <translation>Ninguna zona corresponde al reloj del consultorio (%1): se desvía más de diez minutos. Elija dónde está el consultorio.</translation>
    </message>
    <message>
        <source>Fits the office&apos;s clock: %1. Those that fit come first; choose where the office is.</source>
        <translation>Corresponde al reloj del consultorio: %1. Las que corresponden van primero; elija dónde está el consultorio.</translation>
    </message>
    <message>
        <source>Choose the office&apos;s time zone.</source>
        <translation>Elija la zona horaria del consultorio.</translation>
    </message>
</context>
<context>
    <name>articulator::ui::DateStepper</name>
    <message>
        <source>Day before</source>
        <translation>Día anterior</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>Aún sin día</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Día siguiente</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>Ho&amp;y</translation>
    </message>
    <message>
        <source>The clinic&apos;s day is being read</source>
        <translation>Se está leyendo el día de la clínica</translation>
    </message>
    <message>
        <source>Opens the calendar; left and right step by a day, Page Up and Page Down by a week</source>
        <translation>Abre el calendario; izquierda y derecha avanzan un día, Re Pág y Av Pág una semana</translation>
    </message>
    <message>
        <source>Goes to the clinic&apos;s today</source>
        <translation>Va al día de hoy de la clínica</translation>
    </message>
    <message>
        <source>Today is shown already</source>
        <translation>Ya se muestra el día de hoy</translation>
    </message>
    <message>
        <source>Day shown: %1</source>
        <translation>Día mostrado: %1</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>Semana anterior</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>Semana siguiente</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day of a week</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Week shown: %1</source>
        <translation>Semana mostrada: %1</translation>
    </message>
</context>
<context>
    <name>articulator::ui::DayPicture</name>
    <message>
        <source>Day picture</source>
        <translation>Imagen del día</translation>
    </message>
    <message>
        <source>Appointment, %1 to %2</source>
        <translation>Cita, de %1 a %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>visit type, times</comment>
        <translation>%1, de %2 a %3</translation>
    </message>
    <message>
        <source>Blockout %1, %2 to %3; forbids scheduling</source>
        <translation>Bloqueo %1, de %2 a %3; no permite citas</translation>
    </message>
    <message>
        <source>Blockout %1, %2 to %3</source>
        <translation>Bloqueo %1, de %2 a %3</translation>
    </message>
    <message>
        <source>Closed, %1 to %2</source>
        <translation>Cerrado, de %1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>Open, %1 to %2; fits %n visits</source>
        <translation>
            <numerusform>Libre, de %1 a %2; cabe %n visita</numerusform>
            <numerusform>Libre, de %1 a %2; caben %n visitas</numerusform>
        </translation>
    </message>
    <message>
        <source>Working time, %1 to %2</source>
        <translation>Horario de trabajo, de %1 a %2</translation>
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
        <translation>%1. A esa hora no trabaja nadie aquí.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
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
        <translation>%1: de %2 a %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>member, value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>articulator::ui::EditClinic</name>
    <message>
        <source>&amp;Edit settings…</source>
        <translation>&amp;Editar ajustes…</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clínica</translation>
    </message>
    <message>
        <source>Changes name, address, keys and pace of this clinic</source>
        <translation>Cambia nombre, dirección, claves y ritmo de esta clínica</translation>
    </message>
</context>
<context>
    <name>articulator::ui::EditSheet</name>
    <message>
        <source>Settings of a clinic</source>
        <translation>Ajustes de una clínica</translation>
    </message>
    <message>
        <source>Clinic &amp;name</source>
        <translation>&amp;Nombre de la clínica</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Probar conexión</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>A clinic needs a name.</source>
        <translation>Una clínica necesita un nombre.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>The worker takes the new settings.</source>
        <translation>El servicio toma los ajustes nuevos.</translation>
    </message>
    <message>
        <source>Waiting for the worker</source>
        <translation>Esperando al servicio</translation>
    </message>
    <message>
        <source>No worker is running; the settings are saved when there is one.</source>
        <translation>No hay ningún servicio en marcha; los ajustes se guardan cuando lo haya.</translation>
    </message>
</context>
<context>
    <name>articulator::ui::ErrorWords</name>
    <message>
        <source>Wrong input</source>
        <translation>Dato incorrecto</translation>
    </message>
    <message>
        <source>Something that was entered is not possible.</source>
        <translation>Algo de lo que se ingresó no es posible.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corríjalo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>What was asked for does not exist here.</source>
        <translation>Lo que se pidió no existe aquí.</translation>
    </message>
    <message>
        <source>Check the name; it may have been removed.</source>
        <translation>Revise el nombre; puede que se haya quitado.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>A rule, or the state of the record, does not allow this.</source>
        <translation>Una regla o el estado de la ficha no lo permite.</translation>
    </message>
    <message>
        <source>Read the reason, change what stands in the way, and try again.</source>
        <translation>Lea el motivo, cambie lo que lo impide y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Clave rechazada</translation>
    </message>
    <message>
        <source>The practice system refused the key or a permission.</source>
        <translation>El sistema de gestión rechazó la clave o un permiso.</translation>
    </message>
    <message>
        <source>Ask the office to enable the key and its permissions, then sync again.</source>
        <translation>Pida al consultorio que active la clave y sus permisos, y sincronice de nuevo.</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>No disponible</translation>
    </message>
    <message>
        <source>The office&apos;s version or key does not offer this.</source>
        <translation>La versión o la clave del consultorio no ofrece esto.</translation>
    </message>
    <message>
        <source>Nothing to do here; the office can update or extend the key.</source>
        <translation>Aquí no hay nada que hacer; el consultorio puede actualizar o ampliar la clave.</translation>
    </message>
    <message>
        <source>Unexpected answer</source>
        <translation>Respuesta inesperada</translation>
    </message>
    <message>
        <source>The practice system answered something that it should not.</source>
        <translation>El sistema de gestión respondió algo que no debía.</translation>
    </message>
    <message>
        <source>Sync again; if it stays, send the health bundle to support.</source>
        <translation>Sincronice de nuevo; si sigue igual, envíe el paquete de diagnóstico a soporte.</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>The practice system could not be reached.</source>
        <translation>No se pudo llegar al sistema de gestión.</translation>
    </message>
    <message>
        <source>Check that the office is online and its connector is running. The worker keeps trying.</source>
        <translation>Revise que el consultorio esté en línea y su conector en marcha. El servicio sigue intentando.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>No llegó respuesta a tiempo.</translation>
    </message>
    <message>
        <source>The worker tries again by itself; if it stays, check the office&apos;s network.</source>
        <translation>El servicio reintenta por sí solo; si sigue igual, revise la red del consultorio.</translation>
    </message>
    <message>
        <source>Slowed</source>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>The practice system asked for fewer requests.</source>
        <translation>El sistema de gestión pidió menos solicitudes.</translation>
    </message>
    <message>
        <source>Nothing to do: the worker waits as long as it was asked to.</source>
        <translation>No hay nada que hacer: el servicio espera lo que se le pidió.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>No permitido</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Su rol no lo permite.</translation>
    </message>
    <message>
        <source>Ask an admin to do it, or to give you another role.</source>
        <translation>Pida a un administrador que lo haga o que le dé otro rol.</translation>
    </message>
    <message>
        <source>Nothing to search</source>
        <translation>Nada que buscar</translation>
    </message>
    <message>
        <source>This is neither a name, a phone number nor a birth date.</source>
        <translation>Esto no es ni un nombre, ni un teléfono, ni una fecha de nacimiento.</translation>
    </message>
    <message>
        <source>Type a whole name, at least seven digits of a phone number, or a date such as 11/23/1980.</source>
        <translation>Escriba un nombre completo, al menos siete cifras de un teléfono o una fecha como 11/23/1980.</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Ya no existe</translation>
    </message>
    <message>
        <source>The record is no longer in the practice system.</source>
        <translation>La ficha ya no está en el sistema de gestión.</translation>
    </message>
    <message>
        <source>Choose another one; the log still tells what was done with it.</source>
        <translation>Elija otra; el registro conserva lo que se hizo con ella.</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>No escrito</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>No se pudo escribir el archivo.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Elija otra carpeta o haga lugar en el disco.</translation>
    </message>
    <message>
        <source>Log damaged</source>
        <translation>Registro dañado</translation>
    </message>
    <message>
        <source>An entry of the audit log cannot be read.</source>
        <translation>No se puede leer una entrada del registro de auditoría.</translation>
    </message>
    <message>
        <source>Verify the log; keep the files as they are and restore a backup.</source>
        <translation>Verifique el registro; deje los archivos como están y restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>No key slot opened.</source>
        <translation>No se abrió ninguna ranura de clave.</translation>
    </message>
    <message>
        <source>Sign in again with your passphrase.</source>
        <translation>Inicie sesión de nuevo con su frase de contraseña.</translation>
    </message>
    <message>
        <source>Damaged data</source>
        <translation>Datos dañados</translation>
    </message>
    <message>
        <source>Stored data is damaged or was altered.</source>
        <translation>Los datos guardados están dañados o se alteraron.</translation>
    </message>
    <message>
        <source>Stop working on this folder, keep it as it is, and restore the last backup.</source>
        <translation>Deje de trabajar en esta carpeta, consérvela como está y restaure la última copia de seguridad.</translation>
    </message>
    <message>
        <source>Other version</source>
        <translation>Otra versión</translation>
    </message>
    <message>
        <source>The warehouse belongs to another version of Articulator.</source>
        <translation>El almacén es de otra versión de Articulator.</translation>
    </message>
    <message>
        <source>Use the same version of all programs; only articulatorctl brings a warehouse forward.</source>
        <translation>Use la misma versión de todos los programas; solo articulatorctl actualiza un almacén.</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Somebody else holds the lock just now.</source>
        <translation>Otro tiene el bloqueo en este momento.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Espere un momento y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Disco lleno</translation>
    </message>
    <message>
        <source>The disk could not take another byte.</source>
        <translation>En el disco no cabe ni un byte más.</translation>
    </message>
    <message>
        <source>Free some space; the worker goes on by itself.</source>
        <translation>Libere espacio; el servicio sigue por sí solo.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>Se detuvo antes de terminar.</translation>
    </message>
    <message>
        <source>Start it again when you are ready.</source>
        <translation>Iníciela de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>Our mistake</source>
        <translation>Error nuestro</translation>
    </message>
    <message>
        <source>Articulator made a mistake of its own.</source>
        <translation>Articulator cometió un error propio.</translation>
    </message>
    <message>
        <source>Try again; if it stays, send the health bundle to support.</source>
        <translation>Vuelva a intentarlo; si sigue igual, envíe el paquete de diagnóstico a soporte.</translation>
    </message>
    <message>
        <source>No warehouse</source>
        <translation>Sin almacén</translation>
    </message>
    <message>
        <source>There is no warehouse in this data folder yet.</source>
        <translation>Aún no hay almacén en esta carpeta de datos.</translation>
    </message>
    <message>
        <source>Set it up here, or run “articulatorctl init”.</source>
        <translation>Configúrelo aquí o ejecute “articulatorctl init”.</translation>
    </message>
    <message>
        <source>Warehouse damaged</source>
        <translation>Almacén dañado</translation>
    </message>
    <message>
        <source>The warehouse file is damaged; it was left untouched.</source>
        <translation>El archivo del almacén está dañado; no se tocó.</translation>
    </message>
    <message>
        <source>Restore the last backup with “articulatorctl restore”.</source>
        <translation>Restaure la última copia con “articulatorctl restore”.</translation>
    </message>
    <message>
        <source>Newer warehouse</source>
        <translation>Almacén más nuevo</translation>
    </message>
    <message>
        <source>The warehouse was written by a newer version.</source>
        <translation>El almacén lo escribió una versión más nueva.</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <translation>Actualice este programa.</translation>
    </message>
    <message>
        <source>Older warehouse</source>
        <translation>Almacén más viejo</translation>
    </message>
    <message>
        <source>The warehouse was written by an older version.</source>
        <translation>El almacén lo escribió una versión más antigua.</translation>
    </message>
    <message>
        <source>Start the worker: it makes a backup and brings the warehouse forward.</source>
        <translation>Inicie el servicio: hace una copia de seguridad y actualiza el almacén.</translation>
    </message>
    <message>
        <source>Bad address</source>
        <translation>Dirección errónea</translation>
    </message>
    <message>
        <source>The address of the warehouse is not understood.</source>
        <translation>No se entiende la dirección del almacén.</translation>
    </message>
    <message>
        <source>Write it as postgresql://user@host:port/database.</source>
        <translation>Escríbala así: postgresql://usuario@servidor:puerto/base.</translation>
    </message>
    <message>
        <source>Worker runs elsewhere</source>
        <translation>Servicio en otro lugar</translation>
    </message>
    <message>
        <source>Another worker already serves this warehouse.</source>
        <translation>Otro servicio ya atiende este almacén.</translation>
    </message>
    <message>
        <source>Nothing to do: one worker is enough.</source>
        <translation>No hay nada que hacer: con un servicio basta.</translation>
    </message>
    <message>
        <source>Already set up</source>
        <translation>Ya configurado</translation>
    </message>
    <message>
        <source>This data folder is set up already.</source>
        <translation>Esta carpeta de datos ya está configurada.</translation>
    </message>
    <message>
        <source>Sign in with the passphrase that was chosen then.</source>
        <translation>Inicie sesión con la frase de contraseña que se eligió entonces.</translation>
    </message>
    <message>
        <source>Newer key file</source>
        <translation>Claves más nuevas</translation>
    </message>
    <message>
        <source>The key file was written by a newer version.</source>
        <translation>El archivo de claves lo escribió una versión más nueva.</translation>
    </message>
    <message>
        <source>Unknown clinic</source>
        <translation>Clínica desconocida</translation>
    </message>
    <message>
        <source>This clinic is not in the warehouse.</source>
        <translation>Esta clínica no está en el almacén.</translation>
    </message>
    <message>
        <source>It may have been removed; choose another one.</source>
        <translation>Puede que se haya quitado; elija otra.</translation>
    </message>
    <message>
        <source>Unknown type</source>
        <translation>Tipo desconocido</translation>
    </message>
    <message>
        <source>The clinic has no such visit type.</source>
        <translation>La clínica no tiene ese tipo de visita.</translation>
    </message>
    <message>
        <source>Choose another type.</source>
        <translation>Elija otro tipo.</translation>
    </message>
    <message>
        <source>Unknown provider</source>
        <translation>Profesional ignorado</translation>
    </message>
    <message>
        <source>The clinic has no such provider.</source>
        <translation>La clínica no tiene ese profesional.</translation>
    </message>
    <message>
        <source>Choose another provider.</source>
        <translation>Elija otro profesional.</translation>
    </message>
    <message>
        <source>Unknown operatory</source>
        <translation>Sillón desconocido</translation>
    </message>
    <message>
        <source>The clinic has no such operatory.</source>
        <translation>La clínica no tiene ese sillón.</translation>
    </message>
    <message>
        <source>Choose another operatory.</source>
        <translation>Elija otro sillón.</translation>
    </message>
    <message>
        <source>Unknown zone</source>
        <translation>Zona desconocida</translation>
    </message>
    <message>
        <source>The clinic&apos;s time zone is not known on this computer.</source>
        <translation>La zona horaria de la clínica no se conoce en esta computadora.</translation>
    </message>
    <message>
        <source>Update the computer&apos;s time zone data.</source>
        <translation>Actualice los datos de zonas horarias de la computadora.</translation>
    </message>
    <message>
        <source>No pattern</source>
        <translation>Sin patrón</translation>
    </message>
    <message>
        <source>This visit type has no time pattern, and none can be computed from its procedures.</source>
        <translation>Este tipo de visita no tiene patrón de tiempo y no puede calcularse uno a partir de sus procedimientos.</translation>
    </message>
    <message>
        <source>Give the type a time pattern in the practice system.</source>
        <translation>Dé al tipo un patrón de tiempo en el sistema de gestión.</translation>
    </message>
    <message>
        <source>Not copied</source>
        <translation>No copiado</translation>
    </message>
    <message>
        <source>This day is outside the days that were copied.</source>
        <translation>Este día queda fuera de los días que se copiaron.</translation>
    </message>
    <message>
        <source>Choose a nearer day, or widen days-back and days-ahead of the clinic.</source>
        <translation>Elija un día más cercano o amplíe days-back y days-ahead de la clínica.</translation>
    </message>
    <message>
        <source>Not copied yet</source>
        <translation>Aún no copiado</translation>
    </message>
    <message>
        <source>The first copy of this clinic is not finished.</source>
        <translation>La primera copia de esta clínica no ha terminado.</translation>
    </message>
    <message>
        <source>Wait for it; the Sync page shows how far it is.</source>
        <translation>Espere a que termine; la página Sincronización muestra cuánto falta.</translation>
    </message>
    <message>
        <source>No worker took it</source>
        <translation>Nadie la tomó</translation>
    </message>
    <message>
        <source>No worker took the request in time.</source>
        <translation>Ningún servicio tomó la solicitud a tiempo.</translation>
    </message>
    <message>
        <source>Start the worker and ask again.</source>
        <translation>Inicie el servicio y pídalo de nuevo.</translation>
    </message>
    <message>
        <source>Worker stopped</source>
        <translation>Servicio detenido</translation>
    </message>
    <message>
        <source>The worker ended in the middle of this run.</source>
        <translation>El servicio terminó en medio de esta ejecución.</translation>
    </message>
    <message>
        <source>Nothing is lost: the next run goes on where this one stopped.</source>
        <translation>No se pierde nada: la próxima ejecución sigue donde esta se detuvo.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Copying from this clinic is paused.</source>
        <translation>La copia de esta clínica está en pausa.</translation>
    </message>
    <message>
        <source>Resume it on the Sync page.</source>
        <translation>Reanúdela en la página Sincronización.</translation>
    </message>
    <message>
        <source>Disk almost full</source>
        <translation>Disco casi lleno</translation>
    </message>
    <message>
        <source>Little space is left on the disk.</source>
        <translation>Queda poco espacio en el disco.</translation>
    </message>
    <message>
        <source>Free some space before the worker has to stop.</source>
        <translation>Libere espacio antes de que el servicio tenga que detenerse.</translation>
    </message>
    <message>
        <source>Bad setting</source>
        <translation>Ajuste erróneo</translation>
    </message>
    <message>
        <source>A setting of the clinic is not possible.</source>
        <translation>Un ajuste de la clínica no es posible.</translation>
    </message>
    <message>
        <source>Key missing</source>
        <translation>Falta la clave</translation>
    </message>
    <message>
        <source>A key of the clinic was never given.</source>
        <translation>Nunca se dio una clave de la clínica.</translation>
    </message>
    <message>
        <source>Adapter missing</source>
        <translation>Falta el adaptador</translation>
    </message>
    <message>
        <source>The adapter for this practice system is not installed.</source>
        <translation>El adaptador de este sistema de gestión no está instalado.</translation>
    </message>
    <message>
        <source>Reinstall Articulator with all of its adapters.</source>
        <translation>Reinstale Articulator con todos sus adaptadores.</translation>
    </message>
    <message>
        <source>Adapter too old</source>
        <translation>Adaptador antiguo</translation>
    </message>
    <message>
        <source>The adapter does not fit this version of Articulator.</source>
        <translation>El adaptador no corresponde a esta versión de Articulator.</translation>
    </message>
    <message>
        <source>Adapter damaged</source>
        <translation>Adaptador dañado</translation>
    </message>
    <message>
        <source>The adapter does not say what it is.</source>
        <translation>El adaptador no dice qué es.</translation>
    </message>
    <message>
        <source>Unknown system</source>
        <translation>Sistema desconocido</translation>
    </message>
    <message>
        <source>No adapter knows this practice system.</source>
        <translation>Ningún adaptador conoce este sistema de gestión.</translation>
    </message>
    <message>
        <source>Open Dental refused the developer key or the customer key.</source>
        <translation>Open Dental rechazó la clave de desarrollador o la de cliente.</translation>
    </message>
    <message>
        <source>Ask the office to enable the key in Open Dental&apos;s API setup, then sync again.</source>
        <translation>Pida al consultorio que active la clave en la configuración de la API de Open Dental y sincronice de nuevo.</translation>
    </message>
    <message>
        <source>Permission missing</source>
        <translation>Falta un permiso</translation>
    </message>
    <message>
        <source>The key lacks a permission for this.</source>
        <translation>A la clave le falta un permiso para esto.</translation>
    </message>
    <message>
        <source>Ask the office to grant it in Open Dental&apos;s API setup.</source>
        <translation>Pida al consultorio que lo otorgue en la configuración de la API de Open Dental.</translation>
    </message>
    <message>
        <source>Office offline</source>
        <translation>Consultorio sin línea</translation>
    </message>
    <message>
        <source>Open Dental&apos;s connector at the office is not running.</source>
        <translation>El conector de Open Dental en el consultorio no está en marcha.</translation>
    </message>
    <message>
        <source>Ask the office to start its eConnector; the worker keeps trying.</source>
        <translation>Pida al consultorio que inicie su eConnector; el servicio sigue intentando.</translation>
    </message>
    <message>
        <source>Version too old</source>
        <translation>Versión muy antigua</translation>
    </message>
    <message>
        <source>The office&apos;s version of Open Dental does not offer this.</source>
        <translation>La versión de Open Dental del consultorio no ofrece esto.</translation>
    </message>
    <message>
        <source>It becomes available when the office updates.</source>
        <translation>Estará disponible cuando el consultorio actualice.</translation>
    </message>
    <message>
        <source>Open Dental asked for fewer requests.</source>
        <translation>Open Dental pidió menos solicitudes.</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incompleto</translation>
    </message>
    <message>
        <source>Something without which the copy is incomplete could not be read.</source>
        <translation>No se pudo leer algo sin lo cual la copia queda incompleta.</translation>
    </message>
    <message>
        <source>Look at the skipped resources on the Sync page.</source>
        <translation>Mire los recursos omitidos en la página Sincronización.</translation>
    </message>
    <message>
        <source>Partly failed</source>
        <translation>Falló en parte</translation>
    </message>
    <message>
        <source>Some resources could not be read.</source>
        <translation>Algunos recursos no se pudieron leer.</translation>
    </message>
    <message>
        <source>Look at the failed resources on the Sync page; the others are fresh.</source>
        <translation>Mire los recursos que fallaron en la página Sincronización; los demás están al día.</translation>
    </message>
    <message>
        <source>Something went wrong that has no words yet (%1).</source>
        <translation>Algo salió mal y aún no tiene nombre (%1).</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>The worker could not be started: articulatorctl is missing beside this program. Reinstall Articulator.</source>
        <translation>No se pudo iniciar el servicio: articulatorctl falta junto a este programa. Reinstale Articulator.</translation>
    </message>
    <message>
        <source>The worker was refused: another one serves this warehouse, or is just ending. It is tried again.</source>
        <translation>El servicio fue rechazado: otro atiende este almacén o está terminando. Se vuelve a intentar.</translation>
    </message>
    <message>
        <source>The worker did not understand how it was started. Reinstall Articulator, so that all programs are of one version.</source>
        <translation>El servicio no entendió cómo se inició. Reinstale Articulator para que todos los programas sean de una versión.</translation>
    </message>
    <message>
        <source>The worker could not reach the warehouse. Check the database and the network; it is tried again.</source>
        <translation>El servicio no pudo llegar al almacén. Revise la base de datos y la red; se vuelve a intentar.</translation>
    </message>
    <message>
        <source>The worker found no key slot it can open. Start it with your passphrase, or give it a slot of its own: articulatorctl key worker-slot.</source>
        <translation>El servicio no encontró ninguna ranura de clave que pueda abrir. Inícielo con su frase de contraseña o dele una ranura propia: articulatorctl key worker-slot.</translation>
    </message>
    <message>
        <source>The worker found the warehouse damaged and stopped. Restore the last backup with “articulatorctl restore”.</source>
        <translation>El servicio encontró dañado el almacén y se detuvo. Restaure la última copia con “articulatorctl restore”.</translation>
    </message>
    <message>
        <source>The worker ended unexpectedly. It is started again; nothing is lost.</source>
        <translation>El servicio terminó de forma inesperada. Se inicia de nuevo; no se pierde nada.</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>esta computadora</translation>
    </message>
    <message>
        <source>Correct it on the Settings page.</source>
        <translation>Corríjalo en la página Ajustes.</translation>
    </message>
    <message>
        <source>Set it on the Settings page.</source>
        <translation>Póngala en la página Ajustes.</translation>
    </message>
    <message>
        <source>Name taken</source>
        <translation>Nombre ya usado</translation>
    </message>
    <message>
        <source>There is a user of this name already.</source>
        <translation>Ya hay un usuario con este nombre.</translation>
    </message>
    <message>
        <source>Choose another name, or disable that user first.</source>
        <translation>Elija otro nombre o desactive primero a ese usuario.</translation>
    </message>
    <message>
        <source>Last admin</source>
        <translation>Último administrador</translation>
    </message>
    <message>
        <source>This is the last admin; nobody could add users any more.</source>
        <translation>Este es el último administrador; nadie podría agregar usuarios después.</translation>
    </message>
    <message>
        <source>Add another admin first.</source>
        <translation>Agregue primero otro administrador.</translation>
    </message>
    <message>
        <source>Bad name</source>
        <translation>Nombre erróneo</translation>
    </message>
    <message>
        <source>This is no name for a user.</source>
        <translation>Este no es un nombre para un usuario.</translation>
    </message>
    <message>
        <source>Use 1 to 128 printable characters.</source>
        <translation>Use de 1 a 128 caracteres imprimibles.</translation>
    </message>
    <message>
        <source>Id taken</source>
        <translation>Id ya usado</translation>
    </message>
    <message>
        <source>There is a clinic with this id already.</source>
        <translation>Ya hay una clínica con este id.</translation>
    </message>
    <message>
        <source>Choose another id.</source>
        <translation>Elija otro id.</translation>
    </message>
    <message>
        <source>Several connections are being tested just now.</source>
        <translation>En este momento se prueban varias conexiones.</translation>
    </message>
    <message>
        <source>Wait for one to end and test again.</source>
        <translation>Espere a que termine una y pruebe de nuevo.</translation>
    </message>
</context>
<context>
    <name>articulator::ui::ExportLog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>Ex&amp;portar…</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Writes the entries in view into a file; the log keeps that you did</source>
        <translation>Escribe en un archivo las entradas a la vista; el registro conserva que lo hizo</translation>
    </message>
</context>
<context>
    <name>articulator::ui::FacetButton</name>
    <message>
        <source>%1: %2</source>
        <comment>group of rows, how many</comment>
        <translation>%1: %2</translation>
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
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter of the table %1</source>
        <translation>Filtro de la tabla %1</translation>
    </message>
    <message>
        <source>Shows only rows that have this text (Ctrl+F). Escape empties it.</source>
        <translation>Muestra solo las filas que tienen este texto (Ctrl+F). Escape lo vacía.</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Agregar filtro</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>Filtrar por %1</translation>
    </message>
    <message>
        <source>Add a filter by value</source>
        <translation>Agregar un filtro por valor</translation>
    </message>
    <message>
        <source>Views, export and print of the table %1</source>
        <translation>Vistas, exportación e impresión de la tabla %1</translation>
    </message>
    <message>
        <source>Views saved under a name, copy, export, print</source>
        <translation>Vistas guardadas con nombre, copiar, exportar, imprimir</translation>
    </message>
    <message>
        <source>%1  ×</source>
        <comment>a filter that a click takes away</comment>
        <translation>%1  ×</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Quitar el filtro %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln filters</source>
        <translation>
            <numerusform>%Ln filtro</numerusform>
            <numerusform>%Ln filtros</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove one of the filters %1</source>
        <translation>Quitar uno de los filtros %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Quitar todos los filtros</translation>
    </message>
    <message>
        <source>This table has no values to filter by</source>
        <translation>Esta tabla no tiene valores por los que filtrar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows shown of all rows</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column: value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>articulator::ui::FindPerson</name>
    <message>
        <source>Find a &amp;person…</source>
        <translation>&amp;Buscar persona…</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fichas</translation>
    </message>
    <message>
        <source>Finds a patient of this clinic by name, phone or birth date</source>
        <translation>Busca un paciente de esta clínica por nombre, teléfono o fecha de nacimiento</translation>
    </message>
</context>
<context>
    <name>articulator::ui::FindTimeBooking</name>
    <message>
        <source>Put in the &amp;write queue</source>
        <translation>&amp;Poner en la cola de escrituras</translation>
    </message>
    <message>
        <source>Open it in the queue</source>
        <translation>Abrirla en la cola</translation>
    </message>
    <message>
        <source>Enter searches. Last name, “Last, First”, phone, birth date (YYYY-MM-DD) or number; looking up a patient is audited.</source>
        <translation>Intro busca. Apellido, “Apellido, Nombre”, teléfono, fecha de nacimiento (AAAA-MM-DD) o número; buscar un paciente queda en la auditoría.</translation>
    </message>
    <message>
        <source>&amp;Patient</source>
        <translation>Pacie&amp;nte</translation>
    </message>
    <message>
        <source>Name, phone, birth date or number</source>
        <translation>Nombre, teléfono, nacimiento, número</translation>
    </message>
    <message>
        <source>Search for a patient</source>
        <translation>Buscar un paciente</translation>
    </message>
    <message>
        <source>Finds patients whose last name, full name, phone, birth date or number is exactly this; Enter searches</source>
        <translation>Busca pacientes cuyo apellido, nombre completo, teléfono, fecha de nacimiento o número sea exactamente este; Intro busca</translation>
    </message>
    <message>
        <source>Patients found</source>
        <translation>Pacientes encontrados</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>No&amp;ta</translation>
    </message>
    <message>
        <source>Note for the visit</source>
        <translation>Nota para la visita</translation>
    </message>
    <message>
        <source>Is sealed like everything that tells of a patient</source>
        <translation>Se sella como todo lo que habla de un paciente</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>It is checked again before it is sent.</source>
        <translation>Se comprueba de nuevo antes de enviarse.</translation>
    </message>
    <message>
        <source>Shows the write that was just made</source>
        <translation>Muestra la escritura que se acaba de hacer</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>Elija un horario</translation>
    </message>
    <message>
        <source>The time chosen in the table is put into the write queue from here.</source>
        <translation>El horario elegido en la tabla se pone desde aquí en la cola de escrituras.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>date and clock time, clock time</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3. Leaves %4.</source>
        <comment>visit type, provider, operatory, what is left</comment>
        <translation>%1 · %2 · %3. Deja %4.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>nació el %1</translation>
    </message>
    <message>
        <source>birth date not known</source>
        <translation>fecha de nacimiento desconocida</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>name, birth date, number</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>No patient is found under exactly this. Try the last name alone, or a phone number.</source>
        <translation>No se encuentra ningún paciente exactamente con esto. Pruebe solo con el apellido o con un teléfono.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln patients found.</source>
        <translation>
            <numerusform>%Ln paciente encontrado.</numerusform>
            <numerusform>%Ln pacientes encontrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Handing it to the worker</source>
        <translation>Entregándola al servicio</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>En la cola</translation>
    </message>
    <message>
        <source>It stands in the write queue as %1. %2</source>
        <comment>number, what the state means</comment>
        <translation>Está en la cola de escrituras con el %1. %2</translation>
    </message>
    <message>
        <source>Not in the queue</source>
        <translation>No está en la cola</translation>
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
        <translation>Llena un hueco</translation>
    </message>
    <message>
        <source>Keeps the rest whole</source>
        <translation>Deja entero el resto</translation>
    </message>
    <message>
        <source>Splits a window</source>
        <translation>Parte un espacio</translation>
    </message>
    <message>
        <source>Leaves a scrap</source>
        <translation>Deja un resto</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Profesional</translation>
    </message>
    <message>
        <source>Operatory</source>
        <translation>Sillón</translation>
    </message>
    <message>
        <source>Why it ranks here</source>
        <translation>Por qué está aquí</translation>
    </message>
    <message>
        <source>Leaves behind</source>
        <translation>Deja libre</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1 min before, %2 min after</source>
        <translation>%1 min antes, %2 min después</translation>
    </message>
    <message>
        <source>%1 min before</source>
        <translation>%1 min antes</translation>
    </message>
    <message>
        <source>%1 min after</source>
        <translation>%1 min después</translation>
    </message>
    <message>
        <source>%1; %2 min too short for a visit</source>
        <comment>what is left, how much of it is useless</comment>
        <translation>%1; %2 min no alcanzan para una visita</translation>
    </message>
</context>
<context>
    <name>articulator::ui::FindTimePage</name>
    <message>
        <source>Find a time</source>
        <translation>Buscar horario</translation>
    </message>
    <message>
        <source>Visit type</source>
        <translation>Tipo de visita</translation>
    </message>
    <message>
        <source>Length of the visit</source>
        <translation>Duración de la visita</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Profesional</translation>
    </message>
    <message>
        <source>Operatory</source>
        <translation>Sillón</translation>
    </message>
    <message>
        <source>How many days</source>
        <translation>Cuántos días</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Momento del día</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horarios</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 semana</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation>2 semanas</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 semanas</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier hora</translation>
    </message>
    <message>
        <source>Mornings</source>
        <translation>Mañanas</translation>
    </message>
    <message>
        <source>Afternoons</source>
        <translation>Tardes</translation>
    </message>
    <message>
        <source>No time fits the filter.</source>
        <translation>Ningún horario pasa el filtro.</translation>
    </message>
    <message>
        <source>Escape in the filter field shows all again.</source>
        <translation>Escape en el campo del filtro vuelve a mostrar todo.</translation>
    </message>
    <message>
        <source>Days without a time</source>
        <translation>Días sin horario</translation>
    </message>
    <message>
        <source>Any provider</source>
        <translation>Cualquier profesional</translation>
    </message>
    <message>
        <source>Any operatory</source>
        <translation>Cualquier sillón</translation>
    </message>
    <message>
        <source>%1 · %2 min</source>
        <comment>visit type, length</comment>
        <translation>%1 · %2 min</translation>
    </message>
    <message>
        <source>Its length</source>
        <translation>Su duración</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>datos de las %1</translation>
    </message>
    <message>
        <source>never read</source>
        <translation>nunca leído</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how many times, as of</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln horario</numerusform>
            <numerusform>%Ln horarios</numerusform>
        </translation>
    </message>
    <message>
        <source>No clinic is connected yet.</source>
        <translation>Aún no hay ninguna clínica conectada.</translation>
    </message>
    <message>
        <source>Reading the days…</source>
        <translation>Leyendo los días…</translation>
    </message>
    <message>
        <source>No time is open for this visit in these days.</source>
        <translation>No hay horario libre para esta visita en estos días.</translation>
    </message>
    <message>
        <source>Below stands why. Try another provider, a shorter length or more days.</source>
        <translation>Abajo se dice por qué. Pruebe con otro profesional, menos duración o más días.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, reasons</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing is scheduled.</source>
        <translation>no hay nada programado.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more days</source>
        <translation>
            <numerusform>y %Ln día más</numerusform>
            <numerusform>y %Ln días más</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose “Connect a clinic” in the list of clinics above; it takes two minutes.</source>
        <translation>Elija “Conectar una clínica” en la lista de clínicas de arriba; toma dos minutos.</translation>
    </message>
</context>
<context>
    <name>articulator::ui::GoToPage</name>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Resumen</translation>
    </message>
    <message>
        <source>&amp;Capacity</source>
        <translation>&amp;Capacidad</translation>
    </message>
    <message>
        <source>S&amp;ync</source>
        <translation>S&amp;incronización</translation>
    </message>
    <message>
        <source>&amp;Write queue</source>
        <translation>Cola de &amp;escrituras</translation>
    </message>
    <message>
        <source>Con&amp;flicts</source>
        <translation>C&amp;onflictos</translation>
    </message>
    <message>
        <source>Find a &amp;time</source>
        <translation>Buscar &amp;horario</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>Fich&amp;as</translation>
    </message>
    <message>
        <source>A&amp;udit</source>
        <translation>A&amp;uditoría</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Shows the page</source>
        <translation>Muestra la página</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>A&amp;justes</translation>
    </message>
</context>
<context>
    <name>articulator::ui::Headline</name>
    <message>
        <source>No clinic is connected yet.</source>
        <translation>Aún no hay ninguna clínica conectada.</translation>
    </message>
    <message>
        <source>Nothing is being copied: no worker is running.</source>
        <translation>No se copia nada: no hay ningún servicio en marcha.</translation>
    </message>
    <message>
        <source>The worker has not reported for a while; what is shown may be old.</source>
        <translation>Hace rato que el servicio no da señales; lo que se muestra puede ser antiguo.</translation>
    </message>
    <message>
        <source>%1 needs you: %2.</source>
        <comment>clinic, state</comment>
        <translation>%1 necesita su atención: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clinics need you.</source>
        <translation>
            <numerusform>%Ln clínica necesita su atención.</numerusform>
            <numerusform>%Ln clínicas necesitan su atención.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clinics are behind; the worker is catching up.</source>
        <translation>
            <numerusform>%Ln clínica va con retraso; el servicio la está poniendo al día.</numerusform>
            <numerusform>%Ln clínicas van con retraso; el servicio las está poniendo al día.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first copy of %Ln clinics is going on.</source>
        <translation>
            <numerusform>La primera copia de %Ln clínica está en curso.</numerusform>
            <numerusform>La primera copia de %Ln clínicas está en curso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything is all right: all %Ln clinics are in step.</source>
        <translation>
            <numerusform>Todo está bien: la clínica está al día.</numerusform>
            <numerusform>Todo está bien: las %Ln clínicas están al día.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copying from %Ln clinics is paused.</source>
        <translation>
            <numerusform>La copia de %Ln clínica está en pausa.</numerusform>
            <numerusform>La copia de %Ln clínicas está en pausa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs you; some clinics are closed and quiet.</source>
        <translation>Nada necesita su atención; algunas clínicas están cerradas y en silencio.</translation>
    </message>
</context>
<context>
    <name>articulator::ui::HeatStrip</name>
    <message>
        <source>Open time, next working days</source>
        <translation>Tiempo libre, próximos días hábiles</translation>
    </message>
    <message>
        <source>%1, %2: closed</source>
        <translation>%1, %2: cerrado</translation>
    </message>
    <message>
        <source>%1, %2: %3 of chair time open</source>
        <translation>%1, %2: %3 de tiempo de sillón libre</translation>
    </message>
    <message>
        <source>%1, %2: not known, the day was not copied yet</source>
        <translation>%1, %2: se desconoce, el día aún no se copió</translation>
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
        <translation>Tiempo libre, próximos días</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %3 of chair time open, fits %n visits</source>
        <translation>
            <numerusform>%1, %2: %3 de tiempo de sillón libre, cabe %n visita</numerusform>
            <numerusform>%1, %2: %3 de tiempo de sillón libre, caben %n visitas</numerusform>
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
        <translation>cerrada</translation>
    </message>
</context>
<context>
    <name>articulator::ui::HoldWrites</name>
    <message>
        <source>&amp;Hold</source>
        <translation>Re&amp;tener</translation>
    </message>
    <message>
        <source>Write queue</source>
        <translation>Cola de escrituras</translation>
    </message>
    <message>
        <source>Keeps the chosen writes from going out until somebody approves them again</source>
        <translation>Impide que las escrituras elegidas salgan hasta que alguien las apruebe de nuevo</translation>
    </message>
</context>
<context>
    <name>articulator::ui::KeepPmsSide</name>
    <message>
        <source>&amp;Keep the practice system&apos;s side</source>
        <translation>&amp;Mantener el lado del sistema de gestión</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Keeps every field as the practice system has it now and goes on to the next</source>
        <translation>Mantiene cada campo como está ahora en el sistema de gestión y pasa al siguiente</translation>
    </message>
</context>
<context>
    <name>articulator::ui::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Listo</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two keys</comment>
        <translation> o </translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Ctrl+F, F3</source>
        <translation>Ctrl+F, F3</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Empty the filter</source>
        <translation>Vaciar el filtro</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Copy rows with headers</source>
        <translation>Copiar filas con encabezados</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Abrir la fila</translation>
    </message>
    <message>
        <source>Shift and click</source>
        <translation>Mayús y clic</translation>
    </message>
    <message>
        <source>Sort by one column more</source>
        <translation>Ordenar por una columna más</translation>
    </message>
    <message>
        <source>Day picture and date</source>
        <translation>Imagen del día y fecha</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>Move; Ctrl hours, Shift 5 minutes</source>
        <translation>Mover; Ctrl horas, Mayús 5 minutos</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Re Pág, Av Pág</translation>
    </message>
    <message>
        <source>A week back, a week on</source>
        <translation>Una semana atrás, una adelante</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Alt and letter</source>
        <translation>Alt y letra</translation>
    </message>
    <message>
        <source>Press the button with that letter</source>
        <translation>Pulsar el botón que tiene esa letra</translation>
    </message>
    <message>
        <source>Close what lies on top</source>
        <translation>Cerrar lo que está encima</translation>
    </message>
    <message>
        <source>Ask why not here; in a week open the day</source>
        <translation>Preguntar por qué aquí no; en una semana, abrir el día</translation>
    </message>
</context>
<context>
    <name>articulator::ui::LockConsole</name>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Consola</translation>
    </message>
    <message>
        <source>Hides everything until your passphrase opens it again</source>
        <translation>Oculta todo hasta que su frase de contraseña lo abra de nuevo</translation>
    </message>
</context>
<context>
    <name>articulator::ui::LockCover</name>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Nothing of the clinics is kept in view. The worker goes on copying.</source>
        <translation>No queda a la vista nada de las clínicas. El servicio sigue copiando.</translation>
    </message>
    <message>
        <source>U&amp;nlock…</source>
        <translation>&amp;Desbloquear…</translation>
    </message>
</context>
<context>
    <name>articulator::ui::MainWindow</name>
    <message numerus="yes">
        <source>Warehouse: %1 · %Ln records</source>
        <translation>
            <numerusform>Almacén: %1 · %Ln ficha</numerusform>
            <numerusform>Almacén: %1 · %Ln fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>Clinic time %1</source>
        <translation>Hora de la clínica %1</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <comment>how long ago</comment>
        <translation>Sincronizada %1</translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <comment>state, how long ago</comment>
        <translation>%1 · datos de %2</translation>
    </message>
    <message>
        <source>API budget %1 of %2 requests this minute</source>
        <translation>API: %1 de %2 solicitudes en este minuto</translation>
    </message>
    <message>
        <source>The key of this clinic allows %1.</source>
        <translation>La clave de esta clínica permite %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clinics need you</source>
        <translation>
            <numerusform>%Ln clínica necesita su atención</numerusform>
            <numerusform>%Ln clínicas necesitan su atención</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln writes need a decision</source>
        <translation>
            <numerusform>%Ln escritura necesita una decisión</numerusform>
            <numerusform>%Ln escrituras necesitan una decisión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts to resolve</source>
        <translation>
            <numerusform>%Ln conflicto por resolver</numerusform>
            <numerusform>%Ln conflictos por resolver</numerusform>
        </translation>
    </message>
    <message>
        <source>Articulator</source>
        <translation>Articulator</translation>
    </message>
    <message>
        <source>Warehouse: %1</source>
        <translation>Almacén: %1</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>group of a command, its key</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Clinic · %1</source>
        <translation>Clínica · %1</translation>
    </message>
    <message>
        <source>Find a person: “%1”</source>
        <translation>Buscar a una persona: “%1”</translation>
    </message>
    <message>
        <source>whole name, phone or birth date; the log keeps it</source>
        <translation>nombre completo, teléfono o fecha de nacimiento; el registro lo conserva</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Provider · %1</source>
        <translation>Profesional · %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 · patient %2</source>
        <comment>what was typed as the record has it, number</comment>
        <translation>%1 · paciente %2</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Nobody in this clinic fits “%1”. Whole names, phone numbers and birth dates are found.</source>
        <translation>Nadie en esta clínica corresponde a “%1”. Se encuentran nombres completos, teléfonos y fechas de nacimiento.</translation>
    </message>
    <message>
        <source>%1 is resumed.</source>
        <comment>clinic</comment>
        <translation>%1 se reanudó.</translation>
    </message>
    <message>
        <source>%1 is paused.</source>
        <comment>clinic</comment>
        <translation>%1 está en pausa.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what a write does, its state</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Write queue</source>
        <translation>Cola de escrituras</translation>
    </message>
    <message>
        <source>Open the write %1</source>
        <translation>Abrir la escritura %1</translation>
    </message>
    <message>
        <source>Open the conflict c-%1</source>
        <translation>Abrir el conflicto c-%1</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
</context>
<context>
    <name>articulator::ui::MaskRecord</name>
    <message>
        <source>&amp;Mask again</source>
        <translation>&amp;Ocultar de nuevo</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fichas</translation>
    </message>
    <message>
        <source>Hides the revealed values again</source>
        <translation>Vuelve a ocultar los valores revelados</translation>
    </message>
</context>
<context>
    <name>articulator::ui::MoveInCapacity</name>
    <message>
        <source>One day</source>
        <translation>Un día</translation>
    </message>
    <message>
        <source>Shows the capacity of one day</source>
        <translation>Muestra la capacidad de un día</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>La semana</translation>
    </message>
    <message>
        <source>Shows the capacity of seven days side by side</source>
        <translation>Muestra la capacidad de siete días lado a lado</translation>
    </message>
    <message>
        <source>Providers, operatories or both</source>
        <translation>Profesionales, sillones o ambos</translation>
    </message>
    <message>
        <source>Shows providers, operatories or both in turn</source>
        <translation>Muestra por turno profesionales, sillones o ambos</translation>
    </message>
    <message>
        <source>Day or week before</source>
        <translation>Día o semana anterior</translation>
    </message>
    <message>
        <source>Goes a day back, or a week where the week is shown</source>
        <translation>Retrocede un día, o una semana si se muestra la semana</translation>
    </message>
    <message>
        <source>Day or week after</source>
        <translation>Día o semana siguiente</translation>
    </message>
    <message>
        <source>Goes a day on, or a week where the week is shown</source>
        <translation>Avanza un día, o una semana si se muestra la semana</translation>
    </message>
    <message>
        <source>Today&apos;s capacity</source>
        <translation>Capacidad de hoy</translation>
    </message>
    <message>
        <source>Goes to the clinic&apos;s today</source>
        <translation>Va al día de hoy de la clínica</translation>
    </message>
    <message>
        <source>Visit type before</source>
        <translation>Tipo de visita anterior</translation>
    </message>
    <message>
        <source>Asks for the visit type before in the list</source>
        <translation>Pregunta por el tipo de visita anterior de la lista</translation>
    </message>
    <message>
        <source>Next visit type</source>
        <translation>Tipo de visita siguiente</translation>
    </message>
    <message>
        <source>Asks for the next visit type in the list</source>
        <translation>Pregunta por el tipo de visita siguiente de la lista</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidad</translation>
    </message>
</context>
<context>
    <name>articulator::ui::NewsList</name>
    <message>
        <source>Clinic time</source>
        <translation>Hora de la clínica</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clínica</translation>
    </message>
</context>
<context>
    <name>articulator::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Clinics</source>
        <translation>Clínicas</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>Ahora mismo</translation>
    </message>
    <message>
        <source>No clinic is connected yet.</source>
        <translation>Aún no hay ninguna clínica conectada.</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Aún no ha pasado nada.</translation>
    </message>
    <message>
        <source>Every run of a clinic appears here.</source>
        <translation>Aquí aparece cada ejecución de una clínica.</translation>
    </message>
    <message>
        <source>Open time, next 10 working days</source>
        <translation>Tiempo libre, próximos 10 días hábiles</translation>
    </message>
    <message>
        <source>No clinic has been copied yet, so nothing is known about its open time.</source>
        <translation>Aún no se ha copiado ninguna clínica, así que no se sabe nada de su tiempo libre.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>clinic, state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open sync</source>
        <translation>Abrir sincronización</translation>
    </message>
    <message>
        <source>Shows the runs of this clinic</source>
        <translation>Muestra las ejecuciones de esta clínica</translation>
    </message>
    <message numerus="yes">
        <source>%n more clinics need you; they stand in the table.</source>
        <translation>
            <numerusform>%n clínica más necesita su atención; está en la tabla.</numerusform>
            <numerusform>%n clínicas más necesitan su atención; están en la tabla.</numerusform>
        </translation>
    </message>
    <message>
        <source>clinics in step</source>
        <translation>clínicas al día</translation>
    </message>
    <message>
        <source>none connected yet</source>
        <translation>ninguna todavía</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need you</source>
        <translation>
            <numerusform>%Ln le necesita</numerusform>
            <numerusform>%Ln le necesitan</numerusform>
        </translation>
    </message>
    <message>
        <source>none needs you</source>
        <translation>ninguna le necesita</translation>
    </message>
    <message>
        <source>writes to decide</source>
        <translation>escrituras por decidir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fallida</numerusform>
            <numerusform>%Ln fallidas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on their way</source>
        <translation>%1 en camino</translation>
    </message>
    <message>
        <source>none failed</source>
        <translation>ninguna fallida</translation>
    </message>
    <message>
        <source>Writes that wait for a person: to approve, held, time taken, in conflict, failed.</source>
        <translation>Escrituras que esperan a una persona: por aprobar, retenidas, hora ocupada, en conflicto, fallidas.</translation>
    </message>
    <message>
        <source>conflicts to resolve</source>
        <translation>conflictos abiertos</translation>
    </message>
    <message>
        <source>their writes wait</source>
        <translation>esperan sus escrituras</translation>
    </message>
    <message>
        <source>none open</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Records that changed in the practice system under one of our writes.</source>
        <translation>Fichas que cambiaron en el sistema de gestión bajo una de nuestras escrituras.</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>a tiempo</translation>
    </message>
    <message>
        <source>last 24 h</source>
        <translation>últimas 24 h</translation>
    </message>
    <message>
        <source>no samples yet</source>
        <translation>aún sin mediciones</translation>
    </message>
    <message>
        <source>Share of the last 24 hours in which every clinic was read in time.</source>
        <translation>Parte de las últimas 24 horas en que cada clínica se leyó a tiempo.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>chair time open</source>
        <translation>tiempo de sillón libre</translation>
    </message>
    <message>
        <source>today, all clinics</source>
        <translation>hoy, todas las clínicas</translation>
    </message>
    <message>
        <source>not copied yet</source>
        <translation>aún no copiado</translation>
    </message>
    <message>
        <source>&amp;Connect a clinic…</source>
        <translation>&amp;Conectar una clínica…</translation>
    </message>
    <message>
        <source>Choose “Connect a clinic” in the list of clinics above; it takes two minutes.</source>
        <translation>Elija “Conectar una clínica” en la lista de clínicas de arriba; toma dos minutos.</translation>
    </message>
</context>
<context>
    <name>articulator::ui::Palette</name>
    <message>
        <source>Find anything</source>
        <translation>Buscar cualquier cosa</translation>
    </message>
    <message>
        <source>Find a page, clinic, command, provider, person…</source>
        <translation>Busque página, clínica, comando, profesional, persona…</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Lo que corresponde</translation>
    </message>
    <message>
        <source>Nothing fits. Try a word of a page, a clinic or a command.</source>
        <translation>Nada corresponde. Pruebe con una palabra de una página, una clínica o un comando.</translation>
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
        <translation>%1, ahora no: %2</translation>
    </message>
</context>
<context>
    <name>articulator::ui::PauseCopying</name>
    <message>
        <source>&amp;Pause copying</source>
        <translation>&amp;Pausar copia</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clínica</translation>
    </message>
    <message>
        <source>Stops copying from this clinic until it is resumed</source>
        <translation>Deja de copiar de esta clínica hasta que se reanude</translation>
    </message>
</context>
<context>
    <name>articulator::ui::PmsStep</name>
    <message>
        <source>&amp;Practice system</source>
        <translation>Sistema de &amp;gestión</translation>
    </message>
    <message>
        <source>Those that the worker has an adapter for.</source>
        <translation>Aquellos para los que el servicio tiene un adaptador.</translation>
    </message>
    <message>
        <source>Clinic &amp;name</source>
        <translation>&amp;Nombre de la clínica</translation>
    </message>
    <message>
        <source>As people here call it.</source>
        <translation>Como la llama la gente aquí.</translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <translation>&amp;Id</translation>
    </message>
    <message>
        <source>Short and lasting: it stands in the log and on the command line, and cannot be changed later.</source>
        <translation>Corto y duradero: está en el registro y en la línea de comandos, y no se puede cambiar después.</translation>
    </message>
    <message>
        <source>Nothing to connect with</source>
        <translation>Nada con que conectar</translation>
    </message>
    <message>
        <source>No worker has told yet which practice systems it can connect.</source>
        <translation>Ningún servicio ha dicho aún qué sistemas de gestión puede conectar.</translation>
    </message>
    <message>
        <source>Start the worker; this fills by itself.</source>
        <translation>Inicie el servicio; esto se llena por sí solo.</translation>
    </message>
    <message>
        <source>Start &amp;worker</source>
        <translation>Iniciar se&amp;rvicio</translation>
    </message>
    <message>
        <source>Nothing can be connected yet.</source>
        <translation>Aún no se puede conectar nada.</translation>
    </message>
    <message>
        <source>A clinic needs a name.</source>
        <translation>Una clínica necesita un nombre.</translation>
    </message>
    <message>
        <source>1 to 64 small letters, digits and dashes; the first is no dash.</source>
        <translation>De 1 a 64 letras minúsculas, cifras y guiones; lo primero no es un guion.</translation>
    </message>
    <message>
        <source>There is a clinic with this id already.</source>
        <translation>Ya hay una clínica con este id.</translation>
    </message>
</context>
<context>
    <name>articulator::ui::Preconditions</name>
    <message>
        <source>Manager</source>
        <translation>Gerente</translation>
    </message>
    <message>
        <source>Integrator</source>
        <translation>Integrador</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Soporte</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Sign in first</source>
        <translation>Inicie sesión primero</translation>
    </message>
    <message>
        <source>Connect a clinic first</source>
        <translation>Conecte primero una clínica</translation>
    </message>
    <message>
        <source>Copying is paused; resume it first</source>
        <translation>La copia está en pausa; reanúdela primero</translation>
    </message>
    <message>
        <source>Copying is not paused</source>
        <translation>La copia no está en pausa</translation>
    </message>
    <message>
        <source>A request is already on its way</source>
        <translation>Ya hay una solicitud en camino</translation>
    </message>
    <message>
        <source>Choose a record on the Records page first</source>
        <translation>Elija primero una ficha en la página Fichas</translation>
    </message>
    <message>
        <source>Nothing of this record is masked</source>
        <translation>En esta ficha no hay nada oculto</translation>
    </message>
    <message>
        <source>It is revealed already</source>
        <translation>Ya está revelada</translation>
    </message>
    <message>
        <source>No record is revealed</source>
        <translation>Ninguna ficha está revelada</translation>
    </message>
    <message>
        <source>A demonstration has no passphrase to open it again</source>
        <translation>Una demostración no tiene frase de contraseña para abrirla de nuevo</translation>
    </message>
    <message>
        <source>The log is being verified</source>
        <translation>Se está verificando el registro</translation>
    </message>
    <message>
        <source>Your role, %1, does not allow this; these roles do: %2</source>
        <comment>role, roles</comment>
        <translation>Su rol, %1, no lo permite; estos roles sí: %2</translation>
    </message>
</context>
<context>
    <name>articulator::ui::ProbeWords</name>
    <message numerus="yes">
        <source>%1 · %2 of %n permissions granted</source>
        <comment>system and version, count</comment>
        <translation>
            <numerusform>%1 · %2 de %n permiso otorgado</numerusform>
            <numerusform>%1 · %2 de %n permisos otorgados</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing may be read</source>
        <translation>No se puede leer nada</translation>
    </message>
    <message>
        <source>Connected in %L1 ms</source>
        <translation>Conectado en %L1 ms</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>The certificate of this address is not accepted. Check the address, or ask the office who answers there.</source>
        <translation>No se acepta el certificado de esta dirección. Revise la dirección o pregunte al consultorio quién responde ahí.</translation>
    </message>
    <message>
        <source>Paste both keys again and see that they are not exchanged. The office enables its key under Setup, Advanced Setup, API.</source>
        <translation>Pegue de nuevo ambas claves y revise que no estén cambiadas. El consultorio activa su clave en Setup, Advanced Setup, API.</translation>
    </message>
    <message>
        <source>Ask the office whether its eConnector runs, then test again.</source>
        <translation>Pregunte al consultorio si su eConnector está en marcha y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>Check mode and address, and that the office&apos;s computer is on; then test again.</source>
        <translation>Revise el modo y la dirección, y que la computadora del consultorio esté encendida; pruebe de nuevo.</translation>
    </message>
    <message>
        <source>Not secure</source>
        <translation>No es seguro</translation>
    </message>
    <message>
        <source>Missing: %1. %2</source>
        <comment>permission, what is lost</comment>
        <translation>Falta: %1. %2</translation>
    </message>
</context>
<context>
    <name>articulator::ui::QueueList</name>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Profesional</translation>
    </message>
    <message>
        <source>Operatory</source>
        <translation>Sillón</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>La pidió</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Pedida</translation>
    </message>
    <message>
        <source>Why it stands here</source>
        <translation>Por qué está aquí</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
</context>
<context>
    <name>articulator::ui::QueuePage</name>
    <message>
        <source>Choose a write to see what it changes.</source>
        <translation>Elija una escritura para ver qué cambia.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>write, why it was refused</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Approve %L1</source>
        <translation>Aprobar %L1</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>No clinic is connected yet.</source>
        <translation>Aún no hay ninguna clínica conectada.</translation>
    </message>
    <message>
        <source>Reading the queue…</source>
        <translation>Leyendo la cola…</translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation>Nada espera una decisión.</translation>
    </message>
    <message>
        <source>What a voice agent, an app or the desk asks for appears here. “Find a time” puts a visit into the queue.</source>
        <translation>Aquí aparece lo que pide un agente de voz, una aplicación o la recepción. “Buscar horario” pone una visita en la cola.</translation>
    </message>
    <message>
        <source>Nothing is on its way.</source>
        <translation>No hay nada en camino.</translation>
    </message>
    <message>
        <source>What is approved goes out by itself and shows here until it is proven.</source>
        <translation>Lo aprobado sale por sí solo y se muestra aquí hasta que está probado.</translation>
    </message>
    <message>
        <source>Nothing has failed.</source>
        <translation>Nada ha fallado.</translation>
    </message>
    <message>
        <source>A write that the practice system does not take stays here until somebody decides.</source>
        <translation>Una escritura que el sistema de gestión no acepta queda aquí hasta que alguien decida.</translation>
    </message>
    <message>
        <source>Nothing is done yet.</source>
        <translation>Aún no hay nada hecho.</translation>
    </message>
    <message>
        <source>Writes that were proven, rejected, undone or have expired show here.</source>
        <translation>Aquí se muestran las escrituras probadas, rechazadas, deshechas o vencidas.</translation>
    </message>
    <message>
        <source>Nobody has asked for a change yet.</source>
        <translation>Nadie ha pedido un cambio todavía.</translation>
    </message>
    <message>
        <source>“Find a time” puts a visit into the queue; programs do it with “articulatorctl write submit”.</source>
        <translation>“Buscar horario” pone una visita en la cola; los programas lo hacen con “articulatorctl write submit”.</translation>
    </message>
    <message>
        <source>Write queue</source>
        <translation>Cola de escrituras</translation>
    </message>
    <message>
        <source>Groups of writes</source>
        <translation>Grupos de escrituras</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Escrituras</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Waits for a person: to approve, held, time taken, conflict</source>
        <translation>Espera a una persona: por aprobar, retenida, hora ocupada, conflicto</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>Approved, sending, tried again, looked up</source>
        <translation>Aprobada, enviándose, reintentándose, buscándose</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>Needs a person; never dropped by age or count</source>
        <translation>Necesita a una persona; nunca se descarta por antigüedad ni por cantidad</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Proven in the practice system, rejected, expired, undone</source>
        <translation>Probada en el sistema de gestión, rechazada, vencida, deshecha</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Every write of this clinic</source>
        <translation>Todas las escrituras de esta clínica</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retener</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Rechazar…</translation>
    </message>
    <message>
        <source>No write fits the filter.</source>
        <translation>Ninguna escritura pasa el filtro.</translation>
    </message>
    <message>
        <source>Escape in the filter field shows all again.</source>
        <translation>Escape en el campo del filtro vuelve a mostrar todo.</translation>
    </message>
    <message numerus="yes">
        <source>Approve %Ln writes?</source>
        <translation>
            <numerusform>¿Aprobar %Ln escritura?</numerusform>
            <numerusform>¿Aprobar %Ln escrituras?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is checked again before it is sent. For a few seconds Ctrl+Z stops them.</source>
        <translation>Cada una se comprueba de nuevo antes de enviarse. Durante unos segundos, Ctrl+Z las detiene.</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message numerus="yes">
        <source>Reject %Ln writes? The asker is told this reason:</source>
        <translation>
            <numerusform>¿Rechazar %Ln escritura? A quien la pidió se le dice este motivo:</numerusform>
            <numerusform>¿Rechazar %Ln escrituras? A quien las pidió se le dice este motivo:</numerusform>
        </translation>
    </message>
    <message>
        <source>Not possible at this clinic</source>
        <translation>No es posible en esta clínica</translation>
    </message>
    <message>
        <source>Reject %L1</source>
        <translation>Rechazar %L1</translation>
    </message>
    <message>
        <source>Nobody sends</source>
        <translation>Nadie envía</translation>
    </message>
    <message numerus="yes">
        <source>This clinic is paused: %Ln writes wait and go out when it is resumed. Nothing is lost.</source>
        <translation>
            <numerusform>Esta clínica está en pausa: %Ln escritura espera y sale cuando se reanude. No se pierde nada.</numerusform>
            <numerusform>Esta clínica está en pausa: %Ln escrituras esperan y salen cuando se reanude. No se pierde nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No worker is running: %Ln writes wait and go out when one does. Nothing is lost.</source>
        <translation>
            <numerusform>No hay ningún servicio en marcha: %Ln escritura espera y sale cuando lo haya. No se pierde nada.</numerusform>
            <numerusform>No hay ningún servicio en marcha: %Ln escrituras esperan y salen cuando lo haya. No se pierde nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>No se hizo</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Takes this message away</source>
        <translation>Quita este mensaje</translation>
    </message>
    <message>
        <source>Nothing of it was sent yet.</source>
        <translation>Aún no se envió nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln writes were sent already and stay: %1. “Undo” on one of them queues the change back.</source>
        <translation>
            <numerusform>%Ln escritura ya se envió y queda: %1. “Deshacer” en ella pone en cola el cambio de vuelta.</numerusform>
            <numerusform>%Ln escrituras ya se enviaron y quedan: %1. “Deshacer” en una de ellas pone en cola el cambio de vuelta.</numerusform>
        </translation>
    </message>
    <message>
        <source>No worker is running now. What you decide waits for one, two minutes at most.</source>
        <translation>No hay ningún servicio en marcha. Lo que decida espera a uno, dos minutos como máximo.</translation>
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
        <translation>Ya enviada</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>No está aquí</translation>
    </message>
    <message>
        <source>%1 is not in the queue of this clinic.</source>
        <translation>%1 no está en la cola de esta clínica.</translation>
    </message>
    <message>
        <source>Choose “Connect a clinic” in the list of clinics above; it takes two minutes.</source>
        <translation>Elija “Conectar una clínica” en la lista de clínicas de arriba; toma dos minutos.</translation>
    </message>
    <message>
        <source>Sending begins %1.</source>
        <comment>in how long</comment>
        <translation>El envío empieza %1.</translation>
    </message>
</context>
<context>
    <name>articulator::ui::ReachStep</name>
    <message numerus="yes">
        <source>%Ln s so far</source>
        <translation>
            <numerusform>%Ln s hasta ahora</numerusform>
            <numerusform>%Ln s hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Worker stopped</source>
        <translation>Servicio detenido</translation>
    </message>
    <message>
        <source>The worker ended during the test.</source>
        <translation>El servicio terminó durante la prueba.</translation>
    </message>
    <message>
        <source>Nothing was stored. Start it and test again.</source>
        <translation>No se guardó nada. Inícielo y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>Start &amp;worker</source>
        <translation>Iniciar se&amp;rvicio</translation>
    </message>
    <message>
        <source>Waiting for the worker</source>
        <translation>Esperando al servicio</translation>
    </message>
    <message>
        <source>No worker is running; the test begins when there is one.</source>
        <translation>No hay ningún servicio en marcha; la prueba empieza cuando lo haya.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>The worker asks the practice system who it is and what the key may do.</source>
        <translation>El servicio pregunta al sistema de gestión quién es y qué puede la clave.</translation>
    </message>
    <message>
        <source>No worker took it</source>
        <translation>Nadie la tomó</translation>
    </message>
    <message>
        <source>No worker took the test in time.</source>
        <translation>Ningún servicio tomó la prueba a tiempo.</translation>
    </message>
    <message>
        <source>Start the worker and test again.</source>
        <translation>Inicie el servicio y pruebe de nuevo.</translation>
    </message>
</context>
<context>
    <name>articulator::ui::RecordCardView</name>
    <message>
        <source>R&amp;eveal</source>
        <translation>Reve&amp;lar</translation>
    </message>
    <message>
        <source>&amp;Mask again</source>
        <translation>&amp;Ocultar de nuevo</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Revealed</source>
        <translation>Revelado</translation>
    </message>
    <message>
        <source>The log says that you looked.</source>
        <translation>El registro dice que usted lo vio.</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Oculto</translation>
    </message>
    <message>
        <source>What names a person is sealed until you reveal it.</source>
        <translation>Lo que identifica a una persona queda sellado hasta que usted lo revele.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>No visit is known.</source>
        <translation>No se conoce ninguna visita.</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Control periódico</translation>
    </message>
    <message>
        <source>No recall is kept.</source>
        <translation>No hay ningún control periódico.</translation>
    </message>
    <message>
        <source>Treatment planned</source>
        <translation>Tratamiento planificado</translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>No hay nada planificado.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>No coverage is known.</source>
        <translation>No se conoce ninguna cobertura.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>articulator::ui::RecordColumns</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Abreviatura</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>NPI</source>
        <translation>NPI</translation>
    </message>
    <message>
        <source>For hygiene</source>
        <translation>Para higiene</translation>
    </message>
    <message>
        <source>Dentist</source>
        <translation>Dentista</translation>
    </message>
    <message>
        <source>Hygienist</source>
        <translation>Higienista</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Profesional</translation>
    </message>
    <message>
        <source>Operatory</source>
        <translation>Sillón</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Confirmación</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Operatories</source>
        <translation>Sillones</translation>
    </message>
    <message>
        <source>Blockout</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>Blockouts</source>
        <translation>Bloqueos</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Corresponde</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programado</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planificado</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Aseguradora</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
</context>
<context>
    <name>articulator::ui::RecordTable</name>
    <message>
        <source>No record fits the filter.</source>
        <translation>Ninguna ficha pasa el filtro.</translation>
    </message>
    <message>
        <source>Escape in the filter field shows all again.</source>
        <translation>Escape en el campo del filtro vuelve a mostrar todo.</translation>
    </message>
    <message>
        <source>Nothing of this kind was copied yet.</source>
        <translation>Aún no se copió nada de esta clase.</translation>
    </message>
    <message>
        <source>Records appear here as soon as the clinic was read.</source>
        <translation>Las fichas aparecen aquí en cuanto se ha leído la clínica.</translation>
    </message>
    <message>
        <source>Nobody fits what you typed.</source>
        <translation>Nadie corresponde a lo que escribió.</translation>
    </message>
    <message>
        <source>Whole names, phone numbers and birth dates are found: “Garcia”, “Garcia, Maria”, “555 010 4477”, “11/23/1980”.</source>
        <translation>Se encuentran nombres completos, teléfonos y fechas de nacimiento: “Garcia”, “Garcia, Maria”, “555 010 4477”, “11/23/1980”.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
</context>
<context>
    <name>articulator::ui::RecordWords</name>
    <message>
        <source>Last name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Apodo</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Celular</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Casa</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Abreviatura</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>NPI</source>
        <translation>NPI</translation>
    </message>
    <message>
        <source>For hygiene</source>
        <translation>Para higiene</translation>
    </message>
    <message>
        <source>Dentist</source>
        <translation>Dentista</translation>
    </message>
    <message>
        <source>Hygienist</source>
        <translation>Higienista</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Confirmación</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Profesional</translation>
    </message>
    <message>
        <source>Second provider</source>
        <translation>Segundo profesional</translation>
    </message>
    <message>
        <source>Operatory</source>
        <translation>Sillón</translation>
    </message>
    <message>
        <source>On book</source>
        <translation>En agenda</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Operatories</source>
        <translation>Sillones</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Blockout</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Forbids visits</source>
        <translation>No permite visitas</translation>
    </message>
    <message>
        <source>Blockouts</source>
        <translation>Bloqueos</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Corresponde</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programado</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planificado</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Honorario</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Aseguradora</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Version here</source>
        <translation>Versión aquí</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Profesionales</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Horarios de trabajo</translation>
    </message>
    <message>
        <source>Appointment types</source>
        <translation>Tipos de cita</translation>
    </message>
    <message>
        <source>Recalls</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation>Tratamientos</translation>
    </message>
    <message>
        <source>Coverages</source>
        <translation>Coberturas</translation>
    </message>
    <message>
        <source>Patient %1</source>
        <translation>Paciente %1</translation>
    </message>
    <message>
        <source>Provider %1</source>
        <translation>Profesional %1</translation>
    </message>
    <message>
        <source>Operatory %1</source>
        <translation>Sillón %1</translation>
    </message>
    <message>
        <source>Appointment %1</source>
        <translation>Cita %1</translation>
    </message>
    <message>
        <source>Schedule %1</source>
        <translation>Horario de trabajo %1</translation>
    </message>
    <message>
        <source>Appointment type %1</source>
        <translation>Tipo de cita %1</translation>
    </message>
    <message>
        <source>Recall %1</source>
        <translation>Control periódico %1</translation>
    </message>
    <message>
        <source>Treatment %1</source>
        <translation>Tratamiento %1</translation>
    </message>
    <message>
        <source>Coverage %1</source>
        <translation>Cobertura %1</translation>
    </message>
    <message>
        <source>patient</source>
        <translation>paciente</translation>
    </message>
    <message>
        <source>not a patient</source>
        <translation>no es paciente</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inactivo</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivado</translation>
    </message>
    <message>
        <source>deceased</source>
        <translation>fallecido</translation>
    </message>
    <message>
        <source>prospective</source>
        <translation>prospecto</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planificado</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>realizado</translation>
    </message>
    <message>
        <source>existing, done here</source>
        <translation>existente, hecho aquí</translation>
    </message>
    <message>
        <source>existing, done elsewhere</source>
        <translation>existente, hecho en otro lugar</translation>
    </message>
    <message>
        <source>referred</source>
        <translation>derivado</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>hallazgo</translation>
    </message>
    <message>
        <source>planned, not active</source>
        <translation>planificado, no activo</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>programada</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>unscheduled</source>
        <translation>sin programar</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>consultorio</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>profesional</translation>
    </message>
    <message>
        <source>operatory</source>
        <translation>sillón</translation>
    </message>
    <message>
        <source>blockout</source>
        <translation>bloqueo</translation>
    </message>
    <message>
        <source>dentist</source>
        <translation>dentista</translation>
    </message>
    <message>
        <source>hygienist</source>
        <translation>higienista</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, clock time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>visita</translation>
    </message>
    <message>
        <source>%1 · %2, %3 min · %4 · %5</source>
        <comment>when, type, length, provider, status</comment>
        <translation>%1 · %2, %3 min · %4 · %5</translation>
    </message>
    <message>
        <source>%1 · switched off</source>
        <translation>%1 · desactivado</translation>
    </message>
    <message>
        <source>%1 · not due</source>
        <translation>%1 · no corresponde aún</translation>
    </message>
    <message>
        <source>%1 · due %2, scheduled %3</source>
        <translation>%1 · corresponde el %2, programado el %3</translation>
    </message>
    <message>
        <source>%1 · due %2</source>
        <translation>%1 · corresponde el %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>procedure code, description</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 · planned %2</source>
        <translation>%1 · planificado el %2</translation>
    </message>
    <message>
        <source>carrier not known</source>
        <translation>aseguradora desconocida</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>primaria</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>número %1</translation>
    </message>
    <message>
        <source>%1 · %2 · verified %3</source>
        <translation>%1 · %2 · verificada el %3</translation>
    </message>
    <message>
        <source>%1 · %2 · not verified</source>
        <translation>%1 · %2 · sin verificar</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>articulator::ui::RecordsPage</name>
    <message>
        <source>Records</source>
        <translation>Fichas</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Clase de ficha</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Buscar a una persona</translation>
    </message>
    <message>
        <source>Find a person: name, phone, birth date</source>
        <translation>Persona: nombre, teléfono, nacimiento</translation>
    </message>
    <message>
        <source>Whole names, phone numbers and birth dates; Enter finds. The log keeps that you searched, not what you typed.</source>
        <translation>Nombres completos, teléfonos y fechas de nacimiento; Intro busca. El registro conserva que usted buscó, no lo que escribió.</translation>
    </message>
    <message>
        <source>Your role does not allow finding people; ask an admin.</source>
        <translation>Su rol no permite buscar personas; pídalo a un administrador.</translation>
    </message>
    <message>
        <source>Choose a row to see the record and what is planned for the person.</source>
        <translation>Elija una fila para ver la ficha y lo que hay previsto para la persona.</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>datos de las %1</translation>
    </message>
    <message>
        <source>never read</source>
        <translation>nunca leído</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <translation>las primeras %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln ficha</numerusform>
            <numerusform>%Ln fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how many, as of</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No clinic is connected yet. Choose “Connect a clinic” in the list of clinics above; it takes two minutes.</source>
        <translation>Aún no hay ninguna clínica conectada. Elija “Conectar una clínica” en la lista de clínicas de arriba; toma dos minutos.</translation>
    </message>
</context>
<context>
    <name>articulator::ui::RejectWrites</name>
    <message>
        <source>&amp;Reject…</source>
        <translation>&amp;Rechazar…</translation>
    </message>
    <message>
        <source>Write queue</source>
        <translation>Cola de escrituras</translation>
    </message>
    <message>
        <source>Decides against the chosen writes, with a reason</source>
        <translation>Decide en contra de las escrituras elegidas, con un motivo</translation>
    </message>
</context>
<context>
    <name>articulator::ui::RemoveClinic</name>
    <message>
        <source>Remo&amp;ve clinic…</source>
        <translation>&amp;Quitar clínica…</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clínica</translation>
    </message>
    <message>
        <source>Destroys the copy and its keys; the practice system is not touched</source>
        <translation>Destruye la copia y sus claves; el sistema de gestión no se toca</translation>
    </message>
</context>
<context>
    <name>articulator::ui::RemoveSheet</name>
    <message>
        <source>Remove a clinic</source>
        <translation>Quitar una clínica</translation>
    </message>
    <message>
        <source>The copy of this clinic and the keys that open it are destroyed. They cannot be brought back, not even from here.</source>
        <translation>La copia de esta clínica y las claves que la abren se destruyen. No se pueden recuperar, tampoco desde aquí.</translation>
    </message>
    <message>
        <source>The practice system is not touched: its patients and visits stay as they are.</source>
        <translation>El sistema de gestión no se toca: sus pacientes y visitas quedan como están.</translation>
    </message>
    <message>
        <source>Writes that were not sent yet are never sent.</source>
        <translation>Las escrituras que aún no se enviaron no se enviarán nunca.</translation>
    </message>
    <message>
        <source>The log stays, this removal included.</source>
        <translation>El registro queda, también esta baja.</translation>
    </message>
    <message>
        <source>•  %1</source>
        <comment>a line of a list</comment>
        <translation>•  %1</translation>
    </message>
    <message>
        <source>Type the &amp;id</source>
        <translation>Escriba el &amp;id</translation>
    </message>
    <message>
        <source>%1, to show that it is meant.</source>
        <comment>id of a clinic</comment>
        <translation>%1, para mostrar que es en serio.</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Type the id of the clinic first</source>
        <translation>Escriba primero el id de la clínica</translation>
    </message>
</context>
<context>
    <name>articulator::ui::ResourceList</name>
    <message>
        <source>Resource</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Última ejecución</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Tardó</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiadas</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Borradas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>Cursor</source>
        <translation>Cursor</translation>
    </message>
    <message>
        <source>Lag, 24 h</source>
        <translation>Retraso, 24 h</translation>
    </message>
</context>
<context>
    <name>articulator::ui::ResumeCopying</name>
    <message>
        <source>&amp;Resume copying</source>
        <translation>&amp;Reanudar copia</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clínica</translation>
    </message>
    <message>
        <source>Goes on copying from this clinic</source>
        <translation>Sigue copiando de esta clínica</translation>
    </message>
</context>
<context>
    <name>articulator::ui::RetryWrites</name>
    <message>
        <source>&amp;Try again</source>
        <translation>Re&amp;intentar</translation>
    </message>
    <message>
        <source>Write queue</source>
        <translation>Cola de escrituras</translation>
    </message>
    <message>
        <source>Sends a failed write once more; what is not clear is looked up first</source>
        <translation>Envía una vez más una escritura fallida; lo que no está claro se busca primero</translation>
    </message>
</context>
<context>
    <name>articulator::ui::RevealConflict</name>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Shows what is hidden of the open conflict; the log keeps that you did</source>
        <translation>Muestra lo que está oculto del conflicto abierto; el registro conserva que lo hizo</translation>
    </message>
    <message>
        <source>Show &amp;names and notes</source>
        <translation>Mostrar &amp;nombres y notas</translation>
    </message>
</context>
<context>
    <name>articulator::ui::RevealRecord</name>
    <message>
        <source>R&amp;eveal</source>
        <translation>Reve&amp;lar</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fichas</translation>
    </message>
    <message>
        <source>Shows what is masked of this record; the log keeps that you did</source>
        <translation>Muestra lo que está oculto de esta ficha; el registro conserva que lo hizo</translation>
    </message>
</context>
<context>
    <name>articulator::ui::RevealWrite</name>
    <message>
        <source>Write queue</source>
        <translation>Cola de escrituras</translation>
    </message>
    <message>
        <source>Shows what is hidden of the open write; the log keeps that you did</source>
        <translation>Muestra lo que está oculto de la escritura abierta; el registro conserva que lo hizo</translation>
    </message>
    <message>
        <source>Show &amp;names and notes</source>
        <translation>Mostrar &amp;nombres y notas</translation>
    </message>
</context>
<context>
    <name>articulator::ui::RoleWords</name>
    <message>
        <source>see patients, approve writes, resolve conflicts</source>
        <translation>ver pacientes, aprobar escrituras, resolver conflictos</translation>
    </message>
    <message>
        <source>connect and set up clinics; sees no patient</source>
        <translation>conectar y configurar clínicas; no ve pacientes</translation>
    </message>
    <message>
        <source>as a manager, and pause clinics</source>
        <translation>como un gerente, y pausar clínicas</translation>
    </message>
    <message>
        <source>everything, users and removing clinics too</source>
        <translation>todo, también usuarios y quitar clínicas</translation>
    </message>
</context>
<context>
    <name>articulator::ui::RunList</name>
    <message>
        <source>Done after waits</source>
        <translation>Hecho tras esperas</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Iniciada por</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Tardó</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiadas</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Borradas</translation>
    </message>
    <message>
        <source>What happened, what to do</source>
        <translation>Qué pasó, qué hacer</translation>
    </message>
</context>
<context>
    <name>articulator::ui::SaveChoices</name>
    <message>
        <source>&amp;Apply the choices</source>
        <translation>A&amp;plicar las elecciones</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Sends what was decided; until it goes out it can be stopped</source>
        <translation>Envía lo decidido; hasta que salga puede detenerse</translation>
    </message>
</context>
<context>
    <name>articulator::ui::SettingEditor</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>name of a key</comment>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Stored; leave empty to keep it</source>
        <translation>Guardada; deje vacío para conservarla</translation>
    </message>
</context>
<context>
    <name>articulator::ui::SettingWords</name>
    <message>
        <source>&amp;Mode</source>
        <translation>&amp;Modo</translation>
    </message>
    <message>
        <source>Remote needs the office&apos;s eConnector. Service and local reach the office&apos;s own computer.</source>
        <translation>El remoto necesita el eConnector del consultorio. Servicio y local llegan a la computadora del consultorio.</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>Di&amp;rección</translation>
    </message>
    <message>
        <source>&amp;Developer key</source>
        <translation>Clave de &amp;desarrollador</translation>
    </message>
    <message>
        <source>Your own key, from Open Dental&apos;s developer portal.</source>
        <translation>Su propia clave, del portal de desarrolladores de Open Dental.</translation>
    </message>
    <message>
        <source>&amp;Customer key</source>
        <translation>Clave de &amp;cliente</translation>
    </message>
    <message>
        <source>The office&apos;s key. Both are sealed so that only the worker can open them.</source>
        <translation>La clave del consultorio. Ambas se sellan para que solo el servicio pueda abrirlas.</translation>
    </message>
    <message>
        <source>Pause between requests, ms</source>
        <translation>Pausa entre solicitudes, ms</translation>
    </message>
    <message>
        <source>Empty: as the permissions of the key ask for.</source>
        <translation>Vacío: lo que piden los permisos de la clave.</translation>
    </message>
    <message>
        <source>Longest wait for an answer, s</source>
        <translation>Espera máxima de una respuesta, s</translation>
    </message>
    <message>
        <source>Days &amp;back</source>
        <translation>Días &amp;atrás</translation>
    </message>
    <message>
        <source>How far back the book is read again and again.</source>
        <translation>Hasta dónde hacia atrás se relee la agenda una y otra vez.</translation>
    </message>
    <message>
        <source>Days &amp;ahead</source>
        <translation>Días ade&amp;lante</translation>
    </message>
    <message>
        <source>Open time is known for so many days.</source>
        <translation>El tiempo libre se conoce para tantos días.</translation>
    </message>
    <message>
        <source>Oldest treatment, days</source>
        <translation>Tratamiento más antiguo, días</translation>
    </message>
    <message>
        <source>Empty: all of them.</source>
        <translation>Vacío: todos.</translation>
    </message>
    <message>
        <source>Practice notes that close nothing</source>
        <translation>Notas del consultorio que no cierran</translation>
    </message>
    <message>
        <source>A regular expression; notes that match it close no day.</source>
        <translation>Una expresión regular; las notas que la cumplen no cierran ningún día.</translation>
    </message>
    <message>
        <source>Rows that pages share</source>
        <translation>Filas que comparten las páginas</translation>
    </message>
    <message>
        <source>How our visits are known again</source>
        <translation>Cómo se reconocen nuestras visitas</translation>
    </message>
    <message>
        <source>Number of the user made for it</source>
        <translation>Número del usuario creado para ello</translation>
    </message>
    <message>
        <source>&amp;Seconds between copies</source>
        <translation>&amp;Segundos entre copias</translation>
    </message>
    <message>
        <source>60 is freshest; 300 spares a slow office.</source>
        <translation>60 es lo más reciente; 300 cuida un consultorio lento.</translation>
    </message>
    <message>
        <source>Broken visits left in the book take time</source>
        <translation>Las citas fallidas que quedan ocupan tiempo</translation>
    </message>
    <message>
        <source>Seconds to undo after approval</source>
        <translation>Segundos para deshacer tras aprobar</translation>
    </message>
    <message>
        <source>Approval rules</source>
        <translation>Reglas de aprobación</translation>
    </message>
    <message>
        <source>Empty: every write needs one person&apos;s approval.</source>
        <translation>Vacío: cada escritura necesita la aprobación de una persona.</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>&amp;Horas de silencio</translation>
    </message>
    <message>
        <source>When the office&apos;s computers are off: 22:00-06:00, or closed.</source>
        <translation>Cuando las computadoras del consultorio están apagadas: 22:00-06:00, o cerrado.</translation>
    </message>
    <message>
        <source>Remote: through Open Dental&apos;s servers</source>
        <translation>Remoto: por los servidores de Open Dental</translation>
    </message>
    <message>
        <source>Service: the office&apos;s API service</source>
        <translation>Servicio: el servicio API del consultorio</translation>
    </message>
    <message>
        <source>Local: Open Dental on this computer</source>
        <translation>Local: Open Dental en esta computadora</translation>
    </message>
    <message>
        <source>By patient, time, chair and length</source>
        <translation>Por paciente, hora, sillón y duración</translation>
    </message>
    <message>
        <source>By a short mark in the visit&apos;s note</source>
        <translation>Por una marca corta en la nota de la visita</translation>
    </message>
    <message>
        <source>By a user made for this program</source>
        <translation>Por un usuario creado para este programa</translation>
    </message>
    <message>
        <source>Nothing can be copied until the office grants it.</source>
        <translation>No se puede copiar nada hasta que el consultorio lo otorgue.</translation>
    </message>
    <message>
        <source>Visits cannot be made or moved from here; reading works.</source>
        <translation>Desde aquí no se pueden crear ni mover visitas; la lectura funciona.</translation>
    </message>
    <message>
        <source>Visits cannot be cancelled or confirmed, nor notes added, from here.</source>
        <translation>Desde aquí no se pueden cancelar ni confirmar visitas, ni agregar notas.</translation>
    </message>
    <message>
        <source>New patients and new contact data cannot be written.</source>
        <translation>No se pueden escribir pacientes ni datos de contacto nuevos.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Esto hace falta.</translation>
    </message>
    <message>
        <source>A whole number from %L1 to %L2.</source>
        <translation>Un número entero de %L1 a %L2.</translation>
    </message>
    <message>
        <source>An address that begins with http:// or https://, without user and password.</source>
        <translation>Una dirección que empiece con http:// o https://, sin usuario ni contraseña.</translation>
    </message>
    <message>
        <source>This is no regular expression.</source>
        <translation>Esto no es una expresión regular.</translation>
    </message>
    <message>
        <source>This is not possible here.</source>
        <translation>Esto no es posible aquí.</translation>
    </message>
    <message>
        <source>Write it like this: %1</source>
        <translation>Escríbalo así: %1</translation>
    </message>
</context>
<context>
    <name>articulator::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Clinics</source>
        <translation>Clínicas</translation>
    </message>
    <message>
        <source>Appointment types</source>
        <translation>Tipos de cita</translation>
    </message>
    <message>
        <source>Vault and users</source>
        <translation>Bóveda y usuarios</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>Esta consola</translation>
    </message>
    <message>
        <source>Section of the settings</source>
        <translation>Sección de los ajustes</translation>
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
        <translation>&amp;Teclas…</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Consola</translation>
    </message>
    <message>
        <source>Lists every key of the console</source>
        <translation>Lista todas las teclas de la consola</translation>
    </message>
</context>
<context>
    <name>articulator::ui::ShowPalette</name>
    <message>
        <source>Find any&amp;thing…</source>
        <translation>Buscar cualquier &amp;cosa…</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Consola</translation>
    </message>
    <message>
        <source>Finds pages, clinics, commands, providers and people</source>
        <translation>Busca páginas, clínicas, comandos, profesionales y personas</translation>
    </message>
</context>
<context>
    <name>articulator::ui::SideNav</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
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
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
        <source>&amp;Set up</source>
        <translation>&amp;Configurar</translation>
    </message>
    <message>
        <source>Set up Articulator</source>
        <translation>Configurar Articulator</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Set up a warehouse on this computer</source>
        <translation>Configurar un almacén en esta computadora</translation>
    </message>
    <message>
        <source>Nothing is in %1 yet. Choose the passphrase of %2; it cannot be recovered.</source>
        <translation>Aún no hay nada en %1. Elija la frase de contraseña de %2; no se puede recuperar.</translation>
    </message>
    <message>
        <source>Patient data in %1 stay sealed until your passphrase opens them.</source>
        <translation>Los datos de pacientes en %1 quedan sellados hasta que su frase de contraseña los abra.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Frase de contraseña otra vez</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>U&amp;na vez más</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Passphrase and user do not fit. Try again.</source>
        <translation>La frase de contraseña y el usuario no corresponden. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Type your name first</source>
        <translation>Escriba primero su nombre</translation>
    </message>
    <message>
        <source>Type the passphrase first</source>
        <translation>Escriba primero la frase de contraseña</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters, please</source>
        <translation>
            <numerusform>Al menos %n carácter, por favor</numerusform>
            <numerusform>Al menos %n caracteres, por favor</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same yet</source>
        <translation>Las dos aún no son iguales</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation>Configurando…</translation>
    </message>
</context>
<context>
    <name>articulator::ui::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clinics</source>
        <translation>
            <numerusform>%Ln clínica</numerusform>
            <numerusform>%Ln clínicas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln writes need a decision</source>
        <translation>
            <numerusform>%Ln escritura necesita una decisión</numerusform>
            <numerusform>%Ln escrituras necesitan una decisión</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>articulator::ui::StoredWords</name>
    <message>
        <source>A blockout does not allow this type.</source>
        <translation>Un bloqueo no permite este tipo.</translation>
    </message>
    <message>
        <source>A new patient needs a last and a first name.</source>
        <translation>Un paciente nuevo necesita apellido y nombre.</translation>
    </message>
    <message>
        <source>A new visit needs a length.</source>
        <translation>Una visita nueva necesita una duración.</translation>
    </message>
    <message>
        <source>A new visit needs patient, provider, operatory and start.</source>
        <translation>Una visita nueva necesita paciente, profesional, sillón e inicio.</translation>
    </message>
    <message>
        <source>A note that was appended stays in the PMS; append another one.</source>
        <translation>Una nota añadida permanece en el sistema del consultorio; añada otra.</translation>
    </message>
    <message>
        <source>A patient that was made stays in the PMS; archive it there.</source>
        <translation>Un paciente creado permanece en el sistema del consultorio; archívelo allí.</translation>
    </message>
    <message>
        <source>A proxy or portal stands between and wants a sign-in (%1).</source>
        <translation>Un proxy o portal está en medio y pide iniciar sesión (%1).</translation>
    </message>
    <message>
        <source>A second person has to approve it.</source>
        <translation>Una segunda persona tiene que aprobarla.</translation>
    </message>
    <message>
        <source>A visit of status %1 cannot be cancelled.</source>
        <translation>Una visita con estado %1 no se puede cancelar.</translation>
    </message>
    <message>
        <source>A visit of status %1 cannot be moved.</source>
        <translation>Una visita con estado %1 no se puede mover.</translation>
    </message>
    <message>
        <source>Another appointment is in the operatory.</source>
        <translation>Otra cita ocupa el sillón.</translation>
    </message>
    <message>
        <source>Another visit (AptNum %1) came first in the same place; ours was taken back.</source>
        <translation>Otra visita (AptNum %1) llegó antes al mismo lugar; la nuestra se retiró.</translation>
    </message>
    <message>
        <source>Another visit (AptNum %1) stands in this place.</source>
        <translation>Otra visita (AptNum %1) ocupa este lugar.</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>Aprobada.</translation>
    </message>
    <message>
        <source>Held.</source>
        <translation>Retenida.</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Rechazada: %1</translation>
    </message>
    <message>
        <source>Approved by rule.</source>
        <translation>Aprobada por regla.</translation>
    </message>
    <message>
        <source>Approved by the first of two.</source>
        <translation>Aprobada por la primera de dos personas.</translation>
    </message>
    <message>
        <source>Asked for.</source>
        <translation>Solicitada.</translation>
    </message>
    <message>
        <source>Asked to stop before the request was sent.</source>
        <translation>Se pidió parar antes de enviar la solicitud.</translation>
    </message>
    <message>
        <source>Asked to stop while waiting for a turn.</source>
        <translation>Se pidió parar mientras se esperaba turno.</translation>
    </message>
    <message>
        <source>Asked to stop while waiting for an answer.</source>
        <translation>Se pidió parar mientras se esperaba una respuesta.</translation>
    </message>
    <message>
        <source>Choose a side for every field of c-%1 first.</source>
        <translation>Elija primero un lado para cada campo de c-%1.</translation>
    </message>
    <message>
        <source>Everything was left as the PMS has it.</source>
        <translation>Todo quedó como lo tiene el sistema del consultorio.</translation>
    </message>
    <message>
        <source>It could not be sent: %1 It is tried again by itself.</source>
        <translation>No se pudo enviar: %1 Se intentará de nuevo automáticamente.</translation>
    </message>
    <message>
        <source>It expired before it was approved.</source>
        <translation>Venció antes de aprobarse.</translation>
    </message>
    <message>
        <source>It is being sent, try %1.</source>
        <translation>Se está enviando, intento %1.</translation>
    </message>
    <message>
        <source>It is being sent.</source>
        <translation>Se está enviando.</translation>
    </message>
    <message>
        <source>It is in the past.</source>
        <translation>Está en el pasado.</translation>
    </message>
    <message>
        <source>It is not on the grid of five minutes.</source>
        <translation>No está en la cuadrícula de cinco minutos.</translation>
    </message>
    <message>
        <source>It is outside the days that were looked at.</source>
        <translation>Está fuera de los días examinados.</translation>
    </message>
    <message>
        <source>It stands in the practice system (%1).</source>
        <translation>Está en el sistema del consultorio (%1).</translation>
    </message>
    <message>
        <source>It waits for w-%1, which concerns the same visit or place.</source>
        <translation>Espera a w-%1, que afecta a la misma visita o lugar.</translation>
    </message>
    <message>
        <source>It was looked for and had never arrived.</source>
        <translation>Se buscó y nunca había llegado.</translation>
    </message>
    <message>
        <source>It was looked up and had never arrived.</source>
        <translation>Se comprobó y nunca había llegado.</translation>
    </message>
    <message>
        <source>It was looked up and had never arrived; it is sent again.</source>
        <translation>Se comprobó y nunca había llegado; se envía de nuevo.</translation>
    </message>
    <message>
        <source>It was sent %1 times and never arrived.</source>
        <translation>Se envió %1 veces y nunca llegó.</translation>
    </message>
    <message>
        <source>It was sent and the answer did not come: %1 It is looked up before anything is sent again.</source>
        <translation>Se envió y no llegó respuesta: %1 Se comprueba antes de enviar nada de nuevo.</translation>
    </message>
    <message>
        <source>Its time to be sent by ran out; it was not sent.</source>
        <translation>Se acabó el plazo para enviarlo; no se envió.</translation>
    </message>
    <message>
        <source>No complete answer within %1 s.</source>
        <translation>Sin respuesta completa en %1 s.</translation>
    </message>
    <message>
        <source>No connection could be made (network error %1).</source>
        <translation>No se pudo conectar (error de red %1).</translation>
    </message>
    <message>
        <source>No connection could be made (socket error %1).</source>
        <translation>No se pudo conectar (error de socket %1).</translation>
    </message>
    <message>
        <source>Nobody knows what the patient&apos;s contact was before.</source>
        <translation>Nadie sabe cuáles eran antes los datos de contacto del paciente.</translation>
    </message>
    <message>
        <source>Nothing listens at this address: the connection was refused.</source>
        <translation>Nada escucha en esta dirección: la conexión fue rechazada.</translation>
    </message>
    <message>
        <source>Nothing of it shows yet, and Open Dental may still be working on it.</source>
        <translation>Todavía no se ve nada, y Open Dental puede seguir trabajando en ello.</translation>
    </message>
    <message>
        <source>Nothing of ours is left to be sent; reject the write.</source>
        <translation>No queda nada nuestro por enviar; rechace la escritura.</translation>
    </message>
    <message>
        <source>Open Dental accepted it, but a fresh read does not show it.</source>
        <translation>Open Dental lo aceptó, pero una nueva lectura no lo muestra.</translation>
    </message>
    <message>
        <source>Open Dental asked for fewer requests.</source>
        <translation>Open Dental pidió menos solicitudes.</translation>
    </message>
    <message>
        <source>Open Dental did not accept the form of the keys.</source>
        <translation>Open Dental no aceptó la forma de las claves.</translation>
    </message>
    <message>
        <source>Open Dental has no appointment type &apos;%1&apos;.</source>
        <translation>Open Dental no tiene el tipo de cita «%1».</translation>
    </message>
    <message>
        <source>Open Dental has no operatory %1.</source>
        <translation>Open Dental no tiene el sillón %1.</translation>
    </message>
    <message>
        <source>Open Dental has no patient %1.</source>
        <translation>Open Dental no tiene el paciente %1.</translation>
    </message>
    <message>
        <source>Open Dental has no provider %1.</source>
        <translation>Open Dental no tiene el profesional %1.</translation>
    </message>
    <message>
        <source>Open Dental has no record %1 any more.</source>
        <translation>Open Dental ya no tiene la ficha %1.</translation>
    </message>
    <message>
        <source>Open Dental has no record %1 of this kind.</source>
        <translation>Open Dental no tiene una ficha %1 de esta clase.</translation>
    </message>
    <message>
        <source>Open Dental has retired this resource (410).</source>
        <translation>Open Dental ha retirado este recurso (410).</translation>
    </message>
    <message>
        <source>Open Dental keeps no visit of more than 9 hours.</source>
        <translation>Open Dental no guarda visitas de más de 9 horas.</translation>
    </message>
    <message>
        <source>Open Dental keeps visits of 5 minutes to 9 hours.</source>
        <translation>Open Dental guarda visitas de 5 minutos a 9 horas.</translation>
    </message>
    <message>
        <source>Open Dental knows no such resource or row.</source>
        <translation>Open Dental no conoce ese recurso o fila.</translation>
    </message>
    <message>
        <source>Open Dental refused the developer key or the customer key.</source>
        <translation>Open Dental rechazó la clave de desarrollador o la de cliente.</translation>
    </message>
    <message>
        <source>Open Dental&apos;s service could not reach the office.</source>
        <translation>El servicio de Open Dental no pudo conectar con el consultorio.</translation>
    </message>
    <message>
        <source>Open Dental&apos;s service failed (%1).</source>
        <translation>El servicio de Open Dental falló (%1).</translation>
    </message>
    <message>
        <source>Open Dental&apos;s service is not available at the moment (503).</source>
        <translation>El servicio de Open Dental no está disponible en este momento (503).</translation>
    </message>
    <message>
        <source>Several patients of this name and birth date exist in Open Dental: a person has to choose.</source>
        <translation>Hay varios pacientes con este nombre y fecha de nacimiento en Open Dental: una persona tiene que elegir.</translation>
    </message>
    <message>
        <source>Single visits and patients and the visits of days can be read afresh.</source>
        <translation>Solo visitas y pacientes sueltos y las visitas de días se pueden leer de nuevo.</translation>
    </message>
    <message>
        <source>Taken back before it was sent.</source>
        <translation>Retirada antes de enviarse.</translation>
    </message>
    <message>
        <source>Taken back by w-%1.</source>
        <translation>Deshecha por w-%1.</translation>
    </message>
    <message>
        <source>That day was not read from the PMS yet, so nobody knows whether it is free.</source>
        <translation>Ese día aún no se ha leído del sistema del consultorio, así que nadie sabe si está libre.</translation>
    </message>
    <message>
        <source>The address is no http or https URL.</source>
        <translation>La dirección no es una URL http o https.</translation>
    </message>
    <message>
        <source>The answer ended before it was complete.</source>
        <translation>La respuesta terminó antes de estar completa.</translation>
    </message>
    <message>
        <source>The answer is larger than %1 MiB.</source>
        <translation>La respuesta supera %1 MiB.</translation>
    </message>
    <message>
        <source>The appointment type is not active.</source>
        <translation>El tipo de cita no está activo.</translation>
    </message>
    <message>
        <source>The clinic is paused; resume it first.</source>
        <translation>La clínica está en pausa; reanúdela primero.</translation>
    </message>
    <message>
        <source>The clinic&apos;s adapter does not write.</source>
        <translation>El adaptador de la clínica no escribe.</translation>
    </message>
    <message>
        <source>The connection was closed before an answer came.</source>
        <translation>La conexión se cerró antes de llegar una respuesta.</translation>
    </message>
    <message>
        <source>The customer key has no permission %1. The developer portal can add it; the office pays for it.</source>
        <translation>La clave de cliente no tiene el permiso %1. El portal de desarrolladores puede añadirlo; lo paga el consultorio.</translation>
    </message>
    <message>
        <source>The key has no permission to read %1; the office or the developer portal can grant it.</source>
        <translation>La clave no tiene permiso para leer %1; el consultorio o el portal de desarrolladores puede concederlo.</translation>
    </message>
    <message>
        <source>The name of the server was not found.</source>
        <translation>No se encontró el nombre del servidor.</translation>
    </message>
    <message>
        <source>The office did not finish the request in time (504).</source>
        <translation>El consultorio no terminó la solicitud a tiempo (504).</translation>
    </message>
    <message>
        <source>The office has locked the length of this visit.</source>
        <translation>El consultorio ha bloqueado la duración de esta visita.</translation>
    </message>
    <message>
        <source>The office has no confirmation &apos;%1&apos;. It has: %2.</source>
        <translation>El consultorio no tiene la confirmación «%1». Tiene: %2.</translation>
    </message>
    <message>
        <source>The office runs Open Dental %1; %2 needs %3 or later.</source>
        <translation>El consultorio usa Open Dental %1; %2 necesita %3 o posterior.</translation>
    </message>
    <message>
        <source>The office runs Open Dental %1; this needs %2 or later.</source>
        <translation>El consultorio usa Open Dental %1; esto necesita %2 o posterior.</translation>
    </message>
    <message>
        <source>The office&apos;s Open Dental knows no resource %1.</source>
        <translation>El Open Dental del consultorio no conoce el recurso %1.</translation>
    </message>
    <message>
        <source>The office&apos;s eConnector does not answer: the office is off line, or has two of them.</source>
        <translation>El eConnector del consultorio no responde: está desconectado, o tiene dos.</translation>
    </message>
    <message>
        <source>The office&apos;s version of Open Dental does not offer this.</source>
        <translation>La versión de Open Dental del consultorio no ofrece esto.</translation>
    </message>
    <message>
        <source>The operatory is not active.</source>
        <translation>El sillón no está activo.</translation>
    </message>
    <message>
        <source>The practice is closed then.</source>
        <translation>El consultorio está cerrado a esa hora.</translation>
    </message>
    <message>
        <source>The practice system gave no reason.</source>
        <translation>El sistema del consultorio no dio motivo.</translation>
    </message>
    <message>
        <source>The practice system showed another record than the one asked for.</source>
        <translation>El sistema del consultorio mostró otra ficha que la pedida.</translation>
    </message>
    <message>
        <source>The provider has no working time there, or the visit would not end by midnight.</source>
        <translation>El profesional no trabaja ahí a esa hora, o la visita no terminaría antes de medianoche.</translation>
    </message>
    <message>
        <source>The provider is needed by another appointment.</source>
        <translation>Otra cita necesita al profesional.</translation>
    </message>
    <message>
        <source>The provider is not active.</source>
        <translation>El profesional no está activo.</translation>
    </message>
    <message>
        <source>The record changed in the PMS since it was looked at.</source>
        <translation>La ficha cambió en el sistema del consultorio desde que se miró.</translation>
    </message>
    <message>
        <source>The record changed in the practice system since this was asked for.</source>
        <translation>La ficha cambió en el sistema del consultorio desde que se solicitó esto.</translation>
    </message>
    <message>
        <source>The record changed since it was looked at.</source>
        <translation>La ficha cambió desde que se miró.</translation>
    </message>
    <message>
        <source>The record is no longer in the practice system.</source>
        <translation>La ficha ya no está en el sistema de gestión.</translation>
    </message>
    <message>
        <source>The record is not in the PMS any more.</source>
        <translation>La ficha ya no está en el sistema del consultorio.</translation>
    </message>
    <message>
        <source>The record is not in the PMS any more; reject the write.</source>
        <translation>La ficha ya no está en el sistema del consultorio; rechace la escritura.</translation>
    </message>
    <message>
        <source>The request was not finished in time (408).</source>
        <translation>La solicitud no terminó a tiempo (408).</translation>
    </message>
    <message>
        <source>The secure connection could not be made: certificate or protocol not accepted.</source>
        <translation>No se pudo establecer la conexión segura: certificado o protocolo no aceptado.</translation>
    </message>
    <message>
        <source>The server asked for a pause; the next request may go in %1 s.</source>
        <translation>El servidor pidió una pausa; la próxima solicitud puede salir en %1 s.</translation>
    </message>
    <message>
        <source>The server gives the same page again and again (%1).</source>
        <translation>El servidor da la misma página una y otra vez (%1).</translation>
    </message>
    <message>
        <source>The sync was stopped before its end.</source>
        <translation>La sincronización se detuvo antes de terminar.</translation>
    </message>
    <message>
        <source>The type has no pattern and none can be computed.</source>
        <translation>El tipo no tiene patrón y no se puede calcular ninguno.</translation>
    </message>
    <message>
        <source>The visit changed in Open Dental just now.</source>
        <translation>La visita acaba de cambiar en Open Dental.</translation>
    </message>
    <message>
        <source>The visit could not be taken out of the book yet.</source>
        <translation>La visita aún no se pudo sacar de la agenda.</translation>
    </message>
    <message>
        <source>The visit had no confirmation before, so there is none to go back to.</source>
        <translation>La visita no tenía confirmación antes, así que no hay a cuál volver.</translation>
    </message>
    <message>
        <source>The visit has no time, and none is wished.</source>
        <translation>La visita no tiene hora, y no se pide ninguna.</translation>
    </message>
    <message>
        <source>The visit stands nowhere: it needs a start and an operatory.</source>
        <translation>La visita no está en ningún lugar: necesita inicio y sillón.</translation>
    </message>
    <message>
        <source>The visit stood nowhere on the book before, so there is no place to put it back to.</source>
        <translation>La visita no estaba antes en la agenda, así que no hay lugar al que devolverla.</translation>
    </message>
    <message>
        <source>The visit was booked, and somebody has deleted it in Open Dental since.</source>
        <translation>La visita se reservó, y alguien la ha borrado después en Open Dental.</translation>
    </message>
    <message>
        <source>The write is not held up by this conflict any more: it is %1.</source>
        <translation>Este conflicto ya no retiene la escritura: está en %1.</translation>
    </message>
    <message>
        <source>There is no text to append.</source>
        <translation>No hay texto que añadir.</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>No hay nada que cambiar.</translation>
    </message>
    <message>
        <source>To be looked up again.</source>
        <translation>Se comprobará de nuevo.</translation>
    </message>
    <message>
        <source>To be taken back by %1.</source>
        <translation>Lo deshará %1.</translation>
    </message>
    <message>
        <source>To be tried again once a second person approves.</source>
        <translation>Se intentará de nuevo cuando apruebe una segunda persona.</translation>
    </message>
    <message>
        <source>To be tried again.</source>
        <translation>Se intentará de nuevo.</translation>
    </message>
    <message>
        <source>What answered at this address does not speak HTTP.</source>
        <translation>Lo que respondió en esta dirección no habla HTTP.</translation>
    </message>
    <message>
        <source>What answered is not the Open Dental API, or its answer is damaged (%1). Check &apos;url&apos; and what stands between.</source>
        <translation>Lo que respondió no es la API de Open Dental, o su respuesta está dañada (%1). Revise «url» y lo que está en medio.</translation>
    </message>
    <message>
        <source>It was sent and its outcome is not known yet; it is looked up first.</source>
        <translation>Se envió y aún no se sabe el resultado; primero se comprueba.</translation>
    </message>
    <message>
        <source>It stands in the PMS already.</source>
        <translation>Ya está en el sistema del consultorio.</translation>
    </message>
    <message>
        <source>It has ended: %1.</source>
        <translation>Ha terminado: %1.</translation>
    </message>
    <message>
        <source>It failed; try it again or reject it.</source>
        <translation>Falló; inténtela de nuevo o rechácela.</translation>
    </message>
    <message>
        <source>The record changed in the PMS; resolve the conflict first.</source>
        <translation>La ficha cambió en el sistema del consultorio; resuelva primero el conflicto.</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation>Está: %1.</translation>
    </message>
    <message>
        <source>It is approved already.</source>
        <translation>Ya está aprobada.</translation>
    </message>
    <message>
        <source>It did not fail, so there is nothing to try again: it is %1.</source>
        <translation>No falló, así que no hay nada que reintentar: está en %1.</translation>
    </message>
    <message>
        <source>It does not stand in the PMS; reject it instead.</source>
        <translation>No está en el sistema del consultorio; rechácela en su lugar.</translation>
    </message>
    <message>
        <source>It wants two people, and you have approved it already.</source>
        <translation>Hacen falta dos personas, y usted ya la aprobó.</translation>
    </message>
    <message>
        <source>%1 is there already to take it back.</source>
        <translation>Ya existe %1 para deshacerlo.</translation>
    </message>
</context>
<context>
    <name>articulator::ui::SummaryStep</name>
    <message>
        <source>What happens now</source>
        <translation>Qué pasa ahora</translation>
    </message>
    <message>
        <source>The first copy begins at once. It may take from a minute to some hours; the Sync page shows how far it is.</source>
        <translation>La primera copia empieza enseguida. Puede tardar de un minuto a unas horas; la página Sincronización muestra cuánto falta.</translation>
    </message>
    <message>
        <source>Nothing is written into the practice system until a person approves it.</source>
        <translation>En el sistema de gestión no se escribe nada hasta que una persona lo apruebe.</translation>
    </message>
    <message>
        <source>Pausing, changing and removing the clinic are on the Settings page.</source>
        <translation>Pausar, cambiar y quitar la clínica está en la página Ajustes.</translation>
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
        <translation>&amp;Sincronizar</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clínica</translation>
    </message>
    <message>
        <source>Reads this clinic now instead of waiting for its interval</source>
        <translation>Lee esta clínica ahora en vez de esperar su intervalo</translation>
    </message>
</context>
<context>
    <name>articulator::ui::SyncPage</name>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Copy &amp;all again…</source>
        <translation>Copiar &amp;todo de nuevo…</translation>
    </message>
    <message>
        <source>Sync &amp;now</source>
        <translation>Sincro&amp;nizar</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>Aún no hay ejecuciones.</translation>
    </message>
    <message>
        <source>The worker begins one as soon as it knows the clinic.</source>
        <translation>El servicio empieza una en cuanto conoce la clínica.</translation>
    </message>
    <message>
        <source>No run fits the filter.</source>
        <translation>Ninguna ejecución pasa el filtro.</translation>
    </message>
    <message>
        <source>Escape in the filter field shows all again.</source>
        <translation>Escape en el campo del filtro vuelve a mostrar todo.</translation>
    </message>
    <message>
        <source>No clinic is connected yet.</source>
        <translation>Aún no hay ninguna clínica conectada.</translation>
    </message>
    <message>
        <source>Nothing of this clinic was read yet.</source>
        <translation>Aún no se leyó nada de esta clínica.</translation>
    </message>
    <message>
        <source>The worker begins as soon as it knows the clinic.</source>
        <translation>El servicio empieza en cuanto conoce la clínica.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Reanu&amp;dar</translation>
    </message>
    <message>
        <source>%1 · paused</source>
        <translation>%1 · en pausa</translation>
    </message>
    <message>
        <source>%1 · every %2 s, and on demand</source>
        <translation>%1 · cada %2 s y cuando se pide</translation>
    </message>
    <message>
        <source>Copy all again</source>
        <translation>Copiar todo de nuevo</translation>
    </message>
    <message>
        <source>Copy everything of %1 again?</source>
        <translation>¿Copiar todo de %1 otra vez?</translation>
    </message>
    <message>
        <source>%1 records are read again, at the pace the key allows. What is here stays and stays usable meanwhile.</source>
        <translation>Se leen de nuevo %1 fichas, al ritmo que permite la clave. Lo que está aquí queda y sigue disponible mientras tanto.</translation>
    </message>
    <message>
        <source>Choose “Connect a clinic” in the list of clinics above; it takes two minutes.</source>
        <translation>Elija “Conectar una clínica” en la lista de clínicas de arriba; toma dos minutos.</translation>
    </message>
</context>
<context>
    <name>articulator::ui::TableOutput</name>
    <message>
        <source>As of %1</source>
        <comment>when the rows were so</comment>
        <translation>Datos del %1</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Exportar lo que se muestra</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>The file was not written. Choose another folder or name.</source>
        <translation>El archivo no se escribió. Elija otra carpeta u otro nombre.</translation>
    </message>
    <message>
        <source>The printer did not take the table. See whether it is on, and try again.</source>
        <translation>La impresora no aceptó la tabla. Revise que esté encendida y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>articulator::ui::TableView</name>
    <message>
        <source>A table shows at least one column</source>
        <translation>Una tabla muestra al menos una columna</translation>
    </message>
    <message>
        <source>There is no room for it now; chosen here it is shown all the same</source>
        <translation>Ahora no hay lugar para ella; si se elige aquí se muestra de todos modos</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>Name of the view; one with the same name is replaced</source>
        <translation>Nombre de la vista; una con el mismo nombre se reemplaza</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Guardar esta vista…</translation>
    </message>
    <message>
        <source>Remove a view</source>
        <translation>Quitar una vista</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>Copiar con encabezados</translation>
    </message>
    <message>
        <source>Export to CSV…</source>
        <translation>Exportar a CSV…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Then sort by</source>
        <translation>Luego ordenar por</translation>
    </message>
    <message>
        <source>Choose and order columns…</source>
        <translation>Elegir y ordenar columnas…</translation>
    </message>
    <message>
        <source>Fit columns to their contents</source>
        <translation>Ajustar columnas al contenido</translation>
    </message>
    <message>
        <source>Reset columns and order</source>
        <translation>Restablecer columnas y orden</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
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
        <translation>&amp;Tomar nuestro lado</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Takes every field of our write and goes on to the next</source>
        <translation>Toma cada campo de nuestra escritura y pasa al siguiente</translation>
    </message>
</context>
<context>
    <name>articulator::ui::TestConnection</name>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Probar conexión</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clínica</translation>
    </message>
    <message>
        <source>Asks the practice system who it is and what the key may do</source>
        <translation>Pregunta al sistema de gestión quién es y qué puede la clave</translation>
    </message>
</context>
<context>
    <name>articulator::ui::TimeWords</name>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>hace %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>hace %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>hace %1 h</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1 s</source>
        <translation>en %1 s</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>en %1 min</translation>
    </message>
    <message>
        <source>in %1 h</source>
        <translation>en %1 h</translation>
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
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
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
        <translation>%1 h %2 m</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>h:mm AP</source>
        <translation>h:mm ap</translation>
    </message>
    <message>
        <source>h AP</source>
        <translation>h ap</translation>
    </message>
    <message>
        <source>h:mm:ss AP</source>
        <translation>h:mm:ss ap</translation>
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
        <translation>Buscar…  Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Sincronizar</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>Articulator</source>
        <translation>Articulator</translation>
    </message>
    <message>
        <source>Clinic in view</source>
        <translation>Clínica a la vista</translation>
    </message>
    <message>
        <source>The clinic that Capacity and Sync show</source>
        <translation>La clínica que muestran Capacidad y Sincronización</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Buscar cualquier cosa</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Appearance and keys</source>
        <translation>Apariencia y teclas</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>clinic, practice system</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No clinic yet</source>
        <translation>Aún sin clínica</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>user, role</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Who acts here: %1</source>
        <translation>Quién actúa aquí: %1</translation>
    </message>
    <message>
        <source>Connect a clinic…</source>
        <translation>Conectar una clínica…</translation>
    </message>
</context>
<context>
    <name>articulator::ui::Tray</name>
    <message>
        <source>&amp;Open Articulator</source>
        <translation>&amp;Abrir Articulator</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
</context>
<context>
    <name>articulator::ui::TrayFace</name>
    <message numerus="yes">
        <source>%Ln writes failed</source>
        <translation>
            <numerusform>%Ln escritura falló</numerusform>
            <numerusform>%Ln escrituras fallaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln writes wait for a decision</source>
        <translation>
            <numerusform>%Ln escritura espera una decisión</numerusform>
            <numerusform>%Ln escrituras esperan una decisión</numerusform>
        </translation>
    </message>
    <message>
        <source>Articulator: locked</source>
        <translation>Articulator: bloqueado</translation>
    </message>
    <message>
        <source>No clinic is connected yet</source>
        <translation>Aún no hay ninguna clínica conectada</translation>
    </message>
    <message>
        <source>No worker is running</source>
        <translation>No hay ningún servicio en marcha</translation>
    </message>
    <message>
        <source>Articulator: %1</source>
        <comment>state of the program</comment>
        <translation>Articulator: %1</translation>
    </message>
    <message>
        <source>Articulator: all clinics are in step</source>
        <translation>Articulator: todas las clínicas están al día</translation>
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
        <translation>Tipos de cita</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculto</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>Blockouts</source>
        <translation>Bloqueos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>No type fits the filter.</source>
        <translation>Ningún tipo pasa el filtro.</translation>
    </message>
    <message>
        <source>Escape in the filter field shows all again.</source>
        <translation>Escape en el campo del filtro vuelve a mostrar todo.</translation>
    </message>
    <message>
        <source>%1, as its practice system has them; change them there. In a pattern X is time the provider is needed, / is assistant&apos;s time, 5 minutes each.</source>
        <translation>%1, como los tiene su sistema de gestión; cámbielos ahí. En un patrón, X es tiempo en que hace falta el profesional y / es tiempo del asistente, 5 minutos cada uno.</translation>
    </message>
    <message>
        <source>No appointment type was copied yet.</source>
        <translation>Aún no se copió ningún tipo de cita.</translation>
    </message>
    <message>
        <source>No clinic is in view.</source>
        <translation>No hay ninguna clínica a la vista.</translation>
    </message>
    <message>
        <source>They come with the first copy.</source>
        <translation>Llegan con la primera copia.</translation>
    </message>
    <message>
        <source>Connect a clinic, or choose one above.</source>
        <translation>Conecte una clínica o elija una arriba.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
</context>
<context>
    <name>articulator::ui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
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
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Consola</translation>
    </message>
    <message>
        <source>Takes back what was done last, while that is possible</source>
        <translation>Retira lo último que se hizo, mientras se pueda</translation>
    </message>
    <message>
        <source>U&amp;ndo: %1</source>
        <comment>what was done last</comment>
        <translation>&amp;Deshacer: %1</translation>
    </message>
</context>
<context>
    <name>articulator::ui::UndoWrites</name>
    <message>
        <source>&amp;Undo the write</source>
        <translation>&amp;Deshacer la escritura</translation>
    </message>
    <message>
        <source>Write queue</source>
        <translation>Cola de escrituras</translation>
    </message>
    <message>
        <source>Takes back what was not sent; for what is in the PMS it queues the change back</source>
        <translation>Retira lo que no se envió; para lo que está en el PMS pone en cola el cambio de vuelta</translation>
    </message>
</context>
<context>
    <name>articulator::ui::UseList</name>
    <message>
        <source>Provider or operatory</source>
        <translation>Profesional o sillón</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Trabaja</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Utilización</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>Lost to</source>
        <translation>Perdido por</translation>
    </message>
</context>
<context>
    <name>articulator::ui::UseWords</name>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>went by unbooked</source>
        <translation>pasó sin reservarse</translation>
    </message>
    <message>
        <source>this visit type cannot be booked</source>
        <translation>este tipo de visita no puede reservarse</translation>
    </message>
    <message>
        <source>no free operatory or provider beside it</source>
        <translation>sin sillón o profesional libre al lado</translation>
    </message>
    <message>
        <source>blockout</source>
        <translation>bloqueo</translation>
    </message>
    <message>
        <source>too short before closing</source>
        <translation>demasiado corto antes del cierre</translation>
    </message>
    <message>
        <source>too short before the end of working time</source>
        <translation>demasiado corto antes del fin del horario</translation>
    </message>
    <message>
        <source>too short before the next appointment</source>
        <translation>demasiado corto antes de la próxima cita</translation>
    </message>
    <message>
        <source>too short before the provider is needed</source>
        <translation>demasiado corto antes de que se necesite al profesional</translation>
    </message>
    <message>
        <source>too short before a blockout</source>
        <translation>demasiado corto antes de un bloqueo</translation>
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
        <translation>%1: nadie trabaja.</translation>
    </message>
    <message>
        <source>%1: %2 booked, %3 of %4; %5 open.</source>
        <comment>whose time, share, booked, working, open</comment>
        <translation>%1: %2 ocupado, %3 de %4; %5 libre.</translation>
    </message>
    <message>
        <source>%1 Lost %2: %3.</source>
        <comment>a sentence, lost time, causes</comment>
        <translation>%1 Perdido %2: %3.</translation>
    </message>
    <message>
        <source>Closure %1</source>
        <translation>Cierre %1</translation>
    </message>
    <message>
        <source>Working hours %1</source>
        <translation>Horario de trabajo %1</translation>
    </message>
    <message>
        <source>Blockout %1</source>
        <translation>Bloqueo %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between operatories</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>To change it in Open Dental: Setup, Schedules.</source>
        <translation>Para cambiarlo en Open Dental: Setup, Schedules.</translation>
    </message>
    <message>
        <source>To change it in Open Dental: the appointment in the Appointments module.</source>
        <translation>Para cambiarlo en Open Dental: la cita, en el módulo Appointments.</translation>
    </message>
    <message>
        <source>To change it in Open Dental: the blockout in the Appointments module; what it forbids: Setup, Definitions.</source>
        <translation>Para cambiarlo en Open Dental: el bloqueo, en el módulo Appointments; lo que no permite: Setup, Definitions.</translation>
    </message>
    <message>
        <source>To change it in Open Dental: the set-up of operatories.</source>
        <translation>Para cambiarlo en Open Dental: la configuración de sillones (Operatories).</translation>
    </message>
    <message>
        <source>To change it in Open Dental: the list of providers.</source>
        <translation>Para cambiarlo en Open Dental: la lista de profesionales (Providers).</translation>
    </message>
    <message>
        <source>To change it in Open Dental: the set-up of appointment types.</source>
        <translation>Para cambiarlo en Open Dental: la configuración de tipos de cita (Appointment Types).</translation>
    </message>
</context>
<context>
    <name>articulator::ui::UserSection</name>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>&amp;Disable…</source>
        <translation>&amp;Desactivar…</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Puede</translation>
    </message>
    <message>
        <source>Nobody can be shown yet.</source>
        <translation>Aún no se puede mostrar a nadie.</translation>
    </message>
    <message>
        <source>Sign in to see who may open the vault.</source>
        <translation>Inicie sesión para ver quién puede abrir la bóveda.</translation>
    </message>
    <message>
        <source>&amp;Add user…</source>
        <translation>Agregar &amp;usuario…</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Bóveda</translation>
    </message>
    <message>
        <source>Names, birth dates, contact data, notes and insurance ids lie sealed on the disk. Each user&apos;s passphrase opens the vault; nobody can recover one.</source>
        <translation>Nombres, fechas de nacimiento, datos de contacto, notas y números de seguro están sellados en el disco. La frase de contraseña de cada usuario abre la bóveda; nadie puede recuperarla.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Opens the vault only while somebody has signed in since it started. “articulatorctl key worker-slot” lets it start by itself.</source>
        <translation>Abre la bóveda solo mientras alguien haya iniciado sesión desde que empezó. “articulatorctl key worker-slot” le permite iniciarse por sí solo.</translation>
    </message>
    <message>
        <source>Starts by itself, with a key in this computer&apos;s keychain.</source>
        <translation>Se inicia por sí solo, con una clave en el llavero de esta computadora.</translation>
    </message>
    <message>
        <source>Starts by itself, with a key file outside the data folder.</source>
        <translation>Se inicia por sí solo, con un archivo de clave fuera de la carpeta de datos.</translation>
    </message>
    <message>
        <source>%1 may sign in now.</source>
        <translation>%1 ya puede iniciar sesión.</translation>
    </message>
    <message>
        <source>%1 can no longer sign in.</source>
        <translation>%1 ya no puede iniciar sesión.</translation>
    </message>
    <message>
        <source>Your role, %1, does not allow this; ask an admin</source>
        <translation>Su rol, %1, no lo permite; pídalo a un administrador</translation>
    </message>
    <message>
        <source>Choose a user first</source>
        <translation>Elija primero un usuario</translation>
    </message>
    <message>
        <source>This user is disabled already</source>
        <translation>Este usuario ya está desactivado</translation>
    </message>
    <message>
        <source>Takes the key away; the name stays in the log</source>
        <translation>Quita la clave; el nombre queda en el registro</translation>
    </message>
    <message>
        <source>Disable user</source>
        <translation>Desactivar usuario</translation>
    </message>
    <message>
        <source>Disable %1?</source>
        <translation>¿Desactivar a %1?</translation>
    </message>
    <message>
        <source>The passphrase no longer opens the vault. The name stays in the log, and can be added again with another passphrase or role.</source>
        <translation>La frase de contraseña ya no abre la bóveda. El nombre queda en el registro y puede agregarse de nuevo con otra frase o con otro rol.</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Desactivar</translation>
    </message>
</context>
<context>
    <name>articulator::ui::UserSheet</name>
    <message>
        <source>Add a user</source>
        <translation>Agregar un usuario</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Under which he or she signs in and stands in the log.</source>
        <translation>Con el que inicia sesión y figura en el registro.</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rol</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>Hand it over in person; it cannot be recovered.</source>
        <translation>Entréguela en persona; no se puede recuperar.</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>U&amp;na vez más</translation>
    </message>
    <message>
        <source>May: %1.</source>
        <comment>what a role is for</comment>
        <translation>Puede: %1.</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Agregar</translation>
    </message>
    <message>
        <source>A user needs a name.</source>
        <translation>Un usuario necesita un nombre.</translation>
    </message>
    <message>
        <source>There is a user of this name already.</source>
        <translation>Ya hay un usuario con este nombre.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters, please.</source>
        <translation>
            <numerusform>Al menos %n carácter, por favor.</numerusform>
            <numerusform>Al menos %n caracteres, por favor.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no son iguales.</translation>
    </message>
</context>
<context>
    <name>articulator::ui::VerifyLog</name>
    <message>
        <source>Ver&amp;ify the log</source>
        <translation>Ver&amp;ificar el registro</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Recomputes every hash and names the first bad entry</source>
        <translation>Vuelve a calcular cada hash y nombra la primera entrada dañada</translation>
    </message>
</context>
<context>
    <name>articulator::ui::WhyCard</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Closes this answer (Escape)</source>
        <translation>Cierra esta respuesta (Escape)</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Preguntando…</translation>
    </message>
    <message>
        <source>The visit can start here.</source>
        <translation>La visita puede empezar aquí.</translation>
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
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>Abrir ficha</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>record</comment>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Shows the record on the Records page; what belongs to the patient stays masked</source>
        <translation>Muestra la ficha en la página Fichas; lo que es del paciente sigue oculto</translation>
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
        <translation>Profesional</translation>
    </message>
    <message>
        <source>Operatory</source>
        <translation>Sillón</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Caben</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>Primer inicio</translation>
    </message>
    <message>
        <source>Last start</source>
        <translation>Último inicio</translation>
    </message>
    <message>
        <source>Limited by</source>
        <translation>Limitado por</translation>
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
        <translation>Al día</translation>
    </message>
    <message>
        <source>Every resource was read in time and nothing failed.</source>
        <translation>Todos los recursos se leyeron a tiempo y nada falló.</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Some resources were not read for more than twice their interval.</source>
        <translation>Algunos recursos no se leyeron por más del doble de su intervalo.</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Desactualizada</translation>
    </message>
    <message>
        <source>Some resources were not read for more than ten times their interval.</source>
        <translation>Algunos recursos no se leyeron por más de diez veces su intervalo.</translation>
    </message>
    <message>
        <source>Not copied yet</source>
        <translation>Aún no copiado</translation>
    </message>
    <message>
        <source>The first copy is not finished.</source>
        <translation>La primera copia no ha terminado.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>The last run failed, or could not read everything.</source>
        <translation>La última ejecución falló o no pudo leer todo.</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>En silencio</translation>
    </message>
    <message>
        <source>The clinic is closed now, and its silence is expected.</source>
        <translation>La clínica está cerrada ahora y su silencio es de esperar.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Copying is paused; resume it on the Sync page.</source>
        <translation>La copia está en pausa; reanúdela en la página Sincronización.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>First copy %1 %</source>
        <translation>Primera copia %1&#x202f;%</translation>
    </message>
    <message>
        <source>The first copy is going on.</source>
        <translation>La primera copia está en curso.</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Slowed</source>
        <translation>Más lento</translation>
    </message>
    <message numerus="yes">
        <source>The practice system asked for fewer requests; %Ln waits.</source>
        <translation>
            <numerusform>El sistema de gestión pidió menos solicitudes; %Ln espera.</numerusform>
            <numerusform>El sistema de gestión pidió menos solicitudes; %Ln esperas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Aún no leído</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message numerus="yes">
        <source>Done after %Ln waits</source>
        <translation>
            <numerusform>Hecho tras %Ln espera</numerusform>
            <numerusform>Hecho tras %Ln esperas</numerusform>
        </translation>
    </message>
    <message>
        <source>The practice system asked for fewer requests.</source>
        <translation>El sistema de gestión pidió menos solicitudes.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation>Hecho en parte</translation>
    </message>
    <message>
        <source>end of the days asked for</source>
        <translation>fin de los días pedidos</translation>
    </message>
    <message>
        <source>practice closed</source>
        <translation>consultorio cerrado</translation>
    </message>
    <message>
        <source>end of working time</source>
        <translation>fin del horario de trabajo</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>cita</translation>
    </message>
    <message>
        <source>provider busy</source>
        <translation>profesional ocupado</translation>
    </message>
    <message>
        <source>blockout</source>
        <translation>bloqueo</translation>
    </message>
    <message>
        <source>already past</source>
        <translation>ya pasó</translation>
    </message>
    <message>
        <source>provider not active</source>
        <translation>profesional no activo</translation>
    </message>
    <message>
        <source>operatory not active</source>
        <translation>sillón no activo</translation>
    </message>
    <message>
        <source>visit type not active</source>
        <translation>tipo de visita no activo</translation>
    </message>
    <message>
        <source>no time pattern</source>
        <translation>sin patrón de tiempo</translation>
    </message>
    <message>
        <source>not on a five-minute step</source>
        <translation>fuera del paso de cinco minutos</translation>
    </message>
    <message>
        <source>It lies outside the days asked for.</source>
        <translation>Queda fuera de los días pedidos.</translation>
    </message>
    <message>
        <source>The practice is closed during the visit.</source>
        <translation>El consultorio está cerrado durante la visita.</translation>
    </message>
    <message>
        <source>The provider does not work there for the whole visit.</source>
        <translation>El profesional no trabaja ahí durante toda la visita.</translation>
    </message>
    <message>
        <source>An appointment occupies the operatory.</source>
        <translation>Una cita ocupa el sillón.</translation>
    </message>
    <message>
        <source>The provider is needed at another appointment.</source>
        <translation>El profesional hace falta en otra cita.</translation>
    </message>
    <message>
        <source>A blockout forbids this kind of visit.</source>
        <translation>Un bloqueo no permite esta clase de visita.</translation>
    </message>
    <message>
        <source>The start is already past.</source>
        <translation>El inicio ya pasó.</translation>
    </message>
    <message>
        <source>The provider is hidden or not active.</source>
        <translation>El profesional está oculto o no activo.</translation>
    </message>
    <message>
        <source>The operatory is hidden or not active.</source>
        <translation>El sillón está oculto o no activo.</translation>
    </message>
    <message>
        <source>The visit type is hidden or not active.</source>
        <translation>El tipo de visita está oculto o no activo.</translation>
    </message>
    <message>
        <source>The visit type has no time pattern.</source>
        <translation>El tipo de visita no tiene patrón de tiempo.</translation>
    </message>
    <message>
        <source>The start is not on a five-minute step.</source>
        <translation>El inicio no cae en un paso de cinco minutos.</translation>
    </message>
    <message>
        <source>start of working time</source>
        <translation>inicio del horario de trabajo</translation>
    </message>
    <message>
        <source>before: %1 · after: %2</source>
        <translation>antes: %1 · después: %2</translation>
    </message>
    <message>
        <source>Appointment %1</source>
        <translation>Cita %1</translation>
    </message>
    <message>
        <source>Schedule entry %1</source>
        <translation>Horario de trabajo %1</translation>
    </message>
    <message>
        <source>Provider %1</source>
        <translation>Profesional %1</translation>
    </message>
    <message>
        <source>Operatory %1</source>
        <translation>Sillón %1</translation>
    </message>
    <message>
        <source>Visit type %1</source>
        <translation>Tipo de visita %1</translation>
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
        <translation>según horario</translation>
    </message>
    <message>
        <source>worker started</source>
        <translation>inicio del servicio</translation>
    </message>
    <message>
        <source>asked by %1</source>
        <translation>la pidió %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes copied</source>
        <translation>
            <numerusform>%Ln cambio copiado</numerusform>
            <numerusform>%Ln cambios copiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletions</source>
        <translation>
            <numerusform>%Ln borrado</numerusform>
            <numerusform>%Ln borrados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 taken over</source>
        <comment>deletions</comment>
        <translation>%1 aplicados</translation>
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
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Adding the clinic</source>
        <translation>Agregando la clínica</translation>
    </message>
    <message>
        <source>Pausing the clinic</source>
        <translation>Pausando la clínica</translation>
    </message>
    <message>
        <source>Resuming the clinic</source>
        <translation>Reanudando la clínica</translation>
    </message>
    <message>
        <source>Removing the clinic</source>
        <translation>Quitando la clínica</translation>
    </message>
    <message>
        <source>Testing the connection</source>
        <translation>Probando la conexión</translation>
    </message>
    <message>
        <source>Syncing on request</source>
        <translation>Sincronización solicitada</translation>
    </message>
    <message>
        <source>Asking for a change</source>
        <translation>Solicitud de un cambio</translation>
    </message>
    <message>
        <source>Approving writes</source>
        <translation>Aprobación de escrituras</translation>
    </message>
    <message>
        <source>Rejecting writes</source>
        <translation>Rechazo de escrituras</translation>
    </message>
    <message>
        <source>Holding writes</source>
        <translation>Retención de escrituras</translation>
    </message>
    <message>
        <source>Trying writes again</source>
        <translation>Reintento de escrituras</translation>
    </message>
    <message>
        <source>Taking writes back</source>
        <translation>Retirada de escrituras</translation>
    </message>
    <message>
        <source>Deciding a conflict</source>
        <translation>Decisión de un conflicto</translation>
    </message>
    <message>
        <source>%1: done</source>
        <comment>request</comment>
        <translation>%1: hecho</translation>
    </message>
    <message>
        <source>%1: not done</source>
        <comment>request</comment>
        <translation>%1: no se hizo</translation>
    </message>
    <message>
        <source>%1: expired, no worker took it</source>
        <comment>request</comment>
        <translation>%1: venció, ningún servicio lo tomó</translation>
    </message>
    <message>
        <source>A run failed</source>
        <translation>Una ejecución falló</translation>
    </message>
    <message>
        <source>A run was incomplete</source>
        <translation>Una ejecución quedó incompleta</translation>
    </message>
    <message numerus="yes">
        <source>Slowed down: %Ln waits, then done</source>
        <translation>
            <numerusform>Más lento: %Ln espera, luego hecho</numerusform>
            <numerusform>Más lento: %Ln esperas, luego hecho</numerusform>
        </translation>
    </message>
    <message>
        <source>First copy finished: %1 records</source>
        <translation>Primera copia terminada: %1 fichas</translation>
    </message>
    <message>
        <source>Waiting for the worker</source>
        <translation>Esperando al servicio</translation>
    </message>
    <message>
        <source>The request is stored; the worker takes it as soon as it can.</source>
        <translation>La solicitud está guardada; el servicio la toma en cuanto puede.</translation>
    </message>
    <message>
        <source>The worker is at it</source>
        <translation>El servicio está en eso</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>No se hizo</translation>
    </message>
    <message>
        <source>not limited</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>1 request / %1 s</source>
        <translation>1 solicitud / %1 s</translation>
    </message>
    <message>
        <source>%1 requests / s</source>
        <translation>%1 solicitudes / s</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Horarios de trabajo</translation>
    </message>
    <message>
        <source>Operatories</source>
        <translation>Sillones</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Profesionales</translation>
    </message>
    <message>
        <source>Appointment types</source>
        <translation>Tipos de cita</translation>
    </message>
    <message>
        <source>Recalls</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation>Tratamientos</translation>
    </message>
    <message>
        <source>Trying a connection</source>
        <translation>Probando una conexión</translation>
    </message>
    <message>
        <source>Changing the clinic</source>
        <translation>Cambiando la clínica</translation>
    </message>
    <message>
        <source>Coverages</source>
        <translation>Coberturas</translation>
    </message>
</context>
<context>
    <name>articulator::ui::WriteActions</name>
    <message>
        <source>Choose a write in the table first.</source>
        <translation>Elija primero una escritura en la tabla.</translation>
    </message>
    <message>
        <source>None of the chosen writes waits for approval.</source>
        <translation>Ninguna de las escrituras elegidas espera aprobación.</translation>
    </message>
    <message>
        <source>This write is not waiting for approval: %1.</source>
        <translation>Esta escritura no espera aprobación: %1.</translation>
    </message>
    <message>
        <source>None of the chosen writes can be rejected any more.</source>
        <translation>Ninguna de las escrituras elegidas puede rechazarse ya.</translation>
    </message>
    <message>
        <source>This write cannot be rejected any more: %1.</source>
        <translation>Esta escritura ya no puede rechazarse: %1.</translation>
    </message>
    <message>
        <source>None of the chosen writes can be held.</source>
        <translation>Ninguna de las escrituras elegidas puede retenerse.</translation>
    </message>
    <message>
        <source>Only what was not sent yet can be held; this write: %1.</source>
        <translation>Solo puede retenerse lo que aún no se envió; esta escritura: %1.</translation>
    </message>
    <message>
        <source>None of the chosen writes has failed.</source>
        <translation>Ninguna de las escrituras elegidas ha fallado.</translation>
    </message>
    <message>
        <source>Only a failed write can be tried again; this one: %1.</source>
        <translation>Solo una escritura fallida puede reintentarse; esta: %1.</translation>
    </message>
    <message>
        <source>None of the chosen writes can be undone.</source>
        <translation>Ninguna de las escrituras elegidas puede deshacerse.</translation>
    </message>
    <message>
        <source>There is nothing to undo; this write: %1.</source>
        <translation>No hay nada que deshacer; esta escritura: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln writes approved.</source>
        <translation>
            <numerusform>%Ln escritura aprobada.</numerusform>
            <numerusform>%Ln escrituras aprobadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln writes rejected.</source>
        <translation>
            <numerusform>%Ln escritura rechazada.</numerusform>
            <numerusform>%Ln escrituras rechazadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln writes held.</source>
        <translation>
            <numerusform>%Ln escritura retenida.</numerusform>
            <numerusform>%Ln escrituras retenidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln writes are tried again.</source>
        <translation>
            <numerusform>%Ln escritura se reintenta.</numerusform>
            <numerusform>%Ln escrituras se reintentan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln writes taken back.</source>
        <translation>
            <numerusform>%Ln escritura retirada.</numerusform>
            <numerusform>%Ln escrituras retiradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln writes were not approved: %1</source>
        <translation>
            <numerusform>%Ln escritura no se aprobó: %1</numerusform>
            <numerusform>%Ln escrituras no se aprobaron: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln writes were not rejected: %1</source>
        <translation>
            <numerusform>%Ln escritura no se rechazó: %1</numerusform>
            <numerusform>%Ln escrituras no se rechazaron: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln writes were not held: %1</source>
        <translation>
            <numerusform>%Ln escritura no se retuvo: %1</numerusform>
            <numerusform>%Ln escrituras no se retuvieron: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln writes were not tried again: %1</source>
        <translation>
            <numerusform>%Ln escritura no se reintentó: %1</numerusform>
            <numerusform>%Ln escrituras no se reintentaron: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln writes were not taken back: %1</source>
        <translation>
            <numerusform>%Ln escritura no se retiró: %1</numerusform>
            <numerusform>%Ln escrituras no se retiraron: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>articulator::ui::WriteCard</name>
    <message>
        <source>the worker</source>
        <translation>el servicio</translation>
    </message>
    <message>
        <source>Show &amp;names and notes</source>
        <translation>Mostrar &amp;nombres y notas</translation>
    </message>
    <message>
        <source>Choose a write to see what it changes.</source>
        <translation>Elija una escritura para ver qué cambia.</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Key of the asker</source>
        <translation>Clave del solicitante</translation>
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
        <translation>la pidió %1 %2</translation>
    </message>
    <message>
        <source>expires %1</source>
        <comment>in how long</comment>
        <translation>vence %1</translation>
    </message>
    <message numerus="yes">
        <source>Tried %Ln times.</source>
        <translation>
            <numerusform>Intentado %Ln vez.</numerusform>
            <numerusform>Intentado %Ln veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Our copy</source>
        <translation>Nuestra copia</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>As it was asked</source>
        <translation>Como se pidió</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Quedará</translation>
    </message>
    <message>
        <source>Names and notes are shown</source>
        <translation>Se muestran nombres y notas</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reason, record</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The time is free</source>
        <translation>La hora está libre</translation>
    </message>
    <message>
        <source>Asked of the clinic&apos;s book just now.</source>
        <translation>Consultado ahora mismo en la agenda de la clínica.</translation>
    </message>
    <message>
        <source>The time is not free</source>
        <translation>La hora no está libre</translation>
    </message>
    <message>
        <source>The time cannot be checked</source>
        <translation>No se puede comprobar la hora</translation>
    </message>
    <message>
        <source>Unchanged since it was asked</source>
        <translation>Sin cambios desde que se pidió</translation>
    </message>
    <message>
        <source>The record in the PMS is the one the asker saw.</source>
        <translation>La ficha en el PMS es la que vio quien la pidió.</translation>
    </message>
    <message>
        <source>Changed since it was asked</source>
        <translation>Cambiada desde que se pidió</translation>
    </message>
    <message>
        <source>The record in the PMS is not the one the asker saw.</source>
        <translation>La ficha en el PMS no es la que vio quien la pidió.</translation>
    </message>
    <message>
        <source>Gone from the PMS</source>
        <translation>Ya no está en el PMS</translation>
    </message>
    <message>
        <source>The record is no longer there.</source>
        <translation>La ficha ya no existe ahí.</translation>
    </message>
    <message>
        <source>%1  %2, %3</source>
        <comment>clock time, what happened, who</comment>
        <translation>%1  %2, %3</translation>
    </message>
    <message>
        <source>%1 read back %2.</source>
        <comment>record, when</comment>
        <translation>%1 releída %2.</translation>
    </message>
    <message>
        <source>Recognised by %1.</source>
        <translation>Reconocida por %1.</translation>
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
        <translation>Los nombres y notas ya se muestran.</translation>
    </message>
    <message>
        <source>Open the page “%1” first.</source>
        <translation>Abra primero la página “%1”.</translation>
    </message>
    <message>
        <source>Nothing that is shown waits for approval.</source>
        <translation>Nada de lo que se muestra espera aprobación.</translation>
    </message>
    <message>
        <source>Nothing of this write is hidden.</source>
        <translation>En esta escritura no hay nada oculto.</translation>
    </message>
    <message>
        <source>Choose a conflict in the list first.</source>
        <translation>Elija primero un conflicto de la lista.</translation>
    </message>
    <message>
        <source>Decide every field of a conflict first.</source>
        <translation>Decida primero todos los campos de un conflicto.</translation>
    </message>
    <message>
        <source>Nothing of this conflict is hidden.</source>
        <translation>En este conflicto no hay nada oculto.</translation>
    </message>
    <message>
        <source>Choose a time in the table first.</source>
        <translation>Elija primero un horario en la tabla.</translation>
    </message>
    <message>
        <source>Find the patient first.</source>
        <translation>Busque primero al paciente.</translation>
    </message>
    <message>
        <source>The last one is on its way.</source>
        <translation>La anterior está en camino.</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>No hay nada que retirar</translation>
    </message>
</context>
<context>
    <name>articulator::ui::WriteWords</name>
    <message>
        <source>scheduled</source>
        <translation>programada</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>realizado</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>on the unscheduled list</source>
        <translation>en la lista sin programar</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planificado</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Nueva visita</translation>
    </message>
    <message>
        <source>Move visit</source>
        <translation>Mover visita</translation>
    </message>
    <message>
        <source>Cancel visit</source>
        <translation>Cancelar visita</translation>
    </message>
    <message>
        <source>Confirm visit</source>
        <translation>Confirmar visita</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Agregar una nota</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Nuevo paciente</translation>
    </message>
    <message>
        <source>Contact data</source>
        <translation>Datos de contacto</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>Por aprobar</translation>
    </message>
    <message>
        <source>Waits until somebody approves it.</source>
        <translation>Espera hasta que alguien la apruebe.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobada</translation>
    </message>
    <message>
        <source>Goes out as soon as its delay is over and what it depends on is done.</source>
        <translation>Sale en cuanto pasa su demora y se cumple aquello de lo que depende.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviándose</translation>
    </message>
    <message>
        <source>On its way to the practice system now.</source>
        <translation>En camino al sistema de gestión ahora.</translation>
    </message>
    <message>
        <source>In the PMS</source>
        <translation>En el PMS</translation>
    </message>
    <message>
        <source>Read back from the practice system after it was sent.</source>
        <translation>Releída del sistema de gestión después de enviarse.</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenida</translation>
    </message>
    <message>
        <source>Somebody stopped it for now. Approve it to let it go.</source>
        <translation>Alguien la detuvo por ahora. Apruébela para dejarla salir.</translation>
    </message>
    <message>
        <source>Tries again</source>
        <translation>Reintentando</translation>
    </message>
    <message>
        <source>The practice system did not take it yet; it is tried again by itself.</source>
        <translation>El sistema de gestión aún no la aceptó; se reintenta por sí sola.</translation>
    </message>
    <message>
        <source>Waits for bridge</source>
        <translation>Espera el puente</translation>
    </message>
    <message>
        <source>Goes out when the clinic&apos;s bridge is back.</source>
        <translation>Sale cuando vuelva el puente de la clínica.</translation>
    </message>
    <message>
        <source>Being looked up</source>
        <translation>Buscándose</translation>
    </message>
    <message>
        <source>It was sent, but no answer came. It is looked up before anything is sent again.</source>
        <translation>Se envió, pero no llegó respuesta. Se busca antes de volver a enviar nada.</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>The record was changed in the practice system since this was asked. Decide on the Conflicts page.</source>
        <translation>La ficha se cambió en el sistema de gestión después de esta solicitud. Decida en la página Conflictos.</translation>
    </message>
    <message>
        <source>Time is taken</source>
        <translation>Hora ocupada</translation>
    </message>
    <message>
        <source>The wished time is not open any more. It can be approved once it is.</source>
        <translation>La hora deseada ya no está libre. Podrá aprobarse cuando lo esté.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Somebody decided against it. Nothing was sent.</source>
        <translation>Alguien decidió en contra. No se envió nada.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Vencida</translation>
    </message>
    <message>
        <source>Its time ran out before it was sent. Nothing was sent.</source>
        <translation>Su plazo venció antes de enviarse. No se envió nada.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>It needs a person. It stays here until somebody decides.</source>
        <translation>Necesita a una persona. Queda aquí hasta que alguien decida.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecha</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Retirada.</translation>
    </message>
    <message>
        <source>To approve %1 of %2</source>
        <comment>approvals given, approvals needed</comment>
        <translation>Por aprobar %1 de %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state, in how long</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Waits for an earlier change of the same record.</source>
        <translation>Espera un cambio anterior de la misma ficha.</translation>
    </message>
    <message>
        <source>The record was changed in the practice system since this was asked.</source>
        <translation>La ficha se cambió en el sistema de gestión después de esta solicitud.</translation>
    </message>
    <message>
        <source>The record is no longer in the practice system.</source>
        <translation>La ficha ya no está en el sistema de gestión.</translation>
    </message>
    <message>
        <source>The practice system did not take it in many tries.</source>
        <translation>El sistema de gestión no la aceptó en muchos intentos.</translation>
    </message>
    <message>
        <source>It was sent, but the practice system does not have it.</source>
        <translation>Se envió, pero el sistema de gestión no la tiene.</translation>
    </message>
    <message>
        <source>The key of this clinic may only read. Ask for permission to write.</source>
        <translation>La clave de esta clínica solo puede leer. Pida permiso para escribir.</translation>
    </message>
    <message>
        <source>Its time ran out before it was sent.</source>
        <translation>Su plazo venció antes de enviarse.</translation>
    </message>
    <message>
        <source>Patient %1</source>
        <translation>Paciente %1</translation>
    </message>
    <message>
        <source>A new patient</source>
        <translation>Un paciente nuevo</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Profesional</translation>
    </message>
    <message>
        <source>Second provider</source>
        <translation>Segundo profesional</translation>
    </message>
    <message>
        <source>Operatory</source>
        <translation>Sillón</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Confirmación</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>La ficha</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Segundo nombre</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Apodo</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>Home phone</source>
        <translation>Teléfono de casa</translation>
    </message>
    <message>
        <source>Work phone</source>
        <translation>Teléfono del trabajo</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Celular</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
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
