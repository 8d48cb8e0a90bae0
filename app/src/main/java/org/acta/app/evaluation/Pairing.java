package org.acta.app.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import org.acta.model.Claim;

/** Pairs gold claims with claims, as many as can be (augmenting paths); required ones before optional ones. */
final class Pairing {

    private final List<GoldClaim> gold;
    private final List<List<Integer>> edges = new ArrayList<>();
    private final int[] goldOf;

    Pairing(List<GoldClaim> gold, List<Claim> claims, BiPredicate<Claim, GoldClaim> agree) {
        this.gold = gold;
        this.goldOf = new int[claims.size()];
        Arrays.fill(goldOf, -1);
        for (GoldClaim wanted : gold) {
            List<Integer> fitting = new ArrayList<>();
            for (int j = 0; j < claims.size(); j++) {
                if (agree.test(claims.get(j), wanted)) {
                    fitting.add(j);
                }
            }
            edges.add(fitting);
        }
        place(false);
        place(true);
    }

    private void place(boolean optional) {
        for (int i = 0; i < gold.size(); i++) {
            if (gold.get(i).optional() == optional) {
                place(i, new boolean[goldOf.length]);
            }
        }
    }

    private boolean place(int wanted, boolean[] seen) {
        for (int claim : edges.get(wanted)) {
            if (!seen[claim]) {
                seen[claim] = true;
                if (goldOf[claim] < 0 || place(goldOf[claim], seen)) {
                    goldOf[claim] = wanted;
                    return true;
                }
            }
        }
        return false;
    }

    /** Index of the claim paired with each gold claim, or -1. */
    int[] claimOf() {
        int[] claimOf = new int[gold.size()];
        Arrays.fill(claimOf, -1);
        for (int j = 0; j < goldOf.length; j++) {
            if (goldOf[j] >= 0) {
                claimOf[goldOf[j]] = j;
            }
        }
        return claimOf;
    }
}
