-- The tables of the ledger. Rows are inserted, never changed or deleted. Offsets are Unicode code points into revision.text, [starts, ends).
-- Times of recording are UTC. The number of a claim, agreement or coding is its batch's number * 1000000 + its position in the batch.

CREATE TABLE batch (
    number   BIGINT    NOT NULL,
    recorded TIMESTAMP NOT NULL,
    engine   TEXT      NOT NULL,
    purpose  TEXT      NOT NULL, -- add, recode, review, import
    contents TEXT      NOT NULL  -- what was to be added, a name per line
);

-- A batch counts once it has a row here; one that was left unfinished gets a row that says so when that is noticed.
CREATE TABLE completion (
    batch      BIGINT NOT NULL,
    state      TEXT   NOT NULL, -- complete, abandoned
    stories    INTEGER NOT NULL,
    claims     INTEGER NOT NULL,
    agreements INTEGER NOT NULL
);

CREATE TABLE document (
    id    TEXT   NOT NULL,
    batch BIGINT NOT NULL,
    url   TEXT
);

CREATE TABLE revision (
    document         TEXT    NOT NULL,
    number           INTEGER NOT NULL,
    batch            BIGINT  NOT NULL,
    hash             TEXT    NOT NULL, -- SHA-256 of the text and what the page says of itself
    path             TEXT,
    url              TEXT,
    outlet           TEXT,
    outlet_country   TEXT,
    outlet_ownership TEXT,
    agencies         TEXT    NOT NULL, -- of the byline and the dateline, a name per line
    headline         TEXT,
    published        DATE,
    updated          DATE,
    language         TEXT    NOT NULL,
    developing       BOOLEAN NOT NULL,
    plain            BOOLEAN NOT NULL, -- every character of the text is one UTF-16 unit
    text             TEXT    NOT NULL,
    page             TEXT    NOT NULL  -- the document record without its text
);

CREATE TABLE segment (
    document TEXT    NOT NULL,
    revision INTEGER NOT NULL,
    batch    BIGINT  NOT NULL,
    position INTEGER NOT NULL,
    kind     TEXT    NOT NULL,
    language TEXT    NOT NULL,
    starts   INTEGER NOT NULL,
    ends     INTEGER NOT NULL
);

-- What one version of the engine found in one revision: the claims numbered from first_claim on.
CREATE TABLE coding (
    number          BIGINT  NOT NULL,
    document        TEXT    NOT NULL,
    revision        INTEGER NOT NULL,
    batch           BIGINT  NOT NULL,
    engine          TEXT    NOT NULL,
    first_claim     BIGINT  NOT NULL,
    claims          INTEGER NOT NULL,
    first_agreement BIGINT  NOT NULL,
    agreements      INTEGER NOT NULL,
    hash            TEXT    NOT NULL -- SHA-256 of its records
);

-- What no longer counts from a batch on: a coding that a newer revision or coding replaces, a membership that was decided anew.
CREATE TABLE superseded (
    kind   TEXT   NOT NULL, -- coding, membership, storyline
    number BIGINT NOT NULL,
    batch  BIGINT NOT NULL
);

CREATE TABLE claim (
    number         BIGINT  NOT NULL,
    coding         BIGINT  NOT NULL,
    document       TEXT    NOT NULL,
    revision       INTEGER NOT NULL,
    id             TEXT    NOT NULL,
    plover         TEXT    NOT NULL,
    mode           TEXT,
    contexts       TEXT    NOT NULL, -- separated by spaces
    cameo          TEXT    NOT NULL,
    quad           INTEGER NOT NULL,
    intensity      FLOAT8  NOT NULL,
    reciprocal     BOOLEAN NOT NULL,
    starts         DATE,
    ends           DATE,
    precision      TEXT,
    basis          TEXT,
    place          TEXT,
    place_country  TEXT,
    latitude       FLOAT8,
    longitude      FLOAT8,
    agreement      TEXT,
    status         TEXT    NOT NULL,
    polarity       TEXT    NOT NULL,
    certainty      TEXT    NOT NULL,
    condition      TEXT,
    background     BOOLEAN NOT NULL,
    confidence     FLOAT8  NOT NULL,
    rule           TEXT    NOT NULL,
    segment        INTEGER NOT NULL,
    sentence_starts INTEGER NOT NULL,
    sentence_ends  INTEGER NOT NULL,
    trigger_starts INTEGER NOT NULL,
    trigger_ends   INTEGER NOT NULL,
    trigger_text   TEXT    NOT NULL,
    record         TEXT    NOT NULL -- as records.md defines it
);

-- The actors and recipients of claims. A side is the country's code, else the organisation's, else empty.
CREATE TABLE claim_side (
    claim     BIGINT  NOT NULL,
    role      TEXT    NOT NULL, -- actor, recipient
    position  INTEGER NOT NULL,
    side      TEXT    NOT NULL,
    name      TEXT,
    text      TEXT    NOT NULL,
    kind      TEXT    NOT NULL,
    country   TEXT,
    org       TEXT,
    sector    TEXT    NOT NULL,
    office    TEXT,
    code      TEXT    NOT NULL,
    ownership TEXT    NOT NULL,
    starts    INTEGER NOT NULL,
    ends      INTEGER NOT NULL
);

