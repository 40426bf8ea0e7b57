package org.cxmaturity.acceptance.walkthrough;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/**
 * Reduces a picture of a page to its 256 commonest colours, which makes it a third as large. Pages have few colours, so
 * only some of the greys at the edges of letters change, and only to their neighbours.
 */
final class Palette {

    private static final int COLOURS = 256;
    private static final int CHANNEL = 0xFF;

    private final int[] colours;
    private final Map<Integer, Integer> places = new HashMap<>();

    private Palette(int[] colours) {
        this.colours = colours;
    }

    static void reduce(Path file) {
        try {
            BufferedImage picture = ImageIO.read(file.toFile());
            ImageIO.write(commonest(picture).reduced(picture), "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("can't reduce " + file, e);
        }
    }

    private static Palette commonest(BufferedImage picture) {
        Map<Integer, Integer> counts = new HashMap<>();
        pixels(picture).forEach(colour -> counts.merge(colour, 1, Integer::sum));
        List<Integer> found = counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(COLOURS)
                .map(Map.Entry::getKey)
                .toList();
        return new Palette(found.stream().mapToInt(colour -> colour).toArray());
    }

    private static IntStream pixels(BufferedImage picture) {
        return IntStream.of(picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth()));
    }

    private BufferedImage reduced(BufferedImage picture) {
        IndexColorModel model = new IndexColorModel(8, colours.length, colours, 0, false, -1, 0);
        BufferedImage reduced =
                new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
        int[] indexes = pixels(picture).map(this::place).toArray();
        reduced.getRaster().setPixels(0, 0, picture.getWidth(), picture.getHeight(), indexes);
        return reduced;
    }

    private int place(int colour) {
        return places.computeIfAbsent(colour, wanted -> IntStream.range(0, colours.length)
                .boxed()
                .min(Comparator.comparingInt(place -> distance(colours[place], wanted)))
                .orElseThrow());
    }

    private static int distance(int one, int other) {
        return IntStream.of(0, 8, 16)
                .map(shift -> (one >> shift & CHANNEL) - (other >> shift & CHANNEL))
                .map(apart -> apart * apart)
                .sum();
    }
}
