package palpa.ui.plot;

/** A rectangle in pixels of the picture. */
record PixelRect(int x, int y, int width, int height) {

    int right() {
        return x + width;
    }

    int bottom() {
        return y + height;
    }

    /** The part of it that lies in a picture of this size. */
    PixelRect within(int pictureWidth, int pictureHeight) {
        int left = Math.max(0, Math.min(x, pictureWidth));
        int top = Math.max(0, Math.min(y, pictureHeight));
        int w = Math.max(0, Math.min(right(), pictureWidth) - left);
        int h = Math.max(0, Math.min(bottom(), pictureHeight) - top);
        return new PixelRect(left, top, w, h);
    }
}
