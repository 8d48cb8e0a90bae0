package org.acta.ledger.exports;

/** A CAMEO code as tables carry it, always text: {@code 057}, {@code 1823}. A bare root is written with a zero behind: {@code 050}. */
record CameoCode(String code) {

    private static final int ROOT = 2;
    private static final int BASE = 3;

    CameoCode {
        if (!code.matches("\\d{2,4}")) {
            throw new IllegalArgumentException("no CAMEO code: " + code);
        }
        code = code.length() == ROOT ? code + "0" : code;
    }

    String root() {
        return code.substring(0, ROOT);
    }

    /** The first three digits. */
    String base() {
        return code.substring(0, BASE);
    }
}
