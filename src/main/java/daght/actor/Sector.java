package daght.actor;

/** What kind of body an actor is or belongs to; the names are those of the annotation guide and of the {@code sector} columns. */
public enum Sector {
    /** Government, its ministers and diplomats, the state as such. */
    GOV,
    /** State military and coalition forces. */
    MIL,
    /** Police, security services, intelligence. */
    COP,
    /** Courts, judges, prosecutors. */
    JUD,
    /** Parliaments and their members. */
    LEG,
    /** Parties, political blocs, opposition politicians. */
    PTY,
    /** Armed groups that are not a state's. */
    REB,
    /** Organisations whose members are states. */
    IGO,
    /** Non-governmental organisations. */
    NGO,
    /** News media. */
    MED,
    /** Companies and bodies of the market. */
    BUS,
    /** Religious bodies and leaders. */
    REL,
    /** People, communities, protesters, experts, and any other. */
    CVL
}
