package daght.table;

import java.time.Instant;

/** What a run is known by in {@code runs}. */
record RunStamp(String id, Instant started, String version, String lexiconHash, String options) {
}
