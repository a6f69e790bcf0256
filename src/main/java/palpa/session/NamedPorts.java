package palpa.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Ports of another directory, and some more that a person named. Immutable; any thread.
 *
 * @param others the other directory, which opens them all
 * @param names names of ports that it may not list, such as paths of pseudo-terminals
 */
public record NamedPorts(PortDirectory others, List<String> names) implements PortDirectory {

    public NamedPorts {
        names = List.copyOf(names);
    }

    @Override
    public List<Port> ports() {
        List<Port> ports = new ArrayList<>(others.ports());
        for (String name : names) {
            if (ports.stream().noneMatch(port -> port.name().equals(name))) {
                ports.add(new Port(name, "", Optional.empty()));
            }
        }
        return ports;
    }

    @Override
    public void lookAt(String name) throws PortException {
        others.lookAt(name);
    }

    @Override
    public ByteSource open(String name) throws PortException {
        return others.open(name);
    }
}
