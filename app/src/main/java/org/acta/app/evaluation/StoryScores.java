package org.acta.app.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import org.acta.model.Claim;

/** Scores of stories against gold, added up. */
public final class StoryScores {

    /** How many of how many. */
    private static final class Share {
        private int right;
        private int of;

        void add(boolean yes) {
            right += yes ? 1 : 0;
            of++;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.3f (%d of %d)", of == 0 ? 0 : (double) right / of, right, of);
        }
    }

    /** Precision, recall and F1 of one level. */
    private static final class Level {
        private final String name;
        private final BiPredicate<Claim, GoldClaim> agree;
        private int found;
        private int required;
        private int matched;
        private int predicted;

        Level(String name, BiPredicate<Claim, GoldClaim> agree) {
            this.name = name;
            this.agree = agree;
        }

        void add(List<GoldClaim> gold, List<Claim> claims) {
            int[] claimOf = new Pairing(gold, claims, agree).claimOf();
            predicted += claims.size();
            for (int i = 0; i < claimOf.length; i++) {
                matched += claimOf[i] >= 0 ? 1 : 0;
                required += gold.get(i).optional() ? 0 : 1;
                found += claimOf[i] >= 0 && !gold.get(i).optional() ? 1 : 0;
            }
        }

        double f1() {
            double p = predicted == 0 ? 0 : (double) matched / predicted;
            double r = required == 0 ? 1 : (double) found / required;
            return p + r == 0 ? 0 : 2 * p * r / (p + r);
        }

        @Override
        public String toString() {
            double p = predicted == 0 ? 0 : (double) matched / predicted;
            double r = required == 0 ? 1 : (double) found / required;
            return String.format(Locale.ROOT, "%-5s P %.3f R %.3f F1 %.3f", name, p, r, f1());
        }
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Level type = new Level("type", Agreeing::type);
    private final Level who = new Level("who", (c, g) -> Agreeing.type(c, g) && Agreeing.who(c, g));
    private final Level full = new Level("full", StoryScores::full);
    private final Share sides = new Share();
    private final Share dates = new Share();
    private final Share amounts = new Share();
    private final Share chains = new Share();
    private final Share invented = new Share();
    private final Share real = new Share();

    private static boolean full(Claim claim, GoldClaim gold) {
        return Agreeing.type(claim, gold)
                && Agreeing.who(claim, gold)
                && Agreeing.when(claim, gold)
                && Agreeing.reality(claim, gold)
                && Agreeing.attribution(claim, gold);
    }

    /** Adds a story: its gold file and the claims found in it. */
    public void add(Path goldFile, List<Claim> claims) throws IOException {
        List<GoldClaim> gold = new ArrayList<>();
        for (JsonNode node : JSON.readTree(goldFile.toFile()).path("claims")) {
            gold.add(GoldClaim.of(node));
        }
        for (Level level : List.of(type, who, full)) {
            level.add(gold, claims);
        }
        parts(gold, claims);
    }

    /** Each gold claim whose type was found, with the claim that agrees with it best. */
    private void parts(List<GoldClaim> gold, List<Claim> claims) {
        int[] best = new Pairing(gold, claims, full.agree).claimOf();
        int[] second = new Pairing(gold, claims, who.agree).claimOf();
        int[] third = new Pairing(gold, claims, type.agree).claimOf();
        for (int i = 0; i < gold.size(); i++) {
            int claim = best[i] >= 0 ? best[i] : second[i] >= 0 ? second[i] : third[i];
            if (claim >= 0 && !gold.get(i).optional()) {
                parts(claims.get(claim), gold.get(i));
            }
        }
    }

    private void parts(Claim claim, GoldClaim gold) {
        sides.add(Agreeing.who(claim, gold));
        real.add(Agreeing.reality(claim, gold));
        if (gold.when().isPresent()) {
            dates.add(Agreeing.when(claim, gold));
        }
        if (!gold.quantities().isEmpty()) {
            amounts.add(Agreeing.quantities(claim, gold));
        }
        gold.attribution().ifPresent(chain -> {
            if (chain.isEmpty()) {
                invented.add(!claim.attribution().isEmpty());
            } else {
                chains.add(Agreeing.attribution(claim, gold));
            }
        });
    }

    /** F1 of claims whose type is right. */
    public double typeF1() {
        return type.f1();
    }

    /** F1 of claims whose type and sides are right. */
    public double whoF1() {
        return who.f1();
    }

    /** F1 of claims that are right in every part that gold states. */
    public double fullF1() {
        return full.f1();
    }

    /** The scores, a line each. */
    @Override
    public String toString() {
        return String.join(
                System.lineSeparator(),
                type.toString(),
                who.toString(),
                full.toString(),
                "Of the claims whose type is right:",
                "  sides right                " + sides,
                "  when right                 " + dates,
                "  quantities right           " + amounts,
                "  status and polarity right  " + real,
                "  chain of sources right     " + chains,
                "  chain invented             " + invented);
    }
}
