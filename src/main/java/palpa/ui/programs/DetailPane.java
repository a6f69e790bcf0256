package palpa.ui.programs;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import palpa.coaching.CoachingRules;
import palpa.coaching.Program;
import palpa.coaching.ProgramCheck;
import palpa.coaching.Step;
import palpa.model.TargetTable;
import palpa.session.Assignments.Assignment;
import palpa.session.ProgramFaults;
import palpa.session.Words;
import palpa.ui.kit.Card;
import palpa.ui.kit.StepWords;

/** What the selected program is: its description, its steps, how long it takes, what it is judged by. FX thread only. */
final class DetailPane extends Card {

    private final CoachingRules rules = CoachingRules.trainingDefaults();
    private final Label assigned = label("programs-assigned", "");
    private final HBox assignment = new HBox(8, assigned);
    private final Label title = label("programs-title", "sheet-title");
    private final Label facts = label("programs-facts", "muted");
    private final Label description = label("programs-description", "");
    private final Label faults = label("programs-faults", "device-advice");
    private final Label step = label("programs-step", "");
    private final Label targets = label("programs-targets", "small-muted");
    private final StepTable steps = new StepTable("programs-steps");

    DetailPane() {
        super(Words.of("programs.detail"));
        VBox.setVgrow(steps, Priority.ALWAYS);
        steps.setMinHeight(120);
        getChildren().addAll(title, assignment, facts, description, faults, steps, step, targets);
        steps.getSelectionModel().selectedItemProperty().addListener((known, before, chosen) -> showStep(chosen));
        setMinWidth(0);
        HBox.setHgrow(assigned, Priority.ALWAYS);
        assigned.setMaxWidth(Double.MAX_VALUE);
        assignment.setAlignment(Pos.CENTER_LEFT);
        assignment.visibleProperty().bind(assigned.textProperty().isNotEmpty());
        assignment.managedProperty().bind(assignment.visibleProperty());
    }

    /** Puts {@code buttons} beside what it says of an assignment. */
    void addAssigned(Node... buttons) {
        assignment.getChildren().addAll(buttons);
    }

    private static String words(Assignment given) {
        String day = given.given().toString();
        return given.note().isBlank()
                ? Words.of("assign.detail", given.trainee(), day)
                : Words.of("assign.detail.note", given.trainee(), day, given.note());
    }

    private static Label label(String id, String style) {
        Label label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        if (!style.isEmpty()) {
            label.getStyleClass().add(style);
        }
        return label;
    }

    /** Shows {@code row}, or that nothing is selected (null). */
    void show(ProgramRow row, TargetTable inForce) {
        title.setText(row == null ? Words.of("programs.none") : row.shortName());
        facts.setText(row == null ? Words.of("programs.none.advice") : row.kind());
        description.setText(row == null ? "" : row.problem());
        faults.setText("");
        assigned.setText(
                row == null ? "" : row.assigned().map(DetailPane::words).orElse(""));
        targets.setText("");
        steps.getItems().clear();
        steps.setVisible(row != null && row.program().isPresent());
        if (row != null) {
            row.program().ifPresent(program -> show(row, program, inForce));
        }
    }

    /** The selected step at length: the table has not the room. */
    private void showStep(Step chosen) {
        step.setText(
                chosen == null
                        ? ""
                        : Words.of(
                                "programs.step.whole",
                                Integer.toString(steps.getSelectionModel().getSelectedIndex() + 1),
                                chosen.instruction(),
                                StepWords.how(chosen)));
    }

    private void show(ProgramRow row, Program program, TargetTable inForce) {
        facts.setText(Words.of(
                "programs.facts",
                row.kind(),
                Integer.toString(program.version()),
                program.steps().size(),
                ProgramWords.length(program)));
        description.setText(program.description());
        List<String> found = ProgramCheck.of(program, rules).stream()
                .map(ProgramFaults::ofStep)
                .toList();
        faults.setText(found.stream().limit(3).collect(Collectors.joining("\n")));
        steps.getItems().setAll(program.steps());
        steps.getSelectionModel().select(0);
        targets.setText(judgedBy(program.targets(), inForce));
    }

    private static String judgedBy(TargetTable table, TargetTable inForce) {
        String name = table.name().isBlank() ? Words.of("programs.targets.nameless") : table.name();
        return Words.of(table.equals(inForce) ? "programs.targets.in_force" : "programs.targets.its_own", name);
    }
}
