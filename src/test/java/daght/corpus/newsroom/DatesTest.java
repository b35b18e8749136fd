package daght.corpus.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;

import daght.time.Precision;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    private final Dates dates = new Dates(Newsroom.builtIn());

    @ParameterizedTest
    @ValueSource(strings = {
        "2015-07-24", "2015-07-24T15:41:57", "2015-07-24T23:59:57+03:00", "2015-07-24T15:41:57.123Z", "2015-07-24 15:41:57", "2015/7/24", "20150724",
        "Fri, 24 Jul 2015 15:41:57 +0300", "24 Jul 2015", "July 24, 2015", "24th July 2015",
        "1437752517", "1437752517000", "1437752517.25",
        "24/07/2015", "24-7-2015", "24.07.2015", "07/24/2015", "٢٤/٧/٢٠١٥", "۲۴/۰۷/۲۰۱۵",
        "24 يوليو 2015", "٢٤ يوليو ٢٠١٥", "الجمعة 24 يوليو 2015 - 10:15", "الجمعة، 24 تموز 2015", "24 جويلية 2015", "24 يوليو/تموز 2015", "24 تموز (يوليو) 2015",
        "24 يوليه 2015م",
        "8 شوال 1436", "8 شوال 1436هـ", "الجمعة 8 شوال 1436 هـ الموافق 24 يوليو 2015", "1436-10-08", "8/10/1436", "08/10/1436هـ - 24/07/2015م"})
    void readsTheDay(String written) {
        assertEquals(Optional.of(LocalDate.of(2015, 7, 24)), dates.read(written).filter(d -> d.precision() == Precision.DAY)
                .map(Dated::date), written);
    }

    @ParameterizedTest
    @CsvSource({"3 كانون الثاني 2024, 2024-01-03", "3 كانون الأول 2024, 2024-12-03", "3 تشرين الأول 2024, 2024-10-03", "3 تشرين الثاني/نوفمبر 2024, 2024-11-03",
        "3 جانفي 2024, 2024-01-03", "3 أوت 2024, 2024-08-03", "3 غشت 2024, 2024-08-03", "3 آب 2024, 2024-08-03", "3 ماي 2024, 2024-05-03",
        "3 مايو 2024, 2024-05-03", "1 محرم 1446, 2024-07-07", "29 ذو الحجة 1445, 2024-07-05"})
    void knowsTheMonthsOfEveryTradition(String written, LocalDate day) {
        assertEquals(Optional.of(day), dates.read(written).map(Dated::date), written);
    }

    @ParameterizedTest
    @CsvSource({"2015-07, MONTH, 2015-07-01", "07/2015, MONTH, 2015-07-01", "يوليو 2015, MONTH, 2015-07-01", "2015, YEAR, 2015-01-01"})
    void saysHowFineADateIs(String written, Precision precision, LocalDate first) {
        assertEquals(Optional.of(precision), dates.read(written).map(Dated::precision));
        assertEquals(Optional.of(first), dates.read(written).map(Dated::date));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "أمس", "غدا صباحا", "31/02/2015", "2015-13-45", "24/07/15", "24 يوليو", "24 يوليو/آب 2015", "99999", "x"})
    void guessesNothing(String written) {
        assertEquals(Optional.empty(), dates.read(written));
    }

    @Test
    void keepsTheTimeForTellingOlderFromNewer() {
        assertEquals(15 * 3600 + 41 * 60 + 57, dates.read("2015-07-24 15:41:57").orElseThrow().second());
        assertEquals(0, dates.read("2015-07-24").orElseThrow().second());
    }

    @ParameterizedTest
    @CsvSource({"http://x.example/2015/07/24/a.html, 2015-07-24", "x.example/2015/20150724/a1.htm, 2015-07-24", "2015-07-24.json, 2015-07-24",
        "http://x.example/2015/7/4/a, 2015-07-04", "http://x.example/2015/07/a, 2015-07-01", "http://x.example/a/20150724123, ", "http://x.example/1070296, "})
    void findsTheDateInAnAddress(String address, LocalDate day) {
        assertEquals(Optional.ofNullable(day), dates.inAddress(address).map(Dated::date));
    }
}
