package palpa.ui.plot;

/** All that the picture of a calibration depends on. Immutable. */
record CalibrationWish(
        int widthPixels,
        int heightPixels,
        double scale,
        CalibrationChart.Content content,
        boolean dark,
        String fontFamily)
        implements PaintedView.Wish {}
