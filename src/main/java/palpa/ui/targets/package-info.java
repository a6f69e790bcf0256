/** Tables of targets: read, copied, edited, shared and put in force. */
package palpa.ui.targets;
