package daght.learned;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;

/**
 * Rows of numbers: the weights of a layer of a network, one row for each number that it is given. In a file a number takes a byte, and each
 * row has a step of its own. Shared by threads as long as none changes it.
 */
public final class Table {

    /** Arrays of their own, since loops over parts of one array are not compiled to vector instructions. */
    private final float[][] rows;
    private final int width;

    /** A table of zeros. */
    public Table(int rows, int width) {
        this.rows = new float[rows][width];
        this.width = width;
    }

    /** A table of random numbers of a normal distribution around 0 with this deviation. */
    public static Table random(int rows, int width, double deviation, Random random) {
        Table out = new Table(rows, width);
        for (float[] row : out.rows) {
            for (int i = 0; i < width; i++) {
                row[i] = (float) (random.nextGaussian() * deviation);
            }
        }
        return out;
    }

    /**
     * Reads what {@link #write} writes.
     *
     * @throws IOException if it cannot be read, ends early or holds a table of another size
     */
    public static Table read(DataInputStream in, int rows, int width) throws IOException {
        if (in.readInt() != rows || in.readInt() != width) {
            throw new IOException("a table of the model is not of " + rows + " rows of " + width);
        }
        Table out = new Table(rows, width);
        for (int row = 0; row < rows; row++) {
            out.rows[row] = Steps.read(in, width);
        }
        return out;
    }

    /** Writes the table: how many rows, how wide, and of each row its step and each number in steps, from -127 to 127. */
    public void write(DataOutputStream out) throws IOException {
        out.writeInt(rows.length);
        out.writeInt(width);
        for (float[] row : rows) {
            Steps.write(row, out);
        }
    }

    /** How many rows there are. */
    public int rows() {
        return rows.length;
    }

    /** How many numbers a row has. */
    public int width() {
        return width;
    }

    /** The numbers of a row: the table's own, which a learner changes. */
    public float[] row(int number) {
        return rows[number];
    }

    /** Adds a row to a vector. */
    public void addRow(int row, float[] to) {
        add(rows[row], 1, to);
    }

    /** Adds a vector times a number to another. */
    public static void add(float[] vector, float by, float[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] += by * vector[i];
        }
    }

    /**
     * Adds the product of a vector and some rows: its first number times the first of them, and so on.
     *
     * @param first the row for the first number
     * @param to    as wide as the rows
     */
    public void addProduct(float[] vector, int first, float[] to) {
        int k = 0;
        for (; k + 3 < vector.length; k += 4) {
            int row = first + k;
            add(rows[row], vector[k], rows[row + 1], vector[k + 1], rows[row + 2], vector[k + 2], rows[row + 3], vector[k + 3], to);
        }
        for (; k < vector.length; k++) {
            add(rows[first + k], vector[k], to);
        }
    }

    /** Four rows at once, so that the sums are loaded and stored once for them. */
    private static void add(float[] a, float byA, float[] b, float byB, float[] c, float byC, float[] d, float byD, float[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] += byA * a[i] + byB * b[i] + byC * c[i] + byD * d[i];
        }
    }

    /** Adds to some rows, from one on, a vector times each number of another: how {@link #addProduct} changes with the rows. */
    public void addOuter(float[] vector, int first, float[] change) {
        for (int k = 0; k < vector.length; k++) {
            add(change, vector[k], rows[first + k]);
        }
    }

    /** The table with rows and columns changed. */
    public Table turned() {
        Table out = new Table(width, rows.length);
        for (int row = 0; row < rows.length; row++) {
            for (int i = 0; i < width; i++) {
                out.rows[i][row] = rows[row][i];
            }
        }
        return out;
    }

    /** Makes every number zero. */
    public void clear() {
        for (float[] row : rows) {
            Arrays.fill(row, 0);
        }
    }
}
