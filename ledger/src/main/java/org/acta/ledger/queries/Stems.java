package org.acta.ledger.queries;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** Cuts the texts of a language into stems without accents. They are folded before they are stemmed, so that a missing accent makes no other stem. */
final class Stems extends Analyzer {

    private final boolean spanish;

    Stems(String language) {
        this.spanish = language.equals("es");
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer words = new StandardTokenizer();
        return new TokenStreamComponents(words, spanish ? spanish(words) : english(words));
    }

    private static TokenStream spanish(TokenStream words) {
        TokenStream lower = new LowerCaseFilter(words);
        return new SpanishLightStemFilter(
                new ASCIIFoldingFilter(new StopFilter(lower, SpanishAnalyzer.getDefaultStopSet())));
    }

    private static TokenStream english(TokenStream words) {
        TokenStream lower = new LowerCaseFilter(new EnglishPossessiveFilter(words));
        return new PorterStemFilter(
                new ASCIIFoldingFilter(new StopFilter(lower, EnglishAnalyzer.ENGLISH_STOP_WORDS_SET)));
    }
}
