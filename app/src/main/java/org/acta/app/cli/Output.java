package org.acta.app.cli;

import org.acta.Account;

/** How the accounts of stories are written, in the order in which they come. */
interface Output {

    /** The text of one account, with its line ends; empty when there is nothing to say. */
    String of(Account account);

    /** What stands before the first account. */
    default String head() {
        return "";
    }
}
