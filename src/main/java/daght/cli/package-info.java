/**
 * The command line: each command parses its arguments, calls one service and says 0 (done), 1 (failed) or 2 (wrong usage). The only place
 * that opens a Spark session, and only in the commands that need one. May import everything; nothing imports it.
 */
package daght.cli;
