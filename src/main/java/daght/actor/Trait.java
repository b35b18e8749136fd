package daght.actor;

/** What the grammar asks of a role beyond its kind; {@code traits} of an entry of roles.yaml names them. */
public enum Trait {
    /** Its holder is of the kind of what he serves: a spokesman, a member, an official; not a minister. */
    SERVES,
    /** It goes between states or bodies: the place behind it is where to, and tells no country (سفير, مبعوث). */
    SENT,
    /** "على" leads from it to a body (المشرف العام على المركز). */
    OVER,
    /** A portfolio belongs to it (وزير, وزارة, وكيل وزارة). */
    PORTFOLIO,
    /** With its portfolio it is an office that one person holds. */
    MINISTER,
    /** The body that a portfolio alone stands for (أعلنت الخارجية). */
    MINISTRY,
    /** It reaches beyond one country by nature (التحالف, المهاجرون). */
    FOREIGN,
    /** Several of it do (الدول). */
    FOREIGN_MANY,
    /** It is the state in the plural as well (السلطات). */
    STATE_MANY,
    /** It is as much a land as a body (البلاد, الإقليم). */
    LAND,
    /** With ب before it, it tells how something is led (بقيادة, برئاسة). */
    LEADS,
    /** Before على, or without an adjective, it is no body (القضاء على, قضاء بلدروز). */
    ENDS,
    /** With a pronoun it is another word (أمامها, عزلهم). */
    NEVER_OWNED,
    /** It may be a mere coming and going (حركة المرور). */
    MOVES,
    /** With a plain noun behind it, it is an act upon that or a part of it (تنظيم الدورة, عناصر الخطة). */
    PART,
    /** Behind a preposition it is rather a place or nobody in particular (لدى الأهالي). */
    BLURRED,
    /** It is a side or a virtue as often as an actor (الجانبين, الأمانة). */
    SIDE,
    /** It is a post unless something is said of it (رئاسة الجمهورية). */
    POST
}
