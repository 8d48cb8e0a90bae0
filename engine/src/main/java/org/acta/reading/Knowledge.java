package org.acta.reading;

/** All data that reading needs, loaded once. */
record Knowledge(
        Cues cues,
        Outlets outlets,
        Dates dates,
        Languages languages,
        Credits credits,
        Bylines bylines,
        Datelines datelines,
        Shapes shapes,
        MarkWords markWords) {

    static Knowledge load() {
        Cues cues = Cues.load();
        Outlets outlets = Outlets.load();
        Dates dates = new Dates(cues);
        Credits credits = new Credits(cues, outlets);
        Bylines bylines = new Bylines(cues, outlets, dates);
        Datelines datelines = new Datelines(dates, outlets);
        return new Knowledge(
                cues,
                outlets,
                dates,
                Languages.load(),
                credits,
                bylines,
                datelines,
                new Shapes(cues, dates),
                MarkWords.load());
    }
}
