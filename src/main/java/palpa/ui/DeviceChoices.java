package palpa.ui;

import java.util.function.Consumer;
import palpa.model.Hand;
import palpa.session.Words;
import palpa.ui.devices.DevicesPage;

/** Does what the devices page asks for. FX thread only. */
final class DeviceChoices implements DevicesPage.Choices {

    private final LessonRoom room;
    private final Pages pages;

    DeviceChoices(LessonRoom room, Pages pages) {
        this.room = room;
        this.pages = pages;
    }

    @Override
    public void practise() {
        room.lesson().ifPresent(pages::practise);
    }

    @Override
    public void tryVirtual() {
        pages.tryVirtual();
    }

    @Override
    public void usePorts() {
        room.startOnPorts(lesson -> pages.forgetPractice(), pages::tell);
    }

    @Override
    public void takeAnyGlove(Hand hand) {
        room.lesson().ifPresent(lesson -> lesson.takeAnyGlove(hand));
    }

    @Override
    public void addPort(String path, Consumer<String> answer) {
        room.tryPort(
                path,
                () -> answer.accept(Words.of("ui.devices.path.opened", path)),
                problem -> answer.accept(Words.of(problem)));
    }

    @Override
    public void check() {
        pages.showCheck();
    }

    @Override
    public void calibrate() {
        pages.showCalibration();
    }

    @Override
    public void back() {
        pages.goBack();
    }
}
