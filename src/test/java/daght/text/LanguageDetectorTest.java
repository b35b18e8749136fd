package daght.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "ar | دعا الوزير إلى وقف فوري لإطلاق النار وقال إن الوفد سيغادر غدا",
        "ar | قال متحدث باسم شركة Example Holdings International إن الصفقة أُلغيت",
        "fa | وزیر امور خارجه گفت که گفتگوها درباره آتش‌بس ادامه دارد و چند کشور در آن شرکت می‌کنند",
        "ur | وزیر خارجہ نے کہا ہے کہ جنگ بندی کے لیے مذاکرات جاری ہیں اور کئی ملک اس میں شامل ہیں",
        "he | שר החוץ אמר היום כי השיחות נמשכות",
        "en | The foreign minister said on Monday that the talks would go on until both sides agreed",
        "tr | Dışişleri bakanı pazartesi günü görüşmelerin iki taraf anlaşana kadar süreceğini söyledi",
        "fr | Le ministre des affaires étrangères a déclaré lundi que les négociations se poursuivraient",
        "und | 123 !",
        "und | ok"})
    void tellsTheLanguage(String code, String text) {
        assertEquals(code, LanguageDetector.shared().detect(text));
    }
}
