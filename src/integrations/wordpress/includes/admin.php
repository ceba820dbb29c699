<?php
/** Samen in the menu: the list of results. */

namespace Samen;

defined( 'ABSPATH' ) || exit;

function page_link( array $query = array() ): string {
	return add_query_arg( $query + array( 'page' => 'samen' ), admin_url( 'admin.php' ) );
}

/** A moment in the time zone and the words of the site. */
function moment( string $utc ): string {
	return (string) wp_date( get_option( 'date_format' ) . ' ' . get_option( 'time_format' ), (int) strtotime( $utc ) );
}

/** The instrument that the list is limited to; empty for all. */
function wanted_instrument(): string {
	return sanitize_key( wp_unslash( $_GET['instrument'] ?? '' ) ); // phpcs:ignore WordPress.Security.NonceVerification -- changes nothing.
}

function choose_instrument( string $chosen ): void {
	echo '<label class="screen-reader-text" for="samen-instrument">' . esc_html__( 'Exercise', 'samen' ) . '</label>';
	echo '<select name="instrument" id="samen-instrument"><option value="">' . esc_html__( 'All exercises', 'samen' ) . '</option>';
	foreach ( kept_instruments() as $id ) {
		printf( '<option value="%s"%s>%s</option>', esc_attr( $id ), selected( $chosen, $id, false ), esc_html( title_of( $id ) ) );
	}
	echo '</select>';
	submit_button( __( 'Show', 'samen' ), '', '', false );
}

function show_list(): void {
	require_once __DIR__ . '/class-results-list.php';
	$instrument = wanted_instrument();
	$list       = new Results_List( $instrument );
	$list->prepare_items();
	echo '<div class="wrap"><h1 class="wp-heading-inline">' . esc_html__( 'Results', 'samen' ) . '</h1> ';
	if ( $list->has_items() ) {
		printf( '<a class="page-title-action" href="%s">%s</a> ', esc_url( export_link( 'csv', $instrument ) ), esc_html__( 'Table (CSV)', 'samen' ) );
		printf( '<a class="page-title-action" href="%s">%s</a>', esc_url( export_link( 'jsonl', $instrument ) ), esc_html__( 'All data (JSON lines)', 'samen' ) );
	}
	echo '<hr class="wp-header-end">';
	if ( isset( $_GET['erased'] ) ) { // phpcs:ignore WordPress.Security.NonceVerification -- changes nothing.
		$n = absint( $_GET['erased'] ); // phpcs:ignore WordPress.Security.NonceVerification -- changes nothing.
		/* translators: %d: number of results. */
		printf( '<div class="notice notice-success"><p>%s</p></div>', esc_html( sprintf( _n( '%d result was erased.', '%d results were erased.', $n, 'samen' ), $n ) ) );
	}
	echo '<form><input type="hidden" name="page" value="samen">';
	$list->display();
	echo '</form>';
	show_settings();
	echo '</div>';
}

function show_page(): void {
	$result = isset( $_GET['result'] ) && is_string( $_GET['result'] ) ? sanitize_key( wp_unslash( $_GET['result'] ) ) : ''; // phpcs:ignore WordPress.Security.NonceVerification -- changes nothing.
	'' === $result ? show_list() : show_result( $result );
}

/** Erases what was ticked in the list, or the one whose link was followed; before anything is shown. */
function erase_chosen(): void {
	$chosen = (array) ( $_GET['results'] ?? array() );
	if ( ! in_array( 'erase', array( $_GET['action'] ?? '', $_GET['action2'] ?? '' ), true ) || ! $chosen ) {
		return;
	}
	check_admin_referer( 'bulk-results' );
	if ( ! current_user_can( READERS ) ) {
		wp_die( esc_html__( 'You cannot erase results on this website.', 'samen' ), 403 );
	}
	$chosen = array_filter( array_map( 'strval', array_filter( $chosen, 'is_scalar' ) ) );
	array_map( __NAMESPACE__ . '\erase', array_map( 'sanitize_key', $chosen ) );
	wp_safe_redirect( page_link( array( 'erased' => count( $chosen ), 'instrument' => wanted_instrument() ) ) );
	exit;
}

add_action(
	'admin_menu',
	static function () {
		$page = add_menu_page( __( 'Results', 'samen' ), 'Samen', READERS, 'samen', __NAMESPACE__ . '\show_page', 'dashicons-groups', 58 );
		add_action( "load-$page", __NAMESPACE__ . '\erase_chosen' );
	}
);
