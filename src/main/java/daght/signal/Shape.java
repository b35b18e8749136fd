package daght.signal;

/** By which construction an act was read. The order is that of the numbers that {@link PairModel} learned: new ones go to the end. */
enum Shape {
    /** "هاجم [التحالف] [الحوثيين]": a verb with its subject. */
    VERB,
    /** The subject of the verb is only understood. */
    VERB_DROPPED,
    /** "هوجم [الحوثيون] من قبل [التحالف]". */
    VERB_PASSIVE,
    /** "متهما [إسرائيل]", "[الحزب] المعارض [للحكومة]", "[جماعة] مدعومة من [إيران]". */
    PARTICIPLE,
    /** "الهجمات التي تشنها [جماعات]". */
    NOUN_RELATIVE,
    /** "المحادثات بين [واشنطن] و[طهران]". */
    NOUN_BETWEEN,
    /** "قصف [التحالف] لمواقع [الحوثيين]": the genitive acts. */
    NOUN_GENITIVE,
    /** "الغارات [الأميركية] على [داعش]". */
    NOUN_ADJECTIVE,
    /** "هجومه على [القاعدة]": the pronoun acts. */
    NOUN_POSSESSOR,
    /** "اغتيال [القيادي]": the genitive is acted on. */
    NOUN_TARGET,
    /** "الهجوم على [المدينة] من قبل [المسلحين]". */
    NOUN_AGENT,
    /** "شن [التحالف] غارات على [مواقع]": a verb without an act of its own governs the noun. */
    NOUN_GOVERNED,
    /** A noun of a clause whose subject acts. */
    NOUN_PLAIN,
    /** "تلقت [الحكومة] دعما من [قطر]": the subject is acted on. */
    NOUN_RECEIVED,
    /** "اغتياله على يد [مسلحين]": the pronoun is acted on. */
    NOUN_POSSESSED,
    /** "دعم من [إيران]": who stands behind من acts. */
    NOUN_FROM,
    /** "إذا هاجمت [إسرائيل] فسترد": a threat's target stands in its condition. */
    CONDITIONAL,
    /** By the learned models alone. */
    MODEL,
    /** A noun of which not both roles are known. */
    HALF
}
