package palpa;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Imports point down only, and each library stands behind one door. */
class LayersTest {

    /** Fewer classes than this means the importer saw nothing, and every rule would pass on air. */
    private static final int FEWEST_CLASSES = 60;

    private static JavaClasses palpa;

    @BeforeAll
    static void readClasses() {
        palpa = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("palpa");
    }

    @Test
    void seesTheWholeProgram() {
        assertThat(palpa.size()).isGreaterThan(FEWEST_CLASSES);
    }

    @Test
    void importsPointDownOnly() {
        Architectures.layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("app")
                .definedBy("palpa.app..")
                .layer("cli")
                .definedBy("palpa.cli..")
                .layer("ui")
                .definedBy("palpa.ui..")
                .layer("serial")
                .definedBy("palpa.serial..")
                .layer("store")
                .definedBy("palpa.store..")
                .layer("export")
                .definedBy("palpa.export..")
                .layer("glove")
                .definedBy("palpa.glove..")
                .layer("sound")
                .definedBy("palpa.sound..")
                .layer("session")
                .definedBy("palpa.session..")
                .layer("pipeline")
                .definedBy("palpa.pipeline..")
                .layer("coaching")
                .definedBy("palpa.coaching..")
                .layer("protocol")
                .definedBy("palpa.protocol..")
                .layer("recognition")
                .definedBy("palpa.recognition..")
                .layer("signal")
                .definedBy("palpa.signal..")
                .layer("calibration")
                .definedBy("palpa.calibration..")
                .layer("model")
                .definedBy("palpa.model..")
                .whereLayer("app")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("cli")
                .mayOnlyBeAccessedByLayers("app")
                .whereLayer("ui")
                .mayOnlyBeAccessedByLayers("app")
                .whereLayer("serial")
                .mayOnlyBeAccessedByLayers("app")
                .whereLayer("store")
                .mayOnlyBeAccessedByLayers("app")
                .whereLayer("export")
                .mayOnlyBeAccessedByLayers("app")
                .whereLayer("glove")
                .mayOnlyBeAccessedByLayers("app")
                .whereLayer("sound")
                .mayOnlyBeAccessedByLayers("app")
                .whereLayer("session")
                .mayOnlyBeAccessedByLayers("app", "cli", "ui", "serial", "store", "export", "glove", "sound")
                .check(palpa);
    }

    @Test
    void pureLayersKnowOnlyWhatIsBelowThem() {
        mayDependOnlyOn("palpa.model..");
        mayDependOnlyOn("palpa.signal..", "org.apache.commons.math3..");
        mayDependOnlyOn("palpa.calibration..", "palpa.model..", "org.apache.commons.math3..");
        mayDependOnlyOn("palpa.protocol..", "palpa.model..");
        mayDependOnlyOn("palpa.coaching..", "palpa.model..");
        mayDependOnlyOn("palpa.recognition..", "palpa.model..", "org.apache.commons.math3..");
        mayDependOnlyOn(
                "palpa.pipeline..",
                "palpa.model..",
                "palpa.signal..",
                "palpa.calibration..",
                "palpa.recognition..",
                "org.apache.commons.math3..");
    }

    private static void mayDependOnlyOn(String layer, String... below) {
        String[] allowed = new String[below.length + 2];
        allowed[0] = layer;
        allowed[1] = "java..";
        System.arraycopy(below, 0, allowed, 2, below.length);
        com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes()
                .that()
                .resideInAPackage(layer)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed)
                .check(palpa);
    }

    @Test
    void eachLibraryStandsBehindOneDoor() {
        onlyIn("com.fazecast..", "palpa.serial..");
        onlyIn("com.sun.jna..", "palpa.serial..");
        onlyIn("org.jfree..", "palpa.ui.plot..");
        onlyIn("com.github.luben..", "palpa.store..");
        onlyIn("com.google.protobuf..", "palpa.store..");
        onlyIn("java.sql..", "palpa.store.catalogue..");
        onlyIn("org.sqlite..", "palpa.store.catalogue..");
        onlyIn("javax.sound..", "palpa.sound..");
        onlyIn("picocli..", "palpa.cli..", "palpa.app..");
        onlyIn("javafx..", "palpa.ui..", "palpa.app..");
    }

    private static void onlyIn(String library, String... doors) {
        ArchRule rule = noClasses()
                .that()
                .resideOutsideOfPackages(doors)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
        rule.check(palpa);
    }

    @Test
    void pureLayersReadNoClockAndNoFile() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "palpa.model..",
                        "palpa.signal..",
                        "palpa.calibration..",
                        "palpa.protocol..",
                        "palpa.pipeline..",
                        "palpa.recognition..",
                        "palpa.coaching..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.nio.file..", "java.util.concurrent..")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("device time alone enters a decision")
                .check(palpa);
    }
}
