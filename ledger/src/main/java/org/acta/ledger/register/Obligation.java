package org.acta.ledger.register;

/**
 * What an agreement obliges its parties to.
 *
 * @param agreement id of the registered agreement
 * @param obligation {@code defense}, {@code neutrality}…
 * @param absent the telling says that the agreement does not oblige to it
 * @param told the first telling that says so
 */
public record Obligation(String agreement, String obligation, boolean absent, Told told) {}
