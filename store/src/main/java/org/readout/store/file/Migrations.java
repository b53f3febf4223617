package org.readout.store.file;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.sqlite.SQLiteDataSource;

/** Brings a file to the present form, by the numbered scripts under db/migration. */
final class Migrations {
    // silent, for what goes wrong is told by the exception; kept, for a logger that nobody holds is
    // forgotten together with its level
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private Migrations() {}

    static void apply(String address) {
        FLYWAY.setLevel(Level.OFF);
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl(address);
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }
}
