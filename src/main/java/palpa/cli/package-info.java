/** The command line: one thin picocli class a command, over the adapters of the {@link palpa.session.Toolbox}. */
package palpa.cli;
