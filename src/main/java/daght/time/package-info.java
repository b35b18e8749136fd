/**
 * Expressions of time in a text: "أمس", "الخميس الماضي", "في 4 تشرين الأول/أكتوبر", "8 شوال 1436", read against the day of publication, and
 * the calendars that corpora's dates are read by. Imports {@code daght.text} and {@code daght.lexicon}.
 */
package daght.time;
