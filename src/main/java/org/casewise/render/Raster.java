package org.casewise.render;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** One of our SVG pictures as pixels: a PNG, twice as large as the picture's own size, on white. */
public final class Raster {

    private static final int SCALE = 2;
    private static final Pattern STYLE = Pattern.compile("<style>[^<]*</style>");

    private Raster() {}

    /** The PNG's bytes, which depend on the machine's fonts. */
    public static byte[] png(String svg) {
        Headless.prepare();
        // The library reads no media queries and would take the dark colours; without a style sheet the light ones
        // hold.
        String light = STYLE.matcher(svg).replaceFirst("");
        SVGDocument picture = new SVGLoader()
                .load(
                        new ByteArrayInputStream(light.getBytes(StandardCharsets.UTF_8)),
                        null,
                        LoaderContext.createDefault());
        if (picture == null) {
            throw new IllegalStateException("our own picture cannot be read");
        }
        int width = (int) Math.ceil(picture.size().width * SCALE);
        int height = (int) Math.ceil(picture.size().height * SCALE);
        BufferedImage pixels = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = pixels.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(SCALE, SCALE);
        picture.render(null, graphics);
        graphics.dispose();
        return encoded(pixels);
    }

    private static byte[] encoded(BufferedImage pixels) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(pixels, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException("writing to memory failed", impossible);
        }
    }
}
