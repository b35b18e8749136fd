package daght.corpus.newsroom;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Text of a field that holds HTML: {@code <p>هدنة</p><p>تهدئة &amp; حوار</p>} gives two paragraphs. A field without tags or entities
 * comes back as
 * it is. Pure functions.
 */
public final class Html {

    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][a-zA-Z0-9]*(\\s[^<>]*)?/?>|<!--|<!DOCTYPE", Pattern.CASE_INSENSITIVE);
    private static final Pattern BLOCK = Pattern.compile("<(p|br|div|li|h[1-6]|tr|blockquote|article|section|body|html)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,31});");
    private static final String UNSEEN = "script, style, noscript, iframe, template, svg, nav, form, button, title";

    private Html() {
    }

    /** The text of a field, paragraphs apart by blank lines where it has tags for them. */
    public static String text(String field) {
        if (field.indexOf('<') < 0 || !TAG.matcher(field).find()) {
            return field.indexOf('&') >= 0 && ENTITY.matcher(field).find() ? Parser.unescapeEntities(field, false) : field;
        }
        boolean blocks = BLOCK.matcher(field).find();
        Document document = Jsoup.parse(field);
        document.select(UNSEEN).remove();
        StringBuilder out = new StringBuilder(field.length());
        NodeTraversor.traverse(new Writer(out, blocks), document.body());
        return out.toString();
    }

    private record Writer(StringBuilder out, boolean blocks) implements NodeVisitor {

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                out.append(blocks ? text.getWholeText().replaceAll("[ \\t\\r\\n\\f]+", " ") : text.getWholeText());
            } else if (node.nameIs("br")) {
                out.append('\n');
            } else if (isBlock(node, depth)) {
                out.append("\n\n");
            }
        }

        private static boolean isBlock(Node node, int depth) {
            return depth > 0 && node instanceof Element element && element.isBlock();
        }

        @Override
        public void tail(Node node, int depth) {
            if (isBlock(node, depth)) {
                out.append("\n\n");
            }
        }
    }
}
