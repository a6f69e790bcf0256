package palpa.ui.plot.svg;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.jfree.chart.JFreeChart;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Draws a chart as an SVG element that can stand inside a page, several on one. Stateless. */
final class SvgPaper {

    private static final String SVG = "http://www.w3.org/2000/svg";

    private SvgPaper() {}

    /**
     * The chart as an element {@code svg}, scalable, with the colours of its page.
     *
     * @param id begins every identifier in it; unlike those of the page's other figures
     * @param title what it is, for those who do not see it
     * @param description what it shows
     */
    static String draw(JFreeChart chart, String id, Dimension size, String title, String description) {
        Document document = document();
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment("");
        context.setIDGenerator(new PrefixedIds(id));
        SVGGraphics2D graphics = new SVGGraphics2D(context, false);
        graphics.setSVGCanvasSize(size);
        chart.draw(graphics, new Rectangle2D.Double(0, 0, size.width, size.height));
        Element root = graphics.getRoot();
        graphics.dispose();
        root.setAttributeNS(null, "viewBox", "0 0 " + size.width + " " + size.height);
        root.removeAttribute("width");
        root.removeAttribute("height");
        root.setAttributeNS(null, "role", "img");
        root.setAttributeNS(null, "aria-labelledby", id + "-title " + id + "-desc");
        root.insertBefore(text(document, "desc", id + "-desc", description), root.getFirstChild());
        root.insertBefore(text(document, "title", id + "-title", title), root.getFirstChild());
        return written(graphics, root, id);
    }

    private static Element text(Document document, String name, String id, String words) {
        Element element = document.createElementNS(SVG, name);
        element.setAttributeNS(null, "id", id);
        element.setTextContent(words);
        return element;
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException broken) {
            throw new IllegalStateException("every Java platform can make a document", broken);
        }
    }

    private static String written(SVGGraphics2D graphics, Element root, String id) {
        StringWriter writer = new StringWriter();
        try {
            graphics.stream(root, writer, true, false);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        String text = writer.toString().replace("\r\n", "\n");
        return Ink.dye(text.substring(text.indexOf("<svg")))
                .replace("id=\"genericDefs\"", "id=\"" + id + "-generic\"")
                .replace("<!---->", "");
    }

    /** Counts within one figure; with the figure's own beginning, since a page knows each identifier once. */
    private static final class PrefixedIds extends SVGIDGenerator {

        private final String beginning;
        private int count;

        PrefixedIds(String beginning) {
            this.beginning = beginning;
        }

        @Override
        public String generateID(String prefix) {
            return beginning + "-" + prefix + count++;
        }
    }
}
