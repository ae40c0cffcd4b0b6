import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.leadworkbench.core.port.LeadQuery;
import org.leadworkbench.core.port.StoreRefused;
import org.leadworkbench.core.workspace.DataDirectory;
import org.leadworkbench.store.derby.DerbyEngine;
import org.leadworkbench.store.jpa.JpaStoreFactory;

/**
 * The next version of the program, as far as the store knows one: it has a migration more, which copies every lead.
 * It opens the data directory that is named, tells how many leads there are, and ends as the product does.
 */
public final class NewerProgram {
  private static final int COPIES = 8;

  private NewerProgram() {}

  public static void main(String[] arguments) {
    var program = new JpaStoreFactory(List.of(new DerbyEngine()), Clock.systemUTC(), "99.0.0").withMigration("copies", migration());
    System.out.println("opening");
    try (var held = DataDirectory.hold(Path.of(arguments[0])); var store = program.open(held.path())) {
      System.out.println("leads " + store.read(s -> s.leads().count(LeadQuery.all())));
    } catch (StoreRefused e) {
      System.err.println("leadworkbench: " + e.refusal().text(Locale.ENGLISH));
      System.exit(1);
    }
  }

  private static String migration() {
    var sql = new StringBuilder();
    for (int i = 0; i < COPIES; i++) {
      sql.append("create table copy").append(i).append(" (id {id} not null primary key, name {text});\n");
      sql.append("insert into copy").append(i).append(" select id, 'a name that takes some room in each of the copies' from leads;\n");
    }
    return sql.toString();
  }
}
