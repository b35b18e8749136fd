package daght.learned;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TableTest {

    /** Rows 0 to 5: (row, 10 * row). */
    private static Table table() {
        Table out = new Table(6, 2);
        for (int row = 0; row < 6; row++) {
            out.row(row)[0] = row;
            out.row(row)[1] = 10 * row;
        }
        return out;
    }

    @Test
    void aProductAddsEachRowTimesItsNumber() {
        float[] to = {100, 100};

        table().addProduct(new float[] {1, 2, 3, 4, 5}, 1, to);

        assertArrayEquals(new float[] {100 + 1 + 4 + 9 + 16 + 25, 100 + 550}, to);
    }

    @Test
    void anOuterProductIsAddedToTheRows() {
        Table table = table();

        table.addOuter(new float[] {2, 3}, 4, new float[] {1, -1});

        assertArrayEquals(new float[] {3, 30}, table.row(3));
        assertArrayEquals(new float[] {4 + 2, 40 - 2}, table.row(4));
        assertArrayEquals(new float[] {5 + 3, 50 - 3}, table.row(5));
    }

    @Test
    void turnedRowsAreColumns() {
        assertArrayEquals(new float[] {0, 1, 2, 3, 4, 5}, table().turned().row(0));
        assertArrayEquals(new float[] {0, 10, 20, 30, 40, 50}, table().turned().row(1));
    }

    @Test
    void aFileKeepsEachNumberToAPartOfTheLargestOfItsRow() throws IOException {
        Table table = Table.random(7, 5, 3, new Random(1));
        table.row(0)[0] = 1000;

        Table read = Table.read(written(table), 7, 5);

        for (int row = 0; row < 7; row++) {
            float most = 0;
            for (int i = 0; i < 5; i++) {
                most = Math.max(most, Math.abs(table.row(row)[i]));
            }
            for (int i = 0; i < 5; i++) {
                assertEquals(table.row(row)[i], read.row(row)[i], most / 127 / 2 * 1.01f);
            }
        }
    }

    @Test
    void aTableOfAnotherSizeIsRefused() throws IOException {
        DataInputStream file = written(table());

        IOException e = assertThrows(IOException.class, () -> Table.read(file, 6, 3));

        assertEquals("a table of the model is not of 6 rows of 3", e.getMessage());
    }

    private static DataInputStream written(Table table) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        table.write(new DataOutputStream(bytes));
        return new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
    }
}
