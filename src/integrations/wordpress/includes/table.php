<?php
/** Where results are kept: a table of the plugin's own. */

namespace Samen;

defined( 'ABSPATH' ) || exit;

const SCHEMA = 'samen_schema';
/** Goes up when the table changes. */
const SCHEMA_VERSION = 1;

function table(): string {
	global $wpdb;
	return $wpdb->prefix . 'samen_results';
}

/** Makes the table, on every site of a network when it is first visited. */
function prepare_table(): void {
	if ( SCHEMA_VERSION === (int) get_option( SCHEMA ) ) {
		return;
	}
	global $wpdb;
	require_once ABSPATH . 'wp-admin/includes/upgrade.php';
	$table   = table();
	$charset = $wpdb->get_charset_collate();
	// The result itself is ASCII (JSON with escapes), so that it survives any character set of the database.
	dbDelta(
		"CREATE TABLE $table (
  id bigint(20) unsigned NOT NULL AUTO_INCREMENT,
  result char(36) NOT NULL,
  instrument varchar(100) NOT NULL,
  src text NOT NULL,
  page bigint(20) unsigned NOT NULL DEFAULT 0,
  person bigint(20) unsigned NOT NULL DEFAULT 0,
  completed char(24) NOT NULL,
  received datetime NOT NULL,
  body longtext NOT NULL,
  PRIMARY KEY  (id),
  UNIQUE KEY result (result),
  KEY instrument (instrument),
  KEY person (person),
  KEY received (received)
) $charset;"
	);
	update_option( SCHEMA, SCHEMA_VERSION );
}
add_action( 'init', __NAMESPACE__ . '\prepare_table' );

/**
 * Keeps a result. The same one again changes nothing; one that was completed later takes the place of the first.
 *
 * @param array $row By column, without `id` and `received`.
 * @return bool Whether it is there now.
 */
function save( array $row ): bool {
	global $wpdb;
	$table = table();
	$newer = 'VALUES(completed) > completed';
	// `completed` comes last: the other columns are compared with what was there.
	$sql = "INSERT INTO $table (result, instrument, src, page, person, completed, received, body)
		VALUES (%s, %s, %s, %d, %d, %s, %s, %s)
		ON DUPLICATE KEY UPDATE
			received = IF($newer, VALUES(received), received),
			body = IF($newer, VALUES(body), body),
			completed = IF($newer, VALUES(completed), completed)";
	// phpcs:ignore WordPress.DB.PreparedSQL.NotPrepared -- the table's name is ours.
	$query = $wpdb->prepare( $sql, $row['result'], $row['instrument'], $row['src'], $row['page'], $row['person'], $row['completed'], gmdate( 'Y-m-d H:i:s' ), $row['body'] );
	return false !== $wpdb->query( $query );
}

/**
 * @param array{instrument?: string, result?: string, person?: int, before?: int} $wanted `before`: rows with a lower id.
 * @return object[] Newest first.
 */
function find( array $wanted, int $most, int $skip = 0 ): array {
	global $wpdb;
	list( $where, $values ) = conditions( $wanted );
	$sql                    = 'SELECT * FROM ' . table() . " WHERE $where ORDER BY id DESC LIMIT %d OFFSET %d";
	return $wpdb->get_results( $wpdb->prepare( $sql, ...array_merge( $values, array( $most, $skip ) ) ) );
}

function find_one( string $result ): ?object {
	return find( array( 'result' => $result ), 1 )[0] ?? null;
}

function count_results( array $wanted = array() ): int {
	global $wpdb;
	list( $where, $values ) = conditions( $wanted );
	$sql                    = 'SELECT COUNT(*) FROM ' . table() . " WHERE $where";
	return (int) $wpdb->get_var( $values ? $wpdb->prepare( $sql, ...$values ) : $sql );
}

/** @return array{0: string, 1: array} A condition, and its values. */
function conditions( array $wanted ): array {
	$known  = array(
		'instrument' => 'instrument = %s',
		'result'     => 'result = %s',
		'person'     => 'person = %d',
		'before'     => 'id < %d',
		'since'      => 'received >= %s',
	);
	$wanted = array_intersect_key( $wanted, $known );
	$where  = array_map(
		static function ( $name ) use ( $known ) {
			return $known[ $name ];
		},
		array_keys( $wanted )
	);
	return array( $where ? implode( ' AND ', $where ) : '1 = 1', array_values( $wanted ) );
}

/** @return string[] Instruments of which there are results. */
function kept_instruments(): array {
	global $wpdb;
	return $wpdb->get_col( 'SELECT DISTINCT instrument FROM ' . table() . ' ORDER BY instrument' );
}

function erase( string $result ): void {
	global $wpdb;
	$wpdb->delete( table(), array( 'result' => $result ), '%s' );
}
