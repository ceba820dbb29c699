<?php
/** What the people who run a site decide. */

namespace Samen;

defined( 'ABSPATH' ) || exit;

/** Who may read results, and delete them. */
const READERS = 'edit_others_posts';
/** Who may change the settings. */
const KEEPERS = 'manage_options';
const SETTINGS = 'samen_settings';

/**
 * @return array{days: int, person: bool} `days` that a result is kept, 0 until somebody deletes it; whether `person` says who
 *     answered, of visitors who are signed in.
 */
function settings(): array {
	$saved = get_option( SETTINGS );
	$saved = is_array( $saved ) ? $saved : array();
	return array(
		'days'   => isset( $saved['days'] ) ? min( 36500, max( 0, (int) $saved['days'] ) ) : 365,
		'person' => ! empty( $saved['person'] ),
	);
}
