package org.acta.app.cli;

import org.acta.Account;
import org.acta.model.Agreement;
import org.acta.model.Claim;
import org.acta.records.Records;

/** One JSON object per line: the document, its claims, its agreements. */
final class JsonLines implements Output {

    @Override
    public String of(Account account) {
        Records records = new Records(account.story());
        StringBuilder lines = new StringBuilder();
        lines.append(records.document()).append('\n');
        for (Claim claim : account.claims()) {
            lines.append(records.claim(claim)).append('\n');
        }
        for (Agreement agreement : account.agreements()) {
            lines.append(records.agreement(agreement)).append('\n');
        }
        return lines.toString();
    }
}
