package daght.signal;

/** The four classes of PLOVER: verbal or material, conflict or cooperation; the {@code class} column. */
public enum Quad {
    VERBAL_CONFLICT, MATERIAL_CONFLICT, VERBAL_COOPERATION, MATERIAL_COOPERATION
}