-- The chain of who says so, outermost first.
CREATE TABLE attribution (
    claim         BIGINT  NOT NULL,
    position      INTEGER NOT NULL,
    side          TEXT    NOT NULL,
    name          TEXT,
    text          TEXT    NOT NULL,
    kind          TEXT    NOT NULL,
    country       TEXT,
    org           TEXT,
    sector        TEXT    NOT NULL,
    office        TEXT,
    code          TEXT    NOT NULL,
    ownership     TEXT    NOT NULL,
    cue           TEXT    NOT NULL,
    quotation     TEXT    NOT NULL,
    starts        INTEGER NOT NULL,
    ends          INTEGER NOT NULL
);

CREATE TABLE quantity (
    claim       BIGINT  NOT NULL,
    position    INTEGER NOT NULL,
    value       FLOAT8  NOT NULL,
    upper_value FLOAT8,
    comparator  TEXT    NOT NULL,
    unit        TEXT,
    item        TEXT,
    text        TEXT    NOT NULL
);

CREATE TABLE agreement (
    number      BIGINT  NOT NULL,
    coding      BIGINT  NOT NULL,
    document    TEXT    NOT NULL,
    revision    INTEGER NOT NULL,
    id          TEXT    NOT NULL,
    name        TEXT    NOT NULL,
    aliases     TEXT    NOT NULL, -- a name per line
    kind        TEXT    NOT NULL,
    date        TEXT,             -- ISO day, month or year
    status      TEXT    NOT NULL,
    obligations TEXT    NOT NULL, -- separated by spaces, like the next two
    without     TEXT    NOT NULL,
    domains     TEXT    NOT NULL,
    record      TEXT    NOT NULL
);

CREATE TABLE agreement_party (
    agreement BIGINT  NOT NULL,
    position  INTEGER NOT NULL,
    side      TEXT    NOT NULL,
    name      TEXT,
    text      TEXT    NOT NULL,
    kind      TEXT    NOT NULL,
    country   TEXT,
    org       TEXT,
    sector    TEXT    NOT NULL,
    office    TEXT,
    code      TEXT    NOT NULL,
    ownership TEXT    NOT NULL
);

CREATE TABLE agreement_link (
    agreement BIGINT  NOT NULL,
    position  INTEGER NOT NULL,
    relation  TEXT    NOT NULL,
    other     TEXT    NOT NULL, -- id of an agreement of the same story
    name      TEXT    NOT NULL
);

-- Which event a claim belongs to. A claim has one row that is not superseded.
CREATE TABLE membership (
    number      BIGINT NOT NULL,
    claim       BIGINT NOT NULL,
    event       TEXT   NOT NULL,
    batch       BIGINT NOT NULL,
    score       FLOAT8 NOT NULL,
    explanation TEXT   NOT NULL
);

-- Hashes of what claims must share to be compared when events are joined.
CREATE TABLE joining_key (
    claim BIGINT  NOT NULL,
    key   INTEGER NOT NULL
);

CREATE TABLE storyline (
    number      BIGINT NOT NULL,
    document    TEXT   NOT NULL,
    storyline   TEXT   NOT NULL,
    batch       BIGINT NOT NULL,
    score       FLOAT8 NOT NULL,
    explanation TEXT   NOT NULL
);

-- What a revision changed, claim by claim: ids of claims of the newer and of the older revision.
CREATE TABLE delta (
    document      TEXT    NOT NULL,
    from_revision INTEGER NOT NULL,
    to_revision   INTEGER NOT NULL,
    batch         BIGINT  NOT NULL,
    position      INTEGER NOT NULL,
    kind          TEXT    NOT NULL,
    claim         TEXT,
    before        TEXT,
    fields        TEXT    NOT NULL, -- separated by spaces
    silent        BOOLEAN NOT NULL
);

-- What a person said of a claim, a joining or an agreement; the newest row about a target's field counts.
CREATE TABLE review (
    number   BIGINT    NOT NULL,
    batch    BIGINT    NOT NULL,
    reviewed TIMESTAMP NOT NULL,
    reviewer TEXT      NOT NULL,
    kind     TEXT      NOT NULL, -- claim, joining, agreement
    target   TEXT      NOT NULL, -- id of the claim or agreement
    event    TEXT,               -- the event that a claim is or is not part of
    verdict  TEXT      NOT NULL, -- accept, reject, correct
    field    TEXT,
    value    TEXT,
    reason   TEXT      NOT NULL
);

CREATE VIEW current_coding AS
SELECT c.* FROM coding c
WHERE NOT EXISTS (SELECT 1 FROM superseded s WHERE s.kind = 'coding' AND s.number = c.number);

CREATE VIEW current_revision AS
SELECT r.*, b.recorded FROM revision r
JOIN current_coding c ON c.document = r.document AND c.revision = r.number
JOIN batch b ON b.number = r.batch;

CREATE VIEW current_claim AS
SELECT c.* FROM claim c
WHERE NOT EXISTS (SELECT 1 FROM superseded s WHERE s.kind = 'coding' AND s.number = c.coding);

CREATE VIEW current_agreement AS
SELECT a.* FROM agreement a
WHERE NOT EXISTS (SELECT 1 FROM superseded s WHERE s.kind = 'coding' AND s.number = a.coding);

CREATE VIEW current_membership AS
SELECT m.* FROM membership m
WHERE NOT EXISTS (SELECT 1 FROM superseded s WHERE s.kind = 'membership' AND s.number = m.number);

CREATE VIEW current_event AS
SELECT m.event, c.* FROM current_membership m JOIN current_claim c ON c.number = m.claim;

CREATE VIEW current_storyline AS
SELECT l.* FROM storyline l
WHERE NOT EXISTS (SELECT 1 FROM superseded s WHERE s.kind = 'storyline' AND s.number = l.number);
