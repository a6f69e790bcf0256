/** Serial ports through jSerialComm, and pseudo-terminals: the only place that names these libraries. */
package palpa.serial;
