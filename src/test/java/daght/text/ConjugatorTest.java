package daght.text;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConjugatorTest {

    @ParameterizedTest
    @CsvSource({
        "طلب, 3, -, طالب طالبت يطالب تطالب طالبوا يطالبون مطالبه مطالبا",
        "قول, 1, u, قال قالت قلنا يقول يقل قيل يقال قالوا",
        "دعو, 1, u, دعا دعت دعوا يدعو يدع دعي",
        "شنن, 1, u, شن شنت يشن تشن شنوا",
        "رود, 4, -, اراد ارادت يريد اردنا اراده",
        "وصل, 8, -, اتصل يتصل اتصال",
        "وصل, 1, i, وصل يصل تصل",
        "صدم, 8, -, اصطدم يصطدم اصطدام",
        "أخذ, 8, -, اتخذ يتخذ اتخاذ",
        "هنأ, 2, -, هنا يهنء تهنءه",
        "أكد, 2, -, اكد يءكد تاكيد",
        "عطي, 4, -, اعطي اعطت يعطي اعطاء",
        "دعو, 10, -, استدعي استدعت يستدعي استدعاء",
        "وقف, 4, -, اوقف يوقف ايقاف",
        "حلل, 8, -, احتل يحتل احتلال",
        "غول, 8, -, اغتال يغتال اغتيل اغتيلت اغتيال",
        "طمأن, q4, -, اطمان يطمءن"})
    void writesTheFormsThatPapersShow(String root, String form, char vowel, String forms) {
        Set<String> made = Conjugator.conjugate(root, form, vowel).stream().map(VerbForm::written).collect(Collectors.toSet());
        for (String expected : forms.split(" ")) {
            assertTrue(made.contains(expected), () -> expected + " is missing among " + made);
        }
    }

    @Test
    void saysWhatIsWrongWithARoot() {
        String message = assertThrows(IllegalArgumentException.class, () -> Conjugator.conjugate("طلبب", "3", '-')).getMessage();
        assertTrue(Arrays.asList(message.split(" ")).contains("takes"), message);
        assertThrows(IllegalArgumentException.class, () -> Conjugator.conjugate("طلب", "11", '-'));
    }
}
