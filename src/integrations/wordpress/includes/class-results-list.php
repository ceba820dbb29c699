<?php
/** The list of results, as WordPress shows lists. */

namespace Samen;

defined( 'ABSPATH' ) || exit;

require_once ABSPATH . 'wp-admin/includes/class-wp-list-table.php';

class Results_List extends \WP_List_Table {
	const PER_PAGE = 20;

	/** @var string */
	private $instrument;

	public function __construct( string $instrument ) {
		parent::__construct( array( 'singular' => 'result', 'plural' => 'results', 'ajax' => false ) );
		$this->instrument = $instrument;
	}

	public function get_columns() {
		$columns = array(
			'cb'          => '<input type="checkbox">',
			'finished'    => __( 'Finished', 'samen' ),
			'instrument'  => __( 'Exercise', 'samen' ),
			'perspective' => __( 'Perspective', 'samen' ),
			'group'       => __( 'Group', 'samen' ),
			'on'          => __( 'Page', 'samen' ),
		);
		return settings()['person'] ? $columns + array( 'person' => __( 'Person', 'samen' ) ) : $columns;
	}

	public function get_bulk_actions() {
		return array( 'erase' => __( 'Erase', 'samen' ) );
	}

	public function no_items() {
		esc_html_e( 'No results yet. They come from exercises with store="yes", when a visitor finishes.', 'samen' );
	}

	public function prepare_items() {
		$wanted                = '' === $this->instrument ? array() : array( 'instrument' => $this->instrument );
		$this->_column_headers = array( $this->get_columns(), array(), array(), 'finished' );
		$this->items           = find( $wanted, self::PER_PAGE, self::PER_PAGE * ( $this->get_pagenum() - 1 ) );
		$this->set_pagination_args( array( 'total_items' => count_results( $wanted ), 'per_page' => self::PER_PAGE ) );
	}

	protected function extra_tablenav( $which ) {
		if ( 'top' === $which ) {
			choose_instrument( $this->instrument );
		}
	}

	protected function column_cb( $row ) {
		/* translators: %s: date and time. */
		$label = sprintf( __( 'Result of %s', 'samen' ), moment( $row->completed ) );
		return sprintf( '<input type="checkbox" name="results[]" value="%s" aria-label="%s">', esc_attr( $row->result ), esc_attr( $label ) );
	}

	protected function column_finished( $row ) {
		$view  = page_link( array( 'result' => $row->result ) );
		$erase = page_link( array( 'action' => 'erase', 'results[]' => $row->result, 'instrument' => $this->instrument ) );
		$links = array(
			'view'  => sprintf( '<a href="%s">%s</a>', esc_url( $view ), esc_html__( 'View', 'samen' ) ),
			'trash' => sprintf( '<a href="%s">%s</a>', esc_url( wp_nonce_url( $erase, 'bulk-results' ) ), esc_html__( 'Erase', 'samen' ) ),
		);
		return sprintf( '<strong><a class="row-title" href="%s">%s</a></strong>', esc_url( $view ), esc_html( moment( $row->completed ) ) ) . $this->row_actions( $links );
	}

	/** What is in the result itself, or empty; never more than a line. */
	protected function column_default( $row, $name ) {
		$result = json_decode( $row->body );
		$shown  = array(
			'instrument'  => title_of( $row->instrument ),
			'perspective' => $result->perspective ?? '',
			'group'       => $result->context->group ?? '',
		);
		$text = $shown[ $name ] ?? '';
		return esc_html( is_scalar( $text ) ? mb_substr( (string) $text, 0, 200 ) : '' );
	}

	protected function column_on( $row ) {
		$post = $row->page ? get_post( (int) $row->page ) : null;
		return $post ? sprintf( '<a href="%s">%s</a>', esc_url( (string) get_permalink( $post ) ), esc_html( get_the_title( $post ) ) ) : '';
	}

	protected function column_person( $row ) {
		$user = $row->person ? get_userdata( (int) $row->person ) : null;
		return $user ? esc_html( $user->display_name ) : '';
	}
}
