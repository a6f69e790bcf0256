package palpa.export;

import java.util.List;
import java.util.Locale;
import palpa.recognition.Reliability;
import palpa.session.Words;

/**
 * A reliability diagram as SVG: for each bin of confidence a mark at the share that was right, its size telling how many
 * decisions it stands for, beside the line on which claim and truth agree. Stateless.
 */
final class ReliabilityFigure {

    private static final int SIDE = 300;
    private static final int LEFT = 46;
    private static final int TOP = 12;
    private static final double LARGEST = 13;

    private ReliabilityFigure() {}

    static String of(List<Reliability.Bin> bins) {
        StringBuilder svg = new StringBuilder();
        svg.append("<svg viewBox=\"0 0 ")
                .append(SIDE + LEFT + 20)
                .append(' ')
                .append(SIDE + TOP + 48)
                .append("\" role=\"img\">");
        svg.append("<title>").append(Words.of("train.page.reliability")).append("</title>");
        svg.append("<desc>").append(Words.of("train.page.reliability_about")).append("</desc>");
        for (int i = 0; i <= 4; i++) {
            double share = i / 4.0;
            line(svg, "grid", share, 0, share, 1);
            line(svg, "grid", 0, share, 1, share);
            text(svg, x(share), y(0) + 18, "middle", PageText.percent(share));
            text(svg, x(0) - 6, y(share) + 4, "end", PageText.percent(share));
        }
        line(svg, "ideal", 0, 0, 1, 1);
        text(svg, x(0.5), y(0) + 38, "middle", Words.of("train.page.claimed"));
        int most = bins.stream().mapToInt(Reliability.Bin::decisions).max().orElse(1);
        bins.forEach(bin -> mark(svg, bin, most));
        return svg.append("</svg>").toString();
    }

    private static void mark(StringBuilder svg, Reliability.Bin bin, int most) {
        double radius = Math.max(3, LARGEST * Math.sqrt((double) bin.decisions() / most));
        svg.append(String.format(
                Locale.ROOT,
                "<circle class=\"mark\" cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"><title>%s</title></circle>",
                x(bin.meanConfidence()),
                y(bin.shareRight()),
                radius,
                Words.of(
                        "train.page.mark",
                        PageText.percent(bin.meanConfidence()),
                        PageText.percent(bin.shareRight()),
                        Integer.toString(bin.decisions()))));
    }

    private static void line(StringBuilder svg, String style, double x1, double y1, double x2, double y2) {
        svg.append(String.format(
                Locale.ROOT,
                "<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>",
                style,
                x(x1),
                y(y1),
                x(x2),
                y(y2)));
    }

    private static void text(StringBuilder svg, double x, double y, String anchor, String words) {
        svg.append(String.format(
                Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>", x, y, anchor, words));
    }

    private static double x(double share) {
        return LEFT + SIDE * share;
    }

    private static double y(double share) {
        return TOP + SIDE * (1 - share);
    }
}
