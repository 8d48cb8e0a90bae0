package org.acta.model;

/** PLOVER's event types with the quad class and the CAMEO root that each stands for. */
public enum EventType {
    AGREE(1, "03"),
    CONSULT(1, "04"),
    SUPPORT(1, "05"),
    CONCEDE(1, "08"),
    COOPERATE(2, "06"),
    AID(2, "07"),
    RETREAT(2, "08"),
    REQUEST(3, "10"),
    ACCUSE(3, "11"),
    REJECT(3, "12"),
    THREATEN(3, "13"),
    PROTEST(4, "14"),
    SANCTION(4, "16"),
    MOBILIZE(4, "15"),
    COERCE(4, "17"),
    ASSAULT(4, "19");

    private final int quad;
    private final String root;

    EventType(int quad, String root) {
        this.quad = quad;
        this.root = root;
    }

    /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict (PLOVER's quad classes). */
    public int quad() {
        return quad;
    }

    /** The CAMEO root code, two digits. */
    public String root() {
        return root;
    }
}
