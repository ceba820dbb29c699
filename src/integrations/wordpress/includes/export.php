<?php
/** Results as a file: sent bit by bit, so that many need no more memory than few. */

namespace Samen;

defined( 'ABSPATH' ) || exit;

/** @param callable $write Gets each row. */
function each_result( array $wanted, callable $write ): void {
	$before = PHP_INT_MAX;
	do {
		$rows = find( $wanted + array( 'before' => $before ), 200 );
		foreach ( $rows as $row ) {
			$write( $row );
			$before = (int) $row->id;
		}
		flush();
	} while ( $rows );
}

/** Readers in Dutch have spreadsheets with semicolons. */
function delimiter(): string {
	return 0 === strpos( get_user_locale(), 'nl' ) ? ';' : ',';
}

function send_file( string $type, string $ending ): void {
	nocache_headers();
	header( "Content-Type: $type; charset=utf-8" );
	header( 'Content-Disposition: attachment; filename="samen-' . wp_date( 'Y-m-d' ) . ".$ending\"" );
	header( 'X-Content-Type-Options: nosniff' );
}

/** Answers a link on the list: `as` is `csv` or `jsonl`, `instrument` may be empty. */
function export(): void {
	check_admin_referer( 'samen_export' );
	if ( ! current_user_can( READERS ) ) {
		wp_die( esc_html__( 'You cannot read results on this website.', 'samen' ), 403 );
	}
	$instrument = sanitize_key( wp_unslash( $_GET['instrument'] ?? '' ) );
	$wanted     = '' === $instrument ? array() : array( 'instrument' => $instrument );
	if ( 'csv' !== ( $_GET['as'] ?? '' ) ) {
		send_file( 'application/x-ndjson', 'jsonl' );
		each_result(
			$wanted,
			static function ( $row ) {
				echo wp_json_encode( json_decode( $row->body ), JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES ) . "\n"; // phpcs:ignore WordPress.Security.EscapeOutput -- a file, not a page.
			}
		);
		exit;
	}
	$delimiter = delimiter();
	send_file( 'text/csv', 'csv' );
	echo csv_head( $delimiter ); // phpcs:ignore WordPress.Security.EscapeOutput -- a file, not a page.
	each_result(
		$wanted,
		static function ( $row ) use ( $delimiter ) {
			echo csv_rows( json_decode( $row->body ), $delimiter ); // phpcs:ignore WordPress.Security.EscapeOutput -- a file, not a page.
		}
	);
	exit;
}
add_action( 'admin_post_samen_export', __NAMESPACE__ . '\export' );

function export_link( string $as, string $instrument ): string {
	$query = array( 'action' => 'samen_export', 'as' => $as, 'instrument' => $instrument );
	return wp_nonce_url( add_query_arg( $query, admin_url( 'admin-post.php' ) ), 'samen_export' );
}
