package daght.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daght.table.Desk.Story;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.hdfs.MiniDFSCluster;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables on a real HDFS of one data node on the loopback interface. */
@Tag("soak")
class HdfsTest {

    private static final Story[] ALL = Sample.stories().toArray(Story[]::new);

    @TempDir
    Path folder;

    @Test
    void growsAsOnALocalDisk() throws Exception {
        Configuration configuration = new Configuration();
        configuration.set(MiniDFSCluster.HDFS_MINIDFS_BASEDIR, folder.resolve("dfs").toString());
        configuration.set("dfs.namenode.http-address", "127.0.0.1:0");
        try (MiniDFSCluster cluster = new MiniDFSCluster.Builder(configuration).numDataNodes(1).build()) {
            cluster.waitClusterUp();
            Desk there = new Desk(cluster.getURI() + "/news/tables");
            there.run(ALL[0], ALL[1], ALL[2]);
            there.run(ALL);
            Desk here = new Desk(folder.resolve("here"));
            here.run(ALL);
            assertEquals(here.everything(), there.everything());
            FileSystem fs = cluster.getFileSystem();
            assertTrue(fs.exists(new org.apache.hadoop.fs.Path("/news/tables/signals")));
            assertFalse(fs.exists(new org.apache.hadoop.fs.Path("/news/tables/_daght/journal")));
            assertFalse(fs.exists(new org.apache.hadoop.fs.Path("/news/tables/_daght/staging")));
        }
    }
}
