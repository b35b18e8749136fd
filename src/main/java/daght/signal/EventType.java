package daght.signal;

import static daght.signal.Quad.MATERIAL_CONFLICT;
import static daght.signal.Quad.MATERIAL_COOPERATION;
import static daght.signal.Quad.VERBAL_CONFLICT;
import static daght.signal.Quad.VERBAL_COOPERATION;

/**
 * What a source does to, says to or feels toward a target: the sixteen event classes of PLOVER (Open Event Data Alliance, the PLOVER
 * codebook; Halterman et al., "PLOVER and POLECAT", 2023), with its quad class and a stance.
 *
 * <p>The stance is the default of the class on the scale of Goldstein ("A Conflict-Cooperation Scale for WEIS Events Data", Journal of
 * Conflict Resolution 36:2, 1992), from -10 (attack) to +10 (aid, yielding), taken for the CAMEO root class that the PLOVER class
 * comes from and rounded to halves; a frame of the lexicon may give its own.
 */
public enum EventType {
    REQUEST(VERBAL_CONFLICT, true, -1.0),
    ACCUSE(VERBAL_CONFLICT, true, -2.5),
    REJECT(VERBAL_CONFLICT, true, -4.0),
    THREATEN(VERBAL_CONFLICT, true, -5.5),
    PROTEST(MATERIAL_CONFLICT, true, -6.5),
    SANCTION(MATERIAL_CONFLICT, true, -5.0),
    MOBILIZE(MATERIAL_CONFLICT, true, -7.0),
    COERCE(MATERIAL_CONFLICT, true, -7.0),
    ASSAULT(MATERIAL_CONFLICT, true, -10.0),
    AGREE(VERBAL_COOPERATION, false, 4.0),
    CONSULT(VERBAL_COOPERATION, false, 1.5),
    SUPPORT(VERBAL_COOPERATION, false, 3.5),
    CONCEDE(VERBAL_COOPERATION, false, 5.0),
    COOPERATE(MATERIAL_COOPERATION, false, 6.5),
    AID(MATERIAL_COOPERATION, false, 7.5),
    RETREAT(MATERIAL_COOPERATION, false, 6.0);

    private final Quad quad;
    private final boolean pressure;
    private final double stance;

    EventType(Quad quad, boolean pressure, double stance) {
        this.quad = quad;
        this.pressure = pressure;
        this.stance = stance;
    }

    /** The PLOVER quad class. */
    public Quad quad() {
        return quad;
    }

    /** Whether acts of this class press their target. */
    public boolean pressure() {
        return pressure;
    }

    /** The stance of the class, from -10 to +10. */
    public double stance() {
        return stance;
    }
}
