package org.acta;

import java.util.List;
import org.acta.model.Agreement;
import org.acta.model.Cast;
import org.acta.model.Claim;
import org.acta.model.Sentence;
import org.acta.model.Story;

/** What a story tells: its sentences as read, who is who in it, the claims in the order of the text, and the agreements. */
public record Account(
        Story story, List<Sentence> sentences, Cast cast, List<Claim> claims, List<Agreement> agreements) {

    public Account {
        sentences = List.copyOf(sentences);
        claims = List.copyOf(claims);
        agreements = List.copyOf(agreements);
    }
}
