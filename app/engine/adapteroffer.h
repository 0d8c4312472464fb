// SPDX-FileCopyrightText: 2026 The Articulator authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/adaptersource.h"
#include "engine/writerthread.h"

namespace articulator::engine {

/// Keeps as the fact `adapters` of no clinic what can be connected and with which settings, so that consoles can draw its forms: they link no adapter.
/// [{"pms","name","settings":[…]}]; settings as domain::schemaJson.
void tellAdapters(AdapterSource &adapters, WriterThread &writer);

} // namespace articulator::engine
