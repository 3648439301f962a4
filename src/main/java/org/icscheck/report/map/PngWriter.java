package org.icscheck.report.map;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.apache.batik.transcoder.image.PNGTranscoder;

/** Draws a picture in pixels on white. Nothing is fetched and no script is run: it holds neither. */
final class PngWriter {

    /** So many pixels a side at the most; a larger picture is drawn smaller. */
    private static final float MOST = 12_000;

    private PngWriter() {}

    static byte[] write(Picture picture, float wanted) {
        String svg = SvgWriter.write(picture, new Outlines());
        float width = size(svg, " width=\"");
        float height = size(svg, " height=\"");
        float scale = Math.min(wanted, MOST / Math.max(width, height));
        PNGTranscoder transcoder = new PNGTranscoder();
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_WIDTH, width * scale);
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_HEIGHT, height * scale);
        transcoder.addTranscodingHint(ImageTranscoder.KEY_BACKGROUND_COLOR, Color.WHITE);
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOW_EXTERNAL_RESOURCES, false);
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_CONSTRAIN_SCRIPT_ORIGIN, true);
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOWED_SCRIPT_TYPES, "");
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_EXECUTE_ONLOAD, false);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            transcoder.transcode(new TranscoderInput(new StringReader(svg)), new TranscoderOutput(out));
        } catch (TranscoderException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private static float size(String svg, String attribute) {
        int start = svg.indexOf(attribute) + attribute.length();
        return Float.parseFloat(svg.substring(start, svg.indexOf('"', start)));
    }
}
